//! Who has the vault open.
//!
//! An operating-system lock on the file `lock` for as long as the vault is open; the file's text names the holder,
//! for the message a second program shows. The system frees the lock when the holder ends, however it ends, so a
//! stale one needs nobody's decision; the text that is left tells the next one that the end was unclean.

use crate::{
    error::{Error, Result},
    files,
};
use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};
use std::{
    fs::{File, TryLockError},
    io::{Read, Seek, Write},
    path::{Path, PathBuf},
};

/// Who opens it, as a second program is told. `since` is now.
#[derive(Debug, Clone)]
pub struct Holder {
    pub program: String,
    /// Name of the acting person, or empty: the file is readable without the passphrase.
    pub person: String,
    pub since: Zoned,
}

/// Who has it open, or had it and did not close it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldBy {
    pub program: String,
    pub host: String,
    pub pid: u32,
    pub person: String,
    pub since: Timestamp,
}

#[derive(Debug)]
pub(crate) struct VaultLock {
    /// `None`: nothing may be written here, and there is no file to lock.
    file: Option<File>,
    path: PathBuf,
    announced: bool,
}

/// Longer texts are not ours.
const LIMIT: u64 = 4096;

impl VaultLock {
    /// The lock, and who held it last without closing. The text stays as it is until [`VaultLock::announce`], so that
    /// a refused secret does not wipe out the news of an unclean end.
    pub(crate) fn take(folder: &Path) -> Result<(Self, Option<HeldBy>)> {
        let path = folder.join(files::LOCK);
        let file = File::options()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(Error::io(&path))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Error::InUse(read(&file))),
            Err(TryLockError::Error(error)) => return Err(Error::io(&path)(error)),
        }
        let before = read(&file);
        Ok((Self { file: Some(file), path, announced: false }, before))
    }

    /// For a place that may not be written to: the lock if there is a file to lock, and no word left in it.
    pub(crate) fn look(folder: &Path) -> Result<Self> {
        let path = folder.join(files::LOCK);
        let file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Self { file: None, path, announced: false });
            }
            Err(error) => return Err(Error::io(&path)(error)),
        };
        match file.try_lock_shared() {
            Ok(()) => Ok(Self { file: Some(file), path, announced: false }),
            Err(TryLockError::WouldBlock) => Err(Error::InUse(read(&file))),
            Err(TryLockError::Error(error)) => Err(Error::io(&path)(error)),
        }
    }

    /// Names the holder for others to read.
    pub(crate) fn announce(&mut self, holder: &Holder) -> Result<()> {
        let text = serde_json::to_string(&HeldBy {
            program: holder.program.clone(),
            host: host(),
            pid: std::process::id(),
            person: holder.person.clone(),
            since: holder.since.timestamp(),
        })
        .map_err(Error::row_from("lock"))?;
        self.announced = true;
        self.rewrite(text.as_bytes())
    }

    /// Says that the end was a clean one. The lock itself goes with the file handle.
    pub(crate) fn release(&mut self) -> Result<()> {
        if self.announced {
            self.announced = false;
            self.rewrite(b"")?;
        }
        Ok(())
    }

    fn rewrite(&mut self, text: &[u8]) -> Result<()> {
        let Some(file) = self.file.as_mut() else { return Ok(()) };
        file.rewind()
            .and_then(|()| file.set_len(0))
            .and_then(|()| file.write_all(text))
            .and_then(|()| file.sync_all())
            .map_err(Error::io(&self.path))
    }
}

impl Drop for VaultLock {
    fn drop(&mut self) {
        // If it fails, the next one hears of an unclean end.
        let _ = self.release();
    }
}

fn read(mut file: &File) -> Option<HeldBy> {
    let mut text = String::new();
    // Where locks are mandatory a second program cannot read it; then nobody can be named.
    file.rewind().ok()?;
    file.take(LIMIT).read_to_string(&mut text).ok()?;
    serde_json::from_str(&text).ok()
}

fn host() -> String {
    ["HOSTNAME", "COMPUTERNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok())
        .or_else(|| std::fs::read_to_string("/proc/sys/kernel/hostname").ok())
        .or_else(|| std::fs::read_to_string("/etc/hostname").ok())
        .map(|name| name.trim().to_owned())
        .unwrap_or_default()
}
