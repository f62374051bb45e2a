//! A finding and its corrective actions (decision 8).

use crate::{
    ids::{ActionId, AssessmentId, FindingId, ItemId, PersonId},
    text::{self, LINE_LIMIT, NOTE_LIMIT},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// From worst to best; lists are sorted by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Grade {
    MajorNonConformity,
    NonConformity,
    Deficiency,
    Observation,
    Recommendation,
    GoodPractice,
}

impl Grade {
    pub const ALL: [Self; 6] = [
        Self::MajorNonConformity,
        Self::NonConformity,
        Self::Deficiency,
        Self::Observation,
        Self::Recommendation,
        Self::GoodPractice,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::MajorNonConformity => "major_non_conformity",
            Self::NonConformity => "non_conformity",
            Self::Deficiency => "deficiency",
            Self::Observation => "observation",
            Self::Recommendation => "recommendation",
            Self::GoodPractice => "good_practice",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|grade| grade.key() == key)
    }

    /// Whether an action of a finding of this grade must name an owner and a due date.
    pub const fn needs_owner_and_date(self) -> bool {
        match self {
            Self::MajorNonConformity | Self::NonConformity | Self::Deficiency => true,
            Self::Observation | Self::Recommendation | Self::GoodPractice => false,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum FindingState {
    Open,
    Closed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ActionStatus {
    Planned,
    InProgress,
    Done,
    Verified,
    Closed,
}

/// Who does it: somebody of the vault, or a post in words ("Terminal manager").
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    Person(PersonId),
    Post(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    pub id: ActionId,
    pub what: String,
    pub owner: Option<Owner>,
    pub due_on: Option<Date>,
    pub status: ActionStatus,
    pub done_on: Option<Date>,
    /// Who saw that it works, and when. Stays when the action is closed with its finding.
    pub verified: Option<Verification>,
    pub closed_on: Option<Date>,
    /// What shows that it was done, in words: "Power test witnessed: 34 minutes".
    pub proof: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verification {
    pub by: PersonId,
    pub on: Date,
}

/// How a finding ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closure {
    /// Absent in records that were closed elsewhere.
    pub by: Option<PersonId>,
    pub on: Date,
    /// What shows that it is settled, beside linked evidence and the proofs of its actions.
    pub note: String,
}

/// What a person enters. Its id and number come from the edge and from the assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingDraft {
    pub item: Option<ItemId>,
    /// Further items the same finding is about.
    pub also_items: Vec<ItemId>,
    /// Provisions beyond those of its items, as they are cited: "PFSP 4.2".
    pub provisions: Vec<String>,
    pub grade: Grade,
    pub place: String,
    pub fact: String,
    pub objective_evidence: String,
    pub effect: String,
    pub immediate_measure: String,
    pub root_cause: String,
    /// 1 to 5 each; risk is their product.
    pub likelihood: Option<u8>,
    pub consequence: Option<u8>,
    pub actions: Vec<Action>,
    pub found_on: Date,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub id: FindingId,
    pub assessment: AssessmentId,
    /// A label per assessment: `8-01`.
    pub number: String,
    pub state: FindingState,
    /// The finding it repeats.
    pub repeats: Option<Repeats>,
    /// There when it is closed.
    pub closure: Option<Closure>,
    pub content: FindingDraft,
}

/// The finding of an earlier assessment that is here again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeats {
    /// As it is cited.
    pub number: String,
    /// Absent when that finding is not in this vault.
    pub id: Option<FindingId>,
}

/// Why a finding cannot be taken as it stands. Actions are counted from 0.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FindingProblem {
    #[error("the fact found is missing")]
    FactMissing,
    #[error("a finding of this grade needs a corrective action")]
    ActionMissing,
    #[error("action {action} does not say what is to be done")]
    ActionWhatMissing { action: usize },
    #[error("action {action} has no owner")]
    OwnerMissing { action: usize },
    #[error("action {action} has no due date")]
    DueMissing { action: usize },
    #[error("{field} is {value}: it goes from 1 to 5")]
    Risk { field: &'static str, value: u8 },
    #[error("{field} is longer than {limit} characters")]
    TextTooLong { field: &'static str, limit: usize },
}

impl ActionStatus {
    pub const ALL: [Self; 5] = [Self::Planned, Self::InProgress, Self::Done, Self::Verified, Self::Closed];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::InProgress => "in_progress",
            Self::Done => "done",
            Self::Verified => "verified",
            Self::Closed => "closed",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.key() == key)
    }

    /// Whether the owner still has to act. What is done waits for its verifier, not for its owner,
    /// and so is never overdue.
    pub const fn is_open(self) -> bool {
        match self {
            Self::Planned | Self::InProgress => true,
            Self::Done | Self::Verified | Self::Closed => false,
        }
    }
}

impl FindingState {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Open, Self::Closed].into_iter().find(|state| state.key() == key)
    }
}

impl Owner {
    fn is_nobody(&self) -> bool {
        match self {
            Self::Person(_) => false,
            Self::Post(post) => text::is_blank(post),
        }
    }
}

impl Action {
    /// Planned, with nothing behind it yet.
    pub const fn new(id: ActionId, what: String, owner: Option<Owner>, due_on: Option<Date>) -> Self {
        Self {
            id,
            what,
            owner,
            due_on,
            status: ActionStatus::Planned,
            done_on: None,
            verified: None,
            closed_on: None,
            proof: String::new(),
        }
    }

    /// Days until it is due; negative: that many days late. `None` when it is no longer open or has
    /// no date.
    pub fn days_left(&self, today: Date) -> Option<i32> {
        let due_on = self.due_on.filter(|_| self.status.is_open())?;
        Some(days_between(today, due_on))
    }

    pub fn is_overdue(&self, today: Date) -> bool {
        self.days_left(today).is_some_and(|days| days < 0)
    }
}

impl FindingDraft {
    /// Everything that is wrong with it. Grades that say something is wrong need at least one
    /// action with what, owner and due date; the others may have actions without (decision 8).
    pub fn check(&self) -> Vec<FindingProblem> {
        let mut problems = Vec::new();
        if text::is_blank(&self.fact) {
            problems.push(FindingProblem::FactMissing);
        }
        let strict = self.grade.needs_owner_and_date();
        if strict && self.actions.is_empty() {
            problems.push(FindingProblem::ActionMissing);
        }
        for (number, action) in self.actions.iter().enumerate() {
            if text::is_blank(&action.what) {
                problems.push(FindingProblem::ActionWhatMissing { action: number });
            }
            if strict && action.owner.as_ref().is_none_or(Owner::is_nobody) {
                problems.push(FindingProblem::OwnerMissing { action: number });
            }
            if strict && action.due_on.is_none() {
                problems.push(FindingProblem::DueMissing { action: number });
            }
            if text::is_longer_than(&action.what, NOTE_LIMIT) {
                problems.push(FindingProblem::TextTooLong { field: "what", limit: NOTE_LIMIT });
            }
            if text::is_longer_than(&action.proof, NOTE_LIMIT) {
                problems.push(FindingProblem::TextTooLong { field: "proof", limit: NOTE_LIMIT });
            }
            if let Some(Owner::Post(post)) = &action.owner
                && text::is_longer_than(post, LINE_LIMIT)
            {
                problems.push(FindingProblem::TextTooLong { field: "owner", limit: LINE_LIMIT });
            }
        }
        for (field, value) in [("likelihood", self.likelihood), ("consequence", self.consequence)] {
            if let Some(value) = value.filter(|value| !(1..=5).contains(value)) {
                problems.push(FindingProblem::Risk { field, value });
            }
        }
        for (field, value, limit) in [
            ("place", &self.place, LINE_LIMIT),
            ("fact", &self.fact, NOTE_LIMIT),
            ("objective_evidence", &self.objective_evidence, NOTE_LIMIT),
            ("effect", &self.effect, NOTE_LIMIT),
            ("immediate_measure", &self.immediate_measure, NOTE_LIMIT),
            ("root_cause", &self.root_cause, NOTE_LIMIT),
        ] {
            if text::is_longer_than(value, limit) {
                problems.push(FindingProblem::TextTooLong { field, limit });
            }
        }
        if self.provisions.iter().any(|provision| text::is_longer_than(provision, LINE_LIMIT)) {
            problems.push(FindingProblem::TextTooLong { field: "provisions", limit: LINE_LIMIT });
        }
        problems
    }

    /// The same with its texts as they are kept.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        self.place = text::line(&self.place);
        for note in [
            &mut self.fact,
            &mut self.objective_evidence,
            &mut self.effect,
            &mut self.immediate_measure,
            &mut self.root_cause,
        ] {
            *note = text::paragraph(note);
        }
        for action in &mut self.actions {
            action.what = text::paragraph(&action.what);
            action.proof = text::paragraph(&action.proof);
            if let Some(Owner::Post(post)) = &mut action.owner {
                *post = text::line(post);
            }
            action.owner = action.owner.take().filter(|owner| !owner.is_nobody());
        }
        self.provisions = self.provisions.iter().map(|one| text::line(one)).filter(|one| !one.is_empty()).collect();
        let mut seen: Vec<ItemId> = self.item.clone().into_iter().collect();
        self.also_items.retain(|item| {
            let first = !seen.contains(item);
            seen.push(item.clone());
            first
        });
        self
    }

    /// The item it was raised at, then the further ones.
    pub fn items(&self) -> impl Iterator<Item = &ItemId> {
        self.item.iter().chain(&self.also_items)
    }

    /// Likelihood × consequence, 1 to 25; `None` unless both were judged.
    pub fn risk(&self) -> Option<u8> {
        Some(self.likelihood?.saturating_mul(self.consequence?))
    }
}

impl Finding {
    /// Days since it was found.
    pub fn age(&self, today: Date) -> i32 {
        days_between(self.content.found_on, today)
    }

    /// The actions that are late. A closed finding has none.
    pub fn overdue(&self, today: Date) -> impl Iterator<Item = &Action> {
        let open = self.state == FindingState::Open;
        self.content.actions.iter().filter(move |action| open && action.is_overdue(today))
    }

    /// The next date among its open actions.
    pub fn due_on(&self) -> Option<Date> {
        let open = self.content.actions.iter().filter(|action| action.status.is_open());
        open.filter_map(|action| action.due_on).min().filter(|_| self.state == FindingState::Open)
    }
}

/// What the numbers of an assessment's findings begin with, from what people call it: `SA-8` gives
/// `8`, `Audit 2026` gives `2026`, a name without a number gives `F`.
pub fn number_prefix(reference: &str) -> String {
    let digits: String =
        reference.chars().rev().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    if digits.is_empty() { "F".to_owned() } else { digits.chars().rev().collect() }
}

/// The next number after those given: `8-01`, `8-02` … A number once given is never given again as
/// long as a later one stands; letters from merges (`8-03b`) count as their number.
pub fn next_number<'a>(prefix: &str, existing: impl IntoIterator<Item = &'a str>) -> String {
    let last = existing
        .into_iter()
        .filter_map(|number| number.strip_prefix(prefix)?.strip_prefix('-'))
        .filter_map(|serial| serial.trim_end_matches(|c: char| c.is_ascii_lowercase()).parse::<u32>().ok())
        .max()
        .unwrap_or(0);
    format!("{prefix}-{:02}", last.saturating_add(1))
}

fn days_between(from: Date, to: Date) -> i32 {
    // Civil dates: no zone, no hours; both lie in the years -9999 to 9999.
    (to - from).get_days()
}

#[cfg(test)]
#[path = "finding_tests.rs"]
mod tests;
