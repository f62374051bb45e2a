//! The result on one page: sentences, the numbers of each part, all items, sections, findings.

use super::{STRONG_CELL, part_key, percent, points};
use crate::{
    layout::{
        chart,
        flow::{Flow, Start},
        shape::Shape,
        table::{Column, Part, Row, dense_table, table},
        text::{Align, Span, width},
    },
    model::{PartScore, ReportModel, Tally},
    theme::{color, style},
};
use breakwater_domain::finding::{FindingState, Grade};
use breakwater_locale::Words;

/// The result in whole sentences, most important first.
pub(crate) fn sentences(model: &ReportModel, words: &Words) -> Vec<String> {
    let tally = model.tally(model.questionnaire.items());
    let open = model.findings.iter().filter(|finding| finding.state == FindingState::Open);
    let majors = open.clone().filter(|finding| finding.grade == Grade::MajorNonConformity).count();
    let open = open.count();
    // What the profile makes not applicable nobody has judged.
    let judged = tally.yes + tally.no + tally.partly + tally.not_observed + tally.in_words;
    if judged == 0 && model.findings.is_empty() {
        return vec![words.say("print-result-nothing")];
    }
    let mut sentences = vec![
        super::say_of(
            words,
            model.questionnaire.subject,
            "print-result-verdicts",
            &[("no", tally.no.into()), ("partly", tally.partly.into())],
        ),
        words.say_with("print-result-findings", &[("open", open.into()), ("major", majors.into())]),
    ];
    if tally.in_words > 0 {
        sentences.insert(1, words.say_with("print-result-in-words", &[("count", tally.in_words.into())]));
    }
    if tally.unanswered > 0 {
        sentences.push(words.say_with(
            "print-result-unanswered",
            &[("unanswered", tally.unanswered.into()), ("items", tally.items().into())],
        ));
    }
    sentences
}

pub(crate) fn glance(flow: &mut Flow, model: &ReportModel) {
    flow.chapter(&flow.say("print-glance"), "glance", Start::NewPage);
    flow.paragraph(&sentences(model, flow.words).join(" "), style::LEAD, 10.0);
    let tally = model.tally(model.questionnaire.items());
    figures(flow, model, tally);

    flow.subheading(&flow.say("print-all-items"));
    all_items(flow, tally);
    flow.subheading(&flow.say("print-by-section"));
    by_section(flow, model);

    flow.subheading(&flow.say("print-open-findings"));
    open_findings(flow, model);
    flow.end_chapter();
}

/// A large figure and the small print it never stands without.
struct Figure {
    large: String,
    title: String,
    lines: Vec<String>,
}

fn figures(flow: &mut Flow, model: &ReportModel, tally: Tally) {
    let mut figures: Vec<Figure> = model.scores.iter().map(|score| score_figure(flow.words, score)).collect();
    if let Some(score) = &model.eu_binding {
        let mut figure = score_figure(flow.words, score);
        figure.title = flow.say("print-eu-binding");
        figures.push(figure);
    }
    let open: Vec<_> = model.findings.iter().filter(|finding| finding.state == FindingState::Open).collect();
    let major = open.iter().filter(|finding| finding.grade == Grade::MajorNonConformity).count();
    let repeats = open.iter().filter(|finding| finding.repeats.is_some()).count();
    figures.push(Figure {
        large: flow.words.number(open.len() as f64, 0),
        title: flow.say_with("print-figure-findings", &[("count", open.len().into())]),
        lines: vec![flow.say_with("print-figure-findings-of", &[("major", major.into()), ("repeats", repeats.into())])],
    });
    figures.push(Figure {
        large: flow.words.number(f64::from(tally.unanswered), 0),
        title: flow.say_with("print-figure-unanswered", &[("count", tally.unanswered.into())]),
        lines: vec![flow.say_with("print-figure-of", &[("items", tally.items().into())])],
    });
    let columns = if figures.len() <= 5 { figures.len() } else { 3 };
    for row in figures.chunks(columns) {
        figure_row(flow, row, columns);
    }
    if flow.canvas.pages.get(flow.page).is_some() {
        let (left, right, y) = (flow.sheet.left, flow.sheet.right, flow.y);
        flow.canvas.rule(flow.page, [left, y], [right, y], color::LINE, 0.6);
    }
    flow.y += 4.0;
}

pub(crate) fn worth(words: &Words, score: &PartScore) -> Vec<String> {
    vec![
        words.say_with("print-score-n", &[("n", score.counted.into()), ("points", points(score.points, words).into())]),
        words.say_with(
            "print-score-apart",
            &[
                ("observed", score.not_observed.into()),
                ("applicable", score.not_applicable.into()),
                ("unanswered", score.unanswered.into()),
            ],
        ),
    ]
}

fn score_figure(words: &Words, score: &PartScore) -> Figure {
    let title = words.say_with("print-figure-part", &[("part", words.say(part_key(score.part)).into())]);
    Figure { large: percent(score, words), title, lines: worth(words, score) }
}

fn figure_row(flow: &mut Flow, figures: &[Figure], columns: usize) {
    let step = flow.sheet.measure() / columns as f32;
    let inner = step - 16.0;
    let blocks: Vec<Vec<_>> = figures
        .iter()
        .map(|figure| {
            let mut blocks = vec![
                flow.set_one(&figure.large, style::FIGURE.tabular(), inner),
                flow.set_one(&figure.title, style::CELL.weight(crate::layout::fonts::Weight::Medium), inner),
            ];
            blocks.extend(figure.lines.iter().map(|line| flow.set_one(line, style::NOTE, inner)));
            blocks
        })
        .collect();
    let height = blocks
        .iter()
        .map(|blocks| blocks.iter().map(crate::layout::text::Block::height).sum::<f32>())
        .fold(0.0, f32::max)
        + 18.0;
    flow.begin(height);
    let (page, top) = (flow.page, flow.y);
    let (left, right) = (flow.sheet.left, flow.sheet.right);
    flow.canvas.rule(page, [left, top], [right, top], color::LINE, 0.6);
    for (at, column) in blocks.iter().enumerate() {
        let x = left + step * at as f32;
        if at > 0 {
            flow.canvas.rule(page, [x, top], [x, top + height], color::LINE, 0.6);
        }
        let x = if at > 0 { x + 10.0 } else { x };
        let mut y = top + 8.0;
        flow.canvas.open("P");
        for block in column {
            flow.canvas.block(page, block, x, y);
            y += block.height();
        }
        flow.canvas.close();
    }
    flow.y += height;
}

fn all_items(flow: &mut Flow, tally: Tally) {
    flow.begin(46.0);
    let alternative = legend_text(flow.words, tally);
    flow.canvas.open_figure(alternative);
    let area = [flow.sheet.left, flow.y + 2.0, flow.sheet.measure(), 17.0];
    chart::bar(&mut flow.canvas, flow.page, area, tally);
    flow.canvas.close();
    flow.y += 25.0;
    legend(flow, tally);
}

fn legend_text(words: &Words, tally: Tally) -> String {
    let parts = chart::parts(tally).into_iter().filter(|part| part.3 > 0);
    parts.map(|(_, key, _, count)| format!("{} {count}", words.say(key))).collect::<Vec<_>>().join(", ")
}

/// Swatch, shape, word and figure of every part that occurs.
fn legend(flow: &mut Flow, tally: Tally) {
    let (left, right) = (flow.sheet.left, flow.sheet.right);
    let mut x = left;
    let page = flow.page;
    for (shape, key, fill, count) in chart::parts(tally).into_iter().filter(|part| part.3 > 0) {
        let spans = [
            Span::new(format!("{} ", flow.say(key)), style::CELL),
            Span::new(count.to_string(), STRONG_CELL.tabular()),
        ];
        let block = flow.set(&spans, f32::INFINITY, Align::Start);
        let wide = block.lines.first().map_or(0.0, |line| line.width) + 40.0;
        if x + wide > right && x > left {
            x = left;
            flow.y += 15.0;
        }
        match fill {
            Some(fill) => Shape::Swatch(fill).draw(&mut flow.canvas, page, x, flow.y + 2.0, 8.5),
            None => flow.canvas.frame(page, [x + 0.8, flow.y + 2.8, 7.0, 7.0], color::LINE_STRONG, 0.7),
        }
        shape.draw(&mut flow.canvas, page, x + 11.5, flow.y + 1.8, 8.5);
        flow.canvas.open("P");
        flow.canvas.block(page, &block, x + 24.0, flow.y);
        flow.canvas.close();
        x += wide;
    }
    flow.y += 17.0;
}

/// Columns of counts, with the heads of the window's tables. Answers in words have a column where there are any.
fn count_columns(flow: &Flow, total: Tally) -> Vec<Column> {
    counted(total, total)
        .into_iter()
        .map(|(key, _)| {
            let title = flow.say(key);
            let wide = (width(flow.shaper, &title, style::HEAD) + 13.0).max(32.0);
            Column::end(title, wide)
        })
        .collect()
}

fn counted(tally: Tally, total: Tally) -> Vec<(&'static str, u32)> {
    let mut counted = vec![
        ("print-col-yes", tally.yes),
        ("print-col-no", tally.no),
        ("print-col-partly", tally.partly),
        ("print-col-not-observed", tally.not_observed),
        ("print-col-not-applicable", tally.not_applicable),
    ];
    if total.in_words > 0 {
        counted.push(("print-col-in-words", tally.in_words));
    }
    counted.push(("print-col-open", tally.unanswered));
    counted
}

fn counts(tally: Tally, total: Tally) -> Vec<Vec<Part>> {
    counted(tally, total)
        .into_iter()
        .map(|(_, figure)| {
            let ink = if figure == 0 { color::INK_SUBTLE } else { color::INK };
            vec![Part::text(figure.to_string(), style::CELL.tabular().color(ink))]
        })
        .collect()
}

fn by_section(flow: &mut Flow, model: &ReportModel) {
    let total = model.tally(model.questionnaire.items());
    let mut columns = vec![
        Column::new(String::new(), 24.0),
        Column::new(flow.say("print-section"), 0.0),
        Column::new(String::new(), 108.0),
    ];
    columns.extend(count_columns(flow, total));
    let mut rows: Vec<Row> = model
        .questionnaire
        .sections
        .iter()
        .map(|section| {
            let tally = model.tally(section.items.iter());
            let target = Some(format!("section-{}", section.id));
            let mut cells = vec![
                vec![Part::text(section.number.clone(), style::CELL.tabular())],
                vec![Part::text(section.title.clone(), style::CELL).to(target)],
                vec![Part::Bar(tally)],
            ];
            cells.extend(counts(tally, total));
            Row::new(cells)
        })
        .collect();
    let mut cells = vec![Vec::new(), vec![Part::text(flow.say("print-total"), STRONG_CELL)], vec![Part::Bar(total)]];
    cells.extend(counts(total, total));
    rows.push(Row::new(cells));
    dense_table(flow, columns, &rows);
}

fn open_findings(flow: &mut Flow, model: &ReportModel) {
    let rows: Vec<Row> = Grade::ALL
        .into_iter()
        .filter_map(|grade| {
            let of_grade: Vec<_> =
                model.findings_by_grade().into_iter().filter(|finding| finding.grade == grade).collect();
            if of_grade.is_empty() {
                return None;
            }
            let open: Vec<_> = of_grade.iter().filter(|finding| finding.state == FindingState::Open).collect();
            let overdue = open.iter().filter(|finding| finding.actions.iter().any(|action| action.overdue)).count();
            let numbers = open.iter().map(|finding| finding.number.clone()).collect::<Vec<_>>();
            let ink = if overdue > 0 { color::OVERDUE } else { color::INK_SUBTLE };
            Some(Row::new(vec![
                vec![Part::icon(Shape::Grade(grade), flow.say(&super::grade_key(grade)), style::CELL)],
                vec![Part::text(numbers.join(", "), style::CELL)],
                vec![Part::text(open.len().to_string(), STRONG_CELL.tabular())],
                vec![Part::text(overdue.to_string(), style::CELL.tabular().color(ink))],
                vec![Part::text((of_grade.len() - open.len()).to_string(), style::CELL.tabular())],
            ]))
        })
        .collect();
    if rows.is_empty() {
        flow.paragraph(&flow.say("print-findings-none"), style::BODY, 6.0);
        return;
    }
    let columns = vec![
        Column::new(flow.say("print-grade"), 140.0),
        Column::new(flow.say("print-col-open-numbers"), 0.0),
        Column::end(flow.say("print-col-open-findings"), 52.0),
        Column::end(flow.say("print-col-overdue"), 62.0),
        Column::end(flow.say("print-col-closed"), 60.0),
    ];
    table(flow, columns, &rows);
}
