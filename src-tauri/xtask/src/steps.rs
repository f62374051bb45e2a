//! Steps with a heading, a time and an outcome; the first that fails ends the run.
//!
//! What a step's program prints goes to the terminal as it comes: nothing is caught, summed up or
//! repeated, so the closing lines of the test runners are their own.

use std::{
    fmt,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

/// Why the run ended early.
#[derive(Debug)]
pub enum Stop {
    /// A program of a step said no, with its own exit code.
    Failed { step: String, code: Option<i32> },
    /// A program could not be started, a folder not be made.
    Io { what: String, source: std::io::Error },
    /// Something has to be installed by hand first.
    Missing(String),
    /// What was done did not have the effect it should have.
    Wrong(String),
}

impl Stop {
    /// Makes a failed system call say what it was about.
    pub fn io(what: impl Into<String>) -> impl FnOnce(std::io::Error) -> Self {
        let what = what.into();
        move |source| Self::Io { what, source }
    }

    /// The exit code of the failed program where it has one that fits, else 1.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Failed { code: Some(code), .. } => u8::try_from(*code).ok().filter(|code| *code != 0).unwrap_or(1),
            _ => 1,
        }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed { step, code: Some(code) } => write!(f, "{step}: exit code {code}"),
            Self::Failed { step, code: None } => write!(f, "{step}: ended by a signal"),
            Self::Io { what, source } => write!(f, "{what}: {source}"),
            Self::Missing(what) => write!(f, "missing on this computer:\n{what}"),
            Self::Wrong(what) => f.write_str(what),
        }
    }
}

/// The steps done so far, for the table at the end.
#[derive(Debug, Default)]
pub struct Steps {
    done: Vec<(String, Duration, bool)>,
}

impl Steps {
    /// Does one step under its heading.
    pub fn step(&mut self, name: &str, work: impl FnOnce() -> Result<(), Stop>) -> Result<(), Stop> {
        println!("\n== {name}");
        let started = Instant::now();
        let outcome = work();
        let took = started.elapsed();
        println!("== {name}: {} in {}", if outcome.is_ok() { "done" } else { "FAILED" }, seconds(took));
        self.done.push((name.to_owned(), took, outcome.is_ok()));
        outcome
    }

    /// Does one step that is one program.
    pub fn program(&mut self, name: &str, command: &mut Command) -> Result<(), Stop> {
        self.step(name, || succeed(name, command))
    }

    /// Prints every step with its time; also after a failure, so that it is seen how far the run came.
    pub fn summary(&self) {
        let width = self.done.iter().map(|(name, ..)| name.chars().count()).max().unwrap_or(0);
        let total: Duration = self.done.iter().map(|(_, took, _)| *took).sum();
        println!("\n{:<width$}  {:>9}", "step", "time");
        for (name, took, good) in &self.done {
            println!("{name:<width$}  {:>9}{}", seconds(*took), if *good { "" } else { "  FAILED" });
        }
        println!("{:<width$}  {:>9}", "together", seconds(total));
    }
}

/// Runs a program in the foreground; anything but exit code 0 is a failure.
pub fn succeed(step: &str, command: &mut Command) -> Result<(), Stop> {
    let status = command.status().map_err(Stop::io(format!("{step}: `{}`", command.get_program().display())))?;
    if status.success() { Ok(()) } else { Err(Stop::Failed { step: step.to_owned(), code: status.code() }) }
}

/// What a short program answers; `None` when it is not there or fails.
#[must_use]
pub fn answer_of(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Cargo, the same one that runs this program, at the top of the checkout.
#[must_use]
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(crate::top());
    command
}

/// Any other program, in a folder of the checkout.
#[must_use]
pub fn program_in(folder: &Path, program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    command
}

fn seconds(took: Duration) -> String {
    let seconds = took.as_secs();
    if seconds < 60 {
        format!("{:.1} s", took.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_step_ends_with_the_exit_code_of_its_program() {
        let mut steps = Steps::default();
        let stop = steps.program("a program that fails", &mut cargo(&["there-is-no-such-command"]));
        match stop {
            Err(stop) => assert_ne!(stop.exit_code(), 0, "{stop}"),
            Ok(()) => panic!("a failing program must not pass for a step that is done"),
        }
        assert_eq!(steps.done.len(), 1);
        assert!(!steps.done[0].2, "the table shows it as failed");
    }
}
