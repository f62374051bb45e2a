//! What is left in memory when the vault was open and is locked: nothing, because the processes are other ones.
//!
//! The program runs as people start it, without a driver that could look inside: keys and pointer come from the screen,
//! and what happened is read from the processes themselves.

mod keys;
mod memory;

use crate::harness::{Place, below};
use breakwater_app::{App, Config, DataFolder, FolderDialogs, Grade, KeyCost, SystemClock, api::*};
use breakwater_tests::{PASSPHRASE, assessment, observation, save, vault_create};
use memory::{Needle, scan};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
    thread::sleep,
    time::{Duration, Instant},
};
use xtask::display::{Session, VirtualDisplay};

/// In twenty places of the record: every word below stands behind this.
const PLANTED: &str = "Canary-4711-";

/// A vault with something planted in each of twenty fields, and its recovery key.
fn planted(data: &Path) -> Vec<String> {
    let app = App::new(Config {
        data_folder: DataFolder::new(data.to_owned()),
        dialogs: Box::new(FolderDialogs::new(data.to_owned())),
        clock: Arc::new(SystemClock),
        program: "Breakwater".to_owned(),
        key_cost: KeyCost::Floor,
    });
    let made = app.vault_create(VaultCreate { person_name: format!("{PLANTED}person"), ..vault_create() }).unwrap();
    let row = assessment(&app);
    let mut facility = breakwater_tests::facility();
    facility.name = format!("{PLANTED}facility");
    facility.operator = format!("{PLANTED}operator");
    app.facility_save(FacilitySave { id: Some(row.facility.clone()), facility }).unwrap();
    for number in 1..=12 {
        let change = AnswerChange {
            verdict: Some(Some(breakwater_app::Verdict::Partly)),
            comment: Some(Some(format!("{PLANTED}comment-{number}"))),
            ..AnswerChange::default()
        };
        app.answer_save(save(&row.id, &format!("pf-01-{number:02}"), change)).unwrap();
    }
    let finding = FindingInput {
        grade: Grade::MajorNonConformity,
        place: format!("{PLANTED}place"),
        effect: format!("{PLANTED}effect"),
        root_cause: format!("{PLANTED}cause"),
        actions: vec![ActionInput {
            id: None,
            what: format!("{PLANTED}action"),
            owner: Some(OwnerView { person: None, label: format!("{PLANTED}owner") }),
            due_on: Some("2026-12-01".to_owned()),
            status: None,
        }],
        ..observation(&format!("{PLANTED}fact"))
    };
    app.finding_save(FindingSave { assessment: row.id.clone(), id: None, finding }).unwrap();
    app.assessment_place(AssessmentPlace { assessment: row.id, item: "pf-01-12".to_owned() }).unwrap();
    app.vault_lock(Nothing {}).unwrap();
    made.recovery_key
}

/// The program on a screen of its own.
struct Running {
    session: Session,
    display: VirtualDisplay,
    program: PathBuf,
}

impl Running {
    fn start(place: &Place) -> Self {
        let program = xtask::program("debug", "breakwater");
        let display = VirtualDisplay::start(1366, 768).unwrap();
        let session = Session::start(&display, &program, |command| {
            command
                .env("BREAKWATER_DATA_DIR", place.data())
                .env("BREAKWATER_DIALOG_DIR", place.dialogs())
                .env_remove("TAURI_AUTOMATION")
                .env_remove("TAURI_WEBVIEW_AUTOMATION");
        })
        .unwrap();
        Self { session, display, program: program.canonicalize().unwrap() }
    }

    /// Waits for the page and gives it the keyboard: there is no window manager that would.
    fn focus(&self) {
        self.display.wait_until_drawn(100, Duration::from_secs(60)).unwrap();
        self.by_hand(&["search", "--sync", "--onlyvisible", "--name", "Breakwater", "windowfocus", "--sync"]);
    }

    fn by_hand(&self, arguments: &[&str]) {
        let done = Command::new("xdotool").args(arguments).env("DISPLAY", self.display.name()).status().unwrap();
        assert!(done.success(), "xdotool {arguments:?}");
    }

    fn processes(&self) -> Vec<(u32, PathBuf)> {
        below(self.session.id())
    }

    fn program_id(&self) -> u32 {
        let processes = self.processes();
        let found = processes.iter().find(|(_, exe)| *exe == self.program);
        found.unwrap_or_else(|| panic!("the program has ended: {processes:?}")).0
    }

    /// The processes the web engine runs its pages and its files in.
    fn engine(&self) -> BTreeSet<u32> {
        let of_the_engine = |exe: &PathBuf| exe.to_string_lossy().contains("WebKit");
        self.processes().into_iter().filter(|(_, exe)| of_the_engine(exe)).map(|(id, _)| id).collect()
    }

    fn has_open(&self, file: &Path) -> bool {
        let folder = format!("/proc/{}/fd", self.program_id());
        fs::read_dir(folder).is_ok_and(|mut entries| {
            entries.any(|entry| entry.is_ok_and(|entry| fs::read_link(entry.path()).is_ok_and(|link| link == file)))
        })
    }

    /// How often each needle is in the memory of all processes.
    fn hits(&self, needles: &[Needle]) -> Vec<usize> {
        let mut hits = vec![0; needles.len()];
        for (id, _) in self.processes() {
            for (sum, found) in hits.iter_mut().zip(scan(id, needles)) {
                *sum += found;
            }
        }
        hits
    }
}

fn wait_for(what: &str, mut so: impl FnMut() -> bool) {
    let until = Instant::now() + Duration::from_secs(90);
    while !so() {
        assert!(Instant::now() < until, "waited in vain for {what}");
        sleep(Duration::from_millis(100));
    }
}

#[test]
fn after_locking_no_key_and_nothing_of_the_record_is_in_the_memory_of_any_process() {
    let place = Place::new();
    let recovery = planted(place.data());
    let vault = place.data().join("vaults/Port Alder.vault").canonicalize().unwrap();
    let mut needles = keys::of(&vault, PASSPHRASE, &recovery);
    let keys = needles.len();
    needles.extend(Needle::text("planted", PLANTED));

    let running = Running::start(&place);
    running.focus();
    if !memory::can_be_read(running.program_id()) {
        println!("not tried: this system shows nobody the memory of a process without dumps");
        return;
    }
    let (program, engine) = (running.program_id(), running.engine());
    running.by_hand(&["type", "--delay", "20", PASSPHRASE]);
    running.by_hand(&["key", "Return"]);
    wait_for("the vault to open", || running.has_open(&vault.join("answers.db")));
    // The control: what is looked for is found while the vault is open, the page included.
    wait_for("the record on the screen", || {
        let texts = &needles[keys..];
        engine.iter().any(|id| scan(*id, texts).iter().sum::<usize>() > 5)
    });
    let open = running.hits(&needles);
    // SQLCipher itself keeps the keys of its files masked, so those are not found even now.
    for needle in ["data key", "passphrase", "planted"] {
        let found: usize = needles.iter().zip(&open).filter(|(one, _)| one.name == needle).map(|(_, hits)| hits).sum();
        assert!(found > 0, "{needle} is not found while the vault is open: the scan proves nothing");
    }

    running.by_hand(&["key", "ctrl+l"]);
    wait_for("the program to begin anew", || {
        let now = running.engine();
        !now.is_empty() && now.is_disjoint(&engine) && !running.has_open(&vault.join("answers.db"))
    });
    running.focus();
    assert_eq!(running.program_id(), program, "the same process goes on, with fresh memory");
    let locked = running.hits(&needles);
    for ((needle, before), after) in needles.iter().zip(&open).zip(&locked) {
        println!("{} ({}): {before} while open, {after} after locking", needle.name, needle.form);
    }
    assert_eq!(locked.iter().sum::<usize>(), 0, "something of the open vault is left");

    // And it opens again.
    running.by_hand(&["type", "--delay", "20", PASSPHRASE]);
    running.by_hand(&["key", "Return"]);
    wait_for("the vault to open again", || running.has_open(&vault.join("answers.db")));
}
