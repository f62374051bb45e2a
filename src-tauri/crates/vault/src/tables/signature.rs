//! Signatures under records.

use super::{from_word, parse, word};
use crate::{
    error::{Error, Result},
    image::{Entity, Table},
    signing::{PublicKey, Signer},
    vault::Reading,
    writing::Writing,
};
use breakwater_domain::{
    ids::{AssessmentId, PersonId},
    sign_off::{Attestation, Role},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub(crate) const TABLE: Table = Table {
    name: "signature",
    key: &["id"],
    columns: &[
        "id",
        "assessment",
        "person",
        "role",
        "digest",
        "independent",
        "reason",
        "signed_at",
        "public_key",
        "signature",
    ],
};

#[derive(Serialize, Deserialize)]
struct SignatureRow {
    id: String,
    assessment: String,
    person: String,
    role: String,
    digest: String,
    independent: i64,
    reason: String,
    signed_at: String,
    public_key: String,
    signature: String,
}

/// What somebody states by signing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    pub assessment: AssessmentId,
    pub person: PersonId,
    pub role: Role,
    /// Of the record that is signed.
    pub digest: String,
    /// Independence of the measures assessed (ISPS A/16.4).
    pub attestation: Attestation,
    pub signed_at: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    pub id: Uuid,
    pub statement: Statement,
    pub public_key: PublicKey,
    /// Lower-case hex of the 64 bytes.
    pub signature: String,
}

impl Statement {
    /// The bytes that are signed: every field by its length, under a label of their own.
    fn message(&self) -> Vec<u8> {
        let independent = if self.attestation.independent { "independent" } else { "not independent" };
        let (assessment, person, signed_at) =
            (self.assessment.to_string(), self.person.to_string(), self.signed_at.to_string());
        let mut message = b"breakwater-signature-v1".to_vec();
        for field in [
            assessment.as_str(),
            person.as_str(),
            self.role.key(),
            self.digest.as_str(),
            independent,
            self.attestation.reason.as_str(),
            signed_at.as_str(),
        ] {
            message.extend((field.len() as u64).to_be_bytes());
            message.extend(field.as_bytes());
        }
        message
    }
}

impl Signature {
    pub fn make(id: Uuid, statement: Statement, signer: &Signer) -> Self {
        let signature = signer.sign(&statement.message());
        Self { id, statement, public_key: signer.public_key(), signature }
    }

    /// Whether the key made this signature under exactly this statement.
    pub fn holds(&self) -> bool {
        self.public_key.verifies(&self.statement.message(), &self.signature)
    }
}

impl TryFrom<SignatureRow> for Signature {
    type Error = Error;
    fn try_from(row: SignatureRow) -> Result<Self> {
        Ok(Self {
            id: parse(&row.id, "signature.id")?,
            statement: Statement {
                assessment: parse(&row.assessment, "signature.assessment")?,
                person: parse(&row.person, "signature.person")?,
                role: from_word(row.role, "signature.role")?,
                digest: row.digest,
                attestation: Attestation { independent: row.independent == 1, reason: row.reason },
                signed_at: parse(&row.signed_at, "signature.signed_at")?,
            },
            public_key: PublicKey::from_hex(&row.public_key).ok_or_else(|| Error::row("signature.public_key"))?,
            signature: row.signature,
        })
    }
}

/// In the order in which they were made.
pub fn of_assessment(reading: &Reading<'_>, assessment: AssessmentId) -> Result<Vec<Signature>> {
    let rows: Vec<SignatureRow> =
        TABLE.rows(reading.db(), "WHERE assessment = ?1 ORDER BY signed_at, id", &[&assessment.to_string()])?;
    rows.into_iter().map(Signature::try_from).collect()
}

pub fn save(writing: &mut Writing<'_>, signature: &Signature) -> Result<()> {
    let statement = &signature.statement;
    let row = SignatureRow {
        id: signature.id.to_string(),
        assessment: statement.assessment.to_string(),
        person: statement.person.to_string(),
        role: word(&statement.role)?,
        digest: statement.digest.clone(),
        independent: i64::from(statement.attestation.independent),
        reason: statement.attestation.reason.clone(),
        signed_at: statement.signed_at.to_string(),
        public_key: signature.public_key.hex(),
        signature: signature.signature.clone(),
    };
    writing.put(Entity::Signature, &row)
}

/// Takes a signature back that is under another state of the record, before it is finalised.
pub fn remove(writing: &mut Writing<'_>, id: Uuid) -> Result<()> {
    writing.remove(Entity::Signature, &id.to_string())
}

/// Signatures that do not hold, or not under the record they stand under, with what is wrong, in English.
pub(crate) fn broken(reading: &Reading<'_>) -> Result<Vec<(String, &'static str)>> {
    let rows: Vec<SignatureRow> = TABLE.rows(reading.db(), "ORDER BY id", &[])?;
    let mut broken = Vec::new();
    for row in rows {
        let id = row.id.clone();
        let signature = Signature::try_from(row)?;
        let key = super::signing_key::get(reading, &signature.public_key)?;
        let sealed = super::seal::sealed(reading.db(), &signature.statement.assessment.to_string())?;
        if !signature.holds() {
            broken.push((id, "the signature does not verify"));
        } else if key.is_none_or(|key| key.person != signature.statement.person) {
            broken.push((id, "the key is not the signer's"));
        } else if sealed.is_some_and(|sealed| sealed.digest != signature.statement.digest) {
            broken.push((id, "it is under another state of the record"));
        }
    }
    Ok(broken)
}
