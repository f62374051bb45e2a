//! The sheets "General" and "Options" as the general-information block of a set.

use super::{
    layout::in_language,
    places::escaped,
    problem::{SheetCode, SheetProblem},
    set_in::{Reading, file_of},
    table::{Findings, Table},
};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

impl Reading<'_> {
    /// Where the general information lies, `None` when there is none.
    pub(super) fn place_of_general(&mut self, table: &Table) -> Option<String> {
        let declared = match self.head.row("general") {
            Some(row) => self.head.table.one_of(row, "value", &["inside", "apart"], self.findings),
            None => None,
        };
        declared.or_else(|| (!table.rows.is_empty()).then(|| "inside".to_owned()))
    }

    /// The general-information fields for each language.
    pub(super) fn general(&mut self, table: &Table, options: &Table, place: Option<&str>) -> BTreeMap<String, Value> {
        let mut by_language = BTreeMap::new();
        let Some(place) = place else { return by_language };
        let languages = self.head.languages.clone();
        let mut choices = self.options(options);
        let file = |language: &str| match place {
            "apart" => format!("general.{language}.json"),
            _ => file_of(language),
        };
        let mut english = Vec::new();
        let mut translated = vec![Map::new(); languages.len()];
        for row in table.rows.iter().filter(|row| row.is_filled()) {
            let id = table.word(row, "id", self.findings);
            let own_choices = id.as_ref().and_then(|id| choices.remove(id)).unwrap_or_default();
            for (language, fields) in languages.iter().zip(&mut translated) {
                let file = file(language);
                let pointer = match (language.as_str(), &id) {
                    ("en", _) => format!("/general/{}", english.len()),
                    (_, Some(id)) => format!("/general/{}", escaped(id)),
                    (_, None) => continue,
                };
                let mut field = Map::new();
                let label = table.place(row, &in_language("label", language));
                self.findings.places.note(
                    &file,
                    pointer.as_str(),
                    if language == "en" { table.place(row, "id") } else { label },
                );
                let words = |key: &str, field: &mut Map<String, Value>, findings: &mut Findings| {
                    let column = in_language(key, language);
                    findings.places.note(&file, format!("{pointer}/{key}"), table.place(row, &column));
                    if let Some(text) = table.text(row, &column, findings) {
                        field.insert(key.to_owned(), text.into());
                    }
                };
                if language == "en" {
                    for key in ["id", "type"] {
                        self.findings.places.note(&file, format!("{pointer}/{key}"), table.place(row, key));
                    }
                    if let Some(id) = &id {
                        field.insert("id".to_owned(), id.as_str().into());
                    }
                    words("label", &mut field, self.findings);
                    if let Some(kind) = table.word(row, "type", self.findings) {
                        field.insert("type".to_owned(), kind.into());
                    }
                    self.choices(options, &own_choices, language, &file, &pointer, &mut field);
                    words("hint", &mut field, self.findings);
                    words("unit", &mut field, self.findings);
                    english.push(Value::Object(field));
                } else {
                    for key in ["label", "hint", "unit"] {
                        words(key, &mut field, self.findings);
                    }
                    self.choices(options, &own_choices, language, &file, &pointer, &mut field);
                    if let (false, Some(id)) = (field.is_empty(), &id) {
                        fields.insert(id.clone(), field.into());
                    }
                }
            }
        }
        for row in choices.into_values().flatten() {
            let row = &options.rows[row];
            self.findings.tell(SheetProblem::at(options.place(row, "field"), SheetCode::FieldUnknown));
        }
        for (language, fields) in languages.into_iter().zip(translated) {
            let fields = if language == "en" { Value::Array(std::mem::take(&mut english)) } else { fields.into() };
            by_language.insert(language, fields);
        }
        by_language
    }

    /// The rows of the sheet "Options" by the field they belong to.
    fn options(&mut self, options: &Table) -> BTreeMap<String, Vec<usize>> {
        let mut by_field: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, row) in options.rows.iter().enumerate().filter(|(_, row)| row.is_filled()) {
            match options.word(row, "field", self.findings) {
                Some(field) => by_field.entry(field).or_default().push(index),
                None => self.findings.tell(SheetProblem::at(options.place(row, "field"), SheetCode::FieldUnknown)),
            }
        }
        by_field
    }

    /// Puts the options of a field into it.
    fn choices(
        &mut self,
        options: &Table,
        rows: &[usize],
        language: &str,
        file: &str,
        pointer: &str,
        field: &mut Map<String, Value>,
    ) {
        let mut list = Vec::new();
        for row in rows.iter().map(|index| &options.rows[*index]) {
            let column = in_language("label", language);
            let (id_place, label_place) = (options.place(row, "id"), options.place(row, &column));
            let id = options.word(row, "id", self.findings);
            let label = options.text(row, &column, self.findings);
            let entry = format!("{pointer}/options/{}", list.len());
            if let (Some(id), true) = (&id, language != "en") {
                self.findings.places.note(file, format!("{pointer}/options/{}", escaped(id)), label_place);
            }
            if language != "en" && label.is_none() {
                continue;
            }
            self.findings.places.note(file, entry.as_str(), id_place);
            self.findings.places.note(file, format!("{entry}/id"), id_place);
            self.findings.places.note(file, format!("{entry}/label"), label_place);
            let parts = [("id", id), ("label", label)];
            let parts = parts.into_iter().filter_map(|(key, text)| Some((key.to_owned(), text?.into())));
            list.push(Value::Object(parts.collect()));
        }
        if !list.is_empty() {
            field.insert("options".to_owned(), list.into());
        }
    }
}
