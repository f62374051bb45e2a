//! Editions from the command line: chosen, shortened, redacted.

use crate::desk::Desk;
use serde_json::json;
use std::fs;

#[test]
fn a_script_prints_every_edition_shortens_it_and_redacts_it() {
    let desk = Desk::with_practice();
    let list = desk.run(&["assessment", "list"]).ok().json();
    let draft = list.as_array().unwrap().iter().find(|one| one["state"] == "draft").unwrap();
    let assessment = draft["id"].as_str().unwrap().to_owned();
    let report = |arguments: &[&str], name: &str| {
        let out = desk.path(name).to_str().unwrap().to_owned();
        let all = [&["report", &assessment, "--date", "2026-11-22", "--out", &out], arguments].concat();
        let said = desk.run(&all).ok().json();
        assert_eq!(said["missing_characters"], json!([]), "{arguments:?}");
        assert!(fs::read(desk.path(name)).unwrap().starts_with(b"%PDF-"), "{arguments:?}");
        said["bytes"].as_u64().unwrap()
    };
    let whole = report(&[], "whole.pdf");
    for edition in ["executive-summary", "action_plan", "attestation"] {
        assert!(report(&["--edition", edition, "--redact", "names,places"], "edition.pdf") < whole, "{edition}");
    }
    assert!(report(&["--without", "items", "--without", "cross-reference"], "short.pdf") < whole);
    report(&["--redact", "all", "--photos", "6"], "redacted.pdf");

    let refused = |arguments: &[&str], code, expected: &str| {
        let all = [&["report", &assessment, "--out", "x.pdf"], arguments].concat();
        let said = desk.run(&all);
        assert_eq!((said.code, said.error().as_str()), (code, expected), "{arguments:?}");
    };
    refused(&["--edition", "state-report"], 3, "edition-other");
    refused(&["--without", "findings"], 2, "usage");
    refused(&["--redact", "weather"], 2, "usage");
}
