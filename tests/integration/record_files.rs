//! Other files of a record: the same counts as the PDF, real formats, nothing a program would run, a schema that holds.

use breakwater_app::{App, RECORD_SCHEMA, RECORD_SCHEMA_FILE, Verdict, api::*};
use breakwater_tests::{Desk, assessment, items, observation, report, save, text};
use calamine::{Data, Reader, Xlsx};
use serde_json::Value;
use std::{
    fs,
    io::{Cursor, Read},
    path::PathBuf,
};

const HOSTILE: [&str; 4] = ["=HYPERLINK(\"http://a.example\",\"click\")", "+47 22 00 00 00", "-1+1", "@SUM(A1:A9)"];

fn practice(desk: &Desk) -> (App, String) {
    let app = desk.start();
    app.practice_open(Nothing {}).unwrap();
    let id = app.home(Nothing {}).unwrap().resume.unwrap().assessment.id;
    (app, id)
}

fn export(assessment: &str, format: RecordFormat, language: &str) -> RecordExport {
    RecordExport {
        assessment: assessment.to_owned(),
        format,
        table: None,
        language: language.to_owned(),
        marking: String::new(),
        date: None,
        schema: false,
    }
}

fn saved(desk: &Desk, app: &App, request: RecordExport) -> (PathBuf, Vec<u8>) {
    let saved = app.record_export(request).unwrap().unwrap();
    let path = desk.dialogs().join(saved.file_name);
    let bytes = fs::read(&path).unwrap();
    assert_eq!(bytes.len() as u64, saved.bytes);
    (path, bytes)
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut text = String::new();
    zip::ZipArchive::new(Cursor::new(bytes)).unwrap().by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn spreadsheet_tables_text_document_and_json_count_what_the_report_counts() {
    let desk = Desk::new();
    let (app, id) = practice(&desk);
    let work = app.assessment_open(AssessmentOpen { id: id.clone() }).unwrap();
    let findings = app.finding_list(FindingList { assessment: Some(id.clone()), filter: None }).unwrap();
    let actions: usize = findings.iter().map(|finding| finding.actions.len()).sum();
    let counts = [items(&work).len(), findings.len(), actions];
    assert!(counts.iter().all(|count| *count > 3), "{counts:?}");

    for language in ["en", "fr", "es"] {
        let (path, bytes) = saved(&desk, &app, export(&id, RecordFormat::Xlsx, language));
        assert!(path.extension().unwrap() == "xlsx");
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&bytes)).unwrap();
        let names = book.sheet_names();
        let rows: Vec<usize> = names.iter().map(|name| book.worksheet_range(name).unwrap().height() - 1).collect();
        assert_eq!(rows, counts, "{language}: {names:?}");
        let due = book.worksheet_range(&names[2]).unwrap();
        let dates = due.rows().skip(1).filter(|row| matches!(row[7], Data::DateTime(_))).count();
        assert!(dates > 3, "{language}: due dates are dates");
        for sheet in 1..=3 {
            let xml = part(&bytes, &format!("xl/worksheets/sheet{sheet}.xml"));
            assert!(xml.contains("<autoFilter ") && xml.contains("state=\"frozen\"") && !xml.contains("<f>"));
        }
        for (table, count) in RecordTable::ALL.into_iter().zip(counts) {
            let request = RecordExport { table: Some(table), ..export(&id, RecordFormat::Csv, language) };
            let (_, bytes) = saved(&desk, &app, request);
            let separator = if language == "en" { b',' } else { b';' };
            let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(bytes.as_slice());
            assert!(reader.headers().unwrap().len() >= 12, "{language}");
            let records: Result<Vec<_>, _> = reader.records().collect();
            assert_eq!(records.unwrap().len(), count, "{language}");
        }
        let (_, bytes) = saved(&desk, &app, export(&id, RecordFormat::Docx, language));
        let document = part(&bytes, "word/document.xml");
        assert!(document.matches("<w:tblHeader/>").count() > 10 && document.contains("w:val=\"Heading1\""));
        for finding in &findings {
            let heading = format!(">{} · ", finding.number);
            assert_eq!(document.matches(&heading).count(), 2, "{language}: {heading} as heading and in the contents");
        }
        // What the pages say of each finding, the document says.
        let pages = text(
            &app,
            &ReportRequest {
                options: ReportOptions { language: language.to_owned(), ..report(&id).options },
                ..report(&id)
            },
        );
        assert!(pages.len() > 100 && document.len() > 100_000, "{language}");
    }
    let (_, bytes) = saved(&desk, &app, export(&id, RecordFormat::Json, "en"));
    let record: Value = serde_json::from_slice(&bytes).unwrap();
    let count = |key: &str| record[key].as_array().unwrap().len();
    let json_actions: usize =
        record["findings"].as_array().unwrap().iter().map(|one| one["actions"].as_array().unwrap().len()).sum();
    assert_eq!([count("answers"), count("findings"), json_actions], counts);
}

#[test]
fn the_json_of_a_record_holds_to_the_schema_that_is_written_beside_it() {
    let desk = Desk::new();
    let (app, id) = practice(&desk);
    let schema: Value = serde_json::from_str(RECORD_SCHEMA).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let assessments = app.assessment_list(AssessmentList { facility: None }).unwrap();
    assert!(assessments.len() > 1 && assessments.iter().any(|row| row.id == id));
    for row in &assessments {
        for language in ["en", "fr"] {
            let request = RecordExport { schema: true, ..export(&row.id, RecordFormat::Json, language) };
            let (path, bytes) = saved(&desk, &app, request);
            let record: Value = serde_json::from_slice(&bytes).unwrap();
            let wrong: Vec<String> = validator
                .iter_errors(&record)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .take(5)
                .collect();
            assert_eq!(wrong, [""; 0], "{}", row.reference);
            let beside = fs::read_to_string(path.with_file_name(RECORD_SCHEMA_FILE)).unwrap();
            assert_eq!(beside, RECORD_SCHEMA);
        }
    }
    // The schema is not one that takes anything.
    let (_, bytes) = saved(&desk, &app, export(&id, RecordFormat::Json, "en"));
    let good: Value = serde_json::from_slice(&bytes).unwrap();
    for (place, value) in [
        ("/answers/0/counts", Value::from("maybe")),
        ("/findings/0/grade", Value::from("bad")),
        ("/facility/id", Value::from("7")),
        ("/assessment/revision", Value::from(0)),
        ("/record_digest", Value::from("00")),
    ] {
        let mut bad = good.clone();
        *bad.pointer_mut(place).unwrap() = value;
        assert!(!validator.is_valid(&bad), "{place}");
    }
    // Something else of that name stays what it is.
    fs::write(desk.dialogs().join(RECORD_SCHEMA_FILE), "mine").unwrap();
    let request = RecordExport { schema: true, ..export(&id, RecordFormat::Json, "en") };
    assert_eq!(app.record_export(request).unwrap_err().code(), ErrorCode::FileExists);
    assert_eq!(fs::read_to_string(desk.dialogs().join(RECORD_SCHEMA_FILE)).unwrap(), "mine");
}

#[test]
fn what_people_typed_is_never_run_by_the_program_that_opens_the_file() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    for (hostile, item) in HOSTILE.into_iter().zip(["pf-01-01", "pf-01-02", "pf-01-03", "pf-01-04"]) {
        let change = AnswerChange {
            verdict: Some(Some(Verdict::No)),
            comment: Some(Some(hostile.to_owned())),
            ..AnswerChange::default()
        };
        app.answer_save(save(&row.id, item, change)).unwrap();
        let finding = FindingInput { place: hostile.to_owned(), ..observation(hostile) };
        app.finding_save(FindingSave { assessment: row.id.clone(), id: None, finding }).unwrap();
    }
    let (_, bytes) = saved(&desk, &app, export(&row.id, RecordFormat::Xlsx, "en"));
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&bytes)).unwrap();
    let names = book.sheet_names();
    let cells: Vec<Data> = names
        .iter()
        .flat_map(|name| book.worksheet_range(name).unwrap().rows().flatten().cloned().collect::<Vec<_>>())
        .collect();
    for hostile in HOSTILE {
        assert_eq!(cells.iter().filter(|cell| **cell == Data::String(hostile.to_owned())).count(), 3, "{hostile}");
    }
    for table in [RecordTable::Items, RecordTable::Findings] {
        let (_, bytes) =
            saved(&desk, &app, RecordExport { table: Some(table), ..export(&row.id, RecordFormat::Csv, "fr") });
        let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(bytes.as_slice());
        let cells: Vec<String> =
            reader.records().flat_map(|record| record.unwrap().iter().map(str::to_owned).collect::<Vec<_>>()).collect();
        assert!(cells.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])));
        for hostile in HOSTILE {
            assert!(cells.iter().any(|cell| *cell == format!("'{hostile}")), "{hostile}");
        }
    }
    let (_, bytes) = saved(&desk, &app, export(&row.id, RecordFormat::Docx, "en"));
    assert!(part(&bytes, "word/document.xml").contains("=HYPERLINK(&quot;http://a.example&quot;"));
}

#[test]
fn the_organisation_decides_what_leaves_and_the_history_knows_what_left() {
    let desk = Desk::new();
    fs::create_dir_all(desk.data()).unwrap();
    fs::write(desk.data().join("policy.json"), r#"{"format": 1, "allowed_exports": ["report"]}"#).unwrap();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    for format in [RecordFormat::Xlsx, RecordFormat::Csv, RecordFormat::Json] {
        let refused = app.record_export(export(&row.id, format, "en"));
        assert_eq!(refused.unwrap_err().code(), ErrorCode::PolicyForbids);
    }
    assert_eq!(fs::read_dir(desk.dialogs()).unwrap().count(), 0, "nothing was written");
    saved(&desk, &app, export(&row.id, RecordFormat::Docx, "en"));
    let request = HistoryRequest { kind: HistoryKind::InAndOut, ..HistoryRequest::default() };
    let events = app.history(request).unwrap().events;
    assert!(events.iter().any(|event| event.operation == "record_exported"), "{events:?}");
    assert!(app.vault_verify(Nothing {}).unwrap().ok);
}

#[test]
fn the_same_record_gives_the_same_files() {
    let desk = Desk::new();
    let (app, id) = practice(&desk);
    for format in [RecordFormat::Docx, RecordFormat::Xlsx, RecordFormat::Json] {
        let request = || RecordExport { date: Some("2026-11-22".to_owned()), ..export(&id, format, "en") };
        let (_, first) = saved(&desk, &app, request());
        let (_, again) = saved(&desk, &app, request());
        assert!(first == again, "{format:?}");
    }
}
