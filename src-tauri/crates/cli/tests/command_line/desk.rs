//! A folder to work in, and the program.

use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};
use tempfile::TempDir;

pub(crate) const PASSPHRASE: &str = "harbour ladder quiet marmalade";

pub(crate) struct Desk {
    folder: TempDir,
    vault: PathBuf,
}

/// What the program said.
pub(crate) struct Said {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Said {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {} {}", self.out, self.err))
    }

    /// The code of a failure told as JSON.
    pub(crate) fn error(&self) -> String {
        let told: Value = serde_json::from_str(&self.err).unwrap_or_else(|error| panic!("{error}: {}", self.err));
        for part in ["message", "hint"] {
            let words = told["error"][part].as_str().unwrap();
            assert!(!words.is_empty() && !words.contains("{$"), "{words}");
        }
        told["error"]["code"].as_str().unwrap().to_owned()
    }

    pub(crate) fn ok(self) -> Self {
        assert_eq!(self.code, 0, "{}{}", self.out, self.err);
        self
    }
}

impl Desk {
    /// Without a vault.
    pub(crate) fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("passphrase"), format!("{PASSPHRASE}\n")).unwrap();
        Self { vault: folder.path().join("desk.vault"), folder }
    }

    /// With the practice vault, which opens quickly and without a passphrase.
    pub(crate) fn with_practice() -> Self {
        let mut desk = Self::empty();
        let out = desk.path("practice");
        desk.run(&["practice", "--out", out.to_str().unwrap(), "--lang", "en"]).ok();
        desk.vault = out.join("practice.vault");
        fs::write(desk.path("passphrase"), "practice").unwrap();
        desk
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn vault(&self) -> &Path {
        &self.vault
    }

    pub(crate) fn write(&self, name: &str, text: &str) -> String {
        fs::write(self.path(name), text).unwrap();
        self.path(name).to_str().unwrap().to_owned()
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_breakwater-cli"));
        command
            .args(["--json", "--language", "en", "--vault"])
            .arg(&self.vault)
            .arg("--passphrase-file")
            .arg(self.path("passphrase"))
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Said {
        said(self.command(arguments).output().unwrap())
    }

    /// For people instead of scripts.
    pub(crate) fn in_words(&self, arguments: &[&str]) -> Said {
        let mut command = Command::new(env!("CARGO_BIN_EXE_breakwater-cli"));
        command.args(["--language", "en", "--vault"]).arg(&self.vault).arg("--passphrase-file");
        said(command.arg(self.path("passphrase")).args(arguments).stdin(Stdio::null()).output().unwrap())
    }

    pub(crate) fn run_with_input(&self, arguments: &[&str], input: &str) -> Said {
        let mut child = self.command(arguments).stdin(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        // Acknowledgements would fill the pipe while we still write: so from a thread.
        let input = input.to_owned();
        let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap().unwrap();
        said(output)
    }

    pub(crate) fn facility(&self) -> String {
        let file = self.write(
            "facility.json",
            r#"{"name": "Quay 1", "imo_port_facility_number": "ZZPRA-0009", "operator": "Quay Company",
                "port": "Port Alder", "state": "ZZ", "address": "Harbour Road 1", "staff": 12, "level": "1"}"#,
        );
        self.run(&["facility", "add", &file]).ok().json()["id"].as_str().unwrap().to_owned()
    }

    pub(crate) fn assessment(&self, facility: &str) -> String {
        let started =
            self.run(&["assessment", "start", "--facility", facility, "--questionnaire", "port-facility"]).ok();
        started.json()["id"].as_str().unwrap().to_owned()
    }

    /// What the vault is made of, byte by byte; `lock` says who has it open and is no part of it.
    pub(crate) fn bytes(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        for entry in fs::read_dir(&self.vault).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() && !path.ends_with("lock") {
                files.insert(path.clone(), fs::read(&path).unwrap());
            }
        }
        files
    }
}

pub(crate) fn said(output: Output) -> Said {
    Said {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}
