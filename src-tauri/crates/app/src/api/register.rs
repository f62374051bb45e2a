//! The register of a facility, its intervals and the calendar.

use super::FindingSave;
use breakwater_domain::{
    interval::{DueKind, Interval, Urgency},
    register::RegisterList,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

/// How one list is filled in, in the words of the language.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RegisterListForm {
    pub list: RegisterList,
    /// "Drills and exercises"
    pub title: String,
    /// "Drill or exercise"
    pub one: String,
    /// The field by which people cite an entry; two entries never share its value.
    pub cited_by: Option<String>,
    /// At most one entry.
    pub single: bool,
    pub fields: Vec<RegisterField>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct RegisterField {
    pub key: String,
    pub label: String,
    pub kind: RegisterFieldKind,
    pub required: bool,
    /// Of `one_of` and `several_of`.
    pub options: Vec<super::Choice>,
    /// Of `whole`.
    #[ts(type = "number | null")]
    pub min: Option<i64>,
    #[ts(type = "number | null")]
    pub max: Option<i64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RegisterFieldKind {
    /// Text of one line.
    Line,
    Note,
    /// `YYYY-MM-DD`
    Date,
    /// `YYYY-MM-DDTHH:MM`, local time of the facility.
    Moment,
    /// A whole number.
    Whole,
    /// The id of an option.
    OneOf,
    /// A list of ids of options.
    SeveralOf,
    /// `IMO 9074729`; the check digit is proved.
    ImoNumber,
    /// SHA-256 of a stored picture.
    Picture,
    /// Id of a finding.
    Finding,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RegisterGet {
    pub facility: String,
}

/// Everything that is kept of a facility.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RegisterView {
    pub facility: String,
    /// All lists, the empty ones too, in the order of the form.
    pub lists: Vec<RegisterEntries>,
    pub intervals: Vec<IntervalView>,
    /// The last entry of the level changes: `1` where none is recorded.
    pub level: LevelNow,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct RegisterEntries {
    pub list: RegisterList,
    /// Dated lists with the newest first, the others in the order they were made.
    pub entries: Vec<RegisterEntry>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct RegisterEntry {
    pub id: String,
    pub list: RegisterList,
    /// Values by key of the field; what was not given is not there.
    #[ts(type = "Record<string, unknown>")]
    pub content: Map<String, Value>,
    /// What to call it in one line: "DR-7", "7A Berth 7A", "PFSO course".
    pub label: String,
}

/// The security level in force, by the changes that are recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LevelNow {
    pub level: u8,
    /// `YYYY-MM-DDTHH:MM`
    pub since: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RegisterSave {
    pub facility: String,
    pub list: RegisterList,
    /// `None`: a new entry.
    #[serde(default)]
    pub id: Option<String>,
    #[ts(type = "Record<string, unknown>")]
    pub content: Map<String, Value>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct RegisterSaved {
    pub entry: RegisterEntry,
    /// For `register_undo`.
    #[ts(type = "number")]
    pub seq: u64,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RegisterRemove {
    pub id: String,
    /// Why, for the record; may be empty.
    #[serde(default)]
    pub reason: String,
}

/// Takes back a save, a removal or an import by its `seq`; its own `seq` does it again.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RegisterUndo {
    #[ts(type = "number")]
    pub seq: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct RegisterChanged {
    #[ts(type = "number")]
    pub seq: u64,
}

/// Raises a finding from the lessons of a drill, an exercise or an incident, and notes it there.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RegisterFinding {
    pub entry: String,
    pub finding: FindingSave,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IntervalView {
    pub interval: Interval,
    pub label: String,
    /// The provision or the custom it comes from.
    pub source: String,
    /// `false`: months.
    pub years: bool,
    /// In force: the shortest of the three.
    pub value: u32,
    pub longest: u32,
    /// What the users set.
    pub setting: Option<u32>,
    /// What an authority's overlay asks.
    pub overlay: Option<IntervalOverlay>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IntervalOverlay {
    pub title: String,
    pub value: u32,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IntervalSave {
    pub interval: Interval,
    /// `None`: as long as the Code allows.
    #[serde(default)]
    pub value: Option<u32>,
}

#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CalendarRequest {
    /// `None`: all facilities.
    #[serde(default)]
    pub facility: Option<String>,
}

/// Everything that is due. List and month are two looks at the same entries.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CalendarView {
    pub today: String,
    pub overdue: u32,
    /// By date; those without one (`no_record`) first.
    pub entries: Vec<CalendarEntry>,
    /// Drills and exercises of each facility asked for.
    pub rhythms: Vec<RhythmView>,
    /// Statement, PFSA, PFSP and self-assessment of each facility asked for.
    pub papers: Vec<PaperView>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CalendarEntry {
    /// Stable: the same thing has the same id on the next day, and in the exported calendar.
    pub id: String,
    pub kind: DueKind,
    pub due_on: Option<String>,
    /// Negative: that many days late.
    pub days_left: Option<i32>,
    pub urgency: Urgency,
    pub facility: String,
    pub facility_name: String,
    /// In words: "Next drill".
    pub title: String,
    /// In words: which rule, whose certificate, what is planned; may be empty.
    pub detail: String,
    pub about: CalendarAbout,
}

/// What an entry of the calendar leads to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum CalendarAbout {
    /// An entry of the register, or the list where one is missing.
    Register {
        list: RegisterList,
        entry: Option<String>,
    },
    Assessment {
        id: Option<String>,
    },
    Finding {
        id: String,
        assessment: String,
    },
}

/// Drills or exercises against their rule, for the time line.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RhythmView {
    pub facility: String,
    /// `drill` or `exercise`.
    pub kind: DueKind,
    pub months: u32,
    pub held: Vec<RhythmDay>,
    pub planned: Vec<RhythmDay>,
    /// Gaps that were longer than allowed, oldest first.
    pub late: Vec<RhythmGap>,
    pub longest: Option<RhythmGap>,
    pub held_in_12_months: u32,
    pub due_on: Option<String>,
    pub urgency: Urgency,
    /// Of exercises: the last days of the two tests, and the calendar years without one.
    pub by_year: Option<String>,
    pub by_distance: Option<String>,
    pub held_this_year: bool,
    pub years_without: Vec<i16>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RhythmDay {
    pub entry: String,
    pub on: String,
    pub label: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RhythmGap {
    pub from: String,
    pub to: String,
    pub limit: String,
    pub days: i32,
    pub days_late: i32,
}

/// A paper with its running time.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaperView {
    pub facility: String,
    pub facility_name: String,
    pub kind: DueKind,
    pub reference: String,
    pub from: Option<String>,
    pub until: Option<String>,
    pub days_left: Option<i32>,
    pub urgency: Urgency,
    /// The paper says a later day than the rule allows.
    pub shortened: bool,
    pub about: CalendarAbout,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TableFormat {
    Csv,
    Xlsx,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RegisterExport {
    pub facility: String,
    pub list: RegisterList,
    pub format: TableFormat,
}

/// Asks for a CSV or XLSX file and reads it; nothing is written yet.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RegisterImportPreview {
    pub facility: String,
    pub list: RegisterList,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct RegisterPreview {
    pub file_name: String,
    /// Names what was read, for `register_import`.
    pub token: String,
    /// Rows with something in them, without the header.
    pub rows: u32,
    pub new: u32,
    /// Rows whose number, code or reference is known already and whose content differs.
    pub changed: u32,
    /// Rows that are in the register as they stand.
    pub same: u32,
    /// While there is one, nothing can be imported.
    pub problems: Vec<TableProblem>,
    /// What would be written, in the order of the file; at most 200.
    pub entries: Vec<PreviewEntry>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PreviewEntry {
    pub row: u32,
    pub change: PreviewChange,
    #[ts(type = "Record<string, unknown>")]
    pub content: Map<String, Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PreviewChange {
    New,
    Changed,
    Same,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TableProblem {
    /// As the spreadsheet program counts; 0: the file as a whole.
    pub row: u32,
    /// Letters of the column; empty: the row as a whole.
    pub column: String,
    /// The header of the column, or the field it is about.
    pub field: String,
    /// For scripts.
    pub code: String,
    /// In words: "row 7, column D (Date)".
    pub place: String,
    /// In words: what is wrong and what was expected.
    pub problem: String,
}

/// Writes what was previewed last, in one step.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RegisterImport {
    pub token: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct RegisterImported {
    pub new: u32,
    pub changed: u32,
    pub same: u32,
    /// For `register_undo`.
    #[ts(type = "number")]
    pub seq: u64,
}
