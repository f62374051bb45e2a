//! What is wrong with a table, said so that its author finds the cell.

use crate::spreadsheet::{SheetCode, SheetProblem, problem::column_letters};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableProblem {
    /// 0: the file as a whole.
    pub row: u32,
    /// `None`: the row as a whole.
    pub column: Option<u32>,
    pub code: TableCode,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableCode {
    /// No header and nothing below.
    Empty,
    NotUtf8,
    FileTooLarge {
        limit: usize,
    },
    TooManyRows {
        limit: usize,
    },
    TooManyColumns {
        limit: u32,
    },
    Unreadable,
    /// A quotation mark is opened and never closed, so the rest of the file is one cell.
    QuoteOpen,
    Formula,
    /// The spreadsheet program shows an error in the cell.
    ErrorValue {
        shown: String,
    },
    /// What any workbook is refused for: macros, links to other files, a size nobody needs.
    Workbook(SheetCode),
}

impl TableCode {
    /// In files, and in the catalogue after `table-problem-`.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotUtf8 => "not-utf8",
            Self::FileTooLarge { .. } => "file-too-large",
            Self::TooManyRows { .. } => "too-many-rows",
            Self::TooManyColumns { .. } => "too-many-columns",
            Self::Unreadable => "unreadable",
            Self::QuoteOpen => "quote-open",
            Self::Formula => "formula",
            Self::ErrorValue { .. } => "error-value",
            Self::Workbook(code) => code.key(),
        }
    }
}

impl TableProblem {
    pub(crate) const fn of_file(code: TableCode) -> Self {
        Self { row: 0, column: None, code }
    }

    pub(crate) const fn of_row(row: u32, code: TableCode) -> Self {
        Self { row, column: None, code }
    }

    pub(crate) const fn at(row: u32, column: u32, code: TableCode) -> Self {
        Self { row, column: Some(column), code }
    }

    /// The column as the spreadsheet program names it: "D".
    pub fn column_name(&self) -> String {
        self.column.map(letters).unwrap_or_default()
    }
}

/// The letters of a column, counted from 0.
pub fn letters(column: u32) -> String {
    column_letters(column)
}

impl From<SheetProblem> for TableProblem {
    fn from(problem: SheetProblem) -> Self {
        Self { row: problem.row, column: None, code: TableCode::Workbook(problem.code) }
    }
}
