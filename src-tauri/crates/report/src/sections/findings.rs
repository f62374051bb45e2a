//! Findings in full, and the list of corrective actions that follows from them.

use super::{STRONG_CELL, finding_state_key, grade_key, provisions, status_key};
use crate::{
    layout::{
        canvas::Path,
        flow::{Flow, Start},
        shape::{Shape, rounded},
        table::{Column, Part, Row, beginning, dense_table, table},
        text::{Align, Span},
    },
    model::{ReportAction, ReportFinding, ReportModel},
    theme::{Style, color, style},
};
use breakwater_domain::{
    finding::{ActionStatus, Grade},
    questionnaire::Item,
};

pub(crate) fn findings(flow: &mut Flow, model: &ReportModel) {
    // A sentence needs no page of its own.
    let start = if model.findings.is_empty() { Start::WhereRoomIs } else { Start::NewPage };
    flow.chapter(&flow.say("print-findings"), "findings", start);
    if model.findings.is_empty() {
        flow.paragraph(&flow.say("print-findings-none"), style::BODY, 6.0);
        flow.end_chapter();
        return;
    }
    flow.paragraph(&flow.say("print-findings-text"), style::BODY, 2.0);
    listed(flow, model);
    for finding in model.findings_by_grade() {
        one_finding(flow, model, finding);
    }
    flow.subheading(&flow.say("print-grades"));
    grades(flow, model);
    flow.end_chapter();
}

/// All of them in a few lines: grade first, then the provision.
fn listed(flow: &mut Flow, model: &ReportModel) {
    if model.findings.len() < 2 {
        return;
    }
    let columns = vec![
        Column::new(flow.say("print-finding"), 68.0),
        Column::new(flow.say("print-grade"), 98.0),
        Column::new(flow.say("print-finding-provisions"), 94.0),
        Column::new(flow.say("print-finding-place"), 0.0),
        Column::new(flow.say("print-action-due"), 68.0),
        Column::new(flow.say("print-action-status"), 54.0),
    ];
    let rows: Vec<Row> =
        model.findings_by_grade().into_iter().map(|finding| listed_row(flow, model, finding)).collect();
    dense_table(flow, columns, &rows);
}

fn listed_row(flow: &Flow, model: &ReportModel, finding: &ReportFinding) -> Row {
    let number = Part::icon(Shape::Grade(finding.grade), finding.number.clone(), STRONG_CELL.tabular())
        .to(Some(format!("finding-{}", finding.number)));
    let item = finding.item.as_ref().and_then(|id| model.questionnaire.item(id));
    let cited = item.map_or_else(|| provisions(finding.provisions.iter().map(String::as_str)), super::item_provisions);
    let mut state = vec![Part::text(flow.say(finding_state_key(finding.state)), style::CELL)];
    if finding.actions.iter().any(|action| action.overdue) {
        state.push(Part::text(flow.say("print-overdue"), STRONG_CELL.color(color::OVERDUE)));
    }
    Row::new(vec![
        vec![number],
        vec![Part::text(flow.say(&grade_key(finding.grade)), style::CELL)],
        vec![Part::text(cited, style::CELL)],
        vec![Part::text(finding.place.clone(), style::CELL)],
        finding.due().map(|day| Part::text(flow.words.date_short(day), style::CELL.tabular())).into_iter().collect(),
        state,
    ])
}

fn one_finding(flow: &mut Flow, model: &ReportModel, finding: &ReportFinding) {
    let item = finding.item.as_ref().and_then(|id| model.questionnaire.item(id));
    let grade = flow.say(&grade_key(finding.grade));
    let title = flow.say_with(
        "print-finding-title",
        &[("number", finding.number.as_str().into()), ("grade", grade.as_str().into())],
    );
    flow.heading(&title, &format!("finding-{}", finding.number));
    flow.begin(96.0);
    tags(flow, finding, &grade);
    if let Some(item) = item {
        about_item(flow, item);
    }

    let mut rows: Vec<(String, String)> = Vec::new();
    let cited = item.map(|item| item.references.iter().map(|one| one.cited.as_str()).collect::<Vec<_>>());
    let cited = cited.unwrap_or_default().into_iter().chain(finding.provisions.iter().map(String::as_str));
    let mut seen = Vec::new();
    for one in cited {
        if !seen.contains(&one) {
            seen.push(one);
        }
    }
    rows.push((flow.say("print-finding-provisions"), provisions(seen.into_iter())));
    rows.push((flow.say("print-finding-also"), finding.also_items.join(", ")));
    rows.push((flow.say("print-finding-place"), finding.place.clone()));
    rows.push((flow.say("print-finding-found-on"), flow.words.date(finding.found_on)));
    rows.push((flow.say("print-finding-fact"), finding.fact.clone()));
    rows.push((flow.say("print-finding-evidence"), finding.objective_evidence.clone()));
    rows.push((flow.say("print-finding-samples"), finding.samples.clone()));
    rows.push((flow.say("print-evidence-pieces"), super::evidence::of_finding(flow, model, &finding.number)));
    rows.push((flow.say("print-finding-effect"), finding.effect.clone()));
    rows.push((flow.say("print-finding-immediate"), finding.immediate_measure.clone()));
    rows.push((flow.say("print-finding-cause"), finding.root_cause.clone()));
    if let (Some(likelihood), Some(consequence)) = (finding.likelihood, finding.consequence) {
        let risk = flow.say_with(
            "print-finding-risk-value",
            &[
                ("risk", (u32::from(likelihood) * u32::from(consequence)).into()),
                ("likelihood", likelihood.into()),
                ("consequence", consequence.into()),
            ],
        );
        rows.push((flow.say("print-finding-risk"), risk));
    }
    if let Some(closed) = &finding.closed {
        let date = flow.words.date(closed.on);
        let by = [("date", date.as_str().into()), ("person", closed.by.as_str().into())];
        let when = if closed.by.is_empty() { date.clone() } else { flow.say_with("print-finding-closed-by", &by) };
        rows.push((flow.say("print-finding-closed-on"), when));
        rows.push((flow.say("print-finding-closing-note"), closed.note.clone()));
    }
    let actions = actions_of(flow, finding);
    // What was found and what is to be done about it are read together; photos come between them where there are any.
    let below =
        if super::photos::has_photos(model, &finding.number) { 0.0 } else { beginning_of(flow, actions.as_ref()) };
    super::facts_before(flow, &rows, below);
    super::photos::of_finding(flow, model, &finding.number);
    match actions {
        Some((columns, rows)) => table(flow, columns, &rows),
        None => flow.paragraph(&flow.say(no_actions(finding.grade)), style::CELL.color(color::INK_MUTED), 4.0),
    }
}

fn beginning_of(flow: &Flow, actions: Option<&(Vec<Column>, Vec<Row>)>) -> f32 {
    actions.map_or(24.0, |(columns, rows)| beginning(flow, columns, rows) + 6.0)
}

const fn no_actions(grade: Grade) -> &'static str {
    match grade {
        Grade::GoodPractice | Grade::Observation | Grade::Recommendation => "print-actions-none-needed",
        Grade::MajorNonConformity | Grade::NonConformity | Grade::Deficiency => "print-actions-none",
    }
}

/// The table of its actions; `None`: it has none.
fn actions_of(flow: &Flow, finding: &ReportFinding) -> Option<(Vec<Column>, Vec<Row>)> {
    if finding.actions.is_empty() {
        return None;
    }
    let columns = vec![
        Column::new(flow.say("print-action"), 0.0),
        Column::new(flow.say("print-action-owner"), 118.0),
        Column::new(flow.say("print-action-due"), 74.0),
        Column::new(flow.say("print-action-status"), 74.0),
    ];
    let rows: Vec<Row> = finding
        .actions
        .iter()
        .map(|action| {
            let mut what = vec![Part::text(action.what.clone(), style::CELL)];
            what.extend(proved(flow, action).into_iter().map(|line| Part::text(line, NOTE)));
            let mut cells = vec![what];
            cells.extend(who_when_how_far(flow, action));
            Row::new(cells)
        })
        .collect();
    Some((columns, rows))
}

const NOTE: Style = style::NOTE.color(color::INK_MUTED);

/// What shows that an action was done, and who saw that it works.
fn proved(flow: &Flow, action: &ReportAction) -> Vec<String> {
    let proof = (!action.proof.trim().is_empty())
        .then(|| flow.say_with("print-action-proof", &[("proof", action.proof.as_str().into())]));
    let verified = action.verified.as_ref().map(|(on, by)| {
        let date = flow.words.date_short(*on);
        flow.say_with("print-action-verified", &[("date", date.into()), ("person", by.as_str().into())])
    });
    proof.into_iter().chain(verified).collect()
}

/// Grade (shape and word), state, and whether it repeats an earlier one.
fn tags(flow: &mut Flow, finding: &ReportFinding, grade: &str) {
    let shape = Shape::Grade(finding.grade);
    let (page, y) = (flow.page, flow.y);
    let mut x = flow.sheet.left;
    let major = finding.grade == Grade::MajorNonConformity;
    let ink = if major { color::PAPER } else { shape.color() };
    let block = flow.set(&[Span::new(grade, STRONG_CELL.color(ink))], f32::INFINITY, Align::Start);
    let wide = block.lines.first().map_or(0.0, |line| line.width);
    // Only a major non-conformity is a filled tag; the others are shape and word.
    if major {
        let segments = rounded([x, y, wide + 27.0, 16.0], 3.0);
        flow.canvas.path(page, Path { segments, fill: Some(shape.color()), stroke: None });
        flow.canvas.rectangle(page, [x + 8.6, y + 5.2, 2.0, 6.4], color::PAPER);
        let inner = [x + 5.0, y + 3.5, 9.0];
        shape.draw_in(&mut flow.canvas, page, inner, color::PAPER);
        // The exclamation mark is knocked out of the octagon in the tag's colour.
        flow.canvas.rule(page, [x + 9.5, y + 5.9], [x + 9.5, y + 8.4], shape.color(), 1.1);
        flow.canvas.rule(page, [x + 9.5, y + 10.0], [x + 9.5, y + 10.05], shape.color(), 1.1);
        x += 18.0;
    } else {
        shape.draw(&mut flow.canvas, page, x, y + 3.5, 9.0);
        x += 13.5;
    }
    flow.canvas.open("P");
    flow.canvas.block(page, &block, x, y + 2.0);
    x += wide + if major { 9.0 } else { 0.0 } + 16.0;
    let mut notes = vec![flow.say(finding_state_key(finding.state))];
    if let Some(earlier) = &finding.repeats {
        notes.push(flow.say_with("print-finding-repeats", &[("number", earlier.as_str().into())]));
    }
    if finding.actions.iter().any(|action| action.overdue) {
        notes.push(flow.say("print-overdue"));
    }
    let block = flow.set_one(&notes.join(" · "), style::CELL, f32::INFINITY);
    flow.canvas.block(page, &block, x, y + 2.0);
    flow.canvas.close();
    flow.y += 22.0;
}

fn about_item(flow: &mut Flow, item: &Item) {
    let spans = [
        Span::new(flow.say_with("print-finding-item", &[("number", item.number.as_str().into())]), STRONG_CELL),
        Span::new(format!("\u{2002}{}", item.prompt), style::CELL),
    ];
    let block = flow.set(&spans, flow.sheet.measure(), Align::Start);
    flow.begin(block.height());
    flow.canvas.open("P");
    flow.canvas.open("Link");
    flow.canvas.block(flow.page, &block, flow.sheet.left, flow.y);
    let first = block.lines.first().map_or(0.0, |line| line.height);
    flow.canvas.link(
        flow.page,
        [flow.sheet.left, flow.y, 60.0, first],
        &format!("item-{}", item.id),
        flow.say_with("print-finding-item", &[("number", item.number.as_str().into())]),
    );
    flow.canvas.close();
    flow.canvas.close();
    flow.y += block.height() + 5.0;
}

fn who_when_how_far(flow: &Flow, action: &ReportAction) -> Vec<Vec<Part>> {
    let owner = if action.owner.trim().is_empty() {
        Part::text(flow.say("print-action-no-owner"), style::CELL.color(color::INK_SUBTLE))
    } else {
        Part::text(action.owner.clone(), style::CELL)
    };
    let due = action.due_on.map_or_else(
        || Part::text(flow.say("print-action-no-date"), style::CELL.color(color::INK_SUBTLE)),
        |date| Part::text(flow.words.date_short(date), style::CELL.tabular()),
    );
    let mut status = vec![Part::text(flow.say(status_key(action.status)), style::CELL)];
    if action.overdue {
        status.push(Part::text(flow.say("print-overdue"), STRONG_CELL.color(color::OVERDUE)));
    }
    vec![vec![owner], vec![due], status]
}

/// What each grade means; only the grades that occur.
fn grades(flow: &mut Flow, model: &ReportModel) {
    let rows: Vec<Row> = Grade::ALL
        .into_iter()
        .filter(|grade| model.findings.iter().any(|finding| finding.grade == *grade))
        .map(|grade| {
            let key = grade_key(grade);
            Row::new(vec![
                vec![Part::icon(Shape::Grade(grade), flow.say(&key), style::CELL)],
                vec![Part::text(flow.say(&format!("{key}-meaning")), style::CELL)],
            ])
        })
        .collect();
    table(flow, vec![Column::new(String::new(), 150.0), Column::new(String::new(), 0.0)], &rows);
}

/// Every action by due date, open ones first: the list a manager works from.
pub(crate) fn actions(flow: &mut Flow, model: &ReportModel) {
    let mut actions: Vec<(&ReportFinding, &ReportAction)> = model
        .findings_by_grade()
        .into_iter()
        .flat_map(|finding| finding.actions.iter().map(move |action| (finding, action)))
        .collect();
    if actions.is_empty() {
        return;
    }
    let finished = |action: &ReportAction| matches!(action.status, ActionStatus::Verified | ActionStatus::Closed);
    // An action without a date comes after those with one.
    actions.sort_by_key(|(_, action)| (finished(action), action.due_on.is_none(), action.due_on));
    flow.chapter(&flow.say("print-actions"), "actions", Start::WhereRoomIs);
    let open = actions.iter().filter(|(_, action)| !finished(action)).count();
    let overdue = actions.iter().filter(|(_, action)| action.overdue).count();
    let summary = flow.say_with(
        "print-actions-summary",
        &[("count", actions.len().into()), ("open", open.into()), ("overdue", overdue.into())],
    );
    flow.paragraph(&summary, style::BODY, 6.0);
    let columns = vec![
        Column::new(flow.say("print-finding"), 68.0),
        Column::new(flow.say("print-action"), 0.0),
        Column::new(flow.say("print-action-owner"), 92.0),
        Column::new(flow.say("print-action-due"), 68.0),
        Column::new(flow.say("print-action-status"), 66.0),
        // For ink, where nobody has verified it yet.
        Column::new(flow.say("print-action-verification"), 72.0),
    ];
    let rows: Vec<Row> = actions
        .into_iter()
        .map(|(finding, action)| {
            let number = Part::icon(Shape::Grade(finding.grade), finding.number.clone(), style::CELL)
                .to(Some(format!("finding-{}", finding.number)));
            let mut cells = vec![vec![number], vec![Part::text(action.what.clone(), style::CELL)]];
            cells.extend(who_when_how_far(flow, action));
            cells.push(match &action.verified {
                Some((on, by)) => vec![
                    Part::text(flow.words.date_short(*on), style::CELL.tabular()),
                    Part::text(by.clone(), style::NOTE),
                ],
                None => vec![Part::text("\u{a0}\n\u{a0}", style::CELL)],
            });
            Row::new(cells)
        })
        .collect();
    table(flow, columns, &rows);
    flow.end_chapter();
}
