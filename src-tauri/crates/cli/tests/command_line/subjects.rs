//! Ports, authorities and users' own sets, as a script meets them.

use crate::desk::Desk;
use serde_json::{Value, json};
use std::{fs, path::Path};

#[test]
fn each_kind_of_entry_is_assessed_under_its_own_name() {
    let desk = Desk::with_practice();
    let quay = desk.facility();
    let file = desk.write(
        "authority.json",
        r#"{"kind": "authority", "name": "Maritime Security Directorate", "state": "ZZ", "n_pf": 14}"#,
    );
    let state = desk.run(&["facility", "add", &file]).ok().json()["id"].as_str().unwrap().to_owned();
    let file = desk.write(
        "port.json",
        r#"{"kind": "port", "name": "Port Alder", "number": "ZZPRA", "operator": "Port Authority", "state": "ZZ"}"#,
    );
    desk.run(&["facility", "add", &file]).ok();
    let shown = desk.run(&["facility", "show", "zz"]).ok().json();
    assert_eq!((&shown["id"], &shown["kind"], &shown["n_pf"]), (&json!(state), &json!("authority"), &json!(14)));
    let kinds: Vec<Value> =
        desk.run(&["facility", "list"]).ok().json().as_array().unwrap().iter().map(|row| row["kind"].clone()).collect();
    assert!(kinds.contains(&json!("authority")) && kinds.contains(&json!("port")), "{kinds:?}");

    let start =
        |option: &str, id: &str, set: &str| desk.run(&["assessment", "start", option, id, "--questionnaire", set]);
    start("--authority", "ZZ", "designated-authority").ok();
    start("--port", "ZZPRA", "port-wide").ok();
    for (option, id, set, code) in [
        ("--facility", state.as_str(), "designated-authority", "subject-other-kind"),
        ("--authority", quay.as_str(), "designated-authority", "subject-other-kind"),
        ("--port", "ZZ", "port-wide", "subject-other-kind"),
        ("--authority", "ZZ", "port-facility", "set-other-subject"),
        ("--authority", "ZZPRZ", "designated-authority", "unknown-facility"),
    ] {
        let refused = start(option, id, set);
        assert_eq!((refused.code, refused.error().as_str()), (3, code), "{option} {id} {set}");
    }
    let audit = ["assessment", "start", "--authority", "ZZ", "--questionnaire", "designated-authority"];
    let audit = desk.run(&[&audit[..], &["--kind", "internal-audit"]].concat());
    assert_eq!(audit.error(), "record-other-subject");
}

#[test]
fn a_set_of_ones_own_is_exported_printed_and_cross_referenced_from_its_files() {
    let desk = Desk::empty();
    let checklists = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../checklists");
    fs::create_dir(desk.path("mine")).unwrap();
    for language in ["en", "fr", "es"] {
        let text = fs::read_to_string(checklists.join("cyber").join(format!("{language}.json"))).unwrap();
        let mut set: Value = serde_json::from_str(&text).unwrap();
        set["id"] = json!("mine");
        desk.write(&format!("mine/{language}.json"), &set.to_string());
    }
    let folder = desk.path("mine").display().to_string();
    let (book, form) = (desk.path("mine.xlsx").display().to_string(), desk.path("form.pdf").display().to_string());
    desk.run(&["questionnaire", "export", &folder, "--out", &book]).ok();
    for named in [&folder, &format!("{folder}/en.json"), &book] {
        assert_eq!(desk.run(&["questionnaire", "show", named]).ok().json()["id"], "mine", "{named}");
        desk.run(&["questionnaire", "form", named, "--date", "2026-11-22", "--out", &form]).ok();
        assert!(fs::read(&form).unwrap().starts_with(b"%PDF-"));
    }
    let overlay = checklists.join("overlays/zelmara.json").display().to_string();
    let cited = desk.run(&["questionnaire", "provisions", &overlay]).ok().json();
    assert!(cited.to_string().contains("zelmara-02-01"));
    desk.write("mine/en.json", "{}");
    let broken = desk.run(&["questionnaire", "form", &folder, "--out", &form]);
    assert_eq!((broken.code, &broken.json()["ok"]), (3, &json!(false)));
}
