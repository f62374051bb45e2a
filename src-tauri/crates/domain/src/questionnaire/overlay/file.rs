//! The file of an overlay, format 1, as types.

use super::{Mark, OVERLAY_FILE, OverlayHead, Words};
use crate::{
    answer::Level,
    ids::{ItemId, QuestionnaireId},
    questionnaire::{AnswerKind, Guidance, file::Unreadable},
};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Deserialize)]
pub(super) struct OverlayFile {
    id: String,
    version: u32,
    questionnaire: Target,
    languages: Vec<String>,
    title: Words,
    authority: Words,
    note: Words,
    #[serde(default)]
    pub(super) items: BTreeMap<String, Change>,
    #[serde(default)]
    pub(super) added: Vec<Added>,
    #[serde(default)]
    pub(super) intervals: BTreeMap<String, u32>,
    #[serde(default)]
    pub(super) marks: Vec<MarkEntry>,
}

#[derive(Deserialize)]
struct Target {
    id: String,
    version: u32,
}

/// What is said of an item of the set.
#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Change {
    pub(super) official_number: Option<String>,
    pub(super) prompt: Words,
    pub(super) national_references: Vec<String>,
}

/// An item of the authority's own.
#[derive(Deserialize)]
pub(super) struct Added {
    pub(super) id: String,
    pub(super) section: String,
    pub(super) after: Option<String>,
    pub(super) number: String,
    pub(super) official_number: Option<String>,
    pub(super) prompt: Words,
    pub(super) references: Vec<String>,
    #[serde(default)]
    pub(super) national_references: Vec<String>,
    pub(super) levels: Vec<Level>,
    pub(super) answer: AnswerKind,
    pub(super) guidance: BTreeMap<String, Guidance>,
    #[serde(default)]
    pub(super) applies_to: Vec<String>,
    #[serde(default)]
    pub(super) measure: Option<String>,
}

#[derive(Deserialize)]
pub(super) struct MarkEntry {
    id: String,
    label: Words,
    reference: String,
    /// The profile of a facility under which the items are mandatory; `eu` is the only one.
    pub(super) profile: Option<String>,
    items: Vec<String>,
}

impl OverlayFile {
    pub(super) fn head(&self) -> OverlayHead {
        OverlayHead {
            id: self.id.clone(),
            version: self.version,
            questionnaire: QuestionnaireId::new(&self.questionnaire.id),
            questionnaire_version: self.questionnaire.version,
            languages: self.languages.clone(),
            title: self.title.clone(),
            authority: self.authority.clone(),
            note: self.note.clone(),
        }
    }
}

impl MarkEntry {
    pub(super) fn mark(&self) -> Mark {
        Mark {
            id: self.id.clone(),
            label: self.label.clone(),
            reference: self.reference.clone(),
            items: self.items.iter().map(ItemId::new).collect(),
        }
    }
}

pub(super) fn read(document: &Value) -> Result<OverlayFile, Unreadable> {
    OverlayFile::deserialize(document).map_err(|source| Unreadable::Shape { file: OVERLAY_FILE.to_owned(), source })
}
