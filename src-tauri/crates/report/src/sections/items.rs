//! Every item with what was found, and the statement of what was not applicable or not observed.

use super::{STRONG_CELL, found, item_provisions, national_references, part_key};
use crate::{
    layout::{
        flow::{Flow, Start},
        shape::Shape,
        table::{Cell, Column, Part, Row, table},
        text::Span,
    },
    model::ReportModel,
    theme::{color, style},
};
use breakwater_domain::{
    answer::{Answer, Method, Verdict},
    questionnaire::{Item, overlay::OverlaidItem},
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
    let overlaid = model.annexes.overlay.as_ref().and_then(|overlay| overlay.item(&item.id));
    let mut words: Cell =
        vec![Part::text(item.prompt.clone(), style::CELL), Part::text(item_provisions(item), style::NOTE)];
    words.extend(overlaid.into_iter().flat_map(|overlaid| of_the_authority(flow, overlaid)));
    words.extend(written(flow, model, item, answer));
    words.extend(super::evidence::of_item(flow, model, &item.id));
    words.extend(model.findings.iter().filter(|finding| finding.item.as_ref() == Some(&item.id)).map(|finding| {
        let label = flow.say_with(
            "print-item-finding",
            &[("number", finding.number.as_str().into()), ("grade", flow.say(&super::grade_key(finding.grade)).into())],
        );
        Part::text(label, style::CELL.color(color::ACCENT)).below(3.0).to(Some(format!("finding-{}", finding.number)))
    }));
    let mut number = vec![Part::text(item.number.clone(), STRONG_CELL.tabular())];
    if let Some(official) = overlaid.and_then(|overlaid| overlaid.official_number.as_ref()) {
        number.push(Part::text(official.clone(), style::NOTE));
    }
    let cells = vec![number, words, marks(flow, model, item), verdict(flow, model, item, answer)];
    Row { cells, target: Some(format!("item-{}", item.id)) }
}

/// National references, and whose words or whose item it is.
fn of_the_authority(flow: &Flow, overlaid: &OverlaidItem) -> Vec<Part> {
    let mut parts = Vec::new();
    let cited = national_references(overlaid);
    if !cited.is_empty() {
        parts.push(Part::text(cited, style::NOTE));
    }
    if overlaid.added {
        parts.push(Part::text(flow.say("print-overlay-added"), style::NOTE.color(color::ACCENT)));
    } else if !overlaid.original_prompt.is_empty() {
        parts.push(Part::text(flow.say("print-overlay-reworded"), style::NOTE.color(color::ACCENT)));
    }
    parts
}

/// What somebody wrote, each behind a thin line, with its label when it is not the comment.
fn written(flow: &Flow, model: &ReportModel, item: &Item, answer: &Answer) -> Vec<Part> {
    let reason = match model.verdicts.get(&item.id) {
        Some(Verdict::NotApplicable) if answer.reason.trim().is_empty() => {
            ("print-profile-reason", model.not_applicable_by_profile.get(&item.id).map_or("", String::as_str))
        }
        _ => ("print-reason", answer.reason.as_str()),
    };
    quotes(flow, answer, reason)
}

/// Text, equivalent arrangement, reason with its label, comment; each where there is one.
pub(crate) fn quotes(flow: &Flow, answer: &Answer, (label, reason): (&str, &str)) -> Vec<Part> {
    let see =
        if answer.in_table && answer.text.trim().is_empty() { flow.say("print-scenario-see") } else { String::new() };
    [
        (None, see.as_str()),
        (None, answer.text.as_str()),
        (Some("print-equivalent"), answer.equivalent.as_str()),
        (Some(label), reason),
        (None, answer.comment.as_str()),
    ]
    .into_iter()
    .filter(|(_, text)| !text.trim().is_empty())
    .map(|(label, text)| {
        let label = label.map(|label| Span::new(format!("{} ", flow.say(label)), style::CELL.color(color::INK_MUTED)));
        let spans = label.into_iter().chain([Span::new(text, style::CELL)]);
        Part::spans(spans.collect()).quote().below(3.0)
    })
    .collect()
}

/// Part, security levels, EU mark.
fn marks(flow: &Flow, model: &ReportModel, item: &Item) -> Cell {
    let mut marks = vec![Part::text(flow.say(part_key(item.part)), style::NOTE)];
    if !item.levels.is_empty() {
        let levels = item.levels.iter().map(|level| level.number().to_string()).collect::<Vec<_>>().join(", ");
        marks.push(Part::text(
            flow.say_with("print-item-levels", &[("count", item.levels.len().into()), ("levels", levels.into())]),
            style::NOTE,
        ));
    }
    let eu = model.eu_profile && item.eu_mandatory;
    if eu {
        marks.push(Part::text(flow.say("eu-mandatory"), style::NOTE.color(color::RULE)));
    }
    // A mark of the European Union's own overlay says the same.
    if let Some(overlay) = model.annexes.overlay.as_ref().filter(|_| !(eu || item.eu_mandatory)) {
        let carried = overlay.item(&item.id).map_or(&[][..], |overlaid| &overlaid.marks);
        let labels = carried.iter().filter_map(|mark| overlay.mark_label(mark, flow.words.language()));
        marks.extend(labels.map(|label| Part::text(label, style::NOTE.color(color::RULE))));
    }
    marks
}

/// The verdict that counts, the verdicts by level when split, methods, mark for review.
fn verdict(flow: &Flow, model: &ReportModel, item: &Item, answer: &Answer) -> Cell {
    verdict_cell(flow, found(model, item, flow.words), answer)
}

pub(crate) fn verdict_cell(flow: &Flow, (shape, word): (Shape, String), answer: &Answer) -> Cell {
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
    flow.paragraph(&flow.say_of(model.questionnaire.subject, "print-left-out-text"), style::BODY, 4.0);
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
