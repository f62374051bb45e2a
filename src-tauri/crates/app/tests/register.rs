//! The register of a facility: kept, taken back, tightened, shown as a calendar.

#![allow(clippy::unwrap_used, reason = "a test: an unwrap that fails is the failure")]

use breakwater_app::{
    DueKind, FixedClock, Interval, Opening, RegisterList, Session, Urgency,
    api::{
        AssessmentStart, CalendarEntry, CalendarRequest, ErrorCode, FindingSave, IntervalSave, RegisterFinding,
        RegisterRemove, RegisterSave, RegisterView,
    },
    practice,
};
use serde_json::{Value, json};
use std::{path::Path, sync::Arc};

fn opening(folder: &Path, language: &str) -> Opening {
    Opening {
        folder: folder.join("practice.vault"),
        program: "test".to_owned(),
        person: None,
        language: language.to_owned(),
        clock: Arc::new(FixedClock("2026-11-16T09:00:00+01:00[Europe/Oslo]".parse().unwrap())),
    }
}

/// A practice vault and the id of its facility.
fn practised(language: &str) -> (tempfile::TempDir, Session, String) {
    let folder = tempfile::tempdir().unwrap();
    let mut session = practice::create(opening(folder.path(), language), None).unwrap();
    let facility = session.facility_list().unwrap()[0].id.clone();
    (folder, session, facility)
}

fn save(facility: &str, list: RegisterList, id: Option<&str>, content: &Value) -> RegisterSave {
    RegisterSave {
        facility: facility.to_owned(),
        list,
        id: id.map(str::to_owned),
        content: content.as_object().unwrap().clone(),
    }
}

fn numbers(session: &mut Session, facility: &str, list: RegisterList) -> Vec<String> {
    let view = session.register_list(facility).unwrap();
    let entries = view.lists.into_iter().find(|entries| entries.list == list).unwrap().entries;
    entries.into_iter().map(|entry| entry.content["number"].as_str().unwrap().to_owned()).collect()
}

fn calendar(session: &mut Session, facility: &str) -> Vec<CalendarEntry> {
    session.calendar(&CalendarRequest { facility: Some(facility.to_owned()) }).unwrap().entries
}

#[test]
fn the_practice_register_is_complete_in_every_language() {
    for language in ["en", "fr", "es"] {
        let (_folder, mut session, facility) = practised(language);
        let view = session.register_list(&facility).unwrap();
        let counts: Vec<(RegisterList, usize)> =
            view.lists.iter().map(|entries| (entries.list, entries.entries.len())).collect();
        assert_eq!(
            counts,
            [
                (RegisterList::Contact, 14),
                (RegisterList::Place, 24),
                (RegisterList::PlanPicture, 0),
                (RegisterList::Pfsa, 1),
                (RegisterList::Pfsp, 1),
                (RegisterList::Statement, 1),
                (RegisterList::Verification, 5),
                (RegisterList::Drill, 11),
                (RegisterList::Training, 10),
                (RegisterList::Declaration, 6),
                (RegisterList::Incident, 3),
                (RegisterList::LevelChange, 1),
            ]
        );
        assert_eq!((view.level.level, view.level.since.as_deref()), (1, Some("2026-07-14T18:00")));
        let drills = &view.lists[7].entries;
        assert_eq!(drills[0].content["number"], "EX-4", "the newest first");
        assert!(!view.lists.iter().flat_map(|list| &list.entries).any(|entry| entry.label.contains("{20")));
        assert!(session.verify().unwrap().ok);
    }
}

#[test]
fn the_practice_calendar_says_what_the_drawings_say() {
    let (_folder, mut session, facility) = practised("en");
    let view = session.calendar(&CalendarRequest { facility: Some(facility) }).unwrap();
    let of = |kind: DueKind| -> Vec<(Option<String>, Option<i32>, Urgency)> {
        let of_kind = view.entries.iter().filter(|entry| entry.kind == kind);
        of_kind.map(|entry| (entry.due_on.clone(), entry.days_left, entry.urgency)).collect()
    };
    let day = |day: &str| Some(day.to_owned());
    assert_eq!(of(DueKind::Drill), [(day("2026-11-20"), Some(4), Urgency::Within30)]);
    assert_eq!(of(DueKind::Exercise), [(day("2026-12-31"), Some(45), Urgency::Within90)]);
    assert_eq!(of(DueKind::PlannedExercise), [(day("2027-02-17"), Some(93), Urgency::Within180)]);
    assert_eq!(of(DueKind::Statement), [(day("2027-03-13"), Some(117), Urgency::Within180)]);
    assert_eq!(of(DueKind::Verification), [(day("2027-02-16"), Some(92), Urgency::Within180)]);
    assert_eq!(of(DueKind::PfspReview), [(day("2027-01-20"), Some(65), Urgency::Within90)]);
    assert_eq!(of(DueKind::PfsaReview), [(day("2027-02-06"), Some(82), Urgency::Within90)]);
    assert_eq!(of(DueKind::SelfAssessment), [(day("2026-11-28"), Some(12), Urgency::Within30)]);
    let certificates = of(DueKind::Certificate);
    assert_eq!(certificates.len(), 7);
    assert_eq!(certificates[0], (day("2026-10-31"), Some(-16), Urgency::Overdue));
    assert_eq!(certificates[1], (day("2026-12-15"), Some(29), Urgency::Within30));
    let due: Vec<_> = view.entries.iter().map(|entry| &entry.due_on).collect();
    assert!(due.is_sorted());

    let [drills, exercises] = view.rhythms.as_slice() else { panic!("{:?}", view.rhythms) };
    let late: Vec<_> = drills.late.iter().map(|gap| (gap.to.as_str(), gap.days_late)).collect();
    assert_eq!(late, [("2025-05-28", 16)]);
    assert_eq!((drills.held.len(), drills.held_in_12_months), (7, 4));
    assert_eq!(exercises.late.iter().map(|gap| gap.days_late).collect::<Vec<_>>(), [5]);
    assert_eq!(
        (exercises.by_year.as_deref(), exercises.by_distance.as_deref()),
        (Some("2026-12-31"), Some("2027-04-22"))
    );
    assert!(!exercises.held_this_year && exercises.years_without.is_empty());
    assert_eq!(view.papers.len(), 4);

    let agenda = session.home().unwrap().agenda;
    assert!(agenda.iter().all(|entry| entry.kind != DueKind::Action));
    assert_eq!(
        agenda.iter().map(|entry| entry.kind).take(2).collect::<Vec<_>>(),
        [DueKind::Certificate, DueKind::Drill]
    );
}

#[test]
fn a_held_drill_moves_the_next_one_and_taking_it_back_moves_it_again() {
    let (_folder, mut session, facility) = practised("en");
    let due = |session: &mut Session| {
        let entries = calendar(session, &facility);
        entries.into_iter().find(|entry| entry.kind == DueKind::Drill).and_then(|entry| entry.due_on).unwrap()
    };
    let drill =
        json!({"number": "DR-8", "kind": "drill", "on": "2026-11-16", "status": "held", "scenario": "Intruder"});
    let saved = session.register_save(&save(&facility, RegisterList::Drill, None, &drill)).unwrap();
    assert_eq!(due(&mut session), "2027-02-16");

    let undone = session.register_undo(saved.seq).unwrap();
    assert_eq!(due(&mut session), "2026-11-20");
    let redone = session.register_undo(undone.seq).unwrap();
    assert_eq!(due(&mut session), "2027-02-16", "taking back what took it back does it again");
    assert_eq!(
        session.register_undo(saved.seq).unwrap_err().code(),
        ErrorCode::NothingToUndo,
        "once is enough: the first event was taken back already"
    );

    let removed = session
        .register_remove(&RegisterRemove { id: saved.entry.id.clone(), reason: "Written down twice".to_owned() })
        .unwrap();
    assert!(removed.seq > redone.seq);
    assert_eq!(due(&mut session), "2026-11-20");
    session.register_undo(removed.seq).unwrap();
    assert!(numbers(&mut session, &facility, RegisterList::Drill).contains(&"DR-8".to_owned()));
    assert!(session.verify().unwrap().ok, "every change is in the chain, also what was removed");
}

#[test]
fn what_changed_since_is_not_overwritten_by_taking_back() {
    let (_folder, mut session, facility) = practised("en");
    let contact = json!({"post": "Port doctor", "phone": "+999 70 555 0600"});
    let saved = session.register_save(&save(&facility, RegisterList::Contact, None, &contact)).unwrap();
    let other = json!({"post": "Port doctor", "phone": "+999 70 555 0601"});
    session.register_save(&save(&facility, RegisterList::Contact, Some(&saved.entry.id), &other)).unwrap();
    assert_eq!(session.register_undo(saved.seq).unwrap_err().code(), ErrorCode::NothingToUndo);
    // Nor anything that is no entry of the register.
    for seq in [1, 2, 3, 100_000] {
        assert_eq!(session.register_undo(seq).unwrap_err().code(), ErrorCode::NothingToUndo, "{seq}");
    }
    let view = session.register_list(&facility).unwrap();
    let last = view.lists[0].entries.last().unwrap();
    assert_eq!(last.content["phone"], "+999 70 555 0601");
}

#[test]
fn an_entry_that_cannot_stand_is_refused_at_its_field() {
    let (_folder, mut session, facility) = practised("en");
    let before = session.register_list(&facility).unwrap();
    let hash = "0".repeat(64);
    for (list, content, code, field) in [
        (
            RegisterList::Drill,
            json!({"number": "dr-7", "kind": "drill", "on": "2026-11-01", "status": "held", "scenario": "x"}),
            ErrorCode::RegisterNumberTaken,
            "number",
        ),
        (
            RegisterList::Drill,
            json!({"kind": "drill", "on": "2026-12-01", "status": "held", "scenario": "x"}),
            ErrorCode::RegisterEntry,
            "on",
        ),
        (
            RegisterList::Statement,
            json!({"number": "S", "issued_on": "2026-01-01", "valid_until": "2025-01-01"}),
            ErrorCode::RegisterEntry,
            "valid_until",
        ),
        (RegisterList::PlanPicture, json!({"picture": hash}), ErrorCode::RegisterEntry, "picture"),
        (
            RegisterList::Drill,
            json!({"kind": "drill", "on": "2026-11-01", "status": "held", "scenario": "x", "finding": "0192a0a0-0000-7000-8000-000000000000"}),
            ErrorCode::RegisterEntry,
            "finding",
        ),
    ] {
        let error = session.register_save(&save(&facility, list, None, &content)).unwrap_err();
        let told = breakwater_app::api::UiError::from(&error);
        assert_eq!((told.code, told.field.as_deref()), (code, Some(field)), "{content}");
        let said = told.explain(&breakwater_app::words("en"));
        assert!(!said.what.contains("{$"), "{}", said.what);
    }
    let after = session.register_list(&facility).unwrap();
    let counts = |view: RegisterView| view.lists.into_iter().map(|list| list.entries.len()).collect::<Vec<_>>();
    assert_eq!(counts(before), counts(after));
}

#[test]
fn settings_tighten_the_calendar_and_nothing_stretches_it() {
    let (_folder, mut session, facility) = practised("en");
    let due = |session: &mut Session, kind: DueKind| {
        let entries = calendar(session, &facility);
        entries.into_iter().find(|entry| entry.kind == kind).and_then(|entry| entry.due_on).unwrap()
    };
    for (interval, value, kind, expected) in [
        (Interval::DrillMonths, 2, DueKind::Drill, "2026-10-20"),
        (Interval::ExerciseMonths, 12, DueKind::Exercise, "2026-10-22"),
        (Interval::StatementYears, 4, DueKind::Statement, "2026-03-14"),
        (Interval::SelfAssessmentMonths, 6, DueKind::SelfAssessment, "2026-05-28"),
        (Interval::PlanReviewMonths, 10, DueKind::PfspReview, "2026-11-20"),
        (Interval::AssessmentReviewMonths, 24, DueKind::PfsaReview, "2026-02-06"),
    ] {
        let before = due(&mut session, kind);
        session.interval_save(&IntervalSave { interval, value: Some(value) }).unwrap();
        assert_eq!(due(&mut session, kind), expected);
        let too_long = session.interval_save(&IntervalSave { interval, value: Some(interval.longest() + 1) });
        assert_eq!(too_long.unwrap_err().code(), ErrorCode::IntervalOutOfRange);
        assert_eq!(due(&mut session, kind), expected, "nothing was changed");
        session.interval_save(&IntervalSave { interval, value: None }).unwrap();
        assert_eq!(due(&mut session, kind), before, "as long as the Code allows again");
    }
}

#[test]
fn an_authoritys_overlay_tightens_the_facilities_that_work_with_it() {
    let (_folder, mut session, facility) = practised("en");
    let overlaid = session
        .set_list()
        .unwrap()
        .into_iter()
        .find(|set| set.overlay.as_ref().is_some_and(|overlay| overlay.id.contains("zelmara")));
    let started = session.assessment_start(&AssessmentStart {
        facility: facility.clone(),
        questionnaire: overlaid.unwrap().hash,
        kind: breakwater_app::Kind::SelfAssessment,
        reference: String::new(),
        from: None,
    });
    started.unwrap();
    let view = session.register_list(&facility).unwrap();
    let tightened: Vec<_> = view.intervals.iter().filter(|interval| interval.overlay.is_some()).collect();
    assert!(!tightened.is_empty());
    for interval in tightened {
        assert_eq!(interval.value, interval.overlay.as_ref().unwrap().value.min(interval.longest));
    }
}

#[test]
fn a_lesson_becomes_a_finding_and_the_entry_names_it() {
    let (_folder, mut session, facility) = practised("en");
    let view = session.register_list(&facility).unwrap();
    let drill = view.lists[7].entries.iter().find(|entry| entry.content["number"] == "DR-7").unwrap().id.clone();
    let assessment = session.assessment_list(None).unwrap()[0].id.clone();
    let finding = json!({"grade": "observation", "fact": "The repeater battery lasted 22 minutes."});
    let finding = FindingSave { assessment, id: None, finding: serde_json::from_value(finding).unwrap() };
    let raised = session.register_finding(RegisterFinding { entry: drill.clone(), finding }).unwrap();
    let view = session.register_list(&facility).unwrap();
    let entry = view.lists[7].entries.iter().find(|entry| entry.id == drill).unwrap();
    assert_eq!(entry.content["finding"], raised.id);
    assert_eq!(raised.fact, "The repeater battery lasted 22 minutes.");
}

#[test]
fn the_calendar_goes_out_as_whole_days_with_lasting_identities() {
    let (_folder, mut session, facility) = practised("fr");
    let request = CalendarRequest { facility: Some(facility.clone()) };
    let (name, text) = session.calendar_file(&request).unwrap();
    assert_eq!(name, "Calendrier ZZPRA-0001 2026-11-16.ics");
    let dated = calendar(&mut session, &facility).into_iter().filter(|entry| entry.due_on.is_some()).count();
    assert_eq!(text.matches("BEGIN:VEVENT").count(), dated);
    assert!(text.contains("DTSTART;VALUE=DATE:20261120\r\n"), "{text}");
    assert_eq!(session.calendar_file(&request).unwrap().1, text, "the same again is the same file");
    let ids = |text: &str| -> Vec<String> {
        text.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect()
    };
    let drill = json!({"kind": "drill", "on": "2026-11-16", "status": "held", "scenario": "Intruder"});
    session.register_save(&save(&facility, RegisterList::Drill, None, &drill)).unwrap();
    let (_, later) = session.calendar_file(&request).unwrap();
    let on_the_20th = |text: &str| text.matches("DTSTART;VALUE=DATE:20261120").count();
    assert_eq!(on_the_20th(&later) + 1, on_the_20th(&text), "an action stays where it was");
    let (mut before, mut after) = (ids(&text), ids(&later));
    before.sort();
    after.sort();
    assert_eq!(before, after, "the next drill moved, it was not doubled");
}
