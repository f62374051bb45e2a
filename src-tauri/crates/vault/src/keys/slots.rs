//! `keys.json`, and `keys.copy.json` beside it: the data key, wrapped once for each secret that opens the vault.
//!
//! Everything a slot states (vault, practice mark, format, kind, parameters) is authenticated with the wrapped
//! key, so no field can be changed and still open.

use super::{
    DataKey, Passphrase, PersonalKey, RecoveryKey, Secret,
    derive::{self, Cost, Key, KeyCost},
};
use crate::{
    backup,
    chain::hex,
    error::{Error, Result},
    files,
};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{
    fs,
    path::{Path, PathBuf},
};
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
    /// Counts changes, so that of two copies the later one is known when a change was cut off between them.
    #[serde(default, skip_serializing_if = "is_zero")]
    generation: u64,
    #[serde(rename = "slots")]
    wrapped_keys: Vec<Slot>,
    /// SHA-256 of all that, so that of two copies the damaged one is known without every secret. It keeps out
    /// accidents and nobody else: what a slot states is authenticated with its key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sum: Option<Hex>,
}

/// What the sum says of a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Soundness {
    Damaged,
    /// Of a time when there was no sum.
    Unknown,
    Sound,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Slot {
    kind: Kind,
    /// Whose own slot it is; absent: the vault's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    person: Option<Uuid>,
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

/// What a secret opened.
pub(crate) struct Unlocked {
    pub(crate) data_key: DataKey,
    /// Set when it was somebody's own slot.
    pub(crate) personal: Option<(Uuid, PersonalKey)>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn is_zero(number: &u64) -> bool {
    *number == 0
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
        unhex(&text).map(Hex).ok_or_else(|| serde::de::Error::custom("not lower-case hex"))
    }
}

/// Lower-case hex only.
pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let pairs = text.as_bytes().chunks(2).map(|pair| match pair {
        [high, low] => Some(digit(*high)? * 16 + digit(*low)?),
        _ => None,
    });
    pairs.collect()
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
        let mut made = Self { format: FORMAT, vault, practice, generation: 0, wrapped_keys: Vec::new(), sum: None };
        let cost = Cost::choose(cost)?;
        let salt = random::<16>()?;
        let key = derive::from_passphrase(passphrase, &salt, cost)?;
        made.add(Kind::Passphrase(cost), None, salt, &key, data_key.bytes())?;
        made.put_recovery(data_key, recovery)?;
        Ok(made)
    }

    pub(crate) fn has_slot_of(&self, person: Uuid) -> bool {
        self.wrapped_keys.iter().any(|slot| slot.person == Some(person))
    }

    /// Gives the person a slot of their own, in place of the one they had.
    pub(crate) fn put_slot_of(
        &mut self,
        person: Uuid,
        data_key: &DataKey,
        personal: &PersonalKey,
        passphrase: &Passphrase,
        cost: KeyCost,
    ) -> Result<()> {
        self.remove_slot_of(person);
        let cost = Cost::choose(cost)?;
        let salt = random::<16>()?;
        let key = derive::from_passphrase(passphrase, &salt, cost)?;
        let both = Zeroizing::new([data_key.bytes(), personal.bytes()].concat());
        self.add(Kind::Passphrase(cost), Some(person), salt, &key, &both)
    }

    pub(crate) fn remove_slot_of(&mut self, person: Uuid) {
        self.wrapped_keys.retain(|slot| slot.person != Some(person));
    }

    /// What the person's own passphrase opens; `None`: it is not theirs.
    pub(crate) fn open_slot_of(&self, person: Uuid, passphrase: &Passphrase) -> Result<Option<PersonalKey>> {
        let own = Self {
            wrapped_keys: self.wrapped_keys.iter().filter(|slot| slot.person == Some(person)).cloned().collect(),
            ..self.clone()
        };
        let opened = own.open(&Secret::Passphrase(passphrase.clone()))?;
        Ok(opened.and_then(|opened| opened.personal).map(|(_, personal)| personal))
    }

    fn add(&mut self, kind: Kind, person: Option<Uuid>, salt: [u8; 16], key: &Key, secret: &[u8]) -> Result<()> {
        let nonce = random::<24>()?;
        let stated = self.stated(kind, person, &salt)?;
        let wrapped = cipher(key)
            .encrypt(&XNonce::from(nonce), Payload { msg: secret, aad: stated.as_bytes() })
            .map_err(|_| Error::row("key slot"))?;
        self.wrapped_keys.push(Slot {
            kind,
            person,
            salt: Hex(salt.to_vec()),
            nonce: Hex(nonce.to_vec()),
            wrapped: Hex(wrapped),
        });
        Ok(())
    }

    pub(crate) fn to_text(&self) -> Result<String> {
        let sealed = Self { sum: Some(self.counted()?), ..self.clone() };
        let mut text = serde_json::to_string_pretty(&sealed).map_err(Error::row_from("key slots"))?;
        text.push('\n');
        Ok(text)
    }

    fn counted(&self) -> Result<Hex> {
        let plain = Self { sum: None, ..self.clone() };
        let text = serde_json::to_string(&plain).map_err(Error::row_from("key slots"))?;
        Ok(Hex(Sha256::digest(text).to_vec()))
    }

    fn soundness(&self) -> Soundness {
        match &self.sum {
            None => Soundness::Unknown,
            Some(sum) if self.counted().is_ok_and(|counted| counted == *sum) => Soundness::Sound,
            Some(_) => Soundness::Damaged,
        }
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

    fn open(&self, secret: &Secret) -> Result<Option<Unlocked>> {
        Ok(self.open_slot(secret)?.map(|(_, unlocked)| unlocked))
    }

    /// What the secret opens, and the number of the slot it came out of.
    fn open_slot(&self, secret: &Secret) -> Result<Option<(usize, Unlocked)>> {
        for (number, slot) in self.wrapped_keys.iter().enumerate() {
            let key = match (slot.kind, secret) {
                (Kind::Passphrase(cost), Secret::Passphrase(passphrase)) => {
                    derive::from_passphrase(passphrase, &slot.salt.0, cost)?
                }
                (Kind::Recovery, Secret::Recovery(recovery)) => derive::from_recovery(recovery, &slot.salt.0),
                (Kind::Passphrase(_), Secret::Recovery(_)) | (Kind::Recovery, Secret::Passphrase(_)) => continue,
            };
            if let Some(unlocked) = self.unwrap_slot(slot, &key)? {
                return Ok(Some((number, unlocked)));
            }
        }
        Ok(None)
    }

    /// Another passphrase in the place of the one `secret` is; with the recovery key, in the place of the vault's. A
    /// person's own slot stays theirs, with the same key of theirs in it. Returns whose it was.
    pub(crate) fn change_passphrase(
        &mut self,
        secret: &Secret,
        data_key: &DataKey,
        new: &Passphrase,
        cost: KeyCost,
    ) -> Result<Option<Uuid>> {
        let (opened, unlocked) = self.open_slot(secret)?.ok_or(Error::WrongSecret)?;
        let of_the_vault = |slot: &Slot| matches!(slot.kind, Kind::Passphrase(_)) && slot.person.is_none();
        let place = match secret {
            Secret::Passphrase(_) => Some(opened),
            Secret::Recovery(_) => self.wrapped_keys.iter().position(of_the_vault),
        };
        // Slots of another key belong to another vault.
        let same = unlocked.data_key.bytes() == data_key.bytes();
        let place = place.filter(|_| same).ok_or(Error::WrongSecret)?;
        if let Some((person, personal)) = unlocked.personal {
            self.put_slot_of(person, data_key, &personal, new, cost)?;
            return Ok(Some(person));
        }
        let cost = Cost::choose(cost)?;
        let salt = random::<16>()?;
        let key = derive::from_passphrase(new, &salt, cost)?;
        self.add(Kind::Passphrase(cost), None, salt, &key, data_key.bytes())?;
        self.wrapped_keys.swap_remove(place);
        Ok(None)
    }

    /// Whether the secret opens this vault for whoever holds it: the shared passphrase or the recovery key, and not
    /// somebody's own, which may be taken away from them.
    pub(crate) fn opens_for_all(&self, secret: &Secret, data_key: &DataKey) -> Result<bool> {
        let opened = self.open(secret)?.ok_or(Error::WrongSecret)?;
        if opened.data_key.bytes() != data_key.bytes() {
            return Err(Error::WrongSecret);
        }
        Ok(opened.personal.is_none())
    }

    /// The one recovery key there is from now on.
    pub(crate) fn put_recovery(&mut self, data_key: &DataKey, recovery: &RecoveryKey) -> Result<()> {
        let salt = random::<16>()?;
        let key = derive::from_recovery(recovery, &salt);
        self.wrapped_keys.retain(|slot| slot.kind != Kind::Recovery);
        self.add(Kind::Recovery, None, salt, &key, data_key.bytes())
    }

    fn unwrap_slot(&self, slot: &Slot, key: &Key) -> Result<Option<Unlocked>> {
        let Ok(nonce) = <[u8; 24]>::try_from(slot.nonce.0.as_slice()) else { return Ok(None) };
        let stated = self.stated(slot.kind, slot.person, &slot.salt.0)?;
        let opened = cipher(key)
            .decrypt(&XNonce::from(nonce), Payload { msg: &slot.wrapped.0, aad: stated.as_bytes() })
            .map(Zeroizing::new);
        let Ok(opened) = opened else { return Ok(None) };
        let mut data_key = Key::default();
        let Some((first, rest)) = opened.split_at_checked(data_key.len()) else { return Ok(None) };
        data_key.copy_from_slice(first);
        let personal = match slot.person {
            Some(person) => {
                let Some(personal) = PersonalKey::from_slice(rest) else { return Ok(None) };
                Some((person, personal))
            }
            None if rest.is_empty() => None,
            None => return Ok(None),
        };
        Ok(Some(Unlocked { data_key: DataKey::new(data_key), personal }))
    }

    /// What is authenticated with the wrapped key.
    fn stated(&self, kind: Kind, person: Option<Uuid>, salt: &[u8]) -> Result<String> {
        let kind = serde_json::to_string(&kind).map_err(Error::row_from("key slot"))?;
        let Self { format, vault, practice, generation: _, wrapped_keys: _, sum: _ } = self;
        let whose = person.map(|person| format!(" person={person}")).unwrap_or_default();
        Ok(format!("breakwater-slot-v1 format={format} vault={vault} practice={practice} {kind} {}{whose}", hex(salt)))
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

/// The copies of a folder that are worth trying. Sound ones before damaged ones; and when a change was cut off between
/// the two, only the one that has it: a slot that was removed must not open through the other.
fn worth_trying(first: Option<Slots>, second: Option<Slots>) -> Vec<Slots> {
    let mut copies: Vec<Slots> = [first, second].into_iter().flatten().collect();
    let best = copies.iter().map(|slots| (slots.soundness(), slots.generation)).max();
    copies.retain(|slots| Some((slots.soundness(), slots.generation)) == best);
    copies.dedup();
    copies
}

fn copies(folder: &Path) -> Result<Vec<Slots>> {
    let (_, first) = read_copy(folder, files::KEYS)?;
    let (_, second) = read_copy(folder, files::KEYS_COPY)?;
    Ok(worth_trying(first, second))
}

/// Whichever copy can be read.
pub(crate) fn read_either(folder: &Path) -> Result<Slots> {
    copies(folder)?.into_iter().next().ok_or_else(|| Error::KeySlots(folder.to_owned()))
}

/// The slots that may be written on: nothing is added to damaged ones, or a slot that only the other copy still has
/// sound would be lost.
pub(crate) fn read_sound(folder: &Path) -> Result<Slots> {
    let slots = copies(folder)?;
    match slots.as_slice() {
        [slots] if slots.soundness() != Soundness::Damaged => Ok(slots.clone()),
        _ => Err(Error::KeySlots(folder.to_owned())),
    }
}

/// Replaces both copies of a vault, one after the other, each whole or not at all; then those of its backups, or who
/// lost a slot would still have a way into these. Cut off in between, the next backup completes it.
pub(crate) fn replace(folder: &Path, mut slots: Slots) -> Result<()> {
    slots.generation += 1;
    let text = slots.to_text()?;
    put(folder, &text)?;
    for backup in backup::whole_folders(&backup::folder_of(folder))? {
        put(&backup, &text)?;
    }
    Ok(())
}

/// Gives backups the slots of today where they have others.
pub(crate) fn renew(folders: &[PathBuf], vault: &Path) -> Result<()> {
    // With none that are known to be sound, those of the backups are the better ones.
    let Ok(slots) = read_sound(vault) else { return Ok(()) };
    let text = slots.to_text()?;
    for folder in folders {
        put(folder, &text)?;
    }
    Ok(())
}

fn put(folder: &Path, text: &str) -> Result<()> {
    for name in [files::KEYS, files::KEYS_COPY] {
        let path = folder.join(name);
        if !fs::read(&path).is_ok_and(|there| there == text.as_bytes()) {
            files::replace(&path, text.as_bytes())?;
        }
    }
    Ok(())
}

/// What the secret opens, and whether the two copies differ.
pub(crate) fn unlock(folder: &Path, secret: &Secret) -> Result<(Unlocked, bool)> {
    let (first_text, first) = read_copy(folder, files::KEYS)?;
    let (second_text, second) = read_copy(folder, files::KEYS_COPY)?;
    if first.is_none() && second.is_none() {
        return Err(Error::KeySlots(folder.to_owned()));
    }
    let differ = first_text.is_none() || first_text != second_text;
    for slots in worth_trying(first, second) {
        if let Some(unlocked) = slots.open(secret)? {
            return Ok((unlocked, differ));
        }
    }
    Err(Error::WrongSecret)
}

/// The key and the slots it came out of, from the first of these folders whose copies open. Those of the vault come
/// first: where they are sound, an older passphrase that a backup still knows is a wrong one.
pub(crate) fn open_slots(folders: &[PathBuf], secret: &Secret) -> Result<(DataKey, Slots)> {
    let mut found = Vec::new();
    for folder in folders {
        found.extend(copies(folder)?);
    }
    // Sound ones first, and among equals in the order of the folders.
    found.sort_by_key(|slots| std::cmp::Reverse(slots.soundness()));
    let Some(first) = found.first() else {
        return Err(Error::KeySlots(folders.first().cloned().unwrap_or_default()));
    };
    let newest = (first.soundness() == Soundness::Sound).then_some(first.generation);
    for slots in found {
        if newest.is_some_and(|newest| slots.generation < newest) {
            continue;
        }
        if let Some(unlocked) = slots.open(secret)? {
            return Ok((unlocked.data_key, slots));
        }
    }
    Err(Error::WrongSecret)
}

/// What is wrong with the copies, file by file, in English.
pub(crate) fn copies_problem(folder: &Path) -> Result<Option<(&'static str, &'static str)>> {
    let (first_text, first) = read_copy(folder, files::KEYS)?;
    let (second_text, second) = read_copy(folder, files::KEYS_COPY)?;
    // What was written by this program reads back as the same text.
    let damaged = |slots: &Slots, text: Option<&String>| match slots.soundness() {
        Soundness::Damaged => true,
        Soundness::Unknown => false,
        Soundness::Sound => slots.to_text().ok().as_ref() != text,
    };
    Ok(match (first, second) {
        (None, _) => Some((files::KEYS, "unreadable")),
        (_, None) => Some((files::KEYS_COPY, "unreadable")),
        (Some(first), _) if damaged(&first, first_text.as_ref()) => Some((files::KEYS, "damaged")),
        (_, Some(second)) if damaged(&second, second_text.as_ref()) => Some((files::KEYS_COPY, "damaged")),
        _ if first_text != second_text => Some((files::KEYS_COPY, "differs from keys.json")),
        _ => None,
    })
}
