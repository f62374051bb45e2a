//! After a wrong passphrase the window waits: 1, 2, 4 … 30 seconds. It slows down somebody who
//! found the computer open; whoever has the files is slowed down by the key derivation.

use jiff::{SignedDuration, Timestamp};

#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tries {
    wrong: u32,
    free_at: Option<Timestamp>,
}

impl Tries {
    /// Seconds until the next try is possible.
    pub(crate) fn wait(self, now: Timestamp) -> u32 {
        let Some(free_at) = self.free_at else { return 0 };
        let left = free_at.duration_since(now).as_millis();
        u32::try_from(left.clamp(0, 30_000)).map_or(0, |left| left.div_ceil(1000))
    }

    pub(crate) fn wrong(&mut self, now: Timestamp) {
        let seconds = 1_i64 << self.wrong.min(5);
        self.wrong += 1;
        self.free_at = now.checked_add(SignedDuration::from_secs(seconds.min(30))).ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_up_to_half_a_minute() {
        let now = Timestamp::UNIX_EPOCH;
        let mut tries = Tries::default();
        assert_eq!(tries.wait(now), 0);
        for expected in [1, 2, 4, 8, 16, 30, 30] {
            tries.wrong(now);
            assert_eq!(tries.wait(now), expected);
        }
    }
}
