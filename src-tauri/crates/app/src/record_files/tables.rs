//! Items, findings and actions as tables, in the words of the report.

use crate::api::RecordTable;
use breakwater_domain::{
    answer::{Answer, Method, Verdict},
    finding::{ActionStatus, FindingState, Grade},
    questionnaire::{Item, Part, Section},
};
use breakwater_exchange::workbook::{Column, Sheet, Value};
use breakwater_locale::Words;
use breakwater_report::{ReportAction, ReportFinding, ReportModel};
use jiff::civil::Date;

pub(super) fn sheet(table: RecordTable, model: &ReportModel, words: &Words) -> Sheet {
    let name = words.say(&format!("record-file-{}", table.key()));
    let (columns, rows) = match table {
        RecordTable::Items => (ITEMS.as_slice(), items(model, words)),
        RecordTable::Findings => (FINDINGS.as_slice(), findings(model, words)),
        RecordTable::Actions => (ACTIONS.as_slice(), actions(model, words)),
    };
    let columns = columns.iter().map(|(key, width)| Column { title: words.say(key), width: *width }).collect();
    Sheet { name, columns, rows }
}

const ITEMS: [(&str, f64); 17] = [
    ("record-col-number", 9.0),
    ("record-col-section", 28.0),
    ("record-col-question", 60.0),
    ("record-col-part", 12.0),
    ("record-col-provisions", 30.0),
    ("record-col-levels", 10.0),
    ("record-col-verdict", 16.0),
    ("record-col-level-verdicts", 24.0),
    ("record-col-reason", 36.0),
    ("record-col-comment", 50.0),
    ("record-col-text", 50.0),
    ("record-col-equivalent", 30.0),
    ("record-col-methods", 22.0),
    ("record-col-review", 12.0),
    ("record-col-findings", 14.0),
    ("record-col-evidence", 12.0),
    ("record-col-item-id", 14.0),
];

fn items(model: &ReportModel, words: &Words) -> Vec<Vec<Value>> {
    let all =
        model.questionnaire.sections.iter().flat_map(|section| section.items.iter().map(move |one| (section, one)));
    all.map(|(section, one)| item(model, section, one, words)).collect()
}

fn item(model: &ReportModel, section: &Section, item: &Item, words: &Words) -> Vec<Value> {
    let nothing = Answer::default();
    let answer = model.answers.get(&item.id).unwrap_or(&nothing);
    let verdict = match model.verdicts.get(&item.id) {
        Some(verdict) => verdict_word(*verdict, words),
        None if answer.in_words() => words.say("verdict-text"),
        None => words.say("verdict-unanswered"),
    };
    let levels = answer.levels.iter().map(|(level, verdict)| {
        let verdict = verdict_word(*verdict, words);
        words.say_with("print-level-verdict", &[("level", level.number().into()), ("verdict", verdict.into())])
    });
    let by_profile = || model.not_applicable_by_profile.get(&item.id).cloned().unwrap_or_default();
    let reason = if answer.reason.trim().is_empty() { by_profile() } else { answer.reason.clone() };
    let methods = Method::ALL.into_iter().filter(|method| answer.methods.contains(method));
    let numbers = model.findings.iter().filter(|finding| finding.item.as_ref() == Some(&item.id));
    let evidence = model.annexes.evidence.iter().filter(|piece| piece.items.contains(&item.id));
    vec![
        Value::text(&item.number),
        Value::text(format!("{} {}", section.number, section.title)),
        Value::text(&item.prompt),
        Value::text(words.say(part_key(item.part))),
        Value::text(joined(item.references.iter().map(|reference| reference.cited.clone()))),
        Value::text(joined(item.levels.iter().map(|level| level.number().to_string()))),
        Value::text(verdict),
        Value::text(joined(levels)),
        Value::text(reason),
        Value::text(&answer.comment),
        Value::text(&answer.text),
        Value::text(&answer.equivalent),
        Value::text(joined(methods.map(|method| words.say(&format!("method-{}", method.key()))))),
        Value::text(yes(answer.review, words)),
        Value::text(joined(numbers.map(|finding| finding.number.clone()))),
        Value::text(joined(evidence.map(|piece| piece.number.to_string()))),
        Value::text(item.id.to_string()),
    ]
}

const FINDINGS: [(&str, f64); 22] = [
    ("record-col-number", 9.0),
    ("record-col-grade", 20.0),
    ("record-col-state", 10.0),
    ("record-col-item", 9.0),
    ("record-col-also", 14.0),
    ("record-col-provisions", 26.0),
    ("record-col-place", 24.0),
    ("record-col-found-on", 13.0),
    ("record-col-fact", 60.0),
    ("record-col-objective-evidence", 40.0),
    ("record-col-samples", 30.0),
    ("record-col-effect", 36.0),
    ("record-col-immediate", 36.0),
    ("record-col-cause", 36.0),
    ("record-col-likelihood", 12.0),
    ("record-col-consequence", 12.0),
    ("record-col-risk", 8.0),
    ("record-col-repeats", 12.0),
    ("record-col-actions", 10.0),
    ("record-col-closed-on", 13.0),
    ("record-col-closed-by", 26.0),
    ("record-col-closing-note", 36.0),
];

fn findings(model: &ReportModel, words: &Words) -> Vec<Vec<Value>> {
    model.findings_by_grade().into_iter().map(|one| finding(model, one, words)).collect()
}

fn finding(model: &ReportModel, finding: &ReportFinding, words: &Words) -> Vec<Value> {
    let closed = finding.closed.as_ref();
    let risk = finding.likelihood.zip(finding.consequence).map(|(l, c)| l.saturating_mul(c));
    vec![
        Value::text(&finding.number),
        Value::text(grade(finding.grade, words)),
        Value::text(words.say(match finding.state {
            FindingState::Open => "finding-state-open",
            FindingState::Closed => "finding-state-closed",
        })),
        Value::text(item_number(model, finding)),
        Value::text(joined(finding.also_items.iter().cloned())),
        Value::text(provisions(model, finding)),
        Value::text(&finding.place),
        Value::Date(finding.found_on),
        Value::text(&finding.fact),
        Value::text(&finding.objective_evidence),
        Value::text(&finding.samples),
        Value::text(&finding.effect),
        Value::text(&finding.immediate_measure),
        Value::text(&finding.root_cause),
        whole(finding.likelihood),
        whole(finding.consequence),
        whole(risk),
        Value::text(finding.repeats.clone().unwrap_or_default()),
        Value::Whole(i64::try_from(finding.actions.len()).unwrap_or(i64::MAX)),
        date(closed.map(|closed| closed.on)),
        Value::text(closed.map(|closed| closed.by.clone()).unwrap_or_default()),
        Value::text(closed.map(|closed| closed.note.clone()).unwrap_or_default()),
    ]
}

const ACTIONS: [(&str, f64); 12] = [
    ("record-col-finding", 9.0),
    ("record-col-action-number", 9.0),
    ("record-col-grade", 20.0),
    ("record-col-item", 9.0),
    ("record-col-place", 24.0),
    ("record-col-what", 60.0),
    ("record-col-owner", 30.0),
    ("record-col-due", 13.0),
    ("record-col-status", 14.0),
    ("record-col-overdue", 10.0),
    ("record-col-proof", 40.0),
    ("record-col-verified", 13.0),
];

fn actions(model: &ReportModel, words: &Words) -> Vec<Vec<Value>> {
    let all = model
        .findings_by_grade()
        .into_iter()
        .flat_map(|finding| finding.actions.iter().zip(1_i64..).map(move |(action, number)| (finding, action, number)));
    all.map(|(finding, one, number)| action(model, finding, one, number, words)).collect()
}

fn action(
    model: &ReportModel,
    finding: &ReportFinding,
    action: &ReportAction,
    number: i64,
    words: &Words,
) -> Vec<Value> {
    vec![
        Value::text(&finding.number),
        Value::Whole(number),
        Value::text(grade(finding.grade, words)),
        Value::text(item_number(model, finding)),
        Value::text(&finding.place),
        Value::text(&action.what),
        Value::text(&action.owner),
        date(action.due_on),
        Value::text(words.say(match action.status {
            ActionStatus::Planned => "action-status-planned",
            ActionStatus::InProgress => "action-status-in-progress",
            ActionStatus::Done => "action-status-done",
            ActionStatus::Verified => "action-status-verified",
            ActionStatus::Closed => "action-status-closed",
        })),
        Value::text(yes(action.overdue, words)),
        Value::text(&action.proof),
        date(action.verified.as_ref().map(|(on, _)| *on)),
    ]
}

/// Of the item first, then further ones, each once.
fn provisions(model: &ReportModel, finding: &ReportFinding) -> String {
    let item = finding.item.as_ref().and_then(|id| model.questionnaire.item(id));
    let mut cited: Vec<String> = Vec::new();
    let of_item = item.into_iter().flat_map(|item| item.references.iter().map(|reference| reference.cited.clone()));
    for one in of_item.chain(finding.provisions.iter().cloned()) {
        if !cited.contains(&one) {
            cited.push(one);
        }
    }
    joined(cited.into_iter())
}

fn item_number(model: &ReportModel, finding: &ReportFinding) -> String {
    let item = finding.item.as_ref();
    item.map(|id| model.questionnaire.item(id).map_or_else(|| id.to_string(), |item| item.number.clone()))
        .unwrap_or_default()
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

/// A mark is easier to filter for than a yes among many noes.
fn yes(yes: bool, words: &Words) -> String {
    if yes { words.say("value-yes") } else { String::new() }
}

fn whole(number: Option<u8>) -> Value {
    number.map_or(Value::Empty, |number| Value::Whole(number.into()))
}

fn date(day: Option<Date>) -> Value {
    day.map_or(Value::Empty, Value::Date)
}

fn grade(grade: Grade, words: &Words) -> String {
    words.say(&format!("grade-{}", grade.key().replace('_', "-")))
}

fn verdict_word(verdict: Verdict, words: &Words) -> String {
    words.say(&format!("verdict-{}", verdict.key().replace('_', "-")))
}

const fn part_key(part: Part) -> &'static str {
    match part {
        Part::A => "part-a",
        Part::B => "part-b",
        Part::Solas => "part-solas",
        Part::Other => "part-ext",
    }
}
