//! The files of a set as sheets.

use super::{
    blocks, cells,
    layout::{BLOCKS, GENERAL, GUIDANCE, ITEMS, OPTIONS, SECTIONS, SET, SET_WORKBOOK, TAGS, in_language},
    table::Sheet,
};
use breakwater_domain::questionnaire::QuestionnaireSource;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Values of a row by column.
pub(super) type Cells = BTreeMap<String, String>;

/// The sheets of a set. Whatever is not where format 1 has it stays behind; the caller compares.
pub(super) fn sheets(documents: &BTreeMap<String, Value>, source: &QuestionnaireSource) -> Vec<Sheet> {
    let languages = languages(documents);
    let set = Files { parsed: documents, source, languages };
    let mut sheets = vec![set.head(), set.tags(), set.sections(), set.items()];
    if set.place_of_general().is_some() {
        sheets.extend(set.general());
    }
    let mut block_values = blocks::sheet();
    let english = set.parsed.get("en.json").and_then(Value::as_object);
    for block in english.into_iter().flat_map(Map::keys).filter(|key| BLOCKS.contains(&key.as_str())) {
        for language in &set.languages {
            if let Some(value) = set.texts(language).get(block) {
                blocks::write(&mut block_values, block, language, value);
            }
        }
    }
    if !block_values.rows.is_empty() {
        sheets.push(block_values);
    }
    sheets
}

/// English first, then the others by their code.
fn languages(documents: &BTreeMap<String, Value>) -> Vec<String> {
    let names = documents.keys().filter(|name| !name.starts_with("general."));
    let mut languages: Vec<String> = names.filter_map(|name| Some(name.strip_suffix(".json")?.to_owned())).collect();
    languages.sort_by_key(|language| (language != "en", language.clone()));
    languages
}

/// How far the lines of a file are set in, which is all there is to its layout.
pub(super) fn indent(text: &str) -> usize {
    let second = text.lines().nth(1).unwrap_or_default();
    second.len() - second.trim_start_matches(' ').len()
}

struct Files<'a> {
    parsed: &'a BTreeMap<String, Value>,
    source: &'a QuestionnaireSource,
    languages: Vec<String>,
}

impl<'a> Files<'a> {
    fn file(&self, name: &str) -> &'a Value {
        self.parsed.get(name).unwrap_or(&Value::Null)
    }

    fn texts(&self, language: &str) -> &'a Value {
        self.file(&format!("{language}.json"))
    }

    fn place_of_general(&self) -> Option<&'static str> {
        if self.texts("en").get("general").is_some() {
            Some("inside")
        } else {
            self.parsed.contains_key("general.en.json").then_some("apart")
        }
    }

    fn head(&self) -> Sheet {
        let mut sheet = Sheet::new(&SET, &self.languages);
        let english = self.texts("en");
        let mut single = |key: &str, value: String| {
            sheet.push([("key".to_owned(), key.to_owned()), ("value".to_owned(), value)].into());
        };
        single("workbook", SET_WORKBOOK.to_owned());
        for key in ["id", "version", "subject"] {
            single(key, word(&english[key]));
        }
        if let Some(place) = self.place_of_general() {
            single("general", place.to_owned());
        }
        let mut by_language = |key: &str, value: &dyn Fn(&str) -> String, always: bool| {
            let mut cells: Cells = self.languages.iter().map(|language| (language.clone(), value(language))).collect();
            if always || cells.values().any(|cell| !cell.is_empty()) {
                cells.insert("key".to_owned(), key.to_owned());
                sheet.push(cells);
            }
        };
        for key in ["title", "audience", "basis", "note"] {
            by_language(key, &|language| word(&self.texts(language)[key]), true);
        }
        for (prefix, file) in [("", ""), ("general_", "general.")] {
            let name = |language: &str| format!("{file}{language}.json");
            by_language(&format!("{prefix}schema"), &|language| word(&self.file(&name(language))["$schema"]), false);
            let indent_of = |language: &str| {
                self.source.files.get(&name(language)).map_or(String::new(), |text| indent(text).to_string())
            };
            by_language(&format!("{prefix}indent"), &indent_of, false);
        }
        sheet
    }

    fn tags(&self) -> Sheet {
        let mut sheet = Sheet::new(&TAGS, &self.languages);
        for tag in keys(&self.texts("en")["profile_tags"]) {
            let mut cells = self.per_language("label", |language| word(&self.texts(language)["profile_tags"][tag]));
            cells.insert("tag".to_owned(), tag.clone());
            sheet.push(cells);
        }
        sheet
    }

    fn sections(&self) -> Sheet {
        let mut sheet = Sheet::new(&SECTIONS, &self.languages);
        for section in list(&self.texts("en")["sections"]) {
            let id = word(&section["id"]);
            let mut cells = Cells::new();
            for key in ["title", "intro"] {
                cells.extend(self.per_language(key, |language| match language {
                    "en" => word(&section[key]),
                    _ => word(&self.texts(language)["sections"][id.as_str()][key]),
                }));
            }
            cells.insert("number".to_owned(), word(&section["number"]));
            cells.insert("references".to_owned(), entries(&section["references"]));
            cells.insert("id".to_owned(), id);
            sheet.push(cells);
        }
        sheet
    }

    fn items(&self) -> Sheet {
        let mut sheet = Sheet::new(&ITEMS, &self.languages);
        for section in list(&self.texts("en")["sections"]) {
            for item in list(&section["items"]) {
                let id = word(&item["id"]);
                let texts = |language: &str| match language {
                    "en" => item,
                    _ => &self.texts(language)["items"][id.as_str()],
                };
                let mut cells = words_of_item(&self.languages, &texts);
                for key in ["number", "part", "answer", "measure", "provenance"] {
                    cells.insert(key.to_owned(), word(&item[key]));
                }
                for key in ["references", "applies_to"] {
                    cells.insert(key.to_owned(), entries(&item[key]));
                }
                cells.insert("section".to_owned(), word(&section["id"]));
                cells.insert("levels".to_owned(), numbers(&item["levels"]));
                cells.insert("eu_mandatory".to_owned(), word(&item["eu_mandatory"]));
                cells.insert("id".to_owned(), id);
                sheet.push(cells);
            }
        }
        sheet
    }

    fn general(&self) -> [Sheet; 2] {
        let mut fields = Sheet::new(&GENERAL, &self.languages);
        let mut options = Sheet::new(&OPTIONS, &self.languages);
        let block = |language: &str| match self.place_of_general() {
            Some("apart") => &self.file(&format!("general.{language}.json"))["general"],
            _ => &self.texts(language)["general"],
        };
        for field in list(block("en")) {
            let id = word(&field["id"]);
            let texts = |language: &str| match language {
                "en" => field,
                _ => &block(language)[id.as_str()],
            };
            let mut cells = Cells::new();
            for key in ["label", "hint", "unit"] {
                cells.extend(self.per_language(key, |language| word(&texts(language)[key])));
            }
            cells.insert("type".to_owned(), word(&field["type"]));
            cells.insert("id".to_owned(), id.clone());
            fields.push(cells);
            for option in list(&field["options"]) {
                let label = |language: &str| {
                    let options = list(&texts(language)["options"]);
                    options
                        .iter()
                        .find(|other| other["id"] == option["id"])
                        .map_or(String::new(), |o| word(&o["label"]))
                };
                let mut cells = self.per_language("label", label);
                cells.insert("field".to_owned(), id.clone());
                cells.insert("id".to_owned(), word(&option["id"]));
                options.push(cells);
            }
        }
        [fields, options]
    }

    fn per_language(&self, column: &str, text: impl Fn(&str) -> String) -> Cells {
        self.languages.iter().map(|language| (in_language(column, language), text(language))).collect()
    }
}

/// Prompt and guidance of an item in each language; `texts` is an object with both.
pub(super) fn words_of_item<'a>(languages: &[String], texts: &impl Fn(&str) -> &'a Value) -> Cells {
    let mut cells = Cells::new();
    for language in languages {
        let texts = texts(language);
        cells.insert(in_language("prompt", language), word(&texts["prompt"]));
        for name in GUIDANCE {
            cells.insert(in_language(name, language), entries(&texts["guidance"][name]));
        }
    }
    cells
}

/// A single value as the text of a cell; nothing for what is not there.
pub(super) fn word(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(value) => cells::yes_or_no(*value).to_owned(),
        Value::Null | Value::Array(_) | Value::Object(_) => String::new(),
    }
}

pub(super) fn entries(value: &Value) -> String {
    cells::lines(list(value).iter().filter_map(Value::as_str))
}

pub(super) fn numbers(value: &Value) -> String {
    list(value).iter().map(word).collect::<Vec<_>>().join(", ")
}

pub(super) fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

pub(super) fn keys(value: &Value) -> impl Iterator<Item = &String> {
    value.as_object().into_iter().flat_map(Map::keys)
}
