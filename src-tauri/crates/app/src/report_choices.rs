//! What people choose of a report and what of it is kept: edition and sections, the logo, the words of the assessor.

use crate::{
    api::{
        EditionView, ErrorCode, LogoView, ReportChoices, ReportLast, ReportOptions, ReportWords, ReportWordsSave,
        SectionSwitch, WordsView,
    },
    error::{Error, Refusal, Result},
    questionnaires::count,
    session::{Session, check_note},
    work::refuse_finalised,
};
use breakwater_domain::{
    assessment::{Assessment, Scope},
    evidence::EvidenceKind,
    printing::{Edition, Switch},
    prose::{self, Prose},
    text,
};
use breakwater_evidence::TakenIn;
use breakwater_vault::tables::{self, blob::Blob, evidence};
use serde_json::{Value, json};
use std::path::Path;

/// The setting that holds what was chosen last.
const LAST: &str = "report_last";
/// The setting that holds the logo: hash, width, height.
const LOGO: &str = "report_logo";
const JPEG: &str = "image/jpeg";

impl Session {
    pub fn report_choices(&mut self, assessment: &str) -> Result<ReportChoices> {
        let assessment = self.assessment(assessment)?;
        let subject = self.pinned(&assessment.questionnaire_hash)?.english().subject;
        let editions = Edition::ALL.into_iter().filter(|edition| edition.fits(subject, assessment.kind));
        let pieces = self.vault.read(|reading| evidence::of_assessment(reading, assessment.id))?;
        let photos = pieces
            .iter()
            .filter(|piece| piece.removed_at.is_none() && piece.content.kind() == EvidenceKind::Photo)
            .count();
        let mut last = self.report_last()?;
        // What was chosen for another record may not fit this one.
        if !last.edition.fits(subject, assessment.kind) {
            last.edition = Edition::default();
        }
        Ok(ReportChoices {
            editions: editions
                .map(|edition| EditionView {
                    edition,
                    sections: edition
                        .sections()
                        .iter()
                        .map(|(section, switch)| SectionSwitch {
                            section: *section,
                            optional: *switch == Switch::Optional,
                        })
                        .collect(),
                })
                .collect(),
            last,
            photos: count(photos),
            logo: self.report_logo()?,
        })
    }

    fn report_last(&self) -> Result<ReportLast> {
        let kept = self.vault.read(|reading| tables::setting::get(reading, LAST))?;
        // What an older or newer Breakwater chose and this one does not know is no reason to refuse a report.
        Ok(kept.and_then(|kept| serde_json::from_value(kept).ok()).unwrap_or_default())
    }

    /// Keeps the choice with the vault. The same choice again is no event.
    pub(crate) fn report_remember(&mut self, options: &ReportOptions) -> Result<()> {
        let mut chosen = ReportLast {
            edition: options.edition,
            paper: options.paper,
            without: options.without.clone(),
            redact: options.redact.clone(),
            photos_per_page: options.photos_per_page,
        };
        chosen.without.sort_unstable();
        chosen.without.dedup();
        chosen.redact.sort_unstable();
        chosen.redact.dedup();
        if self.vault.opened().read_only || self.report_last()? == chosen {
            return Ok(());
        }
        let value = serde_json::to_value(&chosen).map_err(|_| Error::Unexpected("the choice of a report as JSON"))?;
        let act = self.act("report_options_saved");
        self.vault.write(&act, |writing| tables::setting::set(writing, LAST, &value))?;
        Ok(())
    }

    pub fn report_logo(&self) -> Result<Option<LogoView>> {
        let kept = self.vault.read(|reading| tables::setting::get(reading, LOGO))?;
        Ok(kept.and_then(|kept| {
            let side = |key| kept.get(key).and_then(Value::as_u64).and_then(|side| u32::try_from(side).ok());
            Some(LogoView {
                picture: kept.get("sha256")?.as_str()?.to_owned(),
                width: side("width")?,
                height: side("height")?,
            })
        }))
    }

    /// Takes a PNG, JPEG or WebP in like a photo: decoded within limits and made anew.
    pub fn report_logo_set(&mut self, path: &Path) -> Result<LogoView> {
        let unreadable = |source| Error::FileUnreadable { path: path.to_owned(), source };
        let size = std::fs::metadata(path).map_err(unreadable)?.len();
        if size > breakwater_evidence::limits::FILE_BYTES as u64 {
            let limit = breakwater_evidence::limits::FILE_BYTES / 1024 / 1024;
            return Err(Refusal::of(ErrorCode::EvidenceTooLarge).with("limit", limit).into());
        }
        let bytes = std::fs::read(path).map_err(unreadable)?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let picture = match breakwater_evidence::take_in(&bytes, &name).map_err(|why| crate::evidence::of_file(&why))? {
            TakenIn::Picture(picture) => picture,
            TakenIn::Document { .. } => return Err(Refusal::of(ErrorCode::LogoNoPicture).into()),
        };
        let (width, height) = (picture.width, picture.height);
        let act = self.act("report_logo_saved");
        let sha256 = self
            .vault
            .write(&act, |writing| {
                let blob = Blob { media_type: JPEG.to_owned(), bytes: picture.bytes };
                let sha256 = tables::blob::put(writing, &blob)?;
                let value = json!({ "sha256": sha256, "width": width, "height": height });
                tables::setting::set(writing, LOGO, &value)?;
                Ok(sha256)
            })?
            .value;
        Ok(LogoView { picture: sha256, width, height })
    }

    pub fn report_logo_remove(&mut self) -> Result<()> {
        if self.report_logo()?.is_some() {
            let act = self.act("report_logo_removed");
            self.vault.write(&act, |writing| tables::setting::set(writing, LOGO, &Value::Null))?;
        }
        Ok(())
    }

    pub fn report_words(&mut self, assessment: &str) -> Result<ReportWords> {
        let assessment = self.assessment(assessment)?;
        Ok(words(&assessment.scope, assessment.state.may_change()))
    }

    /// Only these three change: whoever fills in the rest of the front at the same time loses nothing.
    pub fn report_words_save(&mut self, request: &ReportWordsSave) -> Result<ReportWords> {
        let assessment = self.assessment(&request.assessment)?;
        refuse_finalised(&assessment)?;
        let mut scope = assessment.scope.clone();
        for (field, text, kept) in [
            ("summary", &request.summary, &mut scope.summary),
            ("strengths", &request.strengths, &mut scope.strengths),
            ("concerns", &request.concerns, &mut scope.concerns),
        ] {
            if let Some(text) = text {
                let text = text::note(text);
                check_note(field, &text)?;
                *kept = prose::notes(&text);
            }
        }
        let saved = words(&scope, true);
        if scope != assessment.scope {
            let act = self.undoable("report_words_saved", assessment.id, None);
            self.vault.write(&act, |writing| tables::assessment::save(writing, &Assessment { scope, ..assessment }))?;
        }
        Ok(saved)
    }
}

fn words(scope: &Scope, may_change: bool) -> ReportWords {
    let view = |notes: &[String], prose: Prose| WordsView { text: prose::joined(notes), blocks: prose.blocks };
    ReportWords {
        summary: view(&scope.summary, Prose::of_notes(&scope.summary)),
        strengths: view(&scope.strengths, Prose::of_points(&scope.strengths)),
        concerns: view(&scope.concerns, Prose::of_points(&scope.concerns)),
        may_change,
    }
}
