//! What somebody should know of the open vault before relying on it.

use crate::{
    api::{BackupPlace, ClockNotice, ClockProblem, Health, RoomLeft},
    session::Session,
    work::moment,
};
use breakwater_vault::{Room, backup};
use jiff::{SignedDuration, civil::Date, tz::TimeZone};

/// No computer that runs this program is earlier than the day it was prepared.
const MADE_ON: Date = jiff::civil::date(2026, 11, 1);
const CLOCK_TOLERANCE: SignedDuration = SignedDuration::from_mins(5);
const PLACE_REMINDER: SignedDuration = SignedDuration::from_hours(7 * 24);

impl Session {
    pub fn health(&self) -> Health {
        let (free_bytes, room) = self.vault.room();
        let opened = self.vault.opened();
        Health {
            read_only: opened.read_only,
            room: match room {
                Room::Plenty => RoomLeft::Plenty,
                Room::Low => RoomLeft::Low,
                Room::NoAttachments => RoomLeft::NoAttachments,
                Room::Exhausted => RoomLeft::Exhausted,
            },
            free_bytes,
            clock: self.clock_notice(),
            key_copy_differs: opened.key_copy_differs,
            last_backup_at: self.newest_backup().map(|newest| self.in_zone(newest.made_at)),
            backup_problem: self.backing_up.problem.clone(),
            place: self.backup_place(),
        }
    }

    /// Events are ordered by their numbers, so a wrong clock harms no order; but every date on paper comes from it.
    fn clock_notice(&self) -> Option<ClockNotice> {
        // The practice facility plays on its own days.
        if self.is_practice() {
            return None;
        }
        let now = self.now();
        let made = MADE_ON.to_zoned(TimeZone::UTC).ok()?;
        if now.timestamp() < made.timestamp() {
            return Some(ClockNotice { kind: ClockProblem::BeforeProgram, behind: MADE_ON.to_string() });
        }
        let last = self.vault.head().ok()?.at?;
        let behind = last.duration_since(now.timestamp()) > CLOCK_TOLERANCE;
        behind.then(|| ClockNotice { kind: ClockProblem::BeforeLastChange, behind: self.in_zone(last) })
    }

    pub(super) fn backup_place(&self) -> Option<BackupPlace> {
        let place = self.place_folder()?;
        let newest = backup::newest_at(&place, self.folder());
        // A vault that is younger than a week has missed no copy of last week.
        let since = newest.as_ref().map_or(self.vault.about().created_at, |newest| newest.made_at);
        let overdue = self.now().timestamp().duration_since(since) > PLACE_REMINDER;
        Some(BackupPlace {
            reachable: place.is_dir(),
            last_copied_at: newest.map(|newest| self.in_zone(newest.made_at)),
            overdue,
            folder: place.display().to_string(),
        })
    }

    pub(super) fn in_zone(&self, at: jiff::Timestamp) -> String {
        moment(&at.to_zoned(self.now().time_zone().clone()))
    }
}
