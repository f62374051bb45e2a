//! Assessments, the work screen and its answers.

use breakwater_domain::{
    answer::{Method, Verdict},
    assessment::{Kind, State},
    facility::RegisterKind,
    questionnaire::{AnswerKind, Guidance, Part, Subject},
};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

#[derive(Debug, Clone, Serialize, TS)]
pub struct QuestionnaireRow {
    pub id: String,
    pub version: u32,
    pub title: String,
    pub subject: Subject,
    /// Entries of the register it can be started for.
    pub fits: RegisterKind,
    pub note: String,
    pub items: u32,
    pub sections: u32,
    pub languages: Vec<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssessmentList {
    #[serde(default)]
    pub facility: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct AssessmentRow {
    pub id: String,
    pub facility: String,
    pub facility_name: String,
    /// What the entry of the register is.
    pub subject: RegisterKind,
    pub reference: String,
    pub kind: Kind,
    pub state: State,
    pub revision: u32,
    pub questionnaire: String,
    pub questionnaire_title: String,
    pub started_at: String,
    pub finalised_on: Option<String>,
    pub items: u32,
    /// By a person; what the profile settles is counted apart.
    pub answered: u32,
    /// Not applicable by the profile alone: nothing is left to be done there either.
    pub by_profile: u32,
    pub counts: Counts,
    pub scores: Vec<ScoreView>,
    pub open_findings: u32,
}

/// Items by verdict; they add up to the number of items.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct Counts {
    pub yes: u32,
    pub no: u32,
    pub partly: u32,
    pub not_applicable: u32,
    pub not_observed: u32,
    /// Answered in words, no verdict.
    pub text: u32,
    pub unanswered: u32,
    pub review: u32,
    /// Those of `not_applicable` that the profile alone makes so.
    pub by_profile: u32,
}

/// One score, never without what it is worth.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ScoreView {
    pub part: Part,
    /// Multiples of ½.
    pub points: f64,
    /// n: answered items that count.
    pub counted: u32,
    pub not_observed: u32,
    pub not_applicable: u32,
    pub unanswered: u32,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssessmentStart {
    /// The entry of the register it is about: a facility, a port, an authority.
    pub facility: String,
    /// Id of a set, or the hash of the one that is meant.
    pub questionnaire: String,
    pub kind: Kind,
    /// What people will call it; empty: kind and year.
    pub reference: String,
    /// Start from this earlier one.
    #[serde(default)]
    pub from: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssessmentOpen {
    pub id: String,
}

/// Everything the work screen needs, in the window's language.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Work {
    pub assessment: AssessmentRow,
    pub questionnaire: QuestionnaireRow,
    pub sections: Vec<SectionView>,
    /// Tags of this set's own profile.
    pub tags: Vec<super::Choice>,
    /// The table of scenarios, when the set has one.
    pub worksheet: Option<super::WorksheetView>,
    /// Items that could be kept as in the revision before; see `answers_keep_unchanged`.
    pub keepable: u32,
    pub progress: Vec<SectionProgress>,
    /// By item id; an item that is not in here is not answered.
    pub answers: BTreeMap<String, AnswerView>,
    pub findings: Vec<super::FindingView>,
    /// Findings of the assessments before that were open when this one began. They stay where they were raised,
    /// with their number and age, and are followed from here too.
    pub carried: Vec<super::FindingView>,
    /// The assessment it was started from.
    pub previous: Option<PreviousView>,
    pub scope: ScopeView,
    pub resume_at: String,
    pub undo: Option<UndoHint>,
    pub redo: Option<UndoHint>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PreviousView {
    pub id: String,
    pub reference: String,
    pub state: State,
    pub finalised_on: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SectionView {
    pub id: String,
    pub number: String,
    pub title: String,
    pub intro: String,
    pub references: Vec<String>,
    pub items: Vec<ItemView>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ItemView {
    pub id: String,
    pub number: String,
    pub prompt: String,
    pub references: Vec<String>,
    pub part: Part,
    pub levels: Vec<u8>,
    pub answer: AnswerKind,
    pub guidance: Guidance,
    /// Binding under Regulation (EC) 725/2004 Art. 3(5) at this facility: never without its EU profile.
    pub eu_mandatory: bool,
    pub measure: Option<String>,
    /// Tags of the facility's profile it depends on; none: it concerns every facility.
    pub applies_to: Vec<String>,
    /// Columns of the table of scenarios that answer it.
    pub in_table: Vec<String>,
    /// The profile makes it not applicable; the reason that is printed. An explicit answer wins.
    pub not_applicable_because: Option<String>,
    /// What was answered in the assessment or revision this one began from.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub last_time: Option<LastTime>,
    /// Absent: none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub evidence: Option<super::EvidenceBrief>,
}

/// An answer of the time before, to be looked at and given again or not (decision 15).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LastTime {
    /// Of the assessment it was given in.
    pub reference: String,
    pub revision: u32,
    pub verdict: Option<Verdict>,
    pub reason: String,
    pub comment: String,
    pub text: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SectionProgress {
    pub id: String,
    pub items: u32,
    /// By a person. The section is complete when this and `by_profile` make up `items`.
    pub answered: u32,
    pub by_profile: u32,
    pub review: u32,
    pub no: u32,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[allow(clippy::struct_excessive_bools, reason = "marks that stand beside an answer, each for itself")]
pub struct AnswerView {
    pub item: String,
    /// The effective verdict: the one given, the worst of the levels, or the profile's.
    pub verdict: Option<Verdict>,
    pub levels: BTreeMap<u8, Verdict>,
    pub reason: String,
    pub comment: String,
    pub text: String,
    pub equivalent: String,
    pub methods: Vec<Method>,
    pub review: bool,
    pub answered: bool,
    /// The table of scenarios says it.
    pub in_table: bool,
    /// No or Partly, as last time.
    pub repeated: bool,
}

/// A key that is absent keeps what is there; `null` clears it (decision 27).
#[derive(Debug, Clone, PartialEq, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct AnswerChange {
    #[serde(deserialize_with = "present")]
    pub verdict: Option<Option<Verdict>>,
    #[serde(deserialize_with = "present")]
    pub levels: Option<Option<BTreeMap<u8, Verdict>>>,
    #[serde(deserialize_with = "present")]
    pub reason: Option<Option<String>>,
    #[serde(deserialize_with = "present")]
    pub comment: Option<Option<String>>,
    #[serde(deserialize_with = "present")]
    pub text: Option<Option<String>>,
    #[serde(deserialize_with = "present")]
    pub equivalent: Option<Option<String>>,
    #[serde(deserialize_with = "present")]
    pub methods: Option<Option<Vec<Method>>>,
    #[serde(deserialize_with = "present")]
    pub review: Option<Option<bool>>,
}

#[expect(clippy::option_option, reason = "absent, null and a value are three things here")]
pub(super) fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(from: D) -> Result<Option<Option<T>>, D::Error> {
    Option::<T>::deserialize(from).map(Some)
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswerSave {
    pub assessment: String,
    pub item: String,
    pub change: AnswerChange,
}

/// Sent after the commit returned: what is in here is on the disk.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AnswerSaved {
    pub answer: AnswerView,
    pub section: SectionProgress,
    pub counts: Counts,
    pub scores: Vec<ScoreView>,
    #[ts(type = "number")]
    pub seq: u64,
    /// With zone, RFC 3339.
    pub saved_at: String,
    pub undo: Option<UndoHint>,
    pub redo: Option<UndoHint>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AnswersKeep {
    pub assessment: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssessmentPlace {
    pub assessment: String,
    pub item: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ItemHistory {
    pub assessment: String,
    pub item: String,
}

/// One change of one field, old and new in plain form (verdict keys, text).
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChangeView {
    #[ts(type = "number")]
    pub seq: u64,
    pub at: String,
    pub person: String,
    pub field: String,
    pub old: Option<String>,
    pub new: Option<String>,
    pub undo: bool,
    /// How many saves of the same text in a row this entry shows as one; the events themselves all stand.
    pub edits: u32,
    /// When the first of them was; `at` is the last.
    pub started_at: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UndoRequest {
    pub assessment: String,
}

/// What undo or redo would touch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UndoHint {
    /// `answer_saved`, `finding_saved`: key of a word.
    pub operation: String,
    pub item: Option<String>,
    pub number: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Undone {
    pub done: UndoHint,
    /// The whole work again: an undone change may touch anything.
    pub work: Work,
    pub saved_at: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ScopeView {
    pub team: Vec<TeamMemberView>,
    pub independence_statement: String,
    pub places_visited: Vec<String>,
    pub places_not_visited: Vec<String>,
    pub documents_examined: Vec<String>,
    pub people_interviewed: Vec<String>,
    pub security_level: Option<u8>,
    pub period_from: Option<String>,
    pub period_to: Option<String>,
    pub summary: Vec<String>,
    pub strengths: Vec<String>,
    pub concerns: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TeamMemberView {
    pub name: String,
    pub post: String,
    pub lead: bool,
    pub independent: bool,
    #[serde(default)]
    pub reason: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ScopeSave {
    pub assessment: String,
    pub scope: ScopeView,
}
