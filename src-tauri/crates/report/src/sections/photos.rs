//! Photos: a few in a row where a finding is told, all of them in the annex, with number, caption, place and time.

use super::{STRONG_CELL, short_digest};
use crate::{
    layout::{
        flow::{Flow, Start},
        text::{Align, Block, Span},
    },
    model::{ReportEvidence, ReportModel},
    picture::Picture,
    theme::{Style, color, style},
};
use breakwater_domain::{evidence::EvidenceKind, printing::Redaction};

const GAP: f32 = 14.0;
/// In a row below a finding.
const IN_A_ROW: usize = 3;

pub(crate) fn photos(flow: &mut Flow, model: &ReportModel) {
    let photos: Vec<(&ReportEvidence, &Picture)> =
        model.annexes.evidence.iter().filter_map(|piece| Some((piece, piece.picture.as_ref()?))).collect();
    let withheld = model.annexes.evidence.iter().filter(|piece| piece.kind == EvidenceKind::Photo).count();
    let withheld = if model.withheld.contains(&Redaction::Photos) { withheld } else { 0 };
    if photos.is_empty() && withheld == 0 {
        return;
    }
    let start = if photos.is_empty() { Start::WhereRoomIs } else { Start::NewPage };
    flow.chapter(&flow.say("print-photos"), "photos", start);
    if withheld > 0 {
        flow.paragraph(&flow.say_with("print-photos-withheld", &[("count", withheld.into())]), style::BODY, 6.0);
        flow.end_chapter();
        return;
    }
    flow.paragraph(&flow.say_with("print-photos-text", &[("count", photos.len().into())]), style::BODY, 8.0);
    let (columns, rows) = match u8::from(model.chosen.photos_per_page) {
        2 => (1, 2),
        4 => (2, 2),
        _ => (2, 3),
    };
    let width = (flow.sheet.measure() - GAP * (columns - 1) as f32) / columns as f32;
    for (number, page) in photos.chunks(columns * rows).enumerate() {
        if number > 0 {
            flow.new_page();
        }
        let height = (flow.sheet.bottom - flow.y - GAP * (rows - 1) as f32) / rows as f32;
        let top = flow.y;
        for (at, (piece, picture)) in page.iter().enumerate() {
            let x = flow.sheet.left + (width + GAP) * (at % columns) as f32;
            let y = top + (height + GAP) * (at / columns) as f32;
            framed(flow, model, piece, picture, [x, y, width, height]);
        }
        let used = page.len().div_ceil(columns) as f32;
        flow.y = top + used * height + (used - 1.0) * GAP;
    }
    flow.end_chapter();
}

/// The picture as large as its frame lets it be, its words below it.
fn framed(flow: &mut Flow, model: &ReportModel, piece: &ReportEvidence, picture: &Picture, area: [f32; 4]) {
    let [x, y, width, height] = area;
    let words = caption(flow, model, piece, width, Some(6));
    let room = height - words.height() - 6.0;
    let [wide, high] = picture.within(width, room.max(40.0));
    let left = x + (width - wide) / 2.0;
    let page = flow.page;
    flow.canvas.targets.insert(format!("photo-{}", piece.number), (page, y - 4.0));
    flow.canvas.open_figure(alternative(flow, piece));
    flow.canvas.picture(page, [left, y, wide, high], picture);
    flow.canvas.frame(page, [left, y, wide, high], color::LINE_STRONG, 0.5);
    flow.canvas.close();
    flow.canvas.open("Caption");
    flow.canvas.block(page, &words, x, y + high + 5.0);
    flow.canvas.close();
}

/// What stands in for a picture where nobody sees it.
fn alternative(flow: &Flow, piece: &ReportEvidence) -> String {
    let number = flow.say_with("print-photo-number", &[("number", piece.number.into())]);
    [number.as_str(), piece.name.as_str(), piece.place.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

/// Number and caption, then place, time, what it belongs to, and that something is covered in it.
fn caption(flow: &Flow, model: &ReportModel, piece: &ReportEvidence, width: f32, most: Option<usize>) -> Block {
    let number = flow.say_with("print-photo-number", &[("number", piece.number.into())]);
    let mut notes: Vec<String> = Vec::new();
    if !piece.place.is_empty() {
        notes.push(piece.place.clone());
    }
    if let Some(taken) = piece.taken {
        notes.push(format!("{} {}", flow.words.date_short(taken.date()), taken.strftime("%H:%M")));
    }
    let items = piece.items.iter().filter_map(|item| model.questionnaire.item(item)).map(|item| item.number.clone());
    let serves: Vec<String> = items.chain(piece.findings.iter().cloned()).collect();
    if !serves.is_empty() {
        notes.push(flow.say_with("print-photo-serves", &[("serves", serves.join(", ").into())]));
    }
    if let Some(sha256) = &piece.sha256 {
        notes.push(short_digest(sha256, 2));
    }
    let mut spans = vec![
        Span::new(format!("{number}\u{2002}"), STRONG_CELL),
        Span::new(format!("{}\n", piece.name), style::CELL),
        Span::new(notes.join(" · "), style::NOTE),
    ];
    if piece.redacted {
        let redacted = format!(" · {}", flow.say("print-evidence-redacted"));
        spans.push(Span::new(redacted, style::NOTE.weight(crate::layout::fonts::Weight::Strong)));
    }
    let mut block = flow.set(&spans, width, Align::Start);
    if let Some(most) = most {
        block.lines.truncate(most);
    }
    block
}

const SMALL: Style = style::NOTE;

/// The photos of a finding, small, each leading to the annex.
pub(crate) fn has_photos(model: &ReportModel, finding: &str) -> bool {
    let of_it = |piece: &&ReportEvidence| piece.findings.iter().any(|number| number == finding);
    model.annexes.evidence.iter().filter(of_it).any(|piece| piece.picture.is_some())
}

pub(crate) fn of_finding(flow: &mut Flow, model: &ReportModel, finding: &str) {
    let of_it = |piece: &&ReportEvidence| piece.findings.iter().any(|number| number == finding);
    let photos: Vec<(&ReportEvidence, &Picture)> = model
        .annexes
        .evidence
        .iter()
        .filter(of_it)
        .filter_map(|piece| Some((piece, piece.picture.as_ref()?)))
        .collect();
    let gap = 10.0;
    let width = (flow.sheet.measure() - gap * (IN_A_ROW - 1) as f32) / IN_A_ROW as f32;
    for row in photos.chunks(IN_A_ROW) {
        let words: Vec<Block> = row
            .iter()
            .map(|(piece, _)| {
                let number = flow.say_with("print-photo-number", &[("number", piece.number.into())]);
                let strong = SMALL.weight(crate::layout::fonts::Weight::Strong);
                let spans = [Span::new(format!("{number}\u{2002}"), strong), Span::new(piece.name.clone(), SMALL)];
                let mut block = flow.set(&spans, width, Align::Start);
                block.lines.truncate(3);
                block
            })
            .collect();
        let sizes: Vec<[f32; 2]> = row.iter().map(|(_, picture)| picture.within(width, 116.0)).collect();
        let high = sizes.iter().map(|[_, high]| *high).fold(0.0, f32::max);
        let text = words.iter().map(Block::height).fold(0.0, f32::max);
        flow.begin(high + text + 14.0);
        let (page, top) = (flow.page, flow.y + 4.0);
        for (at, (((piece, picture), [wide, tall]), block)) in row.iter().zip(&sizes).zip(&words).enumerate() {
            let x = flow.sheet.left + (width + gap) * at as f32;
            flow.canvas.open_figure(alternative(flow, piece));
            flow.canvas.picture(page, [x, top + high - tall, *wide, *tall], picture);
            flow.canvas.frame(page, [x, top + high - tall, *wide, *tall], color::LINE_STRONG, 0.5);
            flow.canvas.close();
            flow.canvas.open("Caption");
            flow.canvas.block(page, block, x, top + high + 3.0);
            let label = flow.say_with("print-photo-number", &[("number", piece.number.into())]);
            flow.canvas.link(
                page,
                [x, top, *wide, high + block.height() + 3.0],
                &format!("photo-{}", piece.number),
                label,
            );
            flow.canvas.close();
        }
        flow.y = top + high + text + 10.0;
    }
}
