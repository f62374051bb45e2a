//! Scope and method: what was looked at, how, by whom, and what was not.

use super::{STRONG_CELL, facts};
use crate::{
    layout::{
        flow::{Flow, Start},
        table::{Column, Part, Row, table},
    },
    model::ReportModel,
    theme::style,
};
use breakwater_domain::answer::Method;
use breakwater_locale::Words;

pub(crate) fn period(words: &Words, model: &ReportModel) -> String {
    let scope = &model.assessment.scope;
    match (scope.period_from, scope.period_to) {
        (Some(from), Some(to)) => {
            words.say_with("print-period-value", &[("from", words.date(from).into()), ("to", words.date(to).into())])
        }
        (Some(from), None) => words.say_with("print-period-since", &[("from", words.date(from).into())]),
        (None, Some(to)) => words.say_with("print-period-until", &[("to", words.date(to).into())]),
        (None, None) => String::new(),
    }
}

pub(crate) fn scope(flow: &mut Flow, model: &ReportModel) {
    let scope = &model.assessment.scope;
    flow.chapter(&flow.say("print-scope"), "scope", Start::WhereRoomIs);
    let subject = model.questionnaire.subject;
    let basis = [("basis", model.questionnaire.basis.as_str().into())];
    flow.paragraph(&super::say_of(flow.words, subject, "print-scope-basis", &basis), style::BODY, 6.0);
    let level = scope
        .security_level
        .map_or_else(String::new, |level| flow.say_with("security-level", &[("level", level.into())]));
    facts(flow, &[(flow.say("print-period"), period(flow.words, model)), (flow.say("print-level-in-force"), level)]);

    flow.subheading(&flow.say("print-team"));
    if scope.team.is_empty() {
        flow.paragraph(&flow.say("print-team-none"), style::BODY, 6.0);
    } else {
        team(flow, model);
    }
    if !scope.independence_statement.trim().is_empty() {
        flow.paragraph(&scope.independence_statement, style::BODY, 6.0);
    }
    flow.paragraph(&flow.say_of(subject, "print-independence-rule"), style::NOTE, 6.0);

    for (key, none, list) in [
        ("print-places-visited", "print-places-visited-none", &scope.places_visited),
        ("print-places-not-visited", "", &scope.places_not_visited),
        ("print-documents", "print-documents-none", &scope.documents_examined),
        ("print-interviews", "print-interviews-none", &scope.people_interviewed),
    ] {
        if list.is_empty() && none.is_empty() {
            continue;
        }
        flow.subheading(&flow.say(key));
        if list.is_empty() {
            flow.paragraph(&flow.say(none), style::BODY, 4.0);
        } else {
            flow.bullets(list);
        }
    }

    flow.subheading(&flow.say("print-methods"));
    methods(flow, model);
    flow.subheading(&flow.say("print-limits"));
    flow.paragraph(&flow.say_of(subject, "print-limits-text"), style::BODY, 6.0);
    flow.end_chapter();
}

fn team(flow: &mut Flow, model: &ReportModel) {
    let columns = vec![
        Column::new(flow.say("print-team-who"), 176.0),
        Column::new(flow.say("print-team-role"), 76.0),
        Column::new(flow.say("print-team-independent"), 0.0),
    ];
    let rows: Vec<Row> = model
        .assessment
        .scope
        .team
        .iter()
        .map(|member| {
            let role = flow.say(if member.lead { "print-team-lead" } else { "print-team-member" });
            let mut independence = vec![Part::text(
                flow.say(if member.independent { "print-independent" } else { "print-not-independent" }),
                style::CELL,
            )];
            if !member.reason.trim().is_empty() {
                independence.push(Part::text(member.reason.clone(), style::CELL).quote().below(2.0));
            }
            let mut who = vec![Part::text(member.name.clone(), STRONG_CELL)];
            who.push(Part::text(member.post.clone(), style::CELL));
            Row::new(vec![who, vec![Part::text(role, style::CELL)], independence])
        })
        .collect();
    table(flow, columns, &rows);
}

/// How often each method stands behind an answer.
fn methods(flow: &mut Flow, model: &ReportModel) {
    let counts: Vec<(String, usize)> = Method::ALL
        .into_iter()
        .map(|method| {
            let count = model.answers.values().filter(|answer| answer.methods.contains(&method)).count();
            (flow.say(&format!("method-{}", method.key())), count)
        })
        .collect();
    if counts.iter().all(|(_, count)| *count == 0) {
        flow.paragraph(&flow.say("print-methods-none"), style::BODY, 6.0);
        return;
    }
    let rows: Vec<(String, String)> = counts
        .into_iter()
        .map(|(method, count)| (method, flow.say_with("print-methods-count", &[("count", count.into())])))
        .collect();
    facts(flow, &rows);
}
