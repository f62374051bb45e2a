//! The register: port facilities, and beside them ports and Designated Authorities.

use breakwater_domain::facility::RegisterKind;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use ts_rs::TS;

#[derive(Debug, Clone, Serialize, TS)]
pub struct FacilityRow {
    pub id: String,
    pub kind: RegisterKind,
    pub name: String,
    /// By kind: IMO port facility number, UN/LOCODE, ISO 3166 code.
    pub imo_port_facility_number: String,
    pub port: String,
    pub state: String,
    pub open_findings: u32,
    pub assessments: u32,
    /// Last finalised, with its two scores.
    pub last: Option<super::AssessmentRow>,
    pub statement_valid_until: Option<String>,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FacilityGet {
    pub id: String,
}

#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FacilityInput {
    /// Absent: a port facility.
    #[serde(default)]
    #[ts(as = "Option<RegisterKind>", optional)]
    pub kind: RegisterKind,
    /// Of an authority: its name.
    pub name: String,
    /// By kind: IMO port facility number, UN/LOCODE, ISO 3166 code; empty for an authority: its State's.
    pub imo_port_facility_number: String,
    /// Empty for an authority.
    pub operator: String,
    /// The port a facility belongs to; empty for ports and authorities.
    pub port: String,
    /// ISO 3166 alpha-2.
    pub state: String,
    /// Fields of the general-information block, by id.
    #[serde(default)]
    #[ts(type = "Record<string, unknown>")]
    pub general: Map<String, Value>,
    /// Tag → null (present) or the reason why it is absent. A tag not named is undeclared.
    #[serde(default)]
    pub profile: BTreeMap<String, ProfileTag>,
    #[serde(default)]
    pub eu_profile: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProfileTag {
    pub present: bool,
    #[serde(default)]
    pub why: String,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct FacilityView {
    pub id: String,
    #[serde(flatten)]
    pub content: FacilityInput,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FacilitySave {
    /// Absent: a new facility.
    pub id: Option<String>,
    pub facility: FacilityInput,
}

/// What the form asks, in the window's language.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FacilityForm {
    /// Of a port facility.
    pub fields: Vec<GeneralField>,
    pub tags: Vec<Choice>,
    pub states: Vec<Choice>,
    /// Of a port and of an authority.
    pub others: Vec<KindForm>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct KindForm {
    pub kind: RegisterKind,
    pub fields: Vec<GeneralField>,
    pub tags: Vec<Choice>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct GeneralField {
    pub id: String,
    pub label: String,
    pub hint: String,
    pub unit: String,
    #[serde(rename = "type")]
    pub kind: FieldKind,
    pub options: Vec<Choice>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    Text,
    Integer,
    Date,
    Dates,
    Bool,
    Enum,
    Multi,
    Geo,
    Table,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct Choice {
    pub id: String,
    pub label: String,
}
