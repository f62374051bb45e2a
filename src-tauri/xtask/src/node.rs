//! The window's packages and its build.

use crate::{
    steps::{Stop, program_in, succeed},
    top,
};
use std::{fs, path::PathBuf};

fn ui() -> PathBuf {
    top().join("ui")
}

/// `npm ci`, only when the lock file is not the one the installed packages came from: it deletes and
/// downloads everything. Install scripts stay off, none of our packages needs one.
pub fn install() -> Result<(), Stop> {
    let lock_file = ui().join("package-lock.json");
    let lock = fs::read(&lock_file).map_err(Stop::io("ui/package-lock.json"))?;
    let installed = ui().join("node_modules").join(".installed-from.json");
    if fs::read(&installed).is_ok_and(|from| from == lock) {
        println!("the packages of ui/package-lock.json are installed already");
        return Ok(());
    }
    succeed("npm ci", &mut program_in(&ui(), "npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))?;
    fs::write(&installed, lock).map_err(Stop::io("ui/node_modules/.installed-from.json"))
}

/// One script of `ui/package.json`.
pub fn script(name: &str) -> Result<(), Stop> {
    succeed(&format!("npm run {name}"), &mut program_in(&ui(), "npm", &["run", "--silent", name]))
}
