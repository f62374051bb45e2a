//! Certificates and intervals: each with a light that is a shape and a word first, and a colour last.

use super::STRONG_CELL;
use crate::{
    layout::{
        flow::{Flow, Start},
        shape::Shape,
        table::{Column, Part, Row, beginning, table_with_what_follows},
    },
    model::{ReportDue, ReportModel},
    theme::{color, style},
};
use breakwater_domain::{answer::Verdict, interval::Urgency, printing::Edition};

pub(crate) fn standing(flow: &mut Flow, model: &ReportModel) {
    if model.annexes.standing.is_empty() {
        return;
    }
    flow.chapter(&flow.say("print-standing"), "standing", Start::WhereRoomIs);
    let date = flow.words.date(model.date);
    let columns = vec![
        Column::new(flow.say("print-register-due-what"), 0.0),
        Column::new(flow.say("print-standing-how"), 132.0),
        Column::new(flow.say("print-register-due-on"), 76.0),
        Column::new(flow.say("print-register-due-standing"), 92.0),
    ];
    // A short paper names what somebody must look after; the rest is a number.
    let short = model.chosen.edition == Edition::ExecutiveSummary;
    let far = |urgency| match urgency {
        Urgency::Within90 | Urgency::Within180 | Urgency::Ok => true,
        Urgency::Overdue | Urgency::NoRecord | Urgency::Within30 => false,
    };
    let calm = |due: &&ReportDue| short && far(due.urgency);
    let rows: Vec<Row> = model.annexes.standing.iter().filter(|due| !calm(due)).map(|due| row(flow, due)).collect();
    let text = flow.say_with("print-standing-text", &[("date", date.into())]);
    flow.paragraph_before(&text, style::BODY, 4.0, beginning(flow, &columns, &rows));
    table_with_what_follows(flow, columns, &rows, 3.6, 0.0);
    let rest = model.annexes.standing.iter().filter(calm).count();
    if rest > 0 {
        flow.paragraph(&flow.say_with("print-standing-rest", &[("count", rest.into())]), style::BODY, 6.0);
    }
    flow.end_chapter();
}

fn row(flow: &Flow, due: &ReportDue) -> Row {
    let (shape, key) = light(due.urgency);
    let mut what = vec![Part::text(due.title.clone(), STRONG_CELL)];
    if !due.detail.is_empty() {
        what.push(Part::text(due.detail.clone(), style::NOTE));
    }
    let left = due.days_left.map(|days| {
        let key = if days < 0 { "print-register-overdue" } else { "print-register-days-left" };
        let ink = if days < 0 { STRONG_CELL.color(color::OVERDUE) } else { style::CELL };
        let days = f64::from(days.abs());
        let said = [("days", days.into()), ("shown", flow.words.number(days, 0).into())];
        Part::text(flow.say_with(key, &said), ink.tabular())
    });
    Row::new(vec![
        what,
        vec![Part::icon(shape, flow.say(key), style::CELL)],
        due.due_on.map(|day| Part::text(flow.words.date_short(day), style::CELL.tabular())).into_iter().collect(),
        left.into_iter().collect(),
    ])
}

/// Shape and word.
pub(crate) fn light(urgency: Urgency) -> (Shape, &'static str) {
    match urgency {
        Urgency::Overdue => (Shape::Verdict(Verdict::No), "print-light-overdue"),
        Urgency::NoRecord => (Shape::NotAnswered, "print-light-no-record"),
        Urgency::Within30 => (Shape::Verdict(Verdict::Partly), "print-light-within-30"),
        Urgency::Within90 => (Shape::Verdict(Verdict::Partly), "print-light-within-90"),
        Urgency::Within180 => (Shape::Verdict(Verdict::Yes), "print-light-within-180"),
        Urgency::Ok => (Shape::Verdict(Verdict::Yes), "print-light-ok"),
    }
}
