//! Other files of a record beside the PDF: the report as a text document, its tables, and the record for programs.
//!
//! All are made from what the report is made from, so they say and count the same. What may leave the vault is the
//! organisation's to decide; that something left is in the history.

mod json;
mod tables;
mod text;

use crate::{
    api::{ErrorCode, ExportKind, FileSaved, RecordExport, RecordFormat, RecordTable, ReportOptions, ReportRequest},
    error::{Error, Refusal, Result},
    files::{self, Staged},
    reports::{MadeFrom, safe_file_name},
    session::{Session, new_id},
};
use breakwater_domain::printing::{Edition, Redaction};
use breakwater_locale::Words;
use breakwater_report::{Document, Fetch};
use breakwater_vault::tables::export::{self, Export};
use std::path::Path;

pub use json::{SCHEMA, SCHEMA_FILE};

/// A file as it will be written, and what it was made from.
pub(crate) struct Made {
    pub(crate) name: String,
    bytes: Vec<u8>,
    from: MadeFrom,
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
            RecordFormat::Docx if !self.redact.is_empty() => "docx_redacted".to_owned(),
            RecordFormat::Docx | RecordFormat::Xlsx | RecordFormat::Json => self.format.key().to_owned(),
        }
    }

    /// What the report would be asked with.
    pub(crate) fn report(&self) -> ReportRequest {
        ReportRequest {
            assessment: self.assessment.clone(),
            options: ReportOptions {
                edition: Edition::Full,
                without: Vec::new(),
                redact: self.redact.clone(),
                photos_per_page: self.photos_per_page,
                language: self.language.clone(),
                paper: self.paper,
                marking: self.marking.clone(),
                date: self.date.clone(),
            },
        }
    }

    /// Writes the report as a text document beside its place.
    pub(crate) fn text_document(&self, document: &Document, fetch: &mut Fetch, path: &Path) -> Result<Staged> {
        let words = Words::new(&self.language);
        Staged::in_any_order(path, |target| text::docx(document, &words, fetch, target))
    }
}

impl Session {
    /// Makes a file of tables or JSON. Nothing is written yet.
    pub(crate) fn record_file(&mut self, request: &RecordExport) -> Result<Made> {
        self.may_export(request.leaves_as())?;
        if !request.redact.is_empty() {
            return Err(Error::bad_request("redact: only a text document can be redacted"));
        }
        let print = self.print(&request.report().options)?;
        let assessment = self.assessment(&request.assessment)?;
        let words = Words::new(&print.language);
        let bytes = match request.format {
            RecordFormat::Docx => return Err(Error::Unexpected("a text document is made as it is written")),
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
        let from = MadeFrom {
            record_digest: self.vault.record_digest(assessment.id)?,
            last_event: self.vault.last_event(assessment.id)?.seq,
        };
        Ok(Made { name: self.record_file_name(request)?, bytes, from })
    }

    pub(crate) fn record_file_name(&self, request: &RecordExport) -> Result<String> {
        let assessment = self.assessment(&request.assessment)?;
        let facility = self.facility_of(&assessment)?;
        let what = match request.format {
            RecordFormat::Csv => format!("record-file-{}", request.table().key()),
            RecordFormat::Docx => "record-file-report".to_owned(),
            RecordFormat::Xlsx | RecordFormat::Json => "record-file-record".to_owned(),
        };
        let date = self.print(&request.report().options)?.date;
        // The name of a redacted file says no more than its pages.
        let redacted = request.format == RecordFormat::Docx && !request.redact.is_empty();
        let named = !(redacted && request.redact.contains(&Redaction::Facility));
        let name = self.words.say_with(
            "file-name-record",
            &[
                ("what", Words::new(&request.language).say(&what).into()),
                ("number", if named { facility.number.to_string() } else { String::new() }.into()),
                ("reference", if named { assessment.reference } else { String::new() }.into()),
                ("redacted", if redacted { "yes" } else { "no" }.into()),
                ("date", date.to_string().into()),
                ("extension", request.format.key().into()),
            ],
        );
        Ok(safe_file_name(&name.split_whitespace().collect::<Vec<_>>().join(" ")))
    }

    /// Writes the file whole or not at all, and remembers that it was saved.
    pub fn record_export_to(&mut self, request: &RecordExport, path: &Path) -> Result<FileSaved> {
        if request.format != RecordFormat::Docx {
            let made = self.record_file(request)?;
            return self.record_write(request, made, path);
        }
        self.may_export(request.leaves_as())?;
        let planned = self.plan_report(&request.report())?;
        let document = planned.laid_out(&|_| true).ok_or(Error::Unexpected("nobody cancels this"))?;
        let file = request.text_document(&document, &mut |picture| self.picture_bytes(picture), path)?;
        self.keep_layout(&planned, &document);
        self.record_put(request, planned.made_from(), file)
    }

    pub(crate) fn record_write(&mut self, request: &RecordExport, made: Made, path: &Path) -> Result<FileSaved> {
        let schema = path.with_file_name(SCHEMA_FILE);
        let beside = request.schema && request.format == RecordFormat::Json;
        // Something else of that name is somebody's; the same schema is there already.
        if beside && schema.exists() && files::read_at_most(&schema, SCHEMA.len())? != SCHEMA.as_bytes() {
            return Err(Refusal::of(ErrorCode::FileExists).with("path", schema.display()).into());
        }
        let saved = self.record_put(request, made.from, Staged::beside(path, &made.bytes)?)?;
        if beside {
            files::write_whole(&schema, SCHEMA.as_bytes())?;
        }
        Ok(saved)
    }

    /// Puts the file in its place and remembers it.
    pub(crate) fn record_put(&mut self, request: &RecordExport, from: MadeFrom, file: Staged) -> Result<FileSaved> {
        let print = self.print(&request.report().options)?;
        let assessment = self.assessment(&request.assessment)?;
        let saved = file.put()?;
        let kept = Export {
            id: new_id(),
            assessment: assessment.id,
            kind: request.kind(),
            language: print.language,
            paper: String::new(),
            dated_on: print.date,
            record_digest: from.record_digest,
            last_event: from.last_event,
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
