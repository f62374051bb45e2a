//! Secrets planted in every field: none of them may be in a redacted edition, in any form.

use super::{
    all_text,
    editions::{furnished, photo, record, shortened},
    sample, squeezed,
};
use crate::{
    Declared, DroppedAnswer, Fact, Nature, ReportClosure, ReportModel, ReportSample, ReportSignature,
    SignatureStanding, lay_out, redacted,
};
use breakwater_domain::{
    answer::{Answer, Verdict},
    assessment::TeamMember,
    evidence::EvidenceKind,
    facility::TagState,
    ids::ItemId,
    printing::{Edition, Redaction},
    sampling::SampleKind,
    sign_off::Role,
};
use jiff::civil::date;
use std::collections::BTreeSet;

/// Numbers its secrets, so that each field has its own.
#[derive(Default)]
struct Planter {
    planted: Vec<(String, &'static [Redaction])>,
}

const NAMES: &[Redaction] = &[Redaction::Names];
const FREE: &[Redaction] = &[Redaction::Names, Redaction::Places, Redaction::Vulnerabilities];
const PHOTO: &[Redaction] = &[Redaction::Names, Redaction::Places, Redaction::Vulnerabilities, Redaction::Photos];
const WHOSE: &[Redaction] = &[Redaction::Facility];

impl Planter {
    /// A word that is nowhere else, and which classes take it out.
    fn secret(&mut self, classes: &'static [Redaction]) -> String {
        let number = self.planted.len();
        // One word, so that no line break can hide it.
        let word = format!("Zq{}x{}w", char::from(b'a' + (number % 26) as u8), number);
        self.planted.push((word.clone(), classes));
        word
    }
}

fn planted(edition: Edition) -> (ReportModel, Planter) {
    let mut model = furnished(shortened(record(edition, "en")));
    let mut plant = Planter::default();
    let facility = &mut model.facility;
    for text in
        [&mut facility.name, &mut facility.number, &mut facility.port, &mut facility.state, &mut facility.operator]
    {
        *text = plant.secret(WHOSE);
    }
    model.assessment.reference = plant.secret(WHOSE);
    model.general = [Nature::Free, Nature::Name, Nature::Place]
        .into_iter()
        .map(|nature| {
            let classes = match nature {
                Nature::Name => NAMES,
                _ => FREE,
            };
            Fact { label: "Said".to_owned(), value: plant.secret(classes), nature }
        })
        .collect();
    if let Some(row) = model.profile.first_mut() {
        row.declared = Declared::Absent { why: plant.secret(FREE) };
    }
    if let Some(state) = model.annexes.profile.values_mut().next() {
        *state = TagState::Absent { why: plant.secret(FREE) };
    }
    if let Some(why) = model.not_applicable_by_profile.values_mut().next() {
        *why = plant.secret(FREE);
    }
    let scope = &mut model.assessment.scope;
    scope.team = vec![TeamMember {
        name: plant.secret(NAMES),
        post: "Auditor".to_owned(),
        lead: true,
        independent: false,
        reason: plant.secret(FREE),
    }];
    scope.independence_statement = plant.secret(FREE);
    for list in [
        &mut scope.places_visited,
        &mut scope.places_not_visited,
        &mut scope.documents_examined,
        &mut scope.people_interviewed,
        &mut scope.summary,
        &mut scope.strengths,
        &mut scope.concerns,
    ] {
        *list = vec![plant.secret(FREE), plant.secret(FREE)];
    }
    let item = model.questionnaire.items().next().unwrap().id.clone();
    let answer = model.answers.entry(item).or_default();
    for text in [&mut answer.comment, &mut answer.text, &mut answer.equivalent, &mut answer.reason] {
        *text = plant.secret(FREE);
    }
    let finding = &mut model.findings[1];
    for text in [
        &mut finding.place,
        &mut finding.fact,
        &mut finding.objective_evidence,
        &mut finding.effect,
        &mut finding.immediate_measure,
        &mut finding.root_cause,
    ] {
        *text = plant.secret(FREE);
    }
    finding.provisions = vec![plant.secret(FREE)];
    finding.closed = Some(ReportClosure { on: date(2026, 11, 10), by: plant.secret(NAMES), note: plant.secret(FREE) });
    let action = &mut finding.actions[0];
    action.what = plant.secret(FREE);
    action.owner = plant.secret(NAMES);
    action.proof = plant.secret(FREE);
    action.verified = Some((date(2026, 11, 11), plant.secret(NAMES)));
    model.samples = vec![ReportSample {
        kind: SampleKind::Passes,
        what: plant.secret(FREE),
        item: None,
        finding: None,
        taken_on: date(2026, 11, 4),
        checked: 40,
        failed: 3,
        note: plant.secret(FREE),
    }];
    model.signatures = vec![ReportSignature {
        role: Role::Author,
        who: plant.secret(NAMES),
        signed_on: date(2026, 11, 16),
        fingerprint: vec!["AB12".to_owned()],
        independent: false,
        reason: plant.secret(FREE),
        standing: SignatureStanding::Valid,
    }];
    model.annexes.dropped = vec![DroppedAnswer {
        item: ItemId::new("pf-99-01"),
        number: "9.41".to_owned(),
        prompt: "Was the register of keys kept?".to_owned(),
        version: 1,
        verdict: Some(Verdict::No),
        answer: Answer { verdict: Some(Verdict::No), comment: plant.secret(FREE), ..Answer::default() },
    }];
    model.annexes.register[0].rows[0][1] = plant.secret(FREE);
    model.annexes.standing[0].detail = plant.secret(FREE);
    let mut shown = photo(9);
    shown.name = plant.secret(PHOTO);
    shown.place = plant.secret(PHOTO);
    shown.file_name = plant.secret(PHOTO);
    let mut document = photo(10);
    document.kind = EvidenceKind::Document;
    document.picture = None;
    document.name = plant.secret(FREE);
    model.annexes.evidence.extend([shown, document]);
    (model, plant)
}

/// All that is in the file: text of the pages, bookmarks, structure, properties, names of objects.
fn everything(model: &ReportModel) -> String {
    let document = lay_out(model);
    let mut said = all_text(&document);
    for heading in document.headings() {
        said.push_str(&heading.title);
    }
    for element in &document.canvas.elements {
        said.push_str(&element.alternative);
    }
    for link in document.canvas.pages.iter().flat_map(|page| &page.links) {
        said.push_str(&link.label);
        said.push_str(&link.target);
    }
    let file = lopdf::Document::load_mem(&document.pdf().unwrap()).unwrap();
    for object in file.objects.values() {
        let mut strings = Vec::new();
        collect(object, &mut strings);
        for string in strings {
            said.push('\n');
            said.push_str(&string);
        }
    }
    said
}

/// Strings of an object in both encodings, and the text of unpacked streams.
fn collect(object: &lopdf::Object, into: &mut Vec<String>) {
    match object {
        lopdf::Object::String(bytes, _) => {
            into.push(String::from_utf8_lossy(bytes).into_owned());
            let wide: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            into.push(String::from_utf16_lossy(&wide));
        }
        lopdf::Object::Array(objects) => objects.iter().for_each(|object| collect(object, into)),
        lopdf::Object::Dictionary(dictionary) => dictionary.iter().for_each(|(_, object)| collect(object, into)),
        lopdf::Object::Stream(stream) => {
            stream.dict.iter().for_each(|(_, object)| collect(object, into));
            let content = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
            into.push(String::from_utf8_lossy(&content).into_owned());
        }
        _ => {}
    }
}

#[test]
fn no_planted_secret_is_in_any_redacted_edition() {
    for edition in Edition::ALL {
        let (model, plant) = planted(edition);
        assert!(plant.planted.len() >= 40, "{}", plant.planted.len());
        let all: BTreeSet<Redaction> = Redaction::ALL.into();
        let cut = redacted(model.clone(), &all);
        let said = everything(&cut);
        for (secret, _) in &plant.planted {
            assert!(!said.contains(secret.as_str()), "{}: {secret} is still there", edition.key());
        }
        assert!(!format!("{cut:?}").contains("Zq"), "nor in the model: {}", edition.key());
        assert!(cut.annexes.evidence.iter().all(|piece| piece.picture.is_none()));
    }
}

#[test]
fn each_class_takes_out_its_own_and_the_control_has_them_all() {
    let (model, plant) = planted(Edition::Full);
    let whole = everything(&model);
    let shown: Vec<_> = plant.planted.iter().filter(|(secret, _)| whole.contains(secret.as_str())).collect();
    assert!(shown.len() > 40, "the control: {} of {} are printed", shown.len(), plant.planted.len());
    for class in Redaction::ALL {
        let said = everything(&redacted(model.clone(), &BTreeSet::from([class])));
        for (secret, classes) in &shown {
            assert_eq!(!said.contains(secret.as_str()), classes.contains(&class), "{class:?} and {secret}");
        }
    }
}

#[test]
fn pictures_leave_the_file_with_their_class() {
    let model = furnished(record(Edition::Full, "en"));
    let images = |model: &ReportModel| {
        let bytes = lay_out(model).pdf().unwrap();
        let file = lopdf::Document::load_mem(&bytes).unwrap();
        file.objects
            .values()
            .filter_map(|object| object.as_stream().ok())
            .filter(|stream| stream.dict.get(b"Subtype").and_then(lopdf::Object::as_name).ok() == Some(b"Image"))
            .count()
    };
    assert_eq!(images(&model), 8);
    let cut = redacted(model, &[Redaction::Photos].into());
    assert_eq!(images(&cut), 1, "the logo stays");
    assert!(all_text(&lay_out(&cut)).contains("7 photos are withheld from this edition"));
}

#[test]
fn every_page_of_a_redacted_edition_says_so_and_names_the_record() {
    for edition in Edition::ALL {
        for language in ["en", "fr", "es"] {
            let model = redacted(record(edition, language), &[Redaction::Names, Redaction::Places].into());
            let document = lay_out(&model);
            let words = breakwater_locale::Words::new(language);
            let classes = words.say("redaction-places").to_lowercase();
            for page in 1..=document.pages() {
                let text = squeezed(&document.text(page).join(" "));
                assert!(text.matches(&classes).count() >= 2, "{} {language} page {page}: {text}", edition.key());
                assert!(text.contains("7f3a 91c4 0be2 d658"), "{} {language} page {page}", edition.key());
            }
        }
    }
}

#[test]
fn what_was_taken_out_is_a_word_in_a_box() {
    let model = redacted(sample::sample(), &Redaction::ALL.into());
    let document = lay_out(&model);
    super::pages::check_layout(&document, "redacted");
    let withheld = all_text(&document).matches("[withheld]").count();
    assert!(withheld > 60, "{withheld}");
    let whole = lay_out(&sample::sample());
    let paths = |document: &crate::Document| {
        let marks = document.canvas.pages.iter().flat_map(|page| &page.marks);
        marks.filter(|placed| matches!(placed.mark, crate::layout::canvas::Mark::Path(_))).count()
    };
    assert!(paths(&document) > withheld && !all_text(&whole).contains("[withheld]"));
}

#[test]
fn owners_stay_apart_when_their_names_are_withheld() {
    let model = redacted(record(Edition::ActionPlan, "en"), &[Redaction::Names].into());
    let titles: Vec<String> = lay_out(&model).headings().into_iter().map(|heading| squeezed(&heading.title)).collect();
    assert!(titles.iter().any(|title| title.ends_with("Owner 1 [withheld]")), "{titles:?}");
    assert!(titles.iter().any(|title| title.ends_with("Owner 2 [withheld]")), "{titles:?}");
}

#[test]
fn nothing_to_withhold_changes_nothing() {
    let model = sample::sample();
    assert!(redacted(model.clone(), &BTreeSet::new()) == model);
}
