//! Every secret of a vault, from its key file and what opens it: a second implementation, so that the format is what
//! the decision record says and not only what the program does.

use super::memory::Needle;
use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use hkdf::Hkdf;
use serde_json::Value;
use sha2::Sha256;
use std::{fs, path::Path};

const ALPHABET: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

pub(super) fn of(vault: &Path, passphrase: &str, recovery: &[String]) -> Vec<Needle> {
    let file: Value = serde_json::from_slice(&fs::read(vault.join("keys.json")).unwrap()).unwrap();
    let symbols: Vec<u8> = recovery
        .iter()
        .flat_map(|group| group.bytes().take(4))
        .map(|letter| ALPHABET.iter().position(|known| *known == letter).unwrap() as u8)
        .collect();
    let mut needles = vec![Needle::bytes("recovery key", &symbols)];
    needles.extend(Needle::text("recovery key", &recovery.join("-")));
    needles.extend(Needle::text("passphrase", passphrase));
    let mut data_keys = Vec::new();
    for slot in file["slots"].as_array().unwrap() {
        let salt = unhex(&slot["salt"]);
        let key = match slot["kind"].get("passphrase") {
            Some(cost) => {
                let number = |name: &str| cost[name].as_u64().unwrap() as u32;
                let params = Params::new(number("memory_kib"), number("passes"), number("lanes"), Some(32)).unwrap();
                let mut key = [0; 32];
                let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
                argon2.hash_password_into(passphrase.as_bytes(), &salt, &mut key).unwrap();
                key
            }
            None => expand(Some(&salt), &symbols, "breakwater-recovery-v1"),
        };
        needles.push(Needle::bytes("key of a slot", &key));
        let stated = format!(
            "breakwater-slot-v1 format={} vault={} practice={} {} {}",
            file["format"],
            file["vault"].as_str().unwrap(),
            file["practice"],
            slot["kind"],
            slot["salt"].as_str().unwrap()
        );
        let nonce = <[u8; 24]>::try_from(unhex(&slot["nonce"])).unwrap();
        let opened = XChaCha20Poly1305::new(&key.into())
            .decrypt(&XNonce::from(nonce), Payload { msg: &unhex(&slot["wrapped"]), aad: stated.as_bytes() })
            .unwrap();
        data_keys.push(opened);
    }
    assert!(data_keys.len() == 2 && data_keys[0] == data_keys[1], "both slots hold the same key");
    needles.push(Needle::bytes("data key", &data_keys[0]));
    for (name, purpose) in [
        ("key of answers.db", "breakwater-database-v1 answers.db"),
        ("key of media.db", "breakwater-database-v1 media.db"),
        ("key of signing keys", "breakwater-signing-vault-v1"),
    ] {
        let key = expand(None, &data_keys[0], purpose);
        let hex = key.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
        needles.extend([Needle::bytes(name, &key), Needle::bytes(name, hex.as_bytes())]);
        needles.push(Needle::bytes(name, hex.to_uppercase().as_bytes()));
    }
    needles
}

fn expand(salt: Option<&[u8]>, secret: &[u8], purpose: &str) -> [u8; 32] {
    let mut key = [0; 32];
    Hkdf::<Sha256>::new(salt, secret).expand(purpose.as_bytes(), &mut key).unwrap();
    key
}

fn unhex(text: &Value) -> Vec<u8> {
    let text = text.as_str().unwrap();
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}
