//! One table, as people keep it: a header and rows below, in CSV or XLSX.
//!
//! What a column means is not known here: a table comes back as cells with their places, and whoever
//! asked finds the columns. Both formats go out and come in without loss. A file from elsewhere is
//! screened as every workbook ([`crate::spreadsheet`]).

mod csv;
mod problem;
mod xlsx;

pub use problem::{TableCode, TableProblem, letters};

use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableFormat {
    Csv,
    Xlsx,
}

impl TableFormat {
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    /// By the ending of a file's name.
    pub fn of_name(name: &str) -> Option<Self> {
        let (_, extension) = name.rsplit_once('.')?;
        [Self::Csv, Self::Xlsx].into_iter().find(|format| format.extension().eq_ignore_ascii_case(extension))
    }
}

/// What stands in a cell. CSV knows texts only.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Text(String),
    Whole(i64),
    /// A number with a fraction, as it would be written.
    Fraction(String),
    /// `2026-11-16`
    Date(String),
    /// `2026-11-16T14:32`
    Moment(String),
    YesNo(bool),
}

impl Cell {
    /// As a person would write it.
    pub fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::Fraction(text) | Self::Date(text) | Self::Moment(text) => text.clone(),
            Self::Whole(number) => number.to_string(),
            Self::YesNo(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        }
    }
}

/// A row with its number as the spreadsheet program counts; the header is in row 1.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    pub number: u32,
    /// By column, from 0. Empty cells are not there.
    pub cells: BTreeMap<u32, Cell>,
}

/// A table as it was read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// The texts of the first row that has any.
    pub header: BTreeMap<u32, String>,
    pub header_row: u32,
    /// Rows with something in them.
    pub rows: Vec<Row>,
    /// Cells that could not be read; the rest of the table is here all the same.
    pub problems: Vec<TableProblem>,
}

/// Rows a table may have: more is no list of one facility.
pub const ROWS: usize = 5_000;
pub const COLUMNS: u32 = 100;
/// Bytes of a CSV file.
pub const FILE: usize = 20 * 1024 * 1024;

/// Reads the first table of the file. `Err`: the file as a whole cannot be read.
pub fn read(bytes: &[u8], format: TableFormat) -> Result<Table, TableProblem> {
    let table = match format {
        TableFormat::Csv => csv::read(bytes)?,
        TableFormat::Xlsx => xlsx::read(bytes)?,
    };
    if table.header.is_empty() { Err(TableProblem::of_file(TableCode::Empty)) } else { Ok(table) }
}

/// Takes the first filled row for the header.
fn table(rows: impl IntoIterator<Item = Row>, mut problems: Vec<TableProblem>) -> Result<Table, TableProblem> {
    let mut table = Table::default();
    for row in rows {
        if row.cells.is_empty() {
            continue;
        }
        if table.header.is_empty() {
            table.header_row = row.number;
            table.header = row.cells.into_iter().map(|(column, cell)| (column, cell.text())).collect();
        } else if table.rows.len() == ROWS {
            return Err(TableProblem::of_row(row.number, TableCode::TooManyRows { limit: ROWS }));
        } else {
            table.rows.push(row);
        }
    }
    table.problems.append(&mut problems);
    Ok(table)
}

/// Writes a header and rows of texts; `title` names the sheet of a workbook.
pub fn write(format: TableFormat, title: &str, header: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, WriteError> {
    match format {
        TableFormat::Csv => csv::write(header, rows),
        TableFormat::Xlsx => xlsx::write(title, header, rows),
    }
}

/// Why a table cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    #[error("the spreadsheet cannot be written")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    #[error("the table cannot be written")]
    Csv(#[from] ::csv::Error),
}

/// A text that a spreadsheet program would take for a formula and run.
pub(crate) fn looks_like_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}
