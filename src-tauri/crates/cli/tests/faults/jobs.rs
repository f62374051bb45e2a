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
    Job { name: "rescue", from: From::Damaged, arguments: &["vault", "restore", "1"], verify: rescued },
    Job { name: "salvage", from: From::Damaged, arguments: &["vault", "salvage"], verify: rescued },
    Job { name: "backup", from: From::Vault, arguments: &["vault", "backup"], verify: backed_up },
    Job { name: "restore", from: From::Vault, arguments: &["vault", "restore", "1"], verify: restored },
    Job {
        name: "passphrase",
        from: From::Vault,
        arguments: &["vault", "passphrase", "--new-passphrase-file", "NEW"],
        verify: passphrase_changed,
    },
    Job {
        name: "recovery key",
        from: From::Vault,
        arguments: &["vault", "recovery-key", "--out", "SHEET"],
        verify: recovery_key_replaced,
    },
    Job {
        name: "attach",
        from: From::Vault,
        arguments: &["evidence", "add", "ASSESSMENT", "--file", "PHOTO", "--item", "pf-01-01", "--item", "pf-01-02"],
        verify: attached,
    },
    Job { name: "finalise", from: From::Vault, arguments: &["assessment", "finalise", "READY"], verify: finalised },
    Job { name: "migrate", from: From::FirstFormat, arguments: &["facility", "list"], verify: migrated },
];

/// The prepared vaults, made once.
pub(crate) struct Template {
    desk: Desk,
    damaged: PathBuf,
    assessment: String,
    /// Another, with nothing left to settle before signing.
    ready: String,
    recovery_key: String,
    before: BTreeMap<String, String>,
    first: BTreeMap<String, String>,
}

/// A photo as a camera writes it.
const PHOTO: &[u8] = include_bytes!("../../../../../tests/fixtures/evidence/steps.jpg");

const NEW: &str = "copper whistle orchard anchor";
const OLD: &str = "practice";

impl Template {
    pub(crate) fn new() -> Self {
        let desk = Desk::with_practice();
        let ready = made_ready(&desk);
        let made = desk.run(&["vault", "recovery-key"]).ok().json();
        let recovery_key = made["recovery_key"].as_str().unwrap().to_owned();
        fs::write(desk.path("photo.jpg"), PHOTO).unwrap();
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
        Self { desk, damaged, assessment, ready, recovery_key, before, first }
    }

    pub(crate) fn copy(&self, job: &Job) -> Place<'_> {
        // The faults are made, so the disk below needs not be one: in memory a sync costs nothing.
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
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
                "READY" => self.template.ready.clone(),
                "PHOTO" => self.template.desk.path("photo.jpg").display().to_string(),
                "SHEET" => self.sheet().display().to_string(),
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

    fn sheet(&self) -> PathBuf {
        self.folder.path().join("sheet.pdf")
    }

    /// Whether the recovery key opens the vault; tried on a copy, which gets another passphrase by it.
    fn opens_with_key(&self, key: &str) -> bool {
        let (file, tried) = (self.folder.path().join("key"), self.folder.path().join("tried.vault"));
        fs::write(&file, key).unwrap();
        copy(&self.vault, &tried);
        let (file, new) = (file.display().to_string(), self.new_file().display().to_string());
        let change = ["vault", "passphrase", "--recovery-key-file", &file, "--new-passphrase-file", &new];
        let said = said(self.in_vault(&tried, OLD, &change).output().unwrap());
        fs::remove_dir_all(&tried).unwrap();
        assert!([0, 4].contains(&said.code), "{}", said.err);
        said.code == 0
    }

    fn with(&self, passphrase: &str, arguments: &[&str]) -> Command {
        self.in_vault(&self.vault, passphrase, arguments)
    }

    fn in_vault(&self, vault: &Path, passphrase: &str, arguments: &[&str]) -> Command {
        let file = self.folder.path().join("passphrase");
        fs::write(&file, passphrase).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_breakwater-cli"));
        command.args(["--json", "--language", "en", "--vault"]).arg(vault).arg("--passphrase-file").arg(file);
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

/// The practice facility's draft, with an answer to everything that stands against signing it.
fn made_ready(desk: &Desk) -> String {
    let id = desk.run(&["assessment", "list"]).ok().json()[0]["id"].as_str().unwrap().to_owned();
    let view = desk.run(&["assessment", "check", &id]).json();
    let points = view["points"].as_array().unwrap().iter();
    let open = points.filter(|point| point["severity"] == "must" && point["place"]["kind"] == "item");
    let lines: Vec<String> = open
        .map(|point| {
            let item = point["place"]["item"].as_str().unwrap();
            json!({"item": item, "verdict": "yes", "text": "As the plan says.", "methods": ["test"]}).to_string()
        })
        .collect();
    let file = desk.write("rest.jsonl", &lines.join("\n"));
    desk.run(&["assessment", "answer", &id, "--from", &file]).ok();
    id
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

fn recovery_key_replaced(place: &Place<'_>, outcome: &Outcome, what: &str) {
    let told = outcome.out.lines().find_map(|line| serde_json::from_str::<Value>(line).ok());
    let told = told.map(|told| told["recovery_key"].as_str().unwrap().to_owned());
    let old = place.opens_with_key(&place.template.recovery_key);
    let new = told.as_ref().is_some_and(|key| place.opens_with_key(key));
    assert!(old != new, "{what}: the old key opens: {old}, the one that was told: {new}");
    assert!(!new || fs::read(place.sheet()).is_ok_and(|sheet| sheet.starts_with(b"%PDF")), "{what}: no sheet");
    assert!(outcome.code != Some(0) || new, "{what}: acknowledged and not done");
    assert_eq!(place.comments(what), place.template.before, "{what}");
    for problem in place.run(OLD, &["vault", "check"]).json()["problems"].as_array().unwrap() {
        assert!(["key-slots", "backup"].contains(&problem["code"].as_str().unwrap()), "{what}: {problem}");
    }
    let again = place.run(OLD, &["vault", "recovery-key"]);
    assert_eq!(again.code, 0, "{what}: {}", again.err);
    place.must_be_sound(OLD, what);
}

fn attached(place: &Place<'_>, outcome: &Outcome, what: &str) {
    let list = || place.run(OLD, &["evidence", "list", &place.template.assessment]).json();
    if list().as_array().unwrap().is_empty() {
        assert_ne!(outcome.code, Some(0), "{what}: acknowledged and not there");
        let photo = place.template.desk.path("photo.jpg").display().to_string();
        let again = place.run(
            OLD,
            &[
                "evidence",
                "add",
                &place.template.assessment,
                "--file",
                &photo,
                "--item",
                "pf-01-01",
                "--item",
                "pf-01-02",
            ],
        );
        assert_eq!(again.code, 0, "{what}: {}", again.err);
    }
    let listed = list();
    assert_eq!(listed[0]["targets"].as_array().unwrap().len(), 2, "{what}: {listed}");
    let out = place.folder.path().join("copy.jpg");
    let id = listed[0]["id"].as_str().unwrap();
    let copied = place.run(OLD, &["evidence", "export", id, "--out", out.to_str().unwrap()]);
    assert_eq!(copied.code, 0, "{what}: the photo is named and not there: {}", copied.err);
    assert_eq!(place.comments(what), place.template.before, "{what}");
    place.must_be_sound(OLD, what);
}

fn finalised(place: &Place<'_>, outcome: &Outcome, what: &str) {
    let ready = &place.template.ready;
    let rows = place.run(OLD, &["assessment", "list"]).json();
    let row = rows.as_array().unwrap().iter().find(|row| row["id"] == **ready).unwrap();
    if row["state"] != "finalised" {
        assert_ne!(outcome.code, Some(0), "{what}: acknowledged and not signed");
        let again = place.run(OLD, &["assessment", "finalise", ready]);
        assert_eq!(again.code, 0, "{what}: {}", again.err);
    }
    let view = place.run(OLD, &["assessment", "check", ready]).json();
    assert_eq!(view["assessment"]["state"], "finalised", "{what}");
    assert_eq!(view["signatures"][0]["standing"], "valid", "{what}: {}", view["signatures"]);
    assert_eq!(place.comments(what), place.template.before, "{what}");
    place.must_be_sound(OLD, what);
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
