//! Files of a vault folder, and what can be told from their bytes before SQLite touches them.

use crate::error::{Error, Result};
use std::{
    fs::{self, File},
    io::{Read, Write},
    path::{Path, PathBuf},
};

pub(crate) const ANSWERS: &str = "answers.db";
pub(crate) const MEDIA: &str = "media.db";
pub(crate) const KEYS: &str = "keys.json";
pub(crate) const KEYS_COPY: &str = "keys.copy.json";
pub(crate) const LOCK: &str = "lock";
pub(crate) const BACKUPS: &str = "backups";
pub(crate) const BALLAST: &str = "ballast";

/// SQLCipher 4 pages.
const PAGE: u64 = 4096;
const PLAIN_HEADER: &[u8; 16] = b"SQLite format 3\0";
/// A journal that would be played back starts with these; a finished one with zeros.
const JOURNAL_MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];

pub(crate) fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

/// Refuses a database file that cannot be one of ours. Must not be called while SQLite has the file open: on
/// POSIX closing any handle of it would drop SQLite's locks.
pub(crate) fn refuse_foreign_bytes(path: &Path) -> Result<()> {
    let mut file = File::open(path).map_err(Error::io(path))?;
    let size = file.metadata().map_err(Error::io(path))?.len();
    let mut start = Vec::with_capacity(16);
    Read::by_ref(&mut file).take(16).read_to_end(&mut start).map_err(Error::io(path))?;
    if start == PLAIN_HEADER {
        return Err(Error::Plain(path.to_owned()));
    }
    // With a journal to play back, a power cut may have left half a page at the end; playing back mends it.
    if size == 0 || (size % PAGE != 0 && !has_hot_journal(path)?) {
        return Err(Error::Truncated(path.to_owned()));
    }
    Ok(())
}

/// Whether a transaction was cut short here and waits to be rolled back.
pub(crate) fn has_hot_journal(database: &Path) -> Result<bool> {
    let mut name = database.as_os_str().to_owned();
    name.push("-journal");
    let path = PathBuf::from(name);
    let file = match File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(Error::io(path)(error)),
    };
    let mut start = Vec::with_capacity(8);
    file.take(8).read_to_end(&mut start).map_err(Error::io(path))?;
    Ok(start == JOURNAL_MAGIC)
}

/// A new file, readable by its owner only, on the disk when this returns.
pub(crate) fn write_new(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut file = options.open(path).map_err(Error::io(path))?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(Error::io(path))
}

pub(crate) fn create_private_folder(path: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(path).map_err(Error::io(path))
}

pub(crate) fn sync_file(path: &Path) -> Result<()> {
    File::options().read(true).write(true).open(path).and_then(|file| file.sync_all()).map_err(Error::io(path))
}

/// Makes the entries of a folder durable. Other systems than POSIX have no such call and do it by themselves.
pub(crate) fn sync_folder(path: &Path) -> Result<()> {
    #[cfg(unix)]
    File::open(path).and_then(|folder| folder.sync_all()).map_err(Error::io(path))?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Gives a file or folder a name of its own beside where it was, so that it is kept: `x.damaged-1`.
pub(crate) fn set_aside(path: &Path) -> Result<PathBuf> {
    let aside = free_name(path, "damaged");
    fs::rename(path, &aside).map_err(Error::io(path))?;
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).map_or(Ok(()), sync_folder)?;
    Ok(aside)
}

/// The first of `<stem>.<word>-1.<ending>`, `-2` … that is not taken.
pub(crate) fn free_name(path: &Path, word: &str) -> PathBuf {
    let stem = path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    let ending = path.extension().map_or_else(String::new, |ending| format!(".{}", ending.to_string_lossy()));
    (1..=u32::MAX)
        .map(|number| path.with_file_name(format!("{stem}.{word}-{number}{ending}")))
        .find(|candidate| candidate.symlink_metadata().is_err())
        .expect("BUG: some number is free")
}

/// Replaces a small file whole or not at all.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let part = path.with_extension("part");
    match fs::remove_file(&part) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(Error::io(&part)(error)),
        // One that a killed program left.
        Ok(()) | Err(_) => {}
    }
    let replaced = write_new(&part, bytes).and_then(|()| fs::rename(&part, path).map_err(Error::io(path)));
    if replaced.is_err() {
        let _ = fs::remove_file(&part);
        return replaced;
    }
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).map_or(Ok(()), sync_folder)
}

/// The folder something is made in before it gets its name.
#[derive(Debug)]
pub(crate) struct Unfinished {
    path: PathBuf,
    finished: bool,
}

impl Unfinished {
    /// A sibling of `target`, where nothing may be yet.
    pub(crate) fn beside(target: &Path) -> Result<Self> {
        if target.symlink_metadata().is_ok() {
            return Err(Error::Exists(target.to_owned()));
        }
        let mut random = [0; 6];
        getrandom::fill(&mut random).map_err(|_| Error::Randomness)?;
        let name = format!(".{}.{}.part", name_of(target), crate::chain::hex(&random));
        let path = target.with_file_name(name);
        create_private_folder(&path)?;
        Ok(Self { path, finished: false })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Gives it its name, durably.
    pub(crate) fn finish(mut self, target: &Path) -> Result<()> {
        sync_folder(&self.path)?;
        if target.symlink_metadata().is_ok() {
            return Err(Error::Exists(target.to_owned()));
        }
        fs::rename(&self.path, target).map_err(Error::io(target))?;
        self.finished = true;
        match target.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => sync_folder(parent),
            _ => sync_folder(Path::new(".")),
        }
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        if !self.finished {
            // Made by us a moment ago and holding nothing anybody was told of; a leftover does no harm either.
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}
