//! Overlays go the same way as sets.

use crate::{checklists, keys, workbook::Book};
use breakwater_domain::questionnaire::{Overlay, ProblemCode};
use breakwater_exchange::spreadsheet::{
    SheetCode as Code, overlay_from_xlsx, overlay_to_xlsx, set_from_xlsx, set_to_xlsx,
};
use std::fs;

fn text(name: &str) -> String {
    fs::read_to_string(checklists().join("overlays").join(name)).unwrap()
}

fn zelmara() -> Book {
    Book::open(&overlay_to_xlsx(&text("zelmara.json"), &keys).unwrap())
}

#[test]
fn every_overlay_comes_back_byte_for_byte() {
    for entry in fs::read_dir(checklists().join("overlays")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let (back, problems) = overlay_from_xlsx(&overlay_to_xlsx(&text, &keys).unwrap());
        assert_eq!(problems, [], "{}", path.display());
        assert!(back.unwrap() == text, "{} came back changed", path.display());
    }
}

#[test]
fn what_is_empty_and_what_is_not_there_are_told_apart() {
    let with = |old: &str, new: &str| text("zelmara.json").replacen(old, new, 1);
    for changed in [
        with("\"answer\": \"verdict\",", "\"answer\": \"verdict\", \"measure\": null, \"applies_to\": [],"),
        with(
            "\"answer\": \"verdict\",",
            "\"answer\": \"verdict\", \"measure\": \"search\", \"applies_to\": [\"vehicles\"],",
        ),
        with("\"added\": [", "\"x\": [").replace("\"x\": [", "\"added\": ["),
    ] {
        let (back, problems) = overlay_from_xlsx(&overlay_to_xlsx(&changed, &keys).unwrap());
        assert_eq!(problems, []);
        let value = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(value(&back.unwrap()), value(&changed));
    }
}

#[test]
fn an_authority_adds_its_number_to_an_item() {
    let mut book = zelmara();
    let row = book.last_row("Changes") + 1;
    book.put("Changes", row, 0, "pf-01-02").set("Changes", row, "official_number", "ZPS 1.10");
    let (back, problems) = overlay_from_xlsx(&book.save());
    assert_eq!(problems, []);
    assert!(Overlay::load(&back.unwrap()).0.unwrap().text().contains("\"ZPS 1.10\""));
}

#[track_caller]
fn check(break_it: impl FnOnce(&mut Book), expected: &[(&str, Code)]) {
    let mut book = zelmara();
    break_it(&mut book);
    let (overlay, problems) = overlay_from_xlsx(&book.save());
    assert!(overlay.is_none(), "a broken workbook gives no overlay");
    let told: Vec<_> = problems
        .iter()
        .map(|problem| (format!("{}!{}{}", problem.sheet, problem.column, problem.row), problem.code))
        .collect();
    assert_eq!(told.iter().map(|(place, code)| (place.as_str(), *code)).collect::<Vec<_>>(), expected, "{problems:?}");
}

const fn content(code: ProblemCode) -> Code {
    Code::Content(code)
}

#[test]
fn an_interval_was_loosened() {
    check(
        |book| {
            let row = book.row("Intervals", "interval", "drill_months");
            book.set("Intervals", row, "value", "12");
        },
        &[("Intervals!B2", content(ProblemCode::IntervalLoosened))],
    );
}

#[test]
fn wording_is_missing_in_one_language() {
    check(
        |book| {
            let row = book.row("Changes", "id", "pf-08-38");
            book.clear("Changes", row, "prompt.fr");
        },
        &[("Changes!E4", content(ProblemCode::LanguageMissing))],
    );
}

#[test]
fn an_added_item_has_an_id_of_somebody_else() {
    check(
        |book| drop(book.set("Added", 2, "id", "pf-02-99").save()),
        &[("Added!A2", content(ProblemCode::IdNotOfOverlay))],
    );
}

#[test]
fn a_changed_item_stands_there_twice() {
    check(|book| drop(book.copy_row("Changes", 2, 30).save()), &[("Changes!A30", Code::KeyTwice)]);
}

#[test]
fn an_official_number_became_a_date() {
    check(
        |book| drop(book.set("Changes", 2, "official_number", crate::workbook::Typed::Date(45_000.0)).save()),
        &[("Changes!B2", Code::CellNotText)],
    );
}

#[test]
fn a_mark_has_no_items() {
    let overlay = text("eu-725-2004.json");
    let mut book = Book::open(&overlay_to_xlsx(&overlay, &keys).unwrap());
    book.clear("Marks", 2, "items");
    let (overlay, problems) = overlay_from_xlsx(&book.save());
    assert!(overlay.is_none());
    let places: Vec<_> =
        problems.iter().map(|problem| (problem.sheet.as_str(), problem.row, problem.column.as_str())).collect();
    assert_eq!(places, [("Marks", 2, "D")]);
}

#[test]
fn the_workbook_of_a_merged_set_is_that_of_the_set_alone() {
    let alone = crate::shipped("port-facility");
    let mut merged = alone.clone();
    merged.files.insert("overlay.json".to_owned(), text("zelmara.json"));
    let (back, problems) = set_from_xlsx(&set_to_xlsx(&merged, &keys).unwrap());
    assert_eq!(problems, []);
    assert_eq!(back.unwrap().hash(), alone.hash());
}
