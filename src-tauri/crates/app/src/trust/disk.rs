//! After a failure of the disk: the vault is closed, opened again and read, with nobody asked for the passphrase. What
//! somebody typed stays in the window; what is saved is told.

use crate::{
    api::ErrorCode,
    app::State,
    error::{Error, Refusal, Result},
    policy::{AutoLock, Policy},
    session::{Opening, Session},
};
use breakwater_domain::ids::PersonId;
use breakwater_locale::Words;
use breakwater_vault::{Standing, Suspended};
use std::sync::Arc;

/// A session whose vault is closed and waits to be opened again.
pub(crate) struct Stopped {
    vault: Box<Suspended>,
    opening: Opening,
    acting: PersonId,
    policy: Arc<Policy>,
    /// Nobody who leaves it standing so leaves the key in memory for longer than an open one.
    pub(crate) auto_lock: AutoLock,
}

/// What came of opening it again.
pub(super) enum Outcome {
    Back(Box<Session>, Standing),
    /// The disk still fails; it can be tried once more.
    StillStopped(Stopped, Error),
    /// It opened and could not be worked in; it is locked now.
    Locked(Error),
}

impl Session {
    fn stop(self) -> Stopped {
        let auto_lock = self.auto_lock().unwrap_or_else(|_| self.auto_lock_unread());
        let (opening, acting, policy) = (self.opening(), self.acting.id, Arc::clone(&self.policy));
        Stopped { vault: Box::new(self.vault.suspend()), opening, acting, policy, auto_lock }
    }
}

impl Stopped {
    pub(super) fn seal_draft(&self, text: &[u8]) -> Result<(Vec<u8>, Words)> {
        Ok((self.vault.seal_draft(text)?, Words::new(&self.opening.language)))
    }

    pub(super) fn resume(self) -> Outcome {
        let Self { vault, opening, acting, policy, auto_lock } = self;
        match vault.resume() {
            Ok((vault, standing)) => match begin_again(Session::over(vault, opening), acting, policy) {
                Ok(session) => Outcome::Back(Box::new(session), standing),
                Err(error) => Outcome::Locked(error),
            },
            Err((vault, error)) => {
                Outcome::StillStopped(Self { vault, opening, acting, policy, auto_lock }, error.into())
            }
        }
    }
}

/// The same person goes on acting, under what the same organisation fixes.
fn begin_again(session: Result<Session>, acting: PersonId, policy: Arc<Policy>) -> Result<Session> {
    let mut session = session?;
    session.adopt(policy);
    if let Some(same) = session.people()?.into_iter().find(|person| person.id == acting) {
        session.acting = same;
    }
    Ok(session)
}

/// Opens the vault of this state again after its disk failed, and says what became of the change that met the failure.
/// `met` is what the call answered; `None` when it made nothing of it.
pub(crate) fn recover(state: &mut State, met: Option<Error>) -> Error {
    let Some(session) = state.session.take() else { return Refusal::of(ErrorCode::VaultLocked).into() };
    match session.stop().resume() {
        Outcome::Back(session, standing) => {
            state.session = Some(*session);
            match met {
                // Damage is damage, however often it is read.
                Some(Error::Vault(error)) if error.is_damage() => Error::Vault(error),
                _ => {
                    let saved = if standing.failed_change_is_saved() { "yes" } else { "no" };
                    Refusal::of(ErrorCode::DiskFailed).with("saved", saved).into()
                }
            }
        }
        Outcome::StillStopped(stopped, _) => {
            state.stopped = Some(stopped);
            Refusal::of(ErrorCode::DiskFailedClosed).into()
        }
        Outcome::Locked(error) => error,
    }
}

/// Tries once more.
pub(super) fn try_again(state: &mut State) -> Result<Standing> {
    let stopped = state.stopped.take().ok_or_else(|| Refusal::of(ErrorCode::VaultLocked))?;
    match stopped.resume() {
        Outcome::Back(session, standing) => {
            state.session = Some(*session);
            Ok(standing)
        }
        Outcome::StillStopped(stopped, error) => {
            state.stopped = Some(stopped);
            match error {
                Error::Vault(error) if error.is_damage() => Err(error.into()),
                _ => Err(Refusal::of(ErrorCode::DiskFailedClosed).into()),
            }
        }
        Outcome::Locked(error) => Err(error),
    }
}
