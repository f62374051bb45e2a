//! Evidence: taking it in, what is said about it, what it serves.

use crate::{
    api::{
        ErrorCode, EvidenceChoice, EvidenceLink, EvidenceList, EvidenceMark, EvidenceSave, EvidenceTarget,
        EvidenceView, FileSaved,
    },
    error::{Error, Refusal, Result},
    evidence_in, files,
    questionnaires::count,
    reports::safe_file_name,
    session::{Session, new_id, parse_finding, unexpected},
};
use breakwater_domain::{
    evidence::{
        Content, Details, Evidence, EvidenceProblem, Mark, PIECES_AT_ONE_PLACE, PIECES_OF_ONE_ASSESSMENT, Photo,
        Position, Sealed, Taken, Target, check_marks, check_note, file_name,
    },
    ids::{EvidenceId, ItemId},
    text,
};
use breakwater_evidence::{DrawError, Drawn, Refused, TakenIn, undrawable};
use breakwater_vault::{Act, Writing, tables};
use std::path::Path;
use tables::{blob::Blob, evidence};

const JPEG: &str = "image/jpeg";

/// A piece that is ready to be kept.
pub(crate) struct NewPiece {
    content: NewContent,
    taken: Option<Taken>,
    position: Option<Position>,
}

enum NewContent {
    Photo { picture: Box<breakwater_evidence::Picture>, file_name: String },
    Document { bytes: Vec<u8>, media_type: &'static str, file_name: String },
    Note(String),
}

pub(crate) fn note(text: &str) -> Result<NewPiece> {
    let text = text::paragraph(text);
    match check_note(&text) {
        Some(problem) => Err(refusal(&problem).into()),
        None => Ok(NewPiece { content: NewContent::Note(text), taken: None, position: None }),
    }
}

/// Decodes a picture, knows a document, or refuses the file.
pub(crate) fn taken_in(bytes: &[u8], name: &str, keep_position: bool) -> Result<NewPiece> {
    let file_name = file_name(name);
    match breakwater_evidence::take_in(bytes, &file_name).map_err(|refused| of_file(&refused))? {
        TakenIn::Picture(picture) => Ok(NewPiece {
            taken: picture.taken,
            position: picture.position.filter(|_| keep_position),
            content: NewContent::Photo { picture, file_name },
        }),
        TakenIn::Document { media_type } => Ok(NewPiece {
            content: NewContent::Document { bytes: bytes.to_vec(), media_type, file_name },
            taken: None,
            position: None,
        }),
    }
}

pub(crate) fn read_in(path: &Path, keep_position: bool) -> Result<NewPiece> {
    let bytes = evidence_in::read(path)?;
    taken_in(&bytes, &path.file_name().unwrap_or_default().to_string_lossy(), keep_position)
}

/// The pictures the marks make of the original; without marks there are none but the thumbnail.
pub(crate) fn drawn(original: &[u8], marks: &[Mark]) -> Result<Drawn> {
    breakwater_evidence::draw(original, marks).map_err(|error| match error {
        DrawError::Original(_) => unexpected("a sealed original that cannot be decoded"),
        DrawError::Font => unexpected("the bundled font"),
    })
}

impl Session {
    pub fn evidence_list(&mut self, request: &EvidenceList) -> Result<Vec<EvidenceView>> {
        let target = request.target.as_ref().map(|target| self.evidence_target(target)).transpose()?;
        let pieces = match (&target, &request.assessment) {
            (Some(target), _) => self.vault.read(|reading| evidence::of_target(reading, target))?,
            (None, Some(assessment)) => {
                let assessment = self.assessment(assessment)?;
                self.vault.read(|reading| evidence::of_assessment(reading, assessment.id))?
            }
            (None, None) => self.vault.read(evidence::all)?,
        };
        let wanted = pieces.iter().filter(|piece| piece.removed_at.is_some() == request.removed);
        wanted.map(|piece| self.evidence_view(piece)).collect()
    }

    /// Takes a file in by its path, for whoever has no window.
    pub fn evidence_add_file(
        &mut self,
        assessment: Option<&str>,
        targets: &[EvidenceTarget],
        path: &Path,
        details: (&str, &str),
        keep_position: bool,
    ) -> Result<EvidenceView> {
        let targets = self.evidence_targets(targets)?;
        let piece = read_in(path, keep_position)?;
        let view = self.evidence_put(assessment, &targets, piece)?;
        if details.0.is_empty() && details.1.is_empty() {
            return Ok(view);
        }
        self.evidence_save(EvidenceSave {
            id: view.id,
            assessment: assessment.map(str::to_owned),
            caption: details.0.to_owned(),
            place: details.1.to_owned(),
            taken_at: view.taken_at,
            taken_zone: view.taken_zone,
            text: None,
            forget_position: false,
        })
    }

    /// Keeps a piece and links it, in one write.
    pub(crate) fn evidence_put(
        &mut self,
        assessment: Option<&str>,
        targets: &[Target],
        piece: NewPiece,
    ) -> Result<EvidenceView> {
        let act = self.evidence_act("evidence_added", assessment, targets.first())?;
        let (id, added_by) = (EvidenceId::new(new_id()), self.acting.id);
        let written = self.vault.try_write(&act, |writing| -> Result<Evidence> {
            for target in targets {
                refuse_too_many(writing, target)?;
            }
            let added = Evidence {
                id,
                details: Details { taken: piece.taken, position: piece.position, ..Details::default() },
                content: sealed(writing, piece.content)?,
                added_at: act.now.timestamp(),
                added_offset_seconds: act.now.offset().seconds(),
                added_by,
                removed_at: None,
            };
            evidence::save(writing, &added)?;
            for target in targets {
                evidence::link(writing, id, target)?;
            }
            Ok(added)
        })?;
        self.evidence_view(&written.value)
    }

    pub fn evidence_save(&mut self, request: EvidenceSave) -> Result<EvidenceView> {
        let mut piece = self.piece(&request.id)?;
        let details = Details {
            caption: request.caption,
            place: request.place,
            taken: taken(request.taken_at.as_deref(), request.taken_zone.as_deref())?,
            position: piece.details.position.filter(|_| !request.forget_position),
        }
        .tidied();
        if let Some(problem) = details.check().first() {
            return Err(refusal(problem).into());
        }
        piece.details = details;
        if let (Content::Note(kept), Some(text)) = (&mut piece.content, request.text) {
            let text = text::paragraph(&text);
            if let Some(problem) = check_note(&text) {
                return Err(refusal(&problem).into());
            }
            *kept = text;
        }
        self.keep_piece("evidence_saved", request.assessment.as_deref(), &piece)
    }

    pub fn evidence_link(&mut self, request: &EvidenceLink) -> Result<EvidenceView> {
        let piece = self.piece(&request.id)?;
        let target = self.evidence_target(&request.target)?;
        let act = self.evidence_act("evidence_linked", request.assessment.as_deref(), Some(&target))?;
        self.vault.try_write(&act, |writing| -> Result<()> {
            refuse_too_many(writing, &target)?;
            Ok(evidence::link(writing, piece.id, &target)?)
        })?;
        self.evidence_view(&piece)
    }

    /// A piece that serves nothing any more goes to the trash: it would be found nowhere.
    pub fn evidence_unlink(&mut self, request: &EvidenceLink) -> Result<EvidenceView> {
        let mut piece = self.piece(&request.id)?;
        let target = self.evidence_target(&request.target)?;
        let links = self.vault.read(|reading| evidence::links(reading, piece.id))?;
        if links.iter().all(|link| *link == target) {
            // The link stays with it, so that it can be found and brought back.
            return self
                .evidence_remove(&EvidenceChoice { id: request.id.clone(), assessment: request.assessment.clone() });
        }
        let act = self.evidence_act("evidence_unlinked", request.assessment.as_deref(), Some(&target))?;
        self.vault.write(&act, |writing| evidence::unlink(writing, piece.id, &target))?;
        piece = self.piece(&request.id)?;
        self.evidence_view(&piece)
    }

    /// To the trash: it serves nothing and is printed nowhere, but its sealed bytes stay.
    pub fn evidence_remove(&mut self, request: &EvidenceChoice) -> Result<EvidenceView> {
        let mut piece = self.piece(&request.id)?;
        piece.removed_at = piece.removed_at.or_else(|| Some(self.now().timestamp()));
        self.keep_piece("evidence_removed", request.assessment.as_deref(), &piece)
    }

    pub fn evidence_restore(&mut self, request: &EvidenceChoice) -> Result<EvidenceView> {
        let mut piece = self.piece(&request.id)?;
        piece.removed_at = None;
        self.keep_piece("evidence_restored", request.assessment.as_deref(), &piece)
    }

    /// The sealed original of a photo, when the marks may be drawn on it.
    pub(crate) fn evidence_original(&self, request: &EvidenceMark) -> Result<Vec<u8>> {
        let photo = photo_of(self.piece(&request.id)?)?;
        if let Some(problem) = check_marks(&request.marks, photo.width, photo.height).first() {
            return Err(refusal(problem).into());
        }
        let drawn = request.marks.iter().filter(|mark| mark.kind == breakwater_domain::evidence::MarkKind::Text);
        let missing = undrawable(&drawn.map(|mark| mark.text.as_str()).collect::<String>());
        if !missing.is_empty() {
            return Err(Refusal::of(ErrorCode::EvidenceUndrawable).with("characters", missing).into());
        }
        self.blob(&photo.original.sha256)
    }

    pub(crate) fn evidence_marked(&mut self, request: &EvidenceMark, drawn: Drawn) -> Result<EvidenceView> {
        let mut piece = self.piece(&request.id)?;
        let mut photo = photo_of(piece.clone())?;
        let act = self.evidence_act("evidence_marked", request.assessment.as_deref(), None)?;
        photo.marks = request.marks.iter().map(|mark| Mark { text: text::line(&mark.text), ..mark.clone() }).collect();
        let written = self.vault.write(&act, |writing| {
            let view = if photo.marks.is_empty() { None } else { Some(put(writing, JPEG, drawn.view)?) };
            photo.thumbnail = put(writing, JPEG, drawn.thumbnail)?;
            photo.view = view;
            piece.content = Content::Photo(photo);
            evidence::save(writing, &piece)?;
            Ok(piece)
        })?;
        self.evidence_view(&written.value)
    }

    /// Draws and keeps, for whoever has no window.
    pub fn evidence_mark(&mut self, request: &EvidenceMark) -> Result<EvidenceView> {
        let original = self.evidence_original(request)?;
        let drawn = drawn(&original, &request.marks)?;
        self.evidence_marked(request, drawn)
    }

    /// What may leave the vault, with the name it is offered under: of a photo only what is shown.
    pub fn evidence_file(&self, id: &str) -> Result<(String, Vec<u8>)> {
        let piece = self.piece(id)?;
        let (hash, name) = match &piece.content {
            Content::Photo(photo) => {
                let stem = photo.original.file_name.rsplit_once('.').map_or("", |(stem, _)| stem);
                let stem = [piece.details.caption.as_str(), stem].into_iter().find(|name| !name.is_empty());
                (photo.shown(), format!("{}.jpg", stem.unwrap_or(id)))
            }
            Content::Document(sealed) => (sealed.sha256.as_str(), sealed.file_name.clone()),
            Content::Note(text) => return Ok((format!("{id}.txt"), text.clone().into_bytes())),
        };
        let name = safe_file_name(name.trim_start_matches('.'));
        Ok((if name.is_empty() { id.to_owned() } else { name }, self.blob(hash)?))
    }

    /// Writes a copy whole or not at all.
    pub fn evidence_save_to(&self, id: &str, path: &Path) -> Result<FileSaved> {
        let (_, bytes) = self.evidence_file(id)?;
        files::save(path, &bytes)
    }

    pub fn picture(&self, sha256: &str) -> Result<Option<Vec<u8>>> {
        let allowed = sha256.len() == 64 && sha256.bytes().all(|byte| byte.is_ascii_hexdigit());
        let logo = self.report_logo()?.is_some_and(|logo| logo.picture == sha256);
        let found = self.vault.read(|reading| -> Result<_> {
            if !allowed || !(logo || evidence::is_shown(reading, sha256)?) {
                return Ok(None);
            }
            Ok(tables::blob::get(reading, sha256)?)
        })?;
        Ok(found.map(|blob| blob.bytes))
    }

    fn keep_piece(
        &mut self,
        operation: &'static str,
        assessment: Option<&str>,
        piece: &Evidence,
    ) -> Result<EvidenceView> {
        let act = self.evidence_act(operation, assessment, None)?;
        self.vault.write(&act, |writing| evidence::save(writing, piece))?;
        self.evidence_view(piece)
    }

    /// Undone with the assessment it was done in.
    fn evidence_act(&self, operation: &'static str, assessment: Option<&str>, about: Option<&Target>) -> Result<Act> {
        let item = match about {
            Some(Target::Item(_, item)) => Some(item),
            _ => None,
        };
        Ok(match assessment {
            Some(assessment) => self.undoable(operation, self.assessment(assessment)?.id, item),
            None => self.act(operation),
        })
    }

    pub(crate) fn piece(&self, id: &str) -> Result<Evidence> {
        let unknown = || Refusal::of(ErrorCode::UnknownEvidence).with("id", id);
        let id: EvidenceId = id.parse().map_err(|_| unknown())?;
        Ok(self.vault.read(|reading| evidence::get(reading, id))?.ok_or_else(unknown)?)
    }

    pub(crate) fn blob(&self, sha256: &str) -> Result<Vec<u8>> {
        let found = self.vault.read(|reading| tables::blob::get(reading, sha256))?;
        found.map(|blob| blob.bytes).ok_or_else(|| unexpected("evidence without its bytes"))
    }

    pub(crate) fn evidence_targets(&mut self, targets: &[EvidenceTarget]) -> Result<Vec<Target>> {
        if targets.is_empty() {
            return Err(Error::bad_request("targets"));
        }
        targets.iter().map(|target| self.evidence_target(target)).collect()
    }

    /// The target, when it is there.
    fn evidence_target(&mut self, target: &EvidenceTarget) -> Result<Target> {
        Ok(match target {
            EvidenceTarget::Assessment { assessment } => Target::Assessment(self.assessment(assessment)?.id),
            EvidenceTarget::Item { assessment, item } => {
                let assessment = self.assessment(assessment)?;
                let set = self.pinned(&assessment.questionnaire_hash)?;
                let id = ItemId::new(item.as_str());
                if set.english().item(&id).is_none() {
                    return Err(Refusal::of(ErrorCode::UnknownItem).with("item", item).into());
                }
                Target::Item(assessment.id, id)
            }
            EvidenceTarget::Finding { finding } => {
                let id = parse_finding(finding)?;
                let found = self.vault.read(|reading| tables::finding::get(reading, id))?;
                Target::Finding(found.ok_or_else(|| Refusal::of(ErrorCode::UnknownFinding).with("id", finding))?.id)
            }
            EvidenceTarget::Action { action } => {
                let unknown = || Refusal::of(ErrorCode::UnknownFinding).with("id", action);
                let id = action.parse().map_err(|_| unknown())?;
                let findings = self.vault.read(tables::finding::all)?;
                let known = findings.iter().flat_map(|finding| &finding.content.actions).any(|known| known.id == id);
                if !known {
                    return Err(unknown().into());
                }
                Target::Action(id)
            }
            EvidenceTarget::Register { record } if !text::is_blank(record) => Target::Register(text::line(record)),
            EvidenceTarget::Register { .. } => return Err(Error::bad_request("target: record")),
        })
    }
}

fn put(writing: &Writing<'_>, media_type: &str, bytes: Vec<u8>) -> breakwater_vault::Result<String> {
    tables::blob::put(writing, &Blob { media_type: media_type.to_owned(), bytes })
}

/// Seals the bytes and says what was sealed.
fn sealed(writing: &Writing<'_>, content: NewContent) -> Result<Content> {
    Ok(match content {
        NewContent::Note(text) => Content::Note(text),
        NewContent::Document { bytes, media_type, file_name } => {
            let size = count(bytes.len()).into();
            let sha256 = put(writing, media_type, bytes)?;
            Content::Document(Sealed { sha256, media_type: media_type.to_owned(), size, file_name })
        }
        NewContent::Photo { picture, file_name } => {
            let size = count(picture.bytes.len()).into();
            Content::Photo(Photo {
                original: Sealed {
                    sha256: put(writing, JPEG, picture.bytes)?,
                    media_type: JPEG.to_owned(),
                    size,
                    file_name,
                },
                width: picture.width,
                height: picture.height,
                camera_sha256: picture.camera_sha256,
                marks: Vec::new(),
                view: None,
                thumbnail: put(writing, JPEG, picture.thumbnail)?,
            })
        }
    })
}

fn refuse_too_many(writing: &Writing<'_>, target: &Target) -> Result<()> {
    if evidence::count_for(writing, target)? >= PIECES_AT_ONE_PLACE {
        return Err(Refusal::of(ErrorCode::EvidenceTooMany).with("limit", PIECES_AT_ONE_PLACE).into());
    }
    if let Some(assessment) = target.assessment()
        && evidence::count_for_assessment(writing, assessment)? >= PIECES_OF_ONE_ASSESSMENT
    {
        return Err(Refusal::of(ErrorCode::EvidenceTooManyInAll).with("limit", PIECES_OF_ONE_ASSESSMENT).into());
    }
    Ok(())
}

fn photo_of(piece: Evidence) -> Result<Photo> {
    match piece.content {
        Content::Photo(photo) => Ok(photo),
        Content::Document(_) | Content::Note(_) => Err(Error::bad_request("id: not a photo")),
    }
}

/// `2026-11-06T07:42`, with seconds or without, and the zone it was in.
fn taken(at: Option<&str>, zone: Option<&str>) -> Result<Option<Taken>> {
    let Some(at) = at.filter(|at| !at.is_empty()) else { return Ok(None) };
    let wrong = |field: &'static str| {
        Error::from(Refusal::of(ErrorCode::BadRequest).with("detail", format!("{field}: {at:?}")).at(field))
    };
    let offset = |zone: &str| {
        let parsed = jiff::fmt::temporal::DateTimeParser::new().parse_time_zone(zone).ok()?;
        parsed.to_fixed_offset().ok().map(jiff::tz::Offset::seconds)
    };
    let offset_seconds = match zone.filter(|zone| !zone.is_empty()) {
        Some(zone) => Some(offset(zone).ok_or_else(|| wrong("taken_zone"))?),
        None => None,
    };
    Ok(Some(Taken { at: at.parse().map_err(|_| wrong("taken_at"))?, offset_seconds }))
}

pub(crate) fn of_file(refused: &Refused) -> Error {
    let refusal = match refused {
        Refused::Empty => Refusal::of(ErrorCode::EvidenceEmpty),
        Refused::TooLarge { limit_mb } => Refusal::of(ErrorCode::EvidenceTooLarge).with("limit", limit_mb),
        Refused::TooManyPixels { width, height } => {
            Refusal::of(ErrorCode::EvidenceTooManyPixels).with("width", width).with("height", height)
        }
        Refused::Incomplete => Refusal::of(ErrorCode::EvidenceIncomplete),
        Refused::Damaged => Refusal::of(ErrorCode::EvidenceDamaged),
        Refused::Svg => Refusal::of(ErrorCode::EvidenceSvg),
        Refused::Heic => Refusal::of(ErrorCode::EvidenceHeic),
        Refused::Animated => Refusal::of(ErrorCode::EvidenceAnimated),
        Refused::OtherPicture => Refusal::of(ErrorCode::EvidenceOtherPicture),
        Refused::Unknown => Refusal::of(ErrorCode::EvidenceUnknownKind),
    };
    refusal.into()
}

fn refusal(problem: &EvidenceProblem) -> Refusal {
    match problem {
        EvidenceProblem::TextTooLong { field, limit } => {
            Refusal::of(ErrorCode::TextTooLong).with("limit", limit).at(*field)
        }
        EvidenceProblem::NoteEmpty => Refusal::of(ErrorCode::EvidenceNoteEmpty).at("text"),
        EvidenceProblem::TooManyMarks
        | EvidenceProblem::MarkOutside { .. }
        | EvidenceProblem::MarkEmpty { .. }
        | EvidenceProblem::MarkTextMissing { .. } => {
            Refusal::of(ErrorCode::BadRequest).with("detail", problem).at("marks")
        }
    }
}
