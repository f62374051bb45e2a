//! Signing a report as a file, and finding out later whether one is what was signed.
//!
//! The signature lies beside the PDF and not in it, so the PDF stays the same bytes for the same record. Who signed is
//! known when the key is that of somebody of this vault, or one that somebody here compared by its fingerprint and gave
//! a name. Whether the record has moved on is known where the record is.

mod file;
mod keys;

use crate::{
    api::{ErrorCode, NewerRevision, ReportStanding, ReportVerified},
    error::{Error, Refusal, Result},
    files,
    session::Session,
    work::moment,
};
use breakwater_domain::{
    assessment::{Assessment, State},
    ids::AssessmentId,
};
use breakwater_vault::{PublicKey, tables};
use file::{DetachedSignature, Statement, beside};
use jiff::tz::TimeZone;
use std::path::{Path, PathBuf};

impl Session {
    /// The signature of the acting person under the file of this digest, as a file.
    pub(crate) fn detached_signature(
        &mut self,
        assessment: &Assessment,
        record_digest: &str,
        file_sha256: &str,
    ) -> Result<Vec<u8>> {
        let now = self.now();
        let signer = self.vault.signer(self.acting.id, &now)?;
        let statement = Statement {
            file_sha256: file_sha256.to_owned(),
            assessment: assessment.id.to_string(),
            reference: assessment.reference.clone(),
            revision: assessment.revision,
            state: assessment.state,
            record_digest: record_digest.to_owned(),
            name: self.acting.name.clone(),
            post: self.acting.post.clone(),
            signed_at: now.timestamp(),
        };
        DetachedSignature::make(statement, &signer).bytes()
    }

    /// Compares a report with its signature; without `signature`, the one beside it.
    pub fn verify_report(&self, report: &Path, signature: Option<&Path>) -> Result<ReportVerified> {
        verify(Some(self), report, signature)
    }

    /// Who has the key: the name, and the day from which on it is no longer signed with.
    fn known_key(&self, key: &PublicKey) -> Result<Option<(String, Option<jiff::Timestamp>)>> {
        let (own, trusted) = self.vault.read(|reading| -> Result<_> {
            Ok((tables::signing_key::get(reading, key)?, tables::trusted_key::get(reading, key)?))
        })?;
        if let Some(own) = own {
            let person = self.vault.read(|reading| tables::person::get(reading, own.person))?;
            return Ok(Some((person.map(|person| person.name).unwrap_or_default(), own.retired_at)));
        }
        Ok(trusted.map(|trusted| (trusted.name, None)))
    }

    /// The last finalised revision after this one.
    fn newer_revision(&self, of: &Assessment) -> Result<Option<Assessment>> {
        let all = self.vault.read(|reading| tables::assessment::of_facility(reading, of.facility))?;
        let (mut at, mut newer) = (of.clone(), None);
        while let Some(next) = breakwater_domain::sign_off::next_revision(at.id, &all) {
            if matches!(next.state, State::Finalised | State::Superseded) {
                newer = Some(next.clone());
            }
            at = next.clone();
        }
        Ok(newer)
    }
}

/// Where the signature of a report goes. Something else of that name is somebody's.
pub(crate) fn free_place(report: &Path) -> Result<PathBuf> {
    let place = beside(report);
    if place.exists() && DetachedSignature::read(&place).is_err() {
        return Err(Refusal::of(ErrorCode::FileExists).with("path", place.display()).into());
    }
    Ok(place)
}

/// The same where no vault is open: then nobody is known.
pub fn verify_without_vault(report: &Path, signature: Option<&Path>) -> Result<ReportVerified> {
    verify(None, report, signature)
}

fn verify(session: Option<&Session>, report: &Path, signature: Option<&Path>) -> Result<ReportVerified> {
    let file_sha256 = files::sha256(report)?;
    let beside = beside(report);
    let detached = DetachedSignature::read(signature.unwrap_or(&beside))?;
    let key = PublicKey::from_hex(&detached.public_key).ok_or(Error::Unexpected("a key that was read"))?;
    let statement = &detached.statement;
    let (file_unchanged, holds) = (file_sha256 == statement.file_sha256, detached.holds(&key));

    let known = session.map(|session| session.known_key(&key)).transpose()?.flatten();
    let retired_at = known.as_ref().and_then(|(_, retired_at)| *retired_at);
    // Who has it after it was retired may not be who had it before.
    let after_its_time = retired_at.is_some_and(|retired_at| statement.signed_at > retired_at);
    let here = match (session, statement.assessment.parse::<AssessmentId>()) {
        (Some(session), Ok(id)) => session.vault.read(|reading| tables::assessment::get(reading, id))?,
        _ => None,
    };
    let (mut newer, mut record_went_on) = (None, false);
    if let (Some(session), Some(here)) = (session, &here) {
        newer = session.newer_revision(here)?;
        record_went_on = session.vault.record_digest(here.id)? != statement.record_digest;
    }
    let standing = match &known {
        _ if !(file_unchanged && holds) => ReportStanding::Changed,
        None => ReportStanding::UnknownKey,
        Some(_) if after_its_time => ReportStanding::UnknownKey,
        Some(_) if newer.is_some() => ReportStanding::NewerRevision,
        Some(_) => ReportStanding::Valid,
    };
    let zone = session.map_or_else(TimeZone::system, |session| session.now().time_zone().clone());
    Ok(ReportVerified {
        standing,
        file_name: report.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        file_unchanged,
        name: statement.name.clone(),
        post: statement.post.clone(),
        known_as: known.map(|(name, _)| name),
        retired_on: retired_at.map(|at| at.to_zoned(zone.clone()).date().to_string()),
        signed_at: moment(&statement.signed_at.to_zoned(zone.clone())),
        reference: statement.reference.clone(),
        revision: statement.revision,
        state: statement.state,
        record_digest: statement.record_digest.clone(),
        fingerprint: key.fingerprint(),
        public_key: key.hex(),
        newer: newer.map(|newer| NewerRevision {
            assessment: newer.id.to_string(),
            revision: newer.revision,
            finalised_on: newer.finalised_at.map(|at| at.to_zoned(zone).date().to_string()).unwrap_or_default(),
        }),
        record_went_on,
    })
}
