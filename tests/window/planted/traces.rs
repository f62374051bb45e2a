//! Looks for planted words in everything that lies on the disk.

use super::{Canaries, STEM};
use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use std::{fs, path::Path};

/// How a word may lie in a file.
struct Traces {
    token: String,
    /// Compared without regard to case.
    plain: Vec<Vec<u8>>,
    coded: Vec<Vec<u8>>,
}

impl Traces {
    fn of(token: &str) -> Self {
        let lower = token.to_ascii_lowercase();
        let wide = |bytes: fn(u16) -> [u8; 2]| lower.encode_utf16().flat_map(bytes).collect();
        // Whatever stands before it, one of three ways it falls into groups of three; the groups at both ends may
        // hold something else too.
        let coded = (0..3)
            .map(|before| {
                let text = STANDARD_NO_PAD.encode([&b"\0\0"[..before], token.as_bytes()].concat()).into_bytes();
                text[before.div_ceil(3) * 4..text.len() / 4 * 4].to_vec()
            })
            .collect();
        Self {
            token: token.to_owned(),
            plain: vec![lower.clone().into_bytes(), wide(u16::to_le_bytes), wide(u16::to_be_bytes)],
            coded,
        }
    }

    fn are_in(&self, bytes: &[u8], lower: &[u8]) -> bool {
        self.plain.iter().any(|one| holds(lower, one)) || self.coded.iter().any(|one| holds(bytes, one))
    }
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    // The first letter is looked for quickly, the rest only there.
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| *byte == what[0]) {
        if rest[at..].starts_with(what) {
            return true;
        }
        rest = &rest[at + 1..];
    }
    false
}

/// How many files there are, and what was found where, names of files included.
pub(super) fn of_canaries(canaries: &Canaries, folders: &[&Path]) -> (usize, Vec<String>) {
    let stem = Traces::of(STEM);
    let traces: Vec<Traces> = canaries.tokens().map(Traces::of).collect();
    let (mut files, mut found) = (0, Vec::new());
    let mut waiting: Vec<_> = folders.iter().map(|folder| folder.to_path_buf()).collect();
    while let Some(path) = waiting.pop() {
        let mut look = |bytes: &[u8], what: &str| {
            let lower = bytes.to_ascii_lowercase();
            // Every token begins so: most files hold not even that.
            if !stem.are_in(bytes, &lower) {
                return;
            }
            for trace in traces.iter().filter(|trace| trace.are_in(bytes, &lower)) {
                found.push(format!("{} {what} {}", trace.token, path.display()));
            }
        };
        look(path.file_name().unwrap().to_string_lossy().as_bytes(), "names");
        let Ok(kind) = fs::symlink_metadata(&path).map(|one| one.file_type()) else { continue };
        if kind.is_dir() {
            waiting.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if kind.is_file() {
            files += 1;
            look(&fs::read(&path).unwrap_or_default(), "is in");
        }
    }
    (files, found)
}

#[test]
fn a_word_is_found_however_it_lies_there() {
    let folder = tempfile::tempdir().unwrap();
    let mut canaries = Canaries::default();
    canaries.plant("test");
    let token = canaries.tokens().next().unwrap().to_owned();
    let wide: Vec<u8> = token.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let coded = |before: &str| STANDARD_NO_PAD.encode(format!("{before}{token} and more")).into_bytes();
    for (name, bytes) in [
        ("plain", token.clone().into_bytes()),
        ("small", token.to_lowercase().into_bytes()),
        ("wide", [b"x".to_vec(), wide].concat()),
        ("coded-0", coded("")),
        ("coded-1", coded("a")),
        ("coded-2", coded("ab")),
    ] {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    fs::write(folder.path().join("other"), "KNRY is not enough").unwrap();
    fs::create_dir(folder.path().join(&token)).unwrap();
    let (files, found) = of_canaries(&canaries, &[folder.path()]);
    assert_eq!((files, found.len()), (7, 7), "{found:?}");
}
