//! Evidence and what it serves. The bytes are stored with [`super::blob`] in the same write.

use super::{blob, from_json, from_word, json, parse, word};
use crate::{
    error::{Error, Result},
    image::{Entity, Image, Table},
    vault::Reading,
    writing::Writing,
};
use breakwater_domain::{
    evidence::{Content, Details, Evidence, EvidenceKind, Photo, Position, Sealed, Taken, Target},
    ids::{AssessmentId, EvidenceId, FindingId, PersonId},
};
use rusqlite::{Connection, params_from_iter};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub(crate) const TABLE: Table = Table {
    name: "evidence",
    key: &["id"],
    columns: &[
        "id",
        "kind",
        "caption",
        "place",
        "taken_at",
        "taken_offset",
        "latitude",
        "longitude",
        "text",
        "file_name",
        "media_type",
        "size",
        "sha256",
        "width",
        "height",
        "camera_sha256",
        "marks",
        "view_sha256",
        "thumb_sha256",
        "added_at",
        "added_offset",
        "added_by",
        "removed_at",
    ],
};

pub(crate) const LINK_TABLE: Table = Table {
    name: "evidence_link",
    key: &["evidence", "kind", "target"],
    columns: &["evidence", "kind", "target", "assessment"],
};

#[derive(Default, Serialize, Deserialize)]
struct EvidenceRow {
    id: String,
    kind: String,
    caption: String,
    place: String,
    taken_at: Option<String>,
    taken_offset: Option<i32>,
    latitude: Option<i32>,
    longitude: Option<i32>,
    text: String,
    file_name: String,
    media_type: Option<String>,
    size: Option<u64>,
    sha256: Option<String>,
    width: Option<u32>,
    height: Option<u32>,
    camera_sha256: Option<String>,
    marks: String,
    view_sha256: Option<String>,
    thumb_sha256: Option<String>,
    added_at: String,
    added_offset: i32,
    added_by: String,
    removed_at: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct LinkRow {
    evidence: String,
    kind: String,
    target: String,
    assessment: Option<String>,
}

impl TryFrom<EvidenceRow> for Evidence {
    type Error = Error;
    fn try_from(row: EvidenceRow) -> Result<Self> {
        let needed = |column: &'static str| move || Error::row(format!("evidence.{column}"));
        let sealed = |row: &EvidenceRow| {
            Ok::<_, Error>(Sealed {
                sha256: row.sha256.clone().ok_or_else(needed("sha256"))?,
                media_type: row.media_type.clone().ok_or_else(needed("media_type"))?,
                size: row.size.ok_or_else(needed("size"))?,
                file_name: row.file_name.clone(),
            })
        };
        let content = match from_word(row.kind.clone(), "evidence.kind")? {
            EvidenceKind::Photo => Content::Photo(Photo {
                original: sealed(&row)?,
                width: row.width.ok_or_else(needed("width"))?,
                height: row.height.ok_or_else(needed("height"))?,
                camera_sha256: row.camera_sha256.clone().ok_or_else(needed("camera_sha256"))?,
                marks: from_json(&row.marks, "evidence.marks")?,
                view: row.view_sha256.clone(),
                thumbnail: row.thumb_sha256.clone().ok_or_else(needed("thumb_sha256"))?,
            }),
            EvidenceKind::Document => Content::Document(sealed(&row)?),
            EvidenceKind::Note => Content::Note(row.text),
        };
        let taken = row
            .taken_at
            .map(|at| Ok::<_, Error>(Taken { at: parse(&at, "evidence.taken_at")?, offset_seconds: row.taken_offset }))
            .transpose()?;
        let position = row.latitude.zip(row.longitude).map(|(latitude, longitude)| Position { latitude, longitude });
        Ok(Self {
            id: parse(&row.id, "evidence.id")?,
            details: Details { caption: row.caption, place: row.place, taken, position },
            content,
            added_at: parse(&row.added_at, "evidence.added_at")?,
            added_offset_seconds: row.added_offset,
            added_by: parse::<PersonId>(&row.added_by, "evidence.added_by")?,
            removed_at: row.removed_at.map(|at| parse(&at, "evidence.removed_at")).transpose()?,
        })
    }
}

fn row(evidence: &Evidence) -> Result<EvidenceRow> {
    let details = &evidence.details;
    let mut row = EvidenceRow {
        id: evidence.id.to_string(),
        kind: word(&evidence.content.kind())?,
        caption: details.caption.clone(),
        place: details.place.clone(),
        taken_at: details.taken.map(|taken| taken.at.to_string()),
        taken_offset: details.taken.and_then(|taken| taken.offset_seconds),
        latitude: details.position.map(|position| position.latitude),
        longitude: details.position.map(|position| position.longitude),
        marks: "[]".to_owned(),
        added_at: evidence.added_at.to_string(),
        added_offset: evidence.added_offset_seconds,
        added_by: evidence.added_by.to_string(),
        removed_at: evidence.removed_at.map(|at| at.to_string()),
        ..EvidenceRow::default()
    };
    if let Some(sealed) = evidence.content.sealed() {
        row.sha256 = Some(sealed.sha256.clone());
        row.media_type = Some(sealed.media_type.clone());
        row.size = Some(sealed.size);
        row.file_name.clone_from(&sealed.file_name);
    }
    match &evidence.content {
        Content::Photo(photo) => {
            row.width = Some(photo.width);
            row.height = Some(photo.height);
            row.camera_sha256 = Some(photo.camera_sha256.clone());
            row.marks = json(&photo.marks, "evidence.marks")?;
            row.view_sha256.clone_from(&photo.view);
            row.thumb_sha256 = Some(photo.thumbnail.clone());
        }
        Content::Document(_) => {}
        Content::Note(text) => row.text.clone_from(text),
    }
    Ok(row)
}

/// What serves a target, without what is in the trash; by the order in which it was added.
const OF_TARGET: &str = "WHERE removed_at IS NULL AND id IN
    (SELECT evidence FROM evidence_link WHERE kind = ?1 AND target = ?2) ORDER BY added_at, id";

/// Links of an assessment: its own, its items', its findings' and their actions'.
const LINKS_OF_ASSESSMENT: &str = "WHERE (assessment = ?1
    OR (kind = 'finding' AND target IN (SELECT id FROM finding WHERE assessment = ?1))
    OR (kind = 'action' AND target IN
        (SELECT a.id FROM action a JOIN finding f ON f.id = a.finding WHERE f.assessment = ?1)))";

pub fn get(reading: &Reading<'_>, id: EvidenceId) -> Result<Option<Evidence>> {
    let row: Option<EvidenceRow> = TABLE.find(reading.db(), &id.to_string())?;
    row.map(Evidence::try_from).transpose()
}

pub fn of_target(reading: &Reading<'_>, target: &Target) -> Result<Vec<Evidence>> {
    let rows: Vec<EvidenceRow> = TABLE.rows(reading.db(), OF_TARGET, &[target.kind(), &target.key()])?;
    rows.into_iter().map(Evidence::try_from).collect()
}

/// Everything that serves the assessment, its items, findings or actions, each piece once; also what is in the trash.
pub fn of_assessment(reading: &Reading<'_>, assessment: AssessmentId) -> Result<Vec<Evidence>> {
    let rest = format!("WHERE id IN (SELECT evidence FROM evidence_link {LINKS_OF_ASSESSMENT}) ORDER BY added_at, id");
    let rows: Vec<EvidenceRow> = TABLE.rows(reading.db(), &rest, &[&assessment.to_string()])?;
    rows.into_iter().map(Evidence::try_from).collect()
}

/// Row images of the pieces and links that belong to the record of an assessment. `frozen`: what serves its findings
/// and their actions is left out, because they are followed further.
pub(crate) fn images_of_assessment(
    db: &Connection,
    assessment: &str,
    frozen: bool,
) -> Result<(Vec<Image>, Vec<Image>)> {
    let links = if frozen { "WHERE (assessment = ?1)" } else { LINKS_OF_ASSESSMENT };
    let pieces = TABLE.load_all(
        db,
        &format!("WHERE removed_at IS NULL AND id IN (SELECT evidence FROM evidence_link {links}) ORDER BY id"),
        &[assessment],
    )?;
    let links = LINK_TABLE.load_all(
        db,
        &format!(
            "{links} AND evidence IN (SELECT id FROM evidence WHERE removed_at IS NULL)
             ORDER BY evidence, kind, target"
        ),
        &[assessment],
    )?;
    Ok((pieces, links))
}

/// Whole record, for exchange and checks; also what is in the trash.
pub fn all(reading: &Reading<'_>) -> Result<Vec<Evidence>> {
    let rows: Vec<EvidenceRow> = TABLE.rows(reading.db(), "ORDER BY added_at, id", &[])?;
    rows.into_iter().map(Evidence::try_from).collect()
}

/// What the piece serves.
pub fn links(reading: &Reading<'_>, id: EvidenceId) -> Result<Vec<Target>> {
    let rows: Vec<LinkRow> =
        LINK_TABLE.rows(reading.db(), "WHERE evidence = ?1 ORDER BY kind, target", &[&id.to_string()])?;
    rows.iter().map(target_of).collect()
}

/// The links of everything an assessment has, by piece; also of what is in the trash.
pub fn links_of_assessment(
    reading: &Reading<'_>,
    assessment: AssessmentId,
) -> Result<BTreeMap<EvidenceId, Vec<Target>>> {
    let rest = format!("{LINKS_OF_ASSESSMENT} ORDER BY evidence, kind, target");
    let rows: Vec<LinkRow> = LINK_TABLE.rows(reading.db(), &rest, &[&assessment.to_string()])?;
    let mut links: BTreeMap<EvidenceId, Vec<Target>> = BTreeMap::new();
    for row in &rows {
        links.entry(parse(&row.evidence, "evidence_link.evidence")?).or_default().push(target_of(row)?);
    }
    Ok(links)
}

fn target_of(row: &LinkRow) -> Result<Target> {
    Target::parse(&row.kind, &row.target).ok_or_else(|| Error::row("evidence_link.target"))
}

/// How many pieces serve exactly this target; the trash does not count.
pub fn count_for(reading: &Reading<'_>, target: &Target) -> Result<usize> {
    count(reading, "kind = ?1 AND target = ?2", &[target.kind(), &target.key()])
}

/// How many pieces serve a finding or one of its actions, for the rule that it closes only with evidence.
pub fn count_for_finding(reading: &Reading<'_>, finding: FindingId) -> Result<usize> {
    count(
        reading,
        "(kind = 'finding' AND target = ?1)
         OR (kind = 'action' AND target IN (SELECT id FROM action WHERE finding = ?1))",
        &[&finding.to_string()],
    )
}

/// How many pieces serve the assessment itself or one of its items.
pub fn count_for_assessment(reading: &Reading<'_>, assessment: AssessmentId) -> Result<usize> {
    count(reading, "assessment = ?1", &[&assessment.to_string()])
}

fn count(reading: &Reading<'_>, links: &str, params: &[&str]) -> Result<usize> {
    let sql = format!(
        "SELECT count(*) FROM evidence WHERE removed_at IS NULL
         AND id IN (SELECT evidence FROM evidence_link WHERE {links})"
    );
    let number: i64 = reading.db().prepare(&sql)?.query_row(params_from_iter(params), |row| row.get(0))?;
    Ok(usize::try_from(number).unwrap_or_default())
}

/// Whether the window may have these bytes: the small picture or the shown picture of a photo, never an original
/// that something was drawn on.
pub fn is_shown(reading: &Reading<'_>, sha256: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM evidence WHERE kind = 'photo'
        AND (thumb_sha256 = ?1 OR view_sha256 = ?1 OR (view_sha256 IS NULL AND sha256 = ?1)))";
    Ok(reading.db().prepare(sql)?.query_row([sha256], |row| row.get(0))?)
}

/// Saves what is said about a piece. Its bytes must be stored already, by [`blob::put`] in this write or before.
pub fn save(writing: &mut Writing<'_>, evidence: &Evidence) -> Result<()> {
    let row = row(evidence)?;
    for hash in [&row.sha256, &row.view_sha256, &row.thumb_sha256].into_iter().flatten() {
        if !blob::has(writing, hash)? {
            return Err(Error::Contradiction(format!("evidence {} without its bytes", row.id)));
        }
    }
    writing.put(Entity::Evidence, &row)
}

/// Lets a piece serve a target too.
pub fn link(writing: &mut Writing<'_>, id: EvidenceId, target: &Target) -> Result<()> {
    let row = LinkRow {
        evidence: id.to_string(),
        kind: target.kind().to_owned(),
        target: target.key(),
        assessment: target.assessment().map(|assessment| assessment.to_string()),
    };
    // Linked already: nothing changes, and a finalised record is not even touched.
    if LINK_TABLE.load(writing.db(), &link_id(id, target))?.is_some() {
        return Ok(());
    }
    writing.put(Entity::EvidenceLink, &row)
}

pub fn unlink(writing: &mut Writing<'_>, id: EvidenceId, target: &Target) -> Result<()> {
    writing.remove(Entity::EvidenceLink, &link_id(id, target))
}

/// Lets a new revision or a new assessment stand on what the old one's items stood on (decision 15: evidence comes
/// along). Only items the closure wants are carried.
pub fn carry(
    writing: &mut Writing<'_>,
    from: AssessmentId,
    to: AssessmentId,
    wanted: impl Fn(&breakwater_domain::ids::ItemId) -> bool,
) -> Result<()> {
    let rows: Vec<LinkRow> = LINK_TABLE.rows(
        writing.db(),
        "WHERE assessment = ?1 AND evidence IN (SELECT id FROM evidence WHERE removed_at IS NULL)
         ORDER BY evidence, kind, target",
        &[&from.to_string()],
    )?;
    for row in rows {
        let target = match target_of(&row)? {
            Target::Assessment(_) => Target::Assessment(to),
            Target::Item(_, item) if wanted(&item) => Target::Item(to, item),
            Target::Item(..) | Target::Finding(_) | Target::Action(_) | Target::Register(_) => continue,
        };
        link(writing, parse(&row.evidence, "evidence_link.evidence")?, &target)?;
    }
    Ok(())
}

fn link_id(id: EvidenceId, target: &Target) -> String {
    format!("{id}/{}/{}", target.kind(), target.key())
}

/// Hashes that rows name and no bytes are stored under.
pub(crate) fn missing_media(reading: &Reading<'_>) -> Result<Vec<String>> {
    let mut statement = reading.db().prepare(
        "SELECT sha256 FROM evidence WHERE sha256 IS NOT NULL
         UNION SELECT view_sha256 FROM evidence WHERE view_sha256 IS NOT NULL
         UNION SELECT thumb_sha256 FROM evidence WHERE thumb_sha256 IS NOT NULL
         EXCEPT SELECT sha256 FROM media.blob",
    )?;
    let hashes = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(hashes)
}
