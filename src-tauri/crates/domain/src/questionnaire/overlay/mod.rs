//! Overlays: what an authority puts on top of a question set without editing it.
//!
//! An authority that lawfully holds the text of a circular, or has a law of its own, adds wording,
//! official numbers, national references, items and stricter intervals. The set stays what it is:
//! an overlay is one more file, `overlay.json`, among the files of a set, so that the merged set is
//! hashed, pinned and read back like any other, and the words it replaced stay there to be read.
//!
//! An overlay may add and tighten; it has no means to drop an item, to make one binding less, or to
//! stretch an interval.

mod check;
mod file;
mod interval;
mod merge;

pub use interval::Interval;

use super::{
    Problem, ProblemCode, QuestionnaireSet,
    file::Unreadable,
    json, schema,
    set::{FILE_LIMIT, load},
};
use crate::ids::{ItemId, QuestionnaireId};
use serde_json::Value;
use std::collections::BTreeMap;

pub(super) use check::against;

/// The name of an overlay among the files of a set.
pub const OVERLAY_FILE: &str = "overlay.json";

/// Texts by language.
pub type Words = BTreeMap<String, String>;

/// An authority's file, checked for itself; whether it fits a set is seen by [`Overlay::on`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlay {
    text: String,
    head: OverlayHead,
}

/// What an overlay says of itself, for lists and for the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverlayHead {
    pub id: String,
    pub version: u32,
    /// The set it was written for.
    pub questionnaire: QuestionnaireId,
    pub questionnaire_version: u32,
    /// The first one stands in where the set has a language that the overlay has not.
    pub languages: Vec<String>,
    pub title: Words,
    /// Who speaks.
    pub authority: Words,
    /// What it is and what it rests on.
    pub note: Words,
}

/// A named group of items that an instrument makes binding, e.g. the paragraphs of Part B in
/// Regulation (EC) 725/2004 Art. 3(5).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub id: String,
    pub label: Words,
    pub reference: String,
    pub items: Vec<ItemId>,
}

/// What an overlay did to one item.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OverlaidItem {
    /// The authority's number. The number of the set stays beside it.
    pub official_number: Option<String>,
    /// The words of the set where the authority replaced them, by language.
    pub original_prompt: Words,
    /// What is cited beside the references of the set, those of its marks included.
    pub national_references: Vec<String>,
    /// Marks it carries, by id.
    pub marks: Vec<String>,
    /// It is the authority's own item.
    pub added: bool,
}

/// The overlay of a merged set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverlayInUse {
    pub head: OverlayHead,
    /// Hash of the set without the overlay.
    pub set_hash: String,
    /// Items it touched or added.
    pub items: BTreeMap<ItemId, OverlaidItem>,
    /// Stricter intervals.
    pub intervals: BTreeMap<Interval, u32>,
    pub marks: Vec<Mark>,
}

impl Overlay {
    /// Reads and checks an overlay. Every problem is told; an overlay comes back only when there is
    /// none. Problems name the file [`OVERLAY_FILE`].
    pub fn load(text: &str) -> (Option<Self>, Vec<Problem>) {
        let mut problems = Vec::new();
        if text.len() > FILE_LIMIT {
            problems.push(Problem::new(OVERLAY_FILE, "", ProblemCode::FileTooLarge).with("limit", FILE_LIMIT));
            return (None, problems);
        }
        let Some(document) = json::parse(OVERLAY_FILE, text, &mut problems) else { return (None, problems) };
        alone(&document, &mut problems);
        problems.sort_by_cached_key(Problem::reading_order);
        if !problems.is_empty() {
            return (None, problems);
        }
        match file::read(&document) {
            Ok(file) => (Some(Self { text: text.to_owned(), head: file.head() }), problems),
            Err(unreadable) => {
                // The schema should have named it; if it did not, it is still no overlay.
                (None, vec![Problem::new(OVERLAY_FILE, "", ProblemCode::Shape).with("detail", unreadable)])
            }
        }
    }

    pub fn head(&self) -> &OverlayHead {
        &self.head
    }

    /// The file as its author wrote it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The set with this overlay on top: a set of its own, with a hash of its own, that remembers
    /// both ([`QuestionnaireSet::overlay`]). The set given is not changed.
    ///
    /// Refused when the overlay was written for another set or another version of it: somebody must
    /// have looked at the newer set before it carries an authority's name. One overlay at a time.
    pub fn on(&self, set: &QuestionnaireSet) -> (Option<QuestionnaireSet>, Vec<Problem>) {
        if let Some(other) = set.overlay() {
            let problem = Problem::new(OVERLAY_FILE, "", ProblemCode::OverlayTwice);
            return (None, vec![problem.with("other", &other.head.id)]);
        }
        let mut source = set.source().clone();
        source.files.insert(OVERLAY_FILE.to_owned(), self.text.clone());
        load(&source)
    }
}

impl OverlayHead {
    /// The title in a language, or in the first language of the overlay.
    pub fn title(&self, language: &str) -> &str {
        words(&self.title, &self.languages, language)
    }

    pub fn authority(&self, language: &str) -> &str {
        words(&self.authority, &self.languages, language)
    }

    pub fn note(&self, language: &str) -> &str {
        words(&self.note, &self.languages, language)
    }
}

impl OverlayInUse {
    pub fn item(&self, item: &ItemId) -> Option<&OverlaidItem> {
        self.items.get(item)
    }

    /// The words of the set that the authority replaced; `None` when it left them alone.
    pub fn original_prompt(&self, item: &ItemId, language: &str) -> Option<&str> {
        let original = &self.item(item)?.original_prompt;
        let nearest = || original.get(language.split('-').next()?);
        original.get(language).or_else(nearest).map(String::as_str)
    }

    /// The label of a mark in a language.
    pub fn mark_label(&self, mark: &str, language: &str) -> Option<&str> {
        let mark = self.marks.iter().find(|other| other.id == mark)?;
        Some(words(&mark.label, &self.head.languages, language))
    }
}

/// Words in a language, in the language without its region, or in the first language of the overlay.
fn words<'a>(words: &'a Words, languages: &[String], language: &str) -> &'a str {
    let candidates = [Some(language), language.split('-').next(), languages.first().map(String::as_str)];
    candidates.into_iter().flatten().find_map(|candidate| words.get(candidate)).map_or("", String::as_str)
}

/// Checks an overlay by itself.
pub(super) fn alone(document: &Value, problems: &mut Vec<Problem>) {
    schema::violations(&schema::OVERLAY, OVERLAY_FILE, document, problems);
    check::alone(document, problems);
}

/// Puts an overlay that was checked on the set in all its languages.
pub(super) fn merge(
    document: &Value,
    set_hash: String,
    languages: &mut BTreeMap<String, super::Questionnaire>,
) -> Result<OverlayInUse, Unreadable> {
    merge::merge(&file::read(document)?, set_hash, languages)
}
