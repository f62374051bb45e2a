//! Several people on one computer: two signatures, passphrases of one's own, locking, the organisation's policy, and
//! what leaves the vault for good.

use crate::sign_off::{answer_all, finalise};
use breakwater_app::{App, Role, State, api::*};
use breakwater_tests::{Desk, PASSPHRASE, assessment, report};

const OWN: &str = "pebble orchard nineteen gantry";

fn second(app: &App) -> PersonView {
    let people = app.person_add(PersonAdd { name: "B. Second".to_owned(), post: "Manager".to_owned() }).unwrap();
    people.into_iter().find(|person| person.name == "B. Second").unwrap()
}

fn act(app: &App, person: &str) -> Result<SessionState, ErrorCode> {
    app.person_act(PersonAct { id: person.to_owned() }).map_err(|error| error.code())
}

fn unlock(app: &App, passphrase: &str) -> Result<SessionState, ErrorCode> {
    app.vault_unlock(VaultUnlock { passphrase: passphrase.to_owned() }).map_err(|error| error.code())
}

fn policy(desk: &Desk, text: &str) {
    std::fs::create_dir_all(desk.data()).unwrap();
    std::fs::write(desk.data().join("policy.json"), text).unwrap();
}

#[test]
fn with_four_eyes_two_people_sign_the_same_record_and_a_change_between_makes_the_first_sign_again() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let first = app.person_list(Nothing {}).unwrap().remove(0);
    let second = second(&app);
    app.protection_save(ProtectionSave { four_eyes: Some(true), ..ProtectionSave::default() }).unwrap();
    let row = assessment(&app);
    answer_all(&app, &row.id);
    let one = finalise(&app, &row.id);
    assert_eq!((one.assessment.state, one.signatures.len(), one.may.sign), (State::InReview, 1, None));
    let sign = || {
        let (assessment, reason) = (row.id.clone(), String::new());
        app.assessment_finalise(AssessmentFinalise { assessment, independent: true, reason })
    };
    assert_eq!(sign().unwrap_err().code(), ErrorCode::SecondSignerNeeded);

    act(&app, &second.id).unwrap();
    let change = AnswerChange { comment: Some(Some("Seen by the reviewer.".to_owned())), ..AnswerChange::default() };
    app.answer_save(breakwater_tests::save(&row.id, "pf-01-01", change)).unwrap();
    let view = app.sign_off(SignOffRequest { assessment: row.id.clone() }).unwrap();
    assert_eq!(view.signatures[0].standing, SignatureStanding::Outdated);
    let two = finalise(&app, &row.id);
    assert_eq!((two.assessment.state, two.signatures.len()), (State::InReview, 1), "the first is under another record");
    act(&app, &first.id).unwrap();
    let done = finalise(&app, &row.id);
    assert_eq!(done.assessment.state, State::Finalised);
    let roles: Vec<_> = done.signatures.iter().map(|one| (one.name.as_str(), one.role)).collect();
    assert_eq!(roles, [("B. Second", Role::Author), ("Port security officer", Role::Reviewer)]);
    assert_ne!(done.signatures[0].fingerprint, done.signatures[1].fingerprint);
    assert!(app.vault_verify(Nothing {}).unwrap().ok);
}

#[test]
fn who_has_a_passphrase_of_their_own_acts_and_signs_only_through_it() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let second = second(&app);
    let give = OwnPassphraseGive { person: second.id.clone(), passphrase: OWN.to_owned() };
    let identities = app.own_passphrase_give(give).unwrap();
    assert!(identities.iter().any(|one| one.person == second.id && one.own_passphrase));
    assert_eq!(act(&app, &second.id).unwrap_err(), ErrorCode::PersonHasPassphrase);

    app.vault_lock(Nothing {}).unwrap();
    let state = unlock(&app, OWN).unwrap();
    assert_eq!(state.acting.unwrap().id, second.id, "who unlocked it acts");
    let row = assessment(&app);
    answer_all(&app, &row.id);
    assert_eq!(finalise(&app, &row.id).signatures[0].name, "B. Second");

    app.vault_lock(Nothing {}).unwrap();
    unlock(&app, PASSPHRASE).unwrap();
    app.own_passphrase_take(OwnPassphraseTake { person: second.id.clone() }).unwrap();
    app.vault_lock(Nothing {}).unwrap();
    assert_eq!(unlock(&app, OWN).unwrap_err(), ErrorCode::WrongPassphrase, "who left has no way in");
    desk.hands.forward(60);
    unlock(&app, PASSPHRASE).unwrap();
    let view = app.sign_off(SignOffRequest { assessment: row.id }).unwrap();
    assert_eq!(view.signatures[0].standing, SignatureStanding::Valid, "what they signed stands");
}

#[test]
fn the_vault_locks_when_nobody_has_touched_the_computer_for_the_time_that_is_set() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let minutes = |app: &App| app.locks_in().map(|left| left.as_secs() / 60);
    assert_eq!(minutes(&app), Some(10));
    desk.hands.forward(9 * 60);
    assert_eq!(minutes(&app), Some(1));
    app.activity(Nothing {}).unwrap();
    assert_eq!(minutes(&app), Some(10), "a key was pressed");
    app.protection_save(ProtectionSave { auto_lock_minutes: Some(30), ..ProtectionSave::default() }).unwrap();
    desk.hands.forward(29 * 60);
    assert_eq!(minutes(&app), Some(1));
    desk.hands.forward(60);
    assert_eq!(app.locks_in(), Some(std::time::Duration::ZERO), "it is due");
    app.vault_lock(Nothing {}).unwrap();
    assert_eq!(app.locks_in(), None);
    let never = ProtectionSave { auto_lock_minutes: Some(61), ..ProtectionSave::default() };
    unlock(&app, PASSPHRASE).unwrap();
    assert_eq!(app.protection_save(never).unwrap_err().code(), ErrorCode::BadRequest);
    app.practice_open(Nothing {}).unwrap();
    assert_eq!(app.locks_in(), None, "the passphrase of the practice vault is published");
}

#[test]
fn what_the_organisation_fixes_is_shown_as_fixed_and_holds() {
    let desk = Desk::new();
    policy(
        &desk,
        r#"{"format": 1, "auto_lock_minutes": 5, "four_eyes": true, "allowed_exports": ["calendar"],
            "classification": "RESTRICTED, PORT SECURITY"}"#,
    );
    let app = desk.start_with_vault();
    let view = app.protection(Nothing {}).unwrap();
    assert_eq!((view.auto_lock_minutes, view.auto_lock_fixed), (Some(5), true));
    assert!(view.four_eyes && view.four_eyes_fixed);
    let file = view.policy.unwrap();
    assert!(file.file.ends_with("policy.json") && file.problem.is_none());
    for save in [
        ProtectionSave { auto_lock_minutes: Some(60), ..ProtectionSave::default() },
        ProtectionSave { four_eyes: Some(false), ..ProtectionSave::default() },
    ] {
        assert_eq!(app.protection_save(save).unwrap_err().code(), ErrorCode::PolicyFixes);
    }
    let row = assessment(&app);
    assert_eq!(app.report_save(report(&row.id)).unwrap_err().code(), ErrorCode::PolicyForbids);
    assert!(breakwater_tests::text(&app, &report(&row.id)).join(" ").contains("RESTRICTED, PORT SECURITY"));
    assert_eq!(std::fs::read_dir(desk.dialogs()).unwrap().count(), 0, "nothing left the vault");
}

#[test]
fn a_policy_that_cannot_be_used_says_so_and_is_the_strictest() {
    let desk = Desk::new();
    policy(&desk, r#"{"format": 1, "four_eye": true}"#);
    let app = desk.start_with_vault();
    let view = app.protection(Nothing {}).unwrap();
    assert!(view.policy.unwrap().problem.unwrap().contains("strictest"));
    assert_eq!((view.auto_lock_minutes, view.four_eyes), (Some(1), true));
    assert_eq!(view.allowed_exports, Some(Vec::new()));
}

#[test]
fn a_deleted_facility_waits_thirty_days_and_then_leaves_for_good() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    answer_all(&app, &row.id);
    finalise(&app, &row.id);
    let delete = |name: &str| {
        let (id, confirmation) = (row.facility.clone(), name.to_owned());
        app.facility_delete(FacilityDelete { id, confirmation, reason: "Sold.".to_owned() })
    };
    assert_eq!(delete("Quay").unwrap_err().code(), ErrorCode::ConfirmationDiffers);
    let trash = delete("Quay 1").unwrap();
    assert_eq!((trash[0].until_on.as_str(), trash[0].assessments), ("2026-12-22", 1));
    assert!(app.facility_list(Nothing {}).unwrap().is_empty());
    assert!(app.assessment_list(AssessmentList { facility: None }).unwrap().is_empty());
    app.facility_restore(FacilityRestore { id: row.facility.clone() }).unwrap();
    assert_eq!(app.facility_list(Nothing {}).unwrap().len(), 1);

    delete("Quay 1").unwrap();
    app.vault_lock(Nothing {}).unwrap();
    desk.hands.forward(29 * 86_400);
    unlock(&app, PASSPHRASE).unwrap();
    assert_eq!(app.trash_list(Nothing {}).unwrap().len(), 1);
    app.vault_lock(Nothing {}).unwrap();
    desk.hands.forward(86_400);
    unlock(&app, PASSPHRASE).unwrap();
    assert!(app.trash_list(Nothing {}).unwrap().is_empty());
    let gone = app.assessment_open(AssessmentOpen { id: row.id.clone() }).unwrap_err();
    assert_eq!(gone.code(), ErrorCode::UnknownAssessment);
    let history = app.history(HistoryRequest { kind: HistoryKind::Register, ..HistoryRequest::default() }).unwrap();
    assert!(
        history.events[0].operation == "facility_removed" && history.events[0].changes.iter().all(|one| one.erased)
    );
    let checked = app.vault_verify(Nothing {}).unwrap();
    assert!(checked.ok, "{:?}", checked.problems);
}

#[test]
fn a_name_is_erased_from_people_drafts_and_history_and_the_chain_still_verifies() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let second = second(&app);
    let row = assessment(&app);
    answer_all(&app, &row.id);
    let mut scope = app.assessment_open(AssessmentOpen { id: row.id.clone() }).unwrap().scope;
    scope.team[0].name = "B. Second".to_owned();
    app.scope_save(ScopeSave { assessment: row.id.clone(), scope }).unwrap();
    let wrong = PersonErase { person: second.id.clone(), confirmation: "B. S.".to_owned() };
    assert_eq!(app.person_erase(wrong).unwrap_err().code(), ErrorCode::ConfirmationDiffers);
    let erased =
        app.person_erase(PersonErase { person: second.id.clone(), confirmation: "B. Second".to_owned() }).unwrap();
    assert!(erased.values >= 3 && erased.still_named_in.is_empty(), "{erased:?}");
    assert!(erased.people.iter().any(|one| one.name == "Erased person 2" && one.post == "Manager"));
    let said = format!(
        "{:?} {:?}",
        app.history(HistoryRequest { limit: Some(200), ..HistoryRequest::default() }).unwrap(),
        app.assessment_open(AssessmentOpen { id: row.id }).unwrap().scope,
    );
    assert!(!said.contains("B. Second"), "the name can still be read");
    let checked = app.vault_verify(Nothing {}).unwrap();
    assert!(checked.ok, "{:?}", checked.problems);
}

#[test]
fn the_history_is_read_in_pages_and_compared_with_heads_held_elsewhere() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let held = app.chain_check(Nothing {}).unwrap();
    let row = assessment(&app);
    answer_all(&app, &row.id);
    let mut seen = Vec::new();
    let mut before = None;
    loop {
        let request = HistoryRequest { assessment: Some(row.id.clone()), before, ..HistoryRequest::default() };
        let page = app.history(request).unwrap();
        seen.extend(page.events.iter().map(|event| event.seq));
        assert_eq!(page.total, 280, "started, 278 answers, the scope");
        before = page.next;
        if before.is_none() {
            break;
        }
    }
    assert!(seen.len() == 280 && seen.is_sorted_by(|a, b| a > b));
    let now = app.chain_check(Nothing {}).unwrap();
    assert!(now.ok && now.broken.is_none());
    let compare = |seq, hash: &str| app.head_compare(HeadCompare { seq, hash: hash.to_owned() }).unwrap();
    assert_eq!(compare(held.events, &held.head[..16]), HeadStandingView::Continues);
    assert_eq!(compare(now.events, &now.head), HeadStandingView::Same);
    assert_eq!(compare(now.events + 1, &now.head), HeadStandingView::Short);
    assert_eq!(compare(held.events, &now.head), HeadStandingView::Differs);

    finalise(&app, &row.id);
    let sign_off = app.history(HistoryRequest { kind: HistoryKind::SignOff, ..HistoryRequest::default() }).unwrap();
    assert_eq!(sign_off.events[0].operation, "assessment_finalised");
    assert!(app.retention_list(Nothing {}).unwrap().is_empty());
    desk.hands.forward(10 * 366 * 86_400);
    assert_eq!(app.retention_list(Nothing {}).unwrap()[0].years, 10);
}
