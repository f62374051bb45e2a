//! What must come back at least every so many months: drills (ISPS B/18.5), and the second test of
//! exercises (B/18.6).

use super::months_after;
use jiff::civil::Date;

/// The time between two events in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    pub from: Date,
    pub to: Date,
    /// The last day on which the second would have been in time.
    pub limit: Date,
}

impl Gap {
    pub fn days(self) -> i32 {
        super::days_left(self.to, self.from)
    }

    /// Zero when in time.
    pub fn days_late(self) -> i32 {
        super::days_left(self.to, self.limit).max(0)
    }
}

/// The last day for the next drill. `None`: none was held yet.
///
/// B/18.5: at least every three months, unless circumstances dictate otherwise. The days need no order.
pub fn drill_due(held: &[Date], months: u32) -> Option<Date> {
    held.iter().max().map(|last| months_after(*last, months))
}

/// All gaps in a row, oldest first.
fn gaps(held: &[Date], months: u32) -> impl Iterator<Item = Gap> {
    let mut days = held.to_vec();
    days.sort_unstable();
    let pairs: Vec<Gap> = days
        .windows(2)
        .filter_map(|pair| match pair {
            [from, to] => Some(Gap { from: *from, to: *to, limit: months_after(*from, months) }),
            _ => None,
        })
        .collect();
    pairs.into_iter()
}

/// The gaps that were longer than allowed, oldest first.
pub fn too_long_gaps(held: &[Date], months: u32) -> Vec<Gap> {
    gaps(held, months).filter(|gap| gap.to > gap.limit).collect()
}

/// The longest gap; the later of two that are equal.
pub fn longest_gap(held: &[Date], months: u32) -> Option<Gap> {
    gaps(held, months).max_by_key(|gap| (gap.days(), gap.to))
}
