//! A backup laid out to be looked at or taken over: a copy, verified and brought to the newest format, in a folder that
//! goes when it is no longer needed. The backup itself is never opened for writing.

use super::{Backup, folder_of, verify_pages};
use crate::{
    chain, connection,
    error::{Error, Result},
    files::{self, Unfinished},
    keys::DataKey,
    migrate,
};
use rusqlite::Connection;
use std::{
    fs,
    path::{Path, PathBuf},
};

#[derive(Debug)]
pub(crate) struct Stage {
    // Before the folder: closed first, removed then.
    connection: Connection,
    unfinished: Unfinished,
}

impl Stage {
    /// `vault` is the folder whose backup it is.
    pub(crate) fn of(vault: &Path, key: &DataKey, backup: &Backup) -> Result<Self> {
        let backups = folder_of(vault);
        let source = backups.join(backup.to_string()).join(files::ANSWERS);
        let unfinished = Unfinished::beside(&backups.join("staged"))?;
        let answers = unfinished.path().join(files::ANSWERS);
        // Nothing here has to outlive a power cut, so nothing waits for the disk.
        fs::copy(&source, &answers).map_err(Error::io(&source))?;
        files::refuse_foreign_bytes(&answers)?;

        let copy = connection::open_single(&answers, key, files::ANSWERS)?;
        verify_pages(&copy, "main", files::ANSWERS)?;
        if !backup.ends_with(&chain::head(&copy)?) {
            return Err(Error::Damaged {
                place: backup.to_string(),
                what: "its event chain ends elsewhere".to_owned(),
            });
        }
        if let Some(problem) = chain::verify(&copy)?.problem {
            return Err(Error::Damaged { place: backup.to_string(), what: problem.what.to_owned() });
        }
        let format: u32 = copy.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        if format == migrate::FORMAT {
            copy.execute_batch("PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON")?;
            return Ok(Self { connection: copy, unfinished });
        }
        copy.close().map_err(|(_, error)| Error::from(error))?;

        // Pictures stay where they are; the steps of a migration want their tables all the same.
        empty_media(unfinished.path(), key, format)?;
        let mut connection = connection::open(unfinished.path(), key)?;
        let found = migrate::refuse_unknown(&connection, unfinished.path())?;
        if found < migrate::FORMAT {
            migrate::run(&mut connection, found)?;
        }
        Ok(Self { connection, unfinished })
    }

    pub(crate) const fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Closes it, and leaves the answers where they are until the folder goes.
    pub(crate) fn close(self) -> Result<(Unfinished, PathBuf)> {
        let Self { connection, unfinished } = self;
        connection.close().map_err(|(_, error)| Error::from(error))?;
        let answers = unfinished.path().join(files::ANSWERS);
        Ok((unfinished, answers))
    }
}

fn empty_media(folder: &Path, key: &DataKey, format: u32) -> Result<()> {
    let pair = folder.join("empty");
    files::create_private_folder(&pair)?;
    for name in [files::ANSWERS, files::MEDIA] {
        files::write_new(&pair.join(name), b"")?;
    }
    let mut db = connection::open(&pair, key)?;
    migrate::run_to(&mut db, 0, format)?;
    db.close().map_err(|(_, error)| Error::from(error))?;
    let (made, wanted) = (pair.join(files::MEDIA), folder.join(files::MEDIA));
    fs::rename(&made, &wanted).map_err(Error::io(&wanted))?;
    fs::remove_dir_all(&pair).map_err(Error::io(&pair))
}
