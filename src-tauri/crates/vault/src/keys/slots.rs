//! `keys.json`, and `keys.copy.json` beside it: the data key, wrapped once for each secret that opens the vault.
//!
//! Everything a slot states (vault, practice mark, format, kind, parameters) is authenticated with the wrapped
//! key, so no field can be changed and still open.

use super::{
    DataKey, Passphrase, RecoveryKey, Secret,
    derive::{self, Cost, Key, KeyCost},
};
use crate::{
    chain::hex,
    error::{Error, Result},
    files,
};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use serde::{Deserialize, Serialize};
use std::{fs, path::Path};
use uuid::Uuid;
use zeroize::Zeroizing;

/// Newest format of the file.
const FORMAT: u32 = 1;
/// More is no file of ours.
const LIMIT: u64 = 256 * 1024;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Slots {
    pub(crate) format: u32,
    pub(crate) vault: Uuid,
    pub(crate) practice: bool,
    #[serde(rename = "slots")]
    wrapped_keys: Vec<Slot>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Slot {
    kind: Kind,
    /// Of the key derivation; 16 bytes.
    salt: Hex,
    nonce: Hex,
    wrapped: Hex,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Passphrase(Cost),
    Recovery,
}

/// Bytes, written as lower-case hex: one spelling for one value.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Hex(Vec<u8>);

impl Serialize for Hex {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex(&self.0))
    }
}

impl<'de> Deserialize<'de> for Hex {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let digit = |byte: u8| match byte {
            b'0'..=b'9' => Some(byte - b'0'),
            b'a'..=b'f' => Some(byte - b'a' + 10),
            _ => None,
        };
        let bytes: Option<Vec<u8>> = text
            .as_bytes()
            .chunks(2)
            .map(|pair| match pair {
                [high, low] => Some(digit(*high)? * 16 + digit(*low)?),
                _ => None,
            })
            .collect();
        bytes.map(Hex).ok_or_else(|| serde::de::Error::custom("not lower-case hex"))
    }
}

impl Slots {
    pub(crate) fn make(
        vault: Uuid,
        practice: bool,
        data_key: &DataKey,
        passphrase: &Passphrase,
        cost: KeyCost,
        recovery: &RecoveryKey,
    ) -> Result<Self> {
        let mut made = Self { format: FORMAT, vault, practice, wrapped_keys: Vec::new() };
        let cost = Cost::choose(cost)?;
        let salt = random::<16>()?;
        let key = derive::from_passphrase(passphrase, &salt, cost)?;
        made.add(Kind::Passphrase(cost), salt, &key, data_key)?;
        let salt = random::<16>()?;
        let key = derive::from_recovery(recovery, &salt);
        made.add(Kind::Recovery, salt, &key, data_key)?;
        Ok(made)
    }

    fn add(&mut self, kind: Kind, salt: [u8; 16], key: &Key, data_key: &DataKey) -> Result<()> {
        let nonce = random::<24>()?;
        let stated = self.stated(kind, &salt)?;
        let wrapped = cipher(key)
            .encrypt(&XNonce::from(nonce), Payload { msg: data_key.bytes(), aad: stated.as_bytes() })
            .map_err(|_| Error::row("key slot"))?;
        self.wrapped_keys.push(Slot {
            kind,
            salt: Hex(salt.to_vec()),
            nonce: Hex(nonce.to_vec()),
            wrapped: Hex(wrapped),
        });
        Ok(())
    }

    pub(crate) fn to_text(&self) -> Result<String> {
        let mut text = serde_json::to_string_pretty(self).map_err(Error::row_from("key slots"))?;
        text.push('\n');
        Ok(text)
    }

    fn from_text(text: &str) -> Option<Self> {
        let slots: Self = serde_json::from_str(text).ok()?;
        let plausible = slots.format == FORMAT
            && !slots.wrapped_keys.is_empty()
            && slots.wrapped_keys.iter().all(|slot| match slot.kind {
                Kind::Passphrase(cost) => cost.plausible(),
                Kind::Recovery => true,
            });
        plausible.then_some(slots)
    }

    fn open(&self, secret: &Secret) -> Result<Option<DataKey>> {
        Ok(self.open_slot(secret)?.map(|(_, data_key)| data_key))
    }

    /// The key, and the number of the slot it came out of.
    fn open_slot(&self, secret: &Secret) -> Result<Option<(usize, DataKey)>> {
        for (number, slot) in self.wrapped_keys.iter().enumerate() {
            let key = match (slot.kind, secret) {
                (Kind::Passphrase(cost), Secret::Passphrase(passphrase)) => {
                    derive::from_passphrase(passphrase, &slot.salt.0, cost)?
                }
                (Kind::Recovery, Secret::Recovery(recovery)) => derive::from_recovery(recovery, &slot.salt.0),
                (Kind::Passphrase(_), Secret::Recovery(_)) | (Kind::Recovery, Secret::Passphrase(_)) => continue,
            };
            if let Some(data_key) = self.unwrap_slot(slot, &key)? {
                return Ok(Some((number, data_key)));
            }
        }
        Ok(None)
    }

    /// The same slots, with this passphrase in the place of the one `secret` opens, or of the first.
    fn with_passphrase(
        mut self,
        secret: &Secret,
        data_key: &DataKey,
        new: &Passphrase,
        cost: KeyCost,
    ) -> Result<Option<Self>> {
        let Some((opened, key)) = self.open_slot(secret)? else { return Ok(None) };
        let is_passphrase = |slot: &Slot| matches!(slot.kind, Kind::Passphrase(_));
        let place = match secret {
            Secret::Passphrase(_) => Some(opened),
            Secret::Recovery(_) => self.wrapped_keys.iter().position(is_passphrase),
        };
        // Slots of another key belong to another vault.
        let Some(place) = place.filter(|_| key.bytes() == data_key.bytes()) else { return Ok(None) };
        let cost = Cost::choose(cost)?;
        let salt = random::<16>()?;
        let key = derive::from_passphrase(new, &salt, cost)?;
        self.add(Kind::Passphrase(cost), salt, &key, data_key)?;
        self.wrapped_keys.swap_remove(place);
        Ok(Some(self))
    }

    fn unwrap_slot(&self, slot: &Slot, key: &Key) -> Result<Option<DataKey>> {
        let Ok(nonce) = <[u8; 24]>::try_from(slot.nonce.0.as_slice()) else { return Ok(None) };
        let stated = self.stated(slot.kind, &slot.salt.0)?;
        let opened = cipher(key)
            .decrypt(&XNonce::from(nonce), Payload { msg: &slot.wrapped.0, aad: stated.as_bytes() })
            .map(Zeroizing::new);
        let Ok(opened) = opened else { return Ok(None) };
        let mut data_key = Key::default();
        if opened.len() != data_key.len() {
            return Ok(None);
        }
        data_key.copy_from_slice(&opened);
        Ok(Some(DataKey::new(data_key)))
    }

    /// What is authenticated with the wrapped key.
    fn stated(&self, kind: Kind, salt: &[u8]) -> Result<String> {
        let kind = serde_json::to_string(&kind).map_err(Error::row_from("key slot"))?;
        let Self { format, vault, practice, wrapped_keys: _ } = self;
        Ok(format!("breakwater-slot-v1 format={format} vault={vault} practice={practice} {kind} {}", hex(salt)))
    }
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    let key: &[u8; 32] = key;
    XChaCha20Poly1305::new(key.into())
}

fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Error::Randomness)?;
    Ok(bytes)
}

/// The text of one copy, and what could be made of it. `Err` only when the disk fails, not when it is missing.
fn read_copy(folder: &Path, name: &str) -> Result<(Option<String>, Option<Slots>)> {
    let path = folder.join(name);
    match fs::metadata(&path) {
        Ok(about) if about.len() > LIMIT => return Ok((None, None)),
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok((None, None)),
        Err(error) => return Err(Error::io(path)(error)),
    }
    let bytes = fs::read(&path).map_err(Error::io(&path))?;
    let Ok(text) = String::from_utf8(bytes) else { return Ok((None, None)) };
    let slots = Slots::from_text(&text);
    Ok((Some(text), slots))
}

/// Whichever copy can be read, the first one if both can.
pub(crate) fn read_either(folder: &Path) -> Result<Slots> {
    let (_, first) = read_copy(folder, files::KEYS)?;
    let (_, second) = read_copy(folder, files::KEYS_COPY)?;
    first.or(second).ok_or_else(|| Error::KeySlots(folder.to_owned()))
}

/// The data key, and whether the two copies differ.
pub(crate) fn unlock(folder: &Path, secret: &Secret) -> Result<(DataKey, bool)> {
    let (first_text, first) = read_copy(folder, files::KEYS)?;
    let (second_text, second) = read_copy(folder, files::KEYS_COPY)?;
    if first.is_none() && second.is_none() {
        return Err(Error::KeySlots(folder.to_owned()));
    }
    let differ = first_text.is_none() || first_text != second_text;
    let mut tried = None;
    for slots in [first, second].into_iter().flatten() {
        if tried.as_ref() == Some(&slots) {
            continue;
        }
        if let Some(data_key) = slots.open(secret)? {
            return Ok((data_key, differ));
        }
        tried = Some(slots);
    }
    Err(Error::WrongSecret)
}

/// The key and the slots it came out of, from whichever copy opens.
pub(crate) fn open_slots(folder: &Path, secret: &Secret) -> Result<(DataKey, Slots)> {
    let mut error = Error::KeySlots(folder.to_owned());
    for name in [files::KEYS, files::KEYS_COPY] {
        if let (_, Some(slots)) = read_copy(folder, name)? {
            if let Some(data_key) = slots.open(secret)? {
                return Ok((data_key, slots));
            }
            error = Error::WrongSecret;
        }
    }
    Err(error)
}

/// The text of the slots with another passphrase.
pub(crate) fn with_new_passphrase(
    folder: &Path,
    secret: &Secret,
    data_key: &DataKey,
    new: &Passphrase,
    cost: KeyCost,
) -> Result<String> {
    let (_, slots) = open_slots(folder, secret)?;
    slots.with_passphrase(secret, data_key, new, cost)?.ok_or(Error::WrongSecret)?.to_text()
}

/// What is wrong with the copies, file by file, in English.
pub(crate) fn copies_problem(folder: &Path) -> Result<Option<(&'static str, &'static str)>> {
    let (first_text, first) = read_copy(folder, files::KEYS)?;
    let (second_text, second) = read_copy(folder, files::KEYS_COPY)?;
    Ok(match (first, second) {
        (None, _) => Some((files::KEYS, "unreadable")),
        (_, None) => Some((files::KEYS_COPY, "unreadable")),
        _ if first_text != second_text => Some((files::KEYS_COPY, "differs from keys.json")),
        _ => None,
    })
}
