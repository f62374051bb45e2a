//! Following a finding to its closure: doing, verifying, closing, reopening.
//!
//! The rule (product.md, "Findings and corrective actions"; ISPS A/16.4 wants audits by people
//! independent of what they audit): a finding closes only with evidence, when every action was
//! verified, and neither who verified nor who closes owns any of its actions. An owner who is a post
//! is everybody who holds that post, so that nobody escapes the rule by writing a post instead of a
//! name. *Verified* and *closed* are reached by these acts only, never by editing.

use crate::{
    finding::{Action, ActionStatus, Closure, Finding, FindingState, Grade, Owner, Verification},
    ids::{ActionId, PersonId},
    person::Person,
    text,
};
use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thiserror::Error;

/// What is missing before somebody may close a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum ClosingGap {
    /// Its grade needs a corrective action and it has none.
    ActionMissing,
    /// An action is not verified.
    ActionsOpen,
    /// No evidence is linked and nobody wrote down what was seen.
    Evidence,
    /// Who wants to close it owns one of its actions.
    CloserOwns,
    /// Who verified an action owns one of its actions.
    VerifierOwns,
}

/// Why an act of following is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FollowingProblem {
    #[error("there is no such action")]
    UnknownAction,
    #[error("it is closed: reopen it first")]
    Closed,
    #[error("it is not closed")]
    NotClosed,
    #[error("verified and closed are not set by editing")]
    VerifyInstead,
    #[error("a verified action changes only when its status goes back first")]
    ActionVerified,
    #[error("nothing is done yet")]
    NothingDone,
    #[error("an owner of an action does not verify")]
    VerifierOwns,
    #[error("it cannot be closed: {0:?}")]
    Gaps(Vec<ClosingGap>),
    #[error("reopening needs a reason")]
    ReasonMissing,
}

/// What somebody changes on an action; `None` keeps what is there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ActionEdit {
    pub what: Option<String>,
    pub owner: Option<Option<Owner>>,
    pub due_on: Option<Option<Date>>,
    pub status: Option<ActionStatus>,
    pub proof: Option<String>,
}

impl ActionStatus {
    /// Somebody other than its owner saw that it works.
    pub const fn is_settled(self) -> bool {
        match self {
            Self::Verified | Self::Closed => true,
            Self::Planned | Self::InProgress | Self::Done => false,
        }
    }
}

impl Owner {
    /// Whether this is the person, by name or by post.
    pub fn is(&self, person: &Person) -> bool {
        match self {
            Self::Person(id) => *id == person.id,
            Self::Post(post) => same(post, &person.post) || same(post, &person.name),
        }
    }
}

/// Equal but for case and spaces; two blanks are nobody and so not the same.
fn same(a: &str, b: &str) -> bool {
    let plain = |text: &str| text::line(text).split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let (a, b) = (plain(a), plain(b));
    !a.is_empty() && a == b
}

impl Finding {
    pub fn is_owned_by(&self, person: &Person) -> bool {
        self.content.actions.iter().any(|action| action.owner.as_ref().is_some_and(|owner| owner.is(person)))
    }

    /// Actions that are done and wait for somebody to verify them.
    pub fn waiting(&self) -> impl Iterator<Item = &Action> {
        let open = self.state == FindingState::Open;
        self.content.actions.iter().filter(move |action| open && action.status == ActionStatus::Done)
    }

    /// What is missing before `person` may close it. `evidence`: pieces linked to it; `note`: what the
    /// person writes down on closing. Good practice has nothing to put right, so it needs no evidence.
    pub fn gaps(&self, person: &Person, people: &[Person], evidence: u32, note: &str) -> Vec<ClosingGap> {
        let actions = &self.content.actions;
        let mut gaps = Vec::new();
        if actions.is_empty() && self.content.grade.needs_owner_and_date() {
            gaps.push(ClosingGap::ActionMissing);
        }
        if actions.iter().any(|action| !action.status.is_settled()) {
            gaps.push(ClosingGap::ActionsOpen);
        }
        let written = actions.iter().map(|action| &*action.proof).chain([note]).any(|text| !text::is_blank(text));
        if evidence == 0 && !written && self.content.grade != Grade::GoodPractice {
            gaps.push(ClosingGap::Evidence);
        }
        if self.is_owned_by(person) {
            gaps.push(ClosingGap::CloserOwns);
        }
        let owns = |id: PersonId| people.iter().any(|person| person.id == id && self.is_owned_by(person));
        if actions.iter().filter_map(|action| action.verified).any(|verified| owns(verified.by)) {
            gaps.push(ClosingGap::VerifierOwns);
        }
        gaps
    }

    /// Changes an action, or adds one (`None`). The finding must be open.
    pub fn edit_action(
        mut self,
        action: Option<ActionId>,
        new: ActionId,
        edit: ActionEdit,
        today: Date,
    ) -> Result<Self, FollowingProblem> {
        self.must_be_open()?;
        let changed = if let Some(id) = action {
            self.content.actions.iter_mut().find(|action| action.id == id)
        } else {
            self.content.actions.push(Action::new(new, String::new(), None, None));
            self.content.actions.last_mut()
        };
        let changed = changed.ok_or(FollowingProblem::UnknownAction)?;
        *changed = changed.clone().edited(edit, today)?;
        Ok(self)
    }

    /// Takes over the actions as somebody edited them: what was verified stays verified, and what
    /// became of each action before stays with it.
    pub fn take_actions(mut self, edited: Vec<Action>, today: Date) -> Result<Self, FollowingProblem> {
        if edited != self.content.actions {
            self.must_be_open()?;
        }
        let kept = |old: &Action| edited.iter().any(|action| action.id == old.id);
        if self.content.actions.iter().any(|old| old.status.is_settled() && !kept(old)) {
            return Err(FollowingProblem::ActionVerified);
        }
        let before = std::mem::take(&mut self.content.actions);
        self.content.actions = edited
            .into_iter()
            .map(|action| {
                let old = before.iter().find(|old| old.id == action.id).cloned();
                let old = old.unwrap_or_else(|| Action::new(action.id, String::new(), None, None));
                old.edited(
                    ActionEdit {
                        what: Some(action.what),
                        owner: Some(action.owner),
                        due_on: Some(action.due_on),
                        status: Some(action.status),
                        proof: None,
                    },
                    today,
                )
            })
            .collect::<Result<_, _>>()?;
        Ok(self)
    }

    /// Somebody saw that what was done works: one action, or all that are done.
    pub fn verify(
        mut self,
        action: Option<ActionId>,
        proof: &str,
        verifier: &Person,
        today: Date,
    ) -> Result<Self, FollowingProblem> {
        self.must_be_open()?;
        if self.is_owned_by(verifier) {
            return Err(FollowingProblem::VerifierOwns);
        }
        if action.is_some_and(|id| self.content.actions.iter().all(|action| action.id != id)) {
            return Err(FollowingProblem::UnknownAction);
        }
        let mut any = false;
        for found in &mut self.content.actions {
            if found.status == ActionStatus::Done && action.is_none_or(|id| found.id == id) {
                found.status = ActionStatus::Verified;
                found.verified = Some(Verification { by: verifier.id, on: today });
                found.proof = joined(&found.proof, proof);
                any = true;
            }
        }
        if any { Ok(self) } else { Err(FollowingProblem::NothingDone) }
    }

    /// Ends it, and its verified actions with it.
    pub fn close(
        mut self,
        note: &str,
        closer: &Person,
        people: &[Person],
        evidence: u32,
        today: Date,
    ) -> Result<Self, FollowingProblem> {
        self.must_be_open()?;
        let gaps = self.gaps(closer, people, evidence, note);
        if !gaps.is_empty() {
            return Err(FollowingProblem::Gaps(gaps));
        }
        self.state = FindingState::Closed;
        self.closure = Some(Closure { by: Some(closer.id), on: today, note: text::paragraph(note) });
        for action in self.content.actions.iter_mut().filter(|action| action.status == ActionStatus::Verified) {
            action.status = ActionStatus::Closed;
            action.closed_on = Some(today);
        }
        Ok(self)
    }

    /// Opens it again: what was done did not last. Its actions are *done* again and no longer verified,
    /// so that it cannot be closed a second time on the first time's word.
    pub fn reopen(mut self, reason: &str) -> Result<Self, FollowingProblem> {
        if self.state != FindingState::Closed {
            return Err(FollowingProblem::NotClosed);
        }
        if text::is_blank(reason) {
            return Err(FollowingProblem::ReasonMissing);
        }
        self.state = FindingState::Open;
        self.closure = None;
        for action in &mut self.content.actions {
            if action.status.is_settled() {
                action.status = ActionStatus::Done;
                action.verified = None;
                action.closed_on = None;
            }
        }
        Ok(self)
    }

    const fn must_be_open(&self) -> Result<(), FollowingProblem> {
        match self.state {
            FindingState::Open => Ok(()),
            FindingState::Closed => Err(FollowingProblem::Closed),
        }
    }
}

impl Action {
    /// With what was changed. A status that goes back takes the verification with it.
    fn edited(mut self, edit: ActionEdit, today: Date) -> Result<Self, FollowingProblem> {
        let status = edit.status.unwrap_or(self.status);
        if status.is_settled() && status != self.status {
            return Err(FollowingProblem::VerifyInstead);
        }
        let after = Self {
            what: edit.what.unwrap_or_else(|| self.what.clone()),
            owner: edit.owner.unwrap_or_else(|| self.owner.clone()),
            due_on: edit.due_on.unwrap_or(self.due_on),
            proof: edit.proof.unwrap_or_else(|| self.proof.clone()),
            ..self.clone()
        };
        if status.is_settled() && after != self {
            return Err(FollowingProblem::ActionVerified);
        }
        if status != self.status {
            self.verified = None;
            self.closed_on = None;
        }
        self.done_on = match status {
            ActionStatus::Planned | ActionStatus::InProgress => None,
            ActionStatus::Done | ActionStatus::Verified | ActionStatus::Closed => self.done_on.or(Some(today)),
        };
        Ok(Self { status, done_on: self.done_on, verified: self.verified, closed_on: self.closed_on, ..after })
    }
}

fn joined(before: &str, more: &str) -> String {
    let parts = [before, more].map(text::paragraph);
    let mut parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.dedup();
    parts.join("\n")
}

/// Days from the day a finding was found to the day its actions are due, by grade. A setting of the
/// vault, not law; `None`: no default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueDays(BTreeMap<&'static str, Option<u16>>);

/// The most days a default may have: ten years.
pub const MOST_DUE_DAYS: u16 = 3653;

impl Default for DueDays {
    fn default() -> Self {
        Self(Grade::ALL.into_iter().map(|grade| (grade.key(), suggested(grade))).collect())
    }
}

/// `domain/circ1192.md`, 4: a suggestion nobody is bound by.
const fn suggested(grade: Grade) -> Option<u16> {
    match grade {
        Grade::MajorNonConformity => Some(30),
        Grade::NonConformity => Some(90),
        Grade::Deficiency => Some(60),
        Grade::Observation => Some(180),
        Grade::Recommendation => Some(365),
        Grade::GoodPractice => None,
    }
}

impl DueDays {
    pub fn of(&self, grade: Grade) -> Option<u16> {
        self.0.get(grade.key()).copied().flatten()
    }

    /// `false`: out of range, nothing is changed.
    pub fn set(&mut self, grade: Grade, days: Option<u16>) -> bool {
        let fits = days.is_none_or(|days| (1..=MOST_DUE_DAYS).contains(&days));
        if fits {
            self.0.insert(grade.key(), days);
        }
        fits
    }

    pub fn due_on(&self, grade: Grade, found_on: Date) -> Option<Date> {
        Some(found_on.saturating_add(i64::from(self.of(grade)?).days()))
    }
}

/// A band of the ageing list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgeBand {
    pub from_days: i32,
    /// `None`: and older.
    pub to_days: Option<i32>,
    pub by_grade: BTreeMap<Grade, u32>,
}

/// The upper ends of all bands but the last.
const AGE_BANDS: [i32; 3] = [30, 90, 180];

/// Open findings by age, the youngest band first. Good practice does not age.
pub fn ageing<'a>(findings: impl IntoIterator<Item = &'a Finding>, today: Date) -> Vec<AgeBand> {
    let ends = AGE_BANDS.into_iter().map(Some).chain([None]);
    let starts = [0].into_iter().chain(AGE_BANDS.into_iter().map(|end| end + 1));
    let mut bands: Vec<AgeBand> = starts
        .zip(ends)
        .map(|(from_days, to_days)| AgeBand { from_days, to_days, by_grade: BTreeMap::new() })
        .collect();
    for finding in findings {
        if finding.state == FindingState::Closed || finding.content.grade == Grade::GoodPractice {
            continue;
        }
        let age = finding.age(today);
        if let Some(band) = bands.iter_mut().find(|band| band.to_days.is_none_or(|end| age <= end)) {
            *band.by_grade.entry(finding.content.grade).or_default() += 1;
        }
    }
    bands
}

#[cfg(test)]
#[path = "following_tests.rs"]
mod tests;
