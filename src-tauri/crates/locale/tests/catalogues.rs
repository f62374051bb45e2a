//! Every language says the same things, with the same places to fill.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use breakwater_locale::{LANGUAGES, Words, catalogues};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use jiff::civil::date;
use std::collections::{BTreeMap, BTreeSet};

/// Message (or `message.attribute`) → variables it uses.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn messages(language: &str) -> Messages {
    let mut found = Messages::new();
    for catalogue in catalogues().filter(|catalogue| catalogue.language == language) {
        let resource = parser::parse(catalogue.text)
            .unwrap_or_else(|(_, errors)| panic!("{language}/{} has broken messages: {errors:?}", catalogue.file));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let parts = message.value.iter().map(|pattern| (message.id.name.to_owned(), pattern)).chain(
                message
                    .attributes
                    .iter()
                    .map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value)),
            );
            for (key, pattern) in parts {
                let mut variables = BTreeSet::new();
                collect(pattern, &mut variables);
                let twice = found.insert(key.clone(), variables).is_some();
                assert!(!twice, "{language}/{}: {key} is said twice", catalogue.file);
            }
        }
    }
    found
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let selector = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    collect(&variant.value, variables);
                }
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = selector {
            variables.insert(id.name.to_owned());
        }
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let source = messages("en");
    let folders: BTreeSet<_> = catalogues().map(|catalogue| catalogue.language).collect();
    for language in folders {
        assert!(LANGUAGES.iter().any(|known| known.code == language), "{language} has no name and conventions");
        let own = messages(language);
        let missing: Vec<_> = source.keys().filter(|key| !own.contains_key(*key)).collect();
        let extra: Vec<_> = own.keys().filter(|key| !source.contains_key(*key)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{language}: missing {missing:?}, nobody asks for {extra:?}");
        for (key, variables) in &source {
            assert_eq!(variables, &own[key], "{language}: {key} fills other places than English");
        }
    }
}

#[test]
fn dates_and_numbers_are_written_as_the_language_writes_them() {
    let english = Words::new("en");
    assert_eq!(english.date(date(2026, 6, 5)), "5 June 2026");
    assert_eq!(english.date_short(date(2026, 6, 5)), "5 Jun 2026");
    assert_eq!(english.month(date(2026, 6, 5)), "June 2026");
    assert_eq!(english.number(12_345.5, 1), "12,345.5");
    assert_eq!(english.percent(0.884, 1), "88.4\u{a0}%");
}

#[test]
fn a_moment_is_written_with_its_zone() {
    let at = "2026-11-16T14:32:05+01:00[+01:00]".parse().unwrap();
    assert_eq!(Words::new("en").moment(&at), "16 November 2026, 14:32 (UTC+01:00)");
}

#[test]
fn a_language_that_is_not_built_in_falls_back_to_english() {
    assert_eq!(Words::new("xx").language(), "en");
}

#[test]
fn a_message_fills_its_places() {
    assert_eq!(Words::new("en").say_with("security-level", &[("level", 2.into())]), "Security level 2");
}
