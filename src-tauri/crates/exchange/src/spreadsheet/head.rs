//! The first sheet of a workbook: what it is, which languages it has, and values by key.

use super::{
    layout::Layout,
    problem::{Place, SheetCode, SheetProblem},
    table::{Findings, RawSheet, Row, Table, shortened},
};
use serde_json::Value;
use std::collections::{BTreeMap, btree_map::Entry};

/// The keys of the first sheet: those with one value, and those with one in each language.
pub(super) struct Keys {
    pub(super) single: &'static [&'static str],
    pub(super) by_language: &'static [&'static str],
}

pub(super) struct Head {
    pub(super) table: Table,
    /// In the order of their columns.
    pub(super) languages: Vec<String>,
    /// Row by key.
    rows: BTreeMap<String, usize>,
    /// The head of the column of each language.
    language_places: Vec<Place>,
}

impl Head {
    /// Reads it. `None` when this is no workbook of the kind, which makes everything else noise.
    pub(super) fn open(
        layout: &'static Layout,
        workbook: &str,
        keys: &Keys,
        sheets: &[RawSheet],
        findings: &mut Findings,
    ) -> Option<Self> {
        let Some(raw) = sheets.iter().find(|sheet| sheet.name == layout.name) else {
            findings.problems.clear(); // that the other sheets are unknown follows from it
            findings.tell(SheetProblem::of_file(SheetCode::WorkbookOther).with("expected", workbook));
            return None;
        };
        let own = |head: &str| layout.columns.iter().any(|column| column.name == head);
        let mut languages: Vec<String> = Vec::new();
        let mut language_places = Vec::new();
        for (column, head) in raw.heads().filter(|(_, head)| !head.is_empty() && !own(head)) {
            if !languages.iter().any(|language| language == head) {
                languages.push(head.to_owned());
                language_places.push(Place { sheet: layout.name, row: 1, column });
            }
        }
        let table = Table::open(layout, sheets, &languages, findings);
        let mut head = Self { table, languages, rows: BTreeMap::new(), language_places };
        for (index, row) in head.table.rows.iter().enumerate() {
            let place = head.table.place(row, "key");
            let Some(key) = head.table.word(row, "key", findings) else {
                findings.tell(SheetProblem::at(place, SheetCode::IdMissing));
                continue;
            };
            let superfluous: Vec<&str> = if keys.single.contains(&key.as_str()) {
                head.languages.iter().map(String::as_str).collect()
            } else if keys.by_language.contains(&key.as_str()) {
                vec!["value"]
            } else {
                findings.tell(SheetProblem::at(place, SheetCode::KeyUnknown).with("key", shortened(&key)));
                continue;
            };
            for column in superfluous {
                if head.table.is_filled(row, column) {
                    findings.tell(SheetProblem::at(head.table.place(row, column), SheetCode::ValueSuperfluous));
                }
            }
            match head.rows.entry(key) {
                Entry::Occupied(entry) => {
                    findings.tell(SheetProblem::at(place, SheetCode::KeyTwice).with("key", entry.key()));
                }
                Entry::Vacant(entry) => {
                    entry.insert(index);
                }
            }
        }
        let found = head.text("workbook", "value", findings);
        if found.as_deref().map(str::trim) != Some(workbook) {
            findings.problems.clear();
            let place = head.place("workbook", "value").unwrap_or(Place { sheet: layout.name, row: 1, column: 0 });
            let problem = SheetProblem::at(place, SheetCode::WorkbookOther).with("expected", workbook);
            findings.tell(problem);
            return None;
        }
        Some(head)
    }

    pub(super) fn row(&self, key: &str) -> Option<&Row> {
        self.table.rows.get(*self.rows.get(key)?)
    }

    pub(super) fn place(&self, key: &str, column: &str) -> Option<Place> {
        self.row(key).map(|row| self.table.place(row, column))
    }

    pub(super) fn language_place(&self, language: &str) -> Option<Place> {
        let index = self.languages.iter().position(|other| other == language)?;
        self.language_places.get(index).copied()
    }

    pub(super) fn text(&self, key: &str, column: &str, findings: &mut Findings) -> Option<String> {
        self.table.text(self.row(key)?, column, findings)
    }

    pub(super) fn number(&self, key: &str, column: &str, findings: &mut Findings) -> Option<Value> {
        self.table.number(self.row(key)?, column, findings)
    }
}
