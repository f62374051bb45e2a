//! Which backups are kept: all of the last two days, then one a day for 12 days, one a week for 10 weeks, one a month for
//! 9 months; never fewer than the last three.
//!
//! The order is the backups' numbers and never the clock's. Days, weeks and months are counted as they occur among
//! the backups, not back from today: a clock that jumps ten years, either way, makes nothing old.

use super::Backup;
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use std::collections::BTreeSet;

const ALL_OF: SignedDuration = SignedDuration::from_hours(48);
const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;
/// Whatever else is so.
pub(super) const AT_LEAST: usize = 3;

/// The numbers of those that go.
pub fn superfluous(backups: &[Backup]) -> Vec<u64> {
    let mut newest_first: Vec<(u64, Timestamp)> =
        backups.iter().map(|backup| (backup.number, backup.made_at)).collect();
    newest_first.sort_unstable_by(|a, b| b.cmp(a));
    let Some((_, newest)) = newest_first.first().copied() else { return Vec::new() };
    let (mut days, mut weeks, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut gone = Vec::new();
    for (position, (number, at)) in newest_first.into_iter().enumerate() {
        let date = at.to_zoned(TimeZone::UTC).date();
        let recent = newest.duration_since(at).abs() < ALL_OF;
        // While there are places for days, a day has one backup; then weeks, then months, in the same way.
        let kept = if position < AT_LEAST || recent {
            true
        } else if days.len() < DAYS || days.contains(&date) {
            days.insert(date)
        } else if weeks.len() < WEEKS || weeks.contains(&monday_of(date)) {
            weeks.insert(monday_of(date))
        } else {
            months.len() < MONTHS && months.insert(date.first_of_month())
        };
        if !kept {
            gone.push(number);
        }
    }
    gone
}

fn monday_of(date: Date) -> Date {
    let back = i64::from(date.weekday().to_monday_zero_offset());
    date.checked_sub(SignedDuration::from_hours(24 * back)).unwrap_or(date)
}

/// The oldest go, beyond the ones that are superfluous anyway, until the rest takes up no more than `limit` bytes.
pub(super) fn over_the_limit(newest_first: &[(u64, u64)], limit: u64) -> Vec<u64> {
    let mut total = 0_u64;
    let mut gone = Vec::new();
    for (position, (number, bytes)) in newest_first.iter().enumerate() {
        total = total.saturating_add(*bytes);
        if position >= AT_LEAST && total > limit {
            gone.push(*number);
        }
    }
    gone
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::backup::Why;
    use proptest::prelude::*;

    /// Most there can be besides those of two days.
    const MOST: usize = DAYS + WEEKS + MONTHS + AT_LEAST;

    struct Calendar {
        backups: Vec<Backup>,
        now: Timestamp,
        number: u64,
    }

    impl Calendar {
        fn new() -> Self {
            Self { backups: Vec::new(), now: "2026-01-01T06:00:00Z".parse().unwrap_or_default(), number: 0 }
        }

        fn pass(&mut self, hours: i64) {
            self.now = self.now.checked_add(SignedDuration::from_hours(hours)).unwrap_or(self.now);
        }

        fn back_up(&mut self) {
            self.number += 1;
            self.backups.push(Backup {
                number: self.number,
                made_at: self.now,
                why: Why::Closed,
                events: self.number,
                head: "00000000".to_owned(),
            });
            let gone = superfluous(&self.backups);
            self.backups.retain(|backup| !gone.contains(&backup.number));
        }

        fn recent(&self) -> usize {
            self.backups.iter().filter(|b| self.now.duration_since(b.made_at).abs() < ALL_OF).count()
        }

        /// Whether something is kept that is at least so many days old, and at most so many.
        fn has_between(&self, youngest: i64, oldest: i64) -> bool {
            self.backups.iter().any(|backup| {
                let days = self.now.duration_since(backup.made_at).as_hours() / 24;
                (youngest..=oldest).contains(&days)
            })
        }
    }

    #[test]
    fn over_three_years_there_is_always_one_of_yesterday_last_week_and_last_season() {
        let mut calendar = Calendar::new();
        for step in 0..(3 * 365 * 3) {
            calendar.back_up();
            assert!(calendar.backups.len() - calendar.recent() <= MOST, "step {step}: {}", calendar.backups.len());
            let days = step / 3;
            assert!(days < 2 || calendar.has_between(1, 2), "step {step}: one of yesterday");
            for (from, youngest, oldest) in [(12, 6, 8), (30, 20, 30), (90, 60, 75), (300, 180, 240)] {
                assert!(
                    days < from || calendar.has_between(youngest, oldest),
                    "step {step}: {youngest}..{oldest} days"
                );
            }
            calendar.pass(8);
        }
        assert!(calendar.has_between(180, 400), "the oldest is from long ago");
    }

    #[test]
    fn what_is_kept_is_two_days_whole_then_twelve_days_ten_weeks_and_nine_months_over_a_leap_day_too() {
        // Three backups a day from the beginning of 2027 to the end of 2029; 2028 has a 29 February.
        let mut calendar = Calendar { now: "2027-01-01T06:00:00Z".parse().unwrap_or_default(), ..Calendar::new() };
        let mut leap_day_was_kept = false;
        for step in 0..(3 * 1_096) {
            calendar.back_up();
            let date = |backup: &Backup| backup.made_at.to_zoned(TimeZone::UTC).date();
            let older: Vec<Date> = calendar.backups.iter().rev().map(date).skip(calendar.recent()).collect();
            if step > 3 * 400 {
                assert_eq!(calendar.recent(), 6, "step {step}: all of two days");
                let (days, rest) = older.split_at(DAYS);
                let (weeks, months) = rest.split_at(WEEKS);
                assert_eq!(months.len(), MONTHS, "step {step}");
                let span = |dates: &[Date]| dates[0].duration_since(dates[dates.len() - 1]).as_hours() / 24;
                assert_eq!(span(days), DAYS as i64 - 1, "step {step}: day after day");
                let mondays: BTreeSet<Date> = weeks.iter().copied().map(monday_of).collect();
                assert_eq!(mondays.len(), WEEKS, "step {step}: one a week");
                let firsts: BTreeSet<Date> = months.iter().map(|date| date.first_of_month()).collect();
                assert_eq!(firsts.len(), MONTHS, "step {step}: one a month");
                assert!(span(&older) > 280, "step {step}: {} days back", span(&older));
            }
            leap_day_was_kept |= older.contains(&Date::constant(2028, 2, 29));
            calendar.pass(8);
        }
        assert!(leap_day_was_kept);
    }

    #[test]
    fn backups_stamped_in_the_future_are_the_newest_for_a_while_and_leave_in_their_turn() {
        let mut calendar = Calendar::new();
        for _ in 0..300 {
            calendar.back_up();
            calendar.pass(8);
        }
        calendar.pass(10 * 365 * 24);
        let from = calendar.number + 1;
        for _ in 0..5 {
            calendar.back_up();
            calendar.pass(8);
        }
        let ahead = from..=calendar.number;
        calendar.pass(-10 * 365 * 24);
        for step in 0..(3 * 365 * 2) {
            calendar.back_up();
            assert!(calendar.backups.iter().any(|backup| backup.number == calendar.number), "step {step}: the newest");
            if step < 3 {
                assert!(calendar.backups.iter().filter(|backup| ahead.contains(&backup.number)).count() >= 3 - step);
            }
            calendar.pass(8);
        }
        assert!(calendar.backups.iter().all(|backup| !ahead.contains(&backup.number)), "two years later they are gone");
    }

    #[test]
    fn a_clock_that_jumps_makes_nothing_old() {
        for jump in [-10 * 365 * 24, 10 * 365 * 24, -36, 36] {
            let mut calendar = Calendar::new();
            for _ in 0..200 {
                calendar.back_up();
                calendar.pass(12);
            }
            let before: Vec<u64> = calendar.backups.iter().rev().take(3).map(|backup| backup.number).collect();
            let kept_before = calendar.backups.len();
            calendar.pass(jump);
            calendar.back_up();
            let numbers: Vec<u64> = calendar.backups.iter().map(|backup| backup.number).collect();
            assert!(before[..2].iter().all(|number| numbers.contains(number)), "{jump}: the last ones stay");
            assert!(calendar.backups.len() + 6 > kept_before, "{jump}: {kept_before} became {}", numbers.len());
            calendar.pass(-jump);
            calendar.back_up();
            assert!(
                calendar.backups.len() + 8 > kept_before,
                "{jump} and back: {kept_before} became {}",
                numbers.len()
            );
        }
    }

    #[test]
    fn the_oldest_go_when_there_is_no_room_but_never_the_last_three() {
        let sizes: Vec<(u64, u64)> = (1..=10).rev().map(|number| (number, 100)).collect();
        assert_eq!(over_the_limit(&sizes, 500), [5, 4, 3, 2, 1]);
        assert_eq!(over_the_limit(&sizes, 0), [7, 6, 5, 4, 3, 2, 1]);
        assert!(over_the_limit(&sizes, 1000).is_empty());
    }

    proptest! {
        #[test]
        fn whatever_the_clock_does_the_last_three_stay_and_the_number_is_bounded(
            steps in proptest::collection::vec((0_i64..60, 0_u32..40), 1..400)
        ) {
            let mut calendar = Calendar::new();
            for (hours, chance) in steps {
                calendar.pass(match chance {
                    0 => -10 * 365 * 24,
                    1 => 10 * 365 * 24,
                    2 => -hours,
                    _ => hours,
                });
                calendar.back_up();
                let numbers: Vec<u64> = calendar.backups.iter().map(|backup| backup.number).collect();
                let last = (calendar.number.saturating_sub(2).max(1))..=calendar.number;
                prop_assert!(last.clone().all(|number| numbers.contains(&number)));
                prop_assert!(calendar.backups.len() - calendar.recent() <= MOST);
                prop_assert!(superfluous(&calendar.backups).is_empty(), "thinning twice takes nothing more");
            }
        }
    }
}
