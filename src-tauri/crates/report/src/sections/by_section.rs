//! Results by section: each with its bar, counts, numbers, and what was not plainly yes.

use super::{found, item_provisions, part_key, percent};
use crate::{
    layout::{
        chart,
        flow::{Flow, Start},
        shape::Shape,
        table::{Column, Part, Row, beginning, table},
        text::Span,
    },
    model::{PartScore, ReportModel},
    theme::{color, style},
};
use breakwater_domain::{
    answer::Verdict,
    printing,
    questionnaire::{Item, Section},
};

pub(crate) fn sections(flow: &mut Flow, model: &ReportModel) {
    flow.chapter(&flow.say("print-sections"), "sections", Start::NewPage);
    let mut text = vec![flow.say("print-sections-text")];
    if model.prints(printing::Section::Items) {
        text.push(flow.say("print-sections-list"));
    }
    flow.paragraph(&text.join(" "), style::BODY, 4.0);
    for section in &model.questionnaire.sections {
        if !section.items.is_empty() {
            one_section(flow, model, section);
        }
    }
    flow.end_chapter();
}

fn one_section(flow: &mut Flow, model: &ReportModel, section: &Section) {
    let title = format!("{}\u{2002}{}", section.number, section.title);
    flow.heading(&title, &format!("section-{}", section.id));
    let tally = model.tally(section.items.iter());
    let called: Vec<&Item> = section.items.iter().filter(|item| calls_for_attention(model, item)).collect();
    let rows: Vec<Row> = called
        .iter()
        .map(|item| {
            let (shape, word) = found(model, item, flow.words);
            let mut words = vec![Part::text(item.prompt.clone(), style::CELL)];
            words.push(Part::text(item_provisions(item), style::NOTE));
            Row::new(vec![
                vec![
                    Part::text(item.number.clone(), super::STRONG_CELL.tabular()).to(Some(format!("item-{}", item.id))),
                ],
                words,
                vec![Part::icon(shape, word, style::CELL)],
                findings_of(flow, model, item),
            ])
        })
        .collect();
    let columns = vec![
        Column::new(flow.say("print-item"), 38.0),
        Column::new(flow.say("print-called-out"), 0.0),
        Column::new(flow.say("print-verdict"), 92.0),
        Column::new(flow.say("print-finding"), 58.0),
    ];
    // Bar and numbers stand with the table they sum up.
    flow.begin(70.0 + if called.is_empty() { 0.0 } else { beginning(flow, &columns, &rows) });
    let alternative = chart::parts(tally)
        .into_iter()
        .filter(|part| part.3 > 0)
        .map(|(_, key, _, count)| format!("{} {count}", flow.say(key)));
    let alternative = alternative.collect::<Vec<_>>().join(", ");
    flow.canvas.open_figure(alternative);
    chart::bar(&mut flow.canvas, flow.page, [flow.sheet.left, flow.y + 2.0, flow.sheet.measure(), 9.0], tally);
    flow.canvas.close();
    flow.y += 15.0;
    numbers(flow, model, section);
    if called.is_empty() {
        let key = if tally.unanswered == tally.items() { "print-section-untouched" } else { "print-section-clear" };
        flow.paragraph(
            &flow.say_with(key, &[("items", tally.items().into())]),
            style::CELL.color(color::INK_MUTED),
            4.0,
        );
        return;
    }
    table(flow, columns, &rows);
}

fn calls_for_attention(model: &ReportModel, item: &Item) -> bool {
    match model.verdicts.get(&item.id) {
        Some(Verdict::No | Verdict::Partly | Verdict::NotObserved) => true,
        Some(Verdict::Yes | Verdict::NotApplicable) | None => false,
    }
}

/// Links to the findings raised from an item.
fn findings_of(flow: &Flow, model: &ReportModel, item: &Item) -> Vec<Part> {
    let numbers = model.findings.iter().filter(|finding| finding.item.as_ref() == Some(&item.id));
    let parts: Vec<Part> = numbers
        .map(|finding| {
            Part::text(finding.number.clone(), style::CELL.color(color::ACCENT))
                .to(Some(format!("finding-{}", finding.number)))
        })
        .collect();
    if parts.is_empty() && model.verdicts.get(&item.id) == Some(&Verdict::No) {
        return vec![Part::text(flow.say("print-no-finding"), style::NOTE)];
    }
    parts
}

/// Counts as shapes and words, then each part with its number.
fn numbers(flow: &mut Flow, model: &ReportModel, section: &Section) {
    let tally = model.tally(section.items.iter());
    let page = flow.page;
    let mut x = flow.sheet.left;
    for (shape, key, _, count) in chart::parts(tally).into_iter().filter(|part| part.3 > 0) {
        let spans = [
            Span::new(format!("{} ", flow.say(key)), style::CELL),
            Span::new(count.to_string(), super::STRONG_CELL.tabular()),
        ];
        let block = flow.set(&spans, f32::INFINITY, crate::layout::text::Align::Start);
        let wide = block.lines.first().map_or(0.0, |line| line.width) + 27.0;
        if x + wide > flow.sheet.right && x > flow.sheet.left {
            x = flow.sheet.left;
            flow.y += 14.0;
        }
        draw_word(flow, shape, &block, x, page);
        x += wide;
    }
    flow.y += 15.0;
    let scores: Vec<String> = model
        .section_scores
        .get(&section.id)
        .into_iter()
        .flatten()
        .filter(|score| score.items() > 0)
        .map(|score| {
            let figure =
                if score.ratio().is_some() { percent(score, flow.words) } else { flow.say("print-score-none") };
            let now = flow.say_with(
                "print-section-score",
                &[
                    ("part", flow.say(part_key(score.part)).into()),
                    ("percent", figure.into()),
                    ("n", score.counted.into()),
                    ("observed", score.not_observed.into()),
                    ("applicable", score.not_applicable.into()),
                    ("unanswered", score.unanswered.into()),
                ],
            );
            [now, then(flow, model, section, score)].join(" ").trim_end().to_owned()
        })
        .collect();
    for score in scores {
        flow.paragraph(&score, style::CELL.color(color::INK_MUTED), 0.0);
    }
    flow.y += 5.0;
}

/// What the section was worth last time; empty where nothing of it counted then.
fn then(flow: &Flow, model: &ReportModel, section: &Section, score: &PartScore) -> String {
    let then = model.progress.as_ref().and_then(|progress| {
        let of_section = progress.section_scores.get(&section.id)?;
        Some((progress, of_section.iter().find(|then| then.part == score.part && then.counted > 0)?))
    });
    then.map_or_else(String::new, |(progress, then)| {
        let said = [
            ("reference", progress.reference.as_str().into()),
            ("percent", percent(then, flow.words).into()),
            ("n", then.counted.into()),
            ("observed", then.not_observed.into()),
        ];
        format!("({})", flow.say_with("print-score-then", &said))
    })
}

fn draw_word(flow: &mut Flow, shape: Shape, block: &crate::layout::text::Block, x: f32, page: usize) {
    let y = flow.y;
    shape.draw(&mut flow.canvas, page, x, y + 1.8, 8.5);
    flow.canvas.open("P");
    flow.canvas.block(page, block, x + 12.5, y);
    flow.canvas.close();
}
