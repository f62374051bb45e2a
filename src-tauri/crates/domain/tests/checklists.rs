//! The question sets that ship with Breakwater, checked by the validator that checks anybody's.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "a test that fails by panicking is a test")]

mod common;

use breakwater_domain::{
    provision::Provision,
    questionnaire::{FieldKind, HEAD_FIELDS, Part, QuestionnaireSet, Subject},
};
use common::{checklists, set, source};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

/// Set, its items, what it is about.
const SETS: [(&str, usize, Subject); 9] = [
    ("port-facility", 278, Subject::Facility),
    ("designated-authority", 73, Subject::State),
    ("cyber", 15, Subject::Facility),
    ("unmanned-aircraft", 13, Subject::Facility),
    ("screening", 15, Subject::Facility),
    ("port-wide", 12, Subject::Port),
    ("drills-exercises", 13, Subject::Facility),
    ("needs-assessment", 12, Subject::State),
    ("risk-assessment", 11, Subject::Facility),
];

#[test]
fn every_set_is_valid_and_complete_in_three_languages() {
    for (name, items, subject) in SETS {
        let set = set(name);
        assert_eq!((set.id().as_str(), set.english().subject), (name, subject));
        assert_eq!(set.languages().collect::<Vec<_>>(), ["en", "es", "fr"]);
        for language in ["en", "fr", "es"] {
            let questionnaire = set.in_language(language);
            assert_eq!((questionnaire.language.as_str(), questionnaire.items().count()), (language, items), "{name}");
        }
    }
}

#[test]
fn there_is_no_set_that_nobody_checks() {
    let folders: BTreeSet<_> = fs::read_dir(checklists())
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_type().unwrap().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    let known = SETS.iter().map(|(name, ..)| *name).chain(["schema", "overlays"]).map(str::to_owned).collect();
    assert_eq!(folders, known);
}

#[test]
fn every_reference_is_a_provision_and_the_first_one_decides_the_part() {
    for (name, ..) in SETS {
        let set = set(name);
        for item in set.english().items() {
            assert_eq!(item.part, Part::of(item.references[0].source), "{}", item.id);
            for reference in &item.references {
                assert_eq!(Provision::parse(&reference.cited).as_ref(), Some(reference));
            }
        }
    }
}

#[test]
fn every_item_says_what_proves_it_and_how_it_commonly_fails() {
    for (name, ..) in SETS {
        let set = set(name);
        for language in ["en", "fr", "es"] {
            for item in set.in_language(language).items() {
                let guidance = &item.guidance;
                assert!(!guidance.evidence.is_empty() && !guidance.failing.is_empty(), "{}", item.id);
                for line in [&guidance.look, &guidance.evidence, &guidance.failing].into_iter().flatten() {
                    let sentences = line.matches(['.', '?', '!']).count();
                    assert!(
                        !line.ends_with('.') || sentences > 1,
                        "{language} {}: a note has no full stop: {line}",
                        item.id
                    );
                }
            }
        }
    }
}

#[test]
fn no_guidance_line_is_repeated() {
    let mut lines = BTreeMap::new();
    for (name, ..) in SETS {
        for item in set(name).english().items() {
            let guidance = &item.guidance;
            for line in [&guidance.look, &guidance.ask, &guidance.evidence, &guidance.failing].into_iter().flatten() {
                let other = lines.insert(line.to_lowercase(), item.id.clone());
                assert_eq!(other, None, "{}: {line}", item.id);
            }
        }
    }
}

/// *Security* is sûreté and protección; what may be called sécurité and seguridad is safety, and where
/// it is said is known.
#[test]
fn security_is_never_called_safety() {
    const SAFETY: [&str; 6] =
        ["ext-cyber-01-04", "ext-drills-01-05", "ext-risk-01-05", "ext-uav-01-08", "pf-02-36", "pf-05-22"];
    for (name, ..) in SETS {
        let set = set(name);
        for (language, safety) in [("fr", "sécurité"), ("es", "seguridad")] {
            for item in set.in_language(language).items() {
                let guidance = &item.guidance;
                let lines =
                    [&guidance.look, &guidance.ask, &guidance.evidence, &guidance.failing].into_iter().flatten();
                let says = lines.chain([&item.prompt]).any(|line| line.to_lowercase().contains(safety));
                assert!(!says || SAFETY.contains(&item.id.as_str()), "{language} {}", item.id);
            }
        }
    }
}

#[test]
fn ids_are_unique_over_all_sets() {
    let mut ids = BTreeSet::new();
    for (name, ..) in SETS {
        for item in set(name).english().items() {
            assert!(ids.insert(item.id.clone()), "{} stands twice", item.id);
        }
    }
    assert_eq!(ids.len(), 442);
}

#[test]
fn the_port_facility_set_asks_for_the_general_information_without_its_head() {
    let set = set("port-facility");
    for language in ["en", "fr", "es"] {
        let fields = set.general(language);
        assert_eq!((fields.len(), set.general_with_head(language).len()), (43, 48));
        assert!(fields.iter().all(|field| !HEAD_FIELDS.contains(&field.id.as_str())));
        let cargo = fields.iter().find(|field| field.id == "cargo_types").unwrap();
        assert_eq!(cargo.kind, FieldKind::Multi);
        assert!(cargo.options.iter().any(|(id, _)| id == "dangerous_goods_in_packages"), "the same ids everywhere");
    }
    assert_eq!(set.general("fr-CA")[0].label, set.general("fr")[0].label);
    assert_eq!(set.general("ar")[0].label, set.general("en")[0].label);
}

#[test]
fn a_pinned_set_is_the_same_set_with_the_same_hash() {
    for (name, ..) in SETS {
        let set = set(name);
        let again = QuestionnaireSet::from_pinned(&set.to_pinned()).unwrap();
        assert_eq!(again, set);
        assert_eq!((again.hash().len(), again.hash()), (64, source(name).hash().as_str()));
    }
}

#[test]
fn a_word_changed_in_any_language_changes_the_hash() {
    let before = source("cyber");
    let mut after = before.clone();
    after.files.insert("fr.json".to_owned(), before.files["fr.json"].replacen("cyber", "Cyber", 1));
    assert_ne!(before.hash(), after.hash());
}
