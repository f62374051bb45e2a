//! The whole record of an assessment as JSON, for other programs and for whoever reads it in twenty years.
//!
//! Keys and words of closed lists are the same in every language and described by a JSON Schema that lies beside this
//! module; the language decides only how the questions are worded. Pictures and documents are named by their hashes.

use crate::{
    error::{Error, Result},
    report_model::Print,
    session::Session,
};
use breakwater_domain::{
    answer::{Answer, Verdict},
    assessment::Assessment,
    evidence::{Content, Evidence, Target},
    facility::{Facility, TagState},
    finding::{Action, Finding, Owner},
    person::Person,
    questionnaire::{Questionnaire, QuestionnaireSet},
    sampling::Sample,
    scenario::{Scenario, Scores},
};
use breakwater_report::{DroppedAnswer, PartScore, ReportModel};
use breakwater_vault::tables;
use serde_json::{Map, Value, json};
use tables::signature::Signature;

/// What describes the file.
pub const SCHEMA: &str = include_str!("record.schema.json");
/// What it is called beside the file: by its version, for there may be others.
pub const SCHEMA_FILE: &str = "breakwater-record-1.schema.json";

impl Session {
    pub(super) fn record_json(&mut self, assessment: &Assessment, print: &Print) -> Result<Vec<u8>> {
        let model = self.report_model(assessment, print)?;
        let facility = self.facility_of(assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let (findings, samples, pieces, links) = self.vault.read(|reading| -> Result<_> {
            Ok((
                tables::finding::of_assessment(reading, assessment.id)?,
                tables::sample::of_assessment(reading, assessment.id)?,
                tables::evidence::of_assessment(reading, assessment.id)?,
                tables::evidence::links_of_assessment(reading, assessment.id)?,
            ))
        })?;
        let register = self.entries(&facility)?;
        let shown = pieces.iter().filter(|piece| piece.removed_at.is_none());
        let record = json!({
            "format": "breakwater-record",
            "version": 1,
            "language": model.language,
            "dated_on": print.date,
            "practice": model.practice,
            "application": env!("CARGO_PKG_VERSION"),
            "record_digest": model.record_digest,
            "last_event": {"seq": model.last_event.seq, "hash": model.last_event.hash},
            "facility": facility_json(&facility),
            "assessment": assessment_json(assessment),
            "questionnaire": questionnaire_json(&set, &model.questionnaire, &assessment.questionnaire_hash),
            "answers": answers_json(&model),
            "dropped_answers": model.annexes.dropped.iter().map(dropped_json).collect::<Vec<_>>(),
            "scores": model.scores.iter().map(score_json).collect::<Vec<_>>(),
            "findings": findings.iter().map(finding_json).collect::<Vec<_>>(),
            "samples": samples.iter().map(sample_json).collect::<Vec<_>>(),
            "scenarios": self.scenarios(assessment.id)?.iter().map(scenario_json).collect::<Vec<_>>(),
            "evidence": shown
                .map(|piece| evidence_json(piece, links.get(&piece.id).map_or(&[][..], Vec::as_slice), assessment))
                .collect::<Vec<_>>(),
            "register": register
                .iter()
                .map(|entry| json!({"id": entry.id.to_string(), "list": entry.list.key(), "content": entry.content}))
                .collect::<Vec<_>>(),
            "signatures": self.signatures(assessment.id)?.iter().map(signature_json).collect::<Vec<_>>(),
            "people": self.people()?.iter().map(person_json).collect::<Vec<_>>(),
        });
        let mut bytes =
            serde_json::to_vec_pretty(&record).map_err(|_| Error::Unexpected("a record that is no JSON"))?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}

fn facility_json(facility: &Facility) -> Value {
    let profile: Map<String, Value> = facility
        .profile
        .iter()
        .map(|(tag, state)| {
            let said = match state {
                TagState::Present => json!({"present": true, "why": ""}),
                TagState::Absent { why } => json!({"present": false, "why": why}),
            };
            (tag.clone(), said)
        })
        .collect();
    json!({
        "id": facility.id.to_string(),
        "kind": facility.kind().key(),
        "name": facility.name,
        "number": facility.number.to_string(),
        "operator": facility.operator,
        "port": facility.port,
        "state": facility.state,
        "eu_profile": facility.eu_profile,
        "profile": profile,
        "general": facility.general,
    })
}

fn assessment_json(assessment: &Assessment) -> Value {
    json!({
        "id": assessment.id.to_string(),
        "reference": assessment.reference,
        "kind": assessment.kind.key(),
        "state": assessment.state.key(),
        "revision": assessment.revision,
        "previous": assessment.previous.map(|previous| previous.to_string()),
        "started_at": assessment.started_at,
        "started_by": assessment.started_by.to_string(),
        "finalised_at": assessment.finalised_at,
        "scope": assessment.scope,
    })
}

fn questionnaire_json(set: &QuestionnaireSet, questionnaire: &Questionnaire, hash: &str) -> Value {
    let sections: Vec<Value> = questionnaire
        .sections
        .iter()
        .map(|section| {
            let items: Vec<Value> = section
                .items
                .iter()
                .map(|item| {
                    json!({
                        "id": item.id.to_string(),
                        "number": item.number,
                        "prompt": item.prompt,
                        "part": item.part.key(),
                        "levels": item.levels,
                        "provisions": item.references.iter().map(|one| one.cited.as_str()).collect::<Vec<_>>(),
                        "eu_mandatory": item.eu_mandatory,
                    })
                })
                .collect();
            json!({"id": section.id.to_string(), "number": section.number, "title": section.title, "items": items})
        })
        .collect();
    json!({
        "id": questionnaire.id.to_string(),
        "version": questionnaire.version,
        "hash": hash,
        "title": questionnaire.title,
        "overlay": set.overlay().map(|overlay| json!({"id": overlay.head.id, "version": overlay.head.version})),
        "sections": sections,
    })
}

/// Every item, answered or not, with the verdict that counts.
fn answers_json(model: &ReportModel) -> Vec<Value> {
    let nothing = Answer::default();
    model
        .questionnaire
        .items()
        .map(|item| {
            let answer = model.answers.get(&item.id).unwrap_or(&nothing);
            json!({
                "item": item.id.to_string(),
                "counts": model.verdicts.get(&item.id).map(|verdict| verdict.key()),
                "verdict": answer.verdict.map(Verdict::key),
                "levels": answer.levels,
                "reason": answer.reason,
                "by_profile": model.not_applicable_by_profile.get(&item.id),
                "comment": answer.comment,
                "text": answer.text,
                "equivalent": answer.equivalent,
                "methods": answer.methods,
                "review": answer.review,
            })
        })
        .collect()
}

fn dropped_json(dropped: &DroppedAnswer) -> Value {
    json!({
        "item": dropped.item.to_string(),
        "number": dropped.number,
        "prompt": dropped.prompt,
        "version": dropped.version,
        "verdict": dropped.verdict.map(Verdict::key),
        "comment": dropped.answer.comment,
        "text": dropped.answer.text,
    })
}

fn score_json(score: &PartScore) -> Value {
    json!({
        "part": score.part.key(),
        "yes": score.yes,
        "partly": score.partly,
        "no": score.no,
        "points": score.points,
        "counted": score.counted,
        "not_observed": score.not_observed,
        "not_applicable": score.not_applicable,
        "unanswered": score.unanswered,
    })
}

fn finding_json(finding: &Finding) -> Value {
    let content = &finding.content;
    json!({
        "id": finding.id.to_string(),
        "number": finding.number,
        "grade": content.grade.key(),
        "state": finding.state,
        "item": content.item.as_ref().map(ToString::to_string),
        "also_items": content.also_items.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "provisions": content.provisions,
        "place": content.place,
        "found_on": content.found_on,
        "fact": content.fact,
        "objective_evidence": content.objective_evidence,
        "effect": content.effect,
        "immediate_measure": content.immediate_measure,
        "root_cause": content.root_cause,
        "likelihood": content.likelihood,
        "consequence": content.consequence,
        "repeats": finding
            .repeats
            .as_ref()
            .map(|repeats| json!({"number": repeats.number, "id": repeats.id.map(|id| id.to_string())})),
        "closure": finding.closure.as_ref().map(
            |closure| json!({"by": closure.by.map(|by| by.to_string()), "on": closure.on, "note": closure.note}),
        ),
        "actions": content.actions.iter().map(action_json).collect::<Vec<_>>(),
    })
}

fn action_json(action: &Action) -> Value {
    json!({
        "id": action.id.to_string(),
        "what": action.what,
        "owner": action.owner.as_ref().map(|owner| match owner {
            Owner::Person(id) => json!({"person": id.to_string()}),
            Owner::Post(post) => json!({"post": post}),
        }),
        "due_on": action.due_on,
        "status": action.status.key(),
        "done_on": action.done_on,
        "verified": action.verified.map(|verified| json!({"by": verified.by.to_string(), "on": verified.on})),
        "closed_on": action.closed_on,
        "proof": action.proof,
    })
}

fn sample_json(sample: &Sample) -> Value {
    json!({
        "id": sample.id.to_string(),
        "kind": sample.kind.key(),
        "what": sample.what,
        "item": sample.item.as_ref().map(ToString::to_string),
        "finding": sample.finding.map(|finding| finding.to_string()),
        "taken_on": sample.taken_on,
        "checked": sample.checked,
        "failed": sample.failed,
        "note": sample.note,
    })
}

fn scenario_json(scenario: &Scenario) -> Value {
    let content = &scenario.content;
    let scores = |scores: Scores| json!({"threat": scores.threat, "vulnerability": scores.vulnerability, "impact": scores.impact});
    json!({
        "id": scenario.id.to_string(),
        "asset": content.asset,
        "threat_type": content.threat_type,
        "scenario": content.scenario,
        "existing_measures": content.existing_measures,
        "today": scores(content.today),
        "reasons": content.reasons,
        "proposed_measures": content.proposed_measures,
        "residual": scores(content.residual),
        "owner": content.owner,
        "review_on": content.review_on,
        "accepted_by": content.accepted_by,
    })
}

fn evidence_json(piece: &Evidence, links: &[Target], assessment: &Assessment) -> Value {
    let details = &piece.details;
    let file = piece.content.sealed().map(|sealed| {
        json!({
            "name": sealed.file_name,
            "media_type": sealed.media_type,
            "size": sealed.size,
            "sha256": sealed.sha256,
        })
    });
    let (photo, text) = match &piece.content {
        Content::Photo(photo) => {
            let photo = json!({
                "width": photo.width,
                "height": photo.height,
                "camera_sha256": photo.camera_sha256,
                "shown_sha256": photo.shown(),
                "redacted": photo.is_redacted(),
            });
            (Some(photo), None)
        }
        Content::Document(_) => (None, None),
        Content::Note(text) => (None, Some(text.clone())),
    };
    // What it serves elsewhere is no part of this record.
    let serves = links.iter().filter_map(|target| match target {
        Target::Assessment(id) => (*id == assessment.id).then(|| json!({"assessment": id.to_string()})),
        Target::Item(id, item) => (*id == assessment.id).then(|| json!({"item": item.to_string()})),
        Target::Finding(id) => Some(json!({"finding": id.to_string()})),
        Target::Action(id) => Some(json!({"action": id.to_string()})),
        Target::Register(_) => None,
    });
    json!({
        "id": piece.id.to_string(),
        "kind": piece.content.kind().key(),
        "caption": details.caption,
        "place": details.place,
        "taken_at": details.taken.map(|taken| taken.at),
        "taken_offset_seconds": details.taken.and_then(|taken| taken.offset_seconds),
        "position": details.position.map(
            |at| json!({"latitude": f64::from(at.latitude) / 1e6, "longitude": f64::from(at.longitude) / 1e6}),
        ),
        "text": text,
        "file": file,
        "photo": photo,
        "added_at": piece.added_at,
        "added_by": piece.added_by.to_string(),
        "serves": serves.collect::<Vec<_>>(),
    })
}

fn signature_json(signature: &Signature) -> Value {
    let statement = &signature.statement;
    json!({
        "person": statement.person.to_string(),
        "role": statement.role.key(),
        "digest": statement.digest,
        "independent": statement.attestation.independent,
        "reason": statement.attestation.reason,
        "signed_at": statement.signed_at,
        "public_key": signature.public_key.hex(),
        "fingerprint": signature.public_key.fingerprint().join(" "),
        "signature": signature.signature,
        "holds": signature.holds(),
    })
}

fn person_json(person: &Person) -> Value {
    json!({"id": person.id.to_string(), "name": person.name, "post": person.post})
}
