//! Lists come in from files: whole or not at all, and every mistake names its row and column.

#![allow(clippy::unwrap_used, reason = "a test: an unwrap that fails is the failure")]

use breakwater_app::{
    FixedClock, Opening, RegisterList, Session,
    api::{ErrorCode, RegisterExport, RegisterPreview, TableFormat},
    practice,
};
use std::{fs, path::PathBuf, sync::Arc};

struct Desk {
    folder: tempfile::TempDir,
    session: Session,
    facility: String,
}

impl Desk {
    fn new(language: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let opening = Opening {
            folder: folder.path().join("practice.vault"),
            program: "test".to_owned(),
            person: None,
            language: language.to_owned(),
            clock: Arc::new(FixedClock("2026-11-16T09:00:00+01:00[Europe/Oslo]".parse().unwrap())),
        };
        let mut session = practice::create(opening, None).unwrap();
        let facility = session.facility_list().unwrap()[0].id.clone();
        Self { folder, session, facility }
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    fn look(&mut self, list: RegisterList, name: &str, bytes: &[u8]) -> RegisterPreview {
        let path = self.file(name, bytes);
        self.session.register_import_look(&self.facility, list, &path).unwrap()
    }

    fn count(&mut self, list: RegisterList) -> usize {
        let view = self.session.register_list(&self.facility).unwrap();
        view.lists.into_iter().find(|entries| entries.list == list).unwrap().entries.len()
    }

    fn table(&mut self, list: RegisterList, format: TableFormat) -> Vec<u8> {
        let request = RegisterExport { facility: self.facility.clone(), list, format };
        self.session.register_table(&request).unwrap().1
    }
}

const DRILLS: &str = "Number,Drill or exercise,Date,Status,Scenario,People who took part\r\n";

#[test]
fn every_broken_row_is_told_with_its_row_and_column_and_nothing_is_written() {
    let mut desk = Desk::new("en");
    let before = desk.count(RegisterList::Drill);
    let long = "x".repeat(301);
    let cases: Vec<(&str, String, u32, &str, &str)> = vec![
        // What a row says.
        (
            "a date of another country",
            format!("{DRILLS}D-1,Drill,24/02/2026,Held,Intruder,7\r\n"),
            2,
            "C",
            "not-a-date",
        ),
        ("a day no month has", format!("{DRILLS}D-1,Drill,2026-02-30,Held,Intruder,7\r\n"), 2, "C", "not-a-date"),
        ("no leap year", format!("{DRILLS}D-1,Drill,2026-02-29,Held,Intruder,7\r\n"), 2, "C", "not-a-date"),
        ("a date with a time", format!("{DRILLS}D-1,Drill,2026-02-24 10:00,Held,Intruder,7\r\n"), 2, "C", "not-a-date"),
        ("no date", format!("{DRILLS}D-1,Drill,,Held,Intruder,7\r\n"), 2, "C", "missing"),
        ("no scenario", format!("{DRILLS}D-1,Drill,2026-02-24,Held,  ,7\r\n"), 2, "E", "missing"),
        (
            "a word that is no option",
            format!("{DRILLS}D-1,Rehearsal,2026-02-24,Held,Intruder,7\r\n"),
            2,
            "B",
            "not-an-option",
        ),
        (
            "a status nobody knows",
            format!("{DRILLS}D-1,Drill,2026-02-24,maybe,Intruder,7\r\n"),
            2,
            "D",
            "not-an-option",
        ),
        ("held in the future", format!("{DRILLS}D-1,Drill,2026-12-24,Held,Intruder,7\r\n"), 2, "C", "in-the-future"),
        (
            "people in words",
            format!("{DRILLS}D-1,Drill,2026-02-24,Held,Intruder,seven\r\n"),
            2,
            "F",
            "not-a-whole-number",
        ),
        ("half a person", format!("{DRILLS}D-1,Drill,2026-02-24,Held,Intruder,7.5\r\n"), 2, "F", "not-a-whole-number"),
        (
            "fewer than nobody",
            format!("{DRILLS}D-1,Drill,2026-02-24,Held,Intruder,-7\r\n"),
            2,
            "F",
            "not-a-whole-number",
        ),
        (
            "a number without end",
            format!("{DRILLS}{long},Drill,2026-02-24,Held,Intruder,7\r\n"),
            2,
            "A",
            "text-too-long",
        ),
        (
            "the same number twice",
            format!("{DRILLS}D-1,Drill,2026-02-24,Held,Intruder,7\r\nd-1,Drill,2026-03-24,Held,Fire,7\r\n"),
            3,
            "A",
            "row-twice",
        ),
        (
            "a good row before a bad one",
            format!("{DRILLS}D-1,Drill,2026-02-24,Held,Intruder,7\r\n\r\nD-2,Drill,2026-3-1,Held,Fire,7\r\n"),
            4,
            "C",
            "not-a-date",
        ),
        (
            "a cell beyond the heading",
            format!("{DRILLS}D-1,Drill,2026-02-24,Held,Intruder,7,rain\r\n"),
            2,
            "G",
            "no-header",
        ),
        (
            "a finding of another vault",
            "Number,Drill or exercise,Date,Status,Scenario,Finding\r\n\
             D-1,Drill,2026-02-24,Held,Intruder,0192a0a0-0000-7000-8000-000000000000\r\n"
                .to_owned(),
            2,
            "F",
            "not-a-finding",
        ),
        // What the table says.
        ("a column nobody knows", "Number,Weather\r\n".to_owned(), 1, "B", "column-unknown"),
        (
            "a column twice",
            format!("Date,{DRILLS}2026-02-24,D-1,Drill,2026-02-24,Held,x,7\r\n"),
            1,
            "D",
            "column-twice",
        ),
        ("a column that is missing", "Number,Drill or exercise,Date,Status\r\n".to_owned(), 1, "", "column-missing"),
        (
            "a quotation mark that stays open",
            format!("{DRILLS}D-1,Drill,2026-02-24,Held,\"Intruder,7\r\n"),
            2,
            "",
            "quote-open",
        ),
        ("nothing at all", String::new(), 0, "", "empty"),
        ("only empty lines", "\r\n\r\n,,,\r\n".to_owned(), 0, "", "empty"),
    ];
    assert!(cases.len() >= 20);
    for (what, text, row, column, code) in cases {
        let preview = desk.look(RegisterList::Drill, "drills.csv", text.as_bytes());
        let told = preview.problems.iter().find(|problem| problem.code == code);
        let told = told.unwrap_or_else(|| panic!("{what}: {:?}", preview.problems));
        assert_eq!((told.row, told.column.as_str()), (row, column), "{what}");
        assert!(!told.place.is_empty() && !told.problem.contains("{$"), "{what}: {}", told.problem);
        let refused = desk.session.register_import(&preview.token).unwrap_err();
        assert_eq!(refused.code(), ErrorCode::RegisterImportStale, "{what}");
    }
    assert_eq!(desk.count(RegisterList::Drill), before);
}

#[test]
fn a_file_in_another_encoding_or_form_is_told() {
    let mut desk = Desk::new("en");
    let latin = [DRILLS.as_bytes(), b"D-1,Drill,2026-02-24,Held,Exercice \xe0 quai,7\r\n"].concat();
    let preview = desk.look(RegisterList::Drill, "latin.csv", &latin);
    assert_eq!((preview.problems[0].row, preview.problems[0].code.as_str()), (2, "not-utf8"));

    let preview = desk.look(RegisterList::Drill, "drills.xlsx", b"not a workbook");
    assert_eq!((preview.problems[0].row, preview.problems[0].code.as_str()), (0, "not-a-workbook"));
    assert!(!preview.problems[0].problem.contains("{$"));

    let path = desk.file("drills.pdf", b"%PDF-1.7");
    let refused = desk.session.register_import_look(&desk.facility, RegisterList::Drill, &path).unwrap_err();
    assert_eq!(refused.code(), ErrorCode::RegisterFileKind);
}

#[test]
fn what_was_previewed_is_written_in_one_event_and_taken_back_as_one() {
    let mut desk = Desk::new("en");
    let before = desk.count(RegisterList::Drill);
    let text = format!(
        "{DRILLS}DR-8,Drill,2026-11-10,Held,\"Intruder, at night\",7\r\n\
         DR-7,Drill,2026-08-20,Held,Radio and telephone fail,12\r\n\
         DR-9,Drill,2027-02-10,planned,Fire,\r\n"
    );
    let preview = desk.look(RegisterList::Drill, "drills.csv", text.as_bytes());
    assert_eq!((preview.rows, preview.new, preview.changed, preview.same), (3, 2, 1, 0), "{:?}", preview.problems);
    assert_eq!(preview.entries[0].content["scenario"], "Intruder, at night");
    assert_eq!(desk.count(RegisterList::Drill), before, "a preview writes nothing");

    let events = desk.session.verify().unwrap().events;
    let imported = desk.session.register_import(&preview.token).unwrap();
    assert_eq!(desk.session.verify().unwrap().events, events + 1);
    assert_eq!(desk.count(RegisterList::Drill), before + 2);
    let again = desk.session.register_import(&preview.token).unwrap_err();
    assert_eq!(again.code(), ErrorCode::RegisterImportStale, "a preview is written once");

    let preview = desk.look(RegisterList::Drill, "drills.csv", text.as_bytes());
    assert_eq!((preview.new, preview.changed, preview.same), (0, 0, 3), "the same file again changes nothing");

    desk.session.register_undo(imported.seq).unwrap();
    assert_eq!(desk.count(RegisterList::Drill), before);
    assert!(desk.session.verify().unwrap().ok);
}

#[test]
fn every_list_goes_out_and_comes_back_the_same_in_both_formats() {
    let mut desk = Desk::new("en");
    for format in [TableFormat::Csv, TableFormat::Xlsx] {
        for list in RegisterList::ALL {
            let there = desk.count(list);
            let bytes = desk.table(list, format);
            let name = if format == TableFormat::Csv { "list.csv" } else { "list.xlsx" };
            let preview = desk.look(list, name, &bytes);
            assert_eq!(preview.problems, [], "{}", list.key());
            assert_eq!((preview.rows as usize, preview.same as usize), (there, there), "{}", list.key());
        }
    }
}

#[test]
fn a_list_exported_in_french_comes_in_at_an_english_desk() {
    let mut french = Desk::new("fr");
    let bytes = french.table(RegisterList::Declaration, TableFormat::Csv);
    assert!(String::from_utf8_lossy(&bytes).contains("Port d’immatriculation"));
    let mut english = Desk::new("en");
    let preview = english.look(RegisterList::Declaration, "declarations.csv", &bytes);
    assert_eq!(preview.problems, []);
    assert_eq!(preview.changed, 6, "the same six by their numbers, in other words");
    english.session.register_import(&preview.token).unwrap();
    assert_eq!(english.count(RegisterList::Declaration), 6);
}

#[test]
fn a_file_of_a_country_with_semicolons_is_read() {
    let mut desk = Desk::new("en");
    let text = "\u{feff}post;phone;note\r\nPort doctor;'+999 70 555 0600;\"day; and night\"\r\n";
    let preview = desk.look(RegisterList::Contact, "contacts.CSV", text.as_bytes());
    assert_eq!(preview.problems, []);
    assert_eq!(preview.entries[0].content["phone"], "+999 70 555 0600");
    assert_eq!(preview.entries[0].content["note"], "day; and night");
}

#[test]
fn a_text_that_a_spreadsheet_would_run_is_written_as_text() {
    let mut desk = Desk::new("en");
    let csv = String::from_utf8(desk.table(RegisterList::Contact, TableFormat::Csv)).unwrap();
    assert!(csv.contains("'+999 70 555 0107"));
    assert!(!csv.contains(",+999"));
}
