//! The whole history, and leaving it: what was deleted, what is old, whose name goes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which part of the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HistoryKind {
    #[default]
    All,
    /// Answers, findings and the heads of assessments.
    Record,
    /// Review, signatures, seals.
    SignOff,
    PeopleAndKeys,
    /// The register of facilities.
    Register,
    /// What was saved as a file or came in as one.
    InAndOut,
    Settings,
}

#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct HistoryRequest {
    pub assessment: Option<String>,
    pub person: Option<String>,
    pub kind: HistoryKind,
    /// Only events before this one: the `next` of the page before.
    #[ts(type = "number")]
    pub before: Option<u64>,
    /// At most 200; absent: 50.
    pub limit: Option<u32>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct HistoryPageView {
    /// Newest first.
    pub events: Vec<EventView>,
    #[ts(type = "number")]
    pub total: u64,
    /// Of the next page; absent on the last.
    #[ts(type = "number | null")]
    pub next: Option<u64>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct EventView {
    #[ts(type = "number")]
    pub seq: u64,
    /// RFC 3339 with the zone it was made in.
    pub at: String,
    pub person: String,
    /// `answer_saved`, `assessment_finalised` …: key of a word.
    pub operation: String,
    pub reason: Option<String>,
    pub assessment: Option<String>,
    pub assessment_reference: Option<String>,
    pub item: Option<String>,
    pub item_number: Option<String>,
    /// It takes back, or brings back, what this event did.
    #[ts(type = "number | null")]
    pub undoes: Option<u64>,
    pub changes: Vec<EventChange>,
}

/// One field of one thing, old and new in plain form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EventChange {
    /// `answer`, `finding`, `person` …
    pub entity: String,
    pub id: String,
    /// Absent: the thing as a whole came or went.
    pub field: Option<String>,
    pub old: Option<String>,
    pub new: Option<String>,
    /// What was written was erased; that there was a change is still known.
    pub erased: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ChainView {
    pub ok: bool,
    #[ts(type = "number")]
    pub events: u64,
    /// Lower-case hex.
    pub head: String,
    pub checked_at: String,
    /// The first event that does not hold; everything before it does.
    pub broken: Option<BrokenEvent>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct BrokenEvent {
    #[ts(type = "number")]
    pub seq: u64,
    /// In English, as in the report of the vault's check.
    pub what: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HeadCompare {
    #[ts(type = "number")]
    pub seq: u64,
    /// At least eight characters of it, as printed in a report.
    pub hash: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HeadStandingView {
    Same,
    /// This vault goes on from it.
    Continues,
    /// This vault ends before it: it was cut, or is an older copy.
    Short,
    /// This vault has another event there: rewritten, or another vault's.
    Differs,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonErase {
    pub person: String,
    /// The name, typed.
    pub confirmation: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PersonErased {
    pub people: Vec<super::PersonView>,
    /// Values that were erased from the history.
    #[ts(type = "number")]
    pub values: u64,
    /// Signed records that go on naming the person: they never change.
    pub still_named_in: Vec<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct RetentionRow {
    pub assessment: String,
    pub facility: String,
    pub facility_name: String,
    pub reference: String,
    pub revision: u32,
    pub finalised_on: String,
    pub years: u32,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FacilityDelete {
    pub id: String,
    /// The facility's name, typed.
    pub confirmation: String,
    #[serde(default)]
    pub reason: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FacilityRestore {
    pub id: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TrashRow {
    pub facility: String,
    pub name: String,
    pub imo_port_facility_number: String,
    pub reason: String,
    pub since_on: String,
    /// The day it is removed for good.
    pub until_on: String,
    pub assessments: u32,
}
