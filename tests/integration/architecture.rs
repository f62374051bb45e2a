//! The arrows between the crates. A crate exists to quarantine a heavy dependency or to hold a
//! direction; this test is what keeps it so.

use cargo_metadata::{DependencyKind, MetadataCommand};
use std::{collections::BTreeMap, path::Path};

/// What each crate of ours may use of ours.
const ARROWS: [(&str, &[&str]); 9] = [
    ("breakwater-domain", &[]),
    ("breakwater-vault", &["breakwater-domain"]),
    ("breakwater-locale", &[]),
    ("breakwater-report", &["breakwater-domain", "breakwater-locale"]),
    ("breakwater-exchange", &["breakwater-domain"]),
    ("breakwater-evidence", &["breakwater-domain"]),
    (
        "breakwater-app",
        &[
            "breakwater-domain",
            "breakwater-vault",
            "breakwater-report",
            "breakwater-exchange",
            "breakwater-evidence",
            "breakwater-locale",
        ],
    ),
    ("breakwater-cli", &["breakwater-app", "breakwater-locale"]),
    ("breakwater", &["breakwater-app", "breakwater-locale"]),
];

/// Who alone may use a heavy dependency; names ending in `*` stand for all that begin so.
const QUARANTINE: [(&str, &str); 8] = [
    ("rusqlite", "breakwater-vault"),
    ("printpdf", "breakwater-report"),
    ("lopdf", "breakwater-report"),
    ("rustybuzz", "breakwater-report"),
    ("image", "breakwater-evidence"),
    ("kamadak-exif", "breakwater-evidence"),
    ("clap", "breakwater-cli"),
    ("tauri*", "breakwater"),
];

fn is(pattern: &str, name: &str) -> bool {
    pattern.strip_suffix('*').map_or(pattern == name, |start| name.starts_with(start))
}

#[test]
fn no_crate_uses_what_it_must_not() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    let metadata = MetadataCommand::new().manifest_path(manifest).no_deps().exec().unwrap();
    // The product; what only tests and builds use is theirs to choose.
    let used: BTreeMap<&str, Vec<&str>> = metadata
        .packages
        .iter()
        .filter(|package| ARROWS.iter().any(|(name, _)| package.name.as_str() == *name))
        .map(|package| {
            let normal = package.dependencies.iter().filter(|dependency| dependency.kind == DependencyKind::Normal);
            (package.name.as_str(), normal.map(|dependency| dependency.name.as_str()).collect())
        })
        .collect();
    assert_eq!(used.len(), ARROWS.len(), "a crate of the product is missing from the list of arrows");
    let mut wrong = Vec::new();
    for (name, allowed) in ARROWS {
        for dependency in &used[name] {
            if dependency.starts_with("breakwater") && !allowed.contains(dependency) {
                wrong.push(format!("{name} -> {dependency}"));
            }
            if QUARANTINE.iter().any(|(heavy, keeper)| is(heavy, dependency) && *keeper != name) {
                wrong.push(format!("{name} -> {dependency}"));
            }
        }
    }
    assert!(wrong.is_empty(), "forbidden arrows: {}", wrong.join(", "));
}

#[test]
fn every_library_of_the_product_is_in_the_list_of_arrows() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates");
    for entry in std::fs::read_dir(crates).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            let name = format!("breakwater-{}", path.file_name().unwrap().to_str().unwrap());
            assert!(ARROWS.iter().any(|(known, _)| *known == name), "{name} has no arrows yet");
        }
    }
}
