//! What an entry takes, and what it refuses.

#![allow(clippy::unwrap_used, reason = "a test: an unwrap that fails is the failure")]

use super::*;
use crate::ids::{EntryId, FacilityId};
use jiff::civil::date;
use serde_json::{Value, json};
use uuid::Uuid;

fn check(list: RegisterList, given: &Value) -> Result<Entry, Vec<EntryProblem>> {
    let id = Uuid::from_u128(1);
    Entry::check(EntryId::new(id), FacilityId::new(id), list, given.as_object().unwrap(), date(2026, 11, 16))
}

/// The key of the field and of the problem of each.
fn problems(list: RegisterList, given: &Value) -> Vec<(String, &'static str)> {
    let problems = check(list, given).err().unwrap_or_default();
    problems.into_iter().map(|problem| (problem.field, problem.code.key())).collect()
}

#[test]
fn values_are_kept_in_one_form() {
    let drill = check(
        RegisterList::Drill,
        &json!({
            "scenario": "  Intruder on the quay\r\nat night ", "participants": "8", "status": "held", "kind": "drill",
            "on": " 2025-11-26 ", "number": "DR-4\n", "result": "", "lessons": null,
        }),
    )
    .unwrap();
    assert_eq!(
        Value::from(drill.content.clone()).to_string(),
        r#"{"number":"DR-4","kind":"drill","on":"2025-11-26","status":"held","scenario":"Intruder on the quay\nat night","participants":8}"#,
        "in the order of the fields, what is empty left out"
    );
    assert_eq!(drill.cited_as(), Some("DR-4"));
    let declaration = check(
        RegisterList::Declaration,
        &json!({
            "number": "DoS-32", "ship": "Coral Meridian", "imo_number": "0000127", "valid_from": "2026-04-22 07:00",
            "declared_until": "2026-04-22T19:00:00", "ship_level": 2,
            "activities": ["communication", "cargo", "cargo"],
        }),
    )
    .unwrap();
    assert_eq!(declaration.text("imo_number"), Some("IMO 0000127"));
    assert_eq!(declaration.text("declared_until"), Some("2026-04-22T19:00"));
    assert_eq!(declaration.text("ship_level"), Some("2"));
    assert_eq!(declaration.content["activities"], json!(["cargo", "communication"]), "in the order of the form, once");
}

#[test]
fn every_list_has_its_own_fields_and_names_them_once() {
    for list in RegisterList::ALL {
        let keys: Vec<_> = list.fields().iter().map(|field| field.key).collect();
        let mut once = keys.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(keys.len(), once.len(), "{}", list.key());
        assert!(list.cited_by().is_none_or(|key| keys.contains(&key)));
        for key in list.in_order().iter().flat_map(|(a, b)| [a, b]).chain(list.past()) {
            assert!(keys.contains(key), "{}: {key}", list.key());
        }
        assert_eq!(RegisterList::from_key(list.key()), Some(list));
    }
}

#[test]
fn values_of_the_wrong_form_are_told_by_field() {
    let drill = |change: Value| {
        let mut drill = json!({"kind": "drill", "on": "2025-11-26", "status": "held", "scenario": "Intruder"});
        for (key, value) in change.as_object().unwrap() {
            drill[key] = value.clone();
        }
        problems(RegisterList::Drill, &drill)
    };
    let long = "x".repeat(301);
    for (change, field, code) in [
        (json!({"on": null}), "on", "missing"),
        (json!({"scenario": "  "}), "scenario", "missing"),
        (json!({"on": "26/11/2025"}), "on", "not-a-date"),
        (json!({"on": "2025-02-29"}), "on", "not-a-date"),
        (json!({"on": "2025-11-31"}), "on", "not-a-date"),
        (json!({"on": "26-11-25"}), "on", "not-a-date"),
        (json!({"on": "2025-11-26T10:00"}), "on", "not-a-date"),
        (json!({"on": 45987}), "on", "not-text"),
        (json!({"kind": "Rehearsal"}), "kind", "not-an-option"),
        (json!({"status": 3}), "status", "not-an-option"),
        (json!({"participants": "about ten"}), "participants", "not-a-whole-number"),
        (json!({"participants": -1}), "participants", "not-a-whole-number"),
        (json!({"participants": 7.5}), "participants", "not-a-whole-number"),
        (json!({"number": long}), "number", "text-too-long"),
        (json!({"number": 7}), "number", "not-text"),
        (json!({"finding": "8-01"}), "finding", "not-a-finding"),
        (json!({"weather": "rain"}), "weather", "unknown-field"),
    ] {
        assert_eq!(drill(change.clone()), [(field.to_owned(), code)], "{change}");
    }
    assert_eq!(drill(json!({"on": "x", "kind": "y"})).len(), 2, "all problems at once");

    for (imo, code) in [
        ("IMO 9074729", None),
        ("9074729", None),
        ("9074728", Some("not-an-imo-number")),
        ("907472", Some("not-an-imo-number")),
    ] {
        let declaration = json!({"number": "1", "ship": "s", "valid_from": "2026-01-01 10:00", "declared_until": "2026-01-01 11:00", "imo_number": imo});
        let found = problems(RegisterList::Declaration, &declaration);
        assert_eq!(found.first().map(|(_, code)| *code), code, "{imo}");
    }
    for at in [
        "2026-11-03",
        "2026-11-03T24:00",
        "2026-11-03 9:00",
        "2026-11-03T09",
        "2026-11-03T09:00+01:00",
        "2026-13-03T09:00",
    ] {
        let incident = json!({"at": at, "incident_kind": "theft", "what": "x"});
        assert_eq!(problems(RegisterList::Incident, &incident), [("at".to_owned(), "not-a-moment")], "{at}");
    }
}

#[test]
fn dates_that_contradict_are_refused() {
    use RegisterList::{Declaration, Drill, Incident, LevelChange, Pfsa, Pfsp, Statement, Training, Verification};
    for (list, given, field, code) in [
        (
            Statement,
            json!({"number": "1", "issued_on": "2026-03-14", "valid_until": "2026-03-13"}),
            "valid_until",
            "before",
        ),
        (
            Statement,
            json!({"number": "1", "issued_on": "2026-11-17", "valid_until": "2031-11-16"}),
            "issued_on",
            "in-the-future",
        ),
        (
            Training,
            json!({"role": "r", "course": "c", "last_on": "2026-02-02", "valid_until": "2026-02-01"}),
            "valid_until",
            "before",
        ),
        (
            Training,
            json!({"role": "r", "course": "c", "people": 5, "people_with_valid_certificate": 6}),
            "people_with_valid_certificate",
            "more-than",
        ),
        (
            Pfsa,
            json!({"reference": "1", "done_on": "2022-02-02", "approved_on": "2022-02-01"}),
            "approved_on",
            "before",
        ),
        (
            Pfsa,
            json!({"reference": "1", "last_review_on": "2024-02-02", "next_review_on": "2024-02-01"}),
            "next_review_on",
            "before",
        ),
        (
            Pfsp,
            json!({"reference": "1", "first_approved_on": "2022-02-02", "last_amendment_on": "2021-02-02"}),
            "last_amendment_on",
            "before",
        ),
        (Drill, json!({"kind": "drill", "on": "2026-11-17", "status": "held", "scenario": "x"}), "on", "in-the-future"),
        (Verification, json!({"on": "2027-01-01", "status": "held"}), "on", "in-the-future"),
        (
            Declaration,
            json!({"number": "1", "ship": "s", "valid_from": "2026-01-02T10:00", "declared_until": "2026-01-02T09:59"}),
            "declared_until",
            "before",
        ),
        (
            Declaration,
            json!({"number": "1", "ship": "s", "valid_from": "2026-01-02T10:00", "declared_until": "2026-01-03T09:00", "keep_until": "2026-01-02"}),
            "keep_until",
            "before",
        ),
        (Incident, json!({"at": "2026-11-17T00:00", "incident_kind": "theft", "what": "x"}), "at", "in-the-future"),
        (
            Incident,
            json!({"at": "2026-11-03T10:00", "incident_kind": "theft", "what": "x", "pfsp_reviewed_on": "2026-11-02"}),
            "pfsp_reviewed_on",
            "before",
        ),
        (
            LevelChange,
            json!({"from_level": "1", "to_level": "2", "set_at": "2026-07-09T06:00", "in_place_at": "2026-07-09T05:50"}),
            "in_place_at",
            "before",
        ),
        (
            LevelChange,
            json!({"from_level": "1", "to_level": "2", "set_at": "2026-07-09T06:00", "ended_at": "2026-07-08T06:00"}),
            "ended_at",
            "before",
        ),
        (LevelChange, json!({"from_level": "2", "to_level": "2", "set_at": "2026-07-09T06:00"}), "to_level", "same-as"),
        (RegisterList::Place, json!({"code": "G1", "place_kind": "gate", "name": "x", "pin_x": 500}), "pin_y", "alone"),
    ] {
        assert_eq!(problems(list, &given), [(field.to_owned(), code)], "{given}");
    }
}

#[test]
fn dates_that_can_be_true_are_taken() {
    use RegisterList::{Declaration, Drill, Incident, Statement};
    for (list, given) in [
        // On the same day.
        (Statement, json!({"number": "1", "issued_on": "2026-03-14", "valid_until": "2026-03-14"})),
        (
            Incident,
            json!({"at": "2026-11-03T23:00", "incident_kind": "theft", "what": "x", "pfsp_reviewed_on": "2026-11-03"}),
        ),
        (Drill, json!({"kind": "drill", "on": "2026-11-16", "status": "held", "scenario": "today"})),
        // What is planned lies ahead; a plan whose day has passed stays what it is.
        (Drill, json!({"kind": "exercise", "on": "2027-02-17", "status": "planned", "scenario": "x"})),
        (Drill, json!({"kind": "exercise", "on": "2026-02-17", "status": "planned", "scenario": "x"})),
        // A Declaration for a ship that is still to come.
        (
            Declaration,
            json!({"number": "1", "ship": "s", "valid_from": "2026-12-02T10:00", "declared_until": "2026-12-03T10:00"}),
        ),
    ] {
        assert_eq!(problems(list, &given), [], "{given}");
    }
}
