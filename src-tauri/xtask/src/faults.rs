//! `cargo xtask faults`: every fault at every system call, thousands of kills and of power cuts. Takes about an hour;
//! `cargo xtask test` runs a short version of each.

use crate::{
    debian,
    run::SELECTION,
    steps::{Steps, Stop, cargo},
    toolchain,
};

/// What the tests look for.
const HOW: (&str, &str) = ("BREAKWATER_FAULTS", "long");

/// The long runs, one after the other; all of them, even when one fails.
pub fn faults() -> Result<(), Stop> {
    let mut steps = Steps::default();
    let outcome = all(&mut steps);
    steps.summary();
    outcome
}

fn all(steps: &mut Steps) -> Result<(), Stop> {
    steps.step("Debian packages", || debian::install(&[debian::BUILD, debian::FAULTS].concat()))?;
    steps.step("versions", toolchain::check)?;
    let runs: [(&str, &[&str], &str); 3] = [
        ("kills", &["--package", "breakwater-cli", "--test", "command_line"], "killing"),
        ("power cuts", &["--package", "breakwater-powercut", "--test", "power_cuts"], ""),
        ("faults at system calls", &["--package", "breakwater-cli", "--test", "faults"], ""),
    ];
    let mut outcome = Ok(());
    for (name, selection, filter) in runs {
        let mut command = cargo(&["test", "--locked"]);
        command
            .args(selection)
            .args(["--", "--nocapture"])
            .args((!filter.is_empty()).then_some(filter))
            .env(HOW.0, HOW.1);
        let done = steps.program(name, &mut command);
        outcome = outcome.and(done);
    }
    outcome
}

/// The short run for `cargo xtask test`. Its target is in no default set, because it needs strace.
pub(crate) fn short(steps: &mut Steps) -> Result<(), Stop> {
    steps.program("faults at system calls", cargo(&["test", "--test", "faults"]).args(SELECTION))
}
