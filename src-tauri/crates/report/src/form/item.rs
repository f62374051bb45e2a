//! Sections and items: question, what it rests on, boxes and lines. An item is never split.

use super::{
    Hints, PaperForm,
    front::{method_letter, verdict_key, verdict_number},
    pencil::{BOX, LINE, Tick, lines, row_width, rows, side},
    running::Places,
};
use crate::{
    layout::{
        flow::Flow,
        fonts::Weight,
        text::{Block, Span, width},
    },
    sections::{STRONG_CELL, item_provisions, national_references, part_key, provisions},
    theme::{Style, color, style},
};
use breakwater_domain::{
    answer::{Method, Verdict},
    questionnaire::{AnswerKind, Item, Section},
};

const NUMBER: f32 = 42.0;
const PROMPT: Style = Style { leading: 13.0, ..style::BODY.weight(Weight::Medium) };
const PAD: f32 = 5.5;
const LEVEL_STEP: f32 = 33.0;

/// What is the same for every item.
struct Boxes {
    verdicts: Vec<Tick>,
    methods: Vec<Tick>,
    /// Whether both stand on one row.
    together: bool,
    by_level: Block,
    by_level_width: f32,
}

impl Boxes {
    fn new(flow: &Flow) -> Self {
        let room = flow.sheet.measure() - NUMBER;
        let verdicts: Vec<Tick> = Verdict::ALL
            .into_iter()
            .map(|verdict| Tick::new(flow, verdict_number(verdict), &flow.say(&verdict_key(verdict))))
            .collect();
        let methods: Vec<Tick> =
            Method::ALL.into_iter().map(|method| Tick::new(flow, &method_letter(flow, method), "")).collect();
        let by_level = flow.say("print-form-by-level");
        Self {
            together: row_width(&verdicts) + methods_width(&methods) + 18.0 <= room,
            by_level_width: width(flow.shaper, &by_level, style::NOTE),
            by_level: flow.set_one(&by_level, style::NOTE, f32::INFINITY),
            verdicts,
            methods,
        }
    }

    /// Room for a small box per level, where an item may be judged level by level.
    fn levels_width(&self, item: &Item) -> f32 {
        if item.levels.len() < 2 || item.answer == AnswerKind::Narrative {
            return 0.0;
        }
        self.by_level_width + LEVEL_STEP * item.levels.len() as f32 + 14.0
    }

    fn height(&self, room: f32) -> f32 {
        let rows = rows(&self.verdicts, room).len() + usize::from(!self.together);
        (BOX + 4.0) * rows as f32
    }

    fn draw(&self, flow: &mut Flow, room: f32) {
        flow.canvas.open("P");
        for row in rows(&self.verdicts, room) {
            for (at, x) in row {
                self.verdicts[at].draw(flow, NUMBER + x, flow.y);
            }
            flow.y += BOX + 4.0;
        }
        if self.together {
            flow.y -= BOX + 4.0;
        }
        let mut x = NUMBER + room - methods_width(&self.methods);
        for tick in &self.methods {
            tick.draw(flow, x, flow.y);
            x += BOX + 4.0;
        }
        flow.y += BOX + 4.0;
        flow.canvas.close();
    }
}

fn methods_width(methods: &[Tick]) -> f32 {
    (BOX + 4.0) * methods.len() as f32 - 4.0
}

/// An item, set.
struct Sheet<'a> {
    item: &'a Item,
    number: Block,
    prompt: Block,
    meta: Block,
    hints: Vec<Block>,
    lines: usize,
    height: f32,
}

pub(super) fn sections(flow: &mut Flow, form: &PaperForm, places: &mut Places) {
    let boxes = Boxes::new(flow);
    let mut begun = false;
    for section in form.questionnaire.sections.iter().filter(|section| !section.items.is_empty()) {
        flow.canvas.open("Sect");
        if !std::mem::replace(&mut begun, true) {
            flow.new_page();
        }
        flow.numbered_by_the_set(&section.number, &section.title, &format!("section-{}", section.id));
        let label = format!("{}\u{2002}{}", section.number, section.title);
        let intro = intro(flow, section);
        let mut waiting = Some(intro);
        for item in &section.items {
            let sheet = set(flow, form, &boxes, item);
            // The introduction stays with the first item.
            let above = waiting.as_ref().map_or(0.0, |block| block.height() + 6.0);
            flow.begin(above + sheet.height);
            places.put(flow.page, &label);
            if let Some(block) = waiting.take().filter(|block| !block.lines.is_empty()) {
                flow.canvas.open("P");
                flow.canvas.block(flow.page, &block, flow.sheet.left, flow.y);
                flow.canvas.close();
                flow.y += block.height() + 6.0;
            }
            draw(flow, &boxes, &sheet);
        }
        flow.canvas.close();
    }
}

fn intro(flow: &Flow, section: &Section) -> Block {
    let cited = provisions(section.references.iter().map(|reference| reference.cited.as_str()));
    let mut spans = vec![Span::new(section.intro.clone(), style::CELL)];
    if !cited.is_empty() {
        let gap = if section.intro.is_empty() { "" } else { " " };
        spans.push(Span::new(format!("{gap}({cited})"), style::NOTE));
    }
    flow.set(&spans, flow.sheet.measure(), crate::layout::text::Align::Start)
}

fn set<'a>(flow: &Flow, form: &PaperForm, boxes: &Boxes, item: &'a Item) -> Sheet<'a> {
    let room = flow.sheet.measure() - NUMBER;
    let overlaid = form.overlay.as_ref().and_then(|overlay| overlay.item(&item.id));
    let mut number = vec![Span::new(item.number.clone(), STRONG_CELL.tabular())];
    if let Some(official) = overlaid.and_then(|overlaid| overlaid.official_number.as_ref()) {
        number.push(Span::new(format!("\n{official}"), style::NOTE));
    }
    let mut meta = vec![item_provisions(item)];
    meta.extend(overlaid.map(national_references).filter(|cited| !cited.is_empty()));
    meta.push(flow.say(part_key(item.part)));
    if !item.levels.is_empty() {
        let levels = item.levels.iter().map(|level| level.number().to_string()).collect::<Vec<_>>().join(", ");
        meta.push(
            flow.say_with("print-item-levels", &[("count", item.levels.len().into()), ("levels", levels.into())]),
        );
    }
    let mut spans = vec![Span::new(meta.join(" · "), style::NOTE)];
    if form.eu_marks && item.eu_mandatory {
        let mark = format!(" · {}", flow.say("eu-mandatory"));
        spans.push(Span::new(mark, style::NOTE.weight(Weight::Strong).color(color::INK)));
    }
    if item.answer == AnswerKind::Narrative {
        spans.push(Span::new(format!(" · {}", flow.say("print-form-in-words")), style::NOTE.color(color::INK)));
    }
    let levels_width =
        if item.levels.len() > 1 { boxes.by_level_width + LEVEL_STEP * item.levels.len() as f32 + 14.0 } else { 0.0 };
    let prompt = flow.set_one(&item.prompt, PROMPT, room);
    let meta = flow.set(&spans, room - levels_width, crate::layout::text::Align::Start);
    let lines = match item.answer {
        AnswerKind::Verdict => 2,
        AnswerKind::Narrative => 6,
    };
    let meta_height = if levels_width > 0.0 { meta.height().max(BOX + 1.0) } else { meta.height() };
    let mut height = PAD + prompt.height() + 2.0 + meta_height + 5.0 + boxes.height(room) + LINE * lines as f32 + PAD;
    // A page holds it, whatever an authority wrote: the question first, then as many hints as fit.
    let mut hints = set_hints(flow, form, item, room);
    hints.retain(|block| {
        let fits = height + block.height() < flow.sheet.body() - 60.0;
        if fits {
            height += block.height();
        }
        fits
    });
    Sheet {
        item,
        number: flow.set(&number, NUMBER - 4.0, crate::layout::text::Align::Start),
        prompt,
        meta,
        hints,
        lines,
        height,
    }
}

fn set_hints(flow: &Flow, form: &PaperForm, item: &Item, room: f32) -> Vec<Block> {
    if form.hints == Hints::Without {
        return Vec::new();
    }
    [("print-form-look", &item.guidance.look), ("print-form-ask", &item.guidance.ask)]
        .into_iter()
        .filter(|(_, hints)| !hints.is_empty())
        .map(|(key, hints)| {
            let spans = [
                Span::new(format!("{} ", flow.say(key)), style::NOTE.weight(Weight::Medium)),
                Span::new(hints.join(" · "), style::NOTE),
            ];
            flow.set(&spans, room, crate::layout::text::Align::Start)
        })
        .collect()
}

fn draw(flow: &mut Flow, boxes: &Boxes, sheet: &Sheet) {
    let (page, top) = (flow.page, flow.y);
    let room = flow.sheet.measure() - NUMBER;
    let (left, right) = (flow.sheet.left, flow.sheet.right);
    flow.canvas.rule(page, [left, top], [right, top], color::LINE_STRONG, 0.5);
    flow.canvas.targets.insert(format!("item-{}", sheet.item.id), (page, top));
    flow.y += PAD;
    let number = side(flow, 0.0, NUMBER - 4.0);
    let text = side(flow, NUMBER, room);
    flow.canvas.open("P");
    flow.canvas.block(page, &sheet.number, number, flow.y);
    flow.canvas.block(page, &sheet.prompt, text, flow.y);
    flow.canvas.close();
    flow.y += sheet.prompt.height() + 2.0;

    flow.canvas.open("P");
    let wide = room - levels(flow, boxes, sheet.item, room);
    let meta = side(flow, NUMBER, wide);
    flow.canvas.block(page, &sheet.meta, meta, flow.y);
    flow.canvas.close();
    flow.y += if wide < room { sheet.meta.height().max(BOX + 1.0) } else { sheet.meta.height() };
    for hint in &sheet.hints {
        flow.canvas.open("P");
        flow.canvas.block(page, hint, text, flow.y);
        flow.canvas.close();
        flow.y += hint.height();
    }
    flow.y += 5.0;
    boxes.draw(flow, room);
    lines(flow, sheet.lines, [NUMBER, flow.y - 4.0, room]);
    flow.y = top + sheet.height;
}

/// A box for a verdict's number at each level of an item that has several. Returns the room taken.
fn levels(flow: &mut Flow, boxes: &Boxes, item: &Item, room: f32) -> f32 {
    let taken = boxes.levels_width(item);
    if taken == 0.0 {
        return taken;
    }
    let (page, y) = (flow.page, flow.y);
    let start = NUMBER + room - taken + 14.0;
    let at = side(flow, start, boxes.by_level_width);
    flow.canvas.block(page, &boxes.by_level, at, y);
    for (nth, level) in item.levels.iter().enumerate() {
        let x = start + boxes.by_level_width + LEVEL_STEP * nth as f32 + 5.0;
        let short = flow.say_with("print-form-level-short", &[("level", level.number().into())]);
        let block = flow.set_one(&short, style::NOTE.tabular(), LEVEL_STEP - BOX - 5.0);
        let at = side(flow, x, LEVEL_STEP - BOX - 5.0);
        flow.canvas.block(page, &block, at, y);
        let at = side(flow, x + LEVEL_STEP - BOX - 5.0, BOX);
        flow.canvas.frame(page, [at, y - 0.5, BOX, BOX], color::LINE_STRONG, 0.7);
    }
    taken
}
