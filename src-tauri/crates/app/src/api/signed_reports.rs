//! Saving a report with progress, its signature, and verifying one.

use super::{FileSaved, ReportRequest};
use breakwater_domain::assessment::State;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportWrite {
    pub report: ReportRequest,
    /// Writes a signature of the acting person beside it, `….pdf.sig`.
    #[serde(default)]
    pub sign: bool,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ReportWritten {
    pub file: FileSaved,
    pub signature: Option<FileSaved>,
}

/// How far the report is that is being saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReportProgressView {
    pub stage: ReportStage,
    /// The section being laid out, as its heading reads; empty elsewhere.
    pub section: String,
    /// Which of them it is at, from 1: sections while pages are laid out, photos while the file is made.
    pub number: u32,
    /// How many there are; 0: nothing is counted now.
    pub of: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReportStage {
    /// Reading the record.
    Reading,
    LayingOut,
    /// Making the file, in memory.
    Writing,
    /// Bringing it to the disk. From here on it is not cancelled.
    Saving,
}

/// What comes of verifying a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReportStanding {
    /// As it was signed, by somebody known.
    Valid,
    /// Not as it was signed.
    Changed,
    /// As it was signed, but by whom nobody here knows.
    UnknownKey,
    /// Valid, and a later revision of the record has taken its place.
    NewerRevision,
}

impl ReportStanding {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Changed => "changed",
            Self::UnknownKey => "unknown_key",
            Self::NewerRevision => "newer_revision",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReportVerified {
    pub standing: ReportStanding,
    pub file_name: String,
    /// The report itself is as signed; when it is and the standing is `changed`, the signature was.
    pub file_unchanged: bool,
    /// As the signature says; not to be believed when it does not hold.
    pub name: String,
    pub post: String,
    /// The name this vault has for the key; absent: it does not know it.
    pub known_as: Option<String>,
    /// `YYYY-MM-DD`: from this day on the key is no longer signed with.
    pub retired_on: Option<String>,
    /// With the zone of this computer.
    pub signed_at: String,
    pub reference: String,
    pub revision: u32,
    pub state: State,
    pub record_digest: String,
    /// To be compared with what the signer reads out.
    pub fingerprint: Vec<String>,
    pub public_key: String,
    /// The revision that took its place.
    pub newer: Option<NewerRevision>,
    /// The record is in this vault and has gone on since.
    pub record_went_on: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NewerRevision {
    pub assessment: String,
    pub revision: u32,
    /// `YYYY-MM-DD`
    pub finalised_on: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TrustedKeyView {
    pub public_key: String,
    pub fingerprint: Vec<String>,
    pub name: String,
    pub added_at: String,
    /// Who compared it.
    pub added_by: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TrustedKeySave {
    pub public_key: String,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TrustedKeyRemove {
    pub public_key: String,
}
