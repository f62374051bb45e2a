//! One folder takes the place of another. A power cut in between leaves a name that the next opening completes.

use crate::{
    backup,
    error::{Error, Result},
    files::{self, Unfinished},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A new vault that is whole and waits for its name.
pub(super) fn ready_name(folder: &Path) -> PathBuf {
    folder.with_file_name(format!(".{}.restored", files::name_of(folder)))
}

/// Removes what a swap left that was cut off before it touched the vault: another one is made in its place.
pub(super) fn clear(folder: &Path) -> Result<()> {
    let ready = ready_name(folder);
    if folder.symlink_metadata().is_ok() && ready.is_dir() {
        fs::remove_dir_all(&ready).map_err(Error::io(&ready))?;
    }
    Ok(())
}

/// Puts the finished folder where `folder` is; returns where that one stands from now on.
pub(super) fn swap(unfinished: Unfinished, folder: &Path) -> Result<PathBuf> {
    unfinished.finish(&ready_name(folder))?;
    let kept_as = files::free_name(folder, "damaged");
    fs::rename(folder, &kept_as).map_err(Error::io(folder))?;
    finish(folder)?;
    Ok(kept_as)
}

/// Completes a swap: when nothing is where the vault should be and the new one waits beside.
pub(crate) fn finish(folder: &Path) -> Result<()> {
    let ready = ready_name(folder);
    if folder.symlink_metadata().is_ok() || !ready.is_dir() {
        return Ok(());
    }
    fs::rename(&ready, folder).map_err(Error::io(folder))?;
    match folder.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => files::sync_folder(parent),
        _ => files::sync_folder(Path::new(".")),
    }
}

/// The backups come along: as second names of the same files where the disk knows such, as copies elsewhere.
pub(super) fn carry_backups(from: &Path, to: &Path) -> Result<()> {
    let (source, target) = (backup::folder_of(from), backup::folder_of(to));
    files::create_private_folder(&target)?;
    for backup in backup::list(from)? {
        let (source, target) = (source.join(backup.to_string()), target.join(backup.to_string()));
        files::create_private_folder(&target)?;
        for name in [files::ANSWERS, files::KEYS, files::KEYS_COPY] {
            let (source, target) = (source.join(name), target.join(name));
            if source.is_file() && fs::hard_link(&source, &target).is_err() {
                copy(&source, &target)?;
            }
        }
        files::sync_folder(&target)?;
    }
    let store = source.join(files::MEDIA);
    if store.is_file() {
        // This one is added to later, so it cannot be shared with what is kept.
        copy(&store, &target.join(files::MEDIA))?;
    }
    files::sync_folder(&target)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).map_err(Error::io(from))?;
    files::sync_file(to)
}
