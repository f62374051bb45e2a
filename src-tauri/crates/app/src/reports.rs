//! The report: laid out once, previewed page by page, saved whole.

use crate::{
    api::{
        ExportKind, FileSaved, MissingCharacterView, PageMark, PagePicture, Paper, ReportHeading, ReportOptions,
        ReportPage, ReportPreview, ReportRequest, ReportWritten,
    },
    error::{Error, Result},
    files::Staged,
    report_model::Print,
    session::{Session, new_id, parse_date},
    signed_reports,
};
use breakwater_domain::{
    assessment::{Assessment, State},
    printing::{Edition, Redaction},
};
use breakwater_report::{Document, Picture, ReportModel, Step, lay_out_while};
use breakwater_vault::tables;
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::{fmt::Write, io, path::Path, sync::Arc};

/// Record, state, last event and options: when these are the same, so are the pages.
type LayoutKey = (String, State, u64, Print);

/// The document laid out last and what it was laid out from.
pub(crate) struct LaidOut {
    key: LayoutKey,
    document: Arc<Document>,
}

impl Session {
    pub fn report_preview(&mut self, request: &ReportRequest) -> Result<ReportPreview> {
        let (_, document, _) = self.laid_out(request)?;
        let (width, height) = document.page_size();
        Ok(ReportPreview {
            pages: document.pages(),
            width,
            height,
            headings: document
                .headings()
                .into_iter()
                .map(|heading| ReportHeading { title: heading.title, level: heading.level, page: heading.page })
                .collect(),
            missing_characters: document.missing_characters().iter().collect(),
            missing: missing(&document),
        })
    }

    pub fn report_page(&mut self, assessment: String, options: ReportOptions, page: u32) -> Result<ReportPage> {
        let (_, document, _) = self.laid_out(&ReportRequest { assessment, options })?;
        let drawn = document.preview(page).ok_or_else(|| Error::bad_request(format!("page: {page}")))?;
        Ok(ReportPage {
            width: drawn.width,
            height: drawn.height,
            pictures: drawn
                .pictures
                .into_iter()
                .map(|picture| {
                    let [x, y, width, height] = picture.area;
                    PagePicture { x, y, width, height, picture: picture.sha256 }
                })
                .collect(),
            marks: drawn
                .marks
                .into_iter()
                .map(|mark| PageMark {
                    d: mark.d,
                    fill: mark.fill,
                    stroke: mark.stroke,
                    width: mark.width,
                    opacity: mark.opacity,
                })
                .collect(),
            text: drawn.text,
        })
    }

    /// The file's bytes, for whoever writes them.
    pub fn report_pdf(&mut self, request: &ReportRequest) -> Result<Vec<u8>> {
        let (_, document, _) = self.laid_out(request)?;
        let mut bytes = Vec::new();
        document.write_pdf(&mut |picture| self.picture_bytes(picture), &mut bytes)?;
        Ok(bytes)
    }

    pub(crate) fn picture_bytes(&self, picture: &Picture) -> io::Result<Vec<u8>> {
        let blob = self.vault.read(|reading| tables::blob::get(reading, picture.sha256())).map_err(io::Error::other)?;
        blob.map(|blob| blob.bytes).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    /// The text of the pages in reading order.
    pub fn report_text(&mut self, request: &ReportRequest) -> Result<Vec<String>> {
        let (_, document, _) = self.laid_out(request)?;
        Ok((1..=document.pages()).flat_map(|page| document.text(page)).collect())
    }

    /// Characters that would print as boxes, each with the first place it stands at.
    pub fn report_missing(&mut self, request: &ReportRequest) -> Result<Vec<MissingCharacterView>> {
        let (_, document, _) = self.laid_out(request)?;
        Ok(missing(&document))
    }

    /// Lays out anew next time: for measuring how long that takes.
    pub fn forget_layout(&mut self) {
        self.laid_out = None;
    }

    /// A name for the file that sorts and says what it is.
    pub fn report_file_name(&self, request: &ReportRequest) -> Result<String> {
        let assessment = self.assessment(&request.assessment)?;
        let facility = self.facility(&assessment.facility.to_string())?;
        let options = &request.options;
        let date = self.report_date(options)?.to_string();
        let whole = options.edition == Edition::Full && options.redact.is_empty();
        // The name of a redacted file says no more than its pages.
        let named = !options.redact.contains(&Redaction::Facility);
        let name = if whole {
            let head = [
                ("number", facility.number.to_string().into()),
                ("reference", assessment.reference.into()),
                ("date", date.into()),
            ];
            self.words.say_with("file-name-report", &head)
        } else {
            let edition = self.words.say(&format!("edition-{}", options.edition.key().replace('_', "-")));
            let number = if named { facility.number.to_string() } else { String::new() };
            let reference = if named { assessment.reference } else { String::new() };
            let head = [
                ("edition", edition.into()),
                ("number", number.into()),
                ("reference", reference.into()),
                ("date", date.into()),
                ("redacted", if options.redact.is_empty() { "no" } else { "yes" }.into()),
            ];
            self.words.say_with("file-name-report-edition", &head)
        };
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        Ok(safe_file_name(&name))
    }

    /// Writes the file whole or not at all, and remembers that it was saved.
    pub fn report_save_to(&mut self, request: &ReportRequest, path: &Path) -> Result<FileSaved> {
        Ok(self.report_write_to(request, path, false)?.file)
    }

    /// The same, with the acting person's signature beside it where one is wanted.
    pub fn report_write_to(&mut self, request: &ReportRequest, path: &Path, sign: bool) -> Result<ReportWritten> {
        self.may_export(ExportKind::Report)?;
        let planned = self.plan_report(request)?;
        let document = planned.laid_out(&|_| true).ok_or(Error::Unexpected("nobody cancels this"))?;
        let file =
            Staged::as_it_comes(path, |file| document.write_pdf(&mut |picture| self.picture_bytes(picture), file))?;
        self.keep_layout(&planned, &document);
        self.put_report(request, &planned, file, path, sign)
    }

    /// Everything a report is made of, so that it can be made while others use the vault.
    pub(crate) fn plan_report(&mut self, request: &ReportRequest) -> Result<Planned> {
        let assessment = self.assessment(&request.assessment)?;
        let print = self.print(&request.options)?;
        let last = self.vault.last_event(assessment.id)?.seq;
        let key = (self.vault.record_digest(assessment.id)?, assessment.state, last, print);
        let made_of = match self.laid_out.as_ref().filter(|laid_out| laid_out.key == key) {
            Some(laid_out) => MadeOf::Pages(Arc::clone(&laid_out.document)),
            None => MadeOf::Record(Box::new(self.report_model(&assessment, &key.3)?)),
        };
        Ok(Planned { assessment, key, made_of })
    }

    pub(crate) fn keep_layout(&mut self, planned: &Planned, document: &Arc<Document>) {
        self.laid_out = Some(LaidOut { key: planned.key.clone(), document: Arc::clone(document) });
    }

    /// Puts the file, and its signature where one is wanted, in its place: both or none.
    pub(crate) fn put_report(
        &mut self,
        request: &ReportRequest,
        planned: &Planned,
        file: Staged,
        path: &Path,
        sign: bool,
    ) -> Result<ReportWritten> {
        let (digest, _, last_event, print) = &planned.key;
        let assessment = &planned.assessment;
        let signature = if sign {
            let beside = signed_reports::free_place(path)?;
            let signature = self.detached_signature(assessment, digest, file.sha256())?;
            Some(Staged::beside(&beside, &signature)?)
        } else {
            None
        };
        let saved = file.put()?;
        let signature = signature.map(Staged::put).transpose()?;
        let export = tables::export::Export {
            id: new_id(),
            assessment: assessment.id,
            kind: {
                let kind = request.options.edition.key();
                if request.options.redact.is_empty() { kind.to_owned() } else { format!("{kind}_redacted") }
            },
            language: print.language.clone(),
            paper: match request.options.paper {
                Paper::A4 => "a4",
                Paper::Letter => "letter",
            }
            .to_owned(),
            dated_on: print.date,
            record_digest: digest.clone(),
            last_event: *last_event,
            file_sha256: saved.sha256.clone(),
            saved_at: self.now().timestamp(),
        };
        if self.vault.opened().read_only {
            return Ok(ReportWritten { file: saved, signature });
        }
        // Not an act of the assessment: its last event stands in the report, and the same record
        // must give the same bytes again.
        let act = self.act(if sign { "report_signed" } else { "report_saved" });
        self.vault.write(&act, |writing| tables::export::save(writing, &export))?;
        Ok(ReportWritten { file: saved, signature })
    }

    fn report_date(&self, options: &ReportOptions) -> Result<Date> {
        options.date.as_deref().map_or_else(|| Ok(self.today()), |date| parse_date("date", date))
    }

    /// The options as they are printed with.
    pub(crate) fn print(&self, options: &ReportOptions) -> Result<Print> {
        if breakwater_locale::language(&options.language).is_none() {
            return Err(Error::bad_request(format!("language: {}", options.language)));
        }
        Ok(Print {
            language: options.language.clone(),
            paper: match options.paper {
                Paper::A4 => breakwater_report::Paper::A4,
                Paper::Letter => breakwater_report::Paper::Letter,
            },
            marking: match self.classification() {
                Some(fixed) => fixed.to_owned(),
                None => breakwater_domain::text::line(&options.marking),
            },
            date: self.report_date(options)?,
            edition: options.edition,
            without: options.without.iter().copied().collect(),
            redact: options.redact.iter().copied().collect(),
            photos_per_page: options.photos_per_page,
            logo: self.report_logo()?.map(|logo| logo.picture),
        })
    }

    pub(crate) fn laid_out(&mut self, request: &ReportRequest) -> Result<(Assessment, Arc<Document>, Print)> {
        let planned = self.plan_report(request)?;
        let document = planned.laid_out(&|_| true).ok_or(Error::Unexpected("nobody cancels this"))?;
        self.keep_layout(&planned, &document);
        Ok((planned.assessment, document, planned.key.3))
    }
}

/// A report before it is made.
pub(crate) struct Planned {
    assessment: Assessment,
    key: LayoutKey,
    made_of: MadeOf,
}

/// What names the record a file was made from.
pub(crate) struct MadeFrom {
    pub(crate) record_digest: String,
    pub(crate) last_event: u64,
}

enum MadeOf {
    /// Laid out already.
    Pages(Arc<Document>),
    Record(Box<ReportModel>),
}

impl Planned {
    pub(crate) fn made_from(&self) -> MadeFrom {
        let (record_digest, _, last_event, _) = &self.key;
        MadeFrom { record_digest: record_digest.clone(), last_event: *last_event }
    }

    /// `None`: `goes_on` said no. It is asked at every section.
    pub(crate) fn laid_out(&self, goes_on: &dyn Fn(Step) -> bool) -> Option<Arc<Document>> {
        match &self.made_of {
            MadeOf::Pages(document) => Some(Arc::clone(document)),
            MadeOf::Record(model) => lay_out_while(model, goes_on).map(Arc::new),
        }
    }
}

fn missing(document: &Document) -> Vec<MissingCharacterView> {
    let places = document.missing_places().into_iter();
    places
        .map(|place| MissingCharacterView {
            character: place.character.to_string(),
            page: place.page,
            heading: place.heading,
            line: place.line,
        })
        .collect()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    in_hex(&Sha256::digest(bytes))
}

pub(crate) fn in_hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Without what some file system does not take.
pub(crate) fn safe_file_name(name: &str) -> String {
    name.chars().map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { '-' } else { c }).collect()
}
