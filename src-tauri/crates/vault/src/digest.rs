//! The digest of a record: what a report, a signature or a reader compares.
//!
//! SHA-256 over the row images of the assessment, its facility, its answers, findings, actions, sampling sheets and
//! evidence, in a fixed order, each length-prefixed. Pictures and documents come in by their hashes, which stand in
//! their rows; what is in the trash is left out, and a record without evidence has the digest it had before there
//! was any. The pinned questions come in by their hash, which stands in the assessment.
//!
//! Once the assessment is finalised, what becomes of its findings (state, closure, actions, their evidence) is no
//! part of it any more: the record stands while they are followed to their end, and the last event, which is printed
//! beside the digest, says how far they were (decision record 0010). Where
//! the assessor left off and which reports were saved are no part of the record.

use crate::{
    chain::hex,
    error::{Error, Result},
    image::{Entity, Image, canonical},
    tables,
};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

const LABEL: &[u8] = b"breakwater-record-v2";

/// Columns of a finding that go on when its assessment is finalised.
const FOLLOWED: [&str; 4] = ["state", "closed_on", "closed_by", "closing_note"];
const FROZEN: [&str; 2] = ["finalised", "superseded"];

pub(crate) fn record(db: &Connection, assessment: &str) -> Result<String> {
    let head = Entity::Assessment
        .table()
        .load(db, assessment)?
        .ok_or_else(|| Error::Contradiction(format!("no assessment {assessment}")))?;
    let facility = head.get("facility").and_then(|id| id.as_str()).ok_or_else(|| Error::row("assessment.facility"))?;
    let facility = Entity::Facility.table().load(db, facility)?.ok_or_else(|| Error::row("assessment.facility"))?;

    let frozen = head.get("state").and_then(|state| state.as_str()).is_some_and(|state| FROZEN.contains(&state));
    let mut findings = Entity::Finding.table().load_all(db, "WHERE assessment = ?1 ORDER BY id", &[assessment])?;
    if frozen {
        for finding in &mut findings {
            finding.retain(|column, _| !FOLLOWED.contains(&column.as_str()));
        }
    }
    let of_assessment = "WHERE assessment = ?1";
    let mut parts = vec![
        (Entity::Assessment, vec![head]),
        (Entity::Facility, vec![facility]),
        (
            Entity::Answer,
            Entity::Answer.table().load_all(db, &format!("{of_assessment} ORDER BY item"), &[assessment])?,
        ),
        (Entity::Finding, findings),
        (Entity::Sample, Entity::Sample.table().load_all(db, &format!("{of_assessment} ORDER BY id"), &[assessment])?),
        (
            Entity::Scenario,
            Entity::Scenario.table().load_all(db, &format!("{of_assessment} ORDER BY position, id"), &[assessment])?,
        ),
    ];
    if !frozen {
        let actions = "WHERE finding IN (SELECT id FROM finding WHERE assessment = ?1) ORDER BY finding, position, id";
        parts.push((Entity::Action, Entity::Action.table().load_all(db, actions, &[assessment])?));
    }
    let evidence = tables::evidence::images_of_assessment(db, assessment, frozen)?;
    if !evidence.0.is_empty() {
        parts.push((Entity::Evidence, evidence.0));
        parts.push((Entity::EvidenceLink, evidence.1));
    }
    let mut digest = Sha256::new();
    digest.update(LABEL);
    for (entity, images) in &parts {
        add(&mut digest, entity.key().as_bytes());
        digest.update((images.len() as u64).to_be_bytes());
        for image in images {
            add_image(&mut digest, image)?;
        }
    }
    Ok(hex(&digest.finalize()))
}

fn add_image(digest: &mut Sha256, image: &Image) -> Result<()> {
    add(digest, canonical(image)?.as_bytes());
    Ok(())
}

fn add(digest: &mut Sha256, bytes: &[u8]) {
    digest.update((bytes.len() as u64).to_be_bytes());
    digest.update(bytes);
}
