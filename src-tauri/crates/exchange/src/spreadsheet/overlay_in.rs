//! Sheets as the file of an overlay.
//!
//! A sheet that is there makes its block, even an empty one: it is how an author had it.

use super::{
    head::{Head, Keys},
    layout::{ADDED, CHANGES, GUIDANCE, INTERVAL_VALUES, Layout, MARKS, OVERLAY, OVERLAY_WORKBOOK, in_language},
    overlay_out::NOTHING,
    places::escaped,
    problem::Place,
    set_in::{is_structural, pretty},
    table::{Findings, RawSheet, Row, Table, key_of_row},
};
use breakwater_domain::questionnaire::overlay::OVERLAY_FILE as FILE;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

const KEYS: Keys = Keys {
    single: &["workbook", "id", "version", "questionnaire", "questionnaire_version", "schema", "indent"],
    by_language: &["title", "authority", "note"],
};

/// The file. `None` when sheets or columns are missing, so that the rest says nothing.
pub(super) fn text(sheets: &[RawSheet], findings: &mut Findings) -> Option<String> {
    let head = Head::open(&OVERLAY, OVERLAY_WORKBOOK, &KEYS, sheets, findings)?;
    let mut open = |layout: &'static Layout| {
        let is_there = sheets.iter().any(|sheet| sheet.name == layout.name);
        is_there.then(|| Table::open(layout, sheets, &head.languages, findings))
    };
    let (changes, added, intervals, marks) = (open(&CHANGES), open(&ADDED), open(&INTERVAL_VALUES), open(&MARKS));
    if findings.problems.iter().any(|problem| is_structural(problem.code)) {
        return None;
    }
    findings.places.note("", "", Place { sheet: OVERLAY.name, row: 1, column: 0 });
    let indent = head.number("indent", "value", findings).and_then(|indent| indent.as_u64()).unwrap_or(2);
    let mut reading = Reading { head, findings };
    let mut overlay = reading.head();
    if let Some(table) = changes {
        overlay.insert("items".to_owned(), reading.changes(&table).into());
    }
    if let Some(table) = added {
        overlay.insert("added".to_owned(), reading.added(&table).into());
    }
    if let Some(table) = intervals {
        overlay.insert("intervals".to_owned(), reading.intervals(&table).into());
    }
    if let Some(table) = marks {
        overlay.insert("marks".to_owned(), reading.marks(&table).into());
    }
    Some(pretty(&overlay.into(), indent.min(8) as usize))
}

struct Reading<'a> {
    head: Head,
    findings: &'a mut Findings,
}

impl Reading<'_> {
    fn head(&mut self) -> Map<String, Value> {
        let mut overlay = Map::new();
        if let Some(schema) = self.head.text("schema", "value", self.findings) {
            overlay.insert("$schema".to_owned(), schema.into());
        }
        overlay.insert("format".to_owned(), 1.into());
        let id = self.single("id", "/id");
        overlay.extend(id.map(|id| ("id".to_owned(), id)));
        let version = self.single("version", "/version");
        overlay.extend(version.map(|version| ("version".to_owned(), version)));
        let mut target = Map::new();
        let id = self.single("questionnaire", "/questionnaire/id");
        target.extend(id.map(|id| ("id".to_owned(), id)));
        let version = self.single("questionnaire_version", "/questionnaire/version");
        target.extend(version.map(|version| ("version".to_owned(), version)));
        overlay.insert("questionnaire".to_owned(), target.into());
        overlay.insert("languages".to_owned(), self.head.languages.clone().into());
        for (language, index) in self.head.languages.iter().zip(0..) {
            if let Some(place) = self.head.language_place(language) {
                self.findings.places.note(FILE, format!("/languages/{index}"), place);
            }
        }
        for key in ["title", "authority", "note"] {
            let Some(row) = self.head.row(key) else { continue };
            let words = words(&self.head.table, row, "", &self.head.languages, &format!("/{key}"), self.findings);
            overlay.insert(key.to_owned(), words.unwrap_or_default().into());
        }
        overlay
    }

    fn single(&mut self, key: &str, pointer: &str) -> Option<Value> {
        if let Some(place) = self.head.place(key, "value") {
            self.findings.places.note(FILE, pointer, place);
        }
        if pointer.ends_with("version") {
            self.head.number(key, "value", self.findings)
        } else {
            self.head.text(key, "value", self.findings).map(|text| text.trim().into())
        }
    }

    fn changes(&mut self, table: &Table) -> Map<String, Value> {
        let mut changes = Map::new();
        let mut seen = BTreeMap::new();
        for row in table.rows.iter().filter(|row| row.is_filled()) {
            let Some(id) = key_of_row(table, row, "id", &mut seen, self.findings) else { continue };
            let pointer = format!("/items/{}", escaped(&id));
            self.findings.places.note(FILE, pointer.as_str(), table.place(row, "id"));
            let mut change = Map::new();
            self.put(table, row, "official_number", &pointer, &mut change);
            let prompt = format!("{pointer}/prompt");
            if let Some(words) = words(table, row, "prompt", &self.head.languages, &prompt, self.findings) {
                change.insert("prompt".to_owned(), words.into());
            }
            self.put(table, row, "national_references", &pointer, &mut change);
            changes.insert(id, change.into());
        }
        changes
    }

    fn added(&mut self, table: &Table) -> Vec<Value> {
        let mut added = Vec::new();
        for row in table.rows.iter().filter(|row| row.is_filled()) {
            let pointer = format!("/added/{}", added.len());
            self.findings.places.note(FILE, pointer.as_str(), table.place(row, "id"));
            let mut item = Map::new();
            for key in ["id", "section", "after", "number", "official_number"] {
                self.put(table, row, key, &pointer, &mut item);
            }
            let prompt = words(table, row, "prompt", &self.head.languages, &format!("{pointer}/prompt"), self.findings);
            let prompt = prompt.unwrap_or_default();
            let guidance = self.guidance(table, row, &prompt, &format!("{pointer}/guidance"));
            item.insert("prompt".to_owned(), prompt.into());
            for key in ["references", "national_references", "levels", "answer"] {
                self.put(table, row, key, &pointer, &mut item);
            }
            item.insert("guidance".to_owned(), guidance.into());
            for key in ["applies_to", "measure"] {
                self.put(table, row, key, &pointer, &mut item);
            }
            added.push(item.into());
        }
        added
    }

    /// The guidance of an added item in the languages in which something stands there.
    fn guidance(&mut self, table: &Table, row: &Row, prompt: &Map<String, Value>, pointer: &str) -> Map<String, Value> {
        let mut guidance = Map::new();
        for language in &self.head.languages {
            let pointer = format!("{pointer}/{}", escaped(language));
            let mut lists = Map::new();
            for name in GUIDANCE {
                let column = in_language(name, language);
                self.findings.places.note(FILE, format!("{pointer}/{name}"), table.place(row, &column));
                self.findings.places.note(FILE, pointer.as_str(), table.place(row, &column));
                lists.insert(name.to_owned(), table.entries(row, &column, self.findings).into());
            }
            let is_empty = lists.values().all(|list| list.as_array().is_some_and(Vec::is_empty));
            if !is_empty || prompt.contains_key(language) {
                guidance.insert(language.clone(), lists.into());
            }
        }
        guidance
    }

    fn intervals(&mut self, table: &Table) -> Map<String, Value> {
        let mut intervals = Map::new();
        let mut seen = BTreeMap::new();
        for row in table.rows.iter().filter(|row| row.is_filled()) {
            let Some(key) = key_of_row(table, row, "interval", &mut seen, self.findings) else { continue };
            self.findings.places.note(FILE, format!("/intervals/{}", escaped(&key)), table.place(row, "value"));
            // An interval without a number is told as a value of the wrong type.
            let value = table.number(row, "value", self.findings).unwrap_or(Value::Null);
            intervals.insert(key, value);
        }
        intervals
    }

    fn marks(&mut self, table: &Table) -> Vec<Value> {
        let mut marks = Vec::new();
        for row in table.rows.iter().filter(|row| row.is_filled()) {
            let pointer = format!("/marks/{}", marks.len());
            self.findings.places.note(FILE, pointer.as_str(), table.place(row, "id"));
            let mut mark = Map::new();
            self.put(table, row, "id", &pointer, &mut mark);
            let label = words(table, row, "label", &self.head.languages, &format!("{pointer}/label"), self.findings);
            mark.insert("label".to_owned(), label.unwrap_or_default().into());
            for key in ["reference", "profile"] {
                self.put(table, row, key, &pointer, &mut mark);
            }
            self.put(table, row, "items", &pointer, &mut mark);
            marks.push(mark.into());
        }
        marks
    }

    /// Puts the value of a cell under the name of its column; an empty cell puts nothing.
    fn put(&mut self, table: &Table, row: &Row, key: &str, pointer: &str, into: &mut Map<String, Value>) {
        self.findings.places.note(FILE, format!("{pointer}/{key}"), table.place(row, key));
        let list = |list: Vec<Value>| (!list.is_empty()).then(|| Value::from(list));
        let is_nothing = |value: &Value| value.as_str() == Some(NOTHING);
        let value = match key {
            "levels" => list(table.numbers(row, key, self.findings)),
            "applies_to" => match table.entries(row, key, self.findings) {
                entries if entries.iter().all(is_nothing) && !entries.is_empty() => Some(Value::Array(Vec::new())),
                entries => list(entries),
            },
            "references" | "national_references" | "items" => list(table.entries(row, key, self.findings)),
            "measure" => table
                .word(row, key, self.findings)
                .map(Value::from)
                .map(|measure| if is_nothing(&measure) { Value::Null } else { measure }),
            // Numbers people cite are kept as they are, blanks and all.
            "number" | "official_number" | "reference" => table.text(row, key, self.findings).map(Value::from),
            _ => table.word(row, key, self.findings).map(Value::from),
        };
        if let Some(value) = value {
            into.insert(key.to_owned(), value);
        }
    }
}

/// Texts by language; `None` when there is none in any.
fn words(
    table: &Table,
    row: &Row,
    column: &str,
    languages: &[String],
    pointer: &str,
    findings: &mut Findings,
) -> Option<Map<String, Value>> {
    let mut words = Map::new();
    for language in languages {
        let column = in_language(column, language);
        findings.places.note(FILE, format!("{pointer}/{}", escaped(language)), table.place(row, &column));
        findings.places.note(FILE, pointer, table.place(row, &column));
        if let Some(text) = table.text(row, &column, findings) {
            words.insert(language.clone(), text.into());
        }
    }
    (!words.is_empty()).then_some(words)
}
