//! Another recovery key, when a sheet is lost or somebody leaves who may have copied it: made, printed, checked, and
//! only then put in the place of the old one. Until that last step the old sheet goes on working.

#![allow(clippy::needless_pass_by_value, reason = "all calls have one shape, `fn(&App, Request) -> Result<Response>`")]

use super::calls::{of_secret, secret};
use crate::{
    App,
    api::{ErrorCode, FileSaved, Nothing, RecoveryKeyMade, RecoveryKeyMake, RecoverySheetSave, SessionState},
    data_folder::vault_name,
    error::{Refusal, Result},
    files,
    reports::safe_file_name,
    session::Session,
};
use breakwater_locale::Words;
use breakwater_vault::{FreshRecoveryKey, RecoveryKey, Secret, backup::Why};
use jiff::civil::Date;
use std::path::Path;

impl Session {
    /// Made and not in force yet.
    pub fn recovery_key_make(&self, now: &Secret) -> Result<FreshRecoveryKey> {
        self.vault.make_recovery_key(now).map_err(|error| of_secret(error, now))
    }

    /// Writes the sheet to print; the file is on the disk when this returns.
    pub fn recovery_sheet_write(&self, key: &RecoveryKey, path: &Path) -> Result<FileSaved> {
        files::save(path, &sheet(key, &vault_name(self.folder()), self.now().date(), &self.words)?)
    }

    /// A backup is made before; the old key opens none of the backups afterwards.
    pub fn recovery_key_replace(&mut self, fresh: &FreshRecoveryKey) -> Result<()> {
        self.back_up_before(Why::BeforePassphrase)?;
        self.vault.put_recovery_key(fresh)?;
        let act = self.act("recovery_key_replaced");
        self.vault.note(&act)?;
        self.renew_keys_at_place()
    }
}

impl App {
    /// Writes the recovery key where the user says, to be printed.
    pub fn recovery_sheet_save(&self, request: RecoverySheetSave) -> Result<Option<FileSaved>> {
        let (words, name) = {
            let state = self.state();
            let folder = state.session.as_ref().map(|session| session.folder().to_owned());
            let name = vault_name(&folder.ok_or_else(|| Refusal::of(ErrorCode::VaultLocked))?);
            (Words::new(&state.kept.preferences.language), name)
        };
        // Only a key is written, not whatever somebody puts in its place.
        let key = RecoveryKey::from_groups(&request.groups)?;
        let file_name = safe_file_name(&words.say_with("file-name-recovery-sheet", &[("vault", name.clone().into())]));
        let Some(path) = self.dialogs().save_file(&file_name, &words.say("dialog-save-recovery-sheet")) else {
            return Ok(None);
        };
        files::save(&path, &sheet(&key, &name, self.now().date(), &words)?).map(Some)
    }

    /// The key is kept until it is put in place, or the vault is locked, or another one is made.
    pub fn recovery_key_make(&self, request: RecoveryKeyMake) -> Result<RecoveryKeyMade> {
        let now = secret(request.passphrase, request.groups)?;
        let mut state = self.state();
        let fresh = self.proving(&mut state, |session| session.recovery_key_make(&now))?;
        let groups = fresh.key().groups().iter().map(|group| group.to_string()).collect();
        state.fresh_key = Some(fresh);
        Ok(RecoveryKeyMade { groups })
    }

    /// Puts the key that was made last in the place of the old one.
    pub fn recovery_key_replace(&self, _: Nothing) -> Result<SessionState> {
        let fresh = self.state().fresh_key.take().ok_or_else(|| Refusal::of(ErrorCode::NoFreshKey))?;
        let replaced = self.with(|session| session.recovery_key_replace(&fresh));
        let mut state = self.state();
        if replaced.is_err() && state.session.is_some() {
            // It stands on the sheet that was printed, so it is the one to try again with.
            state.fresh_key = Some(fresh);
        }
        replaced?;
        Ok(self.view(&state))
    }
}

fn sheet(key: &RecoveryKey, vault: &str, today: Date, words: &Words) -> Result<Vec<u8>> {
    let groups: Vec<String> = key.groups().iter().map(|group| group.to_string()).collect();
    Ok(breakwater_report::recovery_sheet(&groups, vault, today, words, breakwater_report::Paper::A4)?)
}
