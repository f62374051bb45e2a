//! Other ways through an assessment than from top to bottom: by provision, by security level, by
//! measure.

use crate::{
    api::{LevelView, LevelsView, MeasureView, ProvisionItem, ProvisionView},
    error::Result,
    questionnaires::count,
    session::Session,
    work::{Standing, counts_view, score_view},
};
use breakwater_domain::{
    answer::Verdict,
    coverage,
    cross_reference::{CrossReference, Entry},
    questionnaire::{Item, Questionnaire},
};
use std::collections::BTreeMap;

impl Session {
    /// Every provision the set cites, in the order of the law, with the items that cite it.
    pub fn provision_list(&mut self, assessment: &str) -> Result<Vec<ProvisionView>> {
        let assessment = self.assessment(assessment)?;
        let facility = self.facility_of(&assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let questionnaire = set.in_language(self.words.language());
        let answers = self.answers_that_count(&assessment, &set)?;
        let standing = Standing::new(questionnaire, &answers, &facility.profile);
        let verdicts: BTreeMap<_, _> =
            standing.scoring.items().iter().map(|scored| (&scored.item.id, scored.outcome.verdict())).collect();
        Ok(provisions(questionnaire, |item| verdicts.get(&item.id).copied().flatten()))
    }

    /// Coverage and conformity level by level, and the measures that are asked at several levels.
    pub fn level_list(&mut self, assessment: &str) -> Result<LevelsView> {
        let assessment = self.assessment(assessment)?;
        let facility = self.facility_of(&assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let questionnaire = set.in_language(self.words.language());
        let answers = self.answers_that_count(&assessment, &set)?;
        let levels = coverage::by_level(questionnaire, &answers, &facility.profile)
            .iter()
            .map(|view| LevelView {
                level: view.level.number(),
                items: count(view.items.len()),
                counts: counts_view(&view.counts()),
                scores: view.scores().iter().map(score_view).collect(),
            })
            .collect();
        let measures = coverage::measures(questionnaire, &answers, &facility.profile)
            .into_iter()
            .map(|measure| MeasureView {
                name: measure.name.to_owned(),
                items: (1..)
                    .zip(measure.levels)
                    .map(|(level, items)| {
                        let items = items.iter().map(|scored| item_view(scored.item, scored.outcome.verdict()));
                        (level, items.collect())
                    })
                    .collect(),
            })
            .collect();
        Ok(LevelsView { levels, measures })
    }
}

/// The cross-reference of a set; `verdict` says how an item stands, where somebody answers it.
pub fn provisions(questionnaire: &Questionnaire, verdict: impl Fn(&Item) -> Option<Verdict>) -> Vec<ProvisionView> {
    let view = |entry: &Entry<'_>| ProvisionView {
        cited: entry.provision.cited.clone(),
        depth: u8::try_from(entry.depth).unwrap_or(u8::MAX),
        items: entry.items.iter().map(|item| item_view(item, verdict(item))).collect(),
    };
    CrossReference::of(questionnaire).entries().map(view).collect()
}

fn item_view(item: &Item, verdict: Option<Verdict>) -> ProvisionItem {
    ProvisionItem {
        id: item.id.to_string(),
        number: item.number.clone(),
        prompt: item.prompt.clone(),
        part: item.part,
        verdict,
    }
}
