//! The file beside a report: what its signer states, and the signature over that.

use crate::{
    api::ErrorCode,
    error::{Error, Refusal, Result},
    files,
};
use breakwater_domain::assessment::State;
use breakwater_vault::{PublicKey, Signer};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// More is no signature.
const LIMIT: usize = 64 * 1024;
const FORMAT: &str = "breakwater-report-signature";
const VERSION: u32 = 1;

/// No signature over anything else begins so.
const LABEL: &[u8] = b"breakwater-report-file-v1";

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DetachedSignature {
    format: String,
    version: u32,
    #[serde(flatten)]
    pub(crate) statement: Statement,
    pub(crate) public_key: String,
    /// For eyes; it follows from the key.
    fingerprint: String,
    /// Lower-case hex of the 64 bytes.
    signature: String,
}

/// What somebody states by signing a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Statement {
    /// Of the whole file.
    pub(crate) file_sha256: String,
    pub(crate) assessment: String,
    pub(crate) reference: String,
    pub(crate) revision: u32,
    pub(crate) state: State,
    pub(crate) record_digest: String,
    pub(crate) name: String,
    pub(crate) post: String,
    pub(crate) signed_at: Timestamp,
}

impl Statement {
    /// The bytes that are signed: every field by its length, under a label of their own.
    fn message(&self) -> Vec<u8> {
        let (revision, signed_at) = (self.revision.to_string(), self.signed_at.to_string());
        let mut message = LABEL.to_vec();
        for field in [
            self.file_sha256.as_str(),
            self.assessment.as_str(),
            self.reference.as_str(),
            revision.as_str(),
            self.state.key(),
            self.record_digest.as_str(),
            self.name.as_str(),
            self.post.as_str(),
            signed_at.as_str(),
        ] {
            message.extend((field.len() as u64).to_be_bytes());
            message.extend(field.as_bytes());
        }
        message
    }
}

impl DetachedSignature {
    pub(crate) fn make(statement: Statement, signer: &Signer) -> Self {
        let key = signer.public_key();
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            signature: signer.sign(&statement.message()),
            statement,
            fingerprint: key.fingerprint().join(" "),
            public_key: key.hex(),
        }
    }

    /// Whether the key made it over exactly this statement.
    pub(crate) fn holds(&self, key: &PublicKey) -> bool {
        key.verifies(&self.statement.message(), &self.signature) && self.fingerprint == key.fingerprint().join(" ")
    }

    pub(crate) fn bytes(&self) -> Result<Vec<u8>> {
        let mut bytes =
            serde_json::to_vec_pretty(self).map_err(|_| Error::Unexpected("a signature that is no JSON"))?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    fn parse(bytes: &[u8]) -> Option<Self> {
        let value: serde_json::Value = serde_json::from_slice(bytes).ok()?;
        let read: Self = serde_json::from_value(value.clone()).ok()?;
        // Words in it that are not signed could be taken for signed ones.
        (serde_json::to_value(&read).is_ok_and(|again| again == value)
            && read.format == FORMAT
            && read.version == VERSION
            && PublicKey::from_hex(&read.public_key).is_some())
        .then_some(read)
    }

    pub(crate) fn read(path: &Path) -> Result<Self> {
        if !path.exists() {
            return Err(Refusal::of(ErrorCode::SignatureMissing).with("path", path.display()).into());
        }
        let bytes = files::read_at_most(path, LIMIT)?;
        let read = (bytes.len() <= LIMIT).then(|| Self::parse(&bytes)).flatten();
        Ok(read.ok_or_else(|| Refusal::of(ErrorCode::SignatureUnreadable).with("path", path.display()))?)
    }
}

/// Where the signature of a report lies: `report.pdf.sig`.
pub(crate) fn beside(report: &Path) -> PathBuf {
    let mut name = report.file_name().unwrap_or_default().to_owned();
    name.push(".sig");
    report.with_file_name(name)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test: an unwrap that fails is the failure")]
    use super::*;

    #[test]
    fn what_is_signed_depends_on_every_field_and_on_where_it_ends() {
        let statement = Statement {
            file_sha256: "00".repeat(32),
            assessment: "a".to_owned(),
            reference: "SA-1".to_owned(),
            revision: 1,
            state: State::Draft,
            record_digest: "11".repeat(32),
            name: "Ada".to_owned(),
            post: "PFSO".to_owned(),
            signed_at: "2026-11-22T08:00:00Z".parse().unwrap(),
        };
        let other = |change: fn(&mut Statement)| {
            let mut other = statement.clone();
            change(&mut other);
            other.message()
        };
        let changed = [
            other(|s| s.file_sha256.replace_range(0..1, "1")),
            other(|s| s.assessment.push('b')),
            other(|s| s.reference.clear()),
            other(|s| s.revision = 2),
            other(|s| s.state = State::Finalised),
            other(|s| s.record_digest.clear()),
            other(|s| s.name.push('m')),
            other(|s| (s.name, s.post) = ("AdaP".to_owned(), "FSO".to_owned())),
            other(|s| s.signed_at = "2026-11-22T08:00:01Z".parse().unwrap()),
        ];
        for (at, message) in changed.iter().enumerate() {
            assert_ne!(*message, statement.message(), "field {at}");
        }
        assert!(statement.message().starts_with(LABEL));
    }
}
