//! The items of a State's set, told: the question, what was written to it, and the verdict where there is one.

use super::{STRONG_CELL, found, item_provisions};
use crate::{
    layout::{
        flow::{Flow, Start},
        table::Part,
        text::{Align, Span},
    },
    model::ReportModel,
    theme::{color, style},
};
use breakwater_domain::{answer::Answer, prose::Prose, questionnaire::Item};

pub(crate) fn narrative(flow: &mut Flow, model: &ReportModel) {
    flow.chapter(&flow.say("print-narrative"), "items", Start::NewPage);
    flow.paragraph(&flow.say("print-narrative-text"), style::BODY, 2.0);
    for section in &model.questionnaire.sections {
        if section.items.is_empty() {
            continue;
        }
        flow.heading(&format!("{}\u{2002}{}", section.number, section.title), &format!("items-{}", section.id));
        for item in &section.items {
            told(flow, model, item);
        }
    }
    flow.end_chapter();
}

fn told(flow: &mut Flow, model: &ReportModel, item: &Item) {
    let nothing = Answer::default();
    let answer = model.answers.get(&item.id).unwrap_or(&nothing);
    let question = flow.set(
        &[
            Span::new(format!("{}\u{2002}", item.number), STRONG_CELL.color(color::ACCENT)),
            Span::new(item.prompt.clone(), STRONG_CELL),
        ],
        flow.sheet.measure(),
        Align::Start,
    );
    let cited = item_provisions(item);
    // The question stays with the first lines of what was written to it.
    flow.begin(question.height() + 52.0);
    flow.y += 5.0;
    flow.canvas.targets.insert(format!("item-{}", item.id), (flow.page, flow.y - 2.0));
    flow.canvas.open("P");
    flow.canvas.block(flow.page, &question, flow.sheet.left, flow.y);
    flow.canvas.close();
    flow.y += question.height();
    if !cited.is_empty() {
        flow.paragraph(&cited, style::NOTE, 2.0);
    }
    let (shape, word) = found(model, item, flow.words);
    if model.verdicts.contains_key(&item.id) || !model.in_words(&item.id) {
        let block = flow.set_one(&word, style::CELL, f32::INFINITY);
        flow.begin(block.height());
        shape.draw(&mut flow.canvas, flow.page, flow.sheet.left, flow.y + 1.6, 8.5);
        flow.canvas.open("P");
        flow.canvas.block(flow.page, &block, flow.sheet.left + 13.0, flow.y);
        flow.canvas.close();
        flow.y += block.height() + 2.0;
    }
    super::prose::set(flow, &Prose::parse(&answer.text));
    for part in
        super::items::quotes(flow, &Answer { text: String::new(), ..answer.clone() }, reason(model, item, answer))
    {
        if let Part::Text { spans, .. } = part {
            flow.spans(&spans, 10.0, 3.0);
        }
    }
    flow.y += 5.0;
}

fn reason<'a>(model: &'a ReportModel, item: &Item, answer: &'a Answer) -> (&'static str, &'a str) {
    match model.not_applicable_by_profile.get(&item.id).filter(|_| answer.reason.trim().is_empty()) {
        Some(why) => ("print-profile-reason", why.as_str()),
        None => ("print-reason", answer.reason.as_str()),
    }
}
