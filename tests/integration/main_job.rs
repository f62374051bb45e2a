//! The main job: from first start to the report, and everything still there afterwards.

use breakwater_app::{Grade, Verdict, api::*};
use breakwater_tests::{Desk, PASSPHRASE, assessment, items, report, save, text};

fn finding(assessment: &str, item: &str) -> FindingSave {
    FindingSave {
        assessment: assessment.to_owned(),
        id: None,
        finding: FindingInput {
            item: Some(item.to_owned()),
            grade: Grade::NonConformity,
            place: "Gate 1".to_owned(),
            fact: "The gate stood open at night.".to_owned(),
            objective_evidence: String::new(),
            effect: "Anybody may enter.".to_owned(),
            immediate_measure: String::new(),
            root_cause: String::new(),
            likelihood: Some(3),
            consequence: Some(4),
            actions: vec![ActionInput {
                id: None,
                what: "Close and check it every hour".to_owned(),
                owner: Some(OwnerView { person: None, label: "Terminal manager".to_owned() }),
                due_on: Some("2026-11-20".to_owned()),
                status: None,
            }],
            found_on: None,
            also_items: None,
            more_provisions: None,
            repeats: None,
        },
    }
}

#[test]
fn from_first_start_over_278_answers_to_the_report_and_everything_is_still_there() {
    let desk = Desk::new();
    let app = desk.start();
    assert_eq!(app.session_state(Nothing {}).unwrap().gate, Gate::FirstStart);
    let created = app.vault_create(breakwater_tests::vault_create()).unwrap();
    assert_eq!((created.recovery_key.len(), created.session.gate), (8, Gate::Open));

    let row = assessment(&app);
    assert_eq!((row.items, row.answered), (278, 0));
    assert_eq!(row.reference, "Self-assessment 2026");
    let work = app.assessment_open(AssessmentOpen { id: row.id.clone() }).unwrap();
    let items = items(&work);
    assert_eq!(work.resume_at, items[0]);
    for (number, item) in items.iter().enumerate() {
        let change = AnswerChange {
            verdict: Some(Some(Verdict::ALL[number % 5])),
            reason: Some(Some("As the plan says.".to_owned())),
            comment: Some(Some(format!("Remark {number} of the walk."))),
            ..AnswerChange::default()
        };
        let saved = app.answer_save(save(&row.id, item, change)).unwrap();
        assert_eq!(saved.answer.comment, format!("Remark {number} of the walk."));
        assert_eq!(saved.counts.unanswered as usize, items.len() - number - 1);
    }
    let raised = app.finding_save(finding(&row.id, &items[1])).unwrap();
    assert_eq!((raised.number.as_str(), raised.days_left), ("2026-01", Some(-2)));
    app.assessment_place(AssessmentPlace { assessment: row.id.clone(), item: items[99].clone() }).unwrap();

    let saved = app.report_save(report(&row.id)).unwrap().unwrap();
    let file = std::fs::read(desk.dialogs().join(&saved.file_name)).unwrap();
    assert_eq!(file.len() as u64, saved.bytes);
    let said = text(&app, &report(&row.id)).join("\n");
    for number in [0, 1, 2, 137, 277] {
        assert!(said.contains(&format!("Remark {number} of the walk.")), "remark {number} is not in the report");
    }
    drop(app);

    let app = desk.start();
    let gate = app.session_state(Nothing {}).unwrap();
    assert_eq!((gate.gate, gate.vault.unwrap().name.as_str()), (Gate::Locked, "Port Alder"));
    app.vault_unlock(VaultUnlock { passphrase: PASSPHRASE.to_owned() }).unwrap();
    let work = app.assessment_open(AssessmentOpen { id: row.id.clone() }).unwrap();
    assert_eq!((work.assessment.answered, work.resume_at.as_str()), (278, items[99].as_str()));
    assert_eq!(work.answers[&items[277]].comment, "Remark 277 of the walk.");
    assert_eq!(work.findings, [raised]);
    let home = app.home(Nothing {}).unwrap();
    assert_eq!((home.resume.unwrap().item.as_str(), home.due.len()), (items[99].as_str(), 1));
    let checked = app.vault_verify(Nothing {}).unwrap();
    assert!(checked.ok, "{:?}", checked.problems);
}

#[test]
fn the_same_record_gives_the_same_bytes_and_saving_it_does_not_change_it() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let save_report = || app.report_save(report(&row.id)).unwrap().unwrap().sha256;
    let first = save_report();
    assert_eq!(first, save_report());
    app.vault_lock(Nothing {}).unwrap();
    app.vault_unlock(VaultUnlock { passphrase: PASSPHRASE.to_owned() }).unwrap();
    desk.hands.forward(86_400);
    assert_eq!(first, save_report(), "the day it is made is not the day it is dated");
}

#[test]
fn undo_and_redo_go_back_and_forth_and_history_tells_both() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let say = |verdict, comment: &str| {
        let change = AnswerChange {
            verdict: Some(Some(verdict)),
            comment: Some(Some(comment.to_owned())),
            ..AnswerChange::default()
        };
        app.answer_save(save(&row.id, "pf-01-01", change)).unwrap()
    };
    say(Verdict::Yes, "First look.");
    let saved = say(Verdict::No, "Second look.");
    assert_eq!(saved.undo.unwrap().number.as_deref(), Some("1.1"));
    let request = || UndoRequest { assessment: row.id.clone() };
    let undone = app.undo(request()).unwrap();
    assert_eq!(undone.work.answers["pf-01-01"].comment, "First look.");
    let redone = app.redo(request()).unwrap();
    assert_eq!(redone.work.answers["pf-01-01"].verdict, Some(Verdict::No));
    let history = app.item_history(ItemHistory { assessment: row.id.clone(), item: "pf-01-01".to_owned() }).unwrap();
    let comments: Vec<_> = history
        .iter()
        .filter(|change| change.field == "comment")
        .map(|change| (change.new.as_deref(), change.undo))
        .collect();
    assert_eq!(
        comments,
        [
            (Some("Second look."), true),
            (Some("First look."), true),
            (Some("Second look."), false),
            (Some("First look."), false),
        ]
    );
    assert_eq!(history[0].person, "Port security officer");
}

#[test]
fn an_item_split_by_level_counts_as_its_worst_level_once_it_is_whole() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let work = app.assessment_open(AssessmentOpen { id: row.id.clone() }).unwrap();
    let item = work.sections.iter().flat_map(|section| &section.items).find(|item| item.levels.len() > 1).unwrap();
    let say = |levels: &[u8], verdict| {
        let levels = levels.iter().map(|&level| (level, verdict)).collect();
        let change = AnswerChange { levels: Some(Some(levels)), ..AnswerChange::default() };
        app.answer_save(save(&row.id, &item.id, change)).unwrap().answer
    };
    let half = say(&item.levels[..1], Verdict::Yes);
    assert_eq!((half.verdict, half.answered), (None, false));
    let whole = say(&item.levels, Verdict::Partly);
    assert_eq!((whole.verdict, whole.answered), (Some(Verdict::Partly), true));
}
