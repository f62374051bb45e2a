//! Opens a workbook and takes the cells out of it, nothing else.

use super::{
    layout::{Layout, READ_ME},
    limits,
    problem::{Place, SheetCode, SheetProblem},
    screen,
    table::{Cell, Findings, RawSheet, shortened},
};
use calamine::{DataRef, Reader, Xlsx};
use std::io::Cursor;

/// Reads the sheets that are expected; others are told. `Err` when the file as a whole cannot be read.
pub(super) fn workbook(
    bytes: &[u8],
    expected: &[&'static Layout],
    findings: &mut Findings,
) -> Result<Vec<RawSheet>, SheetProblem> {
    screen::check(bytes)?;
    let unreadable = |_| SheetProblem::of_file(SheetCode::Unreadable);
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let names = workbook.sheet_names();
    if names.len() > limits::SHEETS {
        return Err(SheetProblem::of_file(SheetCode::TooManyCells).with("limit", limits::CELLS));
    }
    let mut counted = Count::default();
    let mut sheets = Vec::new();
    for name in names.iter().filter(|name| *name != READ_ME) {
        let Some(layout) = expected.iter().find(|layout| layout.name == name) else {
            findings.tell(SheetProblem::of_sheet(&shortened(name), SheetCode::SheetUnknown));
            continue;
        };
        sheets.push(sheet(&mut workbook, layout, &mut counted, findings)?);
    }
    Ok(sheets)
}

#[derive(Default)]
struct Count {
    filled: usize,
    read: usize,
}

fn sheet(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    layout: &'static Layout,
    counted: &mut Count,
    findings: &mut Findings,
) -> Result<RawSheet, SheetProblem> {
    let unreadable = |_| SheetProblem::of_sheet(layout.name, SheetCode::Unreadable);
    let mut raw = RawSheet { name: layout.name.to_owned(), ..RawSheet::default() };
    let mut reader = workbook.worksheet_cells_reader(layout.name).map_err(unreadable)?;
    while let Some(record) = reader.next_cell_with_formula_metadata().map_err(unreadable)? {
        let (row, column) = record.pos;
        let place = Place { sheet: layout.name, row: row.saturating_add(1), column };
        counted.read += 1;
        let cell = if record.formula.is_some() {
            findings.tell(SheetProblem::at(place, SheetCode::Formula));
            Some(Cell::Formula)
        } else {
            cell(&record.value)
        };
        let Some(cell) = cell else {
            if counted.read > limits::CELLS_READ {
                return Err(SheetProblem::of_sheet(layout.name, SheetCode::TooManyCells).with("limit", limits::CELLS));
            }
            continue;
        };
        counted.filled += 1;
        if counted.filled > limits::CELLS || place.row > limits::ROWS || column >= limits::COLUMNS {
            return Err(SheetProblem::at(place, SheetCode::TooManyCells).with("limit", limits::CELLS));
        }
        raw.rows.entry(place.row).or_default().insert(column, cell);
    }
    Ok(raw)
}

/// What a value of the reader is to us; `None` when the cell is empty.
fn cell(value: &DataRef<'_>) -> Option<Cell> {
    Some(match value {
        DataRef::Empty | DataRef::SharedString("") => return None,
        DataRef::String(text) if text.is_empty() => return None,
        DataRef::String(text) => Cell::Text(text.clone()),
        DataRef::SharedString(text) => Cell::Text((*text).to_owned()),
        DataRef::Int(number) => u64::try_from(*number).map_or(Cell::Changed("number"), Cell::Whole),
        DataRef::Float(number) if number.fract() == 0.0 && (0.0..1e15).contains(number) => Cell::Whole(*number as u64),
        DataRef::Float(_) => Cell::Changed("number"),
        DataRef::Bool(value) => Cell::YesNo(*value),
        DataRef::DateTime(_) | DataRef::DateTimeIso(_) | DataRef::DurationIso(_) => Cell::Changed("date"),
        DataRef::Error(error) => Cell::Error(error.to_string()),
    })
}
