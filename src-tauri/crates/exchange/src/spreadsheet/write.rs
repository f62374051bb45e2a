//! Writes sheets as an XLSX file that is pleasant to edit and hard to damage.
//!
//! Every cell is a string in the format *text*: "1.10" stays "1.10", nothing becomes a date, and a
//! text that begins like a formula is none, also after it has been edited.

use super::{
    layout::{Choices, READ_ME, RULES, SECTIONS, explanations},
    limits,
    problem::{ExportError, column_letters},
    table::Sheet,
};
use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Formula, Workbook,
    Worksheet, XlsxError,
};

/// Rows below the last one that get choices and the text format too: room to write new rows.
const ROOM: u32 = 500;

/// Writes a workbook. `title` is the key of the first words of "Read me", `words` says the texts of
/// the catalogue in the language of who asks.
pub(super) fn workbook(sheets: &[Sheet], title: &str, words: &dyn Fn(&str) -> String) -> Result<Vec<u8>, ExportError> {
    let mut workbook = Workbook::new();
    // The same set gives the same bytes: no time, no name of a person or a machine.
    let fixed = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(words(title)).set_creation_datetime(&fixed));
    read_me(workbook.add_worksheet(), sheets, title, words)?;
    for sheet in sheets {
        fill(workbook.add_worksheet(), sheet)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn text_format() -> Format {
    Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top)
}

fn header_format() -> Format {
    let format = Format::new().set_num_format("@").set_bold().set_align(FormatAlign::Top);
    format.set_background_color(Color::RGB(0x00DD_E6ED)).set_border_bottom(FormatBorder::Thin)
}

fn fill(worksheet: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let (header_format, text, quoted) = (header_format(), text_format(), text_format().set_quote_prefix());
    worksheet.set_name(sheet.layout.name)?;
    let header = sheet.layout.header(&sheet.languages);
    let last_row = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX - ROOM);
    for ((name, column), index) in header.iter().zip(0_u16..) {
        worksheet.set_column_width(index, column.width)?;
        worksheet.set_column_format(index, &text)?;
        worksheet.write_string_with_format(0, index, name, &header_format)?;
        let validation = match column.choices {
            Choices::Free => continue,
            Choices::OneOf(choices) => DataValidation::new().allow_list_strings(choices)?,
            Choices::Sections => {
                let list = format!("={}!$A$2:$A${}", SECTIONS.name, ROOM + 2);
                DataValidation::new().allow_list_formula(Formula::new(list))
            }
        };
        worksheet.add_data_validation(1, index, last_row + ROOM, index, &validation)?;
    }
    for (cells, row) in sheet.rows.iter().zip(1_u32..) {
        for (cell, column) in cells.iter().zip(0_u16..).filter(|(cell, _)| !cell.is_empty()) {
            let format = if looks_like_formula(cell) { &quoted } else { &text };
            worksheet.write_string_with_format(row, column, cell, format)?;
        }
    }
    // The id and its number stay in sight while one scrolls to the texts.
    worksheet.set_freeze_panes(1, 1)?;
    if let Some(last_column) = header.len().checked_sub(1).and_then(|last| u16::try_from(last).ok()) {
        worksheet.autofilter(0, 0, last_row.max(1), last_column)?;
    }
    Ok(())
}

fn looks_like_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

fn read_me(
    worksheet: &mut Worksheet,
    sheets: &[Sheet],
    title: &str,
    words: &dyn Fn(&str) -> String,
) -> Result<(), XlsxError> {
    let (header, text) = (header_format(), text_format());
    worksheet.set_name(READ_ME)?;
    for (column, width) in [(0, 14.0), (1, 22.0), (2, 100.0)] {
        worksheet.set_column_width(column, width)?;
    }
    let heading = Format::new().set_num_format("@").set_bold().set_font_size(14);
    worksheet.write_string_with_format(0, 0, words(title), &heading)?;
    let mut row = 1;
    for rule in RULES {
        worksheet.merge_range(row, 0, row, 2, &words(rule), &text)?;
        worksheet.set_row_height(row, 48)?;
        row += 1;
    }
    row += 1;
    for (key, column) in
        ["sheet-read-me-sheet", "sheet-read-me-column", "sheet-read-me-meaning"].into_iter().zip(0_u16..)
    {
        worksheet.write_string_with_format(row, column, words(key), &header)?;
    }
    let layouts: Vec<_> = sheets.iter().map(|sheet| sheet.layout).collect();
    for (sheet, column, key) in explanations(&layouts) {
        row += 1;
        for (cell, index) in [sheet, column, words(&key)].iter().zip(0_u16..) {
            worksheet.write_string_with_format(row, index, cell, &text)?;
        }
    }
    Ok(())
}

/// Refuses what a spreadsheet program would cut off.
pub(super) fn check_lengths(file: &str, sheets: &[Sheet]) -> Result<(), ExportError> {
    for sheet in sheets {
        for cell in sheet.rows.iter().flatten() {
            let found = cell.encode_utf16().count();
            if found > limits::CELL_TEXT {
                return Err(ExportError::TextTooLong { file: file.to_owned(), found, limit: limits::CELL_TEXT });
            }
        }
        let rows = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
        let columns = u32::try_from(sheet.layout.header(&sheet.languages).len()).unwrap_or(u32::MAX);
        if rows >= limits::ROWS || columns > limits::COLUMNS {
            return Err(ExportError::NotHeld { file: format!("{file}, {}!{}", sheet.layout.name, column_letters(0)) });
        }
    }
    Ok(())
}
