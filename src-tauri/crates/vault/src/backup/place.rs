//! A second place for backups: a stick, another disk. That it is not there is told, and is no error.

use super::{Backup, copy_keys, list_in, media, remove_unfinished, thin};
use crate::{
    chain, connection,
    error::{Error, Result},
    files::{self, Unfinished},
    vault::Vault,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What became of the second copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceState {
    Copied,
    /// It was there already.
    UpToDate,
    /// The folder is not there: the stick is not plugged in.
    Missing,
}

/// The folder for the backups of this vault in the place.
fn folder_in(place: &Path, vault: &Path) -> PathBuf {
    let name = vault.file_stem().map_or_else(|| "vault".to_owned(), |name| name.to_string_lossy().into_owned());
    place.join(format!("{name}.backups"))
}

/// The newest backup there, if the place can be looked at.
pub fn newest_at(place: &Path, vault: &Path) -> Option<Backup> {
    list_in(&folder_in(place, vault)).ok()?.into_iter().next()
}

/// Every backup of this vault in the place; none when it is not there.
pub(crate) fn folders_at(place: &Path, vault: &Path) -> Result<Vec<PathBuf>> {
    let there = folder_in(place, vault);
    Ok(list_in(&there)?.into_iter().map(|backup| there.join(backup.to_string())).collect())
}

impl Vault {
    /// Copies the backup to the second place, reads it back there, and thins what is there by the same rule.
    pub fn copy_backup_to(&self, place: &Path, backup: &Backup) -> Result<PlaceState> {
        if !place.is_dir() {
            return Ok(PlaceState::Missing);
        }
        let there = folder_in(place, self.folder());
        if !there.is_dir() {
            files::create_private_folder(&there)?;
        }
        // It may not have been plugged in when somebody lost a slot.
        self.renew_keys_at(place)?;
        let target = there.join(backup.to_string());
        if target.is_dir() {
            return Ok(PlaceState::UpToDate);
        }
        remove_unfinished(&there)?;
        let here = super::folder_of(self.folder()).join(backup.to_string());
        let unfinished = Unfinished::beside(&target)?;
        let answers = unfinished.path().join(files::ANSWERS);
        let bytes = fs::read(here.join(files::ANSWERS)).map_err(Error::io(&here))?;
        files::write_new(&answers, &bytes)?;
        copy_keys(&here, unfinished.path())?;
        let copy = connection::open_single(&answers, self.data_key(), files::ANSWERS)?;
        super::verify_pages(&copy, "main", files::ANSWERS)?;
        if !backup.ends_with(&chain::head(&copy)?) {
            return Err(Error::Damaged {
                place: format!("copy of {backup}"),
                what: "its event chain ends elsewhere".to_owned(),
            });
        }
        copy.close().map_err(|(_, error)| Error::from(error))?;
        media::bring_up_to_date(self.connection(), self.data_key(), &there)?;
        unfinished.finish(&target)?;
        thin(&there, fs4::available_space(place).ok())?;
        Ok(PlaceState::Copied)
    }
}
