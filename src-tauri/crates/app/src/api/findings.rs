//! Findings and corrective actions.

use breakwater_domain::finding::{ActionStatus, FindingState, Grade};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindingList {
    #[serde(default)]
    pub assessment: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FindingView {
    pub id: String,
    pub assessment: String,
    pub assessment_reference: String,
    pub facility: String,
    pub facility_name: String,
    /// `8-01`
    pub number: String,
    pub state: FindingState,
    pub item: Option<String>,
    pub item_number: Option<String>,
    pub item_prompt: Option<String>,
    pub provisions: Vec<String>,
    pub grade: Grade,
    pub place: String,
    pub found_on: String,
    pub fact: String,
    pub objective_evidence: String,
    pub effect: String,
    pub immediate_measure: String,
    pub root_cause: String,
    pub likelihood: Option<u8>,
    pub consequence: Option<u8>,
    pub repeats: Option<String>,
    pub actions: Vec<ActionView>,
    /// Days since found.
    pub age_days: i32,
    /// The next date among open actions.
    pub due_on: Option<String>,
    /// Negative: that many days late.
    pub days_left: Option<i32>,
    /// Its own and that of its actions. Absent: none, and it cannot be closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub evidence: Option<super::EvidenceBrief>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActionView {
    pub id: String,
    pub what: String,
    pub owner: Option<OwnerView>,
    pub due_on: Option<String>,
    pub status: ActionStatus,
    pub days_left: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnerView {
    /// Set when the owner is a person of the vault.
    #[serde(default)]
    pub person: Option<String>,
    /// Name and post, or the post alone.
    pub label: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindingSave {
    pub assessment: String,
    /// Absent: a new finding.
    #[serde(default)]
    pub id: Option<String>,
    pub finding: FindingInput,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindingInput {
    #[serde(default)]
    pub item: Option<String>,
    pub grade: Grade,
    #[serde(default)]
    pub place: String,
    pub fact: String,
    #[serde(default)]
    pub objective_evidence: String,
    #[serde(default)]
    pub effect: String,
    #[serde(default)]
    pub immediate_measure: String,
    #[serde(default)]
    pub root_cause: String,
    #[serde(default)]
    pub likelihood: Option<u8>,
    #[serde(default)]
    pub consequence: Option<u8>,
    #[serde(default)]
    pub actions: Vec<ActionInput>,
    /// Absent: today.
    #[serde(default)]
    pub found_on: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ActionInput {
    /// Absent: a new action.
    #[serde(default)]
    pub id: Option<String>,
    pub what: String,
    #[serde(default)]
    pub owner: Option<OwnerView>,
    #[serde(default)]
    pub due_on: Option<String>,
    #[serde(default)]
    pub status: Option<ActionStatus>,
}
