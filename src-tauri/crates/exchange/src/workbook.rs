//! Several tables in one workbook, to be read, sorted and filtered; and one of them as CSV.
//!
//! Dates go out as dates and numbers as numbers, so that the program that opens the file can sort and count them.
//! What people typed goes out as text and nothing else: a text that begins like a formula is never one, in both
//! formats. Nothing comes back in from these files; what does is in [`crate::table`].

use crate::table::{WriteError, looks_like_formula};
use jiff::civil::Date;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

/// One table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    pub name: String,
    pub columns: Vec<Column>,
    /// One value for each column.
    pub rows: Vec<Vec<Value>>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub title: String,
    /// In characters.
    pub width: f64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Empty,
    Text(String),
    Whole(i64),
    Date(Date),
}

impl Value {
    /// No text is nothing.
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }
}

/// What a spreadsheet program takes into one cell.
const CELL: usize = 32_767;
/// Points; a row is never higher than 409.
const LINE: f64 = 15.0;
const MOST_LINES: u32 = 27;
/// The paper as spreadsheet programs number it.
const A3: u8 = 8;
/// Built into every spreadsheet program: the short date as the reader's country writes it.
const SHORT_DATE: u8 = 14;

/// All sheets in one file. The header stays in sight, every column can be filtered.
///
/// # Errors
/// When two sheets have the same name, or there are more rows than a sheet takes.
pub fn xlsx(title: &str, sheets: &[Sheet]) -> Result<Vec<u8>, WriteError> {
    let mut workbook = Workbook::new();
    // The same tables give the same bytes: no time, no name of a person or a machine.
    let fixed = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&fixed));
    for sheet in sheets {
        let worksheet = workbook.add_worksheet();
        fill(worksheet, sheet)?;
        printed(worksheet, title);
    }
    Ok(workbook.save_to_buffer()?)
}

fn fill(worksheet: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_align(FormatAlign::Left);
    let text = plain.clone().set_num_format("@");
    let quoted = text.clone().set_quote_prefix();
    let date = Format::new().set_align(FormatAlign::Top).set_align(FormatAlign::Left).set_num_format_index(SHORT_DATE);
    let head =
        text.clone().set_bold().set_background_color(Color::RGB(0x00DD_E6ED)).set_border_bottom(FormatBorder::Thin);
    let name: String = sheet.name.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(31).collect();
    worksheet.set_name(name)?;
    for (column, index) in sheet.columns.iter().zip(0_u16..) {
        worksheet.set_column_width(index, column.width)?;
        worksheet.write_string_with_format(0, index, &column.title, &head)?;
    }
    for (values, row) in sheet.rows.iter().zip(1_u32..) {
        // Not every program makes rows as high as what is in them.
        worksheet.set_row_height(row, LINE * f64::from(lines(values, &sheet.columns)))?;
        for (value, column) in values.iter().zip(0_u16..) {
            match value {
                Value::Empty => {}
                Value::Text(value) => {
                    let format = if looks_like_formula(value) { &quoted } else { &text };
                    worksheet.write_string_with_format(row, column, fitting(value), format)?;
                }
                Value::Whole(number) => {
                    worksheet.write_number_with_format(row, column, *number as f64, &plain)?;
                }
                Value::Date(day) => {
                    let written = ExcelDateTime::from_ymd(
                        u16::try_from(day.year()).unwrap_or_default(),
                        day.month().unsigned_abs(),
                        day.day().unsigned_abs(),
                    );
                    match written {
                        Ok(written) => {
                            worksheet.write_datetime_with_format(row, column, &written, &date)?;
                        }
                        // Spreadsheet programs know no day before 1900.
                        Err(_) => {
                            worksheet.write_string_with_format(row, column, day.to_string(), &text)?;
                        }
                    }
                }
            }
        }
    }
    worksheet.set_freeze_panes(1, 1)?;
    worksheet.set_repeat_rows(0, 0)?;
    if let Some(last) = sheet.columns.len().checked_sub(1).and_then(|last| u16::try_from(last).ok()) {
        let rows = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
        worksheet.autofilter(0, 0, rows.max(1), last)?;
    }
    Ok(())
}

/// As it comes out of a printer: all columns on one sheet of A3, with what it is and the number of the page below.
fn printed(worksheet: &mut Worksheet, title: &str) {
    let title = title.replace('&', "&&");
    worksheet
        .set_landscape()
        .set_paper_size(A3)
        .set_print_fit_to_pages(1, 0)
        .set_margins(0.4, 0.4, 0.5, 0.6, 0.3, 0.3)
        .set_footer(format!("&L{title} · &A&R&P / &N"));
}

/// Lines the fullest cell of the row takes.
fn lines(values: &[Value], columns: &[Column]) -> u32 {
    let of_cell = |value: &Value, column: &Column| match value {
        Value::Text(text) => {
            let room = (column.width * 0.92).max(1.0);
            text.lines().map(|line| (line.chars().count() as f64 / room).ceil().max(1.0) as u32).sum()
        }
        Value::Empty | Value::Whole(_) | Value::Date(_) => 1,
    };
    let most = values.iter().zip(columns).map(|(value, column)| of_cell(value, column)).max().unwrap_or(1);
    most.clamp(1, MOST_LINES)
}

/// Counted as spreadsheet programs count, in units of UTF-16.
fn fitting(text: &str) -> &str {
    let mut used = 0;
    let over = text.char_indices().find(|(_, c)| {
        used += c.len_utf16();
        used > CELL
    });
    over.map_or(text, |(at, _)| &text[..at])
}

/// One sheet between separators: semicolons where the comma is the decimal sign, as the programs of these countries
/// expect. Dates in the ISO form, which all of them read.
///
/// # Errors
/// When memory ends.
pub fn csv(sheet: &Sheet, separator: u8) -> Result<Vec<u8>, WriteError> {
    // With the mark that makes spreadsheet programs read it as UTF-8.
    let mut writer = csv::WriterBuilder::new()
        .delimiter(separator)
        .terminator(csv::Terminator::CRLF)
        .from_writer(b"\xef\xbb\xbf".to_vec());
    writer.write_record(sheet.columns.iter().map(|column| column.title.as_str()))?;
    for row in &sheet.rows {
        writer.write_record(row.iter().map(|value| match value {
            Value::Empty => String::new(),
            Value::Text(text) if looks_like_formula(text) => format!("'{text}"),
            Value::Text(text) => text.clone(),
            Value::Whole(number) => number.to_string(),
            Value::Date(day) => day.to_string(),
        }))?;
    }
    writer.into_inner().map_err(|error| WriteError::Csv(error.into_error().into()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test: an unwrap that fails is the failure")]

    use super::*;
    use calamine::{Data, Reader, Xlsx};
    use std::io::{Cursor, Read};

    const HOSTILE: [&str; 7] =
        ["=1+1", "+47 22 00 00 00", "-2", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://a.example\")"];

    fn sheet() -> Sheet {
        let column = |title: &str| Column { title: title.to_owned(), width: 20.0 };
        let mut rows: Vec<Vec<Value>> = HOSTILE
            .iter()
            .map(|text| vec![Value::text(*text), Value::Whole(-3), Value::Date(jiff::civil::date(2026, 11, 16))])
            .collect();
        rows.push(vec![Value::text("x".repeat(40_000)), Value::Empty, Value::Date(jiff::civil::date(1815, 6, 9))]);
        Sheet { name: "Findings [all]".to_owned(), columns: ["What", "Number", "On"].map(column).into(), rows }
    }

    fn part(bytes: &[u8], name: &str) -> String {
        let mut text = String::new();
        zip::ZipArchive::new(Cursor::new(bytes)).unwrap().by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    #[test]
    fn a_workbook_holds_texts_numbers_and_dates_and_no_formula() {
        let bytes = xlsx("Record", &[sheet()]).unwrap();
        let mut read: Xlsx<_> = Xlsx::new(Cursor::new(&bytes)).unwrap();
        let range = read.worksheet_range("Findings all").unwrap();
        for (row, text) in HOSTILE.iter().enumerate() {
            let at = u32::try_from(row).unwrap() + 1;
            assert_eq!(range.get_value((at, 0)), Some(&Data::String((*text).to_owned())));
            assert_eq!(range.get_value((at, 1)), Some(&Data::Float(-3.0)));
            let Some(Data::DateTime(day)) = range.get_value((at, 2)) else { panic!("row {at} has a date") };
            assert_eq!(day.to_ymd_hms_milli(), (2026, 11, 16, 0, 0, 0, 0));
        }
        let last = u32::try_from(HOSTILE.len()).unwrap() + 1;
        assert!(matches!(range.get_value((last, 0)), Some(Data::String(text)) if text.len() == CELL));
        assert_eq!(range.get_value((last, 2)), Some(&Data::String("1815-06-09".to_owned())));
        let xml = part(&bytes, "xl/worksheets/sheet1.xml");
        assert!(!xml.contains("<f>"), "no cell is a formula");
        assert!(xml.contains("<autoFilter ref=\"A1:C9\"/>") && xml.contains("state=\"frozen\""), "{xml}");
    }

    #[test]
    fn a_csv_guards_what_a_program_would_run() {
        for (separator, sign) in [(b',', ','), (b';', ';')] {
            let text = String::from_utf8(csv(&sheet(), separator).unwrap()).unwrap();
            assert!(
                text.starts_with(&format!("\u{feff}What{sign}Number{sign}On\r\n'=1+1{sign}-3{sign}2026-11-16\r\n"))
            );
            let mut reader = ::csv::ReaderBuilder::new().delimiter(separator).from_reader(text.as_bytes());
            for (record, hostile) in reader.records().zip(HOSTILE) {
                assert_eq!(record.unwrap().get(0), Some(format!("'{hostile}").as_str()));
            }
        }
    }

    #[test]
    fn the_same_tables_give_the_same_bytes() {
        assert_eq!(xlsx("Record", &[sheet()]).unwrap(), xlsx("Record", &[sheet()]).unwrap());
    }
}
