//! Since when nobody has touched the computer. Time comes from outside, so it can be told instead of waited for.

use crate::policy::AutoLock;
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Idle(Option<Timestamp>);

impl Idle {
    pub(crate) fn touched(&mut self, now: Timestamp) {
        self.0 = Some(now);
    }

    /// Time until the vault locks; `None`: it does not. A clock that was put back begins the time anew instead of
    /// prolonging it.
    pub(crate) fn left(&mut self, after: AutoLock, now: Timestamp) -> Option<Duration> {
        let AutoLock::Minutes(minutes) = after else { return None };
        let touched = self.0.filter(|touched| *touched <= now).unwrap_or(now);
        self.0 = Some(touched);
        let left = SignedDuration::from_mins(i64::from(minutes)) - now.duration_since(touched);
        Some(Duration::try_from(left).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_secs(second)
    }

    #[test]
    fn the_time_runs_from_the_last_touch() {
        let mut idle = Idle::default();
        let ten = AutoLock::Minutes(10);
        let left = |idle: &mut Idle, second| idle.left(ten, at(second)).map(|left| left.as_secs());
        assert_eq!(left(&mut idle, 0), Some(600), "the first look is the beginning");
        assert_eq!(left(&mut idle, 240), Some(360));
        idle.touched(at(240));
        assert_eq!(left(&mut idle, 240), Some(600));
        assert_eq!(left(&mut idle, 840), Some(0));
        assert_eq!(left(&mut idle, 90_000), Some(0), "asleep for a day");
        assert_eq!(left(&mut idle, 100), Some(600), "the clock was put back");
        assert_eq!(idle.left(AutoLock::Never, at(100)), None);
    }
}
