//! Pictures and documents by their SHA-256, in `media.db`. A blob makes no event of its own: the row that refers to
//! it does, and names its hash, which says all there is to say about it.

use crate::{
    chain::hex,
    error::{Error, Result},
    space::Room,
    vault::Reading,
    writing::Writing,
};
use rusqlite::{OptionalExtension, params};
use sha2::{Digest, Sha256};

/// A stored file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blob {
    pub media_type: String,
    pub bytes: Vec<u8>,
}

/// Stores the bytes once; returns their SHA-256 in lower-case hex. The last of the disk is for answers.
pub fn put(writing: &Writing<'_>, blob: &Blob) -> Result<String> {
    if writing.room() <= Room::NoAttachments {
        return Err(Error::NoRoomForAttachments);
    }
    let sha256 = hex(&Sha256::digest(&blob.bytes));
    writing
        .db()
        .prepare(
            "INSERT INTO media.blob (sha256, media_type, size, bytes) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (sha256) DO NOTHING",
        )?
        .execute(params![sha256, blob.media_type, blob.bytes.len() as i64, blob.bytes])?;
    Ok(sha256)
}

pub fn get(reading: &Reading<'_>, sha256: &str) -> Result<Option<Blob>> {
    Ok(reading
        .db()
        .prepare("SELECT media_type, bytes FROM media.blob WHERE sha256 = ?1")?
        .query_row([sha256], |row| Ok(Blob { media_type: row.get(0)?, bytes: row.get(1)? }))
        .optional()?)
}

/// The first bytes of what is stored: the head of a picture, without reading the rest of it.
pub fn beginning(reading: &Reading<'_>, sha256: &str, length: u32) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT substr(bytes, 1, ?2) FROM media.blob WHERE sha256 = ?1";
    Ok(reading.db().prepare(sql)?.query_row(params![sha256, length], |row| row.get(0)).optional()?)
}

pub(super) fn has(reading: &Reading<'_>, sha256: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM media.blob WHERE sha256 = ?1)";
    Ok(reading.db().prepare(sql)?.query_row([sha256], |row| row.get(0))?)
}

/// Bytes of all that is stored.
pub fn total_size(reading: &Reading<'_>) -> Result<u64> {
    let sql = "SELECT coalesce(sum(size), 0) FROM media.blob";
    let total: i64 = reading.db().prepare(sql)?.query_row([], |row| row.get(0))?;
    Ok(total.unsigned_abs())
}

/// Hashes under which other bytes are stored.
pub(crate) fn altered(reading: &Reading<'_>) -> Result<Vec<String>> {
    let mut statement = reading.db().prepare("SELECT sha256, size, bytes FROM media.blob ORDER BY sha256")?;
    let mut rows = statement.query([])?;
    let mut altered = Vec::new();
    while let Some(row) = rows.next()? {
        let name: String = row.get(0)?;
        let bytes = row.get_ref(2)?.as_bytes().unwrap_or_default();
        if hex(&Sha256::digest(bytes)) != name || row.get::<_, i64>(1)? != bytes.len() as i64 {
            altered.push(name);
        }
    }
    Ok(altered)
}
