//! Question sets without a window: spreadsheets, overlays, paper, other versions.

use crate::desk::Desk;
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
};

fn checklists() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../checklists")
}

fn overlay(name: &str) -> String {
    checklists().join("overlays").join(name).display().to_string()
}

fn path(desk: &Desk, name: &str) -> String {
    desk.path(name).display().to_string()
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn what_is_shipped_has_no_mistakes_and_its_items_are_counted_in_every_language() {
    let desk = Desk::empty();
    let said = desk.run(&["questionnaire", "validate", checklists().to_str().unwrap()]).ok().json();
    let counted: Vec<Value> =
        said["sets"].as_array().unwrap().iter().map(|set| json!([set["id"], set["items"]])).collect();
    for (set, items) in [
        ("port-facility", 278),
        ("designated-authority", 73),
        ("cyber", 15),
        ("unmanned-aircraft", 13),
        ("screening", 15),
        ("port-wide", 12),
        ("drills-exercises", 13),
        ("needs-assessment", 12),
        ("risk-assessment", 11),
    ] {
        let expected = json!([set, {"en": items, "es": items, "fr": items}]);
        assert!(counted.contains(&expected), "{expected} is not in {counted:?}");
    }
    assert_eq!(counted.len(), 9);
    let overlays: Vec<_> = said["overlays"].as_array().unwrap().iter().map(|overlay| overlay["id"].clone()).collect();
    assert_eq!(overlays, ["eu-725-2004", "zelmara"]);
}

#[test]
fn mistakes_of_an_overlay_are_told_by_the_name_of_its_file() {
    let desk = Desk::empty();
    let mut document = read(Path::new(&overlay("zelmara.json")));
    document["items"]["pf-99-99"] = json!({"official_number": "9"});
    document["intervals"]["drill_months"] = json!(12);
    let file = desk.write("mine.json", &document.to_string());
    let said = desk.run(&["questionnaire", "validate", &file]);
    assert_eq!(said.code, 3);
    let problems = said.json()["problems"].as_array().unwrap().clone();
    assert!(!problems.is_empty() && problems.iter().all(|problem| problem["file"] == file.as_str()), "{problems:?}");
    let codes: Vec<_> = problems.iter().map(|problem| problem["code"].as_str().unwrap()).collect();
    assert!(codes.contains(&"interval-loosened"), "{codes:?}");
}

#[test]
fn a_set_and_an_overlay_go_into_a_spreadsheet_and_come_back_byte_for_byte() {
    let desk = Desk::empty();
    let (book, folder) = (path(&desk, "set.xlsx"), path(&desk, "set"));
    desk.run(&["questionnaire", "export", "port-facility", "--out", &book]).ok();
    let said = desk.run(&["questionnaire", "import", &book, "--out", &folder]).ok().json();
    assert_eq!((&said["id"], &said["version"], &said["overlay"]), (&json!("port-facility"), &json!(1), &json!(false)));
    for file in said["files"].as_array().unwrap() {
        let file = file.as_str().unwrap();
        let shipped = fs::read(checklists().join("port-facility").join(file)).unwrap();
        assert!(fs::read(desk.path("set").join(file)).unwrap() == shipped, "{file} changed on its way");
    }
    // Again over itself, but not beside a file that would become part of the set.
    desk.run(&["questionnaire", "import", &book, "--out", &folder]).ok();
    desk.write("set/de.json", "{}");
    let refused = desk.run(&["questionnaire", "import", &book, "--out", &folder]);
    assert_eq!((refused.code, refused.error().as_str()), (3, "file-exists"));

    let zelmara = overlay("zelmara.json");
    desk.run(&["questionnaire", "export", "port-facility", "--overlay", &zelmara, "--out", &book]).ok();
    let said = desk.run(&["questionnaire", "import", &book, "--out", &path(&desk, "overlay")]).ok().json();
    assert_eq!((&said["overlay"], &said["files"]), (&json!(true), &json!(["zelmara.json"])));
    assert!(fs::read(desk.path("overlay/zelmara.json")).unwrap() == fs::read(&zelmara).unwrap());
    let other = desk.run(&["questionnaire", "export", "cyber", "--overlay", &zelmara, "--out", &book]);
    assert_eq!((other.code, &other.json()["ok"]), (3, &json!(false)));
}

#[test]
fn a_broken_spreadsheet_is_refused_and_nothing_is_written() {
    let desk = Desk::empty();
    let book = desk.write("broken.xlsx", "no workbook");
    let said = desk.run(&["questionnaire", "import", &book, "--out", &path(&desk, "out")]);
    assert_eq!(said.code, 3);
    let told = said.json();
    let problem = &told["problems"][0];
    assert_eq!(
        (&told["ok"], &problem["file"], &problem["code"]),
        (&json!(false), &json!("broken.xlsx"), &json!("not-a-workbook"))
    );
    assert!(!desk.path("out").exists());
}

#[test]
fn a_paper_form_and_the_cross_reference_need_no_vault() {
    let desk = Desk::empty();
    let out = path(&desk, "form.pdf");
    let form = ["questionnaire", "form", "screening", "--lang", "es", "--paper", "letter", "--out", &out];
    let said = desk.run(&[&form[..], &["--date", "2026-11-22"]].concat()).ok().json();
    let bytes = fs::read(&out).unwrap();
    assert!(bytes.starts_with(b"%PDF-") && said["bytes"] == bytes.len());
    let again = desk.run(&[&form[..], &["--date", "2026-11-22"]].concat()).ok().json();
    assert_eq!(said["sha256"], again["sha256"], "the same form gives the same bytes");

    let provisions = desk.run(&["questionnaire", "provisions", "cyber"]).ok().json();
    let of = |cited: &str| provisions.as_array().unwrap().iter().find(|provision| provision["cited"] == cited).unwrap();
    assert_eq!((&of("ISPS A/16")["depth"], &of("ISPS A/16.7")["depth"]), (&json!(0), &json!(1)));
    assert_eq!(of("ISPS A/16.7")["items"][0]["id"], "ext-cyber-01-13");
}

#[test]
fn an_assessment_starts_with_an_overlay_and_moves_to_another_version() {
    let desk = Desk::with_practice();
    let facility = desk.facility();
    let started = |arguments: &[&str]| {
        let start = ["assessment", "start", "--facility", &facility, "--questionnaire"];
        desk.run(&[&start[..], arguments].concat())
    };
    let wrong = started(&["cyber", "--overlay", &overlay("zelmara.json")]);
    assert_eq!((wrong.code, &wrong.json()["ok"]), (3, &json!(false)));
    let with = started(&["port-facility", "--overlay", &overlay("zelmara.json")]).ok().json();
    let shown = desk.run(&["assessment", "show", with["id"].as_str().unwrap()]).ok().json();
    assert!(shown["answers"].as_array().unwrap().iter().any(|answer| answer["item"] == "zelmara-02-01"));

    let row = started(&["cyber"]).ok().json();
    let id = row["id"].as_str().unwrap();
    let answers = r#"{"item": "ext-cyber-01-13", "verdict": "no", "comment": "On an open share."}"#;
    desk.run_with_input(&["assessment", "answer", id, "--from", "-"], answers).ok();
    fs::create_dir(desk.path("cyber-2")).unwrap();
    for language in ["en", "fr", "es"] {
        let mut file = read(&checklists().join("cyber").join(format!("{language}.json")));
        file["version"] = json!(2);
        if language == "en" {
            let items = file["sections"][0]["items"].as_array_mut().unwrap();
            items.retain(|item| item["id"] != "ext-cyber-01-13");
        } else {
            file["items"].as_object_mut().unwrap().shift_remove("ext-cyber-01-13");
        }
        desk.write(&format!("cyber-2/{language}.json"), &file.to_string());
    }
    let to = path(&desk, "cyber-2");
    let before = desk.bytes();
    let preview = desk.run(&["assessment", "upgrade", id, "--to", &to, "--preview"]).ok().json();
    assert!(desk.bytes() == before, "asking changed the vault");
    assert_eq!((&preview["kept"], &preview["dropped_answers"]), (&json!(14), &json!(1)));
    assert_eq!(preview["dropped"][0]["id"], "ext-cyber-01-13");
    let moved = desk.run(&["assessment", "upgrade", id, "--to", &to]).ok().json();
    assert_eq!((&moved["revision"], &moved["upgrade"]["to"]["version"]), (&json!(2), &json!(2)));
    let rows = desk.run(&["assessment", "list"]).ok().json();
    let state = |id: &Value| rows.as_array().unwrap().iter().find(|row| &row["id"] == id).unwrap()["state"].clone();
    assert_eq!((state(&row["id"]), state(&moved["id"])), (json!("superseded"), json!("draft")));
    let again = desk.run(&["assessment", "upgrade", id, "--to", &to]);
    assert_eq!((again.code, again.error().as_str()), (7, "finalised"));
    let other = desk.run(&["assessment", "upgrade", moved["id"].as_str().unwrap(), "--to", "screening"]);
    assert_eq!((other.code, other.error().as_str()), (3, "set-other"));
}
