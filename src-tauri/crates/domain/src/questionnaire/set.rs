//! A question set with all its languages: loading, checking, hashing, pinning.
//!
//! Built-in sets, a user's files and the copy an assessment pins are the same thing here: file
//! names and texts. Nothing in this module opens a file.

use super::{
    GeneralField, HEAD_FIELDS, Problem, ProblemCode, Questionnaire, check,
    file::{self, Unreadable},
    json,
    overlay::{self, OVERLAY_FILE, OverlayInUse},
    schema,
    worksheet::Worksheet,
};
use crate::ids::QuestionnaireId;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, fmt::Write};
use thiserror::Error;

/// The texts of a set by file name: `en.json`, `fr.json`, `general.en.json`. Put in the `.json`
/// files of the folder and nothing else; notes for people (`CHANGES.md`) are no part of a set.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct QuestionnaireSource {
    pub files: BTreeMap<String, String>,
}

impl QuestionnaireSource {
    pub fn new<N: Into<String>, T: Into<String>>(files: impl IntoIterator<Item = (N, T)>) -> Self {
        Self { files: files.into_iter().map(|(name, text)| (name.into(), text.into())).collect() }
    }

    /// SHA-256 over names and texts, in lower-case hexadecimal: label, then for each file in the
    /// order of its name: length of the name, name, length of the text, text (lengths as
    /// little-endian u64). Every language counts (decision 15).
    pub fn hash(&self) -> String {
        let mut digest = Sha256::new();
        digest.update(b"breakwater-questionnaire-v1");
        for (name, text) in &self.files {
            for part in [name, text] {
                digest.update((part.len() as u64).to_le_bytes());
                digest.update(part.as_bytes());
            }
        }
        digest.finalize().iter().fold(String::with_capacity(64), |mut hex, byte| {
            // Writing to a String cannot fail.
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }
}

/// No file of a set is larger: a hostile one is refused before it is parsed.
pub const FILE_LIMIT: usize = 16 * 1024 * 1024;

/// A question set in all its languages, checked or pinned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionnaireSet {
    source: QuestionnaireSource,
    hash: String,
    languages: BTreeMap<String, Questionnaire>,
    general: BTreeMap<String, Vec<GeneralField>>,
    overlay: Option<OverlayInUse>,
}

/// Why the text an assessment pinned cannot be read.
#[derive(Debug, Error)]
pub enum PinnedError {
    #[error("the pinned question set is no JSON")]
    Json(#[from] serde_json::Error),
    #[error("the pinned question set is of format {0}, this version reads format {PINNED_FORMAT}")]
    Format(u32),
    #[error("the pinned question set has no en.json")]
    NoEnglish,
    #[error("the pinned question set cannot be read: {0}")]
    Unreadable(#[from] Unreadable),
    #[error("a file of the pinned question set is no JSON: {0}")]
    File(String),
}

const PINNED_FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Pinned {
    format: u32,
    files: BTreeMap<String, String>,
}

/// What a file name says.
enum Role {
    Texts(String),
    General(String),
    Overlay,
}

impl Role {
    fn of(name: &str) -> Option<Self> {
        if name == OVERLAY_FILE {
            return Some(Self::Overlay);
        }
        let stem = name.strip_suffix(".json")?;
        let (role, language): (fn(String) -> Self, _) = match stem.strip_prefix("general.") {
            Some(language) => (Self::General, language),
            None => (Self::Texts, stem),
        };
        let mut subtags = language.split('-');
        let primary = subtags.next().unwrap_or_default();
        let is_language = (2..=3).contains(&primary.len())
            && primary.bytes().all(|byte| byte.is_ascii_lowercase())
            && subtags.all(|tag| (2..=8).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        is_language.then(|| role(language.to_owned()))
    }
}

/// The files of a set, parsed.
#[derive(Default)]
struct Documents {
    texts: BTreeMap<String, (String, Value)>,
    general: BTreeMap<String, (String, Value)>,
    overlay: Option<Value>,
}

impl Documents {
    fn parse(source: &QuestionnaireSource, problems: &mut Vec<Problem>) -> Self {
        let mut documents = Self::default();
        for (name, text) in &source.files {
            let Some(role) = Role::of(name) else {
                problems.push(Problem::new(name, "", ProblemCode::FileName));
                continue;
            };
            if text.len() > FILE_LIMIT {
                problems.push(Problem::new(name, "", ProblemCode::FileTooLarge).with("limit", FILE_LIMIT));
                continue;
            }
            let Some(document) = json::parse(name, text, problems) else { continue };
            match role {
                Role::Texts(language) => drop(documents.texts.insert(language, (name.clone(), document))),
                Role::General(language) => drop(documents.general.insert(language, (name.clone(), document))),
                Role::Overlay => documents.overlay = Some(document),
            }
        }
        documents
    }

    fn check(&self, problems: &mut Vec<Problem>) {
        for (language, (name, document)) in &self.texts {
            let schema = if language == "en" { &schema::QUESTIONNAIRE } else { &schema::TRANSLATION };
            schema::violations(schema, name, document, problems);
            check::language(name, language, document, problems);
            general_block(name, language, document, problems);
        }
        for (language, (name, document)) in &self.general {
            schema::violations(&schema::GENERAL, name, document, problems);
            check::language(name, language, document, problems);
            match self.texts.get(language) {
                None => {
                    let problem = Problem::new(name, "", ProblemCode::GeneralOfNoLanguage);
                    problems.push(problem.with("expected", format!("{language}.json")));
                }
                Some((other, texts)) if texts.get("general").is_some() => {
                    problems.push(Problem::new(name, "", ProblemCode::GeneralTwice).with("other", other));
                }
                Some(_) => {}
            }
        }
        if let Some(document) = &self.overlay {
            overlay::alone(document, problems);
        }
        let Some((name, english)) = self.texts.get("en") else { return };
        if let Some(document) = &self.overlay {
            overlay::against(document, english, self.texts.keys().map(String::as_str), problems);
        }
        check::source(name, english, problems);
        for (_, (name, document)) in self.texts.iter().filter(|(language, _)| *language != "en") {
            check::translation(name, english, document, problems);
        }
        let general = self.general.get("en");
        if let Some((name, document)) = general {
            check::same_set(name, english, document, problems);
            check::general_source(name, document.get("general").unwrap_or(&Value::Null), problems);
        }
        for (language, (name, document)) in self.general.iter().filter(|(language, _)| *language != "en") {
            check::same_set(name, english, document, problems);
            if let Some((_, source)) = general {
                check::general_translation(name, source, document, problems);
            } else {
                let problem = Problem::new(name, "", ProblemCode::GeneralOfNoLanguage);
                problems.push(
                    problem.with(
                        "expected",
                        format!("general.en.json, to which general.{language}.json is the translation"),
                    ),
                );
            }
        }
        if general.is_some() {
            for language in self.texts.keys().filter(|language| !self.general.contains_key(*language)) {
                let problem = Problem::new(&format!("general.{language}.json"), "", ProblemCode::TranslationMissing);
                problems.push(problem.with("what", "file").with("id", "general.en.json"));
            }
        }
    }

    fn build(&self, source: QuestionnaireSource) -> Result<Option<QuestionnaireSet>, Unreadable> {
        let Some((name, document)) = self.texts.get("en") else { return Ok(None) };
        let english = file::questionnaire(name, document)?;
        let general_of = |language: &str| {
            self.general
                .get(language)
                .or_else(|| self.texts.get(language).filter(|(_, document)| document.get("general").is_some()))
        };
        let english_fields = match general_of("en") {
            Some((name, document)) => file::general(name, document)?,
            None => Vec::new(),
        };
        let mut languages = BTreeMap::new();
        let mut general = BTreeMap::new();
        for (language, (name, document)) in self.texts.iter().filter(|(language, _)| *language != "en") {
            languages.insert(language.clone(), file::translated(name, language, document, &english)?);
            if let Some((name, document)) = general_of(language) {
                general.insert(language.clone(), file::general_translated(name, document, &english_fields)?);
            }
        }
        languages.insert("en".to_owned(), english);
        general.insert("en".to_owned(), english_fields);
        let overlay = match &self.overlay {
            Some(document) => {
                let mut beneath = source.clone();
                beneath.files.remove(OVERLAY_FILE);
                Some(overlay::merge(document, beneath.hash(), &mut languages)?)
            }
            None => None,
        };
        let hash = source.hash();
        Ok(Some(QuestionnaireSet { source, hash, languages, general, overlay }))
    }
}

/// Reads and checks a set. Every problem is told, whatever else is wrong; a set comes back only
/// when there is none.
pub fn load(source: &QuestionnaireSource) -> (Option<QuestionnaireSet>, Vec<Problem>) {
    let mut problems = Vec::new();
    let documents = Documents::parse(source, &mut problems);
    if !source.files.contains_key("en.json") {
        problems.push(Problem::new("en.json", "", ProblemCode::EnglishMissing));
    }
    documents.check(&mut problems);
    // As an author reads: file by file, from top to bottom.
    problems.sort_by_cached_key(|problem| (problem.file.clone(), problem.reading_order()));
    if !problems.is_empty() {
        return (None, problems);
    }
    match documents.build(source.clone()) {
        Ok(set) => (set, problems),
        Err(unreadable) => {
            // The checks above should have named it; if they did not, it is still not a set.
            let problem = Problem::new("en.json", "", ProblemCode::Shape);
            (None, vec![problem.with("detail", unreadable)])
        }
    }
}

/// Checks one file by itself, whatever it is called: an author's draft before it has its place in
/// a set. What it is follows from what stands in it. A translation can be checked for its shape
/// only; whether it fits needs the set.
pub fn check_file(name: &str, text: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    if text.len() > FILE_LIMIT {
        return vec![Problem::new(name, "", ProblemCode::FileTooLarge).with("limit", FILE_LIMIT)];
    }
    let Some(document) = json::parse(name, text, &mut problems) else { return problems };
    let has = |key: &str| document.get(key).is_some();
    if has("general") && !has("sections") {
        schema::violations(&schema::GENERAL, name, &document, &mut problems);
        check::general_source(name, document.get("general").unwrap_or(&Value::Null), &mut problems);
    } else if has("questionnaire") && has("authority") {
        // Under the name the author gave it.
        let before = problems.len();
        overlay::alone(&document, &mut problems);
        for problem in &mut problems[before..] {
            name.clone_into(&mut problem.file);
        }
    } else if has("items") && document.get("sections").is_none_or(Value::is_object) {
        schema::violations(&schema::TRANSLATION, name, &document, &mut problems);
    } else {
        schema::violations(&schema::QUESTIONNAIRE, name, &document, &mut problems);
        general_block(name, "en", &document, &mut problems);
        check::source(name, &document, &mut problems);
    }
    problems.sort_by_cached_key(Problem::reading_order);
    problems
}

/// The `general` of a set file: the schema of a file of its own, in the head such a file would have.
fn general_block(name: &str, language: &str, document: &Value, problems: &mut Vec<Problem>) {
    let Some(block) = document.get("general") else { return };
    let mut head = Map::new();
    head.insert("format".to_owned(), schema::FORMAT.into());
    head.insert("id".to_owned(), "set".into());
    head.insert("version".to_owned(), 1.into());
    head.insert("language".to_owned(), language.into());
    head.insert("general".to_owned(), block.clone());
    schema::violations(&schema::GENERAL, name, &Value::Object(head), problems);
}

impl QuestionnaireSet {
    /// Reads what [`Self::to_pinned`] wrote. It is not checked again: a record made under today's
    /// rules must open under tomorrow's stricter ones.
    pub fn from_pinned(text: &str) -> Result<Self, PinnedError> {
        let pinned: Pinned = serde_json::from_str(text)?;
        if pinned.format != PINNED_FORMAT {
            return Err(PinnedError::Format(pinned.format));
        }
        let source = QuestionnaireSource { files: pinned.files };
        let mut problems = Vec::new();
        let documents = Documents::parse(&source, &mut problems);
        if let Some(problem) = problems.first() {
            return Err(PinnedError::File(problem.to_string()));
        }
        documents.build(source)?.ok_or(PinnedError::NoEnglish)
    }

    /// All files in one text, for the vault to keep with the assessment.
    pub fn to_pinned(&self) -> String {
        let pinned = Pinned { format: PINNED_FORMAT, files: self.source.files.clone() };
        serde_json::to_string(&pinned).expect("BUG: strings by name are JSON")
    }

    /// The hash of [`QuestionnaireSource::hash`].
    pub fn hash(&self) -> &str {
        &self.hash
    }

    pub fn source(&self) -> &QuestionnaireSource {
        &self.source
    }

    pub fn id(&self) -> &QuestionnaireId {
        &self.english().id
    }

    pub fn version(&self) -> u32 {
        self.english().version
    }

    /// The authority's overlay on top of it, if there is one.
    pub fn overlay(&self) -> Option<&OverlayInUse> {
        self.overlay.as_ref()
    }

    /// The languages it has, English among them, in alphabetical order.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str)
    }

    pub fn english(&self) -> &Questionnaire {
        self.languages.get("en").expect("BUG: a set is built from its English file")
    }

    /// The set in a language, or in the language without its region (`fr-CA` → `fr`), or in English.
    pub fn in_language(&self, language: &str) -> &Questionnaire {
        nearest(&self.languages, language).unwrap_or_else(|| self.english())
    }

    /// The table of scenarios in a language (chosen as by [`Self::in_language`]), when the set has one.
    pub fn worksheet(&self, language: &str) -> Option<Worksheet> {
        let text = |language: &str| self.source.files.get(&format!("{language}.json")).map(String::as_str);
        let other = self.in_language(language).language.as_str();
        Worksheet::read(text("en")?, text(other).filter(|_| other != "en"))
    }

    /// The general-information fields in a language (chosen as by [`Self::in_language`]), without
    /// those that are the head of a facility. Empty when the set asks for none.
    pub fn general(&self, language: &str) -> Vec<GeneralField> {
        let mut fields = self.general_with_head(language).to_vec();
        fields.retain(|field| !HEAD_FIELDS.contains(&field.id.as_str()));
        fields
    }

    /// All general-information fields, as a paper form shows them.
    pub fn general_with_head(&self, language: &str) -> &[GeneralField] {
        nearest(&self.general, language).or_else(|| self.general.get("en")).map_or(&[], Vec::as_slice)
    }
}

fn nearest<'a, T>(by_language: &'a BTreeMap<String, T>, language: &str) -> Option<&'a T> {
    by_language.get(language).or_else(|| by_language.get(language.split('-').next()?))
}
