//! `cargo xtask run`: from a fresh checkout to the open window.

use crate::{
    debian,
    display::{Session, VirtualDisplay},
    node, program,
    steps::{Steps, Stop, cargo, program_in},
    target, toolchain, top,
};
use std::{env, fs, path::Path, process::Command, time::Duration};

/// The one selection of packages and features all builds share. With another selection cargo would
/// unify features differently and compile `SQLCipher`, OpenSSL and half of the rest a second time.
pub(crate) const SELECTION: &[&str] = &["--locked", "--workspace", "--features", "breakwater/custom-protocol"];

/// A screen with less than this shows a window without text.
const DRAWN: u32 = 300;

/// Builds the application and opens it; where there is no display, shows it on a virtual one.
pub fn run(practice: bool) -> Result<(), Stop> {
    let display = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| env::var_os(name).is_some_and(|v| !v.is_empty()));
    let mut steps = Steps::default();
    steps.step("Debian packages", || {
        let headless: &[&str] = if display { &[] } else { debian::HEADLESS };
        debian::install(&[debian::BUILD, headless].concat())
    })?;
    steps.step("versions", toolchain::check)?;
    steps.step("packages of the window", node::install)?;
    steps.step("the window", || node::script("build"))?;
    println!("\nA debug build: it is compiled in a fraction of the time, and the slow parts are optimised in it too.");
    steps.program("the application", cargo(&["build", "--bins"]).args(SELECTION))?;

    if display {
        let mut application = Command::new(program("debug", "breakwater"));
        if practice {
            application.arg("--practice");
        }
        println!("\nBreakwater is open. Close its window to come back here.");
        return steps.program("Breakwater", &mut application);
    }

    println!("\nThere is no display here: the practice facility is shown on a virtual one.");
    let picture = target().join("breakwater.png");
    let out = target().join("practice");
    steps.step("the window on a virtual display", || show_practice(&picture))?;
    steps.step("the practice facility's report", || {
        start_empty(&out)?;
        let folder = out.to_string_lossy().into_owned();
        let mut cli =
            program_in(&top(), &program("debug", "breakwater-cli").to_string_lossy(), &["practice", "--out", &folder]);
        crate::steps::succeed("breakwater-cli practice", &mut cli)
    })?;
    let report = out.join("practice-report.pdf");
    if !fs::read(&report).is_ok_and(|bytes| bytes.starts_with(b"%PDF-")) {
        return Err(Stop::Wrong(format!("no report at {}", report.display())));
    }
    steps.summary();
    println!("\nscreenshot: {}\nreport:     {}", picture.display(), report.display());
    Ok(())
}

fn show_practice(picture: &Path) -> Result<(), Stop> {
    let data = target().join("practice-run");
    start_empty(&data)?;
    let screen = VirtualDisplay::start(1366, 768)?;
    let mut window = Session::start(&screen, &program("debug", "breakwater"), |command| {
        command.arg("--practice").env("BREAKWATER_DATA_DIR", &data);
    })?;
    let colours = screen.wait_until_drawn(DRAWN, Duration::from_secs(90))?;
    if window.has_ended() {
        return Err(Stop::Wrong("the application ended by itself".to_owned()));
    }
    screen.picture(picture)?;
    println!("the window is drawn ({colours} colours)");
    Ok(())
}

/// The folder is ours, below `target`: what an earlier run left in it goes.
fn start_empty(folder: &Path) -> Result<(), Stop> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(Stop::io(folder.display().to_string()))?;
    }
    fs::create_dir_all(folder).map_err(Stop::io(folder.display().to_string()))
}
