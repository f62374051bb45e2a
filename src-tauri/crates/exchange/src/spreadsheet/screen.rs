//! The first look at a file nobody vouches for, before a reader of spreadsheets sees it.
//!
//! Everything in it is unpacked once and counted: sizes a zip declares are not believed. The reader
//! behind trusts some numbers of the file so far that it reserves memory for them; those are
//! compared here with what a spreadsheet can have.

use super::{
    limits,
    problem::{SheetCode, SheetProblem},
};
use std::io::{Cursor, Read};

pub(crate) fn check(bytes: &[u8]) -> Result<(), SheetProblem> {
    if bytes.len() > limits::FILE {
        return Err(SheetProblem::of_file(SheetCode::FileTooLarge).with("limit", limits::FILE / 1024 / 1024));
    }
    let not_a_workbook = || SheetProblem::of_file(SheetCode::NotAWorkbook);
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| not_a_workbook())?;
    let too_large = || SheetProblem::of_file(SheetCode::UnpacksTooLarge).with("limit", limits::UNPACKED / 1024 / 1024);
    if archive.len() > limits::ENTRIES {
        return Err(too_large());
    }
    let mut left = limits::UNPACKED;
    let mut is_workbook = false;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|_| not_a_workbook())?;
        let name = entry.name().map_err(|_| not_a_workbook())?.replace('\\', "/").to_lowercase();
        if name.contains("externallinks/") || name.ends_with("connections.xml") {
            return Err(SheetProblem::of_file(SheetCode::ExternalLink));
        }
        if name.ends_with("vbaproject.bin") || name.contains("macrosheets/") || name.contains("activex/") {
            return Err(SheetProblem::of_file(SheetCode::Macro));
        }
        is_workbook |= name.starts_with("xl/workbook") && has_xml_extension(&name);
        let mut content = Vec::new();
        let read = entry
            .by_ref()
            .take(left + 1)
            .read_to_end(&mut content)
            .map_err(|_| SheetProblem::of_file(SheetCode::Unreadable))?;
        left = left.checked_sub(read as u64).ok_or_else(too_large)?;
        // Notes of other programs, which may be in another encoding; the reader has no use for them.
        if has_xml_extension(&name) && !name.starts_with("customxml/item") {
            let xml = std::str::from_utf8(&content).map_err(|_| not_a_workbook())?;
            plausible(xml).map_err(|()| SheetProblem::of_file(SheetCode::Unreadable))?;
        }
    }
    if is_workbook { Ok(()) } else { Err(not_a_workbook()) }
}

fn has_xml_extension(name: &str) -> bool {
    [".xml", ".rels"].iter().any(|extension| name.ends_with(extension))
}

/// The longest number a spreadsheet has use for in an attribute that counts or places: a row.
const DIGITS: usize = 7;

/// Whether counts and places are such as a spreadsheet can have.
fn plausible(xml: &str) -> Result<(), ()> {
    // What is checked here must be what the reader sees: no other encoding, none hidden by NULs.
    let declaration = xml.split("?>").next().filter(|start| start.contains("<?xml")).unwrap_or_default().to_lowercase();
    if xml.contains('\0') || (declaration.contains("encoding") && !declaration.contains("utf-8")) {
        return Err(());
    }
    for tag in xml.split('<').skip(1) {
        let name = tag.split(|character: char| character.is_whitespace() || "/>".contains(character)).next();
        let name = name.unwrap_or_default();
        let counted: &[&str] = match name.rsplit(':').next().unwrap_or_default() {
            "sst" => &["uniqueCount", "count"],
            "c" | "row" | "f" | "dimension" | "mergeCell" => &["r", "ref", "si", "s"],
            "!DOCTYPE" | "!ENTITY" => return Err(()),
            _ => continue,
        };
        // A bracket inside a value would cut the tag short; none of these values has one.
        let attributes = tag.split('>').next().unwrap_or_default();
        let mut parts = attributes.split(['"', '\'']);
        while let (Some(before), Some(value)) = (parts.next(), parts.next()) {
            let key = before.trim().trim_end_matches('=').trim();
            let key = key.rsplit(|character: char| character.is_whitespace() || character == ':').next();
            if counted.contains(&key.unwrap_or_default()) && !short_numbers(value) {
                return Err(());
            }
        }
    }
    Ok(())
}

/// Whether a value is made of short numbers and short column names.
fn short_numbers(value: &str) -> bool {
    let longest = |is_part: fn(&char) -> bool| {
        value.split(|character| !is_part(&character)).map(str::len).max().unwrap_or_default()
    };
    longest(char::is_ascii_digit) <= DIGITS && longest(char::is_ascii_alphabetic) <= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_and_counts_of_a_spreadsheet_are_plausible() {
        assert_eq!(plausible(r#"<?xml version="1.0" encoding="utf-8" standalone="yes"?><a b="1"/>"#), Ok(()));
        assert_eq!(plausible(r#"<row r="1048576" spans="1:3"><c r="XFD1048576" s="2" t="inlineStr">"#), Ok(()));
        assert_eq!(plausible(r#"<sst xmlns="u" count="1200" uniqueCount="900">"#), Ok(()));
    }

    #[test]
    fn places_and_counts_beyond_any_spreadsheet_are_not() {
        for xml in [
            r#"<sst uniqueCount="99999999999999">"#,
            r"<x:sst uniqueCount = '99999999999999'>",
            r#"<row r="4294967296">"#,
            r#"<c r="ZZZZZZZZZ1">"#,
            r#"<dimension ref="A1:XFD99999999999"/>"#,
            r#"<f t="shared" si="4294967295">"#,
            r#"<?xml version="1.0" encoding="UTF-16"?><a/>"#,
            "<\0s\0s\0t\0",
            r#"<!DOCTYPE a [<!ENTITY b "c">]>"#,
        ] {
            assert_eq!(plausible(xml), Err(()), "{xml}");
        }
    }
}
