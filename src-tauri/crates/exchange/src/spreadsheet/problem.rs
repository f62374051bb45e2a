//! What is wrong with a workbook, said so that its author finds the cell.

use breakwater_domain::questionnaire::ProblemCode;
use std::{collections::BTreeMap, fmt};
use thiserror::Error;

/// Why a set or overlay cannot be written as a workbook.
#[derive(Debug, Error)]
pub enum ExportError {
    #[error("a text of {found} characters in {file} does not fit into a cell of a spreadsheet ({limit})")]
    TextTooLong { file: String, found: usize, limit: usize },
    /// Something a cell cannot hold, like an entry of a list that is only blanks.
    #[error("{file} holds something that would not come back from a spreadsheet unchanged")]
    NotHeld { file: String },
    #[error("{file} is no JSON")]
    NotJson { file: String, source: serde_json::Error },
    #[error("the spreadsheet cannot be written")]
    Write(#[from] rust_xlsxwriter::XlsxError),
}

macro_rules! sheet_codes {
    ($($(#[$doc:meta])* $code:ident = $key:literal;)*) => {
        /// Every mistake that can be in a workbook.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum SheetCode {
            $($(#[$doc])* $code,)*
            /// What is wrong with the set or overlay that the workbook holds.
            Content(ProblemCode),
        }

        impl SheetCode {
            /// The codes of workbooks, without those of their content.
            pub const OWN: &'static [Self] = &[$(Self::$code,)*];

            /// The code in files, logs and catalogue keys.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$code => $key,)*
                    Self::Content(code) => code.key(),
                }
            }
        }
    };
}

sheet_codes! {
    // The file as a whole
    NotAWorkbook = "not-a-workbook";
    FileTooLarge = "file-too-large";
    UnpacksTooLarge = "unpacks-too-large";
    TooManyCells = "too-many-cells";
    /// Reading from other files or data bases: a question set needs none, an attacker might.
    ExternalLink = "external-link";
    Macro = "macro";
    Unreadable = "unreadable";
    /// A workbook, but not one of this kind or of this format.
    WorkbookOther = "workbook-other";
    TooManyProblems = "too-many-problems";
    // Sheets and columns
    SheetMissing = "sheet-missing";
    SheetUnknown = "sheet-unknown";
    ColumnMissing = "column-missing";
    ColumnUnknown = "column-unknown";
    ColumnTwice = "column-twice";
    ColumnUnnamed = "column-unnamed";
    // Cells
    Formula = "formula";
    CellNotText = "cell-not-text";
    CellError = "cell-error";
    NotYesNo = "not-yes-no";
    NotWholeNumber = "not-whole-number";
    NotNumber = "not-number";
    NotOneOf = "not-one-of";
    // Rows
    KeyUnknown = "key-unknown";
    KeyTwice = "key-twice";
    IdMissing = "id-missing";
    SectionUnknown = "section-unknown";
    FieldUnknown = "field-unknown";
    LanguageUnknown = "language-unknown";
    PathMalformed = "path-malformed";
    PathTwice = "path-twice";
    PathGap = "path-gap";
    ValueSuperfluous = "value-superfluous";
}

impl SheetCode {
    /// The key of the sentence in the catalogue.
    pub fn message_key(self) -> String {
        match self {
            Self::Content(code) => format!("questionnaire-problem-{}", code.key()),
            own => format!("sheet-problem-{}", own.key()),
        }
    }
}

/// One mistake and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetProblem {
    /// Name of the sheet; empty for the whole file.
    pub sheet: String,
    /// As the spreadsheet counts, from 1; 0 for the whole sheet.
    pub row: u32,
    /// As the spreadsheet names it (`A`, `AB`); empty for the whole row.
    pub column: String,
    pub code: SheetCode,
    pub params: BTreeMap<String, String>,
}

impl SheetProblem {
    pub(super) fn of_file(code: SheetCode) -> Self {
        Self { sheet: String::new(), row: 0, column: String::new(), code, params: BTreeMap::new() }
    }

    pub(super) fn of_sheet(sheet: &str, code: SheetCode) -> Self {
        Self { sheet: sheet.to_owned(), ..Self::of_file(code) }
    }

    pub(super) fn at(place: Place, code: SheetCode) -> Self {
        Self {
            sheet: place.sheet.to_owned(),
            row: place.row,
            column: column_letters(place.column),
            code,
            params: BTreeMap::new(),
        }
    }

    pub(super) fn with(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }
}

impl fmt::Display for SheetProblem {
    /// For logs and tests: `Items!F12: not-yes-no`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.sheet.is_empty() {
            write!(f, "{}", self.sheet)?;
            if self.row > 0 {
                write!(f, "!{}{}", self.column, self.row)?;
            }
            f.write_str(": ")?;
        }
        f.write_str(self.code.key())
    }
}

/// A cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) sheet: &'static str,
    /// From 1.
    pub(super) row: u32,
    /// From 0.
    pub(super) column: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}!{}{}", self.sheet, column_letters(self.column), self.row)
    }
}

/// 0 → `A`, 26 → `AA`.
pub(crate) fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = (rest - 1) % 26;
        letters.push(char::from(b'A' + digit as u8));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn columns_are_named_as_a_spreadsheet_names_them() {
        let names: Vec<_> = [0, 1, 25, 26, 27, 701, 702, 16_383].into_iter().map(column_letters).collect();
        assert_eq!(names, ["A", "B", "Z", "AA", "AB", "ZZ", "AAA", "XFD"]);
    }

    #[test]
    fn every_code_has_a_key_of_its_own() {
        let keys: BTreeSet<_> = SheetCode::OWN.iter().map(|code| code.key()).collect();
        assert_eq!(keys.len(), SheetCode::OWN.len());
    }
}
