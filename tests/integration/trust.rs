//! Backups, the way back, a failing disk and the passphrase, as the window meets them.

use breakwater_app::{Verdict, api::*};
use breakwater_tests::{Desk, PASSPHRASE, assessment, save, vault_create};
use std::fs;

const NEW: &str = "copper whistle orchard anchor";

fn answer(app: &breakwater_app::App, assessment: &str, item: &str, verdict: Verdict) {
    let change = AnswerChange { verdict: Some(Some(verdict)), ..AnswerChange::default() };
    app.answer_save(save(assessment, item, change)).unwrap();
}

fn unlock(app: &breakwater_app::App, passphrase: &str) -> Result<SessionState, ErrorCode> {
    app.vault_unlock(VaultUnlock { passphrase: passphrase.to_owned() }).map_err(|error| error.code())
}

fn verdict(app: &breakwater_app::App, assessment: &str, item: &str) -> Option<Verdict> {
    let work = app.assessment_open(AssessmentOpen { id: assessment.to_owned() }).unwrap();
    work.answers.get(item).and_then(|answer| answer.verdict)
}

#[test]
fn a_backup_is_made_on_locking_and_every_half_hour_and_only_when_something_changed() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let count = |app: &breakwater_app::App| app.backup_list(Nothing {}).unwrap().backups.len();
    assert_eq!(count(&app), 0);
    desk.hands.forward(29 * 60);
    answer(&app, &row.id, "pf-01-01", Verdict::Yes);
    assert_eq!(count(&app), 0, "not yet");
    desk.hands.forward(2 * 60);
    answer(&app, &row.id, "pf-01-02", Verdict::Yes);
    let made = app.backup_list(Nothing {}).unwrap().backups;
    assert_eq!((made.len(), made[0].why.as_str()), (1, "timed"));
    desk.hands.forward(60 * 60);
    app.home(Nothing {}).unwrap();
    assert_eq!(count(&app), 1, "nothing changed");
    answer(&app, &row.id, "pf-01-03", Verdict::Yes);
    app.vault_lock(Nothing {}).unwrap();
    let state = unlock(&app, PASSPHRASE).unwrap();
    assert!(state.health.unwrap().last_backup_at.is_some());
    app.vault_lock(Nothing {}).unwrap();
    unlock(&app, PASSPHRASE).unwrap();
    assert_eq!(count(&app), 2, "locking twice with nothing in between makes one");
}

#[test]
fn going_back_names_what_would_change_by_the_items_number_and_keeps_the_present() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    answer(&app, &row.id, "pf-01-01", Verdict::Yes);
    let first = app.backup_now(Nothing {}).unwrap().backups.remove(0);
    answer(&app, &row.id, "pf-01-01", Verdict::No);
    answer(&app, &row.id, "pf-01-02", Verdict::Yes);
    let request = || RestoreRequest { backup: first.id.clone() };
    let preview = app.restore_preview(request()).unwrap();
    assert_eq!((preview.lost, preview.reverts, preview.returns), (1, 1, 0));
    let reverts = preview.changes.iter().find(|change| change.fate == Fate::Reverts).unwrap();
    assert_eq!((reverts.label.as_str(), reverts.assessment.as_deref()), ("1.1", Some(row.reference.as_str())));
    assert_eq!((reverts.now.as_deref(), reverts.then.as_deref()), (Some("no"), Some("yes")));

    // Where the verdict is the same, what was written tells the difference.
    answer(&app, &row.id, "pf-01-01", Verdict::Yes);
    let comment = AnswerChange { comment: Some(Some("Seen at night.".to_owned())), ..AnswerChange::default() };
    app.answer_save(save(&row.id, "pf-01-01", comment)).unwrap();
    let preview = app.restore_preview(request()).unwrap();
    let reverts = preview.changes.iter().find(|change| change.fate == Fate::Reverts).unwrap();
    assert_eq!(reverts.now.as_deref(), Some("Seen at night."));
    answer(&app, &row.id, "pf-01-01", Verdict::No);

    assert_eq!(app.restore(request()).unwrap().gate, Gate::Open);
    assert_eq!(verdict(&app, &row.id, "pf-01-01"), Some(Verdict::Yes));
    assert_eq!(verdict(&app, &row.id, "pf-01-02"), None);
    assert!(app.vault_verify(Nothing {}).unwrap().ok);
    let kept = app.backup_list(Nothing {}).unwrap().backups.remove(0);
    assert_eq!(kept.why, "before-restore");
    app.restore(RestoreRequest { backup: kept.id }).unwrap();
    assert_eq!(verdict(&app, &row.id, "pf-01-01"), Some(Verdict::No));
    let unknown = app.restore(RestoreRequest { backup: "999".to_owned() }).unwrap_err();
    assert_eq!(unknown.code(), ErrorCode::UnknownBackup);
}

#[test]
fn a_second_place_is_chosen_in_the_dialog_and_one_that_is_missing_is_told() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    assessment(&app);
    let list = app.backup_place_save(BackupPlaceSave { choose: true }).unwrap();
    let place = list.place.unwrap();
    assert!(place.reachable && !place.overdue && place.last_copied_at.is_some(), "{place:?}");
    let folder = std::path::PathBuf::from(&place.folder);
    assert_eq!(fs::read_dir(folder.join("Port Alder.backups")).unwrap().count(), 2, "a backup and the pictures");
    fs::rename(&folder, folder.with_extension("unplugged")).unwrap();
    desk.hands.forward(8 * 24 * 60 * 60);
    app.backup_now(Nothing {}).unwrap();
    let told = app.session_state(Nothing {}).unwrap().health.unwrap();
    assert!(told.backup_problem.is_none(), "a stick that is not there is no failure");
    assert!(told.place.is_some_and(|place| !place.reachable && place.overdue));
    assert!(app.backup_place_save(BackupPlaceSave { choose: false }).unwrap().place.is_none());
}

#[test]
fn a_damaged_vault_offers_its_newest_backup_and_what_can_still_be_read() {
    for take_backup in [true, false] {
        let desk = Desk::new();
        let app = desk.start_with_vault();
        let row = assessment(&app);
        answer(&app, &row.id, "pf-01-01", Verdict::Yes);
        app.backup_now(Nothing {}).unwrap();
        answer(&app, &row.id, "pf-01-02", Verdict::No);
        app.backup_place_save(BackupPlaceSave { choose: false }).unwrap();
        drop(app);
        // One page in the middle, or the first one, without which nothing opens.
        let path = desk.vault().join("answers.db");
        let mut bytes = fs::read(&path).unwrap();
        if take_backup {
            bytes[100..200].fill(0);
        } else {
            for name in ["keys.json", "keys.copy.json"] {
                fs::write(desk.vault().join(name), "").unwrap();
            }
        }
        fs::write(&path, &bytes).unwrap();

        let app = desk.start();
        let code = unlock(&app, PASSPHRASE).unwrap_err();
        assert!([ErrorCode::VaultDamaged, ErrorCode::KeySlotsDamaged].contains(&code), "{code:?}");
        let with = |passphrase: &str| RescueRequest { passphrase: Some(passphrase.to_owned()), groups: None };
        assert_eq!(app.rescue_preview(with("not the one")).unwrap_err().code(), ErrorCode::WrongPassphrase);
        desk.hands.forward(60);
        let ways = app.rescue_preview(with(PASSPHRASE)).unwrap();
        let newest = ways.newest.unwrap();
        if !take_backup {
            assert!(newest.lost > 0, "the answer after the backup is named: {newest:?}");
        }
        let rescued = app
            .rescue_apply(RescueApply {
                passphrase: Some(PASSPHRASE.to_owned()),
                groups: None,
                backup: take_backup.then(|| newest.backup.id.clone()),
            })
            .unwrap();
        assert_eq!((rescued.session.gate, rescued.kept_as.as_str()), (Gate::Open, "Port Alder.damaged-1.vault"));
        assert_eq!(verdict(&app, &row.id, "pf-01-01"), Some(Verdict::Yes));
        let after = if take_backup { None } else { Some(Verdict::No) };
        assert_eq!(verdict(&app, &row.id, "pf-01-02"), after);
        assert!(app.vault_verify(Nothing {}).unwrap().ok);
        assert_eq!(fs::read(desk.data().join("vaults").join(rescued.kept_as).join("answers.db")).unwrap(), bytes);
    }
}

#[test]
fn the_passphrase_is_changed_by_who_knows_it_and_guesses_are_slowed_down() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let change = |now: &str, new: &str| {
        app.passphrase_change(PassphraseChange { passphrase: Some(now.to_owned()), groups: None, new: new.to_owned() })
            .map(|_| ())
            .map_err(|error| error.code())
    };
    assert_eq!(change(PASSPHRASE, "password1234"), Err(ErrorCode::WeakPassphrase));
    assert_eq!(change("wrong wrong wrong wrong", NEW), Err(ErrorCode::WrongPassphrase));
    assert_eq!(change(PASSPHRASE, NEW), Err(ErrorCode::TooManyTries));
    desk.hands.forward(2);
    assert_eq!(change(PASSPHRASE, NEW), Ok(()));
    app.vault_lock(Nothing {}).unwrap();
    assert_eq!(unlock(&app, PASSPHRASE).unwrap_err(), ErrorCode::WrongPassphrase);
    desk.hands.forward(60);
    unlock(&app, NEW).unwrap();
    let whys: Vec<_> = app.backup_list(Nothing {}).unwrap().backups.into_iter().map(|backup| backup.why).collect();
    assert!(whys.contains(&"before-passphrase".to_owned()), "{whys:?}");
}

#[test]
fn a_new_recovery_key_is_printed_first_and_then_takes_the_place_of_the_old_one() {
    let desk = Desk::new();
    let app = desk.start();
    let first = app.vault_create(vault_create()).unwrap().recovery_key;
    let make = |passphrase: Option<&str>, groups: Option<&Vec<String>>| {
        app.recovery_key_make(RecoveryKeyMake { passphrase: passphrase.map(str::to_owned), groups: groups.cloned() })
            .map(|made| made.groups)
            .map_err(|error| error.code())
    };
    let opens = |groups: &Vec<String>| {
        app.vault_lock(Nothing {}).unwrap();
        desk.hands.forward(60);
        let by_key = app.vault_unlock_recovery(VaultUnlockRecovery { groups: groups.clone() }).is_ok();
        desk.hands.forward(60);
        unlock(&app, PASSPHRASE).unwrap();
        by_key
    };
    let replace = || app.recovery_key_replace(Nothing {}).map(|_| ()).map_err(|error| error.code());

    assert_eq!(replace(), Err(ErrorCode::NoFreshKey), "none was made");
    assert_eq!(make(Some("wrong wrong wrong"), None), Err(ErrorCode::WrongPassphrase));
    assert_eq!(make(Some(PASSPHRASE), None), Err(ErrorCode::TooManyTries), "guessing is slowed down");
    desk.hands.forward(2);
    let given_up = make(Some(PASSPHRASE), None).unwrap();
    assert!(opens(&first) && !opens(&given_up), "the old sheet holds, and locking forgets the new one");
    assert_eq!(replace(), Err(ErrorCode::NoFreshKey));

    let second = make(None, Some(&first)).unwrap();
    assert!(app.recovery_sheet_save(RecoverySheetSave { groups: second.clone() }).unwrap().is_some());
    assert_eq!(replace(), Ok(()));
    assert_eq!([&first, &given_up, &second].map(opens), [false, false, true]);
    let events = app.history(HistoryRequest { kind: HistoryKind::PeopleAndKeys, ..HistoryRequest::default() }).unwrap();
    assert!(events.events.iter().any(|event| event.operation == "recovery_key_replaced"), "{:?}", events.events);
    assert!(app.vault_verify(Nothing {}).unwrap().ok);

    // A passphrase of one's own opens the vault and makes no key: it may be taken away again.
    let person = app.person_list(Nothing {}).unwrap().remove(0).id;
    app.own_passphrase_give(OwnPassphraseGive { person, passphrase: NEW.to_owned() }).unwrap();
    assert_eq!(make(Some(NEW), None), Err(ErrorCode::OwnPassphraseNotEnough));
}

#[test]
fn a_clock_that_cannot_be_right_is_told() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    assessment(&app);
    let clock = |seconds: i64| {
        desk.hands.forward(seconds);
        app.session_state(Nothing {}).unwrap().health.unwrap().clock.map(|notice| notice.kind)
    };
    assert_eq!(clock(-4 * 60), None, "within what two clocks may differ");
    assert_eq!(clock(-2 * 60), Some(ClockProblem::BeforeLastChange));
    assert_eq!(clock(-10 * 365 * 24 * 60 * 60), Some(ClockProblem::BeforeProgram));
    assert_eq!(clock(20 * 365 * 24 * 60 * 60), None);
}

/// The one draft among what was saved.
fn draft(desk: &Desk) -> std::path::PathBuf {
    let files = fs::read_dir(desk.dialogs()).unwrap().map(|entry| entry.unwrap().path());
    let mut drafts = files.filter(|file| file.extension().is_some_and(|ending| ending == "breakwater-draft"));
    drafts.next().unwrap()
}

#[test]
fn words_that_cannot_be_saved_are_kept_elsewhere_and_only_their_vault_reads_them() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let words = "The gate stood open and nobody was there.";
    let answer = DraftAnswer { assessment: row.id, item: "pf-01-01".to_owned(), field: DraftField::Comment };
    let pieces = vec![
        DraftPiece { place: "Item 1.1, Comment".to_owned(), text: words.to_owned(), answer: Some(answer) },
        DraftPiece { place: "New finding: Fact found".to_owned(), text: "A gap.".to_owned(), answer: None },
    ];
    let saved = app.draft_save(DraftSave { pieces: pieces.clone() }).unwrap().unwrap();
    assert!(saved.file_name.ends_with(".breakwater-draft"), "{}", saved.file_name);
    let bytes = fs::read(draft(&desk)).unwrap();
    assert!(!bytes.windows(9).any(|part| part == b"gate stoo"), "it is encrypted");

    // Another passphrase does not shut it out.
    let change = PassphraseChange { passphrase: Some(PASSPHRASE.to_owned()), groups: None, new: NEW.to_owned() };
    app.passphrase_change(change).unwrap();
    let opened = app.draft_open(Nothing {}).unwrap().unwrap();
    assert_eq!(opened.pieces, pieces);
    assert!(opened.saved_at.starts_with("2026-11-22T09:00"), "{}", opened.saved_at);

    // A changed byte does, and so does another vault.
    let mut changed = bytes.clone();
    let last = changed.len() - 1;
    changed[last] ^= 1;
    let other = Desk::new();
    let their_app = other.start_with_vault();
    for (bytes, app, desk) in
        [(&changed, &app, &desk), (&bytes, &their_app, &other), (&bytes[..20].to_vec(), &app, &desk)]
    {
        let name = draft_name(desk);
        fs::write(desk.dialogs().join(name), bytes).unwrap();
        assert_eq!(app.draft_open(Nothing {}).unwrap_err().code(), ErrorCode::DraftUnreadable);
    }
    app.vault_lock(Nothing {}).unwrap();
    assert_eq!(app.draft_save(DraftSave { pieces }).unwrap_err().code(), ErrorCode::VaultLocked);
}

/// Of the draft that is there, or of one that comes.
fn draft_name(desk: &Desk) -> std::ffi::OsString {
    let mut there = fs::read_dir(desk.dialogs()).unwrap().map(|entry| entry.unwrap().file_name());
    there
        .find(|name| name.to_string_lossy().ends_with(".breakwater-draft"))
        .unwrap_or_else(|| "Draft.breakwater-draft".into())
}

#[test]
fn backups_go_where_the_organisation_wants_them_and_nobody_chooses_another_place() {
    let desk = Desk::new();
    let wanted = desk.path().join("kept");
    fs::create_dir(&wanted).unwrap();
    fs::create_dir_all(desk.data()).unwrap();
    let policy = format!("{{\"format\": 1, \"backup_folder\": {:?}}}", wanted.display().to_string());
    fs::write(desk.data().join("policy.json"), policy).unwrap();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    answer(&app, &row.id, "pf-01-01", Verdict::Yes);
    app.vault_lock(Nothing {}).unwrap();
    assert!(fs::read_dir(&wanted).unwrap().count() > 0, "the backup of locking lies there");
    let health = unlock(&app, PASSPHRASE).unwrap().health.unwrap();
    assert_eq!(health.place.unwrap().folder, wanted.display().to_string());
    for choose in [true, false] {
        let refused = app.backup_place_save(BackupPlaceSave { choose }).unwrap_err();
        assert_eq!(refused.code(), ErrorCode::PolicyFixes);
    }
    let backups = app.backup_now(Nothing {}).unwrap();
    assert!(backups.backups[0].bytes > 0 && backups.place.unwrap().last_copied_at.is_some());
}

#[test]
fn a_salvaged_vault_has_the_questions_of_its_assessments_again() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    answer(&app, &row.id, "pf-01-01", Verdict::Yes);
    app.vault_lock(Nothing {}).unwrap();
    drop(app);
    fs::remove_dir_all(desk.vault().join("backups")).unwrap();
    // Most of a young vault is the text of its questionnaire: a page of it no longer matches its code.
    let path = desk.vault().join("answers.db");
    let mut bytes = fs::read(&path).unwrap();
    let page = bytes.len() / 4096 * 6 / 10;
    bytes[page * 4096 + 2048] ^= 1;
    fs::write(&path, &bytes).unwrap();

    let app = desk.start();
    assert_eq!(unlock(&app, PASSPHRASE).unwrap_err(), ErrorCode::VaultDamaged, "it is noticed before anybody works");
    let salvage = RescueApply { passphrase: Some(PASSPHRASE.to_owned()), groups: None, backup: None };
    let rescued = app.rescue_apply(salvage).unwrap();
    assert_eq!((rescued.session.gate, rescued.lost.as_slice()), (Gate::Open, [].as_slice()));
    assert_eq!(verdict(&app, &row.id, "pf-01-01"), Some(Verdict::Yes));
    assert!(app.vault_verify(Nothing {}).unwrap().ok);
}
