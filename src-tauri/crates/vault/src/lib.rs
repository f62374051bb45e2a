//! One encrypted folder: key slots, open protocol, tables, event chain, checks and copies.
//!
//! A vault is a folder `<name>.vault/` (decision 1): `answers.db` and `media.db` (SQLCipher, attached, one
//! transaction over both), `keys.json` and its copy `keys.copy.json` (the key slots), `lock` (who has it
//! open). Between two writes the files are complete, and may be copied; during one they are two states at once.
//!
//! Invariants
//! - All SQL of the product lives in this crate, and no type of rusqlite leaves it: callers read through
//!   [`Reading`] and write through [`Writing`], with the functions of [`tables`].
//! - There is one connection, owned by [`Vault`]. Nothing else opens the two databases while it lives.
//! - Every change of a recorded row passes one primitive that keeps the row before and after; the event made of
//!   these is appended to the hash chain in the same transaction. Nothing changed: no event.
//! - Clock, ids and the acting person are arguments ([`Act`]).
//!
//! The door in short
//!
//! ```text
//! Vault::create(folder, NewVault { .. }) -> Result<(Vault, RecoveryKey)>
//! Vault::open(folder, &Secret, &Holder { program, person, since }) -> Result<Vault>
//! Vault::check_folder(folder, &Secret, &Holder) -> Result<CheckReport>
//! VaultFolder::inspect(folder) -> Result<VaultFolder { practice, format, vault }>
//! Vault::versions() -> Versions         strength(&str) -> Strength
//! vault.opened() -> &Opened { unclean_end: Option<HeldBy>, key_copy_differs: bool }
//! vault.about() -> &About { vault, device, practice, created_at }
//! vault.read(|r| tables::answer::all(r, id)) -> whatever the closure returns
//! vault.write(&act, |w| tables::answer::save(w, id, &item, &answer)) -> Result<Written<T>>
//! vault.try_write(&act, |w| -> Result<T, MyError> { .. }) -> Result<Written<T>, MyError>   (MyError: From<vault::Error>)
//! vault.undo(assessment, &act) / redo(..) -> Result<Option<Written<Hint>>>; undo_hint / redo_hint(assessment) -> Result<Option<Hint>>
//! vault.history(assessment, &item) -> Result<Vec<HistoryEntry>>
//! vault.head() / last_event(assessment) / record_digest(assessment)
//! vault.signer(person, &now) -> Signer { public_key(), sign(message) }; vault.note(&act)   (an event without a change)
//! vault.make_recovery_key(&secret) -> FreshRecoveryKey; vault.put_recovery_key(&fresh)   (the old one holds until then)
//! vault.give_own_slot(..) / change_own_slot(..) / take_own_slot(..); vault.opened().person
//! vault.history_page(&filter) -> HistoryPage; vault.compare_head(seq, hash) -> HeadStanding
//! vault.erase_values(&act, &[entity refs], naming) -> u64; writing.remove_whole(entity, id)
//! vault.keep_place(assessment, &item)   (no event)
//! vault.check() -> Result<CheckReport>; vault.verify_chain() -> Result<ChainState>; vault.backup_to(path); vault.close()
//! ```

#![allow(clippy::doc_markdown, reason = "SQLite and SQLCipher are names of products, not of items")]
#![allow(clippy::cast_possible_wrap, reason = "lengths and counts, which SQLite wants signed")]

pub mod backup;
mod chain;
mod check;
mod connection;
mod digest;
mod doubt;
mod draft;
mod erase;
mod error;
mod files;
mod history;
mod image;
mod keys;
mod lock;
mod migrate;
mod open;
mod own_slot;
pub mod rescue;
mod restore;
mod signing;
mod space;
mod suspend;
pub mod tables;
mod take_back;
#[cfg(test)]
mod tests;
mod undo;
mod vault;
mod writing;

pub use chain::{ChainProblem, ChainState, EventRef, HeadStanding};
pub use check::{CheckReport, Problem, ProblemCode};
pub use error::{Error, Result};
pub use history::{Change, HistoryEntry, HistoryFilter, HistoryPage};
pub use image::{Entity, EntityRef};
pub use keys::{FreshRecoveryKey, KeyCost, Passphrase, RecoveryKey, Secret, Strength, strength};
pub use lock::{HeldBy, Holder};
pub use open::{NewVault, VaultFolder};
pub use restore::{Difference, Fate, RESTORED, RestorePreview, Restored};
pub use signing::{PublicKey, Signer};
pub use space::{Disk, FreeSpace, Room};
pub use suspend::{Standing, Suspended};
pub use take_back::Only;
pub use undo::Hint;
pub use vault::{About, Opened, Reading, Vault, Versions};
pub use writing::{Act, Writing, Written};
