//! The window's calls about all this.

#![allow(
    clippy::needless_pass_by_value,
    clippy::wildcard_imports,
    reason = "all calls have one shape, `fn(&App, Request) -> Result<Response>`, and all the types there are"
)]

use super::disk;
use crate::{
    App,
    api::*,
    app::State,
    error::{Error, Refusal, Result},
    session::Session,
};
use breakwater_locale::Words;
use breakwater_vault::{self as vault, KeyCost, Passphrase, RecoveryKey, Secret, backup::Why};

impl Session {
    /// Another passphrase in the place of the one that is given: the vault's, or somebody's own. A backup is made before,
    /// and the old one opens none of the backups afterwards.
    pub fn passphrase_change(&mut self, now: &Secret, new: &Passphrase, cost: KeyCost) -> Result<()> {
        if !new.strength().acceptable && !self.is_practice() {
            return Err(Refusal::of(ErrorCode::WeakPassphrase).at("new").into());
        }
        self.back_up_before(Why::BeforePassphrase)?;
        let whose = self.vault.change_passphrase(now, new, cost).map_err(|error| match error {
            vault::Error::WeakPassphrase => Refusal::of(ErrorCode::WeakPassphrase).at("new").into(),
            error => of_secret(error, now),
        })?;
        let act = self.act(if whose.is_some() { "own_passphrase_changed" } else { "passphrase_changed" });
        self.vault.note(&act)?;
        self.renew_keys_at_place()
    }
}

/// A secret that does not do, beside the field it was typed into.
pub(super) fn of_secret(error: vault::Error, secret: &Secret) -> Error {
    let (code, field) = match (error, secret) {
        (vault::Error::WrongSecret, Secret::Passphrase(_)) => (ErrorCode::WrongPassphrase, "passphrase"),
        (vault::Error::WrongSecret, Secret::Recovery(_)) => (ErrorCode::WrongRecoveryKey, "groups"),
        (vault::Error::OwnSecret, _) => (ErrorCode::OwnPassphraseNotEnough, "passphrase"),
        (error, _) => return error.into(),
    };
    Refusal::of(code).at(field).into()
}

/// What somebody opens with: one of the two.
pub(super) fn secret(passphrase: Option<String>, groups: Option<Vec<String>>) -> Result<Secret> {
    match (passphrase, groups.as_deref()) {
        (Some(passphrase), None) => Ok(Secret::Passphrase(Passphrase::new(passphrase))),
        (None, Some([all])) => Ok(Secret::Recovery(RecoveryKey::parse(all)?)),
        (None, Some(groups)) => Ok(Secret::Recovery(RecoveryKey::from_groups(groups)?)),
        _ => Err(Error::bad_request("passphrase")),
    }
}

impl App {
    pub fn vault_reopen(&self, _: Nothing) -> Result<Reopened> {
        let mut state = self.state();
        let standing = disk::try_again(&mut state)?;
        let zone = self.now().time_zone().clone();
        Ok(Reopened {
            session: self.view(&state),
            failed_change_saved: standing.failed_change_is_saved(),
            complete: standing.complete(),
            events: standing.head.seq,
            last_saved_at: standing.head.at.map(|at| crate::work::moment(&at.to_zoned(zone))),
        })
    }

    pub fn passphrase_change(&self, request: PassphraseChange) -> Result<SessionState> {
        let now = secret(request.passphrase, request.groups)?;
        let new = Passphrase::new(request.new);
        let mut state = self.state();
        let cost = self.key_cost();
        self.proving(&mut state, |session| session.passphrase_change(&now, &new, cost))?;
        Ok(self.view(&state))
    }

    /// Does what needs the secret once more although the vault is open. Whoever finds the window open does not get to
    /// try for ever.
    pub(super) fn proving<T>(&self, state: &mut State, work: impl FnOnce(&mut Session) -> Result<T>) -> Result<T> {
        let now = self.now().timestamp();
        state.touched(now);
        let wait = state.wait(now);
        if wait > 0 {
            return Err(Refusal::of(ErrorCode::TooManyTries).with("seconds", wait).into());
        }
        let session = state.session.as_mut().ok_or_else(|| Refusal::of(ErrorCode::VaultLocked))?;
        let done = work(session);
        if done
            .as_ref()
            .is_err_and(|error| matches!(error.code(), ErrorCode::WrongPassphrase | ErrorCode::WrongRecoveryKey))
        {
            state.wrong_try(self.now().timestamp());
        }
        done
    }

    pub fn backup_list(&self, _: Nothing) -> Result<Backups> {
        self.with(|session| session.backup_list())
    }

    pub fn backup_now(&self, _: Nothing) -> Result<Backups> {
        self.with(Session::backup_now)
    }

    /// The dialog stays open as long as somebody thinks; nothing waits for it meanwhile.
    pub fn backup_place_save(&self, request: BackupPlaceSave) -> Result<Backups> {
        if !request.choose {
            return self.with(|session| session.backup_place_save(None));
        }
        let words = self.with(|session| session.refuse_other_place().map(|()| Words::clone(&session.words)))?;
        match self.dialogs().choose_folder(&words.say("backup-dialog-place")) {
            Some(folder) => self.with(|session| session.backup_place_save(Some(&folder))),
            None => self.backup_list(Nothing {}),
        }
    }

    pub fn restore_preview(&self, request: RestoreRequest) -> Result<RestorePreview> {
        self.with(|session| session.restore_preview(&request.backup))
    }

    pub fn restore(&self, request: RestoreRequest) -> Result<SessionState> {
        self.with(|session| session.restore(&request.backup))?;
        Ok(self.view(&self.state()))
    }

    pub fn rescue_preview(&self, request: RescueRequest) -> Result<Rescue> {
        let secret = secret(request.passphrase, request.groups)?;
        self.rescuing(&secret, |opening| super::rescue_preview(opening, &secret))
    }

    pub fn rescue_apply(&self, request: RescueApply) -> Result<Rescued> {
        let secret = secret(request.passphrase, request.groups)?;
        let rescued = self.rescuing(&secret, |opening| super::rescue(opening, &secret, request.backup.as_deref()))?;
        let session = self.unlock(&secret)?;
        let report = rescued.salvaged.unwrap_or_default();
        let name = rescued.kept_as.file_name().unwrap_or_default();
        Ok(Rescued {
            session,
            kept_as: name.to_string_lossy().into_owned(),
            rows: report.rows,
            from_events: report.from_events,
            lost: report.lost.iter().map(|lost| format!("{} {}", lost.kind.key(), lost.id)).collect(),
        })
    }

    /// On the vault that is asked for and not open, with the same patience for wrong passphrases as unlocking has.
    fn rescuing<T>(&self, secret: &Secret, work: impl FnOnce(&crate::session::Opening) -> Result<T>) -> Result<T> {
        let mut state = self.state();
        if state.session.is_some() {
            return Err(Error::bad_request("open"));
        }
        let now = self.now().timestamp();
        let wait = state.wait(now);
        if wait > 0 {
            return Err(Refusal::of(ErrorCode::TooManyTries).with("seconds", wait).into());
        }
        // A lock of its own would stand in the way.
        state.stopped = None;
        let folder = state.chosen.clone().ok_or_else(|| Refusal::of(ErrorCode::NoVaultOpen))?;
        let done = work(&self.opening(&state, &folder));
        if let Err(Error::Vault(vault::Error::WrongSecret)) = &done {
            state.wrong_try(self.now().timestamp());
            return Err(of_secret(vault::Error::WrongSecret, secret));
        }
        done
    }
}
