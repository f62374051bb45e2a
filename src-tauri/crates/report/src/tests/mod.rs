//! What a reader of the report relies on, over the display list and over the written file.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod annexes;
mod editions;
mod file;
mod forms;
mod last_time;
mod layout_rules;
mod pages;
mod paper_form;
mod pictures;
mod reading;
mod redaction;
mod revisions;
mod sample;
mod text;

use crate::{Document, ReportModel, lay_out};
use breakwater_domain::{answer::Answer, ids::ItemId};
use lopdf::{Dictionary, Object};
use std::{collections::BTreeMap, sync::LazyLock};

/// All text of the document with single blanks, as a search sees it.
fn all_text(document: &Document) -> String {
    let lines: Vec<String> = (1..=document.pages()).flat_map(|page| document.text(page)).collect();
    squeezed(&lines.join(" "))
}

fn squeezed(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}', '\u{2002}'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sample with another answer to the first item.
fn with_answer(change: impl FnOnce(&mut Answer)) -> (ReportModel, ItemId) {
    let mut model = sample::sample();
    let item = model.questionnaire.items().next().unwrap().id.clone();
    change(model.answers.entry(item.clone()).or_default());
    (model, item)
}

/// A small record: two sections, a handful of items, quick to lay out and short to read.
fn small() -> ReportModel {
    let mut set = sample::port_facility_set();
    set.sections.truncate(2);
    for section in &mut set.sections {
        section.items.truncate(3);
        for item in &mut section.items {
            // The wording of the set is not this crate's to pin.
            item.prompt = format!("Is the measure asked for in item {} carried out?", item.number);
        }
    }
    let answers: BTreeMap<ItemId, Answer> =
        sample::sample().answers.into_iter().filter(|(id, _)| set.item(id).is_some()).collect();
    let findings = sample::findings().into_iter().take(2).collect();
    sample::model(set, answers, findings)
}

/// The sample laid out, once for all tests.
fn report() -> &'static Document {
    static REPORT: LazyLock<Document> = LazyLock::new(|| lay_out(&sample::sample()));
    &REPORT
}

/// The sample as a file, once for all tests.
fn report_file() -> &'static lopdf::Document {
    static FILE: LazyLock<lopdf::Document> =
        LazyLock::new(|| lopdf::Document::load_mem(&report().pdf().unwrap()).unwrap());
    &FILE
}

/// What is in the file, object by object.
fn written(model: &ReportModel) -> lopdf::Document {
    lopdf::Document::load_mem(&lay_out(model).pdf().unwrap()).unwrap()
}

fn fonts(file: &lopdf::Document) -> Vec<Dictionary> {
    file.objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|dictionary| dictionary.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Type0"))
        .cloned()
        .collect()
}
