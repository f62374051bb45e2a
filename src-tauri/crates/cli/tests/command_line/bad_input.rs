//! What is wrong is refused with a message of its own, and nothing changes.

use crate::{
    desk::{Desk, PASSPHRASE},
    journey::draft,
};
use serde_json::{Value, json};
use std::fs;

#[test]
fn bad_input_has_its_own_message_and_changes_nothing() {
    let desk = Desk::with_practice();
    let assessment = draft(&desk);
    let before = desk.bytes();
    let refused = |arguments: &[&str], code: i32, error: &str| {
        let said = desk.run(arguments);
        assert_eq!((said.code, said.error().as_str()), (code, error), "{arguments:?}: {}", said.err);
        assert_eq!(said.out, "", "{arguments:?}");
        assert!(desk.bytes() == before, "{arguments:?} changed the vault");
    };
    let facility = |number: &str, extra: &str| {
        let text = format!(r#"{{"name": "Quay 1", "imo_port_facility_number": "{number}", "state": "ZZ"{extra}}}"#);
        desk.write("facility.json", &text)
    };
    let file = desk.path("facility.json");
    let add = ["facility", "add", file.to_str().unwrap()];
    for (number, extra, error) in [
        ("ZZPRA-17", "", "facility-number-malformed"),
        ("", "", "facility-number-malformed"),
        ("NOOSL-0001", "", "facility-number-of-other-state"),
        ("ZZPRA-0001", "", "facility-number-taken"),
        ("ZZPRA-0002", r#", "colour": "blue""#, "facility-unknown-field"),
        ("ZZPRA-0002", r#", "staff": "many""#, "facility-field"),
        ("ZZPRA-0002", r#", "profile": {"spaceport": false}"#, "facility-unknown-tag"),
    ] {
        facility(number, extra);
        refused(&add, 3, error);
    }
    fs::write(&file, "no JSON").unwrap();
    refused(&add, 3, "bad-request");
    refused(&["facility", "add", "nowhere.json"], 3, "file-unreadable");

    let finding =
        desk.write("finding.json", r#"{"grade": "deficiency", "fact": "A lamp is broken.", "action": "Mend it"}"#);
    refused(&["finding", "add", &assessment, "--from", &finding], 3, "finding-owner-missing");
    fs::write(&finding, r#"{"grade": "observation", "fact": " "}"#).unwrap();
    refused(&["finding", "add", &assessment, "--from", &finding], 3, "finding-fact-missing");
    fs::write(&finding, r#"{"item": "pf-99-99", "grade": "observation", "fact": "So."}"#).unwrap();
    refused(&["finding", "add", &assessment, "--from", &finding], 3, "unknown-item");

    refused(&["facility", "show", "ZZPRA-4711"], 3, "unknown-facility");
    refused(&["assessment", "show", "4711"], 3, "unknown-assessment");
    refused(&["facility", "list", "--as", "Nobody"], 3, "unknown-person");
    refused(
        &["assessment", "start", "--facility", "ZZPRA-0001", "--questionnaire", "none"],
        3,
        "unknown-questionnaire",
    );
    refused(&["facility", "paint"], 2, "usage");
    refused(&["report", &assessment, "--out", "x.pdf", "--date", "22.11.2026"], 2, "usage");

    desk.write("passphrase", "not the passphrase\n");
    refused(&["facility", "list"], 4, "wrong-passphrase");
}

#[test]
fn a_bad_line_changes_nothing_and_does_not_stop_the_others() {
    let desk = Desk::with_practice();
    let assessment = draft(&desk);
    let lines = [
        r#"{"item": "pf-99-99", "verdict": "yes"}"#,
        r#"{"item": "pf-12-01", "verdict": "not_applicable"}"#,
        r#"{"item": "pf-12-01", "verdict": "perhaps"}"#,
        r#"{"item": "pf-12-01", "colour": "blue"}"#,
        r#"{"verdict": "yes"}"#,
        "no JSON",
        r#"{"item": "pf-12-01", "verdict": "not_applicable", "reason": "No such thing here."}"#,
    ]
    .join("\n");
    let said = desk.run_with_input(&["assessment", "answer", &assessment, "--from", "-"], &lines);
    assert_eq!(said.code, 3);
    let codes: Vec<Value> = said
        .out
        .lines()
        .map(|line| {
            let said: Value = serde_json::from_str(line).unwrap();
            json!([said["line"], said["error"]["code"]])
        })
        .collect();
    assert_eq!(
        Value::from(codes),
        json!([
            [1, "unknown-item"],
            [2, "reason-missing"],
            [3, "bad-request"],
            [4, "bad-request"],
            [5, "bad-request"],
            [6, "bad-request"],
            [7, null],
        ])
    );
}

#[test]
fn a_finalised_assessment_takes_no_answer() {
    let desk = Desk::with_practice();
    let rows = desk.run(&["assessment", "list"]).ok().json();
    let finalised = rows.as_array().unwrap().iter().find(|row| row["state"] == "finalised").unwrap();
    let id = finalised["id"].as_str().unwrap();
    let said = desk.run_with_input(&["assessment", "answer", id, "--from", "-"], "{\"item\": \"pf-01-01\"}\n");
    assert_eq!((said.code, said.error().as_str(), said.out.as_str()), (7, "finalised", ""));
}

#[test]
fn a_damaged_vault_is_refused_and_left_as_it_is() {
    let desk = Desk::with_practice();
    let database = desk.vault().join("answers.db");
    let whole = fs::read(&database).unwrap();
    let plain = [b"SQLite format 3\0".as_slice(), &whole[16..]].concat();
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    for (bytes, error) in [
        (&whole[..whole.len() - 100], Some("vault-truncated")),
        (&whole[..whole.len() / 2 / 4096 * 4096], None),
        (&[][..], Some("vault-truncated")),
        (&plain, Some("vault-plain")),
    ] {
        fs::write(&database, bytes).unwrap();
        let before = desk.bytes();
        let said = desk.run(&["facility", "list"]);
        assert_eq!(said.code, 5, "{}", said.err);
        let code = said.error();
        assert!(error.is_none_or(|error| error == code), "{code} for {} bytes", bytes.len());
        assert!(desk.bytes() == before, "{code} changed the vault");
    }
    fs::write(&database, &flipped).unwrap();
    let checked = desk.run(&["vault", "check"]);
    assert_eq!(checked.code, 5);
    assert_eq!(checked.json()["ok"], false);
}

#[test]
fn no_vault_is_made_over_something_or_with_a_weak_passphrase() {
    let desk = Desk::empty();
    desk.write("passphrase", "12345678");
    let said = desk.run(&["vault", "create"]);
    assert_eq!((said.code, said.error().as_str()), (7, "weak-passphrase"));
    assert!(!desk.vault().exists());
    desk.write("passphrase", PASSPHRASE);
    fs::create_dir(desk.vault()).unwrap();
    let said = desk.run(&["vault", "create"]);
    assert_eq!((said.code, said.error().as_str()), (3, "vault-exists"));
    assert_eq!(fs::read_dir(desk.vault()).unwrap().count(), 0);
    let said = desk.run(&["facility", "list"]);
    assert_eq!((said.code, said.error().as_str()), (3, "vault-not-found"));
}

#[test]
fn all_ten_mistakes_of_a_question_set_are_told_at_once() {
    let desk = Desk::empty();
    let item = |id: &str, number: &str, extra: Value| {
        let mut item = json!({
            "id": id, "number": number, "prompt": "Is it so?", "references": ["ISPS A/14.2.1"], "part": "A",
            "levels": [1], "answer": "verdict",
            "guidance": {"look": ["Look."], "ask": ["Ask."], "evidence": ["A log."], "failing": ["None."]},
            "applies_to": [], "measure": null, "eu_mandatory": false, "provenance": "seen",
        });
        item.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        item
    };
    let set = json!({
        "format": 1, "id": "small", "version": 1, "language": "en", "title": "Small", "audience": "PFSO",
        "subject": "facility", "basis": "ISPS Code", "note": "A test.", "profile_tags": {"roro": "Ro-ro traffic"},
        "sections": [{
            "id": "s1", "number": "1", "title": "One", "references": ["ISPS A/14.2.1"], "intro": "About it.",
            "items": [
                item("s-01-01", "1.1", json!({})),
                item("s-01-01", "1.2", json!({})),
                item("s-01-03", "1.1", json!({})),
                item("s-01-04", "1.4", json!({"part": "B"})),
                item("s-01-05", "1.5", json!({"references": ["ISPS A/fourteen"]})),
                item("s-01-06", "1.6", json!({"levels": [1, 4]})),
                item("s-01-07", "1.7", json!({"answer": "maybe"})),
                item("s-01-08", "1.8", json!({"applies_to": ["spaceport"]})),
                item("s-01-09", "1.9", json!({"prompt": ""})),
                item("s-01-10", "1.10", json!({"colour": "blue"})),
                item("S 01 11", "1.11", json!({})),
            ],
        }],
    });
    fs::create_dir(desk.path("small")).unwrap();
    desk.write("small/en.json", &set.to_string());
    let said = desk.run(&["questionnaire", "validate", desk.path("small").to_str().unwrap()]);
    assert_eq!(said.code, 3);
    let problems = said.json()["problems"].as_array().unwrap().clone();
    for item in ["s-01-01", "s-01-03", "s-01-04", "s-01-05", "s-01-06", "s-01-07", "s-01-08", "s-01-09", "s-01-10"] {
        let found = problems.iter().find(|problem| problem["item"] == item);
        let found = found.unwrap_or_else(|| panic!("nothing about {item}: {problems:#?}"));
        assert!(found["file"].as_str().unwrap().ends_with("en.json"));
        assert!(!found["message"].as_str().unwrap().is_empty());
    }
    assert!(problems.len() >= 10, "{problems:#?}");
}
