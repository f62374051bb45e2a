//! From a provision to the items that cite it, and back: which paragraph of SOLAS chapter XI-2 and
//! of the ISPS Code a set asks about, in the order of the law.
//!
//! Provisions form a tree (A/14.2.1 stands under A/14.2, that under A/14). Paragraphs that no item
//! cites appear where something beneath them is cited, so that a list can be folded.

use crate::{
    ids::ItemId,
    provision::Provision,
    questionnaire::{Item, Questionnaire},
};
use std::collections::BTreeMap;

/// A provision and who cites it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'a> {
    pub provision: Provision,
    /// The provision it stands under; `None` at the top.
    pub parent: Option<Provision>,
    /// 0 at the top: ISPS A/14 is 0, A/14.2 is 1.
    pub depth: usize,
    /// Items that cite this very provision, in the order of the set. Empty where only something
    /// beneath it is cited.
    pub items: Vec<&'a Item>,
    /// Different items that cite it or anything beneath it.
    pub items_beneath: usize,
}

/// The cross-reference of a set.
#[derive(Debug, Clone)]
pub struct CrossReference<'a> {
    entries: BTreeMap<Provision, Entry<'a>>,
}

impl<'a> CrossReference<'a> {
    pub fn of(questionnaire: &'a Questionnaire) -> Self {
        let mut cited: BTreeMap<Provision, Vec<&'a Item>> = BTreeMap::new();
        let mut beneath: BTreeMap<Provision, Vec<&'a ItemId>> = BTreeMap::new();
        for item in questionnaire.items() {
            for reference in &item.references {
                let items = cited.entry(reference.clone()).or_default();
                if !items.iter().any(|other| other.id == item.id) {
                    items.push(item);
                }
                let mut provision = Some(reference.clone());
                while let Some(here) = provision {
                    let ids = beneath.entry(here.clone()).or_default();
                    // The set is walked item by item: a second mention is the last one.
                    if ids.last() != Some(&&item.id) {
                        ids.push(&item.id);
                    }
                    provision = here.parent();
                }
            }
        }
        let entry = |(provision, ids): (Provision, Vec<&ItemId>)| {
            let parent = provision.parent();
            let depth = std::iter::successors(parent.clone(), Provision::parent).count();
            let items = cited.remove(&provision).unwrap_or_default();
            (provision.clone(), Entry { provision, parent, depth, items, items_beneath: ids.len() })
        };
        Self { entries: beneath.into_iter().map(entry).collect() }
    }

    /// Every provision in the order of the law: SOLAS XI-2, ISPS Part A, Part B, circulars, the rest;
    /// a paragraph before its sub-paragraphs, 14.2.9 before 14.2.10.
    pub fn entries(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.entries.values()
    }

    pub fn entry(&self, provision: &Provision) -> Option<&Entry<'a>> {
        self.entries.get(provision)
    }

    /// The provisions directly under one.
    pub fn under<'s>(&'s self, provision: &'s Provision) -> impl Iterator<Item = &'s Entry<'a>> {
        self.entries().filter(move |entry| entry.parent.as_ref() == Some(provision))
    }

    /// Whether an item cites this very provision.
    pub fn cites(&self, provision: &Provision) -> bool {
        self.entry(provision).is_some_and(|entry| !entry.items.is_empty())
    }

    /// Back again: what an item cites, in the order of the law.
    pub fn of_item(&self, item: &ItemId) -> impl Iterator<Item = &Entry<'a>> {
        self.entries().filter(move |entry| entry.items.iter().any(|other| other.id == *item))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{fixtures, provision::Source};

    fn provision(cited: &str) -> Provision {
        Provision::parse(cited).unwrap_or_else(|| panic!("{cited} is no provision"))
    }

    #[test]
    fn provisions_stand_in_the_order_of_the_law_under_their_parents() {
        let set = fixtures::questionnaire();
        let reference = CrossReference::of(&set);
        let rows: Vec<_> = reference
            .entries()
            .map(|entry| (entry.provision.cited.as_str(), entry.depth, entry.items.len(), entry.items_beneath))
            .collect();
        assert_eq!(
            rows,
            [
                ("SOLAS XI-2/7", 0, 1, 1),
                ("SOLAS XI-2/10", 0, 1, 1),
                ("SOLAS XI-2/13", 0, 1, 1),
                ("ISPS A/14", 0, 0, 3),
                ("ISPS A/14.2", 1, 0, 3),
                ("ISPS A/14.2.1", 2, 1, 1),
                ("ISPS A/14.2.2", 2, 1, 1),
                ("ISPS A/14.2.3", 2, 1, 1),
                ("ISPS B/16", 0, 0, 5),
                ("ISPS B/16.8", 1, 0, 3),
                ("ISPS B/16.8.1", 2, 1, 1),
                ("ISPS B/16.8.2", 2, 1, 1),
                ("ISPS B/16.8.3", 2, 1, 1),
                ("ISPS B/16.45", 1, 1, 1),
                ("ISPS B/16.46", 1, 1, 1),
                ("National law", 0, 1, 1),
            ]
        );
    }

    #[test]
    fn an_item_counts_once_above_however_many_sub_paragraphs_it_cites() {
        let mut set = fixtures::questionnaire();
        set.sections[0].items[0].references =
            ["ISPS A/14.2.1", "ISPS A/14.2.7", "ISPS A/14.2", "ISPS A/14.2.1"].map(provision).to_vec();
        let reference = CrossReference::of(&set);
        let counted =
            |cited: &str| reference.entry(&provision(cited)).map(|entry| (entry.items.len(), entry.items_beneath));
        assert_eq!(counted("ISPS A/14.2"), Some((1, 3)));
        assert_eq!(counted("ISPS A/14.2.1"), Some((1, 1)));
        assert_eq!(counted("ISPS A/14.2.5"), None);
    }

    #[test]
    fn the_way_leads_down_and_back() {
        let set = fixtures::questionnaire();
        let reference = CrossReference::of(&set);
        let under: Vec<_> =
            reference.under(&provision("ISPS B/16.8")).map(|entry| entry.items[0].id.as_str()).collect();
        assert_eq!(under, ["pf-01-04", "pf-01-05", "pf-01-06"]);
        let back: Vec<_> =
            reference.of_item(&ItemId::new("pf-01-05")).map(|entry| entry.provision.cited.as_str()).collect();
        assert_eq!(back, ["ISPS B/16.8.2"]);
        assert_eq!(reference.entries().filter(|entry| entry.provision.source == Source::Solas).count(), 3);
        assert!(reference.cites(&provision("ISPS A/14.2.1")) && !reference.cites(&provision("ISPS A/14.2")));
    }
}
