//! The digest of a record: what a report, a signature or a reader compares.
//!
//! SHA-256 over the row images of the assessment, its facility, its answers, findings, actions and evidence, in a
//! fixed order, each length-prefixed. Pictures and documents come in by their hashes, which stand in their rows; what
//! is in the trash is left out, and a record without evidence has the digest it had before there was any. The pinned questions come in by their hash, which stands in the assessment. Where
//! the assessor left off and which reports were saved are no part of the record.

use crate::{
    chain::hex,
    error::{Error, Result},
    image::{Entity, Image, canonical},
    tables,
};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

const LABEL: &[u8] = b"breakwater-record-v1";

pub(crate) fn record(db: &Connection, assessment: &str) -> Result<String> {
    let head = Entity::Assessment
        .table()
        .load(db, assessment)?
        .ok_or_else(|| Error::Contradiction(format!("no assessment {assessment}")))?;
    let facility = head.get("facility").and_then(|id| id.as_str()).ok_or_else(|| Error::row("assessment.facility"))?;
    let facility = Entity::Facility.table().load(db, facility)?.ok_or_else(|| Error::row("assessment.facility"))?;

    let of_assessment = "WHERE assessment = ?1";
    let mut parts = vec![
        (Entity::Assessment, vec![head]),
        (Entity::Facility, vec![facility]),
        (
            Entity::Answer,
            Entity::Answer.table().load_all(db, &format!("{of_assessment} ORDER BY item"), &[assessment])?,
        ),
        (
            Entity::Finding,
            Entity::Finding.table().load_all(db, &format!("{of_assessment} ORDER BY id"), &[assessment])?,
        ),
        (
            Entity::Action,
            Entity::Action.table().load_all(
                db,
                "WHERE finding IN (SELECT id FROM finding WHERE assessment = ?1) ORDER BY finding, position, id",
                &[assessment],
            )?,
        ),
        (
            Entity::Scenario,
            Entity::Scenario.table().load_all(db, &format!("{of_assessment} ORDER BY position, id"), &[assessment])?,
        ),
    ];
    let evidence = tables::evidence::images_of_assessment(db, assessment)?;
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
