//! From secrets to keys.

use super::{Passphrase, RecoveryKey};
use crate::{
    chain::hex,
    error::{Error, Result},
};
use argon2::{Algorithm, Argon2, Params, Version};
use hkdf::Hkdf;
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::{
    fmt,
    time::{Duration, Instant},
};
use zeroize::Zeroizing;

pub(crate) type Key = Zeroizing<[u8; 32]>;

const FLOOR_KIB: u32 = 64 * 1024;
const CEILING_KIB: u32 = 256 * 1024;
const FLOOR_PASSES: u32 = 3;
const CEILING_PASSES: u32 = 12;
/// Between half a second and one.
const AIM: Duration = Duration::from_millis(700);

/// How dear one guess at the passphrase is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyCost {
    /// Half a second to a second on this computer, between 64 and 256 MiB.
    Calibrated,
    /// 64 MiB, three passes: for tests, and for practice, where the passphrase is published.
    Floor,
}

/// Parameters of Argon2id as a slot states them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cost {
    pub(crate) memory_kib: u32,
    pub(crate) passes: u32,
    pub(crate) lanes: u32,
}

impl Cost {
    pub(crate) const FLOOR: Self = Self { memory_kib: FLOOR_KIB, passes: FLOOR_PASSES, lanes: 1 };

    pub(crate) fn choose(cost: KeyCost) -> Result<Self> {
        match cost {
            KeyCost::Floor => Ok(Self::FLOOR),
            KeyCost::Calibrated => {
                let start = Instant::now();
                from_passphrase(&Passphrase::new("calibration"), &[0; 16], Self::FLOOR)?;
                Ok(Self::for_floor_time(start.elapsed()))
            }
        }
    }

    /// Time grows with memory and with passes; memory first, because it hurts special hardware most.
    fn for_floor_time(floor: Duration) -> Self {
        let wanted = AIM.as_secs_f64() / floor.as_secs_f64().max(0.001);
        let sixteenths = (wanted * 4.0).round().clamp(4.0, 16.0) as u32;
        let memory_kib = (sixteenths * (FLOOR_KIB / 4)).min(CEILING_KIB);
        let left = wanted / f64::from(memory_kib / FLOOR_KIB);
        let passes = ((f64::from(FLOOR_PASSES) * left).round() as u32).clamp(FLOOR_PASSES, CEILING_PASSES);
        Self { memory_kib, passes, lanes: 1 }
    }

    /// A file may come from anywhere: never weaker than the floor, never so dear that opening it is an attack.
    pub(crate) const fn plausible(self) -> bool {
        self.memory_kib >= FLOOR_KIB
            && self.memory_kib <= CEILING_KIB
            && self.passes >= FLOOR_PASSES
            && self.passes <= CEILING_PASSES
            && self.lanes == 1
    }
}

pub(crate) fn from_passphrase(passphrase: &Passphrase, salt: &[u8], cost: Cost) -> Result<Key> {
    let unusable = |_| Error::row("key derivation");
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).map_err(unusable)?;
    let mut key = Key::default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.bytes(), salt, key.as_mut())
        .map_err(unusable)?;
    Ok(key)
}

/// No slow derivation: 160 random bits cannot be guessed.
pub(crate) fn from_recovery(recovery: &RecoveryKey, salt: &[u8]) -> Key {
    expand(Some(salt), recovery.bytes(), b"breakwater-recovery-v1")
}

pub(crate) fn expand(salt: Option<&[u8]>, secret: &[u8], purpose: &[u8]) -> Key {
    let mut key = Key::default();
    Hkdf::<Sha256>::new(salt, secret).expand(purpose, key.as_mut()).expect("BUG: 32 bytes are within HKDF's reach");
    key
}

/// The one key everything in the vault is encrypted under, through keys derived from it.
#[derive(Clone)]
pub(crate) struct DataKey(Key);

impl DataKey {
    pub(crate) fn random() -> Result<Self> {
        let mut key = Key::default();
        getrandom::fill(key.as_mut()).map_err(|_| Error::Randomness)?;
        Ok(Self(key))
    }

    pub(crate) const fn new(key: Key) -> Self {
        Self(key)
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// Key of a database in SQLCipher's raw form, without salt: the salt stays in the file's first sixteen bytes and is
    /// mixed into the page codes, so a change there is noticed too (decision 2).
    pub(crate) fn database_key(&self, file: &str) -> Zeroizing<String> {
        let purpose = format!("breakwater-database-v1 {file}");
        let key = expand(None, self.bytes(), purpose.as_bytes());
        let digits = Zeroizing::new(hex(key.as_slice()));
        Zeroizing::new(format!("x'{}'", digits.as_str()))
    }
}

impl fmt::Debug for DataKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DataKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_faster_computer_gets_a_dearer_derivation_within_its_bounds() {
        for (floor_ms, expected) in [(1_000, (64, 3)), (350, (128, 3)), (175, (256, 3)), (60, (256, 9)), (1, (256, 12))]
        {
            let cost = Cost::for_floor_time(Duration::from_millis(floor_ms));
            assert_eq!((cost.memory_kib / 1024, cost.passes), expected, "floor takes {floor_ms} ms");
            assert!(cost.plausible());
        }
    }

    #[test]
    fn each_database_has_a_key_of_its_own() {
        let key = DataKey::new(Key::default());
        assert_ne!(key.database_key("answers.db").as_str(), key.database_key("media.db").as_str());
        assert_eq!(key.database_key("answers.db").len(), 67, "64 hex digits and no salt");
        assert!(!format!("{key:?}").contains('0'));
    }
}
