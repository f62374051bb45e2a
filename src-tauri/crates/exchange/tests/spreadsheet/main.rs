//! Question sets and overlays through a spreadsheet and back, with the files the application ships.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod broken;
mod hostile;
mod overlays;
mod round_trip;
mod words;
mod workbook;

use breakwater_domain::questionnaire::QuestionnaireSource;
use breakwater_exchange::spreadsheet::set_to_xlsx;
use std::{collections::BTreeMap, fs, path::Path, sync::Mutex};

const SETS: [&str; 9] = [
    "port-facility",
    "designated-authority",
    "cyber",
    "unmanned-aircraft",
    "screening",
    "port-wide",
    "drills-exercises",
    "needs-assessment",
    "risk-assessment",
];

fn checklists() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../checklists")
}

fn shipped(set: &str) -> QuestionnaireSource {
    let files = fs::read_dir(checklists().join(set)).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    QuestionnaireSource::new(
        files.map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap())),
    )
}

/// Explanations that say their own key.
fn keys(key: &str) -> String {
    key.to_owned()
}

/// The workbook of a set, written once for all tests that only read or break it.
fn exported(set: &'static str) -> Vec<u8> {
    static WRITTEN: Mutex<BTreeMap<&str, Vec<u8>>> = Mutex::new(BTreeMap::new());
    let mut written = WRITTEN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    written.entry(set).or_insert_with(|| set_to_xlsx(&shipped(set), &keys).unwrap()).clone()
}
