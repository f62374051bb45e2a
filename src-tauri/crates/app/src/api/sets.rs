//! Question sets in the users' own hands: browse, lay an overlay over, carry to a spreadsheet and
//! back, move an assessment to a newer version, print a blank form.

use breakwater_domain::{
    answer::Verdict,
    facility::RegisterKind,
    questionnaire::{Part, Subject},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A set a new assessment can start with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SetView {
    /// Names it in requests: the hash of its complete text.
    pub hash: String,
    pub id: String,
    pub version: u32,
    /// With the overlay's, where there is one.
    pub title: String,
    pub note: String,
    pub subject: Subject,
    /// Entries of the register it can be started for.
    pub fits: RegisterKind,
    pub items: u32,
    pub sections: u32,
    /// The sections, in their order.
    pub parts: Vec<SetSection>,
    pub languages: Vec<String>,
    /// False: kept in this vault by [`SetImport`].
    pub built_in: bool,
    pub overlay: Option<OverlayView>,
    /// Assessments of this vault that pin it.
    pub assessments: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SetSection {
    pub id: String,
    pub number: String,
    pub title: String,
    pub items: u32,
}

/// What an authority laid over the set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OverlayView {
    pub id: String,
    pub version: u32,
    pub title: String,
    pub authority: String,
    pub reworded: u32,
    pub added: u32,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetExport {
    pub hash: String,
}

/// The file is chosen in a native dialog: a workbook of ours, an overlay (`.json`, `.xlsx`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetImport {}

/// `None` in its place: the dialog was cancelled. Nothing is kept while there are problems.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SetImported {
    pub file_name: String,
    pub set: Option<SetView>,
    pub problems: Vec<SetProblemView>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SetProblemView {
    /// In words: "sheet Items, row 14, column F".
    pub place: String,
    /// In words: what is wrong.
    pub problem: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetRemove {
    pub hash: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperFormSave {
    pub hash: String,
    pub language: String,
    pub paper: super::Paper,
    /// Print this facility's head and what is known of it.
    #[serde(default)]
    pub facility: Option<String>,
    /// Look and ask lines beside the items.
    pub hints: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProvisionList {
    pub assessment: String,
}

/// A provision and the items that cite it, in the order of the texts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProvisionView {
    pub cited: String,
    /// How deep it lies: A/14 is 0, A/14.2 is 1, A/14.2.1 is 2.
    pub depth: u8,
    pub items: Vec<ProvisionItem>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ProvisionItem {
    pub id: String,
    pub number: String,
    pub prompt: String,
    pub part: Part,
    pub verdict: Option<Verdict>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LevelList {
    pub assessment: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct LevelsView {
    pub levels: Vec<LevelView>,
    /// Items that ask one measure at different levels, side by side.
    pub measures: Vec<MeasureView>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct LevelView {
    pub level: u8,
    pub items: u32,
    pub counts: super::Counts,
    pub scores: Vec<super::ScoreView>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct MeasureView {
    pub name: String,
    /// By level, 1 to 3.
    pub items: BTreeMap<u8, Vec<ProvisionItem>>,
}

/// One click from an item: the facility has this, or has not.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProfileTagSave {
    pub assessment: String,
    pub tag: String,
    /// Absent: undeclared again.
    #[serde(default)]
    pub state: Option<super::ProfileTag>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetVersions {
    pub assessment: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UpgradeRequest {
    pub assessment: String,
    /// The set to move to.
    pub hash: String,
}

/// What moving to another version would do. Nothing is changed by asking.
#[derive(Debug, Clone, Serialize, TS)]
pub struct UpgradePreview {
    pub from: SetView,
    pub to: SetView,
    pub kept: u32,
    pub reworded: Vec<UpgradeItem>,
    pub moved: Vec<UpgradeItem>,
    pub changed: Vec<UpgradeItem>,
    pub new: Vec<UpgradeItem>,
    pub dropped: Vec<UpgradeItem>,
    /// Answers to dropped items: kept and printed in an annex.
    pub dropped_answers: u32,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct UpgradeItem {
    pub id: String,
    pub old_number: Option<String>,
    pub new_number: Option<String>,
    pub old_prompt: Option<String>,
    pub new_prompt: Option<String>,
    pub answered: bool,
}
