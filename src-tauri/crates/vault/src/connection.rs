//! The connection: keys, pragmas, versions.
//!
//! | pragma | value | why |
//! |---|---|---|
//! | `journal_mode` | DELETE | no WAL: a copy of the open file would lack what stands in the log |
//! | `locking_mode` | EXCLUSIVE | nobody else gets in, and the journal file stays: SQLite then ends a commit by overwriting the journal's header with zeros and syncing, as mode PERSIST does; the file goes when the vault closes |
//! | `synchronous` | EXTRA | acknowledged is durable, the folder's entry included |
//! | `foreign_keys` | ON | |
//! | `trusted_schema` | OFF | nothing hidden in a schema runs |
//! | `cell_size_check` | ON | damage is noticed early |
//! | `mmap_size` | 0 | encrypted pages cannot be mapped, and a failing disk must not become a signal |
//! | `secure_delete` | ON | what was deleted is overwritten |
//! | `temp_store` | MEMORY | no temporary file in the clear |
//! | `cipher_memory_security` | ON | pages, statements and keys are wiped when SQLite frees them, so that locking leaves nothing behind |

use crate::{
    error::{Error, Result},
    files,
    keys::DataKey,
    migrate,
    vault::Versions,
};
use rusqlite::{Connection, ErrorCode as SqliteCode, OpenFlags};
use std::path::Path;

/// Name, schema-qualified or not, wanted value as SQLite writes it, value as it reads it back.
pub(crate) const PRAGMAS: [(&str, &str, &str); 15] = [
    ("locking_mode", "EXCLUSIVE", "exclusive"),
    ("journal_mode", "DELETE", "delete"),
    ("media.journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", "3"),
    ("media.synchronous", "EXTRA", "3"),
    ("foreign_keys", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("mmap_size", "0", "0"),
    ("media.mmap_size", "0", "0"),
    ("secure_delete", "ON", "1"),
    ("media.secure_delete", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("busy_timeout", "0", "0"),
    ("cipher_memory_security", "ON", "1"),
];

/// What is going to be done with a vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Access {
    Write,
    /// Not a byte of the folder changes, and nothing is made beside it.
    Read,
}

/// Opens both databases of the folder with their keys and pragmas, to write.
pub(crate) fn open(folder: &Path, key: &DataKey) -> Result<Connection> {
    open_for(folder, key, Access::Write)
}

/// Opens both databases of the folder with their keys and pragmas. Makes no file, and changes none but by playing
/// back what an unfinished transaction left.
pub(crate) fn open_for(folder: &Path, key: &DataKey, access: Access) -> Result<Connection> {
    let access = match access {
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
    };
    let flags = access | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let answers = folder.join(files::ANSWERS);
    let media = folder.join(files::MEDIA);
    let connection = Connection::open_with_flags(&answers, flags)?;
    silence(&connection)?;
    connection.pragma_update(None, "cipher_memory_security", "ON")?;
    connection.pragma_update(None, "key", key.database_key(files::ANSWERS).as_str())?;
    probe(&connection, "main", &answers)?;
    connection
        .execute("ATTACH DATABASE ?1 AS media KEY ?2", (path_text(&media)?, key.database_key(files::MEDIA).as_str()))
        .map_err(|error| database_error(error, &media))?;
    probe(&connection, "media", &media)?;
    set_pragmas(&connection)?;
    Ok(connection)
}

/// Opens one database file with a key of its own; for copies that are being written or verified.
pub(crate) fn open_single(path: &Path, key: &DataKey, name: &str) -> Result<Connection> {
    let connection = Connection::open(path)?;
    silence(&connection)?;
    connection.pragma_update(None, "key", key.database_key(name).as_str())?;
    Ok(connection)
}

/// The same, without the right to change a byte of it.
pub(crate) fn open_to_read(path: &Path, key: &DataKey, name: &str) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    silence(&connection)?;
    connection.pragma_update(None, "key", key.database_key(name).as_str())?;
    Ok(connection)
}

/// The error log of SQLCipher would write to standard error on its own; errors reach us as errors.
fn silence(connection: &Connection) -> Result<()> {
    for pragma in ["PRAGMA cipher_log_level = NONE", "PRAGMA cipher_version"] {
        let mut statement = connection.prepare(pragma)?;
        let mut rows = statement.query([])?;
        let answered = rows.next()?.is_some();
        if pragma.ends_with("cipher_version") && !answered {
            return Err(Error::NoCipher);
        }
    }
    Ok(())
}

/// The first page, and with it the key, is read here. The key came out of an authenticated slot, so a page that
/// does not match it is damage and not a wrong secret.
fn probe(connection: &Connection, schema: &str, path: &Path) -> Result<()> {
    connection
        .query_row(&format!("PRAGMA {schema}.schema_version"), [], |row| row.get::<_, i64>(0))
        .map(|_| ())
        .map_err(|error| database_error(error, path))
}

fn database_error(error: rusqlite::Error, path: &Path) -> Error {
    match error.sqlite_error_code() {
        // With a sound first page there is one reason to be corrupt here: the file is shorter than it says.
        Some(SqliteCode::DatabaseCorrupt) => Error::Truncated(path.to_owned()),
        Some(SqliteCode::NotADatabase) => {
            Error::Damaged { place: files::name_of(path), what: "the first page does not match its code".to_owned() }
        }
        _ => error.into(),
    }
}

fn set_pragmas(connection: &Connection) -> Result<()> {
    for (name, value, _) in PRAGMAS {
        let mut statement = connection.prepare(&format!("PRAGMA {name} = {value}"))?;
        let mut rows = statement.query([])?;
        while rows.next()?.is_some() {}
    }
    Ok(())
}

/// Takes the exclusive lock of both databases; with `locking_mode=EXCLUSIVE` it stays until they are closed. Who only
/// reads keeps writers out in the same way.
pub(crate) fn hold(connection: &Connection, access: Access) -> Result<()> {
    let statements = match access {
        Access::Write => "BEGIN EXCLUSIVE; COMMIT",
        Access::Read => {
            "BEGIN; SELECT count(*) FROM main.sqlite_schema; SELECT count(*) FROM media.sqlite_schema; COMMIT"
        }
    };
    match connection.execute_batch(statements) {
        Ok(()) => Ok(()),
        Err(error) if error.sqlite_error_code() == Some(SqliteCode::DatabaseBusy) => Err(Error::InUse(None)),
        Err(error) => Err(error.into()),
    }
}

pub(crate) fn versions() -> Result<Versions> {
    let connection = Connection::open_in_memory()?;
    silence(&connection)?;
    let text = |pragma: &str| connection.query_row(pragma, [], |row| row.get::<_, String>(0)).map_err(Error::from);
    // The provider answers once a key is set, and only then.
    connection.pragma_update(None, "key", "versions")?;
    Ok(Versions {
        sqlite: rusqlite::version().to_owned(),
        sqlcipher: text("PRAGMA cipher_version")?,
        provider: text("PRAGMA cipher_provider_version")?,
        format: migrate::FORMAT,
    })
}

fn path_text(path: &Path) -> Result<&str> {
    path.to_str().ok_or_else(|| {
        Error::io(path)(std::io::Error::new(std::io::ErrorKind::InvalidFilename, "the path is no Unicode text"))
    })
}
