//! Results by security level: counts and conformity at each, measures side by side, split items.

use super::{STRONG_CELL, glance::worth, outcome_part, part_key, percent, verdict_part};
use crate::{
    layout::{
        chart,
        flow::{Flow, Start},
        table::{Cell, Column, Part, Row, beginning, table},
    },
    model::{PartScore, ReportModel, Tally},
    theme::{color, style},
};
use breakwater_domain::{
    coverage::{LevelView, by_level, measures},
    questionnaire::Part as ScorePart,
    scoring::{Outcome, ScoredItem},
};

pub(crate) fn levels(flow: &mut Flow, model: &ReportModel) {
    let views = by_level(&model.questionnaire, &model.answers, &model.annexes.profile);
    if views.iter().all(|view| view.items.is_empty()) {
        return;
    }
    flow.chapter(&flow.say("print-levels"), "levels", Start::NewPage);
    flow.paragraph(&flow.say("print-levels-text"), style::BODY, 4.0);
    matrix(flow, &views);
    side_by_side(flow, model);
    split(flow, model);
    flow.end_chapter();
}

fn columns(flow: &Flow, first: &str, width: f32) -> Vec<Column> {
    let mut columns = vec![Column::new(flow.say(first), width)];
    columns.extend((1..=3_u8).map(|level| Column::new(flow.say_with("level", &[("level", level.into())]), 0.0)));
    columns
}

/// A row for each verdict and for each part, a column for each level.
fn matrix(flow: &mut Flow, views: &[LevelView]) {
    let tallies: Vec<Tally> = views.iter().map(|view| view.counts().into()).collect();
    let mut rows = Vec::new();
    let mut bars: Vec<Cell> = vec![vec![Part::text(flow.say("print-levels-all"), STRONG_CELL)]];
    bars.extend(
        tallies
            .iter()
            .map(|tally| vec![Part::text(tally.items().to_string(), STRONG_CELL.tabular()), Part::Bar(*tally)]),
    );
    rows.push(Row::new(bars));
    let by_verdict: Vec<_> = tallies.iter().map(|tally| chart::parts(*tally)).collect();
    for (at, (shape, key, _, _)) in chart::parts(Tally::default()).into_iter().enumerate() {
        if by_verdict.iter().all(|parts| parts[at].3 == 0) {
            continue;
        }
        let mut cells: Vec<Cell> = vec![vec![Part::icon(shape, flow.say(key), style::CELL)]];
        cells.extend(by_verdict.iter().map(|parts| {
            let ink = if parts[at].3 == 0 { color::INK_SUBTLE } else { color::INK };
            vec![Part::text(parts[at].3.to_string(), style::CELL.tabular().color(ink))]
        }));
        rows.push(Row::new(cells));
    }
    for part in ScorePart::ALL {
        let scores: Vec<PartScore> = views.iter().map(|view| PartScore::of(part, view.items.iter())).collect();
        if scores.iter().all(|score| score.items() == 0) {
            continue;
        }
        let title = flow.say_with("print-figure-part", &[("part", flow.say(part_key(part)).into())]);
        let mut cells: Vec<Cell> = vec![vec![Part::text(title, STRONG_CELL)]];
        cells.extend(scores.iter().map(|score| {
            let mut cell = vec![Part::text(percent(score, flow.words), STRONG_CELL.tabular())];
            cell.extend(worth(flow.words, score).into_iter().map(|line| Part::text(line, style::NOTE)));
            cell
        }));
        rows.push(Row::new(cells));
    }
    let columns = columns(flow, "print-levels-at", 118.0);
    table(flow, columns, &rows);
}

/// Measures that the set asks about at different levels.
fn side_by_side(flow: &mut Flow, model: &ReportModel) {
    let measures = measures(&model.questionnaire, &model.answers, &model.annexes.profile);
    if measures.is_empty() {
        return;
    }
    flow.heading(&flow.say("print-levels-measures"), "levels-measures");
    let rows: Vec<Row> = measures
        .iter()
        .map(|measure| {
            let mut cells: Vec<Cell> = Vec::new();
            for level in &measure.levels {
                let cell = level.iter().flat_map(|scored| measured(flow, scored, &measure.levels, cells.len()));
                let cell: Cell = cell.collect();
                cells.push(cell);
            }
            Row::new(cells)
        })
        .collect();
    let columns: Vec<Column> =
        (1..=3_u8).map(|level| Column::new(flow.say_with("level", &[("level", level.into())]), 0.0)).collect();
    let text = flow.say("print-levels-measures-text");
    flow.paragraph_before(&text, style::BODY, 4.0, beginning(flow, &columns, &rows));
    table(flow, columns, &rows);
}

/// Verdict and question; the question once, at the lowest level it is asked for.
fn measured(flow: &Flow, scored: &ScoredItem, levels: &[Vec<ScoredItem>; 3], column: usize) -> Vec<Part> {
    let (shape, word) = outcome_part(&scored.outcome, flow.words);
    let text = format!("{}\u{2002}{word}", scored.item.number);
    let mut parts = vec![Part::icon(shape, text, style::CELL).to(Some(format!("item-{}", scored.item.id)))];
    let before = levels[..column].iter().flatten().any(|other| other.item.id == scored.item.id);
    if !before {
        parts.push(Part::text(scored.item.prompt.clone(), style::NOTE));
    }
    parts
}

/// Items whose levels the assessor judged apart (decision 10).
fn split(flow: &mut Flow, model: &ReportModel) {
    let rows: Vec<Row> = model
        .questionnaire
        .items()
        .filter_map(|item| Some((item, model.answers.get(&item.id).filter(|answer| answer.is_split())?)))
        .map(|(item, answer)| {
            let question = vec![
                Part::text(format!("{}\u{2002}{}", item.number, item.prompt), style::CELL)
                    .to(Some(format!("item-{}", item.id))),
            ];
            let mut cells: Vec<Cell> = vec![question];
            cells.extend((1..=3_u8).map(|number| {
                let asked = item.levels.iter().find(|level| level.number() == number);
                let given = asked.map(|level| answer.levels.get(level));
                match given {
                    None => Vec::new(),
                    Some(Some(verdict)) => {
                        let (shape, word) = verdict_part(*verdict, flow.words);
                        vec![Part::icon(shape, word, style::CELL)]
                    }
                    Some(None) => {
                        let (shape, word) = outcome_part(&Outcome::Unanswered, flow.words);
                        vec![Part::icon(shape, word, style::CELL)]
                    }
                }
            }));
            Row::new(cells)
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    flow.heading(&flow.say("print-levels-split"), "levels-split");
    flow.paragraph(&flow.say("print-levels-split-text"), style::BODY, 4.0);
    let columns = columns(flow, "print-prompt", 200.0);
    table(flow, columns, &rows);
}
