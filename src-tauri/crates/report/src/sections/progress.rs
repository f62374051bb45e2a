//! Against last time: verdicts that changed, and what became of the findings of then.

use super::{STRONG_CELL, finding_state_key, glance::worth, part_key, percent, verdict_part};
use crate::{
    layout::{
        chart,
        flow::{Flow, Start},
        shape::Shape,
        table::{Column, Part, Row, dense_table, table},
    },
    model::{PartScore, ProgressFinding, ReportModel, ReportProgress},
    theme::{color, style},
};
use breakwater_domain::{
    answer::Verdict,
    progress::{FindingFate, ItemChange, Trend},
};

pub(crate) fn progress(flow: &mut Flow, model: &ReportModel) {
    let Some(progress) = &model.progress else { return };
    flow.chapter(&flow.say("print-progress"), "progress", Start::WhereRoomIs);
    let reference = progress.reference.as_str();
    flow.paragraph(&flow.say_with("print-progress-text", &[("reference", reference.into())]), style::BODY, 4.0);
    flow.paragraph(&summary(flow, progress), style::BODY, 6.0);
    numbers(flow, model, progress);
    verdicts(flow, model, progress);
    findings(flow, progress);
    flow.end_chapter();
}

fn summary(flow: &Flow, progress: &ReportProgress) -> String {
    let changed: Vec<&ItemChange> = progress.items.changed.iter().filter(|change| change.verdict_changed()).collect();
    let of = |trend| changed.iter().filter(|change| change.trend() == trend).count();
    let comments = progress.items.changed.len() - changed.len();
    let repeated = progress.items.changed.iter().filter(|change| change.is_repeated()).count();
    [
        flow.say_with(
            "print-progress-items",
            &[
                ("changed", changed.len().into()),
                ("better", of(Trend::Better).into()),
                ("worse", of(Trend::Worse).into()),
            ],
        ),
        flow.say_with("print-progress-repeated", &[("repeated", repeated.into())]),
        flow.say_with("print-progress-comments", &[("comments", comments.into())]),
        flow.say_with("print-progress-unanswered", &[("unanswered", progress.items.not_answered_yet.into())]),
    ]
    .join(" ")
}

/// Last time and this time below each other: the mix of verdicts as a bar, each part's number with its n.
fn numbers(flow: &mut Flow, model: &ReportModel, progress: &ReportProgress) {
    let parts: Vec<&PartScore> = model.scores.iter().filter(|score| score.items() > 0).collect();
    if parts.is_empty() || progress.tally.items() == 0 {
        return;
    }
    let mut columns = vec![Column::new(String::new(), 84.0), Column::new(flow.say("print-all-items"), 120.0)];
    columns.extend(parts.iter().map(|score| {
        let part = flow.say(part_key(score.part)).replace(' ', "\u{a0}");
        Column::new(flow.say_with("print-figure-part", &[("part", part.into())]), 0.0)
    }));
    let now = model.tally(model.questionnaire.items());
    let sides = [
        (progress.reference.as_str(), progress.tally, &progress.scores),
        (model.assessment.reference.as_str(), now, &model.scores),
    ];
    let rows: Vec<Row> = sides
        .into_iter()
        .map(|(reference, tally, scores)| {
            let mix = chart::parts(tally).into_iter().filter(|part| part.3 > 0);
            let mix: Vec<String> = mix.map(|(_, key, _, count)| format!("{} {count}", flow.say(key))).collect();
            let mut cells = vec![
                vec![Part::text(reference, STRONG_CELL)],
                vec![Part::Bar(tally), Part::text(mix.join(", "), style::NOTE)],
            ];
            cells.extend(parts.iter().map(|part| {
                let Some(score) = scores.iter().find(|score| score.part == part.part) else { return Vec::new() };
                let mut cell = vec![Part::text(percent(score, flow.words), STRONG_CELL.tabular())];
                cell.extend(worth(flow.words, score).into_iter().map(|line| Part::text(line, style::NOTE)));
                cell
            }));
            Row::new(cells)
        })
        .collect();
    table(flow, columns, &rows);
}

fn verdicts(flow: &mut Flow, model: &ReportModel, progress: &ReportProgress) {
    let rows: Vec<Row> = progress
        .items
        .changed
        .iter()
        .filter(|change| change.verdict_changed())
        .filter_map(|change| {
            let item = model.questionnaire.item(&change.item)?;
            let verdict = |verdict: Option<Verdict>| {
                let (shape, word) = verdict.map_or_else(
                    || (Shape::NotAnswered, flow.say("verdict-unanswered")),
                    |verdict| verdict_part(verdict, flow.words),
                );
                vec![Part::icon(shape, word, style::CELL)]
            };
            let number = Part::text(item.number.clone(), STRONG_CELL.tabular()).to(Some(format!("item-{}", item.id)));
            let mut trend = vec![Part::text(flow.say(trend_key(change.trend())), style::CELL)];
            if change.is_repeated() {
                trend.push(Part::text(flow.say("fate-repeated"), style::NOTE.color(color::INK_MUTED)));
            }
            Some(Row::new(vec![
                vec![number],
                vec![Part::text(item.prompt.clone(), style::CELL)],
                verdict(change.was),
                verdict(change.is),
                trend,
            ]))
        })
        .collect();
    if rows.is_empty() {
        return;
    }
    flow.subheading(&flow.say("print-progress-verdicts"));
    let columns = vec![
        Column::new(flow.say("print-item"), 38.0),
        Column::new(flow.say("print-prompt"), 0.0),
        Column::new(flow.say("print-progress-was"), 82.0),
        Column::new(flow.say("print-progress-is"), 82.0),
        Column::new(flow.say("print-progress-trend"), 74.0),
    ];
    dense_table(flow, columns, &rows);
}

const fn trend_key(trend: Trend) -> &'static str {
    match trend {
        Trend::Better => "trend-better",
        Trend::Worse => "trend-worse",
        Trend::Same => "trend-same",
        Trend::Other => "trend-other",
    }
}

fn findings(flow: &mut Flow, progress: &ReportProgress) {
    if progress.findings.is_empty() {
        return;
    }
    flow.subheading(&flow.say("print-progress-findings"));
    let rows: Vec<Row> = progress
        .findings
        .iter()
        .map(|(fate, was, is)| {
            let fact = is.as_ref().or(was.as_ref()).map(|finding| finding.fact.clone()).unwrap_or_default();
            Row::new(vec![
                vec![Part::text(flow.say(fate_key(*fate)), STRONG_CELL)],
                cell(flow, was.as_ref(), false),
                cell(flow, is.as_ref(), true),
                vec![Part::text(fact, style::CELL)],
            ])
        })
        .collect();
    let columns = vec![
        Column::new(flow.say("print-progress-fate"), 84.0),
        Column::new(flow.say("print-progress-then"), 98.0),
        Column::new(flow.say("print-progress-now"), 84.0),
        Column::new(flow.say("print-finding-fact"), 0.0),
    ];
    dense_table(flow, columns, &rows);
}

const fn fate_key(fate: FindingFate) -> &'static str {
    match fate {
        FindingFate::Repeated => "fate-repeated",
        FindingFate::StillOpen => "fate-still-open",
        FindingFate::Closed => "fate-closed",
        FindingFate::New => "fate-new",
    }
}

/// Grade, number and state. Only what is printed in this report is linked.
fn cell(flow: &Flow, finding: Option<&ProgressFinding>, linked: bool) -> Vec<Part> {
    let Some(finding) = finding else {
        return vec![Part::text(flow.say("print-progress-none"), style::CELL.color(color::INK_SUBTLE))];
    };
    let state = flow.say_with(
        "print-progress-state",
        &[("number", finding.number.as_str().into()), ("state", flow.say(finding_state_key(finding.state)).into())],
    );
    let target = linked.then(|| format!("finding-{}", finding.number));
    let mut parts = vec![Part::icon(Shape::Grade(finding.grade), state, style::CELL).to(target)];
    if let Some(on) = finding.closed_on {
        let closed = flow.say_with("print-progress-closed-on", &[("date", flow.words.date_short(on).into())]);
        parts.push(Part::text(closed, style::NOTE.color(color::INK_MUTED)));
    }
    parts
}
