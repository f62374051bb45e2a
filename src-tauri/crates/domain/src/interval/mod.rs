//! When something is due: the intervals of the Code and of the authority, over civil dates.
//!
//! A month is a month of the calendar: three months after 30 November is the last day of February.
//! Nothing here knows a clock; today is an argument.

mod due;
mod exercise;
mod rhythm;

pub use crate::questionnaire::overlay::Interval;
pub use due::{Due, DueKind, LastAssessment, dues};
pub use exercise::{ExerciseBreach, ExerciseRule, exercise_breaches, exercise_rule};
pub use rhythm::{Gap, drill_due, longest_gap, too_long_gaps};

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thiserror::Error;

/// The intervals in force at a facility: the Code's, shortened by the users' settings, shortened by
/// the authority's overlay. Nothing makes one longer than [`Interval::longest`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Intervals(BTreeMap<Interval, u32>);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{given} is not between 1 and {longest}")]
pub struct IntervalOutOfRange {
    pub given: u32,
    pub longest: u32,
}

impl Intervals {
    /// With what the users set.
    pub fn set(settings: &BTreeMap<Interval, u32>) -> Result<Self, IntervalOutOfRange> {
        for (interval, given) in settings {
            let longest = interval.longest();
            if !(1..=longest).contains(given) {
                return Err(IntervalOutOfRange { given: *given, longest });
            }
        }
        Ok(Self(settings.clone()))
    }

    /// With an authority's overlay on top: the shorter of both is in force.
    #[must_use]
    pub fn tightened(mut self, overlay: &BTreeMap<Interval, u32>) -> Self {
        for (interval, value) in overlay {
            let now = self.get(*interval);
            // A zero would make everything late for ever; a checked overlay has none.
            self.0.insert(*interval, now.min((*value).max(1)));
        }
        self
    }

    pub fn get(&self, interval: Interval) -> u32 {
        self.0.get(&interval).copied().unwrap_or_else(|| interval.longest())
    }
}

/// How urgent a date is, seen from today: warnings at 180, 90 and 30 days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Urgency {
    /// The day has passed.
    Overdue,
    /// Nothing is recorded yet, so nothing can be computed from it.
    NoRecord,
    /// At most 30 days left, today included.
    Within30,
    Within90,
    Within180,
    Ok,
}

impl Urgency {
    pub const ALL: [Self; 6] =
        [Self::Overdue, Self::NoRecord, Self::Within30, Self::Within90, Self::Within180, Self::Ok];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Overdue => "overdue",
            Self::NoRecord => "no_record",
            Self::Within30 => "within30",
            Self::Within90 => "within90",
            Self::Within180 => "within180",
            Self::Ok => "ok",
        }
    }

    /// On the due day itself there is still time.
    pub fn of(due_on: Date, today: Date) -> Self {
        match days_left(due_on, today) {
            ..0 => Self::Overdue,
            0..=30 => Self::Within30,
            31..=90 => Self::Within90,
            91..=180 => Self::Within180,
            181.. => Self::Ok,
        }
    }
}

/// Negative: that many days late.
pub fn days_left(due_on: Date, today: Date) -> i32 {
    // Civil dates lie within a few thousand years: the number of days between two is never too large.
    today.until(due_on).map_or(i32::MAX, |span| span.get_days())
}

/// The same day so many months later, or the last day of a month that is too short.
pub fn months_after(day: Date, months: u32) -> Date {
    day.saturating_add(i64::from(months).months())
}

#[cfg(test)]
mod tests;
