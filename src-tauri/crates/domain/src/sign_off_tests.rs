//! What speaks against signing, case by case.
#![allow(clippy::unwrap_used, reason = "a test that fails by panicking is a test")]

use super::*;
use crate::{
    answer::{Answer, Method},
    assessment::TeamMember,
    facility::TagState,
    finding::{Action, ActionStatus, FindingDraft, FindingState, Grade},
    fixtures,
    ids::ActionId,
    questionnaire::AnswerKind,
    scoring::Profile,
};
use jiff::civil::date;
use serde_json::json;
use uuid::Uuid;

/// A record nothing speaks against, to be spoilt in one place.
struct Sound {
    answers: Answers,
    findings: Vec<Finding>,
    scope: Scope,
    general: Map<String, Value>,
    evidenced: BTreeSet<ItemId>,
    conflicts: BTreeSet<ItemId>,
    profile: Profile,
}

fn sound() -> Sound {
    let set = fixtures::questionnaire();
    let answers = set.items().map(|item| {
        let answer = match item.answer {
            AnswerKind::Verdict => Answer {
                verdict: Some(Verdict::Yes),
                methods: BTreeSet::from([Method::Observation]),
                ..Answer::default()
            },
            AnswerKind::Narrative => Answer { text: "In words.".to_owned(), ..Answer::default() },
        };
        (item.id.clone(), answer)
    });
    let lead = TeamMember {
        name: String::new(),
        post: "PFSO".to_owned(),
        lead: true,
        independent: true,
        reason: String::new(),
    };
    Sound {
        answers: answers.collect(),
        findings: Vec::new(),
        scope: Scope { team: vec![lead], places_visited: vec!["Gate 1".to_owned()], ..Scope::default() },
        general: Map::new(),
        evidenced: BTreeSet::new(),
        conflicts: BTreeSet::new(),
        profile: Profile::new(),
    }
}

fn points(sound: &Sound) -> Vec<Point> {
    let set = fixtures::questionnaire();
    let scoring = Scoring::new(&set, &sound.answers, &sound.profile);
    check(&Record {
        scoring: &scoring,
        answers: &sound.answers,
        findings: &sound.findings,
        scope: &sound.scope,
        general: &sound.general,
        evidenced: &sound.evidenced,
        conflicts: &sound.conflicts,
        today: date(2026, 11, 22),
    })
}

fn finding(item: Option<&str>, found_on: Date, due_on: Option<Date>) -> Finding {
    let action = Action {
        id: ActionId::new(Uuid::from_u128(2)),
        what: "Mend it".to_owned(),
        owner: None,
        due_on,
        status: ActionStatus::Planned,
        done_on: None,
        verified: None,
        closed_on: None,
        proof: String::new(),
    };
    Finding {
        id: FindingId::new(Uuid::from_u128(1)),
        content: FindingDraft {
            item: item.map(ItemId::new),
            found_on,
            ..fixtures::draft(Grade::Observation, vec![action])
        },
        ..fixtures::finding(FindingState::Open, Vec::new())
    }
}

#[test]
fn a_sound_record_is_ready() {
    assert_eq!(points(&sound()), []);
}

type Spoil = Box<dyn Fn(&mut Sound)>;

#[test]
fn each_fault_is_found_at_its_place_and_has_its_weight() {
    let item = |id: &str| Place::Item(ItemId::new(id));
    let set = |id: &'static str, answer: Answer| {
        move |sound: &mut Sound| drop(sound.answers.insert(ItemId::new(id), answer.clone()))
    };
    let verdict = |verdict| Answer { verdict: Some(verdict), ..Answer::default() };
    let cases: Vec<(Spoil, Vec<(PointKind, Place)>)> = vec![
        (Box::new(set("pf-01-02", Answer::default())), vec![(PointKind::Unanswered, item("pf-01-02"))]),
        (Box::new(set("pf-01-04", verdict(Verdict::No))), vec![(PointKind::NoGrounds, item("pf-01-04"))]),
        (Box::new(set("pf-01-04", verdict(Verdict::Partly))), vec![(PointKind::NoGrounds, item("pf-01-04"))]),
        (Box::new(set("pf-01-04", Answer { comment: "Half of it.".to_owned(), ..verdict(Verdict::Partly) })), vec![]),
        (
            Box::new(move |sound: &mut Sound| {
                sound
                    .answers
                    .insert(ItemId::new("pf-01-04"), Answer { verdict: Some(Verdict::No), ..Answer::default() });
                sound.findings = vec![finding(Some("pf-01-04"), date(2026, 11, 3), None)];
            }),
            vec![],
        ),
        (
            Box::new(set("pf-01-04", verdict(Verdict::NotApplicable))),
            vec![(PointKind::ReasonMissing, item("pf-01-04"))],
        ),
        (Box::new(set("pf-01-01", verdict(Verdict::Yes))), vec![(PointKind::YesUnsupported, item("pf-01-01"))]),
        (Box::new(set("pf-01-04", verdict(Verdict::Yes))), vec![]),
        (
            Box::new(move |sound: &mut Sound| {
                sound
                    .answers
                    .insert(ItemId::new("pf-01-01"), Answer { verdict: Some(Verdict::Yes), ..Answer::default() });
                sound.evidenced.insert(ItemId::new("pf-01-01"));
            }),
            vec![],
        ),
        (
            Box::new(|sound: &mut Sound| {
                sound.conflicts.insert(ItemId::new("pf-02-03"));
            }),
            vec![(PointKind::ConflictOpen, item("pf-02-03"))],
        ),
        (
            Box::new(|sound: &mut Sound| sound.answers.get_mut(&ItemId::new("pf-01-05")).unwrap().review = true),
            vec![(PointKind::MarkedForReview, item("pf-01-05"))],
        ),
        (Box::new(|sound: &mut Sound| sound.scope.team.clear()), vec![(PointKind::TeamMissing, Place::Scope("team"))]),
        (
            Box::new(|sound: &mut Sound| sound.scope.team[0].independent = false),
            vec![(PointKind::IndependenceMissing, Place::Member(0))],
        ),
        (
            Box::new(|sound: &mut Sound| sound.scope.places_visited.clear()),
            vec![(PointKind::ScopeEmpty, Place::Scope("places_visited"))],
        ),
        (
            Box::new(|sound: &mut Sound| {
                sound.answers.remove(&ItemId::new("pf-02-01"));
                sound.profile.insert("baggage".to_owned(), TagState::Absent { why: "None.".to_owned() });
            }),
            vec![],
        ),
    ];
    for (number, (spoil, expected)) in cases.into_iter().enumerate() {
        let mut record = sound();
        spoil(&mut record);
        let found = points(&record);
        let ready = expected.iter().all(|(kind, _)| kind.severity() == Severity::Look);
        assert_eq!(is_ready(&found), ready, "case {number}");
        let found: Vec<_> = found.into_iter().map(|point| (point.kind, point.place)).collect();
        assert_eq!(found, expected, "case {number}");
    }
}

#[test]
fn dates_that_contradict_are_named_with_both_days() {
    let mut record = sound();
    record.scope.period_from = Some(date(2026, 11, 9));
    record.scope.period_to = Some(date(2026, 11, 2));
    record.general = json!({"socpf_issued": "2026-05-01", "socpf_expiry": "2025-05-01", "last_sa": "2027-01-01"})
        .as_object()
        .cloned()
        .unwrap();
    record.findings = vec![finding(None, date(2026, 11, 3), Some(date(2026, 10, 1)))];
    let found: Vec<_> = points(&record).into_iter().map(|point| (point.place, point.dates.unwrap())).collect();
    let said = |first, first_on, second, second_on| Contradiction { first, first_on, second, second_on };
    let expected = [
        (Place::Scope("period_from"), said(DateOf::PeriodFrom, date(2026, 11, 9), DateOf::PeriodTo, date(2026, 11, 2))),
        (
            Place::Facility("socpf_expiry"),
            said(DateOf::General("socpf_issued"), date(2026, 5, 1), DateOf::General("socpf_expiry"), date(2025, 5, 1)),
        ),
        (
            Place::Facility("last_sa"),
            said(DateOf::General("last_sa"), date(2027, 1, 1), DateOf::Today, date(2026, 11, 22)),
        ),
        (
            Place::Finding(FindingId::new(Uuid::from_u128(1))),
            said(DateOf::FoundOn, date(2026, 11, 3), DateOf::ActionDue, date(2026, 10, 1)),
        ),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_record_goes_forward_and_a_finalised_one_only_out_of_force() {
    use State::{Draft, Finalised, InReview, Superseded};
    for (state, step, after) in [
        (Draft, Step::ToReview, Some(InReview)),
        (Draft, Step::Back, None),
        (Draft, Step::Finalise, Some(Finalised)),
        (InReview, Step::ToReview, None),
        (InReview, Step::Back, Some(Draft)),
        (InReview, Step::Finalise, Some(Finalised)),
        (Finalised, Step::ToReview, None),
        (Finalised, Step::Back, None),
        (Finalised, Step::Finalise, None),
        (Finalised, Step::Supersede, Some(Superseded)),
        (Superseded, Step::ToReview, None),
        (Superseded, Step::Back, None),
        (Superseded, Step::Finalise, None),
        (Superseded, Step::Supersede, None),
    ] {
        assert_eq!(state.after(step), after, "{state:?} {step:?}");
    }
}

#[test]
fn who_is_not_independent_must_say_why_to_sign() {
    let say = |independent, reason: &str| Attestation { independent, reason: reason.to_owned() }.is_complete();
    assert!(say(true, "") && say(false, "Two people run the site.") && !say(false, " "));
}

#[test]
fn of_two_revisions_only_the_later_one_is_followed() {
    let revision = |id, state, revision, previous: Option<u128>| Assessment {
        id: AssessmentId::new(Uuid::from_u128(id)),
        facility: crate::ids::FacilityId::new(Uuid::from_u128(9)),
        reference: "SA-8".to_owned(),
        kind: crate::assessment::Kind::SelfAssessment,
        state,
        revision,
        previous: previous.map(|id| AssessmentId::new(Uuid::from_u128(id))),
        questionnaire_hash: String::new(),
        started_at: jiff::Timestamp::UNIX_EPOCH,
        started_by: crate::ids::PersonId::new(Uuid::from_u128(8)),
        finalised_at: None,
        scope: Scope::default(),
        resume_at: None,
    };
    let all = [
        // Last year's, which this year's began from: another record, followed on its own.
        revision(1, State::Finalised, 1, None),
        revision(2, State::Finalised, 1, Some(1)),
        revision(3, State::Draft, 2, Some(2)),
    ];
    let ids: Vec<_> = followed(&all).map(|one| one.id.uuid().as_u128()).collect();
    assert_eq!(ids, [1, 3]);
}
