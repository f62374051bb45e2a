//! Another passphrase or recovery key for the same key: one slot is written anew, and nothing is encrypted again.
//!
//! Both copies of the slots are replaced whole, one after the other: whenever the power goes, the old or the new
//! secret opens the vault. The backups get the new slots too, or the old secret would still open those.

use super::{KeyCost, Passphrase, RecoveryKey, Secret, slots};
use crate::{
    backup,
    error::{Error, Result},
    vault::Vault,
};
use breakwater_domain::ids::PersonId;
use std::path::Path;

/// A recovery key that is made and not in force: the old one goes on working until [`Vault::put_recovery_key`], so that
/// nobody is left with neither while the new sheet is printed.
#[derive(Debug)]
pub struct FreshRecoveryKey(RecoveryKey);

impl FreshRecoveryKey {
    /// To print and to show.
    pub const fn key(&self) -> &RecoveryKey {
        &self.0
    }
}

impl Vault {
    /// Makes another recovery key. `now` must be what everybody shares, the vault's passphrase or the recovery key of
    /// today: whoever finds the vault open gets no sheet, and neither does somebody whose own passphrase can be taken
    /// away.
    pub fn make_recovery_key(&self, now: &Secret) -> Result<FreshRecoveryKey> {
        self.refuse_read_only()?;
        if !slots::read_sound(self.folder())?.opens_for_all(now, self.data_key())? {
            return Err(Error::OwnSecret);
        }
        RecoveryKey::random().map(FreshRecoveryKey)
    }

    /// Puts it in the place of the old one, which opens neither the vault nor its backups from then on.
    pub fn put_recovery_key(&mut self, fresh: &FreshRecoveryKey) -> Result<()> {
        self.refuse_read_only()?;
        let mut slots = slots::read_sound(self.folder())?;
        slots.put_recovery(self.data_key(), fresh.key())?;
        slots::replace(self.folder(), slots)
    }

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
