//! Each rule as a table: what is recorded, what day it is, what is due.

#![allow(clippy::unwrap_used, reason = "a test: an unwrap that fails is the failure")]

use super::*;
use crate::{
    ids::{EntryId, FacilityId},
    register::{Entry, RegisterList},
};
use serde_json::{Value, json};
use uuid::Uuid;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn days(texts: &[&str]) -> Vec<Date> {
    texts.iter().map(|text| day(text)).collect()
}

#[test]
fn a_drill_is_due_three_months_after_the_last_one() {
    for (held, months, due) in [
        (&["2026-08-20"][..], 3, Some("2026-11-20")),
        // The order of the record does not matter, only the last.
        (&["2026-08-20", "2026-02-24", "2026-05-21"], 3, Some("2026-11-20")),
        // Months that are too short end on their last day.
        (&["2026-11-30"], 3, Some("2027-02-28")),
        (&["2027-11-30"], 3, Some("2028-02-29")),
        (&["2026-08-31"], 3, Some("2026-11-30")),
        (&["2026-01-31"], 3, Some("2026-04-30")),
        // A leap day.
        (&["2028-02-29"], 3, Some("2028-05-29")),
        (&["2028-02-29"], 12, Some("2029-02-28")),
        // Over the end of a year.
        (&["2026-10-15"], 3, Some("2027-01-15")),
        // A stricter setting.
        (&["2026-08-20"], 2, Some("2026-10-20")),
        (&["2026-12-31"], 2, Some("2027-02-28")),
        (&["2026-08-20"], 1, Some("2026-09-20")),
        // No record yet.
        (&[], 3, None),
    ] {
        assert_eq!(drill_due(&days(held), months), due.map(day), "{held:?}, {months} months");
    }
}

#[test]
fn a_gap_is_late_from_the_day_after_its_limit() {
    for (held, months, late) in [
        // The practice facility: sixteen days late.
        (&["2025-02-12", "2025-05-28", "2025-08-27"][..], 3, &[("2025-05-12", 16)][..]),
        (&["2025-02-12", "2025-05-12"], 3, &[]),
        (&["2025-02-12", "2025-05-13"], 3, &[("2025-05-12", 1)]),
        (&["2026-11-30", "2027-02-28"], 3, &[]),
        (&["2026-11-30", "2027-03-01"], 3, &[("2027-02-28", 1)]),
        (&["2027-11-30", "2028-02-29", "2028-06-01"], 3, &[("2028-05-29", 3)]),
        // A shorter setting finds more.
        (&["2025-02-12", "2025-05-12"], 2, &[("2025-04-12", 30)]),
        (&["2025-02-12"], 3, &[]),
        (&[], 3, &[]),
    ] {
        let found: Vec<(Date, i32)> =
            too_long_gaps(&days(held), months).into_iter().map(|gap| (gap.limit, gap.days_late())).collect();
        let expected: Vec<(Date, i32)> = late.iter().map(|(limit, late)| (day(limit), *late)).collect();
        assert_eq!(found, expected, "{held:?}");
    }
    let longest = longest_gap(&days(&["2025-08-28", "2025-11-20", "2026-03-05"]), 3).unwrap();
    assert_eq!((longest.days(), longest.from, longest.days_late()), (105, day("2025-11-20"), 13));
    assert_eq!(longest_gap(&days(&["2025-08-28"]), 3), None);
}

#[test]
fn an_exercise_is_due_by_the_earlier_of_both_tests() {
    for (held, today, months, held_this_year, by_year, by_distance, due) in [
        // One this year: the next year decides, unless 18 months are over before its end.
        (&["2026-03-10"][..], "2026-06-01", 18, true, "2027-12-31", Some("2027-09-10"), "2027-09-10"),
        (&["2026-10-06"], "2026-11-16", 18, true, "2027-12-31", Some("2028-04-06"), "2027-12-31"),
        // None this year: its last day, or the 18 months if they end before.
        (&["2025-10-14"], "2026-06-09", 18, false, "2026-12-31", Some("2027-04-14"), "2026-12-31"),
        (&["2025-03-01"], "2026-06-09", 18, false, "2026-12-31", Some("2026-09-01"), "2026-09-01"),
        // circ1192.md 4.4: December of year 1, still none in year 2.
        (&["2024-12-15"], "2025-11-01", 18, false, "2025-12-31", Some("2026-06-15"), "2025-12-31"),
        // circ1192.md 4.4: January of year 1; year 2 alone would give until December.
        (&["2024-01-10"], "2025-01-05", 18, false, "2025-12-31", Some("2025-07-10"), "2025-07-10"),
        // The end of February and a leap day.
        (&["2026-08-31"], "2026-09-01", 18, true, "2027-12-31", Some("2028-02-29"), "2027-12-31"),
        (&["2024-02-29"], "2024-03-01", 18, true, "2025-12-31", Some("2025-08-29"), "2025-08-29"),
        // A stricter setting.
        (&["2025-10-14"], "2026-06-09", 12, false, "2026-12-31", Some("2026-10-14"), "2026-10-14"),
        // No record yet: the calendar year asks for one all the same.
        (&[], "2026-11-16", 18, false, "2026-12-31", None, "2026-12-31"),
        // On the last day of the year.
        (&["2025-12-31"], "2025-12-31", 18, true, "2026-12-31", Some("2027-06-30"), "2026-12-31"),
        (&["2025-12-31"], "2026-01-01", 18, false, "2026-12-31", Some("2027-06-30"), "2026-12-31"),
    ] {
        let rule = exercise_rule(&days(held), day(today), months);
        let expected = ExerciseRule { held_this_year, by_year: day(by_year), by_distance: by_distance.map(day) };
        assert_eq!(rule, expected, "{held:?} on {today}");
        assert_eq!(rule.due_on(), day(due), "{held:?} on {today}");
    }
}

#[test]
fn either_test_can_fail_alone() {
    let year = ExerciseBreach::YearWithout;
    let gap = |from: &str, to: &str, limit: &str| {
        ExerciseBreach::TooFarApart(Gap { from: day(from), to: day(to), limit: day(limit) })
    };
    for (held, today, breaches) in [
        // December of year 1 to June of year 3: in time for 18 months, but year 2 has none.
        (&["2024-12-15", "2026-06-15"][..], "2026-07-01", vec![year(2025)]),
        // January of year 1 to December of year 2: one in each year, but 23 months between.
        (&["2024-01-10", "2025-12-10"], "2026-01-05", vec![gap("2024-01-10", "2025-12-10", "2025-07-10")]),
        // Both.
        (
            &["2023-06-01", "2025-06-01"],
            "2025-07-01",
            vec![year(2023 + 1), gap("2023-06-01", "2025-06-01", "2024-12-01")].into_iter().rev().collect::<Vec<_>>(),
        ),
        // The practice facility: five days too late for the distance, in time for the year.
        (
            &["2023-10-18", "2024-04-17", "2025-10-22"],
            "2026-11-16",
            vec![gap("2024-04-17", "2025-10-22", "2025-10-17")],
        ),
        // This year is not over, so it is not failed yet.
        (&["2025-05-05"], "2026-12-31", vec![]),
        (&["2025-05-05"], "2027-01-01", vec![year(2026)]),
        // Nothing is known of the years before the record begins.
        (&["2026-02-02"], "2026-11-16", vec![]),
        (&[], "2026-11-16", vec![]),
    ] {
        assert_eq!(exercise_breaches(&days(held), day(today), 18), breaches, "{held:?} on {today}");
    }
}

#[test]
fn warnings_come_at_180_90_and_30_days() {
    for (left, urgency) in [
        (-400, Urgency::Overdue),
        (-1, Urgency::Overdue),
        (0, Urgency::Within30),
        (30, Urgency::Within30),
        (31, Urgency::Within90),
        (90, Urgency::Within90),
        (91, Urgency::Within180),
        (180, Urgency::Within180),
        (181, Urgency::Ok),
        (5000, Urgency::Ok),
    ] {
        // Over a leap day.
        let today = day("2027-12-20");
        let due_on = today.saturating_add(i64::from(left).days());
        assert_eq!(days_left(due_on, today), left);
        assert_eq!(Urgency::of(due_on, today), urgency, "{left} days");
    }
}

#[test]
fn settings_and_overlays_only_tighten() {
    let set = |interval, value| BTreeMap::from([(interval, value)]);
    for interval in Interval::ALL {
        let longest = interval.longest();
        assert_eq!(
            Intervals::default().get(interval),
            longest,
            "{}: the longest unless somebody says less",
            interval.key()
        );
        assert_eq!(Intervals::set(&set(interval, 1)).unwrap().get(interval), 1);
        assert_eq!(Intervals::set(&set(interval, longest)).unwrap().get(interval), longest);
        for given in [0, longest + 1, u32::MAX] {
            assert_eq!(Intervals::set(&set(interval, given)), Err(IntervalOutOfRange { given, longest }));
        }
        let tighter = Intervals::set(&set(interval, longest)).unwrap().tightened(&set(interval, 1));
        assert_eq!(tighter.get(interval), 1, "the overlay is shorter than the setting");
        let kept = Intervals::set(&set(interval, 1)).unwrap().tightened(&set(interval, longest));
        assert_eq!(kept.get(interval), 1, "an overlay never makes a setting longer");
        let unset = Intervals::default().tightened(&set(interval, longest + 7));
        assert_eq!(unset.get(interval), longest, "nor longer than the Code allows");
    }
}

/// A register of entries as (list, content).
fn register(rows: &[(RegisterList, Value)]) -> Vec<Entry> {
    let far = day("2099-12-31");
    rows.iter()
        .enumerate()
        .map(|(index, (list, content))| {
            let id = EntryId::new(Uuid::from_u128(index as u128 + 1));
            let facility = FacilityId::new(Uuid::nil());
            Entry::check(id, facility, *list, content.as_object().unwrap(), far).unwrap()
        })
        .collect()
}

/// The due days of one kind.
fn due(kind: DueKind, rows: &[(RegisterList, Value)], intervals: &Intervals, today: &str) -> Vec<(Option<Date>, bool)> {
    dues(&register(rows), LastAssessment { finalised_on: None }, intervals, day(today))
        .into_iter()
        .filter(|due| due.kind == kind)
        .map(|due| (due.due_on, due.shortened))
        .collect()
}

fn statement(issued_on: &str, valid_until: &str) -> (RegisterList, Value) {
    (RegisterList::Statement, json!({"number": issued_on, "issued_on": issued_on, "valid_until": valid_until}))
}

#[test]
fn a_statement_runs_to_its_day_but_never_longer_than_five_years() {
    let code = Intervals::default();
    let four = Intervals::set(&BTreeMap::from([(Interval::StatementYears, 4)])).unwrap();
    for (rows, intervals, expected) in [
        (vec![statement("2022-03-14", "2027-03-13")], &code, vec![(Some("2027-03-13"), false)]),
        (vec![statement("2022-03-14", "2027-03-14")], &code, vec![(Some("2027-03-14"), false)]),
        // A paper that says six years counts for five.
        (vec![statement("2022-03-14", "2028-03-13")], &code, vec![(Some("2027-03-14"), true)]),
        // Issued on a leap day.
        (vec![statement("2024-02-29", "2029-12-31")], &code, vec![(Some("2029-02-28"), true)]),
        // An authority that allows four years.
        (vec![statement("2022-03-14", "2027-03-13")], &four, vec![(Some("2026-03-14"), true)]),
        // Shorter papers run out when they say.
        (vec![statement("2022-03-14", "2024-03-13")], &four, vec![(Some("2024-03-13"), false)]),
        // The renewed one takes the place of the one before, in whatever order they were typed in.
        (
            vec![statement("2027-02-20", "2032-02-19"), statement("2022-03-14", "2027-03-13")],
            &code,
            vec![(Some("2032-02-19"), false)],
        ),
        // A State may issue none.
        (vec![], &code, vec![]),
    ] {
        let expected: Vec<_> = expected.into_iter().map(|(due, shortened)| (due.map(day), shortened)).collect();
        assert_eq!(due(DueKind::Statement, &rows, intervals, "2026-11-16"), expected, "{rows:?}");
    }
}

#[test]
fn a_verification_is_due_as_the_state_lays_down_until_the_statement_ends() {
    let statement = |months: Option<u32>| {
        (
            RegisterList::Statement,
            json!({"number": "S-1", "issued_on": "2022-03-14", "valid_until": "2027-03-13", "verification_months": months}),
        )
    };
    let verified = |on: &str, status: &str, of: Option<&str>| {
        (RegisterList::Verification, json!({"on": on, "status": status, "statement": of}))
    };
    for (rows, expected) in [
        (vec![statement(Some(12))], vec!["2023-03-14"]),
        (vec![statement(Some(12)), verified("2025-08-31", "held", None)], vec!["2026-08-31"]),
        (vec![statement(Some(6)), verified("2025-08-31", "held", Some("S-1"))], vec!["2026-02-28"]),
        // One of another Statement, or before this one, does not count.
        (vec![statement(Some(12)), verified("2025-08-31", "held", Some("S-0"))], vec!["2023-03-14"]),
        (vec![statement(Some(12)), verified("2021-08-31", "held", None)], vec!["2023-03-14"]),
        // The renewal comes before the next one would.
        (vec![statement(Some(12)), verified("2026-03-10", "held", None)], vec!["2027-03-10"]),
        (vec![statement(Some(12)), verified("2026-06-10", "held", None)], vec![]),
        // What is planned is a date of its own.
        (vec![statement(None), verified("2027-02-16", "planned", None)], vec!["2027-02-16"]),
        (vec![statement(None), verified("2026-03-10", "held", None)], vec![]),
    ] {
        let expected: Vec<_> = expected.into_iter().map(|due| (Some(day(due)), false)).collect();
        assert_eq!(due(DueKind::Verification, &rows, &Intervals::default(), "2026-11-16"), expected, "{rows:?}");
    }
}

/// What is asked, of which register, with which intervals, and what is due; whether the paper said later.
type Case<'a> = (DueKind, Vec<(RegisterList, Value)>, &'a Intervals, Vec<(Option<&'a str>, bool)>);

#[test]
fn a_review_is_due_when_it_was_written_down_and_never_later_than_the_interval() {
    let code = Intervals::default();
    let yearly =
        Intervals::set(&BTreeMap::from([(Interval::PlanReviewMonths, 12), (Interval::AssessmentReviewMonths, 12)]))
            .unwrap();
    let assessed = |fields: Value| (RegisterList::Pfsa, fields);
    let planned = |fields: Value| (RegisterList::Pfsp, fields);
    let cases: Vec<Case<'_>> = vec![
        (DueKind::PfsaReview, vec![], &code, vec![(None, false)]),
        (DueKind::PfspReview, vec![], &code, vec![(None, false)]),
        // A record without any day tells nothing of the next.
        (DueKind::PfsaReview, vec![assessed(json!({"reference": "5"}))], &code, vec![(None, false)]),
        // Five years after it was carried out, approved, or reviewed last.
        (
            DueKind::PfsaReview,
            vec![assessed(json!({"reference": "5", "done_on": "2024-02-29"}))],
            &code,
            vec![(Some("2029-02-28"), false)],
        ),
        (
            DueKind::PfsaReview,
            vec![assessed(json!({"reference": "5", "done_on": "2022-01-17", "approved_on": "2022-02-21"}))],
            &code,
            vec![(Some("2027-02-21"), false)],
        ),
        // The practice facility: the day that was written down.
        (
            DueKind::PfsaReview,
            vec![assessed(
                json!({"reference": "5", "approved_on": "2022-02-21", "last_review_on": "2024-02-06", "next_review_on": "2027-02-06"}),
            )],
            &code,
            vec![(Some("2027-02-06"), false)],
        ),
        // With a yearly setting the written day is too late.
        (
            DueKind::PfsaReview,
            vec![assessed(
                json!({"reference": "5", "approved_on": "2022-02-21", "last_review_on": "2024-02-06", "next_review_on": "2027-02-06"}),
            )],
            &yearly,
            vec![(Some("2025-02-06"), true)],
        ),
        // A review after an incident is not the periodic one.
        (
            DueKind::PfspReview,
            vec![planned(
                json!({"reference": "6", "approved_on": "2022-02-28", "last_review_on": "2026-10-06", "last_periodic_review_on": "2026-01-20"}),
            )],
            &yearly,
            vec![(Some("2027-01-20"), false)],
        ),
        // The newest edition counts.
        (
            DueKind::PfspReview,
            vec![
                planned(json!({"reference": "7", "approved_on": "2026-05-31"})),
                planned(json!({"reference": "6", "approved_on": "2022-02-28", "next_review_on": "2026-12-01"})),
            ],
            &code,
            vec![(Some("2031-05-31"), false)],
        ),
    ];
    for (kind, rows, intervals, expected) in cases {
        let expected: Vec<_> = expected.into_iter().map(|(due, shortened)| (due.map(day), shortened)).collect();
        assert_eq!(due(kind, &rows, intervals, "2026-11-16"), expected, "{rows:?}");
    }
}

#[test]
fn a_certificate_ends_when_it_says_and_a_renewal_takes_its_place() {
    let certificate = |role: &str, until: Option<&str>| {
        (RegisterList::Training, json!({"role": role, "course": "Surveillance operator", "valid_until": until}))
    };
    let rows = [
        certificate("Operators", Some("2026-12-15")),
        certificate("Operators", Some("2029-12-14")),
        certificate("Screeners", Some("2026-10-31")),
        certificate("Office staff", None),
    ];
    let found = due(DueKind::Certificate, &rows, &Intervals::default(), "2026-11-16");
    assert_eq!(found, [(Some(day("2026-10-31")), false), (Some(day("2029-12-14")), false)]);
}

#[test]
fn the_next_self_assessment_follows_the_last_one() {
    let yearly = Intervals::default();
    let half = Intervals::set(&BTreeMap::from([(Interval::SelfAssessmentMonths, 6)])).unwrap();
    for (last, intervals, expected) in [
        (Some("2025-11-28"), &yearly, Some("2026-11-28")),
        (Some("2024-02-29"), &yearly, Some("2025-02-28")),
        (Some("2025-08-31"), &half, Some("2026-02-28")),
        (None, &yearly, None),
    ] {
        let last = LastAssessment { finalised_on: last.map(day) };
        let found = dues(&[], last, intervals, day("2026-11-16"));
        let found = found.iter().find(|due| due.kind == DueKind::SelfAssessment).unwrap();
        assert_eq!(found.due_on, expected.map(day));
    }
}

#[test]
fn drills_and_exercises_of_the_register_are_due_by_what_was_held() {
    let event = |kind: &str, on: &str, status: &str| {
        (RegisterList::Drill, json!({"kind": kind, "on": on, "status": status, "scenario": "Intruder"}))
    };
    let code = Intervals::default();
    let rows = [
        event("drill", "2026-08-20", "held"),
        event("drill", "2026-11-18", "planned"),
        event("exercise", "2025-10-22", "held"),
        event("exercise", "2027-02-17", "planned"),
    ];
    let today = "2026-11-16";
    assert_eq!(due(DueKind::Drill, &rows, &code, today), [(Some(day("2026-11-20")), false)], "a plan is no drill");
    assert_eq!(due(DueKind::PlannedDrill, &rows, &code, today), [(Some(day("2026-11-18")), false)]);
    assert_eq!(due(DueKind::Exercise, &rows, &code, today), [(Some(day("2026-12-31")), false)]);
    assert_eq!(due(DueKind::PlannedExercise, &rows, &code, today), [(Some(day("2027-02-17")), false)]);
    assert_eq!(due(DueKind::Drill, &[], &code, today), [(None, false)]);
    assert_eq!(due(DueKind::Exercise, &[], &code, today), [(None, false)]);

    let nothing = dues(&[], LastAssessment { finalised_on: None }, &code, day(today));
    assert!(nothing.iter().all(|due| due.urgency(day(today)) == Urgency::NoRecord));
    assert_eq!(nothing.len(), 5, "drill, exercise, PFSA, PFSP, self-assessment");
}
