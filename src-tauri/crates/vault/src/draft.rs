//! Words that could not be saved, kept in a file elsewhere until they can be.
//!
//! A draft is sealed under a key of the vault: whoever has the file has nothing without it, and whoever opens the vault
//! needs nothing else, whatever its passphrase is by then.

use crate::{
    error::Result,
    keys::{DataKey, WrappedSecret},
    suspend::Suspended,
    vault::Vault,
};
use zeroize::Zeroizing;

/// Begins every draft; the number goes up with its form.
const FORM: &[u8] = b"breakwater-draft-1\n";
const NONCE: usize = 24;
const NAME: &str = "draft";

fn seal(key: &DataKey, words: &[u8]) -> Result<Vec<u8>> {
    let sealed = key.draft_key().wrap(words, NAME)?;
    Ok([FORM, &sealed.nonce, &sealed.bytes].concat())
}

impl Vault {
    pub fn seal_draft(&self, words: &[u8]) -> Result<Vec<u8>> {
        seal(self.data_key(), words)
    }

    /// What a draft of this vault holds. `None`: it is none, is another vault's, or is damaged.
    pub fn open_draft(&self, file: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let sealed = file.strip_prefix(FORM)?;
        let (nonce, bytes) = sealed.split_at_checked(NONCE)?;
        let sealed = WrappedSecret { nonce: nonce.to_vec(), bytes: bytes.to_vec() };
        self.data_key().draft_key().unwrap(&sealed, NAME)
    }
}

impl Suspended {
    /// The files of the vault are closed; its key is still in hand.
    pub fn seal_draft(&self, words: &[u8]) -> Result<Vec<u8>> {
        seal(self.data_key(), words)
    }
}
