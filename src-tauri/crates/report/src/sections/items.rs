//! Every item with what was found, and the statement of what was not applicable or not observed.

use super::{STRONG_CELL, found, item_provisions, part_key};
use crate::{
    layout::{
        flow::{Flow, Start},
        table::{Cell, Column, Part, Row, table},
        text::Span,
    },
    model::ReportModel,
    theme::{color, style},
};
use breakwater_domain::{
    answer::{Answer, Method, Verdict},
    questionnaire::Item,
};

pub(crate) fn items(flow: &mut Flow, model: &ReportModel) {
    flow.chapter(&flow.say("print-items"), "items", Start::NewPage);
    flow.paragraph(&flow.say("print-items-text"), style::BODY, 2.0);
    for section in &model.questionnaire.sections {
        if section.items.is_empty() {
            continue;
        }
        flow.heading(&format!("{}\u{2002}{}", section.number, section.title), &format!("items-{}", section.id));
        let rows: Vec<Row> = section.items.iter().map(|item| row(flow, model, item)).collect();
        let columns = vec![
            Column::new(flow.say("print-item"), 38.0),
            Column::new(flow.say("print-item-and-comment"), 0.0),
            Column::new(flow.say("print-item-marks"), 62.0),
            Column::new(flow.say("print-verdict"), 96.0),
        ];
        table(flow, columns, &rows);
    }
    flow.end_chapter();
}

fn row(flow: &Flow, model: &ReportModel, item: &Item) -> Row {
    let nothing = Answer::default();
    let answer = model.answers.get(&item.id).unwrap_or(&nothing);
    let mut words: Cell =
        vec![Part::text(item.prompt.clone(), style::CELL), Part::text(item_provisions(item), style::NOTE)];
    words.extend(written(flow, model, item, answer));
    words.extend(model.findings.iter().filter(|finding| finding.item.as_ref() == Some(&item.id)).map(|finding| {
        let label = flow.say_with(
            "print-item-finding",
            &[("number", finding.number.as_str().into()), ("grade", flow.say(&super::grade_key(finding.grade)).into())],
        );
        Part::text(label, style::CELL.color(color::ACCENT)).below(3.0).to(Some(format!("finding-{}", finding.number)))
    }));
    let cells = vec![
        vec![Part::text(item.number.clone(), STRONG_CELL.tabular())],
        words,
        marks(flow, model, item),
        verdict(flow, model, item, answer),
    ];
    Row { cells, target: Some(format!("item-{}", item.id)) }
}

/// What somebody wrote, each behind a thin line, with its label when it is not the comment.
fn written(flow: &Flow, model: &ReportModel, item: &Item, answer: &Answer) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut add = |label: Option<&str>, text: &str| {
        if text.trim().is_empty() {
            return;
        }
        let mut spans = Vec::new();
        if let Some(label) = label {
            spans.push(Span::new(format!("{} ", flow.say(label)), style::CELL.color(color::INK_MUTED)));
        }
        spans.push(Span::new(text, style::CELL));
        parts.push(Part::spans(spans).quote().below(3.0));
    };
    add(None, &answer.text);
    add(Some("print-equivalent"), &answer.equivalent);
    match model.verdicts.get(&item.id) {
        Some(Verdict::NotApplicable) if answer.reason.trim().is_empty() => {
            add(Some("print-profile-reason"), model.not_applicable_by_profile.get(&item.id).map_or("", String::as_str));
        }
        _ => add(Some("print-reason"), &answer.reason),
    }
    add(None, &answer.comment);
    parts
}

/// Part, security levels, EU mark.
fn marks(flow: &Flow, model: &ReportModel, item: &Item) -> Cell {
    let mut marks = vec![Part::text(flow.say(part_key(item.part)), style::NOTE)];
    if !item.levels.is_empty() {
        let levels = item.levels.iter().map(|level| level.number().to_string()).collect::<Vec<_>>().join(", ");
        marks.push(Part::text(flow.say_with("print-item-levels", &[("levels", levels.into())]), style::NOTE));
    }
    if model.eu_profile && item.eu_mandatory {
        marks.push(Part::text(flow.say("eu-mandatory"), style::NOTE.color(color::RULE)));
    }
    marks
}

/// The verdict that counts, the verdicts by level when split, methods, mark for review.
fn verdict(flow: &Flow, model: &ReportModel, item: &Item, answer: &Answer) -> Cell {
    let (shape, word) = found(model, item, flow.words);
    let mut cell = vec![Part::icon(shape, word, style::CELL)];
    for (level, verdict) in &answer.levels {
        let verdict = flow.say(&format!("verdict-{}", verdict.key().replace('_', "-")));
        let line =
            flow.say_with("print-level-verdict", &[("level", level.number().into()), ("verdict", verdict.into())]);
        cell.push(Part::text(line, style::NOTE));
    }
    let methods: Vec<String> = Method::ALL
        .into_iter()
        .filter(|method| answer.methods.contains(method))
        .map(|method| flow.say(&format!("method-{}", method.key())))
        .collect();
    if !methods.is_empty() {
        cell.push(Part::text(methods.join(", "), style::NOTE).below(1.5));
    }
    if answer.review {
        cell.push(Part::text(flow.say("print-marked-for-review"), style::NOTE.color(color::ACCENT)));
    }
    cell
}

/// Not applicable and not observed, each with its reason: what the numbers leave out.
pub(crate) fn left_out(flow: &mut Flow, model: &ReportModel) {
    let of = |verdict: Verdict| -> Vec<&Item> {
        model.questionnaire.items().filter(|item| model.verdicts.get(&item.id) == Some(&verdict)).collect()
    };
    let (not_applicable, not_observed) = (of(Verdict::NotApplicable), of(Verdict::NotObserved));
    flow.chapter(&flow.say("print-left-out"), "left-out", Start::WhereRoomIs);
    if not_applicable.is_empty() && not_observed.is_empty() {
        flow.paragraph(&flow.say("print-left-out-none"), style::BODY, 6.0);
        flow.end_chapter();
        return;
    }
    flow.paragraph(&flow.say("print-left-out-text"), style::BODY, 4.0);
    for (key, items) in [("print-not-applicable-items", not_applicable), ("print-not-observed-items", not_observed)] {
        if items.is_empty() {
            continue;
        }
        flow.subheading(&flow.say_with(key, &[("count", items.len().into())]));
        let rows: Vec<Row> = items.into_iter().map(|item| reason_row(flow, model, item)).collect();
        let columns = vec![
            Column::new(flow.say("print-item"), 38.0),
            Column::new(flow.say("print-prompt"), 0.0),
            Column::new(flow.say("print-why"), 206.0),
        ];
        table(flow, columns, &rows);
    }
    flow.end_chapter();
}

fn reason_row(flow: &Flow, model: &ReportModel, item: &Item) -> Row {
    let given = model.answers.get(&item.id).map_or("", |answer| answer.reason.trim());
    let reason = if given.is_empty() {
        match model.not_applicable_by_profile.get(&item.id) {
            Some(why) => flow.say_with("print-why-profile", &[("why", why.as_str().into())]),
            None => flow.say("print-why-missing"),
        }
    } else {
        given.to_owned()
    };
    Row::new(vec![
        vec![Part::text(item.number.clone(), STRONG_CELL.tabular()).to(Some(format!("item-{}", item.id)))],
        vec![Part::text(item.prompt.clone(), style::CELL)],
        vec![Part::text(reason, style::CELL)],
    ])
}
