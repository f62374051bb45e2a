//! The jobs that write, and what must be so after each, whatever happened during it.

use crate::{
    desk::{Desk, Said, said},
    strace::Outcome,
};
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};
use tempfile::TempDir;

/// One way of writing.
pub(crate) struct Job {
    pub(crate) name: &'static str,
    /// Which of the prepared vaults it begins with.
    from: From,
    arguments: &'static [&'static str],
    pub(crate) verify: fn(&Place, &Outcome, &str),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum From {
    /// No vault at all.
    Nothing,
    /// Answers, a backup, more answers.
    Vault,
    /// The same with a page of it damaged.
    Damaged,
    /// A vault as the first released program left it.
    FirstFormat,
}

pub(crate) const JOBS: &[Job] = &[
    Job { name: "create", from: From::Nothing, arguments: &["vault", "create"], verify: created },
    Job {
        name: "answer",
        from: From::Vault,
        arguments: &["assessment", "answer", "ASSESSMENT", "--from", "LINES"],
        verify: answered,
    },
    Job { name: "backup", from: From::Vault, arguments: &["vault", "backup"], verify: backed_up },
    Job { name: "restore", from: From::Vault, arguments: &["vault", "restore", "1"], verify: restored },
    Job {
        name: "passphrase",
        from: From::Vault,
        arguments: &["vault", "passphrase", "--new-passphrase-file", "NEW"],
        verify: passphrase_changed,
    },
    Job { name: "migrate", from: From::FirstFormat, arguments: &["facility", "list"], verify: migrated },
    Job { name: "rescue", from: From::Damaged, arguments: &["vault", "restore", "1"], verify: rescued },
    Job { name: "salvage", from: From::Damaged, arguments: &["vault", "salvage"], verify: rescued },
];

/// The prepared vaults, made once.
pub(crate) struct Template {
    desk: Desk,
    damaged: PathBuf,
    assessment: String,
    before: BTreeMap<String, String>,
    first: BTreeMap<String, String>,
}

const NEW: &str = "copper whistle orchard anchor";
const OLD: &str = "practice";

impl Template {
    pub(crate) fn new() -> Self {
        let desk = Desk::with_practice();
        let facility = desk.run(&["facility", "list"]).ok().json()[0]["id"].as_str().unwrap().to_owned();
        let assessment = desk.assessment(&facility);
        let items = ["pf-01-01", "pf-01-02", "pf-01-03"];
        let answer = |comment: &str| {
            let lines: Vec<String> = items
                .iter()
                .map(|item| json!({"item": item, "verdict": "no", "comment": comment}).to_string())
                .collect();
            let file = desk.write("lines.jsonl", &lines.join("\n"));
            desk.run(&["assessment", "answer", &assessment, "--from", &file]).ok();
            comments(&desk.run(&["assessment", "show", &assessment]).ok())
        };
        let first = answer("first");
        desk.run(&["vault", "backup"]).ok();
        let before = answer("second");
        let lines: Vec<String> = (0..4)
            .map(|n| json!({"item": items[n % 3], "verdict": "partly", "comment": format!("line {n}")}).to_string())
            .collect();
        desk.write("lines.jsonl", &lines.join("\n"));
        desk.write("new", NEW);

        let damaged = desk.path("damaged.vault");
        copy(desk.vault(), &damaged);
        let path = damaged.join("answers.db");
        let mut bytes = fs::read(&path).unwrap();
        bytes[200..300].fill(0);
        fs::write(path, bytes).unwrap();
        Self { desk, damaged, assessment, before, first }
    }

    pub(crate) fn copy(&self, job: &Job) -> Place<'_> {
        let folder = tempfile::tempdir().unwrap();
        let vault = folder.path().join("job.vault");
        match job.from {
            From::Nothing => {}
            From::Vault => copy(self.desk.vault(), &vault),
            From::Damaged => {
                // The first page is sound in the one to be read from, or there would be nothing to take over.
                copy(if job.name == "salvage" { self.desk.vault() } else { &self.damaged }, &vault);
                if job.name == "salvage" {
                    for name in ["keys.json", "keys.copy.json"] {
                        fs::write(vault.join(name), "").unwrap();
                    }
                }
            }
            From::FirstFormat => {
                let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vault/tests/fixtures/format-1.vault");
                copy(&fixture, &vault);
            }
        }
        Place { template: self, folder, vault }
    }
}

/// One copy to do the job on.
pub(crate) struct Place<'a> {
    template: &'a Template,
    folder: TempDir,
    vault: PathBuf,
}

impl Place<'_> {
    pub(crate) fn command(&self, job: &Job) -> Command {
        let arguments: Vec<String> = job
            .arguments
            .iter()
            .map(|argument| match *argument {
                "ASSESSMENT" => self.template.assessment.clone(),
                "LINES" => self.template.desk.path("lines.jsonl").display().to_string(),
                "NEW" => self.template.desk.path("new").display().to_string(),
                other => other.to_owned(),
            })
            .collect();
        let passphrase = if job.from == From::Nothing { NEW } else { OLD };
        self.with(passphrase, &arguments.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// Reads everything there is.
    pub(crate) fn look(&self) -> Command {
        self.with(OLD, &["assessment", "show", &self.template.assessment])
    }

    pub(crate) fn vault(&self) -> &Path {
        &self.vault
    }

    fn with(&self, passphrase: &str, arguments: &[&str]) -> Command {
        let file = self.folder.path().join("passphrase");
        fs::write(&file, passphrase).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_breakwater-cli"));
        command.args(["--json", "--language", "en", "--vault"]).arg(&self.vault).arg("--passphrase-file").arg(file);
        command.args(arguments).stdin(Stdio::null());
        command
    }

    fn run(&self, passphrase: &str, arguments: &[&str]) -> Said {
        said(self.with(passphrase, arguments).output().unwrap())
    }

    fn comments(&self, what: &str) -> BTreeMap<String, String> {
        let shown = self.run(OLD, &["assessment", "show", &self.template.assessment]);
        assert_eq!(shown.code, 0, "{what}: {}", shown.err);
        comments(&shown)
    }

    fn must_be_sound(&self, passphrase: &str, what: &str) {
        let checked = self.run(passphrase, &["vault", "check"]);
        assert_eq!(checked.code, 0, "{what}: {}{}", checked.out, checked.err);
    }

    /// Every backup that is listed can be gone back to.
    fn backups(&self, what: &str) -> Vec<Value> {
        let list = self.run(OLD, &["vault", "backups"]).json()["backups"].as_array().unwrap().clone();
        for backup in &list {
            let preview = self.run(OLD, &["vault", "restore", backup["id"].as_str().unwrap(), "--preview"]);
            assert_eq!(preview.code, 0, "{what}: {}", preview.err);
        }
        assert!(list.iter().any(|backup| backup["number"] == 1), "{what}: the backup of before is gone");
        list
    }
}

fn comments(shown: &Said) -> BTreeMap<String, String> {
    let shown = shown.json();
    let answers = shown["answers"].as_array().unwrap().iter();
    let commented = answers.filter_map(|answer| {
        Some((
            answer["item"].as_str()?.to_owned(),
            answer["comment"].as_str().filter(|text| !text.is_empty())?.to_owned(),
        ))
    });
    commented.collect()
}

fn created(place: &Place<'_>, outcome: &Outcome, what: &str) {
    if place.vault.exists() {
        place.must_be_sound(NEW, what);
    } else {
        assert_ne!(outcome.code, Some(0), "{what}: acknowledged and not there");
        let again = place.run(NEW, &["vault", "create"]);
        assert_eq!(again.code, 0, "{what}: what is left over stands in the way: {}", again.err);
    }
}

fn answered(place: &Place<'_>, outcome: &Outcome, what: &str) {
    let lines = fs::read_to_string(place.template.desk.path("lines.jsonl")).unwrap();
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let told: Vec<Value> = outcome.out.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let acknowledged = told.iter().filter(|told| told.get("seq").is_some()).count();
    let comments = place.comments(what);
    // The state after so many lines, or after one more: it may have been written and not yet been told.
    let state = |count: usize| {
        let mut state = place.template.before.clone();
        for line in &lines[..count] {
            state.insert(line["item"].as_str().unwrap().to_owned(), line["comment"].as_str().unwrap().to_owned());
        }
        state
    };
    let possible = [acknowledged, (acknowledged + 1).min(lines.len())];
    assert!(possible.iter().any(|count| comments == state(*count)), "{what}: {acknowledged} told: {comments:?}");
    place.must_be_sound(OLD, what);
}

fn backed_up(place: &Place<'_>, outcome: &Outcome, what: &str) {
    assert_eq!(place.comments(what), place.template.before, "{what}");
    let backups = place.backups(what);
    assert!(outcome.code != Some(0) || backups.len() == 2, "{what}: acknowledged and not there");
    place.must_be_sound(OLD, what);
}

fn restored(place: &Place<'_>, outcome: &Outcome, what: &str) {
    let comments = place.comments(what);
    let backups = place.backups(what);
    if comments == place.template.first {
        assert!(backups.iter().any(|backup| backup["why"] == "before-restore"), "{what}: the state of before is lost");
    } else {
        assert_eq!(comments, place.template.before, "{what}");
        assert_ne!(outcome.code, Some(0), "{what}: acknowledged and not done");
    }
    place.must_be_sound(OLD, what);
}

fn passphrase_changed(place: &Place<'_>, outcome: &Outcome, what: &str) {
    let opens = |passphrase: &str| place.run(passphrase, &["facility", "list"]).code == 0;
    let (old, new) = (opens(OLD), opens(NEW));
    assert!(old || new, "{what}: nobody gets in any more");
    if outcome.code == Some(0) {
        assert!(new && !old, "{what}: acknowledged, and the old one opens: {old}, the new one: {new}");
    }
    let passphrase = if new { NEW } else { OLD };
    let checked = place.run(passphrase, &["vault", "check"]).json();
    // Two copies of the slots that differ are told, and nothing else is wrong.
    for problem in checked["problems"].as_array().unwrap() {
        assert!(["key-slots", "backup"].contains(&problem["code"].as_str().unwrap()), "{what}: {problem}");
    }
    let again =
        place.run(passphrase, &["vault", "passphrase", "--new-passphrase-file", place.new_file().to_str().unwrap()]);
    assert_eq!(again.code, 0, "{what}: {}", again.err);
    place.must_be_sound(NEW, what);
}

impl Place<'_> {
    fn new_file(&self) -> PathBuf {
        self.template.desk.path("new")
    }
}

fn migrated(place: &Place<'_>, _: &Outcome, what: &str) {
    let checked = place.run(OLD, &["vault", "check"]);
    assert_eq!(checked.code, 0, "{what}: {}{}", checked.out, checked.err);
    assert_eq!(checked.json()["events"], 24, "{what}");
}

fn rescued(place: &Place<'_>, outcome: &Outcome, what: &str) {
    let opened = place.run(OLD, &["facility", "list"]);
    let kept = place.folder.path().join("job.damaged-1.vault");
    if opened.code == 0 {
        assert!(kept.join("answers.db").is_file(), "{what}: the damaged vault is gone");
        place.must_be_sound(OLD, what);
    } else {
        assert_ne!(outcome.code, Some(0), "{what}: acknowledged and not done: {}", opened.err);
        assert!(place.vault.join("answers.db").is_file() && !kept.exists(), "{what}: {}", opened.err);
        // And the way back is still there.
        let again = place.run(OLD, &["vault", "restore", "1"]);
        assert_eq!(again.code, 0, "{what}: {}", again.err);
        place.must_be_sound(OLD, what);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
