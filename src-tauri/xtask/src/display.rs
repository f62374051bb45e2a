//! A virtual screen, a session bus for each program on it, and a picture of it.
//!
//! Everything started here is ended when its guard goes, by the process ids started here and by
//! nothing else: other programs on the computer may have the same names.

use crate::steps::Stop;
use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

/// A screen nobody sees (`Xvfb`), with a number no other screen has.
#[derive(Debug)]
pub struct VirtualDisplay {
    server: Child,
    name: String,
}

impl VirtualDisplay {
    /// The server chooses a free display number itself and says which: two runs never meet.
    pub fn start(width: u32, height: u32) -> Result<Self, Stop> {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &format!("{width}x{height}x24")])
            .args(["-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(Stop::io("Xvfb"))?;
        let mut number = String::new();
        let told = server.stdout.take().map(|said| BufReader::new(said).read_line(&mut number));
        if let (Some(Ok(_)), Ok(number)) = (told, number.trim().parse::<u32>()) {
            return Ok(Self { server, name: format!(":{number}") });
        }
        end(&mut server);
        Err(Stop::Wrong("Xvfb did not name its display".to_owned()))
    }

    /// For the variable `DISPLAY`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Writes what is on the screen to a picture file.
    pub fn picture(&self, file: &Path) -> Result<(), Stop> {
        let mut import = self.import();
        import.arg(file);
        crate::steps::succeed("import", &mut import)
    }

    /// How many colours the screen shows: an empty window has one or two, letters have hundreds.
    pub fn colours(&self) -> Result<u32, Stop> {
        let output =
            self.import().args(["-format", "%k", "info:-"]).output().map_err(Stop::io("import (imagemagick)"))?;
        String::from_utf8_lossy(&output.stdout)
            .trim()
            .parse()
            .map_err(|_| Stop::Wrong(format!("import: {}", String::from_utf8_lossy(&output.stderr).trim())))
    }

    /// Waits until more than `colours` are on the screen, and the picture has come to rest.
    pub fn wait_until_drawn(&self, colours: u32, patience: Duration) -> Result<u32, Stop> {
        let started = Instant::now();
        let mut before = 0;
        loop {
            let now = self.colours()?;
            if now > colours && now == before {
                return Ok(now);
            }
            if started.elapsed() > patience {
                return Err(Stop::Wrong(format!(
                    "after {patience:?} the screen shows {now} colours: nothing is drawn"
                )));
            }
            before = now;
            sleep(Duration::from_millis(200));
        }
    }

    fn import(&self) -> Command {
        let mut command = Command::new("import");
        command.args(["-display", &self.name, "-window", "root"]);
        command
    }
}

impl Drop for VirtualDisplay {
    fn drop(&mut self) {
        end(&mut self.server);
    }
}

/// A program with a session bus of its own, and everything it starts.
#[derive(Debug)]
pub struct Session {
    child: Child,
}

impl Session {
    /// Starts `program` below `dbus-run-session` in a process group of its own. With a shared bus, the
    /// single-instance rule would hand a test over to a window an earlier test left behind.
    pub fn start(display: &VirtualDisplay, program: &Path, configure: impl FnOnce(&mut Command)) -> Result<Self, Stop> {
        let mut command = Command::new("dbus-run-session");
        command.arg("--").arg(program).stdin(Stdio::null());
        command.env("DISPLAY", display.name()).env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11");
        configure(&mut command);
        own_group(&mut command);
        let child = command.spawn().map_err(Stop::io("dbus-run-session"))?;
        Ok(Self { child })
    }

    /// Has everything ended by itself?
    pub fn has_ended(&mut self) -> bool {
        !matches!(self.child.try_wait(), Ok(None))
    }

    /// The process the programs of this session descend from.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        end_group(&self.child);
        end(&mut self.child);
    }
}

#[cfg(unix)]
fn own_group(command: &mut Command) {
    use std::os::unix::process::CommandExt;
    command.process_group(0);
}

#[cfg(not(unix))]
fn own_group(_: &mut Command) {}

/// The web engine's processes are grandchildren: the whole group goes, by the number of its leader.
fn end_group(leader: &Child) {
    let group = format!("-{}", leader.id());
    // A group that is gone already is what we want; there is nothing to do about any other refusal.
    drop(Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status());
}

fn end(child: &mut Child) {
    drop(child.kill());
    drop(child.wait());
}
