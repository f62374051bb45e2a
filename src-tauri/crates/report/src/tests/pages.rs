//! Where things stand on the pages.

use super::{report, sample, squeezed, with_answer};
use crate::{
    Document, Paper, lay_out,
    layout::canvas::{Mark, Page},
};
use breakwater_locale::Words;

/// Left, top, right, bottom and text of every run.
fn boxes(page: &Page) -> Vec<([f32; 4], String)> {
    page.marks
        .iter()
        .filter_map(|placed| match &placed.mark {
            Mark::Text { x, y, run } => {
                let trailing = run.text.len() - run.text.trim_end().len();
                let blank: f32 = run.glyphs.iter().rev().take(trailing).map(|glyph| glyph.advance * run.size).sum();
                let area = [*x, y - 0.6 * run.size, x + run.width - blank, y + 0.1 * run.size];
                (!run.text.trim().is_empty()).then(|| (area, run.text.clone()))
            }
            Mark::Path(_) | Mark::Picture { .. } => None,
        })
        .collect()
}

pub(super) fn check_layout(document: &Document, name: &str) {
    let sheet = document.canvas.sheet;
    for (number, page) in document.canvas.pages.iter().enumerate() {
        let boxes = boxes(page);
        for ([left, top, right, bottom], text) in &boxes {
            assert!(
                *left >= sheet.left - 4.0
                    && *right <= sheet.right + 0.5
                    && *top > 12.0
                    && *bottom < sheet.height - 12.0,
                "{name}, page {}: {text:?} runs out of the margins ({left} to {right})",
                number + 1
            );
        }
        for (at, (a, text)) in boxes.iter().enumerate() {
            for (b, other) in &boxes[at + 1..] {
                let apart = a[2] <= b[0] + 0.2 || b[2] <= a[0] + 0.2 || a[3] <= b[1] + 0.2 || b[3] <= a[1] + 0.2;
                assert!(apart, "{name}, page {}: {text:?} and {other:?} overlap", number + 1);
            }
        }
    }
}

#[test]
fn nothing_leaves_the_margins_and_nothing_overlaps_on_either_paper() {
    for paper in [Paper::A4, Paper::Letter] {
        let model = crate::ReportModel { paper, practice: true, ..sample::sample() };
        check_layout(&lay_out(&model), &format!("{paper:?}"));
    }
}

#[test]
fn a_record_nobody_touched_still_makes_a_report() {
    let document = lay_out(&sample::untouched());
    check_layout(&document, "untouched");
    let text = super::all_text(&document);
    assert!(text.contains("No item has been answered yet"), "the result says so in a sentence");
    assert!(text.contains("No finding has been recorded"), "an empty section says so");
    assert!(!text.contains("Corrective actions"), "a section with nothing to say is left out");
}

#[test]
fn a_row_taller_than_a_page_is_split_and_a_long_token_is_broken() {
    let (model, _) = with_answer(|answer| {
        answer.comment = format!("{}\n{}", "All gates were read again. ".repeat(500), "X".repeat(700));
    });
    let document = lay_out(&model);
    check_layout(&document, "tall row");
    let text: String = super::all_text(&document).replace(' ', "");
    assert!(text.contains(&"X".repeat(60)), "the token is there, in pieces");
}

#[test]
fn every_other_row_stands_on_one_page() {
    let document = report();
    let model = sample::sample();
    for item in model.questionnaire.items() {
        let target = document.canvas.targets[&format!("item-{}", item.id)];
        let page = document.text(target.0 as u32 + 1).join(" ");
        let last = item.prompt.split_whitespace().last().unwrap();
        assert!(
            squeezed(&page).contains(last),
            "item {} begins on page {} and ends elsewhere",
            item.number,
            target.0 + 1
        );
    }
}

#[test]
fn the_head_of_a_table_stands_on_each_of_its_pages() {
    let document = report();
    let headings = document.headings();
    let from = headings.iter().find(|heading| heading.title.ends_with("Complete list of items")).unwrap().page;
    let to = headings.iter().find(|heading| heading.title.ends_with("What the numbers leave out")).unwrap().page;
    assert!(to > from + 5, "the list takes many pages: {from} to {to}");
    for page in from..to {
        let text = document.text(page);
        assert!(text.iter().any(|line| line == "Question, provision and comment"), "page {page} has no table head");
    }
}

#[test]
fn a_heading_is_never_the_last_thing_on_a_page() {
    let document = report();
    for heading in &document.canvas.headings {
        let below = boxes(&document.canvas.pages[heading.page])
            .into_iter()
            .filter(|([_, top, ..], _)| *top > heading.y + 24.0 && *top < document.canvas.sheet.bottom)
            .count();
        assert!(below > 0, "{:?} stands alone at the foot of page {}", heading.title, heading.page + 1);
    }
}

#[test]
fn the_contents_list_names_the_page_each_heading_is_on() {
    let document = report();
    let contents =
        (1..=document.pages()).find(|&page| document.text(page).iter().any(|line| line == "Contents")).unwrap();
    let lines = document.text(contents);
    let listed = |title: &str| {
        let at = lines.iter().position(|line| line == title).unwrap_or_else(|| panic!("{title:?} is not listed"));
        lines[at + 1].parse::<u32>().unwrap()
    };
    for heading in document.headings().into_iter().filter(|heading| heading.level == 1) {
        let title = heading.title.split_once(' ').unwrap().1;
        assert_eq!(listed(title), heading.page, "{title}");
        let on_page = squeezed(&document.text(heading.page).join(" "));
        assert!(on_page.contains(title), "page {} does not show {title:?}", heading.page);
    }
}

#[test]
fn every_link_leads_somewhere() {
    let document = report();
    let links: Vec<_> = document.canvas.pages.iter().flat_map(|page| &page.links).collect();
    assert!(links.len() > 60, "contents, sections, findings: {}", links.len());
    for link in links {
        let target = document.canvas.targets.get(&link.target);
        let (page, _) = target.unwrap_or_else(|| panic!("nothing is called {:?}", link.target));
        assert!(*page < document.canvas.pages.len());
    }
}

#[test]
fn draft_stands_across_every_page_until_the_record_is_finalised() {
    let across = |model| {
        let file = super::written(&model);
        let pages = file.get_pages();
        let light = |page| file.get_page_content(page).starts_with(b"/Artifact BMC\nq\n0.933 0.945 0.953 rg");
        pages.into_values().filter(|page| light(*page)).count()
    };
    let draft = sample::sample();
    let pages = report().pages() as usize;
    assert_eq!(across(draft.clone()), pages);
    let mut finalised = draft;
    finalised.assessment.state = breakwater_domain::assessment::State::Finalised;
    assert_eq!(across(finalised.clone()), 0);
    finalised.practice = true;
    assert_eq!(across(finalised), pages, "a practice record stays marked");
}

#[test]
fn the_preview_shows_the_same_page_as_the_file() {
    let document = report();
    assert!(document.preview(0).is_none());
    assert!(document.preview(document.pages() + 1).is_none());
    let preview = document.preview(document.pages()).unwrap();
    assert_eq!((preview.width, preview.height), document.page_size());
    assert_eq!(preview.text, document.text(document.pages()));
    assert!(preview.marks.len() < 60, "few marks, or the window is slow: {}", preview.marks.len());
    assert!(preview.marks.iter().all(|mark| mark.d.starts_with('M')));
}

#[test]
fn the_recovery_sheet_is_one_page_with_every_group() {
    let groups: Vec<String> = (1..=8).map(|n| format!("AB{n}CD")).collect();
    let date = sample::sample().date;
    let bytes = crate::recovery_sheet(&groups, "Port Alder", date, &Words::new("en"), Paper::A4).unwrap();
    let file = lopdf::Document::load_mem(&bytes).unwrap();
    assert_eq!(file.get_pages().len(), 1);
    let text = super::squeezed(&file.extract_text(&[1]).unwrap());
    for group in &groups {
        assert!(text.contains(group.as_str()), "{group} is not on the sheet: {text}");
    }
}
