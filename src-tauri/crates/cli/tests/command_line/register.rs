//! The register and the calendar without a window.

use crate::desk::Desk;
use serde_json::json;
use std::fs;

const FACILITY: &str = "ZZPRA-0001";

#[test]
fn entries_are_added_listed_exported_and_imported() {
    let desk = Desk::with_practice();
    let drill =
        json!({"number": "DR-8", "kind": "drill", "on": "2026-11-10", "status": "held", "scenario": "Intruder"});
    let file = desk.write("drill.json", &drill.to_string());
    let add = ["register", "add", "--facility", FACILITY, "--list", "drill", "--from", &file];
    let added = desk.run(&add).ok().json();
    assert!(added["id"].is_string(), "{added}");
    let again = desk.run(&add);
    assert_eq!((again.code, again.error().as_str()), (7, "register-number-taken"));

    let listed = desk.run(&["register", "list", "--facility", FACILITY, "--list", "drill"]).ok().json();
    let listed = listed.as_array().unwrap();
    assert_eq!(listed.len(), 12);
    assert!(listed.iter().any(|entry| entry["id"] == added["id"] && entry["scenario"] == "Intruder"));

    let out = desk.path("drills.xlsx").to_str().unwrap().to_owned();
    desk.run(&["register", "export", "--facility", FACILITY, "--list", "drill", "--out", &out]).ok();
    let import = ["register", "import", "--facility", FACILITY, "--list", "drill", "--from", &out];
    let same = desk.run(&import).ok().json();
    assert_eq!((&same["same"], &same["new"], &same["imported"]), (&json!(12), &json!(0), &json!(true)));
}

#[test]
fn a_file_with_a_mistake_changes_nothing_and_says_where_it_is() {
    let desk = Desk::with_practice();
    let file = desk.write("contacts.csv", "Post,Duty telephone\nPort doctor,+999 1\nPilot,\n");
    let said = desk.run(&["register", "import", "--facility", FACILITY, "--list", "contact", "--from", &file]);
    assert_eq!(said.code, 3, "{}{}", said.out, said.err);
    let said = said.json();
    assert_eq!(said["imported"], false);
    assert_eq!((&said["problems"][0]["row"], &said["problems"][0]["column"]), (&json!(3), &json!("B")));
    let plain = desk.in_words(&["register", "import", "--facility", FACILITY, "--list", "contact", "--from", &file]);
    assert!(plain.out.contains("row 3, column B (Duty telephone)"), "{}", plain.out);

    let good = desk.write("contacts.csv", "Post,Duty telephone\nPort doctor,+999 1\n");
    let look = ["register", "import", "--facility", FACILITY, "--list", "contact", "--from", &good, "--preview"];
    let looked = desk.run(&look).ok().json();
    assert_eq!((&looked["new"], &looked["imported"]), (&json!(1), &json!(false)));
    let listed = desk.run(&["register", "list", "--facility", FACILITY, "--list", "contact"]).ok().json();
    assert_eq!(listed.as_array().unwrap().len(), 14, "neither the bad file nor the look at the good one wrote");
}

#[test]
fn what_is_due_is_listed_by_date_and_goes_out_as_a_calendar() {
    let desk = Desk::with_practice();
    let due = desk.run(&["calendar", "--facility", FACILITY]).ok().json();
    let due = due.as_array().unwrap();
    let drill = due.iter().find(|entry| entry["kind"] == "drill").unwrap();
    assert_eq!(
        (&drill["due_on"], &drill["days_left"], &drill["urgency"]),
        (&json!("2026-11-20"), &json!(4), &json!("within30"))
    );

    let plain = desk.in_words(&["calendar"]).ok();
    assert!(plain.out.contains("2026-11-20\t4 days left\tNext drill"), "{}", plain.out);

    let ics = desk.path("due.ics");
    desk.run(&["calendar", "--ics", ics.to_str().unwrap()]).ok();
    let text = fs::read_to_string(&ics).unwrap();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.contains("DTSTART;VALUE=DATE:20261120\r\n"), "{text}");
}

#[test]
fn what_makes_no_sense_is_told_with_its_exit_code() {
    let desk = Desk::with_practice();
    let file = desk.write("x.json", "{}");
    for (arguments, code, error) in [
        (vec!["register", "list", "--facility", "ZZPRA-9999"], 3, "unknown-facility"),
        (vec!["register", "list", "--facility", FACILITY, "--list", "ships"], 2, "usage"),
        (vec!["register", "add", "--facility", FACILITY, "--list", "drill", "--from", &file], 3, "register-entry"),
        (
            vec!["register", "import", "--facility", FACILITY, "--list", "drill", "--from", &file],
            3,
            "register-file-kind",
        ),
        (vec!["register", "export", "--facility", FACILITY, "--list", "drill", "--out", "drills.ods"], 2, "usage"),
        (vec!["calendar", "--facility", "nowhere"], 3, "unknown-facility"),
    ] {
        let said = desk.run(&arguments);
        assert_eq!((said.code, said.error().as_str()), (code, error), "{arguments:?}");
    }
}
