//! Identities. Records of ours carry UUID v7, made at the edge; what a question set names keeps
//! the name its authors gave it, for ever.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use uuid::Uuid;

macro_rules! uuid_id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
        pub struct $name(Uuid);

        impl $name {
            pub const fn new(id: Uuid) -> Self {
                Self(id)
            }
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )*};
}

uuid_id! {
    /// An entry of the register.
    FacilityId;
    /// One revision of an assessment.
    AssessmentId;
    /// A finding; its number (`8-01`) is only a label.
    FindingId;
    /// A corrective action of a finding.
    ActionId;
    /// A row of a risk worksheet.
    ScenarioId;
    /// A sampling sheet.
    SampleId;
    /// An entry of the register of a facility.
    EntryId;
    /// Somebody the vault knows by name and post.
    PersonId;
    /// A photo, document or note that shows something.
    EvidenceId;
}

macro_rules! text_id {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(type = "string"))]
        pub struct $name(String);

        impl $name {
            pub fn new(id: impl Into<String>) -> Self {
                Self(id.into())
            }
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

text_id! {
    /// A question set: `port-facility`.
    QuestionnaireId;
    /// A section of a question set: `pf1`.
    SectionId;
    /// An item of a question set: `pf-01-01`. Permanent, never derived from position.
    ItemId;
}
