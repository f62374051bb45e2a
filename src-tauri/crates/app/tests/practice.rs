//! The practice facility is what the workshop says it is.

#![allow(clippy::unwrap_used, reason = "a test: an unwrap that fails is the failure")]

use breakwater_app::{FixedClock, Opening, Session, api::ScoreView, practice};
use breakwater_domain::questionnaire::Part;
use jiff::civil::date;
use std::{path::Path, sync::Arc};

fn opening(folder: &Path, language: &str) -> Opening {
    Opening {
        folder: folder.join("practice.vault"),
        program: "test".to_owned(),
        person: None,
        language: language.to_owned(),
        clock: Arc::new(FixedClock("2026-11-22T09:00:00+01:00[Europe/Oslo]".parse().unwrap())),
    }
}

fn score(scores: &[ScoreView], part: Part) -> (f64, u32) {
    scores.iter().find(|score| score.part == part).map(|score| (score.points, score.counted)).unwrap()
}

fn check_scores(session: &mut Session) {
    let rows = session.assessment_list(None).unwrap();
    let [draft, previous] = rows.as_slice() else { panic!("{} assessments", rows.len()) };
    assert_eq!((draft.reference.as_str(), previous.reference.as_str()), ("SA-8", "SA-7"));
    assert_eq!(score(&previous.scores, Part::A), (54.0, 60));
    assert_eq!(score(&previous.scores, Part::B), (147.5, 182));
    assert_eq!(score(&draft.scores, Part::A), (18.0, 27));
    assert_eq!(score(&draft.scores, Part::B), (133.5, 151));
}

#[test]
fn the_practice_facility_scores_as_published_in_every_language() {
    for language in ["en", "fr", "es"] {
        let folder = tempfile::tempdir().unwrap();
        let mut session = practice::create(opening(folder.path(), language), None).unwrap();
        check_scores(&mut session);
    }
}

#[test]
fn the_draft_stands_as_the_workshop_script_says() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = practice::create(opening(folder.path(), "en"), None).unwrap();
    assert_eq!(session.today(), date(2026, 11, 16), "its own today, whatever the clock says");
    let home = session.home().unwrap();
    let resume = home.resume.unwrap();
    assert_eq!(resume.item, "pf-08-23");
    assert_eq!(resume.assessment.counts.unanswered, 77);
    assert_eq!(resume.assessment.counts.review, 8);
    assert_eq!(home.majors.iter().map(|finding| finding.number.as_str()).collect::<Vec<_>>(), ["8-02"]);
    let late: Vec<_> = home.due.iter().filter(|action| action.days_left < 0).collect();
    assert_eq!(late.len(), 1);
    assert_eq!((late[0].number.as_str(), late[0].days_left), ("7-02", -139));

    let work = session.assessment_open(&resume.assessment.id).unwrap();
    let by_profile = work
        .sections
        .iter()
        .flat_map(|section| &section.items)
        .filter(|item| item.not_applicable_because.is_some())
        .count();
    assert_eq!(by_profile, 7);
    assert_eq!(work.findings.len(), 9);
    assert_eq!(work.findings.iter().filter(|finding| finding.repeats.is_some()).count(), 3);
    assert_eq!(work.scope.team.len(), 3);
    assert!(work.scope.places_visited[0].starts_with("Gate 1"));
}

#[test]
fn a_shifted_practice_facility_opens_again_with_the_published_passphrase_and_its_own_day() {
    let folder = tempfile::tempdir().unwrap();
    let session = practice::create(opening(folder.path(), "en"), Some(date(2027, 3, 3))).unwrap();
    session.close().unwrap();
    let mut session = Session::open(opening(folder.path(), "en"), &practice::secret()).unwrap();
    assert!(session.is_practice());
    assert_eq!(session.today(), date(2027, 3, 1), "whole weeks, so still a Monday");
    check_scores(&mut session);
    assert!(session.verify().unwrap().ok);
}
