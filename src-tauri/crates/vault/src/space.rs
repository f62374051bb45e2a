//! Room on the disk: what is still done with how much of it, and the reserve that is given up first.

use crate::{
    error::{Error, Result},
    files,
};
use std::{
    fmt::Debug,
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};

const MEGABYTE: u64 = 1_000_000;
/// Below this somebody is told.
const WARN_BELOW: u64 = 500 * MEGABYTE;
/// Below this no pictures or documents are taken.
const ATTACH_FROM: u64 = 200 * MEGABYTE;
/// Below this nothing is written: what is left is for closing properly.
const WRITE_FROM: u64 = 20 * MEGABYTE;

/// Room for the answer that is pending and for the lock, once everything else is used up.
const BALLAST: u64 = 16 * 1024 * 1024;

/// How much room a folder's disk has. A trait, so that a test can say so.
pub trait FreeSpace: Send + Debug {
    /// Bytes somebody without special rights may still write; `None`: the system does not say.
    fn free(&self, folder: &Path) -> Option<u64>;
}

/// The disk itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct Disk;

impl FreeSpace for Disk {
    fn free(&self, folder: &Path) -> Option<u64> {
        fs4::available_space(folder).ok()
    }
}

/// What the room left allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Room {
    /// Nothing can be written any more.
    Exhausted,
    /// Answers, but no attachments.
    NoAttachments,
    /// Everything, with a warning.
    Low,
    Plenty,
}

impl Room {
    /// A system that does not say is taken at its silence: a full disk is still noticed when it happens.
    pub const fn of(free: Option<u64>) -> Self {
        match free {
            Some(free) if free < WRITE_FROM => Self::Exhausted,
            Some(free) if free < ATTACH_FROM => Self::NoAttachments,
            Some(free) if free < WARN_BELOW => Self::Low,
            Some(_) | None => Self::Plenty,
        }
    }
}

/// A file in the vault's folder that holds nothing, laid down while room becomes scarce and given up first when it is
/// gone.
#[derive(Debug)]
pub(crate) struct Ballast(PathBuf);

impl Ballast {
    pub(crate) fn of(folder: &Path) -> Self {
        Self(folder.join(files::BALLAST))
    }

    /// Lays it down. Bytes that do not compress, so that they take up what they say on every file system.
    pub(crate) fn lay(&self) -> Result<()> {
        if self.0.exists() {
            return Ok(());
        }
        let laid = fill(&self.0).map_err(Error::io(&self.0));
        if laid.is_err() {
            self.release();
        }
        laid
    }

    /// Whether there was one to give up.
    pub(crate) fn release(&self) -> bool {
        fs::remove_file(&self.0).is_ok()
    }
}

fn fill(path: &Path) -> std::io::Result<()> {
    let mut block = vec![0; 1024 * 1024];
    getrandom::fill(&mut block).map_err(std::io::Error::other)?;
    let mut file = File::create_new(path)?;
    for _ in 0..BALLAST / block.len() as u64 {
        file.write_all(&block)?;
    }
    file.sync_all()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that fails by panicking is a test")]
mod tests {
    use super::*;

    #[test]
    fn less_room_allows_less() {
        for (megabytes, room) in [
            (0, Room::Exhausted),
            (19, Room::Exhausted),
            (20, Room::NoAttachments),
            (199, Room::NoAttachments),
            (200, Room::Low),
            (499, Room::Low),
            (500, Room::Plenty),
        ] {
            assert_eq!(Room::of(Some(megabytes * MEGABYTE)), room, "{megabytes} MB");
        }
        assert_eq!(Room::of(None), Room::Plenty);
        assert!(Room::Exhausted < Room::NoAttachments && Room::Low < Room::Plenty);
    }

    #[test]
    fn the_ballast_takes_up_what_it_says_and_goes_at_once() {
        let dir = tempfile::tempdir().unwrap();
        let ballast = Ballast::of(dir.path());
        ballast.lay().unwrap();
        ballast.lay().unwrap();
        assert_eq!(fs::metadata(dir.path().join(files::BALLAST)).unwrap().len(), BALLAST);
        assert!(ballast.release());
        assert!(!ballast.release(), "it is given up once");
    }
}
