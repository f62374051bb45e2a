//! What stands on every page: marking, whose report, page x of y, digest, and the mark across.

use super::{short_digest, state_key};
use crate::{
    layout::{
        canvas::Path,
        flow::Flow,
        outline,
        text::{Align, Span, set},
    },
    model::ReportModel,
    theme::{Style, color, style},
};
use breakwater_domain::{
    assessment::State,
    printing::{Edition, Section},
    questionnaire::Subject,
};

/// Dresses all pages. Called last, when their number is known.
pub(crate) fn running(flow: &mut Flow, model: &ReportModel) {
    let pages = flow.canvas.pages.len();
    flow.canvas.beneath = across(flow, model);
    let marking = if model.marking.trim().is_empty() {
        let key = match model.chosen.edition {
            // It is made to be handed on.
            Edition::Attestation => "print-marking-attestation",
            _ => "print-marking",
        };
        flow.say_of(model.questionnaire.subject, key)
    } else {
        model.marking.clone()
    };
    let marking = marking_that_fits(flow, model, marking);
    for page in 0..pages {
        dress(flow, model, page, pages, &marking);
    }
}

/// The marking in full on one line: which classes a redacted edition withholds stands there too where there is room,
/// and in its notice in any case. Only a longer marking than a line holds is set smaller, and at last shortened.
fn marking_that_fits(flow: &Flow, model: &ReportModel, marking: String) -> Span {
    let measure = flow.sheet.measure();
    let wide = |text: &str, style| crate::layout::text::width(flow.shaper, text, style);
    let mut said = vec![marking.clone()];
    if !model.withheld.is_empty() {
        let classes = super::classes(model, flow.words);
        let with = |key, more: &[_]| flow.say_with(key, &[&[("marking", marking.as_str().into())], more].concat());
        said = vec![
            with("print-redacted-marking", &[("classes", classes.into())]),
            with("print-redacted-marking-short", &[]),
        ];
    }
    let small = Style { size: 7.0, ..style::MARKING };
    if let Some(text) = said.iter().find(|text| wide(text, style::MARKING) <= measure) {
        return Span::new(text.clone(), style::MARKING);
    }
    let shortest = said.pop().unwrap_or(marking);
    Span::new(fitting(flow, &shortest, small, measure), small)
}

fn dress(flow: &mut Flow, model: &ReportModel, page: usize, pages: usize, marking: &Span) {
    let sheet = flow.sheet;
    let (left, right, measure) = (sheet.left, sheet.right, sheet.measure());
    let foot = sheet.height - 46.0;
    let mut lines: Vec<(f32, Vec<Span>, Align)> = Vec::new();
    let marked = || vec![marking.clone()];
    lines.push((26.0, marked(), Align::Center));
    lines.push((sheet.height - 28.0, marked(), Align::Center));
    // Covers and letters say at once whose they are.
    let cover = page == 0 && (model.prints(Section::Cover) || model.chosen.edition.is_letter());
    if !cover {
        let known_by = match model.questionnaire.subject {
            Subject::Facility | Subject::Port => &model.facility.number,
            Subject::State => &model.facility.state,
        };
        // The name gives way, and never the number the facility is known by.
        let known_by = if known_by.is_empty() { String::new() } else { format!(" · {known_by}") };
        let room = measure * 0.56 - crate::layout::text::width(flow.shaper, &known_by, style::RUNNING);
        let whose = format!("{}{known_by}", fitting(flow, &model.facility.name, style::RUNNING, room));
        lines.push((46.0, vec![Span::new(whose, style::RUNNING)], Align::Start));
        let mut which = flow.say_with(
            "print-running",
            &[
                ("reference", model.assessment.reference.as_str().into()),
                ("revision", model.assessment.revision.into()),
                ("state", flow.say(state_key(model.assessment.state)).into()),
            ],
        );
        if model.practice {
            which = format!("{which} · {}", flow.say("practice"));
        }
        lines.push((
            46.0,
            vec![Span::new(fitting(flow, &which, style::RUNNING, measure * 0.42), style::RUNNING)],
            Align::End,
        ));
    }
    let record = flow.say_with(
        "print-foot",
        &[
            ("digest", short_digest(&model.record_digest, 4).into()),
            ("seq", model.last_event.seq.to_string().into()),
            ("hash", short_digest(&model.last_event.hash, 2).into()),
            ("date", flow.words.date(model.date).into()),
        ],
    );
    lines.push((foot + 4.0, vec![Span::new(record, style::RUNNING)], Align::Start));
    let number = flow.say_with("print-page", &[("page", (page + 1).into()), ("pages", pages.into())]);
    lines.push((foot + 4.0, vec![Span::new(number, style::RUNNING.tabular())], Align::End));

    let blocks: Vec<_> = lines.iter().map(|(y, spans, align)| (*y, set(flow.shaper, spans, measure, *align))).collect();
    flow.canvas.artifact(|canvas| {
        if !cover {
            canvas.rule(page, [left, 60.0], [right, 60.0], color::LINE_STRONG, 0.7);
        }
        canvas.rule(page, [left, foot], [right, foot], color::LINE_STRONG, 0.7);
        for (y, block) in &blocks {
            if let Some(line) = block.lines.first() {
                canvas.line(page, line, left, *y);
            }
        }
    });
}

/// `text`, shortened with an ellipsis until it fits `measure`.
pub(crate) fn fitting(flow: &Flow, text: &str, style: Style, measure: f32) -> String {
    let width = |text: &str| crate::layout::text::width(flow.shaper, text, style);
    if width(text) <= measure {
        return text.to_owned();
    }
    let mut characters: Vec<char> = text.chars().collect();
    while characters.len() > 1 {
        characters.pop();
        let shortened = format!("{}…", characters.iter().collect::<String>().trim_end());
        if width(&shortened) <= measure {
            return shortened;
        }
    }
    String::new()
}

/// DRAFT, PRACTICE, SUPERSEDED across the page, as outlines: not text, so that it is found by no search.
fn across(flow: &Flow, model: &ReportModel) -> Vec<Path> {
    let mut words = Vec::new();
    match model.assessment.state {
        State::Draft | State::InReview => words.push(flow.say("print-across-draft")),
        State::Superseded => words.push(flow.say("print-across-superseded")),
        State::Finalised => {}
    }
    if model.practice {
        words.push(flow.say("print-across-practice"));
    }
    if words.is_empty() {
        return Vec::new();
    }
    let word = words.join(" · ");
    let sheet = flow.sheet;
    let angle = -52.0_f32.to_radians();
    let turn = (angle.cos(), angle.sin());
    let one_point = Style { size: 1.0, ..style::TITLE };
    let wide = crate::layout::text::width(flow.shaper, &word, one_point).max(0.1);
    let size = (640.0 / wide).min(118.0);
    let block = flow.set_one(&word, Style { size, ..style::TITLE }, f32::INFINITY);
    let Some(line) = block.lines.first() else { return Vec::new() };
    // Along and across the slope, from the middle of the sheet.
    let (along, down) = (-line.width / 2.0, size * 0.36);
    let mut segments = Vec::new();
    for (dx, run) in &line.runs {
        let mut pen = along + dx;
        for glyph in &run.glyphs {
            let x = sheet.width / 2.0 + pen * turn.0 - down * turn.1;
            let y = sheet.height / 2.0 + pen * turn.1 + down * turn.0;
            outline::glyph(run.face, glyph.id, size, (x, y), turn, &mut segments);
            pen += glyph.advance * size;
        }
    }
    vec![Path { segments, fill: Some(color::WATERMARK), stroke: None }]
}
