//! The rules of the page, over the display list of every edition in every language.

use super::{
    editions::{furnished, languages, record},
    pages::check_layout,
    sample, squeezed,
};
use crate::{
    Document, Paper, ReportModel, lay_out,
    layout::canvas::{Canvas, ElementId, Mark, Page},
    redacted,
};
use breakwater_domain::{
    assessment::Kind,
    ids::ItemId,
    printing::{Edition, Redaction, Section},
};
use std::collections::BTreeMap;

/// What holds of every page of every edition.
pub(super) fn check(document: &Document, model: &ReportModel, name: &str) {
    check_layout(document, name);
    something_stands_on_each_page(document, name);
    headings_stay_with_their_text(document, name);
    tables_have_their_head_on_each_page(document, name);
    no_row_stands_alone_at_the_head_of_a_page(document, name);
    the_contents_list_is_right(document, model, name);
    links_lead_to_what_they_name(document, model, name);
    assert!(document.missing_characters().is_empty(), "{name}: {:?}", document.missing_characters());
}

fn something_stands_on_each_page(document: &Document, name: &str) {
    let sheet = document.canvas.sheet;
    for (number, page) in document.canvas.pages.iter().enumerate() {
        let in_body = |y: f32| y > sheet.top - 40.0 && y < sheet.bottom + 1.0;
        let said = page.marks.iter().any(|placed| matches!(&placed.mark, Mark::Text { y, .. } if in_body(*y)));
        let shown = page.marks.iter().any(|placed| matches!(&placed.mark, Mark::Picture { .. }));
        assert!(said || shown, "{name}, page {}: nothing on it", number + 1);
        for placed in &page.marks {
            if let Mark::Picture { area: [x, y, width, height], .. } = &placed.mark {
                assert!(
                    *x >= sheet.left - 0.5
                        && x + width <= sheet.right + 0.5
                        && *y > 0.0
                        && y + height <= sheet.bottom + 0.5
                        && *width > 10.0
                        && *height > 10.0,
                    "{name}, page {}: a picture runs out of the margins",
                    number + 1
                );
            }
        }
    }
}

fn headings_stay_with_their_text(document: &Document, name: &str) {
    for heading in &document.canvas.headings {
        let below = document.canvas.pages[heading.page].marks.iter().any(|placed| match &placed.mark {
            Mark::Text { y, .. } => *y > heading.y + 30.0 && *y < document.canvas.sheet.bottom,
            Mark::Picture { area, .. } => area[1] > heading.y,
            Mark::Path(_) => false,
        });
        assert!(below, "{name}: {:?} stands alone at the foot of page {}", heading.title, heading.page + 1);
    }
}

/// The element with this tag that an element stands in.
fn within(canvas: &Canvas, element: ElementId, tag: &str) -> Option<ElementId> {
    let mut at = Some(element);
    while let Some(id) = at.filter(|&id| canvas.elements[id].tag != tag) {
        at = canvas.elements[id].parent;
    }
    at
}

/// Pieces of text in the order they are drawn, each with its height and its element.
fn pieces(page: &Page) -> impl Iterator<Item = (f32, Option<ElementId>, &str)> {
    page.marks.iter().filter_map(|placed| match &placed.mark {
        Mark::Text { y, run, .. } if !run.text.trim().is_empty() => Some((*y, placed.element, run.text.trim())),
        Mark::Text { .. } | Mark::Path(_) | Mark::Picture { .. } => None,
    })
}

fn tables_have_their_head_on_each_page(document: &Document, name: &str) {
    let canvas = &document.canvas;
    let mut heads: BTreeMap<ElementId, Vec<&str>> = BTreeMap::new();
    let is_head = |row: ElementId| canvas.elements[row].children.iter().all(|&cell| canvas.elements[cell].tag == "TH");
    for (number, page) in canvas.pages.iter().enumerate() {
        let mut first: BTreeMap<ElementId, f32> = BTreeMap::new();
        for (y, element, text) in pieces(page) {
            let Some(table) = element.and_then(|element| within(canvas, element, "Table")) else { continue };
            let row = element.and_then(|element| within(canvas, element, "TR")).unwrap();
            if is_head(row) {
                heads.entry(table).or_default().push(text);
                first.insert(table, f32::MIN);
            } else {
                let top = first.entry(table).or_insert(y);
                *top = top.min(y);
            }
        }
        for (table, top) in first.into_iter().filter(|(_, top)| *top > f32::MIN) {
            let Some(head) = heads.get(&table) else { continue };
            let above: Vec<&str> = pieces(page)
                .filter(|(y, element, _)| element.is_none() && *y > canvas.sheet.top && *y < top)
                .map(|(_, _, text)| text)
                .collect();
            assert_eq!(&above, head, "{name}, page {}: a table goes on without its head", number + 1);
        }
    }
}

fn no_row_stands_alone_at_the_head_of_a_page(document: &Document, name: &str) {
    let canvas = &document.canvas;
    let mut pages_of: BTreeMap<ElementId, BTreeMap<ElementId, (usize, usize)>> = BTreeMap::new();
    let mut height_of: BTreeMap<ElementId, [f32; 2]> = BTreeMap::new();
    for (number, page) in canvas.pages.iter().enumerate() {
        for (y, element, _) in pieces(page) {
            let Some(element) = element else { continue };
            let (Some(table), Some(row)) = (within(canvas, element, "Table"), within(canvas, element, "TR")) else {
                continue;
            };
            let pages = pages_of.entry(table).or_default().entry(row).or_insert((number, number));
            pages.1 = number;
            let [top, bottom] = height_of.entry(row).or_insert([y, y]);
            (*top, *bottom) = (top.min(y), bottom.max(y));
        }
    }
    for rows in pages_of.values() {
        let (Some((last, on)), Some((before, on_before))) = (rows.iter().next_back(), rows.iter().rev().nth(1)) else {
            continue;
        };
        let height = |row| height_of[row][1] - height_of[row][0];
        // A row as tall as a third of the page may: keeping it with its neighbour would tear the larger hole.
        let short = height(last) + height(before) < canvas.sheet.body() / 3.0;
        let told_apart = on.0 == on.1 && on_before.0 == on_before.1 && on.0 != on_before.0;
        assert!(!(short && told_apart), "{name}: one row alone on page {}", on.0 + 1);
    }
}

fn the_contents_list_is_right(document: &Document, model: &ReportModel, name: &str) {
    let canvas = &document.canvas;
    let mut listed = Vec::new();
    for page in &canvas.pages {
        for link in &page.links {
            let Some(element) = link.element else { continue };
            let above = canvas.elements[element].parent.map(|parent| canvas.elements[parent].tag);
            if above != Some("Reference") {
                continue;
            }
            let said: Vec<&str> =
                pieces(page).filter(|(_, of, _)| *of == Some(element)).map(|(_, _, text)| text).collect();
            let number: usize = said.last().unwrap().parse().unwrap_or_else(|_| panic!("{name}: {said:?}"));
            let (page, _) = canvas.targets[&link.target];
            assert_eq!(number, page + 1, "{name}: {said:?}");
            let heading = canvas.headings.iter().find(|heading| heading.target == link.target).unwrap();
            assert_eq!(heading.page, page, "{name}: {said:?}");
            listed.push(link.target.clone());
        }
    }
    if !model.prints(Section::Contents) {
        assert!(listed.is_empty(), "{name}: {listed:?}");
        return;
    }
    for heading in canvas.headings.iter().filter(|heading| heading.level == 1) {
        assert!(listed.contains(&heading.target), "{name}: {:?} is not listed", heading.title);
    }
}

fn links_lead_to_what_they_name(document: &Document, model: &ReportModel, name: &str) {
    let canvas = &document.canvas;
    for link in canvas.pages.iter().flat_map(|page| &page.links) {
        let Some((page, y)) = canvas.targets.get(&link.target) else {
            panic!("{name}: nothing is called {:?}", link.target)
        };
        let expected = match link.target.split_once('-') {
            Some(("item", id)) => model.questionnaire.item(&ItemId::new(id)).map(|item| item.number.clone()),
            Some(("finding", number)) => Some(number.to_owned()),
            _ => canvas.headings.iter().find(|heading| heading.target == link.target).map(|one| one.title.clone()),
        };
        let Some(expected) = expected else { continue };
        let there: Vec<&str> = pieces(&canvas.pages[*page])
            .filter(|(baseline, _, _)| (*y - 1.0..y + 70.0).contains(baseline))
            .map(|(_, _, text)| text)
            .collect();
        let first = squeezed(&expected);
        let first = first.split(' ').next().unwrap();
        assert!(there.iter().any(|text| text.contains(first)), "{name}: {:?} leads to {there:?}", link.target);
    }
}

#[test]
fn every_edition_keeps_the_rules_of_the_page_in_every_language() {
    for edition in Edition::ALL {
        for (number, language) in languages().enumerate() {
            let mut model = furnished(record(edition, language));
            model.paper = if number % 2 == 0 { Paper::A4 } else { Paper::Letter };
            model.practice = number == 1;
            check(&lay_out(&model), &model, &format!("{} {language}", edition.key()));
        }
    }
}

#[test]
fn every_redacted_edition_keeps_them_too() {
    for edition in Edition::ALL {
        for language in languages() {
            let model = redacted(furnished(record(edition, language)), &Redaction::ALL.into());
            check(&lay_out(&model), &model, &format!("{} {language}, redacted", edition.key()));
        }
    }
}

#[test]
fn every_edition_can_do_with_a_record_nobody_touched() {
    for edition in Edition::ALL {
        let mut model = sample::untouched();
        model.chosen.edition = edition;
        if edition == Edition::AuthorityLetter {
            model.assessment.kind = Kind::DaVerification;
        }
        check(&lay_out(&model), &model, &format!("untouched {}", edition.key()));
    }
}

#[test]
fn the_result_at_a_glance_takes_one_page() {
    for language in languages() {
        let document = lay_out(&furnished(record(Edition::Full, language)));
        let chapters: Vec<_> = document.canvas.headings.iter().filter(|heading| heading.level == 1).collect();
        let at = chapters.iter().position(|heading| heading.target == "glance").unwrap();
        let (page, next) = (chapters[at].page, chapters[at + 1].page);
        assert_eq!(next, page + 1, "{language}: from page {} to {}", page + 1, next + 1);
    }
}

#[test]
fn a_signature_never_stands_on_a_page_without_words() {
    for language in languages() {
        for edition in [Edition::AuthorityLetter, Edition::Attestation] {
            for findings in 1..=4 {
                let whole = furnished(record(edition, language));
                for model in [whole.clone(), redacted(whole, &Redaction::ALL.into())] {
                    let mut model = model;
                    let more = model.findings.iter().cycle().take(findings * 2).cloned().collect();
                    model.findings = more;
                    let document = lay_out(&model);
                    let last = document.canvas.pages.last().unwrap();
                    let words: usize = pieces(last)
                        .filter(|(y, element, _)| element.is_some() && *y < document.canvas.sheet.bottom)
                        .map(|(_, _, text)| text.split(' ').count())
                        .sum();
                    assert!(words > 30, "{language} {}: {words} words on the last page", edition.key());
                }
            }
        }
    }
}

#[test]
fn the_marking_of_a_page_is_never_cut_off() {
    for language in languages() {
        let model = redacted(record(Edition::Full, language), &Redaction::ALL.into());
        let document = lay_out(&model);
        for page in 1..=document.pages() {
            let lines = document.text(page);
            let words = breakwater_locale::Words::new(language);
            let marking = words.say("print-marking");
            let marked: Vec<&String> = lines.iter().filter(|line| line.starts_with(&marking)).collect();
            assert_eq!(marked.len(), 2, "{language}, page {page}: head and foot");
            let short = words.say_with("print-redacted-marking-short", &[("marking", marking.as_str().into())]);
            assert!(marked.iter().all(|line| line.starts_with(&short) && !line.ends_with(',')), "{marked:?}");
        }
    }
}
