//! The keys people sign with: Ed25519, one for each person, made when it is first needed.
//!
//! The private half stays in the vault, encrypted once more: under a key of the vault, or, for a person with a slot of
//! their own, under a key that only their passphrase opens. So who unlocked with another passphrase cannot sign in
//! their name.

use crate::{
    chain::hex,
    error::{Error, Result},
    keys::{Guard, WrappedSecret, unhex},
    tables::signing_key::{self, KnownKey},
    vault::Vault,
    writing::Act,
};
use breakwater_domain::ids::PersonId;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use jiff::Zoned;
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};
use std::fmt;
use zeroize::Zeroizing;

/// What others know a signer by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    pub fn from_hex(text: &str) -> Option<Self> {
        let bytes: [u8; 32] = unhex(text)?.try_into().ok()?;
        VerifyingKey::from_bytes(&bytes).ok().map(Self)
    }

    pub fn hex(&self) -> String {
        hex(self.0.as_bytes())
    }

    /// Half of the key's SHA-256 in eight groups: short enough to be read out, long enough not to be forged.
    pub fn fingerprint(&self) -> Vec<String> {
        let digest = hex(&Sha256::digest(self.0.as_bytes()));
        (0..8).map(|group| digest[group * 4..group * 4 + 4].to_owned()).collect()
    }

    /// Strictly: one message, one signature, no weak keys.
    pub fn verifies(&self, message: &[u8], signature: &str) -> bool {
        let Some(bytes) = unhex(signature).and_then(|bytes| <[u8; 64]>::try_from(bytes).ok()) else { return false };
        self.0.verify_strict(message, &Signature::from_bytes(&bytes)).is_ok()
    }
}

/// A private key in hand. It wipes itself and shows nothing.
pub struct Signer(SigningKey);

impl Signer {
    pub fn public_key(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    /// Lower-case hex of the 64 bytes.
    pub fn sign(&self, message: &[u8]) -> String {
        hex(&self.0.sign(message).to_bytes())
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Signer(…)")
    }
}

impl Vault {
    /// The key the person signs with; made, and known to the history, when there is none yet.
    pub fn signer(&mut self, person: PersonId, now: &Zoned) -> Result<Signer> {
        let known = self.read(|reading| signing_key::of_person(reading, person))?;
        if let Some(known) = &known
            && let Some(signer) = self.opened_signer(known)?
        {
            return Ok(signer);
        }
        let lost = known.map(|known| KnownKey { retired_at: Some(now.timestamp()), ..known });
        let mut seed = Zeroizing::new([0; 32]);
        getrandom::fill(seed.as_mut()).map_err(|_| Error::Randomness)?;
        let signer = Signer(SigningKey::from_bytes(&seed));
        let guard = if self.has_own_slot(person)? { Guard::Slot } else { Guard::Vault };
        let wrapped = self.guard_key(person, guard)?.wrap(seed.as_ref(), &signer.public_key().hex())?;
        let known = KnownKey { public_key: signer.public_key(), person, made_at: now.timestamp(), retired_at: None };
        self.write(&Act::new(person, "signing_key_made", now.clone()), |writing| {
            if let Some(lost) = &lost {
                signing_key::save(writing, lost)?;
                remove_secret(writing.db(), &lost.public_key)?;
            }
            signing_key::save(writing, &known)?;
            store_secret(writing.db(), &known.public_key, guard, &wrapped)
        })?;
        Ok(signer)
    }

    /// `None`: nobody can open it any more. So it is after going back to a time before its slot was taken away or given
    /// anew, and after salvage from a page that cannot be read.
    fn opened_signer(&self, known: &KnownKey) -> Result<Option<Signer>> {
        let name = known.public_key.hex();
        let Some((guard, wrapped)) = load_secret(self.connection(), &known.public_key)? else { return Ok(None) };
        if guard == Guard::Slot && !self.has_own_slot(known.person)? {
            return Ok(None);
        }
        let seed = match (self.guard_key(known.person, guard)?.unwrap(&wrapped, &name), guard) {
            (Some(seed), _) => seed,
            (None, Guard::Slot) => return Ok(None),
            (None, Guard::Vault) => return Err(Error::row("signing_secret")),
        };
        let seed: &[u8; 32] = seed.as_slice().try_into().map_err(|_| Error::row("signing_secret"))?;
        let signer = Signer(SigningKey::from_bytes(seed));
        if signer.public_key() != known.public_key {
            return Err(Error::row("signing_secret"));
        }
        Ok(Some(signer))
    }
}

pub(crate) fn store_secret(db: &Connection, key: &PublicKey, guard: Guard, wrapped: &WrappedSecret) -> Result<()> {
    db.prepare(
        "INSERT INTO signing_secret (public_key, guard, nonce, wrapped) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (public_key) DO UPDATE SET guard = excluded.guard, nonce = excluded.nonce,
           wrapped = excluded.wrapped",
    )?
    .execute(params![key.hex(), guard.key(), wrapped.nonce, wrapped.bytes])?;
    Ok(())
}

pub(crate) fn load_secret(db: &Connection, key: &PublicKey) -> Result<Option<(Guard, WrappedSecret)>> {
    let found = db
        .prepare("SELECT guard, nonce, wrapped FROM signing_secret WHERE public_key = ?1")?
        .query_row([key.hex()], |row| {
            Ok((row.get::<_, String>(0)?, WrappedSecret { nonce: row.get(1)?, bytes: row.get(2)? }))
        })
        .optional()?;
    found
        .map(|(guard, wrapped)| {
            Guard::from_key(&guard).map(|guard| (guard, wrapped)).ok_or_else(|| Error::row("signing_secret.guard"))
        })
        .transpose()
}

pub(crate) fn remove_secret(db: &Connection, key: &PublicKey) -> Result<()> {
    db.prepare("DELETE FROM signing_secret WHERE public_key = ?1")?.execute([key.hex()])?;
    Ok(())
}
