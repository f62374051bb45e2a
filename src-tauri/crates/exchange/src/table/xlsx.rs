//! XLSX: the first sheet of a workbook. Every cell goes out as text, so that no number, date or
//! telephone number is changed by the program that opens it.

use super::{COLUMNS, Cell, Row, Table, TableCode, TableProblem, WriteError, looks_like_formula};
use crate::spreadsheet::{limits, screen};
use calamine::{DataRef, ExcelDateTime, Reader, Xlsx};
use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime as WrittenDate, Format, FormatAlign, Workbook};
use std::{collections::BTreeMap, io::Cursor};

pub(super) fn read(bytes: &[u8]) -> Result<Table, TableProblem> {
    screen::check(bytes)?;
    let unreadable = |_| TableProblem::of_file(TableCode::Unreadable);
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let Some(first) = workbook.sheet_names().first().cloned() else {
        return Err(TableProblem::of_file(TableCode::Empty));
    };
    let mut reader = workbook.worksheet_cells_reader(&first).map_err(unreadable)?;
    let (mut rows, mut problems, mut seen) = (BTreeMap::<u32, Row>::new(), Vec::new(), 0_usize);
    while let Some(record) = reader.next_cell_with_formula_metadata().map_err(unreadable)? {
        let (number, column) = (record.pos.0.saturating_add(1), record.pos.1);
        seen += 1;
        if seen > limits::CELLS_READ {
            return Err(TableProblem::of_row(number, TableCode::TooManyRows { limit: super::ROWS }));
        }
        let cell = if record.formula.is_some() {
            problems.push(TableProblem::at(number, column, TableCode::Formula));
            None
        } else {
            match cell(&record.value) {
                Ok(cell) => cell,
                Err(code) => {
                    problems.push(TableProblem::at(number, column, code));
                    None
                }
            }
        };
        let Some(cell) = cell else { continue };
        if column >= COLUMNS {
            return Err(TableProblem::of_row(number, TableCode::TooManyColumns { limit: COLUMNS }));
        }
        rows.entry(number).or_insert_with(|| Row { number, ..Row::default() }).cells.insert(column, cell);
    }
    super::table(rows.into_values(), problems)
}

fn cell(value: &DataRef<'_>) -> Result<Option<Cell>, TableCode> {
    let text = |text: &str| (!text.trim().is_empty()).then(|| Cell::Text(text.to_owned()));
    Ok(match value {
        DataRef::Empty => None,
        DataRef::String(value) => text(value),
        DataRef::SharedString(value) => text(value),
        DataRef::Int(number) => Some(Cell::Whole(*number)),
        DataRef::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => Some(Cell::Whole(*number as i64)),
        DataRef::Float(number) => Some(Cell::Fraction(number.to_string())),
        DataRef::Bool(yes) => Some(Cell::YesNo(*yes)),
        DataRef::DateTime(at) => Some(dated(at)),
        DataRef::DateTimeIso(at) => Some(Cell::Text(at.clone())),
        DataRef::DurationIso(span) => Some(Cell::Text(span.clone())),
        DataRef::Error(error) => return Err(TableCode::ErrorValue { shown: error.to_string() }),
    })
}

/// A day, or a day with a time when it has one.
fn dated(at: &ExcelDateTime) -> Cell {
    if at.is_duration() {
        return Cell::Fraction(at.as_f64().to_string());
    }
    let (year, month, day, hour, minute, ..) = at.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if at.as_f64().fract() == 0.0 { Cell::Date(date) } else { Cell::Moment(format!("{date}T{hour:02}:{minute:02}")) }
}

pub(super) fn write(title: &str, header: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, WriteError> {
    let mut workbook = Workbook::new();
    // The same table gives the same bytes: no time, no name of a person or a machine.
    let fixed = WrittenDate::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&fixed));
    let text = Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
    let (bold, quoted) =
        (text.clone().set_bold().set_background_color(Color::RGB(0x00DD_E6ED)), text.clone().set_quote_prefix());
    let worksheet = workbook.add_worksheet();
    let name: String = title.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(31).collect();
    worksheet.set_name(if name.is_empty() { "Table" } else { &name })?;
    for (label, column) in header.iter().zip(0_u16..) {
        worksheet.set_column_width(column, 22.0)?;
        worksheet.set_column_format(column, &text)?;
        worksheet.write_string_with_format(0, column, label, &bold)?;
    }
    for (cells, row) in rows.iter().zip(1_u32..) {
        for (cell, column) in cells.iter().zip(0_u16..).filter(|(cell, _)| !cell.is_empty()) {
            let format = if looks_like_formula(cell) { &quoted } else { &text };
            worksheet.write_string_with_format(row, column, cell, format)?;
        }
    }
    worksheet.set_freeze_panes(1, 0)?;
    Ok(workbook.save_to_buffer()?)
}
