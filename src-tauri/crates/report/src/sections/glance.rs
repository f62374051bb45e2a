//! The result on one page: sentences, the numbers of each part, all items, sections, findings.

use super::{STRONG_CELL, part_key, percent, points};
use crate::{
    layout::{
        chart,
        flow::{Flow, Start},
        fonts::Weight,
        shape::Shape,
        table::{Column, Part, Row, table_within},
        text::{Align, Block, Span, width},
    },
    model::{PartScore, ReportModel, Tally},
    theme::{Style, color, style},
};
use breakwater_domain::{
    finding::{FindingState, Grade},
    interval::Urgency,
    questionnaire::Subject,
};
use breakwater_locale::Words;

/// The result in whole sentences, most important first.
pub(crate) fn sentences(model: &ReportModel, words: &Words) -> Vec<String> {
    let tally = model.tally(model.questionnaire.items());
    let open = model.findings.iter().filter(|finding| finding.asks_for_action());
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

/// On one page, unless a set has very many sections: what follows the table of sections is set aside for it.
pub(crate) fn glance(flow: &mut Flow, model: &ReportModel) {
    flow.chapter(&flow.say("print-glance"), "glance", Start::NewPage);
    flow.paragraph(&sentences(model, flow.words).join(" "), style::LEAD, 8.0);
    let tally = model.tally(model.questionnaire.items());
    figures(flow, model, tally);

    flow.y += 6.0;
    flow.paragraph(&flow.say("print-all-items"), STRONG_CELL, 1.0);
    all_items(flow, tally);
    let grades = grades(flow, model);
    let below = HEADING
        + strip_height(&grades).max(21.0)
        + if model.annexes.standing.is_empty() { 0.0 } else { HEADING + 17.0 };
    by_section(flow, model, flow.left() - below - 12.0);

    flow.subheading(&flow.say("print-open-findings"));
    open_findings(flow, &grades);
    standing(flow, model);
    flow.end_chapter();
}

/// What a small heading takes with the space around it.
const HEADING: f32 = 34.0;

/// A large figure and the small print it never stands without.
struct Figure {
    large: String,
    title: String,
    lines: Vec<String>,
}

fn figures(flow: &mut Flow, model: &ReportModel, tally: Tally) {
    // Of a State most is told and little counted: a row of dashes would say nothing.
    let told = model.questionnaire.subject == Subject::State;
    let shown = model.scores.iter().filter(|score| !told || score.counted > 0);
    let mut figures: Vec<Figure> = shown.map(|score| score_figure(flow.words, score, then(model, score))).collect();
    if let Some(score) = &model.eu_binding {
        let mut figure = score_figure(flow.words, score, None);
        figure.title = flow.say("print-eu-binding");
        figures.push(figure);
    }
    if tally.in_words > 0 {
        figures.push(Figure {
            large: flow.words.number(f64::from(tally.in_words), 0),
            title: flow.say_with("print-figure-in-words", &[("count", tally.in_words.into())]),
            lines: vec![flow.say_with("print-figure-of", &[("items", tally.items().into())])],
        });
    }
    let open: Vec<_> = model.findings.iter().filter(|finding| finding.asks_for_action()).collect();
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

/// What the part was worth last time, with the name of that record.
fn then<'a>(model: &'a ReportModel, score: &PartScore) -> Option<(&'a str, &'a PartScore)> {
    let progress = model.progress.as_ref()?;
    let then = progress.scores.iter().find(|then| then.part == score.part && then.counted > 0)?;
    Some((&progress.reference, then))
}

fn score_figure(words: &Words, score: &PartScore, then: Option<(&str, &PartScore)>) -> Figure {
    // "Part A" is one word to the eye.
    let part = words.say(part_key(score.part)).replace(' ', "\u{a0}");
    let title = words.say_with("print-figure-part", &[("part", part.into())]);
    let mut lines = worth(words, score);
    if let Some((reference, then)) = then {
        lines.push(words.say_with(
            "print-score-then",
            &[
                ("reference", reference.into()),
                ("percent", percent(then, words).into()),
                ("n", then.counted.into()),
                ("observed", then.not_observed.into()),
            ],
        ));
    }
    Figure { large: percent(score, words), title, lines }
}

fn figure_row(flow: &mut Flow, figures: &[Figure], columns: usize) {
    // What has much small print gets the room for it.
    let shares: Vec<f32> = figures.iter().map(|figure| if figure.lines.len() > 1 { 1.0 } else { 0.7 }).collect();
    let rest = if figures.len() < columns { (columns - figures.len()) as f32 } else { 0.0 };
    let whole = shares.iter().sum::<f32>() + rest;
    let steps: Vec<f32> = shares.iter().map(|share| flow.sheet.measure() * share / whole).collect();
    let blocks: Vec<Vec<_>> = figures
        .iter()
        .zip(&steps)
        .map(|(figure, step)| {
            let inner = step - 14.0;
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
        let x = left + steps[..at].iter().sum::<f32>();
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
    let parts: Vec<_> = chart::parts(tally).into_iter().filter(|part| part.3 > 0).collect();
    let said: Vec<_> = parts.iter().map(|part| (part.1, part.3)).collect();
    let (words, apart) = counted_words(flow, &said, 24.0);
    let entries = parts.iter().zip(words).map(|((shape, _, fill, _), (block, wide))| (*shape, *fill, block, wide));
    let mut x = left;
    let page = flow.page;
    for (shape, fill, block, wide) in entries {
        if x + wide > right + 0.5 && x > left {
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
        x += wide + apart;
    }
    flow.y += 17.0;
}

/// Words with their figures, how wide each is with its sign, and how far apart they stand: on one line where that is
/// possible, a little smaller if need be.
fn counted_words(flow: &Flow, words: &[(&str, u32)], sign: f32) -> (Vec<(Block, f32)>, f32) {
    let measure = flow.sheet.measure();
    let set = |style: Style| -> Vec<(Block, f32)> {
        let strong = style.weight(Weight::Strong).tabular();
        let one = |&(key, count): &(&str, u32)| {
            let spans = [Span::new(format!("{} ", flow.say(key)), style), Span::new(count.to_string(), strong)];
            let block = flow.set(&spans, f32::INFINITY, Align::Start);
            let wide = block.lines.first().map_or(0.0, |line| line.width) + sign;
            (block, wide)
        };
        words.iter().map(one).collect()
    };
    let apart = |set: &[(Block, f32)]| {
        let taken: f32 = set.iter().map(|one| one.1).sum();
        (measure - taken) / (set.len().max(2) - 1) as f32
    };
    let words = set(style::CELL);
    let words = if apart(&words) < 6.0 { set(Style { size: 7.5, ..style::CELL }) } else { words };
    let apart = apart(&words).clamp(5.0, 16.0);
    (words, apart)
}

/// How many papers and intervals are late, soon due and in order: shape, word, figure.
fn standing(flow: &mut Flow, model: &ReportModel) {
    let due = &model.annexes.standing;
    if due.is_empty() {
        return;
    }
    flow.subheading(&flow.say("print-standing"));
    flow.begin(17.0);
    let (left, right, page) = (flow.sheet.left, flow.sheet.right, flow.page);
    let counted: Vec<_> = URGENCIES
        .into_iter()
        .map(|urgency| {
            (super::standing::light(urgency), due.iter().filter(|one| one.urgency == urgency).count() as u32)
        })
        .filter(|(_, count)| *count > 0)
        .collect();
    let said: Vec<_> = counted.iter().map(|((_, key), count)| (*key, *count)).collect();
    let (words, apart) = counted_words(flow, &said, 13.0);
    let mut x = left;
    for (((shape, _), _), (block, wide)) in counted.into_iter().zip(words) {
        if x + wide > right + 0.5 && x > left {
            x = left;
            flow.y += 15.0;
        }
        shape.draw(&mut flow.canvas, page, x, flow.y + 1.8, 8.5);
        flow.canvas.open("P");
        flow.canvas.block(page, &block, x + 12.5, flow.y);
        flow.canvas.close();
        x += wide + apart;
    }
    flow.y += 17.0;
}

/// What asks for somebody first comes first.
const URGENCIES: [Urgency; 6] =
    [Urgency::Overdue, Urgency::NoRecord, Urgency::Within30, Urgency::Within90, Urgency::Within180, Urgency::Ok];

/// Columns of counts, with the heads of the window's tables. Answers in words have a column where there are any.
fn count_columns(flow: &Flow, total: Tally) -> Vec<Column> {
    counted(total, total)
        .into_iter()
        .map(|(key, _)| {
            let title = flow.say(key);
            let wide = (width(flow.shaper, &title, style::HEAD) + 11.0).max(29.0);
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
            vec![Part::text(figure.to_string(), GRID.tabular().color(ink))]
        })
        .collect()
}

/// A little smaller than other tables, so that a section mostly takes a line.
const GRID: Style = Style { size: 8.0, leading: 11.0, ..style::CELL };

fn by_section(flow: &mut Flow, model: &ReportModel, room: f32) {
    let total = model.tally(model.questionnaire.items());
    let mut columns = vec![
        Column::new(String::new(), 22.0),
        Column::new(flow.say("print-section"), 0.0),
        Column::new(String::new(), 76.0),
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
                vec![Part::text(section.number.clone(), GRID.tabular())],
                vec![Part::text(section.title.clone(), GRID).to(target)],
                vec![Part::Bar(tally)],
            ];
            cells.extend(counts(tally, total));
            Row::new(cells)
        })
        .collect();
    let strong = GRID.weight(Weight::Strong);
    let mut cells = vec![Vec::new(), vec![Part::text(flow.say("print-total"), strong)], vec![Part::Bar(total)]];
    cells.extend(counts(total, total));
    rows.push(Row::new(cells));
    flow.y += 2.0;
    table_within(flow, columns, &rows, room);
}

/// Findings of a grade, set: shape, how many are open, word, what else there is to say.
struct OfGrade {
    grade: Grade,
    count: Block,
    words: Vec<Block>,
}

/// More numbers than that are looked up where the findings are listed.
const NUMBERS: usize = 6;

fn grades(flow: &Flow, model: &ReportModel) -> Vec<OfGrade> {
    let occurs = |grade: &Grade| model.findings.iter().any(|finding| finding.grade == *grade);
    let grades: Vec<Grade> = Grade::ALL.into_iter().filter(occurs).collect();
    let inner = flow.sheet.measure() / grades.len().max(4) as f32 - 11.0;
    let of = |grade: Grade| {
        let of_grade: Vec<_> = model.findings.iter().filter(|finding| finding.grade == grade).collect();
        let open: Vec<_> = of_grade.iter().filter(|finding| finding.state == FindingState::Open).collect();
        let late = open.iter().filter(|finding| finding.actions.iter().any(|action| action.overdue)).count();
        let closed = of_grade.len() - open.len();
        let mut words = vec![flow.set_one(
            &flow.say(&super::grade_key(grade)),
            style::NOTE.color(color::INK).weight(Weight::Medium),
            inner,
        )];
        if (1..=NUMBERS).contains(&open.len()) {
            let numbers = open.iter().map(|finding| finding.number.clone()).collect::<Vec<_>>().join(", ");
            words.push(flow.set_one(&numbers, style::NOTE, inner));
        }
        for (key, count, ink) in
            [("print-glance-late", late, color::OVERDUE), ("print-glance-closed", closed, color::INK_MUTED)]
        {
            if count > 0 {
                words.push(flow.set_one(
                    &flow.say_with(key, &[("count", count.into())]),
                    style::NOTE.color(ink),
                    inner,
                ));
            }
        }
        let figure = Style { size: 13.0, leading: 16.0, ..style::FIGURE };
        OfGrade { grade, count: flow.set_one(&open.len().to_string(), figure.tabular(), inner), words }
    };
    grades.into_iter().map(of).collect()
}

fn strip_height(grades: &[OfGrade]) -> f32 {
    let tall = |of: &OfGrade| of.count.height() + of.words.iter().map(Block::height).sum::<f32>() + 10.0;
    grades.iter().map(tall).fold(0.0, f32::max)
}

fn open_findings(flow: &mut Flow, grades: &[OfGrade]) {
    if grades.is_empty() {
        flow.paragraph(&flow.say("print-findings-none"), style::BODY, 6.0);
        return;
    }
    let height = strip_height(grades);
    flow.begin(height);
    let (left, right, top, page) = (flow.sheet.left, flow.sheet.right, flow.y, flow.page);
    flow.canvas.rule(page, [left, top], [right, top], color::LINE, 0.6);
    let step = flow.sheet.measure() / grades.len().max(4) as f32;
    for (at, of) in grades.iter().enumerate() {
        let x = left + step * at as f32;
        if at > 0 {
            flow.canvas.rule(page, [x, top], [x, top + height], color::LINE, 0.6);
        }
        let x = if at > 0 { x + 8.0 } else { x };
        let mut y = top + 5.0;
        Shape::Grade(of.grade).draw(&mut flow.canvas, page, x, y + 3.5, 9.5);
        flow.canvas.open("P");
        flow.canvas.block(page, &of.count, x + 14.0, y);
        y += of.count.height();
        for block in &of.words {
            flow.canvas.block(page, block, x, y);
            y += block.height();
        }
        flow.canvas.close();
    }
    flow.canvas.rule(page, [left, top + height], [right, top + height], color::LINE, 0.6);
    flow.y += height + 2.0;
}
