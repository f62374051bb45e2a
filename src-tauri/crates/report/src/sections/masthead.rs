//! The head of a paper without a cover: whose record, which edition, how it stands.

use super::{cover::revision_and_state, kind_key};
use crate::{
    layout::{
        flow::Flow,
        text::{Align, Span},
    },
    model::ReportModel,
    theme::{color, style},
};
use breakwater_domain::questionnaire::Subject;

const LOGO: [f32; 2] = [130.0, 44.0];

pub(crate) fn masthead(flow: &mut Flow, model: &ReportModel) {
    flow.new_page();
    flow.sections_flow_on();
    flow.canvas.open("Sect");
    let logo = logo(flow, model, Align::End);
    let measure = flow.sheet.measure() - if logo > 0.0 { LOGO[0] + 16.0 } else { 0.0 };
    let top = flow.y;
    let strong = style::LEAD.weight(crate::layout::fonts::Weight::Strong);
    let title = flow.say(&format!("edition-{}", model.chosen.edition.key().replace('_', "-")));
    for (tag, text, style, after) in [
        ("P", kind(flow, model), style::H3.color(color::ACCENT), 3.0),
        ("H1", title, style::HEADLINE, 4.0),
        ("P", model.facility.name.clone(), strong, 1.0),
        ("P", place(model), style::BODY.color(color::INK_MUTED), 8.0),
    ] {
        if text.is_empty() {
            continue;
        }
        let block = flow.set(&[Span::new(text, style)], measure, Align::Start);
        flow.canvas.open(tag);
        flow.canvas.block(flow.page, &block, flow.sheet.left, flow.y);
        flow.canvas.close();
        flow.y += block.height() + after;
    }
    flow.y = flow.y.max(top + logo);
    let rows = [
        (flow.say("print-reference"), model.assessment.reference.clone()),
        (flow.say("print-state"), revision_and_state(flow, model)),
        (flow.say("print-report-date"), flow.words.date(model.date)),
        (flow.say("print-period"), super::scope::period(flow.words, model)),
        (flow.say("print-lead"), super::cover::lead(model)),
    ];
    super::facts(flow, &rows);
    super::redacted_notice(flow, model);
    flow.canvas.close();
}

/// The kind of record, and that it is one to practise with.
pub(crate) fn kind(flow: &Flow, model: &ReportModel) -> String {
    let kind = flow.say(kind_key(model.assessment.kind));
    if model.practice { flow.say_with("print-cover-practice", &[("kind", kind.into())]) } else { kind }
}

/// Number, port and State, as far as they are known.
pub(crate) fn place(model: &ReportModel) -> String {
    // The number of an authority is its State's code: the name says it better.
    let number = match model.questionnaire.subject {
        Subject::Facility | Subject::Port => &model.facility.number,
        Subject::State => "",
    };
    let place = [number, &model.facility.port, &model.facility.state];
    place.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// Draws the logo at the height where the page stands; returns the height it takes.
pub(crate) fn logo(flow: &mut Flow, model: &ReportModel, side: Align) -> f32 {
    let Some(logo) = &model.chosen.logo else { return 0.0 };
    let [width, height] = logo.within(LOGO[0], LOGO[1]);
    let x = match side {
        Align::Start | Align::Center => flow.sheet.left,
        Align::End => flow.sheet.right - width,
    };
    flow.canvas.open_figure(flow.say("print-logo"));
    flow.canvas.picture(flow.page, [x, flow.y, width, height], logo);
    flow.canvas.close();
    height
}
