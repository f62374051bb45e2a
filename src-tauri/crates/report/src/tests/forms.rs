//! Paper forms of every set, for tests and for `examples/paper_form.rs`.

use breakwater_domain::questionnaire::{Overlay, QuestionnaireSet, QuestionnaireSource, load};
use breakwater_report::{FacilityHead, Hints, Paper, PaperForm};
use jiff::civil::date;
use std::{fs, path::PathBuf};

pub(crate) const SETS: [&str; 9] = [
    "port-facility",
    "designated-authority",
    "cyber",
    "unmanned-aircraft",
    "screening",
    "port-wide",
    "drills-exercises",
    "needs-assessment",
    "risk-assessment",
];

pub(crate) fn checklists() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../checklists")
}

pub(crate) fn set(name: &str) -> QuestionnaireSet {
    let folder = fs::read_dir(checklists().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let files = folder
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            (path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(), text)
        });
    let (set, problems) = load(&QuestionnaireSource::new(files));
    set.unwrap_or_else(|| panic!("{name} does not load: {problems:?}"))
}

/// The set with an overlay of `checklists/overlays` on top.
pub(crate) fn with_overlay(set: &QuestionnaireSet, name: &str) -> QuestionnaireSet {
    let text = fs::read_to_string(checklists().join("overlays").join(format!("{name}.json")));
    let text = text.unwrap_or_else(|error| panic!("{name}: {error}"));
    let (overlay, problems) = Overlay::load(&text);
    let overlay = overlay.unwrap_or_else(|| panic!("{name} does not load: {problems:?}"));
    let (merged, problems) = overlay.on(set);
    merged.unwrap_or_else(|| panic!("{name} does not fit: {problems:?}"))
}

pub(crate) fn form(set: &QuestionnaireSet, language: &str, paper: Paper) -> PaperForm {
    PaperForm {
        questionnaire: set.in_language(language).clone(),
        questionnaire_hash: set.hash().to_owned(),
        overlay: set.overlay().cloned(),
        general: set.general_with_head(language).to_vec(),
        facility: None,
        paper,
        marking: String::new(),
        date: date(2026, 11, 16),
        hints: Hints::LookAndAsk,
        eu_marks: true,
    }
}

pub(crate) fn facility() -> FacilityHead {
    FacilityHead {
        name: "Port Alder, Quay 7 multipurpose and ferry terminal".to_owned(),
        number: "ZZPRA-0001".to_owned(),
        port: "Port Alder".to_owned(),
        state: "Republic of Zelmara".to_owned(),
        operator: "Alder Terminals Company".to_owned(),
    }
}
