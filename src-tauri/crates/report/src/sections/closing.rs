//! The end matter: words, how the numbers are made, about this report.

use super::{
    STRONG_CELL,
    control::{last_event, software},
    facts, full_digest, part_key, percent, points,
};
use crate::{
    layout::{
        flow::{Flow, Start},
        shape::Shape,
        table::{Column, Part, Row, table},
    },
    model::ReportModel,
    theme::{color, style},
};
use breakwater_domain::answer::Verdict;

/// Terms, in the order of the catalogue's language; each has a word and a meaning.
const TERMS: [&str; 15] = [
    "part-a",
    "part-b",
    "conformity",
    "da",
    "dos",
    "drill",
    "exercise",
    "isps",
    "level",
    "pf",
    "pfsa",
    "pfso",
    "pfsp",
    "soc",
    "solas",
];

pub(crate) fn glossary(flow: &mut Flow) {
    flow.chapter(&flow.say("print-glossary"), "glossary", Start::WhereRoomIs);
    let rows: Vec<Row> = TERMS
        .into_iter()
        .map(|term| {
            Row::new(vec![
                vec![Part::text(flow.say(&format!("print-term-{term}")), STRONG_CELL)],
                vec![Part::text(flow.say(&format!("print-term-{term}-meaning")), style::CELL)],
            ])
        })
        .collect();
    table(flow, vec![Column::new(String::new(), 150.0), Column::new(String::new(), 0.0)], &rows);
    flow.end_chapter();
}

pub(crate) fn numbers(flow: &mut Flow, model: &ReportModel) {
    flow.chapter(&flow.say("print-numbers"), "numbers", Start::WhereRoomIs);
    flow.paragraph(&flow.say("print-numbers-text"), style::BODY, 6.0);
    let columns = vec![
        Column::new(flow.say("print-verdict"), 112.0),
        Column::new(flow.say("print-numbers-meaning"), 0.0),
        Column::end(flow.say("print-numbers-mandatory"), 86.0),
        Column::end(flow.say("print-numbers-guidance"), 86.0),
    ];
    let half = flow.words.number(0.5, 1);
    let apart = flow.say("print-numbers-apart");
    let rows: Vec<Row> = Verdict::ALL
        .into_iter()
        .map(|verdict| {
            let key = format!("verdict-{}", verdict.key().replace('_', "-"));
            let (binding, guidance) = match verdict {
                Verdict::Yes => ("1".to_owned(), "1".to_owned()),
                Verdict::No => ("0".to_owned(), "0".to_owned()),
                Verdict::Partly => ("0".to_owned(), half.clone()),
                Verdict::NotApplicable | Verdict::NotObserved => (apart.clone(), apart.clone()),
            };
            Row::new(vec![
                vec![Part::icon(Shape::Verdict(verdict), flow.say(&key), style::CELL)],
                vec![Part::text(flow.say_of(model.questionnaire.subject, &format!("{key}-meaning")), style::CELL)],
                vec![Part::text(binding, style::CELL.tabular())],
                vec![Part::text(guidance, style::CELL.tabular())],
            ])
        })
        .collect();
    table(flow, columns, &rows);
    flow.paragraph(&flow.say("print-numbers-formula"), style::BODY.weight(crate::layout::fonts::Weight::Medium), 6.0);
    flow.paragraph(&flow.say("print-numbers-rules"), style::BODY, 6.0);

    flow.subheading(&flow.say("print-example"));
    let scores: Vec<_> = model.scores.iter().filter(|score| score.counted > 0).collect();
    if scores.is_empty() {
        flow.paragraph(&flow.say("print-example-none"), style::BODY, 6.0);
    }
    let whole = scores.into_iter().map(|score| (flow.say(part_key(score.part)), score));
    let binding = model.eu_binding.iter().filter(|score| score.counted > 0);
    let binding = binding.map(|score| (flow.say("print-eu-binding"), score));
    for (part, score) in whole.chain(binding).collect::<Vec<_>>() {
        let halves = matches!(
            score.part,
            breakwater_domain::questionnaire::Part::B | breakwater_domain::questionnaire::Part::Other
        );
        let worth = if halves { half.clone() } else { "0".to_owned() };
        let example = flow.say_with(
            "print-example-value",
            &[
                ("part", part.into()),
                ("yes", score.yes.into()),
                ("partly", score.partly.into()),
                ("no", score.no.into()),
                ("half", worth.into()),
                ("points", points(score.points, flow.words).into()),
                ("n", score.counted.into()),
                ("percent", percent(score, flow.words).into()),
                ("observed", score.not_observed.into()),
                ("applicable", score.not_applicable.into()),
                ("unanswered", score.unanswered.into()),
            ],
        );
        flow.paragraph(&example, style::BODY, 6.0);
    }
    flow.end_chapter();
}

pub(crate) fn about(flow: &mut Flow, model: &ReportModel) {
    flow.chapter(&flow.say("print-about"), "about", Start::WhereRoomIs);
    let rows = [
        (flow.say("print-software"), software(flow, model)),
        (flow.say("print-report-date"), flow.words.date(model.date)),
        (flow.say("print-digest"), full_digest(&model.record_digest)),
        (flow.say("print-last-event"), last_event(flow, model)),
    ];
    facts(flow, &rows);
    for key in ["print-about-evident", "print-about-same", "print-about-set"] {
        flow.paragraph(&flow.say(key), style::BODY, 6.0);
    }
    flow.subheading(&flow.say("print-verify"));
    let steps = ["print-verify-file", "print-verify-record", "print-verify-event"];
    let steps = (1_u32..).zip(steps).map(|(number, key)| {
        (Some(format!("{number}.")), vec![crate::layout::text::Span::new(flow.say(key), style::BODY)])
    });
    flow.list(steps.collect());
    if model.practice {
        flow.paragraph(
            &flow.say_of(model.questionnaire.subject, "print-about-practice"),
            style::BODY.color(color::RULE),
            6.0,
        );
    }
    flow.end_chapter();
}
