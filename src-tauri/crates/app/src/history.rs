//! What became of an item, change by change.

use crate::{
    api::{ChangeView, ErrorCode},
    error::{Refusal, Result},
    session::Session,
    work::moment,
};
use breakwater_domain::ids::ItemId;
use breakwater_vault::Entity;
use jiff::tz::{Offset, TimeZone};
use serde_json::Value;

/// The columns of an answer that people know, in the order they are shown.
const FIELDS: [&str; 8] = ["verdict", "levels", "equivalent", "reason", "comment", "text", "methods", "review"];

impl Session {
    /// Newest first; one entry for each field that changed.
    pub fn item_history(&mut self, assessment: &str, item: &str) -> Result<Vec<ChangeView>> {
        let assessment = self.assessment(assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let id = ItemId::new(item);
        if set.english().item(&id).is_none() {
            return Err(Refusal::of(ErrorCode::UnknownItem).with("item", item).into());
        }
        let people = self.people()?;
        let mut views = Vec::new();
        for entry in self.vault.history(assessment.id, &id)?.into_iter().rev() {
            let zone = Offset::from_seconds(entry.offset_seconds).map_or(TimeZone::UTC, TimeZone::fixed);
            let at = moment(&entry.at.to_zoned(zone));
            let person = people
                .iter()
                .find(|person| person.id == entry.actor)
                .map_or_else(String::new, |person| person.name.clone());
            let mut add = |field: &str, old: Option<String>, new: Option<String>| {
                views.push(ChangeView {
                    seq: entry.seq,
                    at: at.clone(),
                    person: person.clone(),
                    field: field.to_owned(),
                    old,
                    new,
                    undo: entry.compensates.is_some(),
                });
            };
            for change in &entry.changes {
                match change.entity.kind {
                    Entity::Answer => {
                        for field in FIELDS {
                            let (old, new) = (plain(change.old.as_ref(), field), plain(change.new.as_ref(), field));
                            if old != new {
                                add(field, old, new);
                            }
                        }
                    }
                    Entity::Finding => {
                        let number = |image: Option<&Value>| Some(image?.get("number")?.as_str()?.to_owned());
                        add("finding", number(change.old.as_ref()), number(change.new.as_ref()));
                    }
                    Entity::Evidence => {
                        let name = |image: Option<&Value>| {
                            let image = image.filter(|image| image.get("removed_at").is_none_or(Value::is_null))?;
                            let text = |field: &str| Some(image.get(field)?.as_str()?.to_owned());
                            ["caption", "file_name", "text"]
                                .into_iter()
                                .filter_map(text)
                                .find(|text| !text.is_empty())
                                .or_else(|| text("kind"))
                        };
                        add("evidence", name(change.old.as_ref()), name(change.new.as_ref()));
                    }
                    Entity::Vault
                    | Entity::Person
                    | Entity::Questionnaire
                    | Entity::Facility
                    | Entity::Assessment
                    | Entity::Action
                    | Entity::Export
                    | Entity::Setting
                    | Entity::Seal
                    | Entity::Signature
                    | Entity::SigningKey
                    | Entity::Trash
                    | Entity::Scenario
                    | Entity::RegisterEntry
                    | Entity::EvidenceLink => {}
                }
            }
        }
        Ok(views)
    }
}

/// A column in plain form; `None` for nothing, whichever way nothing is stored.
fn plain(image: Option<&Value>, field: &str) -> Option<String> {
    let text = match image?.get(field)? {
        Value::Null => return None,
        Value::Number(number) if field == "review" => {
            return (number.as_i64() != Some(0)).then(|| "true".to_owned());
        }
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    // Lists and levels are stored as JSON.
    match serde_json::from_str(&text) {
        Ok(Value::Array(list)) if field == "methods" => {
            let words: Vec<&str> = list.iter().filter_map(Value::as_str).collect();
            Some(words.join(", ")).filter(|text| !text.is_empty())
        }
        Ok(Value::Object(levels)) if field == "levels" => {
            let words: Vec<String> = levels
                .iter()
                .map(|(level, verdict)| format!("{level} {}", verdict.as_str().unwrap_or_default()))
                .collect();
            Some(words.join(", ")).filter(|text| !text.is_empty())
        }
        _ => Some(text).filter(|text| !text.is_empty()),
    }
}
