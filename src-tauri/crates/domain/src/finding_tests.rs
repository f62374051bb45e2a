#![allow(clippy::unwrap_used, reason = "a test that fails by panicking is a test")]

use super::*;
use crate::fixtures::{draft, finding};
use jiff::civil::date;
use uuid::Uuid;

fn action(status: ActionStatus, due_on: Option<Date>) -> Action {
    let owner = Some(Owner::Post("Terminal manager".to_owned()));
    Action { status, ..Action::new(ActionId::new(Uuid::nil()), "Fit a gate".to_owned(), owner, due_on) }
}

#[test]
fn a_grade_that_says_something_is_wrong_needs_an_action_with_owner_and_date() {
    let vague = || Action { owner: None, ..action(ActionStatus::Planned, None) };
    let empty = || Action { what: " ".to_owned(), owner: Some(Owner::Post(" ".to_owned())), ..vague() };
    for (grade, actions, expected) in [
        (Grade::MajorNonConformity, vec![], vec![FindingProblem::ActionMissing]),
        (Grade::Deficiency, vec![action(ActionStatus::Planned, Some(date(2026, 12, 5)))], vec![]),
        (
            Grade::NonConformity,
            vec![vague()],
            vec![FindingProblem::OwnerMissing { action: 0 }, FindingProblem::DueMissing { action: 0 }],
        ),
        (Grade::Observation, vec![], vec![]),
        (Grade::Recommendation, vec![vague()], vec![]),
        (Grade::GoodPractice, vec![empty()], vec![FindingProblem::ActionWhatMissing { action: 0 }]),
    ] {
        assert_eq!(draft(grade, actions).check(), expected, "{grade:?}");
    }
}

#[test]
fn a_finding_tells_everything_that_is_wrong_with_it() {
    let bad = FindingDraft {
        fact: "\n".to_owned(),
        likelihood: Some(0),
        consequence: Some(6),
        effect: "x".repeat(NOTE_LIMIT + 1),
        ..draft(Grade::Observation, vec![])
    };
    assert_eq!(
        bad.check(),
        [
            FindingProblem::FactMissing,
            FindingProblem::Risk { field: "likelihood", value: 0 },
            FindingProblem::Risk { field: "consequence", value: 6 },
            FindingProblem::TextTooLong { field: "effect", limit: NOTE_LIMIT },
        ]
    );
}

#[test]
fn risk_is_the_product_of_two_judgements() {
    for (likelihood, consequence, risk) in [(Some(3), Some(4), Some(12)), (Some(3), None, None), (None, None, None)] {
        let draft = FindingDraft { likelihood, consequence, ..draft(Grade::Observation, vec![]) };
        assert_eq!(draft.risk(), risk);
    }
}

#[test]
fn numbers_go_on_from_the_last_one() {
    for (prefix, existing, expected) in [
        ("8", &[][..], "8-01"),
        ("8", &["8-01", "8-03"], "8-04"),
        ("8", &["8-03b", "7-12"], "8-04"),
        ("8", &["18-40", "8-x"], "8-01"),
        ("2026", &["2026-99"], "2026-100"),
    ] {
        assert_eq!(next_number(prefix, existing.iter().copied()), expected, "{existing:?}");
    }
    for (reference, prefix) in
        [("SA-8", "8"), ("Self-assessment 2026", "2026"), ("Year 2 (final)", "2"), ("First", "F")]
    {
        assert_eq!(number_prefix(reference), prefix);
    }
}

#[test]
fn only_what_its_owner_still_has_to_do_can_be_overdue() {
    let today = date(2026, 11, 16);
    let due = Some(date(2026, 6, 30));
    for (status, days_left) in [
        (ActionStatus::Planned, Some(-139)),
        (ActionStatus::InProgress, Some(-139)),
        (ActionStatus::Done, None),
        (ActionStatus::Verified, None),
        (ActionStatus::Closed, None),
    ] {
        let finding = finding(FindingState::Open, vec![action(status, due)]);
        assert_eq!(finding.content.actions[0].days_left(today), days_left);
        assert_eq!(finding.overdue(today).count(), usize::from(days_left.is_some()), "{status:?}");
    }
    let closed = finding(FindingState::Closed, vec![action(ActionStatus::Planned, due)]);
    assert_eq!((closed.overdue(today).count(), closed.due_on()), (0, None));
}

#[test]
fn a_finding_is_due_when_its_first_open_action_is() {
    let finding = finding(
        FindingState::Open,
        vec![
            action(ActionStatus::Closed, Some(date(2026, 11, 6))),
            action(ActionStatus::Planned, Some(date(2026, 12, 18))),
            action(ActionStatus::InProgress, Some(date(2026, 12, 5))),
        ],
    );
    assert_eq!(finding.due_on(), Some(date(2026, 12, 5)));
    assert_eq!(finding.age(date(2026, 11, 16)), 11);
}

#[test]
fn texts_are_tidied_before_they_are_kept() {
    let untidy = FindingDraft {
        fact: " No gate.\r\n".to_owned(),
        actions: vec![Action { owner: Some(Owner::Post("  ".to_owned())), ..action(ActionStatus::Planned, None) }],
        ..draft(Grade::Observation, vec![])
    };
    let tidy = untidy.tidied();
    assert_eq!((tidy.fact.as_str(), tidy.actions[0].owner.clone()), ("No gate.", None));
}
