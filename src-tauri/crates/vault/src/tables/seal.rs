//! Seals: what a finalised record says that lives on elsewhere. The facility's entry in the register and the work on
//! findings go on after signing; the record keeps both as they were.

use super::{facility, parse};
use crate::{
    digest,
    error::{Error, Result},
    image::{Entity, Image, Table},
    vault::Reading,
    writing::Writing,
};
use breakwater_domain::{
    facility::Facility,
    ids::{AssessmentId, PersonId},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub(crate) const TABLE: Table = Table {
    name: "seal",
    key: &["assessment"],
    columns: &[
        "assessment",
        "digest",
        "facility",
        "findings",
        "actions",
        "evidence",
        "evidence_links",
        "sealed_at",
        "sealed_by",
    ],
};

#[derive(Serialize, Deserialize)]
struct SealRow {
    assessment: String,
    digest: String,
    facility: String,
    findings: String,
    actions: String,
    evidence: String,
    evidence_links: String,
    sealed_at: String,
    sealed_by: String,
}

/// What was sealed, and when by whom.
#[derive(Debug, Clone, PartialEq)]
pub struct Seal {
    pub assessment: AssessmentId,
    /// Of the record, as it was signed.
    pub digest: String,
    /// As it stood in the register.
    pub facility: Facility,
    pub sealed_at: Timestamp,
    pub sealed_by: PersonId,
}

/// Row images of what was sealed, for the digest.
pub(crate) struct Sealed {
    pub(crate) digest: String,
    pub(crate) facility: Image,
    pub(crate) findings: Vec<Image>,
    pub(crate) actions: Vec<Image>,
    pub(crate) evidence: Vec<Image>,
    pub(crate) evidence_links: Vec<Image>,
}

pub(crate) fn sealed(db: &rusqlite::Connection, assessment: &str) -> Result<Option<Sealed>> {
    let row: Option<SealRow> = TABLE.find(db, assessment)?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Sealed {
        digest: row.digest,
        facility: super::from_json(&row.facility, "seal.facility")?,
        findings: super::from_json(&row.findings, "seal.findings")?,
        actions: super::from_json(&row.actions, "seal.actions")?,
        evidence: super::from_json(&row.evidence, "seal.evidence")?,
        evidence_links: super::from_json(&row.evidence_links, "seal.evidence_links")?,
    }))
}

pub fn get(reading: &Reading<'_>, assessment: AssessmentId) -> Result<Option<Seal>> {
    let row: Option<SealRow> = TABLE.find(reading.db(), &assessment.to_string())?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Seal {
        assessment,
        digest: row.digest,
        facility: facility::of_image(super::from_json(&row.facility, "seal.facility")?)?,
        sealed_at: parse(&row.sealed_at, "seal.sealed_at")?,
        sealed_by: parse(&row.sealed_by, "seal.sealed_by")?,
    }))
}

/// Seals the record as it stands; returns its digest. Comes before the assessment becomes finalised.
pub fn make(writing: &mut Writing<'_>, assessment: AssessmentId, at: Timestamp, by: PersonId) -> Result<String> {
    let id = assessment.to_string();
    let stood = digest::live(writing.db(), &id)?;
    let digest = digest::record(writing.db(), &id)?;
    let row = SealRow {
        assessment: id,
        digest: digest.clone(),
        facility: super::json(&stood.facility, "seal.facility")?,
        findings: super::json(&stood.findings, "seal.findings")?,
        actions: super::json(&stood.actions, "seal.actions")?,
        evidence: super::json(&stood.evidence, "seal.evidence")?,
        evidence_links: super::json(&stood.evidence_links, "seal.evidence_links")?,
        sealed_at: at.to_string(),
        sealed_by: by.to_string(),
    };
    writing.put(Entity::Seal, &row)?;
    Ok(digest)
}

/// With everything else of its facility.
pub fn remove(writing: &mut Writing<'_>, assessment: AssessmentId) -> Result<()> {
    writing.remove(Entity::Seal, &assessment.to_string())
}

/// Finalised records whose seal does not fit them, with what is wrong, in English.
pub(crate) fn broken(reading: &Reading<'_>) -> Result<Vec<(String, &'static str)>> {
    let rows: Vec<SealRow> = TABLE.rows(reading.db(), "ORDER BY assessment", &[])?;
    let mut broken = Vec::new();
    for row in rows {
        match digest::record(reading.db(), &row.assessment) {
            Ok(digest) if digest == row.digest => {}
            Ok(_) => broken.push((row.assessment, "it is not the record that was signed")),
            Err(Error::Contradiction(_)) => broken.push((row.assessment, "the record is missing")),
            Err(error) => return Err(error),
        }
    }
    Ok(broken)
}
