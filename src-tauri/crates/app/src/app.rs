//! The application as the window meets it: one door, one session, one lock around both.

#![allow(
    clippy::needless_pass_by_value,
    clippy::wildcard_imports,
    reason = "all calls have one shape, `fn(&App, Request) -> Result<Response>`, and most of the types there are"
)]

use crate::{
    api::*,
    clock::Clock,
    data_folder::{DataFolder, vault_name},
    dialogs::Dialogs,
    error::{Error, Refusal, Result},
    evidence_in::Incoming,
    idle::Idle,
    policy::{AutoLock, Policy},
    practice,
    preferences::{self, Kept},
    reports::safe_file_name,
    saving::Saving,
    session::{Opening, Session, new_id, new_person},
    tries::Tries,
    trust::{self, Stopped},
};
use breakwater_locale::Words;
use breakwater_vault::{
    self as vault, FreshRecoveryKey, HeldBy, KeyCost, NewVault, Passphrase, RecoveryKey, Secret, Vault, VaultFolder,
};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// What the application needs from outside.
pub struct Config {
    pub data_folder: DataFolder,
    pub dialogs: Box<dyn Dialogs>,
    pub clock: Arc<dyn Clock>,
    /// What a second program is told of who has a vault open: "Breakwater".
    pub program: String,
    /// Full cost in the product; tests of other things may take the floor.
    pub key_cost: KeyCost,
}

pub struct App {
    config: Config,
    state: Mutex<State>,
    pub(crate) incoming: Incoming,
    pub(crate) saving: Saving,
}

pub(crate) struct State {
    pub(crate) kept: Kept,
    /// The vault the gate asks for; `None`: first start.
    pub(crate) chosen: Option<PathBuf>,
    pub(crate) session: Option<Session>,
    /// Told until the vault is locked: whoever comes later should read it too.
    unclean_end: Option<UncleanEnd>,
    tries: Tries,
    /// The disk failed under it and it could not be opened again.
    pub(crate) stopped: Option<Stopped>,
    /// Made, shown and not in force yet.
    pub(crate) fresh_key: Option<FreshRecoveryKey>,
    idle: Idle,
    policy: Arc<Policy>,
}

impl App {
    pub fn new(config: Config) -> Self {
        let kept = preferences::read(&config.data_folder);
        // One that waits for its place after a damaged one was put aside takes it as it is opened.
        let there = |folder: &PathBuf| folder.is_dir() || VaultFolder::inspect(folder).is_ok();
        let last = kept.last_vault.clone().filter(there);
        let chosen = last.or_else(|| config.data_folder.vault_folders().into_iter().next());
        let state = State {
            kept,
            chosen,
            session: None,
            unclean_end: None,
            tries: Tries::default(),
            stopped: None,
            fresh_key: None,
            idle: Idle::default(),
            policy: Arc::new(Policy::of(&config.data_folder)),
        };
        Self { config, state: Mutex::new(state), incoming: Incoming::default(), saving: Saving::default() }
    }

    /// A call that panicked is a bug, but the vault is not the worse for it: its transaction was
    /// rolled back. So the others go on.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does something in the open vault.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut Session) -> Result<T>) -> Result<T> {
        let mut state = self.state();
        // Whoever asks for something is there.
        state.idle.touched(self.config.clock.now().timestamp());
        let State { session, chosen, stopped, .. } = &mut *state;
        match session {
            Some(session) => {
                let done = work(session);
                if session.vault.is_halted() {
                    return Err(trust::recover(&mut state, done.err()));
                }
                if done.is_ok() {
                    session.back_up_when_due();
                }
                done
            }
            None if stopped.is_some() => Err(Refusal::of(ErrorCode::DiskFailedClosed).into()),
            None if chosen.is_some() => Err(Refusal::of(ErrorCode::VaultLocked).into()),
            None => Err(Refusal::of(ErrorCode::NoVaultOpen).into()),
        }
    }

    pub(crate) fn now(&self) -> jiff::Zoned {
        self.config.clock.now()
    }

    pub(crate) fn key_cost(&self) -> KeyCost {
        self.config.key_cost
    }

    pub(crate) fn dialogs(&self) -> &dyn Dialogs {
        self.config.dialogs.as_ref()
    }

    /// A key or a pointer moved: somebody is there.
    pub fn activity(&self, _: Nothing) -> Result<Nothing> {
        self.state().idle.touched(self.config.clock.now().timestamp());
        Ok(Nothing {})
    }

    /// Time until the vault locks by itself, zero when it is due; `None` when it is locked or never locks so. Asked by
    /// whoever keeps the time.
    pub fn locks_in(&self) -> Option<Duration> {
        let mut state = self.state();
        let State { session, stopped, idle, .. } = &mut *state;
        let after = match (session.as_ref(), stopped.as_ref()) {
            // A setting that cannot be read is no reason to stay open longer than any setting allows.
            (Some(session), _) => session.auto_lock().unwrap_or(AutoLock::Minutes(1)),
            (None, Some(stopped)) => stopped.auto_lock,
            (None, None) => return None,
        };
        idle.left(after, self.config.clock.now().timestamp())
    }

    pub fn session_state(&self, _: Nothing) -> Result<SessionState> {
        Ok(self.view(&self.state()))
    }

    pub(crate) fn view(&self, state: &State) -> SessionState {
        let now = self.config.clock.now();
        let folder = state.session.as_ref().map(|session| session.folder().to_owned()).or_else(|| state.chosen.clone());
        let gate = match (&state.session, &folder) {
            (Some(_), _) => Gate::Open,
            (None, Some(_)) => Gate::Locked,
            (None, None) => Gate::FirstStart,
        };
        SessionState {
            gate,
            vault: folder.map(|folder| VaultView {
                name: vault_name(&folder),
                practice: state.session.as_ref().map_or_else(
                    || VaultFolder::inspect(&folder).is_ok_and(|found| found.practice),
                    Session::is_practice,
                ),
                folder: folder.display().to_string(),
                wait: state.tries.wait(now.timestamp()),
            }),
            acting: state.session.as_ref().map(Session::acting),
            unclean_end: state.unclean_end.clone(),
            stopped: state.stopped.is_some(),
            health: state.session.as_ref().map(Session::health),
            preferences: state.kept.preferences.clone(),
            languages: breakwater_locale::LANGUAGES
                .iter()
                .filter(|language| breakwater_locale::language(language.code).is_some())
                .map(|language| LanguageView {
                    code: language.code.to_owned(),
                    name: language.name.to_owned(),
                    right_to_left: language.right_to_left,
                })
                .collect(),
            today: state.session.as_ref().map_or_else(|| now.date(), Session::today).to_string(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }

    pub fn preferences_save(&self, request: PreferencesSave) -> Result<SessionState> {
        let mut state = self.state();
        if breakwater_locale::language(&request.preferences.language).is_none() {
            return Err(Error::bad_request("language"));
        }
        let kept = Kept { preferences: request.preferences, ..state.kept.clone() };
        preferences::write(&self.config.data_folder, &kept)?;
        if let Some(session) = state.session.as_mut() {
            session.set_language(&kept.preferences.language);
        }
        state.kept = kept;
        Ok(self.view(&state))
    }

    pub fn passphrase_check(&self, request: PassphraseCheck) -> Result<PassphraseStrength> {
        let strength = Passphrase::new(request.passphrase).strength();
        Ok(PassphraseStrength {
            score: strength.score,
            long_enough: strength.long_enough,
            acceptable: strength.acceptable,
        })
    }

    pub fn vault_create(&self, request: VaultCreate) -> Result<VaultCreated> {
        let mut state = self.state();
        let name = safe_file_name(&breakwater_domain::text::line(&request.name));
        if name.is_empty() || name.starts_with('.') {
            return Err(Refusal::of(ErrorCode::BadRequest).with("detail", "name").at("name").into());
        }
        let person = new_person(&request.person_name, &request.person_post)?;
        let folder = self.config.data_folder.vaults().join(format!("{name}.vault"));
        create_folder(&self.config.data_folder.vaults())?;
        let (session, recovery) = create_vault(
            self.opening(&state, &folder),
            person,
            Passphrase::new(request.passphrase),
            self.config.key_cost,
        )?;
        state.close()?;
        self.begin(&mut state, session);
        self.remember(&mut state, Some(&folder));
        let recovery_key = recovery.groups().iter().map(|group| group.to_string()).collect();
        Ok(VaultCreated { recovery_key, session: self.view(&state) })
    }

    /// Lets the user choose a vault folder to unlock next. Cancelled: nothing changes.
    pub fn vault_choose(&self, _: Nothing) -> Result<SessionState> {
        // The dialog stays open as long as somebody thinks; nothing waits for it meanwhile.
        let title = Words::new(&self.state().kept.preferences.language).say("dialog-choose-vault");
        let Some(folder) = self.dialogs().choose_folder(&title) else { return Ok(self.view(&self.state())) };
        VaultFolder::inspect(&folder)?;
        let mut state = self.state();
        state.close()?;
        state.tries = Tries::default();
        self.remember(&mut state, Some(&folder));
        Ok(self.view(&state))
    }

    pub fn vault_unlock(&self, request: VaultUnlock) -> Result<SessionState> {
        self.unlock(&Secret::Passphrase(Passphrase::new(request.passphrase)))
    }

    pub fn vault_unlock_recovery(&self, request: VaultUnlockRecovery) -> Result<SessionState> {
        let key = match request.groups.as_slice() {
            // Pasted as one text.
            [all] => RecoveryKey::parse(all)?,
            groups => RecoveryKey::from_groups(groups)?,
        };
        self.unlock(&Secret::Recovery(key))
    }

    pub(crate) fn unlock(&self, secret: &Secret) -> Result<SessionState> {
        let mut state = self.state();
        if state.session.is_some() {
            return Ok(self.view(&state));
        }
        let now = self.config.clock.now().timestamp();
        let wait = state.tries.wait(now);
        if wait > 0 {
            return Err(Refusal::of(ErrorCode::TooManyTries).with("seconds", wait).into());
        }
        let folder = state.chosen.clone().ok_or_else(|| Refusal::of(ErrorCode::NoVaultOpen))?;
        match Session::open(self.opening(&state, &folder), secret) {
            Ok(mut session) => {
                state.tries = Tries::default();
                // What waited its thirty days leaves now; that this failed is no reason to keep anybody out.
                if let Err(error) = session.empty_trash() {
                    eprintln!("breakwater: the trash was not emptied: {:?}", error.code());
                }
                state.unclean_end = session.unclean_end()?;
                self.begin(&mut state, session);
                self.remember(&mut state, Some(&folder));
                Ok(self.view(&state))
            }
            Err(Error::Vault(vault::Error::WrongSecret)) => {
                state.tries.wrong(self.config.clock.now().timestamp());
                Err(match secret {
                    Secret::Passphrase(_) => Refusal::of(ErrorCode::WrongPassphrase).at("passphrase").into(),
                    Secret::Recovery(_) => Refusal::of(ErrorCode::WrongRecoveryKey).at("groups").into(),
                })
            }
            Err(error) => Err(error),
        }
    }

    pub fn vault_lock(&self, _: Nothing) -> Result<SessionState> {
        let mut state = self.state();
        state.close()?;
        Ok(self.view(&state))
    }

    pub fn vault_verify(&self, _: Nothing) -> Result<VaultVerified> {
        self.with(|session| session.verify())
    }

    /// Opens the practice facility without asking, and makes it first when it is not there.
    pub fn practice_open(&self, _: Nothing) -> Result<SessionState> {
        let mut state = self.state();
        self.open_practice(&mut state)?;
        Ok(self.view(&state))
    }

    /// The practice facility as it was in the beginning.
    pub fn practice_reset(&self, _: Nothing) -> Result<SessionState> {
        let mut state = self.state();
        let folder = self.config.data_folder.practice();
        if state.session.as_ref().is_some_and(|session| session.folder() == folder) {
            state.close()?;
        }
        // Somebody else may be practising in it: nobody's vault is taken away from under them.
        if folder.exists() {
            Session::open(self.opening(&state, &folder), &practice::secret())?.close()?;
            std::fs::remove_dir_all(&folder)
                .map_err(|source| Error::FileUnwritable { path: folder.clone(), source })?;
        }
        self.open_practice(&mut state)?;
        Ok(self.view(&state))
    }

    fn open_practice(&self, state: &mut State) -> Result<()> {
        let folder = self.config.data_folder.practice();
        if state.session.as_ref().is_some_and(|session| session.folder() == folder) {
            return Ok(());
        }
        let opening = self.opening(state, &folder);
        let session = if folder.exists() {
            Session::open(opening, &practice::secret())?
        } else {
            create_folder(folder.parent().unwrap_or(self.config.data_folder.path()))?;
            practice::create(opening, None)?
        };
        state.close()?;
        self.begin(state, session);
        Ok(())
    }

    pub fn person_list(&self, _: Nothing) -> Result<Vec<PersonView>> {
        self.with(|session| session.person_list())
    }

    pub fn person_add(&self, request: PersonAdd) -> Result<Vec<PersonView>> {
        self.with(|session| session.person_add(&request.name, &request.post))
    }

    pub fn person_act(&self, request: PersonAct) -> Result<SessionState> {
        self.with(|session| session.person_act(&request.id))?;
        Ok(self.view(&self.state()))
    }

    fn begin(&self, state: &mut State, mut session: Session) {
        session.adopt(Arc::clone(&state.policy));
        state.idle.touched(self.config.clock.now().timestamp());
        state.session = Some(session);
    }

    pub fn own_passphrase_give(&self, request: OwnPassphraseGive) -> Result<Vec<IdentityView>> {
        let passphrase = Passphrase::new(request.passphrase);
        self.with(|session| session.own_passphrase_give(&request.person, &passphrase, self.config.key_cost))
    }

    pub fn own_passphrase_change(&self, request: OwnPassphraseChange) -> Result<Vec<IdentityView>> {
        let both = (Passphrase::new(request.old), Passphrase::new(request.new));
        self.with(|session| session.own_passphrase_change(&request.person, both, self.config.key_cost))
    }

    pub fn own_passphrase_take(&self, request: OwnPassphraseTake) -> Result<Vec<IdentityView>> {
        self.with(|session| session.own_passphrase_take(&request.person))
    }

    pub(crate) fn opening(&self, state: &State, folder: &Path) -> Opening {
        Opening {
            folder: folder.to_owned(),
            program: self.config.program.clone(),
            person: None,
            language: state.kept.preferences.language.clone(),
            clock: Arc::clone(&self.config.clock),
        }
    }

    /// Which vault the gate asks for next time. That it could not be written down is no reason to
    /// keep somebody from working: next time the first vault of the folder is offered.
    fn remember(&self, state: &mut State, folder: Option<&Path>) {
        state.chosen = folder.map(Path::to_owned);
        state.kept.last_vault.clone_from(&state.chosen);
        let _ = preferences::write(&self.config.data_folder, &state.kept);
    }
}

impl State {
    /// Seconds until the next try at a passphrase.
    pub(crate) fn wait(&self, now: jiff::Timestamp) -> u32 {
        self.tries.wait(now)
    }

    /// Somebody is there.
    pub(crate) fn touched(&mut self, now: jiff::Timestamp) {
        self.idle.touched(now);
    }

    pub(crate) fn wrong_try(&mut self, now: jiff::Timestamp) {
        self.tries.wrong(now);
    }

    /// Locks, with a backup of what changed. That it could not be made keeps nobody from locking.
    fn close(&mut self) -> Result<()> {
        self.unclean_end = None;
        self.stopped = None;
        self.fresh_key = None;
        let Some(mut session) = self.session.take() else { return Ok(()) };
        session.back_up_on_closing();
        session.close()
    }
}

/// Makes a vault and opens it. The recovery key is told here and nowhere else.
pub fn create_vault(
    opening: Opening,
    person: breakwater_domain::person::Person,
    passphrase: Passphrase,
    cost: KeyCost,
) -> Result<(Session, RecoveryKey)> {
    let new = NewVault {
        passphrase,
        practice: false,
        person,
        cost,
        now: opening.clock.now(),
        vault: new_id(),
        device: new_id(),
        program: opening.program.clone(),
    };
    let (vault, recovery) = Vault::create(&opening.folder, new)?;
    Ok((Session::over(vault, opening)?, recovery))
}

fn create_folder(folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).map_err(|source| Error::FileUnwritable { path: folder.to_owned(), source })
}

impl Session {
    /// What to tell when the last program did not lock: when it opened the vault, and where it was.
    fn unclean_end(&mut self) -> Result<Option<UncleanEnd>> {
        let Some(HeldBy { since, .. }) = self.vault.opened().unclean_end.clone() else { return Ok(None) };
        let item = self.home()?.resume.map(|resume| resume.number);
        let at = since.to_zoned(self.now().time_zone().clone());
        Ok(Some(UncleanEnd { at: crate::work::moment(&at), item }))
    }
}
