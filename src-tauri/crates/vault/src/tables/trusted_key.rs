//! Keys of people elsewhere that somebody here compared and gave a name.

use super::parse;
use crate::{
    error::{Error, Result},
    image::{Entity, Table},
    signing::PublicKey,
    vault::Reading,
    writing::Writing,
};
use breakwater_domain::ids::PersonId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub(crate) const TABLE: Table =
    Table { name: "trusted_key", key: &["public_key"], columns: &["public_key", "name", "added_at", "added_by"] };

#[derive(Serialize, Deserialize)]
struct TrustedKeyRow {
    public_key: String,
    name: String,
    added_at: String,
    added_by: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustedKey {
    pub public_key: PublicKey,
    /// Whose it is, in the words of who compared it.
    pub name: String,
    pub added_at: Timestamp,
    pub added_by: PersonId,
}

impl TryFrom<TrustedKeyRow> for TrustedKey {
    type Error = Error;
    fn try_from(row: TrustedKeyRow) -> Result<Self> {
        Ok(Self {
            public_key: PublicKey::from_hex(&row.public_key).ok_or_else(|| Error::row("trusted_key.public_key"))?,
            name: row.name,
            added_at: parse(&row.added_at, "trusted_key.added_at")?,
            added_by: parse(&row.added_by, "trusted_key.added_by")?,
        })
    }
}

/// By name.
pub fn all(reading: &Reading<'_>) -> Result<Vec<TrustedKey>> {
    let rows: Vec<TrustedKeyRow> = TABLE.rows(reading.db(), "ORDER BY name, public_key", &[])?;
    rows.into_iter().map(TrustedKey::try_from).collect()
}

pub fn get(reading: &Reading<'_>, key: &PublicKey) -> Result<Option<TrustedKey>> {
    let row: Option<TrustedKeyRow> = TABLE.find(reading.db(), &key.hex())?;
    row.map(TrustedKey::try_from).transpose()
}

pub fn save(writing: &mut Writing<'_>, key: &TrustedKey) -> Result<()> {
    let row = TrustedKeyRow {
        public_key: key.public_key.hex(),
        name: key.name.clone(),
        added_at: key.added_at.to_string(),
        added_by: key.added_by.to_string(),
    };
    writing.put(Entity::TrustedKey, &row)
}

pub fn remove(writing: &mut Writing<'_>, key: &PublicKey) -> Result<()> {
    writing.remove(Entity::TrustedKey, &key.hex())
}
