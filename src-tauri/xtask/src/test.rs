//! `cargo xtask test`: every check there is.

use crate::{
    debian, faults, network, node,
    run::SELECTION,
    steps::{Steps, Stop, cargo, succeed},
    toolchain,
};

/// Stops at the first check that fails; the table of steps is printed either way.
pub fn test() -> Result<(), Stop> {
    let mut steps = Steps::default();
    let outcome = all(&mut steps);
    steps.summary();
    outcome
}

fn all(steps: &mut Steps) -> Result<(), Stop> {
    steps.step("Debian packages", || {
        debian::install(&[debian::BUILD, debian::HEADLESS, debian::CHECKS, debian::FAULTS].concat())
    })?;
    steps.step("versions", toolchain::check)?;
    steps.program("format", &mut cargo(&["fmt", "--all", "--check"]))?;

    steps.step("packages of the window", node::install)?;
    steps.step("types of the window", || node::script("check"))?;
    steps.step("lint of the window", || node::script("lint"))?;
    steps.step("tests of the window's logic", || node::script("test"))?;
    // Before anything of the shell is compiled: the page is part of the program.
    steps.step("the window", || node::script("build"))?;

    // The window tests are in no default set of targets (see their manifest), so they are named.
    for targets in [&["--all-targets"][..], &["--test", "window"], &["--test", "faults"]] {
        let mut clippy = cargo(&["clippy"]);
        steps.program("clippy", clippy.args(targets).args(SELECTION).args(["--", "-D", "warnings"]))?;
    }
    // Everything at once, tests and programs: the journeys start `breakwater-cli`, the window tests `breakwater`.
    steps.program("build", cargo(&["build", "--all-targets"]).args(SELECTION))?;
    steps.program("tests", cargo(&["test", "--no-fail-fast"]).args(SELECTION))?;
    faults::short(steps)?;
    steps.step("tests in the real window", || {
        let mut tests = cargo(&["test", "--offline", "--test", "window"]);
        tests.args(SELECTION);
        succeed("tests in the real window", &mut network::without(tests))
    })
}
