//! The question sets of the repository, for the tests that read them.
#![allow(dead_code, reason = "each test binary uses what it needs")]
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "a test that fails by panicking is a test")]
#![allow(unreachable_pub, reason = "shared between test binaries")]

use breakwater_domain::questionnaire::{QuestionnaireSet, QuestionnaireSource, load};
use std::{fs, path::PathBuf};

pub fn checklists() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../checklists")
}

pub fn source(set: &str) -> QuestionnaireSource {
    let files = fs::read_dir(checklists().join(set)).unwrap().map(|entry| entry.unwrap().path());
    QuestionnaireSource::new(
        files
            .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
            .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap())),
    )
}

pub fn set(name: &str) -> QuestionnaireSet {
    let (set, problems) = load(&source(name));
    let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{name}:\n{}", told.join("\n"));
    set.unwrap()
}
