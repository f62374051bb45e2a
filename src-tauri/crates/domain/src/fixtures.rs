//! For the tests of this crate: a small question set (every part, levels apart, tags, a narrative) and a finding.
#![allow(clippy::unwrap_used, reason = "a fixture that fails by panicking is a failing test")]

use crate::{
    answer::Level,
    finding::{Action, Finding, FindingDraft, FindingState, Grade},
    ids::{AssessmentId, FindingId, ItemId, QuestionnaireId, SectionId},
    provision::Provision,
    questionnaire::{AnswerKind, Guidance, Item, Part, Questionnaire, Section, Subject},
};
use jiff::civil::date;
use uuid::Uuid;

/// Item by id, with reference, levels and tags.
const ITEMS: [(&str, &str, &[u8], &[&str]); 12] = [
    ("pf-01-01", "ISPS A/14.2.1", &[1, 2], &[]),
    ("pf-01-02", "ISPS A/14.2.2", &[1, 2, 3], &[]),
    ("pf-01-03", "ISPS A/14.2.3", &[1, 2, 3], &[]),
    ("pf-01-04", "ISPS B/16.8.1", &[1], &[]),
    ("pf-01-05", "ISPS B/16.8.2", &[2], &[]),
    ("pf-01-06", "ISPS B/16.8.3", &[3], &[]),
    ("pf-02-01", "ISPS B/16.45", &[1, 2, 3], &["baggage"]),
    ("pf-02-02", "ISPS B/16.46", &[1, 2, 3], &["baggage", "passengers"]),
    ("pf-02-03", "SOLAS XI-2/10", &[1, 2, 3], &[]),
    ("pf-02-04", "SOLAS XI-2/13", &[1, 2, 3], &[]),
    ("pf-02-05", "National law", &[1, 2, 3], &[]),
    ("pf-02-06", "SOLAS XI-2/7", &[1, 2, 3], &[]),
];

pub(crate) fn questionnaire() -> Questionnaire {
    let section = |number: &str| Section {
        id: SectionId::new(format!("pf{number}")),
        number: number.to_owned(),
        title: format!("Section {number}"),
        references: Vec::new(),
        intro: String::new(),
        items: ITEMS
            .iter()
            .filter(|(id, ..)| id.starts_with(&format!("pf-0{number}")))
            .map(|(id, ..)| item(id))
            .collect(),
    };
    Questionnaire {
        id: QuestionnaireId::new("port-facility"),
        version: 1,
        language: "en".to_owned(),
        title: "Small set".to_owned(),
        audience: String::new(),
        subject: Subject::Facility,
        basis: String::new(),
        note: String::new(),
        profile_tags: [("passengers", "Passengers"), ("baggage", "Baggage")]
            .map(|(tag, label)| (tag.to_owned(), label.to_owned()))
            .to_vec(),
        sections: vec![section("1"), section("2")],
    }
}

pub(crate) fn item(id: &str) -> Item {
    let (id, reference, levels, tags) = ITEMS.iter().find(|(other, ..)| *other == id).unwrap();
    let provision = Provision::parse(reference).unwrap();
    Item {
        id: ItemId::new(*id),
        number: id[4..].replace("-0", "."),
        prompt: "Is it so?".to_owned(),
        part: Part::of(provision.source),
        references: vec![provision],
        levels: levels.iter().map(|&level| Level::try_from(level).unwrap()).collect(),
        answer: if *id == "pf-02-06" { AnswerKind::Narrative } else { AnswerKind::Verdict },
        guidance: Guidance::default(),
        applies_to: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        measure: None,
        eu_mandatory: matches!(*id, "pf-01-03" | "pf-01-04"),
    }
}

pub(crate) fn draft(grade: Grade, actions: Vec<Action>) -> FindingDraft {
    FindingDraft {
        item: None,
        also_items: Vec::new(),
        provisions: Vec::new(),
        grade,
        place: "Pilot steps".to_owned(),
        fact: "No gate.".to_owned(),
        objective_evidence: String::new(),
        effect: String::new(),
        immediate_measure: String::new(),
        root_cause: String::new(),
        likelihood: None,
        consequence: None,
        actions,
        found_on: date(2026, 11, 5),
    }
}

pub(crate) fn finding(state: FindingState, actions: Vec<Action>) -> Finding {
    Finding {
        id: FindingId::new(Uuid::nil()),
        assessment: AssessmentId::new(Uuid::nil()),
        number: "8-02".to_owned(),
        state,
        repeats: None,
        closure: None,
        content: draft(Grade::NonConformity, actions),
    }
}
