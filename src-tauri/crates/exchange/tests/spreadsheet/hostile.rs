//! Files that were made to do harm, or were harmed: a clear answer, no panic, no flood of memory.

use crate::{exported, workbook::Book};
use breakwater_exchange::spreadsheet::{SheetCode as Code, limits, overlay_from_xlsx, set_from_xlsx};
use proptest::prelude::*;
use std::io::{Cursor, Read, Write};
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

#[track_caller]
fn refused(bytes: &[u8], expected: Code) {
    for (what, (is_there, problems)) in [
        ("set", {
            let (set, problems) = set_from_xlsx(bytes);
            (set.is_some(), problems)
        }),
        ("overlay", {
            let (overlay, problems) = overlay_from_xlsx(bytes);
            (overlay.is_some(), problems)
        }),
    ] {
        assert!(!is_there, "read as {what}");
        assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [expected], "read as {what}");
    }
}

fn cyber() -> Vec<u8> {
    exported("cyber")
}

/// The file with its parts changed; `change` gets the name of a part and what is in it.
fn changed(bytes: &[u8], more: &[(&str, &[u8])], change: impl Fn(&str, String) -> String) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let name = entry.name().unwrap().into_owned();
        let mut content = String::new();
        entry.read_to_string(&mut content).unwrap();
        writer.start_file(&*name, options).unwrap();
        writer.write_all(change(&name, content).as_bytes()).unwrap();
    }
    for (name, content) in more {
        writer.start_file(*name, options).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn what_is_no_workbook_is_refused() {
    let empty_zip = ZipWriter::new(Cursor::new(Vec::new())).finish().unwrap().into_inner();
    let protected = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    for bytes in [&b""[..], b"no zip", b"PK\x03\x04", b"{\"format\": 1}", &protected, &empty_zip] {
        refused(bytes, Code::NotAWorkbook);
    }
}

#[test]
fn a_truncated_file_is_refused() {
    let whole = cyber();
    for length in [whole.len() - 1, whole.len() / 2, whole.len() / 10, 100] {
        let (set, problems) = set_from_xlsx(&whole[..length]);
        assert!(set.is_none() && problems.len() == 1, "{length} bytes: {problems:?}");
    }
}

#[test]
fn a_file_beyond_the_limit_is_refused_before_it_is_opened() {
    refused(&vec![0; limits::FILE + 1], Code::FileTooLarge);
}

#[test]
fn a_file_that_unpacks_without_end_is_refused() {
    let zeros = vec![b' '; 60 * 1024 * 1024];
    let parts = [("xl/a.xml", zeros.as_slice()), ("xl/b.xml", &zeros), ("xl/media/c.png", &zeros)];
    let bomb = changed(&cyber(), &parts, |_, content| content);
    assert!(bomb.len() < limits::FILE, "a bomb is small");
    refused(&bomb, Code::UnpacksTooLarge);
}

#[test]
fn a_file_of_thousands_of_parts_is_refused() {
    let names: Vec<_> = (0..limits::ENTRIES).map(|part| format!("xl/media/{part}")).collect();
    let parts: Vec<_> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    refused(&changed(&cyber(), &parts, |_, content| content), Code::UnpacksTooLarge);
}

#[test]
fn links_to_other_files_and_data_bases_are_refused() {
    for name in ["xl/externalLinks/externalLink1.xml", "XL\\ExternalLinks\\externalLink1.xml", "xl/connections.xml"] {
        refused(&changed(&cyber(), &[(name, b"<externalLink/>")], |_, content| content), Code::ExternalLink);
    }
}

#[test]
fn macros_are_refused() {
    for name in ["xl/vbaProject.bin", "xl/macrosheets/sheet1.xml", "xl/activeX/activeX1.bin"] {
        refused(&changed(&cyber(), &[(name, b"x")], |_, content| content), Code::Macro);
    }
}

#[test]
fn a_cell_at_the_end_of_the_sheet_reserves_no_memory() {
    let mut book = Book::open(&cyber());
    book.put("Items", 1_048_576, 16_383, "far away");
    let (set, problems) = set_from_xlsx(&book.save());
    assert!(set.is_none());
    assert_eq!(problems.len(), 1);
    let place = (problems[0].sheet.as_str(), problems[0].row, problems[0].column.as_str(), problems[0].code);
    assert_eq!(place, ("Items", 1_048_576, "XFD", Code::TooManyCells));
}

#[test]
fn counts_and_places_beyond_any_spreadsheet_are_refused() {
    for (part, from, to) in [
        ("xl/sharedStrings.xml", "uniqueCount=\"", "uniqueCount=\"99999999999999"),
        ("xl/worksheets/sheet2.xml", "<c r=\"A1\"", "<c r=\"A4294967297\""),
        ("xl/worksheets/sheet2.xml", "<c r=\"A1\"", "<c r=\"ZZZZZZZZZZ1\""),
        ("xl/worksheets/sheet2.xml", "<row r=\"1\"", "<row r=\"99999999999\""),
    ] {
        let bytes =
            changed(&cyber(), &[], |name, content| if name == part { content.replacen(from, to, 1) } else { content });
        refused(&bytes, Code::Unreadable);
    }
}

#[test]
fn entities_of_xml_are_not_expanded() {
    let bytes = changed(&cyber(), &[], |name, content| match name {
        "xl/sharedStrings.xml" => content.replacen("<sst", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><sst", 1),
        _ => content,
    });
    refused(&bytes, Code::Unreadable);
}

#[test]
fn more_cells_than_any_set_needs_are_refused() {
    let mut rows = String::new();
    for row in 2..10_002 {
        let cells: Vec<_> = (b'A'..=b'Z').map(char::from).collect();
        let cells = cells
            .iter()
            .map(|letter| ["<c r=\"", &letter.to_string(), &row.to_string(), "\" t=\"b\"><v>1</v></c>"].concat());
        rows.extend([format!("<row r=\"{row}\">"), cells.collect(), "</row>".to_owned()]);
    }
    let bytes = changed(&cyber(), &[], |name, content| match name {
        "xl/worksheets/sheet2.xml" => content.replacen("</sheetData>", &format!("{rows}</sheetData>"), 1),
        _ => content,
    });
    let (set, problems) = set_from_xlsx(&bytes);
    assert!(set.is_none());
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [Code::TooManyCells]);
}

#[test]
fn a_path_of_thousands_of_steps_is_refused() {
    let mut book = Book::open(&exported("drills-exercises"));
    book.set("Blocks", 2, "path", "a/".repeat(10_000).as_str());
    let (set, problems) = set_from_xlsx(&book.save());
    assert!(set.is_none());
    assert_eq!((problems[0].sheet.as_str(), problems[0].row, problems[0].code), ("Blocks", 2, Code::PathMalformed));
}

#[test]
fn a_wrong_file_gives_no_flood_of_problems() {
    let mut book = Book::open(&cyber());
    for row in 2..2_000 {
        book.put("Items", row, 1, 1.5);
    }
    let (_, problems) = set_from_xlsx(&book.save());
    assert_eq!(problems.len(), limits::PROBLEMS + 1);
    assert_eq!(problems.last().map(|problem| problem.code), Some(Code::TooManyProblems));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn damage_anywhere_in_the_file_is_survived(damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)) {
        let mut bytes = cyber();
        for (place, value) in damage {
            let place = place.index(bytes.len());
            bytes[place] = value;
        }
        let (set, problems) = set_from_xlsx(&bytes);
        prop_assert_eq!(set.is_none(), !problems.is_empty());
    }

    #[test]
    fn damage_in_the_sheets_is_survived(
        part in prop::sample::select(vec!["xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet5.xml"]),
        place in any::<prop::sample::Index>(),
        junk in "[<>/\"'=&;a-z0-9 ]{0,8}",
        length in 0_usize..30,
    ) {
        let bytes = changed(&cyber(), &[], |name, content| {
            if name != part {
                return content;
            }
            let characters: Vec<char> = content.chars().collect();
            let start = place.index(characters.len());
            let end = (start + length).min(characters.len());
            characters[..start].iter().chain(junk.chars().collect::<Vec<_>>().iter()).chain(&characters[end..]).collect()
        });
        let (set, problems) = set_from_xlsx(&bytes);
        prop_assert_eq!(set.is_none(), !problems.is_empty());
    }
}
