//! The programs that must be there already, with the oldest version that works.

use crate::steps::{Stop, answer_of};

type Version = (u32, u32);

const RUST: Version = (1, 90);
const NODE: Version = (20, 19);

/// Names everything that is missing or too old, at once.
pub fn check() -> Result<(), Stop> {
    let mut missing = Vec::new();
    let mut at_least = |program: &str, oldest: Version| {
        let found = answer_of(program, &["--version"]);
        match found.as_deref().map(|said| (said, version_in(said))) {
            Some((said, Some(version))) if version >= oldest => println!("{program}: {said}"),
            Some((said, _)) => {
                missing.push(format!("  {program} {}.{} or newer; found: {said}", oldest.0, oldest.1));
            }
            None => missing.push(format!("  {program} {}.{} or newer", oldest.0, oldest.1)),
        }
    };
    at_least("rustc", RUST);
    at_least("cargo", RUST);
    at_least("node", NODE);
    for (program, what_for) in
        [("npm", "comes with Node"), ("cc", "a C compiler"), ("perl", "builds OpenSSL"), ("make", "builds OpenSSL")]
    {
        match answer_of(program, &["--version"]) {
            Some(said) => println!("{program}: {}", said.lines().find(|line| !line.is_empty()).unwrap_or_default()),
            None => missing.push(format!("  {program}: {what_for}")),
        }
    }
    if missing.is_empty() { Ok(()) } else { Err(Stop::Missing(missing.join("\n"))) }
}

/// The first `major.minor` in what a program says about itself.
fn version_in(said: &str) -> Option<Version> {
    said.split(|c: char| !(c.is_ascii_digit() || c == '.')).find_map(|word| {
        let mut numbers = word.split('.');
        Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_from_what_programs_print() {
        assert_eq!(version_in("rustc 1.95.0 (59807616e 2026-04-14)"), Some((1, 95)));
        assert_eq!(version_in("v20.20.2"), Some((20, 20)));
        assert_eq!(version_in("no number here"), None);
        assert!(version_in("v20.9.0") < Some(NODE), "20.9 is older than 20.19");
    }
}
