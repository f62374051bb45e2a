//! The gravest open findings in a few lines each: what is required, who answers for it, until when. Neither place nor
//! fact: the paper goes to people who need not know where the facility is weak.

use super::{STRONG_CELL, grade_key, item_provisions};
use crate::{
    layout::{
        flow::{Flow, Start},
        shape::Shape,
        table::{Column, Part, Row, beginning, table},
    },
    model::{ReportFinding, ReportModel},
    theme::{color, style},
};

const MOST: usize = 5;

pub(crate) fn top_findings(flow: &mut Flow, model: &ReportModel) {
    let open: Vec<&ReportFinding> =
        model.findings_by_grade().into_iter().filter(|finding| finding.asks_for_action()).collect();
    if open.is_empty() {
        return;
    }
    flow.chapter(&flow.say("print-top-findings"), "top-findings", Start::WhereRoomIs);
    let shown = open.len().min(MOST);
    let text = [("shown", shown.into()), ("open", open.len().into())];
    let text = flow.say_with("print-top-findings-text", &text);
    let columns = vec![
        Column::new(flow.say("print-finding"), 118.0),
        Column::new(flow.say("print-top-findings-required"), 0.0),
        Column::new(flow.say("print-action-owner"), 112.0),
        Column::new(flow.say("print-action-due"), 72.0),
    ];
    let rows: Vec<Row> = open.into_iter().take(MOST).map(|finding| row(flow, model, finding)).collect();
    flow.paragraph_before(&text, style::BODY, 4.0, beginning(flow, &columns, &rows));
    table(flow, columns, &rows);
    flow.end_chapter();
}

fn row(flow: &Flow, model: &ReportModel, finding: &ReportFinding) -> Row {
    let mut which = vec![
        Part::icon(Shape::Grade(finding.grade), finding.number.clone(), STRONG_CELL),
        Part::text(flow.say(&grade_key(finding.grade)), style::CELL),
    ];
    if let Some(number) = &finding.repeats {
        let repeats = flow.say_with("print-finding-repeats", &[("number", number.as_str().into())]);
        which.push(Part::text(repeats, style::NOTE));
    }
    let item = finding.item.as_ref().and_then(|id| model.questionnaire.item(id));
    let required = match item {
        Some(item) => {
            let asked = format!("{}\u{2002}{}", item.number, item.prompt);
            vec![Part::text(asked, style::CELL), Part::text(item_provisions(item), style::NOTE)]
        }
        None => vec![Part::text(flow.say("print-top-findings-free"), style::CELL.color(color::INK_MUTED))],
    };
    let mut owners: Vec<&str> = finding.actions.iter().map(|action| action.owner.trim()).collect();
    owners.retain(|owner| !owner.is_empty());
    owners.dedup();
    let owner = if owners.is_empty() {
        Part::text(flow.say("print-action-no-owner"), style::CELL.color(color::INK_SUBTLE))
    } else {
        Part::text(owners.join("; "), style::CELL)
    };
    let mut when = vec![finding.due().map_or_else(
        || Part::text(flow.say("print-action-no-date"), style::CELL.color(color::INK_SUBTLE)),
        |day| Part::text(flow.words.date_short(day), style::CELL.tabular()),
    )];
    if finding.actions.iter().any(|action| action.overdue) {
        when.push(Part::text(flow.say("print-overdue"), STRONG_CELL.color(color::OVERDUE)));
    }
    Row::new(vec![which, required, vec![owner], when])
}
