//! The recovery key: 160 random bits on paper, in eight groups of five characters.
//!
//! A group is four characters of Crockford's base 32 (20 bits) and a check character, so that a mistyped group is
//! named at once (decision 32). The check is a weighted sum over GF(32) in which all weights differ and none is
//! zero: one wrong character and two exchanged neighbours are always noticed; and the group's place goes into it, so
//! two exchanged groups are noticed too.

use crate::error::{Error, Result};
use std::fmt;
use zeroize::{Zeroize, Zeroizing};

const GROUPS: usize = 8;
const DATA: usize = 4;
/// No I, L, O, U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Opens the vault when the passphrase is lost.
#[derive(Clone)]
pub struct RecoveryKey(Zeroizing<[u8; GROUPS * DATA]>);

impl RecoveryKey {
    pub(crate) fn random() -> Result<Self> {
        let mut symbols = Zeroizing::new([0; GROUPS * DATA]);
        getrandom::fill(symbols.as_mut()).map_err(|_| Error::Randomness)?;
        for symbol in symbols.iter_mut() {
            *symbol &= 31;
        }
        Ok(Self(symbols))
    }

    /// Reads the groups as typed: any case, `I` and `L` for 1, `O` for 0, separated by hyphens or blanks or not
    /// at all. An error names the first group, from 1, that is not right.
    pub fn parse(text: &str) -> Result<Self> {
        let mut typed: Zeroizing<Vec<String>> = Zeroizing::new(
            text.split(|letter: char| letter.is_whitespace() || letter == '-')
                .filter(|group| !group.is_empty())
                .map(str::to_owned)
                .collect(),
        );
        if let [all] = typed.as_slice()
            && all.chars().count() == GROUPS * (DATA + 1)
        {
            let letters: Zeroizing<Vec<char>> = Zeroizing::new(all.chars().collect());
            let split = letters.chunks(DATA + 1).map(|group| group.iter().collect()).collect();
            typed = Zeroizing::new(split);
        }
        Self::from_groups(&typed)
    }

    /// Reads eight groups, each from a field of its own.
    pub fn from_groups<S: AsRef<str>>(groups: &[S]) -> Result<Self> {
        let mut symbols = Zeroizing::new([0; GROUPS * DATA]);
        for index in 0..GROUPS {
            let wrong = Error::RecoveryGroup(index + 1);
            let Some(group) = groups.get(index).and_then(|group| read_group(group.as_ref())) else {
                return Err(wrong);
            };
            let (data, check) = group.split_at(DATA);
            if check != [check_symbol(index, data)] {
                return Err(wrong);
            }
            symbols[index * DATA..(index + 1) * DATA].copy_from_slice(data);
        }
        if groups.len() > GROUPS {
            return Err(Error::RecoveryGroup(GROUPS + 1));
        }
        Ok(Self(symbols))
    }

    /// The eight groups to print or show, once.
    pub fn groups(&self) -> Vec<Zeroizing<String>> {
        self.0
            .chunks(DATA)
            .enumerate()
            .map(|(index, data)| {
                let symbols = data.iter().copied().chain([check_symbol(index, data)]);
                Zeroizing::new(symbols.map(|symbol| char::from(ALPHABET[usize::from(symbol)])).collect())
            })
            .collect()
    }

    /// The groups joined by hyphens.
    pub fn printed(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(GROUPS * (DATA + 2)));
        for group in self.groups() {
            if !text.is_empty() {
                text.push('-');
            }
            text.push_str(&group);
        }
        text
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey(…)")
    }
}

fn read_group(group: &str) -> Option<Zeroizing<[u8; DATA + 1]>> {
    let mut symbols = Zeroizing::new([0; DATA + 1]);
    let mut letters = group.trim().chars();
    for symbol in symbols.iter_mut() {
        let letter = match letters.next()?.to_ascii_uppercase() {
            'I' | 'L' => '1',
            'O' => '0',
            letter => letter,
        };
        *symbol = ALPHABET.iter().position(|known| char::from(*known) == letter)? as u8;
    }
    if letters.next().is_some() {
        symbols.zeroize();
        return None;
    }
    Some(symbols)
}

/// The group's place counts as a symbol of its own, with the last weight.
fn check_symbol(index: usize, data: &[u8]) -> u8 {
    let mut weight = 1;
    let mut sum = 0;
    for symbol in data.iter().copied().chain([index as u8]) {
        weight = times(weight, 2);
        sum ^= times(weight, symbol);
    }
    sum
}

/// Multiplication in GF(32) with x⁵ + x² + 1.
fn times(mut a: u8, mut b: u8) -> u8 {
    let mut product = 0;
    while b != 0 {
        if b & 1 == 1 {
            product ^= a;
        }
        b >>= 1;
        a <<= 1;
        if a & 0b10_0000 != 0 {
            a ^= 0b10_0101;
        }
    }
    product
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test stops where it fails
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key() -> impl Strategy<Value = RecoveryKey> {
        proptest::array::uniform32(0..32_u8).prop_map(|symbols| RecoveryKey(Zeroizing::new(symbols)))
    }

    fn wrong_group(text: &str) -> Option<usize> {
        match RecoveryKey::parse(text) {
            Err(Error::RecoveryGroup(group)) => Some(group),
            _ => None,
        }
    }

    proptest! {
        #[test]
        fn a_printed_key_reads_back_in_any_case_and_spacing(key in key()) {
            let printed = key.printed();
            for typed in [
                printed.to_string(),
                printed.to_lowercase(),
                printed.replace('-', " "),
                printed.replace('-', ""),
                printed.replace('0', "O").replace('1', "l"),
            ] {
                let read = RecoveryKey::parse(&typed).unwrap();
                prop_assert_eq!(read.bytes(), key.bytes(), "{}", typed);
            }
        }

        #[test]
        fn any_mistyped_character_names_its_group(key in key(), group in 0..8_usize, at in 0..5_usize, other in 1..32_u8) {
            let mut groups: Vec<String> = key.groups().iter().map(|group| group.to_string()).collect();
            let mut letters: Vec<u8> = groups[group].bytes().collect();
            let symbol = ALPHABET.iter().position(|known| *known == letters[at]).unwrap() as u8;
            letters[at] = ALPHABET[usize::from(symbol ^ other)];
            groups[group] = String::from_utf8(letters).unwrap();
            prop_assert_eq!(wrong_group(&groups.join("-")), Some(group + 1));
        }

        #[test]
        fn exchanged_neighbours_and_exchanged_groups_are_noticed(key in key(), group in 0..8_usize, at in 0..4_usize, with in 0..8_usize) {
            let groups: Vec<String> = key.groups().iter().map(|group| group.to_string()).collect();
            let mut letters: Vec<char> = groups[group].chars().collect();
            letters.swap(at, at + 1);
            let mut exchanged = groups.clone();
            exchanged[group] = letters.into_iter().collect();
            if exchanged != groups {
                prop_assert_eq!(wrong_group(&exchanged.join("-")), Some(group + 1));
            }
            let mut moved = groups.clone();
            moved.swap(group, with);
            if group != with {
                prop_assert_eq!(wrong_group(&moved.join("-")), Some(group.min(with) + 1));
            }
        }
    }

    #[test]
    fn missing_and_surplus_groups_are_named() {
        let key = RecoveryKey::random().unwrap();
        let printed = key.printed();
        assert_eq!(wrong_group(""), Some(1));
        assert_eq!(wrong_group(&printed[..printed.len() - 6]), Some(8));
        assert_eq!(wrong_group(&format!("{}-00000", printed.as_str())), Some(9));
        assert_eq!(format!("{key:?}"), "RecoveryKey(…)");
    }
}
