//! Another passphrase for the same key: one slot is written anew, and nothing is encrypted again.
//!
//! Both copies of the slots are replaced whole, one after the other: whenever the power goes, the old or the new
//! passphrase opens the vault. The backups get the new slots too, or the old passphrase would still open those.

use super::{KeyCost, Passphrase, Secret, slots};
use crate::{
    backup,
    error::{Error, Result},
    files,
    vault::Vault,
};
use std::path::Path;

impl Vault {
    /// `now` must open the vault: whoever finds it open cannot lock others out. With the recovery key in its place, the
    /// first passphrase is replaced.
    pub fn change_passphrase(&mut self, now: &Secret, new: &Passphrase, cost: KeyCost) -> Result<()> {
        if self.opened().read_only {
            return Err(Error::ReadOnly);
        }
        if !self.about().practice && !new.strength().acceptable {
            return Err(Error::WeakPassphrase);
        }
        let text = slots::with_new_passphrase(self.folder(), now, self.data_key(), new, cost)?;
        replace_copies(self.folder(), &text)?;
        for backup in backup::list(self.folder())? {
            replace_copies(&backup::folder_of(self.folder()).join(backup.to_string()), &text)?;
        }
        Ok(())
    }

    /// The slots of today in every backup of the second place; nothing when it is not there.
    pub fn renew_keys_at(&self, place: &Path) -> Result<()> {
        let slots = super::read_either(self.folder())?.to_text()?;
        for folder in backup::folders_at(place, self.folder())? {
            replace_copies(&folder, &slots)?;
        }
        Ok(())
    }
}

fn replace_copies(folder: &Path, text: &str) -> Result<()> {
    for name in [files::KEYS, files::KEYS_COPY] {
        files::replace(&folder.join(name), text.as_bytes())?;
    }
    Ok(())
}
