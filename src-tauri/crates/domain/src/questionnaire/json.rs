//! Reads JSON and notices keys that stand twice.
//!
//! `serde_json` keeps the last of two equal keys without a word, so an item pasted twice into a
//! translation would hide the first one's text.

use super::problem::{Problem, ProblemCode, step};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::{cell::RefCell, fmt};

/// Parses a file of a set. `None` when it is no JSON; the problems say where.
pub(super) fn parse(file: &str, text: &str, problems: &mut Vec<Problem>) -> Option<Value> {
    // Some editors write a byte order mark; it is no part of JSON.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let duplicates = RefCell::new(Vec::new());
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let parsed = Node { path: String::new(), duplicates: &duplicates }
        .deserialize(&mut deserializer)
        .and_then(|value| deserializer.end().map(|()| value));
    for (path, key) in duplicates.into_inner() {
        problems.push(Problem::new(file, path, ProblemCode::DuplicateKey).with("key", key));
    }
    match parsed {
        Ok(value) => Some(value),
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            let whole = error.to_string();
            let detail = whole.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&whole);
            problems.push(
                Problem::new(file, "", ProblemCode::Syntax)
                    .with("line", line)
                    .with("column", column)
                    .with("detail", detail),
            );
            None
        }
    }
}

struct Node<'a> {
    path: String,
    duplicates: &'a RefCell<Vec<(String, String)>>,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) =
            sequence.next_element_seed(Node { path: step(&self.path, values.len()), duplicates: self.duplicates })?
        {
            values.push(value);
        }
        Ok(values.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            let value = entries.next_value_seed(Node { path: step(&self.path, &key), duplicates: self.duplicates })?;
            if map.contains_key(&key) {
                self.duplicates.borrow_mut().push((self.path.clone(), key));
            } else {
                map.insert(key, value);
            }
        }
        Ok(map.into())
    }
}
