//! What is wrong is refused by its own code, at its field, and nothing changes.

use breakwater_app::{Verdict, api::*};
use breakwater_tests::{Desk, assessment, facility, observation, save};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

fn bytes(desk: &Desk) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(desk.vault()).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.is_file()).map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

#[test]
fn a_refused_answer_finding_or_facility_changes_nothing() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let before = bytes(&desk);

    let answer =
        |item: &str, change: AnswerChange| app.answer_save(save(&row.id, item, change)).map(|_| ()).unwrap_err();
    let long = "x".repeat(20_001);
    let verdict = |verdict| Some(Some(verdict));
    let bad_answers = [
        answer("pf-99-99", AnswerChange { verdict: verdict(Verdict::Yes), ..AnswerChange::default() }),
        answer("pf-01-01", AnswerChange { verdict: verdict(Verdict::NotApplicable), ..AnswerChange::default() }),
        answer("pf-01-01", AnswerChange { levels: Some(Some([(4, Verdict::Yes)].into())), ..AnswerChange::default() }),
        answer("pf-01-01", AnswerChange { comment: Some(Some(long.clone())), ..AnswerChange::default() }),
    ];
    let codes = bad_answers.map(|error| {
        let told = UiError::from(error);
        (told.code, told.field)
    });
    assert_eq!(
        codes,
        [
            (ErrorCode::UnknownItem, None),
            (ErrorCode::ReasonMissing, Some("reason".to_owned())),
            (ErrorCode::LevelNotOfItem, Some("levels".to_owned())),
            (ErrorCode::TextTooLong, Some("comment".to_owned())),
        ]
    );

    for (change, code, field) in [
        (FacilityInput { name: " ".to_owned(), ..facility() }, ErrorCode::FacilityNameMissing, "name"),
        (
            FacilityInput { imo_port_facility_number: "ZZPRA-1".to_owned(), ..facility() },
            ErrorCode::FacilityNumberMalformed,
            "imo_port_facility_number",
        ),
        (facility(), ErrorCode::FacilityNumberTaken, "imo_port_facility_number"),
        (FacilityInput { state: "QQ".to_owned(), ..facility() }, ErrorCode::FacilityState, "state"),
    ] {
        let told = UiError::from(app.facility_save(FacilitySave { id: None, facility: change }).unwrap_err());
        assert_eq!((told.code, told.field.as_deref()), (code, Some(field)));
    }

    let finding = |fact: &str, likelihood| {
        let finding = FindingInput { likelihood, ..observation(fact) };
        app.finding_save(FindingSave { assessment: row.id.clone(), id: None, finding })
    };
    assert_eq!(finding("", None).unwrap_err().code(), ErrorCode::FindingFactMissing);
    assert_eq!(finding("So.", Some(6)).unwrap_err().code(), ErrorCode::FindingRisk);
    assert!(bytes(&desk) == before, "a refusal changed the vault");
    assert_eq!(finding("A free-standing observation.", None).unwrap().item, None);
}

#[test]
fn every_error_code_has_its_words_in_every_language() {
    // Whatever a message may ask for: every variable of the catalogues.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/locale/locales/en");
    let catalogues = fs::read_dir(folder).unwrap();
    let texts: String = catalogues.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    let ends = |letter: char| !letter.is_ascii_alphanumeric() && letter != '-' && letter != '_';
    let names: BTreeSet<&str> = texts.split('$').skip(1).filter_map(|rest| rest.split(ends).next()).collect();
    for language in breakwater_app::languages() {
        let words = breakwater_app::words(language);
        for code in ErrorCode::ALL {
            let params = names.iter().map(|name| ((*name).to_owned(), "3".to_owned())).collect();
            let said = UiError { code: *code, params, field: None }.explain(&words);
            for part in [&said.what, &said.kept, &said.advice] {
                let missing = part.trim().is_empty() || part.contains("{$") || part.contains("error-");
                assert!(!missing, "{language}, {}: {part}", code.key());
            }
        }
    }
}

#[test]
fn an_error_says_what_happened_what_was_kept_and_what_to_do_with_its_details() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let wrong = FacilityInput { imo_port_facility_number: "ZZPRA-1".to_owned(), ..facility() };
    let told = UiError::from(app.facility_save(FacilitySave { id: None, facility: wrong }).unwrap_err());
    let said = told.explain(&breakwater_app::words("en"));
    assert_eq!(said.what, "“ZZPRA-1” is not an IMO port facility number.");
    assert!(said.kept.contains("Nothing was changed"));
    assert!(said.advice.contains("UN/LOCODE"));
}
