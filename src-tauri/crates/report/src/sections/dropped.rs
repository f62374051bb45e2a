//! Answers to items that the pinned version of the set no longer asks: kept, and printed apart.

use super::{
    STRONG_CELL,
    items::{quotes, verdict_cell},
    verdict_part,
};
use crate::{
    layout::{
        flow::{Flow, Start},
        shape::Shape,
        table::{Column, Part, Row, table},
    },
    model::{DroppedAnswer, ReportModel},
    theme::style,
};

pub(crate) fn dropped(flow: &mut Flow, model: &ReportModel) {
    if model.annexes.dropped.is_empty() {
        return;
    }
    flow.chapter(&flow.say("print-dropped"), "dropped", Start::WhereRoomIs);
    flow.paragraph(&flow.say("print-dropped-text"), style::BODY, 4.0);
    let rows: Vec<Row> = model.annexes.dropped.iter().map(|dropped| row(flow, dropped)).collect();
    let columns = vec![
        Column::new(flow.say("print-item"), 38.0),
        Column::new(flow.say("print-item-and-comment"), 0.0),
        Column::new(flow.say("print-dropped-version"), 62.0),
        Column::new(flow.say("print-verdict"), 96.0),
    ];
    table(flow, columns, &rows);
    flow.end_chapter();
}

fn row(flow: &Flow, dropped: &DroppedAnswer) -> Row {
    let answer = &dropped.answer;
    let mut words = vec![Part::text(dropped.prompt.clone(), style::CELL)];
    words.extend(quotes(flow, answer, ("print-reason", &answer.reason)));
    let stood = match dropped.verdict {
        Some(verdict) => verdict_part(verdict, flow.words),
        None if !answer.text.trim().is_empty() => (Shape::InWords, flow.say("verdict-text")),
        None => (Shape::NotAnswered, flow.say("verdict-unanswered")),
    };
    Row::new(vec![
        vec![Part::text(dropped.number.clone(), STRONG_CELL.tabular())],
        words,
        vec![Part::text(dropped.version.to_string(), style::NOTE)],
        verdict_cell(flow, stood, answer),
    ])
}
