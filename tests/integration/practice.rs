//! The practice facility through the application: one click, marked, the published scores.

use breakwater_app::{Part, api::*};
use breakwater_tests::{Desk, text};

#[test]
fn practice_opens_with_one_call_and_scores_as_published_on_screen_and_in_the_report() {
    let desk = Desk::new();
    let app = desk.start();
    let session = app.practice_open(Nothing {}).unwrap();
    assert_eq!(session.gate, Gate::Open);
    assert_eq!(session.today, "2026-11-16");
    assert!(session.vault.unwrap().practice);
    let rows = app.assessment_list(AssessmentList { facility: None }).unwrap();
    for (reference, part_a, part_b) in [("SA-8", (18.0, 27), (133.5, 151)), ("SA-7", (54.0, 60), (147.5, 182))] {
        let row = rows.iter().find(|row| row.reference == reference).unwrap();
        let of = |part| {
            let score = row.scores.iter().find(|score| score.part == part).unwrap();
            (score.points, score.counted)
        };
        assert_eq!((of(Part::A), of(Part::B)), (part_a, part_b), "{reference}");

        let mut request = breakwater_tests::report(&row.id);
        request.options.date = None;
        let said = text(&app, &request).join(" ");
        for (points, counted) in [part_a, part_b] {
            let printed = format!("{points} ÷ {counted} =");
            assert!(said.contains(&printed), "{reference}: {printed} is not in the report");
        }
        assert!(said.contains("Practice"), "a practice record is marked");
    }
}

#[test]
fn a_practice_facility_can_be_used_and_reset() {
    let desk = Desk::new();
    let app = desk.start();
    app.practice_open(Nothing {}).unwrap();
    let draft = app.home(Nothing {}).unwrap().resume.unwrap();
    let change =
        AnswerChange { review: Some(Some(true)), comment: Some(Some("Mine.".to_owned())), ..AnswerChange::default() };
    app.answer_save(breakwater_tests::save(&draft.assessment.id, "pf-12-01", change)).unwrap();
    assert_eq!(app.home(Nothing {}).unwrap().resume.unwrap().assessment.counts.review, 9);
    app.practice_reset(Nothing {}).unwrap();
    assert_eq!(app.home(Nothing {}).unwrap().resume.unwrap().assessment.counts.review, 8);
    assert!(app.session_state(Nothing {}).unwrap().vault.unwrap().practice);
}
