//! The recovery sheet: one page with the recovery key, to be kept in the safe with the PFSP.

use crate::{
    Paper, Result,
    document::{Document, Properties},
    layout::{
        canvas::Path,
        flow::Flow,
        fonts::Shaper,
        qr,
        shape::{Shape, rounded},
        text::{Align, Span},
    },
    theme::{Sheet, Style, color, style},
};
use breakwater_locale::Words;
use jiff::civil::Date;

const KEY: Style = Style { size: 21.0, leading: 30.0, tracking: 0.06, ..style::FIGURE };

/// The sheet as a file. `groups` are the groups of the key in order, check characters included.
///
/// # Errors
/// When the writer refuses; see [`Document::pdf`].
pub fn recovery_sheet(groups: &[String], vault: &str, date: Date, words: &Words, paper: Paper) -> Result<Vec<u8>> {
    let shaper = Shaper::default();
    let mut flow = Flow::new(Sheet::new(paper), &shaper, words);
    draw(&mut flow, groups, vault, date);
    let properties = Properties {
        title: words.say_with("print-recovery-file-title", &[("vault", vault.into())]),
        subject: words.say("print-recovery-title"),
        author: String::new(),
        language: words.language().to_owned(),
        creator: words.say("product"),
        link: String::new(),
        date,
    };
    let canvas = flow.canvas;
    Document::new(canvas, properties, shaper).pdf()
}

fn draw(flow: &mut Flow, groups: &[String], vault: &str, date: Date) {
    flow.new_page();
    let page = flow.page;
    let (left, measure) = (flow.sheet.left, flow.sheet.measure());
    let marking = flow.set(&[Span::new(flow.say("print-marking"), style::MARKING)], measure, Align::Center);
    let word = flow.set_one(&flow.say("product"), style::H2, 200.0);
    flow.canvas.artifact(|canvas| {
        canvas.block(page, &marking, left, 26.0);
        Shape::Brand.draw(canvas, page, left - 3.0, 57.0, 22.0);
        canvas.block(page, &word, left + 21.0, 60.0);
    });
    flow.canvas.open("Sect");
    flow.y = 112.0;
    let title = flow.set_one(&flow.say("print-recovery-title"), style::TITLE, measure);
    flow.canvas.open("H1");
    flow.canvas.block(page, &title, left, flow.y);
    flow.canvas.close();
    flow.y += title.height() + 6.0;
    let of = flow.say_with("print-recovery-of", &[("vault", vault.into()), ("date", flow.words.date(date).into())]);
    flow.paragraph(&of, style::BODY.color(color::INK_MUTED), 14.0);
    flow.paragraph(&flow.say("print-recovery-what"), style::LEAD, 18.0);

    key(flow, groups);
    for key in ["print-recovery-keep", "print-recovery-use", "print-recovery-lost"] {
        flow.subheading(&flow.say(&format!("{key}-title")));
        flow.paragraph(&flow.say(key), style::BODY, 0.0);
    }
    flow.canvas.close();
}

/// Four groups to a line, numbered, so that they can be read aloud and ticked off.
fn key(flow: &mut Flow, groups: &[String]) {
    let (page, left, measure) = (flow.page, flow.sheet.left, flow.sheet.measure());
    let code = 104.0;
    let columns = if groups.iter().map(String::len).max().unwrap_or(0) > 5 { 2 } else { 4 };
    let rows = groups.len().div_ceil(columns);
    let row_height = 46.0;
    let height = (rows as f32 * row_height + 22.0).max(code + 28.0);
    let frame = rounded([left, flow.y, measure, height], 6.0);
    flow.canvas.path(page, Path { segments: frame, fill: Some(color::SUNK), stroke: Some((color::LINE_STRONG, 0.8)) });
    let step = (measure - code - 54.0) / columns as f32;
    let widest =
        groups.iter().map(|group| crate::layout::text::width(flow.shaper, group, KEY.tabular())).fold(1.0, f32::max);
    let size = KEY.size * ((step - 18.0) / widest).min(1.0);
    let top = flow.y + (height - rows as f32 * row_height) / 2.0;
    for (at, group) in groups.iter().enumerate() {
        let (x, y) = (left + 18.0 + (at % columns) as f32 * step, top + (at / columns) as f32 * row_height);
        let number = flow.set_one(&(at + 1).to_string(), style::NOTE.tabular(), step);
        let text = flow.set_one(group, Style { size, ..KEY }.tabular(), f32::INFINITY);
        flow.canvas.open("P");
        flow.canvas.block(page, &number, x, y);
        flow.canvas.block(page, &text, x, y + 9.0);
        flow.canvas.close();
    }
    flow.canvas.open_figure(flow.say("print-recovery-code"));
    let square = [left + measure - code - 14.0, flow.y + (height - code) / 2.0, code];
    flow.canvas.rectangle(page, [square[0] - 5.0, square[1] - 5.0, code + 10.0, code + 10.0], color::PAPER);
    qr::draw(&mut flow.canvas, page, square, &groups.join("-"));
    flow.canvas.close();
    flow.y += height + 8.0;
}
