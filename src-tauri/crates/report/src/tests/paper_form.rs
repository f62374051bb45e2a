//! The paper form: complete in every set and language, never split, recognised when typed back.

use super::{all_text, forms, pages::check_layout, squeezed};
use crate::{
    Document, Hints, Paper, PaperForm,
    layout::canvas::{Mark, Segment},
    paper_form,
};
use breakwater_domain::questionnaire::AnswerKind;
use breakwater_locale::Words;

fn laid_out(form: &PaperForm) -> Document {
    paper_form(form, &Words::new("en"))
}

/// Boxes to cross on a page: left, top.
fn boxes(document: &Document, page: usize) -> Vec<(f32, f32)> {
    document.canvas.pages[page]
        .marks
        .iter()
        .filter_map(|placed| match &placed.mark {
            Mark::Path(path) if path.fill.is_none() => match path.segments.as_slice() {
                [Segment::Move(x, y), Segment::Line(right, _), _, Segment::Line(_, bottom), Segment::Close]
                    if (right - x - (bottom - y)).abs() < 0.01 =>
                {
                    Some((*x, *y))
                }
                _ => None,
            },
            _ => None,
        })
        .collect()
}

#[test]
fn every_set_in_every_language_has_every_item_on_either_paper() {
    for name in forms::SETS {
        let set = forms::set(name);
        for (language, paper) in [("en", Paper::A4), ("fr", Paper::Letter), ("es", Paper::A4)] {
            let form = forms::form(&set, language, paper);
            let document = paper_form(&form, &Words::new(language));
            check_layout(&document, &format!("{name} {language}"));
            assert!(document.missing_characters().is_empty(), "{name} {language}: {:?}", document.missing_characters());
            // A line may end at a hyphen.
            let unspaced = |text: &str| squeezed(text).replace(' ', "");
            let text = unspaced(&all_text(&document));
            for item in form.questionnaire.items() {
                let expected = unspaced(&format!("{}{}", item.number, item.prompt));
                assert!(text.contains(&expected), "{name} {}", item.id);
            }
            for field in &form.general {
                assert!(text.contains(&unspaced(&field.label)), "{name} {language}: {}", field.id);
            }
        }
    }
}

#[test]
fn every_item_has_its_boxes_and_lines_on_the_page_it_begins_on() {
    let set = forms::set("designated-authority");
    let form = forms::form(&set, "en", Paper::Letter);
    let document = laid_out(&form);
    let items: Vec<_> = form.questionnaire.items().collect();
    for (at, item) in items.iter().enumerate() {
        let (page, top) = document.canvas.targets[&format!("item-{}", item.id)];
        let below = items.get(at + 1).map(|next| document.canvas.targets[&format!("item-{}", next.id)]);
        let bottom = below.filter(|next| next.0 == page).map_or(f32::INFINITY, |next| next.1);
        let within = |y: f32| y > top && y < bottom;
        let found = boxes(&document, page).into_iter().filter(|(_, y)| within(*y)).count();
        let levels = if item.levels.len() > 1 && item.answer == AnswerKind::Verdict { item.levels.len() } else { 0 };
        assert_eq!(found, 5 + 4 + levels, "item {}: verdicts, methods, levels", item.number);
        let lines = document.canvas.pages[page]
            .marks
            .iter()
            .filter(|placed| match &placed.mark {
                Mark::Path(path) => match path.segments.as_slice() {
                    // Above the foot of the page.
                    [Segment::Move(_, y), Segment::Line(..)] => within(*y) && *y < document.canvas.sheet.bottom,
                    _ => false,
                },
                Mark::Text { .. } | Mark::Picture { .. } => false,
            })
            .count();
        let expected = if item.answer == AnswerKind::Narrative { 6 } else { 2 };
        assert_eq!(lines, expected, "item {}", item.number);
    }
}

#[test]
fn every_page_says_which_set_it_belongs_to() {
    let set = forms::with_overlay(&forms::set("port-facility"), "zelmara");
    let form = PaperForm { facility: Some(forms::facility()), ..forms::form(&set, "es", Paper::A4) };
    let document = laid_out(&form);
    let hash = &set.hash()[..12];
    let hash = format!("{} {} {}", &hash[..4], &hash[4..8], &hash[8..]);
    for page in 1..=document.pages() {
        let text = squeezed(&document.text(page).join(" "));
        let code = format!("Form port-facility, version 1, {hash} + zelmara, version 1");
        assert!(text.contains(&code), "page {page}: {text}");
        assert!(text.contains(&format!("Page {page} of {}", document.pages())));
    }
    let text = all_text(&document);
    assert!(text.contains("Alder Terminals Company"), "the head of the facility is filled in");
    assert!(text.contains("ZPS 2.12") && text.contains("Port Security Act (Zelmara) s. 9(4)"));
}

#[test]
fn hints_and_eu_marks_are_printed_when_they_are_asked_for() {
    let set = forms::set("port-facility");
    let with = forms::form(&set, "en", Paper::A4);
    let without = PaperForm { hints: Hints::Without, eu_marks: false, ..with.clone() };
    let (with, without) = (laid_out(&with), laid_out(&without));
    assert!(all_text(&with).contains("Look at: ") && all_text(&with).contains("EU-mandatory"));
    assert!(!all_text(&without).contains("Look at: ") && !all_text(&without).contains("EU-mandatory"));
    assert!(without.pages() < with.pages());
}

#[test]
fn the_form_is_ink_on_paper_without_colour() {
    let set = forms::set("cyber");
    let document = laid_out(&forms::form(&set, "fr", Paper::A4));
    for placed in document.canvas.pages.iter().flat_map(|page| &page.marks) {
        let inks = match &placed.mark {
            Mark::Text { run, .. } => vec![run.color],
            Mark::Path(path) => path.fill.into_iter().chain(path.stroke.map(|(ink, _)| ink)).collect(),
            Mark::Picture { .. } => Vec::new(),
        };
        for ink in inks {
            let (least, most) = ([ink.0, ink.1, ink.2].into_iter().min(), [ink.0, ink.1, ink.2].into_iter().max());
            assert!(most.unwrap() - least.unwrap() < 40, "{ink:?} would be lost in grey");
        }
    }
}

#[test]
fn an_overlong_question_still_stands_on_one_page() {
    let set = forms::set("cyber");
    let mut form = forms::form(&set, "en", Paper::Letter);
    let item = &mut form.questionnaire.sections[0].items[0];
    item.prompt = "Is every gate locked, lit and watched by a guard who knows the orders? ".repeat(25);
    item.guidance.look = vec!["Locks, lamps and logs of the gate, at night and in bad weather too".repeat(30); 4];
    check_layout(&laid_out(&form), "overlong");
}

#[test]
fn arabic_questions_are_set_with_the_companion_face() {
    let set = forms::set("cyber");
    let mut form = forms::form(&set, "en", Paper::A4);
    form.questionnaire.language = "ar".to_owned();
    for item in form.questionnaire.sections.iter_mut().flat_map(|section| &mut section.items) {
        item.prompt = "هل تم تفتيش جميع البوابات خلال الليل؟".to_owned();
    }
    let document = laid_out(&form);
    check_layout(&document, "Arabic");
    assert!(document.missing_characters().is_empty());
}

#[test]
fn the_same_form_gives_the_same_bytes() {
    let set = forms::set("risk-assessment");
    let form = forms::form(&set, "en", Paper::A4);
    assert!(laid_out(&form).pdf().unwrap() == laid_out(&form).pdf().unwrap());
}
