//! The table of scenarios of a risk worksheet: what could happen, how high the risk is today and after the measures,
//! who answers for it.

use super::{STRONG_CELL, say_of};
use crate::{
    layout::{
        flow::{Flow, Start},
        table::{Cell, Column, Part, Row, table},
        text::Span,
    },
    model::{ReportModel, ScenarioTable},
    theme::{color, style},
};
use breakwater_domain::{
    questionnaire::Worksheet,
    scenario::{Scenario, ScenarioContent, Scores},
};

pub(crate) fn scenarios(flow: &mut Flow, model: &ReportModel) {
    let Some(printed) = &model.annexes.table else { return };
    flow.chapter(&printed.worksheet.title, "scenarios", Start::NewPage);
    if printed.scenarios.is_empty() {
        flow.paragraph(&flow.say("print-scenarios-none"), style::BODY, 6.0);
        flow.end_chapter();
        return;
    }
    flow.paragraph(&say_of(flow.words, model.questionnaire.subject, "print-scenarios-text", &[]), style::BODY, 4.0);
    let rows: Vec<Row> =
        (1_u32..).zip(&printed.scenarios).map(|(number, scenario)| row(flow, printed, number, scenario)).collect();
    let columns = vec![
        Column::new(flow.say("print-scenario-number"), 20.0),
        Column::new(flow.say("print-scenario-what"), 0.0),
        Column::new(flow.say("print-scenario-today"), 66.0),
        Column::new(flow.say("print-scenario-measures"), 138.0),
        Column::new(flow.say("print-scenario-after"), 66.0),
        Column::new(flow.say("print-scenario-decision"), 92.0),
    ];
    table(flow, columns, &rows);
    scales(flow, &printed.worksheet);
    flow.end_chapter();
}

fn row(flow: &Flow, printed: &ScenarioTable, number: u32, scenario: &Scenario) -> Row {
    let (content, worksheet) = (&scenario.content, &printed.worksheet);
    let cells = vec![
        vec![Part::text(number.to_string(), STRONG_CELL.tabular())],
        what(worksheet, content),
        score(flow, worksheet, content.today),
        measures(flow, content),
        score(flow, worksheet, content.residual),
        decision(flow, worksheet, content),
    ];
    Row::new(cells)
}

fn what(worksheet: &Worksheet, content: &ScenarioContent) -> Cell {
    let threat = worksheet.threats.iter().find(|threat| content.threat_type.as_ref() == Some(&threat.id));
    let mut cell = vec![Part::text(content.asset.clone(), STRONG_CELL)];
    cell.extend(threat.map(|threat| Part::text(threat.label.clone(), style::NOTE)));
    if !content.scenario.is_empty() {
        cell.push(Part::text(content.scenario.clone(), style::CELL).below(2.0));
    }
    cell
}

/// The product with its band, then what it is made of.
fn score(flow: &Flow, worksheet: &Worksheet, scores: Scores) -> Cell {
    let Some(product) = scores.product() else {
        return vec![Part::text(flow.say("print-scenario-not-scored"), style::NOTE)];
    };
    let band = worksheet.band(product).map(|band| band.label.clone()).unwrap_or_default();
    let value = flow.say_with("print-scenario-score", &[("product", product.into()), ("band", band.into())]);
    let points = [scores.threat, scores.vulnerability, scores.impact].into_iter().flatten();
    let made_of = points.map(|point| point.to_string()).collect::<Vec<_>>().join(" × ");
    vec![Part::text(value, STRONG_CELL), Part::text(made_of, style::NOTE)]
}

fn measures(flow: &Flow, content: &ScenarioContent) -> Cell {
    [
        ("print-scenario-existing", &content.existing_measures),
        ("print-scenario-proposed", &content.proposed_measures),
        ("print-scenario-why", &content.reasons),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(label, text)| {
        let label = Span::new(format!("{} ", flow.say(label)), style::CELL.color(color::INK_MUTED));
        Part::spans(vec![label, Span::new(text.as_str(), style::CELL)]).below(2.0)
    })
    .collect()
}

/// Owner, day of review, who accepts; and the rules of the set that the row does not keep.
fn decision(flow: &Flow, worksheet: &Worksheet, content: &ScenarioContent) -> Cell {
    let mut cell = Vec::new();
    if !content.owner.is_empty() {
        cell.push(Part::text(content.owner.clone(), style::CELL));
    }
    if let Some(date) = content.review_on {
        let review = flow.say_with("print-scenario-review", &[("date", flow.words.date_short(date).into())]);
        cell.push(Part::text(review, style::NOTE));
    }
    let accepted = if content.accepted_by.is_empty() {
        flow.say("print-scenario-not-accepted")
    } else {
        flow.say_with("print-scenario-accepted", &[("person", content.accepted_by.as_str().into())])
    };
    cell.push(Part::text(accepted, style::NOTE));
    let broken = content.broken_rules(worksheet).into_iter().filter_map(|rule| worksheet.rule(rule));
    cell.extend(broken.map(|rule| Part::text(rule.text.clone(), style::NOTE.color(color::RULE)).below(2.0)));
    cell
}

/// What the numbers mean: without the scales a product says nothing.
fn scales(flow: &mut Flow, worksheet: &Worksheet) {
    for scale in &worksheet.scales {
        flow.subheading(&scale.label);
        let rows: Vec<(String, String)> = scale
            .points
            .iter()
            .map(|point| (format!("{} {}", point.value, point.label), point.description.clone()))
            .collect();
        super::facts(flow, &rows);
    }
    flow.subheading(&flow.say("print-scenario-bands"));
    let rows: Vec<(String, String)> = worksheet
        .bands
        .iter()
        .map(|band| (format!("{}\u{2013}{} {}", band.from, band.to, band.label), band.action.clone()))
        .collect();
    super::facts(flow, &rows);
    flow.paragraph(&worksheet.note, style::NOTE, 6.0);
}
