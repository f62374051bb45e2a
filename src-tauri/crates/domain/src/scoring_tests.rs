#![allow(clippy::unwrap_used, reason = "a test that fails by panicking is a test")]

use super::*;
use crate::{answer::Level, fixtures, ids::ItemId};
use Verdict::{No, NotApplicable, NotObserved, Partly, Yes};
use proptest::prelude::*;

fn answers(verdicts: &[(&str, Verdict)]) -> Answers {
    verdicts
        .iter()
        .map(|(item, verdict)| (ItemId::new(*item), Answer { verdict: Some(*verdict), ..Answer::default() }))
        .collect()
}

fn no_baggage() -> Profile {
    Profile::from([("baggage".to_owned(), TagState::Absent { why: "None is taken.".to_owned() })])
}

/// `points/counted, not observed, not applicable, unanswered, text` of a part.
fn shown(score: &Score) -> String {
    format!(
        "{}/{}, {} {} {}, {}",
        score.points.points(),
        score.counted,
        score.not_observed,
        score.not_applicable,
        score.unanswered,
        score.text
    )
}

fn check(verdicts: &[(&str, Verdict)], profile: &Profile, part: Part, expected: &str) {
    let set = fixtures::questionnaire();
    assert_eq!(shown(&Scoring::new(&set, &answers(verdicts), profile).score(part)), expected, "{verdicts:?}");
}

#[test]
fn partly_is_half_in_guidance_and_nothing_where_it_binds() {
    let none = Profile::new();
    let of = |part| match part {
        Part::A => ["pf-01-01", "pf-01-02", "pf-01-03"],
        _ => ["pf-01-04", "pf-01-05", "pf-01-06"],
    };
    let verdicts = |part| of(part).into_iter().zip([Yes, Partly, No]).collect::<Vec<_>>();
    check(&verdicts(Part::A), &none, Part::A, "1/3, 0 0 0, 0");
    check(&verdicts(Part::B), &none, Part::B, "1.5/3, 0 0 2, 0");
    check(&[("pf-02-03", Partly)], &none, Part::Solas, "0/1, 0 0 2, 0");
    check(&[("pf-02-05", Partly)], &none, Part::Other, "0.5/1, 0 0 0, 0");
}

#[test]
fn what_could_not_be_seen_or_does_not_apply_is_not_in_n() {
    let none = Profile::new();
    check(
        &[("pf-01-01", Yes), ("pf-01-02", NotObserved), ("pf-01-03", NotApplicable)],
        &none,
        Part::A,
        "1/1, 1 1 0, 0",
    );
    check(&[], &none, Part::A, "0/0, 0 0 3, 0");
}

#[test]
fn tags_declared_absent_make_items_not_applicable_unless_somebody_answered() {
    check(&[], &Profile::new(), Part::B, "0/0, 0 0 5, 0");
    check(&[], &no_baggage(), Part::B, "0/0, 0 1 4, 0");
    check(&[("pf-02-01", No)], &no_baggage(), Part::B, "0/1, 0 0 4, 0");
    let mut both = no_baggage();
    both.insert("passengers".to_owned(), TagState::Absent { why: "Cargo only.".to_owned() });
    check(&[], &both, Part::B, "0/0, 0 2 3, 0");
    both.insert("passengers".to_owned(), TagState::Present);
    check(&[], &both, Part::B, "0/0, 0 1 4, 0");
    let reason = applicability(&fixtures::item("pf-02-01"), &both).unwrap();
    assert_eq!(reason.reasons(), "None is taken.");
}

#[test]
fn a_comment_alone_does_not_make_an_item_applicable() {
    let set = fixtures::questionnaire();
    let mut answers = Answers::new();
    answers.insert(ItemId::new("pf-02-01"), Answer { comment: "ask again".to_owned(), ..Answer::default() });
    assert_eq!(shown(&Scoring::new(&set, &answers, &no_baggage()).score(Part::B)), "0/0, 0 1 4, 0");
}

#[test]
fn an_equivalent_counts_and_a_narrative_without_verdict_does_not() {
    let set = fixtures::questionnaire();
    let mut answers = answers(&[("pf-02-03", No), ("pf-02-04", Yes)]);
    answers.get_mut(&ItemId::new("pf-02-03")).unwrap().equivalent = "XI-2/12, approved 2024".to_owned();
    answers.insert(ItemId::new("pf-02-06"), Answer { text: "In words.".to_owned(), ..Answer::default() });
    let scoring = Scoring::new(&set, &answers, &Profile::new());
    assert_eq!(shown(&scoring.score(Part::Solas)), "2/2, 0 0 0, 1");
    let counts = scoring.counts();
    assert_eq!((counts.yes, counts.equivalent, counts.text, counts.no), (2, 1, 1, 0));
    assert_eq!(scoring.worked_example(Part::Solas).yes.len(), 2);
}

#[test]
fn of_which_binding_is_part_b_only_and_by_its_formula() {
    let set = fixtures::questionnaire();
    let scoring_answers = answers(&[("pf-01-03", Partly), ("pf-01-04", Partly)]);
    let scoring = Scoring::new(&set, &scoring_answers, &Profile::new());
    assert_eq!(shown(&scoring.binding_in_the_eu().unwrap()), "0.5/1, 0 0 0, 0");
}

#[test]
fn a_half_split_item_is_unanswered() {
    let set = fixtures::questionnaire();
    let level = |number: u8| Level::try_from(number).unwrap();
    let mut split = Answer { levels: BTreeMap::from([(level(1), Yes)]), ..Answer::default() };
    let score = |answer: &Answer| {
        let answers = Answers::from([(ItemId::new("pf-01-01"), answer.clone())]);
        shown(&Scoring::new(&set, &answers, &Profile::new()).score(Part::A))
    };
    assert_eq!(score(&split), "0/0, 0 0 3, 0");
    split.levels.insert(level(2), NotObserved);
    assert_eq!(score(&split), "1/1, 0 0 2, 0");
}

#[test]
fn conformity_is_rounded_the_same_everywhere() {
    let score = |halves, counted| Score { points: HalfPoints(halves), counted, ..Score::none(Part::B) };
    for (halves, counted, tenths) in [
        (0, 0, None),
        (295, 182, Some(810)),
        (108, 60, Some(900)),
        (36, 27, Some(667)),
        (267, 151, Some(884)),
        (2, 1, Some(1000)),
        (1, 1, Some(500)),
        (0, 7, Some(0)),
    ] {
        assert_eq!(score(halves, counted).tenths_of_percent(), tenths, "{halves} halves of {counted}");
        assert_eq!(score(halves, counted).conformity().is_some(), tenths.is_some());
    }
}

fn any_answer() -> impl Strategy<Value = Option<Answer>> {
    let verdict = prop::option::of(prop::sample::select(&Verdict::ALL[..]));
    let split = prop::collection::btree_map(
        (1u8..=3).prop_map(|level| Level::try_from(level).unwrap()),
        prop::sample::select(&Verdict::ALL[..]),
        0..3,
    );
    prop::option::of((verdict, split, any::<[bool; 3]>()).prop_map(|(verdict, levels, [equivalent, text, review])| {
        Answer {
            verdict: if levels.is_empty() { verdict } else { None },
            levels,
            equivalent: if equivalent { "approved".to_owned() } else { String::new() },
            text: if text { "in words".to_owned() } else { String::new() },
            review,
            ..Answer::default()
        }
    }))
}

proptest! {
    #[test]
    fn every_item_is_counted_once(given in prop::collection::vec(any_answer(), 12), absent in any::<bool>()) {
        let set = fixtures::questionnaire();
        let answers: Answers =
            set.items().zip(given).filter_map(|(item, answer)| Some((item.id.clone(), answer?))).collect();
        let profile = if absent { no_baggage() } else { Profile::new() };
        let scoring = Scoring::new(&set, &answers, &profile);
        prop_assert_eq!(scoring.counts().items(), 12);
        prop_assert_eq!(scoring.scores().iter().map(Score::items).sum::<u32>(), 12);
        for score in scoring.scores() {
            prop_assert!(score.points.halves() <= 2 * score.counted, "never more than everything");
            let example = scoring.worked_example(score.part);
            let (yes, partly, no) = (example.yes.len() as u32, example.partly.len() as u32, example.no.len() as u32);
            prop_assert_eq!(yes + partly + no, score.counted);
            let half = if score.part.binds() { 0 } else { partly };
            prop_assert_eq!(score.points.halves(), 2 * yes + half, "the worked example gives the score");
        }
        let by_section = set.sections.iter().map(|section| counts(scoring.in_section(&section.id)).items());
        prop_assert_eq!(by_section.sum::<u32>(), 12);
    }

    #[test]
    fn a_better_verdict_never_lowers_a_score(given in prop::collection::vec(any_answer(), 12), at in 0usize..12) {
        let set = fixtures::questionnaire();
        let mut answers: Answers =
            set.items().zip(given).filter_map(|(item, answer)| Some((item.id.clone(), answer?))).collect();
        let item = set.items().nth(at).unwrap();
        let text = "in words".to_owned();
        let mut points = Vec::new();
        for verdict in [No, Partly, Yes] {
            answers.insert(item.id.clone(), Answer { verdict: Some(verdict), text: text.clone(), ..Answer::default() });
            points.push(Scoring::new(&set, &answers, &Profile::new()).score(item.part).points);
        }
        prop_assert!(points.is_sorted());
    }
}
