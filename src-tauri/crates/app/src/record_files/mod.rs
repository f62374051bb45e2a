//! Other files of a record beside the PDF: the report as a text document, its tables, and the record for programs.
//!
//! All are made from what the report is made from, so they say and count the same. What may leave the vault is the
//! organisation's to decide; that something left is in the history.

mod json;
mod tables;
mod text;

use crate::{
    api::{
        ErrorCode, ExportKind, FileSaved, Paper, RecordExport, RecordFormat, RecordTable, ReportOptions, ReportRequest,
    },
    error::{Error, Refusal, Result},
    files,
    reports::safe_file_name,
    session::{Session, new_id},
};
use breakwater_domain::printing::{Edition, PhotosPerPage};
use breakwater_locale::Words;
use breakwater_vault::tables::export::{self, Export};
use jiff::civil::Date;
use std::path::Path;

pub use json::{SCHEMA, SCHEMA_FILE};

/// A file as it will be written.
pub(crate) struct Made {
    pub(crate) name: String,
    bytes: Vec<u8>,
    /// As the record of exports names it.
    kind: String,
    language: String,
    dated_on: Date,
}

impl RecordExport {
    const fn leaves_as(&self) -> ExportKind {
        match self.format {
            RecordFormat::Docx => ExportKind::Report,
            RecordFormat::Xlsx | RecordFormat::Csv | RecordFormat::Json => ExportKind::Table,
        }
    }

    fn table(&self) -> RecordTable {
        self.table.unwrap_or(RecordTable::Items)
    }

    fn kind(&self) -> String {
        match self.format {
            RecordFormat::Csv => format!("csv_{}", self.table().key()),
            RecordFormat::Docx | RecordFormat::Xlsx | RecordFormat::Json => self.format.key().to_owned(),
        }
    }

    /// What the report would be asked with.
    fn report(&self) -> ReportRequest {
        ReportRequest {
            assessment: self.assessment.clone(),
            options: ReportOptions {
                edition: Edition::Full,
                without: Vec::new(),
                redact: Vec::new(),
                photos_per_page: PhotosPerPage::default(),
                language: self.language.clone(),
                paper: Paper::A4,
                marking: self.marking.clone(),
                date: self.date.clone(),
            },
        }
    }
}

impl Session {
    /// Makes the file. Nothing is written yet.
    pub(crate) fn record_file(&mut self, request: &RecordExport) -> Result<Made> {
        self.may_export(request.leaves_as())?;
        let report = request.report();
        let print = self.print(&report.options)?;
        let assessment = self.assessment(&request.assessment)?;
        let words = Words::new(&print.language);
        let bytes = match request.format {
            RecordFormat::Docx => {
                let (_, document, _) = self.laid_out(&report)?;
                text::docx(&document, &words)?
            }
            RecordFormat::Xlsx => {
                let model = self.report_model(&assessment, &print)?;
                let sheets = RecordTable::ALL.map(|table| tables::sheet(table, &model, &words));
                breakwater_exchange::workbook::xlsx(&assessment.reference, &sheets).map_err(unwritable)?
            }
            RecordFormat::Csv => {
                let model = self.report_model(&assessment, &print)?;
                let sheet = tables::sheet(request.table(), &model, &words);
                breakwater_exchange::workbook::csv(&sheet, separator(&words)).map_err(unwritable)?
            }
            RecordFormat::Json => self.record_json(&assessment, &print)?,
        };
        Ok(Made {
            name: self.record_file_name(request, &words, print.date)?,
            bytes,
            kind: request.kind(),
            language: print.language,
            dated_on: print.date,
        })
    }

    fn record_file_name(&self, request: &RecordExport, words: &Words, date: Date) -> Result<String> {
        let assessment = self.assessment(&request.assessment)?;
        let facility = self.facility_of(&assessment)?;
        let what = match request.format {
            RecordFormat::Csv => format!("record-file-{}", request.table().key()),
            RecordFormat::Docx => "record-file-report".to_owned(),
            RecordFormat::Xlsx | RecordFormat::Json => "record-file-record".to_owned(),
        };
        let name = self.words.say_with(
            "file-name-record",
            &[
                ("what", words.say(&what).into()),
                ("number", facility.number.to_string().into()),
                ("reference", assessment.reference.into()),
                ("date", date.to_string().into()),
                ("extension", request.format.key().into()),
            ],
        );
        Ok(safe_file_name(&name))
    }

    /// Writes the file whole or not at all, and remembers that it was saved.
    pub fn record_export_to(&mut self, request: &RecordExport, path: &Path) -> Result<FileSaved> {
        let made = self.record_file(request)?;
        self.record_write(request, &made, path)
    }

    pub(crate) fn record_write(&mut self, request: &RecordExport, made: &Made, path: &Path) -> Result<FileSaved> {
        let assessment = self.assessment(&request.assessment)?;
        let schema = path.with_file_name(SCHEMA_FILE);
        let beside = request.schema && request.format == RecordFormat::Json;
        // Something else of that name is somebody's; the same schema is there already.
        if beside && schema.exists() && files::read_at_most(&schema, SCHEMA.len())? != SCHEMA.as_bytes() {
            return Err(Refusal::of(ErrorCode::FileExists).with("path", schema.display()).into());
        }
        let record_digest = self.vault.record_digest(assessment.id)?;
        let last_event = self.vault.last_event(assessment.id)?.seq;
        let saved = files::save(path, &made.bytes)?;
        if beside {
            files::write_whole(&schema, SCHEMA.as_bytes())?;
        }
        let kept = Export {
            id: new_id(),
            assessment: assessment.id,
            kind: made.kind.clone(),
            language: made.language.clone(),
            paper: String::new(),
            dated_on: made.dated_on,
            record_digest,
            last_event,
            file_sha256: saved.sha256.clone(),
            saved_at: self.now().timestamp(),
        };
        if self.vault.opened().read_only {
            return Ok(saved);
        }
        // As with the report, no act of the assessment: saving it does not change it.
        let act = self.act("record_exported");
        self.vault.write(&act, |writing| export::save(writing, &kept))?;
        Ok(saved)
    }
}

/// What stands between the cells where the comma is taken for decimals.
fn separator(words: &Words) -> u8 {
    if words.number(0.5, 1).contains(',') { b';' } else { b',' }
}

fn unwritable(_: breakwater_exchange::table::WriteError) -> Error {
    Error::Unexpected("a table of the record cannot be written")
}
