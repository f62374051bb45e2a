//! Reports that were saved: of which record, in which form, and what came out.

use super::parse;
use crate::{
    error::{Error, Result},
    image::{Entity, Table},
    vault::Reading,
    writing::Writing,
};
use breakwater_domain::ids::AssessmentId;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub(crate) const TABLE: Table = Table {
    name: "export",
    key: &["id"],
    columns: &[
        "id",
        "assessment",
        "kind",
        "language",
        "paper",
        "dated_on",
        "record_digest",
        "last_event",
        "file_sha256",
        "saved_at",
    ],
};

/// A saved report. The same record, date, language and options give the same file (decision 18).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    pub id: Uuid,
    pub assessment: AssessmentId,
    /// Edition: `full`.
    pub kind: String,
    pub language: String,
    pub paper: String,
    pub dated_on: Date,
    pub record_digest: String,
    /// Number of the record's last event.
    pub last_event: u64,
    pub file_sha256: String,
    pub saved_at: Timestamp,
}

#[derive(Serialize, Deserialize)]
struct ExportRow {
    id: String,
    assessment: String,
    kind: String,
    language: String,
    paper: String,
    dated_on: String,
    record_digest: String,
    last_event: u64,
    file_sha256: String,
    saved_at: String,
}

impl TryFrom<ExportRow> for Export {
    type Error = Error;
    fn try_from(row: ExportRow) -> Result<Self> {
        Ok(Self {
            id: parse(&row.id, "export.id")?,
            assessment: parse(&row.assessment, "export.assessment")?,
            kind: row.kind,
            language: row.language,
            paper: row.paper,
            dated_on: parse(&row.dated_on, "export.dated_on")?,
            record_digest: row.record_digest,
            last_event: row.last_event,
            file_sha256: row.file_sha256,
            saved_at: parse(&row.saved_at, "export.saved_at")?,
        })
    }
}

/// The latest first.
pub fn of_assessment(reading: &Reading<'_>, assessment: AssessmentId) -> Result<Vec<Export>> {
    let rows: Vec<ExportRow> = TABLE.rows(
        reading.db(),
        "WHERE assessment = ?1 ORDER BY saved_at DESC, id DESC",
        &[&assessment.to_string()],
    )?;
    rows.into_iter().map(Export::try_from).collect()
}

pub fn save(writing: &mut Writing<'_>, export: &Export) -> Result<()> {
    let row = ExportRow {
        id: export.id.to_string(),
        assessment: export.assessment.to_string(),
        kind: export.kind.clone(),
        language: export.language.clone(),
        paper: export.paper.clone(),
        dated_on: export.dated_on.to_string(),
        record_digest: export.record_digest.clone(),
        last_event: export.last_event,
        file_sha256: export.file_sha256.clone(),
        saved_at: export.saved_at.to_string(),
    };
    writing.put(Entity::Export, &row)
}
