//! The question sets that are built in, and those an assessment pinned.
//!
//! Stored is not in use: an assessment reads the text it pinned when it started, whatever the
//! built-in sets say today.

pub use crate::sets::{
    check::{Checked, Sound, validate},
    convert::{Converted, Told, export, import, named, said},
};
use crate::{
    api::{ErrorCode, QuestionnaireRow},
    error::{Refusal, Result},
};
use breakwater_domain::facility::RegisterKind;
pub use breakwater_domain::provision::Provision;
use breakwater_domain::questionnaire::{Overlay, Questionnaire, QuestionnaireSet, QuestionnaireSource, load};
use std::sync::{Arc, LazyLock};

type Files = &'static [(&'static str, &'static str)];

macro_rules! built_in {
    ($($folder:literal: [$($file:literal),* $(,)?],)*) => {
        &[$(($folder, &[$(($file, include_str!(concat!("../../../../checklists/", $folder, "/", $file))),)*]),)*]
    };
}

/// In the order people see them.
const BUILT_IN: &[(&str, Files)] = built_in![
    "port-facility": ["en.json", "fr.json", "es.json", "general.en.json", "general.fr.json", "general.es.json"],
    "designated-authority": ["en.json", "fr.json", "es.json"],
    "cyber": ["en.json", "fr.json", "es.json"],
    "unmanned-aircraft": ["en.json", "fr.json", "es.json"],
    "screening": ["en.json", "fr.json", "es.json"],
    "port-wide": ["en.json", "fr.json", "es.json"],
    "drills-exercises": ["en.json", "fr.json", "es.json"],
    "needs-assessment": ["en.json", "fr.json", "es.json"],
    "risk-assessment": ["en.json", "fr.json", "es.json"],
];

/// Overlays that are built in, each with the set it is for.
const OVERLAYS: [(&str, &str); 2] = [
    (PORT_FACILITY, include_str!("../../../../checklists/overlays/eu-725-2004.json")),
    (PORT_FACILITY, include_str!("../../../../checklists/overlays/zelmara.json")),
];

/// The overlay of the practice facility's invented State.
const PRACTICE_OVERLAY: &str = "zelmara";

pub(crate) fn is_for_practice(set: &QuestionnaireSet) -> bool {
    set.overlay().is_some_and(|overlay| overlay.head.id == PRACTICE_OVERLAY)
}

pub const PORT_FACILITY: &str = "port-facility";

/// Read when it is first asked for.
type Lazy = LazyLock<Arc<QuestionnaireSet>, Box<dyn Fn() -> Arc<QuestionnaireSet> + Send>>;

static SETS: LazyLock<Vec<(&'static str, Lazy)>> = LazyLock::new(|| {
    BUILT_IN
        .iter()
        .map(|&(id, files)| {
            let read: Box<dyn Fn() -> Arc<QuestionnaireSet> + Send> = Box::new(move || {
                let (set, problems) = load(&QuestionnaireSource::new(files.iter().copied()));
                Arc::new(set.unwrap_or_else(|| panic!("BUG: the built-in set {id} has mistakes: {problems:?}")))
            });
            (id, LazyLock::new(read))
        })
        .collect()
});

static OVERLAID: LazyLock<Vec<Lazy>> = LazyLock::new(|| {
    OVERLAYS
        .into_iter()
        .map(|(id, text)| {
            let merge: Box<dyn Fn() -> Arc<QuestionnaireSet> + Send> = Box::new(move || {
                let set = built_in_set(id).unwrap_or_else(|_| panic!("BUG: no set {id} is built in"));
                let (overlay, mut problems) = Overlay::load(text);
                let merged = overlay.and_then(|overlay| {
                    let (merged, more) = overlay.on(&set);
                    problems.extend(more);
                    merged
                });
                Arc::new(merged.unwrap_or_else(|| panic!("BUG: a built-in overlay on {id} has mistakes: {problems:?}")))
            });
            LazyLock::new(merge)
        })
        .collect()
});

/// The built-in sets with a built-in overlay on top.
pub fn built_in_overlaid() -> impl Iterator<Item = Arc<QuestionnaireSet>> {
    OVERLAID.iter().map(|set| Arc::clone(set))
}

/// Every built-in set, each read when it is first asked for.
pub fn built_in() -> impl Iterator<Item = Arc<QuestionnaireSet>> {
    SETS.iter().map(|(_, set)| Arc::clone(set))
}

pub fn built_in_set(id: &str) -> Result<Arc<QuestionnaireSet>> {
    SETS.iter()
        .find(|(built_in, _)| *built_in == id)
        .map(|(_, set)| Arc::clone(set))
        .ok_or_else(|| Refusal::of(ErrorCode::UnknownQuestionnaire).with("id", id).into())
}

pub fn row(set: &QuestionnaireSet, language: &str) -> QuestionnaireRow {
    let texts = set.in_language(language);
    QuestionnaireRow {
        id: texts.id.to_string(),
        version: texts.version,
        title: texts.title.clone(),
        subject: texts.subject,
        fits: RegisterKind::of(texts.subject),
        note: texts.note.clone(),
        items: count(texts.items().count()),
        sections: count(texts.sections.len()),
        languages: set.languages().map(str::to_owned).collect(),
    }
}

/// The set whose general information and profile tags the register asks of entries of this kind.
pub(crate) fn general_set(kind: RegisterKind) -> Result<Arc<QuestionnaireSet>> {
    built_in_set(match kind {
        RegisterKind::PortFacility => PORT_FACILITY,
        RegisterKind::Port => "port-wide",
        RegisterKind::Authority => "designated-authority",
    })
}

/// A number of things of a question set, which are few.
pub(crate) fn count(things: usize) -> u32 {
    u32::try_from(things).unwrap_or(u32::MAX)
}

/// Two texts of the same item, whatever language is asked for.
pub(crate) fn provisions(questionnaire: &Questionnaire, item: &breakwater_domain::ids::ItemId) -> Vec<String> {
    questionnaire
        .item(item)
        .map(|item| item.references.iter().map(|provision| provision.cited.clone()).collect())
        .unwrap_or_default()
}
