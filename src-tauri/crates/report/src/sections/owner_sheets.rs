//! A sheet to tear out for each owner of an open action: what is to be done, until when, and room for ink.

use super::{STRONG_CELL, grade_key, status_key};
use crate::{
    layout::{
        flow::{Flow, Start},
        shape::Shape,
        table::{Column, Part, Row, table},
    },
    model::{ReportAction, ReportFinding, ReportModel},
    theme::{color, style},
};
use breakwater_domain::finding::ActionStatus;
use std::collections::BTreeMap;

pub(crate) fn owner_sheets(flow: &mut Flow, model: &ReportModel) {
    let mut sheets: BTreeMap<(bool, String), Vec<(&ReportFinding, &ReportAction)>> = BTreeMap::new();
    for finding in model.findings_by_grade() {
        for action in &finding.actions {
            if matches!(action.status, ActionStatus::Verified | ActionStatus::Closed) {
                continue;
            }
            // What belongs to nobody comes last: somebody must take it up.
            let owner = action.owner.trim();
            sheets.entry((owner.is_empty(), owner.to_owned())).or_default().push((finding, action));
        }
    }
    for (number, ((nobody, owner), mut actions)) in sheets.into_iter().enumerate() {
        actions.sort_by_key(|(_, action)| (action.due_on.is_none(), action.due_on));
        let owner = if nobody { flow.say("print-owner-nobody") } else { owner };
        flow.page_break();
        flow.chapter(&owner, &format!("owner-{number}"), Start::NewPage);
        let overdue = actions.iter().filter(|(_, action)| action.overdue).count();
        let said = [("count", actions.len().into()), ("overdue", overdue.into())];
        flow.paragraph(&flow.say_with("print-owner-text", &said), style::BODY, 6.0);
        sheet(flow, &actions);
        signed(flow);
        flow.end_chapter();
    }
}

fn sheet(flow: &mut Flow, actions: &[(&ReportFinding, &ReportAction)]) {
    let columns = vec![
        Column::new(flow.say("print-finding"), 88.0),
        Column::new(flow.say("print-action"), 0.0),
        Column::new(flow.say("print-action-due"), 76.0),
        Column::new(flow.say("print-owner-done"), 64.0),
        Column::new(flow.say("print-owner-proof"), 92.0),
    ];
    let rows: Vec<Row> = actions
        .iter()
        .map(|(finding, action)| {
            let mut due = vec![action.due_on.map_or_else(
                || Part::text(flow.say("print-action-no-date"), style::CELL.color(color::INK_SUBTLE)),
                |day| Part::text(flow.words.date_short(day), STRONG_CELL.tabular()),
            )];
            due.push(Part::text(flow.say(status_key(action.status)), style::CELL));
            if action.overdue {
                due.push(Part::text(flow.say("print-overdue"), STRONG_CELL.color(color::OVERDUE)));
            }
            let mut what = vec![Part::text(action.what.clone(), style::CELL)];
            if !finding.fact.trim().is_empty() {
                what.push(Part::text(finding.fact.clone(), style::NOTE).below(3.0));
            }
            let mut which = vec![
                Part::icon(Shape::Grade(finding.grade), finding.number.clone(), STRONG_CELL),
                Part::text(flow.say(&grade_key(finding.grade)), style::NOTE),
            ];
            if !finding.place.trim().is_empty() {
                which.push(Part::text(finding.place.clone(), style::NOTE));
            }
            // Room to write.
            let room = || vec![Part::text("\u{a0}\n\u{a0}\n\u{a0}", style::CELL)];
            Row::new(vec![which, what, due, room(), room()])
        })
        .collect();
    table(flow, columns, &rows);
}

/// Lines for the owner and for whoever sees that it works.
fn signed(flow: &mut Flow) {
    flow.begin(76.0);
    flow.y += 34.0;
    let (left, measure, page, y) = (flow.sheet.left, flow.sheet.measure(), flow.page, flow.y);
    let half = measure / 2.0 - 12.0;
    for (at, key) in ["print-owner-signature", "print-owner-verifier"].into_iter().enumerate() {
        let x = left + (half + 24.0) * at as f32;
        flow.canvas.rule(page, [x, y], [x + half, y], color::LINE_STRONG, 0.8);
        let block = flow.set_one(&flow.say(key), style::NOTE, half);
        flow.canvas.open("P");
        flow.canvas.block(page, &block, x, y + 3.0);
        flow.canvas.close();
    }
    flow.y += 28.0;
}
