//! Files of a record for others, and `verify` with its four exit codes.

use crate::desk::{Desk, said};
use std::{fmt::Write, fs, process::Command};

#[test]
fn a_script_exports_a_record_in_every_format() {
    let desk = Desk::with_practice();
    let id = desk.run(&["assessment", "list"]).ok().json()[0]["id"].as_str().unwrap().to_owned();
    for (format, begins) in [
        ("docx", &b"PK"[..]),
        ("xlsx", b"PK"),
        ("csv", b"\xef\xbb\xbf"),
        ("json", b"{\n  \"format\": \"breakwater-record\""),
    ] {
        let out = desk.path(&format!("record.{format}"));
        let out = out.to_str().unwrap();
        let mut words = vec!["export", &id, "--format", format, "--lang", "fr", "--out", out];
        if format == "json" {
            words.push("--schema");
        }
        let said = desk.run(&words).ok().json();
        let bytes = fs::read(out).unwrap();
        assert!(bytes.starts_with(begins), "{format}");
        assert_eq!(said["bytes"], bytes.len());
    }
    assert!(desk.path("breakwater-record-1.schema.json").is_file());
    let out = desk.path("actions.csv");
    let actions =
        ["export", &id, "--format", "csv", "--table", "actions", "--lang", "en", "--out", out.to_str().unwrap()];
    desk.run(&actions).ok();
    assert!(fs::read_to_string(out).unwrap().contains("Corrective action"));
    let out = desk.path("record.odt");
    assert_eq!(desk.run(&["export", &id, "--format", "odt", "--out", out.to_str().unwrap()]).code, 2);
}

#[test]
fn verify_tells_valid_changed_unknown_key_and_newer_revision_by_its_exit_code() {
    let desk = Desk::with_practice();
    let all = desk.run(&["assessment", "list"]).ok().json();
    let finalised = all.as_array().unwrap().iter().find(|row| row["state"] == "finalised").unwrap();
    let id = finalised["id"].as_str().unwrap().to_owned();
    let report = desk.path("report.pdf");
    let report = report.to_str().unwrap();
    let written = desk.run(&["report", &id, "--lang", "en", "--sign", "--out", report]).ok().json();
    assert_eq!(written["signature"], format!("{report}.sig"));

    let valid = desk.run(&["verify", report]).ok().json();
    assert_eq!((valid["standing"].as_str(), valid["revision"].as_u64()), (Some("valid"), Some(1)));
    // Nobody is known where no vault is named.
    let program = env!("CARGO_BIN_EXE_breakwater-cli");
    let outside = said(Command::new(program).args(["verify", report, "--json"]).output().unwrap());
    assert_eq!((outside.code, outside.json()["standing"].as_str()), (11, Some("unknown_key")));
    assert_eq!(outside.json()["fingerprint"], valid["fingerprint"]);

    let bytes = fs::read(report).unwrap();
    let other = desk.path("other.pdf");
    fs::write(&other, [&bytes[..], b" "].concat()).unwrap();
    let signature = format!("{report}.sig");
    let changed = desk.run(&["verify", other.to_str().unwrap(), "--signature", &signature]);
    assert_eq!((changed.code, changed.json()["standing"].as_str()), (10, Some("changed")));
    let missing = desk.run(&["verify", other.to_str().unwrap()]);
    assert_eq!((missing.code, missing.error().as_str()), (3, "signature-missing"));

    let next = desk.run(&["assessment", "reopen", &id, "--reason", "The gate was counted twice."]).ok().json();
    assert_eq!(desk.run(&["verify", report]).code, 0, "in force until the next one is signed");
    let next = next["id"].as_str().unwrap();
    let view = desk.run(&["assessment", "check", next]).json();
    let open = view["points"].as_array().unwrap().iter().filter(|point| point["place"]["kind"] == "item");
    let lines = open.fold(String::new(), |mut lines, point| {
        let item = point["place"]["item"].as_str().unwrap();
        writeln!(lines, r#"{{"item": "{item}", "verdict": "yes", "text": "As the plan says."}}"#).unwrap();
        lines
    });
    desk.run_with_input(&["assessment", "answer", next, "--from", "-"], &lines).ok();
    desk.run(&["assessment", "finalise", next]).ok();
    let newer = desk.run(&["verify", report]);
    assert_eq!((newer.code, newer.json()["newer"]["revision"].as_u64()), (12, Some(2)));

    let key = valid["public_key"].as_str().unwrap();
    let own = desk.run(&["key", "trust", key, "--name", "Somebody"]);
    assert_eq!((own.code, own.error().as_str()), (7, "key-own"));
    assert_eq!(desk.run(&["key", "list"]).ok().json(), serde_json::json!([]));
}
