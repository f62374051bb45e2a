//! The cover: a harbour on a chart, whose report this is, and its result in one sentence.

use super::{kind_key, short_digest, state_key};
use crate::{
    layout::{
        canvas::{Path, Segment},
        flow::Flow,
        path, qr,
        shape::Shape,
        text::{Align, Span},
    },
    model::ReportModel,
    picture::Picture,
    theme::{color, style},
};
use breakwater_domain::assessment::State;
use breakwater_domain::questionnaire::Subject;

const CHART: f32 = 256.0;
/// The height the chart is drawn for.
const DRAWN: f32 = 214.0;

pub(crate) fn cover(flow: &mut Flow, model: &ReportModel) {
    flow.new_page();
    flow.canvas.open("Sect");
    chart(flow);
    match &model.chosen.logo {
        Some(picture) => logo(flow, picture),
        None => product(flow),
    }
    let (left, right, measure) = (flow.sheet.left, flow.sheet.right, flow.sheet.measure());
    let page = flow.page;

    let mut y = CHART + 26.0;
    let mut write = |flow: &mut Flow, tag: &'static str, spans: &[Span], after: f32| {
        let block = flow.set(spans, measure, Align::Start);
        flow.canvas.open(tag);
        flow.canvas.block(page, &block, left, y);
        flow.canvas.close();
        y += block.height() + after;
    };
    let mut above = flow.say(kind_key(model.assessment.kind));
    if model.assessment.state == State::Finalised {
        above = flow.say_with("print-cover-final", &[("kind", above.into())]);
    }
    if model.practice {
        above = flow.say_with("print-cover-practice", &[("kind", above.into())]);
    }
    let strong = style::LEAD.weight(crate::layout::fonts::Weight::Strong);
    write(flow, "P", &[Span::new(above, style::H3.color(color::ACCENT))], 4.0);
    let title = super::title(model, flow.words);
    write(flow, "H1", &[Span::new(title, style::TITLE)], 8.0);
    write(flow, "P", &[Span::new(model.facility.name.clone(), strong)], 1.0);
    // The number of an authority is its State's code: the name says it better.
    let number = match model.questionnaire.subject {
        Subject::Facility | Subject::Port => &model.facility.number,
        Subject::State => "",
    };
    let place = [number, &model.facility.port, &model.facility.state];
    let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
    write(flow, "P", &[Span::new(place.join(" · "), style::BODY.color(color::INK_MUTED))], 16.0);
    let result = super::glance::sentences(model, flow.words).join(" ");
    write(flow, "P", &[Span::new(result, style::LEAD)], 16.0);
    flow.y = y;
    super::redacted_notice(flow, model);

    let assessment = &model.assessment;
    let mut rows = vec![
        (flow.say("print-reference"), assessment.reference.clone()),
        (flow.say("print-state"), revision_and_state(flow, model)),
        (flow.say("print-report-date"), flow.words.date(model.date)),
        (flow.say("print-period"), super::scope::period(flow.words, model)),
        (flow.say("print-lead"), lead(model)),
    ];
    rows.retain(|(_, value)| !value.is_empty());
    for (label, value) in rows {
        let label = flow.set_one(&label, style::CELL.color(color::INK_MUTED), measure * 0.28);
        let value = flow.set_one(&value, style::CELL.weight(crate::layout::fonts::Weight::Medium), measure * 0.7);
        flow.canvas.open("P");
        flow.canvas.block(page, &label, left, flow.y);
        flow.canvas.block(page, &value, left + measure * 0.28, flow.y);
        flow.canvas.close();
        flow.y += label.height().max(value.height()) + 3.0;
        flow.canvas.rule(page, [left, flow.y], [right, flow.y], color::LINE, 0.6);
        flow.y += 3.0;
    }

    // The record's digest, for eyes and for a camera; always at the foot of the page.
    let size = 62.0;
    let top = flow.sheet.height - 62.0 - size;
    if !model.record_digest.is_empty() {
        flow.canvas.open_figure(flow.say("print-cover-code"));
        qr::draw(&mut flow.canvas, page, [left, top, size], &model.record_digest);
        flow.canvas.close();
    }
    let beside = left + size + 16.0;
    let room = right - beside;
    let digest = flow.say_with("print-cover-digest", &[("digest", short_digest(&model.record_digest, 16).into())]);
    let statement = flow.say_of(model.questionnaire.subject, &format!("{}-statement", kind_key(assessment.kind)));
    let mut y = top - 1.0;
    for (text, style) in [
        (statement, style::CELL.weight(crate::layout::fonts::Weight::Medium)),
        (digest, style::NOTE),
        (flow.say("print-cover-compare"), style::NOTE),
    ] {
        let block = flow.set_one(&text, style, room);
        flow.canvas.open("P");
        flow.canvas.block(page, &block, beside, y);
        flow.canvas.close();
        y += block.height() + 3.5;
    }
    flow.canvas.close();
}

/// The organisation's logo on a white card in the corner of the chart: it is their report.
fn logo(flow: &mut Flow, logo: &Picture) {
    let [width, height] = logo.within(150.0, 62.0);
    let (x, y) = (flow.sheet.left, 46.0);
    flow.canvas.open_figure(flow.say("print-logo"));
    let card = crate::layout::shape::rounded([x, y, width + 20.0, height + 16.0], 3.0);
    flow.canvas.path(flow.page, Path { segments: card, fill: Some(color::PAPER), stroke: None });
    flow.canvas.picture(flow.page, [x + 10.0, y + 8.0, width, height], logo);
    flow.canvas.close();
}

/// Whose mark stands there where the organisation has none.
fn product(flow: &mut Flow) {
    let (word, left) = (flow.say("product"), flow.sheet.left);
    let block = flow.set_one(&word, style::H2, 200.0);
    let page = flow.page;
    flow.canvas.artifact(|canvas| {
        Shape::Brand.draw(canvas, page, left - 3.0, 42.0, 22.0);
        canvas.block(page, &block, left + 21.0, 45.0);
    });
}

pub(crate) fn revision_and_state(flow: &Flow, model: &ReportModel) -> String {
    let state = flow.say(state_key(model.assessment.state));
    match model.assessment.finalised_on {
        Some(date) => flow.say_with(
            "print-revision-finalised",
            &[
                ("revision", model.assessment.revision.into()),
                ("state", state.into()),
                ("date", flow.words.date(date).into()),
            ],
        ),
        None => flow.say_with(
            "print-revision-state",
            &[("revision", model.assessment.revision.into()), ("state", state.into())],
        ),
    }
}

pub(crate) fn lead(model: &ReportModel) -> String {
    let team = &model.assessment.scope.team;
    team.iter().filter(|member| member.lead).map(name_and_post).collect::<Vec<_>>().join("; ")
}

pub(crate) fn name_and_post(member: &breakwater_domain::assessment::TeamMember) -> String {
    [member.name.as_str(), member.post.as_str()]
        .into_iter()
        .filter(|part| !part.trim().is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

/// Water, shoal and land of a nautical chart; the mark of Breakwater is the harbour.
fn chart(flow: &mut Flow) {
    let (page, width) = (flow.page, flow.sheet.width);
    let canvas = &mut flow.canvas;
    canvas.rectangle(page, [0.0, 0.0, width, CHART], color::CHART_WATER);
    // The chart is drawn for A4 and stretched to the sheet.
    let x = |at: f32| at * width / 595.276;
    let y = |at: f32| at * CHART / DRAWN;
    let curve = |points: &[[f32; 6]], from: [f32; 2]| {
        let mut segments = vec![Segment::Move(x(from[0]), y(from[1]))];
        segments.extend(points.iter().map(|p| Segment::Curve([x(p[0]), y(p[1]), x(p[2]), y(p[3]), x(p[4]), y(p[5])])));
        segments
    };
    let mut shoal = curve(
        &[
            [330.0, 18.0, 486.0, 26.0, 498.0, 84.0],
            [508.0, 134.0, 470.0, 150.0, 478.0, 176.0],
            [484.0, 194.0, 468.0, 204.0, 452.0, DRAWN],
        ],
        [250.0, 0.0],
    );
    shoal.extend([Segment::Line(0.0, CHART), Segment::Line(0.0, 0.0), Segment::Close]);
    canvas.path(page, Path { segments: shoal, fill: Some(color::CHART_SHOAL), stroke: None });
    let contours = [
        curve(
            &[
                [330.0, 18.0, 486.0, 26.0, 498.0, 84.0],
                [508.0, 134.0, 470.0, 150.0, 478.0, 176.0],
                [484.0, 194.0, 468.0, 204.0, 452.0, DRAWN],
            ],
            [250.0, 0.0],
        ),
        curve(&[[420.0, 10.0, 532.0, 30.0, 536.0, 92.0], [540.0, 142.0, 508.0, 158.0, 522.0, DRAWN]], [368.0, 0.0]),
        curve(&[[500.0, 14.0, 566.0, 44.0, 568.0, 98.0], [570.0, 150.0, 548.0, 170.0, 562.0, DRAWN]], [470.0, 0.0]),
    ];
    for segments in contours {
        canvas.path(page, Path { segments, fill: None, stroke: Some((color::CHART_LINE, 0.7)) });
    }
    let mut land =
        curve(&[[210.0, 14.0, 238.0, 22.0, 244.0, 34.0], [250.0, 46.0, 256.0, 48.0, 262.0, 48.0]], [196.0, 0.0]);
    land.push(Segment::Line(x(262.0), y(168.0)));
    land.extend(
        curve(
            &[[250.0, 172.0, 238.0, 184.0, 230.0, 196.0], [224.0, 206.0, 222.0, 210.0, 220.0, DRAWN]],
            [262.0, 168.0],
        )
        .into_iter()
        .skip(1),
    );
    let coast = land.clone();
    land.extend([Segment::Line(0.0, CHART), Segment::Line(0.0, 0.0), Segment::Close]);
    canvas.path(page, Path { segments: land, fill: Some(color::CHART_LAND), stroke: None });
    canvas.path(page, Path { segments: coast, fill: None, stroke: Some((color::CHART_COAST, 0.9)) });
    // The quay and its two moles.
    let scale = 6.4;
    let (mark_x, mark_y) = (x(262.0) - 7.0 * scale, y(108.0) - 16.0 * scale);
    for data in
        ["M7 5v22", "M7 5h8.5a5.5 5.5 0 0 1 5.5 5.5", "M7 27h11.5a6.5 6.5 0 0 0 6.5-6.5 6.5 6.5 0 0 0-6.5-6.5H14"]
    {
        let segments = path::read(data, scale, mark_x, mark_y);
        canvas.path(page, Path { segments, fill: None, stroke: Some((color::ACCENT, 7.0)) });
    }
    // The neatline of a chart: alternating degrees.
    let (count, height) = (24, 4.0);
    for step in 0..count {
        let from = width * step as f32 / count as f32;
        let fill = if step % 2 == 0 { color::ACCENT } else { color::PAPER };
        canvas.rectangle(page, [from, CHART - height, width / count as f32, height], fill);
    }
    canvas.rule(page, [0.0, CHART - height], [width, CHART - height], color::ACCENT, 0.6);
    canvas.rule(page, [0.0, CHART], [width, CHART], color::ACCENT, 0.6);
}
