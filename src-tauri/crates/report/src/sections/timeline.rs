//! Drills and exercises on a line of time, against the longest gap allowed: three months between drills
//! (ISPS B/18.5), each calendar year and eighteen months between exercises (ISPS B/18.6). The table below says the same
//! in figures.

use super::{STRONG_CELL, standing::light};
use crate::{
    layout::{
        canvas::Path,
        canvas::Segment,
        flow::Flow,
        shape::Shape,
        table::{Column, Part, Row, dense_table},
        text::{Align, Span},
    },
    model::{ReportModel, ReportRhythm, RhythmKind},
    theme::{Color, color, style},
};
use breakwater_domain::answer::Verdict;
use jiff::{ToSpan, civil::Date};

const HEIGHT: f32 = 50.0;
/// The line, from the top of the drawing.
const LINE: f32 = 20.0;

pub(crate) fn timelines(flow: &mut Flow, model: &ReportModel) {
    for rhythm in &model.annexes.rhythms {
        if rhythm.held.is_empty() {
            continue;
        }
        timeline(flow, model, rhythm);
    }
}

fn timeline(flow: &mut Flow, model: &ReportModel, rhythm: &ReportRhythm) {
    let word = match rhythm.kind {
        RhythmKind::Drill => "drill",
        RhythmKind::Exercise => "exercise",
    };
    flow.heading(&flow.say(&format!("print-rhythm-{word}")), &format!("rhythm-{word}"));
    flow.begin(HEIGHT + 60.0);
    flow.paragraph(&sentence(flow, rhythm), style::BODY, 4.0);
    drawing(flow, model, rhythm);
    gaps(flow, rhythm);
}

/// The rule, how often, the longest gap, and until when the next is due.
fn sentence(flow: &Flow, rhythm: &ReportRhythm) -> String {
    let word = match rhythm.kind {
        RhythmKind::Drill => "drill",
        RhythmKind::Exercise => "exercise",
    };
    let mut said = vec![flow.say_with(
        &format!("print-rhythm-{word}-text"),
        &[("months", rhythm.months.into()), ("held", rhythm.held.len().into()), ("late", rhythm.late.len().into())],
    )];
    if !rhythm.years_without.is_empty() {
        let years = rhythm.years_without.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        said.push(flow.say_with("print-rhythm-years-without", &[("years", years.into())]));
    }
    if let Some(due) = rhythm.due_on {
        said.push(flow.say_with("print-rhythm-due", &[("date", flow.words.date(due).into())]));
    }
    said.join(" ")
}

fn drawing(flow: &mut Flow, model: &ReportModel, rhythm: &ReportRhythm) {
    let (Some(&first), Some(&last)) = (rhythm.held.first(), rhythm.held.last()) else { return };
    let end = [Some(model.date), rhythm.due_on, rhythm.planned.last().copied()].into_iter().flatten().max();
    let (from, to) = (first.saturating_sub(1.month()), end.unwrap_or(last).saturating_add(1.month()));
    let days = |day: Date| (day - from).get_days() as f32;
    let (left, measure) = (flow.sheet.left + 6.0, flow.sheet.measure() - 12.0);
    let whole = days(to).max(1.0);
    let at = |day: Date| left + measure * days(day) / whole;

    flow.begin(HEIGHT);
    let (page, top) = (flow.page, flow.y);
    let y = top + LINE;
    let alternative = flow
        .say_with("print-rhythm-picture", &[("held", rhythm.held.len().into()), ("late", rhythm.late.len().into())]);
    flow.canvas.open_figure(alternative);
    // Years and quarters.
    let mut labels: Vec<(f32, String)> = Vec::new();
    let mut day = from.first_of_month();
    while day <= to {
        if day >= from && (day.month() - 1) % 3 == 0 {
            let january = day.month() == 1;
            let length = if january { 9.0 } else { 4.0 };
            flow.canvas.rule(page, [at(day), y + 9.0], [at(day), y + 9.0 + length], color::LINE_STRONG, 0.6);
            if january {
                labels.push((at(day), day.year().to_string()));
            }
        }
        day = day.saturating_add(1.month());
    }
    flow.canvas.rule(page, [left, y + 9.0], [left + measure, y + 9.0], color::LINE, 0.6);
    // What lies between two of them: within the limit a full line, beyond it a hollow bar.
    for pair in rhythm.held.windows(2) {
        let late = rhythm.late.iter().find(|gap| gap.from == pair[0] && gap.to == pair[1]);
        span(flow, page, y, [at(pair[0]), at(pair[1])], late.is_none());
    }
    if let Some(due) = rhythm.due_on {
        let (from, to) = if due >= last { (last, due) } else { (due, due) };
        dashes(flow, page, y, [at(from), at(to)]);
        let x = at(due);
        let diamond = [(x, y - 6.0), (x + 4.0, y), (x, y + 6.0), (x - 4.0, y)];
        flow.canvas.path(page, polygon(&diamond, color::PAPER, Some(color::ACCENT)));
    }
    for &planned in &rhythm.planned {
        dot(flow, page, [at(planned), y], color::PAPER);
    }
    for &held in &rhythm.held {
        dot(flow, page, [at(held), y], color::ACCENT);
    }
    // The day of the report.
    let x = at(model.date);
    flow.canvas.rule(page, [x, y - 12.0], [x, y + 12.0], color::INK, 0.9);
    let today = flow.set_one(&flow.words.date_short(model.date), style::NOTE, f32::INFINITY);
    let wide = today.lines.first().map_or(0.0, |line| line.width);
    let middle = (x - wide / 2.0).clamp(flow.sheet.left, flow.sheet.right - wide);
    flow.canvas.block(page, &today, middle, top - 3.0);
    for (x, year) in labels {
        let block = flow.set_one(&year, style::NOTE.tabular(), f32::INFINITY);
        if x + 3.0 + block.lines.first().map_or(0.0, |line| line.width) <= flow.sheet.right {
            flow.canvas.block(page, &block, x + 3.0, y + 10.0);
        }
    }
    flow.canvas.close();
    flow.y += HEIGHT - 6.0;
    legend(flow, rhythm);
}

fn span(flow: &mut Flow, page: usize, y: f32, [from, to]: [f32; 2], within: bool) {
    let area = [from, y - 2.5, (to - from).max(0.5), 5.0];
    if within {
        flow.canvas.rectangle(page, [area[0], y - 1.2, area[2], 2.4], color::YES);
    } else {
        let segments = crate::layout::shape::rounded(area, 0.5);
        flow.canvas.path(page, Path { segments, fill: Some(color::PAPER), stroke: Some((color::NO, 1.2)) });
    }
}

fn dashes(flow: &mut Flow, page: usize, y: f32, [from, to]: [f32; 2]) {
    let mut segments = Vec::new();
    let mut x = from;
    while x < to {
        segments.extend([Segment::Move(x, y), Segment::Line((x + 3.0).min(to), y)]);
        x += 6.0;
    }
    if !segments.is_empty() {
        flow.canvas.path(page, Path { segments, fill: None, stroke: Some((color::ACCENT, 0.9)) });
    }
}

fn dot(flow: &mut Flow, page: usize, [x, y]: [f32; 2], fill: Color) {
    let segments = crate::layout::shape::rounded([x - 3.0, y - 3.0, 6.0, 6.0], 3.0);
    flow.canvas.path(page, Path { segments, fill: Some(fill), stroke: Some((color::ACCENT, 1.0)) });
}

fn polygon(points: &[(f32, f32)], fill: Color, stroke: Option<Color>) -> Path {
    let mut segments = Vec::with_capacity(points.len() + 1);
    for (at, &(x, y)) in points.iter().enumerate() {
        segments.push(if at == 0 { Segment::Move(x, y) } else { Segment::Line(x, y) });
    }
    segments.push(Segment::Close);
    Path { segments, fill: Some(fill), stroke: stroke.map(|ink| (ink, 1.1)) }
}

/// What the signs mean; only those that are drawn.
fn legend(flow: &mut Flow, rhythm: &ReportRhythm) {
    let mut keys = vec!["print-rhythm-sign-held"];
    if rhythm.held.len() > rhythm.late.len() + 1 {
        keys.push("print-rhythm-sign-within");
    }
    if !rhythm.late.is_empty() {
        keys.push("print-rhythm-sign-late");
    }
    if !rhythm.planned.is_empty() {
        keys.push("print-rhythm-sign-planned");
    }
    if rhythm.due_on.is_some() {
        keys.push("print-rhythm-sign-due");
    }
    let page = flow.page;
    let mut x = flow.sheet.left + 6.0;
    for key in keys {
        let block = flow.set(&[Span::new(flow.say(key), style::NOTE)], f32::INFINITY, Align::Start);
        let wide = block.lines.first().map_or(0.0, |line| line.width) + 30.0;
        if x + wide > flow.sheet.right && x > flow.sheet.left + 6.0 {
            x = flow.sheet.left + 6.0;
            flow.y += 11.0;
        }
        let y = flow.y + 5.2;
        match key {
            "print-rhythm-sign-held" => dot(flow, page, [x + 5.0, y], color::ACCENT),
            "print-rhythm-sign-planned" => dot(flow, page, [x + 5.0, y], color::PAPER),
            "print-rhythm-sign-within" => span(flow, page, y, [x, x + 11.0], true),
            "print-rhythm-sign-late" => span(flow, page, y, [x, x + 11.0], false),
            _ => {
                let diamond = [(x + 5.0, y - 5.0), (x + 8.5, y), (x + 5.0, y + 5.0), (x + 1.5, y)];
                flow.canvas.path(page, polygon(&diamond, color::PAPER, Some(color::ACCENT)));
            }
        }
        flow.canvas.open("P");
        flow.canvas.block(page, &block, x + 16.0, flow.y);
        flow.canvas.close();
        x += wide;
    }
    flow.y += 15.0;
}

/// Each with the days since the one before it.
fn gaps(flow: &mut Flow, rhythm: &ReportRhythm) {
    let number = |days: i32| flow.words.number(f64::from(days), 0);
    let rows: Vec<Row> = rhythm
        .held
        .windows(2)
        .map(|pair| {
            let late = rhythm.late.iter().find(|gap| gap.from == pair[0] && gap.to == pair[1]);
            let days = (pair[1] - pair[0]).get_days();
            let (shape, word) = match late {
                Some(gap) => (
                    Shape::Verdict(Verdict::No),
                    flow.say_with("print-rhythm-late", &[("days", f64::from(gap.days_late).into())]),
                ),
                None => (Shape::Verdict(Verdict::Yes), flow.say("print-rhythm-within")),
            };
            Row::new(vec![
                vec![Part::text(flow.words.date_short(pair[0]), style::CELL.tabular())],
                vec![Part::text(flow.words.date_short(pair[1]), style::CELL.tabular())],
                vec![Part::text(number(days), STRONG_CELL.tabular())],
                vec![Part::icon(shape, word, style::CELL)],
            ])
        })
        .collect();
    let (shape, key) = light(rhythm.urgency);
    let next = rhythm.due_on.zip(rhythm.held.last()).map(|(due, last)| {
        Row::new(vec![
            vec![Part::text(flow.words.date_short(*last), style::CELL.tabular())],
            vec![Part::text(flow.words.date_short(due), style::CELL.tabular())],
            vec![Part::text(flow.say("print-rhythm-next"), style::CELL.color(color::INK_MUTED))],
            vec![Part::icon(shape, flow.say(key), style::CELL)],
        ])
    });
    let rows: Vec<Row> = rows.into_iter().chain(next).collect();
    let columns = vec![
        Column::new(flow.say("print-rhythm-from"), 92.0),
        Column::new(flow.say("print-rhythm-to"), 92.0),
        Column::new(flow.say("print-rhythm-days"), 110.0),
        Column::new(flow.say("print-rhythm-limit"), 0.0),
    ];
    dense_table(flow, columns, &rows);
}
