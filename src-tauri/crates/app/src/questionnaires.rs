//! The question sets that are built in, and those an assessment pinned.
//!
//! Stored is not in use: an assessment reads the text it pinned when it started, whatever the
//! built-in sets say today.

use crate::{
    api::{ErrorCode, QuestionnaireRow},
    error::{Error, Refusal, Result},
};
pub use breakwater_domain::provision::Provision;
use breakwater_domain::{
    ids::QuestionnaireId,
    questionnaire::{Problem, Questionnaire, QuestionnaireSet, QuestionnaireSource, load},
};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, LazyLock},
};

type Files = &'static [(&'static str, &'static str)];

macro_rules! built_in {
    ($($folder:literal: [$($file:literal),* $(,)?],)*) => {
        &[$(($folder, &[$(($file, include_str!(concat!("../../../../checklists/", $folder, "/", $file))),)*]),)*]
    };
}

/// In the order people see them.
const BUILT_IN: &[(&str, Files)] = built_in![
    "port-facility": ["en.json", "fr.json", "es.json", "general.en.json", "general.fr.json", "general.es.json"],
    "designated-authority": ["en.json", "fr.json", "es.json"],
    "cyber": ["en.json", "fr.json", "es.json"],
    "unmanned-aircraft": ["en.json", "fr.json", "es.json"],
    "screening": ["en.json", "fr.json", "es.json"],
    "port-wide": ["en.json", "fr.json", "es.json"],
    "drills-exercises": ["en.json", "fr.json", "es.json"],
    "needs-assessment": ["en.json", "fr.json", "es.json"],
    "risk-assessment": ["en.json", "fr.json", "es.json"],
];

/// The set whose general information the register of facilities asks.
pub const PORT_FACILITY: &str = "port-facility";

/// Read when it is first asked for.
type Lazy = LazyLock<Arc<QuestionnaireSet>, Box<dyn Fn() -> Arc<QuestionnaireSet> + Send>>;

static SETS: LazyLock<Vec<(&'static str, Lazy)>> = LazyLock::new(|| {
    BUILT_IN
        .iter()
        .map(|&(id, files)| {
            let read: Box<dyn Fn() -> Arc<QuestionnaireSet> + Send> = Box::new(move || {
                let (set, problems) = load(&QuestionnaireSource::new(files.iter().copied()));
                Arc::new(set.unwrap_or_else(|| panic!("BUG: the built-in set {id} has mistakes: {problems:?}")))
            });
            (id, LazyLock::new(read))
        })
        .collect()
});

/// Every built-in set, each read when it is first asked for.
pub fn built_in() -> impl Iterator<Item = Arc<QuestionnaireSet>> {
    SETS.iter().map(|(_, set)| Arc::clone(set))
}

pub fn built_in_set(id: &str) -> Result<Arc<QuestionnaireSet>> {
    SETS.iter()
        .find(|(built_in, _)| *built_in == id)
        .map(|(_, set)| Arc::clone(set))
        .ok_or_else(|| Refusal::of(ErrorCode::UnknownQuestionnaire).with("id", id).into())
}

pub fn row(set: &QuestionnaireSet, language: &str) -> QuestionnaireRow {
    let texts = set.in_language(language);
    QuestionnaireRow {
        id: texts.id.to_string(),
        version: texts.version,
        title: texts.title.clone(),
        subject: texts.subject,
        note: texts.note.clone(),
        items: count(texts.items().count()),
        sections: count(texts.sections.len()),
        languages: set.languages().map(str::to_owned).collect(),
    }
}

/// A number of things of a question set, which are few.
pub(crate) fn count(things: usize) -> u32 {
    u32::try_from(things).unwrap_or(u32::MAX)
}

/// What checking a set found.
#[derive(Debug, Clone)]
pub struct Checked {
    pub folder: PathBuf,
    /// Only of a set without problems.
    pub id: Option<QuestionnaireId>,
    pub problems: Vec<Problem>,
}

/// Checks sets that lie in files: every path is a folder of a set, or one file whose folder is.
/// Each problem names its file by the path given.
pub fn validate(paths: &[impl AsRef<Path>]) -> Result<Vec<Checked>> {
    let mut folders: Vec<PathBuf> = Vec::new();
    for path in paths {
        let path = path.as_ref();
        let kind = std::fs::metadata(path).map_err(|source| Error::FileUnreadable { path: path.to_owned(), source })?;
        let folder = if kind.is_dir() { path } else { path.parent().unwrap_or_else(|| Path::new(".")) };
        // A folder of sets stands for all of them.
        let found =
            if folder.join("en.json").is_file() || !kind.is_dir() { vec![folder.to_owned()] } else { sets_in(folder)? };
        for folder in found {
            if !folders.contains(&folder) {
                folders.push(folder);
            }
        }
    }
    folders
        .into_iter()
        .map(|folder| {
            let (set, problems) = load(&source_in(&folder)?);
            Ok(Checked { folder, id: set.map(|set| set.id().clone()), problems })
        })
        .collect()
}

/// Subfolders with JSON files; the folder itself when there are none.
fn sets_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found: Vec<_> = entries(folder)?.into_iter().filter(|path| path.join("en.json").is_file()).collect();
    if found.is_empty() {
        found.push(folder.to_owned());
    }
    found.sort();
    Ok(found)
}

fn source_in(folder: &Path) -> Result<QuestionnaireSource> {
    let mut files = Vec::new();
    for path in entries(folder)? {
        if path.extension().is_some_and(|extension| extension == "json") && path.is_file() {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let bytes = std::fs::read(&path).map_err(|source| Error::FileUnreadable { path: path.clone(), source })?;
            // What is no UTF-8 is no JSON either; the validator says where.
            files.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    Ok(QuestionnaireSource::new(files))
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = |source| Error::FileUnreadable { path: folder.to_owned(), source };
    std::fs::read_dir(folder).map_err(unreadable)?.map(|entry| Ok(entry.map_err(unreadable)?.path())).collect()
}

/// Two texts of the same item, whatever language is asked for.
pub(crate) fn provisions(questionnaire: &Questionnaire, item: &breakwater_domain::ids::ItemId) -> Vec<String> {
    questionnaire
        .item(item)
        .map(|item| item.references.iter().map(|provision| provision.cited.clone()).collect())
        .unwrap_or_default()
}
