//! What an author is told about a question set with mistakes: all of them, each with its place.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "a test that fails by panicking is a test")]

use breakwater_domain::questionnaire::{Problem, ProblemCode, QuestionnaireSet, QuestionnaireSource, check_file, load};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn item(id: &str, number: &str) -> Value {
    json!({
        "id": id, "number": number, "prompt": "Is the gate locked?", "references": ["ISPS B/16.8.1", "ISPS A/14.3"],
        "part": "B", "levels": [1, 2], "answer": "verdict",
        "guidance": {"look": ["The lock"], "ask": [], "evidence": ["Log", "Key register"], "failing": ["Open at night"]},
        "applies_to": ["vehicles"], "measure": null, "eu_mandatory": false, "provenance": "seen"
    })
}

fn english() -> Value {
    json!({
        "format": 1, "id": "small", "version": 1, "language": "en", "title": "Small set", "audience": "PFSO",
        "subject": "facility", "basis": "ISPS Code", "note": "For tests.", "profile_tags": {"vehicles": "Lets vehicles in"},
        "sections": [{
            "id": "s1", "number": "1", "title": "Gates", "references": ["ISPS A/14.2.2"], "intro": "About gates.",
            "items": [item("small-01-01", "1.1"), item("small-01-02", "1.2"), item("small-01-03", "1.3")]
        }]
    })
}

fn french() -> Value {
    let texts = json!({
        "prompt": "La porte est-elle fermée ?",
        "guidance": {"look": ["La serrure"], "ask": [], "evidence": ["Registre", "Clés"], "failing": ["Ouverte la nuit"]}
    });
    json!({
        "format": 1, "id": "small", "version": 1, "language": "fr", "title": "Petit", "audience": "ASIP",
        "basis": "Code ISPS", "note": "Pour essais.", "profile_tags": {"vehicles": "Laisse entrer des véhicules"},
        "sections": {"s1": {"title": "Portes", "intro": "Des portes."}},
        "items": {"small-01-01": texts.clone(), "small-01-02": texts.clone(), "small-01-03": texts}
    })
}

fn general(language: &str) -> Value {
    let fields = if language == "en" {
        json!([
            {"id": "staff", "label": "Staff", "type": "integer", "hint": "All", "unit": "persons"},
            {"id": "cargo", "label": "Cargo", "type": "multi", "options": [{"id": "oil", "label": "Oil"}, {"id": "gas", "label": "Gas"}]}
        ])
    } else {
        json!({
            "staff": {"label": "Personnel", "hint": "Tous", "unit": "personnes"},
            "cargo": {"label": "Cargaison", "options": [{"id": "oil", "label": "Pétrole"}, {"id": "gas", "label": "Gaz"}]}
        })
    };
    json!({"format": 1, "id": "small", "version": 1, "language": language, "general": fields})
}

fn check(files: &[(&str, Value)]) -> Vec<Problem> {
    let (set, problems) = load(&QuestionnaireSource::new(files.iter().map(|(name, file)| (*name, file.to_string()))));
    assert_eq!(set.is_some(), problems.is_empty(), "a set or problems, never both and never neither");
    problems
}

fn told(problems: &[Problem]) -> String {
    problems.iter().flat_map(|problem| [problem.to_string(), "\n".to_owned()]).collect()
}

/// English, French and the general information, with one of them spoilt.
fn spoilt(file: &str, spoil: impl FnOnce(&mut Value)) -> Vec<Problem> {
    let mut files = [
        ("en.json", english()),
        ("fr.json", french()),
        ("general.en.json", general("en")),
        ("general.fr.json", general("fr")),
    ];
    spoil(&mut files.iter_mut().find(|(name, _)| *name == file).unwrap().1);
    check(&files)
}

#[test]
fn a_set_without_mistakes_is_a_set() {
    assert_eq!(told(&spoilt("en.json", |_| {})), "");
    assert_eq!(told(&check(&[("en.json", english())])), "", "a translation is no duty");
}

#[test]
fn ten_different_mistakes_are_all_reported() {
    let mut set = english();
    let items = set["sections"][0]["items"].as_array_mut().unwrap();
    items[0]["id"] = json!("1.1"); // 1: no permanent id
    items[0]["references"] = json!(["ISPS C/16.8"]); // 2: no provision
    items[0]["levels"] = json!([1, 4]); // 3: no such level
    items[0]["colour"] = json!("red"); // 4: unknown key
    items[1]["part"] = json!("A"); // 5: the first reference is of Part B
    items[1]["applies_to"] = json!(["submarines"]); // 6: undeclared tag
    items[1]["answer"] = json!("maybe"); // 7: not one of
    items[2]["number"] = json!("1.2"); // 8: number used twice
    items[2].as_object_mut().unwrap().remove("prompt"); // 9: missing key
    items[2]["guidance"] = json!({"look": [], "ask": [], "evidence": [], "failing": []}); // 10: no guidance
    let problems = check(&[("en.json", set)]);
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<BTreeSet<_>>().len(), 10);
    insta::assert_snapshot!(told(&problems));
}

#[test]
fn ten_mistakes_of_shape_are_all_reported() {
    let mut set = english();
    set["format"] = json!(2);
    set["language"] = json!("english");
    set["version"] = json!(0);
    set["profile_tags"] = json!(["vehicles"]);
    set["sections"][0]["title"] = json!("");
    set["sections"][0]["items"][0]["prompt"] = json!("x".repeat(1_001));
    set["sections"][0]["items"][0]["eu_mandatory"] = json!("NO");
    set["sections"][0]["items"][1]["references"] = json!([]);
    set["sections"][0]["items"][1]["levels"] = json!([2, 2]);
    set["sections"][0]["items"][2]["id"] = json!("small-01-01");
    set["general"] = json!([{"id": "Staff", "label": "Staff", "type": "number"}, {"id": "cargo", "label": "Cargo", "type": "multi"}]);
    insta::assert_snapshot!(told(&check(&[("en.json", set)])));
}

#[test]
fn a_translation_that_does_not_fit_is_told_item_by_item() {
    let mut french = french();
    french["version"] = json!(2);
    french["id"] = json!("other");
    french["profile_tags"] = json!({});
    french["sections"]["s2"] = json!({"title": "De trop", "intro": "De trop."});
    let items = french["items"].as_object_mut().unwrap();
    let texts = items.remove("small-01-01").unwrap();
    items.insert("small-09-09".to_owned(), texts);
    items["small-01-02"]["guidance"]["evidence"] = json!(["Registre"]);
    let mut fields = general("fr");
    fields["general"]["cargo"]["options"] = json!([{"id": "oil", "label": "Pétrole"}, {"id": "gaz", "label": "Gaz"}]);
    fields["general"]["staff"] = json!({"label": "Personnel"});
    let problems = check(&[
        ("en.json", english()),
        ("fr.json", french),
        ("general.en.json", general("en")),
        ("general.fr.json", fields),
        ("general.es.json", general("es")),
    ]);
    insta::assert_snapshot!(told(&problems));
}

#[test]
fn broken_json_is_told_with_line_and_column_and_does_not_hide_the_rest() {
    let mut french = french();
    french["language"] = json!("de");
    let source = QuestionnaireSource::new([
        ("en.json", english().to_string()),
        ("fr.json", french.to_string()),
        ("es.json", "{\n  \"format\": 1,\n  \"id\" \"small\"\n}".to_owned()),
        ("notes.json", "{}".to_owned()),
        ("pt.json", "{\"format\": 1, \"format\": 1}".to_owned()),
    ]);
    let (_, problems) = load(&source);
    let first: Vec<_> = problems.iter().filter(|problem| problem.code != ProblemCode::MissingKey).cloned().collect();
    insta::assert_snapshot!(told(&first));
}

#[test]
fn a_byte_order_mark_is_no_mistake() {
    let (set, problems) = load(&QuestionnaireSource::new([("en.json", format!("\u{feff}{}", english()))]));
    assert_eq!(told(&problems), "");
    let set = set.unwrap();
    assert_eq!(QuestionnaireSet::from_pinned(&set.to_pinned()).unwrap(), set);
}

#[test]
fn hostile_files_are_refused_and_never_a_panic() {
    let deep = "[".repeat(100_000);
    let huge = format!("\"{}\"", "x".repeat(17 * 1024 * 1024));
    let many: Vec<_> = (0..2_001).map(|n| item(&format!("small-01-{n:04}"), &format!("1.{n}"))).collect();
    let mut crowded = english();
    crowded["sections"][0]["items"] = many.into();
    for (text, code) in [
        (String::new(), ProblemCode::Syntax),
        (deep, ProblemCode::Syntax),
        (huge, ProblemCode::FileTooLarge),
        ("null".to_owned(), ProblemCode::WrongType),
        ("[]".to_owned(), ProblemCode::WrongType),
        ("{\"sections\": 1e999}".to_owned(), ProblemCode::Syntax),
        (crowded.to_string(), ProblemCode::TooManyItems),
    ] {
        let (set, problems) = load(&QuestionnaireSource::new([("en.json", text)]));
        assert!(set.is_none() && problems.iter().any(|problem| problem.code == code), "{code:?}: {}", told(&problems));
    }
    let (_, problems) = load(&QuestionnaireSource::default());
    assert_eq!(told(&problems), "en.json: en.json is missing: it holds the structure of the set\n");
    for pinned in [
        "",
        "{}",
        "{\"format\": 9, \"files\": {}}",
        "{\"format\": 1, \"files\": {}}",
        "{\"format\": 1, \"files\": {\"en.json\": \"[]\"}}",
    ] {
        assert!(QuestionnaireSet::from_pinned(pinned).is_err(), "{pinned}");
    }
}

#[test]
fn guidance_has_a_limit() {
    let problems = spoilt("en.json", |set| {
        set["sections"][0]["items"][0]["guidance"]["look"] = json!(vec!["x".repeat(1_000); 11]);
    });
    let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
    assert!(codes.contains(&ProblemCode::GuidanceTooLong), "{}", told(&problems));
}

#[test]
fn a_single_file_is_checked_for_what_it_is_whatever_its_name() {
    let mut draft = english();
    draft["sections"][0]["items"][0]["levels"] = json!([0]);
    for (file, codes) in [
        (english(), vec![]),
        (french(), vec![]),
        (general("en"), vec![]),
        (general("fr"), vec![]),
        (draft, vec![ProblemCode::LevelUnknown]),
    ] {
        let problems = check_file("my draft.json", &file.to_string());
        assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), codes, "{}", told(&problems));
    }
    let broken = check_file("my draft.json", "{");
    assert_eq!(told(&broken), "my draft.json: this is no JSON: line 1, column 1: EOF while parsing an object\n");
}
