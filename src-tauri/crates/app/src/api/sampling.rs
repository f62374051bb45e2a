//! Sampling sheets: how many were checked, how many failed.

use breakwater_domain::sampling::SampleKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SamplingList {
    pub assessment: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Sampling {
    pub sheets: Vec<SampleView>,
    /// For each item and finding with sheets: the sentences they add up to.
    pub totals: Vec<SampleTotal>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SampleView {
    pub id: String,
    pub assessment: String,
    pub item: Option<String>,
    pub item_number: Option<String>,
    pub finding: Option<String>,
    pub finding_number: Option<String>,
    pub kind: SampleKind,
    /// What was sampled, in words: "contractors' passes, Gate 5".
    pub what: String,
    pub taken_on: String,
    pub checked: u32,
    pub failed: u32,
    /// How the sample was chosen, what failed.
    pub note: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SampleTotal {
    pub item: Option<String>,
    pub finding: Option<String>,
    pub kind: SampleKind,
    pub checked: u32,
    pub failed: u32,
    /// In the window's language, ready to be put into the objective evidence by whoever wants to.
    pub sentence: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SampleSave {
    pub assessment: String,
    /// Absent: a new sheet.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub id: Option<String>,
    #[serde(default)]
    pub item: Option<String>,
    #[serde(default)]
    pub finding: Option<String>,
    pub kind: SampleKind,
    #[serde(default)]
    pub what: String,
    /// Absent: today.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub taken_on: Option<String>,
    pub checked: u32,
    pub failed: u32,
    #[serde(default)]
    pub note: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SampleRemove {
    pub assessment: String,
    pub id: String,
}
