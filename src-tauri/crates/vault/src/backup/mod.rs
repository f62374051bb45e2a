//! Verified copies, made through SQLite's backup interface on the owning connection.
//!
//! `backups/` holds one folder for each backup with the answers and the key slots, and one store of pictures and
//! documents for all of them. A backup is made under a temporary name, every page read back, row counts and the head of
//! the chain compared, and only then named. It never overwrites, and nothing else in the folder changes.
//!
//! The `before-format-…` copies and what [`Vault::backup_to`] makes are whole vaults of their own.

mod media;
mod name;
mod place;
mod stage;
mod thin;

pub(crate) use media::{bring_back as bring_media_back, gather as gather_media};
pub use name::{Backup, Why};
pub(crate) use place::folders_at;
pub use place::{PlaceState, newest_at};
pub use thin::superfluous;

pub(crate) use stage::Stage;

use crate::{
    chain, connection,
    error::{Error, Result},
    files::{self, Unfinished},
    keys::{self, DataKey},
    vault::Vault,
};
use jiff::Timestamp;
use rusqlite::{Connection, backup::Backup as PageCopy};
use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

const PAGES_AT_ONCE: i32 = 4096;
/// Backups take up no more than this, or a tenth of what is free.
const LIMIT: u64 = 2 * 1024 * 1024 * 1024;

impl Vault {
    /// A verified backup in the vault's own folder; those no longer needed go.
    pub fn back_up(&self, why: Why, now: Timestamp) -> Result<Backup> {
        let backups = folder_of(self.folder());
        if !self.opened().read_only && backups.is_dir() {
            remove_unfinished(&backups)?;
        }
        self.back_up_beside_a_stage(why, now)
    }

    /// The same while another backup is laid out, which looks like one that is half made.
    pub(crate) fn back_up_beside_a_stage(&self, why: Why, now: Timestamp) -> Result<Backup> {
        if self.opened().read_only {
            return Err(Error::ReadOnly);
        }
        let backups = folder_of(self.folder());
        if !backups.is_dir() {
            files::create_private_folder(&backups)?;
        }
        keys::renew(&whole_folders(&backups)?, self.folder())?;
        let head = self.head()?;
        let backup = Backup {
            number: list(self.folder())?.first().map_or(0, |newest| newest.number) + 1,
            made_at: now,
            why,
            events: head.seq,
            head: head.hash.chars().take(8).collect(),
        };
        make(self, &backups, &backup)?;
        thin(&backups, self.room().0)?;
        Ok(backup)
    }

    /// A backup when the record went on since the last one.
    pub fn back_up_if_changed(&self, why: Why, now: Timestamp) -> Result<Option<Backup>> {
        let head = self.head()?;
        match list(self.folder())?.first() {
            Some(newest) if newest.ends_with(&head) => Ok(None),
            _ => self.back_up(why, now).map(Some),
        }
    }

    pub fn backups(&self) -> Result<Vec<Backup>> {
        list(self.folder())
    }
}

/// The backups of a vault folder, newest first. Nothing is opened for it.
pub fn list(vault: &Path) -> Result<Vec<Backup>> {
    list_in(&folder_of(vault))
}

/// Bytes of a backup by itself. Pictures and documents lie in one store for all of them, which is not counted.
pub fn bytes_of(vault: &Path, backup: &Backup) -> u64 {
    size_of(&folder_of(vault).join(backup.to_string()))
}

pub(crate) fn folder_of(vault: &Path) -> PathBuf {
    vault.join(files::BACKUPS)
}

pub(crate) fn list_in(backups: &Path) -> Result<Vec<Backup>> {
    let entries = match fs::read_dir(backups) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::io(backups)(error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let name = entry.map_err(Error::io(backups))?.file_name();
        found.extend(name.to_str().and_then(|name| name.parse::<Backup>().ok()));
    }
    found.sort_unstable_by_key(|backup| std::cmp::Reverse(backup.number));
    Ok(found)
}

/// Everything whole that is kept to go back to: backups, and the copies made before a format changed.
pub(crate) fn whole_folders(backups: &Path) -> Result<Vec<PathBuf>> {
    let entries = match fs::read_dir(backups) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::io(backups)(error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.map_err(Error::io(backups))?.path();
        if path.is_dir() && !files::name_of(&path).starts_with('.') {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn make(vault: &Vault, backups: &Path, backup: &Backup) -> Result<()> {
    let (db, key) = (vault.connection(), vault.data_key());
    let target = backups.join(backup.to_string());
    let unfinished = Unfinished::beside(&target)?;
    let answers = unfinished.path().join(files::ANSWERS);
    copy_database(db, "main", key, &answers, files::ANSWERS)?;
    copy_keys(vault.folder(), unfinished.path())?;
    verify(db, key, &answers)?;
    media::bring_up_to_date(db, key, backups)?;
    unfinished.finish(&target)
}

/// Opens the copy of the answers and compares it with what it was made of.
fn verify(db: &Connection, key: &DataKey, path: &Path) -> Result<()> {
    let copy = connection::open_single(path, key, files::ANSWERS)?;
    verify_pages(&copy, "main", files::ANSWERS)?;
    let elsewhere = |what: &str| Error::Damaged { place: format!("copy of {}", files::ANSWERS), what: what.to_owned() };
    if row_counts(&copy)? != row_counts(db)? {
        return Err(elsewhere("it has other numbers of rows"));
    }
    if chain::head(&copy)? != chain::head(db)? {
        return Err(elsewhere("its event chain ends elsewhere"));
    }
    copy.close().map_err(|(_, error)| Error::from(error))
}

/// Every page's code, and SQLite's own check.
fn verify_pages(db: &Connection, schema: &str, file: &str) -> Result<()> {
    for pragma in ["cipher_integrity_check", "quick_check"] {
        let mut statement = db.prepare(&format!("PRAGMA {schema}.{pragma}"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let line: String = row.get(0)?;
            if line != "ok" {
                return Err(Error::Damaged { place: format!("copy of {file}"), what: line });
            }
        }
    }
    Ok(())
}

fn row_counts(db: &Connection) -> Result<Vec<(String, i64)>> {
    let mut statement = db.prepare(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )?;
    let names: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    names
        .into_iter()
        .map(|name| {
            let count = db.query_row(&format!("SELECT count(*) FROM main.\"{name}\""), [], |row| row.get(0))?;
            Ok((name, count))
        })
        .collect()
}

/// Copies one database page by page to a path where nothing is yet, under its own key, and to the disk.
fn copy_database(db: &Connection, schema: &str, key: &DataKey, path: &Path, file: &str) -> Result<()> {
    files::write_new(path, b"")?;
    let mut destination = connection::open_single(path, key, file)?;
    let pages = PageCopy::new_with_names(db, schema, &mut destination, "main")?;
    pages.run_to_completion(PAGES_AT_ONCE, Duration::ZERO, None)?;
    drop(pages);
    destination.close().map_err(|(_, error)| Error::from(error))?;
    files::sync_file(path)
}

fn copy_keys(from: &Path, to: &Path) -> Result<()> {
    for name in [files::KEYS, files::KEYS_COPY] {
        let path = from.join(name);
        match fs::read(&path) {
            Ok(bytes) => files::write_new(&to.join(name), &bytes)?,
            // The other copy opens it; the check of the original says that this one is missing.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(Error::io(path)(error)),
        }
    }
    Ok(())
}

/// What a killed program left half made. The vault is ours alone while it is open.
fn remove_unfinished(backups: &Path) -> Result<()> {
    for entry in fs::read_dir(backups).map_err(Error::io(backups))? {
        let entry = entry.map_err(Error::io(backups))?;
        let name = entry.file_name();
        let half_made = |name: &str| name.strip_prefix('.').is_some_and(|name| name.strip_suffix(".part").is_some());
        if name.to_str().is_some_and(half_made) {
            fs::remove_dir_all(entry.path()).map_err(Error::io(entry.path()))?;
        }
    }
    Ok(())
}

fn thin(backups: &Path, free: Option<u64>) -> Result<()> {
    let all = list_in(backups)?;
    let mut gone = superfluous(&all);
    let sizes: Vec<(u64, u64)> = all
        .iter()
        .filter(|backup| !gone.contains(&backup.number))
        .map(|backup| (backup.number, size_of(&backups.join(backup.to_string()))))
        .collect();
    let taken: u64 = sizes.iter().map(|(_, bytes)| bytes).sum();
    let limit = free.map_or(LIMIT, |free| LIMIT.min(free.saturating_add(taken) / 10));
    gone.extend(thin::over_the_limit(&sizes, limit));
    for backup in all.iter().filter(|backup| gone.contains(&backup.number)) {
        let path = backups.join(backup.to_string());
        // First no backup any more, then nothing: half a backup never stands under a backup's name.
        let leaving = backups.join(format!(".{backup}.part"));
        fs::rename(&path, &leaving).map_err(Error::io(&path))?;
        fs::remove_dir_all(&leaving).map_err(Error::io(&leaving))?;
    }
    Ok(())
}

fn size_of(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.metadata().ok()).map(|about| about.len()).sum()
}

/// A whole vault of its own; see [`Vault::backup_to`].
pub(crate) fn to_folder(vault: &Vault, target: &Path) -> Result<()> {
    copy_vault(vault.connection(), vault.data_key(), vault.folder(), target)
}

/// The copy that is made before the format of a file with data changes, named with both formats.
pub(crate) fn before_migration(db: &Connection, key: &DataKey, folder: &Path, found: u32) -> Result<()> {
    let backups = folder_of(folder);
    if !backups.is_dir() {
        files::create_private_folder(&backups)?;
    }
    let name = format!("before-format-{}-from-{found}.vault", crate::migrate::FORMAT);
    match copy_vault(db, key, folder, &backups.join(name)) {
        // A migration that failed half-way left its copy; the file is still as it was then.
        Ok(()) | Err(Error::Exists(_)) => Ok(()),
        Err(error) => Err(error),
    }
}

fn copy_vault(db: &Connection, key: &DataKey, folder: &Path, target: &Path) -> Result<()> {
    let unfinished = Unfinished::beside(target)?;
    let place = unfinished.path();
    for (schema, file) in [("main", files::ANSWERS), ("media", files::MEDIA)] {
        copy_database(db, schema, key, &place.join(file), file)?;
    }
    copy_keys(folder, place)?;
    files::write_new(&place.join(files::LOCK), b"")?;
    verify(db, key, &place.join(files::ANSWERS))?;
    let media = connection::open_single(&place.join(files::MEDIA), key, files::MEDIA)?;
    verify_pages(&media, "main", files::MEDIA)?;
    media.close().map_err(|(_, error)| Error::from(error))?;
    unfinished.finish(target)
}
