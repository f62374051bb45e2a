//! Every paragraph of the ISPS Code that a port facility is to be held against is asked about.
#![allow(clippy::unwrap_used, clippy::missing_panics_doc, reason = "a test that fails by panicking is a test")]

mod common;

use breakwater_domain::{cross_reference::CrossReference, provision::Provision};
use common::set;

/// Numbers of sub-paragraphs, `.1` to the last one; 0 where a paragraph has none.
type Paragraph = (&'static str, u32);

/// A/14, A/16.3, A/17.2, A/18, B/16 and B/18, as the Code numbers them (domain inventory, sections 3
/// and 4; the numbers are facts, the sentences are not here).
const PARAGRAPHS: &[Paragraph] = &[
    // Part A, 14: port facility security
    ("A/14.1", 0),
    ("A/14.2", 7),
    ("A/14.3", 0),
    ("A/14.4", 0),
    ("A/14.4", 1),
    ("A/14.5", 0),
    ("A/14.6", 0),
    // Part A, 16.3: what a plan addresses
    ("A/16.3", 15),
    // Part A, 17.2: duties of the PFSO
    ("A/17.2", 13),
    // Part A, 18: training, drills and exercises
    ("A/18.1", 0),
    ("A/18.2", 0),
    ("A/18.3", 0),
    ("A/18.4", 0),
    // Part B, 16: general, organization and performance of duties
    ("B/16.1", 0),
    ("B/16.2", 0),
    ("B/16.3", 6),
    ("B/16.4", 0),
    ("B/16.5", 0),
    ("B/16.6", 0),
    ("B/16.7", 0),
    ("B/16.8", 14),
    ("B/16.9", 0),
    // access
    ("B/16.10", 0),
    ("B/16.11", 0),
    ("B/16.12", 0),
    ("B/16.13", 0),
    ("B/16.14", 0),
    ("B/16.15", 0),
    ("B/16.16", 0),
    ("B/16.17", 7),
    ("B/16.18", 0),
    ("B/16.19", 6),
    ("B/16.20", 7),
    // restricted areas
    ("B/16.21", 6),
    ("B/16.22", 4),
    ("B/16.23", 0),
    ("B/16.24", 0),
    ("B/16.25", 9),
    ("B/16.26", 0),
    ("B/16.27", 7),
    ("B/16.28", 8),
    ("B/16.29", 2),
    // cargo
    ("B/16.30", 2),
    ("B/16.31", 0),
    ("B/16.32", 4),
    ("B/16.33", 2),
    ("B/16.34", 0),
    ("B/16.35", 4),
    ("B/16.36", 3),
    ("B/16.37", 2),
    // ship's stores
    ("B/16.38", 6),
    ("B/16.39", 0),
    ("B/16.40", 3),
    ("B/16.41", 2),
    ("B/16.42", 4),
    ("B/16.43", 3),
    ("B/16.44", 0),
    // unaccompanied baggage
    ("B/16.45", 0),
    ("B/16.46", 0),
    ("B/16.47", 0),
    ("B/16.48", 3),
    // monitoring
    ("B/16.49", 3),
    ("B/16.50", 0),
    ("B/16.51", 0),
    ("B/16.52", 3),
    ("B/16.53", 3),
    ("B/16.54", 3),
    // differing levels, other ships, Declaration of Security
    ("B/16.55", 0),
    ("B/16.56", 3),
    ("B/16.57", 0),
    // audit, review, approval, Statement of Compliance
    ("B/16.58", 0),
    ("B/16.59", 4),
    ("B/16.60", 2),
    ("B/16.61", 5),
    ("B/16.62", 4),
    ("B/16.63", 0),
    // Part B, 18: training, drills and exercises
    ("B/18.1", 20),
    ("B/18.2", 10),
    ("B/18.3", 4),
    ("B/18.4", 0),
    ("B/18.5", 0),
    ("B/18.6", 3),
];

/// Sub-paragraphs without an item of their own, and why: they are one procedure or one form, asked
/// about as a whole by an item that cites the paragraph above.
const ASKED_ABOUT_AS_A_WHOLE: &[(&str, &[u32], &str)] = &[
    ("B/16.60", &[1, 2], "two kinds of change that wait for approval, one rule"),
    ("B/16.61", &[1, 2, 3, 4], "steps of one approval procedure: submission, consideration, approval, amendments"),
    ("B/16.62", &[1, 2, 3], "entries of one form: the facility, that it complies, the time of validity"),
];

/// Paragraphs with nothing to assess, and why. There is none: even those that only introduce a list
/// are asked about through their list.
const NOTHING_TO_ASSESS: &[(&str, &str)] = &[];

fn provision(paragraph: &str) -> Provision {
    Provision::parse(&format!("ISPS {paragraph}")).unwrap()
}

#[test]
fn every_paragraph_is_cited_by_an_item() {
    let sets = ["port-facility", "designated-authority"].map(set);
    let references = sets.each_ref().map(|set| CrossReference::of(set.english()));
    let cited = |paragraph: &str| references.iter().any(|reference| reference.cites(&provision(paragraph)));
    let mut missing = Vec::new();
    let mut checked = 0;
    for &(paragraph, subparagraphs) in PARAGRAPHS {
        if NOTHING_TO_ASSESS.iter().any(|(other, _)| *other == paragraph) {
            continue;
        }
        if subparagraphs == 0 {
            checked += 1;
            if !cited(paragraph) {
                missing.push(paragraph.to_owned());
            }
        }
        for number in 1..=subparagraphs {
            checked += 1;
            let subparagraph = format!("{paragraph}.{number}");
            let as_a_whole = ASKED_ABOUT_AS_A_WHOLE
                .iter()
                .any(|(whole, numbers, _)| *whole == paragraph && numbers.contains(&number) && cited(whole));
            if !cited(&subparagraph) && !as_a_whole {
                missing.push(subparagraph);
            }
        }
    }
    assert!(missing.is_empty(), "no item asks about {missing:?}");
    assert_eq!(checked, 259);
}

#[test]
fn no_reason_is_given_for_a_paragraph_that_is_cited_after_all() {
    let sets = ["port-facility", "designated-authority"].map(set);
    let references = sets.each_ref().map(|set| CrossReference::of(set.english()));
    for (paragraph, numbers, _) in ASKED_ABOUT_AS_A_WHOLE {
        for number in *numbers {
            let subparagraph = provision(&format!("{paragraph}.{number}"));
            assert!(!references.iter().any(|reference| reference.cites(&subparagraph)), "{subparagraph}");
        }
    }
}

#[test]
fn the_port_facility_set_cites_no_paragraph_that_the_code_does_not_have() {
    let sets = ["port-facility", "designated-authority"].map(set);
    for reference in sets.iter().flat_map(|set| set.english().items()).flat_map(|item| &item.references) {
        let Some(cited) = reference.cited.strip_prefix("ISPS ") else { continue };
        let of_these = ["A/14", "A/16.3", "A/17.2", "A/18", "B/16", "B/18"];
        if !of_these.iter().any(|part| cited == *part || cited.starts_with(&format!("{part}."))) {
            continue;
        }
        let known = PARAGRAPHS.iter().any(|&(paragraph, subparagraphs)| {
            let sub = cited.strip_prefix(paragraph).and_then(|rest| rest.strip_prefix('.'));
            cited == paragraph
                || sub.and_then(|n| n.parse().ok()).is_some_and(|n: u32| (1..=subparagraphs).contains(&n))
        });
        assert!(known, "{cited}");
    }
}

#[test]
fn the_cross_reference_of_every_set_leads_from_each_item_and_back() {
    for name in [
        "port-facility",
        "designated-authority",
        "cyber",
        "unmanned-aircraft",
        "screening",
        "port-wide",
        "drills-exercises",
        "needs-assessment",
        "risk-assessment",
    ] {
        let set = set(name);
        let reference = CrossReference::of(set.english());
        for item in set.english().items() {
            let mut cited = item.references.clone();
            cited.sort();
            cited.dedup();
            let found: Vec<_> = reference.of_item(&item.id).map(|entry| entry.provision.clone()).collect();
            assert_eq!(found, cited, "{}", item.id);
        }
    }
}
