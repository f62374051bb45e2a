//! The register of the practice facility, from its file.

use crate::{
    error::{Error, Result},
    session::new_id,
};
use breakwater_domain::{
    ids::{EntryId, FacilityId},
    register::{Entry, RegisterList},
};
use jiff::civil::Date;
use serde_json::{Map, Value, json};

/// Every entry, checked like one that a person typed in; true on `today`.
pub(super) fn entries(file: &Value, facility: FacilityId, today: Date) -> Result<Vec<Entry>> {
    let rows = [
        (RegisterList::Contact, contacts(file)),
        (
            RegisterList::Place,
            list(file, "places", &[("code", "id"), ("place_kind", "kind"), ("name", "name"), ("note", "note")]),
        ),
        (RegisterList::Pfsa, pfsa(&file["plan_documents"]["pfsa"])),
        (RegisterList::Pfsp, pfsp(&file["plan_documents"]["pfsp"])),
        (RegisterList::Statement, statement(file)),
        (RegisterList::Verification, verifications(&file["plan_documents"]["socpf"])),
        (RegisterList::Drill, drills(file)),
        (
            RegisterList::Training,
            same(
                file,
                "training",
                &["role", "course", "people", "people_with_valid_certificate", "last_on", "valid_until", "note"],
            ),
        ),
        (RegisterList::Declaration, declarations(file)),
        (RegisterList::Incident, incidents(file)),
        (RegisterList::LevelChange, level_changes(file)),
    ];
    let mut entries = Vec::new();
    for (list, rows) in rows {
        for row in rows {
            let id = EntryId::new(new_id());
            let entry = Entry::check(id, facility, list, &row, today);
            entries.push(entry.map_err(|_| Error::Unexpected("the practice register"))?);
        }
    }
    Ok(entries)
}

fn records<'a>(file: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    file[name].as_array().into_iter().flatten()
}

/// The fields of each record under our keys.
fn list(file: &Value, name: &str, fields: &[(&str, &str)]) -> Vec<Map<String, Value>> {
    records(file, name)
        .map(|record| fields.iter().map(|(key, theirs)| ((*key).to_owned(), record[*theirs].clone())).collect())
        .collect()
}

/// Where both files name the fields alike.
fn same(file: &Value, name: &str, keys: &[&str]) -> Vec<Map<String, Value>> {
    let pairs: Vec<(&str, &str)> = keys.iter().map(|key| (*key, *key)).collect();
    list(file, name, &pairs)
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        _ => Map::new(),
    }
}

fn contacts(file: &Value) -> Vec<Map<String, Value>> {
    let general = &file["general_information"];
    let mut rows = same(file, "contacts", &["post", "phone", "note"]);
    // Both officers stand in the head of the file with more than a number; they lead the list.
    for (row, officer) in rows.iter_mut().zip([&general["pfso"], &general["deputy_pfso"]]) {
        row.insert("phone_2".to_owned(), officer["mobile"].clone());
        row.insert("email".to_owned(), officer["email"].clone());
        row.insert("designated_on".to_owned(), officer["designated_on"].clone());
    }
    rows
}

fn pfsa(pfsa: &Value) -> Vec<Map<String, Value>> {
    vec![object(json!({
        "reference": pfsa["edition"],
        "author": pfsa["author"],
        "done_on": pfsa["done_on"],
        "approved_on": pfsa["approved_on"],
        "last_review_on": pfsa["last_review_on"],
        "next_review_on": pfsa["next_review_due_on"],
        "note": pfsa["note"],
    }))]
}

fn pfsp(pfsp: &Value) -> Vec<Map<String, Value>> {
    vec![object(json!({
        "reference": pfsp["reference"],
        "first_approved_on": pfsp["first_approved_on"],
        "approved_on": pfsp["approved_on"],
        "last_amendment_on": pfsp["last_amendment_approved_on"],
        "last_review_on": pfsp["last_review_on"],
        "last_periodic_review_on": pfsp["last_periodic_review_on"],
        "next_review_on": pfsp["next_periodic_review_due_on"],
        "note": pfsp["note"],
    }))]
}

fn statement(file: &Value) -> Vec<Map<String, Value>> {
    let (statement, general) = (&file["plan_documents"]["socpf"], &file["general_information"]);
    vec![object(json!({
        "number": statement["number"],
        "issued_by": general["designated_authority"],
        "issued_on": statement["issued_on"],
        "valid_until": statement["valid_until"],
        "ship_types": general["socpf_ship_types"],
    }))]
}

fn verifications(statement: &Value) -> Vec<Map<String, Value>> {
    let held = statement["verifications"].as_array().into_iter().flatten();
    let mut rows: Vec<Map<String, Value>> = held
        .map(|held| {
            object(json!({
                "statement": statement["number"], "on": held["on"], "status": "held", "result": held["result"],
            }))
        })
        .collect();
    let renewal = &statement["renewal_verification_planned_on"];
    rows.push(object(json!({"statement": statement["number"], "on": renewal, "status": "planned"})));
    rows
}

fn drills(file: &Value) -> Vec<Map<String, Value>> {
    let fields = [
        ("number", "id"),
        ("kind", "kind"),
        ("on", "on"),
        ("status", "status"),
        ("form", "form"),
        ("scenario", "scenario"),
        ("participants", "participants"),
        ("result", "result"),
    ];
    list(file, "drills_and_exercises", &fields)
}

fn declarations(file: &Value) -> Vec<Map<String, Value>> {
    let fields = [
        ("number", "id"),
        ("ship", "ship"),
        ("ship_type", "ship_type"),
        ("imo_number", "imo_number"),
        ("valid_from", "valid_from"),
        ("declared_until", "valid_until"),
        ("ship_level", "ship_level"),
        ("facility_level", "facility_level"),
        ("requested_by", "requested_by"),
        ("reason", "reason"),
        ("activities", "activities"),
        ("signed_for_facility", "signed_for_facility"),
        ("signed_for_ship", "signed_for_ship"),
        ("keep_until", "keep_until"),
        ("note", "note"),
    ];
    list(file, "declarations_of_security", &fields)
}

/// Places and contacts stand there by their ids; people read names.
fn incidents(file: &Value) -> Vec<Map<String, Value>> {
    let name = |name: &str, id: &Value, field: &str| -> Option<String> {
        let record = records(file, name).find(|record| record["id"] == *id)?;
        record[field].as_str().map(str::to_owned)
    };
    let mut rows = list(
        file,
        "incidents",
        &[
            ("number", "id"),
            ("at", "at"),
            ("incident_kind", "kind"),
            ("what", "what"),
            ("pfsp_reviewed_on", "pfsp_reviewed_on"),
        ],
    );
    for (row, incident) in rows.iter_mut().zip(records(file, "incidents")) {
        row.insert("place".to_owned(), json!(name("places", &incident["place"], "name")));
        let told = incident["reported_to"].as_array().into_iter().flatten();
        let told: Vec<String> = told.filter_map(|id| name("contacts", id, "post")).collect();
        row.insert("reported_to".to_owned(), told.join("; ").into());
    }
    rows
}

fn level_changes(file: &Value) -> Vec<Map<String, Value>> {
    list(
        file,
        "security_level_changes",
        &[
            ("number", "id"),
            ("from_level", "from_level"),
            ("to_level", "to_level"),
            ("set_at", "set_at"),
            ("in_place_at", "in_place_at"),
            ("ended_at", "ended_at"),
            ("ordered_by", "ordered_by"),
            ("reason", "reason"),
        ],
    )
}
