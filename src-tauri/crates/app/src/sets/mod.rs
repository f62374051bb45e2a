//! Question sets in the users' own hands: what there is to start with, what was brought in, what may
//! be taken out again.
//!
//! A set that was brought in lies in the vault as the sets do that assessments pin: encrypted, every
//! language, found by its hash. A set with an overlay on top is a set of its own (decision 15).

pub(crate) mod check;
pub(crate) mod convert;
mod import;
pub(crate) mod words;

use crate::{
    api::{ErrorCode, OverlayView, SetSection, SetView},
    error::{Refusal, Result},
    questionnaires::{self, count},
    reports::safe_file_name,
    session::Session,
};
use breakwater_domain::questionnaire::{OverlayInUse, QuestionnaireSet, Section};
use breakwater_vault::tables;
use std::{collections::BTreeMap, sync::Arc};

impl Session {
    /// The set of this hash; or of this id: the built-in one, else the newest of the vault.
    pub(crate) fn set(&mut self, wanted: &str) -> Result<Arc<QuestionnaireSet>> {
        if let Ok(set) = questionnaires::built_in_set(wanted) {
            return Ok(set);
        }
        if let Some(set) = self.remembered_set(wanted) {
            return Ok(set);
        }
        let heads = self.vault.read(tables::questionnaire::all)?;
        if heads.iter().any(|head| head.hash == wanted) {
            return self.pinned(wanted);
        }
        for head in heads.iter().rev().filter(|head| head.id.as_str() == wanted) {
            let set = self.pinned(&head.hash)?;
            if set.overlay().is_none() {
                return Ok(set);
            }
        }
        all_built_in()
            .find(|set| set.hash() == wanted)
            .ok_or_else(|| Refusal::of(ErrorCode::UnknownQuestionnaire).with("id", wanted).into())
    }

    /// Every set an assessment can start with: the built-in ones in their order, beside each what lies
    /// over it and its other versions; then those only this vault has.
    pub fn set_list(&mut self) -> Result<Vec<SetView>> {
        let heads = self.vault.read(tables::questionnaire::all)?;
        let practice = self.vault.about().practice;
        // An invented authority has no place among real ones, unless somebody brought it in on purpose.
        let belongs = |set: &Arc<QuestionnaireSet>| {
            practice || !questionnaires::is_for_practice(set) || heads.iter().any(|head| head.hash == set.hash())
        };
        let mut sets: Vec<(Arc<QuestionnaireSet>, bool)> =
            all_built_in().filter(belongs).map(|set| (set, true)).collect();
        for head in &heads {
            if !sets.iter().any(|(set, _)| set.hash() == head.hash) {
                sets.push((self.pinned(&head.hash)?, false));
            }
        }
        let order: BTreeMap<String, usize> =
            questionnaires::built_in().enumerate().map(|(place, set)| (set.id().to_string(), place)).collect();
        sets.sort_by_key(|(set, _)| {
            let place = order.get(set.id().as_str()).copied().unwrap_or(usize::MAX);
            (place, set.id().to_string(), set.version(), set.overlay().is_some())
        });
        Ok(sets.iter().map(|(set, built_in)| self.view(set, *built_in, &heads)).collect())
    }

    /// The sets an assessment can move to: newer versions of its own, and what an authority laid over those or
    /// over this one.
    pub fn set_versions(&mut self, assessment: &str) -> Result<Vec<SetView>> {
        let pinned = self.assessment(assessment)?.questionnaire_hash;
        let own = self.pinned(&pinned)?;
        let place =
            |overlay: Option<&OverlayInUse>| overlay.map(|overlay| (overlay.head.id.clone(), overlay.head.version));
        let here = place(own.overlay());
        let mut sets = self.set_list()?;
        sets.retain(|set| {
            let there = set.overlay.as_ref().map(|overlay| (overlay.id.clone(), overlay.version));
            let newer_overlay = match (&here, &there) {
                (None, Some(_)) => true,
                (Some((id, version)), Some((other, newer))) => id != other || newer > version,
                // Laying an authority's overlay aside is not moving on, unless the set itself moved.
                (_, None) => false,
            };
            set.id == own.id().as_str()
                && set.hash != pinned
                && (set.version > own.version() || (set.version == own.version() && newer_overlay))
        });
        Ok(sets)
    }

    pub(crate) fn set_view(&self, set: &QuestionnaireSet) -> Result<SetView> {
        let heads = self.vault.read(tables::questionnaire::all)?;
        Ok(self.view(set, is_built_in(set.hash()), &heads))
    }

    fn view(&self, set: &QuestionnaireSet, built_in: bool, heads: &[tables::questionnaire::PinnedHead]) -> SetView {
        let language = self.words.language();
        let row = questionnaires::row(set, language);
        let overlay = overlay_view(set, language);
        SetView {
            hash: set.hash().to_owned(),
            id: row.id,
            version: row.version,
            title: match &overlay {
                None => row.title,
                Some(overlay) => self.words.say_with(
                    "set-title-overlaid",
                    &[("set", row.title.into()), ("overlay", overlay.title.as_str().into())],
                ),
            },
            note: row.note,
            subject: row.subject,
            fits: row.fits,
            items: row.items,
            sections: row.sections,
            parts: set.in_language(language).sections.iter().map(section_view).collect(),
            languages: row.languages,
            built_in,
            overlay,
            assessments: heads.iter().find(|head| head.hash == set.hash()).map_or(0, |head| head.assessments),
        }
    }

    /// Takes a set out of the vault that was brought in, unless an assessment works through it.
    pub fn set_remove(&mut self, hash: &str) -> Result<Vec<SetView>> {
        let heads = self.vault.read(tables::questionnaire::all)?;
        let in_use = heads.iter().find(|head| head.hash == hash).map(|head| head.assessments);
        match in_use {
            _ if is_built_in(hash) => return Err(Refusal::of(ErrorCode::SetBuiltIn).into()),
            None => return Err(Refusal::of(ErrorCode::UnknownQuestionnaire).with("id", hash).into()),
            Some(0) => {}
            Some(in_use) => return Err(Refusal::of(ErrorCode::SetInUse).with("count", in_use).into()),
        }
        let act = self.act("set_removed");
        self.vault.write(&act, |writing| tables::questionnaire::remove(writing, hash))?;
        self.forget_set(hash);
        self.set_list()
    }

    /// A set as a workbook, with the name it is offered under. Of a set with an overlay it is the
    /// overlay: the set beneath is another author's and has its own.
    pub fn set_workbook(&mut self, hash: &str) -> Result<(String, Vec<u8>)> {
        let set = self.set(hash)?;
        let name = match set.overlay() {
            Some(overlay) => self.words.say_with(
                "file-name-overlay",
                &[("overlay", overlay.head.id.as_str().into()), ("version", overlay.head.version.to_string().into())],
            ),
            None => self.words.say_with(
                "file-name-set",
                &[("set", set.id().as_str().into()), ("version", set.version().to_string().into())],
            ),
        };
        Ok((safe_file_name(&name), convert::workbook(&set, &self.words)?))
    }
}

fn section_view(section: &Section) -> SetSection {
    SetSection {
        id: section.id.to_string(),
        number: section.number.clone(),
        title: section.title.clone(),
        items: count(section.items.len()),
    }
}

pub(crate) fn all_built_in() -> impl Iterator<Item = Arc<QuestionnaireSet>> {
    questionnaires::built_in().chain(questionnaires::built_in_overlaid())
}

fn is_built_in(hash: &str) -> bool {
    all_built_in().any(|set| set.hash() == hash)
}

pub(crate) fn overlay_view(set: &QuestionnaireSet, language: &str) -> Option<OverlayView> {
    let overlay = set.overlay()?;
    Some(OverlayView {
        id: overlay.head.id.clone(),
        version: overlay.head.version,
        title: overlay.head.title(language).to_owned(),
        authority: overlay.head.authority(language).to_owned(),
        reworded: count(overlay.items.values().filter(|item| !item.original_prompt.is_empty()).count()),
        added: count(overlay.items.values().filter(|item| item.added).count()),
    })
}
