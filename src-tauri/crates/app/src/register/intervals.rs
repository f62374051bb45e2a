//! Which intervals are in force: the Code's, the users' settings, an authority's overlay.

use crate::{
    api::{ErrorCode, IntervalOverlay, IntervalSave, IntervalView},
    error::{Refusal, Result},
    session::Session,
};
use breakwater_domain::{
    assessment::State,
    facility::Facility,
    interval::{Interval, Intervals},
};
use breakwater_vault::tables;
use serde_json::json;
use std::collections::BTreeMap;

/// The setting of the vault that holds them, by the key of the interval.
const SETTING: &str = "intervals";

impl Session {
    pub(crate) fn intervals(&mut self, facility: &Facility) -> Result<Intervals> {
        let overlay = self.overlay_intervals(facility)?;
        let overlay = overlay.into_iter().map(|(interval, (_, value))| (interval, value)).collect();
        // What was stored within the limits stays within them.
        Ok(Intervals::set(&self.set_intervals()?).unwrap_or_default().tightened(&overlay))
    }

    fn set_intervals(&self) -> Result<BTreeMap<Interval, u32>> {
        let stored = self.vault.read(|reading| tables::setting::get(reading, SETTING))?;
        let stored = stored.as_ref().and_then(|stored| stored.as_object()).into_iter().flatten();
        Ok(stored
            .filter_map(|(key, value)| Some((Interval::from_key(key)?, u32::try_from(value.as_u64()?).ok()?)))
            .collect())
    }

    /// The shortest of the overlays the facility works with: those of its newest assessment of each
    /// question set. With the title of the overlay.
    fn overlay_intervals(&mut self, facility: &Facility) -> Result<BTreeMap<Interval, (String, u32)>> {
        let mut assessments = self.vault.read(|reading| tables::assessment::of_facility(reading, facility.id))?;
        assessments.retain(|assessment| assessment.state != State::Superseded);
        assessments.sort_by_key(|assessment| std::cmp::Reverse((assessment.started_at, assessment.id)));
        let (mut seen, mut shortest) = (Vec::new(), BTreeMap::<Interval, (String, u32)>::new());
        for assessment in assessments {
            let set = self.pinned(&assessment.questionnaire_hash)?;
            if seen.contains(set.id()) {
                continue;
            }
            seen.push(set.id().clone());
            let Some(overlay) = set.overlay() else { continue };
            for (interval, value) in &overlay.intervals {
                let known = shortest.get(interval).map(|(_, known)| *known);
                if known.is_none_or(|known| *value < known) {
                    shortest.insert(*interval, (overlay.head.title(self.words.language()).to_owned(), *value));
                }
            }
        }
        Ok(shortest)
    }

    pub(crate) fn interval_list(&mut self, facility: &Facility) -> Result<Vec<IntervalView>> {
        let (in_force, set, overlay) =
            (self.intervals(facility)?, self.set_intervals()?, self.overlay_intervals(facility)?);
        Ok(Interval::ALL
            .into_iter()
            .map(|interval| {
                let key = interval.key().replace('_', "-");
                IntervalView {
                    interval,
                    label: self.words.say(&format!("register-interval-{key}")),
                    source: self.words.say(&format!("register-interval-{key}.source")),
                    years: interval == Interval::StatementYears,
                    value: in_force.get(interval),
                    longest: interval.longest(),
                    setting: set.get(&interval).copied(),
                    overlay: overlay
                        .get(&interval)
                        .map(|(title, value)| IntervalOverlay { title: title.clone(), value: *value }),
                }
            })
            .collect())
    }

    /// For the whole vault; an overlay can only make it shorter.
    pub fn interval_save(&mut self, request: &IntervalSave) -> Result<()> {
        let mut set = self.set_intervals()?;
        match request.value {
            Some(value) => drop(set.insert(request.interval, value)),
            None => drop(set.remove(&request.interval)),
        }
        Intervals::set(&set).map_err(|problem| {
            Refusal::of(ErrorCode::IntervalOutOfRange)
                .with("given", problem.given)
                .with("limit", problem.longest)
                .at(request.interval.key())
        })?;
        let stored: serde_json::Map<_, _> =
            set.into_iter().map(|(interval, value)| (interval.key().to_owned(), json!(value))).collect();
        let act = self.act("interval_set");
        self.vault.write(&act, |writing| tables::setting::set(writing, SETTING, &stored.into()))?;
        Ok(())
    }
}
