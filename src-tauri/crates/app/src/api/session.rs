//! Who is here, which vault is open, in which language.

use breakwater_domain::task::{TaskKind, TaskUrgency};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Gate {
    /// No vault on this computer yet: first start.
    FirstStart,
    Locked,
    Open,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SessionState {
    pub gate: Gate,
    /// The vault to unlock, or the open one.
    pub vault: Option<VaultView>,
    pub acting: Option<PersonView>,
    /// Set after an unclean end: the session that began `at` was not closed.
    pub unclean_end: Option<UncleanEnd>,
    /// The disk failed and the vault could not be opened again yet: `vault_reopen` tries once more, without a passphrase.
    pub stopped: bool,
    /// Of the open vault.
    pub health: Option<super::Health>,
    pub preferences: Preferences,
    pub languages: Vec<LanguageView>,
    /// Today's date on this computer (practice: its reference day), `YYYY-MM-DD`.
    pub today: String,
    pub version: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct UncleanEnd {
    pub at: String,
    /// Number of the last item answered, if any: "5.2".
    pub item: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct VaultView {
    /// Folder name without `.vault`.
    pub name: String,
    /// For the eye only; never sent back.
    pub folder: String,
    pub practice: bool,
    /// Seconds until the next try is possible.
    pub wait: u32,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct LanguageView {
    pub code: String,
    /// In its own words: "Français".
    pub name: String,
    pub right_to_left: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Preferences {
    pub language: String,
    pub theme: Theme,
    pub density: Density,
    /// Single-letter keys can be switched off (WCAG 2.1.4).
    pub single_keys: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { language: "en".to_owned(), theme: Theme::System, density: Density::Desk, single_keys: true }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the computer says.
    #[default]
    System,
    Day,
    Night,
    Contrast,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Density {
    #[default]
    Desk,
    Roomy,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreferencesSave {
    pub preferences: Preferences,
}

#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PassphraseCheck {
    pub passphrase: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PassphraseStrength {
    /// 0 to 4 (zxcvbn); 3 is enough.
    pub score: u8,
    pub long_enough: bool,
    pub acceptable: bool,
}

#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VaultCreate {
    /// Becomes the folder `<name>.vault` in the data folder.
    pub name: String,
    pub passphrase: String,
    pub person_name: String,
    pub person_post: String,
}

#[derive(Clone, Serialize, TS)]
pub struct VaultCreated {
    /// Eight groups, each with its check character; shown once.
    pub recovery_key: Vec<String>,
    pub session: SessionState,
}

#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VaultUnlock {
    pub passphrase: String,
}

#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct VaultUnlockRecovery {
    pub groups: Vec<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct VaultVerified {
    pub ok: bool,
    pub problems: Vec<VaultProblem>,
    #[ts(type = "number")]
    pub events: u64,
    pub head: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct VaultProblem {
    pub code: String,
    pub what: String,
    #[serde(rename = "where")]
    pub place: String,
}

#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecoverySheetSave {
    pub groups: Vec<String>,
}

/// A file the user saved through the native dialog. `None` in its place: the dialog was cancelled.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FileSaved {
    pub file_name: String,
    pub folder: String,
    #[ts(type = "number")]
    pub bytes: u64,
    pub sha256: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonView {
    pub id: String,
    pub name: String,
    pub post: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonAdd {
    pub name: String,
    pub post: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonAct {
    pub id: String,
}

/// "What must I do now."
#[derive(Debug, Clone, Serialize, TS)]
pub struct Home {
    pub today: String,
    pub resume: Option<Resume>,
    /// Open findings of the worst grade, oldest first.
    pub majors: Vec<super::FindingView>,
    pub open_findings: u32,
    /// Actions not done yet, by due date.
    pub due: Vec<DueAction>,
    /// What findings ask of somebody now, the most urgent first: open actions, verifications and closings that wait.
    pub to_do: Vec<Task>,
    pub overdue: u32,
    pub due_soon: u32,
    pub waiting: u32,
    /// What the registers make due: overdue, and the warnings at 180, 90 and 30 days.
    pub agenda: Vec<super::CalendarEntry>,
    pub facilities: Vec<super::FacilityRow>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Resume {
    pub assessment: super::AssessmentRow,
    pub item: String,
    pub number: String,
    pub prompt: String,
    pub last_saved_at: Option<String>,
    /// For the scale: one entry a section.
    pub sections: Vec<super::SectionProgress>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct DueAction {
    pub finding: String,
    pub number: String,
    pub assessment: String,
    pub facility: String,
    pub what: String,
    pub owner: Option<String>,
    pub due_on: String,
    /// Negative: that many days late.
    pub days_left: i32,
}

/// One thing a finding asks of somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Task {
    pub kind: TaskKind,
    pub urgency: TaskUrgency,
    /// What is to be done, in the words of the record or of the catalogue.
    pub what: String,
    /// Whom it waits for, where somebody is named.
    pub who: Option<String>,
    pub mine: bool,
    pub due_on: Option<String>,
    /// Negative: that many days late.
    pub days_left: Option<i32>,
    pub facility: String,
    pub facility_name: String,
    pub assessment: Option<String>,
    pub finding: Option<String>,
    /// `8-01`
    pub number: Option<String>,
    pub grade: Option<breakwater_domain::finding::Grade>,
}
