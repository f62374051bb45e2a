//! The entries of the registers of facilities.

use super::{from_json, from_word, json, parse, word};
use crate::{
    error::{Error, Result},
    image::{Entity, Table},
    vault::Reading,
    writing::Writing,
};
use breakwater_domain::{
    ids::{EntryId, FacilityId},
    register::Entry,
};
use serde::{Deserialize, Serialize};

pub(crate) const TABLE: Table =
    Table { name: "register_entry", key: &["id"], columns: &["id", "facility", "list", "content"] };

#[derive(Serialize, Deserialize)]
struct EntryRow {
    id: String,
    facility: String,
    list: String,
    content: String,
}

impl TryFrom<EntryRow> for Entry {
    type Error = Error;
    fn try_from(row: EntryRow) -> Result<Self> {
        Ok(Self {
            id: parse(&row.id, "register_entry.id")?,
            facility: parse(&row.facility, "register_entry.facility")?,
            list: from_word(row.list, "register_entry.list")?,
            content: from_json(&row.content, "register_entry.content")?,
        })
    }
}

/// In the order they were made.
pub fn of_facility(reading: &Reading<'_>, facility: FacilityId) -> Result<Vec<Entry>> {
    let rows: Vec<EntryRow> = TABLE.rows(reading.db(), "WHERE facility = ?1 ORDER BY id", &[&facility.to_string()])?;
    rows.into_iter().map(Entry::try_from).collect()
}

pub fn get(reading: &Reading<'_>, id: EntryId) -> Result<Option<Entry>> {
    let row: Option<EntryRow> = TABLE.find(reading.db(), &id.to_string())?;
    row.map(Entry::try_from).transpose()
}

pub fn save(writing: &mut Writing<'_>, entry: &Entry) -> Result<()> {
    writing.put(
        Entity::RegisterEntry,
        &EntryRow {
            id: entry.id.to_string(),
            facility: entry.facility.to_string(),
            list: word(&entry.list)?,
            content: json(&entry.content, "register_entry.content")?,
        },
    )
}

pub fn remove(writing: &mut Writing<'_>, id: EntryId) -> Result<()> {
    writing.remove(Entity::RegisterEntry, &id.to_string())
}
