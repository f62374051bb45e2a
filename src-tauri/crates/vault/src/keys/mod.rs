//! Secrets: the data key, the slots it is wrapped in, and what opens them.
//!
//! ```text
//! passphrase ── Argon2id ──┐
//!                          ├─ XChaCha20-Poly1305 ─ data key (256 random bits) ─ HKDF-SHA256 ─┬─ key of answers.db
//! recovery key ── HKDF ────┘                                                                └─ key of media.db
//! ```
//!
//! Every secret type wipes itself and shows nothing in `Debug`.

mod change;
mod derive;
mod guard;
mod passphrase;
mod recovery;
mod slots;

pub use change::FreshRecoveryKey;
pub use derive::KeyCost;
pub use passphrase::{Passphrase, Strength, strength};
pub use recovery::RecoveryKey;

pub(crate) use derive::DataKey;
pub(crate) use guard::{Guard, GuardKey, PersonalKey, WrappedSecret};
pub(crate) use slots::{
    Slots, Unlocked, copies_problem, open_slots, read_either, read_sound, renew, replace, unhex, unlock,
};

/// What somebody opens a vault with.
#[derive(Debug, Clone)]
pub enum Secret {
    Passphrase(Passphrase),
    Recovery(RecoveryKey),
}
