//! The first page: which form this is and how it is filled in.

use super::{
    PaperForm,
    pencil::{BOX, Tick, rows, side},
};
use crate::{
    layout::{
        flow::Flow,
        fonts::Weight,
        shape::Shape,
        text::{Align, Span},
    },
    sections::{STRONG_CELL, facts},
    theme::{color, style},
};
use breakwater_domain::answer::{Method, Verdict};

pub(super) fn verdict_key(verdict: Verdict) -> String {
    format!("verdict-{}", verdict.key().replace('_', "-"))
}

/// The key that gives a verdict, in the window as on paper (product.md, "An assessment").
pub(super) fn verdict_number(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "1",
        Verdict::No => "2",
        Verdict::Partly => "3",
        Verdict::NotApplicable => "4",
        Verdict::NotObserved => "5",
    }
}

pub(super) fn method_letter(flow: &Flow, method: Method) -> String {
    flow.say(&format!("print-form-letter-{}", method.key()))
}

pub(super) fn front(flow: &mut Flow, form: &PaperForm) {
    flow.new_page();
    let page = flow.page;
    let (left, measure) = (flow.sheet.left, flow.sheet.measure());
    let word = flow.set_one(&flow.say("product"), style::H2, 200.0);
    flow.canvas.artifact(|canvas| {
        Shape::Brand.draw_in(canvas, page, [left - 3.0, 57.0, 22.0], color::INK);
        canvas.block(page, &word, left + 21.0, 60.0);
    });
    flow.canvas.open("Sect");
    flow.y = 92.0;
    flow.paragraph(&flow.say("print-form-title"), style::H3, 2.0);
    let title = flow.set_one(&form.questionnaire.title, style::H1, measure);
    flow.canvas.open("H1");
    flow.canvas.block(page, &title, left, flow.y);
    flow.canvas.close();
    flow.y += title.height() + 4.0;
    if let Some(facility) = &form.facility {
        let place = [&facility.name, &facility.number, &facility.port];
        let place: Vec<&str> = place.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        flow.paragraph(&place.join(" · "), style::BODY.weight(Weight::Medium), 3.0);
    }
    flow.y += 3.0;
    let overlay = form.overlay.as_ref().map(|overlay| crate::sections::overlay_line(flow, overlay));
    let rows = [
        (flow.say("print-form-code"), form.code(flow.words)),
        (flow.say("print-overlay"), overlay.unwrap_or_default()),
        (flow.say("print-form-items"), flow.words.number(form.questionnaire.items().count() as f64, 0)),
        (flow.say("print-form-date"), flow.words.date(form.date)),
    ];
    facts(flow, &rows);

    heading(flow, "print-form-how");
    for (at, step) in ["cross", "write", "method", "level", "words", "correct"].into_iter().enumerate() {
        step_of(flow, at + 1, &flow.say(&format!("print-form-how-{step}")));
    }
    flow.canvas.close();
    heading(flow, "print-form-verdicts");
    verdicts(flow);
    heading(flow, "print-form-methods");
    methods(flow);
    heading(flow, "print-form-levels");
    flow.paragraph(&flow.say("print-form-levels-text"), style::CELL, 2.0);
    if form.eu_marks && form.questionnaire.items().any(|item| item.eu_mandatory) {
        let spans = [
            Span::new(format!("{}: ", flow.say("eu-mandatory")), STRONG_CELL),
            Span::new(flow.say("print-form-eu-text"), style::CELL),
        ];
        flow.spans(&spans, 0.0, 2.0);
    }
    heading(flow, "print-form-back");
    flow.paragraph(&flow.say("print-form-back-text"), style::CELL, 2.0);
    flow.canvas.close();
}

/// Everything is to stand on one page where the language lets it.
fn heading(flow: &mut Flow, key: &str) {
    flow.y -= 5.0;
    flow.subheading(&flow.say(key));
}

/// A numbered instruction; the first opens the list, below its heading.
fn step_of(flow: &mut Flow, number: usize, text: &str) {
    let room = flow.sheet.measure() - 16.0;
    let block = flow.set_one(text, style::CELL, room);
    let first = number == 1;
    let number = flow.set_one(&number.to_string(), STRONG_CELL.tabular(), 14.0);
    flow.begin(block.height());
    let (page, y) = (flow.page, flow.y);
    let (number_at, text_at) = (side(flow, 0.0, 14.0), side(flow, 16.0, room));
    if first {
        flow.canvas.open("L");
    }
    flow.canvas.open("LI");
    for (tag, block, x) in [("Lbl", &number, number_at), ("LBody", &block, text_at)] {
        flow.canvas.open(tag);
        flow.canvas.block(page, block, x, y);
        flow.canvas.close();
    }
    flow.canvas.close();
    flow.y += block.height() + 2.0;
}

/// Key, shape, word and meaning of the five verdicts.
fn verdicts(flow: &mut Flow) {
    let mut begun = false;
    let measure = flow.sheet.measure();
    for verdict in Verdict::ALL {
        let key = verdict_key(verdict);
        let tick = Tick::new(flow, verdict_number(verdict), "");
        let word = flow.set_one(&flow.say(&key), STRONG_CELL, 110.0);
        let meaning = flow.set_one(&flow.say(&format!("{key}-meaning")), style::CELL, measure - 166.0);
        let height = BOX.max(word.height()).max(meaning.height()) + 5.0;
        flow.begin(height);
        let (page, left, y) = (flow.page, flow.sheet.left, flow.y);
        if !std::mem::replace(&mut begun, true) {
            flow.canvas.open("Table");
        }
        flow.canvas.open("TR");
        flow.canvas.open("TH");
        tick.draw(flow, 0.0, y);
        let shape = side(flow, 22.0, 11.0);
        Shape::Verdict(verdict).draw_in(&mut flow.canvas, page, [shape, y + 0.8, 11.0], color::INK);
        let at = side(flow, 40.0, 110.0);
        flow.canvas.block(page, &word, at, y + 0.4);
        flow.canvas.close();
        flow.canvas.open("TD");
        let at = if flow.words.right_to_left() { left } else { left + 160.0 };
        flow.canvas.block(page, &meaning, at, y + 0.4);
        flow.canvas.close();
        flow.canvas.close();
        flow.y += height;
    }
    flow.canvas.close();
}

fn methods(flow: &mut Flow) {
    let ticks: Vec<Tick> = Method::ALL
        .into_iter()
        .map(|method| Tick::new(flow, &method_letter(flow, method), &flow.say(&format!("method-{}", method.key()))))
        .collect();
    for row in rows(&ticks, flow.sheet.measure()) {
        flow.begin(BOX + 5.0);
        let y = flow.y;
        flow.canvas.open("P");
        for (at, x) in row {
            ticks[at].draw(flow, x, y);
        }
        flow.canvas.close();
        flow.y += BOX + 5.0;
    }
}

/// A text on one line, cut where it does not fit.
pub(super) fn one_line(
    flow: &Flow,
    text: &str,
    style: crate::theme::Style,
    measure: f32,
    align: Align,
) -> crate::layout::text::Block {
    let fitting = crate::sections::running::fitting(flow, text, style, measure);
    flow.set(&[Span::new(fitting, style)], measure, align)
}
