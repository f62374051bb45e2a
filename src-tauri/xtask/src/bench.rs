//! `cargo xtask bench`: the figures the issues promise, in a release build.

use crate::{
    debian,
    display::{Session, VirtualDisplay},
    node, program,
    run::SELECTION,
    steps::{Steps, Stop, cargo},
    target,
};
use std::{
    fs,
    process::Command,
    time::{Duration, Instant},
};

/// From the start of the program to the drawn unlock screen.
const START_UP: Duration = Duration::from_secs(2);
const RUNS: u32 = 5;

/// Prints the benchmarks of `tests/benches`, what five hundred photos cost the real window, then how long the window
/// takes to appear.
pub fn bench() -> Result<(), Stop> {
    let mut steps = Steps::default();
    steps.step("Debian packages", || debian::install(&[debian::BUILD, debian::HEADLESS, debian::CHECKS].concat()))?;
    steps.step("packages of the window", node::install)?;
    steps.step("the window", || node::script("build"))?;
    steps.program("release build", cargo(&["build", "--release", "--bins"]).args(SELECTION))?;
    // With the selection of that build, so that nothing is compiled twice; `gallery` opens the program it made.
    let mut benches =
        cargo(&["bench", "--bench", "chain", "--bench", "limits", "--bench", "paper", "--bench", "gallery"]);
    steps.program("benchmarks", benches.args(SELECTION))?;
    steps.step("start-up", start_up)?;
    steps.summary();
    Ok(())
}

/// Starts the program several times on a locked vault and looks at the screen until the unlock screen
/// stands on it. The looking takes its own time, so the figure is an upper bound.
fn start_up() -> Result<(), Stop> {
    let data = target().join("bench-start-up");
    if data.exists() {
        fs::remove_dir_all(&data).map_err(Stop::io("bench-start-up"))?;
    }
    let vaults = data.join("vaults");
    fs::create_dir_all(&vaults).map_err(Stop::io("bench-start-up"))?;
    let passphrase = data.join("passphrase.txt");
    fs::write(&passphrase, "seven grey seals on the breakwater\n").map_err(Stop::io("passphrase.txt"))?;
    crate::steps::succeed(
        "breakwater-cli vault create",
        Command::new(program("release", "breakwater-cli"))
            .arg("--passphrase-file")
            .arg(&passphrase)
            .arg("--vault")
            .arg(vaults.join("Start-up.vault"))
            .args(["vault", "create", "--json"]),
    )?;

    let mut longest = Duration::ZERO;
    for run in 1..=RUNS {
        let screen = VirtualDisplay::start(1366, 768)?;
        let started = Instant::now();
        let window = Session::start(&screen, &program("release", "breakwater"), |command| {
            command.env("BREAKWATER_DATA_DIR", &data);
        })?;
        while screen.colours()? <= 100 {
            if started.elapsed() > Duration::from_secs(60) {
                return Err(Stop::Wrong("the unlock screen did not appear within a minute".to_owned()));
            }
        }
        let took = started.elapsed();
        drop(window);
        println!("start-up {run} of {RUNS}: {:.2} s to the drawn unlock screen", took.as_secs_f64());
        longest = longest.max(took);
    }
    println!(
        "start-up, longest: {:.2} s, {:.2} of the {} s allowed",
        longest.as_secs_f64(),
        longest.as_secs_f64() / START_UP.as_secs_f64(),
        START_UP.as_secs()
    );
    Ok(())
}
