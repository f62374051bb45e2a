//! A power cut at any moment loses nothing that was acknowledged.
//!
//! Two hundred disks on each run of the tests; `cargo xtask faults` (`BREAKWATER_FAULTS=long`) looks at 2,400.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use breakwater_domain::{
    answer::{Answer, Verdict},
    assessment::{Assessment, Kind, Scope, State},
    facility::{Facility, RegisterKind, RegisterNumber},
    ids::{AssessmentId, FacilityId, ItemId, PersonId, QuestionnaireId},
    person::Person,
};
use breakwater_powercut::{Chance, Recording, Syncs, acknowledge, listen, record};
use breakwater_vault::{
    Act, Holder, KeyCost, NewVault, Passphrase, Secret, Vault,
    tables::{self, blob::Blob, questionnaire::PinnedQuestionnaire},
};
use jiff::{Timestamp, Zoned, tz::TimeZone};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};
use uuid::Uuid;

const PERSON: PersonId = PersonId::new(Uuid::from_u128(1));
const FACILITY: FacilityId = FacilityId::new(Uuid::from_u128(2));
const ASSESSMENT: AssessmentId = AssessmentId::new(Uuid::from_u128(3));
const WRITES: usize = 30;

fn seeds() -> u64 {
    if std::env::var("BREAKWATER_FAULTS").is_ok_and(|how| how == "long") { 2_400 } else { 200 }
}

fn at(second: usize) -> Zoned {
    let morning: Timestamp = "2026-03-03T08:00:00Z".parse().unwrap();
    (morning + Duration::from_secs(second as u64)).to_zoned(TimeZone::UTC)
}

fn holder() -> Holder {
    Holder { program: "test".to_owned(), person: String::new(), since: at(0) }
}

fn item(number: usize) -> ItemId {
    ItemId::new(format!("pf-01-{number:02}"))
}

/// What stands after so many writes: the comment of each item.
type State_ = BTreeMap<String, String>;

struct Job {
    /// Where the vault was and every disk is laid out: a journal over both databases names its partner by its full path.
    dir: tempfile::TempDir,
    recording: Recording,
    /// After no write, after the first, …
    states: Vec<State_>,
    secret: Secret,
}

/// A vault in memory's own folder where there is one: thousands of disks are laid out.
fn quick_folder() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

/// Thirty answers, every fifth with a photo, so that one transaction covers both databases.
fn job() -> Job {
    listen();
    let dir = quick_folder();
    let folder = dir.path().join("cut.vault");
    let new = NewVault {
        passphrase: Passphrase::new("practice"),
        practice: true,
        person: Person { id: PERSON, name: "A. Assessor".to_owned(), post: "PFSO".to_owned() },
        cost: KeyCost::Floor,
        now: at(0),
        vault: Uuid::from_u128(10),
        device: Uuid::from_u128(11),
        program: "test".to_owned(),
    };
    let (mut vault, recovery) = Vault::create(&folder, new).unwrap();
    set_up(&mut vault);
    vault.close().unwrap();
    let secret = Secret::Recovery(recovery);
    let before = files(&folder);
    let mut states = vec![State_::new()];
    let ((), steps) = record(|| {
        let mut vault = Vault::open(&folder, &secret, &holder()).unwrap();
        for n in 1..=WRITES {
            let (item, comment) = (item(n % 7), format!("write {n}, {}", "and some more ".repeat(n % 9)));
            write(&mut vault, n, &item, &comment);
            acknowledge(n);
            let mut state = states[n - 1].clone();
            state.insert(item.to_string(), comment);
            states.push(state);
        }
        vault.close().unwrap();
    });
    Job { recording: Recording::new(&folder, before, steps), states, secret, dir }
}

fn set_up(vault: &mut Vault) {
    vault
        .write(&Act::new(PERSON, "set_up", at(1)), |w| {
            tables::facility::save(
                w,
                &Facility {
                    id: FACILITY,
                    name: "North Quay".to_owned(),
                    number: RegisterNumber::parse(RegisterKind::PortFacility, "ZZPRA-0001").unwrap(),
                    operator: String::new(),
                    port: "Practice".to_owned(),
                    state: "ZZ".to_owned(),
                    general: serde_json::Map::new(),
                    profile: BTreeMap::new(),
                    eu_profile: false,
                },
            )?;
            let set = PinnedQuestionnaire {
                hash: "a1".repeat(32),
                id: QuestionnaireId::new("port-facility"),
                version: 1,
                texts: [("en".to_owned(), "{}".to_owned())].into(),
            };
            tables::questionnaire::pin(w, &set, at(1).timestamp())?;
            tables::assessment::save(
                w,
                &Assessment {
                    id: ASSESSMENT,
                    facility: FACILITY,
                    reference: "SA-1".to_owned(),
                    kind: Kind::SelfAssessment,
                    state: State::Draft,
                    revision: 1,
                    previous: None,
                    questionnaire_hash: set.hash.clone(),
                    started_at: at(1).timestamp(),
                    started_by: PERSON,
                    finalised_at: None,
                    scope: Scope::default(),
                    resume_at: None,
                },
            )
        })
        .unwrap();
}

fn write(vault: &mut Vault, n: usize, item: &ItemId, comment: &str) {
    let act = Act {
        assessment: Some(ASSESSMENT),
        item: Some(item.clone()),
        undoable: true,
        ..Act::new(PERSON, "answer_saved", at(n + 1))
    };
    let answer = Answer { verdict: Some(Verdict::Yes), comment: comment.to_owned(), ..Answer::default() };
    vault
        .write(&act, |w| {
            if n.is_multiple_of(5) {
                let blob = Blob { media_type: "image/png".to_owned(), bytes: vec![n as u8; 9_000] };
                let hash = tables::blob::put(w, &blob)?;
                tables::setting::set(w, "photo", &serde_json::json!(hash))?;
            }
            tables::answer::save(w, ASSESSMENT, item, &answer)
        })
        .unwrap();
}

fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    entries.map(|path| (path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap())).collect()
}

/// What is wrong with the disk this seed leaves; `None`: nothing.
fn problem(job: &Job, seed: u64, syncs: Syncs) -> Option<String> {
    let mut chance = Chance::new(seed);
    let cut = chance.below(job.recording.steps() + 1);
    let told = job.recording.acknowledged_before(cut);
    let folder = job.dir.path().join("cut.vault");
    fs::remove_dir_all(&folder).unwrap();
    fs::create_dir(&folder).unwrap();
    job.recording.disk_after(cut, &mut chance, syncs, &folder).unwrap();
    let what = |problem: String| Some(format!("seed {seed}, cut before step {cut}, {told} told: {problem}"));
    let vault = match Vault::open(&folder, &job.secret, &holder()) {
        Ok(vault) => vault,
        Err(error) => return what(format!("it does not open: {error:?}")),
    };
    let answers = match vault.read(|r| tables::answer::all(r, ASSESSMENT)) {
        Ok(answers) => answers,
        Err(error) => return what(format!("{error:?}")),
    };
    let found: State_ = answers.into_iter().map(|(item, answer)| (item.to_string(), answer.comment)).collect();
    // What was being written may be there: nobody was told.
    let possible = [told, (told + 1).min(WRITES)];
    if !possible.iter().any(|count| found == job.states[*count]) {
        return what("something that was acknowledged is missing".to_owned());
    }
    let photo = vault.read(|r| tables::setting::get(r, "photo"));
    if let Ok(Some(hash)) = photo
        && !vault.read(|r| tables::blob::get(r, hash.as_str().unwrap_or_default())).is_ok_and(|blob| blob.is_some())
    {
        return what("the photo of an answer is missing".to_owned());
    }
    match vault.check() {
        Ok(report) if report.ok() => None,
        report => what(format!("{report:?}")),
    }
}

#[test]
fn a_power_cut_at_any_moment_loses_nothing_that_was_acknowledged() {
    let job = job();
    assert!(job.recording.steps() > 200, "only {} steps were recorded", job.recording.steps());
    let problems: Vec<String> = (0..seeds()).filter_map(|seed| problem(&job, seed, Syncs::Honest)).collect();
    assert!(problems.is_empty(), "{} of {}: {:#?}", problems.len(), seeds(), &problems[..problems.len().min(5)]);
    println!("{} disks after power cuts, none lost an acknowledged change", seeds());

    // The control: on a disk that only says it has synced, the same look finds losses.
    let found = (0..60).filter(|seed| problem(&job, *seed, Syncs::Lying).is_some()).count();
    assert!(found > 10, "only {found} of 60 losses of a lying disk were found: the test proves little");
}
