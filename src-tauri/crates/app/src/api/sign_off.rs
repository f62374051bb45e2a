//! Checking a record, signing it, taking it up again.

use breakwater_domain::sign_off::{PointKind, Role, Severity};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SignOffRequest {
    pub assessment: String,
}

/// How a record stands on its way to being signed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SignOffView {
    pub assessment: super::AssessmentRow,
    pub checked_at: String,
    /// Points that must be settled first.
    pub must: u32,
    /// Points worth a look; signing stays possible.
    pub look: u32,
    /// By kind, in the order they are shown. None once it is finalised.
    pub points: Vec<SignOffPoint>,
    /// A second person must sign too.
    pub four_eyes: bool,
    pub signatures: Vec<SignatureView>,
    /// What signatures are over, lower-case hex.
    pub record_digest: String,
    pub may: SignOffMay,
    /// The revision that takes this one's place.
    pub newer: Option<String>,
    /// The shortest reason for reopening, in characters.
    pub reopen_reason_length: u32,
}

/// What the acting person may do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct SignOffMay {
    pub to_review: bool,
    pub back: bool,
    /// As what the signature would count; absent: nothing to sign, or by somebody else.
    pub sign: Option<Role>,
    pub reopen: bool,
}

/// Something to settle or to look at, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SignOffPoint {
    pub kind: PointKind,
    pub severity: Severity,
    pub place: PointPlace,
    pub dates: Option<PointDates>,
}

/// What a click on the point opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum PointPlace {
    Item {
        item: String,
        number: String,
        prompt: String,
    },
    /// `field` of the scope; `member` of the team counted from 0.
    Scope {
        field: String,
        member: Option<u32>,
        name: Option<String>,
    },
    /// `field` of the general information, with its label.
    Facility {
        facility: String,
        field: String,
        label: String,
    },
    Finding {
        finding: String,
        number: String,
    },
}

/// What should come first comes after the other; labels in the window's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PointDates {
    pub first: String,
    pub first_on: String,
    pub second: String,
    pub second_on: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct SignatureView {
    pub person: String,
    pub name: String,
    pub post: String,
    pub role: Role,
    /// Of the signing key, in groups.
    pub fingerprint: Vec<String>,
    pub signed_at: String,
    pub independent: bool,
    pub reason: String,
    pub standing: SignatureStanding,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SignatureStanding {
    /// Verified, under the record as it is.
    Valid,
    /// Verified, but the record was changed since: it has to be signed again.
    Outdated,
    /// Does not verify.
    Broken,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReviewReturn {
    pub assessment: String,
    pub reason: String,
}

/// The acting person signs. With that the record is finalised, unless a second person has to sign.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssessmentFinalise {
    pub assessment: String,
    /// Independent of the measures assessed (ISPS A/16.4).
    pub independent: bool,
    /// Required of who is not.
    #[serde(default)]
    pub reason: String,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssessmentReopen {
    pub assessment: String,
    pub reason: String,
}

/// Somebody of the vault and the key they sign with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct IdentityView {
    pub person: String,
    pub name: String,
    pub post: String,
    /// In groups; absent until the first signature.
    pub fingerprint: Option<Vec<String>>,
    /// Unlocks with a passphrase of their own; nobody else can act as them.
    pub own_passphrase: bool,
    pub acting: bool,
    /// The vault was opened with this person's own passphrase.
    pub unlocked_by: bool,
}
