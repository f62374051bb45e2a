//! Other files of a record: the same counts as the PDF, real formats, nothing a program would run, a schema that holds.

use breakwater_app::{App, RECORD_SCHEMA, RECORD_SCHEMA_FILE, Redaction, Verdict, api::*};
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
        redact: Vec::new(),
        paper: Paper::A4,
        photos_per_page: breakwater_domain::printing::PhotosPerPage::default(),
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

/// The text of a text document with single blanks.
fn said(bytes: &[u8]) -> String {
    let document = part(bytes, "word/document.xml");
    let text: Vec<&str> =
        document.split('<').filter_map(|tag| tag.strip_prefix("w:t xml:space=\"preserve\">")).collect();
    text.join(" ").replace(['\u{a0}', '\u{202f}', '\u{2002}', '\u{2003}'], " ")
}

#[test]
fn every_form_of_a_record_has_the_scores_of_the_report() {
    let desk = Desk::new();
    let (app, id) = practice(&desk);
    let (_, bytes) = saved(&desk, &app, export(&id, RecordFormat::Json, "en"));
    let record: Value = serde_json::from_slice(&bytes).unwrap();
    let scores = record["scores"].as_array().unwrap();
    assert!(scores.len() > 1);
    for language in ["en", "fr", "es"] {
        let words = breakwater_app::words(language);
        let (_, bytes) = saved(
            &desk,
            &app,
            RecordExport { table: Some(RecordTable::Items), ..export(&id, RecordFormat::Csv, language) },
        );
        let separator = if language == "en" { b',' } else { b';' };
        let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(bytes.as_slice());
        let rows: Vec<(String, String)> =
            reader.records().map(|row| row.unwrap()).map(|row| (row[3].to_owned(), row[6].to_owned())).collect();
        let (_, bytes) = saved(&desk, &app, export(&id, RecordFormat::Xlsx, language));
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&bytes)).unwrap();
        let sheet = book.sheet_names().remove(0);
        let range = book.worksheet_range(&sheet).unwrap();
        let cells: Vec<(String, String)> =
            range.rows().skip(1).map(|row| (row[3].to_string(), row[6].to_string())).collect();
        assert_eq!(rows, cells, "{language}");

        let request = ReportRequest {
            options: ReportOptions { language: language.to_owned(), ..report(&id).options },
            ..report(&id)
        };
        let pages = text(&app, &request).join(" ").replace(['\u{a0}', '\u{202f}'], " ");
        let (_, bytes) = saved(&desk, &app, export(&id, RecordFormat::Docx, language));
        let document = said(&bytes);
        for score in scores {
            let part = match score["part"].as_str().unwrap() {
                "A" => words.say("part-a"),
                "B" => words.say("part-b"),
                "SOLAS" => words.say("part-solas"),
                _ => words.say("part-ext"),
            };
            let of = |key: &str| score[key].as_u64().unwrap();
            for (key, verdict) in [
                ("yes", "verdict-yes"),
                ("partly", "verdict-partly"),
                ("no", "verdict-no"),
                ("not_observed", "verdict-not-observed"),
                ("not_applicable", "verdict-not-applicable"),
            ] {
                let cell = (part.clone(), words.say(verdict));
                let count = rows.iter().filter(|row| **row == cell).count();
                assert_eq!(count as u64, of(key), "{language}: {cell:?}");
            }
            if of("counted") > 0 {
                let share = (score["points"].as_f64().unwrap() / of("counted") as f64 * 100.0).round() / 100.0;
                let share = words.percent(share, 0).replace(['\u{a0}', '\u{202f}'], " ");
                assert!(pages.contains(&share) && document.contains(&share), "{language}: {share}");
            }
        }
        let unanswered: u64 = scores.iter().map(|score| score["unanswered"].as_u64().unwrap()).sum();
        let open = rows.iter().filter(|(_, verdict)| *verdict == words.say("verdict-unanswered")).count();
        assert_eq!(open as u64, unanswered, "{language}");
    }
}

#[test]
fn a_text_document_holds_the_photos_as_they_are_stored_and_a_redacted_one_none() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let photo = crate::editions::add_photo(&app, &row, "Pilot steps at dusk");
    let stored = app.picture(photo.picture.as_deref().unwrap()).unwrap().unwrap();
    let (_, bytes) = saved(&desk, &app, export(&row.id, RecordFormat::Docx, "en"));
    assert_eq!(media(&bytes), [stored], "byte for byte, once");
    let document = part(&bytes, "word/document.xml");
    assert!(document.contains("descr=\"Photo 1, Pilot steps at dusk"), "who does not see it is told");
    assert!(said(&bytes).contains("Pilot steps at dusk") && document.contains("w:val=\"Caption\""));

    let redacted = RecordExport { redact: Redaction::ALL.to_vec(), ..export(&row.id, RecordFormat::Docx, "en") };
    let (path, bytes) = saved(&desk, &app, redacted);
    assert_eq!(media(&bytes), [] as [Vec<u8>; 0]);
    let facility = app.facility_list(Nothing {}).unwrap().remove(0);
    for part_name in ["word/document.xml", "word/header1.xml", "word/footer1.xml", "docProps/core.xml"] {
        let text = part(&bytes, part_name);
        for secret in ["Pilot steps", facility.name.as_str(), row.reference.as_str()] {
            assert!(!text.contains(secret), "{secret} in {part_name}");
        }
    }
    assert!(said(&bytes).contains("Redacted edition"));
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    assert!(name.contains("redacted") && !name.contains(&row.reference), "{name}");
    // A table is the record as it stands; nobody is made to believe otherwise.
    let table = RecordExport { redact: vec![Redaction::Names], ..export(&row.id, RecordFormat::Xlsx, "en") };
    assert_eq!(app.record_export(table).unwrap_err().code(), ErrorCode::BadRequest);
}

/// Everything in an export that a program may show as a picture.
fn media(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    let names = names.into_iter().filter(|name| name.starts_with("word/media/"));
    names
        .map(|name| {
            let mut bytes = Vec::new();
            archive.by_name(&name).unwrap().read_to_end(&mut bytes).unwrap();
            bytes
        })
        .collect()
}
