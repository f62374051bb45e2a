//! The cross-reference: from each provision that is cited to its items and what was found.

use super::found;
use crate::{
    layout::{
        flow::{Flow, Start},
        table::{Column, Part, Row, dense_table},
    },
    model::ReportModel,
    theme::{Style, color, style},
};
use breakwater_domain::{cross_reference::CrossReference, provision::Source, questionnaire::Item};
use std::collections::BTreeMap;

/// Items stand beside each other; a fifth one begins a new line.
const ABREAST: usize = 4;
const LINE: Style = style::NOTE.color(color::INK).tabular();

pub(crate) fn cross_reference(flow: &mut Flow, model: &ReportModel) {
    let reference = CrossReference::of(&model.questionnaire);
    if reference.entries().next().is_none() {
        return;
    }
    flow.chapter(&flow.say("print-xref"), "cross-reference", Start::NewPage);
    flow.paragraph(&flow.say("print-xref-text"), style::BODY, 2.0);
    let groups: [(&str, &[Source]); 4] = [
        ("print-xref-solas", &[Source::Solas]),
        ("print-xref-a", &[Source::IspsA]),
        ("print-xref-b", &[Source::IspsB]),
        ("print-xref-other", &[Source::Msc, Source::IloImoCode, Source::Apec, Source::ItcpReport, Source::NationalLaw]),
    ];
    for (key, sources) in groups {
        let rows: Vec<Row> = reference
            .entries()
            .filter(|entry| sources.contains(&entry.provision.source) && !entry.items.is_empty())
            .map(|entry| row(flow, model, &entry.provision.cited, &entry.items))
            .collect();
        group(flow, key, &rows);
    }
    let rows: Vec<Row> = national(model).into_iter().map(|(cited, items)| row(flow, model, cited, &items)).collect();
    group(flow, "print-xref-national", &rows);
    flow.end_chapter();
}

/// What the authority's overlay cites beside the references of the set.
fn national(model: &ReportModel) -> BTreeMap<&str, Vec<&Item>> {
    let mut cited: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
    let Some(overlay) = &model.annexes.overlay else { return cited };
    for item in model.questionnaire.items() {
        for reference in overlay.item(&item.id).into_iter().flat_map(|overlaid| &overlaid.national_references) {
            cited.entry(reference).or_default().push(item);
        }
    }
    cited
}

fn group(flow: &mut Flow, key: &str, rows: &[Row]) {
    if rows.is_empty() {
        return;
    }
    flow.heading(&flow.say(key), key);
    let mut columns =
        vec![Column::new(flow.say("print-xref-provision"), 104.0), Column::new(flow.say("print-xref-items"), 0.0)];
    columns.extend((1..ABREAST).map(|_| Column::new(String::new(), 0.0)));
    dense_table(flow, columns, rows);
}

fn row(flow: &Flow, model: &ReportModel, cited: &str, items: &[&Item]) -> Row {
    let mut cells = vec![vec![Part::text(super::provisions([cited].into_iter()), LINE)]];
    cells.extend((0..ABREAST).map(|column| {
        items
            .iter()
            .skip(column)
            .step_by(ABREAST)
            .map(|item| {
                let (shape, word) = found(model, item, flow.words);
                let text = format!("{}\u{2002}{word}", item.number);
                Part::icon(shape, text, LINE).to(Some(format!("item-{}", item.id)))
            })
            .collect()
    }));
    Row::new(cells)
}
