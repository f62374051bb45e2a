//! Facilities that were deleted, until they are removed for good.

use super::parse;
use crate::{
    error::{Error, Result},
    image::{Entity, Table},
    vault::Reading,
    writing::Writing,
};
use breakwater_domain::ids::FacilityId;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub(crate) const TABLE: Table =
    Table { name: "trash", key: &["facility"], columns: &["facility", "since_on", "reason"] };

#[derive(Serialize, Deserialize)]
struct TrashRow {
    facility: String,
    since_on: String,
    reason: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Discarded {
    pub facility: FacilityId,
    pub since_on: Date,
    pub reason: String,
}

impl TryFrom<TrashRow> for Discarded {
    type Error = Error;
    fn try_from(row: TrashRow) -> Result<Self> {
        Ok(Self {
            facility: parse(&row.facility, "trash.facility")?,
            since_on: parse(&row.since_on, "trash.since_on")?,
            reason: row.reason,
        })
    }
}

/// The longest there comes first.
pub fn all(reading: &Reading<'_>) -> Result<Vec<Discarded>> {
    let rows: Vec<TrashRow> = TABLE.rows(reading.db(), "ORDER BY since_on, facility", &[])?;
    rows.into_iter().map(Discarded::try_from).collect()
}

pub fn get(reading: &Reading<'_>, facility: FacilityId) -> Result<Option<Discarded>> {
    let row: Option<TrashRow> = TABLE.find(reading.db(), &facility.to_string())?;
    row.map(Discarded::try_from).transpose()
}

pub fn put(writing: &mut Writing<'_>, discarded: &Discarded) -> Result<()> {
    let row = TrashRow {
        facility: discarded.facility.to_string(),
        since_on: discarded.since_on.to_string(),
        reason: discarded.reason.clone(),
    };
    writing.put(Entity::Trash, &row)
}

/// Out of the trash, back or for good.
pub fn take(writing: &mut Writing<'_>, facility: FacilityId) -> Result<()> {
    writing.remove(Entity::Trash, &facility.to_string())
}
