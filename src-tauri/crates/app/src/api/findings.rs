//! Findings and corrective actions.

use super::present;
use breakwater_domain::{
    finding::{ActionStatus, FindingState, Grade},
    following::ClosingGap,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Of one assessment, or of all of the vault.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct FindingList {
    pub assessment: Option<String>,
    #[ts(optional = nullable)]
    pub filter: Option<FindingFilter>,
}

/// What is absent does not filter; what is given must hold together.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct FindingFilter {
    pub state: Option<FindingState>,
    /// An open action is late.
    pub overdue: Option<bool>,
    /// The acting person owns an action, by name or by post.
    pub mine: Option<bool>,
    /// An action is done and waits for somebody to verify it.
    pub waiting: Option<bool>,
    pub repeated: Option<bool>,
    pub grades: Option<Vec<Grade>>,
    /// Number or id of a section.
    pub section: Option<String>,
    /// Any part of the place's name.
    pub place: Option<String>,
    pub sort: Option<FindingSort>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FindingSort {
    /// Assessment (the latest first), then number.
    #[default]
    Number,
    /// Worst first.
    Grade,
    /// The most urgent first; without a date last.
    Due,
    /// Oldest first.
    Age,
    Place,
}

/// How many, how late and how old, for the head of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FindingSummary {
    pub open: u32,
    pub overdue: u32,
    pub mine: u32,
    pub waiting: u32,
    pub repeated: u32,
    pub closed: u32,
    /// Open findings by age, youngest band first. Good practice does not age.
    pub ageing: Vec<AgeBand>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AgeBand {
    pub from_days: i32,
    /// Absent: and older.
    pub to_days: Option<i32>,
    pub open: u32,
    /// By key of the grade.
    pub by_grade: BTreeMap<String, u32>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindingGet {
    /// Id; or the number, where only one finding of the vault has it.
    pub id: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindingEarlier {
    pub assessment: String,
}

/// A finding of an assessment before, which one of this assessment may repeat. The latest assessment first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EarlierFinding {
    pub id: String,
    pub number: String,
    pub grade: Grade,
    pub state: FindingState,
    pub fact: String,
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
    /// Of the item's section.
    pub section: Option<String>,
    pub section_number: Option<String>,
    pub section_title: Option<String>,
    /// Further items the same finding is about.
    pub also_items: Vec<FindingItem>,
    /// Provisions beyond those of the items, as they were typed.
    pub more_provisions: Vec<String>,
    /// Id of the finding it repeats; absent when that one is not in this vault.
    pub repeats_id: Option<String>,
    pub overdue: bool,
    /// The acting person owns an action.
    pub mine: bool,
    /// Its own and that of its actions. Absent: none, and it cannot be closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub evidence: Option<super::EvidenceBrief>,
    /// Its assessment is finalised: what was found stands; actions, verification and closing go on.
    pub frozen: bool,
    /// What is missing before the acting person may close it; empty: it can be closed now (or it is).
    pub closing_gaps: Vec<ClosingGap>,
    pub closed_on: Option<String>,
    /// Name and post.
    pub closed_by: Option<String>,
    pub closing_note: String,
    /// Sentences its sampling sheets add up to, for its objective evidence: an offer, never written by itself.
    pub sampled: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FindingItem {
    pub item: String,
    /// Absent: the set no longer asks it.
    pub number: Option<String>,
    pub prompt: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActionView {
    pub id: String,
    pub what: String,
    pub owner: Option<OwnerView>,
    pub due_on: Option<String>,
    pub status: ActionStatus,
    pub days_left: Option<i32>,
    pub overdue: bool,
    pub done_on: Option<String>,
    pub verified_on: Option<String>,
    /// Name and post.
    pub verified_by: Option<String>,
    pub closed_on: Option<String>,
    /// What shows that it was done.
    pub proof: String,
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
    /// Absent: as they were.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub also_items: Option<Vec<String>>,
    /// Absent: as they were.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub more_provisions: Option<Vec<String>>,
    /// Number or id of the earlier finding it repeats; empty: it repeats none. Absent: a new one is recognised
    /// by its items, another stays as it was.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub repeats: Option<String>,
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
    /// A date, or `default`: found on + the days of the grade.
    #[serde(default)]
    pub due_on: Option<String>,
    /// Not `verified` or `closed`: these come from verifying and closing.
    #[serde(default)]
    pub status: Option<ActionStatus>,
}

/// Follows an action, also of a finalised assessment. A key that is absent keeps what is there; `null` clears it.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct ActionSave {
    /// Id or number.
    pub finding: String,
    /// Id, or its place in the list from 1. Absent: a new action.
    pub action: Option<String>,
    pub what: Option<String>,
    #[serde(deserialize_with = "present")]
    pub owner: Option<Option<OwnerView>>,
    #[serde(deserialize_with = "present")]
    pub due_on: Option<Option<String>>,
    pub status: Option<ActionStatus>,
    pub proof: Option<String>,
}

/// The acting person has seen that what was done works.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindingVerify {
    pub finding: String,
    /// Id, or its place in the list from 1. Absent: every action that is done.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub action: Option<String>,
    /// What was seen; added to what the owner wrote.
    #[serde(default)]
    pub proof: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindingClose {
    pub finding: String,
    /// What shows that the finding is settled, where no evidence is linked.
    #[serde(default)]
    pub note: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindingReopen {
    pub finding: String,
    pub reason: String,
}

/// The same change to every action that is still open (planned or in progress) of these findings, as one event.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct FindingBulk {
    pub findings: Vec<String>,
    #[ts(optional = nullable)]
    pub owner: Option<OwnerView>,
    #[ts(optional = nullable)]
    pub due_on: Option<String>,
    #[ts(optional = nullable)]
    pub status: Option<ActionStatus>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FindingsChanged {
    pub findings: Vec<FindingView>,
    /// How many actions changed.
    pub actions: u32,
    /// What `finding_bulk_undo` takes back.
    #[ts(type = "number")]
    pub seq: u64,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindingBulkUndo {
    #[ts(type = "number")]
    pub seq: u64,
}

/// One act about a finding, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FindingEvent {
    #[ts(type = "number")]
    pub seq: u64,
    pub at: String,
    pub person: String,
    /// `finding_saved`, `finding_verified`, `finding_closed`, `finding_reopened` …: key of a word.
    pub operation: String,
    pub reason: Option<String>,
    /// What became of it, for the acts that move a status: `planned`, `done` …
    pub statuses: Vec<StatusChange>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StatusChange {
    /// Text of the action; absent: the finding itself.
    pub action: Option<String>,
    pub old: Option<String>,
    pub new: Option<String>,
}

/// Settings of the vault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindingSettings {
    /// Days from the day it was found to the day its actions are due, by key of the grade; `null`: no default.
    pub due_days: BTreeMap<String, Option<u16>>,
}
