//! The time as the application reads it: an argument of the edge, so that tests and the practice
//! facility decide what "now" is.

use jiff::Zoned;

pub trait Clock: Send + Sync {
    fn now(&self) -> Zoned;
}

/// The computer's own clock and zone.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Zoned {
        Zoned::now()
    }
}

/// Always the same moment.
#[derive(Debug, Clone)]
pub struct FixedClock(pub Zoned);

impl Clock for FixedClock {
    fn now(&self) -> Zoned {
        self.0.clone()
    }
}
