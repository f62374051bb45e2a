//! What is to be done, whatever part of the record it comes from: one order for all of it.

use serde::Serialize;

/// How many days ahead a date counts as soon.
pub const SOON_DAYS: i32 = 30;

/// What kind of thing is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum DueKind {
    /// A corrective action its owner still works on.
    Action,
    /// An action that is done: somebody who does not own it has to see that it works.
    Verification,
    /// A finding whose actions are all verified, or that never needed one: it can be closed.
    Closing,
}

/// How pressing it is, the most pressing first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Urgency {
    Overdue,
    /// Within [`SOON_DAYS`].
    Soon,
    /// Nobody set a date: it waits for a person.
    Waiting,
    Later,
}

impl Urgency {
    /// Of something due in so many days; `None`: it has no date.
    pub const fn of(days_left: Option<i32>) -> Self {
        match days_left {
            None => Self::Waiting,
            Some(days) if days < 0 => Self::Overdue,
            Some(days) if days <= SOON_DAYS => Self::Soon,
            Some(_) => Self::Later,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_late_comes_before_what_is_soon_and_what_waits_before_what_has_time() {
        for (days, expected) in [
            (Some(-1), Urgency::Overdue),
            (Some(0), Urgency::Soon),
            (Some(30), Urgency::Soon),
            (Some(31), Urgency::Later),
            (None, Urgency::Waiting),
        ] {
            assert_eq!(Urgency::of(days), expected, "{days:?}");
        }
        assert!(Urgency::Overdue < Urgency::Soon && Urgency::Soon < Urgency::Waiting);
        assert!(Urgency::Waiting < Urgency::Later);
    }
}
