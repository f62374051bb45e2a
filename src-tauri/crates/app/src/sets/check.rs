//! Checking sets and overlays that lie in files. Needs no vault.

use crate::{
    error::{Error, Result},
    questionnaires::{built_in, count},
};
use breakwater_domain::questionnaire::{
    Overlay, Problem, QuestionnaireSet, QuestionnaireSource, load, overlay::OVERLAY_FILE,
};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

/// What checking a set or an overlay found.
#[derive(Debug, Clone)]
pub struct Checked {
    /// Where the files of its problems lie.
    pub folder: PathBuf,
    /// The name of the file, when it is an overlay.
    pub overlay: Option<String>,
    /// Only of what has no problems.
    pub sound: Option<Sound>,
    pub problems: Vec<Problem>,
}

/// What a set without mistakes holds.
#[derive(Debug, Clone)]
pub struct Sound {
    pub id: String,
    pub version: u32,
    /// The set an overlay lies on.
    pub questionnaire: Option<String>,
    pub hash: String,
    pub sections: u32,
    /// Items by language. Of an overlay: those it touches or adds.
    pub items: BTreeMap<String, u32>,
}

/// Checks sets that lie in files: every path is a folder of a set, a folder of sets and overlays, an
/// overlay, or one file of a set, whose folder is meant. An overlay is checked on the set it names: of
/// those checked with it, or built in. Each problem names its file by the path given.
pub fn validate(paths: &[impl AsRef<Path>]) -> Result<Vec<Checked>> {
    let (mut folders, mut overlays): (Vec<PathBuf>, Vec<PathBuf>) = (Vec::new(), Vec::new());
    for path in paths {
        let path = path.as_ref();
        let kind = std::fs::metadata(path).map_err(|source| Error::FileUnreadable { path: path.to_owned(), source })?;
        if kind.is_dir() {
            find(path, &mut folders, &mut overlays)?;
        } else if says_overlay(path)? == Some(true) {
            add(&mut overlays, path);
        } else {
            add(&mut folders, path.parent().unwrap_or_else(|| Path::new(".")));
        }
    }
    let mut checked = Vec::new();
    let mut sets: Vec<Arc<QuestionnaireSet>> = Vec::new();
    for folder in folders {
        let (set, problems) = load(&source_in(&folder)?);
        let sound = set.as_ref().map(sound);
        sets.extend(set.map(Arc::new));
        checked.push(Checked { folder, overlay: None, sound, problems });
    }
    for path in overlays {
        let of_these = sets.iter().cloned();
        checked.push(overlay(&path, of_these.chain(built_in()))?);
    }
    Ok(checked)
}

/// A folder of a set is one; other folders stand for the sets and overlays in them.
fn find(folder: &Path, folders: &mut Vec<PathBuf>, overlays: &mut Vec<PathBuf>) -> Result<()> {
    if folder.join("en.json").is_file() {
        add(folders, folder);
        return Ok(());
    }
    let before = folders.len() + overlays.len();
    let mut found = entries(folder)?;
    found.sort();
    for path in &found {
        if path.join("en.json").is_file() {
            add(folders, path);
        } else if path.is_dir() {
            let mut files = entries(path)?;
            files.sort();
            // What is no JSON at all stands among overlays only by intention.
            let in_overlays = path.file_name().is_some_and(|name| name == "overlays");
            for file in files {
                let says = says_overlay(&file)?;
                if says == Some(true) || (says.is_none() && in_overlays && is_json(&file)) {
                    add(overlays, &file);
                }
            }
        } else if says_overlay(path)? == Some(true) {
            add(overlays, path);
        }
    }
    if folders.len() + overlays.len() == before {
        // Then the set that is missing here is what there is to tell.
        add(folders, folder);
    }
    Ok(())
}

fn add(paths: &mut Vec<PathBuf>, path: &Path) {
    if !paths.iter().any(|known| known == path) {
        paths.push(path.to_owned());
    }
}

fn is_json(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "json") && path.is_file()
}

/// Whether a file says that it is an overlay; `None` when it is no JSON.
pub(super) fn says_overlay(path: &Path) -> Result<Option<bool>> {
    if !is_json(path) || path.file_name().is_some_and(|name| name == OVERLAY_FILE) {
        return Ok(Some(false));
    }
    let document: Option<Value> = serde_json::from_str(text(path)?.trim_start_matches('\u{feff}')).ok();
    Ok(document.map(|document| document.get("questionnaire").is_some() && document.get("authority").is_some()))
}

fn overlay(path: &Path, sets: impl Iterator<Item = Arc<QuestionnaireSet>>) -> Result<Checked> {
    let (overlay, mut problems) = Overlay::load(&text(path)?);
    let mut found = None;
    if let Some(overlay) = overlay {
        match super::convert::merge(&overlay, sets)? {
            Ok(merged) => found = merged.overlay().map(|in_use| (sound(&merged), in_use.clone())),
            Err(more) => problems.extend(more),
        }
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Checked {
        folder: path.parent().unwrap_or_else(|| Path::new(".")).to_owned(),
        overlay: Some(name),
        sound: found.map(|(merged, in_use)| Sound {
            id: in_use.head.id.clone(),
            version: in_use.head.version,
            questionnaire: Some(merged.id),
            items: in_use.head.languages.iter().map(|language| (language.clone(), count(in_use.items.len()))).collect(),
            ..merged
        }),
        problems,
    })
}

fn sound(set: &QuestionnaireSet) -> Sound {
    let items = |language: &str| (language.to_owned(), count(set.in_language(language).items().count()));
    Sound {
        id: set.id().to_string(),
        version: set.version(),
        questionnaire: None,
        hash: set.hash().to_owned(),
        sections: count(set.english().sections.len()),
        items: set.languages().map(items).collect(),
    }
}

pub(crate) fn source_in(folder: &Path) -> Result<QuestionnaireSource> {
    let mut files = Vec::new();
    for path in entries(folder)?.into_iter().filter(|path| is_json(path)) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        files.push((name, text(&path)?));
    }
    Ok(QuestionnaireSource::new(files))
}

/// What is no UTF-8 is no JSON either; the validator says where.
fn text(path: &Path) -> Result<String> {
    let bytes = std::fs::read(path).map_err(|source| Error::FileUnreadable { path: path.to_owned(), source })?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

pub(crate) fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = |source| Error::FileUnreadable { path: folder.to_owned(), source };
    std::fs::read_dir(folder).map_err(unreadable)?.map(|entry| Ok(entry.map_err(unreadable)?.path())).collect()
}
