//! Checking, signing and taking up again, as a script does it.

use crate::desk::Desk;
use serde_json::json;
use std::fmt::Write;

#[test]
fn a_script_checks_settles_signs_and_takes_a_record_up_again() {
    let desk = Desk::with_practice();
    let id = desk.run(&["assessment", "list"]).ok().json()[0]["id"].as_str().unwrap().to_owned();
    let checked = desk.run(&["assessment", "check", &id]);
    let view = checked.json();
    assert_eq!(checked.code, 7, "something must be settled first");
    assert!(view["must"].as_u64().unwrap() > 0 && view["points"][0]["kind"] == "unanswered");
    let refused = desk.run(&["assessment", "finalise", &id]);
    assert_eq!((refused.code, refused.error().as_str()), (7, "not-ready"));

    let points = view["points"].as_array().unwrap();
    let open = points.iter().filter(|point| point["severity"] == "must" && point["place"]["kind"] == "item");
    let lines = open.fold(String::new(), |mut lines, point| {
        let item = point["place"]["item"].as_str().unwrap();
        writeln!(lines, r#"{{"item": "{item}", "verdict": "yes", "text": "As the plan says.", "methods": ["test"]}}"#)
            .unwrap();
        lines
    });
    desk.run_with_input(&["assessment", "answer", &id, "--from", "-"], &lines).ok();
    let left = desk.run(&["assessment", "check", &id]).json();
    assert_eq!(left["must"], json!(0), "{}", left["points"]);

    desk.run(&["assessment", "review", &id]).ok();
    let again = desk.run(&["assessment", "review", &id]);
    assert_eq!((again.code, again.error().as_str()), (7, "wrong-state"));
    desk.run(&["assessment", "review", &id, "--return", "--reason", "Item 2.9 is thin."]).ok();
    assert_eq!(desk.run(&["assessment", "finalise", &id, "--not-independent"]).code, 2, "it needs a reason");
    let signed = desk
        .run(&["assessment", "finalise", &id, "--not-independent", "--reason", "Two people run the site."])
        .ok()
        .json();
    assert_eq!(signed["assessment"]["state"], "finalised");
    assert_eq!(signed["signatures"][0]["standing"], "valid");

    let line = r#"{"item": "pf-01-01", "verdict": "no"}"#;
    let late = desk.run_with_input(&["assessment", "answer", &id, "--from", "-"], line);
    assert_eq!(late.code, 7, "{}{}", late.out, late.err);
    assert_eq!(desk.run(&["assessment", "reopen", &id, "--reason", "typo"]).code, 3);
    let next = desk.run(&["assessment", "reopen", &id, "--reason", "The gate was counted twice."]).ok().json();
    assert_eq!(next["revision"], 2);
    let second = desk.run(&["assessment", "reopen", &id, "--reason", "The gate was counted twice."]);
    assert_eq!((second.code, second.error().as_str()), (7, "revision-exists"));
    assert_eq!(desk.run(&["vault", "check"]).ok().json()["ok"], true);
}
