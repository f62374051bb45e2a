//! Question sets: the content an assessment works through.
//!
//! A set is data (`checklists/<set>/<language>.json`, format 1): `en.json` holds structure and
//! English, other languages stand beside it with the same ids. This module reads, checks, hashes
//! and translates; it never knows where the files lie.

mod check;
mod file;
mod general;
mod json;
pub mod overlay;
mod problem;
mod schema;
mod set;
pub mod upgrade;
pub mod worksheet;

pub use file::Unreadable;
pub use general::{FieldKind, GeneralField, HEAD_FIELDS};
pub use overlay::{Interval, Overlay, OverlayInUse};
pub use problem::{Problem, ProblemCode};
pub use set::{FILE_LIMIT, PinnedError, QuestionnaireSet, QuestionnaireSource, check_file, load};
pub use upgrade::Upgrade;
pub use worksheet::Worksheet;

use crate::{
    answer::Level,
    ids::{ItemId, QuestionnaireId, SectionId},
    provision::{Provision, Source},
};
use serde::{Deserialize, Serialize};

/// What a set is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Subject {
    Facility,
    Port,
    State,
}

/// The four scores an item can belong to. They are never blended (product.md, "Scores").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Part {
    /// ISPS Part A: binding.
    A,
    /// ISPS Part B: guidance.
    B,
    /// SOLAS chapter XI-2 itself.
    #[serde(rename = "SOLAS")]
    Solas,
    /// No SOLAS or ISPS paragraph behind it.
    #[serde(rename = "EXT")]
    Other,
}

impl Part {
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::Solas, Self::Other];

    /// The key in question sets and results.
    pub const fn key(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::Solas => "SOLAS",
            Self::Other => "EXT",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.key() == key)
    }

    /// The part of an item whose first reference is of this text.
    pub const fn of(source: Source) -> Self {
        match source {
            Source::IspsA => Self::A,
            Source::IspsB => Self::B,
            Source::Solas => Self::Solas,
            Source::Msc | Source::IloImoCode | Source::Apec | Source::ItcpReport | Source::NationalLaw => Self::Other,
        }
    }

    /// Whether it binds: there, half done is not done, and *Partly* counts nothing.
    pub const fn binds(self) -> bool {
        match self {
            Self::A | Self::Solas => true,
            Self::B | Self::Other => false,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum AnswerKind {
    Verdict,
    /// Text; a verdict is optional (decision 11).
    Narrative,
}

/// What helps to answer an item, as lists of short lines.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Guidance {
    pub look: Vec<String>,
    pub ask: Vec<String>,
    pub evidence: Vec<String>,
    pub failing: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub id: ItemId,
    /// What people cite: "1.1".
    pub number: String,
    pub prompt: String,
    /// The first one decides the part.
    pub references: Vec<Provision>,
    pub part: Part,
    pub levels: Vec<Level>,
    pub answer: AnswerKind,
    pub guidance: Guidance,
    /// Profile tags; the item applies when the facility has any of them, empty = always.
    pub applies_to: Vec<String>,
    /// The same name on items that ask one measure at different levels.
    pub measure: Option<String>,
    /// Regulation (EC) 725/2004 Art. 3(5) makes it binding in the EU.
    pub eu_mandatory: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    pub id: SectionId,
    pub number: String,
    pub title: String,
    pub references: Vec<Provision>,
    pub intro: String,
    pub items: Vec<Item>,
}

/// A checked question set in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Questionnaire {
    pub id: QuestionnaireId,
    pub version: u32,
    /// The language of the texts, e.g. `en`.
    pub language: String,
    pub title: String,
    pub audience: String,
    pub subject: Subject,
    pub basis: String,
    pub note: String,
    /// Tag and its label, in the order of the file.
    pub profile_tags: Vec<(String, String)>,
    pub sections: Vec<Section>,
}

impl Questionnaire {
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.sections.iter().flat_map(|section| &section.items)
    }

    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items().find(|item| item.id == *id)
    }

    /// The section an item stands in.
    pub fn section_of(&self, item: &ItemId) -> Option<&Section> {
        self.sections.iter().find(|section| section.items.iter().any(|candidate| candidate.id == *item))
    }

    /// The items that ask one measure at different levels, this one among them, in their order.
    pub fn side_by_side<'a>(&'a self, item: &'a Item) -> impl Iterator<Item = &'a Item> {
        self.items()
            .filter(move |other| other.id == item.id || (item.measure.is_some() && other.measure == item.measure))
    }
}
