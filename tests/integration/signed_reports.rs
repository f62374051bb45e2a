//! A report signed as a file: valid, changed, by an unknown key, replaced; and saving one that is given up.

use crate::{
    editions::add_photo,
    sign_off::{answer_all, finalise},
};
use breakwater_app::{App, Dialogs, FolderDialogs, State, api::*, verify_without_vault};
use breakwater_tests::{Desk, assessment, observation, report};
use std::{
    fs,
    path::PathBuf,
    sync::{Arc, Mutex, OnceLock},
};

fn write(app: &App, assessment: &str, sign: bool) -> ReportWritten {
    app.report_write(ReportWrite { report: report(assessment), sign }).unwrap().unwrap()
}

fn verify(app: &App) -> ReportVerified {
    app.report_verify(Nothing {}).unwrap().unwrap()
}

fn signed(desk: &Desk) -> (PathBuf, PathBuf) {
    let of = |ending: &str| {
        let mut files = fs::read_dir(desk.dialogs()).unwrap().map(|entry| entry.unwrap().path());
        files.find(|path| path.extension().is_some_and(|extension| extension == ending)).unwrap()
    };
    (of("pdf"), of("sig"))
}

#[test]
fn a_signed_report_is_valid_until_it_is_changed_or_a_later_revision_takes_its_place() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    answer_all(&app, &row.id);
    let sealed = finalise(&app, &row.id);
    let written = write(&app, &row.id, true);
    let signature = written.signature.unwrap();
    assert_eq!(signature.file_name, format!("{}.sig", written.file.file_name));

    let valid = verify(&app);
    assert_eq!((valid.standing, valid.file_unchanged), (ReportStanding::Valid, true));
    assert_eq!((valid.name.as_str(), valid.post.as_str()), ("Port security officer", "PFSO"));
    assert_eq!(valid.known_as.as_deref(), Some("Port security officer"));
    assert_eq!((valid.revision, valid.state, valid.record_went_on), (1, State::Finalised, false));
    assert_eq!(valid.fingerprint, sealed.signatures[0].fingerprint, "the key the record was signed with");
    assert_eq!(valid.record_digest, sealed.record_digest);

    let (pdf, sig) = signed(&desk);
    let (bytes, said) = (fs::read(&pdf).unwrap(), fs::read_to_string(&sig).unwrap());
    for at in [0, bytes.len() / 2, bytes.len() - 1] {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        fs::write(&pdf, changed).unwrap();
        let verified = verify(&app);
        assert_eq!((verified.standing, verified.file_unchanged), (ReportStanding::Changed, false), "byte {at}");
    }
    fs::write(&pdf, &bytes).unwrap();
    for (what, by) in [
        ("Port security officer", "Somebody else"),
        ("\"revision\": 1", "\"revision\": 2"),
        ("\"post\": \"PFSO\"", "\"post\": \"TM\""),
        (valid.fingerprint[0].as_str(), "0000"),
    ] {
        assert!(said.contains(what), "{what} in {said}");
        fs::write(&sig, said.replace(what, by)).unwrap();
        let verified = verify(&app);
        assert_eq!((verified.standing, verified.file_unchanged), (ReportStanding::Changed, true), "{what}");
    }
    for broken in ["{}", "", &said.replacen('{', "{\"also\": 1,", 1), &said.replace("\"version\": 1", "\"version\": 9")]
    {
        fs::write(&sig, broken).unwrap();
        assert_eq!(app.report_verify(Nothing {}).unwrap_err().code(), ErrorCode::SignatureUnreadable, "{broken}");
    }
    fs::write(&sig, &said).unwrap();

    let reason = "The gate was counted twice.".to_owned();
    let next = app.assessment_reopen(AssessmentReopen { assessment: row.id.clone(), reason }).unwrap();
    assert_eq!(verify(&app).standing, ReportStanding::Valid, "in force until the next one is signed");
    finalise(&app, &next.id);
    let replaced = verify(&app);
    assert_eq!(replaced.standing, ReportStanding::NewerRevision);
    let newer = replaced.newer.unwrap();
    assert_eq!((newer.assessment.as_str(), newer.revision), (next.id.as_str(), 2));
    assert!(app.vault_verify(Nothing {}).unwrap().ok);
}

/// The photo is read from the vault while the file is written; what is signed is the file with it.
#[test]
fn a_signed_report_of_photos_is_the_file_that_was_signed() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let photo = add_photo(&app, &row, "Pilot steps at dusk");
    let written = write(&app, &row.id, true);
    assert_eq!(verify(&app).standing, ReportStanding::Valid);
    let file = fs::read(signed(&desk).0).unwrap();
    assert_eq!(file.len() as u64, written.file.bytes);
    let stored = app.picture(photo.picture.as_deref().unwrap()).unwrap().unwrap();
    assert!(file.windows(stored.len()).any(|window| window == stored), "byte for byte");
    assert_eq!(write(&app, &row.id, false).file.sha256, written.file.sha256, "written twice");
}

#[test]
fn a_key_from_elsewhere_is_known_once_somebody_compared_it_and_gave_it_a_name() {
    let (desk, elsewhere) = (Desk::new(), Desk::new());
    let app = desk.start_with_vault();
    let row = assessment(&app);
    write(&app, &row.id, true);
    let (pdf, sig) = signed(&desk);
    for path in [&pdf, &sig] {
        fs::copy(path, elsewhere.dialogs().join(path.file_name().unwrap())).unwrap();
    }
    let other = elsewhere.start_with_vault();
    let unknown = verify(&other);
    assert_eq!((unknown.standing, &unknown.known_as), (ReportStanding::UnknownKey, &None));
    assert_eq!(unknown.fingerprint, verify(&app).fingerprint, "what both sides read out to each other");
    assert_eq!(verify_without_vault(&pdf, Some(&sig)).unwrap().standing, ReportStanding::UnknownKey);

    let key = unknown.public_key;
    let trust = |name: &str| TrustedKeySave { public_key: key.clone(), name: name.to_owned() };
    assert_eq!(other.trusted_key_save(trust(" ")).unwrap_err().code(), ErrorCode::BadRequest);
    let keys = other.trusted_key_save(trust("P. Officer, Port Alder")).unwrap();
    assert_eq!((keys.len(), &keys[0].fingerprint), (1, &unknown.fingerprint));
    let known = verify(&other);
    assert_eq!(known.standing, ReportStanding::Valid);
    assert_eq!(known.known_as.as_deref(), Some("P. Officer, Port Alder"));
    assert_eq!(other.trusted_key_save(trust("P. Officer")).unwrap()[0].name, "P. Officer");
    assert!(other.trusted_key_remove(TrustedKeyRemove { public_key: key.clone() }).unwrap().is_empty());
    assert_eq!(verify(&other).standing, ReportStanding::UnknownKey);
    assert_eq!(app.trusted_key_save(trust("Mine")).unwrap_err().code(), ErrorCode::KeyOwn);

    let operations: Vec<String> = other
        .history(HistoryRequest { kind: HistoryKind::PeopleAndKeys, ..HistoryRequest::default() })
        .unwrap()
        .events
        .into_iter()
        .map(|event| event.operation)
        .collect();
    assert!(operations.contains(&"key_trusted".to_owned()) && operations.contains(&"key_forgotten".to_owned()));
    assert!(other.vault_verify(Nothing {}).unwrap().ok, "the history holds together");

    fs::remove_file(&sig).unwrap();
    assert_eq!(app.report_verify(Nothing {}).unwrap_err().code(), ErrorCode::SignatureMissing);
}

#[test]
fn a_report_of_a_draft_says_that_the_record_went_on() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    write(&app, &row.id, true);
    assert!(!verify(&app).record_went_on);
    let finding = observation("The gate stood open.");
    app.finding_save(FindingSave { assessment: row.id, id: None, finding }).unwrap();
    let verified = verify(&app);
    assert_eq!((verified.standing, verified.record_went_on), (ReportStanding::Valid, true));
}

#[test]
fn a_file_of_somebody_else_where_the_signature_would_go_stays() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let first = write(&app, &row.id, true);
    write(&app, &row.id, true);
    let sig = desk.dialogs().join(first.signature.unwrap().file_name);
    fs::write(&sig, "a letter").unwrap();
    fs::remove_file(desk.dialogs().join(&first.file.file_name)).unwrap();
    let refused = app.report_write(ReportWrite { report: report(&row.id), sign: true });
    assert_eq!(refused.unwrap_err().code(), ErrorCode::FileExists);
    assert_eq!(fs::read_to_string(&sig).unwrap(), "a letter");
    assert_eq!(fs::read_dir(desk.dialogs()).unwrap().count(), 1, "and nothing else was written");
}

/// Does something the moment the dialog was answered, as somebody does who changes their mind.
struct ThenThis {
    folder: FolderDialogs,
    then: Arc<OnceLock<Box<dyn Fn() + Send + Sync>>>,
}

impl Dialogs for ThenThis {
    fn save_file(&self, name: &str, title: &str) -> Option<PathBuf> {
        if let Some(then) = self.then.get() {
            then();
        }
        self.folder.save_file(name, title)
    }
    fn open_file(&self, title: &str, extensions: &[&str]) -> Option<PathBuf> {
        self.folder.open_file(title, extensions)
    }
    fn choose_folder(&self, title: &str) -> Option<PathBuf> {
        self.folder.choose_folder(title)
    }
}

#[test]
fn a_report_that_is_given_up_leaves_nothing_behind_and_says_how_far_it_was() {
    let desk = Desk::new();
    let then: Arc<OnceLock<Box<dyn Fn() + Send + Sync>>> = Arc::default();
    let dialogs = ThenThis { folder: FolderDialogs::new(desk.dialogs()), then: Arc::clone(&then) };
    let app = Arc::new(desk.start_with(Box::new(dialogs)));
    app.vault_create(breakwater_tests::vault_create()).unwrap();
    let row = assessment(&app);
    assert_eq!(app.report_progress(Nothing {}).unwrap(), None);
    app.report_cancel(Nothing {}).unwrap();

    // Another thread follows the progress and cancels as soon as a section is laid out.
    let seen: Arc<Mutex<Vec<ReportProgressView>>> = Arc::default();
    let (watching, following) = (Arc::clone(&app), Arc::clone(&seen));
    let watcher: Arc<Mutex<Option<std::thread::JoinHandle<()>>>> = Arc::default();
    let started = Arc::clone(&watcher);
    let begin = move || {
        let (app, seen) = (Arc::clone(&watching), Arc::clone(&following));
        let handle = std::thread::spawn(move || {
            // Ends with the first section, which comes before anything is written.
            loop {
                let progress = app.report_progress(Nothing {}).unwrap();
                if let Some(progress) = progress.filter(|progress| progress.number > 0) {
                    app.report_cancel(Nothing {}).unwrap();
                    seen.lock().unwrap().push(progress);
                    return;
                }
                std::thread::yield_now();
            }
        });
        *started.lock().unwrap() = Some(handle);
    };
    assert!(then.set(Box::new(begin)).is_ok());
    let given_up = app.report_write(ReportWrite { report: report(&row.id), sign: true }).unwrap();
    watcher.lock().unwrap().take().unwrap().join().unwrap();
    assert!(given_up.is_none());
    let seen = seen.lock().unwrap();
    assert_eq!(seen[0].stage, ReportStage::LayingOut);
    assert!(!seen[0].section.is_empty());
    assert!((1..=seen[0].of).contains(&seen[0].number) && seen[0].of > 15, "{seen:?}");
    assert_eq!(fs::read_dir(desk.dialogs()).unwrap().count(), 0, "not even a temporary file");
    assert_eq!(app.report_progress(Nothing {}).unwrap(), None);
    let request = HistoryRequest { kind: HistoryKind::InAndOut, ..HistoryRequest::default() };
    assert!(app.history(request).unwrap().events.iter().all(|event| !event.operation.starts_with("report_")));
    assert!(app.vault_verify(Nothing {}).unwrap().ok);
}
