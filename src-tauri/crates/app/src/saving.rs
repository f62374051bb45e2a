//! Saving a report in the window, as a PDF or a text document: section by section, while others go on using the vault,
//! until somebody cancels.
//!
//! The vault is asked for what the report is made of, for each photo as it is written, and to remember that the report
//! was saved; between these it is free. The file grows beside its place and comes under its name in one step when it is
//! whole; what is cancelled is taken away again.

#![allow(clippy::needless_pass_by_value, reason = "a call takes its request, as in the list of calls")]

use crate::{
    App,
    api::{
        ExportKind, FileSaved, Nothing, RecordExport, RecordFormat, ReportProgressView, ReportRequest, ReportStage,
        ReportWrite, ReportWritten,
    },
    error::{Error, Result},
    files::Staged,
    questionnaires::count,
    reports::Planned,
    session::Session,
};
use breakwater_locale::Words;
use breakwater_report::{Document, Fetch, Picture, Step};
use std::{
    io::{self, Write},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};
use uuid::Uuid;

/// The report that is being saved, for whoever asks how far it is.
#[derive(Default)]
pub(crate) struct Saving(Mutex<Option<Arc<Job>>>);

struct Job {
    progress: Mutex<ReportProgressView>,
    cancelled: AtomicBool,
}

impl Job {
    fn at(&self, stage: ReportStage, of: u32) {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner) = begun(stage, of);
    }

    fn section(&self, step: Step) -> bool {
        let mut progress = self.progress.lock().unwrap_or_else(PoisonError::into_inner);
        step.title.clone_into(&mut progress.section);
        (progress.number, progress.of) = (step.number, step.of);
        self.goes_on()
    }

    fn picture(&self) -> bool {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner).number += 1;
        self.goes_on()
    }

    fn goes_on(&self) -> bool {
        !self.cancelled.load(Ordering::Relaxed)
    }
}

fn begun(stage: ReportStage, of: u32) -> ReportProgressView {
    ReportProgressView { stage, section: String::new(), number: 0, of }
}

/// Takes the job away however its work ends.
struct Running<'a> {
    saving: &'a Saving,
    job: Arc<Job>,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        let mut current = self.saving.0.lock().unwrap_or_else(PoisonError::into_inner);
        if current.as_ref().is_some_and(|job| Arc::ptr_eq(job, &self.job)) {
            *current = None;
        }
    }
}

impl Saving {
    /// The newest is the one that is shown and cancelled.
    fn begin(&self) -> Running<'_> {
        let progress = Mutex::new(begun(ReportStage::Reading, 0));
        let job = Arc::new(Job { progress, cancelled: AtomicBool::new(false) });
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&job));
        Running { saving: self, job }
    }

    fn current(&self) -> Option<Arc<Job>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// Writes no further once the job is given up.
struct WhileWanted<'a> {
    job: &'a Job,
    inner: &'a mut dyn Write,
}

impl Write for WhileWanted<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.job.goes_on() { self.inner.write(bytes) } else { Err(io::Error::other("nobody wants it any more")) }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}

/// Locked and another one opened meanwhile: the file belongs to none of its people.
fn still(session: &Session, vault: Uuid) -> Result<()> {
    if session.vault_id() == vault {
        Ok(())
    } else {
        Err(Error::Unexpected("another vault was opened while a report was saved"))
    }
}

impl App {
    /// Asks where, makes the report, writes it. `None`: cancelled, in the dialog or later; nothing was written.
    pub fn report_write(&self, request: ReportWrite) -> Result<Option<ReportWritten>> {
        let (name, words) = self.with(|session| {
            session.may_export(ExportKind::Report)?;
            Ok((session.report_file_name(&request.report)?, Words::clone(&session.words)))
        })?;
        let Some(path) = self.dialogs().save_file(&name, &words.say("dialog-save-report")) else { return Ok(None) };
        self.make(
            &request.report,
            |document, job, fetch| {
                Staged::as_it_comes(&path, |file| document.write_pdf(fetch, &mut WhileWanted { job, inner: file }))
            },
            |session, planned, file| {
                let written = session.put_report(&request.report, planned, file, &path, request.sign)?;
                session.report_remember(&request.report.options)?;
                Ok(written)
            },
        )
    }

    /// Asks where, makes the file, writes it. `None`: cancelled, in the dialog or later; nothing was written.
    pub fn record_export(&self, request: RecordExport) -> Result<Option<FileSaved>> {
        let ask = |name: &str, words: &Words| self.dialogs().save_file(name, &words.say("dialog-save-record"));
        if request.format != RecordFormat::Docx {
            let (made, words) =
                self.with(|session| Ok((session.record_file(&request)?, Words::clone(&session.words))))?;
            let Some(path) = ask(&made.name, &words) else { return Ok(None) };
            return self.with(|session| session.record_write(&request, made, &path)).map(Some);
        }
        let (name, words) = self.with(|session| {
            session.may_export(ExportKind::Report)?;
            Ok((session.record_file_name(&request)?, Words::clone(&session.words)))
        })?;
        let Some(path) = ask(&name, &words) else { return Ok(None) };
        self.make(
            &request.report(),
            |document, _, fetch| request.text_document(document, fetch, &path),
            |session, planned, file| session.record_put(&request, planned.made_from(), file),
        )
    }

    /// Lays a report out and has a file made of it, one photo after the other, then has it put in its place.
    fn make<T>(
        &self,
        report: &ReportRequest,
        write: impl FnOnce(&Document, &Job, &mut Fetch) -> Result<Staged>,
        put: impl FnOnce(&mut Session, &Planned, Staged) -> Result<T>,
    ) -> Result<Option<T>> {
        let running = self.saving.begin();
        let job = &running.job;
        let (vault, planned) = self.with(|session| Ok((session.vault_id(), session.plan_report(report)?)))?;
        job.at(ReportStage::LayingOut, 0);
        let Some(document) = planned.laid_out(&|step| job.section(step)) else { return Ok(None) };
        job.at(ReportStage::Writing, count(document.pictures()));
        // Why no photo came, in the words of the application.
        let mut refused = None;
        let mut fetch = |picture: &Picture| {
            if !job.picture() {
                return Err(io::Error::other("nobody wants it any more"));
            }
            let fetched = self.with(|session| {
                still(session, vault)?;
                Ok(session.picture_bytes(picture))
            });
            fetched.unwrap_or_else(|error| {
                refused = Some(error);
                Err(io::ErrorKind::NotFound.into())
            })
        };
        let staged = write(&document, job, &mut fetch);
        let file = match (staged, refused) {
            _ if !job.goes_on() => return Ok(None),
            (Err(_), Some(refused)) => return Err(refused),
            (staged, _) => staged?,
        };
        self.with(|session| {
            still(session, vault)?;
            session.keep_layout(&planned, &document);
            if !job.goes_on() {
                return Ok(None);
            }
            job.at(ReportStage::Saving, 0);
            put(session, &planned, file).map(Some)
        })
    }

    /// How far it is; `None`: nothing is being saved. Never waits for the vault.
    pub fn report_progress(&self, _: Nothing) -> Result<Option<ReportProgressView>> {
        let current = self.saving.current();
        Ok(current.map(|job| job.progress.lock().unwrap_or_else(PoisonError::into_inner).clone()))
    }

    /// Gives up what is being saved, unless it is on its way to the disk already.
    pub fn report_cancel(&self, _: Nothing) -> Result<Nothing> {
        if let Some(job) = self.saving.current() {
            job.cancelled.store(true, Ordering::Relaxed);
        }
        Ok(Nothing {})
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_given_up_while_it_is_written_is_taken_away_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("report.pdf");
        let saving = Saving::default();
        let running = saving.begin();
        let write = |give_up: bool| {
            Staged::as_it_comes(&path, |file| {
                let mut target = WhileWanted { job: &running.job, inner: file };
                target.write_all(b"%PDF")?;
                running.job.cancelled.store(give_up, Ordering::Relaxed);
                Ok(target.write_all(b"-1.7")?)
            })
        };
        assert!(write(true).is_err());
        assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 0);
        running.job.cancelled.store(false, Ordering::Relaxed);
        let saved = write(false).and_then(Staged::put).expect("the control: it is wanted");
        assert_eq!((saved.bytes, std::fs::read(&path).expect("the file")), (8, b"%PDF-1.7".to_vec()));
    }
}
