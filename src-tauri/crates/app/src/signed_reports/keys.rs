//! Keys of people elsewhere: taken up by who compared them, under a name, and let go again.

use crate::{
    api::{ErrorCode, TrustedKeyRemove, TrustedKeySave, TrustedKeyView},
    error::{Error, Refusal, Result},
    session::{Session, check_line},
    work::moment,
};
use breakwater_domain::text;
use breakwater_vault::{PublicKey, tables, tables::trusted_key::TrustedKey};

impl Session {
    pub fn trusted_key_list(&self) -> Result<Vec<TrustedKeyView>> {
        let people = self.people()?;
        let zone = self.now().time_zone().clone();
        let keys = self.vault.read(tables::trusted_key::all)?;
        let view = |key: TrustedKey| TrustedKeyView {
            public_key: key.public_key.hex(),
            fingerprint: key.public_key.fingerprint(),
            name: key.name,
            added_at: moment(&key.added_at.to_zoned(zone.clone())),
            added_by: people
                .iter()
                .find(|person| person.id == key.added_by)
                .map(|person| person.name.clone())
                .unwrap_or_default(),
        };
        Ok(keys.into_iter().map(view).collect())
    }

    /// Takes a key up, or gives it another name.
    pub fn trusted_key_save(&mut self, request: &TrustedKeySave) -> Result<Vec<TrustedKeyView>> {
        let public_key = public_key(&request.public_key)?;
        let name = text::line(&request.name);
        check_line("name", &name)?;
        if name.is_empty() {
            return Err(Refusal::of(ErrorCode::BadRequest).with("detail", "name").at("name").into());
        }
        if self.vault.read(|reading| tables::signing_key::get(reading, &public_key))?.is_some() {
            return Err(Refusal::of(ErrorCode::KeyOwn).into());
        }
        let known = self.vault.read(|reading| tables::trusted_key::get(reading, &public_key))?;
        let key = match known {
            Some(known) => TrustedKey { name, ..known },
            None => TrustedKey { public_key, name, added_at: self.now().timestamp(), added_by: self.acting.id },
        };
        let act = self.act("key_trusted");
        self.vault.write(&act, |writing| tables::trusted_key::save(writing, &key))?;
        self.trusted_key_list()
    }

    pub fn trusted_key_remove(&mut self, request: &TrustedKeyRemove) -> Result<Vec<TrustedKeyView>> {
        let public_key = public_key(&request.public_key)?;
        if self.vault.read(|reading| tables::trusted_key::get(reading, &public_key))?.is_some() {
            let act = self.act("key_forgotten");
            self.vault.write(&act, |writing| tables::trusted_key::remove(writing, &public_key))?;
        }
        self.trusted_key_list()
    }
}

fn public_key(hex: &str) -> Result<PublicKey> {
    PublicKey::from_hex(&hex.to_lowercase()).ok_or_else(|| Error::bad_request("public_key"))
}
