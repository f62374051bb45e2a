//! The annexes: levels, cross-reference, overlay, EU mark, answers to dropped items.

use super::{all_text, forms, pages::check_layout, sample, squeezed};
use crate::{DroppedAnswer, ReportModel, lay_out};
use breakwater_domain::{
    answer::{Answer, Level, Verdict},
    cross_reference::CrossReference,
    ids::ItemId,
    questionnaire::Part,
};
use std::collections::BTreeMap;

/// The text of a chapter, without those before and after it.
fn chapter(model: &ReportModel, title: &str) -> String {
    let document = lay_out(model);
    let headings: Vec<_> = document.headings().into_iter().filter(|heading| heading.level == 1).collect();
    let at = headings.iter().position(|heading| heading.title.ends_with(title)).unwrap_or_else(|| panic!("no {title}"));
    let to = headings.get(at + 1).map_or(document.pages(), |next| next.page);
    let lines: Vec<String> = (headings[at].page..=to).flat_map(|page| document.text(page)).collect();
    squeezed(&lines.join(" "))
}

#[test]
fn every_cited_provision_leads_to_its_items_and_their_verdicts() {
    let model = sample::sample();
    let text = chapter(&model, "Cross-reference");
    for entry in CrossReference::of(&model.questionnaire).entries().filter(|entry| !entry.items.is_empty()) {
        // Short rows only: those of more than four items are read column by column.
        if entry.items.len() <= 4 {
            let items: Vec<String> = entry
                .items
                .iter()
                .map(|item| {
                    let word = match model.verdicts.get(&item.id) {
                        Some(Verdict::Yes) => "Yes",
                        Some(Verdict::No) => "No",
                        Some(Verdict::Partly) => "Partly",
                        Some(Verdict::NotApplicable) => "Not applicable",
                        Some(Verdict::NotObserved) => "Not observed",
                        None => "Not answered",
                    };
                    format!("{} {word}", item.number)
                })
                .collect();
            let row = format!("{} {}", entry.provision, items.join(" "));
            assert!(text.contains(&row), "{row}");
        }
    }
}

#[test]
fn an_item_judged_level_by_level_counts_at_each_level_as_it_was_judged_there() {
    let mut model = sample::sample();
    let item = model.questionnaire.items().find(|item| item.levels.len() == 3).unwrap().clone();
    let level = |number: u8| Level::try_from(number).unwrap();
    let levels =
        BTreeMap::from([(level(1), Verdict::Yes), (level(2), Verdict::Partly), (level(3), Verdict::NotObserved)]);
    model.answers.insert(item.id.clone(), Answer { levels, ..Answer::default() });
    model.verdicts.insert(item.id.clone(), Verdict::Partly);
    let text = chapter(&model, "Results by security level");
    assert!(text.contains("Level 1 Level 2 Level 3"), "a column for each level");
    assert!(text.contains("Items judged level by level"));
    assert!(text.contains(&format!("{} {} Yes Partly Not observed", item.number, squeezed(&item.prompt))));
    assert!(!chapter(&sample::sample(), "Results by security level").contains("Items judged level by level"));
}

#[test]
fn every_conformity_at_a_level_stands_with_its_n() {
    let text = chapter(&sample::sample(), "Results by security level");
    for part in ["Part A conformity", "Part B conformity", "SOLAS XI-2 conformity"] {
        let row = text.split_once(part).unwrap_or_else(|| panic!("no row {part}")).1;
        assert_eq!(row.split(" conformity").next().unwrap().matches("n = ").count(), 3, "{part}");
    }
}

#[test]
fn the_overlay_is_named_and_its_numbers_references_and_items_are_printed() {
    let set = forms::with_overlay(&forms::set("port-facility"), "zelmara");
    let mut model = sample::model(set.english().clone(), BTreeMap::new(), Vec::new());
    model.annexes.overlay = set.overlay().cloned();
    let text = all_text(&lay_out(&model));
    for expected in [
        "Port facility inspection, Republic of Zelmara, Zelmara Maritime Administration, Port Security Division (zelmara, version 1)",
        "ZPS 1.1",
        "Port Security Act (Zelmara) s. 9",
        "Item added by the authority",
        "In the words of the authority",
        "References of the authority",
    ] {
        assert!(text.contains(expected), "{expected}");
    }
    assert!(!all_text(super::report()).contains("Overlay of the authority"), "no overlay, no word of one");
}

#[test]
fn the_eu_profile_marks_what_binds_and_gives_it_a_number_of_its_own() {
    let mut model = sample::sample();
    model.eu_profile = true;
    let mut binding = model.scores[1];
    assert_eq!(binding.part, Part::B);
    (binding.points, binding.counted) = (13.5, 17);
    model.eu_binding = Some(binding);
    let text = all_text(&lay_out(&model));
    let marked = model.questionnaire.items().filter(|item| item.eu_mandatory).count();
    assert!(marked > 20);
    assert_eq!(text.matches("EU-mandatory").count(), marked);
    assert!(text.contains("79 % Part B, of which binding in the EU n = 17, 13.5 points"));
    assert!(text.contains("Part B, of which binding in the EU: "), "worked out with the other numbers");
    assert!(!all_text(super::report()).contains("EU-mandatory"), "the control: no EU profile, no mark");
}

#[test]
fn an_answer_to_a_dropped_item_is_printed_and_counts_nowhere() {
    let mut model = sample::sample();
    let before = all_text(&lay_out(&model));
    assert!(!before.contains("Answers to items no longer asked"));
    model.annexes.dropped = vec![DroppedAnswer {
        item: ItemId::new("pf-99-01"),
        number: "9.41".to_owned(),
        prompt: "Was the old register of keys kept?".to_owned(),
        version: 1,
        verdict: Some(Verdict::No),
        answer: Answer {
            verdict: Some(Verdict::No),
            comment: "Keys 4 and 9 were missing in March.".to_owned(),
            ..Answer::default()
        },
    }];
    let text = chapter(&model, "Answers to items no longer asked");
    assert!(
        text.contains("9.41 Was the old register of keys kept? Keys 4 and 9 were missing in March. 1 No"),
        "{text}"
    );
}

#[test]
fn the_whole_report_fits_its_pages_in_every_language_of_the_set() {
    let set = forms::with_overlay(&forms::set("port-facility"), "zelmara");
    for language in ["fr", "es"] {
        let sampled = sample::sample();
        let mut model = sample::model(set.in_language(language).clone(), sampled.answers, sampled.findings);
        model.language = language.to_owned();
        model.annexes.overlay = set.overlay().cloned();
        let document = lay_out(&model);
        check_layout(&document, language);
        assert!(document.missing_characters().is_empty(), "{:?}", document.missing_characters());
    }
}
