//! Document control: which record this is, who made it, who signs, how it is protected.

use super::{
    STRONG_CELL,
    cover::{lead, name_and_post, revision_and_state},
    facts, full_digest, kind_key, overlay_line, short_digest,
};
use crate::{
    layout::{
        flow::{Flow, Start},
        table::{Column, Part, Row, dense_table, table},
    },
    model::{ReportModel, RevisionReason, SignatureStanding},
    theme::{color, style},
};

pub(crate) fn control(flow: &mut Flow, model: &ReportModel) {
    flow.chapter(&flow.say("print-control"), "control", Start::NewPage);
    let questionnaire = flow.say_with(
        "print-questionnaire-value",
        &[
            ("title", model.questionnaire.title.as_str().into()),
            ("version", model.questionnaire.version.into()),
            ("hash", short_digest(&model.questionnaire_hash, 4).into()),
        ],
    );
    let rows = [
        (flow.say("print-record-kind"), flow.say(kind_key(model.assessment.kind))),
        (flow.say("print-reference"), model.assessment.reference.clone()),
        (flow.say("print-state"), revision_and_state(flow, model)),
        (flow.say("print-started"), flow.words.date(model.assessment.started_on)),
        (flow.say("print-report-date"), flow.words.date(model.date)),
        (flow.say("print-lead"), lead(model)),
        (flow.say("print-questionnaire"), questionnaire),
        (flow.say("print-overlay"), overlay(flow, model)),
        (flow.say("print-digest"), full_digest(&model.record_digest)),
        (flow.say("print-last-event"), last_event(flow, model)),
        (flow.say("print-software"), software(flow, model)),
    ];
    facts(flow, &rows);

    revisions(flow, model);

    let subject = model.questionnaire.subject;
    flow.subheading(&flow.say("print-protection"));
    flow.paragraph(&flow.say_of(subject, &format!("{}-statement", kind_key(model.assessment.kind))), style::BODY, 5.0);
    flow.paragraph(&flow.say_of(subject, "print-protection-text"), style::BODY, 5.0);
    flow.paragraph(&flow.say_of(subject, "print-distribution-text"), style::BODY, 8.0);

    flow.subheading(&flow.say("print-signatures"));
    if model.signatures.is_empty() {
        ink(flow, model);
    } else {
        signed(flow, model);
    }
    flow.end_chapter();
}

/// Which revisions of the record there are, when each was begun, by whom and why.
fn revisions(flow: &mut Flow, model: &ReportModel) {
    if model.revisions.is_empty() {
        return;
    }
    flow.subheading(&flow.say("print-revisions"));
    let columns = vec![
        Column::new(flow.say("print-revision"), 52.0),
        Column::new(flow.say("print-started"), 74.0),
        Column::new(flow.say("print-revision-by"), 132.0),
        Column::new(flow.say("print-revision-why"), 0.0),
        Column::new(flow.say("print-revision-final"), 74.0),
    ];
    let rows: Vec<Row> = model
        .revisions
        .iter()
        .map(|revision| {
            let why = match &revision.why {
                RevisionReason::First => flow.say("print-revision-first"),
                RevisionReason::LaterSet => flow.say("print-revision-later-set"),
                RevisionReason::TakenUp(reason) if reason.trim().is_empty() => flow.say("print-revision-no-reason"),
                RevisionReason::TakenUp(reason) => reason.clone(),
            };
            let finalised = revision.finalised_on.map_or_else(
                || Part::text(flow.say("print-revision-open"), style::CELL.color(color::INK_MUTED)),
                |day| Part::text(flow.words.date_short(day), style::CELL.tabular()),
            );
            Row::new(vec![
                vec![Part::text(revision.number.to_string(), STRONG_CELL.tabular())],
                vec![Part::text(flow.words.date_short(revision.begun_on), style::CELL.tabular())],
                vec![Part::text(revision.begun_by.clone(), style::CELL)],
                vec![Part::text(why, style::CELL)],
                vec![finalised],
            ])
        })
        .collect();
    dense_table(flow, columns, &rows);
}

/// Title, authority, identity and what the authority says of it.
fn overlay(flow: &Flow, model: &ReportModel) -> String {
    let Some(overlay) = &model.annexes.overlay else { return String::new() };
    let note = overlay.head.note(flow.words.language());
    [overlay_line(flow, overlay).as_str(), note].join("\n").trim_end().to_owned()
}

/// Who signed electronically, with what key, and what they state of their independence.
fn signed(flow: &mut Flow, model: &ReportModel) {
    let columns = vec![
        Column::new(flow.say("print-signature-role"), 112.0),
        Column::new(flow.say("print-signature-name"), 0.0),
        Column::new(flow.say("print-signature-date"), 76.0),
        Column::new(flow.say("print-signature"), 150.0),
    ];
    let rows: Vec<Row> = model
        .signatures
        .iter()
        .map(|signature| {
            let role = flow.say(&format!("print-signed-role-{}", signature.role.key()));
            let stated = if signature.independent {
                flow.say("print-signed-independent")
            } else {
                let reason = signature.reason.as_str().into();
                flow.say_with("print-signed-not-independent", &[("reason", reason)])
            };
            let key = flow.say_with("print-signed-key", &[("fingerprint", signature.fingerprint.join(" ").into())]);
            let mut proof = vec![Part::text(key, style::CELL.tabular())];
            match signature.standing {
                SignatureStanding::Valid => {}
                SignatureStanding::Outdated => proof.push(Part::text(flow.say("print-signed-outdated"), STRONG_CELL)),
                SignatureStanding::Broken => proof.push(Part::text(flow.say("print-signed-broken"), STRONG_CELL)),
            }
            Row::new(vec![
                vec![Part::text(role, STRONG_CELL)],
                vec![Part::text(signature.who.clone(), style::CELL), Part::text(stated, style::CELL)],
                vec![Part::text(flow.words.date_short(signature.signed_on), style::CELL)],
                proof,
            ])
        })
        .collect();
    table(flow, columns, &rows);
    flow.paragraph(&flow.say("print-signed-what"), style::BODY, 6.0);
}

/// Rows for ink. Named where the record names somebody, blank where it does not.
fn ink(flow: &mut Flow, model: &ReportModel) {
    let columns = vec![
        Column::new(flow.say("print-signature-role"), 132.0),
        Column::new(flow.say("print-signature-name"), 0.0),
        Column::new(flow.say("print-signature-date"), 76.0),
        Column::new(flow.say("print-signature"), 120.0),
    ];
    let mut signers: Vec<(String, String)> = model
        .assessment
        .scope
        .team
        .iter()
        .filter(|member| member.lead)
        .map(|member| (flow.say("print-signer-lead"), name_and_post(member)))
        .collect();
    if signers.is_empty() {
        signers.push((flow.say("print-signer-lead"), String::new()));
    }
    signers.push((flow.say("print-signer-review"), String::new()));
    signers.push((flow.say_of(model.questionnaire.subject, "print-signer-manager"), String::new()));
    let rows: Vec<Row> = signers
        .into_iter()
        .map(|(role, name)| {
            // Two blank lines below: the height of a signature.
            Row::new(vec![
                vec![Part::text(role, STRONG_CELL), Part::text("\u{a0}", style::CELL)],
                vec![Part::text(name, style::CELL)],
                Vec::new(),
                Vec::new(),
            ])
        })
        .collect();
    table(flow, columns, &rows);
}

pub(crate) fn last_event(flow: &Flow, model: &ReportModel) -> String {
    flow.say_with(
        "print-last-event-value",
        &[("seq", model.last_event.seq.to_string().into()), ("hash", full_digest(&model.last_event.hash).into())],
    )
}

pub(crate) fn software(flow: &Flow, model: &ReportModel) -> String {
    flow.say_with("print-software-value", &[("version", model.app_version.as_str().into())])
}
