//! What changed since last time.

use breakwater_domain::{
    answer::Verdict,
    finding::{FindingState, Grade},
    progress::{FindingFate, Trend},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeListRequest {
    pub assessment: String,
}

/// Was and is, against the assessment this one was started from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChangeList {
    /// Absent: it was started from none, and the lists are empty.
    pub previous: Option<super::PreviousView>,
    /// Items whose verdict or comment changed, in the order of the set.
    pub items: Vec<ItemChangeView>,
    /// Answered both times, and the same.
    pub unchanged: u32,
    /// Answered last time, not yet this time: nothing is carried over.
    pub not_answered_yet: u32,
    pub findings: Vec<FindingChangeView>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ItemChangeView {
    pub item: String,
    pub number: String,
    pub prompt: String,
    pub section: String,
    /// Absent: not answered with a verdict.
    pub was: Option<Verdict>,
    pub is: Option<Verdict>,
    pub comment_was: String,
    pub comment_is: String,
    pub verdict_changed: bool,
    pub comment_changed: bool,
    pub trend: Trend,
    /// No or Partly both times.
    pub repeated: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FindingChangeView {
    pub fate: FindingFate,
    /// The finding of last time; absent for a new one.
    pub was: Option<FindingBrief>,
    /// The finding of this time; absent for one that was closed or is still open.
    pub is: Option<FindingBrief>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FindingBrief {
    pub id: String,
    pub assessment: String,
    pub number: String,
    pub grade: Grade,
    pub state: FindingState,
    pub item_number: Option<String>,
    pub fact: String,
    pub closed_on: Option<String>,
}
