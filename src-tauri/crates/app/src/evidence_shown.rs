//! Evidence as it is shown and printed: in the gallery, beside items and findings, in the report.

use crate::{
    api::{EvidenceBrief, EvidenceTarget, EvidenceTargetView, EvidenceView, PositionView},
    error::Result,
    session::Session,
    work::moment,
};
use breakwater_domain::{
    assessment::Assessment,
    evidence::{Content, Evidence, Photo, Target},
    finding::Finding,
    ids::{AssessmentId, EvidenceId, ItemId},
};
use breakwater_report::{Picture, ReportEvidence};
use breakwater_vault::tables::{self, evidence};
use std::collections::BTreeMap;

/// Where the size of a picture stands, with room to spare: ours begin with their tables.
const PICTURE_HEAD: u32 = 1 << 16;

impl Session {
    pub(crate) fn evidence_view(&mut self, piece: &Evidence) -> Result<EvidenceView> {
        let links = self.vault.read(|reading| evidence::links(reading, piece.id))?;
        let people = self.people()?;
        let sealed = piece.content.sealed();
        let photo = match &piece.content {
            Content::Photo(photo) => Some(photo),
            Content::Document(_) | Content::Note(_) => None,
        };
        let zone = jiff::tz::Offset::from_seconds(piece.added_offset_seconds).unwrap_or(jiff::tz::Offset::UTC);
        Ok(EvidenceView {
            id: piece.id.to_string(),
            kind: piece.content.kind(),
            caption: piece.details.caption.clone(),
            place: piece.details.place.clone(),
            taken_at: piece.details.taken.map(|taken| taken.at.strftime("%Y-%m-%dT%H:%M:%S").to_string()),
            taken_zone: piece.details.taken.and_then(|taken| taken.offset_seconds).map(zone_text),
            position: piece.details.position.map(|position| PositionView {
                latitude: f64::from(position.latitude) / 1e6,
                longitude: f64::from(position.longitude) / 1e6,
            }),
            text: match &piece.content {
                Content::Note(text) => text.clone(),
                Content::Photo(_) | Content::Document(_) => String::new(),
            },
            file_name: sealed.map(|sealed| sealed.file_name.clone()).unwrap_or_default(),
            media_type: sealed.map(|sealed| sealed.media_type.clone()),
            size: sealed.map(|sealed| sealed.size),
            sha256: sealed.map(|sealed| sealed.sha256.clone()),
            camera_sha256: photo.map(|photo| photo.camera_sha256.clone()),
            width: photo.map(|photo| photo.width),
            height: photo.map(|photo| photo.height),
            marks: photo.map(|photo| photo.marks.clone()).unwrap_or_default(),
            redacted: photo.is_some_and(Photo::is_redacted),
            picture: photo.map(|photo| photo.shown().to_owned()),
            thumbnail: photo.map(|photo| photo.thumbnail.clone()),
            added_at: moment(&piece.added_at.to_zoned(zone.to_time_zone())),
            added_by: people
                .iter()
                .find(|person| person.id == piece.added_by)
                .map(|person| person.name.clone())
                .unwrap_or_default(),
            removed: piece.removed_at.is_some(),
            targets: links.iter().map(|target| self.target_view(target)).collect::<Result<_>>()?,
        })
    }

    fn target_view(&mut self, target: &Target) -> Result<EvidenceTargetView> {
        let view = |target, number: &str, title: &str| EvidenceTargetView {
            target,
            number: number.to_owned(),
            title: title.to_owned(),
        };
        Ok(match target {
            Target::Assessment(id) => {
                let assessment = self.assessment(&id.to_string())?;
                view(EvidenceTarget::Assessment { assessment: id.to_string() }, "", &assessment.reference)
            }
            Target::Item(id, item) => {
                let assessment = self.assessment(&id.to_string())?;
                let set = self.pinned(&assessment.questionnaire_hash)?;
                let asked = set.in_language(self.words.language()).item(item);
                let named = EvidenceTarget::Item { assessment: id.to_string(), item: item.to_string() };
                view(named, asked.map_or(item.as_str(), |asked| &asked.number), asked.map_or("", |asked| &asked.prompt))
            }
            Target::Finding(id) => {
                let found = self.vault.read(|reading| tables::finding::get(reading, *id))?;
                let (number, fact) = found.map(|finding| (finding.number, finding.content.fact)).unwrap_or_default();
                view(EvidenceTarget::Finding { finding: id.to_string() }, &number, &fact)
            }
            Target::Action(id) => {
                let findings = self.vault.read(tables::finding::all)?;
                let found = findings.iter().find_map(|finding| {
                    let action = finding.content.actions.iter().find(|action| action.id == *id)?;
                    Some((finding.number.as_str(), action.what.as_str()))
                });
                let (number, what) = found.unwrap_or_default();
                view(EvidenceTarget::Action { action: id.to_string() }, number, what)
            }
            Target::Register(record) => view(EvidenceTarget::Register { record: record.clone() }, "", ""),
        })
    }

    /// As the report names it: numbered in the order in which it was added.
    pub(crate) fn report_evidence(
        &self,
        assessment: &Assessment,
        findings: &[Finding],
        with_photos: bool,
    ) -> Result<Vec<ReportEvidence>> {
        let (pieces, links) = self.vault.read(|reading| -> Result<_> {
            Ok((
                evidence::of_assessment(reading, assessment.id)?,
                evidence::links_of_assessment(reading, assessment.id)?,
            ))
        })?;
        let printed = pieces.into_iter().filter(|piece| piece.removed_at.is_none());
        printed
            .zip(1_u32..)
            .map(|(piece, number)| {
                let targets = links.get(&piece.id).map_or(&[][..], Vec::as_slice);
                let (name, sha256, redacted) = match &piece.content {
                    Content::Photo(photo) => {
                        (photo.original.file_name.clone(), Some(photo.shown().to_owned()), photo.is_redacted())
                    }
                    Content::Document(sealed) => (sealed.file_name.clone(), Some(sealed.sha256.clone()), false),
                    Content::Note(text) => (text.clone(), None, false),
                };
                let serves = |finding: &Finding| {
                    let actions = &finding.content.actions;
                    targets.iter().any(|target| match target {
                        Target::Finding(id) => *id == finding.id,
                        Target::Action(id) => actions.iter().any(|action| action.id == *id),
                        Target::Assessment(_) | Target::Item(..) | Target::Register(_) => false,
                    })
                };
                let picture = match &piece.content {
                    Content::Photo(photo) if with_photos => self.report_picture(photo.shown())?,
                    Content::Photo(_) | Content::Document(_) | Content::Note(_) => None,
                };
                let sealed = piece.content.sealed();
                let captioned = !piece.details.caption.is_empty();
                Ok(ReportEvidence {
                    number,
                    file_name: sealed.filter(|_| captioned).map(|sealed| sealed.file_name.clone()).unwrap_or_default(),
                    media_type: sealed.map(|sealed| sealed.media_type.clone()).unwrap_or_default(),
                    size: sealed.map(|sealed| sealed.size),
                    picture,
                    kind: piece.content.kind(),
                    name: if piece.details.caption.is_empty() { name } else { piece.details.caption.clone() },
                    place: piece.details.place.clone(),
                    taken: piece.details.taken.map(|taken| taken.at),
                    sha256,
                    redacted,
                    items: targets
                        .iter()
                        .filter_map(|target| match target {
                            Target::Item(of, item) if *of == assessment.id => Some(item.clone()),
                            _ => None,
                        })
                        .collect(),
                    findings: findings.iter().filter(|one| serves(one)).map(|one| one.number.clone()).collect(),
                })
            })
            .collect()
    }

    /// As it is stored, its bytes left there until the file is written; `None`: nothing a PDF can hold as it is.
    pub(crate) fn report_picture(&self, sha256: &str) -> Result<Option<Picture>> {
        let beginning = self.vault.read(|reading| tables::blob::beginning(reading, sha256, PICTURE_HEAD))?;
        Ok(beginning.and_then(|beginning| Picture::stored(sha256.to_owned(), &beginning)))
    }

    /// What each item of the assessment has.
    pub(crate) fn evidence_of_items(&self, assessment: AssessmentId) -> Result<BTreeMap<ItemId, EvidenceBrief>> {
        let (pieces, links) = self.vault.read(|reading| -> Result<_> {
            Ok((evidence::of_assessment(reading, assessment)?, evidence::links_of_assessment(reading, assessment)?))
        })?;
        let mut briefs: BTreeMap<ItemId, EvidenceBrief> = BTreeMap::new();
        for piece in pieces.iter().filter(|piece| piece.removed_at.is_none()) {
            for target in links.get(&piece.id).into_iter().flatten() {
                if let Target::Item(_, item) = target {
                    add(briefs.entry(item.clone()).or_default(), piece);
                }
            }
        }
        Ok(briefs)
    }

    /// What a finding and its actions have; each piece once.
    pub(crate) fn evidence_of_finding(&self, finding: &Finding) -> Result<Option<EvidenceBrief>> {
        let targets = finding.content.actions.iter().map(|action| Target::Action(action.id));
        let mut seen: Vec<EvidenceId> = Vec::new();
        let mut brief = EvidenceBrief::default();
        for target in std::iter::once(Target::Finding(finding.id)).chain(targets) {
            for piece in self.vault.read(|reading| evidence::of_target(reading, &target))? {
                if !seen.contains(&piece.id) {
                    seen.push(piece.id);
                    add(&mut brief, &piece);
                }
            }
        }
        Ok(Some(brief).filter(|brief| brief.count > 0))
    }
}

fn add(brief: &mut EvidenceBrief, piece: &Evidence) {
    brief.count += 1;
    if let Content::Photo(photo) = &piece.content {
        brief.thumbnails.push(photo.thumbnail.clone());
    }
}

fn zone_text(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let minutes = seconds.abs() / 60;
    format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}
