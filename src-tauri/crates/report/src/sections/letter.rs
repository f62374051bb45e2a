//! Letters: the attestation, which says that the record exists and nothing of what was found, and the Designated
//! Authority's letter to a facility, which says what was found and what is expected.

use super::{
    STRONG_CELL, grade_key, item_provisions, kind_key,
    masthead::{logo, place},
    say_of, short_digest,
};
use crate::{
    layout::{
        flow::Flow,
        fonts::Weight,
        qr,
        shape::Shape,
        table::{Column, Part, Row, table},
        text::{Align, Span},
    },
    model::{ReportFinding, ReportModel},
    theme::{Style, color, style},
};
use breakwater_domain::{finding::Grade, printing::Edition};
use breakwater_locale::Arg;

pub(crate) fn letter(flow: &mut Flow, model: &ReportModel) {
    flow.new_page();
    flow.canvas.open("Sect");
    match model.chosen.edition {
        Edition::AuthorityLetter => authority_letter(flow, model),
        Edition::Full
        | Edition::ExecutiveSummary
        | Edition::ActionPlan
        | Edition::Attestation
        | Edition::StateReport => attestation(flow, model),
    }
    flow.canvas.close();
}

const MUTED: Style = style::BODY.color(color::INK_MUTED);

/// Logo, who writes, to whom, when.
fn head(flow: &mut Flow, model: &ReportModel, from: &[String], to: &[String]) {
    let top = flow.y;
    let logo = logo(flow, model, Align::End);
    for (at, line) in from.iter().filter(|line| !line.is_empty()).enumerate() {
        let style = if at == 0 { style::BODY.weight(Weight::Strong) } else { MUTED };
        flow.paragraph(line, style, 0.0);
    }
    flow.y = flow.y.max(top + logo) + 18.0;
    for line in to.iter().filter(|line| !line.is_empty()) {
        flow.paragraph(line, style::BODY, 0.0);
    }
    if !to.is_empty() {
        flow.y += 14.0;
    }
    let day = flow.set(&[Span::new(flow.words.date(model.date), style::BODY)], flow.sheet.measure(), Align::End);
    flow.canvas.open("P");
    flow.canvas.block(flow.page, &day, flow.sheet.left, flow.y);
    flow.canvas.close();
    flow.y += day.height() + 12.0;
}

fn title(flow: &mut Flow, text: &str) {
    let block = flow.set_one(text, style::HEADLINE, flow.sheet.measure());
    flow.canvas.open("H1");
    flow.canvas.block(flow.page, &block, flow.sheet.left, flow.y);
    flow.canvas.close();
    flow.y += block.height() + 12.0;
}

fn whose(model: &ReportModel) -> Vec<String> {
    vec![model.facility.name.clone(), place(model)]
}

/// Period and questionnaire, as the sentences of both letters name them.
fn said(flow: &Flow, model: &ReportModel) -> Vec<(&'static str, Arg)> {
    let scope = &model.assessment.scope;
    let day = |day: Option<jiff::civil::Date>| day.map(|day| flow.words.date(day)).unwrap_or_default();
    let ends = match (scope.period_from, scope.period_to) {
        (Some(_), Some(_)) => "both",
        (None, Some(_)) => "until",
        (Some(_), None) => "since",
        (None, None) => "",
    };
    let ends_at = [("ends", ends.into()), ("from", day(scope.period_from).into()), ("to", day(scope.period_to).into())];
    let period = if ends.is_empty() { String::new() } else { flow.say_with("print-letter-period", &ends_at) };
    vec![
        ("facility", model.facility.name.as_str().into()),
        ("reference", model.assessment.reference.as_str().into()),
        ("revision", model.assessment.revision.into()),
        ("kind", flow.say(kind_key(model.assessment.kind)).into()),
        ("dated", if period.is_empty() { "no" } else { "yes" }.into()),
        ("period", period.into()),
        ("questionnaire", model.questionnaire.title.as_str().into()),
        ("version", model.questionnaire.version.into()),
    ]
}

fn attestation(flow: &mut Flow, model: &ReportModel) {
    let subject = model.questionnaire.subject;
    head(flow, model, &[model.facility.operator.clone(), model.facility.port.clone()], &[]);
    title(flow, &flow.say("edition-attestation"));
    for line in whose(model) {
        flow.paragraph(&line, style::LEAD, 0.0);
    }
    flow.y += 12.0;
    let carried_out = say_of(flow.words, subject, "print-attestation-done", &said(flow, model));
    flow.paragraph(&carried_out, style::BODY, 8.0);
    let state = match model.assessment.finalised_on {
        Some(day) => flow.say_with(
            "print-attestation-final",
            &[("date", flow.words.date(day).into()), ("signatures", model.signatures.len().into())],
        ),
        None => flow.say("print-attestation-draft"),
    };
    flow.paragraph(&state, style::BODY, 8.0);
    let tally = model.tally(model.questionnaire.items());
    let worked = [("items", tally.items().into()), ("open", tally.unanswered.into())];
    flow.paragraph(&flow.say_with("print-attestation-items", &worked), style::BODY, 8.0);
    flow.paragraph(&flow.say_of(subject, &format!("{}-statement", kind_key(model.assessment.kind))), style::BODY, 8.0);
    flow.paragraph(&flow.say_of(subject, "print-attestation-findings"), style::BODY, 8.0);
    super::redacted_notice(flow, model);
    let signed = signed(flow, model);
    signatures(flow, &signed);
    seal(flow, model);
}

fn authority_letter(flow: &mut Flow, model: &ReportModel) {
    let language = flow.words.language();
    let overlay = model.annexes.overlay.as_ref();
    let authority = overlay.map(|overlay| overlay.head.authority(language).to_owned()).unwrap_or_default();
    let authority = if authority.is_empty() { flow.say("print-letter-authority") } else { authority };
    let to = [model.facility.operator.clone(), model.facility.name.clone(), place(model)];
    head(flow, model, &[authority, model.facility.state.clone()], &to);
    title(flow, &flow.say_with("print-letter-title", &[("facility", model.facility.name.as_str().into())]));
    flow.paragraph(&flow.say_with("print-letter-done", &said(flow, model)), style::BODY, 8.0);
    if model.draft() {
        flow.paragraph(&flow.say("print-letter-draft"), style::BODY.weight(Weight::Strong), 8.0);
    }
    flow.paragraph(&super::glance::sentences(model, flow.words).join(" "), style::BODY, 8.0);
    super::redacted_notice(flow, model);

    let open: Vec<&ReportFinding> =
        model.findings_by_grade().into_iter().filter(|finding| finding.asks_for_action()).collect();
    if open.is_empty() {
        flow.paragraph(&flow.say("print-letter-nothing-open"), style::BODY, 8.0);
    } else {
        flow.paragraph(&flow.say_with("print-letter-findings", &[("count", open.len().into())]), style::BODY, 6.0);
        findings(flow, model, &open);
        flow.y += 4.0;
        let first = open.iter().flat_map(|finding| &finding.actions).filter_map(|action| action.due_on).min();
        let unplanned =
            open.iter().filter(|finding| finding.grade.needs_owner_and_date() && finding.actions.is_empty());
        let asked = [
            ("dated", if first.is_some() { "yes" } else { "no" }.into()),
            ("date", first.map(|day| flow.words.date(day)).unwrap_or_default().into()),
            ("unplanned", unplanned.count().into()),
        ];
        flow.paragraph(&flow.say_with("print-letter-asked", &asked), style::BODY, 8.0);
    }
    let good = model.findings.iter().filter(|finding| finding.grade == Grade::GoodPractice).count();
    if good > 0 {
        flow.paragraph(&flow.say_with("print-letter-good", &[("count", good.into())]), style::BODY, 8.0);
    }
    // A signature never stands on a page without the words it is put under.
    let signed = signed(flow, model);
    let protect = flow.say("print-letter-protect");
    let words = flow.set_one(&protect, style::BODY, flow.sheet.measure()).height() + 8.0;
    flow.begin(words + SIGNATURE * signed.len().div_ceil(2) as f32 + SEAL);
    flow.paragraph(&protect, style::BODY, 8.0);
    signatures(flow, &signed);
    seal(flow, model);
}

/// What was found, under which provision, what is to be done until when.
fn findings(flow: &mut Flow, model: &ReportModel, open: &[&ReportFinding]) {
    let columns = vec![
        Column::new(flow.say("print-finding"), 104.0),
        Column::new(flow.say("print-letter-found"), 0.0),
        Column::new(flow.say("print-letter-action"), 170.0),
    ];
    let rows: Vec<Row> = open
        .iter()
        .map(|finding| {
            let item = finding.item.as_ref().and_then(|id| model.questionnaire.item(id));
            let mut which = vec![
                Part::icon(Shape::Grade(finding.grade), finding.number.clone(), STRONG_CELL),
                Part::text(flow.say(&grade_key(finding.grade)), style::CELL),
            ];
            which.extend(item.map(|item| Part::text(item_provisions(item), style::NOTE)));
            let mut found = vec![Part::text(finding.fact.clone(), style::CELL)];
            if !finding.place.trim().is_empty() {
                found.push(Part::text(finding.place.clone(), style::NOTE));
            }
            let mut actions: Vec<Part> = Vec::new();
            for action in &finding.actions {
                actions.push(Part::text(action.what.clone(), style::CELL).below(if actions.is_empty() {
                    0.0
                } else {
                    3.0
                }));
                if let Some(day) = action.due_on {
                    let until = flow.say_with("print-letter-until", &[("date", flow.words.date_short(day).into())]);
                    actions.push(Part::text(until, STRONG_CELL));
                }
            }
            if actions.is_empty() {
                let key = if finding.grade.needs_owner_and_date() {
                    "print-actions-none"
                } else {
                    "print-actions-none-needed"
                };
                actions.push(Part::text(flow.say(key), style::CELL.color(color::INK_MUTED)));
            }
            Row::new(vec![which, found, actions])
        })
        .collect();
    table(flow, columns, &rows);
}

/// What a row of signatures takes, and the digest with its code.
const SIGNATURE: f32 = 74.0;
const SEAL: f32 = 64.0;

/// Those that were made, or lines for ink: what stands above the line, and below it.
fn signed(flow: &Flow, model: &ReportModel) -> Vec<(String, String)> {
    if model.signatures.is_empty() {
        let mut lead = super::cover::lead(model);
        if lead.is_empty() {
            lead = flow.say("print-signer-lead");
        }
        let other = match model.chosen.edition {
            Edition::AuthorityLetter => flow.say("print-letter-signer"),
            _ => flow.say_of(model.questionnaire.subject, "print-signer-manager"),
        };
        vec![(String::new(), lead), (String::new(), other)]
    } else {
        model
            .signatures
            .iter()
            .map(|signature| {
                let on = flow.words.date(signature.signed_on);
                let key = signature.fingerprint.iter().take(4).cloned().collect::<Vec<_>>().join(" ");
                let said = [("date", on.into()), ("key", key.into())];
                (flow.say_with("print-letter-signed", &said), signature.who.clone())
            })
            .collect()
    }
}

fn signatures(flow: &mut Flow, signed: &[(String, String)]) {
    let (left, measure) = (flow.sheet.left, flow.sheet.measure());
    let half = measure / 2.0 - 12.0;
    for pair in signed.chunks(2) {
        flow.begin(SIGNATURE);
        flow.y += 42.0;
        let (page, y) = (flow.page, flow.y);
        let mut below: f32 = 0.0;
        for (at, (above, name)) in pair.iter().enumerate() {
            let x = left + (half + 24.0) * at as f32;
            if !above.is_empty() {
                let block = flow.set_one(above, style::NOTE, half);
                flow.canvas.open("P");
                flow.canvas.block(page, &block, x, y - block.height() - 3.0);
                flow.canvas.close();
            }
            flow.canvas.rule(page, [x, y], [x + half, y], color::LINE_STRONG, 0.8);
            let block = flow.set_one(name, style::CELL, half);
            flow.canvas.open("P");
            flow.canvas.block(page, &block, x, y + 3.0);
            flow.canvas.close();
            below = below.max(block.height());
        }
        flow.y += below + 8.0;
    }
}

/// The digest of the record, for eyes and for a camera.
fn seal(flow: &mut Flow, model: &ReportModel) {
    let size = 46.0;
    if model.record_digest.is_empty() {
        return;
    }
    flow.begin(size + 6.0);
    // At the foot of the page, where there is room.
    flow.y = flow.y.max(flow.sheet.bottom - size - 4.0);
    let (page, y, left) = (flow.page, flow.y, flow.sheet.left);
    flow.canvas.open_figure(flow.say("print-cover-code"));
    qr::draw(&mut flow.canvas, page, [left, y, size], &model.record_digest);
    flow.canvas.close();
    let digest = flow.say_with("print-cover-digest", &[("digest", short_digest(&model.record_digest, 16).into())]);
    let text = [digest, flow.say("print-letter-seal")].join("\n");
    let block = flow.set_one(&text, style::NOTE, flow.sheet.measure() - size - 14.0);
    flow.canvas.open("P");
    flow.canvas.block(page, &block, left + size + 14.0, y);
    flow.canvas.close();
    flow.y += size;
}
