//! The practice facility, as the command line makes and scores it.

use crate::desk::Desk;
use serde_json::{Value, json};
use std::fs;

#[test]
fn the_practice_facility_scores_as_published() {
    let desk = Desk::with_practice();
    let report = fs::read(desk.path("practice").join("practice-report.pdf")).unwrap();
    assert!(report.starts_with(b"%PDF-"));
    let rows = desk.run(&["assessment", "list"]).ok().json();
    let of = |state: &str| {
        let row = rows.as_array().unwrap().iter().find(|row| row["state"] == state).unwrap();
        desk.run(&["assessment", "show", row["id"].as_str().unwrap()]).ok().json()
    };
    let numbers =
        |shown: &Value, part: &str| json!([shown["scores"][part]["points"], shown["scores"][part]["counted"]]);
    let (previous, draft) = (of("finalised"), of("draft"));
    assert_eq!(numbers(&previous, "A"), json!([54, 60]));
    assert_eq!(numbers(&previous, "B"), json!([147.5, 182]));
    assert_eq!(numbers(&draft, "A"), json!([18, 27]));
    assert_eq!(numbers(&draft, "B"), json!([133.5, 151]));

    assert_eq!(draft["answers"].as_array().unwrap().len(), 278);
    assert_eq!(draft["findings"].as_array().unwrap().len(), 9);
    assert_eq!(draft["kind"], "self-assessment");
    assert_eq!(draft["questionnaire"]["hash"].as_str().unwrap().len(), 64);
    let by_profile = draft["answers"].as_array().unwrap().iter().find(|answer| answer["item"] == "pf-14-01").unwrap();
    assert_eq!(by_profile["verdict"], "not_applicable");
    assert!(by_profile["reason"].as_str().unwrap().contains("PFSP 5.8"));
}
