//! The catalogues that were built in, and the languages they make.

/// One `.ftl` file.
#[derive(Debug, Clone, Copy)]
pub struct Catalogue {
    pub language: &'static str,
    pub file: &'static str,
    pub text: &'static str,
}

/// A language the program can speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// BCP 47, as the folder of its catalogues is called.
    pub code: &'static str,
    /// In its own words.
    pub name: &'static str,
    /// The region whose conventions dates and numbers follow where the language alone leaves them open.
    pub(crate) conventions: &'static str,
    pub right_to_left: bool,
}

const FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// Languages with a name and conventions. A folder without an entry here fails the tests.
pub const LANGUAGES: &[Language] = &[
    // Day before month, as in the ISPS Code and on every quay outside the United States.
    Language { code: "en", name: "English", conventions: "en-GB", right_to_left: false },
    Language { code: "fr", name: "Français", conventions: "fr", right_to_left: false },
    Language { code: "es", name: "Español", conventions: "es", right_to_left: false },
];

/// Every file, by language, then by name.
pub fn catalogues() -> impl Iterator<Item = Catalogue> {
    FILES.iter().map(|&(language, file, text)| Catalogue { language, file, text })
}

/// The language of this code if its words are built in.
pub fn language(code: &str) -> Option<Language> {
    LANGUAGES.iter().copied().find(|language| language.code == code && FILES.iter().any(|file| file.0 == code))
}
