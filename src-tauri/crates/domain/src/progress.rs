//! Against last time: what changed, what came back, what was settled.
//!
//! Verdicts are never carried over (product.md, "From the last time"), so an item that is not
//! answered yet has not changed: it is counted apart. Findings of last time stay where they were
//! raised and are followed there; what is found again this time is a new finding that names the one
//! it repeats. So the age of a finding is never lost and a repetition never hides in an old record.

use crate::{
    answer::{Answer, Verdict},
    assessment::Answers,
    finding::{Finding, FindingState, Grade, Repeats},
    ids::ItemId,
    scoring::{Outcome, ScoredItem, Scoring},
    text,
};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// Which way a verdict went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Trend {
    Better,
    Worse,
    /// The same verdict; the comment changed.
    Same,
    /// To or from a verdict that is not on the scale No, Partly, Yes.
    Other,
}

impl Trend {
    pub fn between(was: Option<Verdict>, is: Option<Verdict>) -> Self {
        if was == is {
            return Self::Same;
        }
        match (was.and_then(rank), is.and_then(rank)) {
            (Some(was), Some(is)) if is > was => Self::Better,
            (Some(_), Some(_)) => Self::Worse,
            _ => Self::Other,
        }
    }
}

const fn rank(verdict: Verdict) -> Option<u8> {
    match verdict {
        Verdict::No => Some(0),
        Verdict::Partly => Some(1),
        Verdict::Yes => Some(2),
        Verdict::NotApplicable | Verdict::NotObserved => None,
    }
}

/// No or Partly both times.
pub const fn is_repeated(was: Option<Verdict>, is: Option<Verdict>) -> bool {
    matches!(was, Some(Verdict::No | Verdict::Partly)) && matches!(is, Some(Verdict::No | Verdict::Partly))
}

/// An item whose verdict or comment is another than last time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemChange {
    pub item: ItemId,
    pub was: Option<Verdict>,
    pub is: Option<Verdict>,
    /// Text, comment and reason, as far as there are any.
    pub comment_was: String,
    pub comment_is: String,
}

impl ItemChange {
    pub fn verdict_changed(&self) -> bool {
        self.was != self.is
    }

    pub fn comment_changed(&self) -> bool {
        self.comment_was != self.comment_is
    }

    pub fn trend(&self) -> Trend {
        Trend::between(self.was, self.is)
    }

    pub const fn is_repeated(&self) -> bool {
        is_repeated(self.was, self.is)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ItemChanges {
    /// In the order of this time's set.
    pub changed: Vec<ItemChange>,
    /// Answered both times, and the same.
    pub unchanged: u32,
    /// Answered last time, not yet this time.
    pub not_answered_yet: u32,
}

/// One assessment's answers and what they amount to.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    pub scoring: &'a Scoring<'a>,
    pub answers: &'a Answers,
}

pub fn item_changes(before: Side<'_>, now: Side<'_>) -> ItemChanges {
    let earlier: BTreeMap<&ItemId, &ScoredItem<'_>> =
        before.scoring.items().iter().map(|scored| (&scored.item.id, scored)).collect();
    let mut changes = ItemChanges::default();
    for scored in now.scoring.items() {
        let id = &scored.item.id;
        let was = earlier.get(id).filter(|was| was.outcome != Outcome::Unanswered);
        if scored.outcome == Outcome::Unanswered {
            changes.not_answered_yet += u32::from(was.is_some());
            continue;
        }
        let (verdict_was, verdict_is) = (was.and_then(|was| was.outcome.verdict()), scored.outcome.verdict());
        let said = |answer: Option<&Answer>| answer.map(said).unwrap_or_default();
        let by_profile = |scored: &ScoredItem<'_>| matches!(scored.outcome, Outcome::ByProfile(_));
        // What the profile settles nobody commented on, this time or last time.
        let comparable = !by_profile(scored) && was.is_some_and(|was| !by_profile(was));
        let (comment_was, comment_is) = if comparable || verdict_was != verdict_is {
            (said(before.answers.get(id)), said(now.answers.get(id)))
        } else {
            (String::new(), String::new())
        };
        let change = ItemChange { item: id.clone(), was: verdict_was, is: verdict_is, comment_was, comment_is };
        if change.verdict_changed() || change.comment_changed() {
            changes.changed.push(change);
        } else {
            changes.unchanged += 1;
        }
    }
    changes
}

fn said(answer: &Answer) -> String {
    let parts = [&answer.text, &answer.comment, &answer.reason].map(|part| text::paragraph(part));
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// What became of a finding between two assessments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum FindingFate {
    /// Found again: a new finding names the one of last time.
    Repeated,
    /// Of last time, open still.
    StillOpen,
    /// Of last time, closed since.
    Closed,
    New,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingChange<'a> {
    pub fate: FindingFate,
    pub was: Option<&'a Finding>,
    pub is: Option<&'a Finding>,
}

/// What became of the findings of before, and which are new: repeated, still open, closed, new, each by
/// number. `since`: the day last time ended; what was closed by then was no news then.
pub fn finding_changes<'a>(before: &'a [Finding], now: &'a [Finding], since: Option<Date>) -> Vec<FindingChange<'a>> {
    let repeats = |is: &Finding, was: &Finding| is.repeats.as_ref().is_some_and(|repeats| repeats.names(was));
    let mut changes: Vec<FindingChange<'a>> = now
        .iter()
        .map(|is| {
            let was = before.iter().find(|was| repeats(is, was));
            // It may repeat one that is not in this vault: it is a repetition all the same.
            let fate = if is.repeats.is_some() { FindingFate::Repeated } else { FindingFate::New };
            FindingChange { fate, was, is: Some(is) }
        })
        .collect();
    for was in before.iter().filter(|was| now.iter().all(|is| !repeats(is, was))) {
        let fate = match was.state {
            FindingState::Open => FindingFate::StillOpen,
            FindingState::Closed if was.was_closed_after(since) => FindingFate::Closed,
            FindingState::Closed => continue,
        };
        changes.push(FindingChange { fate, was: Some(was), is: None });
    }
    let number = |change: &FindingChange<'a>| {
        change.is.or(change.was).map_or_else(String::new, |finding| finding.number.clone())
    };
    changes.sort_by_key(|change| (change.fate, number(change)));
    changes
}

impl Finding {
    /// Whether it was closed later than that day; with no day, whether it is closed.
    pub fn was_closed_after(&self, day: Option<Date>) -> bool {
        let closed_on = self.closure.as_ref().map(|closure| closure.on);
        match (closed_on, day) {
            (Some(on), Some(day)) => on > day,
            (Some(_), None) => true,
            (None, _) => false,
        }
    }

    /// Whether it comes along into an assessment that began on that day: it was open then. Good practice
    /// is no burden to carry.
    pub fn is_carried_into(&self, began_on: Date) -> bool {
        let grade = self.content.grade != Grade::GoodPractice;
        grade && (self.state == FindingState::Open || self.closure.as_ref().is_some_and(|end| end.on >= began_on))
    }
}

impl Repeats {
    fn names(&self, finding: &Finding) -> bool {
        match self.id {
            Some(id) => id == finding.id,
            None => self.number == finding.number,
        }
    }
}

/// The earlier finding that one about these items repeats: first the one raised at the same item, then
/// one that shares its leading item. `earlier`: the latest assessment first. Good practice repeats nothing.
pub fn repeated<'a>(grade: Grade, items: &[&ItemId], earlier: &'a [Finding]) -> Option<&'a Finding> {
    let first = *items.first()?;
    let candidates = || {
        let bad = |finding: &&Finding| finding.content.grade != Grade::GoodPractice;
        earlier.iter().filter(bad).filter(|_| grade != Grade::GoodPractice)
    };
    candidates().find(|finding| finding.content.item.as_ref() == Some(first)).or_else(|| {
        candidates().find(|finding| {
            finding.content.items().any(|item| item == first)
                || finding.content.item.as_ref().is_some_and(|item| items.contains(&item))
        })
    })
}

#[cfg(test)]
#[path = "progress_tests.rs"]
mod tests;
