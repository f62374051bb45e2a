//! Whether an entry can be true: each value by its field, then the values against one another and
//! against today.

use super::{
    entry::Entry,
    field::{Field, date, moment},
    lists::RegisterList,
};
use crate::ids::{EntryId, FacilityId};
use jiff::civil::{Date, DateTime};
use serde_json::{Map, Value};

/// What is wrong with one field. Collected, not one at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryProblem {
    /// The key of the field, or what was written in its place.
    pub field: String,
    pub code: ProblemCode,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemCode {
    UnknownField,
    Missing,
    NotText,
    NotAList,
    TextTooLong {
        limit: usize,
    },
    /// Written as a date, but in a form that is two days in two countries, or of no calendar.
    NotADate {
        given: String,
    },
    NotAMoment {
        given: String,
    },
    NotAWholeNumber {
        given: String,
        min: i64,
        max: i64,
    },
    NotAnOption {
        given: String,
    },
    NotAnImoNumber {
        given: String,
    },
    NotAPicture,
    NotAFinding,
    /// Earlier than another field that comes before it.
    Before {
        other: &'static str,
    },
    /// Said to have happened, but after today.
    InTheFuture,
    /// More than another field allows.
    MoreThan {
        other: &'static str,
    },
    /// The same as another field that it should differ from.
    SameAs {
        other: &'static str,
    },
    /// A pin needs both of its co-ordinates.
    Alone {
        other: &'static str,
    },
}

impl ProblemCode {
    pub(super) fn not_a_date(given: &str) -> Self {
        Self::NotADate { given: given.chars().take(60).collect() }
    }

    pub(super) fn not_a_moment(given: &str) -> Self {
        Self::NotAMoment { given: given.chars().take(60).collect() }
    }

    /// In files and in the catalogue.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::UnknownField => "unknown-field",
            Self::Missing => "missing",
            Self::NotText => "not-text",
            Self::NotAList => "not-a-list",
            Self::TextTooLong { .. } => "text-too-long",
            Self::NotADate { .. } => "not-a-date",
            Self::NotAMoment { .. } => "not-a-moment",
            Self::NotAWholeNumber { .. } => "not-a-whole-number",
            Self::NotAnOption { .. } => "not-an-option",
            Self::NotAnImoNumber { .. } => "not-an-imo-number",
            Self::NotAPicture => "not-a-picture",
            Self::NotAFinding => "not-a-finding",
            Self::Before { .. } => "before",
            Self::InTheFuture => "in-the-future",
            Self::MoreThan { .. } => "more-than",
            Self::SameAs { .. } => "same-as",
            Self::Alone { .. } => "alone",
        }
    }
}

impl Entry {
    /// Makes an entry of what a person or a file gave, or tells everything that is wrong with it.
    pub fn check(
        id: EntryId,
        facility: FacilityId,
        list: RegisterList,
        given: &Map<String, Value>,
        today: Date,
    ) -> Result<Self, Vec<EntryProblem>> {
        let mut problems = Vec::new();
        let mut tell = |field: &str, code| problems.push(EntryProblem { field: field.to_owned(), code });
        for key in given.keys().filter(|key| list.field(key).is_none()) {
            tell(key, ProblemCode::UnknownField);
        }
        let mut content = Map::new();
        for Field { key, kind, required } in list.fields() {
            match kind.keep(given.get(*key).unwrap_or(&Value::Null)) {
                Ok(Some(value)) => drop(content.insert((*key).to_owned(), value)),
                Ok(None) if *required => tell(key, ProblemCode::Missing),
                Ok(None) => {}
                Err(code) => tell(key, code),
            }
        }
        let entry = Self { id, facility, list, content };
        contradictions(&entry, today, &mut tell);
        if problems.is_empty() { Ok(entry) } else { Err(problems) }
    }
}

/// What cannot be true together. A field that is not there or not readable contradicts nothing.
fn contradictions(entry: &Entry, today: Date, tell: &mut impl FnMut(&str, ProblemCode)) {
    for (earlier, later) in entry.list.in_order() {
        if let (Some(first), Some(second)) = (at(entry, earlier), at(entry, later))
            && second.is_before(first)
        {
            tell(later, ProblemCode::Before { other: earlier });
        }
    }
    // What is only planned lies ahead; everything else in these fields has happened.
    if !entry.is("status", "planned") {
        for key in entry.list.past() {
            if at(entry, key).is_some_and(|at| at.date() > today) {
                tell(key, ProblemCode::InTheFuture);
            }
        }
    }
    for (part, whole) in [("people_with_valid_certificate", "people")] {
        if let (Some(part_count), Some(whole_count)) = (entry.number(part), entry.number(whole))
            && part_count > whole_count
        {
            tell(part, ProblemCode::MoreThan { other: whole });
        }
    }
    if entry.list == RegisterList::LevelChange
        && entry.text("to_level").is_some()
        && entry.text("to_level") == entry.text("from_level")
    {
        tell("to_level", ProblemCode::SameAs { other: "from_level" });
    }
    for (missing, there) in [("pin_x", "pin_y"), ("pin_y", "pin_x")] {
        if entry.content.contains_key(there) && !entry.content.contains_key(missing) {
            tell(missing, ProblemCode::Alone { other: there });
        }
    }
}

/// A date or a moment. Days are compared as days, whatever the hour: a log may know it of one only.
#[derive(Clone, Copy)]
enum At {
    Day(Date),
    Moment(DateTime),
}

impl At {
    fn date(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Moment(moment) => moment.date(),
        }
    }

    fn is_before(self, other: Self) -> bool {
        match (self, other) {
            (Self::Moment(this), Self::Moment(other)) => this < other,
            _ => self.date() < other.date(),
        }
    }
}

fn at(entry: &Entry, key: &str) -> Option<At> {
    let text = entry.text(key)?;
    date(text).map(At::Day).or_else(|| moment(text).map(At::Moment))
}
