#![allow(clippy::unwrap_used, reason = "a test that fails by panicking is a test")]

use super::*;
use crate::{finding::FindingDraft, fixtures};
use jiff::civil::date;
use uuid::Uuid;

const TODAY: Date = date(2026, 11, 16);

fn person(id: u128, name: &str, post: &str) -> Person {
    Person { id: PersonId::new(Uuid::from_u128(id)), name: name.to_owned(), post: post.to_owned() }
}

fn auditor() -> Person {
    person(1, "A. Auditor", "Internal auditor")
}

fn manager() -> Person {
    person(2, "M. Manager", "Terminal manager")
}

fn id(number: u128) -> ActionId {
    ActionId::new(Uuid::from_u128(number))
}

fn action(number: u128, status: ActionStatus) -> Action {
    Action {
        status,
        ..Action::new(id(number), "Fit a gate".to_owned(), Some(Owner::Post("terminal  manager".to_owned())), None)
    }
}

fn finding(grade: Grade, actions: Vec<Action>) -> Finding {
    let content = FindingDraft { found_on: date(2026, 8, 1), ..fixtures::draft(grade, actions) };
    Finding { content, ..fixtures::finding(FindingState::Open, Vec::new()) }
}

fn verified(number: u128, by: &Person) -> Action {
    Action { verified: Some(Verification { by: by.id, on: TODAY }), ..action(number, ActionStatus::Verified) }
}

#[test]
fn a_finding_closes_with_evidence_verified_actions_and_somebody_who_owns_none_of_them() {
    use ClosingGap::*;
    let (auditor, manager) = (auditor(), manager());
    let people = [auditor.clone(), manager.clone()];
    let nc = Grade::NonConformity;
    for (what, finding, closer, evidence, note, expected) in [
        ("all is there", finding(nc, vec![verified(1, &auditor)]), &auditor, 1, "", vec![]),
        ("a note is evidence too", finding(nc, vec![verified(1, &auditor)]), &auditor, 0, "Gate seen shut", vec![]),
        ("no evidence", finding(nc, vec![verified(1, &auditor)]), &auditor, 0, "  ", vec![Evidence]),
        ("the owner closes", finding(nc, vec![verified(1, &auditor)]), &manager, 1, "", vec![CloserOwns]),
        ("the owner verified", finding(nc, vec![verified(1, &manager)]), &auditor, 1, "", vec![VerifierOwns]),
        ("only done", finding(nc, vec![action(1, ActionStatus::Done)]), &auditor, 1, "", vec![ActionsOpen]),
        (
            "one of two",
            finding(nc, vec![verified(1, &auditor), action(2, ActionStatus::Planned)]),
            &auditor,
            1,
            "",
            vec![ActionsOpen],
        ),
        ("no action where one is needed", finding(nc, vec![]), &auditor, 1, "", vec![ActionMissing]),
        ("an observation without action", finding(Grade::Observation, vec![]), &auditor, 0, "Seen", vec![]),
        ("an observation without anything", finding(Grade::Observation, vec![]), &auditor, 0, "", vec![Evidence]),
        ("good practice", finding(Grade::GoodPractice, vec![]), &auditor, 0, "", vec![]),
    ] {
        assert_eq!(finding.gaps(closer, &people, evidence, note), expected, "{what}");
        let closed = finding.close(note, closer, &people, evidence, TODAY);
        match closed {
            Ok(closed) => {
                assert!(expected.is_empty(), "{what}");
                assert_eq!(closed.closure.unwrap().by, Some(closer.id));
                assert!(closed.content.actions.iter().all(|action| action.status == ActionStatus::Closed));
            }
            Err(problem) => assert_eq!(problem, FollowingProblem::Gaps(expected), "{what}"),
        }
    }
}

#[test]
fn an_owner_is_known_by_name_and_by_post_whatever_the_case() {
    let manager = manager();
    for (owner, expected) in [
        (Owner::Person(manager.id), true),
        (Owner::Post("Terminal manager".to_owned()), true),
        (Owner::Post(" TERMINAL MANAGER ".to_owned()), true),
        (Owner::Post("m. manager".to_owned()), true),
        (Owner::Post("Deputy terminal manager".to_owned()), false),
        (Owner::Person(auditor().id), false),
    ] {
        assert_eq!(owner.is(&manager), expected, "{owner:?}");
    }
    assert!(!Owner::Post("Guard".to_owned()).is(&person(3, "G", "")), "a person without a post is no post");
}

#[test]
fn only_what_is_done_is_verified_and_not_by_an_owner() {
    let finding = finding(Grade::Deficiency, vec![action(1, ActionStatus::Done), action(2, ActionStatus::Planned)]);
    assert_eq!(
        finding.clone().verify(None, "", &manager(), TODAY),
        Err(FollowingProblem::VerifierOwns),
        "the post owns it"
    );
    assert_eq!(finding.clone().verify(Some(id(2)), "", &auditor(), TODAY), Err(FollowingProblem::NothingDone));
    assert_eq!(finding.clone().verify(Some(id(9)), "", &auditor(), TODAY), Err(FollowingProblem::UnknownAction));
    let verified = finding.verify(None, "Gate locked at 22:00", &auditor(), TODAY).unwrap();
    let statuses: Vec<_> = verified.content.actions.iter().map(|action| action.status).collect();
    assert_eq!(statuses, [ActionStatus::Verified, ActionStatus::Planned]);
    let first = &verified.content.actions[0];
    assert_eq!(first.verified, Some(Verification { by: auditor().id, on: TODAY }));
    assert_eq!(first.proof, "Gate locked at 22:00");
}

#[test]
fn verified_and_closed_are_not_reached_by_editing_and_not_edited_away() {
    let open = finding(Grade::Deficiency, vec![action(1, ActionStatus::Done), verified(2, &auditor())]);
    let status = |status| ActionEdit { status: Some(status), ..ActionEdit::default() };
    let owner = || ActionEdit { owner: Some(None), ..ActionEdit::default() };
    for (number, edit, expected) in [
        (1, status(ActionStatus::Verified), FollowingProblem::VerifyInstead),
        (1, status(ActionStatus::Closed), FollowingProblem::VerifyInstead),
        (2, owner(), FollowingProblem::ActionVerified),
        (7, owner(), FollowingProblem::UnknownAction),
    ] {
        assert_eq!(open.clone().edit_action(Some(id(number)), id(99), edit, TODAY), Err(expected), "{number}");
    }
    let back = open.clone().edit_action(Some(id(2)), id(99), status(ActionStatus::InProgress), TODAY).unwrap();
    assert_eq!((back.content.actions[1].verified, back.content.actions[1].done_on), (None, None));

    let without = vec![action(1, ActionStatus::Done)];
    assert_eq!(open.clone().take_actions(without, TODAY), Err(FollowingProblem::ActionVerified));
    // A form sends the actions as it knows them: text, owner, date, status.
    let form = |action: &Action| Action {
        status: action.status,
        ..Action::new(action.id, action.what.clone(), action.owner.clone(), action.due_on)
    };
    let sent: Vec<Action> = open.content.actions.iter().map(form).collect();
    let taken = open.clone().take_actions(sent, TODAY).unwrap();
    assert_eq!(taken.content.actions[1].verified, open.content.actions[1].verified, "what became of it stays");
}

#[test]
fn done_is_dated_and_a_new_action_begins_planned() {
    let open = finding(Grade::Deficiency, vec![action(1, ActionStatus::InProgress)]);
    let done = ActionEdit { status: Some(ActionStatus::Done), ..ActionEdit::default() };
    let open = open.edit_action(Some(id(1)), id(99), done, TODAY).unwrap();
    assert_eq!(open.content.actions[0].done_on, Some(TODAY));
    let more = ActionEdit { what: Some("Test it".to_owned()), ..ActionEdit::default() };
    let open = open.edit_action(None, id(99), more, TODAY).unwrap();
    let added = &open.content.actions[1];
    assert_eq!((added.id, added.status, added.done_on), (id(99), ActionStatus::Planned, None));
}

#[test]
fn a_closed_finding_stays_as_it_is_until_it_is_reopened_with_a_reason() {
    let (auditor, people) = (auditor(), [auditor(), manager()]);
    let closed = finding(Grade::Deficiency, vec![verified(1, &auditor)]);
    let closed = closed.close("Seen", &auditor, &people, 0, TODAY).unwrap();
    assert_eq!(closed.clone().verify(None, "", &auditor, TODAY), Err(FollowingProblem::Closed));
    assert_eq!(closed.clone().edit_action(None, id(9), ActionEdit::default(), TODAY), Err(FollowingProblem::Closed));
    assert_eq!(closed.clone().close("", &auditor, &people, 1, TODAY), Err(FollowingProblem::Closed));
    assert_eq!(closed.clone().reopen(" "), Err(FollowingProblem::ReasonMissing));
    let open = closed.reopen("The gate was found open twice.").unwrap();
    assert_eq!((open.state, open.closure.is_none()), (FindingState::Open, true));
    assert_eq!(open.content.actions[0].status, ActionStatus::Done, "it has to be verified again");
    assert_eq!(open.content.actions[0].verified, None);
    assert_eq!(open.clone().reopen("again"), Err(FollowingProblem::NotClosed));
    assert!(open.gaps(&auditor, &people, 1, "").contains(&ClosingGap::ActionsOpen));
}

#[test]
fn due_days_are_settings_and_count_from_the_day_it_was_found() {
    let mut days = DueDays::default();
    assert_eq!(days.due_on(Grade::MajorNonConformity, date(2026, 1, 31)), Some(date(2026, 3, 2)));
    assert_eq!(days.due_on(Grade::GoodPractice, TODAY), None);
    assert!(days.set(Grade::Deficiency, Some(14)) && days.set(Grade::Recommendation, None));
    assert!(!days.set(Grade::Observation, Some(0)) && !days.set(Grade::Observation, Some(4000)));
    assert_eq!((days.of(Grade::Deficiency), days.of(Grade::Recommendation)), (Some(14), None));
    assert_eq!(days.of(Grade::Observation), Some(180), "refused settings change nothing");
}

#[test]
fn open_findings_age_in_bands() {
    let of = |grade, days: i64| {
        let mut finding = finding(grade, vec![]);
        finding.content.found_on = TODAY.saturating_sub(days.days());
        finding
    };
    let closed = Finding { state: FindingState::Closed, ..of(Grade::Deficiency, 400) };
    let findings = [
        of(Grade::Deficiency, 30),
        of(Grade::Deficiency, 31),
        of(Grade::MajorNonConformity, 400),
        of(Grade::GoodPractice, 400),
        closed,
    ];
    let bands: Vec<_> = ageing(&findings, TODAY)
        .into_iter()
        .map(|band| (band.from_days, band.to_days, band.by_grade.values().sum::<u32>()))
        .collect();
    assert_eq!(bands, [(0, Some(30), 1), (31, Some(90), 1), (91, Some(180), 0), (181, None, 1)]);
}
