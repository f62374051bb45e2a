//! The report: what it says, how it is laid out, and the PDF.
//!
//! [`lay_out`] turns a [`ReportModel`] into a [`Document`]; [`Document::pdf`] writes the file and
//! [`Document::preview`] draws a page for the window, both from one display list. There is no
//! clock, no file and no random number in here: the same model gives the same bytes.
//!
//! ```text
//! ReportModel ─ sections ─> Flow ─> Canvas (display list) ─┬─ pdf: printpdf operations ─> lopdf ─> bytes
//!               words        lines, tables, page breaks    └─ preview: SVG path data
//! ```

mod document;
mod form;
mod layout;
mod model;
mod pdf;
mod picture;
mod preview;
mod reading;
mod recovery;
mod redaction;
mod sections;
#[cfg(test)]
mod tests;
mod theme;

pub use document::{Document, Heading, MissingCharacter, Step, lay_out, lay_out_while};
pub use form::{Hints, PaperForm, paper_form};
pub use model::{
    Annexes, AssessmentHead, Chosen, Declared, DroppedAnswer, FacilityHead, Fact, LastEvent, Nature, Paper, PartScore,
    ProfileRow, ProgressFinding, RegisterColumn, RegisterTable, ReportAction, ReportClosure, ReportDue, ReportEvidence,
    ReportFinding, ReportGap, ReportModel, ReportProgress, ReportRevision, ReportRhythm, ReportSample, ReportSignature,
    RevisionReason, RhythmKind, ScenarioTable, SignatureStanding, Tally,
};
pub use picture::{Fetch, Picture};
pub use preview::{PreviewMark, PreviewPage, PreviewPicture};
pub use reading::{Paragraph, Passage, Running, Shown, Table, Tone, Words};
pub use recovery::recovery_sheet;
pub use redaction::redacted;

// The sample record is shared with `examples/`, which sees this crate from outside.
#[cfg(test)]
extern crate self as breakwater_report;

use thiserror::Error;

pub type Result<T, E = ReportError> = std::result::Result<T, E>;

/// Why no file came out.
#[derive(Debug, Error)]
pub enum ReportError {
    #[error("the font {face} could not be cut down to the letters used: {reason}")]
    Font { face: &'static str, reason: String },
    #[error("the PDF writer reported: {0}")]
    Writer(String),
    #[error("the PDF structure is not what the writer promises: {0}")]
    Structure(#[from] lopdf::Error),
    #[error("the picture {sha256} could not be printed: {source}")]
    Picture { sha256: String, source: std::io::Error },
    #[error("the file could not be put together: {0}")]
    Io(#[from] std::io::Error),
}
