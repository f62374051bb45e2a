//! Files of a record beside the report: text document, spreadsheet, tables, and the record itself.

use super::Paper;
use breakwater_domain::printing::{PhotosPerPage, Redaction};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RecordExport {
    pub assessment: String,
    pub format: RecordFormat,
    /// Which table a CSV file holds; absent: the items.
    #[serde(default)]
    pub table: Option<RecordTable>,
    /// Of what people read; the keys of JSON are the same in every language.
    pub language: String,
    /// What a text document leaves out, as the report does. Of tables and JSON, which hold the record as it stands, it
    /// cannot be asked.
    #[serde(default)]
    pub redact: Vec<Redaction>,
    /// Of a text document, as the next two.
    #[serde(default)]
    pub paper: Paper,
    #[serde(default)]
    #[ts(type = "2 | 4 | 6")]
    pub photos_per_page: PhotosPerPage,
    /// Sensitivity marking of a text document; empty: the catalogue's words.
    #[serde(default)]
    pub marking: String,
    /// `YYYY-MM-DD`: what is overdue depends on it. Absent: today.
    #[serde(default)]
    pub date: Option<String>,
    /// Writes the schema of the JSON beside it.
    #[serde(default)]
    pub schema: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RecordFormat {
    /// The full report, to be edited.
    Docx,
    /// Items, findings and actions, each on a sheet.
    Xlsx,
    Csv,
    /// Everything there is of the record, for other programs.
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RecordTable {
    Items,
    Findings,
    Actions,
}

impl RecordTable {
    pub const ALL: [Self; 3] = [Self::Items, Self::Findings, Self::Actions];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Items => "items",
            Self::Findings => "findings",
            Self::Actions => "actions",
        }
    }
}

impl RecordFormat {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}
