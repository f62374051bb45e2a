//! The general-information block: what is asked about a facility before the first item.

use serde::{Deserialize, Serialize};

/// Fields of a block that are the head of an entry of the register already (of a facility name, number, operator,
/// port, State; of an authority its State and name) and so are not asked twice.
pub const HEAD_FIELDS: [&str; 7] = ["pf_name", "imo_pf_number", "operator", "port", "country", "state", "da"];

/// What a field holds; how each is written in a facility's `general` is said at
/// [`Facility::check`](crate::facility::Facility::check).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    Text,
    Integer,
    Date,
    Dates,
    Bool,
    /// One of the options.
    Enum,
    /// Any of the options.
    Multi,
    /// Latitude and longitude.
    Geo,
    Table,
    /// The IMO port facility number.
    Pattern,
    /// A State.
    Iso3166,
}

/// A field in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeneralField {
    pub id: String,
    pub label: String,
    /// May be empty.
    pub hint: String,
    /// May be empty.
    pub unit: String,
    pub kind: FieldKind,
    /// Stable id and label, in the order of the file.
    pub options: Vec<(String, String)>,
}
