//! The risk worksheet: a table of scenarios beside the items of its set.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The table with its words, in the window's language.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WorksheetView {
    pub title: String,
    pub intro: String,
    pub note: String,
    pub columns: Vec<WorksheetColumn>,
    pub scales: Vec<ScaleView>,
    pub threats: Vec<ThreatView>,
    pub bands: Vec<BandView>,
    pub scenarios: Vec<ScenarioView>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct WorksheetColumn {
    pub id: String,
    pub group: String,
    pub group_label: String,
    pub label: String,
    pub help: String,
    pub required: bool,
    /// Characters it may hold.
    pub limit: Option<u32>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ScaleView {
    pub id: String,
    pub label: String,
    pub question: String,
    pub points: Vec<PointView>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PointView {
    pub value: u8,
    pub label: String,
    pub description: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ThreatView {
    pub id: String,
    pub label: String,
    pub examples: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct BandView {
    pub id: String,
    pub label: String,
    pub from: u32,
    pub to: u32,
    pub action: String,
}

/// What a person writes in a row; only the asset is needed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct ScenarioInput {
    pub asset: String,
    pub threat_type: Option<String>,
    pub scenario: String,
    pub existing_measures: String,
    pub threat: Option<u8>,
    pub vulnerability: Option<u8>,
    pub impact: Option<u8>,
    pub reasons: String,
    pub proposed_measures: String,
    pub residual_threat: Option<u8>,
    pub residual_vulnerability: Option<u8>,
    pub residual_impact: Option<u8>,
    pub owner: String,
    pub review_date: Option<String>,
    pub accepted_by: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ScenarioView {
    pub id: String,
    /// Its place in the table, from 1.
    pub number: u32,
    #[serde(flatten)]
    pub content: ScenarioInput,
    /// Threat × vulnerability × impact.
    pub initial_score: Option<u32>,
    pub initial_band: Option<String>,
    pub residual_score: Option<u32>,
    pub residual_band: Option<String>,
    /// Required columns that are still empty.
    pub missing: Vec<String>,
    /// Rules of the set it does not keep.
    pub remarks: Vec<RuleView>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RuleView {
    pub rule: String,
    pub text: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScenarioSave {
    pub assessment: String,
    /// Absent: a new row.
    #[serde(default)]
    #[ts(optional)]
    pub id: Option<String>,
    /// Its place in the table, from 0; absent: where it is, a new one at the end.
    #[serde(default)]
    #[ts(optional)]
    pub position: Option<u32>,
    pub scenario: ScenarioInput,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ScenarioSaved {
    pub id: String,
    /// The whole work again: the table answers items too.
    pub work: super::Work,
    pub saved_at: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScenarioRemove {
    pub assessment: String,
    pub id: String,
}
