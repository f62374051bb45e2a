//! One column of a list: what it holds and in which form it is kept.

use super::check::ProblemCode;
use crate::text::{self, LINE_LIMIT, NOTE_LIMIT};
use jiff::civil::{Date, DateTime};
use serde_json::Value;

/// What a field holds.
///
/// | kind | value |
/// |---|---|
/// | line, note | text |
/// | date | `"2026-11-16"` |
/// | moment | `"2026-11-16T14:32"`, local time of the facility |
/// | whole | a whole number within the limits |
/// | one of, several of | the key of an option; a list of them, each once |
/// | IMO number | `"IMO 9074729"`, its last digit proved |
/// | picture | SHA-256 of a stored picture, lower-case hex |
/// | finding | the identity of a finding |
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    Line,
    Note,
    Date,
    Moment,
    Whole { min: i64, max: i64 },
    OneOf(&'static [&'static str]),
    SeveralOf(&'static [&'static str]),
    ImoNumber,
    Picture,
    Finding,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    pub key: &'static str,
    pub kind: FieldKind,
    pub required: bool,
}

impl FieldKind {
    /// The keys to choose from; empty where there is nothing to choose.
    pub const fn options(self) -> &'static [&'static str] {
        match self {
            Self::OneOf(options) | Self::SeveralOf(options) => options,
            Self::Line
            | Self::Note
            | Self::Date
            | Self::Moment
            | Self::Whole { .. }
            | Self::ImoNumber
            | Self::Picture
            | Self::Finding => &[],
        }
    }

    /// The value as it is kept; `None` when nothing was given.
    pub(super) fn keep(self, value: &Value) -> Result<Option<Value>, ProblemCode> {
        if is_nothing(value) {
            return Ok(None);
        }
        let text = || value.as_str().ok_or(ProblemCode::NotText);
        let kept: Value = match self {
            Self::Line => within(text::line(text()?), LINE_LIMIT)?.into(),
            Self::Note => within(text::paragraph(text()?), NOTE_LIMIT)?.into(),
            Self::Date => {
                date(text()?).ok_or_else(|| ProblemCode::not_a_date(text().unwrap_or_default()))?.to_string().into()
            }
            Self::Moment => {
                let given = text()?;
                shown(moment(given).ok_or_else(|| ProblemCode::not_a_moment(given))?).into()
            }
            Self::Whole { min, max } => whole(value)
                .filter(|number| (min..=max).contains(number))
                .ok_or_else(|| ProblemCode::NotAWholeNumber { given: given(value), min, max })?
                .into(),
            Self::OneOf(options) => option(value, options)?.into(),
            Self::SeveralOf(options) => {
                let mut kept: Vec<&str> = Vec::new();
                for chosen in value.as_array().ok_or(ProblemCode::NotAList)? {
                    let chosen = option(chosen, options)?;
                    if !kept.contains(&chosen) {
                        kept.push(chosen);
                    }
                }
                // In the order of the form, whatever the order of clicking.
                kept.sort_by_key(|chosen| options.iter().position(|option| option == chosen));
                kept.into()
            }
            Self::ImoNumber => {
                imo_number(text()?).ok_or_else(|| ProblemCode::NotAnImoNumber { given: given(value) })?.into()
            }
            Self::Picture => {
                let hash = text()?.trim().to_ascii_lowercase();
                let is_hash = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
                is_hash.then_some(hash).ok_or(ProblemCode::NotAPicture)?.into()
            }
            Self::Finding => {
                text()?.parse::<crate::ids::FindingId>().map_err(|_| ProblemCode::NotAFinding)?.to_string().into()
            }
        };
        Ok((!is_nothing(&kept)).then_some(kept))
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text::is_blank(text),
        Value::Array(list) => list.is_empty(),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
    }
}

/// What was given, short enough to be told.
fn given(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    text.chars().take(60).collect()
}

fn within(text: String, limit: usize) -> Result<String, ProblemCode> {
    if text::is_longer_than(&text, limit) { Err(ProblemCode::TextTooLong { limit }) } else { Ok(text) }
}

/// Only the ISO form: 03/04/2026 is two days in two countries.
pub(super) fn date(text: &str) -> Option<Date> {
    let text = text.trim();
    (text.len() == 10).then(|| text.parse().ok()).flatten()
}

pub(super) fn moment(text: &str) -> Option<DateTime> {
    let text = text.trim();
    let (day, time) = text.split_once(['T', ' '])?;
    let (hours, minutes) = time.split_once(':')?;
    // Seconds that a spreadsheet added are dropped: nobody writes a log book by the second.
    let minutes = match minutes.split_once(':') {
        Some((minutes, seconds)) if seconds.len() == 2 && seconds.parse::<u8>().is_ok_and(|s| s < 60) => minutes,
        Some(_) => return None,
        None => minutes,
    };
    let part = |text: &str| (text.len() == 2 && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok());
    let (hours, minutes) = (part(hours)??, part(minutes)??);
    DateTime::new(date(day)?.year(), date(day)?.month(), date(day)?.day(), hours, minutes, 0, 0).ok()
}

/// As a moment is kept.
fn shown(at: DateTime) -> String {
    format!("{}T{:02}:{:02}", at.date(), at.hour(), at.minute())
}

fn whole(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}

fn option(value: &Value, options: &'static [&'static str]) -> Result<&'static str, ProblemCode> {
    let unknown = || ProblemCode::NotAnOption { given: given(value) };
    // A spreadsheet makes a number of level 2.
    let chosen = value.as_i64().map(|number| number.to_string()).or_else(|| Some(value.as_str()?.trim().to_owned()));
    let chosen = chosen.ok_or_else(unknown)?;
    options.iter().find(|option| **option == chosen).copied().ok_or_else(unknown)
}

/// IMO ship identification number: seven digits, the last of which proves the six before it.
fn imo_number(text: &str) -> Option<String> {
    let text = text.trim();
    let bare = text.strip_prefix("IMO").or_else(|| text.strip_prefix("imo")).unwrap_or(text).trim();
    let digits: Vec<u32> = bare.chars().map(|digit| digit.to_digit(10)).collect::<Option<_>>()?;
    let [body @ .., last] = digits.as_slice() else { return None };
    let sum: u32 = body.iter().zip((2..=7).rev()).map(|(digit, weight)| digit * weight).sum();
    (digits.len() == 7 && sum % 10 == *last).then(|| format!("IMO {bare}"))
}
