//! Rows of a risk worksheet, in the order of the table.

use super::parse;
use crate::{
    error::Result,
    image::{Entity, Table},
    vault::Reading,
    writing::Writing,
};
use breakwater_domain::{
    ids::{AssessmentId, ScenarioId},
    scenario::{Scenario, ScenarioContent, Scores},
};
use serde::{Deserialize, Serialize};

pub(crate) const TABLE: Table = Table {
    name: "scenario",
    key: &["id"],
    columns: &[
        "id",
        "assessment",
        "position",
        "asset",
        "threat_type",
        "scenario",
        "existing_measures",
        "threat",
        "vulnerability",
        "impact",
        "reasons",
        "proposed_measures",
        "residual_threat",
        "residual_vulnerability",
        "residual_impact",
        "owner",
        "review_on",
        "accepted_by",
    ],
};

#[derive(Serialize, Deserialize)]
struct ScenarioRow {
    id: String,
    assessment: String,
    position: i64,
    asset: String,
    threat_type: Option<String>,
    scenario: String,
    existing_measures: String,
    threat: Option<u8>,
    vulnerability: Option<u8>,
    impact: Option<u8>,
    reasons: String,
    proposed_measures: String,
    residual_threat: Option<u8>,
    residual_vulnerability: Option<u8>,
    residual_impact: Option<u8>,
    owner: String,
    review_on: Option<String>,
    accepted_by: String,
}

fn read(row: ScenarioRow) -> Result<Scenario> {
    Ok(Scenario {
        id: parse(&row.id, "scenario.id")?,
        assessment: parse(&row.assessment, "scenario.assessment")?,
        content: ScenarioContent {
            asset: row.asset,
            threat_type: row.threat_type,
            scenario: row.scenario,
            existing_measures: row.existing_measures,
            today: Scores { threat: row.threat, vulnerability: row.vulnerability, impact: row.impact },
            reasons: row.reasons,
            proposed_measures: row.proposed_measures,
            residual: Scores {
                threat: row.residual_threat,
                vulnerability: row.residual_vulnerability,
                impact: row.residual_impact,
            },
            owner: row.owner,
            review_on: row.review_on.map(|on| parse(&on, "scenario.review_on")).transpose()?,
            accepted_by: row.accepted_by,
        },
    })
}

/// In the order of the table.
pub fn of_assessment(reading: &Reading<'_>, assessment: AssessmentId) -> Result<Vec<Scenario>> {
    let rows: Vec<ScenarioRow> =
        TABLE.rows(reading.db(), "WHERE assessment = ?1 ORDER BY position, id", &[&assessment.to_string()])?;
    rows.into_iter().map(read).collect()
}

/// Makes these the rows of the assessment's table, in this order. Only what differs is written.
pub fn replace(writing: &mut Writing<'_>, assessment: AssessmentId, scenarios: &[Scenario]) -> Result<()> {
    for gone in of_assessment(writing, assessment)? {
        if scenarios.iter().all(|scenario| scenario.id != gone.id) {
            writing.remove(Entity::Scenario, &gone.id.to_string())?;
        }
    }
    for (position, scenario) in (0..).zip(scenarios) {
        writing.put(Entity::Scenario, &row(assessment, scenario.id, position, &scenario.content))?;
    }
    Ok(())
}

fn row(assessment: AssessmentId, id: ScenarioId, position: i64, content: &ScenarioContent) -> ScenarioRow {
    ScenarioRow {
        id: id.to_string(),
        assessment: assessment.to_string(),
        position,
        asset: content.asset.clone(),
        threat_type: content.threat_type.clone(),
        scenario: content.scenario.clone(),
        existing_measures: content.existing_measures.clone(),
        threat: content.today.threat,
        vulnerability: content.today.vulnerability,
        impact: content.today.impact,
        reasons: content.reasons.clone(),
        proposed_measures: content.proposed_measures.clone(),
        residual_threat: content.residual.threat,
        residual_vulnerability: content.residual.vulnerability,
        residual_impact: content.residual.impact,
        owner: content.owner.clone(),
        review_on: content.review_on.map(|on| on.to_string()),
        accepted_by: content.accepted_by.clone(),
    }
}
