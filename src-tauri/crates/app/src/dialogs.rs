//! The native file dialogs, as the application asks for them.
//!
//! The window never sees a path it could send back: Rust asks, the user chooses, Rust writes.

use std::path::PathBuf;

pub trait Dialogs: Send + Sync {
    /// Where to save a file. `None`: cancelled.
    fn save_file(&self, suggested_name: &str, title: &str) -> Option<PathBuf>;
    /// A file that exists, with one of the endings (without the dot). `None`: cancelled.
    fn open_file(&self, title: &str, extensions: &[&str]) -> Option<PathBuf>;
    /// Files that exist, one or several. Empty: cancelled.
    fn open_files(&self, title: &str, extensions: &[&str]) -> Vec<PathBuf> {
        self.open_file(title, extensions).into_iter().collect()
    }
    /// A folder that exists. `None`: cancelled.
    fn choose_folder(&self, title: &str) -> Option<PathBuf>;
}

/// Answers every dialog from one folder: the documented test aid `BREAKWATER_DIALOG_DIR`
/// (decision 31). A file is saved there under the suggested name; a file to open is the first one by
/// name with the ending asked for in its folder `open`, or, where that is missing, in the folder
/// itself (all of them where several may be chosen); the folder chosen is the first one in it whose name ends in `.vault`, or else itself.
#[derive(Debug, Clone)]
pub struct FolderDialogs {
    folder: PathBuf,
}

impl FolderDialogs {
    pub const fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Set when the environment asks for it.
    pub fn from_environment() -> Option<Self> {
        std::env::var_os("BREAKWATER_DIALOG_DIR")
            .filter(|folder| !folder.is_empty())
            .map(|folder| Self::new(folder.into()))
    }
}

impl Dialogs for FolderDialogs {
    fn save_file(&self, suggested_name: &str, _title: &str) -> Option<PathBuf> {
        Some(self.folder.join(suggested_name))
    }

    fn open_file(&self, title: &str, extensions: &[&str]) -> Option<PathBuf> {
        self.open_files(title, extensions).into_iter().next()
    }

    fn open_files(&self, _title: &str, extensions: &[&str]) -> Vec<PathBuf> {
        let open = self.folder.join("open");
        let folder = if open.is_dir() { &open } else { &self.folder };
        let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
        let mut files: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| {
                path.is_file() && path.extension().is_some_and(|ending| extensions.iter().any(|e| ending == *e))
            })
            .collect();
        files.sort();
        files
    }

    fn choose_folder(&self, _title: &str) -> Option<PathBuf> {
        let mut vaults: Vec<PathBuf> = std::fs::read_dir(&self.folder)
            .ok()?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.is_dir() && path.extension().is_some_and(|extension| extension == "vault"))
            .collect();
        vaults.sort();
        Some(vaults.into_iter().next().unwrap_or_else(|| self.folder.clone()))
    }
}

/// Nobody is there to ask: every dialog is cancelled.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoDialogs;

impl Dialogs for NoDialogs {
    fn save_file(&self, _suggested_name: &str, _title: &str) -> Option<PathBuf> {
        None
    }

    fn open_file(&self, _title: &str, _extensions: &[&str]) -> Option<PathBuf> {
        None
    }

    fn choose_folder(&self, _title: &str) -> Option<PathBuf> {
        None
    }
}
