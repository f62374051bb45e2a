//! The practice records in one language, with their dates moved.
//!
//! English is the source and the structure. `fr.json` and `es.json` hold texts only: a list of
//! records becomes an object keyed by `id` (answers: by `item`). Dates move by whole weeks, so that
//! weekdays stay; texts carry them as `{YYYY-MM-DD}` and `{YYYY-MM}` and show them in the reader's
//! language after the move.

use crate::error::{Error, Result};
use breakwater_locale::Words;
use jiff::{Span, ToSpan, civil::Date};
use serde_json::{Map, Value};

const FACILITY: &str = include_str!("../../practice/facility.json");
const PREVIOUS: &str = include_str!("../../practice/previous.json");
const CURRENT: &str = include_str!("../../practice/current.json");
const TRANSLATIONS: [(&str, &str); 2] =
    [("fr", include_str!("../../practice/fr.json")), ("es", include_str!("../../practice/es.json"))];

/// The day on which everything in the practice records is true.
pub const REFERENCE_DAY: Date = jiff::civil::date(2026, 11, 16);

/// The three files, translated and moved.
#[derive(Debug)]
pub(super) struct Texts {
    pub(super) facility: Value,
    pub(super) previous: Value,
    pub(super) current: Value,
    /// The reference day after the move.
    pub(super) today: Date,
}

impl Texts {
    pub(super) fn read(words: &Words, today: Option<Date>) -> Result<Self> {
        let shift = Shift::to(today.unwrap_or(REFERENCE_DAY))?;
        let translation = TRANSLATIONS
            .iter()
            .find(|(language, _)| *language == words.language())
            .map(|(_, text)| parse(text))
            .transpose()?;
        let file = |text: &str, name: &str| -> Result<Value> {
            let mut value = parse(text)?;
            if let Some(translated) = translation.as_ref().and_then(|all| all.get(name)) {
                translate(&mut value, translated);
            }
            shift.apply(&mut value, words);
            Ok(value)
        };
        Ok(Self {
            facility: file(FACILITY, "facility")?,
            previous: file(PREVIOUS, "previous")?,
            current: file(CURRENT, "current")?,
            today: shift.date(REFERENCE_DAY),
        })
    }
}

fn parse(text: &str) -> Result<Value> {
    serde_json::from_str(text).map_err(|_| Error::Unexpected("the practice records"))
}

fn translate(value: &mut Value, translation: &Value) {
    match (value, translation) {
        (Value::Object(object), Value::Object(texts)) => {
            for (key, text) in texts {
                if let Some(place) = object.get_mut(key) {
                    translate(place, text);
                }
            }
        }
        (Value::Array(records), Value::Object(texts)) => {
            for record in records {
                if let Some(text) = key_of(record).and_then(|key| texts.get(&key)) {
                    translate(record, text);
                }
            }
        }
        (place, text) => *place = text.clone(),
    }
}

/// Findings and the like have an `id`, answers are known by their `item`.
fn key_of(record: &Value) -> Option<String> {
    let record: &Map<String, Value> = record.as_object()?;
    record.get("id").or_else(|| record.get("item"))?.as_str().map(str::to_owned)
}

/// How far everything moves: whole weeks.
#[derive(Debug, Clone, Copy)]
struct Shift {
    weeks: i64,
}

impl Shift {
    fn to(today: Date) -> Result<Self> {
        let days = REFERENCE_DAY.until(today).map_err(|_| Error::Unexpected("the practice day"))?.get_days();
        Ok(Self { weeks: i64::from(days).div_euclid(7) })
    }

    fn span(self) -> Span {
        self.weeks.weeks()
    }

    fn date(self, date: Date) -> Date {
        date.saturating_add(self.span())
    }

    fn apply(self, value: &mut Value, words: &Words) {
        match value {
            Value::String(text) => {
                if let Some(moved) = self.whole(text) {
                    *text = moved;
                } else if text.contains('{') {
                    *text = self.within(text, words);
                }
            }
            Value::Array(values) => values.iter_mut().for_each(|value| self.apply(value, words)),
            Value::Object(values) => values.values_mut().for_each(|value| self.apply(value, words)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// A text that is a date, or a date with a time.
    fn whole(self, text: &str) -> Option<String> {
        let (day, time) = text.split_once('T').map_or((text, None), |(day, time)| (day, Some(time)));
        let moved = self.date(iso(day)?);
        Some(time.map_or_else(|| moved.to_string(), |time| format!("{moved}T{time}")))
    }

    /// The dates in a text, as its reader writes them.
    fn within(self, text: &str, words: &Words) -> String {
        let mut shown = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            shown.push_str(before);
            let Some((token, after)) = after.split_once('}') else {
                shown.push('{');
                rest = after;
                continue;
            };
            // The middle of a month moves with most of its days.
            let said = iso(token)
                .map(|day| words.date(self.date(day)))
                .or_else(|| Some(words.month(self.date(iso(&format!("{token}-15"))?))));
            if let Some(said) = said {
                shown.push_str(&said);
            } else {
                shown.push('{');
                shown.push_str(token);
                shown.push('}');
            }
            rest = after;
        }
        shown.push_str(rest);
        shown
    }
}

fn iso(text: &str) -> Option<Date> {
    (text.len() == 10).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test: an unwrap that fails is the failure")]

    use super::*;
    use jiff::civil::date;

    #[test]
    fn dates_move_by_whole_weeks_and_are_shown_in_the_readers_language() {
        let words = Words::new("en");
        let shift = Shift::to(date(2027, 1, 1)).unwrap();
        assert_eq!(shift.date(REFERENCE_DAY), date(2026, 12, 28), "a Monday stays a Monday, and not after today");
        assert_eq!(shift.whole("2026-07-11T06:10").as_deref(), Some("2026-08-22T06:10"));
        assert_eq!(
            Shift { weeks: 0 }.within("seen on {2026-11-05}, {2026-10} {x}", &words),
            "seen on 5 November 2026, October 2026 {x}"
        );
    }

    #[test]
    fn no_token_is_left_in_any_language() {
        for language in ["en", "fr", "es"] {
            let words = Words::new(language);
            let texts = Texts::read(&words, None).unwrap();
            for file in [&texts.facility["places"], &texts.previous, &texts.current] {
                assert!(!file.to_string().contains("{20"), "{language}");
            }
        }
    }
}
