//! What the assessor says in their own words: summary, strengths, main concerns.

use crate::{
    layout::{
        flow::{Flow, Start},
        fonts::Weight,
        text::Span,
    },
    model::ReportModel,
    theme::style,
};
use breakwater_domain::prose::{Block, Prose, Run};

pub(crate) fn words(flow: &mut Flow, model: &ReportModel) {
    let scope = &model.assessment.scope;
    let parts = [
        ("", Prose::of_notes(&scope.summary)),
        ("print-strengths", Prose::of_points(&scope.strengths)),
        ("print-concerns", Prose::of_points(&scope.concerns)),
    ];
    if parts.iter().all(|(_, prose)| prose.is_empty()) {
        return;
    }
    flow.chapter(&flow.say("print-summary"), "words", Start::WhereRoomIs);
    for (title, prose) in parts {
        if prose.is_empty() {
            continue;
        }
        if !title.is_empty() {
            flow.subheading(&flow.say(title));
        }
        set(flow, &prose);
    }
    flow.end_chapter();
}

/// Paragraphs and lists below each other.
pub(crate) fn set(flow: &mut Flow, prose: &Prose) {
    for block in &prose.blocks {
        match block {
            Block::Paragraph { runs } => flow.spans(&spans(runs), 0.0, 6.0),
            Block::List { ordered: false, points } => {
                flow.list(points.iter().map(|runs| (None, spans(runs))).collect());
            }
            Block::List { ordered: true, points } => {
                let numbered = (1_u32..).zip(points);
                flow.list(numbered.map(|(number, runs)| (Some(format!("{number}.")), spans(runs))).collect());
            }
        }
    }
}

fn spans(runs: &[Run]) -> Vec<Span> {
    let bold = style::BODY.weight(Weight::Strong);
    runs.iter().map(|run| Span::new(run.text.clone(), if run.bold { bold } else { style::BODY })).collect()
}
