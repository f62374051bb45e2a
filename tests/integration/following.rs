//! From raised to closed, from last time to this time, through the application.

use breakwater_app::{ActionStatus, App, FindingState, Grade, Kind, Verdict, api::*};
use breakwater_tests::{Desk, assessment, observation, save, text};
use std::collections::BTreeSet;

/// The practice pair, SA-7 and SA-8: every item whose verdict is another, written down by hand from the two records.
const VERDICTS: [(&str, &str, &str); 47] = [
    ("pf-01-01", "no", "partly"),
    ("pf-01-08", "no", "partly"),
    ("pf-01-10", "partly", "yes"),
    ("pf-01-14", "partly", "yes"),
    ("pf-01-15", "no", "yes"),
    ("pf-01-21", "not_observed", "partly"),
    ("pf-01-26", "not_applicable", "no"),
    ("pf-02-15", "partly", "yes"),
    ("pf-02-16", "no", "partly"),
    ("pf-02-17", "partly", "yes"),
    ("pf-02-23", "partly", "yes"),
    ("pf-02-26", "not_observed", "partly"),
    ("pf-02-29", "not_observed", "yes"),
    ("pf-02-31", "no", "yes"),
    ("pf-02-32", "yes", "not_observed"),
    ("pf-02-33", "yes", "not_observed"),
    ("pf-02-39", "partly", "no"),
    ("pf-03-06", "no", "yes"),
    ("pf-03-10", "not_observed", "yes"),
    ("pf-03-11", "not_observed", "yes"),
    ("pf-03-13", "no", "partly"),
    ("pf-03-15", "no", "partly"),
    ("pf-03-17", "yes", "partly"),
    ("pf-04-01", "yes", "partly"),
    ("pf-04-05", "partly", "yes"),
    ("pf-04-11", "no", "yes"),
    ("pf-04-21", "no", "yes"),
    ("pf-04-28", "yes", "partly"),
    ("pf-04-30", "not_observed", "yes"),
    ("pf-04-32", "not_observed", "yes"),
    ("pf-04-33", "yes", "not_observed"),
    ("pf-05-06", "partly", "yes"),
    ("pf-05-11", "yes", "partly"),
    ("pf-05-20", "not_observed", "yes"),
    ("pf-05-21", "no", "partly"),
    ("pf-05-22", "yes", "not_observed"),
    ("pf-06-01", "yes", "partly"),
    ("pf-06-05", "yes", "no"),
    ("pf-06-07", "partly", "yes"),
    ("pf-06-16", "yes", "partly"),
    ("pf-06-21", "yes", "not_observed"),
    ("pf-07-03", "yes", "partly"),
    ("pf-08-01", "yes", "partly"),
    ("pf-08-11", "no", "yes"),
    ("pf-10-05", "partly", "yes"),
    ("pf-11-11", "yes", "partly"),
    ("pf-11-15", "partly", "yes"),
];

/// The same verdict, another comment or reason.
const COMMENTS: &str = "pf-01-02 pf-01-03 pf-01-04 pf-01-05 pf-01-06 pf-01-07 pf-01-09 pf-01-11 pf-01-12 pf-01-13 pf-01-16 \
    pf-01-17 pf-01-18 pf-01-19 pf-01-20 pf-01-22 pf-01-23 pf-01-24 pf-02-01 pf-02-02 pf-02-03 pf-02-04 \
    pf-02-06 pf-02-07 pf-02-08 pf-02-09 pf-02-10 pf-02-11 pf-02-12 pf-02-13 pf-02-14 pf-02-18 pf-02-20 \
    pf-02-21 pf-02-22 pf-02-24 pf-02-25 pf-02-27 pf-02-28 pf-02-30 pf-02-34 pf-02-35 pf-02-36 pf-02-37 \
    pf-02-38 pf-03-01 pf-03-02 pf-03-03 pf-03-04 pf-03-05 pf-03-07 pf-03-08 pf-03-09 pf-03-12 pf-03-14 \
    pf-03-16 pf-04-02 pf-04-03 pf-04-06 pf-04-07 pf-04-08 pf-04-09 pf-04-12 pf-04-13 pf-04-15 pf-04-16 \
    pf-04-17 pf-04-18 pf-04-19 pf-04-20 pf-04-22 pf-04-23 pf-04-24 pf-04-26 pf-04-27 pf-04-29 pf-04-31 \
    pf-05-01 pf-05-02 pf-05-04 pf-05-05 pf-05-07 pf-05-09 pf-05-10 pf-05-12 pf-05-14 pf-05-15 pf-05-17 \
    pf-05-18 pf-05-23 pf-06-02 pf-06-03 pf-06-04 pf-06-08 pf-06-10 pf-06-11 pf-06-12 pf-06-14 pf-06-17 \
    pf-06-18 pf-06-19 pf-06-20 pf-07-01 pf-07-02 pf-07-04 pf-08-03 pf-08-06 pf-08-08 pf-08-10 pf-08-13 \
    pf-08-17 pf-08-18 pf-08-21 pf-08-22 pf-10-01 pf-11-01 pf-11-20 pf-12-06 pf-15-02";

/// What became of it, then, now.
const FINDINGS: [(&str, &str, &str); 17] = [
    ("repeated", "7-01", "8-01"),
    ("repeated", "7-02", "8-02"),
    ("repeated", "7-04", "8-04"),
    ("still_open", "7-08", ""),
    ("still_open", "7-09", ""),
    ("closed", "7-03", ""),
    ("closed", "7-05", ""),
    ("closed", "7-06", ""),
    ("closed", "7-07", ""),
    ("closed", "7-10", ""),
    ("closed", "7-11", ""),
    ("new", "", "8-03"),
    ("new", "", "8-05"),
    ("new", "", "8-06"),
    ("new", "", "8-07"),
    ("new", "", "8-08"),
    ("new", "", "8-09"),
];

fn practice() -> (Desk, App, AssessmentRow, AssessmentRow) {
    let desk = Desk::new();
    let app = desk.start();
    app.practice_open(Nothing {}).unwrap();
    let rows = app.assessment_list(AssessmentList { facility: None }).unwrap();
    let of = |reference: &str| rows.iter().find(|row| row.reference == reference).unwrap().clone();
    let (last, now) = (of("SA-7"), of("SA-8"));
    (desk, app, last, now)
}

/// A closed enum as the window knows it.
macro_rules! key {
    ($value:expr) => {
        serde_json::json!($value).as_str().unwrap().to_owned()
    };
}

#[test]
fn the_change_list_of_the_practice_pair_is_the_one_made_by_hand() {
    let (_desk, app, _, now) = practice();
    let list = app.change_list(ChangeListRequest { assessment: now.id.clone() }).unwrap();
    assert_eq!(list.previous.unwrap().reference, "SA-7");
    let by_verdict = list.items.iter().filter(|item| item.verdict_changed);
    let verdicts: Vec<_> = by_verdict.map(|item| (item.item.clone(), key!(item.was), key!(item.is))).collect();
    let expected: Vec<_> =
        VERDICTS.iter().map(|(item, was, is)| ((*item).to_owned(), (*was).to_owned(), (*is).to_owned())).collect();
    assert_eq!(verdicts, expected);
    let comments: Vec<&str> =
        list.items.iter().filter(|item| !item.verdict_changed).map(|item| item.item.as_str()).collect();
    assert_eq!(comments, COMMENTS.split_whitespace().collect::<Vec<_>>());
    assert_eq!((list.unchanged, list.not_answered_yet), (35, 77));
    assert_eq!(list.items.iter().filter(|item| item.repeated).count(), 22);
    let number = |brief: &Option<FindingBrief>| brief.as_ref().map(|brief| brief.number.clone()).unwrap_or_default();
    let findings: Vec<_> =
        list.findings.iter().map(|change| (key!(change.fate), number(&change.was), number(&change.is))).collect();
    let expected: Vec<_> =
        FINDINGS.iter().map(|(fate, was, is)| ((*fate).to_owned(), (*was).to_owned(), (*is).to_owned())).collect();
    assert_eq!(findings, expected);

    let said = text(&app, &breakwater_tests::report(&now.id)).join(" ");
    assert!(said.contains("Progress since last time"), "the report tells it too");
    assert!(said.contains("47 verdicts changed"), "with its numbers");
}

#[test]
fn open_findings_come_along_and_verdicts_do_not() {
    let (_desk, app, last, _) = practice();
    let started = app
        .assessment_start(AssessmentStart {
            facility: last.facility.clone(),
            questionnaire: "port-facility".to_owned(),
            kind: Kind::SelfAssessment,
            reference: "SA-9".to_owned(),
            from: Some(last.id.clone()),
        })
        .unwrap();
    let work = app.assessment_open(AssessmentOpen { id: started.id.clone() }).unwrap();
    assert!(work.answers.values().all(|answer| answer.verdict != Some(Verdict::Yes) && !answer.repeated));
    assert_eq!(started.answered, 0, "no verdict is carried");
    let carried: Vec<_> = work.carried.iter().map(|finding| finding.number.as_str()).collect();
    assert_eq!(carried, ["7-01", "7-02", "7-08", "7-09"]);
    let first = work.sections[0].items.iter().find(|item| item.id == "pf-01-01").unwrap();
    assert_eq!(first.last_time.as_ref().unwrap().verdict, Some(Verdict::No));

    let no = AnswerChange { verdict: Some(Some(Verdict::Partly)), ..AnswerChange::default() };
    let saved = app.answer_save(save(&started.id, "pf-01-01", no.clone())).unwrap();
    assert!(saved.answer.repeated, "No then, Partly now");
    let saved = app.answer_save(save(&started.id, "pf-01-02", no)).unwrap();
    assert!(!saved.answer.repeated);

    let again = raise(&app, &started.id, Some("pf-01-01"), Grade::Observation, None);
    assert_eq!(again.repeats.as_deref(), Some("7-01"), "it is recognised by its item");
    assert_eq!(again.repeats_id.as_ref(), Some(&work.carried[0].id));
    let other = raise(&app, &started.id, Some("pf-01-03"), Grade::Observation, None);
    assert_eq!(other.repeats, None);
}

#[test]
fn a_finding_may_be_said_to_repeat_an_earlier_one_and_to_repeat_none() {
    let (_desk, app, last, now) = practice();
    let of = |assessment: &str| app.finding_earlier(FindingEarlier { assessment: assessment.to_owned() }).unwrap();
    assert!(of(&last.id).is_empty(), "nothing was before the first");
    let earlier = of(&now.id);
    assert!(earlier.iter().any(|one| one.state == FindingState::Closed), "one that was closed can come back too");
    assert!(earlier.iter().all(|one| one.number.starts_with("7-") && one.grade != Grade::GoodPractice));

    let raised = raise(&app, &now.id, Some("pf-01-03"), Grade::Observation, None);
    assert_eq!(raised.repeats, None);
    let say = |repeats: &str, more: &[&str], also: &[&str]| {
        let several = |of: &[&str]| Some(of.iter().map(|&one| one.to_owned()).collect());
        app.finding_save(FindingSave {
            assessment: now.id.clone(),
            id: Some(raised.id.clone()),
            finding: FindingInput {
                also_items: several(also),
                more_provisions: several(more),
                repeats: Some(repeats.to_owned()),
                ..input(Some("pf-01-03"), Grade::Observation)
            },
        })
    };
    let said = say(&earlier[0].id, &["ISPS B/16.10"], &["pf-01-01", "pf-01-02"]).unwrap();
    assert_eq!((said.repeats.as_ref(), said.repeats_id.as_ref()), (Some(&earlier[0].number), Some(&earlier[0].id)));
    assert_eq!(said.more_provisions, ["ISPS B/16.10"]);
    assert_eq!(said.also_items.iter().map(|also| also.item.as_str()).collect::<Vec<_>>(), ["pf-01-01", "pf-01-02"]);
    let (elsewhere, id) = (say("5-03", &[], &[]).unwrap(), raised.id.as_str());
    assert_eq!(
        (elsewhere.repeats.as_deref(), elsewhere.repeats_id),
        (Some("5-03"), None),
        "of a record that is not here"
    );
    assert_eq!(say(id, &[], &[]).unwrap_err().code(), ErrorCode::UnknownFinding, "not one of the assessments before");
    assert_eq!(say("", &[], &[]).unwrap().repeats, None);
}

fn raise(app: &App, assessment: &str, item: Option<&str>, grade: Grade, owner: Option<&str>) -> FindingView {
    let actions = owner.map(|owner| ActionInput {
        id: None,
        what: "Fit a gate".to_owned(),
        owner: Some(OwnerView { person: None, label: owner.to_owned() }),
        due_on: Some("default".to_owned()),
        status: None,
    });
    let finding = FindingInput { actions: actions.into_iter().collect(), ..input(item, grade) };
    app.finding_save(FindingSave { assessment: assessment.to_owned(), id: None, finding }).unwrap()
}

fn input(item: Option<&str>, grade: Grade) -> FindingInput {
    FindingInput {
        item: item.map(str::to_owned),
        grade,
        place: "Pilot steps".to_owned(),
        found_on: Some("2026-11-02".to_owned()),
        ..observation("There is no gate.")
    }
}

fn status(finding: &FindingView, status: ActionStatus) -> ActionSave {
    ActionSave {
        finding: finding.id.clone(),
        action: Some("1".to_owned()),
        status: Some(status),
        ..ActionSave::default()
    }
}

fn refused<T: std::fmt::Debug>(result: breakwater_app::Result<T>) -> ErrorCode {
    result.unwrap_err().code()
}

#[test]
fn a_finding_is_raised_done_verified_by_another_and_closed_with_evidence() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let draft = assessment(&app);
    app.person_add(PersonAdd { name: "A. Auditor".to_owned(), post: "Internal auditor".to_owned() }).unwrap();
    let finding = raise(&app, &draft.id, Some("pf-02-39"), Grade::NonConformity, Some("PFSO"));
    assert_eq!(finding.actions[0].due_on.as_deref(), Some("2027-01-31"), "ninety days after it was found");
    assert!(finding.mine, "the acting person holds the post");

    let verify = |app: &App| {
        let request = FindingVerify { finding: finding.id.clone(), action: None, proof: String::new() };
        app.finding_verify(request)
    };
    let close =
        |app: &App, note: &str| app.finding_close(FindingClose { finding: finding.id.clone(), note: note.to_owned() });
    assert_eq!(refused(app.action_save(status(&finding, ActionStatus::Verified))), ErrorCode::FindingVerifyInstead);
    assert_eq!(refused(close(&app, "seen")), ErrorCode::FindingActionsOpen);
    app.action_save(status(&finding, ActionStatus::Done)).unwrap();
    assert_eq!(refused(verify(&app)), ErrorCode::FindingOwnerVerifies, "the owner does not verify");

    let people = app.person_list(Nothing {}).unwrap();
    app.person_act(PersonAct { id: people[1].id.clone() }).unwrap();
    let verified = verify(&app).unwrap();
    assert_eq!(verified.actions[0].verified_by.as_deref(), Some("A. Auditor, Internal auditor"));
    assert_eq!(refused(close(&app, " ")), ErrorCode::FindingNoEvidence);
    app.person_act(PersonAct { id: people[0].id.clone() }).unwrap();
    assert_eq!(refused(close(&app, "seen")), ErrorCode::FindingOwnerVerifies, "the owner does not close");
    app.person_act(PersonAct { id: people[1].id.clone() }).unwrap();
    let closed = close(&app, "Gate locked at 22:00, seen on three nights").unwrap();
    assert_eq!((closed.state, closed.actions[0].status), (FindingState::Closed, ActionStatus::Closed));
    assert_eq!(closed.closed_on.as_deref(), Some("2026-11-22"));

    let reopen =
        |reason: &str| app.finding_reopen(FindingReopen { finding: finding.id.clone(), reason: reason.to_owned() });
    assert_eq!(refused(reopen("")), ErrorCode::FindingReasonMissing);
    let open = reopen("Found open twice since.").unwrap();
    assert_eq!((open.state, open.actions[0].status), (FindingState::Open, ActionStatus::Done));
    let history = app.finding_history(FindingGet { id: finding.number.clone() }).unwrap();
    let told: Vec<_> = history.iter().map(|event| event.operation.as_str()).collect();
    assert_eq!(told, ["finding_reopened", "finding_closed", "finding_verified", "action_saved", "finding_saved"]);
    assert_eq!(history[0].reason.as_deref(), Some("Found open twice since."));
    assert!(app.vault_verify(Nothing {}).unwrap().ok);
}

#[test]
fn a_finding_of_a_finalised_assessment_is_followed_while_the_record_stands() {
    let (_desk, app, last, _) = practice();
    let before = text(&app, &breakwater_tests::report(&last.id)).join(" ");
    let all = app.finding_list(FindingList { assessment: Some(last.id.clone()), filter: None }).unwrap();
    let waiting = all.iter().find(|finding| finding.number == "7-09").unwrap();
    assert!(waiting.frozen && waiting.actions[0].status == ActionStatus::Done);
    let people = app.person_list(Nothing {}).unwrap();
    let auditor = people.iter().find(|person| person.name.starts_with("Internal auditor")).unwrap();
    app.person_act(PersonAct { id: auditor.id.clone() }).unwrap();
    let request = FindingVerify { finding: waiting.id.clone(), action: None, proof: "Plan read".to_owned() };
    app.finding_verify(request).unwrap();
    let closed = app.finding_close(FindingClose { finding: "7-09".to_owned(), note: String::new() }).unwrap();
    assert_eq!(closed.state, FindingState::Closed);
    let edit = FindingSave {
        assessment: last.id.clone(),
        id: Some(waiting.id.clone()),
        finding: FindingInput { item: waiting.item.clone(), ..observation("Milder") },
    };
    assert_eq!(refused(app.finding_save(edit)), ErrorCode::Finalised, "what was found stands");
    let after = text(&app, &breakwater_tests::report(&last.id)).join(" ");
    assert_ne!(before, after, "the report tells how far it is at its date");
    assert!(app.vault_verify(Nothing {}).unwrap().ok);
}

#[test]
fn the_list_filters_what_it_shows_and_several_change_in_one_event_that_can_be_taken_back() {
    let (_desk, app, _, now) = practice();
    let list = |filter: FindingFilter| {
        let request = FindingList { assessment: None, filter: Some(filter) };
        let numbers = app.finding_list(request).unwrap().into_iter().map(|finding| finding.number);
        numbers.collect::<BTreeSet<_>>()
    };
    let set = |numbers: &[&str]| numbers.iter().map(|number| (*number).to_owned()).collect::<BTreeSet<_>>();
    let only = FindingFilter::default;
    assert_eq!(list(FindingFilter { overdue: Some(true), ..only() }), set(&["7-02"]));
    assert_eq!(list(FindingFilter { waiting: Some(true), ..only() }), set(&["7-01", "7-08", "7-09"]));
    assert_eq!(list(FindingFilter { repeated: Some(true), ..only() }), set(&["8-01", "8-02", "8-04"]));
    let majors = FindingFilter { grades: Some(vec![Grade::MajorNonConformity]), ..only() };
    assert_eq!(list(majors), set(&["8-02"]));
    let section = FindingFilter { section: Some("8".to_owned()), state: Some(FindingState::Open), ..only() };
    assert_eq!(list(section), set(&["7-08", "7-09"]));
    let summary = app.finding_summary(FindingList::default()).unwrap();
    assert_eq!((summary.overdue, summary.repeated), (1, 3));
    assert_eq!(summary.ageing.iter().map(|band| band.open).sum::<u32>(), 12, "without good practice");

    let of = |number: &str| app.finding_get(FindingGet { id: number.to_owned() }).unwrap();
    let before = (of("7-02"), of("8-03"));
    let bulk = FindingBulk {
        findings: vec![before.0.id.clone(), before.1.id.clone()],
        due_on: Some("2027-02-01".to_owned()),
        ..FindingBulk::default()
    };
    let changed = app.finding_bulk_save(bulk).unwrap();
    assert_eq!((changed.actions, changed.findings.len()), (4, 2));
    assert!(changed.findings.iter().all(|finding| finding.due_on.as_deref() == Some("2027-02-01")));
    let back = app.finding_bulk_undo(FindingBulkUndo { seq: changed.seq }).unwrap();
    assert_eq!(back.actions, 4);
    assert_eq!((of("7-02"), of("8-03")), before, "as it was, also in the finalised one");
    assert_eq!(refused(app.finding_bulk_undo(FindingBulkUndo { seq: changed.seq })), ErrorCode::NothingToUndo);
    let _ = now;
}

#[test]
fn sampling_sheets_offer_a_sentence_and_write_nothing_by_themselves() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let draft = assessment(&app);
    let finding = raise(&app, &draft.id, Some("pf-02-09"), Grade::Observation, None);
    let sheet = |checked, failed| SampleSave {
        assessment: draft.id.clone(),
        id: None,
        item: Some("pf-02-09".to_owned()),
        finding: None,
        kind: serde_json::from_value("passes".into()).unwrap(),
        what: "Contractors".to_owned(),
        taken_on: None,
        checked,
        failed,
        note: String::new(),
    };
    assert_eq!(refused(app.sample_save(sheet(3, 4))), ErrorCode::SampleNumbers);
    app.sample_save(sheet(40, 3)).unwrap();
    let sampling = app.sample_save(sheet(20, 8)).unwrap();
    assert_eq!(sampling.sheets.len(), 2);
    assert_eq!(sampling.totals[0].sentence, "60 passes were checked; 11 failed.");
    let seen = app.finding_get(FindingGet { id: finding.id }).unwrap();
    assert_eq!(seen.sampled, ["60 passes were checked; 11 failed."]);
    assert_eq!(seen.objective_evidence, "", "it is an offer");
    let said = text(&app, &breakwater_tests::report(&draft.id)).join(" ");
    assert!(said.contains("Sampling sheets") && said.contains("60 passes were checked; 11 failed."));
    let left = app.sample_remove(SampleRemove { assessment: draft.id.clone(), id: sampling.sheets[0].id.clone() });
    assert_eq!(left.unwrap().sheets.len(), 1);
    app.undo(UndoRequest { assessment: draft.id.clone() }).unwrap();
    assert_eq!(app.sampling_list(SamplingList { assessment: draft.id }).unwrap().sheets.len(), 2);
}

#[test]
fn home_says_what_is_late_first_and_what_waits_for_a_verifier() {
    let (_desk, app, ..) = practice();
    let home = app.home(Nothing {}).unwrap();
    assert_eq!((home.to_do[0].number.as_deref(), key!(home.to_do[0].urgency)), (Some("7-02"), "overdue".to_owned()));
    let waiting: Vec<_> = home
        .to_do
        .iter()
        .filter(|entry| key!(entry.kind) == "verification")
        .filter_map(|entry| entry.number.as_deref())
        .collect();
    assert_eq!(waiting, ["7-01", "7-09", "7-08"]);
    assert_eq!((home.overdue, home.waiting), (1, 3));
}

#[test]
fn due_days_are_settings_of_the_vault() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let draft = assessment(&app);
    let days = |days| FindingSettings { due_days: [("deficiency".to_owned(), days)].into() };
    assert_eq!(refused(app.finding_settings_save(days(Some(0)))), ErrorCode::DueDaysRange);
    let saved = app.finding_settings_save(days(Some(14))).unwrap();
    assert_eq!((saved.due_days["deficiency"], saved.due_days["non_conformity"]), (Some(14), Some(90)));
    let finding = raise(&app, &draft.id, None, Grade::Deficiency, Some("Guard"));
    assert_eq!(finding.due_on.as_deref(), Some("2026-11-16"));
}
