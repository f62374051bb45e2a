//! Pictures and documents in backups: one encrypted store beside the backups, to which only what is new is added.
//!
//! They are found by their hash and never change, so one copy serves every backup. The store has the tables of
//! `media.db`; a row that is not there yet is copied with everything it has.

use super::copy_database;
use crate::{
    connection,
    error::{Error, Result},
    files::{self, Unfinished},
    keys::DataKey,
};
use rusqlite::Connection;
use std::path::Path;

/// Brings the store beside the backups up to what the vault holds.
pub(super) fn bring_up_to_date(db: &Connection, key: &DataKey, backups: &Path) -> Result<()> {
    let path = backups.join(files::MEDIA);
    if path.is_file() && same_tables(db, key, &path)? { add_new(db, key, &path) } else { replace(db, key, &path) }
}

/// Copies what the store has and the vault has not: after a restore onto a vault that lost pictures.
pub(crate) fn bring_back(db: &Connection, key: &DataKey, backups: &Path) -> Result<()> {
    let path = backups.join(files::MEDIA);
    if !path.is_file() || !same_tables(db, key, &path)? {
        return Ok(());
    }
    attached(db, key, &path, |db| {
        for table in tables(db, "media")? {
            copy_missing(db, &table, "store", "media")?;
        }
        Ok(())
    })
}

/// Copies whatever can be read of a store that may be damaged: all at once, or else one by one.
pub(crate) fn gather(db: &Connection, key: &DataKey, source: &Path) -> Result<()> {
    if !source.is_file() || !same_tables(db, key, source)? {
        return Ok(());
    }
    for table in tables(db, "media")? {
        let all = attached(db, key, source, |db| copy_missing(db, &table, "store", "media"));
        if !all.is_err_and(|error| error.is_damage()) || table != "blob" {
            continue;
        }
        let mut names: Vec<String> = Vec::new();
        let listed = attached(db, key, source, |db| {
            let mut statement = db.prepare("SELECT sha256 FROM store.blob ORDER BY sha256")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                names.push(row.get(0)?);
            }
            Ok(())
        });
        // As far as the list goes.
        drop(listed);
        for name in names {
            let one = attached(db, key, source, |db| {
                let sql = "INSERT OR IGNORE INTO media.blob SELECT * FROM store.blob WHERE sha256 = ?1";
                Ok(db.execute(sql, [&name])?)
            });
            match one {
                Err(error) if !error.is_damage() => return Err(error),
                // This one is lost.
                Ok(_) | Err(_) => {}
            }
        }
    }
    Ok(())
}

/// A store of another format, or one that cannot be read, is not added to.
fn same_tables(db: &Connection, key: &DataKey, path: &Path) -> Result<bool> {
    let schema = |db: &Connection, schema: &str| -> Result<Vec<String>> {
        let sql = format!("SELECT sql FROM {schema}.sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
        let mut statement = db.prepare(&sql)?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    };
    let store = connection::open_single(path, key, files::MEDIA)?;
    match schema(&store, "main") {
        Ok(found) => Ok(found == schema(db, "media")?),
        Err(Error::Damaged { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}

fn add_new(db: &Connection, key: &DataKey, path: &Path) -> Result<()> {
    let added = attached(db, key, path, |db| {
        let mut added = 0;
        for table in tables(db, "media")? {
            added += copy_missing(db, &table, "media", "store")?;
        }
        Ok(added)
    })?;
    if added > 0 {
        let store = connection::open_single(path, key, files::MEDIA)?;
        super::verify_pages(&store, "main", files::MEDIA)?;
        close(store)?;
    }
    Ok(())
}

/// A store made anew; one that was there under the name is kept beside it.
fn replace(db: &Connection, key: &DataKey, path: &Path) -> Result<()> {
    let unfinished = Unfinished::beside(&path.with_extension("store"))?;
    let made = unfinished.path().join(files::MEDIA);
    copy_database(db, "media", key, &made, files::MEDIA)?;
    let store = connection::open_single(&made, key, files::MEDIA)?;
    super::verify_pages(&store, "main", files::MEDIA)?;
    close(store)?;
    if path.exists() {
        files::set_aside(path)?;
    }
    std::fs::rename(&made, path).map_err(Error::io(path))?;
    path.parent().map_or(Ok(()), files::sync_folder)
}

fn attached<T>(db: &Connection, key: &DataKey, path: &Path, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
    let path = path.to_string_lossy().into_owned();
    db.execute("ATTACH DATABASE ?1 AS store KEY ?2", (path, key.database_key(files::MEDIA).as_str()))?;
    let done = db
        .execute_batch("PRAGMA store.synchronous = EXTRA; BEGIN")
        .map_err(Error::from)
        .and_then(|()| work(db))
        .and_then(|value| db.execute_batch("COMMIT").map(|()| value).map_err(Error::from));
    if !db.is_autocommit() {
        // The failure that led here is the one to tell.
        let _ = db.execute_batch("ROLLBACK");
    }
    let detached = db.execute_batch("DETACH DATABASE store").map_err(Error::from);
    done.and_then(|value| detached.map(|()| value))
}

fn tables(db: &Connection, schema: &str) -> Result<Vec<String>> {
    let sql = format!("SELECT name FROM {schema}.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    let mut statement = db.prepare(&sql)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Rows whose key the other side does not have yet.
fn copy_missing(db: &Connection, table: &str, from: &str, to: &str) -> Result<usize> {
    let mut statement =
        db.prepare("SELECT '\"' || name || '\"' FROM pragma_table_info(?1, ?2) WHERE pk > 0 ORDER BY pk")?;
    let key: Vec<String> = statement.query_map([table, from], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let key = if key.is_empty() { "rowid".to_owned() } else { key.join(", ") };
    let sql = format!(
        "INSERT INTO {to}.\"{table}\" SELECT * FROM {from}.\"{table}\" WHERE ({key}) NOT IN (SELECT {key} FROM {to}.\"{table}\")"
    );
    Ok(db.execute(&sql, [])?)
}

fn close(db: Connection) -> Result<()> {
    db.close().map_err(|(_, error)| Error::from(error))
}
