//! Verified copies, made through SQLite's backup interface on the owning connection.
//!
//! A copy is a vault of its own: both databases under the same keys, and the key slots. It is made under a temporary
//! name, every page read back and compared with what it should be, and only then named.

use crate::{
    chain, connection,
    error::{Error, Result},
    files::{self, Unfinished},
    keys::DataKey,
    vault::Vault,
};
use rusqlite::{Connection, backup::Backup};
use std::{path::Path, time::Duration};

const PAGES_AT_ONCE: i32 = 4096;

pub(crate) fn to_folder(vault: &Vault, target: &Path) -> Result<()> {
    copy(vault.connection(), vault.data_key(), vault.folder(), target)
}

/// The copy that is made before the format of a file with data changes, named with both formats.
pub(crate) fn before_migration(db: &Connection, key: &DataKey, folder: &Path, found: u32) -> Result<()> {
    let backups = folder.join(files::BACKUPS);
    if !backups.is_dir() {
        files::create_private_folder(&backups)?;
    }
    let name = format!("before-format-{}-from-{found}.vault", crate::migrate::FORMAT);
    match copy(db, key, folder, &backups.join(name)) {
        // A migration that failed half-way left its copy; the file is still as it was then.
        Ok(()) | Err(Error::Exists(_)) => Ok(()),
        Err(error) => Err(error),
    }
}

fn copy(db: &Connection, key: &DataKey, folder: &Path, target: &Path) -> Result<()> {
    let unfinished = Unfinished::beside(target)?;
    let place = unfinished.path();
    for (schema, file) in [("main", files::ANSWERS), ("media", files::MEDIA)] {
        let path = place.join(file);
        files::write_new(&path, b"")?;
        let mut destination = connection::open_single(&path, key, file)?;
        let backup = Backup::new_with_names(db, schema, &mut destination, "main")?;
        backup.run_to_completion(PAGES_AT_ONCE, Duration::ZERO, None)?;
        drop(backup);
        destination.close().map_err(|(_, error)| Error::from(error))?;
        files::sync_file(&path)?;
    }
    for name in [files::KEYS, files::KEYS_COPY] {
        let path = folder.join(name);
        match std::fs::read(&path) {
            Ok(bytes) => files::write_new(&place.join(name), &bytes)?,
            // The other copy opens it; the check of the original says that this one is missing.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(Error::io(path)(error)),
        }
    }
    files::write_new(&place.join(files::LOCK), b"")?;
    verify(db, key, place)?;
    unfinished.finish(target)
}

/// Opens the copy and compares: every page's code, SQLite's own check, the head of the chain.
fn verify(db: &Connection, key: &DataKey, place: &Path) -> Result<()> {
    let copy = connection::open(place, key)?;
    for (schema, file) in [("main", files::ANSWERS), ("media", files::MEDIA)] {
        for pragma in ["cipher_integrity_check", "quick_check"] {
            let mut statement = copy.prepare(&format!("PRAGMA {schema}.{pragma}"))?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let line: String = row.get(0)?;
                if line != "ok" {
                    return Err(Error::Damaged { place: format!("copy of {file}"), what: line });
                }
            }
        }
    }
    if chain::head(&copy)? != chain::head(db)? {
        return Err(Error::Damaged {
            place: format!("copy of {}", files::ANSWERS),
            what: "its event chain ends elsewhere".to_owned(),
        });
    }
    copy.close().map_err(|(_, error)| Error::from(error))
}
