//! The digest of a record: what a report, a signature or a reader compares.
//!
//! SHA-256 over the row images of the assessment, its facility, its answers, samples, findings, actions and evidence, in
//! a fixed order, each length-prefixed. Pictures and documents come in by their hashes, which stand in their rows; what
//! is in the trash is left out, and a record without evidence has the digest it had before there was any. The pinned
//! questions come in by their hash, which stands in the assessment. The register, which goes on beside the record, where
//! the assessor left off and which reports were saved are no part of it. Nor are its state and the moment it was
//! finalised: author and reviewer sign the same record, one before and one after it was reviewed.
//!
//! Of a sealed record, facility, findings, actions and evidence are those of the seal: the register and the work on
//! findings go on, the record does not change with them. Of one that was finalised without a seal (before there were
//! any) what goes on is left out: state, closure and actions of its findings, and what serves them as evidence. The last
//! event, which is printed beside the digest, says how far they were (decision record 0010).

use crate::{
    chain::hex,
    error::{Error, Result},
    image::{Entity, canonical},
    tables::{
        self,
        seal::{self, Sealed},
    },
};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

const LABEL: &[u8] = b"breakwater-record-v2";

/// Columns of a finding that go on when its assessment is finalised.
const FOLLOWED: [&str; 4] = ["state", "closed_on", "closed_by", "closing_note"];
const FROZEN: [&str; 2] = ["finalised", "superseded"];

/// Columns of the head that tell how far signing is, not what is signed.
const COURSE: [&str; 2] = ["state", "finalised_at"];

pub(crate) fn record(db: &Connection, assessment: &str) -> Result<String> {
    let mut head = Entity::Assessment
        .table()
        .load(db, assessment)?
        .ok_or_else(|| Error::Contradiction(format!("no assessment {assessment}")))?;
    let frozen = head.get("state").and_then(|state| state.as_str()).is_some_and(|state| FROZEN.contains(&state));
    for column in COURSE {
        head.shift_remove(column);
    }
    let Sealed { facility, findings, actions, evidence, evidence_links, .. } = match seal::sealed(db, assessment)? {
        Some(sealed) => sealed,
        None if frozen => fixed(db, assessment)?,
        None => live(db, assessment)?,
    };
    let answers = Entity::Answer.table().load_all(db, "WHERE assessment = ?1 ORDER BY item", &[assessment])?;
    let samples = Entity::Sample.table().load_all(db, "WHERE assessment = ?1 ORDER BY id", &[assessment])?;
    let scenarios =
        Entity::Scenario.table().load_all(db, "WHERE assessment = ?1 ORDER BY position, id", &[assessment])?;
    let mut parts = vec![
        (Entity::Assessment, vec![head]),
        (Entity::Facility, vec![facility]),
        (Entity::Answer, answers),
        (Entity::Finding, findings),
        (Entity::Action, actions),
        (Entity::Scenario, scenarios),
    ];
    if !samples.is_empty() {
        parts.push((Entity::Sample, samples));
    }
    if !evidence.is_empty() {
        parts.push((Entity::Evidence, evidence));
        parts.push((Entity::EvidenceLink, evidence_links));
    }
    let mut digest = Sha256::new();
    digest.update(LABEL);
    for (entity, images) in &parts {
        add(&mut digest, entity.key().as_bytes());
        digest.update((images.len() as u64).to_be_bytes());
        for image in images {
            add(&mut digest, canonical(image)?.as_bytes());
        }
    }
    Ok(hex(&digest.finalize()))
}

/// Facility, findings, actions and evidence as they stand now.
pub(crate) fn live(db: &Connection, assessment: &str) -> Result<Sealed> {
    let head = Entity::Assessment.table().load(db, assessment)?;
    let facility = head.as_ref().and_then(|head| head.get("facility")?.as_str());
    let facility = facility.ok_or_else(|| Error::row("assessment.facility"))?;
    let of_assessment = "WHERE assessment = ?1 ORDER BY id";
    let (evidence, evidence_links) = tables::evidence::images_of_assessment(db, assessment, false)?;
    Ok(Sealed {
        digest: String::new(),
        facility: Entity::Facility.table().load(db, facility)?.ok_or_else(|| Error::row("assessment.facility"))?,
        findings: Entity::Finding.table().load_all(db, of_assessment, &[assessment])?,
        actions: Entity::Action.table().load_all(
            db,
            "WHERE finding IN (SELECT id FROM finding WHERE assessment = ?1) ORDER BY finding, position, id",
            &[assessment],
        )?,
        evidence,
        evidence_links,
    })
}

/// The same without what goes on after finalising.
fn fixed(db: &Connection, assessment: &str) -> Result<Sealed> {
    let mut live = live(db, assessment)?;
    for finding in &mut live.findings {
        finding.retain(|column, _| !FOLLOWED.contains(&column.as_str()));
    }
    let (evidence, evidence_links) = tables::evidence::images_of_assessment(db, assessment, true)?;
    Ok(Sealed { actions: Vec::new(), evidence, evidence_links, ..live })
}

fn add(digest: &mut Sha256, bytes: &[u8]) {
    digest.update((bytes.len() as u64).to_be_bytes());
    digest.update(bytes);
}
