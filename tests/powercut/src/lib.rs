//! What a power cut leaves behind.
//!
//! [`record`] listens to everything SQLite does to files while a job runs, and changes nothing about it. From the
//! recording [`Recording::disk_after`] makes disks as a cut at any moment may leave them: what was synced is there; of
//! what was not, each sector of 512 bytes has some earlier state of its own, so that writes are dropped, come in another
//! order, and are torn. One recording gives thousands of such disks.

#![allow(clippy::doc_markdown, reason = "SQLite is the name of a product, not of an item")]

mod disk;
mod listening;

pub use disk::{Chance, Recording, Syncs};
pub use listening::{acknowledge, listen, record};

use std::path::PathBuf;

/// Something that was done to a file, or told to somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    Created(PathBuf),
    Written {
        path: PathBuf,
        offset: u64,
        bytes: Vec<u8>,
    },
    Cut {
        path: PathBuf,
        length: u64,
    },
    Synced(PathBuf),
    /// `durable`: the folder was synced too.
    Deleted {
        path: PathBuf,
        durable: bool,
    },
    /// Somebody was told that this much is saved.
    Acknowledged(usize),
}
