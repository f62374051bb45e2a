//! Question sets as assessments pin them: every language's full text, found by the hash of the whole.
//!
//! Events record the head, which holds each text's SHA-256; the texts would only make the chain's values large. What
//! the hash of the whole covers is the domain's business; the vault answers for the texts it was given.

use super::{from_json, json};
use crate::{
    chain::hex,
    error::Result,
    image::{Entity, Table},
    vault::Reading,
    writing::Writing,
};
use breakwater_domain::ids::QuestionnaireId;
use rusqlite::params;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

pub(crate) const TABLE: Table =
    Table { name: "questionnaire", key: &["hash"], columns: &["hash", "set_id", "version", "texts", "pinned_at"] };

/// A question set with all its languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PinnedQuestionnaire {
    pub hash: String,
    pub id: QuestionnaireId,
    pub version: u32,
    /// Text of each file by language, byte for byte.
    pub texts: BTreeMap<String, String>,
}

#[derive(Serialize, Deserialize)]
struct QuestionnaireRow {
    hash: String,
    set_id: String,
    version: i64,
    texts: String,
    pinned_at: String,
}

pub fn is_pinned(reading: &Reading<'_>, hash: &str) -> Result<bool> {
    Ok(TABLE.load(reading.db(), hash)?.is_some())
}

pub fn get(reading: &Reading<'_>, hash: &str) -> Result<Option<PinnedQuestionnaire>> {
    let row: Option<QuestionnaireRow> = TABLE.find(reading.db(), hash)?;
    let Some(row) = row else { return Ok(None) };
    let mut statement = reading.db().prepare("SELECT language, text FROM questionnaire_text WHERE hash = ?1")?;
    let texts = statement
        .query_map([hash], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<BTreeMap<String, String>>>()?;
    Ok(Some(PinnedQuestionnaire {
        hash: row.hash,
        id: QuestionnaireId::new(row.set_id),
        version: row.version as u32,
        texts,
    }))
}

/// A pinned set without its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PinnedHead {
    pub hash: String,
    pub id: QuestionnaireId,
    pub version: u32,
    /// Assessments that work through it.
    pub assessments: u32,
}

/// All sets of the vault, by id and version.
pub fn all(reading: &Reading<'_>) -> Result<Vec<PinnedHead>> {
    let mut statement = reading.db().prepare(
        "SELECT hash, set_id, version, (SELECT count(*) FROM assessment WHERE questionnaire = hash)
         FROM questionnaire ORDER BY set_id, version, pinned_at, hash",
    )?;
    let heads = statement.query_map([], |row| {
        Ok(PinnedHead {
            hash: row.get(0)?,
            id: QuestionnaireId::new(row.get::<_, String>(1)?),
            version: row.get(2)?,
            assessments: row.get(3)?,
        })
    })?;
    Ok(heads.collect::<rusqlite::Result<_>>()?)
}

/// Removes the set with its texts. An assessment that pins it forbids this ([`crate::Error::Contradiction`]).
pub fn remove(writing: &mut Writing<'_>, hash: &str) -> Result<()> {
    // The texts are no part of the record; they go with their head.
    writing.remove(Entity::Questionnaire, hash)
}

/// Pins the set, unless a set of that hash is pinned already.
pub fn pin(writing: &mut Writing<'_>, set: &PinnedQuestionnaire, at: jiff::Timestamp) -> Result<()> {
    if is_pinned(writing, &set.hash)? {
        return Ok(());
    }
    let hashes: BTreeMap<&str, String> =
        set.texts.iter().map(|(language, text)| (language.as_str(), text_hash(text))).collect();
    writing.put(
        Entity::Questionnaire,
        &QuestionnaireRow {
            hash: set.hash.clone(),
            set_id: set.id.as_str().to_owned(),
            version: i64::from(set.version),
            texts: json(&hashes, "questionnaire.texts")?,
            pinned_at: at.to_string(),
        },
    )?;
    let mut insert =
        writing.db().prepare("INSERT INTO questionnaire_text (hash, language, text) VALUES (?1, ?2, ?3)")?;
    for (language, text) in &set.texts {
        insert.execute(params![set.hash, language, text])?;
    }
    Ok(())
}

/// Hashes of pinned sets whose texts are not the ones that were pinned.
pub(crate) fn altered(reading: &Reading<'_>) -> Result<Vec<String>> {
    let rows: Vec<QuestionnaireRow> = TABLE.rows(reading.db(), "ORDER BY hash", &[])?;
    let mut altered = Vec::new();
    for row in rows {
        let expected: BTreeMap<String, String> = from_json(&row.texts, "questionnaire.texts")?;
        let texts = get(reading, &row.hash)?.map(|set| set.texts).unwrap_or_default();
        let found: BTreeMap<String, String> =
            texts.into_iter().map(|(language, text)| (language, text_hash(&text))).collect();
        if found != expected {
            altered.push(row.hash);
        }
    }
    Ok(altered)
}

fn text_hash(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}
