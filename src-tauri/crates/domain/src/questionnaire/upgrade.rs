//! From one version of a set to the next: what stays, what reads differently, what is gone.
//!
//! Moving an assessment to a newer set is a step of its own that shows all this first and makes a
//! new revision, seeded by matching ids (decision 15). Comments and methods come along; verdicts are
//! shown as "last time" and set again one by one, or, where nothing was changed, by an explicit "keep
//! unchanged items". Nothing is lost: answers to dropped items are kept apart, for an annex.

use super::{Item, Questionnaire, QuestionnaireSet, Section};
use crate::{
    answer::Answer,
    assessment::Answers,
    ids::{ItemId, QuestionnaireId, SectionId},
};
use std::collections::{BTreeMap, BTreeSet};

/// The preview: every item of both versions, by what happens to it. An item may be reworded, moved
/// and changed at once; it is `kept` when it is none of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upgrade {
    pub questionnaire: QuestionnaireId,
    pub from: u32,
    pub to: u32,
    /// The same words, the same rules, the same place.
    pub kept: Vec<ItemId>,
    /// Asked in other words, in any language that both versions have.
    pub reworded: Vec<Reworded>,
    /// In another section or under another number.
    pub moved: Vec<Moved>,
    /// The words may be the same, but what stands behind them is not.
    pub changed: Vec<Changed>,
    /// In the order of the new version.
    pub new: Vec<ItemId>,
    /// In the order of the old version.
    pub dropped: Vec<Dropped>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reworded {
    pub item: ItemId,
    /// The languages in which the words differ.
    pub texts: Vec<TextChange>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextChange {
    pub language: String,
    pub before: String,
    pub after: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    pub item: ItemId,
    pub from: Place,
    pub to: Place,
}

/// Where an item stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub section: SectionId,
    pub number: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    pub item: ItemId,
    pub aspects: Vec<Aspect>,
}

/// What an item says of itself beside its words and its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Aspect {
    References,
    Part,
    Levels,
    /// Verdict or narrative.
    AnswerKind,
    /// The profile tags for which it applies.
    AppliesTo,
    Measure,
    EuMandatory,
    /// The lines beside the question, in any language that both versions have.
    Guidance,
}

impl Aspect {
    pub const ALL: [Self; 8] = [
        Self::References,
        Self::Part,
        Self::Levels,
        Self::AnswerKind,
        Self::AppliesTo,
        Self::Measure,
        Self::EuMandatory,
        Self::Guidance,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::References => "references",
            Self::Part => "part",
            Self::Levels => "levels",
            Self::AnswerKind => "answer-kind",
            Self::AppliesTo => "applies-to",
            Self::Measure => "measure",
            Self::EuMandatory => "eu-mandatory",
            Self::Guidance => "guidance",
        }
    }

    /// Whether a verdict given before may no longer be the verdict now. Advice beside the question,
    /// and what it is shown next to, do not change what was judged.
    pub const fn questions_the_verdict(self) -> bool {
        match self {
            Self::References | Self::Part | Self::Levels | Self::AnswerKind | Self::AppliesTo | Self::EuMandatory => {
                true
            }
            Self::Measure | Self::Guidance => false,
        }
    }
}

/// An item that the new version no longer asks, with what the annex prints of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dropped {
    pub item: ItemId,
    pub place: Place,
    /// Its words, by language.
    pub prompts: BTreeMap<String, String>,
}

/// With what the new revision begins.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seed {
    /// Comments, methods and marks for review; no verdict and nothing that counts as one.
    pub answers: Answers,
    /// The whole answer as it was, for every item of the new version that had one.
    pub last_time: Answers,
    /// The whole answer as it was, for every item the new version does not have.
    pub dropped: Answers,
}

/// What came of "keep unchanged items".
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kept {
    /// The answers to write.
    pub answers: Answers,
    /// Asked for, and not kept.
    pub refused: Vec<(ItemId, NotKept)>,
}

/// Why an answer of last time is not set again by "keep unchanged items".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NotKept {
    /// It is asked in other words, or what stands behind it changed: somebody has to look.
    NotUnchanged,
    /// There was no answer.
    NothingToKeep,
    /// Somebody has answered it since.
    AnsweredSince,
}

impl Upgrade {
    /// Compares two versions of a set. `None` when they are not the same set.
    pub fn between(old: &QuestionnaireSet, new: &QuestionnaireSet) -> Option<Self> {
        if old.id() != new.id() {
            return None;
        }
        let before = by_id(old.english());
        let after = by_id(new.english());
        let mut upgrade = Self {
            questionnaire: new.id().clone(),
            from: old.version(),
            to: new.version(),
            kept: Vec::new(),
            reworded: Vec::new(),
            moved: Vec::new(),
            changed: Vec::new(),
            new: Vec::new(),
            dropped: Vec::new(),
        };
        let languages: Vec<&str> = old.languages().filter(|&language| new.languages().any(|l| l == language)).collect();
        // Looked up once per language, not once per item.
        let texts: Vec<_> = languages
            .iter()
            .map(|&language| (language, by_id(old.in_language(language)), by_id(new.in_language(language))))
            .collect();
        for (section, item) in in_order(new.english()) {
            let Some(&(old_section, old_item)) = before.get(&item.id) else {
                upgrade.new.push(item.id.clone());
                continue;
            };
            let mut rewordings = Vec::new();
            let mut guidance = false;
            for (language, before, after) in &texts {
                let (Some((_, before)), Some((_, after))) = (before.get(&item.id), after.get(&item.id)) else {
                    continue;
                };
                guidance |= before.guidance != after.guidance;
                if before.prompt != after.prompt {
                    rewordings.push(TextChange {
                        language: (*language).to_owned(),
                        before: before.prompt.clone(),
                        after: after.prompt.clone(),
                    });
                }
            }
            let (from, to) = (place(old_section, old_item), place(section, item));
            let aspects = aspects(old_item, item, guidance);
            if rewordings.is_empty() && from == to && aspects.is_empty() {
                upgrade.kept.push(item.id.clone());
            }
            if !rewordings.is_empty() {
                upgrade.reworded.push(Reworded { item: item.id.clone(), texts: rewordings });
            }
            if from != to {
                upgrade.moved.push(Moved { item: item.id.clone(), from, to });
            }
            if !aspects.is_empty() {
                upgrade.changed.push(Changed { item: item.id.clone(), aspects });
            }
        }
        for (section, item) in in_order(old.english()).filter(|(_, item)| !after.contains_key(&item.id)) {
            let prompts = old.languages().filter_map(|language| {
                Some((language.to_owned(), old.in_language(language).item(&item.id)?.prompt.clone()))
            });
            upgrade.dropped.push(Dropped {
                item: item.id.clone(),
                place: place(section, item),
                prompts: prompts.collect(),
            });
        }
        Some(upgrade)
    }

    /// Whether there is nothing to decide: every item is as it was.
    pub fn is_trivial(&self) -> bool {
        self.reworded.is_empty()
            && self.moved.is_empty()
            && self.changed.is_empty()
            && self.new.is_empty()
            && self.dropped.is_empty()
    }

    /// The items whose answer may be kept without looking again: the same words in every language and
    /// the same rules. They may stand elsewhere.
    pub fn unchanged(&self) -> BTreeSet<&ItemId> {
        let questioned: BTreeSet<&ItemId> =
            self.reworded.iter().map(|reworded| &reworded.item).chain(self.rules_changed()).collect();
        let placed = self.moved.iter().map(|moved| &moved.item).chain(self.changed.iter().map(|changed| &changed.item));
        self.kept.iter().chain(placed).filter(|item| !questioned.contains(item)).collect()
    }

    fn rules_changed(&self) -> impl Iterator<Item = &ItemId> {
        let questioned = |changed: &&Changed| changed.aspects.iter().any(|aspect| aspect.questions_the_verdict());
        self.changed.iter().filter(questioned).map(|changed| &changed.item)
    }

    /// Divides the answers of the old revision. Evidence goes with the items: what hangs on an item
    /// that is not [`Self::dropped`] comes along.
    pub fn seed(&self, answers: &Answers) -> Seed {
        let there = self.carried_items();
        let mut seed = Seed::default();
        for (id, answer) in answers.iter().filter(|(_, answer)| !answer.is_empty()) {
            if !there.contains(id) {
                seed.dropped.insert(id.clone(), answer.clone());
                continue;
            }
            seed.last_time.insert(id.clone(), answer.clone());
            let carried = Answer {
                comment: answer.comment.clone(),
                methods: answer.methods.clone(),
                review: answer.review,
                ..Answer::default()
            };
            if !carried.is_empty() {
                seed.answers.insert(id.clone(), carried);
            }
        }
        seed
    }

    /// Sets answers of last time again, where the item is [`Self::unchanged`] and nobody has answered
    /// it since. A comment written since stays.
    pub fn keep_unchanged<'a>(
        &self,
        items: impl IntoIterator<Item = &'a ItemId>,
        last_time: &Answers,
        now: &Answers,
    ) -> Kept {
        let unchanged = self.unchanged();
        let mut kept = Kept::default();
        for id in items {
            let Some(before) = last_time.get(id) else {
                kept.refused.push((id.clone(), NotKept::NothingToKeep));
                continue;
            };
            let current = now.get(id).cloned().unwrap_or_default();
            let refusal = if !unchanged.contains(id) {
                Some(NotKept::NotUnchanged)
            } else if says_something(&current) {
                Some(NotKept::AnsweredSince)
            } else if !says_something(before) {
                Some(NotKept::NothingToKeep)
            } else {
                None
            };
            if let Some(reason) = refusal {
                kept.refused.push((id.clone(), reason));
                continue;
            }
            kept.answers.insert(
                id.clone(),
                Answer {
                    verdict: before.verdict,
                    levels: before.levels.clone(),
                    reason: before.reason.clone(),
                    text: before.text.clone(),
                    equivalent: before.equivalent.clone(),
                    ..current
                },
            );
        }
        kept
    }

    /// Items of the old version that the new one still asks.
    fn carried_items(&self) -> BTreeSet<&ItemId> {
        let reworded = self.reworded.iter().map(|reworded| &reworded.item);
        let moved = self.moved.iter().map(|moved| &moved.item);
        let changed = self.changed.iter().map(|changed| &changed.item);
        self.kept.iter().chain(reworded).chain(moved).chain(changed).collect()
    }
}

/// Whether somebody judged it, or answered it in words.
fn says_something(answer: &Answer) -> bool {
    answer.verdict.is_some() || answer.is_split() || answer.is_equivalent() || !crate::text::is_blank(&answer.text)
}

fn in_order(questionnaire: &Questionnaire) -> impl Iterator<Item = (&Section, &Item)> {
    questionnaire.sections.iter().flat_map(|section| section.items.iter().map(move |item| (section, item)))
}

fn by_id(questionnaire: &Questionnaire) -> BTreeMap<&ItemId, (&Section, &Item)> {
    in_order(questionnaire).map(|(section, item)| (&item.id, (section, item))).collect()
}

fn place(section: &Section, item: &Item) -> Place {
    Place { section: section.id.clone(), number: item.number.clone() }
}

fn aspects(before: &Item, after: &Item, guidance: bool) -> Vec<Aspect> {
    let differs = |aspect: &Aspect| match aspect {
        Aspect::References => before.references != after.references,
        Aspect::Part => before.part != after.part,
        Aspect::Levels => before.levels != after.levels,
        Aspect::AnswerKind => before.answer != after.answer,
        Aspect::AppliesTo => before.applies_to != after.applies_to,
        Aspect::Measure => before.measure != after.measure,
        Aspect::EuMandatory => before.eu_mandatory != after.eu_mandatory,
        Aspect::Guidance => guidance,
    };
    Aspect::ALL.into_iter().filter(differs).collect()
}
