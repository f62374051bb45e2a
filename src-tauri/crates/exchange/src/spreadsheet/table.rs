//! A sheet on its way out, and the cells of a sheet on its way in.

use super::{
    cells,
    layout::Layout,
    places::Places,
    problem::{Place, SheetCode, SheetProblem},
};
use serde_json::Value;
use std::collections::BTreeMap;

/// A sheet to be written.
pub(super) struct Sheet {
    pub(super) layout: &'static Layout,
    pub(super) languages: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

impl Sheet {
    pub(super) fn new(layout: &'static Layout, languages: &[String]) -> Self {
        Self { layout, languages: languages.to_vec(), rows: Vec::new() }
    }

    /// Adds a row of cells by the name of their column; the others stay empty.
    pub(super) fn push(&mut self, mut cells: BTreeMap<String, String>) {
        let header = self.layout.header(&self.languages);
        self.rows.push(header.iter().map(|(name, _)| cells.remove(name).unwrap_or_default()).collect());
        debug_assert!(cells.is_empty(), "no columns for {:?}", cells.keys());
    }
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    Text(String),
    /// A number that is whole.
    Whole(u64),
    /// What a spreadsheet made of something else: `number`, `date`. Its first spelling is lost.
    Changed(&'static str),
    YesNo(bool),
    /// `#REF!` and the like.
    Error(String),
    /// A formula; it has been told already, its value is not read.
    Formula,
}

/// A sheet as it was read, before its columns are known.
#[derive(Debug, Default)]
pub(super) struct RawSheet {
    pub(super) name: String,
    /// By row (from 1) and column (from 0); no empty cells.
    pub(super) rows: BTreeMap<u32, BTreeMap<u32, Cell>>,
}

impl From<&Sheet> for RawSheet {
    fn from(sheet: &Sheet) -> Self {
        let header = sheet.layout.header(&sheet.languages).into_iter().map(|(name, _)| name).collect();
        let rows = std::iter::once(&header).chain(&sheet.rows).zip(1..).map(|(cells, row)| {
            let cells = cells.iter().zip(0..).filter(|(text, _)| !text.is_empty());
            (row, cells.map(|(text, column)| (column, Cell::Text(text.clone()))).collect())
        });
        Self { name: sheet.layout.name.to_owned(), rows: rows.collect() }
    }
}

impl RawSheet {
    /// The heads of the columns that are text.
    pub(super) fn heads(&self) -> impl Iterator<Item = (u32, &str)> {
        self.rows.get(&1).into_iter().flatten().filter_map(|(column, cell)| match cell {
            Cell::Text(head) => Some((*column, head.trim())),
            _ => None,
        })
    }
}

/// Everything found out while reading.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) problems: Vec<SheetProblem>,
    pub(super) places: Places,
}

impl Findings {
    pub(super) fn tell(&mut self, problem: SheetProblem) {
        self.problems.push(problem);
    }
}

/// A sheet whose columns are known.
pub(super) struct Table {
    name: &'static str,
    columns: BTreeMap<String, u32>,
    pub(super) rows: Vec<Row>,
}

pub(super) struct Row {
    /// From 1.
    pub(super) number: u32,
    cells: BTreeMap<u32, Cell>,
}

impl Row {
    /// Whether anything but blanks stands in it.
    pub(super) fn is_filled(&self) -> bool {
        self.cells.values().any(is_filled)
    }
}

fn is_filled(cell: &Cell) -> bool {
    !matches!(cell, Cell::Text(text) if text.trim().is_empty())
}

impl Table {
    /// Finds the columns of a sheet. A missing sheet that may be missing is an empty one.
    pub(super) fn open(
        layout: &'static Layout,
        sheets: &[RawSheet],
        languages: &[String],
        findings: &mut Findings,
    ) -> Self {
        let mut table = Self { name: layout.name, columns: BTreeMap::new(), rows: Vec::new() };
        let Some(raw) = sheets.iter().find(|sheet| sheet.name == layout.name) else {
            if !layout.optional {
                findings.tell(SheetProblem::of_sheet(layout.name, SheetCode::SheetMissing));
            }
            return table;
        };
        let header = layout.header(languages);
        for (column, head) in raw.heads() {
            let place = Place { sheet: layout.name, row: 1, column };
            if table.columns.contains_key(head) {
                findings.tell(SheetProblem::at(place, SheetCode::ColumnTwice).with("name", shortened(head)));
            } else if header.iter().any(|(name, _)| name == head) {
                table.columns.insert(head.to_owned(), column);
            } else if !head.is_empty() {
                findings.tell(SheetProblem::at(place, SheetCode::ColumnUnknown).with("name", shortened(head)));
            }
        }
        for (name, _) in header.iter().filter(|(name, _)| !table.columns.contains_key(name)) {
            // Told where it would come next, so that there is a column to look at.
            let column = raw.rows.get(&1).and_then(|row| row.keys().last()).map_or(0, |last| last + 1);
            let place = Place { sheet: layout.name, row: 1, column };
            findings.tell(SheetProblem::at(place, SheetCode::ColumnMissing).with("name", name));
        }
        let mut named: Vec<u32> = raw.heads().map(|(column, _)| column).collect();
        for (number, cells) in raw.rows.iter().filter(|(number, _)| **number > 1) {
            for (column, _) in cells.iter().filter(|(_, cell)| is_filled(cell)) {
                if !named.contains(column) {
                    // Once for each column, where it begins.
                    let place = Place { sheet: layout.name, row: *number, column: *column };
                    findings.tell(SheetProblem::at(place, SheetCode::ColumnUnnamed));
                    named.push(*column);
                }
            }
            table.rows.push(Row { number: *number, cells: cells.clone() });
        }
        table
    }

    pub(super) fn place(&self, row: &Row, column: &str) -> Place {
        Place { sheet: self.name, row: row.number, column: self.columns.get(column).copied().unwrap_or_default() }
    }

    fn cell<'a>(&self, row: &'a Row, column: &str) -> Option<&'a Cell> {
        row.cells.get(self.columns.get(column)?)
    }

    pub(super) fn is_filled(&self, row: &Row, column: &str) -> bool {
        self.cell(row, column).is_some_and(is_filled)
    }

    /// The text of a cell. Blanks alone are no text.
    pub(super) fn text(&self, row: &Row, column: &str, findings: &mut Findings) -> Option<String> {
        let found = match self.cell(row, column)? {
            Cell::Text(text) => return Some(text.clone()).filter(|text| !text.trim().is_empty()),
            Cell::Formula => return None,
            Cell::Error(error) => {
                let problem = SheetProblem::at(self.place(row, column), SheetCode::CellError);
                findings.tell(problem.with("found", shortened(error)));
                return None;
            }
            Cell::Whole(_) => "number",
            Cell::YesNo(_) => "yes-no",
            Cell::Changed(kind) => kind,
        };
        findings.tell(SheetProblem::at(self.place(row, column), SheetCode::CellNotText).with("found", found));
        None
    }

    /// The text of a cell that is an identifier: blanks around it were not meant.
    pub(super) fn word(&self, row: &Row, column: &str, findings: &mut Findings) -> Option<String> {
        self.text(row, column, findings).map(|text| text.trim().to_owned())
    }

    /// The entries of a cell, one per line.
    pub(super) fn entries(&self, row: &Row, column: &str, findings: &mut Findings) -> Vec<Value> {
        let text = self.text(row, column, findings).unwrap_or_default();
        cells::entries(&text).into_iter().map(Value::from).collect()
    }

    pub(super) fn yes_no(&self, row: &Row, column: &str, findings: &mut Findings) -> Option<Value> {
        if let Some(Cell::YesNo(value)) = self.cell(row, column) {
            return Some(Value::from(*value));
        }
        let text = self.text(row, column, findings)?;
        let value = cells::yes_no(&text);
        if value.is_none() {
            let problem = SheetProblem::at(self.place(row, column), SheetCode::NotYesNo);
            findings.tell(problem.with("found", shortened(&text)));
        }
        value.map(Value::from)
    }

    /// A list of whole numbers.
    pub(super) fn numbers(&self, row: &Row, column: &str, findings: &mut Findings) -> Vec<Value> {
        if let Some(value) = self.whole(row, column) {
            return vec![value];
        }
        let text = self.text(row, column, findings).unwrap_or_default();
        match cells::whole_numbers(&text) {
            Ok(numbers) => numbers.into_iter().map(Value::from).collect(),
            Err(word) => {
                let problem = SheetProblem::at(self.place(row, column), SheetCode::NotWholeNumber);
                findings.tell(problem.with("found", shortened(&word)));
                Vec::new()
            }
        }
    }

    /// One whole number.
    pub(super) fn number(&self, row: &Row, column: &str, findings: &mut Findings) -> Option<Value> {
        if let Some(value) = self.whole(row, column) {
            return Some(value);
        }
        let text = self.text(row, column, findings)?;
        let value = text.trim().parse::<u64>().ok();
        if value.is_none() {
            let problem = SheetProblem::at(self.place(row, column), SheetCode::NotWholeNumber);
            findings.tell(problem.with("found", shortened(&text)));
        }
        value.map(Value::from)
    }

    /// The whole number of a cell that a spreadsheet holds as a number.
    pub(super) fn whole(&self, row: &Row, column: &str) -> Option<Value> {
        match self.cell(row, column) {
            Some(Cell::Whole(value)) => Some(Value::from(*value)),
            _ => None,
        }
    }

    /// One of the words a column is made for; another one is told and is none.
    pub(super) fn one_of(&self, row: &Row, column: &str, allowed: &[&str], findings: &mut Findings) -> Option<String> {
        let text = self.word(row, column, findings)?;
        if allowed.contains(&text.as_str()) {
            return Some(text);
        }
        let problem = SheetProblem::at(self.place(row, column), SheetCode::NotOneOf);
        findings.tell(problem.with("found", shortened(&text)).with("allowed", allowed.join(", ")));
        None
    }
}

/// The key of a row, told when it is missing or stands there twice: in a file,
/// one of two equal keys would vanish.
pub(super) fn key_of_row(
    table: &Table,
    row: &Row,
    column: &str,
    seen: &mut BTreeMap<String, Place>,
    findings: &mut Findings,
) -> Option<String> {
    let place = table.place(row, column);
    let Some(key) = table.word(row, column, findings) else {
        if row.is_filled() {
            findings.tell(SheetProblem::at(place, SheetCode::IdMissing));
        }
        return None;
    };
    if let Some(other) = seen.get(&key) {
        let problem = SheetProblem::at(place, SheetCode::KeyTwice);
        findings.tell(problem.with("key", shortened(&key)).with("other", other));
        return None;
    }
    seen.insert(key.clone(), place);
    Some(key)
}

/// Short enough for a message.
pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
