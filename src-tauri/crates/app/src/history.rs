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
                    started_at: at.clone(),
                    person: person.clone(),
                    field: field.to_owned(),
                    old,
                    new,
                    undo: entry.compensates.is_some(),
                    edits: 1,
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
                    | Entity::TrustedKey
                    | Entity::Trash
                    | Entity::Scenario
                    | Entity::EvidenceLink
                    | Entity::Sample
                    | Entity::RegisterEntry => {}
                }
            }
        }
        Ok(folded(views))
    }
}

/// Fields that people type, each pause of the typing a save of its own.
const TYPED: [&str; 4] = ["equivalent", "reason", "comment", "text"];
/// Pauses shorter than this belong to one act of writing.
const PAUSE_MINUTES: i64 = 10;

/// Consecutive saves of the same text by the same person shown as one, from the first text to the last.
/// The events stand as they are; only the list is shorter. Newest first, in and out.
fn folded(views: Vec<ChangeView>) -> Vec<ChangeView> {
    let mut shown: Vec<ChangeView> = Vec::new();
    for older in views {
        match shown.last_mut() {
            Some(newer) if goes_on(&older, newer) => {
                newer.edits += older.edits;
                newer.old = older.old;
                newer.started_at = older.started_at;
            }
            _ => shown.push(older),
        }
    }
    shown
}

/// Whether the later entry only goes on with what the earlier one began.
fn goes_on(older: &ChangeView, newer: &ChangeView) -> bool {
    let moment = |text: &str| text.parse::<jiff::Timestamp>().ok();
    let close = moment(&older.at).zip(moment(&newer.started_at)).is_some_and(|(older, newer)| {
        let pause = newer.duration_since(older);
        pause >= jiff::SignedDuration::ZERO && pause <= jiff::SignedDuration::from_mins(PAUSE_MINUTES)
    });
    let typed = TYPED.contains(&older.field.as_str()) && older.field == newer.field;
    let same = older.person == newer.person && older.new == newer.old;
    typed && same && close && !older.undo && !newer.undo
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Newest first: minute of the hour, person, field, old and new text.
    fn shown(changes: &[(u8, &str, &str, &str, &str)]) -> Vec<(u32, String, String)> {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let views = changes.iter().map(|(minute, person, field, old, new)| ChangeView {
            seq: 1,
            at: format!("2026-11-16T09:{minute:02}:00+01:00"),
            started_at: format!("2026-11-16T09:{minute:02}:00+01:00"),
            person: (*person).to_owned(),
            field: (*field).to_owned(),
            old: some(old),
            new: some(new),
            undo: *person == "undo",
            edits: 1,
        });
        let text = |text: Option<String>| text.unwrap_or_default();
        folded(views.collect()).into_iter().map(|view| (view.edits, text(view.old), text(view.new))).collect()
    }

    fn told(edits: u32, old: &str, new: &str) -> (u32, String, String) {
        (edits, old.to_owned(), new.to_owned())
    }

    #[test]
    fn pauses_in_typing_are_one_entry_from_the_first_text_to_the_last() {
        let typed = [
            (19, "A", "comment", "Gate o", "Gate open"),
            (10, "A", "comment", "G", "Gate o"),
            (2, "A", "comment", "", "G"),
        ];
        assert_eq!(shown(&typed), [told(3, "", "Gate open")]);
    }

    #[test]
    fn another_person_another_field_a_long_pause_and_an_undo_stand_alone() {
        for changes in [
            [(3, "B", "comment", "G", "Gate"), (2, "A", "comment", "", "G")],
            [(3, "A", "reason", "G", "Gate"), (2, "A", "comment", "", "G")],
            [(3, "A", "verdict", "no", "yes"), (2, "A", "verdict", "", "no")],
            [(30, "A", "comment", "G", "Gate"), (2, "A", "comment", "", "G")],
            [(3, "undo", "comment", "G", ""), (2, "undo", "comment", "", "G")],
            [(3, "A", "comment", "other", "Gate"), (2, "A", "comment", "", "G")],
        ] {
            assert_eq!(shown(&changes).len(), 2, "{changes:?}");
        }
    }
}
