//! The evidence of a record: numbered where it is named, listed with its fingerprints in an annex.

use super::{STRONG_CELL, full_digest, short_digest};
use crate::{
    layout::{
        flow::{Flow, Start},
        table::{Column, Part, Row, table},
    },
    model::{ReportEvidence, ReportModel},
    theme::{color, style},
};
use breakwater_domain::ids::ItemId;

/// "3 Pilot steps closed (4c1e 90b7)", one a line, for a finding.
pub(crate) fn of_finding(flow: &Flow, model: &ReportModel, finding: &str) -> String {
    let pieces = model.annexes.evidence.iter().filter(|piece| piece.findings.iter().any(|number| number == finding));
    pieces.map(|piece| line(flow, piece)).collect::<Vec<_>>().join("\n")
}

/// The numbers of what an item stands on; `None`: nothing.
pub(crate) fn of_item(flow: &Flow, model: &ReportModel, item: &ItemId) -> Option<Part> {
    let pieces = model.annexes.evidence.iter().filter(|piece| piece.items.contains(item));
    let numbers: Vec<String> = pieces.map(|piece| piece.number.to_string()).collect();
    (!numbers.is_empty()).then(|| {
        let label = flow.say_with("print-evidence-numbers", &[("numbers", numbers.join(", ").into())]);
        Part::text(label, style::NOTE.color(color::ACCENT)).below(3.0).to(Some(ANNEX.to_owned()))
    })
}

const ANNEX: &str = "evidence";

pub(crate) fn evidence(flow: &mut Flow, model: &ReportModel) {
    if model.annexes.evidence.is_empty() {
        return;
    }
    flow.chapter(&flow.say("print-evidence"), ANNEX, Start::WhereRoomIs);
    flow.paragraph(&flow.say("print-evidence-text"), style::BODY, 4.0);
    let rows: Vec<Row> = model.annexes.evidence.iter().map(|piece| row(flow, model, piece)).collect();
    let columns = vec![
        Column::new(flow.say("print-evidence-number"), 30.0),
        Column::new(flow.say("print-evidence-what"), 0.0),
        Column::new(flow.say("print-evidence-serves"), 82.0),
        Column::new(flow.say("print-evidence-fingerprint"), 176.0),
    ];
    table(flow, columns, &rows);
    flow.end_chapter();
}

fn row(flow: &Flow, model: &ReportModel, piece: &ReportEvidence) -> Row {
    let mut what = vec![Part::text(piece.name.clone(), style::CELL)];
    let mut notes = vec![flow.say(&format!("evidence-kind-{}", piece.kind.key()))];
    if !piece.place.is_empty() {
        notes.push(piece.place.clone());
    }
    if let Some(taken) = piece.taken {
        notes.push(format!("{} {}", flow.words.date_short(taken.date()), taken.strftime("%H:%M")));
    }
    if piece.redacted {
        notes.push(flow.say("print-evidence-redacted"));
    }
    what.push(Part::text(notes.join(" · "), style::NOTE));
    let mut file: Vec<String> =
        [&piece.file_name, &piece.media_type].into_iter().filter(|part| !part.is_empty()).cloned().collect();
    if let Some(size) = piece.size {
        let kilobytes = flow.words.number((size as f64 / 1000.0).max(1.0).round(), 0);
        file.push(flow.say_with("print-evidence-size", &[("kilobytes", kilobytes.into())]));
    }
    if !file.is_empty() {
        what.push(Part::text(file.join(" · "), style::NOTE));
    }
    let items = piece.items.iter().filter_map(|item| model.questionnaire.item(item)).map(|item| item.number.clone());
    let serves: Vec<String> = items.chain(piece.findings.iter().cloned()).collect();
    let fingerprint = piece.sha256.as_deref().map(full_digest).unwrap_or_default();
    Row::new(vec![
        vec![Part::text(piece.number.to_string(), STRONG_CELL.tabular())],
        what,
        vec![Part::text(serves.join(", "), style::CELL)],
        vec![Part::text(fingerprint, style::NOTE)],
    ])
}

fn line(flow: &Flow, piece: &ReportEvidence) -> String {
    match &piece.sha256 {
        Some(sha256) => flow.say_with(
            "print-evidence-line",
            &[
                ("number", piece.number.into()),
                ("name", piece.name.as_str().into()),
                ("hash", short_digest(sha256, 2).into()),
            ],
        ),
        None => format!("{}\u{2002}{}", piece.number, piece.name),
    }
}
