//! Passphrases: one form of the same letters, and whether they are strong enough.

use std::fmt;
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

/// Long enough on its own (NIST SP 800-63B asks for less; this one guards a file that can be guessed at offline).
const LENGTH: usize = 12;
/// … or as many words.
const WORDS: usize = 4;
/// zxcvbn: 3 is "safely unguessable" against moderate offline attack behind a slow derivation.
const SCORE: u8 = 3;

/// A passphrase in Unicode normal form C: "é" is the same however the keyboard made it.
#[derive(Clone)]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    pub fn new(text: impl Into<String>) -> Self {
        let mut text = text.into();
        let normalised = text.nfc().collect();
        text.zeroize();
        Self(Zeroizing::new(normalised))
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    pub fn strength(&self) -> Strength {
        strength(&self.0)
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(…)")
    }
}

/// How good a passphrase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strength {
    /// 0 to 4.
    pub score: u8,
    /// Twelve characters or four words.
    pub long_enough: bool,
    /// Both: the vault takes it.
    pub acceptable: bool,
}

pub fn strength(passphrase: &str) -> Strength {
    let normalised: Zeroizing<String> = Zeroizing::new(passphrase.nfc().collect());
    let long_enough = normalised.chars().count() >= LENGTH || normalised.split_whitespace().count() >= WORDS;
    let score = u8::from(zxcvbn::zxcvbn(&normalised, &[]).score());
    Strength { score, long_enough, acceptable: long_enough && score >= SCORE }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_needs_both_length_and_unpredictability() {
        for (passphrase, acceptable) in [
            ("", false),
            ("password", false),
            ("passwordpassword", false),
            ("aaaaaaaaaaaaaaaa", false),
            ("x7#Kq!2v", false),
            ("harbour lantern gravel tuesday", true),
            ("tide-rope-walnut-quay", true),
        ] {
            assert_eq!(strength(passphrase).acceptable, acceptable, "{passphrase:?}");
        }
    }

    #[test]
    fn the_same_letters_are_the_same_passphrase_however_they_were_typed() {
        assert_eq!(Passphrase::new("e\u{301}cluse").bytes(), Passphrase::new("\u{e9}cluse").bytes());
    }

    #[test]
    fn a_passphrase_does_not_show_in_debug_output() {
        assert!(!format!("{:?}", Passphrase::new("lantern")).contains("lantern"));
    }
}
