//! What the report says, and that everything typed can be found in it.

use super::{all_text, report, report_file, sample, small, squeezed, with_answer, written};
use crate::lay_out;
use breakwater_domain::answer::Verdict;

#[test]
fn every_item_number_question_and_comment_is_in_the_file_as_typed() {
    let model = sample::sample();
    let file = report_file();
    let pages: Vec<u32> = file.get_pages().keys().copied().collect();
    let text = squeezed(&file.extract_text(&pages).unwrap());
    for item in model.questionnaire.items() {
        assert!(text.contains(&format!("{} {}", item.number, squeezed(&item.prompt))), "item {}", item.number);
    }
    for (item, answer) in &model.answers {
        assert!(text.contains(&squeezed(&answer.comment)), "the comment on {item}: {:?}", answer.comment);
        assert!(text.contains(&squeezed(&answer.reason)), "the reason on {item}");
    }
    for finding in &model.findings {
        for words in [&finding.fact, &finding.objective_evidence, &finding.root_cause] {
            assert!(text.contains(&squeezed(words)), "finding {}: {words:?}", finding.number);
        }
    }
}

#[test]
fn letters_that_share_a_glyph_are_copied_as_they_were_typed() {
    let comment = "3x4 -> 12, ffi fi, A\u{391}\u{410}, a\u{a0}b, 8-01, \u{2212}5 °C, naïve œuvre";
    let (model, _) = with_answer(|answer| answer.comment = comment.to_owned());
    let file = written(&model);
    let pages: Vec<u32> = file.get_pages().keys().copied().collect();
    let text = squeezed(&file.extract_text(&pages).unwrap());
    assert!(text.contains(&squeezed(comment)), "as typed, not as drawn");
}

#[test]
fn every_part_has_its_own_number_and_none_stands_without_its_n() {
    let model = sample::sample();
    let text = all_text(report());
    for score in &model.scores {
        assert!(text.contains(&format!("n = {}, ", score.counted)), "{:?}", score.part);
        assert!(
            text.contains(&format!("{} not observed, {} not applicable", score.not_observed, score.not_applicable))
        );
    }
    assert!(!text.to_lowercase().contains("overall conformity"));
}

#[test]
fn the_worked_example_uses_the_numbers_of_the_report() {
    let model = sample::sample();
    let score = model.scores[1];
    let text = all_text(&lay_out(&model));
    let expected = format!("{} × 1 + {} × 0.5 + {} × 0 = {} points", score.yes, score.partly, score.no, score.points);
    assert!(text.contains(&expected), "{expected}");
}

#[test]
fn an_item_the_profile_excludes_prints_its_reason_and_an_answer_wins_over_it() {
    let mut model = sample::sample();
    let (item, why) = model.not_applicable_by_profile.iter().next().unwrap();
    let (item, why) = (item.clone(), why.clone());
    assert!(all_text(&lay_out(&model)).contains(&format!("By the facility profile: {why}")));
    model.answers.entry(item.clone()).or_default().reason = "Seen, and still not applicable here.".to_owned();
    model.verdicts.insert(item, Verdict::NotApplicable);
    assert!(all_text(&lay_out(&model)).contains("Reason: Seen, and still not applicable here."));
}

#[test]
fn overdue_actions_are_marked_in_the_finding_and_in_the_list() {
    let text = all_text(report());
    assert!(text.matches("Overdue").count() >= 4, "tag, finding's table, list of actions, grades");
    assert!(text.contains("Repeats finding 7-01"));
}

#[test]
fn a_character_no_font_has_is_reported() {
    let (model, _) = with_answer(|answer| answer.comment = "Gate 界 checked".to_owned());
    let document = lay_out(&model);
    assert_eq!(document.missing_characters().iter().collect::<String>(), "界");
    assert!(document.pdf().is_ok(), "the report is written all the same");
    assert!(report().missing_characters().is_empty());
}

#[test]
fn arabic_is_set_from_right_to_left() {
    let arabic = "تم تفتيش البوابة رقم 7 ليلا";
    let (model, _) = with_answer(|answer| answer.comment = arabic.to_owned());
    let document = lay_out(&model);
    assert!(document.missing_characters().is_empty(), "{:?}", document.missing_characters());
    let runs: Vec<(f32, String)> = document
        .canvas
        .pages
        .iter()
        .flat_map(|page| &page.marks)
        .filter_map(|placed| match &placed.mark {
            crate::layout::canvas::Mark::Text { x, run, .. } if run.face >= 3 => Some((*x, run.text.clone())),
            _ => None,
        })
        .collect();
    let at = |word: &str| runs.iter().find(|(_, text)| text.contains(word)).unwrap().0;
    assert!(at("تفتيش") > at("البوابة"), "the second word stands to the right of the third: {runs:?}");
}

#[test]
fn the_text_of_a_small_report_is_as_agreed() {
    let document = lay_out(&small());
    let pages: Vec<String> =
        (1..=document.pages()).map(|page| format!("── page {page} ──\n{}", document.text(page).join("\n"))).collect();
    insta::assert_snapshot!(pages.join("\n\n"));
}

#[test]
fn answers_in_words_are_printed_and_counted_apart() {
    let mut model = sample::sample();
    let item = model.questionnaire.items().last().unwrap().id.clone();
    model.answers.entry(item.clone()).or_default().text =
        "Verified by the Authority in March, see letter 14.".to_owned();
    model.verdicts.remove(&item);
    let text = all_text(&lay_out(&model));
    assert!(text.contains("Verified by the Authority in March, see letter 14."));
    assert!(text.contains("Answered in words 1"), "in the legend");
    assert!(text.contains("N/A Words Open"), "and in a column of its own");
}

#[test]
fn percentages_are_rounded_half_up() {
    let check = |points, counted, expected| {
        let mut score = sample::sample().scores[0];
        (score.points, score.counted) = (points, counted);
        assert_eq!(score.whole_percent(), expected, "{points} of {counted}");
    };
    check(147.5, 182, Some(81));
    check(54.0, 60, Some(90));
    check(0.5, 4, Some(13));
    check(0.0, 7, Some(0));
    check(0.0, 0, None);
}
