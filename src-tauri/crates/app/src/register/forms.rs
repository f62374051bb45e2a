//! The lists in words: titles, labels, options, values, problems.

use crate::{
    api::{Choice, RegisterField, RegisterFieldKind, RegisterListForm},
    session::Session,
};
use breakwater_domain::register::{Entry, Field, FieldKind, ProblemCode, RegisterList};
use breakwater_locale::{Arg, Words};
use serde_json::Value;

impl Session {
    pub fn register_form(&self) -> Vec<RegisterListForm> {
        RegisterList::ALL.into_iter().map(|list| form(list, &self.words)).collect()
    }
}

fn form(list: RegisterList, words: &Words) -> RegisterListForm {
    RegisterListForm {
        list,
        title: title(list, words),
        one: words.say(&format!("register-one-{}", hyphens(list.key()))),
        cited_by: list.cited_by().map(str::to_owned),
        single: list.single(),
        fields: list.fields().iter().map(|field| form_field(field, words)).collect(),
    }
}

pub(crate) fn title(list: RegisterList, words: &Words) -> String {
    words.say(&format!("register-list-{}", hyphens(list.key())))
}

fn form_field(field: &Field, words: &Words) -> RegisterField {
    let (kind, limits) = match field.kind {
        FieldKind::Line => (RegisterFieldKind::Line, None),
        FieldKind::Note => (RegisterFieldKind::Note, None),
        FieldKind::Date => (RegisterFieldKind::Date, None),
        FieldKind::Moment => (RegisterFieldKind::Moment, None),
        FieldKind::Whole { min, max } => (RegisterFieldKind::Whole, Some((min, max))),
        FieldKind::OneOf(_) => (RegisterFieldKind::OneOf, None),
        FieldKind::SeveralOf(_) => (RegisterFieldKind::SeveralOf, None),
        FieldKind::ImoNumber => (RegisterFieldKind::ImoNumber, None),
        FieldKind::Picture => (RegisterFieldKind::Picture, None),
        FieldKind::Finding => (RegisterFieldKind::Finding, None),
    };
    RegisterField {
        key: field.key.to_owned(),
        label: label(field.key, words),
        kind,
        required: field.required,
        options: field
            .kind
            .options()
            .iter()
            .map(|option| Choice { id: (*option).to_owned(), label: option_label(option, words) })
            .collect(),
        min: limits.map(|(min, _)| min),
        max: limits.map(|(_, max)| max),
    }
}

pub(crate) fn label(key: &str, words: &Words) -> String {
    words.say(&format!("register-field-{}", hyphens(key)))
}

pub(crate) fn option_label(option: &str, words: &Words) -> String {
    words.say(&format!("register-option-{}", hyphens(option)))
}

pub(crate) fn hyphens(key: &str) -> String {
    key.replace('_', "-")
}

/// What to call an entry in one line.
pub(crate) fn entry_label(entry: &Entry, words: &Words) -> String {
    let join = |parts: [Option<&str>; 2]| {
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        parts.join(" · ")
    };
    let text = |key: &str| entry.text(key);
    let said = match entry.list {
        RegisterList::Contact => join([text("post"), text("person")]),
        RegisterList::Place => join([text("code"), text("name")]),
        RegisterList::PlanPicture => join([text("title"), None]),
        RegisterList::Pfsa | RegisterList::Pfsp => join([text("reference"), None]),
        RegisterList::Statement => join([text("number"), None]),
        RegisterList::Verification => join([text("statement"), text("result")]),
        RegisterList::Drill => join([text("number"), text("scenario")]),
        RegisterList::Training => join([text("role"), text("course")]),
        RegisterList::Declaration => join([text("number"), text("ship")]),
        RegisterList::Incident => {
            let kind = text("incident_kind").map(|kind| option_label(kind, words));
            join([text("number"), kind.as_deref()])
        }
        RegisterList::LevelChange => {
            let levels = ["from_level", "to_level"].map(|key| text(key).unwrap_or_default());
            return words.say_with("register-level-step", &[("from", levels[0].into()), ("to", levels[1].into())]);
        }
    };
    if said.is_empty() { title(entry.list, words) } else { said.replace('\n', " ") }
}

/// A value as people read it.
pub(crate) fn shown(field: &Field, value: &Value, words: &Words) -> String {
    let text = value.as_str().unwrap_or_default();
    match field.kind {
        FieldKind::Date => text.parse().map_or_else(|_| text.to_owned(), |day| words.date_short(day)),
        FieldKind::Moment => {
            let (day, time) = text.split_once('T').unwrap_or((text, ""));
            let day = day.parse().map_or_else(|_| day.to_owned(), |day| words.date_short(day));
            format!("{day} {time}").trim().to_owned()
        }
        FieldKind::Whole { .. } => value.as_i64().map_or_else(String::new, |number| words.number(number as f64, 0)),
        FieldKind::OneOf(_) => option_label(text, words),
        FieldKind::SeveralOf(_) => {
            let options = value.as_array().into_iter().flatten().filter_map(Value::as_str);
            options.map(|option| option_label(option, words)).collect::<Vec<_>>().join("; ")
        }
        FieldKind::Line | FieldKind::Note | FieldKind::ImoNumber | FieldKind::Picture | FieldKind::Finding => {
            text.to_owned()
        }
    }
}

/// What is wrong with a field, in words.
pub(crate) fn problem(list: RegisterList, code: &ProblemCode, field: &str, words: &Words) -> String {
    let mut args: Vec<(&str, Arg)> = Vec::new();
    match code {
        ProblemCode::TextTooLong { limit } => args.push(("limit", (*limit as f64).into())),
        ProblemCode::NotADate { given } | ProblemCode::NotAMoment { given } | ProblemCode::NotAnImoNumber { given } => {
            args.push(("given", given.as_str().into()));
        }
        ProblemCode::NotAWholeNumber { given, min, max } => {
            args.push(("given", given.as_str().into()));
            args.push(("min", words.number(*min as f64, 0).into()));
            args.push(("max", words.number(*max as f64, 0).into()));
        }
        ProblemCode::NotAnOption { given } => {
            let options = list.field(field).map_or(&[][..], |field| field.kind.options());
            let options: Vec<String> = options.iter().map(|option| option_label(option, words)).collect();
            args.push(("given", given.as_str().into()));
            args.push(("options", options.join("; ").into()));
        }
        ProblemCode::Before { other }
        | ProblemCode::MoreThan { other }
        | ProblemCode::SameAs { other }
        | ProblemCode::Alone { other } => args.push(("other", label(other, words).into())),
        ProblemCode::UnknownField => args.push(("field", field.into())),
        ProblemCode::Missing
        | ProblemCode::NotText
        | ProblemCode::NotAList
        | ProblemCode::NotAPicture
        | ProblemCode::NotAFinding
        | ProblemCode::InTheFuture => {}
    }
    words.say_with(&format!("register-problem-{}", code.key()), &args)
}
