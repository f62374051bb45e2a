//! Head and foot of the form: set and section, form code, page x of y.

use super::{PaperForm, front::one_line};
use crate::{
    layout::{
        flow::Flow,
        text::{Align, Span},
    },
    theme::{color, style},
};
use std::collections::BTreeMap;

/// Which section each page shows first.
#[derive(Default)]
pub(super) struct Places(BTreeMap<usize, String>);

impl Places {
    pub(super) fn put(&mut self, page: usize, section: &str) {
        self.0.entry(page).or_insert_with(|| section.to_owned());
    }
}

pub(super) fn running(flow: &mut Flow, form: &PaperForm, places: &Places) {
    let pages = flow.canvas.pages.len();
    let (sheet, measure) = (flow.sheet, flow.sheet.measure());
    let foot = sheet.height - 46.0;
    let marking = if form.marking.trim().is_empty() { flow.say("print-form-marking") } else { form.marking.clone() };
    let whose = match &form.facility {
        Some(facility) => format!("{} · {}", facility.number, form.questionnaire.title),
        None => form.questionnaire.title.clone(),
    };
    let code = flow.say_with(
        "print-form-foot",
        &[("code", form.code(flow.words).into()), ("date", flow.words.date(form.date).into())],
    );
    // Without colour: the form is copied and printed in grey.
    let strong = style::MARKING.color(color::INK);
    for page in 0..pages {
        let number = flow.say_with("print-page", &[("page", (page + 1).into()), ("pages", pages.into())]);
        let mut blocks = vec![
            (26.0, one_line(flow, &marking, strong, measure, Align::Center)),
            (sheet.height - 28.0, one_line(flow, &marking, strong, measure, Align::Center)),
            (foot + 4.0, one_line(flow, &code, style::RUNNING, measure * 0.8, Align::Start)),
            (foot + 4.0, flow.set(&[Span::new(number, style::RUNNING.tabular())], measure, Align::End)),
        ];
        if page > 0 {
            let section = places.0.range(..=page).next_back().map_or("", |(_, section)| section.as_str());
            blocks.push((46.0, one_line(flow, &whose, style::RUNNING, measure * 0.48, Align::Start)));
            let section = crate::sections::running::fitting(flow, section, style::RUNNING, measure * 0.48);
            blocks.push((46.0, flow.set(&[Span::new(section, style::RUNNING)], measure, Align::End)));
        }
        flow.canvas.artifact(|canvas| {
            if page > 0 {
                canvas.rule(page, [sheet.left, 60.0], [sheet.right, 60.0], color::LINE_STRONG, 0.7);
            }
            canvas.rule(page, [sheet.left, foot], [sheet.right, foot], color::LINE_STRONG, 0.7);
            for (y, block) in &blocks {
                canvas.block(page, block, sheet.left, *y);
            }
        });
    }
}
