//! Heads of assessments. Answers and findings stand in tables of their own; the place where the assessor left off
//! is read with the head and kept through [`crate::Vault::keep_place`].

use super::{from_json, from_word, json, parse, place, word};
use crate::{
    error::{Error, Result},
    image::{Entity, Table},
    vault::Reading,
    writing::Writing,
};
use breakwater_domain::{
    assessment::Assessment,
    ids::{AssessmentId, FacilityId},
};
use serde::{Deserialize, Serialize};

pub(crate) const TABLE: Table = Table {
    name: "assessment",
    key: &["id"],
    columns: &[
        "id",
        "facility",
        "reference",
        "kind",
        "state",
        "revision",
        "previous",
        "questionnaire",
        "started_at",
        "started_by",
        "finalised_at",
        "scope",
    ],
};

#[derive(Serialize, Deserialize)]
struct AssessmentRow {
    id: String,
    facility: String,
    reference: String,
    kind: String,
    state: String,
    revision: u32,
    previous: Option<String>,
    questionnaire: String,
    started_at: String,
    started_by: String,
    finalised_at: Option<String>,
    scope: String,
}

fn read(reading: &Reading<'_>, row: AssessmentRow) -> Result<Assessment> {
    let resume_at = place::of(reading.db(), &row.id)?;
    Ok(Assessment {
        id: parse(&row.id, "assessment.id")?,
        facility: parse(&row.facility, "assessment.facility")?,
        reference: row.reference,
        kind: from_word(row.kind, "assessment.kind")?,
        state: from_word(row.state, "assessment.state")?,
        revision: row.revision,
        previous: row.previous.map(|id| parse(&id, "assessment.previous")).transpose()?,
        questionnaire_hash: row.questionnaire,
        started_at: parse(&row.started_at, "assessment.started_at")?,
        started_by: parse(&row.started_by, "assessment.started_by")?,
        finalised_at: row.finalised_at.map(|at| parse(&at, "assessment.finalised_at")).transpose()?,
        scope: from_json(&row.scope, "assessment.scope")?,
        resume_at,
    })
}

/// The one started last comes first.
pub fn all(reading: &Reading<'_>) -> Result<Vec<Assessment>> {
    let rows: Vec<AssessmentRow> = TABLE.rows(reading.db(), "ORDER BY started_at DESC, id DESC", &[])?;
    rows.into_iter().map(|row| read(reading, row)).collect()
}

/// The one started last comes first.
pub fn of_facility(reading: &Reading<'_>, facility: FacilityId) -> Result<Vec<Assessment>> {
    let rows: Vec<AssessmentRow> =
        TABLE.rows(reading.db(), "WHERE facility = ?1 ORDER BY started_at DESC, id DESC", &[&facility.to_string()])?;
    rows.into_iter().map(|row| read(reading, row)).collect()
}

pub fn get(reading: &Reading<'_>, id: AssessmentId) -> Result<Option<Assessment>> {
    let row: Option<AssessmentRow> = TABLE.find(reading.db(), &id.to_string())?;
    row.map(|row| read(reading, row)).transpose()
}

/// Stores the head; `resume_at` is not part of it.
pub fn save(writing: &mut Writing<'_>, assessment: &Assessment) -> Result<()> {
    let row = AssessmentRow {
        id: assessment.id.to_string(),
        facility: assessment.facility.to_string(),
        reference: assessment.reference.clone(),
        kind: word(&assessment.kind)?,
        state: word(&assessment.state)?,
        revision: assessment.revision,
        previous: assessment.previous.map(|id| id.to_string()),
        questionnaire: assessment.questionnaire_hash.clone(),
        started_at: assessment.started_at.to_string(),
        started_by: assessment.started_by.to_string(),
        finalised_at: assessment.finalised_at.map(|at| at.to_string()),
        scope: json(&assessment.scope, "assessment.scope")?,
    };
    writing.put(Entity::Assessment, &row)
}

/// The assessment, or the error that says there is none.
pub fn expect(reading: &Reading<'_>, id: AssessmentId) -> Result<Assessment> {
    get(reading, id)?.ok_or_else(|| Error::Contradiction(format!("no assessment {id}")))
}
