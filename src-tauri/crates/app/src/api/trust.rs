//! What keeps the record safe: the state of the disk, backups and the way back, the passphrase.

use super::{SessionState, UiError};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What somebody should know of the open vault before relying on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Health {
    /// The folder may not be written to: everything can be looked at and nothing changed.
    pub read_only: bool,
    pub room: RoomLeft,
    #[ts(type = "number | null")]
    pub free_bytes: Option<u64>,
    pub clock: Option<ClockNotice>,
    /// The two copies of the key slots differ; changing the passphrase makes them one again.
    pub key_copy_differs: bool,
    pub last_backup_at: Option<String>,
    /// The last automatic backup did not succeed.
    pub backup_problem: Option<UiError>,
    pub place: Option<BackupPlace>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RoomLeft {
    Plenty,
    /// Less than 500 MB.
    Low,
    /// Less than 200 MB: answers, but no pictures and documents.
    NoAttachments,
    /// Less than 20 MB: nothing is written.
    Exhausted,
}

/// The computer's clock cannot be right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClockNotice {
    pub kind: ClockProblem,
    /// What the clock is behind of.
    pub behind: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ClockProblem {
    /// Behind the last change of the vault by more than five minutes.
    BeforeLastChange,
    /// Before this program was made.
    BeforeProgram,
}

/// After a failure of the disk: what was read after opening again.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Reopened {
    pub session: SessionState,
    /// The change that was reported as failed is there all the same.
    pub failed_change_saved: bool,
    /// Everything that was acknowledged before is there.
    pub complete: bool,
    #[ts(type = "number")]
    pub events: u64,
    pub last_saved_at: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupView {
    /// Names it in the calls.
    pub id: String,
    #[ts(type = "number")]
    pub number: u64,
    pub made_at: String,
    /// `timed`, `closed`, `asked`, `before-restore` …; words: `backup-why-…`.
    pub why: String,
    #[ts(type = "number")]
    pub events: u64,
    /// On the disk, without the pictures and documents, which all backups share.
    #[ts(type = "number")]
    pub bytes: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupPlace {
    /// For the eye only; never sent back.
    pub folder: String,
    /// The folder is there now.
    pub reachable: bool,
    pub last_copied_at: Option<String>,
    /// Seven days without a copy.
    pub overdue: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Backups {
    /// Newest first.
    pub backups: Vec<BackupView>,
    pub place: Option<BackupPlace>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackupPlaceSave {
    /// `true`: ask for a folder with the native dialog. `false`: no second place any more.
    pub choose: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RestoreRequest {
    pub backup: String,
}

/// What going back to a backup would change.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RestorePreview {
    pub backup: BackupView,
    #[ts(type = "number")]
    pub events_now: u64,
    #[ts(type = "number")]
    pub events_then: u64,
    /// There now and not then.
    pub lost: u32,
    /// There then and not now.
    pub returns: u32,
    /// Another one then.
    pub reverts: u32,
    /// The first five hundred of these, in the order of the questionnaire where they have one.
    pub changes: Vec<RestoreChange>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RestoreChange {
    pub fate: Fate,
    /// `answer`, `finding`, `facility` …; words: `backup-kind-…`.
    pub kind: String,
    /// What people call it: an item's number, a finding's number, a name.
    pub label: String,
    /// The reference of its assessment.
    pub assessment: Option<String>,
    /// The most telling column, as it is stored: a verdict's key, a state's, a sentence.
    pub now: Option<String>,
    pub then: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    Lost,
    Returns,
    Reverts,
}

/// One of the two: the passphrase, or the groups of the recovery key.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RescueRequest {
    pub passphrase: Option<String>,
    pub groups: Option<Vec<String>>,
}

/// The ways back for a vault that cannot be opened.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Rescue {
    /// The newest sound backup, and what would be missing of what can still be read.
    pub newest: Option<RestorePreview>,
    /// Backups that are damaged themselves.
    pub unsound: Vec<BackupView>,
    /// Things that can still be read from the damaged vault.
    #[ts(type = "number")]
    pub readable: u64,
    /// Things known to have been there that cannot be read.
    #[ts(type = "number")]
    pub unreadable: u64,
}

#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RescueApply {
    pub passphrase: Option<String>,
    pub groups: Option<Vec<String>>,
    /// The backup to take; `null`: take over what can still be read.
    pub backup: Option<String>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Rescued {
    pub session: SessionState,
    /// Name of the folder the damaged vault is kept in.
    pub kept_as: String,
    /// Things taken over; zero when a backup was taken.
    #[ts(type = "number")]
    pub rows: u64,
    /// Of these, the ones only the history still had.
    #[ts(type = "number")]
    pub from_events: u64,
    /// Things that could not be taken over, as `kind id`.
    pub lost: Vec<String>,
}

#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PassphraseChange {
    /// What opens the vault now: the passphrase or the groups of the recovery key.
    pub passphrase: Option<String>,
    pub groups: Option<Vec<String>>,
    pub new: String,
}

/// One of the two that everybody shares: the vault's passphrase, or the groups of the recovery key of today.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecoveryKeyMake {
    pub passphrase: Option<String>,
    pub groups: Option<Vec<String>>,
}

#[derive(Clone, Serialize, TS)]
pub struct RecoveryKeyMade {
    /// Eight groups, to print; not in force before `recovery_key_replace`.
    pub groups: Vec<String>,
}
