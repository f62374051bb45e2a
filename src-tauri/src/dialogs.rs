//! The native file dialogs. Rust asks and Rust writes: the page never learns a path it could send back.

use breakwater_app::{Dialogs, FolderDialogs};
use std::path::PathBuf;
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FilePath};

/// The system's dialogs, or the folder that answers in their place when the environment names one.
pub(crate) fn dialogs(handle: &AppHandle) -> Box<dyn Dialogs> {
    match FolderDialogs::from_environment() {
        Some(folder) => Box::new(folder),
        None => Box::new(NativeDialogs { handle: handle.clone() }),
    }
}

/// Blocks until the user has chosen, so it must not be called on the thread that draws the window;
/// the application's calls never are.
struct NativeDialogs {
    handle: AppHandle,
}

impl Dialogs for NativeDialogs {
    fn save_file(&self, suggested_name: &str, title: &str) -> Option<PathBuf> {
        let mut dialog = self.handle.dialog().file().set_title(title).set_file_name(suggested_name);
        if let Some(ending) = PathBuf::from(suggested_name).extension().and_then(|ending| ending.to_str()) {
            dialog = dialog.add_filter(ending.to_uppercase(), &[ending]);
        }
        dialog.blocking_save_file().and_then(path)
    }

    fn open_file(&self, title: &str, extensions: &[&str]) -> Option<PathBuf> {
        let kinds = extensions.join(", ").to_uppercase();
        self.handle.dialog().file().set_title(title).add_filter(kinds, extensions).blocking_pick_file().and_then(path)
    }

    fn open_files(&self, title: &str, extensions: &[&str]) -> Vec<PathBuf> {
        let kinds = extensions.join(", ").to_uppercase();
        let chosen = self.handle.dialog().file().set_title(title).add_filter(kinds, extensions).blocking_pick_files();
        chosen.unwrap_or_default().into_iter().filter_map(path).collect()
    }

    fn choose_folder(&self, title: &str) -> Option<PathBuf> {
        self.handle.dialog().file().set_title(title).blocking_pick_folder().and_then(path)
    }
}

/// A file on this computer; anything else a dialog may name (a content address of a phone) is not one.
fn path(chosen: FilePath) -> Option<PathBuf> {
    chosen.into_path().ok()
}
