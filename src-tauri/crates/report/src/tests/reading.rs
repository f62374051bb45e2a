//! What other formats are made from says the same as the pages.

use super::{all_text, report, sample, squeezed, with_answer};
use crate::{Paragraph, Passage, Table, lay_out};
use std::collections::BTreeMap;

fn said(passages: &[Passage]) -> String {
    let paragraphs = |all: &[Paragraph]| all.iter().map(Paragraph::text).collect::<Vec<_>>().join(" ");
    let parts: Vec<String> = passages
        .iter()
        .map(|passage| match passage {
            Passage::Title(text) | Passage::Heading { text, .. } | Passage::Contents(text) => text.clone(),
            Passage::Paragraph(paragraph) => paragraph.text(),
            Passage::List(items) => items.iter().map(|item| paragraphs(item)).collect::<Vec<_>>().join(" "),
            Passage::Table(Table { head, rows }) => {
                let cells = head.iter().chain(rows.iter().flatten());
                cells.map(|cell| paragraphs(cell)).collect::<Vec<_>>().join(" ")
            }
            Passage::Pictures(row) => row.iter().map(|one| paragraphs(&one.caption)).collect::<Vec<_>>().join(" "),
        })
        .collect();
    squeezed(&parts.join(" "))
}

/// How often each word stands there; `x` and digits alone may be page numbers.
fn words(text: &str) -> BTreeMap<&str, usize> {
    let mut words = BTreeMap::new();
    for word in text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)) {
        *words.entry(word).or_default() += 1;
    }
    words
}

#[test]
fn every_word_of_the_pages_is_read_and_none_is_made_up() {
    let passages = report().passages();
    let (pages, read) = (all_text(report()), said(&passages));
    let (pages, read) = (words(&pages), words(&read));
    for (word, times) in &read {
        assert!(pages.get(word).is_some_and(|on_pages| on_pages >= times), "{word}: {times} times read");
    }
    // Running heads and the list of contents stand on the pages beside it.
    let running = report().running();
    let running = squeezed(&[running.above, running.below].concat().join(" "));
    let page = "Page";
    let besides = |word: &&&str| word.ends_with('…') || **word == page || running.split(' ').any(|one| one == **word);
    let lost: Vec<_> = pages.keys().filter(|word| !read.contains_key(*word)).filter(|word| !besides(word)).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn a_table_is_read_once_with_its_head_however_many_pages_it_takes() {
    let model = sample::sample();
    let passages = report().passages();
    let items: Vec<&Table> = passages
        .iter()
        .filter_map(|passage| match passage {
            Passage::Table(table) if table.head.get(1).is_some_and(|head| head[0].text().contains("comment")) => {
                Some(table)
            }
            _ => None,
        })
        .collect();
    let numbers: Vec<String> =
        items.iter().flat_map(|table| &table.rows).filter_map(|row| row[0].first().map(Paragraph::text)).collect();
    for item in model.questionnaire.items() {
        assert_eq!(numbers.iter().filter(|number| **number == item.number).count(), 1, "item {}", item.number);
    }
}

#[test]
fn what_the_paper_parted_is_put_together_and_what_the_author_parted_stays_apart() {
    let long =
        "A sentence that is long enough to be set in several lines of the narrow column it stands in. ".repeat(4);
    let comment = format!("{}\nA second paragraph.\nقياس الوصول إلى الرصيف", long.trim());
    let (model, _) = with_answer(|answer| answer.comment.clone_from(&comment));
    let passages = lay_out(&model).passages();
    let cells: Vec<String> = passages
        .iter()
        .filter_map(|passage| match passage {
            Passage::Table(table) => Some(table),
            _ => None,
        })
        .flat_map(|table| table.rows.iter().flatten().flatten())
        .map(Paragraph::text)
        .collect();
    for line in comment.lines() {
        assert!(cells.iter().any(|cell| cell == line), "{line}");
    }
}

#[test]
fn headings_keep_their_level_and_the_list_of_contents_its_place() {
    let passages = report().passages();
    let title = passages.iter().position(|passage| matches!(passage, Passage::Title(_))).unwrap();
    let contents = passages.iter().position(|passage| matches!(passage, Passage::Contents(_))).unwrap();
    assert!(title < contents);
    let headings: Vec<String> = passages
        .iter()
        .filter_map(|passage| match passage {
            Passage::Heading { level: 1 | 2, text } => Some(squeezed(text)),
            _ => None,
        })
        .collect();
    let on_pages: Vec<String> = report().headings().iter().map(|heading| squeezed(&heading.title)).collect();
    assert_eq!(headings, on_pages);
    let running = report().running();
    assert!(running.above.len() >= 2 && running.below.len() >= 2, "{running:?}");
}

#[test]
fn photos_are_read_where_they_are_printed_with_their_captions_and_stand_side_by_side() {
    let mut model = super::small();
    let photos = 5;
    model.annexes.evidence = (1..=5).map(super::editions::photo).collect();
    let finding = model.findings[0].number.clone();
    model.annexes.evidence.iter_mut().for_each(|piece| piece.findings = vec![finding.clone()]);
    let document = lay_out(&model);
    assert_eq!(document.pictures(), photos);
    let passages = document.passages();
    let rows: Vec<_> = passages
        .iter()
        .filter_map(|passage| match passage {
            Passage::Pictures(row) => Some(row),
            _ => None,
        })
        .collect();
    assert!(rows.iter().any(|row| row.len() > 1));
    // Once with the finding, once in the annex.
    assert_eq!(rows.iter().map(|row| row.len()).sum::<usize>(), 2 * photos);
    for piece in &model.annexes.evidence {
        let shown: Vec<_> =
            rows.iter().copied().flatten().filter(|one| Some(&one.picture) == piece.picture.as_ref()).collect();
        assert!(shown.iter().all(|one| one.alternative.contains(&piece.name) && one.size[0] > 30.0));
        assert!(shown.iter().all(|one| one.caption[0].text().contains(&piece.name)), "{shown:?}");
    }
    let at = |wanted: &dyn Fn(&Passage) -> bool| passages.iter().position(wanted).unwrap();
    let first = at(&|passage| matches!(passage, Passage::Pictures(_)));
    let head = at(&|passage| matches!(passage, Passage::Heading { text, .. } if text.contains(&finding)));
    assert!(head < first);
}

#[test]
fn how_far_laying_out_is_counts_the_sections_of_the_edition() {
    let steps = std::cell::RefCell::new(Vec::new());
    let model = super::small();
    let all = model.sections().count() as u32;
    let document = crate::lay_out_while(&model, &|step| {
        steps.borrow_mut().push((step.number, step.of, step.title.to_owned()));
        true
    });
    let steps = steps.into_inner();
    assert!(document.is_some() && steps.len() > 5);
    assert!(steps.windows(2).all(|pair| pair[0].0 <= pair[1].0), "{steps:?}");
    assert!(steps.iter().all(|(number, of, title)| (1..=all).contains(number) && *of == all && !title.is_empty()));
}
