//! The shape of the files: JSON Schema of format 1, and its violations in our own codes.
//!
//! The schemas lie with the data (`checklists/schema`), so that an author's editor uses the very
//! ones the program uses.

use super::problem::{Problem, ProblemCode, step};
use jsonschema::{
    ValidationError, Validator,
    error::{TypeKind, ValidationErrorKind},
};
use serde_json::Value;
use std::sync::LazyLock;

macro_rules! schema {
    ($name:ident, $file:literal) => {
        pub(super) static $name: LazyLock<Validator> = LazyLock::new(|| {
            let schema = serde_json::from_str(include_str!(concat!("../../../../../checklists/schema/", $file)))
                .expect("BUG: an embedded schema is no JSON");
            jsonschema::validator_for(&schema).expect("BUG: an embedded schema is no JSON Schema")
        });
    };
}

schema!(QUESTIONNAIRE, "questionnaire-1.json");
schema!(TRANSLATION, "translation-1.json");
schema!(GENERAL, "general-1.json");
schema!(OVERLAY, "overlay-1.json");

/// The format of the files this version reads.
pub(super) const FORMAT: u64 = 1;

/// Every violation of the schema, as problems of the file.
pub(super) fn violations(schema: &Validator, file: &str, document: &Value, problems: &mut Vec<Problem>) {
    for error in schema.iter_errors(document) {
        problem_of(file, document, &error, problems);
    }
}

fn problem_of(file: &str, document: &Value, error: &ValidationError<'_>, problems: &mut Vec<Problem>) {
    use ProblemCode as Code;
    use ValidationErrorKind as Kind;

    let path = error.instance_path().as_str();
    let item = item_at(document, path);
    let found = || excerpt(error.instance());
    let problem = |code| Problem::new(file, path, code).of_item(item.as_deref());

    problems.push(match error.kind() {
        Kind::AdditionalProperties { unexpected } | Kind::UnevaluatedProperties { unexpected } => {
            for key in unexpected {
                let problem = Problem::new(file, step(path, key), Code::UnknownKey);
                problems.push(problem.of_item(item.as_deref()).with("key", key));
            }
            return;
        }
        Kind::Required { property } => problem(Code::MissingKey).with("key", plain(property)),
        Kind::Type { kind } => {
            let expected = match kind {
                TypeKind::Single(one) => one.to_string(),
                TypeKind::Multiple(several) => {
                    several.iter().map(|one| one.to_string()).collect::<Vec<_>>().join(" or ")
                }
            };
            problem(Code::WrongType).with("expected", expected).with("found", type_of(error.instance()))
        }
        Kind::Constant { expected_value } if path == "/format" => {
            problem(Code::FormatUnknown).with("found", found()).with("expected", expected_value)
        }
        Kind::Enum { .. } if path.contains("/levels/") => problem(Code::LevelUnknown).with("found", found()),
        Kind::UniqueItems if path.ends_with("/levels") => problem(Code::LevelTwice),
        Kind::UniqueItems => problem(Code::NotUnique),
        Kind::Enum { options } => {
            let allowed = match options.as_ref() {
                Value::Array(options) => options.iter().map(plain).collect::<Vec<_>>().join(", "),
                other => other.to_string(),
            };
            problem(Code::NotOneOf).with("found", found()).with("allowed", allowed)
        }
        Kind::MaxLength { limit } => {
            let length = error.instance().as_str().map_or(0, |text| text.chars().count());
            problem(Code::TextTooLong).with("found", length).with("limit", limit)
        }
        Kind::MinLength { .. } => problem(Code::TextEmpty),
        Kind::MinItems { limit } | Kind::MinProperties { limit } => problem(Code::ListTooShort).with("limit", limit),
        Kind::MaxItems { limit } | Kind::MaxProperties { limit } => problem(Code::ListTooLong).with("limit", limit),
        Kind::Pattern { .. } if is_id(path) => problem(Code::IdNotPermanent).with("found", found()),
        Kind::Pattern { pattern } => problem(Code::Malformed).with("found", found()).with("pattern", pattern),
        Kind::Minimum { limit } => problem(Code::OutOfRange).with("found", found()).with("limit", format!("≥ {limit}")),
        Kind::Maximum { limit } => problem(Code::OutOfRange).with("found", found()).with("limit", format!("≤ {limit}")),
        // The schemas use nothing else; should one, its own words are better than none.
        _ => problem(Code::Shape).with("detail", error),
    });
}

/// The id of a section or an item, where permanence matters.
fn is_id(path: &str) -> bool {
    (path.starts_with("/sections/") || path.starts_with("/added/")) && path.ends_with("/id")
}

/// The id of the item a pointer leads into: by position in `en.json` and among the items an overlay
/// adds, by key in a translation and among those it changes.
fn item_at(document: &Value, path: &str) -> Option<String> {
    let steps: Vec<&str> = path.split('/').collect();
    match steps.as_slice() {
        ["", "sections", section, "items", item, ..] => {
            document.pointer(&format!("/sections/{section}/items/{item}/id"))?.as_str().map(str::to_owned)
        }
        ["", "added", item, ..] => document.pointer(&format!("/added/{item}/id"))?.as_str().map(str::to_owned),
        ["", "items", item, ..] => Some(item.replace("~1", "/").replace("~0", "~")),
        _ => None,
    }
}

fn type_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// A word without its quotation marks.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What stands there, short enough for a message.
fn excerpt(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
