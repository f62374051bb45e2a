//! Backups: when they are made by themselves, the list, the second place, the way back.

use crate::{
    api::{BackupView, Backups, ErrorCode, RestorePreview, UiError},
    error::{Error, Refusal, Result},
    session::Session,
};
use breakwater_vault::{
    Act,
    backup::{self, Backup, PlaceState, Why},
    tables,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// As long as somebody works, every half hour.
const INTERVAL: SignedDuration = SignedDuration::from_mins(30);
/// The setting that names the second place. Part of the record, so it keeps its name for ever.
const PLACE: &str = "backup_place";

/// What this session knows of its backups.
#[derive(Debug, Default)]
pub(crate) struct BackingUp {
    /// When it was tried last: what fails now is not tried again with every answer.
    tried_at: Option<Timestamp>,
    pub(super) problem: Option<UiError>,
}

impl Session {
    /// The practice facility can be reset at any time; a medium that may not be written to takes none.
    fn backs_up(&self) -> bool {
        !self.is_practice() && !self.vault.opened().read_only && !self.vault.is_halted()
    }

    pub(super) fn newest_backup(&self) -> Option<Backup> {
        backup::list(self.folder()).ok()?.into_iter().next()
    }

    /// After half an hour of work. What goes wrong is told by [`Session::health`], and keeps nobody from working.
    pub fn back_up_when_due(&mut self) {
        if !self.backs_up() {
            return;
        }
        let now = self.now().timestamp();
        let last = self.backing_up.tried_at.or_else(|| self.newest_backup().map(|newest| newest.made_at));
        let Some(last) = last else {
            // A new vault: the half hour begins now.
            self.backing_up.tried_at = Some(now);
            return;
        };
        // A clock that was put back makes one more, not one less.
        if now.duration_since(last).abs() >= INTERVAL {
            self.back_up_quietly(Why::Timed);
        } else if self.backing_up.tried_at.is_none() {
            self.backing_up.tried_at = Some(last);
        }
    }

    pub(crate) fn back_up_on_closing(&mut self) {
        if self.backs_up() {
            self.back_up_quietly(Why::Closed);
        }
    }

    fn back_up_quietly(&mut self, why: Why) {
        let now = self.now().timestamp();
        self.backing_up.tried_at = Some(now);
        let done = self.vault.back_up_if_changed(why, now).map_err(Error::from).and_then(|made| match made {
            Some(backup) => self.copy_to_place(&backup).map(|_| ()),
            None => Ok(()),
        });
        self.backing_up.problem = done.err().map(UiError::from);
    }

    /// Before something that is hard to take back. When it cannot be made, the step is not taken; a second place that
    /// fails is told, and is no reason to wait.
    pub fn back_up_before(&mut self, why: Why) -> Result<()> {
        if self.is_practice() {
            return Ok(());
        }
        if let Some(backup) = self.vault.back_up_if_changed(why, self.now().timestamp())? {
            self.backing_up.problem = self.copy_to_place(&backup).err().map(UiError::from);
        }
        Ok(())
    }

    pub fn backup_list(&self) -> Result<Backups> {
        let backups = self.vault.backups()?.iter().map(|backup| self.backup_view(backup)).collect();
        Ok(Backups { backups, place: self.backup_place() })
    }

    pub fn backup_now(&mut self) -> Result<Backups> {
        let now = self.now().timestamp();
        let backup = self.vault.back_up(Why::Asked, now)?;
        self.backing_up.tried_at = Some(now);
        self.copy_to_place(&backup)?;
        self.backing_up.problem = None;
        self.backup_list()
    }

    /// Where the organisation wants it, or else where somebody chose.
    pub(super) fn place_folder(&self) -> Option<PathBuf> {
        if let Some(folder) = self.policy.backup_folder().filter(|_| !self.is_practice()) {
            return Some(folder.to_owned());
        }
        let setting = self.vault.read(|reading| tables::setting::get(reading, PLACE)).ok()??;
        Some(PathBuf::from(setting.as_str()?))
    }

    /// A second place for every backup from now on, and for the newest one at once; `None`: no second place.
    pub fn backup_place_save(&mut self, folder: Option<&Path>) -> Result<Backups> {
        self.refuse_other_place()?;
        let value = match folder {
            Some(folder) if !folder.is_dir() => {
                let path = folder.display();
                return Err(Refusal::of(ErrorCode::FileUnreadable).with("path", path).into());
            }
            Some(folder) => Value::from(folder.display().to_string()),
            None => Value::Null,
        };
        let act = self.act("backup_place_saved");
        self.vault.write(&act, |writing| tables::setting::set(writing, PLACE, &value))?;
        if folder.is_some() {
            let backup = self.vault.back_up(Why::Asked, self.now().timestamp())?;
            self.copy_to_place(&backup)?;
        }
        self.backup_list()
    }

    pub(super) fn refuse_other_place(&self) -> Result<()> {
        self.refuse_fixed(self.policy.backup_folder().is_some() && !self.is_practice(), "backup_folder")
    }

    fn copy_to_place(&self, backup: &Backup) -> Result<PlaceState> {
        match self.place_folder() {
            Some(place) => Ok(self.vault.copy_backup_to(&place, backup)?),
            None => Ok(PlaceState::Missing),
        }
    }

    pub(crate) fn renew_keys_at_place(&self) -> Result<()> {
        self.place_folder().map_or(Ok(()), |place| Ok(self.vault.renew_keys_at(&place)?))
    }

    pub(super) fn backup_view(&self, backup: &Backup) -> BackupView {
        BackupView {
            id: backup.to_string(),
            number: backup.number,
            made_at: self.in_zone(backup.made_at),
            why: backup.why.key().to_owned(),
            events: backup.events,
            bytes: backup::bytes_of(self.folder(), backup),
        }
    }

    /// By its whole name, or by its number.
    fn backup(&self, id: &str) -> Result<Backup> {
        let known = self.vault.backups()?;
        let found = known.into_iter().find(|backup| backup.to_string() == id || backup.number.to_string() == id);
        Ok(found.ok_or_else(|| Refusal::of(ErrorCode::UnknownBackup).with("id", id))?)
    }

    pub fn restore_preview(&mut self, id: &str) -> Result<RestorePreview> {
        let backup = self.backup(id)?;
        let preview = self.vault.restore_preview(&backup).map_err(|error| of_backup(error, &backup))?;
        Ok(super::preview::of(self, &preview))
    }

    /// Goes back. The present state is kept as a backup of its own.
    pub fn restore(&mut self, id: &str) -> Result<Backups> {
        let backup = self.backup(id)?;
        let act: Act = self.act("backup_restored");
        self.vault.restore(&backup, &act).map_err(|error| of_backup(error, &backup))?;
        self.forget()?;
        self.backup_list()
    }
}

/// Damage met while reading a backup is the backup's.
fn of_backup(error: breakwater_vault::Error, backup: &Backup) -> Error {
    if error.is_damage() {
        return Refusal::of(ErrorCode::BackupDamaged).with("id", backup.number).into();
    }
    error.into()
}
