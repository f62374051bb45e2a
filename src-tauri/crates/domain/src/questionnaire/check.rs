//! What a schema cannot say: ids that are unique, references that exist, translations that fit.
//!
//! Works on plain JSON, not on the types of [`super::file`]: a set with one wrong type must still
//! be told about everything else that is wrong with it.

use super::{
    Part,
    problem::{Problem, ProblemCode as Code, step},
};
use crate::provision::Provision;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Limits of hostile input (reference: reliability and UX, E). The length of a prompt is in the schema.
pub(super) const ITEM_LIMIT: usize = 2_000;
pub(super) const GUIDANCE_LIMIT: usize = 10_000;
pub(super) const GUIDANCE_LISTS: [&str; 4] = ["look", "ask", "evidence", "failing"];
/// What single sets carry beyond sections and items.
const EXTRAS: [&str; 6] = ["worksheet", "maturity", "types", "plan_parts", "threats", "scenarios"];

/// Checks `en.json` on its own.
pub(super) fn source(file: &str, set: &Value, problems: &mut Vec<Problem>) {
    let tags = object(set, "profile_tags");
    let mut ids = Seen::default();
    let mut numbers = Seen::default();
    let mut section_numbers = Seen::default();
    let mut items = 0;
    for (s, section) in list(set, "sections").iter().enumerate() {
        let place = step("/sections", s);
        ids.check(file, None, section, "id", &place, Code::DuplicateId, problems);
        section_numbers.check(file, None, section, "number", &place, Code::DuplicateNumber, problems);
        references(file, None, section, &place, problems);
        for (i, item) in list(section, "items").iter().enumerate() {
            let place = step(&step(&place, "items"), i);
            let id = item.get("id").and_then(Value::as_str);
            items += 1;
            ids.check(file, id, item, "id", &place, Code::DuplicateId, problems);
            numbers.check(file, id, item, "number", &place, Code::DuplicateNumber, problems);
            references(file, id, item, &place, problems);
            part(file, id, item, &place, problems);
            guidance(file, id, item, &place, problems);
            for (t, tag) in list(item, "applies_to").iter().enumerate() {
                if let Some(tag) = tag.as_str().filter(|tag| tags.is_some_and(|tags| !tags.contains_key(*tag))) {
                    let place = step(&step(&place, "applies_to"), t);
                    problems.push(Problem::new(file, place, Code::TagUnknown).of_item(id).with("tag", tag));
                }
            }
        }
    }
    if items > ITEM_LIMIT {
        let problem = Problem::new(file, "/sections", Code::TooManyItems);
        problems.push(problem.with("found", items).with("limit", ITEM_LIMIT));
    }
    if let Some(fields) = set.get("general") {
        general_source(file, fields, problems);
    }
}

/// Checks the general-information fields of the source (a list).
pub(super) fn general_source(file: &str, fields: &Value, problems: &mut Vec<Problem>) {
    let mut ids = Seen::default();
    for (f, field) in fields.as_array().map_or(&[][..], Vec::as_slice).iter().enumerate() {
        let place = step("/general", f);
        ids.check(file, None, field, "id", &place, Code::DuplicateId, problems);
        let kind = field.get("type").and_then(Value::as_str).unwrap_or_default();
        let needs_options = matches!(kind, "enum" | "multi");
        if needs_options != field.get("options").is_some() {
            let code = if needs_options { Code::OptionsMissing } else { Code::OptionsWithoutUse };
            problems.push(Problem::new(file, &place, code).with("type", kind));
        }
        let mut options = Seen::default();
        for (o, option) in list(field, "options").iter().enumerate() {
            let place = step(&step(&place, "options"), o);
            options.check(file, None, option, "id", &place, Code::DuplicateId, problems);
        }
    }
}

/// Checks a translation against `en.json`.
pub(super) fn translation(file: &str, set: &Value, translated: &Value, problems: &mut Vec<Problem>) {
    same_set(file, set, translated, problems);
    let tags = object(set, "profile_tags").into_iter().flat_map(Map::keys).map(String::as_str);
    same_keys(file, "profile tag", tags, translated.get("profile_tags"), "/profile_tags", problems);
    let sections = list(set, "sections").iter().filter_map(id_of);
    same_keys(file, "section", sections, translated.get("sections"), "/sections", problems);
    let items: BTreeMap<&str, &Value> = list(set, "sections")
        .iter()
        .flat_map(|section| list(section, "items"))
        .filter_map(|item| Some((id_of(item)?, item)))
        .collect();
    same_keys(file, "item", items.keys().copied(), translated.get("items"), "/items", problems);
    for (id, texts) in object(translated, "items").into_iter().flatten() {
        let Some(item) = items.get(id.as_str()) else { continue };
        let place = step("/items", id);
        for name in GUIDANCE_LISTS {
            let pointer = format!("/guidance/{name}");
            let (Some(expected), Some(found)) =
                (item.pointer(&pointer).and_then(Value::as_array), texts.pointer(&pointer).and_then(Value::as_array))
            else {
                continue; // the schema has said it
            };
            if expected.len() != found.len() {
                let problem = Problem::new(file, format!("{place}{pointer}"), Code::TranslationLength);
                problems.push(problem.of_item(Some(id)).with("found", found.len()).with("expected", expected.len()));
            }
        }
        guidance_length(file, Some(id), texts, &place, problems);
    }
    if set.get("general").is_some() || translated.get("general").is_some() {
        general_translation(file, set, translated, problems);
    }
    for extra in EXTRAS {
        match (set.get(extra), translated.get(extra)) {
            (Some(Value::Array(entries)), Some(texts)) => {
                same_keys(file, extra, entries.iter().filter_map(id_of), Some(texts), &step("", extra), problems);
            }
            (Some(_), None) => {
                let problem = Problem::new(file, "", Code::TranslationMissing);
                problems.push(problem.with("what", "block").with("id", extra));
            }
            (None, Some(_)) => {
                let problem = Problem::new(file, step("", extra), Code::TranslationExtra);
                problems.push(problem.with("what", "block").with("id", extra));
            }
            (Some(_), Some(_)) | (None, None) => {}
        }
    }
}

/// Checks translated general-information fields (an object by id) against the list of the source.
pub(super) fn general_translation(file: &str, set: &Value, translated: &Value, problems: &mut Vec<Problem>) {
    let fields = list(set, "general");
    same_keys(file, "field", fields.iter().filter_map(id_of), translated.get("general"), "/general", problems);
    for field in fields {
        let Some((id, texts)) = id_of(field)
            .and_then(|id| Some((id, translated.get("general")?.get(id)?)))
            .filter(|(_, texts)| texts.is_object())
        else {
            continue;
        };
        let place = step("/general", id);
        for words in ["hint", "unit"] {
            if field.get(words).is_some() && texts.get(words).is_none() {
                let problem = Problem::new(file, &place, Code::MissingKey);
                problems.push(problem.with("key", words));
            }
        }
        let expected: Vec<_> = list(field, "options").iter().filter_map(id_of).collect();
        let found: Vec<_> = list(texts, "options").iter().filter_map(id_of).collect();
        for missing in expected.iter().filter(|option| !found.contains(option)) {
            let problem = Problem::new(file, &place, Code::TranslationMissing);
            problems.push(problem.with("what", "option").with("id", missing));
        }
        for extra in found.iter().filter(|option| !expected.contains(option)) {
            let problem = Problem::new(file, &place, Code::TranslationExtra);
            problems.push(problem.with("what", "option").with("id", extra));
        }
    }
}

/// Checks that a file belongs to the set and the version of `en.json`.
pub(super) fn same_set(file: &str, set: &Value, other: &Value, problems: &mut Vec<Problem>) {
    for (key, code) in [("id", Code::TranslationOtherSet), ("version", Code::TranslationOtherVersion)] {
        if let (Some(expected), Some(found)) = (set.get(key), other.get(key))
            && expected != found
        {
            let word = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let problem = Problem::new(file, step("", key), code);
            problems.push(problem.with("found", word(found)).with("expected", word(expected)));
        }
    }
}

/// Checks that a file says the language it is named for.
pub(super) fn language(file: &str, expected: &str, set: &Value, problems: &mut Vec<Problem>) {
    if let Some(found) = set.get("language").and_then(Value::as_str)
        && found != expected
    {
        let problem = Problem::new(file, "/language", Code::LanguageNotOfFile);
        problems.push(problem.with("found", found).with("expected", expected));
    }
}

pub(super) fn references(file: &str, id: Option<&str>, of: &Value, place: &str, problems: &mut Vec<Problem>) {
    for (r, reference) in list(of, "references").iter().enumerate() {
        if let Some(cited) = reference.as_str()
            && Provision::parse(cited).is_none()
        {
            let problem = Problem::new(file, step(&step(place, "references"), r), Code::ReferenceUnknown);
            problems.push(problem.of_item(id).with("reference", cited));
        }
    }
}

/// The first reference decides the part.
fn part(file: &str, id: Option<&str>, item: &Value, place: &str, problems: &mut Vec<Problem>) {
    let first = list(item, "references").first().and_then(Value::as_str).and_then(Provision::parse);
    let found = item.get("part").and_then(Value::as_str).and_then(Part::from_key);
    if let (Some(first), Some(found)) = (first, found)
        && Part::of(first.source) != found
    {
        let problem = Problem::new(file, step(place, "part"), Code::PartMismatch).of_item(id);
        problems.push(
            problem
                .with("found", found.key())
                .with("expected", Part::of(first.source).key())
                .with("reference", first.cited),
        );
    }
}

pub(super) fn guidance(file: &str, id: Option<&str>, item: &Value, place: &str, problems: &mut Vec<Problem>) {
    let Some(guidance) = item.get("guidance").filter(|guidance| guidance.is_object()) else { return };
    if GUIDANCE_LISTS.iter().all(|name| list(guidance, name).is_empty()) {
        problems.push(Problem::new(file, step(place, "guidance"), Code::GuidanceEmpty).of_item(id));
    }
    guidance_length(file, id, item, place, problems);
}

fn guidance_length(file: &str, id: Option<&str>, item: &Value, place: &str, problems: &mut Vec<Problem>) {
    let Some(guidance) = item.get("guidance") else { return };
    let length: usize = GUIDANCE_LISTS
        .iter()
        .flat_map(|name| list(guidance, name))
        .filter_map(Value::as_str)
        .map(|line| line.chars().count())
        .sum();
    if length > GUIDANCE_LIMIT {
        let problem = Problem::new(file, step(place, "guidance"), Code::GuidanceTooLong).of_item(id);
        problems.push(problem.with("found", length).with("limit", GUIDANCE_LIMIT));
    }
}

/// Compares the ids of the source with the keys of a translated object.
fn same_keys<'a>(
    file: &str,
    what: &str,
    expected: impl Iterator<Item = &'a str>,
    found: Option<&Value>,
    place: &str,
    problems: &mut Vec<Problem>,
) {
    let Some(found) = found.and_then(Value::as_object) else { return };
    let expected: BTreeSet<&str> = expected.collect();
    let item = |id: &str| (what == "item").then(|| id.to_owned());
    let missing = expected.iter().copied().filter(|id| !found.contains_key(*id));
    let extra = found.keys().map(String::as_str).filter(|id| !expected.contains(id));
    for (id, code, place) in missing
        .map(|id| (id, Code::TranslationMissing, place.to_owned()))
        .chain(extra.map(|id| (id, Code::TranslationExtra, step(place, id))))
    {
        let problem = Problem::new(file, place, code).of_item(item(id).as_deref());
        problems.push(problem.with("what", what).with("id", id));
    }
}

/// Values met so far, with the place of the first.
#[derive(Default)]
pub(super) struct Seen(BTreeMap<String, String>);

impl Seen {
    #[expect(clippy::too_many_arguments, reason = "a place and a name for each part of one message")]
    pub(super) fn check(
        &mut self,
        file: &str,
        item: Option<&str>,
        of: &Value,
        key: &str,
        place: &str,
        code: Code,
        problems: &mut Vec<Problem>,
    ) {
        let Some(value) = of.get(key).and_then(Value::as_str) else { return };
        let place = step(place, key);
        if let Some(other) = self.0.get(value) {
            problems.push(Problem::new(file, place, code).of_item(item).with(key, value).with("other", other));
        } else {
            self.0.insert(value.to_owned(), place);
        }
    }
}

pub(super) fn list<'a>(of: &'a Value, key: &str) -> &'a [Value] {
    of.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

pub(super) fn object<'a>(of: &'a Value, key: &str) -> Option<&'a Map<String, Value>> {
    of.get(key).and_then(Value::as_object)
}

fn id_of(of: &Value) -> Option<&str> {
    of.get("id").and_then(Value::as_str)
}
