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
