//! The file of an overlay as sheets.

use super::{
    layout::GUIDANCE,
    layout::{ADDED, CHANGES, INTERVAL_VALUES, MARKS, OVERLAY, OVERLAY_WORKBOOK, in_language},
    set_out::{Cells, entries, indent, keys, list, numbers, word},
    table::Sheet,
};
use serde_json::Value;

/// What stands in a cell for a value that is there and empty, where an empty cell means that it is
/// not there.
pub(super) const NOTHING: &str = "-";

/// The sheets of an overlay.
pub(super) fn sheets(overlay: &Value, text: &str) -> Vec<Sheet> {
    let languages: Vec<String> = list(&overlay["languages"]).iter().map(word).collect();
    let mut sheets = vec![head(overlay, text, &languages)];
    if overlay.get("items").is_some() {
        sheets.push(changes(overlay, &languages));
    }
    if overlay.get("added").is_some() {
        sheets.push(added(overlay, &languages));
    }
    if overlay.get("intervals").is_some() {
        let mut sheet = Sheet::new(&INTERVAL_VALUES, &languages);
        for key in keys(&overlay["intervals"]) {
            sheet.push(cells([("interval", key.clone()), ("value", word(&overlay["intervals"][key]))]));
        }
        sheets.push(sheet);
    }
    if overlay.get("marks").is_some() {
        sheets.push(marks(overlay, &languages));
    }
    sheets
}

fn head(overlay: &Value, text: &str, languages: &[String]) -> Sheet {
    let mut sheet = Sheet::new(&OVERLAY, languages);
    let single = [
        ("workbook", OVERLAY_WORKBOOK.to_owned()),
        ("id", word(&overlay["id"])),
        ("version", word(&overlay["version"])),
        ("questionnaire", word(&overlay["questionnaire"]["id"])),
        ("questionnaire_version", word(&overlay["questionnaire"]["version"])),
        ("schema", word(&overlay["$schema"])),
        ("indent", indent(text).to_string()),
    ];
    for (key, value) in single.into_iter().filter(|(_, value)| !value.is_empty()) {
        sheet.push(cells([("key", key.to_owned()), ("value", value)]));
    }
    for key in ["title", "authority", "note"] {
        let mut row = per_language("", languages, &overlay[key]);
        row.insert("key".to_owned(), key.to_owned());
        sheet.push(row);
    }
    sheet
}

fn changes(overlay: &Value, languages: &[String]) -> Sheet {
    let mut sheet = Sheet::new(&CHANGES, languages);
    for id in keys(&overlay["items"]) {
        let change = &overlay["items"][id];
        let mut row = per_language("prompt", languages, &change["prompt"]);
        row.extend(cells([
            ("id", id.clone()),
            ("official_number", word(&change["official_number"])),
            ("national_references", entries(&change["national_references"])),
        ]));
        sheet.push(row);
    }
    sheet
}

fn added(overlay: &Value, languages: &[String]) -> Sheet {
    let mut sheet = Sheet::new(&ADDED, languages);
    for item in list(&overlay["added"]) {
        let mut row = per_language("prompt", languages, &item["prompt"]);
        for language in languages {
            for name in GUIDANCE {
                row.insert(in_language(name, language), entries(&item["guidance"][language.as_str()][name]));
            }
        }
        for key in ["id", "section", "after", "number", "official_number", "answer"] {
            row.insert(key.to_owned(), word(&item[key]));
        }
        for key in ["references", "national_references"] {
            row.insert(key.to_owned(), entries(&item[key]));
        }
        let applies_to = match item.get("applies_to") {
            Some(Value::Array(tags)) if tags.is_empty() => NOTHING.to_owned(),
            _ => entries(&item["applies_to"]),
        };
        let measure = match item.get("measure") {
            Some(Value::Null) => NOTHING.to_owned(),
            _ => word(&item["measure"]),
        };
        row.extend(cells([("levels", numbers(&item["levels"])), ("applies_to", applies_to), ("measure", measure)]));
        sheet.push(row);
    }
    sheet
}

fn marks(overlay: &Value, languages: &[String]) -> Sheet {
    let mut sheet = Sheet::new(&MARKS, languages);
    for mark in list(&overlay["marks"]) {
        let mut row = per_language("label", languages, &mark["label"]);
        for key in ["id", "reference", "profile"] {
            row.insert(key.to_owned(), word(&mark[key]));
        }
        row.insert("items".to_owned(), entries(&mark["items"]));
        sheet.push(row);
    }
    sheet
}

fn per_language(column: &str, languages: &[String], words: &Value) -> Cells {
    languages.iter().map(|language| (in_language(column, language), word(&words[language.as_str()]))).collect()
}

fn cells<const N: usize>(cells: [(&str, String); N]) -> Cells {
    cells.into_iter().map(|(name, cell)| (name.to_owned(), cell)).collect()
}
