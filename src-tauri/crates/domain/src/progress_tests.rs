#![allow(clippy::unwrap_used, reason = "a test that fails by panicking is a test")]

use super::*;
use crate::{
    finding::{Closure, FindingDraft},
    fixtures,
    ids::FindingId,
    scoring::Profile,
};
use jiff::civil::date;
use uuid::Uuid;

fn answers(given: &[(&str, Verdict, &str)]) -> Answers {
    given
        .iter()
        .map(|(item, verdict, comment)| {
            let answer = Answer { verdict: Some(*verdict), comment: (*comment).to_owned(), ..Answer::default() };
            (ItemId::new(*item), answer)
        })
        .collect()
}

#[test]
fn an_item_changes_by_verdict_or_comment_and_what_is_not_answered_yet_has_not_changed() {
    use Verdict::{No, NotObserved, Partly, Yes};
    let set = fixtures::questionnaire();
    let before = answers(&[
        ("pf-01-01", No, "five posts"),
        ("pf-01-02", Yes, ""),
        ("pf-01-03", Yes, "seen"),
        ("pf-01-04", NotObserved, ""),
        ("pf-01-05", No, ""),
        ("pf-01-06", Yes, ""),
    ]);
    let now = answers(&[
        ("pf-01-01", Partly, "four of six"),
        ("pf-01-02", Yes, ""),
        ("pf-01-03", Yes, "seen again"),
        ("pf-01-04", Yes, ""),
        ("pf-01-06", No, ""),
        ("pf-02-03", Yes, ""),
    ]);
    let profile = Profile::new();
    let (was, is) = (Scoring::new(&set, &before, &profile), Scoring::new(&set, &now, &profile));
    let changes = item_changes(Side { scoring: &was, answers: &before }, Side { scoring: &is, answers: &now });
    let told: Vec<_> = changes
        .changed
        .iter()
        .map(|change| (change.item.as_str(), change.was, change.is, change.trend(), change.is_repeated()))
        .collect();
    assert_eq!(
        told,
        [
            ("pf-01-01", Some(No), Some(Partly), Trend::Better, true),
            ("pf-01-03", Some(Yes), Some(Yes), Trend::Same, false),
            ("pf-01-04", Some(NotObserved), Some(Yes), Trend::Other, false),
            ("pf-01-06", Some(Yes), Some(No), Trend::Worse, false),
            ("pf-02-03", None, Some(Yes), Trend::Other, false),
        ]
    );
    assert_eq!((changes.unchanged, changes.not_answered_yet), (1, 1));
    assert!(!changes.changed[2].comment_changed() && changes.changed[1].comment_changed());
}

fn finding(number: &str, items: &[&str]) -> Finding {
    let mut items = items.iter().map(|item| ItemId::new(*item));
    Finding {
        id: FindingId::new(Uuid::from_u128(number.bytes().fold(0, |sum, byte| sum * 256 + u128::from(byte)))),
        number: number.to_owned(),
        content: FindingDraft {
            item: items.next(),
            also_items: items.collect(),
            found_on: date(2025, 11, 13),
            ..fixtures::draft(Grade::Deficiency, Vec::new())
        },
        ..fixtures::finding(FindingState::Open, Vec::new())
    }
}

fn closed(finding: Finding, on: Date) -> Finding {
    let closure = Some(Closure { by: None, on, note: String::new() });
    Finding { state: FindingState::Closed, closure, ..finding }
}

#[test]
fn findings_are_repeated_still_open_closed_since_or_new() {
    let ended = date(2025, 11, 28);
    let before = [
        finding("7-01", &[]),
        finding("7-02", &[]),
        closed(finding("7-03", &[]), date(2026, 5, 29)),
        closed(finding("7-04", &[]), date(2026, 3, 20)),
        closed(finding("7-05", &[]), ended),
    ];
    let again = |number: &str, was: &str, id| Finding {
        repeats: Some(Repeats { number: was.to_owned(), id }),
        ..finding(number, &[])
    };
    let now = [
        finding("8-03", &[]),
        again("8-02", "7-04", None),
        again("8-01", "renumbered", Some(before[0].id)),
        again("8-04", "5-09", None),
    ];
    let told: Vec<_> = finding_changes(&before, &now, Some(ended))
        .into_iter()
        .map(|change| {
            let number = |finding: Option<&Finding>| finding.map(|finding| finding.number.clone());
            (change.fate, number(change.was), number(change.is))
        })
        .collect();
    let some = |number: &str| Some(number.to_owned());
    assert_eq!(
        told,
        [
            (FindingFate::Repeated, some("7-01"), some("8-01")),
            (FindingFate::Repeated, some("7-04"), some("8-02")),
            (FindingFate::Repeated, None, some("8-04")),
            (FindingFate::StillOpen, some("7-02"), None),
            (FindingFate::Closed, some("7-03"), None),
            (FindingFate::New, None, some("8-03")),
        ]
    );
}

#[test]
fn a_repetition_is_recognised_by_the_item_it_was_raised_at_first() {
    let good = {
        let mut good = finding("7-09", &["pf-05-01"]);
        good.content.grade = Grade::GoodPractice;
        good
    };
    let earlier = [
        finding("7-01", &["pf-01-01", "pf-02-02"]),
        finding("7-02", &["pf-02-02"]),
        finding("6-01", &["pf-01-01"]),
        good,
    ];
    for (items, expected) in [
        (&["pf-01-01"][..], Some("7-01")),
        (&["pf-02-02"], Some("7-02")),
        (&["pf-03-03", "pf-02-02"], Some("7-02")),
        (&["pf-03-03"], None),
        (&["pf-05-01"], None),
        (&[], None),
    ] {
        let ids: Vec<ItemId> = items.iter().map(|item| ItemId::new(*item)).collect();
        let found = repeated(Grade::Observation, &ids.iter().collect::<Vec<_>>(), &earlier);
        assert_eq!(found.map(|finding| &*finding.number), expected, "{items:?}");
    }
    let item = ItemId::new("pf-01-01");
    assert_eq!(repeated(Grade::GoodPractice, &[&item], &earlier), None, "good practice repeats nothing");
}

#[test]
fn what_was_open_when_it_began_comes_along() {
    let began = date(2026, 11, 2);
    assert!(finding("7-01", &[]).is_carried_into(began));
    assert!(closed(finding("7-01", &[]), date(2026, 11, 9)).is_carried_into(began), "closed on the way");
    assert!(!closed(finding("7-01", &[]), date(2026, 5, 29)).is_carried_into(began));
    let mut good = finding("7-12", &[]);
    good.content.grade = Grade::GoodPractice;
    assert!(!good.is_carried_into(began));
}
