//! Exercises: in each calendar year *and* at most 18 months apart (ISPS B/18.6).
//!
//! Neither test holds without the other. December of year 1 to June of year 3 keeps the 18 months and
//! leaves year 2 without an exercise; January of year 1 to December of year 2 has one in each year
//! and almost two years between them.

use super::{Gap, months_after, rhythm::too_long_gaps};
use jiff::civil::{Date, date};

/// Where both tests stand today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExerciseRule {
    /// The calendar year of today has one.
    pub held_this_year: bool,
    /// The last day by which the calendar years demand one: 31 December of this year, or of the next when
    /// this one has its exercise.
    pub by_year: Date,
    /// The last day by which the distance demands one; `None`: none was held yet.
    pub by_distance: Option<Date>,
}

impl ExerciseRule {
    /// The earlier of both.
    pub fn due_on(self) -> Date {
        self.by_distance.map_or(self.by_year, |by_distance| by_distance.min(self.by_year))
    }
}

/// `held` needs no order and holds no day after today.
pub fn exercise_rule(held: &[Date], today: Date, months: u32) -> ExerciseRule {
    let held_this_year = held.iter().any(|day| day.year() == today.year());
    let year = if held_this_year { today.year().saturating_add(1) } else { today.year() };
    ExerciseRule {
        held_this_year,
        by_year: end_of(year),
        by_distance: held.iter().max().map(|last| months_after(*last, months)),
    }
}

/// A test that was failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExerciseBreach {
    /// A whole calendar year passed without one.
    YearWithout(i16),
    TooFarApart(Gap),
}

/// What was failed until today, oldest first. Years before the first exercise of the record tell
/// nothing: the record may begin there.
pub fn exercise_breaches(held: &[Date], today: Date, months: u32) -> Vec<ExerciseBreach> {
    let Some(first) = held.iter().min() else { return Vec::new() };
    let without = (first.year()..today.year()).filter(|year| !held.iter().any(|day| day.year() == *year));
    let mut breaches: Vec<(Date, ExerciseBreach)> =
        without.map(|year| (end_of(year), ExerciseBreach::YearWithout(year))).collect();
    breaches.extend(too_long_gaps(held, months).into_iter().map(|gap| (gap.limit, ExerciseBreach::TooFarApart(gap))));
    breaches.sort_by_key(|(failed_on, _)| *failed_on);
    breaches.into_iter().map(|(_, breach)| breach).collect()
}

fn end_of(year: i16) -> Date {
    // Years end before the calendar does.
    date(year.min(9998), 12, 31)
}
