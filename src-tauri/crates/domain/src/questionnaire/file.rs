//! The files of format 1 as types, and how the texts of several become one [`Questionnaire`].

use super::{AnswerKind, FieldKind, GeneralField, Guidance, Item, Part, Questionnaire, Section, Subject};
use crate::{
    answer::Level,
    ids::{ItemId, QuestionnaireId, SectionId},
    provision::Provision,
};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Why a file that is JSON is still no file of a set. Only a pinned set is read without being
/// checked first, so these words are for the log.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    #[error("{file}: {source}")]
    Shape { file: String, source: serde_json::Error },
    #[error("{file}: {reference:?} is no provision")]
    Reference { file: String, reference: String },
    #[error("{file}: no text for {id}")]
    Untranslated { file: String, id: String },
}

#[derive(Deserialize)]
struct SourceFile {
    id: String,
    version: u32,
    title: String,
    audience: String,
    subject: Subject,
    basis: String,
    note: String,
    profile_tags: Map<String, Value>,
    sections: Vec<SourceSection>,
}

#[derive(Deserialize)]
struct SourceSection {
    id: String,
    number: String,
    title: String,
    references: Vec<String>,
    intro: String,
    items: Vec<SourceItem>,
}

#[derive(Deserialize)]
struct SourceItem {
    id: String,
    number: String,
    prompt: String,
    references: Vec<String>,
    part: Part,
    levels: Vec<Level>,
    answer: AnswerKind,
    guidance: Guidance,
    applies_to: Vec<String>,
    measure: Option<String>,
    eu_mandatory: bool,
}

#[derive(Deserialize)]
struct TranslationFile {
    title: String,
    audience: String,
    basis: String,
    note: String,
    profile_tags: BTreeMap<String, String>,
    sections: BTreeMap<String, SectionTexts>,
    items: BTreeMap<String, ItemTexts>,
}

#[derive(Deserialize)]
struct SectionTexts {
    title: String,
    intro: String,
}

#[derive(Deserialize)]
struct ItemTexts {
    prompt: String,
    guidance: Guidance,
}

#[derive(Deserialize)]
struct SourceField {
    id: String,
    label: String,
    #[serde(rename = "type")]
    kind: FieldKind,
    #[serde(default)]
    hint: String,
    #[serde(default)]
    unit: String,
    #[serde(default)]
    options: Vec<OptionText>,
}

#[derive(Deserialize)]
struct FieldTexts {
    label: String,
    #[serde(default)]
    hint: String,
    #[serde(default)]
    unit: String,
    #[serde(default)]
    options: Vec<OptionText>,
}

#[derive(Deserialize)]
struct OptionText {
    id: String,
    label: String,
}

/// The set in English.
pub(super) fn questionnaire(file: &str, document: &Value) -> Result<Questionnaire, Unreadable> {
    let source: SourceFile = read(file, document)?;
    let provisions = |references: Vec<String>| {
        references
            .into_iter()
            .map(|reference| {
                Provision::parse(&reference).ok_or_else(|| Unreadable::Reference { file: file.to_owned(), reference })
            })
            .collect::<Result<Vec<_>, _>>()
    };
    let item = |item: SourceItem| {
        Ok(Item {
            id: ItemId::new(item.id),
            number: item.number,
            prompt: item.prompt,
            references: provisions(item.references)?,
            part: item.part,
            levels: item.levels,
            answer: item.answer,
            guidance: item.guidance,
            applies_to: item.applies_to,
            measure: item.measure,
            eu_mandatory: item.eu_mandatory,
        })
    };
    let section = |section: SourceSection| {
        Ok(Section {
            id: SectionId::new(section.id),
            number: section.number,
            title: section.title,
            references: provisions(section.references)?,
            intro: section.intro,
            items: section.items.into_iter().map(item).collect::<Result<_, Unreadable>>()?,
        })
    };
    let label = |(tag, label): (String, Value)| (tag, label.as_str().unwrap_or_default().to_owned());
    Ok(Questionnaire {
        id: QuestionnaireId::new(source.id),
        version: source.version,
        language: "en".to_owned(),
        title: source.title,
        audience: source.audience,
        subject: source.subject,
        basis: source.basis,
        note: source.note,
        profile_tags: source.profile_tags.into_iter().map(label).collect(),
        sections: source.sections.into_iter().map(section).collect::<Result<_, Unreadable>>()?,
    })
}

/// The English set with its texts replaced.
pub(super) fn translated(
    file: &str,
    language: &str,
    document: &Value,
    english: &Questionnaire,
) -> Result<Questionnaire, Unreadable> {
    let mut texts: TranslationFile = read(file, document)?;
    let untranslated = |id: &str| Unreadable::Untranslated { file: file.to_owned(), id: id.to_owned() };
    let mut set = english.clone();
    language.clone_into(&mut set.language);
    set.title = texts.title;
    set.audience = texts.audience;
    set.basis = texts.basis;
    set.note = texts.note;
    for (tag, label) in &mut set.profile_tags {
        *label = texts.profile_tags.remove(tag).ok_or_else(|| untranslated(tag))?;
    }
    for section in &mut set.sections {
        let words = texts.sections.remove(section.id.as_str()).ok_or_else(|| untranslated(section.id.as_str()))?;
        section.title = words.title;
        section.intro = words.intro;
        for item in &mut section.items {
            let words = texts.items.remove(item.id.as_str()).ok_or_else(|| untranslated(item.id.as_str()))?;
            item.prompt = words.prompt;
            item.guidance = words.guidance;
        }
    }
    Ok(set)
}

/// The general-information fields in English: `general` is a list.
pub(super) fn general(file: &str, document: &Value) -> Result<Vec<GeneralField>, Unreadable> {
    let fields: Vec<SourceField> = read(file, document.get("general").unwrap_or(&Value::Null))?;
    Ok(fields
        .into_iter()
        .map(|field| GeneralField {
            id: field.id,
            label: field.label,
            hint: field.hint,
            unit: field.unit,
            kind: field.kind,
            options: field.options.into_iter().map(|option| (option.id, option.label)).collect(),
        })
        .collect())
}

/// The same fields in another language: `general` is an object by id.
pub(super) fn general_translated(
    file: &str,
    document: &Value,
    english: &[GeneralField],
) -> Result<Vec<GeneralField>, Unreadable> {
    let mut texts: BTreeMap<String, FieldTexts> = read(file, document.get("general").unwrap_or(&Value::Null))?;
    let untranslated = |id: &str| Unreadable::Untranslated { file: file.to_owned(), id: id.to_owned() };
    english
        .iter()
        .map(|field| {
            let words = texts.remove(&field.id).ok_or_else(|| untranslated(&field.id))?;
            let mut labels: BTreeMap<_, _> =
                words.options.into_iter().map(|option| (option.id, option.label)).collect();
            let options = field
                .options
                .iter()
                .map(|(id, _)| labels.remove(id).map(|label| (id.clone(), label)).ok_or_else(|| untranslated(id)));
            Ok(GeneralField {
                id: field.id.clone(),
                label: words.label,
                hint: words.hint,
                unit: words.unit,
                kind: field.kind,
                options: options.collect::<Result<_, _>>()?,
            })
        })
        .collect()
}

fn read<T: DeserializeOwned>(file: &str, document: &Value) -> Result<T, Unreadable> {
    T::deserialize(document).map_err(|source| Unreadable::Shape { file: file.to_owned(), source })
}
