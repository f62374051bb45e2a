//! CSV: texts between commas, semicolons or tabs, in UTF-8.
//!
//! Spreadsheet programs write what the country writes: semicolons where the comma is the decimal
//! sign. The separator is the one the header has most of. Texts that a program would run as a formula
//! go out behind an apostrophe, as people write them by hand, and lose it when they come in.

use super::{COLUMNS, Cell, FILE, Row, Table, TableCode, TableProblem, WriteError, looks_like_formula};

pub(super) fn read(bytes: &[u8]) -> Result<Table, TableProblem> {
    if bytes.len() > FILE {
        return Err(TableProblem::of_file(TableCode::FileTooLarge { limit: FILE / 1024 / 1024 }));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let lines = bytes[..error.valid_up_to()].split(|byte| *byte == b'\n').count();
        TableProblem::of_row(u32::try_from(lines).unwrap_or(u32::MAX), TableCode::NotUtf8)
    })?;
    if text.contains('\0') {
        return Err(TableProblem::of_file(TableCode::NotUtf8));
    }
    let separator = separator(text);
    let mut rows = Vec::new();
    for (line, number) in split(text, separator)?.into_iter().zip(1_u32..) {
        rows.push(row(line, number, separator)?);
    }
    super::table(rows, Vec::new())
}

fn row(line: &str, number: u32, separator: u8) -> Result<Row, TableProblem> {
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).delimiter(separator).from_reader(line.as_bytes());
    let mut row = Row { number, ..Row::default() };
    let Some(record) = reader.records().next() else { return Ok(row) };
    let record = record.map_err(|_| TableProblem::of_row(number, TableCode::Unreadable))?;
    for (cell, column) in record.iter().zip(0_u32..).filter(|(cell, _)| !cell.trim().is_empty()) {
        if column >= COLUMNS {
            return Err(TableProblem::of_row(number, TableCode::TooManyColumns { limit: COLUMNS }));
        }
        let bare = cell.strip_prefix('\'').filter(|rest| looks_like_formula(rest)).unwrap_or(cell);
        row.cells.insert(column, Cell::Text(bare.to_owned()));
    }
    Ok(row)
}

/// The rows as a spreadsheet program counts them: an empty line is one, a cell of several lines stays
/// in one. A cell that never ends is told where it begins; the rest of the file would be lost in it.
fn split(text: &str, separator: u8) -> Result<Vec<&str>, TableProblem> {
    let bytes = text.as_bytes();
    let (mut rows, mut start, mut quoted, mut cell_begins) = (Vec::new(), 0, false, true);
    let mut opened = 1;
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            // A doubled mark closes and opens again, which comes to the same.
            b'"' if quoted => quoted = false,
            b'"' if cell_begins || at.checked_sub(1).is_some_and(|before| bytes[before] == b'"') => {
                quoted = true;
                opened = u32::try_from(rows.len() + 1).unwrap_or(u32::MAX);
            }
            b'\n' if !quoted => {
                rows.push(text[start..at].trim_end_matches('\r'));
                start = at + 1;
            }
            _ => {}
        }
        cell_begins = !quoted && (*byte == separator || *byte == b'\n');
    }
    if quoted {
        return Err(TableProblem::of_row(opened, TableCode::QuoteOpen));
    }
    rows.push(text[start..].trim_end_matches('\r'));
    Ok(rows)
}

fn separator(text: &str) -> u8 {
    let header = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |separator: char| {
        let mut quoted = false;
        header
            .chars()
            .filter(|c| {
                quoted ^= *c == '"';
                !quoted && *c == separator
            })
            .count()
    };
    // The comma last: it is the one that wins when there is none of any.
    [(';', b';'), ('\t', b'\t'), (',', b',')]
        .into_iter()
        .max_by_key(|(separator, _)| count(*separator))
        .map_or(b',', |(_, byte)| byte)
}

pub(super) fn write(header: &[String], rows: &[Vec<String>]) -> Result<Vec<u8>, WriteError> {
    // With the mark that makes spreadsheet programs read it as UTF-8.
    let mut writer =
        ::csv::WriterBuilder::new().terminator(::csv::Terminator::CRLF).from_writer(b"\xef\xbb\xbf".to_vec());
    writer.write_record(header)?;
    for row in rows {
        writer.write_record(
            row.iter().map(|cell| if looks_like_formula(cell) { format!("'{cell}") } else { cell.clone() }),
        )?;
    }
    writer.into_inner().map_err(|error| WriteError::Csv(error.into_error().into()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test: an unwrap that fails is the failure")]

    use super::*;

    fn cells(text: &str) -> Vec<(u32, Vec<String>)> {
        let table = read(text.as_bytes()).unwrap();
        table.rows.iter().map(|row| (row.number, row.cells.values().map(Cell::text).collect())).collect()
    }

    #[test]
    fn rows_are_counted_as_a_spreadsheet_counts_them() {
        let text = "a,b\r\n\r\n1,\"two\r\nlines\"\r\n,\r\n3,a 5\" pipe\r\n4,\"say \"\"no\"\"\"";
        let row = |number, cells: &[&str]| (number, cells.iter().map(|cell| (*cell).to_owned()).collect());
        assert_eq!(
            cells(text),
            [row(3, &["1", "two\r\nlines"]), row(5, &["3", "a 5\" pipe"]), row(6, &["4", "say \"no\""])]
        );
    }

    #[test]
    fn the_separator_is_the_one_the_header_has_most_of() {
        for text in ["a;b;c, or d\n1;2;3", "a\tb\tc\n1\t2\t3", "a,b,\"c;d;e\"\n1,2,3"] {
            assert_eq!(cells(text)[0].1, ["1", "2", "3"], "{text}");
        }
    }

    #[test]
    fn a_cell_that_never_ends_is_told_where_it_begins() {
        let problem = read(b"a,b\n1,2\n\n3,\"four\n5,6\n").unwrap_err();
        assert_eq!((problem.row, problem.code), (4, TableCode::QuoteOpen));
    }

    #[test]
    fn what_a_program_would_run_comes_back_as_it_was() {
        let rows = vec![vec!["+999 70".to_owned(), "=1+1".to_owned(), "'quoted'".to_owned()]];
        let written = write(&["a".to_owned(), "b".to_owned(), "c".to_owned()], &rows).unwrap();
        let text = String::from_utf8(written.clone()).unwrap();
        assert!(text.contains("'+999 70,'=1+1,'quoted'"), "{text}");
        let table = read(&written).unwrap();
        assert_eq!(table.rows[0].cells.values().map(Cell::text).collect::<Vec<_>>(), rows[0]);
    }
}
