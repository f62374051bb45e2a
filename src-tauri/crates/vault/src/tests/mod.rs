//! What users rely on, against whole vaults in temporary folders.
//!
//! They stand inside the crate for one door that the public interface does not have: raw SQL, to play the one who
//! tampers.
#![allow(clippy::unwrap_used)] // a test stops where it fails

mod backups;
mod chain;
mod damage;
mod disk;
mod evidence;
mod folder;
mod following;
mod formats;
mod passphrase;
mod record;
mod register;
mod rescue;
mod sign_off;
mod undo;

use crate::{
    Act, Holder, KeyCost, NewVault, Passphrase, RecoveryKey, Secret, Vault, Writing,
    tables::{self, questionnaire::PinnedQuestionnaire},
};
use breakwater_domain::{
    answer::{Answer, Verdict},
    assessment::{Assessment, Kind, Scope, State},
    facility::{Facility, RegisterKind, RegisterNumber},
    finding::{Action, ActionStatus, Finding, FindingDraft, FindingState, Grade, Owner},
    ids::{ActionId, AssessmentId, FacilityId, FindingId, ItemId, PersonId, QuestionnaireId},
    person::Person,
};
use jiff::{SignedDuration, Timestamp, Zoned, tz::TimeZone};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use uuid::Uuid;

const PASSPHRASE: &str = "harbour lantern gravel tuesday";

const PERSON: PersonId = PersonId::new(Uuid::from_u128(1));
const FACILITY: FacilityId = FacilityId::new(Uuid::from_u128(2));
const ASSESSMENT: AssessmentId = AssessmentId::new(Uuid::from_u128(3));
const OTHER: AssessmentId = AssessmentId::new(Uuid::from_u128(4));

/// A vault in a folder of its own, with the key that opens it without the slow derivation.
struct Place {
    dir: TempDir,
    recovery: RecoveryKey,
}

impl Place {
    fn folder(&self) -> PathBuf {
        self.dir.path().join("harbour.vault")
    }

    fn secret(&self) -> Secret {
        Secret::Recovery(self.recovery.clone())
    }

    fn open(&self) -> crate::Result<Vault> {
        Vault::open(&self.folder(), &self.secret(), &holder())
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }
}

/// Tuesday morning on the quay; each step a second later.
fn at(second: i64) -> Zoned {
    let morning: Timestamp = "2026-03-03T08:00:00Z".parse().unwrap();
    (morning + SignedDuration::from_secs(second)).to_zoned(TimeZone::fixed(jiff::tz::offset(1)))
}

fn holder() -> Holder {
    Holder { program: "test".to_owned(), person: "A. Assessor".to_owned(), since: at(0) }
}

fn person() -> Person {
    Person { id: PERSON, name: "A. Assessor".to_owned(), post: "PFSO".to_owned() }
}

fn new_vault() -> NewVault {
    NewVault {
        passphrase: Passphrase::new(PASSPHRASE),
        practice: false,
        person: person(),
        cost: KeyCost::Floor,
        now: at(0),
        vault: Uuid::from_u128(10),
        device: Uuid::from_u128(11),
        program: "test".to_owned(),
    }
}

/// An empty vault, open.
fn empty_vault() -> (Place, Vault) {
    let dir = tempfile::tempdir().unwrap();
    let (vault, recovery) = Vault::create(&dir.path().join("harbour.vault"), new_vault()).unwrap();
    (Place { dir, recovery }, vault)
}

/// A vault with a facility and two assessments.
fn vault() -> (Place, Vault) {
    let (place, mut vault) = empty_vault();
    vault
        .write(&Act::new(PERSON, "set_up", at(1)), |w| {
            tables::facility::save(w, &facility())?;
            tables::questionnaire::pin(w, &questionnaire(), at(1).timestamp())?;
            tables::assessment::save(w, &assessment(ASSESSMENT))?;
            tables::assessment::save(w, &assessment(OTHER))
        })
        .unwrap();
    (place, vault)
}

fn facility() -> Facility {
    Facility {
        id: FACILITY,
        name: "North Quay".to_owned(),
        number: RegisterNumber::parse(RegisterKind::PortFacility, "ZZPRA-0001").unwrap(),
        operator: "Harbour Operator".to_owned(),
        port: "Practice".to_owned(),
        state: "ZZ".to_owned(),
        general: serde_json::Map::new(),
        profile: std::collections::BTreeMap::new(),
        eu_profile: true,
    }
}

fn questionnaire() -> PinnedQuestionnaire {
    PinnedQuestionnaire {
        hash: "a1".repeat(32),
        id: QuestionnaireId::new("port-facility"),
        version: 1,
        texts: [("en".to_owned(), "{}".to_owned()), ("fr".to_owned(), "{ }".to_owned())].into(),
    }
}

fn assessment(id: AssessmentId) -> Assessment {
    Assessment {
        id,
        facility: FACILITY,
        reference: "SA-8".to_owned(),
        kind: Kind::SelfAssessment,
        state: State::Draft,
        revision: 1,
        previous: None,
        questionnaire_hash: questionnaire().hash,
        started_at: at(1).timestamp(),
        started_by: PERSON,
        finalised_at: None,
        scope: Scope { concerns: vec!["The gate".to_owned()], ..Scope::default() },
        resume_at: None,
    }
}

fn answer(comment: &str) -> Answer {
    Answer { verdict: Some(Verdict::Yes), comment: comment.to_owned(), ..Answer::default() }
}

fn finding(id: u128, number: &str, actions: &[u128]) -> Finding {
    Finding {
        id: FindingId::new(Uuid::from_u128(id)),
        assessment: ASSESSMENT,
        number: number.to_owned(),
        state: FindingState::Open,
        repeats: None,
        closure: None,
        content: FindingDraft {
            item: Some(item(1)),
            also_items: Vec::new(),
            provisions: Vec::new(),
            grade: Grade::Deficiency,
            place: "Gate 2".to_owned(),
            fact: "The gate was open.".to_owned(),
            objective_evidence: String::new(),
            effect: String::new(),
            immediate_measure: String::new(),
            root_cause: String::new(),
            likelihood: Some(3),
            consequence: None,
            actions: actions
                .iter()
                .map(|id| {
                    let owner =
                        if id % 2 == 0 { Owner::Person(PERSON) } else { Owner::Post("Terminal manager".to_owned()) };
                    let due_on = Some(jiff::civil::date(2026, 6, 30));
                    Action::new(ActionId::new(Uuid::from_u128(*id)), format!("Mend it {id}"), Some(owner), due_on)
                })
                .collect(),
            found_on: jiff::civil::date(2026, 3, 3),
        },
    }
}

fn item(number: u32) -> ItemId {
    ItemId::new(format!("pf-01-{number:02}"))
}

/// An undoable act on an assessment's item.
fn on_item(assessment: AssessmentId, item: &ItemId, second: i64) -> Act {
    Act {
        assessment: Some(assessment),
        item: Some(item.clone()),
        undoable: true,
        ..Act::new(PERSON, "answer_saved", at(second))
    }
}

fn save_answer(vault: &mut Vault, item: &ItemId, answer: &Answer, second: i64) -> u64 {
    vault
        .write(&on_item(ASSESSMENT, item, second), |w: &mut Writing<'_>| {
            tables::answer::save(w, ASSESSMENT, item, answer)
        })
        .unwrap()
        .seq
}

fn codes(report: &crate::CheckReport) -> Vec<&'static str> {
    report.problems.iter().map(|problem| problem.code.key()).collect()
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &to.join(entry.file_name()));
        } else {
            std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

/// Every file of the folder and its bytes, to say that nothing changed.
fn bytes_of(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.clone(), std::fs::read(&path).unwrap()))
        .collect();
    files.sort();
    files
}
