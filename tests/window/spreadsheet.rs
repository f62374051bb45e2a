//! What an authority does outside the window: opens the saved spreadsheet, changes cells, saves it.

use breakwater_domain::questionnaire::QuestionnaireSource;
use breakwater_exchange::spreadsheet::{set_from_xlsx, set_to_xlsx};
use serde_json::{Value, json};
use std::{collections::BTreeMap, fs, path::Path};

/// The texts of a set by file name: structure and English in `en.json`, each translation beside it.
pub(crate) type Texts = BTreeMap<String, Value>;

/// The saved spreadsheet with something changed in it.
pub(crate) fn changed(file: &Path, change: impl FnOnce(&mut Texts)) -> Vec<u8> {
    let (source, problems) = set_from_xlsx(&fs::read(file).unwrap());
    assert!(problems.is_empty(), "{problems:?}");
    let files = source.unwrap().files;
    let mut texts: Texts =
        files.iter().map(|(name, text)| (name.clone(), serde_json::from_str(text).unwrap())).collect();
    change(&mut texts);
    let texts = texts.iter().map(|(name, text)| (name.clone(), serde_json::to_string_pretty(text).unwrap() + "\n"));
    set_to_xlsx(&QuestionnaireSource::new(texts), &str::to_owned).unwrap()
}

/// Another version must have another number.
pub(crate) fn number(texts: &mut Texts, version: u32) {
    for text in texts.values_mut() {
        text["version"] = json!(version);
    }
}

/// The items of the structure, section by section.
pub(crate) fn sections(texts: &mut Texts) -> impl Iterator<Item = &mut Vec<Value>> {
    let sections = texts.get_mut("en.json").unwrap()["sections"].as_array_mut().unwrap();
    sections.iter_mut().map(|section| section["items"].as_array_mut().unwrap())
}

/// One item of the structure.
pub(crate) fn item<'a>(texts: &'a mut Texts, id: &str) -> &'a mut Value {
    sections(texts).flatten().find(|item| item["id"] == id).unwrap()
}

/// Takes an item out, its translations too.
pub(crate) fn drop_item(texts: &mut Texts, id: &str) {
    sections(texts).for_each(|items| items.retain(|item| item["id"] != id));
    for text in texts.values_mut() {
        if let Some(items) = text.get_mut("items").and_then(Value::as_object_mut) {
            items.remove(id);
        }
    }
}

/// Adds an item after another of its section, with the other's translations.
pub(crate) fn add_item(texts: &mut Texts, after: &str, id: &str, number: &str, prompt: &str) {
    for items in sections(texts) {
        if let Some(at) = items.iter().position(|item| item["id"] == after) {
            let mut new = items[at].clone();
            (new["id"], new["number"], new["prompt"]) = (json!(id), json!(number), json!(prompt));
            items.insert(at + 1, new);
        }
    }
    for text in texts.values_mut() {
        if let Some(items) = text.get_mut("items").and_then(Value::as_object_mut) {
            items.insert(id.to_owned(), items[after].clone());
        }
    }
}
