//! What one person of this computer prefers: outside the vault, because it is needed before one
//! opens. No answer, no facility, no name stands here.

use crate::{
    api::Preferences,
    data_folder::DataFolder,
    error::{Error, Result},
    files,
};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Kept {
    #[serde(flatten)]
    pub(crate) preferences: Preferences,
    /// The vault that was open last.
    pub(crate) last_vault: Option<PathBuf>,
}

/// Unreadable or missing preferences are no reason not to start: the defaults serve.
pub(crate) fn read(folder: &DataFolder) -> Kept {
    let mut kept: Kept = std::fs::read(folder.preferences())
        .ok()
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default();
    if breakwater_locale::language(&kept.preferences.language).is_none() {
        kept.preferences.language = Preferences::default().language;
    }
    kept
}

pub(crate) fn write(folder: &DataFolder, kept: &Kept) -> Result<()> {
    std::fs::create_dir_all(folder.path())
        .map_err(|source| Error::FileUnwritable { path: folder.path().to_owned(), source })?;
    let text = serde_json::to_vec_pretty(kept).map_err(|_| Error::Unexpected("preferences as JSON"))?;
    files::write_whole(&folder.preferences(), &text)
}
