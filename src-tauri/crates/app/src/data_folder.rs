//! Where Breakwater keeps its things: one folder, in the place the platform has for it, or
//! wherever `BREAKWATER_DATA_DIR` says (decision 31).

use std::{
    env,
    path::{Path, PathBuf},
};

#[derive(Debug, Clone)]
pub struct DataFolder(PathBuf);

impl DataFolder {
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self(folder.into())
    }

    /// `None` when the platform names no home.
    pub fn from_environment() -> Option<Self> {
        let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        if let Some(folder) = set("BREAKWATER_DATA_DIR") {
            return Some(Self(folder));
        }
        let base = if cfg!(windows) {
            set("APPDATA")?.join("Breakwater")
        } else if cfg!(target_os = "macos") {
            set("HOME")?.join("Library/Application Support/Breakwater")
        } else {
            // The base directory rules: a relative path is to be ignored.
            set("XDG_DATA_HOME")
                .filter(|folder| folder.is_absolute())
                .or_else(|| Some(set("HOME")?.join(".local/share")))?
                .join("breakwater")
        };
        Some(Self(base))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn preferences(&self) -> PathBuf {
        self.0.join("preferences.json")
    }

    pub fn vaults(&self) -> PathBuf {
        self.0.join("vaults")
    }

    pub fn practice(&self) -> PathBuf {
        self.0.join("practice").join("practice.vault")
    }

    /// Every vault of the folder, by name.
    pub(crate) fn vault_folders(&self) -> Vec<PathBuf> {
        let Ok(entries) = std::fs::read_dir(self.vaults()) else { return Vec::new() };
        let mut folders: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|extension| extension == "vault") && path.is_dir())
            .collect();
        folders.sort();
        folders
    }
}

/// The folder's name without `.vault`, as people see it.
pub(crate) fn vault_name(folder: &Path) -> String {
    folder.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
