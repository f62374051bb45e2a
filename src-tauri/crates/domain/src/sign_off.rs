//! Signing off: the way of a record from draft to superseded, and what has to be settled before it is finalised
//! (product.md, "States"; ISPS A/16.4 for independence).
//!
//! The check is a list, not a verdict on the first mistake: each point names the place where it can be settled, so
//! that a screen can lead there.

use crate::{
    answer::Verdict,
    assessment::{Answers, Assessment, Scope, State},
    finding::Finding,
    ids::{AssessmentId, FindingId, ItemId},
    questionnaire::Part,
    scoring::{Outcome, Scoring},
    text,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// A step on the way of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// The author asks somebody to look.
    ToReview,
    /// The reviewer gives it back.
    Back,
    /// Signed: from here on it never changes.
    Finalise,
    /// A later revision took its place.
    Supersede,
}

impl State {
    /// Where a step leads; `None` when it does not begin here.
    pub const fn after(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Draft, Step::ToReview) => Some(Self::InReview),
            (Self::InReview, Step::Back) => Some(Self::Draft),
            (Self::Draft | Self::InReview, Step::Finalise) => Some(Self::Finalised),
            // A draft is superseded when its questions are exchanged for a later version of them.
            (Self::Draft | Self::InReview | Self::Finalised, Step::Supersede) => Some(Self::Superseded),
            (Self::InReview | Self::Finalised | Self::Superseded, Step::ToReview)
            | (Self::Draft | Self::Finalised | Self::Superseded, Step::Back)
            | (Self::Finalised | Self::Superseded, Step::Finalise)
            | (Self::Superseded, Step::Supersede) => None,
        }
    }
}

/// The revision that takes this one's place once it is finalised, if there is one.
pub fn next_revision(of: AssessmentId, all: &[Assessment]) -> Option<&Assessment> {
    all.iter().find(|other| other.previous == Some(of) && other.revision > 1)
}

/// Those whose findings are followed: of several revisions of one record only the last, so that nothing counts twice.
pub fn followed(all: &[Assessment]) -> impl Iterator<Item = &Assessment> {
    all.iter().filter(move |one| one.state != State::Superseded && next_revision(one.id, all).is_none())
}

/// What a point is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum PointKind {
    Unanswered,
    /// No or Partly, and neither a comment nor a finding says why.
    NoGrounds,
    ReasonMissing,
    DatesContradict,
    /// Two people answered differently and nobody has decided.
    ConflictOpen,
    /// Somebody of the team is not independent and does not say why (ISPS A/16.4).
    IndependenceMissing,
    /// Yes on a binding item, with no method and no evidence behind it.
    YesUnsupported,
    MarkedForReview,
    /// Nobody is named who assessed; who signs is named in any case.
    TeamMissing,
    /// No place visited, no document examined.
    ScopeEmpty,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Severity {
    /// Must be settled first.
    Must,
    /// Worth a look; signing stays possible.
    Look,
}

impl PointKind {
    /// In the order they are shown.
    pub const ALL: [Self; 10] = [
        Self::Unanswered,
        Self::NoGrounds,
        Self::ReasonMissing,
        Self::DatesContradict,
        Self::ConflictOpen,
        Self::IndependenceMissing,
        Self::YesUnsupported,
        Self::MarkedForReview,
        Self::TeamMissing,
        Self::ScopeEmpty,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Unanswered => "unanswered",
            Self::NoGrounds => "no_grounds",
            Self::ReasonMissing => "reason_missing",
            Self::DatesContradict => "dates_contradict",
            Self::ConflictOpen => "conflict_open",
            Self::TeamMissing => "team_missing",
            Self::IndependenceMissing => "independence_missing",
            Self::YesUnsupported => "yes_unsupported",
            Self::MarkedForReview => "marked_for_review",
            Self::ScopeEmpty => "scope_empty",
        }
    }

    pub const fn severity(self) -> Severity {
        match self {
            Self::Unanswered
            | Self::NoGrounds
            | Self::ReasonMissing
            | Self::DatesContradict
            | Self::ConflictOpen
            | Self::IndependenceMissing => Severity::Must,
            Self::YesUnsupported | Self::MarkedForReview | Self::TeamMissing | Self::ScopeEmpty => Severity::Look,
        }
    }
}

/// Where a point is settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    Item(ItemId),
    /// A field of the scope.
    Scope(&'static str),
    /// A member of the team, counted from 0.
    Member(usize),
    /// A field of the facility's general information, by its id.
    Facility(&'static str),
    Finding(FindingId),
}

/// Two dates in the wrong order: what should come first comes after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contradiction {
    pub first: DateOf,
    pub first_on: Date,
    pub second: DateOf,
    pub second_on: Date,
}

/// What a date of a contradiction is the date of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOf {
    Today,
    PeriodFrom,
    PeriodTo,
    FoundOn,
    ActionDue,
    /// A field of the general information.
    General(&'static str),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    pub kind: PointKind,
    pub place: Place,
    pub dates: Option<Contradiction>,
}

/// The record as it stands, whole.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    pub scoring: &'a Scoring<'a>,
    pub answers: &'a Answers,
    pub findings: &'a [Finding],
    pub scope: &'a Scope,
    /// The facility's general information.
    pub general: &'a Map<String, Value>,
    /// Items with at least one piece of evidence.
    pub evidenced: &'a BTreeSet<ItemId>,
    /// Items whose answers were merged and not decided yet.
    pub conflicts: &'a BTreeSet<ItemId>,
    pub today: Date,
}

/// Dates of the general information of which the first cannot be later than the second.
const ORDER: [(&str, &str); 6] = [
    ("pfsa_date", "pfsa_approved"),
    ("pfsa_review", "pfsa_review_next"),
    ("pfsp_date", "pfsp_amended"),
    ("pfsp_date", "pfsp_reviewed"),
    ("socpf_issued", "socpf_expiry"),
    ("sa_from", "sa_date"),
];

/// Dates of the general information of things that have happened.
const PAST: [&str; 7] =
    ["pfsa_date", "pfsa_review", "pfsp_date", "pfsp_amended", "pfsp_reviewed", "last_verification", "last_sa"];

/// Everything that speaks against signing, or deserves a look before: by kind, within a kind in the order of the set.
pub fn check(record: &Record<'_>) -> Vec<Point> {
    let mut points = items(record);
    points.extend(dates(record));
    points.extend(scope(record.scope));
    points.sort_by_key(|point| point.kind);
    points
}

/// Whether nothing stands against signing.
pub fn is_ready(points: &[Point]) -> bool {
    points.iter().all(|point| point.kind.severity() != Severity::Must)
}

fn items(record: &Record<'_>) -> Vec<Point> {
    let mut points = Vec::new();
    for scored in record.scoring.items() {
        let id = &scored.item.id;
        let answer = record.answers.get(id);
        let mut add = |kind| points.push(Point { kind, place: Place::Item(id.clone()), dates: None });
        match &scored.outcome {
            Outcome::Unanswered => add(PointKind::Unanswered),
            Outcome::Verdict(Verdict::No | Verdict::Partly) => {
                let commented = answer.is_some_and(|answer| !text::is_blank(&answer.comment));
                let found = record.findings.iter().any(|finding| finding.content.item.as_ref() == Some(id));
                if !commented && !found {
                    add(PointKind::NoGrounds);
                }
            }
            Outcome::Verdict(Verdict::Yes) if scored.item.part == Part::A => {
                let by_method = answer.is_some_and(|answer| !answer.methods.is_empty());
                if !by_method && !record.evidenced.contains(id) {
                    add(PointKind::YesUnsupported);
                }
            }
            Outcome::Verdict(Verdict::Yes | Verdict::NotApplicable | Verdict::NotObserved)
            | Outcome::Equivalent
            | Outcome::ByProfile(_)
            | Outcome::Text => {}
        }
        let not_applicable = answer.is_some_and(|answer| {
            let mut verdicts = answer.verdict.iter().chain(answer.levels.values());
            verdicts.any(|verdict| *verdict == Verdict::NotApplicable) && text::is_blank(&answer.reason)
        });
        if not_applicable {
            add(PointKind::ReasonMissing);
        }
        if record.conflicts.contains(id) {
            add(PointKind::ConflictOpen);
        }
        if scored.review {
            add(PointKind::MarkedForReview);
        }
    }
    points
}

fn dates(record: &Record<'_>) -> Vec<Point> {
    let mut points = Vec::new();
    let mut in_order = |place: Place, first: (DateOf, Option<Date>), second: (DateOf, Option<Date>)| {
        if let ((first, Some(first_on)), (second, Some(second_on))) = (first, second)
            && first_on > second_on
        {
            let dates = Some(Contradiction { first, first_on, second, second_on });
            points.push(Point { kind: PointKind::DatesContradict, place, dates });
        }
    };
    let today = (DateOf::Today, Some(record.today));
    let (from, to) = (record.scope.period_from, record.scope.period_to);
    in_order(Place::Scope("period_from"), (DateOf::PeriodFrom, from), (DateOf::PeriodTo, to));
    in_order(Place::Scope("period_from"), (DateOf::PeriodFrom, from), today);
    let general = |field: &'static str| {
        let on = record.general.get(field).and_then(Value::as_str).and_then(|on| on.parse().ok());
        (DateOf::General(field), on)
    };
    for (first, second) in ORDER {
        in_order(Place::Facility(second), general(first), general(second));
    }
    for field in PAST {
        in_order(Place::Facility(field), general(field), today);
    }
    for finding in record.findings {
        let found = (DateOf::FoundOn, Some(finding.content.found_on));
        in_order(Place::Finding(finding.id), found, today);
        for action in &finding.content.actions {
            in_order(Place::Finding(finding.id), found, (DateOf::ActionDue, action.due_on));
        }
    }
    points
}

fn scope(scope: &Scope) -> Vec<Point> {
    let point = |kind, place| Point { kind, place, dates: None };
    let mut points = Vec::new();
    let named = |member: &crate::assessment::TeamMember| !text::is_blank(&member.name) || !text::is_blank(&member.post);
    if !scope.team.iter().any(named) {
        points.push(point(PointKind::TeamMissing, Place::Scope("team")));
    }
    for (number, member) in scope.team.iter().enumerate() {
        if !member.independent && text::is_blank(&member.reason) {
            points.push(point(PointKind::IndependenceMissing, Place::Member(number)));
        }
    }
    if scope.places_visited.is_empty() && scope.documents_examined.is_empty() {
        points.push(point(PointKind::ScopeEmpty, Place::Scope("places_visited")));
    }
    points
}

/// What a signer states about independence of the measures assessed (ISPS A/16.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attestation {
    pub independent: bool,
    /// Required of who is not independent.
    pub reason: String,
}

impl Attestation {
    /// Whether it says all it must.
    pub fn is_complete(&self) -> bool {
        self.independent || !text::is_blank(&self.reason)
    }
}

/// As what somebody signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Role {
    Author,
    /// The second pair of eyes.
    Reviewer,
}

impl Role {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Author => "author",
            Self::Reviewer => "reviewer",
        }
    }
}

/// The shortest reason for taking up a finalised record again: a word is none.
pub const REOPEN_REASON: usize = 10;

#[cfg(test)]
#[path = "sign_off_tests.rs"]
mod tests;
