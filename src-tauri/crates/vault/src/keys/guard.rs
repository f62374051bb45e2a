//! What the private halves of signing keys, and drafts outside the vault, are encrypted under.

use super::{
    DataKey,
    derive::{Key, expand},
};
use crate::error::{Error, Result};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use std::fmt;
use zeroize::Zeroizing;

/// Whose key it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Guard {
    /// Whoever has the vault open.
    Vault,
    /// Only the person, with a passphrase of their own.
    Slot,
}

impl Guard {
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Vault => "vault",
            Self::Slot => "slot",
        }
    }

    pub(crate) fn from_key(key: &str) -> Option<Self> {
        [Self::Vault, Self::Slot].into_iter().find(|guard| guard.key() == key)
    }
}

/// A secret of a person's own slot: it is there only while the vault is open through that slot.
#[derive(Clone)]
pub(crate) struct PersonalKey(Key);

impl PersonalKey {
    pub(crate) fn random() -> Result<Self> {
        let mut key = Key::default();
        getrandom::fill(key.as_mut()).map_err(|_| Error::Randomness)?;
        Ok(Self(key))
    }

    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        let mut key = Key::default();
        (bytes.len() == key.len()).then(|| {
            key.copy_from_slice(bytes);
            Self(key)
        })
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    pub(crate) fn guard_key(&self) -> GuardKey {
        GuardKey(expand(None, self.bytes(), b"breakwater-signing-slot-v1"))
    }
}

impl fmt::Debug for PersonalKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonalKey(…)")
    }
}

impl DataKey {
    pub(crate) fn guard_key(&self) -> GuardKey {
        GuardKey(expand(None, self.bytes(), b"breakwater-signing-vault-v1"))
    }

    /// Of what is kept outside the vault until it can be saved in it.
    pub(crate) fn draft_key(&self) -> GuardKey {
        GuardKey(expand(None, self.bytes(), b"breakwater-draft-v1"))
    }
}

pub(crate) struct WrappedSecret {
    pub(crate) nonce: Vec<u8>,
    pub(crate) bytes: Vec<u8>,
}

/// Encrypts and decrypts one kind of secret.
pub(crate) struct GuardKey(Key);

impl GuardKey {
    /// `name` is bound to it: a secret exchanged for another's does not open.
    pub(crate) fn wrap(&self, secret: &[u8], name: &str) -> Result<WrappedSecret> {
        let mut nonce = [0; 24];
        getrandom::fill(&mut nonce).map_err(|_| Error::Randomness)?;
        let bytes = self
            .cipher()
            .encrypt(&XNonce::from(nonce), Payload { msg: secret, aad: name.as_bytes() })
            .map_err(|_| Error::row("signing_secret"))?;
        Ok(WrappedSecret { nonce: nonce.to_vec(), bytes })
    }

    pub(crate) fn unwrap(&self, wrapped: &WrappedSecret, name: &str) -> Option<Zeroizing<Vec<u8>>> {
        let nonce = <[u8; 24]>::try_from(wrapped.nonce.as_slice()).ok()?;
        let payload = Payload { msg: &wrapped.bytes, aad: name.as_bytes() };
        self.cipher().decrypt(&XNonce::from(nonce), payload).ok().map(Zeroizing::new)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        let key: &[u8; 32] = &self.0;
        XChaCha20Poly1305::new(key.into())
    }
}
