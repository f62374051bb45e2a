//! Public halves of the keys people sign with. They stay after the key was retired: signatures outlive it.

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
    Table { name: "signing_key", key: &["public_key"], columns: &["public_key", "person", "made_at", "retired_at"] };

#[derive(Serialize, Deserialize)]
struct SigningKeyRow {
    public_key: String,
    person: String,
    made_at: String,
    retired_at: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownKey {
    pub public_key: PublicKey,
    pub person: PersonId,
    pub made_at: Timestamp,
    /// No longer signed with; what it signed stands.
    pub retired_at: Option<Timestamp>,
}

impl TryFrom<SigningKeyRow> for KnownKey {
    type Error = Error;
    fn try_from(row: SigningKeyRow) -> Result<Self> {
        Ok(Self {
            public_key: PublicKey::from_hex(&row.public_key).ok_or_else(|| Error::row("signing_key.public_key"))?,
            person: parse(&row.person, "signing_key.person")?,
            made_at: parse(&row.made_at, "signing_key.made_at")?,
            retired_at: row.retired_at.map(|at| parse(&at, "signing_key.retired_at")).transpose()?,
        })
    }
}

/// In the order in which they were made.
pub fn all(reading: &Reading<'_>) -> Result<Vec<KnownKey>> {
    let rows: Vec<SigningKeyRow> = TABLE.rows(reading.db(), "ORDER BY made_at, public_key", &[])?;
    rows.into_iter().map(KnownKey::try_from).collect()
}

pub fn get(reading: &Reading<'_>, key: &PublicKey) -> Result<Option<KnownKey>> {
    let row: Option<SigningKeyRow> = TABLE.find(reading.db(), &key.hex())?;
    row.map(KnownKey::try_from).transpose()
}

/// The key the person signs with now.
pub fn of_person(reading: &Reading<'_>, person: PersonId) -> Result<Option<KnownKey>> {
    let rows: Vec<SigningKeyRow> = TABLE.rows(
        reading.db(),
        "WHERE person = ?1 AND retired_at IS NULL ORDER BY made_at DESC, public_key LIMIT 1",
        &[&person.to_string()],
    )?;
    rows.into_iter().next().map(KnownKey::try_from).transpose()
}

pub(crate) fn save(writing: &mut Writing<'_>, key: &KnownKey) -> Result<()> {
    let row = SigningKeyRow {
        public_key: key.public_key.hex(),
        person: key.person.to_string(),
        made_at: key.made_at.to_string(),
        retired_at: key.retired_at.map(|at| at.to_string()),
    };
    writing.put(Entity::SigningKey, &row)
}
