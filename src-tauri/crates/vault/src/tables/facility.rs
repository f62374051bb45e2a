//! The register: port facilities, ports, authorities.

use super::{from_json, from_word, json, parse, word};
use crate::{
    error::{Error, Result},
    image::{Entity, Table},
    vault::Reading,
    writing::Writing,
};
use breakwater_domain::{
    facility::{Facility, RegisterKind, RegisterNumber, TagState},
    ids::FacilityId,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub(crate) const TABLE: Table = Table {
    name: "facility",
    key: &["id"],
    columns: &["id", "name", "number", "operator", "port", "state", "general", "profile", "eu_profile", "kind"],
};

#[derive(Serialize, Deserialize)]
struct FacilityRow {
    id: String,
    name: String,
    number: String,
    operator: String,
    port: String,
    state: String,
    general: String,
    profile: String,
    eu_profile: i64,
    kind: String,
}

/// A profile tag as stored: `null` is present, a text is absent for that reason.
type StoredProfile = BTreeMap<String, Option<String>>;

impl TryFrom<FacilityRow> for Facility {
    type Error = Error;
    fn try_from(row: FacilityRow) -> Result<Self> {
        let profile: StoredProfile = from_json(&row.profile, "facility.profile")?;
        let kind: RegisterKind = from_word(row.kind, "facility.kind")?;
        Ok(Self {
            id: parse(&row.id, "facility.id")?,
            name: row.name,
            number: RegisterNumber::parse(kind, &row.number).map_err(Error::row_from("facility.number"))?,
            operator: row.operator,
            port: row.port,
            state: row.state,
            general: from_json(&row.general, "facility.general")?,
            profile: profile
                .into_iter()
                .map(|(tag, why)| (tag, why.map_or(TagState::Present, |why| TagState::Absent { why })))
                .collect(),
            eu_profile: row.eu_profile == 1,
        })
    }
}

/// Of a row image that was kept elsewhere.
pub(super) fn of_image(image: crate::image::Image) -> Result<Facility> {
    let row: FacilityRow =
        serde_json::from_value(serde_json::Value::Object(image)).map_err(Error::row_from("facility"))?;
    Facility::try_from(row)
}

/// By name.
pub fn all(reading: &Reading<'_>) -> Result<Vec<Facility>> {
    let rows: Vec<FacilityRow> = TABLE.rows(reading.db(), "ORDER BY name, id", &[])?;
    rows.into_iter().map(Facility::try_from).collect()
}

pub fn get(reading: &Reading<'_>, id: FacilityId) -> Result<Option<Facility>> {
    let row: Option<FacilityRow> = TABLE.find(reading.db(), &id.to_string())?;
    row.map(Facility::try_from).transpose()
}

/// A number belongs to one entry only.
pub fn with_number(reading: &Reading<'_>, number: &RegisterNumber) -> Result<Option<Facility>> {
    let rows: Vec<FacilityRow> = TABLE.rows(reading.db(), "WHERE number = ?1", &[&number.to_string()])?;
    rows.into_iter().next().map(Facility::try_from).transpose()
}

pub fn save(writing: &mut Writing<'_>, facility: &Facility) -> Result<()> {
    let profile: StoredProfile = facility
        .profile
        .iter()
        .map(|(tag, state)| {
            let why = match state {
                TagState::Present => None,
                TagState::Absent { why } => Some(why.clone()),
            };
            (tag.clone(), why)
        })
        .collect();
    writing.put(
        Entity::Facility,
        &FacilityRow {
            id: facility.id.to_string(),
            name: facility.name.clone(),
            number: facility.number.to_string(),
            operator: facility.operator.clone(),
            port: facility.port.clone(),
            state: facility.state.clone(),
            general: json(&facility.general, "facility.general")?,
            profile: json(&profile, "facility.profile")?,
            eu_profile: i64::from(facility.eu_profile),
            kind: word(&facility.kind())?,
        },
    )
}
