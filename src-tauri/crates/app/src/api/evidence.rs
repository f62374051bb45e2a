//! Evidence: photos, documents and notes, and what they serve.

use super::UiError;
use breakwater_domain::evidence::{EvidenceKind, Mark};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a piece of evidence serves. An item is named by its id and the assessment it is answered in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum EvidenceTarget {
    Assessment {
        assessment: String,
    },
    Item {
        assessment: String,
        item: String,
    },
    Finding {
        finding: String,
    },
    Action {
        action: String,
    },
    /// A record of the register, as the register names it.
    Register {
        record: String,
    },
}

/// What an item or a finding shows of its evidence.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct EvidenceBrief {
    pub count: u32,
    /// Hashes of the small pictures of its photos, in the order they were added; documents and notes have none.
    pub thumbnails: Vec<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvidenceList {
    /// Everything of an assessment, each piece once; or
    #[serde(default)]
    pub assessment: Option<String>,
    /// what serves exactly this.
    #[serde(default)]
    pub target: Option<EvidenceTarget>,
    /// What is in the trash instead.
    #[serde(default)]
    pub removed: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EvidenceView {
    pub id: String,
    pub kind: EvidenceKind,
    pub caption: String,
    pub place: String,
    /// By the camera's clock: `2026-11-06T07:42:00`.
    pub taken_at: Option<String>,
    /// `-03:00`, when the camera knew it.
    pub taken_zone: Option<String>,
    /// Degrees; only when it was kept on purpose.
    pub position: Option<PositionView>,
    /// Of a note.
    pub text: String,
    pub file_name: String,
    pub media_type: Option<String>,
    #[ts(type = "number | null")]
    pub size: Option<u64>,
    /// Of the sealed original.
    pub sha256: Option<String>,
    /// Of the camera's own file, which is not kept.
    pub camera_sha256: Option<String>,
    pub width: Option<u32>,
    pub height: Option<u32>,
    /// In pixels of the picture.
    pub marks: Vec<Mark>,
    pub redacted: bool,
    /// Hash of the picture to show, for `evidence://localhost/<hash>`; never the original once something is drawn on it.
    pub picture: Option<String>,
    pub thumbnail: Option<String>,
    /// With zone, RFC 3339.
    pub added_at: String,
    pub added_by: String,
    pub removed: bool,
    pub targets: Vec<EvidenceTargetView>,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PositionView {
    pub latitude: f64,
    pub longitude: f64,
}

/// A target with what it is called: an item's number and prompt, a finding's number and fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct EvidenceTargetView {
    pub target: EvidenceTarget,
    pub number: String,
    pub title: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvidenceAdd {
    /// Whose undo takes it back; absent: of no assessment (the register).
    #[serde(default)]
    pub assessment: Option<String>,
    /// At least one.
    pub targets: Vec<EvidenceTarget>,
    pub source: EvidenceSource,
    /// Where a photo was taken is kept as text; off unless somebody asks for it.
    #[serde(default)]
    pub keep_position: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "from", rename_all = "snake_case", deny_unknown_fields)]
pub enum EvidenceSource {
    /// A dialog asks which files.
    Choose,
    /// Files dropped on the window: the id of the event `files-offered`.
    Offered {
        offer: String,
    },
    /// Pasted: the bytes themselves, base64.
    Bytes {
        file_name: String,
        base64: String,
    },
    Note {
        text: String,
    },
}

/// Each file stands alone: one that is refused does not keep the others out.
#[derive(Debug, Clone, Serialize, TS)]
pub struct EvidenceAdded {
    pub added: Vec<EvidenceView>,
    pub refused: Vec<FileRefused>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FileRefused {
    pub file_name: String,
    pub error: UiError,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvidenceSave {
    pub id: String,
    #[serde(default)]
    pub assessment: Option<String>,
    pub caption: String,
    pub place: String,
    /// `2026-11-06T07:42` or with seconds; empty: not known.
    #[serde(default)]
    pub taken_at: Option<String>,
    /// `-03:00`; empty: not known.
    #[serde(default)]
    pub taken_zone: Option<String>,
    /// Of a note.
    #[serde(default)]
    pub text: Option<String>,
    #[serde(default)]
    pub forget_position: bool,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvidenceLink {
    pub id: String,
    #[serde(default)]
    pub assessment: Option<String>,
    pub target: EvidenceTarget,
}

/// All marks of the photo, as they shall be; none: as it was taken in.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvidenceMark {
    pub id: String,
    #[serde(default)]
    pub assessment: Option<String>,
    pub marks: Vec<Mark>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvidenceChoice {
    pub id: String,
    #[serde(default)]
    pub assessment: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvidenceExport {
    pub id: String,
}

/// Files somebody dropped on the window; the event `files-offered`. Their paths stay in Rust.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FilesOffered {
    pub offer: String,
    pub file_names: Vec<String>,
    /// Where they were dropped, in pixels of the window.
    pub x: f64,
    pub y: f64,
}
