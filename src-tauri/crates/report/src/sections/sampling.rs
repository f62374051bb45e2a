//! The sampling sheets: what was taken, how many were checked, how many failed.

use super::STRONG_CELL;
use crate::{
    layout::{
        flow::{Flow, Start},
        table::{Column, Part, Row, table},
    },
    model::{ReportModel, ReportSample},
    theme::{color, style},
};

pub(crate) fn sampling(flow: &mut Flow, model: &ReportModel) {
    if model.samples.is_empty() {
        return;
    }
    flow.chapter(&flow.say("print-sampling"), "sampling", Start::WhereRoomIs);
    flow.paragraph(&flow.say("print-sampling-text"), style::BODY, 4.0);
    let rows: Vec<Row> = model.samples.iter().map(|sample| row(flow, sample)).collect();
    let columns = vec![
        Column::new(flow.say("print-sampling-kind"), 0.0),
        Column::new(flow.say("print-sampling-about"), 82.0),
        Column::new(flow.say("print-sampling-day"), 72.0),
        Column::new(flow.say("print-sampling-checked"), 62.0),
        Column::new(flow.say("print-sampling-failed"), 62.0),
    ];
    table(flow, columns, &rows);
    flow.end_chapter();
}

fn row(flow: &Flow, sample: &ReportSample) -> Row {
    let kind = flow.say(&format!("sample-kind-{}", sample.kind.key().replace('_', "-")));
    let mut what = vec![Part::text(kind, STRONG_CELL)];
    for (text, style) in [(&sample.what, style::CELL), (&sample.note, style::NOTE.color(color::INK_MUTED))] {
        if !text.trim().is_empty() {
            what.push(Part::text(text.clone(), style));
        }
    }
    let item = sample.item.as_ref().map(|number| {
        Part::text(flow.say_with("print-finding-item", &[("number", number.as_str().into())]), style::CELL)
    });
    let finding = sample
        .finding
        .as_ref()
        .map(|number| Part::text(number.clone(), style::CELL).to(Some(format!("finding-{number}"))));
    let failed = if sample.failed > 0 { STRONG_CELL } else { style::CELL };
    let number = |number: u32| flow.words.number(f64::from(number), 0);
    Row::new(vec![
        what,
        item.into_iter().chain(finding).collect(),
        vec![Part::text(flow.words.date_short(sample.taken_on), style::CELL.tabular())],
        vec![Part::text(number(sample.checked), style::CELL.tabular())],
        vec![Part::text(number(sample.failed), failed.tabular())],
    ])
}
