//! `vault backup`, `backups`, `restore`, `salvage`, `passphrase`, `recovery-key`, `place`.

use crate::{commands::Here, fail::Failure, input, output};
use breakwater_app::{
    Error, KeyCost, Session,
    api::{Backups, RestorePreview},
    rescue, rescue_preview,
};
use serde_json::json;

impl Here<'_> {
    pub(crate) fn vault_backup(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let made = session.backup_now()?;
        session.close()?;
        let Some(newest) = made.backups.first() else {
            return Err(Error::Unexpected("a backup that is not in the list").into());
        };
        if self.json {
            output::json(newest)?;
        } else {
            self.say("cli-said-backup-made", &[("number", newest.number.to_string().into())])?;
        }
        Ok(0)
    }

    pub(crate) fn vault_backups(&self) -> Result<u8, Failure> {
        let session = self.open()?;
        let list = session.backup_list()?;
        session.close()?;
        self.show_backups(&list)
    }

    fn show_backups(&self, list: &Backups) -> Result<u8, Failure> {
        if self.json {
            output::json(list)?;
            return Ok(0);
        }
        for backup in &list.backups {
            let why = self.words.say(&format!("backup-why-{}", backup.why));
            self.say(
                "cli-said-backup-line",
                &[
                    ("number", backup.number.to_string().into()),
                    ("at", backup.made_at.clone().into()),
                    ("why", why.into()),
                ],
            )?;
        }
        if let Some(place) = &list.place {
            let key = if place.reachable { "cli-said-backup-place" } else { "cli-said-backup-place-missing" };
            self.say(key, &[("folder", place.folder.clone().into())])?;
        }
        Ok(0)
    }

    /// On a sound vault and, with the damaged one kept, on one that cannot be opened any more.
    pub(crate) fn vault_restore(&self) -> Result<u8, Failure> {
        let folder = input::vault_folder(self.matches, self.words)?;
        let secret = input::secret(&folder, self.matches, self.words)?;
        let opening = input::opening(folder, self.matches, self.words);
        let (id, only_look) = (self.text("id"), self.matches.get_flag("preview"));
        match Session::open(opening.clone(), &secret) {
            Ok(mut session) => {
                let preview = session.restore_preview(id)?;
                if only_look {
                    session.close()?;
                    return self.show_preview(&preview);
                }
                session.restore(id)?;
                session.close()?;
                if self.json {
                    output::json(&json!({"restored": preview.backup}))?;
                } else {
                    self.say("cli-said-restored", &[("number", preview.backup.number.to_string().into())])?;
                }
            }
            Err(Error::Vault(error)) if error.is_damage() => {
                if only_look {
                    let ways = rescue_preview(&opening, &secret)?;
                    return match ways.newest {
                        Some(preview) => self.show_preview(&preview),
                        None => Err(Error::Vault(error).into()),
                    };
                }
                let rescued = rescue(&opening, &secret, Some(id))?;
                let kept = rescued.kept_as.display().to_string();
                if self.json {
                    output::json(&json!({"restored": id, "kept_as": kept}))?;
                } else {
                    self.say("cli-said-rescued", &[("number", id.into()), ("kept", kept.into())])?;
                }
            }
            Err(error) => return Err(error.into()),
        }
        Ok(0)
    }

    fn show_preview(&self, preview: &RestorePreview) -> Result<u8, Failure> {
        if self.json {
            output::json(preview)?;
            return Ok(0);
        }
        let changes = preview.lost + preview.returns + preview.reverts;
        self.say(
            "cli-said-restore-counts",
            &[("number", preview.backup.number.to_string().into()), ("changes", f64::from(changes).into())],
        )?;
        for change in &preview.changes {
            let fate = serde_json::to_value(change.fate).ok().and_then(|fate| fate.as_str().map(str::to_owned));
            self.say(
                "cli-said-restore-line",
                &[
                    ("fate", self.words.say(&format!("backup-fate-{}", fate.unwrap_or_default())).into()),
                    ("kind", self.words.say(&format!("backup-kind-{}", change.kind.replace('_', "-"))).into()),
                    ("label", change.label.clone().into()),
                ],
            )?;
        }
        Ok(0)
    }

    pub(crate) fn vault_salvage(&self) -> Result<u8, Failure> {
        let folder = input::vault_folder(self.matches, self.words)?;
        let secret = input::secret(&folder, self.matches, self.words)?;
        let opening = input::opening(folder, self.matches, self.words);
        if self.matches.get_flag("preview") {
            let ways = rescue_preview(&opening, &secret)?;
            if self.json {
                output::json(&ways)?;
            } else {
                self.say(
                    "cli-said-salvage-counts",
                    &[("readable", (ways.readable as f64).into()), ("unreadable", (ways.unreadable as f64).into())],
                )?;
            }
            return Ok(0);
        }
        let rescued = rescue(&opening, &secret, None)?;
        let report = rescued.salvaged.unwrap_or_default();
        let kept = rescued.kept_as.display().to_string();
        let lost: Vec<String> = report.lost.iter().map(|lost| format!("{} {}", lost.kind.key(), lost.id)).collect();
        if self.json {
            output::json(
                &json!({"kept_as": kept, "rows": report.rows, "from_events": report.from_events, "lost": lost}),
            )?;
        } else {
            self.say(
                "cli-said-salvaged",
                &[
                    ("rows", (report.rows as f64).into()),
                    ("events", (report.from_events as f64).into()),
                    ("kept", kept.into()),
                ],
            )?;
            for what in lost {
                self.say("cli-said-salvage-lost", &[("what", what.into())])?;
            }
        }
        Ok(0)
    }

    pub(crate) fn vault_passphrase(&self) -> Result<u8, Failure> {
        let folder = input::vault_folder(self.matches, self.words)?;
        let secret = match self.matches.get_one::<std::path::PathBuf>("recovery-key-file") {
            Some(path) => input::recovery_key(path)?,
            None => input::secret(&folder, self.matches, self.words)?,
        };
        let new = input::other_passphrase(self.matches, self.words)?;
        let mut session = Session::open(input::opening(folder, self.matches, self.words), &secret)?;
        session.passphrase_change(&secret, &new, KeyCost::Calibrated)?;
        session.close()?;
        if self.json {
            output::json(&json!({"changed": true}))?;
        } else {
            self.say("cli-said-passphrase-changed", &[])?;
        }
        Ok(0)
    }

    /// The new key is shown, and its sheet written, before the old one loses its force: whenever this ends early, one of
    /// the two that somebody holds opens the vault.
    pub(crate) fn vault_recovery_key(&self) -> Result<u8, Failure> {
        let folder = input::vault_folder(self.matches, self.words)?;
        let secret = match self.matches.get_one::<std::path::PathBuf>("recovery-key-file") {
            Some(path) => input::recovery_key(path)?,
            None => input::secret(&folder, self.matches, self.words)?,
        };
        let mut session = Session::open(input::opening(folder, self.matches, self.words), &secret)?;
        let fresh = session.recovery_key_make(&secret)?;
        let sheet = self.matches.get_one::<std::path::PathBuf>("out");
        let written = sheet.map(|path| session.recovery_sheet_write(fresh.key(), path)).transpose()?;
        let key = fresh.key().printed();
        if self.json {
            output::json(&json!({"recovery_key": key.as_str(), "sheet": written}))?;
        } else {
            self.say("cli-said-recovery-key", &[])?;
            output::line(&key)?;
            if let Some(written) = &written {
                self.say("cli-said-recovery-sheet", &[("file", written.file_name.clone().into())])?;
            }
        }
        session.recovery_key_replace(&fresh)?;
        session.close()?;
        if !self.json {
            self.say("cli-said-recovery-key-replaced", &[])?;
        }
        Ok(0)
    }

    pub(crate) fn vault_place(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let folder = if self.matches.get_flag("none") { None } else { Some(self.path("folder").to_owned()) };
        let absolute = folder.map(std::path::absolute).transpose();
        let absolute =
            absolute.map_err(|source| Error::FileUnreadable { path: self.path("folder").to_owned(), source })?;
        let list = session.backup_place_save(absolute.as_deref())?;
        session.close()?;
        self.show_backups(&list)
    }
}
