//! Notices failures of the disk wherever they happen.
//!
//! What a closure of a write or a read does with an error is its own affair: it may wrap it, or swallow it. But
//! after a failure of the disk nothing more may be written until the vault was opened and read again, so the errors are
//! noticed where they come into being, and the vault asks afterwards. A vault is used by one thread at a time.

use std::cell::Cell;

thread_local! {
    static FAILED: Cell<bool> = const { Cell::new(false) };
    static FULL: Cell<bool> = const { Cell::new(false) };
}

/// What went wrong on this thread since [`begin`].
#[derive(Debug, Clone, Copy)]
pub(crate) struct Noticed {
    /// The state on the disk is unknown.
    pub(crate) failed: bool,
    /// There was no room; what was begun was rolled back.
    pub(crate) full: bool,
}

pub(crate) fn begin() {
    FAILED.set(false);
    FULL.set(false);
}

pub(crate) fn failure() {
    FAILED.set(true);
}

pub(crate) fn no_room() {
    FULL.set(true);
}

pub(crate) fn noticed() -> Noticed {
    Noticed { failed: FAILED.get(), full: FULL.get() }
}
