//! Question sets in the users' own hands: overlays, spreadsheets, paper, profile, browsing.

use breakwater_app::{Kind, Verdict, api::*};
use breakwater_domain::questionnaire::{ProblemCode, QuestionnaireSource};
use breakwater_exchange::spreadsheet::{SheetCode, set_to_xlsx};
use breakwater_tests::{Desk, assessment, facility, report, save, text};
use serde_json::{Value, json};
use std::{collections::BTreeMap, fs, path::Path};

/// The files of the port facility set, parsed.
pub(crate) fn port_facility() -> BTreeMap<String, Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../checklists/port-facility");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            (name, serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap())
        })
        .collect()
}

/// Lays a workbook with these files where the next dialog finds it.
pub(crate) fn offer(desk: &Desk, files: &BTreeMap<String, Value>) {
    let source = QuestionnaireSource::new(
        files.iter().map(|(name, value)| (name.clone(), serde_json::to_string_pretty(value).unwrap() + "\n")),
    );
    let bytes = set_to_xlsx(&source, &str::to_owned).unwrap();
    offer_file(desk, "set.xlsx", &bytes);
}

fn offer_file(desk: &Desk, name: &str, bytes: &[u8]) {
    let open = desk.dialogs().join("open");
    let _ = fs::remove_dir_all(&open);
    fs::create_dir_all(&open).unwrap();
    fs::write(open.join(name), bytes).unwrap();
}

pub(crate) fn import(app: &breakwater_app::App) -> SetImported {
    app.set_import(SetImport {}).unwrap().unwrap()
}

fn set_of(sets: &[SetView], id: &str, overlay: Option<&str>) -> SetView {
    let wanted = |set: &&SetView| set.id == id && set.overlay.as_ref().map(|overlay| overlay.id.as_str()) == overlay;
    sets.iter().find(wanted).unwrap().clone()
}

fn start(app: &breakwater_app::App, questionnaire: &str) -> AssessmentRow {
    let facility = app.facility_save(FacilitySave { id: None, facility: facility() }).unwrap();
    app.assessment_start(AssessmentStart {
        facility: facility.id,
        questionnaire: questionnaire.to_owned(),
        kind: Kind::SelfAssessment,
        reference: String::new(),
        from: None,
    })
    .unwrap()
}

fn section_item<'a>(work: &'a Work, id: &str) -> &'a ItemView {
    work.sections.iter().flat_map(|section| &section.items).find(|item| item.id == id).unwrap()
}

#[test]
fn an_assessment_started_with_an_overlay_asks_in_its_words_and_the_report_names_it() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let sets = app.set_list(Nothing {}).unwrap();
    let invented = sets.iter().find(|set| set.overlay.as_ref().is_some_and(|overlay| overlay.id == "zelmara"));
    assert_eq!(invented, None, "an invented authority is offered in the practice facility only");

    app.practice_open(Nothing {}).unwrap();
    let sets = app.set_list(Nothing {}).unwrap();
    assert_eq!(sets.iter().filter(|set| set.built_in && set.overlay.is_none()).count(), 9);
    let zelmara = set_of(&sets, "port-facility", Some("zelmara"));
    let shown = zelmara.overlay.as_ref().unwrap();
    assert!(shown.reworded > 0 && shown.added > 0 && zelmara.items == 278 + shown.added, "{zelmara:?}");

    let row = start(&app, &zelmara.hash);
    assert_eq!((row.items, row.questionnaire.as_str()), (zelmara.items, "port-facility"));
    let work = app.assessment_open(AssessmentOpen { id: row.id.clone() }).unwrap();
    assert!(section_item(&work, "pf-08-38").prompt.contains("every two months"));
    let said = text(&app, &report(&row.id)).join(" ");
    assert!(said.contains("Port facility inspection, Republic of Zelmara"), "the overlay is not named");
    assert!(said.contains("Zelmara Maritime Administration"), "its authority is not named");
    let listed = set_of(&app.set_list(Nothing {}).unwrap(), "port-facility", Some("zelmara"));
    assert_eq!(listed.assessments, 1);
}

#[test]
fn a_set_goes_out_as_a_spreadsheet_and_comes_back_the_same() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    app.practice_open(Nothing {}).unwrap();
    let before = app.set_list(Nothing {}).unwrap();
    for set in [set_of(&before, "cyber", None), set_of(&before, "port-facility", Some("zelmara"))] {
        let saved = app.set_export(SetExport { hash: set.hash.clone() }).unwrap().unwrap();
        offer_file(&desk, "back.xlsx", &fs::read(desk.dialogs().join(&saved.file_name)).unwrap());
        let imported = import(&app);
        assert_eq!((imported.file_name.as_str(), imported.problems.len()), ("back.xlsx", 0));
        assert_eq!(imported.set, Some(set), "what was not edited is the set that is there");
    }
    assert_eq!(app.set_list(Nothing {}).unwrap(), before, "nothing new was kept");
}

#[test]
fn an_edited_set_is_kept_encrypted_used_and_removed_again() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let mut files = port_facility();
    files.get_mut("en.json").unwrap()["sections"][0]["items"][0]["prompt"] = json!("Is the lighthouse keeper awake?");
    offer(&desk, &files);
    let refused = import(&app);
    assert!(refused.set.is_none(), "two texts of version 1");
    assert!(refused.problems[0].problem.contains("raise the version"), "{:?}", refused.problems);

    for file in files.values_mut() {
        file["version"] = json!(2);
    }
    offer(&desk, &files);
    let kept = import(&app).set.unwrap();
    assert_eq!((kept.version, kept.built_in, kept.assessments), (2, false, 0));
    let entries = fs::read_dir(desk.vault()).unwrap().map(|entry| entry.unwrap().path());
    for file in entries.filter(|path| path.is_file()) {
        let bytes = fs::read(file).unwrap();
        let words = b"lighthouse keeper";
        assert!(!bytes.windows(words.len()).any(|window| window == words), "the set lies there in the clear");
    }
    app.vault_lock(Nothing {}).unwrap();
    app.vault_unlock(VaultUnlock { passphrase: breakwater_tests::PASSPHRASE.to_owned() }).unwrap();
    let row = start(&app, &kept.hash);
    let work = app.assessment_open(AssessmentOpen { id: row.id }).unwrap();
    assert_eq!(section_item(&work, "pf-01-01").prompt, "Is the lighthouse keeper awake?");

    let remove = |hash: &str| app.set_remove(SetRemove { hash: hash.to_owned() }).map_err(|error| error.code());
    assert_eq!(remove(&kept.hash).unwrap_err(), ErrorCode::SetInUse);
    let built_in = set_of(&app.set_list(Nothing {}).unwrap(), "cyber", None);
    assert_eq!(remove(&built_in.hash).unwrap_err(), ErrorCode::SetBuiltIn);
    assert_eq!(remove("nothing").unwrap_err(), ErrorCode::UnknownQuestionnaire);
    for file in files.values_mut() {
        file["version"] = json!(3);
    }
    offer(&desk, &files);
    let third = import(&app).set.unwrap();
    let left = remove(&third.hash).unwrap();
    assert!(left.iter().any(|set| set.hash == kept.hash) && left.iter().all(|set| set.hash != third.hash));
    assert!(app.vault_verify(Nothing {}).unwrap().ok);
}

#[test]
fn mistakes_in_a_spreadsheet_are_told_with_their_cells_and_nothing_is_kept() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let before = app.set_list(Nothing {}).unwrap();
    let mut files = port_facility();
    let items = &mut files.get_mut("en.json").unwrap()["sections"][0]["items"];
    items[0]["references"] = json!(["ISPS A/fourteen"]);
    items[1]["levels"] = json!([1, 4]);
    items[2]["number"] = json!("1.1");
    offer(&desk, &files);
    let imported = import(&app);
    assert!(imported.set.is_none());
    let places: Vec<_> = imported.problems.iter().map(|problem| problem.place.as_str()).collect();
    assert!(imported.problems.len() >= 3, "{:?}", imported.problems);
    for (row, problem) in places.iter().zip(&imported.problems) {
        assert!(row.starts_with("sheet “Items”, cell "), "{row}: {}", problem.problem);
    }
    for row in ["2", "3", "4"] {
        assert!(places.iter().any(|place| place.ends_with(row)), "nothing about row {row}: {places:?}");
    }
    offer_file(&desk, "notes.xlsx", b"no workbook");
    assert_eq!(import(&app).problems[0].place, "the whole file");
    offer_file(&desk, "overlay.json", br#"{"format": 1, "id": "x"}"#);
    assert!(import(&app).problems.iter().all(|problem| problem.place.starts_with("overlay.json")));
    assert_eq!(app.set_list(Nothing {}).unwrap(), before);
}

#[test]
fn every_mistake_of_a_set_an_overlay_or_a_spreadsheet_has_its_words_in_every_language() {
    // Whatever a message may ask for.
    let names = [
        "allowed",
        "column",
        "detail",
        "expected",
        "found",
        "id",
        "item",
        "key",
        "language",
        "level",
        "limit",
        "line",
        "name",
        "number",
        "other",
        "pattern",
        "prefix",
        "reference",
        "section",
        "tag",
        "type",
        "version",
        "what",
    ];
    let own = SheetCode::OWN.iter().map(|code| code.message_key());
    let keys: Vec<_> = own.chain(ProblemCode::ALL.iter().map(|code| SheetCode::Content(*code).message_key())).collect();
    for language in breakwater_app::languages() {
        let words = breakwater_app::words(language);
        for key in &keys {
            let args: Vec<_> = names.iter().map(|name| (*name, "3".into())).collect();
            assert!(words.find(key, &args).is_some_and(|said| !said.contains("{$")), "{language}: {key}");
        }
    }
}

#[test]
fn an_overlay_comes_in_as_a_file_and_lies_on_the_set_it_was_written_for() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let overlay = |version: u32, of: u32| {
        json!({
            "format": 1, "id": "alder", "version": version, "questionnaire": {"id": "cyber", "version": of},
            "languages": ["en"], "title": {"en": "Alder"}, "authority": {"en": "Port of Alder"},
            "note": {"en": "For a test."}, "items": {}, "intervals": {"drill_months": 2},
        })
        .to_string()
    };
    offer_file(&desk, "alder.json", overlay(1, 7).as_bytes());
    let refused = import(&app);
    assert!(refused.problems[0].problem.contains("version 7"), "{:?}", refused.problems);
    assert!(refused.problems[0].place.starts_with("alder.json"), "{:?}", refused.problems);
    offer_file(&desk, "alder.json", overlay(1, 1).as_bytes());
    let kept = import(&app).set.unwrap();
    assert_eq!((kept.id.as_str(), kept.built_in), ("cyber", false));
    assert_eq!(kept.overlay.unwrap().authority, "Port of Alder");
    let row = start(&app, &kept.hash);
    assert!(text(&app, &report(&row.id)).join(" ").contains("Port of Alder"));
}

#[test]
fn a_paper_form_is_written_in_the_language_and_for_the_facility_asked_for() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let facility = app.facility_save(FacilitySave { id: None, facility: facility() }).unwrap();
    let set = set_of(&app.set_list(Nothing {}).unwrap(), "screening", None);
    let form = |facility: Option<String>, hints| PaperFormSave {
        hash: set.hash.clone(),
        language: "fr".to_owned(),
        paper: Paper::A4,
        facility,
        hints,
    };
    let saved = app.paper_form_save(form(Some(facility.id), true)).unwrap().unwrap();
    let bytes = fs::read(desk.dialogs().join(&saved.file_name)).unwrap();
    assert_eq!(saved.bytes, bytes.len() as u64);
    let document = lopdf::Document::load_mem(&bytes).unwrap();
    assert_eq!(document.catalog().unwrap().get(b"Lang").unwrap().as_str().unwrap(), b"fr");
    let plain = app.paper_form_save(form(None, false)).unwrap().unwrap();
    assert!(plain.bytes < saved.bytes, "without hints and head there is less on it");
}

#[test]
fn one_click_on_a_profile_tag_makes_its_items_not_applicable_with_the_reason() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let declare = |state: Option<ProfileTag>| {
        let request = ProfileTagSave { assessment: row.id.clone(), tag: "ship-stores".to_owned(), state };
        app.profile_tag_save(request).unwrap()
    };
    let absent = |why: &str| Some(ProfileTag { present: false, why: why.to_owned() });
    let work = declare(absent("No ship is supplied here (PFSP 5.8)."));
    let settled: Vec<_> = work
        .sections
        .iter()
        .flat_map(|section| &section.items)
        .filter_map(|item| Some((item.id.clone(), item.not_applicable_because.clone()?)))
        .collect();
    assert!(!settled.is_empty());
    assert!(settled.iter().all(|(_, reason)| reason == "No ship is supplied here (PFSP 5.8)."));
    assert_eq!(work.assessment.by_profile as usize, settled.len());
    let (item, _) = &settled[0];
    assert_eq!(work.answers[item].verdict, Some(Verdict::NotApplicable));
    assert!(text(&app, &report(&row.id)).join(" ").contains("No ship is supplied here (PFSP 5.8)."));

    // An explicit answer wins.
    let yes = AnswerChange { verdict: Some(Some(Verdict::Yes)), ..AnswerChange::default() };
    app.answer_save(save(&row.id, item, yes)).unwrap();
    assert_eq!(declare(absent("")).answers[item].verdict, Some(Verdict::Yes));
    let (other, _) = &settled[1];
    let work = declare(absent(" "));
    let reason = section_item(&work, other).not_applicable_because.as_deref().unwrap();
    assert!(reason.contains("does not have this"), "without a reason the declaration itself is printed: {reason}");
    assert_eq!(declare(None).assessment.by_profile, 0);
    let unknown = ProfileTagSave { assessment: row.id.clone(), tag: "spaceport".to_owned(), state: None };
    assert_eq!(app.profile_tag_save(unknown).unwrap_err().code(), ErrorCode::FacilityUnknownTag);
}

#[test]
fn an_assessment_started_in_english_prints_in_french() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let french = port_facility()["fr.json"]["items"]["pf-01-01"]["prompt"].as_str().unwrap().to_owned();
    let mut request = report(&row.id);
    request.options.language = "fr".to_owned();
    let printed = text(&app, &request).join(" ");
    let words = |text: &str| text.split_whitespace().take(6).collect::<Vec<_>>().join(" ");
    let printed_words = printed.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(printed_words.contains(&words(&french)), "{}", words(&french));
    assert!(printed.contains("Conformité") || printed.contains("conformité"));
}

#[test]
fn provisions_lead_to_items_and_levels_show_their_coverage() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let yes = AnswerChange { verdict: Some(Some(Verdict::Yes)), ..AnswerChange::default() };
    app.answer_save(save(&row.id, "pf-01-01", yes)).unwrap();
    let work = app.assessment_open(AssessmentOpen { id: row.id.clone() }).unwrap();
    let cited = section_item(&work, "pf-01-01").references[0].clone();
    let provisions = app.provision_list(ProvisionList { assessment: row.id.clone() }).unwrap();
    let provision = provisions.iter().find(|provision| provision.cited == cited).unwrap();
    let item = provision.items.iter().find(|item| item.id == "pf-01-01").unwrap();
    assert_eq!(item.verdict, Some(Verdict::Yes));
    assert!(provisions.iter().any(|provision| provision.depth == 0 && provision.cited == "ISPS A/14"));

    let levels = app.level_list(LevelList { assessment: row.id }).unwrap();
    assert_eq!(levels.levels.iter().map(|level| level.level).collect::<Vec<_>>(), [1, 2, 3]);
    for level in &levels.levels {
        let counted = work
            .sections
            .iter()
            .flat_map(|section| &section.items)
            .filter(|item| item.levels.contains(&level.level))
            .count();
        assert_eq!(level.items as usize, counted);
    }
    assert!(levels.measures.iter().any(|measure| measure.items.values().filter(|items| !items.is_empty()).count() > 1));
}
