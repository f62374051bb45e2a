//! The program under `strace`, which makes one of its system calls fail, or kills it there.

use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs,
    os::unix::process::ExitStatusExt,
    process::{Command, Stdio},
};

/// Every call by which something gets to the disk. `fdatasync` is not among them: the bundled database calls `fsync`.
pub(crate) const CALLS: [&str; 5] = ["fsync", "pwrite64", "rename", "ftruncate", "unlink"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    Killed,
    Fails,
    Full,
}

impl Fault {
    pub(crate) const ALL: [Self; 3] = [Self::Killed, Self::Fails, Self::Full];

    const fn injected(self) -> &'static str {
        match self {
            Self::Killed => "signal=KILL",
            Self::Fails => "error=EIO",
            Self::Full => "error=ENOSPC",
        }
    }
}

pub(crate) struct Outcome {
    /// The job came as far as the call that was to fail.
    pub(crate) met: bool,
    /// `None`: killed.
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Outcome {
    /// A program that lives on and fails says in its own words what happened: a code somebody can look up.
    pub(crate) fn must_be_clear(&self, what: &str) {
        assert!(!self.err.contains("panicked") && !self.err.contains("internal error"), "{what}: {}", self.err);
        if let Some(code) = self.code.filter(|code| *code != 0) {
            let told: Value =
                serde_json::from_str(self.err.trim()).unwrap_or_else(|_| panic!("{what}: exit {code}: {}", self.err));
            let told = told["error"]["code"].as_str().unwrap_or_default().to_owned();
            assert!(!told.is_empty() && told != "unexpected", "{what}: exit {code}: {}", self.err);
        }
    }
}

pub(crate) fn is_here() -> bool {
    Command::new("strace").arg("-V").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|s| s.success())
}

/// How often the job makes each of the calls when nothing fails.
pub(crate) fn count(command: &Command) -> (Outcome, BTreeMap<&'static str, u32>) {
    let (outcome, log) = traced(command, &["-e".to_owned(), format!("trace={}", CALLS.join(","))]);
    let times = |call: &str| log.lines().filter(|line| line.starts_with(&format!("{call}("))).count() as u32;
    (outcome, CALLS.iter().map(|call| (*call, times(call))).filter(|(_, times)| *times > 0).collect())
}

pub(crate) fn run(command: &Command, call: &str, fault: Fault, number: u32) -> Outcome {
    let inject = format!("inject={call}:{}:when={number}", fault.injected());
    traced(command, &["-e".to_owned(), format!("trace={call}"), "-e".to_owned(), inject]).0
}

fn traced(command: &Command, how: &[String]) -> (Outcome, String) {
    let log = tempfile::NamedTempFile::new().unwrap();
    let output = Command::new("strace")
        .arg("-o")
        .arg(log.path())
        .args(how)
        .arg(command.get_program())
        .args(command.get_args())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let log = fs::read_to_string(log.path()).unwrap();
    let killed = output.status.signal().is_some() || log.contains("+++ killed by SIGKILL");
    let outcome = Outcome {
        met: killed || log.contains("(INJECTED)"),
        code: if killed { None } else { output.status.code() },
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    };
    (outcome, log)
}

/// Runs a command while the folder cannot be written to. `None`: this system does not let us.
pub(crate) fn run_read_only(command: &Command, folder: &std::path::Path) -> Option<Outcome> {
    let inside = "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" || exit 99; exec \"$@\"";
    let output = Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", inside])
        .arg(folder)
        .arg(command.get_program())
        .args(command.get_args())
        .stdin(Stdio::null())
        .output()
        .ok()?;
    let refused = String::from_utf8_lossy(&output.stderr).starts_with("unshare:") || output.status.code() == Some(99);
    (!refused).then(|| Outcome {
        met: false,
        code: output.status.code(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}
