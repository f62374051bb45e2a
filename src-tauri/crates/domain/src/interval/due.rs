//! Everything of the register that has a date, with the day it is due.

use super::{Interval, Intervals, Urgency, drill_due, exercise_rule, months_after};
use crate::{
    ids::EntryId,
    register::{Entry, RegisterList},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum DueKind {
    /// The next drill, by the rule.
    Drill,
    /// The next exercise, by both rules.
    Exercise,
    PlannedDrill,
    PlannedExercise,
    /// The end of the Statement of Compliance.
    Statement,
    /// A verification that is planned or that the State asks for.
    Verification,
    PfsaReview,
    PfspReview,
    Certificate,
    SelfAssessment,
    /// A corrective action of a finding.
    Action,
}

impl DueKind {
    pub const ALL: [Self; 11] = [
        Self::Drill,
        Self::Exercise,
        Self::PlannedDrill,
        Self::PlannedExercise,
        Self::Statement,
        Self::Verification,
        Self::PfsaReview,
        Self::PfspReview,
        Self::Certificate,
        Self::SelfAssessment,
        Self::Action,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Drill => "drill",
            Self::Exercise => "exercise",
            Self::PlannedDrill => "planned_drill",
            Self::PlannedExercise => "planned_exercise",
            Self::Statement => "statement",
            Self::Verification => "verification",
            Self::PfsaReview => "pfsa_review",
            Self::PfspReview => "pfsp_review",
            Self::Certificate => "certificate",
            Self::SelfAssessment => "self_assessment",
            Self::Action => "action",
        }
    }
}

/// One date of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    pub kind: DueKind,
    /// `None`: there is no record to compute it from.
    pub due_on: Option<Date>,
    /// Where the time began: the last drill, the day of issue.
    pub since: Option<Date>,
    /// The entry it is about, where there is one.
    pub entry: Option<EntryId>,
    /// The paper says a later day than the rule allows.
    pub shortened: bool,
}

impl Due {
    fn on(kind: DueKind, due_on: Date, since: Option<Date>, entry: &Entry) -> Self {
        Self { kind, due_on: Some(due_on), since, entry: Some(entry.id), shortened: false }
    }

    const fn unknown(kind: DueKind) -> Self {
        Self { kind, due_on: None, since: None, entry: None, shortened: false }
    }

    pub fn urgency(&self, today: Date) -> Urgency {
        self.due_on.map_or(Urgency::NoRecord, |due_on| Urgency::of(due_on, today))
    }
}

/// When the last self-assessment of the facility was finalised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastAssessment {
    pub finalised_on: Option<Date>,
}

/// What is due at a facility, by its register; the earliest first, what has no record before it.
pub fn dues(entries: &[Entry], last: LastAssessment, intervals: &Intervals, today: Date) -> Vec<Due> {
    let mut dues = Vec::new();
    rhythms(entries, intervals, today, &mut dues);
    planned(entries, &mut dues);
    statement(entries, intervals, &mut dues);
    reviews(entries, intervals, &mut dues);
    certificates(entries, &mut dues);
    dues.push(match last.finalised_on {
        Some(day) => Due {
            kind: DueKind::SelfAssessment,
            due_on: Some(months_after(day, intervals.get(Interval::SelfAssessmentMonths))),
            since: Some(day),
            entry: None,
            shortened: false,
        },
        None => Due::unknown(DueKind::SelfAssessment),
    });
    dues.sort_by_key(|due| (due.due_on, due.kind, due.entry));
    dues
}

fn of(entries: &[Entry], list: RegisterList) -> impl Iterator<Item = &Entry> {
    entries.iter().filter(move |entry| entry.list == list)
}

/// Events of a kind that were held, by day.
fn held<'a>(entries: &'a [Entry], kind: &str) -> Vec<(Date, &'a Entry)> {
    let mut held: Vec<(Date, &Entry)> = of(entries, RegisterList::Drill)
        .filter(|entry| entry.is("kind", kind) && entry.is("status", "held"))
        .filter_map(|entry| Some((entry.date("on")?, entry)))
        .collect();
    held.sort_by_key(|(day, entry)| (*day, entry.id));
    held
}

fn rhythms(entries: &[Entry], intervals: &Intervals, today: Date, dues: &mut Vec<Due>) {
    let drills = held(entries, "drill");
    let days: Vec<Date> = drills.iter().map(|(day, _)| *day).collect();
    dues.push(match (drill_due(&days, intervals.get(Interval::DrillMonths)), drills.last()) {
        (Some(due_on), Some((day, entry))) => Due::on(DueKind::Drill, due_on, Some(*day), entry),
        _ => Due::unknown(DueKind::Drill),
    });
    let exercises = held(entries, "exercise");
    let days: Vec<Date> = exercises.iter().map(|(day, _)| *day).collect();
    let rule = exercise_rule(&days, today, intervals.get(Interval::ExerciseMonths));
    dues.push(match exercises.last() {
        Some((day, entry)) => Due::on(DueKind::Exercise, rule.due_on(), Some(*day), entry),
        None => Due::unknown(DueKind::Exercise),
    });
}

/// What is planned and was not recorded as held.
fn planned(entries: &[Entry], dues: &mut Vec<Due>) {
    for entry in entries.iter().filter(|entry| entry.is("status", "planned")) {
        let kind = match (entry.list, entry.text("kind")) {
            (RegisterList::Drill, Some("exercise")) => DueKind::PlannedExercise,
            (RegisterList::Drill, _) => DueKind::PlannedDrill,
            (RegisterList::Verification, _) => DueKind::Verification,
            _ => continue,
        };
        if let Some(on) = entry.date("on") {
            dues.push(Due::on(kind, on, None, entry));
        }
    }
}

/// The Statement in force: the one that was issued last.
///
/// B/16.62: at most five years, whatever the paper says, subject to the verification the State lays
/// down. A State may issue none, so that there is none is nothing to remind of.
fn statement(entries: &[Entry], intervals: &Intervals, dues: &mut Vec<Due>) {
    let issued = |entry: &Entry| entry.date("issued_on");
    let Some(statement) = of(entries, RegisterList::Statement).max_by_key(|entry| (issued(entry), entry.id)) else {
        return;
    };
    let (Some(issued_on), Some(valid_until)) = (issued(statement), statement.date("valid_until")) else { return };
    let longest = months_after(issued_on, 12 * intervals.get(Interval::StatementYears));
    let ends_on = valid_until.min(longest);
    let shortened = longest < valid_until;
    dues.push(Due { shortened, ..Due::on(DueKind::Statement, ends_on, Some(issued_on), statement) });

    let Some(months) = statement.number("verification_months").and_then(|months| u32::try_from(months).ok()) else {
        return;
    };
    let number = statement.text("number");
    let verified = of(entries, RegisterList::Verification)
        .filter(|entry| entry.is("status", "held"))
        // One that names no Statement is of the one in force when it was issued before.
        .filter(|entry| entry.text("statement").is_none_or(|of| Some(of) == number))
        .filter_map(|entry| entry.date("on"))
        .filter(|on| *on >= issued_on)
        .max();
    let since = verified.unwrap_or(issued_on);
    let due_on = months_after(since, months);
    // The renewal takes the place of the last one.
    if due_on < ends_on {
        dues.push(Due::on(DueKind::Verification, due_on, Some(since), statement));
    }
}

/// A/15.4, A/16.6 and B/16.58: the review somebody wrote down, but never later than the interval.
fn reviews(entries: &[Entry], intervals: &Intervals, dues: &mut Vec<Due>) {
    for (list, kind, interval, looked_at) in [
        (
            RegisterList::Pfsa,
            DueKind::PfsaReview,
            Interval::AssessmentReviewMonths,
            &["last_review_on", "approved_on", "done_on"][..],
        ),
        (
            RegisterList::Pfsp,
            DueKind::PfspReview,
            Interval::PlanReviewMonths,
            // A review after an incident looks at one part; the periodic one at all of it.
            &["last_periodic_review_on", "approved_on", "last_review_on", "first_approved_on"][..],
        ),
    ] {
        let since = |entry: &Entry| looked_at.iter().find_map(|key| entry.date(key));
        let edition = |entry: &Entry| entry.date("approved_on").or_else(|| since(entry));
        let Some(entry) = of(entries, list).max_by_key(|entry| (edition(entry), entry.id)) else {
            dues.push(Due::unknown(kind));
            continue;
        };
        let longest = since(entry).map(|day| months_after(day, intervals.get(interval)));
        let written = entry.date("next_review_on");
        let due_on = longest.into_iter().chain(written).min();
        dues.push(Due {
            kind,
            due_on,
            since: since(entry),
            entry: Some(entry.id),
            shortened: matches!((written, longest), (Some(written), Some(longest)) if longest < written),
        });
    }
}

/// The last end of validity of each holder in each course: a renewal takes the place of what it renews.
fn certificates(entries: &[Entry], dues: &mut Vec<Due>) {
    let mut last: BTreeMap<[&str; 3], (Date, &Entry)> = BTreeMap::new();
    for entry in of(entries, RegisterList::Training) {
        let Some(valid_until) = entry.date("valid_until") else { continue };
        let holder = ["role", "person", "course"].map(|key| entry.text(key).unwrap_or_default());
        let known = last.entry(holder).or_insert((valid_until, entry));
        if known.0 < valid_until {
            *known = (valid_until, entry);
        }
    }
    dues.extend(
        last.into_values().map(|(until, entry)| Due::on(DueKind::Certificate, until, entry.date("last_on"), entry)),
    );
}
