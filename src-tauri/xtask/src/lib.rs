//! The chores of this repository, written in Rust so that they need nothing but cargo.
//!
//! A library as well as a program: the window tests use [`display`], so that there is one way to
//! start a virtual screen and one way to end what was started on it.
#![allow(clippy::print_stdout, reason = "progress is printed for the person who typed the command")]

pub mod bench;
pub mod debian;
pub mod display;
pub mod faults;
pub mod network;
pub mod node;
pub mod pdf_check;
pub mod run;
pub mod steps;
pub mod test;
pub mod toolchain;

use std::path::PathBuf;

/// The top of the checkout: above the package cargo runs, or above the current folder. Asked at run
/// time, since a checkout may be moved after it was built.
#[must_use]
pub fn top() -> PathBuf {
    let start = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).or_else(|| std::env::current_dir().ok());
    let start = start.unwrap_or_default();
    let top = start.ancestors().find(|folder| folder.join("src-tauri").join("xtask").is_dir());
    top.unwrap_or(&start).to_owned()
}

/// Where cargo puts what it builds, `CARGO_TARGET_DIR` respected.
#[must_use]
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| top().join("target"), |folder| top().join(folder))
}

/// A built program, with the ending programs have on this system.
#[must_use]
pub fn program(profile: &str, name: &str) -> PathBuf {
    target().join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}
