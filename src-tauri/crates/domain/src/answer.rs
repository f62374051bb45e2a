//! An answer to an item: the verdict and what stands behind it.
//!
//! Verdict, work state and finding grade are three separate things (product.md, "An assessment").

use crate::{
    questionnaire::{AnswerKind, Item},
    text::{self, NOTE_LIMIT},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use thiserror::Error;

/// What was found. The order is the order of the keys 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Verdict {
    Yes,
    No,
    Partly,
    NotApplicable,
    NotObserved,
}

impl Verdict {
    pub const ALL: [Self; 5] = [Self::Yes, Self::No, Self::Partly, Self::NotApplicable, Self::NotObserved];

    /// The key under which catalogues, files and the database know it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Partly => "partly",
            Self::NotApplicable => "not_applicable",
            Self::NotObserved => "not_observed",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.key() == key)
    }
}

/// How the assessor came to know. Several at once are the rule, not the exception.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Method {
    Document,
    Interview,
    Observation,
    Test,
}

impl Method {
    pub const ALL: [Self; 4] = [Self::Document, Self::Interview, Self::Observation, Self::Test];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Interview => "interview",
            Self::Observation => "observation",
            Self::Test => "test",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.key() == key)
    }
}

/// Security level 1, 2 or 3 (ISPS A/2.1.9 to 2.1.11).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "1 | 2 | 3"))]
pub struct Level(u8);

impl Level {
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Level {
    type Error = String;
    fn try_from(level: u8) -> Result<Self, String> {
        if (1..=3).contains(&level) {
            Ok(Self(level))
        } else {
            Err(format!("security level {level}: there are 1, 2 and 3"))
        }
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level.0
    }
}

/// The answer to one item. All empty = not answered, nothing noted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Answer {
    /// One verdict for the item. `None` while it is split by level; see [`Answer::effective`].
    pub verdict: Option<Verdict>,
    /// One verdict per level once the assessor split the item (decision 10); empty = not split.
    pub levels: BTreeMap<Level, Verdict>,
    /// Why not applicable (required) or not observed (welcome).
    pub reason: String,
    pub comment: String,
    /// Answer of a narrative item.
    pub text: String,
    /// The equivalent arrangement (XI-2/12) or agreement (XI-2/11) in force; counts as Yes.
    pub equivalent: String,
    pub methods: BTreeSet<Method>,
    /// Marked for review.
    pub review: bool,
    /// The table of the set says it, so that a narrative item needs no text of its own. Follows from the table, and is
    /// never stored.
    #[serde(skip)]
    pub in_table: bool,
}

/// What somebody wants changed. Outer `None` keeps what is there, `Some(None)` clears it
/// (decision 27).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AnswerChange {
    pub verdict: Option<Option<Verdict>>,
    pub levels: Option<Option<BTreeMap<Level, Verdict>>>,
    pub reason: Option<Option<String>>,
    pub comment: Option<Option<String>>,
    pub text: Option<Option<String>>,
    pub equivalent: Option<Option<String>>,
    pub methods: Option<Option<BTreeSet<Method>>>,
    pub review: Option<Option<bool>>,
}

/// Why a change cannot be taken. Nothing of it is kept then.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum AnswerProblem {
    #[error("not applicable needs its reason")]
    ReasonMissing,
    #[error("the item has no security level {0}")]
    LevelNotOfItem(u8),
    #[error("a verdict for the item and other verdicts by level contradict each other")]
    VerdictAndLevels,
    #[error("{field} is longer than {limit} characters")]
    TextTooLong { field: &'static str, limit: usize },
}

impl Answer {
    /// The verdict that counts, given the security levels the item covers (decision 10).
    ///
    /// An equivalent arrangement (XI-2/12) or agreement (XI-2/11) counts as Yes. A split item
    /// counts as its worst observed level: No, then Partly, then Yes; levels not applicable or not
    /// observed are left out, and if none is left it is Not observed if any level is, else Not
    /// applicable. Half split = no verdict yet.
    pub fn effective(&self, item_levels: &[Level]) -> Option<Verdict> {
        if !text::is_blank(&self.equivalent) {
            return Some(Verdict::Yes);
        }
        if self.levels.is_empty() {
            return self.verdict;
        }
        let verdicts: Vec<Verdict> =
            item_levels.iter().map(|level| self.levels.get(level).copied()).collect::<Option<_>>()?;
        [Verdict::No, Verdict::Partly, Verdict::Yes, Verdict::NotObserved, Verdict::NotApplicable]
            .into_iter()
            .find(|verdict| verdicts.contains(verdict))
    }

    /// Whether it is answered in words, in its own or in the table of the set.
    pub fn in_words(&self) -> bool {
        self.in_table || !text::is_blank(&self.text)
    }

    /// Whether the assessor split the item by level.
    pub fn is_split(&self) -> bool {
        !self.levels.is_empty()
    }

    /// Whether an equivalent arrangement or agreement stands in place of the measure.
    pub fn is_equivalent(&self) -> bool {
        !text::is_blank(&self.equivalent)
    }

    /// Whether the item is answered: a verdict item when it has a verdict that counts, a narrative
    /// item when it has text (decision 11) or the table of the set says it.
    pub fn is_answered(&self, kind: AnswerKind, item_levels: &[Level]) -> bool {
        match kind {
            AnswerKind::Verdict => self.effective(item_levels).is_some(),
            AnswerKind::Narrative => self.in_words(),
        }
    }

    /// Whether nothing was answered or noted, so that there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The answer after a change, or everything that speaks against it.
    ///
    /// Texts are taken in the form of [`text::note`]. A verdict ends a split, verdicts by level end
    /// the one verdict; both together are taken only if they say the same.
    pub fn apply(&self, change: &AnswerChange, item: &Item) -> Result<Self, Vec<AnswerProblem>> {
        let mut problems = Vec::new();
        let mut answer = self.clone();
        if let Some(verdict) = change.verdict {
            answer.verdict = verdict;
            if verdict.is_some() {
                answer.levels.clear();
            }
        }
        if let Some(levels) = &change.levels {
            answer.levels = levels.clone().unwrap_or_default();
            if answer.is_split() {
                answer.verdict = None;
                let said = change.verdict.flatten();
                let of_levels = Self { levels: answer.levels.clone(), ..Self::default() };
                if said.is_some() && said != of_levels.effective(&item.levels) {
                    problems.push(AnswerProblem::VerdictAndLevels);
                }
            }
        }
        for (kept, changed) in [
            (&mut answer.reason, &change.reason),
            (&mut answer.comment, &change.comment),
            (&mut answer.text, &change.text),
            (&mut answer.equivalent, &change.equivalent),
        ] {
            if let Some(changed) = changed {
                *kept = changed.as_deref().map(text::note).unwrap_or_default();
            }
        }
        if let Some(methods) = &change.methods {
            answer.methods = methods.clone().unwrap_or_default();
        }
        if let Some(review) = change.review {
            answer.review = review.unwrap_or_default();
        }
        problems.extend(answer.problems(item));
        if problems.is_empty() { Ok(answer) } else { Err(problems) }
    }

    /// What is wrong with the answer as it stands, whoever wrote it.
    pub fn problems(&self, item: &Item) -> Vec<AnswerProblem> {
        let mut problems = Vec::new();
        for level in self.levels.keys().filter(|level| !item.levels.contains(level)) {
            problems.push(AnswerProblem::LevelNotOfItem(level.number()));
        }
        let mut verdicts = self.verdict.iter().chain(self.levels.values());
        // Decision 9: the reason is required, and issue 2 wants it at entry, not at sign-off.
        if verdicts.any(|verdict| *verdict == Verdict::NotApplicable) && text::is_blank(&self.reason) {
            problems.push(AnswerProblem::ReasonMissing);
        }
        for (field, value) in [
            ("reason", &self.reason),
            ("comment", &self.comment),
            ("text", &self.text),
            ("equivalent", &self.equivalent),
        ] {
            if text::is_longer_than(value, NOTE_LIMIT) {
                problems.push(AnswerProblem::TextTooLong { field, limit: NOTE_LIMIT });
            }
        }
        problems
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that fails by panicking is a test")]
mod tests {
    use super::*;
    use crate::fixtures;
    use Verdict::{No, NotApplicable, NotObserved, Partly, Yes};
    use proptest::prelude::*;

    fn levels(verdicts: &[(u8, Verdict)]) -> BTreeMap<Level, Verdict> {
        verdicts.iter().map(|&(level, verdict)| (Level::try_from(level).unwrap(), verdict)).collect()
    }

    fn all_levels() -> Vec<Level> {
        (1..=3).map(|level| Level::try_from(level).unwrap()).collect()
    }

    #[test]
    fn a_split_item_counts_as_its_worst_observed_level() {
        for (split, effective) in [
            (&[(1, Yes), (2, Yes), (3, Yes)][..], Some(Yes)),
            (&[(1, Yes), (2, Partly), (3, Yes)], Some(Partly)),
            (&[(1, Partly), (2, No), (3, Yes)], Some(No)),
            (&[(1, Yes), (2, Yes), (3, NotObserved)], Some(Yes)),
            (&[(1, NotApplicable), (2, Partly), (3, NotObserved)], Some(Partly)),
            (&[(1, NotApplicable), (2, NotApplicable), (3, NotObserved)], Some(NotObserved)),
            (&[(1, NotApplicable), (2, NotApplicable), (3, NotApplicable)], Some(NotApplicable)),
            (&[(1, Yes), (2, Yes)], None),
            (&[(3, No)], None),
        ] {
            let answer = Answer { levels: levels(split), ..Answer::default() };
            assert_eq!(answer.effective(&all_levels()), effective, "{split:?}");
            assert_eq!(answer.is_answered(AnswerKind::Verdict, &all_levels()), effective.is_some());
        }
    }

    #[test]
    fn an_equivalent_arrangement_counts_as_yes() {
        let answer = Answer { verdict: Some(No), equivalent: "Approved under XI-2/12".to_owned(), ..Answer::default() };
        assert_eq!(answer.effective(&all_levels()), Some(Yes));
        let blank = Answer { verdict: Some(No), equivalent: "  ".to_owned(), ..Answer::default() };
        assert_eq!(blank.effective(&all_levels()), Some(No), "a blank text is no arrangement");
    }

    #[test]
    fn a_narrative_item_is_answered_by_its_text() {
        let told = Answer { text: "The law of 2004 …".to_owned(), ..Answer::default() };
        let judged = Answer { verdict: Some(Yes), ..Answer::default() };
        assert!(told.is_answered(AnswerKind::Narrative, &all_levels()));
        assert!(!judged.is_answered(AnswerKind::Narrative, &all_levels()));
        assert!(!told.is_answered(AnswerKind::Verdict, &all_levels()));
    }

    #[test]
    fn what_a_change_does_not_name_stays_and_null_clears() {
        let item = fixtures::item("pf-01-01");
        let before = Answer {
            verdict: Some(Partly),
            comment: "as last year".to_owned(),
            methods: BTreeSet::from([Method::Document]),
            review: true,
            ..Answer::default()
        };
        let change = AnswerChange { verdict: Some(Some(Yes)), comment: Some(None), ..AnswerChange::default() };
        let after = before.apply(&change, &item).unwrap();
        assert_eq!(after, Answer { verdict: Some(Yes), comment: String::new(), ..before.clone() });
        let cleared = AnswerChange {
            verdict: Some(None),
            comment: Some(None),
            methods: Some(None),
            review: Some(None),
            ..AnswerChange::default()
        };
        assert!(before.apply(&cleared, &item).unwrap().is_empty());
    }

    #[test]
    fn a_verdict_ends_a_split_and_a_split_ends_the_verdict() {
        let item = fixtures::item("pf-01-01");
        let split = AnswerChange { levels: Some(Some(levels(&[(1, Yes), (2, No)]))), ..AnswerChange::default() };
        let whole = AnswerChange { verdict: Some(Some(Partly)), ..AnswerChange::default() };
        let after = Answer::default().apply(&whole, &item).unwrap().apply(&split, &item).unwrap();
        assert_eq!((after.verdict, after.effective(&item.levels)), (None, Some(No)));
        let back = after.apply(&whole, &item).unwrap();
        assert_eq!((back.verdict, back.is_split()), (Some(Partly), false));
    }

    #[test]
    fn a_bad_change_is_refused_with_every_reason() {
        let item = fixtures::item("pf-01-01");
        let set = |change: AnswerChange| Answer::default().apply(&change, &item);
        for (change, expected) in [
            (
                AnswerChange { verdict: Some(Some(NotApplicable)), ..AnswerChange::default() },
                vec![AnswerProblem::ReasonMissing],
            ),
            (
                AnswerChange {
                    verdict: Some(Some(NotApplicable)),
                    reason: Some(Some(" \n".to_owned())),
                    ..AnswerChange::default()
                },
                vec![AnswerProblem::ReasonMissing],
            ),
            (
                AnswerChange { levels: Some(Some(levels(&[(1, Yes), (3, NotApplicable)]))), ..AnswerChange::default() },
                vec![AnswerProblem::LevelNotOfItem(3), AnswerProblem::ReasonMissing],
            ),
            (
                AnswerChange {
                    verdict: Some(Some(Yes)),
                    levels: Some(Some(levels(&[(1, Yes), (2, No)]))),
                    ..AnswerChange::default()
                },
                vec![AnswerProblem::VerdictAndLevels],
            ),
            (
                AnswerChange { comment: Some(Some("é".repeat(NOTE_LIMIT + 1))), ..AnswerChange::default() },
                vec![AnswerProblem::TextTooLong { field: "comment", limit: NOTE_LIMIT }],
            ),
        ] {
            assert_eq!(set(change).unwrap_err(), expected);
        }
        let same_twice = AnswerChange {
            verdict: Some(Some(No)),
            levels: Some(Some(levels(&[(1, Yes), (2, No)]))),
            ..AnswerChange::default()
        };
        assert!(set(same_twice).is_ok(), "what `assessment show` prints can be read back");
    }

    fn verdict() -> impl Strategy<Value = Verdict> {
        prop::sample::select(&Verdict::ALL[..])
    }

    proptest! {
        #[test]
        fn no_level_can_make_a_split_item_better_than_its_worst(a in verdict(), b in verdict(), c in verdict()) {
            let answer = Answer { levels: levels(&[(1, a), (2, b), (3, c)]), ..Answer::default() };
            let effective = answer.effective(&all_levels()).unwrap();
            let worse = |verdict| match verdict { No => 0, Partly => 1, Yes => 2, NotObserved => 3, NotApplicable => 4 };
            prop_assert_eq!(worse(effective), [a, b, c].map(worse).into_iter().min().unwrap());
        }

        #[test]
        fn the_order_of_the_levels_does_not_matter(a in verdict(), b in verdict(), c in verdict()) {
            let effective = |split: [(u8, Verdict); 3]| {
                Answer { levels: levels(&split), ..Answer::default() }.effective(&all_levels())
            };
            prop_assert_eq!(effective([(1, a), (2, b), (3, c)]), effective([(1, c), (2, a), (3, b)]));
        }

        #[test]
        fn a_change_that_names_nothing_changes_nothing(given in verdict(), comment in "[a-z ]{0,20}") {
            let item = fixtures::item("pf-01-01");
            let before = Answer { verdict: Some(given), reason: "because".to_owned(), comment, ..Answer::default() };
            prop_assert_eq!(before.apply(&AnswerChange::default(), &item).unwrap(), before);
        }
    }
}
