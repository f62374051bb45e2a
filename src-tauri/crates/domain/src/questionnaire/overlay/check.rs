//! What the schema of an overlay cannot say: languages that are complete, ids of its own, intervals
//! that tighten, and whether it fits the set.

use super::{Interval, OVERLAY_FILE as FILE};
use crate::questionnaire::{
    check::{self, GUIDANCE_LISTS, ITEM_LIMIT, Seen, list, object},
    problem::{Problem, ProblemCode as Code, step},
};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Checks an overlay by itself.
pub(super) fn alone(overlay: &Value, problems: &mut Vec<Problem>) {
    let languages: Vec<&str> = list(overlay, "languages").iter().filter_map(Value::as_str).collect();
    for key in ["title", "authority", "note"] {
        words(None, overlay, key, "", &languages, problems);
    }
    for (id, change) in object(overlay, "items").into_iter().flatten() {
        words(Some(id), change, "prompt", &step("/items", id), &languages, problems);
    }
    let prefix = overlay.get("id").and_then(Value::as_str).map(|id| format!("{id}-"));
    let (mut ids, mut numbers) = (Seen::default(), Seen::default());
    for (a, added) in list(overlay, "added").iter().enumerate() {
        let place = step("/added", a);
        let id = added.get("id").and_then(Value::as_str);
        if let (Some(id), Some(prefix)) = (id, prefix.as_deref())
            && !id.starts_with(prefix)
        {
            let problem = Problem::new(FILE, step(&place, "id"), Code::IdNotOfOverlay).of_item(Some(id));
            problems.push(problem.with("id", id).with("prefix", prefix));
        }
        ids.check(FILE, id, added, "id", &place, Code::DuplicateId, problems);
        numbers.check(FILE, id, added, "number", &place, Code::DuplicateNumber, problems);
        check::references(FILE, id, added, &place, problems);
        words(id, added, "prompt", &place, &languages, problems);
        words(id, added, "guidance", &place, &languages, problems);
        guidance(id, added, &place, &languages, problems);
    }
    if list(overlay, "added").len() > ITEM_LIMIT {
        let problem = Problem::new(FILE, "/added", Code::TooManyItems);
        problems.push(problem.with("found", list(overlay, "added").len()).with("limit", ITEM_LIMIT));
    }
    for (key, value) in object(overlay, "intervals").into_iter().flatten() {
        if let (Some(interval), Some(value)) = (Interval::from_key(key), value.as_u64())
            && value > u64::from(interval.longest())
        {
            let problem = Problem::new(FILE, step("/intervals", key), Code::IntervalLoosened);
            problems.push(problem.with("found", value).with("limit", interval.longest()));
        }
    }
    let mut marks = Seen::default();
    for (m, mark) in list(overlay, "marks").iter().enumerate() {
        let place = step("/marks", m);
        marks.check(FILE, None, mark, "id", &place, Code::DuplicateId, problems);
        words(None, mark, "label", &place, &languages, problems);
    }
}

/// Checks an overlay against the set it is to be put on: `english` is its `en.json`.
pub(in crate::questionnaire) fn against<'a>(
    overlay: &Value,
    english: &Value,
    languages: impl Iterator<Item = &'a str>,
    problems: &mut Vec<Problem>,
) {
    target(overlay, english, problems);
    let languages: BTreeSet<&str> = languages.collect();
    for (l, language) in list(overlay, "languages").iter().enumerate() {
        if let Some(language) = language.as_str().filter(|language| !languages.contains(language)) {
            let problem = Problem::new(FILE, step("/languages", l), Code::LanguageNotOfSet);
            problems.push(problem.with("language", language));
        }
    }
    let items: Vec<&Value> = list(english, "sections").iter().flat_map(|section| list(section, "items")).collect();
    let mut known: BTreeSet<&str> = items.iter().filter_map(|item| item.get("id")?.as_str()).collect();
    // Else a later version of the set could give an id that the overlay has already given.
    let prefix = overlay.get("id").and_then(Value::as_str).map(|id| format!("{id}-"));
    if let Some(prefix) = prefix.filter(|prefix| known.iter().any(|id| id.starts_with(prefix.as_str()))) {
        problems.push(Problem::new(FILE, "/id", Code::OverlayIdTaken).with("prefix", prefix));
    }
    let numbers: BTreeSet<&str> = items.iter().filter_map(|item| item.get("number")?.as_str()).collect();
    for id in object(overlay, "items").into_iter().flat_map(Map::keys) {
        if !known.contains(id.as_str()) {
            let problem = Problem::new(FILE, step("/items", id), Code::ItemUnknown);
            problems.push(problem.of_item(Some(id)).with("id", id));
        }
    }
    let tags = object(english, "profile_tags");
    for (a, added) in list(overlay, "added").iter().enumerate() {
        let place = step("/added", a);
        let id = added.get("id").and_then(Value::as_str);
        let number = added.get("number").and_then(Value::as_str);
        if let Some(number) = number.filter(|number| numbers.contains(number)) {
            let problem = Problem::new(FILE, step(&place, "number"), Code::DuplicateNumber).of_item(id);
            problems.push(problem.with("number", number).with("other", "en.json"));
        }
        if let Some(id) = id.filter(|id| known.contains(id)) {
            let problem = Problem::new(FILE, step(&place, "id"), Code::DuplicateId).of_item(Some(id));
            problems.push(problem.with("id", id).with("other", "en.json"));
        }
        place_of(overlay, a, english, &place, problems);
        for (t, tag) in list(added, "applies_to").iter().enumerate() {
            if let Some(tag) = tag.as_str().filter(|tag| tags.is_some_and(|tags| !tags.contains_key(*tag))) {
                let problem = Problem::new(FILE, step(&step(&place, "applies_to"), t), Code::TagUnknown);
                problems.push(problem.of_item(id).with("tag", tag));
            }
        }
    }
    known.extend(list(overlay, "added").iter().filter_map(|added| added.get("id")?.as_str()));
    for (m, mark) in list(overlay, "marks").iter().enumerate() {
        for (i, id) in list(mark, "items").iter().enumerate() {
            if let Some(id) = id.as_str().filter(|id| !known.contains(id)) {
                let place = step(&step(&step("/marks", m), "items"), i);
                problems.push(Problem::new(FILE, place, Code::ItemUnknown).of_item(Some(id)).with("id", id));
            }
        }
    }
}

/// Whether it was written for this set, in this version.
fn target(overlay: &Value, english: &Value, problems: &mut Vec<Problem>) {
    for (key, code) in [("id", Code::OverlayOtherSet), ("version", Code::OverlayOtherVersion)] {
        if let (Some(found), Some(expected)) = (overlay.pointer(&format!("/questionnaire/{key}")), english.get(key))
            && found != expected
        {
            let word = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let problem = Problem::new(FILE, step("/questionnaire", key), code);
            problems.push(problem.with("found", word(found)).with("expected", word(expected)));
        }
    }
}

/// The section of an added item must be there, and `after` an item of it or one added before.
fn place_of(overlay: &Value, position: usize, english: &Value, place: &str, problems: &mut Vec<Problem>) {
    let added = &list(overlay, "added")[position];
    let id = added.get("id").and_then(Value::as_str);
    let Some(section_id) = added.get("section").and_then(Value::as_str) else { return };
    let named = |entry: &&Value, id: &str| entry.get("id").and_then(Value::as_str) == Some(id);
    let Some(section) = list(english, "sections").iter().find(|section| named(section, section_id)) else {
        let problem = Problem::new(FILE, step(place, "section"), Code::SectionUnknown).of_item(id);
        problems.push(problem.with("id", section_id));
        return;
    };
    let Some(after) = added.get("after").and_then(Value::as_str) else { return };
    let before = list(overlay, "added")[..position].iter();
    let mut earlier = before.filter(|other| other.get("section").and_then(Value::as_str) == Some(section_id));
    if !list(section, "items").iter().any(|item| named(&item, after)) && !earlier.any(|item| named(&item, after)) {
        let problem = Problem::new(FILE, step(place, "after"), Code::ItemNotOfSection).of_item(id);
        problems.push(problem.with("id", after).with("section", section_id));
    }
}

/// Texts stand in every language of the overlay and in no other.
fn words(id: Option<&str>, of: &Value, key: &str, place: &str, languages: &[&str], problems: &mut Vec<Problem>) {
    let Some(words) = object(of, key) else { return };
    let place = step(place, key);
    for language in languages.iter().filter(|language| !words.contains_key(**language)) {
        let problem = Problem::new(FILE, &place, Code::LanguageMissing).of_item(id);
        problems.push(problem.with("language", language));
    }
    for language in words.keys().filter(|language| !languages.contains(&language.as_str())) {
        let problem = Problem::new(FILE, step(&place, language), Code::LanguageUndeclared).of_item(id);
        problems.push(problem.with("language", language));
    }
}

/// Guidance of an added item: something to read, in lists as long as in the first language.
fn guidance(id: Option<&str>, added: &Value, place: &str, languages: &[&str], problems: &mut Vec<Problem>) {
    let Some(by_language) = object(added, "guidance") else { return };
    let place = step(place, "guidance");
    let first = languages.first().and_then(|first| by_language.get(*first));
    for (language, guidance) in by_language {
        let place = step(&place, language);
        let mut as_item = Map::new();
        as_item.insert("guidance".to_owned(), guidance.clone());
        check::guidance(FILE, id, &Value::Object(as_item), &place, problems);
        for name in GUIDANCE_LISTS {
            let length = |guidance: &Value| guidance.get(name).and_then(Value::as_array).map(Vec::len);
            if let (Some(expected), Some(found)) = (first.and_then(length), length(guidance))
                && expected != found
            {
                let problem = Problem::new(FILE, step(&place, name), Code::GuidanceLength).of_item(id);
                problems.push(problem.with("found", found).with("expected", expected));
            }
        }
    }
}
