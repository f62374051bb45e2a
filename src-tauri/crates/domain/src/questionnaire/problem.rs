//! What is wrong with a question set, said so that its author finds the place.
//!
//! All problems are collected, none stops the others (house style, section 4). A problem is a code
//! and parameters; the words of the window come from the catalogue under
//! `questionnaire-problem-<code>`, the English of [`Problem`]'s `Display` is for logs and tests.

use std::{collections::BTreeMap, fmt};

macro_rules! problem_codes {
    ($($(#[$doc:meta])* $code:ident = $key:literal, $words:literal;)*) => {
        /// Every mistake the validator can name. The words in braces are parameters.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum ProblemCode {
            $($(#[$doc])* $code,)*
        }

        impl ProblemCode {
            pub const ALL: &'static [Self] = &[$(Self::$code,)*];

            /// The code in files, logs and catalogue keys.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$code => $key,)*
                }
            }

            /// The English sentence, with its parameters in braces.
            const fn words(self) -> &'static str {
                match self {
                    $(Self::$code => $words,)*
                }
            }
        }
    };
}

problem_codes! {
    // The files
    FileName = "file-name", "a question set has no file of this name; there are en.json, one file per further language, and general.<language>.json";
    FileTooLarge = "file-too-large", "the file is larger than {limit} bytes";
    EnglishMissing = "english-missing", "en.json is missing: it holds the structure of the set";
    GeneralOfNoLanguage = "general-of-no-language", "the set has no file {expected} to which this one could belong";
    GeneralTwice = "general-twice", "the general information is both in {other} and here";
    Syntax = "syntax", "this is no JSON: line {line}, column {column}: {detail}";
    DuplicateKey = "duplicate-key", "the key \"{key}\" stands here twice";
    // The shape
    MissingKey = "missing-key", "the key \"{key}\" is missing";
    UnknownKey = "unknown-key", "there is no key \"{key}\" in this place";
    WrongType = "wrong-type", "this is of type {found}, it must be {expected}";
    NotOneOf = "not-one-of", "{found} is not allowed here; allowed are {allowed}";
    TextTooLong = "text-too-long", "the text has {found} characters, {limit} are allowed";
    TextEmpty = "text-empty", "the text is empty";
    ListTooShort = "list-too-short", "the list is too short: entries needed: {limit}";
    ListTooLong = "list-too-long", "the list is too long: entries allowed: {limit}";
    NotUnique = "not-unique", "an entry stands in the list twice";
    Malformed = "malformed", "{found} does not have the form {pattern}";
    OutOfRange = "out-of-range", "{found} is outside of what is allowed here ({limit})";
    Shape = "shape", "{detail}";
    FormatUnknown = "format-unknown", "format {found} is not known, this version reads format {expected}";
    // What it says
    LanguageNotOfFile = "language-not-of-file", "the file is named for \"{expected}\" but says language \"{found}\"";
    IdNotPermanent = "id-not-permanent", "{found} is no permanent id: small letters, digits and hyphens, beginning with a word, like pf-01-01";
    DuplicateId = "duplicate-id", "the id \"{id}\" is already used at {other}";
    DuplicateNumber = "duplicate-number", "the number \"{number}\" is already used at {other}";
    TooManyItems = "too-many-items", "the set has {found} items, {limit} are allowed";
    ReferenceUnknown = "reference-unknown", "\"{reference}\" is no provision that could be looked up";
    PartMismatch = "part-mismatch", "the part is {found}, but the first reference \"{reference}\" makes it {expected}";
    TagUnknown = "tag-unknown", "the set declares no profile tag \"{tag}\"";
    LevelUnknown = "level-unknown", "there is no security level {found}; there are 1, 2 and 3";
    LevelTwice = "level-twice", "a security level stands here twice";
    GuidanceEmpty = "guidance-empty", "the item has no guidance at all";
    GuidanceTooLong = "guidance-too-long", "the guidance has {found} characters, {limit} are allowed";
    OptionsMissing = "options-missing", "a field of type {type} needs its options";
    OptionsWithoutUse = "options-without-use", "a field of type {type} has no options";
    // Translations
    TranslationMissing = "translation-missing", "the {what} \"{id}\" is not translated";
    TranslationExtra = "translation-extra", "the {what} \"{id}\" is not in en.json";
    TranslationLength = "translation-length", "the list has another length ({found}) than in en.json ({expected})";
    TranslationOtherVersion = "translation-other-version", "this is version {found}, en.json is version {expected}";
    TranslationOtherSet = "translation-other-set", "this belongs to \"{found}\", en.json to \"{expected}\"";
    // Overlays
    OverlayOtherSet = "overlay-other-set", "the overlay was written for the set \"{found}\", this is \"{expected}\"";
    OverlayOtherVersion = "overlay-other-version", "the overlay was written for version {found} of the set, this is version {expected}";
    OverlayTwice = "overlay-twice", "the set already carries the overlay \"{other}\", and it carries one at a time";
    OverlayIdTaken = "overlay-id-taken", "ids of the set begin with \"{prefix}\" too: the overlay needs another id";
    IdNotOfOverlay = "id-not-of-overlay", "the id \"{id}\" of an added item must begin with \"{prefix}\"";
    ItemUnknown = "item-unknown", "the set has no item \"{id}\"";
    SectionUnknown = "section-unknown", "the set has no section \"{id}\"";
    ItemNotOfSection = "item-not-of-section", "the item \"{id}\" does not stand in section \"{section}\" before this one";
    LanguageNotOfSet = "language-not-of-set", "the set has no texts in \"{language}\"";
    LanguageMissing = "language-missing", "the text in \"{language}\" is missing";
    LanguageUndeclared = "language-undeclared", "\"{language}\" is not among the languages of the overlay";
    GuidanceLength = "guidance-length", "the list has another length ({found}) than in the first language ({expected})";
    IntervalLoosened = "interval-loosened", "{found} is longer than {limit}: an overlay may only tighten";
}

/// One mistake and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Name of the file, e.g. `fr.json`.
    pub file: String,
    /// The item it is about, when it is about one.
    pub item: Option<String>,
    /// JSON pointer (RFC 6901) to the place; empty for the whole file.
    pub path: String,
    pub code: ProblemCode,
    pub params: BTreeMap<String, String>,
}

impl Problem {
    pub(super) fn new(file: &str, path: impl Into<String>, code: ProblemCode) -> Self {
        Self { file: file.to_owned(), item: None, path: path.into(), code, params: BTreeMap::new() }
    }

    pub(super) fn of_item(mut self, item: Option<&str>) -> Self {
        self.item = item.map(str::to_owned);
        self
    }

    pub(super) fn with(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }

    /// The place as something to sort by: entry 10 of a list comes after entry 9.
    pub(super) fn reading_order(&self) -> Vec<(u32, String)> {
        let steps = self.path.split('/').skip(1);
        steps.map(|step| (step.parse().unwrap_or(u32::MAX), step.to_owned())).collect()
    }

    /// The sentence without its place.
    fn sentence(&self) -> String {
        let mut text = String::new();
        let mut rest = self.code.words();
        while let Some((before, after)) = rest.split_once('{') {
            text.push_str(before);
            let Some((name, after)) = after.split_once('}') else { break };
            text.push_str(self.params.get(name).map_or("?", String::as_str));
            rest = after;
        }
        text.push_str(rest);
        text
    }
}

impl fmt::Display for Problem {
    /// `fr.json, pf-01-03, /items/pf-01-03/guidance/ask: the list has another length (1) than in en.json (2)`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(item) = &self.item {
            write!(f, ", {item}")?;
        }
        if !self.path.is_empty() {
            write!(f, ", {}", self.path)?;
        }
        write!(f, ": {}", self.sentence())
    }
}

/// A step further in a JSON pointer.
pub(super) fn step(path: &str, key: impl fmt::Display) -> String {
    format!("{path}/{}", key.to_string().replace('~', "~0").replace('/', "~1"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_code_has_a_key_of_its_own() {
        let keys: BTreeSet<_> = ProblemCode::ALL.iter().map(|code| code.key()).collect();
        assert_eq!(keys.len(), ProblemCode::ALL.len());
    }

    #[test]
    fn a_problem_names_file_item_and_place() {
        let problem = Problem::new("fr.json", step(&step("", "items"), "a/b"), ProblemCode::TranslationLength)
            .of_item(Some("a/b"))
            .with("found", 1)
            .with("expected", 2);
        assert_eq!(
            problem.to_string(),
            "fr.json, a/b, /items/a~1b: the list has another length (1) than in en.json (2)"
        );
    }
}
