//! A workbook opened, changed as a hand would change it, and saved: what the tests break sets with.

use calamine::{Data, Reader, Xlsx};
use rust_xlsxwriter::{Format, Formula, Workbook};
use std::{collections::BTreeMap, io::Cursor};

#[derive(Clone)]
pub(crate) enum Typed {
    Text(String),
    Number(f64),
    Date(f64),
    Truth(bool),
    Formula(String),
}

impl From<&str> for Typed {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<f64> for Typed {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<bool> for Typed {
    fn from(value: bool) -> Self {
        Self::Truth(value)
    }
}

/// By row and column, both from 0.
type Cells = BTreeMap<(u32, u16), Typed>;

#[derive(Clone)]
pub(crate) struct Book {
    sheets: Vec<(String, Cells)>,
}

impl Book {
    pub(crate) fn open(bytes: &[u8]) -> Self {
        let mut workbook = Xlsx::new(Cursor::new(bytes)).unwrap();
        let names = workbook.sheet_names();
        let sheets = names.into_iter().map(|name| {
            let range = workbook.worksheet_range(&name).unwrap();
            let cells = range.used_cells().map(|(row, column, value)| {
                let Data::String(text) = value else { panic!("{name} holds something else than text") };
                ((row as u32, column as u16), Typed::Text(text.clone()))
            });
            let cells = cells.collect();
            (name, cells)
        });
        Self { sheets: sheets.collect() }
    }

    fn cells(&mut self, sheet: &str) -> &mut Cells {
        &mut self.sheets.iter_mut().find(|(name, _)| name == sheet).unwrap().1
    }

    /// The letter of a column by its head.
    pub(crate) fn letter(&mut self, sheet: &str, head: &str) -> String {
        let found = self.cells(sheet).iter().find(|((row, _), cell)| *row == 0 && is(cell, head));
        let ((_, column), _) = found.unwrap_or_else(|| panic!("{sheet} has no column {head}"));
        char::from(b'A' + u8::try_from(*column).unwrap()).to_string()
    }

    /// The row (as a spreadsheet counts) in which a text stands in a column.
    pub(crate) fn row(&mut self, sheet: &str, head: &str, text: &str) -> u32 {
        let column = self.column(sheet, head);
        let found = self.cells(sheet).iter().find(|((_, at), cell)| *at == column && is(cell, text));
        found.unwrap_or_else(|| panic!("{sheet} has no row {text}")).0.0 + 1
    }

    fn column(&mut self, sheet: &str, head: &str) -> u16 {
        u16::from(self.letter(sheet, head).as_bytes()[0] - b'A')
    }

    pub(crate) fn text(&mut self, sheet: &str, row: u32, head: &str) -> String {
        let column = self.column(sheet, head);
        match self.cells(sheet).get(&(row - 1, column)) {
            Some(Typed::Text(text)) => text.clone(),
            _ => String::new(),
        }
    }

    pub(crate) fn set(&mut self, sheet: &str, row: u32, head: &str, value: impl Into<Typed>) -> &mut Self {
        let column = self.column(sheet, head);
        self.cells(sheet).insert((row - 1, column), value.into());
        self
    }

    pub(crate) fn clear(&mut self, sheet: &str, row: u32, head: &str) -> &mut Self {
        let column = self.column(sheet, head);
        self.cells(sheet).remove(&(row - 1, column));
        self
    }

    pub(crate) fn put(&mut self, sheet: &str, row: u32, column: u16, value: impl Into<Typed>) -> &mut Self {
        self.cells(sheet).insert((row - 1, column), value.into());
        self
    }

    pub(crate) fn copy_row(&mut self, sheet: &str, from: u32, to: u32) -> &mut Self {
        let copied: Vec<_> = self
            .cells(sheet)
            .iter()
            .filter(|((row, _), _)| row + 1 == from)
            .collect::<Vec<_>>()
            .into_iter()
            .map(|((_, column), cell)| (*column, cell.clone()))
            .collect();
        for (column, cell) in copied {
            self.cells(sheet).insert((to - 1, column), cell);
        }
        self
    }

    pub(crate) fn remove_row(&mut self, sheet: &str, row: u32) -> &mut Self {
        self.cells(sheet).retain(|(at, _), _| at + 1 != row);
        self
    }

    pub(crate) fn last_row(&mut self, sheet: &str) -> u32 {
        self.cells(sheet).keys().next_back().unwrap().0 + 1
    }

    pub(crate) fn rename(&mut self, sheet: &str, name: &str) -> &mut Self {
        let found = self.sheets.iter_mut().find(|(other, _)| other == sheet).unwrap();
        name.clone_into(&mut found.0);
        self
    }

    pub(crate) fn remove(&mut self, sheet: &str) -> &mut Self {
        self.sheets.retain(|(name, _)| name != sheet);
        self
    }

    pub(crate) fn filled_cells(&self) -> usize {
        self.sheets.iter().map(|(_, cells)| cells.len()).sum()
    }

    pub(crate) fn save(&self) -> Vec<u8> {
        let mut workbook = Workbook::new();
        let date = Format::new().set_num_format("yyyy-mm-dd");
        for (name, cells) in &self.sheets {
            let sheet = workbook.add_worksheet();
            sheet.set_name(name).unwrap();
            for ((row, column), cell) in cells {
                match cell {
                    Typed::Text(text) => sheet.write_string(*row, *column, text),
                    Typed::Number(number) => sheet.write_number(*row, *column, *number),
                    Typed::Date(number) => sheet.write_number_with_format(*row, *column, *number, &date),
                    Typed::Truth(value) => sheet.write_boolean(*row, *column, *value),
                    Typed::Formula(formula) => sheet.write_formula(*row, *column, Formula::new(formula)),
                }
                .unwrap();
            }
        }
        workbook.save_to_buffer().unwrap()
    }
}

fn is(cell: &Typed, expected: &str) -> bool {
    matches!(cell, Typed::Text(text) if text == expected)
}
