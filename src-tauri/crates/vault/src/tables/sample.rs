//! Sampling sheets of an assessment.

use super::{from_word, parse, word};
use crate::{
    error::{Error, Result},
    image::{Entity, Table},
    vault::Reading,
    writing::Writing,
};
use breakwater_domain::{
    ids::{AssessmentId, ItemId, SampleId},
    sampling::Sample,
};
use serde::{Deserialize, Serialize};

pub(crate) const TABLE: Table = Table {
    name: "sample",
    key: &["id"],
    columns: &["id", "assessment", "item", "finding", "kind", "what", "taken_on", "checked", "failed", "note"],
};

#[derive(Serialize, Deserialize)]
struct SampleRow {
    id: String,
    assessment: String,
    item: Option<String>,
    finding: Option<String>,
    kind: String,
    what: String,
    taken_on: String,
    checked: u32,
    failed: u32,
    note: String,
}

impl TryFrom<SampleRow> for Sample {
    type Error = Error;
    fn try_from(row: SampleRow) -> Result<Self> {
        Ok(Self {
            id: parse(&row.id, "sample.id")?,
            assessment: parse(&row.assessment, "sample.assessment")?,
            item: row.item.map(ItemId::new),
            finding: row.finding.map(|id| parse(&id, "sample.finding")).transpose()?,
            kind: from_word(row.kind, "sample.kind")?,
            what: row.what,
            taken_on: parse(&row.taken_on, "sample.taken_on")?,
            checked: row.checked,
            failed: row.failed,
            note: row.note,
        })
    }
}

/// By day, then in the order they were entered.
pub fn of_assessment(reading: &Reading<'_>, assessment: AssessmentId) -> Result<Vec<Sample>> {
    let rows: Vec<SampleRow> =
        TABLE.rows(reading.db(), "WHERE assessment = ?1 ORDER BY taken_on, id", &[&assessment.to_string()])?;
    rows.into_iter().map(Sample::try_from).collect()
}

pub fn get(reading: &Reading<'_>, id: SampleId) -> Result<Option<Sample>> {
    let row: Option<SampleRow> = TABLE.find(reading.db(), &id.to_string())?;
    row.map(Sample::try_from).transpose()
}

pub fn save(writing: &mut Writing<'_>, sample: &Sample) -> Result<()> {
    let row = SampleRow {
        id: sample.id.to_string(),
        assessment: sample.assessment.to_string(),
        item: sample.item.as_ref().map(|item| item.as_str().to_owned()),
        finding: sample.finding.map(|id| id.to_string()),
        kind: word(&sample.kind)?,
        what: sample.what.clone(),
        taken_on: sample.taken_on.to_string(),
        checked: sample.checked,
        failed: sample.failed,
        note: sample.note.clone(),
    };
    writing.put(Entity::Sample, &row)
}

pub fn remove(writing: &mut Writing<'_>, id: SampleId) -> Result<()> {
    writing.remove(Entity::Sample, &id.to_string())
}
