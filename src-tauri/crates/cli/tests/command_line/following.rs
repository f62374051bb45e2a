//! The whole loop of a finding as a script does it: raised, done, verified, closed, reopened.

use crate::{desk::Desk, journey::draft};
use serde_json::{Value, json};

const AUDITOR: &str = "Internal auditor, group audit office";

#[test]
fn a_finding_goes_from_raised_to_closed_and_not_by_its_owner_nor_without_evidence() {
    let desk = Desk::with_practice();
    let assessment = draft(&desk);
    let file = desk.write(
        "finding.json",
        r#"{"item": "pf-05-04", "grade": "deficiency", "fact": "A seal was missing.", "also_items": ["pf-05-05"],
            "action": "Seal it", "owner": "PFSO", "due": "default", "found_on": "2026-11-10"}"#,
    );
    let number = desk.run(&["finding", "add", &assessment, "--from", &file]).ok().json()["number"].clone();
    let number = number.as_str().unwrap();
    assert_eq!(number, "8-10");

    let refused = |arguments: &[&str], code: &str| {
        let arguments: Vec<&str> = ["finding"].iter().chain(arguments).copied().collect();
        let said = desk.run(&arguments);
        assert_eq!((said.code, said.error().as_str()), (7, code), "{arguments:?}");
    };
    let auditor = |arguments: &[&str]| -> Value {
        let arguments: Vec<&str> = ["finding"].iter().chain(arguments).chain(&["--as", AUDITOR]).copied().collect();
        desk.run(&arguments).ok().json()
    };
    refused(&["close", number, "--as", AUDITOR], "finding-actions-open");
    refused(&["verify", number, "--as", AUDITOR], "finding-nothing-done");
    refused(&["action", number, "--action", "1", "--status", "closed"], "finding-verify-instead");
    let done = desk.run(&["finding", "action", number, "--action", "1", "--status", "done"]).ok().json();
    assert_eq!((&done["actions"][0]["status"], &done["actions"][0]["due_on"]), (&json!("done"), &json!("2027-01-09")));
    assert_eq!(desk.run(&["finding", "list", "--waiting"]).ok().json().as_array().unwrap().len(), 4);
    refused(&["verify", number, "--as", "PFSO"], "finding-owner-verifies");
    let verified = auditor(&["verify", number, "--action", "1"]);
    assert_eq!(verified["actions"][0]["status"], "verified");
    refused(&["close", number, "--as", AUDITOR], "finding-no-evidence");
    refused(&["close", number, "--evidence", "Seal 4711 seen", "--as", "PFSO"], "finding-owner-verifies");
    let closed = auditor(&["close", number, "--evidence", "Seal 4711 seen"]);
    assert_eq!((&closed["state"], &closed["closing_gaps"]), (&json!("closed"), &json!([])));
    refused(&["close", number, "--evidence", "again", "--as", AUDITOR], "finding-closed");

    let without = desk.run(&["finding", "reopen", number]);
    assert_eq!((without.code, without.error().as_str()), (3, "finding-reason-missing"));
    let open = auditor(&["reopen", number, "--reason", "The seal was broken"]);
    assert_eq!((&open["state"], &open["actions"][0]["status"]), (&json!("open"), &json!("done")));
    let shown = desk.run(&["finding", "show", number]).ok().json();
    assert_eq!(shown["also_items"][0]["item"], "pf-05-05");
    assert_eq!(desk.run(&["vault", "check"]).ok().json()["ok"], json!(true));
}

#[test]
fn the_changes_since_last_time_and_the_findings_of_the_whole_vault_are_listed() {
    let desk = Desk::with_practice();
    let assessment = draft(&desk);
    let changes = desk.run(&["assessment", "changes", &assessment]).ok().json();
    assert_eq!((&changes["previous"]["reference"], &changes["not_answered_yet"]), (&json!("SA-7"), &json!(77)));
    let late = desk.run(&["finding", "list", "--overdue", "--sort", "due"]).ok().json();
    assert_eq!(late.as_array().unwrap().iter().map(|finding| &finding["number"]).collect::<Vec<_>>(), ["7-02"]);
    let unknown = desk.run(&["finding", "show", "9-99"]);
    assert_eq!((unknown.code, unknown.error().as_str()), (3, "unknown-finding"));
}
