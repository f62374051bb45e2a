//! An entry of the register: a port facility, a port, or a State's Designated Authority.

use crate::{
    assessment::Kind,
    countries,
    ids::FacilityId,
    questionnaire::{FieldKind, GeneralField, Subject},
    text::{self, LINE_LIMIT, NOTE_LIMIT},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::{collections::BTreeMap, fmt};
use thiserror::Error;

/// What an entry of the register is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum RegisterKind {
    #[default]
    PortFacility,
    /// The port around its facilities (ILO/IMO Code of practice).
    Port,
    /// The Designated Authority of a Contracting Government (SOLAS XI-2/1.1.11).
    Authority,
}

/// What identifies an entry among those of its kind, and by its form among all.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RegisterNumber {
    PortFacility(PortFacilityNumber),
    /// UN/LOCODE of a port: `ZZPRA`.
    Port(String),
    /// ISO 3166 alpha-2 code of a State. Where a State has several bodies they are one Designated Authority here,
    /// because the State answers for all of them (ISPS B/4.2).
    Authority(String),
}

/// IMO port facility number: UN/LOCODE, hyphen, four digits, e.g. `ZZPRA-0001`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PortFacilityNumber(String);

/// Why a facility cannot be taken as it stands. Collected, not one at a time.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum FacilityProblem {
    #[error("the name is empty")]
    NameMissing,
    #[error("{0:?} is no IMO port facility number: five letters or digits of the UN/LOCODE, hyphen, four digits")]
    Number(String),
    #[error("{0:?} is no UN/LOCODE: two letters of the country, three letters or digits of the place")]
    LocationCode(String),
    #[error("{0:?} is no ISO 3166 alpha-2 code of a State")]
    State(String),
    #[error("the first two letters of the number ({number}) are not the State ({state})")]
    NumberOfOtherState { number: String, state: String },
    #[error("general information: {field} is no {expected}")]
    Field { field: String, expected: &'static str },
    #[error("general information: no field {0:?}")]
    UnknownField(String),
    #[error("no profile tag {0:?}")]
    UnknownTag(String),
}

/// What a person enters; checked into a [`Facility`] by [`Facility::check`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FacilityDraft {
    pub kind: RegisterKind,
    pub name: String,
    /// By kind: IMO port facility number, UN/LOCODE, ISO 3166 code. Empty for an authority: its State's.
    pub number: String,
    pub operator: String,
    pub port: String,
    /// ISO 3166 alpha-2; `ZZ` is allowed for practice.
    pub state: String,
    /// Fields of the general-information block by id, values by the field's type.
    pub general: Map<String, Value>,
    pub profile: BTreeMap<String, TagState>,
    pub eu_profile: bool,
}

/// What the profile says of one tag. A tag it does not name is undeclared: its items apply (decision 12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TagState {
    Present,
    /// With the reason that is printed beside the items it makes not applicable.
    Absent {
        why: String,
    },
}

/// An entry that passed [`Facility::check`].
#[derive(Debug, Clone, PartialEq)]
pub struct Facility {
    pub id: FacilityId,
    pub name: String,
    pub number: RegisterNumber,
    pub operator: String,
    pub port: String,
    pub state: String,
    pub general: Map<String, Value>,
    pub profile: BTreeMap<String, TagState>,
    pub eu_profile: bool,
}

impl fmt::Display for PortFacilityNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PortFacilityNumber {
    /// Reads a number; small letters and spaces around it are forgiven.
    pub fn parse(text: &str) -> Result<Self, FacilityProblem> {
        let number = text.trim().to_ascii_uppercase();
        let well_formed = number.split_once('-').is_some_and(|(locode, serial)| {
            is_location_code(locode) && serial.len() == 4 && serial.bytes().all(|byte| byte.is_ascii_digit())
        });
        if well_formed { Ok(Self(number)) } else { Err(FacilityProblem::Number(text.trim().to_owned())) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The country part of the UN/LOCODE: an ISO 3166 alpha-2 code.
    pub fn country(&self) -> &str {
        &self.0[..2]
    }
}

/// UN/LOCODE: two letters of the country, three letters or digits of the place (digits 2 to 9
/// only, so that none is taken for I or O).
fn is_location_code(code: &str) -> bool {
    let code = code.as_bytes();
    code.len() == 5
        && code[..2].iter().all(u8::is_ascii_uppercase)
        && code[2..].iter().all(|byte| byte.is_ascii_uppercase() || (b'2'..=b'9').contains(byte))
}

impl RegisterKind {
    pub const ALL: [Self; 3] = [Self::PortFacility, Self::Port, Self::Authority];

    pub const fn key(self) -> &'static str {
        match self {
            Self::PortFacility => "port_facility",
            Self::Port => "port",
            Self::Authority => "authority",
        }
    }

    /// The kind of entry a question set fits. A set says whom its questions address (`subject`), and each is worded for
    /// that one only: what is asked of a State cannot be answered for a quay.
    pub const fn of(subject: Subject) -> Self {
        match subject {
            Subject::Facility => Self::PortFacility,
            Subject::Port => Self::Port,
            Subject::State => Self::Authority,
        }
    }

    /// The kinds of record there can be of it. An internal audit is one of a facility's PFSP (ISPS A/16.4), and the
    /// Designated Authority verifies facilities and ports, not itself.
    pub const fn records(self) -> &'static [Kind] {
        match self {
            Self::PortFacility => &Kind::ALL,
            Self::Port => &[Kind::SelfAssessment, Kind::DaVerification],
            Self::Authority => &[Kind::SelfAssessment],
        }
    }
}

impl fmt::Display for RegisterNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PortFacility(number) => number.fmt(f),
            Self::Port(code) | Self::Authority(code) => f.write_str(code),
        }
    }
}

impl RegisterNumber {
    /// Reads a number of the form its kind has; small letters and spaces around it are forgiven.
    pub fn parse(kind: RegisterKind, text: &str) -> Result<Self, FacilityProblem> {
        let code = || text.trim().to_ascii_uppercase();
        let given = || text.trim().to_owned();
        match kind {
            RegisterKind::PortFacility => PortFacilityNumber::parse(text).map(Self::PortFacility),
            RegisterKind::Port => Some(code())
                .filter(|code| is_location_code(code))
                .map(Self::Port)
                .ok_or_else(|| FacilityProblem::LocationCode(given())),
            RegisterKind::Authority => Some(code())
                .filter(|code| countries::is_code(code))
                .map(Self::Authority)
                .ok_or_else(|| FacilityProblem::State(given())),
        }
    }

    pub const fn kind(&self) -> RegisterKind {
        match self {
            Self::PortFacility(_) => RegisterKind::PortFacility,
            Self::Port(_) => RegisterKind::Port,
            Self::Authority(_) => RegisterKind::Authority,
        }
    }

    /// An ISO 3166 alpha-2 code.
    pub fn country(&self) -> &str {
        match self {
            Self::PortFacility(number) => number.country(),
            Self::Port(code) => &code[..2],
            Self::Authority(code) => code,
        }
    }
}

impl Facility {
    pub const fn kind(&self) -> RegisterKind {
        self.number.kind()
    }

    /// Makes a facility of what a person entered, or tells everything that is wrong with it.
    ///
    /// `fields` are those of the general-information block of its kind, `tags` those of its question sets.
    /// `general` holds, by type of field:
    ///
    /// | type | value |
    /// |---|---|
    /// | text | text of at most 20,000 characters |
    /// | integer | a whole number, not negative |
    /// | date, dates | `"2026-11-16"`; a list of them |
    /// | bool | `true` or `false` |
    /// | enum, multi | the id of an option; a list of them, each once |
    /// | geo | `"30.2067, -41.54"`: latitude, longitude in decimal degrees; `{"lat": …, "lon": …}` is read too and kept in the first form |
    /// | table | a list of rows, each an object of texts and whole numbers |
    ///
    /// An empty text, an empty list and `null` mean "not given" and are not kept.
    pub fn check(
        id: FacilityId,
        draft: FacilityDraft,
        fields: &[GeneralField],
        tags: &[(String, String)],
    ) -> Result<Self, Vec<FacilityProblem>> {
        let mut problems = Vec::new();
        let mut head = |field: &str, value: &str| {
            let value = text::line(value);
            if text::is_longer_than(&value, LINE_LIMIT) {
                problems.push(FacilityProblem::Field {
                    field: field.to_owned(),
                    expected: "text of at most 300 characters",
                });
            }
            value
        };
        let name = head("name", &draft.name);
        let operator = head("operator", &draft.operator);
        let port = head("port", &draft.port);
        if name.is_empty() {
            problems.push(FacilityProblem::NameMissing);
        }
        let state = draft.state.trim().to_ascii_uppercase();
        let known_state = countries::is_code(&state);
        if !known_state {
            problems.push(FacilityProblem::State(draft.state.trim().to_owned()));
        }
        // What a State has no field for is not dropped without a word.
        for (field, value, kinds) in [
            ("operator", &operator, &[RegisterKind::Authority][..]),
            ("port", &port, &[RegisterKind::Port, RegisterKind::Authority]),
        ] {
            if kinds.contains(&draft.kind) && !value.is_empty() {
                problems.push(FacilityProblem::UnknownField(field.to_owned()));
            }
        }
        let given = match draft.kind {
            RegisterKind::Authority if text::is_blank(&draft.number) => &draft.state,
            RegisterKind::PortFacility | RegisterKind::Port | RegisterKind::Authority => &draft.number,
        };
        let number = RegisterNumber::parse(draft.kind, given)
            .map_err(|problem| {
                if !problems.contains(&problem) {
                    problems.push(problem);
                }
            })
            .ok()
            .inspect(|number| {
                if known_state && !countries::belongs(number.country(), &state) {
                    let (number, state) = (number.to_string(), state.clone());
                    problems.push(FacilityProblem::NumberOfOtherState { number, state });
                }
            });
        let general = general(&draft.general, fields, &mut problems);
        for tag in draft.profile.keys().filter(|tag| !tags.iter().any(|(known, _)| known == *tag)) {
            problems.push(FacilityProblem::UnknownTag(tag.clone()));
        }
        let profile = draft
            .profile
            .into_iter()
            .map(|(tag, state)| match state {
                TagState::Absent { why } => (tag, TagState::Absent { why: text::paragraph(&why) }),
                TagState::Present => (tag, TagState::Present),
            })
            .collect();
        match number {
            Some(number) if problems.is_empty() => {
                Ok(Self { id, name, number, operator, port, state, general, profile, eu_profile: draft.eu_profile })
            }
            _ => Err(problems),
        }
    }

    /// What a form is filled with.
    pub fn to_draft(&self) -> FacilityDraft {
        FacilityDraft {
            kind: self.kind(),
            name: self.name.clone(),
            number: self.number.to_string(),
            operator: self.operator.clone(),
            port: self.port.clone(),
            state: self.state.clone(),
            general: self.general.clone(),
            profile: self.profile.clone(),
            eu_profile: self.eu_profile,
        }
    }
}

/// The values in the form they are kept, in the order of the fields.
fn general(
    given: &Map<String, Value>,
    fields: &[GeneralField],
    problems: &mut Vec<FacilityProblem>,
) -> Map<String, Value> {
    for id in given.keys().filter(|id| !fields.iter().any(|field| field.id == **id)) {
        problems.push(FacilityProblem::UnknownField(id.clone()));
    }
    let mut kept = Map::new();
    for field in fields {
        let Some(value) = given.get(&field.id).filter(|value| !is_nothing(value)) else { continue };
        match checked(value, field) {
            Ok(value) => {
                kept.insert(field.id.clone(), value);
            }
            Err(expected) => problems.push(FacilityProblem::Field { field: field.id.clone(), expected }),
        }
    }
    kept
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text::is_blank(text),
        Value::Array(list) => list.is_empty(),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
    }
}

/// The value as it is kept, or what it should have been.
fn checked(value: &Value, field: &GeneralField) -> Result<Value, &'static str> {
    let is_option = |value: &Value| field.options.iter().any(|(id, _)| value.as_str() == Some(id));
    match field.kind {
        FieldKind::Text => note(value).ok_or("text of at most 20,000 characters"),
        FieldKind::Pattern => value
            .as_str()
            .and_then(|number| PortFacilityNumber::parse(number).ok())
            .map(|number| number.to_string().into())
            .ok_or("IMO port facility number"),
        FieldKind::Iso3166 => value
            .as_str()
            .map(|code| code.trim().to_ascii_uppercase())
            .filter(|code| countries::is_code(code))
            .map(Value::from)
            .ok_or("ISO 3166 alpha-2 code"),
        FieldKind::Integer => value.as_u64().map(Value::from).ok_or("whole number"),
        FieldKind::Date => date(value).ok_or("date (YYYY-MM-DD)"),
        FieldKind::Dates => {
            let dates = value.as_array().and_then(|dates| dates.iter().map(date).collect::<Option<Vec<_>>>());
            dates.map(Value::from).ok_or("list of dates (YYYY-MM-DD)")
        }
        FieldKind::Bool => value.as_bool().map(Value::from).ok_or("yes or no (true or false)"),
        FieldKind::Enum => Some(value).filter(|value| is_option(value)).cloned().ok_or("option of this field"),
        FieldKind::Multi => {
            let each_once = |list: &&Vec<Value>| {
                list.iter().enumerate().all(|(i, option)| is_option(option) && !list[..i].contains(option))
            };
            value.as_array().filter(each_once).cloned().map(Value::from).ok_or("list of options of this field")
        }
        FieldKind::Geo => position(value).ok_or("latitude and longitude in decimal degrees"),
        FieldKind::Table => {
            let rows = value.as_array().and_then(|rows| rows.iter().map(row).collect::<Option<Vec<_>>>());
            rows.map(Value::from).ok_or("table: a list of rows")
        }
    }
}

fn note(value: &Value) -> Option<Value> {
    let note = text::paragraph(value.as_str()?);
    (!text::is_longer_than(&note, NOTE_LIMIT)).then(|| note.into())
}

fn date(value: &Value) -> Option<Value> {
    // jiff reads 20261116 and times too; kept is the one form everybody reads.
    let text = value.as_str()?.trim();
    let date: Date = text.parse().ok()?;
    (date.to_string() == text).then(|| text.into())
}

fn position(value: &Value) -> Option<Value> {
    let (latitude, longitude) = match value {
        Value::String(text) => {
            let (latitude, longitude) = text.split_once(',')?;
            (latitude.trim().parse::<f64>().ok()?, longitude.trim().parse::<f64>().ok()?)
        }
        Value::Object(pair) if pair.len() == 2 => (pair.get("lat")?.as_f64()?, pair.get("lon")?.as_f64()?),
        _ => return None,
    };
    // Not a number is in no range.
    let on_earth = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
    on_earth.then(|| format!("{latitude}, {longitude}").into())
}

fn row(value: &Value) -> Option<Value> {
    let row = value.as_object()?.iter().map(|(column, cell)| {
        let cell = match cell {
            Value::String(_) => note(cell)?,
            Value::Number(number) if number.is_i64() || number.is_u64() => cell.clone(),
            Value::Null => Value::Null,
            _ => return None,
        };
        Some((text::line(column), cell))
    });
    row.collect::<Option<Map<_, _>>>().map(Value::Object)
}

#[cfg(test)]
#[path = "facility_tests.rs"]
mod tests;
