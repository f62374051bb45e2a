//! Puts an overlay on a set, in every language of the set.

use super::{
    Interval, OVERLAY_FILE, OverlaidItem, OverlayInUse,
    file::{Added, OverlayFile},
};
use crate::{
    ids::ItemId,
    provision::Provision,
    questionnaire::{Guidance, Item, Part, Questionnaire, file::Unreadable},
};
use std::collections::BTreeMap;

pub(super) fn merge(
    file: &OverlayFile,
    set_hash: String,
    languages: &mut BTreeMap<String, Questionnaire>,
) -> Result<OverlayInUse, Unreadable> {
    let head = file.head();
    let mut touched: BTreeMap<ItemId, OverlaidItem> = BTreeMap::new();
    for (id, change) in &file.items {
        let item = touched.entry(ItemId::new(id)).or_default();
        item.official_number.clone_from(&change.official_number);
        item.national_references.clone_from(&change.national_references);
    }
    for added in &file.added {
        let item = touched.entry(ItemId::new(&added.id)).or_default();
        item.official_number.clone_from(&added.official_number);
        item.national_references.clone_from(&added.national_references);
        item.added = true;
    }
    for (language, set) in languages.iter_mut() {
        for item in set.sections.iter_mut().flat_map(|section| &mut section.items) {
            let Some(change) = file.items.get(item.id.as_str()) else { continue };
            let Some(words) = change.prompt.get(language) else { continue };
            let original = std::mem::replace(&mut item.prompt, words.clone());
            touched.entry(item.id.clone()).or_default().original_prompt.insert(language.clone(), original);
        }
        for added in &file.added {
            insert(added, added.item_in(language, &head.languages)?, set);
        }
    }
    for entry in &file.marks {
        let mark = entry.mark();
        for id in &mark.items {
            let item = touched.entry(id.clone()).or_default();
            item.marks.push(mark.id.clone());
            if !item.national_references.contains(&mark.reference) {
                item.national_references.push(mark.reference.clone());
            }
        }
        if entry.profile.as_deref() == Some("eu") {
            let items = languages.values_mut().flat_map(|set| &mut set.sections).flat_map(|section| &mut section.items);
            for item in items.filter(|item| mark.items.contains(&item.id)) {
                item.eu_mandatory = true;
            }
        }
    }
    let intervals = file.intervals.iter();
    Ok(OverlayInUse {
        head,
        set_hash,
        items: touched,
        intervals: intervals.filter_map(|(key, &value)| Some((Interval::from_key(key)?, value))).collect(),
        marks: file.marks.iter().map(super::file::MarkEntry::mark).collect(),
    })
}

/// After the item named, else at the end of the section.
fn insert(added: &Added, item: Item, set: &mut Questionnaire) {
    let Some(section) = set.sections.iter_mut().find(|section| section.id.as_str() == added.section) else { return };
    let after = added.after.as_deref();
    let position = after.and_then(|after| section.items.iter().position(|other| other.id.as_str() == after));
    section.items.insert(position.map_or(section.items.len(), |position| position + 1), item);
}

impl Added {
    /// The item in a language of the set, or in the first language of the overlay.
    fn item_in(&self, language: &str, languages: &[String]) -> Result<Item, Unreadable> {
        let untranslated = || Unreadable::Untranslated { file: OVERLAY_FILE.to_owned(), id: self.id.clone() };
        let first = languages.first().ok_or_else(untranslated)?;
        let prompt = self.prompt.get(language).or_else(|| self.prompt.get(first)).ok_or_else(untranslated)?;
        let guidance: &Guidance =
            self.guidance.get(language).or_else(|| self.guidance.get(first)).ok_or_else(untranslated)?;
        let references: Vec<Provision> = self
            .references
            .iter()
            .map(|cited| {
                Provision::parse(cited)
                    .ok_or_else(|| Unreadable::Reference { file: OVERLAY_FILE.to_owned(), reference: cited.clone() })
            })
            .collect::<Result<_, _>>()?;
        Ok(Item {
            id: ItemId::new(&self.id),
            number: self.number.clone(),
            prompt: prompt.clone(),
            part: references.first().map_or(Part::Other, |first| Part::of(first.source)),
            references,
            levels: self.levels.clone(),
            answer: self.answer,
            guidance: guidance.clone(),
            applies_to: self.applies_to.clone(),
            measure: self.measure.clone(),
            eu_mandatory: false,
        })
    }
}
