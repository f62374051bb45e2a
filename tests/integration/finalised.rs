//! A finalised record never changes: every command of the list, tried on one. A new command does not pass here until
//! somebody has said what it does to a finalised record.

use crate::sign_off::{answer_all, finalise};
use base64::{Engine, engine::general_purpose::STANDARD};
use breakwater_app::{App, Kind, RegisterList, Verdict, api::*};
use breakwater_domain::evidence::{Mark, MarkKind};
use breakwater_tests::{Desk, assessment, observation, report, save};

const PHOTO: &[u8] = include_bytes!("../fixtures/evidence/steps.jpg");

/// What a command may mean to a finalised record.
enum Means {
    /// Asks, or changes something a finalised record is no part of.
    Nothing,
    /// Would change it, so it is refused with this.
    Refused(ErrorCode, fn(&App, &str) -> Result<(), breakwater_app::Error>),
    /// Changes something beside it, which the record does not follow.
    Beside(fn(&App, &str) -> Result<(), breakwater_app::Error>),
}

fn done<T>(result: Result<T, breakwater_app::Error>) -> Result<(), breakwater_app::Error> {
    result.map(drop)
}

fn work(app: &App, id: &str) -> Work {
    app.assessment_open(AssessmentOpen { id: id.to_owned() }).unwrap()
}

fn finding(assessment: &str) -> FindingSave {
    let finding = observation("The gate stood open.");
    FindingSave { assessment: assessment.to_owned(), id: None, finding }
}

fn note(target: EvidenceTarget) -> EvidenceAdd {
    let source = EvidenceSource::Note { text: "The lock was new.".to_owned() };
    EvidenceAdd { assessment: None, targets: vec![target], source, keep_position: false }
}

fn on_item(assessment: &str, item: &str) -> EvidenceTarget {
    EvidenceTarget::Item { assessment: assessment.to_owned(), item: item.to_owned() }
}

/// The photo that serves the record.
fn piece(app: &App, id: &str) -> EvidenceView {
    app.evidence_list(EvidenceList { assessment: Some(id.to_owned()), target: None, removed: false }).unwrap().remove(0)
}

/// The finding of the record, and something about its actions.
fn found(app: &App, id: &str) -> FindingView {
    work(app, id).findings.remove(0)
}

fn action(app: &App, id: &str) -> ActionSave {
    ActionSave { finding: found(app, id).id, ..ActionSave::default() }
}

/// Another action, and another day for it.
fn bulk(app: &App, id: &str) -> Result<FindingsChanged, breakwater_app::Error> {
    let what = Some("Fit a spring".to_owned());
    let due = |day: &str| Some(day.to_owned());
    app.action_save(ActionSave { what, due_on: Some(due("2026-12-01")), ..action(app, id) })?;
    app.finding_bulk_save(FindingBulk {
        findings: vec![found(app, id).id],
        due_on: due("2027-02-01"),
        ..FindingBulk::default()
    })
}

fn means(command: &str) -> Option<Means> {
    use ErrorCode::{Finalised, WrongState};
    use Means::{Beside, Nothing, Refused};
    Some(match command {
        "answer_save" => Refused(Finalised, |app, id| {
            let change = AnswerChange { verdict: Some(Some(Verdict::No)), ..AnswerChange::default() };
            done(app.answer_save(save(id, "pf-01-01", change)))
        }),
        "scope_save" => Refused(Finalised, |app, id| {
            let scope = ScopeView { summary: vec!["Other words.".to_owned()], ..work(app, id).scope };
            done(app.scope_save(ScopeSave { assessment: id.to_owned(), scope }))
        }),
        "profile_tag_save" => Refused(Finalised, |app, id| {
            let state = Some(ProfileTag { present: false, why: "None.".to_owned() });
            done(app.profile_tag_save(ProfileTagSave {
                assessment: id.to_owned(),
                tag: "passengers".to_owned(),
                state,
            }))
        }),
        "undo" => Refused(Finalised, |app, id| done(app.undo(UndoRequest { assessment: id.to_owned() }))),
        "redo" => Refused(Finalised, |app, id| done(app.redo(UndoRequest { assessment: id.to_owned() }))),
        "answers_keep_unchanged" => Refused(Finalised, |app, id| {
            done(app.answers_keep_unchanged(AnswersKeep { assessment: id.to_owned() }))
        }),
        "scenario_save" => Refused(Finalised, |app, id| {
            done(app.scenario_save(ScenarioSave {
                assessment: id.to_owned(),
                id: None,
                position: None,
                scenario: ScenarioInput { asset: "Jetty".to_owned(), ..ScenarioInput::default() },
            }))
        }),
        "scenario_remove" => Refused(Finalised, |app, id| {
            done(app.scenario_remove(ScenarioRemove { assessment: id.to_owned(), id: String::new() }))
        }),
        "register_finding" => Refused(Finalised, |app, id| {
            let facility = work(app, id).assessment.facility;
            let lists = app.register_list(RegisterGet { facility }).unwrap().lists;
            let lesson = lists.iter().find(|list| list.list == RegisterList::Drill).unwrap().entries[0].id.clone();
            done(app.register_finding(RegisterFinding { entry: lesson, finding: finding(id) }))
        }),
        "finding_save" => Refused(Finalised, |app, id| done(app.finding_save(finding(id)))),
        "sample_save" => Refused(Finalised, |app, id| {
            done(app.sample_save(SampleSave {
                assessment: id.to_owned(),
                id: None,
                item: None,
                finding: None,
                kind: serde_json::from_value("passes".into()).unwrap(),
                what: String::new(),
                taken_on: None,
                checked: 40,
                failed: 3,
                note: String::new(),
            }))
        }),
        "sample_remove" => Refused(Finalised, |app, id| {
            done(app.sample_remove(SampleRemove { assessment: id.to_owned(), id: String::new() }))
        }),
        "finding_settings_save" => Beside(|app, _| {
            let due_days = [("deficiency".to_owned(), Some(14))].into();
            done(app.finding_settings_save(FindingSettings { due_days }))
        }),
        "review_request" => {
            Refused(Finalised, |app, id| done(app.review_request(SignOffRequest { assessment: id.to_owned() })))
        }
        "review_return" => Refused(Finalised, |app, id| {
            done(app.review_return(ReviewReturn { assessment: id.to_owned(), reason: String::new() }))
        }),
        "assessment_finalise" => Refused(Finalised, |app, id| {
            done(app.assessment_finalise(AssessmentFinalise {
                assessment: id.to_owned(),
                independent: true,
                reason: String::new(),
            }))
        }),
        "assessment_reopen" => Refused(WrongState, |app, id| {
            // Of a superseded record there is a later revision; the finalised one is tried beside it.
            let superseded = app.assessment_list(AssessmentList { facility: None }).unwrap();
            let superseded = superseded.iter().find(|row| row.state == breakwater_app::State::Superseded).unwrap();
            assert_ne!(superseded.id, id);
            let reason = "It was counted twice.".to_owned();
            done(app.assessment_reopen(AssessmentReopen { assessment: superseded.id.clone(), reason }))
        }),
        "upgrade_apply" => Refused(ErrorCode::SetOther, |app, id| {
            done(app.upgrade_apply(UpgradeRequest { assessment: id.to_owned(), hash: "cyber".to_owned() }))
        }),
        "facility_save" => Beside(|app, id| {
            let facility = FacilityInput { name: "Another name".to_owned(), ..breakwater_tests::facility() };
            let id = work(app, id).assessment.facility;
            done(app.facility_save(FacilitySave { id: Some(id), facility }))
        }),
        "assessment_place" => Beside(|app, id| {
            done(app.assessment_place(AssessmentPlace { assessment: id.to_owned(), item: "pf-01-02".to_owned() }))
        }),
        "assessment_start" => Beside(|app, id| {
            done(app.assessment_start(AssessmentStart {
                facility: work(app, id).assessment.facility,
                questionnaire: "port-facility".to_owned(),
                kind: Kind::SelfAssessment,
                reference: String::new(),
                from: Some(id.to_owned()),
            }))
        }),
        "report_words_save" => Refused(Finalised, |app, id| {
            let summary = Some("Other words.".to_owned());
            done(app.report_words_save(ReportWordsSave {
                assessment: id.to_owned(),
                summary,
                ..ReportWordsSave::default()
            }))
        }),
        // Where there is no picture to choose, the dialog is cancelled.
        "report_logo_choose" => Beside(|app, _| done(app.report_logo_choose(breakwater_app::api::Nothing {}))),
        "report_logo_remove" => Beside(|app, _| done(app.report_logo_remove(breakwater_app::api::Nothing {}))),
        "report_save" => Beside(|app, id| done(app.report_save(report(id)))),
        "report_write" => {
            Beside(|app, id| done(app.report_write(ReportWrite { report: report(id), sign: true })))
        }
        "record_export" => Beside(|app, id| {
            done(app.record_export(RecordExport {
                assessment: id.to_owned(),
                format: RecordFormat::Json,
                table: None,
                language: "en".to_owned(),
                marking: String::new(),
                date: None,
                redact: Vec::new(),
                paper: Paper::A4,
                photos_per_page: breakwater_domain::printing::PhotosPerPage::default(),
                schema: false,
            }))
        }),
        "trusted_key_save" => Beside(|app, _| {
            let (public_key, name) = ("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "B. Second");
            done(app.trusted_key_save(TrustedKeySave { public_key: public_key.to_owned(), name: name.to_owned() }))
        }),
        "evidence_add" => Refused(Finalised, |app, id| {
            done(app.evidence_add(note(EvidenceTarget::Item {
                assessment: id.to_owned(),
                item: "pf-01-01".to_owned(),
            })))
        }),
        "evidence_save" => Refused(Finalised, |app, id| {
            done(app.evidence_save(EvidenceSave {
                id: piece(app, id).id,
                assessment: None,
                caption: "Other words.".to_owned(),
                place: String::new(),
                taken_at: None,
                taken_zone: None,
                text: None,
                forget_position: false,
            }))
        }),
        "evidence_link" => Refused(Finalised, |app, id| {
            let target = on_item(id, "pf-01-09");
            done(app.evidence_link(EvidenceLink { id: piece(app, id).id, assessment: None, target }))
        }),
        "evidence_unlink" => Refused(Finalised, |app, id| {
            let target = on_item(id, "pf-01-01");
            done(app.evidence_unlink(EvidenceLink { id: piece(app, id).id, assessment: None, target }))
        }),
        "evidence_mark" => Refused(Finalised, |app, id| {
            let mark = Mark { kind: MarkKind::Redact, x1: 10, y1: 20, x2: 60, y2: 80, text: "face".to_owned() };
            done(app.evidence_mark(EvidenceMark { id: piece(app, id).id, assessment: None, marks: vec![mark] }))
        }),
        "evidence_remove" => Refused(Finalised, |app, id| {
            done(app.evidence_remove(EvidenceChoice { id: piece(app, id).id, assessment: None }))
        }),
        "evidence_restore" => Refused(Finalised, |app, id| {
            done(app.evidence_restore(EvidenceChoice { id: piece(app, id).id, assessment: None }))
        }),
        // What becomes of findings goes on while the record stands.
        "action_save" => Beside(|app, id| {
            let status = Some(breakwater_app::ActionStatus::Done);
            done(app.action_save(ActionSave { action: Some("1".to_owned()), status, ..action(app, id) }))
        }),
        "finding_verify" => Beside(|app, id| {
            let finding = found(app, id).id;
            done(app.finding_verify(FindingVerify { finding, action: None, proof: "Seen shut.".to_owned() }))
        }),
        "finding_close" => Beside(|app, id| {
            done(app.finding_close(FindingClose { finding: found(app, id).id, note: "Seen shut.".to_owned() }))
        }),
        "finding_reopen" => Beside(|app, id| {
            let reason = "It stood open again.".to_owned();
            done(app.finding_reopen(FindingReopen { finding: found(app, id).id, reason }))
        }),
        "finding_bulk_save" => Beside(|app, id| done(bulk(app, id))),
        "finding_bulk_undo" => Beside(|app, id| {
            let seq = bulk(app, id)?.seq;
            done(app.finding_bulk_undo(FindingBulkUndo { seq }))
        }),
        "register_save" => Beside(|app, id| {
            let drill = serde_json::json!({
                "number": "DR-8", "kind": "drill", "on": "2026-11-16", "status": "held", "scenario": "Intruder"
            });
            done(app.register_save(RegisterSave {
                facility: work(app, id).assessment.facility,
                list: RegisterList::Drill,
                id: None,
                content: drill.as_object().unwrap().clone(),
            }))
        }),
        "person_add" => {
            Beside(|app, _| done(app.person_add(PersonAdd { name: "B. Second".to_owned(), post: String::new() })))
        }
        "protection_save" => Beside(|app, _| {
            done(app.protection_save(ProtectionSave { four_eyes: Some(true), ..ProtectionSave::default() }))
        }),
        "person_erase" => Beside(|app, _| {
            let people = app.person_list(breakwater_app::api::Nothing {}).unwrap();
            let second = people.into_iter().find(|person| person.name == "B. Second").unwrap();
            done(app.person_erase(PersonErase { person: second.id, confirmation: second.name }))
        }),
        // Into the trash and back: a record leaves only with its whole facility, and that is no change of it.
        "facility_delete" => Beside(|app, id| {
            let row = work(app, id).assessment;
            let facility = app.facility_get(FacilityGet { id: row.facility.clone() }).unwrap();
            let (id, confirmation) = (row.facility, facility.content.name);
            done(app.facility_delete(FacilityDelete { id, confirmation, reason: String::new() }))
        }),
        "facility_restore" => {
            Beside(|app, id| done(app.facility_restore(FacilityRestore { id: work(app, id).assessment.facility })))
        }
        // Going back makes nothing of a record but what it was; a finalised one was the same already.
        "restore" => Beside(|app, _| {
            let backup = app.backup_now(breakwater_app::api::Nothing {}).unwrap().backups.remove(0).id;
            done(app.restore(RestoreRequest { backup }))
        }),
        "session_state"
        | "vault_reopen"
        | "passphrase_change"
        | "recovery_key_make"
        | "recovery_key_replace"
        | "backup_list"
        | "backup_now"
        | "backup_place_save"
        | "restore_preview"
        // Of a vault that cannot be opened.
        | "rescue_preview"
        | "rescue_apply"
        // A draft is a file beside the vault; putting a text back is an `answer_save`, refused like any other.
        | "draft_save"
        | "draft_open"
        | "preferences_save"
        | "passphrase_check"
        | "vault_create"
        | "vault_choose"
        | "vault_unlock"
        | "vault_unlock_recovery"
        | "vault_lock"
        | "vault_verify"
        | "recovery_sheet_save"
        | "practice_open"
        | "practice_reset"
        | "person_list"
        | "person_act"
        | "home"
        | "facility_list"
        | "facility_get"
        | "facility_form"
        | "questionnaire_list"
        | "set_list"
        | "set_export"
        | "set_import"
        | "set_remove"
        | "set_versions"
        | "evidence_list"
        | "evidence_export"
        | "register_form"
        | "register_list"
        | "register_remove"
        | "register_undo"
        | "register_export"
        | "register_import_preview"
        | "register_import"
        | "interval_save"
        | "calendar"
        | "calendar_export"
        | "paper_form_save"
        | "assessment_list"
        | "assessment_open"
        | "provision_list"
        | "level_list"
        | "upgrade_preview"
        | "sign_off"
        | "identity_list"
        | "activity"
        | "protection"
        | "own_passphrase_give"
        | "own_passphrase_change"
        | "own_passphrase_take"
        | "history"
        | "chain_check"
        | "head_compare"
        | "retention_list"
        | "trash_list"
        | "item_history"
        | "finding_list"
        | "finding_get"
        | "finding_earlier"
        | "finding_summary"
        | "finding_history"
        | "finding_settings"
        | "change_list"
        | "sampling_list"
        | "report_choices"
        | "report_words"
        | "report_preview"
        | "report_page"
        | "report_progress"
        | "report_cancel"
        | "report_verify"
        | "trusted_key_list"
        | "trusted_key_remove" => Nothing,
        _ => return None,
    })
}

macro_rules! names {
    ($($name:ident: $request:ty => $response:ty,)*) => {
        const COMMANDS: &[&str] = &[$(stringify!($name)),*];
    };
}
include!("../../src-tauri/crates/app/src/api/commands.in");
with_commands!(names);

#[test]
fn no_command_changes_a_finalised_record() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    answer_all(&app, &row.id);
    let source = EvidenceSource::Bytes { file_name: "IMG_1.jpg".to_owned(), base64: STANDARD.encode(PHOTO) };
    app.evidence_add(EvidenceAdd { source, ..note(on_item(&row.id, "pf-01-01")) }).unwrap();
    let raised = app.finding_save(finding(&row.id)).unwrap();
    let what = Some("Shut the gate".to_owned());
    app.action_save(ActionSave { finding: raised.id, what, ..ActionSave::default() }).unwrap();
    finalise(&app, &row.id);
    let reason = "The gate was counted twice.".to_owned();
    let next = app.assessment_reopen(AssessmentReopen { assessment: row.id.clone(), reason }).unwrap();
    finalise(&app, &next.id);
    let digest = |id: &str| app.sign_off(SignOffRequest { assessment: id.to_owned() }).unwrap().record_digest;
    // One finalised, one superseded.
    let records = [next.id.as_str(), row.id.as_str()];
    let before = records.map(digest);
    let mut unknown = Vec::new();
    for command in COMMANDS {
        match means(command) {
            None => unknown.push(*command),
            Some(Means::Nothing) => {}
            Some(Means::Refused(code, attempt)) => {
                for id in records.iter().take(if *command == "assessment_reopen" { 1 } else { 2 }) {
                    let refused = attempt(&app, id);
                    let expected =
                        if *command == "upgrade_apply" && *id == row.id { ErrorCode::Finalised } else { code };
                    assert_eq!(refused.unwrap_err().code(), expected, "{command}");
                }
            }
            Some(Means::Beside(change)) => {
                change(&app, &next.id).unwrap_or_else(|error| panic!("{command}: {error:?}"));
            }
        }
        assert_eq!(records.map(digest), before, "{command} changed a finalised record");
    }
    assert_eq!(unknown, [""; 0], "say in this table what these commands do to a finalised record");
    let checked = app.vault_verify(Nothing {}).unwrap();
    assert!(checked.ok, "{:?}", checked.problems);
}
