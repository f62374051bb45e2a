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

/// Of items under one provision; more of them make a row too tall to have a neighbour.
const MANY: usize = 30;
const LINE: Style = style::NOTE.color(color::INK).tabular();

pub(crate) fn cross_reference(flow: &mut Flow, model: &ReportModel) {
    let reference = CrossReference::of(&model.questionnaire);
    if reference.entries().next().is_none() {
        return;
    }
    flow.chapter(&flow.say("print-xref"), "cross-reference", Start::WhereRoomIs);
    flow.paragraph(&flow.say("print-xref-text"), style::BODY, 2.0);
    let groups: [(&str, &[Source]); 4] = [
        ("print-xref-solas", &[Source::Solas]),
        ("print-xref-a", &[Source::IspsA]),
        ("print-xref-b", &[Source::IspsB]),
        ("print-xref-other", &[Source::Msc, Source::IloImoCode, Source::Apec, Source::ItcpReport, Source::NationalLaw]),
    ];
    for (key, sources) in groups {
        let rows: Vec<_> = reference
            .entries()
            .filter(|entry| sources.contains(&entry.provision.source) && !entry.items.is_empty())
            .map(|entry| row(flow, model, &entry.provision.cited, &entry.items))
            .collect();
        group(flow, key, rows);
    }
    let rows: Vec<_> = national(model).into_iter().map(|(cited, items)| row(flow, model, cited, &items)).collect();
    group(flow, "print-xref-national", rows);
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

/// Two provisions stand beside each other, so that the list takes half the paper.
fn group(flow: &mut Flow, key: &str, mut rows: Vec<[Vec<Part>; 2]>) {
    if rows.is_empty() {
        return;
    }
    flow.heading(&flow.say(key), key);
    let (provision, items) = (flow.say("print-xref-provision"), flow.say("print-xref-items"));
    let of_one = |wide| vec![Column::new(provision.clone(), 96.0), Column::new(items.clone(), wide)];
    // A list of long names is read line by line.
    let single = rows.len() < 4 || rows.iter().any(|row| row[1].len() > MANY);
    let columns = if single { of_one(0.0) } else { [of_one(145.0), of_one(0.0)].concat() };
    let abreast = columns.len() / 2;
    let rows: Vec<Row> = std::iter::from_fn(|| {
        let some: Vec<_> = rows.drain(..abreast.min(rows.len())).flatten().collect();
        (!some.is_empty()).then(|| Row::new(some))
    })
    .collect();
    dense_table(flow, columns, &rows);
}

fn row(flow: &Flow, model: &ReportModel, cited: &str, items: &[&Item]) -> [Vec<Part>; 2] {
    let items = items
        .iter()
        .map(|item| {
            let (shape, word) = found(model, item, flow.words);
            let text = format!("{}\u{2002}{word}", item.number);
            Part::icon(shape, text, LINE).to(Some(format!("item-{}", item.id)))
        })
        .collect();
    [vec![Part::text(super::provisions([cited].into_iter()), LINE)], items]
}
