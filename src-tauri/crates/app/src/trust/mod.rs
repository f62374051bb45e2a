//! What makes the vault one to rely on: what the disk allows, backups and the way back, a failure of the disk, the
//! passphrase, and a process that leaves no core behind.

mod backups;
mod calls;
mod disk;
mod draft;
mod hardening;
mod health;
mod preview;
mod recovery_key;
mod rescue;

pub(crate) use backups::BackingUp;
pub(crate) use disk::{Stopped, recover};
pub use hardening::without_core_dumps;
pub use rescue::{rescue, rescue_preview};
