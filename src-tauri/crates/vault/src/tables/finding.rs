//! Findings, each with its actions.

use super::{action, from_json, from_word, json, parse, word};
use crate::{
    error::Result,
    image::{Entity, Table},
    vault::Reading,
    writing::Writing,
};
use breakwater_domain::{
    finding::{Closure, Finding, FindingDraft, Repeats},
    ids::{AssessmentId, FindingId, ItemId},
};
use serde::{Deserialize, Serialize};

pub(crate) const TABLE: Table = Table {
    name: "finding",
    key: &["id"],
    columns: &[
        "id",
        "assessment",
        "number",
        "state",
        "repeats",
        "item",
        "grade",
        "place",
        "fact",
        "objective_evidence",
        "effect",
        "immediate_measure",
        "root_cause",
        "likelihood",
        "consequence",
        "found_on",
        "also_items",
        "provisions",
        "repeats_finding",
        "closed_on",
        "closed_by",
        "closing_note",
    ],
};

#[derive(Serialize, Deserialize)]
struct FindingRow {
    id: String,
    assessment: String,
    number: String,
    state: String,
    repeats: Option<String>,
    item: Option<String>,
    grade: String,
    place: String,
    fact: String,
    objective_evidence: String,
    effect: String,
    immediate_measure: String,
    root_cause: String,
    likelihood: Option<u8>,
    consequence: Option<u8>,
    found_on: String,
    also_items: String,
    provisions: String,
    repeats_finding: Option<String>,
    closed_on: Option<String>,
    closed_by: Option<String>,
    closing_note: String,
}

fn read(reading: &Reading<'_>, row: FindingRow) -> Result<Finding> {
    let actions = action::of_finding(reading, &row.id)?;
    Ok(Finding {
        id: parse(&row.id, "finding.id")?,
        assessment: parse(&row.assessment, "finding.assessment")?,
        number: row.number,
        state: from_word(row.state, "finding.state")?,
        repeats: match row.repeats {
            None => None,
            Some(number) => {
                let id = row.repeats_finding.map(|id| parse(&id, "finding.repeats_finding")).transpose()?;
                Some(Repeats { number, id })
            }
        },
        closure: match row.closed_on {
            None => None,
            Some(on) => Some(Closure {
                by: row.closed_by.map(|by| parse(&by, "finding.closed_by")).transpose()?,
                on: parse(&on, "finding.closed_on")?,
                note: row.closing_note,
            }),
        },
        content: FindingDraft {
            item: row.item.map(ItemId::new),
            also_items: from_json(&row.also_items, "finding.also_items")?,
            provisions: from_json(&row.provisions, "finding.provisions")?,
            grade: from_word(row.grade, "finding.grade")?,
            place: row.place,
            fact: row.fact,
            objective_evidence: row.objective_evidence,
            effect: row.effect,
            immediate_measure: row.immediate_measure,
            root_cause: row.root_cause,
            likelihood: row.likelihood,
            consequence: row.consequence,
            actions,
            found_on: parse(&row.found_on, "finding.found_on")?,
        },
    })
}

/// By number.
pub fn of_assessment(reading: &Reading<'_>, assessment: AssessmentId) -> Result<Vec<Finding>> {
    let rows: Vec<FindingRow> =
        TABLE.rows(reading.db(), "WHERE assessment = ?1 ORDER BY number, id", &[&assessment.to_string()])?;
    rows.into_iter().map(|row| read(reading, row)).collect()
}

/// Of all assessments, by assessment and number.
pub fn all(reading: &Reading<'_>) -> Result<Vec<Finding>> {
    let rows: Vec<FindingRow> = TABLE.rows(reading.db(), "ORDER BY assessment, number, id", &[])?;
    rows.into_iter().map(|row| read(reading, row)).collect()
}

pub fn get(reading: &Reading<'_>, id: FindingId) -> Result<Option<Finding>> {
    let row: Option<FindingRow> = TABLE.find(reading.db(), &id.to_string())?;
    row.map(|row| read(reading, row)).transpose()
}

/// The finding and its actions: those no longer listed are removed.
pub fn save(writing: &mut Writing<'_>, finding: &Finding) -> Result<()> {
    let content = &finding.content;
    let row = FindingRow {
        id: finding.id.to_string(),
        assessment: finding.assessment.to_string(),
        number: finding.number.clone(),
        state: word(&finding.state)?,
        repeats: finding.repeats.as_ref().map(|repeats| repeats.number.clone()),
        item: content.item.as_ref().map(|item| item.as_str().to_owned()),
        grade: word(&content.grade)?,
        place: content.place.clone(),
        fact: content.fact.clone(),
        objective_evidence: content.objective_evidence.clone(),
        effect: content.effect.clone(),
        immediate_measure: content.immediate_measure.clone(),
        root_cause: content.root_cause.clone(),
        likelihood: content.likelihood,
        consequence: content.consequence,
        found_on: content.found_on.to_string(),
        also_items: json(&content.also_items, "finding.also_items")?,
        provisions: json(&content.provisions, "finding.provisions")?,
        repeats_finding: finding.repeats.as_ref().and_then(|repeats| repeats.id).map(|id| id.to_string()),
        closed_on: finding.closure.as_ref().map(|closure| closure.on.to_string()),
        closed_by: finding.closure.as_ref().and_then(|closure| closure.by).map(|by| by.to_string()),
        closing_note: finding.closure.as_ref().map(|closure| closure.note.clone()).unwrap_or_default(),
    };
    writing.put(Entity::Finding, &row)?;
    action::replace(writing, finding.id, &content.actions)
}

/// Removes the finding with its actions; undo brings them back.
pub fn remove(writing: &mut Writing<'_>, id: FindingId) -> Result<()> {
    action::replace(writing, id, &[])?;
    writing.remove(Entity::Finding, &id.to_string())
}
