//! The `worksheet` block of a set: the table of scenarios, its scales and bands.
//!
//! The block is open to the validator, so it is read for what it is: what does not have the shape of a table is none,
//! and its set is worked through like any other.

use crate::ids::ItemId;
use serde::Deserialize;
use serde_json::{Map, Value};

/// The table in one language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Worksheet {
    pub title: String,
    #[serde(default)]
    pub intro: String,
    #[serde(default)]
    pub note: String,
    pub groups: Vec<Group>,
    pub columns: Vec<Column>,
    pub scales: Vec<Scale>,
    pub threats: Vec<Threat>,
    pub bands: Vec<Band>,
    #[serde(default)]
    pub rules: Vec<Rule>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Group {
    pub id: String,
    pub label: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Column {
    pub id: String,
    pub group: String,
    pub label: String,
    #[serde(default)]
    pub help: String,
    #[serde(default)]
    pub required: bool,
    #[serde(default)]
    pub max_length: Option<usize>,
    /// Worked out of these columns, not written.
    #[serde(default)]
    pub of: Vec<String>,
    /// Narrative items of the set that are answered where this column is filled in every row.
    #[serde(default)]
    pub answers: Vec<ItemId>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Scale {
    pub id: String,
    pub label: String,
    #[serde(default)]
    pub question: String,
    pub points: Vec<Point>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Point {
    pub value: u8,
    pub label: String,
    #[serde(default)]
    pub description: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Threat {
    pub id: String,
    pub label: String,
    #[serde(default)]
    pub examples: String,
}

/// What a product from one number to another means.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Band {
    pub id: String,
    pub label: String,
    pub from: u32,
    pub to: u32,
    #[serde(default)]
    pub action: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Rule {
    pub id: String,
    pub text: String,
}

/// The scales a scenario is scored on.
pub const SCALES: [&str; 3] = ["threat", "vulnerability", "impact"];

impl Worksheet {
    /// Of the texts of `en.json` and of another language; `None` when the set has no such table.
    pub(super) fn read(english: &str, translated: Option<&str>) -> Option<Self> {
        // Most sets have none, and one of them is large.
        if !english.contains("\"worksheet\"") {
            return None;
        }
        let block = |text: &str| serde_json::from_str::<Map<String, Value>>(text).ok()?.shift_remove("worksheet");
        let mut block_in_english = block(english)?;
        if let Some(translated) = translated.and_then(block) {
            overlay(&mut block_in_english, &translated);
        }
        let worksheet: Self = serde_json::from_value(block_in_english).ok()?;
        let scored = SCALES.iter().all(|id| worksheet.scale(id).is_some_and(|scale| !scale.points.is_empty()));
        scored.then_some(worksheet)
    }

    pub fn scale(&self, id: &str) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.id == id)
    }

    pub fn column(&self, id: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.id == id)
    }

    /// The band a product lies in.
    pub fn band(&self, product: u32) -> Option<&Band> {
        self.bands.iter().find(|band| (band.from..=band.to).contains(&product))
    }

    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }
}

/// Puts the words of a translation over the structure: what is a list of things with `id` (or `value`) there is an
/// object by that key in the translation.
fn overlay(source: &mut Value, translated: &Value) {
    match (source, translated) {
        (Value::Object(source), Value::Object(translated)) => {
            for (key, value) in translated {
                if let Some(place) = source.get_mut(key) {
                    overlay(place, value);
                }
            }
        }
        (Value::Array(things), Value::Object(translated)) => {
            for thing in things {
                let key = match (thing.get("id"), thing.get("value")) {
                    (Some(Value::String(id)), _) => id.clone(),
                    (_, Some(Value::Number(value))) => value.to_string(),
                    _ => continue,
                };
                if let Some(words) = translated.get(&key) {
                    overlay(thing, words);
                }
            }
        }
        (place @ Value::String(_), Value::String(words)) => *place = Value::String(words.clone()),
        _ => {}
    }
}
