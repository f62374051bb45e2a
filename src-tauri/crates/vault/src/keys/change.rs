//! Another passphrase for the same key: one slot is written anew, and nothing is encrypted again.
//!
//! Both copies of the slots are replaced whole, one after the other: whenever the power goes, the old or the new
//! passphrase opens the vault. The backups get the new slots too, or the old passphrase would still open those.

use super::{KeyCost, Passphrase, Secret, slots};
use crate::{
    backup,
    error::{Error, Result},
    vault::Vault,
};
use breakwater_domain::ids::PersonId;
use std::path::Path;

impl Vault {
    /// `now` must open the vault: whoever finds it open cannot lock others out. With the recovery key in its place, the
    /// vault's own passphrase is replaced. Whose passphrase it was: `None`, the vault's.
    pub fn change_passphrase(&mut self, now: &Secret, new: &Passphrase, cost: KeyCost) -> Result<Option<PersonId>> {
        self.refuse_read_only()?;
        if !self.about().practice && !new.strength().acceptable {
            return Err(Error::WeakPassphrase);
        }
        let mut slots = slots::read_sound(self.folder())?;
        let whose = slots.change_passphrase(now, self.data_key(), new, cost)?;
        slots::replace(self.folder(), slots)?;
        Ok(whose.map(PersonId::new))
    }

    /// The slots of today in every backup of the second place; nothing when it is not there.
    pub fn renew_keys_at(&self, place: &Path) -> Result<()> {
        slots::renew(&backup::folders_at(place, self.folder())?, self.folder())
    }

    pub(crate) fn refuse_read_only(&self) -> Result<()> {
        if self.opened().read_only { Err(Error::ReadOnly) } else { Ok(()) }
    }
}
