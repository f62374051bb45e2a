//! People the vault knows. They are never removed: events name them.

use super::parse;
use crate::{
    error::{Error, Result},
    image::{Entity, Table},
    vault::Reading,
    writing::Writing,
};
use breakwater_domain::{ids::PersonId, person::Person};
use serde::{Deserialize, Serialize};

pub(crate) const TABLE: Table = Table { name: "person", key: &["id"], columns: &["id", "name", "post"] };

#[derive(Serialize, Deserialize)]
struct PersonRow {
    id: String,
    name: String,
    post: String,
}

impl TryFrom<PersonRow> for Person {
    type Error = Error;
    fn try_from(row: PersonRow) -> Result<Self> {
        Ok(Self { id: parse(&row.id, "person.id")?, name: row.name, post: row.post })
    }
}

/// In the order in which they came; the first is the one who made the vault.
pub fn all(reading: &Reading<'_>) -> Result<Vec<Person>> {
    let rows: Vec<PersonRow> = TABLE.rows(reading.db(), "ORDER BY rowid", &[])?;
    rows.into_iter().map(Person::try_from).collect()
}

pub fn get(reading: &Reading<'_>, id: PersonId) -> Result<Option<Person>> {
    let row: Option<PersonRow> = TABLE.find(reading.db(), &id.to_string())?;
    row.map(Person::try_from).transpose()
}

pub fn save(writing: &mut Writing<'_>, person: &Person) -> Result<()> {
    let row = PersonRow { id: person.id.to_string(), name: person.name.clone(), post: person.post.clone() };
    writing.put(Entity::Person, &row)
}
