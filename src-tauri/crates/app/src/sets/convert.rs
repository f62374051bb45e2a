//! Between the files of a set or an overlay and a workbook. Needs no vault.

use super::words::{self, of_file};
use crate::{
    api::{ErrorCode, FileSaved},
    error::{Error, Refusal, Result},
    files, questionnaires,
};
use breakwater_domain::questionnaire::{
    Overlay, Problem, QuestionnaireSet, QuestionnaireSource, load, overlay::OVERLAY_FILE,
};
use breakwater_exchange::spreadsheet::{
    ExportError, SheetCode, SheetProblem, limits, overlay_from_xlsx, overlay_to_xlsx, set_from_xlsx, set_to_xlsx,
};
use breakwater_locale::Words;
use std::{path::Path, sync::Arc};

pub use super::words::Told;

/// What a file turned out to hold.
pub(crate) enum Held {
    Set(QuestionnaireSource),
    Overlay(Overlay),
}

/// The workbook of a set; of a set with an overlay that of the overlay.
pub(crate) fn workbook(set: &QuestionnaireSet, words: &Words) -> Result<Vec<u8>> {
    let say = |key: &str| words.say(key);
    let written = match set.source().files.get(OVERLAY_FILE) {
        Some(overlay) => overlay_to_xlsx(overlay, &say),
        None => set_to_xlsx(set.source(), &say),
    };
    written.map_err(|error| match error {
        ExportError::TextTooLong { .. } | ExportError::NotHeld { .. } | ExportError::NotJson { .. } => {
            Refusal::of(ErrorCode::SetNotExportable).with("detail", error).into()
        }
        ExportError::Write(_) => Error::Unexpected("the writer of spreadsheets"),
    })
}

/// Reads a workbook of a set or of an overlay, or the JSON of an overlay. Every mistake is told.
pub(crate) fn read(path: &Path, words: &Words) -> Result<Result<Held, Vec<Told>>> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let bytes = files::read_at_most(path, limits::FILE)?;
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json")) {
        let text = String::from_utf8_lossy(&bytes);
        let (overlay, problems) = Overlay::load(&text);
        return Ok(overlay.map(Held::Overlay).ok_or_else(|| said(&problems, &name, words)));
    }
    let told = |problems: Vec<SheetProblem>| {
        problems.iter().map(|problem| words::of_sheet(problem, &name, words)).collect::<Vec<_>>()
    };
    let (set, problems) = set_from_xlsx(&bytes);
    if let Some(set) = set {
        return Ok(Ok(Held::Set(set)));
    }
    // No set, then perhaps an overlay; when it is neither, what it says of a set is as good.
    if problems.iter().any(|problem| problem.code == SheetCode::WorkbookOther) {
        let (text, of_overlay) = overlay_from_xlsx(&bytes);
        if let Some(overlay) = text.and_then(|text| Overlay::load(&text).0) {
            return Ok(Ok(Held::Overlay(overlay)));
        }
        if of_overlay.iter().all(|problem| problem.code != SheetCode::WorkbookOther) {
            return Ok(Err(told(of_overlay)));
        }
    }
    Ok(Err(told(problems)))
}

/// Puts an overlay on the set it was written for, when that is among `sets`.
pub(crate) fn merge(
    overlay: &Overlay,
    sets: impl IntoIterator<Item = Arc<QuestionnaireSet>>,
) -> Result<Result<QuestionnaireSet, Vec<Problem>>> {
    let head = overlay.head();
    let mut sets: Vec<_> = sets.into_iter().filter(|set| set.overlay().is_none()).collect();
    // The version it names comes first, so that another version is refused only when that one is not there.
    sets.sort_by_key(|set| (set.id() != &head.questionnaire, set.version() != head.questionnaire_version));
    let Some(set) = sets.first() else {
        return Err(Refusal::of(ErrorCode::UnknownQuestionnaire).with("id", &head.questionnaire).into());
    };
    let (merged, problems) = overlay.on(set);
    Ok(merged.ok_or(problems))
}

/// Mistakes of a set or overlay in words; an overlay's are named by the file it came in.
pub fn said(problems: &[Problem], overlay: &str, words: &Words) -> Vec<Told> {
    problems.iter().map(|problem| words::of_content(problem, overlay, words)).collect()
}

/// A set without a vault: a built-in one by its id; or that of a folder, of a workbook, of one file of a set, whose
/// folder is meant; or an overlay, on the built-in set it was written for.
pub fn named(wanted: &str, words: &Words) -> Result<Result<Arc<QuestionnaireSet>, Vec<Told>>> {
    let path = Path::new(wanted);
    if !path.exists() {
        return questionnaires::built_in_set(wanted).map(Ok);
    }
    let is_text = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    let folder = match path {
        folder if folder.is_dir() => Some(folder),
        file if is_text && super::check::says_overlay(file)? != Some(true) => {
            Some(file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")))
        }
        _ => None,
    };
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let source = match folder {
        Some(folder) => super::check::source_in(folder)?,
        None => match read(path, words)? {
            Ok(Held::Set(source)) => source,
            Ok(Held::Overlay(overlay)) => {
                let merged = merge(&overlay, questionnaires::built_in())?;
                return Ok(merged.map(Arc::new).map_err(|problems| said(&problems, &name, words)));
            }
            Err(told) => return Ok(Err(told)),
        },
    };
    let (set, problems) = load(&source);
    Ok(set.map(Arc::new).ok_or_else(|| said(&problems, "", words)))
}

/// Writes a set as a workbook, or the overlay in a file, once it fits the set.
pub fn export(
    set: &Arc<QuestionnaireSet>,
    overlay: Option<&Path>,
    out: &Path,
    words: &Words,
) -> Result<Result<FileSaved, Vec<Told>>> {
    let set = Arc::clone(set);
    let merged = match overlay {
        None => set,
        Some(path) => match overlaid(&set, path, words)? {
            Ok(merged) => Arc::new(merged),
            Err(told) => return Ok(Err(told)),
        },
    };
    files::save(out, &workbook(&merged, words)?).map(Ok)
}

/// A set with the overlay of a file on top.
pub(crate) fn overlaid(
    set: &Arc<QuestionnaireSet>,
    path: &Path,
    words: &Words,
) -> Result<Result<QuestionnaireSet, Vec<Told>>> {
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    match read(path, words)? {
        Ok(Held::Overlay(overlay)) => {
            let merged = merge(&overlay, [Arc::clone(set)])?;
            Ok(merged.map_err(|problems| said(&problems, &name, words)))
        }
        Ok(Held::Set(_)) => Ok(Err(vec![of_file(&name, "no-overlay", &[], words)])),
        Err(told) => Ok(Err(told)),
    }
}

/// What an import wrote.
#[derive(Debug, Clone)]
pub struct Converted {
    pub id: String,
    pub version: u32,
    pub is_overlay: bool,
    /// Names of the files, in the folder that was given.
    pub files: Vec<String>,
}

/// Reads a workbook and writes the files it stands for into a folder, once there is no mistake in it.
/// Other files of a set in that folder would become part of it: then it is refused.
pub fn import(workbook: &Path, folder: &Path, words: &Words) -> Result<Result<Converted, Vec<Told>>> {
    let held = match read(workbook, words)? {
        Ok(held) => held,
        Err(told) => return Ok(Err(told)),
    };
    let (id, version, is_overlay, texts) = match held {
        Held::Set(source) => {
            let (set, problems) = load(&source);
            let Some(set) = set else { return Ok(Err(said(&problems, "", words))) };
            (set.id().to_string(), set.version(), false, source.files)
        }
        Held::Overlay(overlay) => {
            let about = overlay.head();
            let file = (format!("{}.json", about.id), overlay.text().to_owned());
            (about.id.clone(), about.version, true, [file].into())
        }
    };
    std::fs::create_dir_all(folder).map_err(|source| Error::FileUnwritable { path: folder.to_owned(), source })?;
    if !is_overlay {
        for path in super::check::entries(folder)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if path.extension().is_some_and(|ending| ending == "json") && !texts.contains_key(name.as_ref()) {
                return Err(Refusal::of(ErrorCode::FileExists).with("path", path.display()).into());
            }
        }
    }
    for (name, text) in &texts {
        files::write_whole(&folder.join(name), text.as_bytes())?;
    }
    Ok(Ok(Converted { id, version, is_overlay, files: texts.into_keys().collect() }))
}
