//! An authority's overlay on the port facility set: what it adds, and what stays as it was.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "a test that fails by panicking is a test")]

mod common;

use breakwater_domain::{
    ids::ItemId,
    questionnaire::{Interval, Overlay, Problem, ProblemCode as Code, QuestionnaireSet, check_file, load},
};
use common::{checklists, set, source};
use serde_json::{Value, json};
use std::fs;

fn text(name: &str) -> String {
    fs::read_to_string(checklists().join("overlays").join(name)).unwrap()
}

fn overlay(text: &str) -> Overlay {
    let (overlay, problems) = Overlay::load(text);
    assert_eq!(told(&problems), "");
    overlay.unwrap()
}

fn merged(name: &str) -> QuestionnaireSet {
    let (merged, problems) = overlay(&text(name)).on(&set("port-facility"));
    assert_eq!(told(&problems), "");
    merged.unwrap()
}

fn told(problems: &[Problem]) -> String {
    problems.iter().flat_map(|problem| [problem.to_string(), "\n".to_owned()]).collect()
}

fn id(item: &str) -> ItemId {
    ItemId::new(item)
}

#[test]
fn every_overlay_that_ships_fits_its_set() {
    let mut found = 0;
    for entry in fs::read_dir(checklists().join("overlays")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let overlay = overlay(&text);
        assert_eq!(path.file_stem().unwrap().to_str().unwrap(), overlay.head().id, "the file is named for its id");
        assert_eq!(overlay.head().languages, ["en", "fr", "es"]);
        let (merged, problems) = overlay.on(&set(overlay.head().questionnaire.as_str()));
        assert_eq!(told(&problems), "");
        assert_eq!(merged.unwrap().overlay().unwrap().head, *overlay.head());
        assert_eq!(check_file("my overlay.json", &text), []);
        found += 1;
    }
    assert_eq!(found, 2);
}

#[test]
fn the_set_beneath_is_never_edited_and_the_merged_one_has_its_own_hash() {
    let before = set("port-facility");
    let merged = merged("zelmara.json");
    assert_eq!(before, set("port-facility"));
    assert_ne!(merged.hash(), before.hash());
    assert_eq!((merged.id(), merged.version()), (before.id(), before.version()));
    let in_use = merged.overlay().unwrap();
    assert_eq!((in_use.head.id.as_str(), in_use.head.version, in_use.set_hash.as_str()), ("zelmara", 1, before.hash()));
    assert!(before.overlay().is_none());
    for (name, text) in &before.source().files {
        assert_eq!(merged.source().files.get(name), Some(text), "{name} is beneath it, letter for letter");
    }
    assert_eq!(merged.general("fr"), before.general("fr"));
}

#[test]
fn an_assessment_pins_set_and_overlay_together() {
    let merged = merged("zelmara.json");
    assert_eq!(QuestionnaireSet::from_pinned(&merged.to_pinned()).unwrap(), merged);
    assert_eq!(load(merged.source()).0.unwrap(), merged);
}

#[test]
fn a_reworded_item_shows_the_authoritys_words_and_keeps_the_original_beside_them() {
    let before = set("port-facility");
    let merged = merged("zelmara.json");
    let in_use = merged.overlay().unwrap();
    for (language, begins) in [
        ("en", "Was a drill held at least every two"),
        ("fr", "Un exercice a-t-il été effectué au moins tous les deux"),
        ("es", "¿Se realizó un ejercicio al menos cada dos"),
    ] {
        let (old, new) = (before.in_language(language), merged.in_language(language));
        let item = new.item(&id("pf-08-38")).unwrap();
        assert!(item.prompt.starts_with(begins), "{}", item.prompt);
        assert_eq!(item.number, "8.38", "the number of the set stays");
        let original = in_use.original_prompt(&item.id, language).unwrap();
        assert_eq!(original, old.item(&item.id).unwrap().prompt);
        // Everything it does not name is as it was.
        for item in old.items().filter(|item| item.id.as_str() != "pf-08-38") {
            assert_eq!(new.item(&item.id), Some(item));
        }
    }
    assert_eq!(in_use.original_prompt(&id("pf-08-38"), "fr-CA"), in_use.original_prompt(&id("pf-08-38"), "fr"));
    let numbered = in_use.item(&id("pf-01-01")).unwrap();
    assert_eq!(numbered.official_number.as_deref(), Some("ZPS 1.1"));
    assert!(numbered.original_prompt.is_empty() && !numbered.added);
    assert_eq!(
        in_use.item(&id("pf-08-38")).unwrap().national_references,
        ["Port Security Regulations (Zelmara) reg. 12(1)", "Port Security Regulations (Zelmara) reg. 15",]
    );
    assert_eq!(in_use.item(&id("pf-09-01")), None);
}

#[test]
fn added_items_stand_in_their_sections_in_every_language() {
    let merged = merged("zelmara.json");
    for language in ["en", "fr", "es"] {
        let set = merged.in_language(language);
        assert_eq!(set.items().count(), 280);
        let section = set.section_of(&id("zelmara-02-01")).unwrap();
        let position = section.items.iter().position(|item| item.id.as_str() == "zelmara-02-01").unwrap();
        assert_eq!((section.id.as_str(), section.items[position - 1].id.as_str()), ("pf2", "pf-02-11"));
        let last = set.sections.iter().find(|section| section.id.as_str() == "pf8").unwrap().items.last().unwrap();
        assert_eq!((last.id.as_str(), last.part.key()), ("zelmara-08-01", "A"), "the first reference decides the part");
    }
    assert!(merged.overlay().unwrap().item(&id("zelmara-08-01")).unwrap().added);
    assert!(merged.in_language("fr").item(&id("zelmara-02-01")).unwrap().prompt.starts_with("L’installation vérifie"));
}

#[test]
fn the_european_overlay_names_exactly_the_items_that_article_3_5_makes_binding() {
    let set = set("port-facility");
    let merged = merged("eu-725-2004.json");
    let in_use = merged.overlay().unwrap();
    for item in set.english().items() {
        let marked = in_use.item(&item.id).is_some_and(|item| {
            item.marks == ["art-3-5"] && item.national_references == ["Regulation (EC) 725/2004 Art. 3(5)"]
        });
        assert_eq!(marked, item.eu_mandatory, "{}", item.id);
        assert_eq!(merged.english().item(&item.id), Some(item), "the words and rules stay");
    }
    assert_eq!(in_use.mark_label("art-3-5", "fr"), Some("Obligatoire dans l’Union européenne"));
    assert_eq!(in_use.mark_label("art-3-5", "ar"), Some("Mandatory in the European Union"));
    assert_eq!(in_use.intervals.get(&Interval::AssessmentReviewMonths), Some(&60));
}

#[test]
fn a_mark_of_the_eu_profile_makes_further_items_binding() {
    let mut file: Value = serde_json::from_str(&text("zelmara.json")).unwrap();
    file["marks"][0]["profile"] = json!("eu");
    let (merged, problems) = overlay(&file.to_string()).on(&set("port-facility"));
    assert_eq!(told(&problems), "");
    let merged = merged.unwrap();
    for language in ["en", "fr", "es"] {
        assert!(merged.in_language(language).item(&id("zelmara-08-01")).unwrap().eu_mandatory, "{language}");
    }
}

#[test]
fn an_overlay_in_one_language_leaves_the_others_to_the_set_and_lends_its_own_words() {
    let mut file: Value = serde_json::from_str(&text("zelmara.json")).unwrap();
    only_french(&mut file);
    file["languages"] = json!(["fr"]);
    let (merged, problems) = overlay(&file.to_string()).on(&set("port-facility"));
    assert_eq!(told(&problems), "");
    let (merged, set) = (merged.unwrap(), set("port-facility"));
    let prompt = |set: &QuestionnaireSet, language: &str, item: &str| {
        set.in_language(language).item(&id(item)).unwrap().prompt.clone()
    };
    assert_eq!(prompt(&merged, "es", "pf-08-38"), prompt(&set, "es", "pf-08-38"));
    assert_eq!(merged.overlay().unwrap().original_prompt(&id("pf-08-38"), "es"), None);
    assert_ne!(prompt(&merged, "fr", "pf-08-38"), prompt(&set, "fr", "pf-08-38"));
    assert_eq!(prompt(&merged, "en", "zelmara-02-01"), prompt(&merged, "fr", "zelmara-02-01"));
}

/// Every object of words loses its other languages.
fn only_french(value: &mut Value) {
    match value {
        Value::Object(entries) => {
            if entries.contains_key("fr") {
                entries.retain(|language, _| language == "fr");
            }
            entries.values_mut().for_each(only_french);
        }
        Value::Array(entries) => entries.iter_mut().for_each(only_french),
        _ => {}
    }
}

#[test]
fn intervals_only_become_shorter() {
    for (key, value, allowed) in [
        ("drill_months", 2, true),
        ("drill_months", 3, true),
        ("drill_months", 4, false),
        ("exercise_months", 18, true),
        ("exercise_months", 19, false),
        ("socpf_years", 5, true),
        ("socpf_years", 6, false),
        ("self_assessment_months", 13, false),
        ("pfsp_review_months", 12, true),
        ("pfsa_review_months", 61, false),
    ] {
        let mut file: Value = serde_json::from_str(&text("zelmara.json")).unwrap();
        file["intervals"] = json!({ key: value });
        let (overlay, problems) = Overlay::load(&file.to_string());
        let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        let expected = if allowed { vec![] } else { vec![Code::IntervalLoosened] };
        assert_eq!((overlay.is_some(), codes), (allowed, expected), "{key} {value}");
    }
    for interval in Interval::ALL {
        assert_eq!(Interval::from_key(interval.key()), Some(interval));
    }
}

/// One mistake, and the code it is told with, at which place.
#[test]
fn every_mistake_is_told_with_its_place() {
    type Spoil = fn(&mut Value);
    let table: [(Spoil, Code, &str); 22] = [
        (|o| o["format"] = json!(2), Code::FormatUnknown, "/format"),
        (|o| o["id"] = json!("Zelmara"), Code::Malformed, "/id"),
        (|o| o["colour"] = json!("red"), Code::UnknownKey, "/colour"),
        (|o| drop(o.as_object_mut().unwrap().remove("authority")), Code::MissingKey, ""),
        (|o| o["intervals"]["coffee_months"] = json!(1), Code::UnknownKey, "/intervals/coffee_months"),
        (|o| drop(o["title"].as_object_mut().unwrap().remove("fr")), Code::LanguageMissing, "/title"),
        (|o| o["note"]["de"] = json!("Ein Beispiel."), Code::LanguageUndeclared, "/note/de"),
        (
            |o| drop(o["items"]["pf-08-38"]["prompt"].as_object_mut().unwrap().remove("es")),
            Code::LanguageMissing,
            "/items/pf-08-38/prompt",
        ),
        (|o| o["items"]["pf-01-01"] = json!({}), Code::ListTooShort, "/items/pf-01-01"),
        (|o| o["added"][0]["id"] = json!("pf-02-40"), Code::IdNotOfOverlay, "/added/0/id"),
        (|o| o["added"][1]["id"] = o["added"][0]["id"].clone(), Code::DuplicateId, "/added/1/id"),
        (|o| o["added"][1]["number"] = json!("Z2.1"), Code::DuplicateNumber, "/added/1/number"),
        (
            |o| o["added"][0]["references"] = json!(["Port Security Act"]),
            Code::ReferenceUnknown,
            "/added/0/references/0",
        ),
        (|o| o["added"][0]["levels"] = json!([4]), Code::LevelUnknown, "/added/0/levels/0"),
        (|o| o["added"][0]["guidance"]["fr"]["look"] = json!([]), Code::GuidanceLength, "/added/0/guidance/fr/look"),
        // Against the set
        (|o| o["questionnaire"]["id"] = json!("cyber"), Code::OverlayOtherSet, "/questionnaire/id"),
        (|o| o["questionnaire"]["version"] = json!(2), Code::OverlayOtherVersion, "/questionnaire/version"),
        (|o| o["items"]["pf-99-99"] = json!({"official_number": "9"}), Code::ItemUnknown, "/items/pf-99-99"),
        (|o| o["added"][0]["section"] = json!("pf99"), Code::SectionUnknown, "/added/0/section"),
        (|o| o["added"][0]["after"] = json!("pf-03-01"), Code::ItemNotOfSection, "/added/0/after"),
        (|o| o["added"][0]["applies_to"] = json!(["submarines"]), Code::TagUnknown, "/added/0/applies_to/0"),
        (|o| o["marks"][0]["items"][2] = json!("pf-99-99"), Code::ItemUnknown, "/marks/0/items/2"),
    ];
    let set = set("port-facility");
    for (spoil, code, place) in table {
        let mut file: Value = serde_json::from_str(&text("zelmara.json")).unwrap();
        spoil(&mut file);
        let (overlay, mut problems) = Overlay::load(&file.to_string());
        if let Some(overlay) = overlay {
            let (merged, against) = overlay.on(&set);
            assert!(merged.is_none(), "{code:?}");
            problems = against;
        }
        let found = problems.iter().any(|problem| problem.code == code && problem.path == place);
        assert!(
            found && problems.iter().all(|problem| problem.file == "overlay.json"),
            "{code:?}: {}",
            told(&problems)
        );
    }
}

#[test]
fn a_number_of_the_set_is_not_given_twice() {
    let mut file: Value = serde_json::from_str(&text("zelmara.json")).unwrap();
    file["added"][0]["number"] = json!("2.12");
    let (_, problems) = overlay(&file.to_string()).on(&set("port-facility"));
    assert_eq!(
        told(&problems),
        "overlay.json, zelmara-02-01, /added/0/number: the number \"2.12\" is already used at en.json\n"
    );
}

#[test]
fn an_overlay_cannot_take_the_ids_that_the_set_will_give_tomorrow() {
    let text = text("eu-725-2004.json").replacen("\"eu-725-2004\"", "\"pf\"", 1);
    let (_, problems) = overlay(&text).on(&set("port-facility"));
    assert_eq!(
        told(&problems),
        "overlay.json, /id: ids of the set begin with \"pf-\" too: the overlay needs another id\n"
    );
}

#[test]
fn the_example_an_author_copies_is_an_overlay() {
    let readme = fs::read_to_string(checklists().join("README.md")).unwrap();
    let example = readme.split("```json\n").find(|block| block.contains("\"authority\"")).unwrap();
    let (merged, problems) = overlay(example.split("```").next().unwrap()).on(&set("port-facility"));
    assert_eq!(told(&problems), "");
    assert_eq!(merged.unwrap().english().items().count(), 279);
}

#[test]
fn one_overlay_at_a_time() {
    let (twice, problems) = overlay(&text("eu-725-2004.json")).on(&merged("zelmara.json"));
    assert!(twice.is_none());
    assert_eq!(
        told(&problems),
        "overlay.json: the set already carries the overlay \"zelmara\", and it carries one at a time\n"
    );
}

#[test]
fn a_language_the_set_does_not_have_is_refused() {
    let mut beneath = source("port-facility");
    beneath.files.retain(|name, _| !name.contains("es.json"));
    let without_spanish = load(&beneath).0.unwrap();
    let (merged, problems) = overlay(&text("eu-725-2004.json")).on(&without_spanish);
    assert!(merged.is_none());
    assert_eq!(told(&problems), "overlay.json, /languages/2: the set has no texts in \"es\"\n");
}

#[test]
fn hostile_overlays_are_refused_and_never_a_panic() {
    for (text, code) in [
        (String::new(), Code::Syntax),
        ("[".repeat(100_000), Code::Syntax),
        (format!("\"{}\"", "x".repeat(17 * 1024 * 1024)), Code::FileTooLarge),
        ("null".to_owned(), Code::WrongType),
        ("{\"format\": 1, \"format\": 1}".to_owned(), Code::DuplicateKey),
    ] {
        let (overlay, problems) = Overlay::load(&text);
        assert!(overlay.is_none() && problems.iter().any(|problem| problem.code == code), "{code:?}");
    }
}
