//! Sheets as the files of a set.
//!
//! Says only what is wrong with the cells. What is wrong with the set they hold is the domain's to
//! say; [`Places`](super::places::Places) remembers which cell each value came from.

use super::{
    blocks,
    head::{Head, Keys},
    layout::BLOCK_VALUES,
    layout::{GENERAL, GUIDANCE, ITEMS, Layout, OPTIONS, SECTIONS, SET, SET_WORKBOOK, TAGS, in_language},
    places::escaped,
    problem::{Place, SheetCode, SheetProblem},
    table::{Findings, RawSheet, Row, Table, key_of_row, shortened},
};
use breakwater_domain::questionnaire::QuestionnaireSource;
use serde::Serialize;
use serde_json::{Map, Value, json, ser::PrettyFormatter};
use std::collections::BTreeMap;

const KEYS: Keys = Keys {
    single: &["workbook", "id", "version", "subject", "general"],
    by_language: &["title", "audience", "basis", "note", "schema", "indent", "general_schema", "general_indent"],
};

/// The files. `None` when sheets or columns are missing, so that the rest says nothing.
pub(super) fn source(sheets: &[RawSheet], findings: &mut Findings) -> Option<QuestionnaireSource> {
    let head = Head::open(&SET, SET_WORKBOOK, &KEYS, sheets, findings)?;
    let mut open = |layout: &'static Layout| Table::open(layout, sheets, &head.languages, findings);
    let tables = Tables {
        tags: open(&TAGS),
        sections: open(&SECTIONS),
        items: open(&ITEMS),
        general: open(&GENERAL),
        options: open(&OPTIONS),
        blocks: open(&BLOCK_VALUES),
    };
    if findings.problems.iter().any(|problem| is_structural(problem.code)) {
        return None;
    }
    findings.places.note("", "", Place { sheet: SET.name, row: 1, column: 0 });
    let mut reading = Reading { head, findings };
    Some(reading.files(&tables))
}

/// Whether a problem leaves the cells without meaning.
pub(super) fn is_structural(code: SheetCode) -> bool {
    use SheetCode as Code;
    matches!(
        code,
        Code::SheetMissing | Code::SheetUnknown | Code::ColumnMissing | Code::ColumnUnknown | Code::ColumnTwice
    )
}

struct Tables {
    tags: Table,
    sections: Table,
    items: Table,
    general: Table,
    options: Table,
    blocks: Table,
}

pub(super) struct Reading<'a> {
    pub(super) head: Head,
    pub(super) findings: &'a mut Findings,
}

/// A file by its language: `fr.json`.
pub(super) fn file_of(language: &str) -> String {
    format!("{language}.json")
}

impl Reading<'_> {
    fn files(&mut self, tables: &Tables) -> QuestionnaireSource {
        let languages = self.head.languages.clone();
        let tags = self.tags(&tables.tags);
        let mut sections = self.sections(&tables.sections);
        let mut items = self.items(&tables.items, &mut sections);
        let place_of_general = self.place_of_general(&tables.general);
        let mut general = self.general(&tables.general, &tables.options, place_of_general.as_deref());
        let mut blocks = blocks::read(&tables.blocks, &languages, self.findings);
        let mut files = BTreeMap::new();
        for (language, tags) in languages.iter().zip(tags) {
            let file = file_of(language);
            if let Some(place) = self.head.language_place(language) {
                self.findings.places.note(&file, "", place);
            }
            let mut document = self.opening(&file, "schema", language);
            for key in ["title", "audience", "subject", "basis", "note"] {
                let column = if key == "subject" { "value" } else { language.as_str() };
                if key == "subject" && language != "en" {
                    continue;
                }
                self.copy(&file, key, column, &mut document);
            }
            document.insert("profile_tags".to_owned(), tags.into());
            if let Some(fields) = general.remove(language) {
                if place_of_general.as_deref() == Some("inside") {
                    document.insert("general".to_owned(), fields);
                } else {
                    let name = format!("general.{file}");
                    if let Some(place) = self.head.language_place(language) {
                        self.findings.places.note(&name, "", place);
                    }
                    let mut apart = self.opening(&name, "general_schema", language);
                    apart.insert("general".to_owned(), fields);
                    files.insert(name, self.text_of(&apart, "general_indent", language));
                }
            }
            document.extend(blocks.remove(language).unwrap_or_default());
            if language == "en" {
                let sections: Vec<Value> = sections.iter().map(|section| section.english.clone().into()).collect();
                document.insert("sections".to_owned(), sections.into());
            } else {
                let texts = sections
                    .iter_mut()
                    .filter_map(|section| Some((section.id.clone()?, section.texts.remove(language)?.into())));
                document.insert("sections".to_owned(), texts.collect::<Map<_, _>>().into());
                document.insert("items".to_owned(), items.remove(language).unwrap_or_default().into());
            }
            files.insert(file, self.text_of(&document, "indent", language));
        }
        QuestionnaireSource { files }
    }

    /// What every file begins with.
    fn opening(&mut self, file: &str, schema: &str, language: &str) -> Map<String, Value> {
        let mut document = Map::new();
        if let Some(schema) = self.head.text(schema, language, self.findings) {
            document.insert("$schema".to_owned(), schema.into());
        }
        document.insert("format".to_owned(), 1.into());
        self.copy(file, "id", "value", &mut document);
        self.copy(file, "version", "value", &mut document);
        document.insert("language".to_owned(), language.into());
        document
    }

    /// Copies a value of the first sheet into a file.
    fn copy(&mut self, file: &str, key: &str, column: &str, document: &mut Map<String, Value>) {
        if let Some(place) = self.head.place(key, column) {
            self.findings.places.note(file, format!("/{key}"), place);
        }
        let value = if key == "version" {
            self.head.number(key, column, self.findings)
        } else {
            self.head.text(key, column, self.findings).map(Value::from)
        };
        if let Some(value) = value {
            document.insert(key.to_owned(), value);
        }
    }

    /// A file as text, set in as its author had it.
    fn text_of(&mut self, document: &Map<String, Value>, key: &str, language: &str) -> String {
        let indent = self.head.number(key, language, self.findings).and_then(|indent| indent.as_u64());
        pretty(&Value::Object(document.clone()), indent.map_or(2, |indent| indent.min(8) as usize))
    }

    /// Labels of the profile tags for each language.
    fn tags(&mut self, table: &Table) -> Vec<Map<String, Value>> {
        let mut by_language = vec![Map::new(); self.head.languages.len()];
        let mut seen: BTreeMap<String, Place> = BTreeMap::new();
        for row in &table.rows {
            let Some(tag) = key_of_row(table, row, "tag", &mut seen, self.findings) else { continue };
            for (language, labels) in self.head.languages.iter().zip(&mut by_language) {
                let column = in_language("label", language);
                let pointer = format!("/profile_tags/{}", escaped(&tag));
                self.findings.places.note(&file_of(language), pointer, table.place(row, &column));
                match table.text(row, &column, self.findings) {
                    Some(label) => labels.insert(tag.clone(), label.into()),
                    // A tag exists by its English label; without words it is told as empty.
                    None if language == "en" => labels.insert(tag.clone(), "".into()),
                    None => None,
                };
            }
        }
        by_language
    }

    fn sections(&mut self, table: &Table) -> Vec<Section> {
        let mut sections = Vec::new();
        for row in table.rows.iter().filter(|row| row.is_filled()) {
            let pointer = format!("/sections/{}", sections.len());
            let id = table.word(row, "id", self.findings);
            let mut english = Map::new();
            let place = |column: &str| table.place(row, column);
            self.findings.places.note("en.json", pointer.as_str(), place("id"));
            for (key, column) in [
                ("id", "id"),
                ("number", "number"),
                ("title", "title.en"),
                ("references", "references"),
                ("intro", "intro.en"),
            ] {
                self.findings.places.note("en.json", format!("{pointer}/{key}"), place(column));
                let value = match key {
                    "references" => Some(table.entries(row, column, self.findings).into()),
                    "id" => id.clone().map(Value::from),
                    "number" => table.word(row, column, self.findings).map(Value::from),
                    _ => table.text(row, column, self.findings).map(Value::from),
                };
                if let Some(value) = value {
                    english.insert(key.to_owned(), value);
                }
            }
            english.insert("items".to_owned(), Value::Array(Vec::new()));
            let mut texts = BTreeMap::new();
            for language in self.head.languages.iter().filter(|language| *language != "en") {
                let mut words = Map::new();
                let file = file_of(language);
                let pointer = id.as_deref().map(|id| format!("/sections/{}", escaped(id)));
                for key in ["title", "intro"] {
                    let column = in_language(key, language);
                    if let Some(pointer) = &pointer {
                        self.findings.places.note(&file, pointer.as_str(), place(&column));
                        self.findings.places.note(&file, format!("{pointer}/{key}"), place(&column));
                    }
                    if let Some(text) = table.text(row, &column, self.findings) {
                        words.insert(key.to_owned(), text.into());
                    }
                }
                if !words.is_empty() {
                    texts.insert(language.clone(), words);
                }
            }
            sections.push(Section { id, english, texts });
        }
        sections
    }

    /// Puts the items into their sections; returns their texts in the other languages.
    fn items(&mut self, table: &Table, sections: &mut [Section]) -> BTreeMap<String, Map<String, Value>> {
        let mut translated: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
        for row in table.rows.iter().filter(|row| row.is_filled()) {
            let named = table.word(row, "section", self.findings);
            let place = table.place(row, "section");
            let found = sections.iter().position(|section| named.is_some() && section.id == named);
            if found.is_none() {
                let problem = SheetProblem::at(place, SheetCode::SectionUnknown);
                self.findings.tell(problem.with("id", named.as_deref().map(shortened).unwrap_or_default()));
            }
            // Wherever it belongs, the rest of it is looked at now.
            let Some(index) = found.or(sections.len().checked_sub(1)) else { continue };
            let Some(items) = sections[index].english.get_mut("items").and_then(Value::as_array_mut) else { continue };
            let pointer = format!("/sections/{index}/items/{}", items.len());
            let item = self.item(table, row, &pointer);
            let id = item.get("id").and_then(Value::as_str).map(str::to_owned);
            items.push(item.into());
            let Some(id) = id else { continue };
            for language in self.head.languages.iter().filter(|language| *language != "en") {
                let file = file_of(language);
                let words =
                    words_of_item(table, row, language, &file, &format!("/items/{}", escaped(&id)), self.findings);
                if let Some(words) = words {
                    translated.entry(language.clone()).or_default().entry(id.clone()).or_insert(words.into());
                }
            }
        }
        translated
    }

    /// An item in English, without its place.
    fn item(&mut self, table: &Table, row: &Row, pointer: &str) -> Map<String, Value> {
        self.findings.places.note("en.json", pointer, table.place(row, "id"));
        let mut words = words_of_item(table, row, "en", "en.json", pointer, self.findings).unwrap_or_else(empty_words);
        let mut item = Map::new();
        for key in [
            "id",
            "number",
            "prompt",
            "references",
            "part",
            "levels",
            "answer",
            "guidance",
            "applies_to",
            "measure",
            "eu_mandatory",
            "provenance",
        ] {
            if !matches!(key, "prompt" | "guidance") {
                self.findings.places.note("en.json", format!("{pointer}/{key}"), table.place(row, key));
            }
            let value = match key {
                "prompt" | "guidance" => words.remove(key),
                "references" | "applies_to" => Some(table.entries(row, key, self.findings).into()),
                "levels" => Some(table.numbers(row, key, self.findings).into()),
                "measure" => Some(table.word(row, key, self.findings).map_or(Value::Null, Value::from)),
                "eu_mandatory" => table.yes_no(row, key, self.findings),
                _ => table.word(row, key, self.findings).map(Value::from),
            };
            if let Some(value) = value {
                item.insert(key.to_owned(), value);
            }
        }
        item
    }
}

struct Section {
    id: Option<String>,
    english: Map<String, Value>,
    /// Title and introduction in the other languages.
    texts: BTreeMap<String, Map<String, Value>>,
}

fn empty_words() -> Map<String, Value> {
    let empty = json!({ "look": [], "ask": [], "evidence": [], "failing": [] });
    Map::from_iter([("guidance".to_owned(), empty)])
}

/// Prompt and guidance of an item in a language; `None` when nothing stands in any of the cells.
pub(super) fn words_of_item(
    table: &Table,
    row: &Row,
    language: &str,
    file: &str,
    pointer: &str,
    findings: &mut Findings,
) -> Option<Map<String, Value>> {
    let column = in_language("prompt", language);
    let place = table.place(row, &column);
    findings.places.note(file, pointer, place);
    findings.places.note(file, format!("{pointer}/prompt"), place);
    let prompt = table.text(row, &column, findings);
    let mut guidance = Map::new();
    for name in GUIDANCE {
        let column = in_language(name, language);
        findings.places.note(file, format!("{pointer}/guidance/{name}"), table.place(row, &column));
        // No guidance at all is told where it begins.
        findings.places.note(file, format!("{pointer}/guidance"), table.place(row, &column));
        guidance.insert(name.to_owned(), table.entries(row, &column, findings).into());
    }
    let nothing = prompt.is_none() && guidance.values().all(|list| list.as_array().is_some_and(Vec::is_empty));
    if nothing {
        return None;
    }
    let mut words = Map::new();
    if let Some(prompt) = prompt {
        words.insert("prompt".to_owned(), prompt.into());
    }
    words.insert("guidance".to_owned(), guidance.into());
    Some(words)
}

/// JSON as the files of a set are written: `indent` blanks for each level, LF, one at the end.
pub(super) fn pretty(value: &Value, indent: usize) -> String {
    let mut text = Vec::new();
    let indent = " ".repeat(indent.max(1));
    let mut serializer =
        serde_json::Serializer::with_formatter(&mut text, PrettyFormatter::with_indent(indent.as_bytes()));
    value.serialize(&mut serializer).expect("BUG: a JSON value can be written to memory");
    text.push(b'\n');
    String::from_utf8(text).expect("BUG: JSON is UTF-8")
}
