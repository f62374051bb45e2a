//! How files come in as evidence: chosen, dropped or pasted; and how pictures are drawn on and shown.
//!
//! Decoding is done outside the lock of the session, so that answering goes on meanwhile, and one picture at a time,
//! so that memory stays bounded however many files somebody drops.

#![allow(clippy::needless_pass_by_value, reason = "a call takes its request, as in the list of calls")]

use crate::{
    App,
    api::{
        ErrorCode, EvidenceAdd, EvidenceAdded, EvidenceMark, EvidenceSource, EvidenceView, FileRefused, FilesOffered,
        UiError,
    },
    error::{Error, Refusal, Result},
    evidence::{self, NewPiece},
    files,
    session::new_id,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use breakwater_domain::evidence::file_name;
use breakwater_evidence::limits;
use breakwater_locale::Words;
use std::{
    collections::VecDeque,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

/// Endings the dialog offers; what a file is, its bytes say.
const ENDINGS: [&str; 19] = [
    "jpg", "jpeg", "png", "webp", "JPG", "JPEG", "PNG", "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "doc",
    "xls", "rtf", "txt", "csv",
];
/// Most files of one drop, and most drops that wait to be taken.
const FILES_AT_ONCE: usize = 100;
const OFFERS: usize = 4;

/// What is on its way in.
#[derive(Default)]
pub(crate) struct Incoming {
    decoding: Mutex<()>,
    offers: Mutex<VecDeque<(String, Vec<PathBuf>)>>,
}

impl Incoming {
    fn one_at_a_time(&self) -> MutexGuard<'_, ()> {
        self.decoding.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn offers(&self) -> MutexGuard<'_, VecDeque<(String, Vec<PathBuf>)>> {
        self.offers.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl App {
    /// Keeps the paths of files dropped on the window until it says what they are for; the window gets their names.
    pub fn files_offered(&self, paths: &[PathBuf], x: f64, y: f64) -> FilesOffered {
        let paths: Vec<PathBuf> = paths.iter().take(FILES_AT_ONCE).cloned().collect();
        let file_names = paths.iter().map(|path| name_of(path)).collect();
        let offer = new_id().to_string();
        let mut offers = self.incoming.offers();
        offers.push_back((offer.clone(), paths));
        while offers.len() > OFFERS {
            offers.pop_front();
        }
        FilesOffered { offer, file_names, x, y }
    }

    pub fn evidence_add(&self, request: EvidenceAdd) -> Result<EvidenceAdded> {
        // Targets that are not there or may not change are told before anything is asked or decoded.
        let (targets, words) =
            self.with(|session| Ok((session.evidence_targets(&request.targets)?, Words::clone(&session.words))))?;
        let mut done = EvidenceAdded { added: Vec::new(), refused: Vec::new() };
        let mut take = |name: String, piece: Result<NewPiece>| -> Result<()> {
            let added = piece.and_then(|piece| {
                self.with(|session| session.evidence_put(request.assessment.as_deref(), &targets, piece))
            });
            match added {
                Ok(view) => done.added.push(view),
                // A vault that cannot be written to refuses all files alike.
                Err(error @ (Error::Vault(_) | Error::DiskFull)) => return Err(error),
                Err(error) => done.refused.push(FileRefused { file_name: name, error: UiError::from(&error) }),
            }
            Ok(())
        };
        match request.source {
            EvidenceSource::Note { text } => take(String::new(), evidence::note(&text))?,
            EvidenceSource::Bytes { file_name: name, base64 } => {
                let name = file_name(&name);
                let piece = decoded(&base64).and_then(|bytes| {
                    let _one = self.incoming.one_at_a_time();
                    evidence::taken_in(&bytes, &name, request.keep_position)
                });
                take(name, piece)?;
            }
            EvidenceSource::Choose => {
                for path in self.dialogs().open_files(&words.say("dialog-open-evidence"), &ENDINGS) {
                    take(name_of(&path), self.read_in(&path, request.keep_position))?;
                }
            }
            EvidenceSource::Offered { offer } => {
                let mut offers = self.incoming.offers();
                let found = offers.iter().position(|(id, _)| *id == offer).and_then(|at| offers.remove(at));
                drop(offers);
                let (_, paths) = found.ok_or_else(|| Error::bad_request("source: offer"))?;
                for path in paths {
                    take(name_of(&path), self.read_in(&path, request.keep_position))?;
                }
            }
        }
        Ok(done)
    }

    fn read_in(&self, path: &Path, keep_position: bool) -> Result<NewPiece> {
        let _one = self.incoming.one_at_a_time();
        evidence::read_in(path, keep_position)
    }

    /// Draws on the sealed original outside the session's lock, then keeps what came out.
    pub fn evidence_mark(&self, request: EvidenceMark) -> Result<EvidenceView> {
        let original = self.with(|session| session.evidence_original(&request))?;
        let drawn = {
            let _one = self.incoming.one_at_a_time();
            evidence::drawn(&original, &request.marks)?
        };
        self.with(|session| session.evidence_marked(&request, drawn))
    }

    /// The bytes of a picture the window may show. `None`: there is none of that hash, or none it may have.
    pub fn picture(&self, sha256: &str) -> Result<Option<Vec<u8>>> {
        self.with(|session| session.picture(sha256))
    }
}

fn name_of(path: &Path) -> String {
    file_name(&path.file_name().unwrap_or_default().to_string_lossy())
}

/// Refused by its length before it is decoded.
fn decoded(base64: &str) -> Result<Vec<u8>> {
    if base64.len() / 4 * 3 > limits::FILE_BYTES + 3 {
        return Err(Refusal::of(ErrorCode::EvidenceTooLarge).with("limit", limits::FILE_BYTES / 1024 / 1024).into());
    }
    STANDARD.decode(base64).map_err(|_| Error::bad_request("source: base64"))
}

/// Never more of a file than is taken in.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    files::read_at_most(path, limits::FILE_BYTES)
}
