//! How the vault is protected on this computer, what the organisation fixes, and who has a passphrase of their own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What may leave the vault, by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExportKind {
    Report,
    /// A question set or overlay.
    Questionnaire,
    /// Spreadsheets, CSV, JSON of the record.
    Table,
    Bundle,
    Calendar,
    Pictures,
}

impl ExportKind {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Questionnaire => "questionnaire",
            Self::Table => "table",
            Self::Bundle => "bundle",
            Self::Calendar => "calendar",
            Self::Pictures => "pictures",
        }
    }
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ProtectionView {
    /// 1 to 60; absent: never, which only a policy may say.
    pub auto_lock_minutes: Option<u32>,
    /// The organisation fixes it.
    pub auto_lock_fixed: bool,
    pub four_eyes: bool,
    pub four_eyes_fixed: bool,
    /// Records finalised longer ago than this are listed for removal.
    pub retention_years: u32,
    /// The organisation's marking on every page; absent: the built-in one.
    pub classification: Option<String>,
    /// Where the organisation wants backups to be copied to.
    pub backup_folder: Option<String>,
    /// What may leave the vault; absent: everything.
    pub allowed_exports: Option<Vec<ExportKind>>,
    /// The organisation's policy file, where there is one.
    pub policy: Option<PolicyFileView>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct PolicyFileView {
    /// For the eye only; never sent back.
    pub file: String,
    /// It cannot be used: in words what is wrong with it. The strictest settings hold.
    pub problem: Option<String>,
}

/// What is absent stays as it is.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct ProtectionSave {
    pub auto_lock_minutes: Option<u32>,
    pub four_eyes: Option<bool>,
    pub retention_years: Option<u32>,
}

#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnPassphraseGive {
    pub person: String,
    pub passphrase: String,
}

#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnPassphraseChange {
    pub person: String,
    pub old: String,
    pub new: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnPassphraseTake {
    pub person: String,
}
