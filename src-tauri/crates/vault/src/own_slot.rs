//! Slots of single people: a passphrase of one's own beside the vault's.
//!
//! Such a slot opens the whole vault, and with it the person's own signing key, which opens through no other slot: not
//! through the vault's passphrase and not through the recovery key. Who leaves loses the slot; the vault's passphrase
//! and the recovery key go on working, and what was signed stays verifiable.

use crate::{
    error::{Error, Result},
    keys::{self, Guard, GuardKey, KeyCost, Passphrase, PersonalKey},
    signing,
    tables::signing_key::{self, KnownKey},
    vault::Vault,
    writing::Act,
};
use breakwater_domain::ids::PersonId;

impl Vault {
    /// Whether the person has a slot of their own.
    pub fn has_own_slot(&self, person: PersonId) -> Result<bool> {
        Ok(keys::read_either(self.folder())?.has_slot_of(person.uuid()))
    }

    pub(crate) fn guard_key(&self, person: PersonId, guard: Guard) -> Result<GuardKey> {
        match guard {
            Guard::Vault => Ok(self.data_key().guard_key()),
            Guard::Slot => match self.personal() {
                Some((whose, key)) if *whose == person => Ok(key.guard_key()),
                _ => Err(Error::SigningKeyClosed),
            },
        }
    }

    /// Gives the person a passphrase of their own. Their signing key opens only with it from now on.
    pub fn give_own_slot(&mut self, act: &Act, person: PersonId, passphrase: &Passphrase, cost: KeyCost) -> Result<()> {
        refuse_weak(passphrase)?;
        self.refuse_read_only()?;
        let mut slots = keys::read_sound(self.folder())?;
        if slots.has_slot_of(person.uuid()) {
            return Err(Error::Contradiction("this person has a slot".to_owned()));
        }
        let personal = PersonalKey::random()?;
        slots.put_slot_of(person.uuid(), self.data_key(), &personal, passphrase, cost)?;
        keys::replace(self.folder(), slots)?;
        // Cut off here, the key is still opened by the vault, as it was before.
        let known = self.read(|reading| signing_key::of_person(reading, person))?;
        if let Some(known) = known {
            let name = known.public_key.hex();
            let stored = signing::load_secret(self.connection(), &known.public_key)?;
            if let Some((Guard::Vault, wrapped)) = stored {
                let seed = self.data_key().guard_key().unwrap(&wrapped, &name);
                let seed = seed.ok_or_else(|| Error::row("signing_secret"))?;
                let wrapped = personal.guard_key().wrap(&seed, &name)?;
                self.write(act, |writing| {
                    signing::store_secret(writing.db(), &known.public_key, Guard::Slot, &wrapped)
                })?;
            }
        }
        self.note(act).map(|_| ())
    }

    /// Exchanges the person's own passphrase for another, knowing the old one.
    pub fn change_own_slot(
        &mut self,
        act: &Act,
        person: PersonId,
        old: &Passphrase,
        new: &Passphrase,
        cost: KeyCost,
    ) -> Result<()> {
        refuse_weak(new)?;
        self.refuse_read_only()?;
        let mut slots = keys::read_sound(self.folder())?;
        let personal = slots.open_slot_of(person.uuid(), old)?.ok_or(Error::WrongSecret)?;
        slots.put_slot_of(person.uuid(), self.data_key(), &personal, new, cost)?;
        keys::replace(self.folder(), slots)?;
        self.note(act).map(|_| ())
    }

    /// Takes the person's own slot away. A signing key that opened through it is retired: nobody can sign with it any
    /// more, and the next signature is made with a new one.
    pub fn take_own_slot(&mut self, act: &Act, person: PersonId) -> Result<()> {
        let known = self.read(|reading| signing_key::of_person(reading, person))?;
        let stored = match &known {
            Some(known) => signing::load_secret(self.connection(), &known.public_key)?,
            None => None,
        };
        match (known, stored) {
            (Some(known), Some((Guard::Slot, _))) => {
                let retired = KnownKey { retired_at: Some(act.now.timestamp()), ..known };
                self.write(act, |writing| {
                    signing_key::save(writing, &retired)?;
                    signing::remove_secret(writing.db(), &retired.public_key)
                })?;
            }
            _ => drop(self.note(act)?),
        }
        // Cut off here, the slot still opens the vault, and taking it away again finishes the work.
        let mut slots = keys::read_sound(self.folder())?;
        slots.remove_slot_of(person.uuid());
        keys::replace(self.folder(), slots)?;
        if self.personal().is_some_and(|(whose, _)| *whose == person) {
            self.set_personal(None);
        }
        Ok(())
    }
}

fn refuse_weak(passphrase: &Passphrase) -> Result<()> {
    if passphrase.strength().acceptable { Ok(()) } else { Err(Error::WeakPassphrase) }
}
