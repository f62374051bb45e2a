//! The name of a backup says what it is: its number, when, why, and how far the record went.
//!
//! `000012_20261122T090000Z_closed_24_1a2b3c4d.backup`. The number goes up by one each time, so that the order is
//! known whatever the clock did; the last two parts are the number and the hash of the last event in it.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use std::{fmt, str::FromStr};

const ENDING: &str = ".backup";
const MOMENT: &str = "%Y%m%dT%H%M%SZ";

/// What a backup was made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// Half an hour had gone by.
    Timed,
    /// The vault was locked or closed.
    Closed,
    /// Somebody asked for it.
    Asked,
    BeforeRestore,
    BeforePassphrase,
    BeforeFinalising,
    /// An import or a merge.
    BeforeImport,
    /// One step that changes many things.
    BeforeBulk,
}

impl Why {
    pub const ALL: [Self; 8] = [
        Self::Timed,
        Self::Closed,
        Self::Asked,
        Self::BeforeRestore,
        Self::BeforePassphrase,
        Self::BeforeFinalising,
        Self::BeforeImport,
        Self::BeforeBulk,
    ];

    /// As it stands in names, for ever.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Timed => "timed",
            Self::Closed => "closed",
            Self::Asked => "asked",
            Self::BeforeRestore => "before-restore",
            Self::BeforePassphrase => "before-passphrase",
            Self::BeforeFinalising => "before-finalising",
            Self::BeforeImport => "before-import",
            Self::BeforeBulk => "before-bulk",
        }
    }
}

/// A backup, as its name tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Goes up by one with each backup of the vault.
    pub number: u64,
    pub made_at: Timestamp,
    pub why: Why,
    /// The last event in it.
    pub events: u64,
    /// The first eight digits of that event's hash.
    pub head: String,
}

impl Backup {
    /// Whether the record ended there.
    pub fn ends_with(&self, head: &crate::EventRef) -> bool {
        self.events == head.seq && head.hash.starts_with(&self.head)
    }
}

impl fmt::Display for Backup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = self.made_at.strftime(MOMENT);
        write!(f, "{:06}_{at}_{}_{}_{}{ENDING}", self.number, self.why.key(), self.events, self.head)
    }
}

impl FromStr for Backup {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        let parts: Vec<&str> = name.strip_suffix(ENDING).ok_or(())?.split('_').collect();
        let [number, at, why, events, head] = parts[..] else { return Err(()) };
        let at = DateTime::strptime(MOMENT, at).and_then(|at| at.to_zoned(TimeZone::UTC)).map_err(|_| ())?;
        let parsed = Self {
            number: number.parse().map_err(|_| ())?,
            made_at: at.timestamp(),
            why: Why::ALL.into_iter().find(|known| known.key() == why).ok_or(())?,
            events: events.parse().map_err(|_| ())?,
            head: head.to_owned(),
        };
        // One spelling for one backup; nothing that could name a place elsewhere.
        if parsed.to_string() == name && head.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            Ok(parsed)
        } else {
            Err(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_what_it_was_made_of() {
        for why in Why::ALL {
            let backup = Backup {
                number: 12,
                made_at: "2026-11-22T09:00:00Z".parse().unwrap_or_default(),
                why,
                events: 24,
                head: "1a2b3c4d".to_owned(),
            };
            assert_eq!(backup.to_string().parse(), Ok(backup));
        }
    }

    #[test]
    fn other_names_are_no_backups() {
        for name in [
            "",
            "media.db",
            "before-format-2-from-1.vault",
            ".000012_20261122T090000Z_closed_24_1a2b3c4d.backup.77.part",
            "12_20261122T090000Z_closed_24_1a2b3c4d.backup",
            "000012_20261122T090000Z_closed_24_../../x.backup",
            "000012_20261122T090000Z_because_24_1a2b3c4d.backup",
        ] {
            assert_eq!(name.parse::<Backup>(), Err(()), "{name}");
        }
    }
}
