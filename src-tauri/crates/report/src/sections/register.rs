//! What the register holds at the date of the report: papers, drills, training, Declarations,
//! incidents. The tables come in words; here they are only set.

use super::STRONG_CELL;
use crate::{
    layout::{
        flow::{Flow, Start},
        table::{Column, Part, Row, table},
    },
    model::{RegisterTable, ReportModel},
    theme::style,
};

pub(crate) fn register(flow: &mut Flow, model: &ReportModel) {
    if model.annexes.register.is_empty() && model.annexes.rhythms.iter().all(|rhythm| rhythm.held.is_empty()) {
        return;
    }
    flow.chapter(&flow.say("print-register"), "register", Start::NewPage);
    let date = flow.words.date(model.date);
    flow.paragraph(&flow.say_with("print-register-text", &[("date", date.into())]), style::BODY, 4.0);
    super::timeline::timelines(flow, model);
    for (number, printed) in model.annexes.register.iter().enumerate() {
        flow.heading(&printed.title, &format!("register-{number}"));
        if !printed.note.is_empty() {
            flow.paragraph(&printed.note, style::NOTE, 4.0);
        }
        rows(flow, printed);
    }
    flow.end_chapter();
}

fn rows(flow: &mut Flow, printed: &RegisterTable) {
    let share: f32 = printed.columns.iter().map(|column| column.share).sum();
    let measure = flow.sheet.measure();
    let last = printed.columns.len().saturating_sub(1);
    let columns = printed
        .columns
        .iter()
        .enumerate()
        // The last column takes what rounding leaves.
        .map(|(index, column)| {
            let width = if index == last { 0.0 } else { measure * column.share / share };
            Column::new(column.title.clone(), width)
        })
        .collect();
    let rows: Vec<Row> = printed
        .rows
        .iter()
        .map(|cells| {
            let cell = |(index, text): (usize, &String)| -> Vec<Part> {
                // The first line names the row; what stands below explains it.
                let lines = text.lines().enumerate();
                lines
                    .map(|(line, text)| {
                        let style = if index == 0 && line == 0 { STRONG_CELL } else { style::CELL };
                        Part::text(text.to_owned(), style)
                    })
                    .collect()
            };
            Row::new(cells.iter().enumerate().map(cell).collect())
        })
        .collect();
    table(flow, columns, &rows);
}
