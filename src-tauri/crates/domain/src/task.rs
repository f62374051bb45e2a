//! What findings ask of somebody: doing, verifying, closing, in one order. What the register makes due is
//! worked out from its intervals, elsewhere.

use serde::Serialize;

/// How many days ahead a date counts as soon.
pub const SOON_DAYS: i32 = 30;

/// What kind of thing is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum TaskKind {
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
pub enum TaskUrgency {
    Overdue,
    /// Within [`SOON_DAYS`].
    Soon,
    /// Nobody set a date: it waits for a person.
    Waiting,
    Later,
}

impl TaskUrgency {
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
            (Some(-1), TaskUrgency::Overdue),
            (Some(0), TaskUrgency::Soon),
            (Some(30), TaskUrgency::Soon),
            (Some(31), TaskUrgency::Later),
            (None, TaskUrgency::Waiting),
        ] {
            assert_eq!(TaskUrgency::of(days), expected, "{days:?}");
        }
        assert!(TaskUrgency::Overdue < TaskUrgency::Soon && TaskUrgency::Soon < TaskUrgency::Waiting);
        assert!(TaskUrgency::Waiting < TaskUrgency::Later);
    }
}
