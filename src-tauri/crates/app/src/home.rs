//! "What must I do now": where work stopped, what is worst, what is due.

use crate::{
    api::{DueAction, FacilityRow, Home, Resume},
    error::Result,
    questionnaires::count,
    session::Session,
    work::Standing,
};
use breakwater_domain::{
    assessment::{Assessment, State},
    finding::{FindingState, Grade},
    ids::ItemId,
};
use breakwater_vault::tables;

impl Session {
    pub fn home(&mut self) -> Result<Home> {
        let facilities = self.facility_list()?;
        let open: Vec<_> =
            self.finding_list(None)?.into_iter().filter(|finding| finding.state == FindingState::Open).collect();
        let mut due: Vec<DueAction> = open
            .iter()
            .flat_map(|finding| {
                finding.actions.iter().filter_map(move |action| {
                    Some(DueAction {
                        finding: finding.id.clone(),
                        number: finding.number.clone(),
                        assessment: finding.assessment.clone(),
                        facility: finding.facility.clone(),
                        what: action.what.clone(),
                        owner: action.owner.as_ref().map(|owner| owner.label.clone()),
                        due_on: action.due_on.clone()?,
                        days_left: action.days_left?,
                    })
                })
            })
            .collect();
        due.sort_by(|a, b| (&a.due_on, &a.number).cmp(&(&b.due_on, &b.number)));
        let mut majors: Vec<_> =
            open.iter().filter(|finding| finding.grade == Grade::MajorNonConformity).cloned().collect();
        majors.sort_by(|a, b| (&a.found_on, &a.number).cmp(&(&b.found_on, &b.number)));
        Ok(Home {
            today: self.today().to_string(),
            resume: self.resume(&facilities)?,
            majors,
            open_findings: count(open.len()),
            due,
            agenda: self.agenda()?,
            facilities,
        })
    }

    /// The draft somebody worked on last.
    fn resume(&mut self, facilities: &[FacilityRow]) -> Result<Option<Resume>> {
        let facilities: Vec<&str> = facilities.iter().map(|facility| facility.id.as_str()).collect();
        let drafts: Vec<Assessment> = self
            .vault
            .read(tables::assessment::all)?
            .into_iter()
            .filter(|assessment| {
                assessment.state == State::Draft && facilities.contains(&assessment.facility.to_string().as_str())
            })
            .collect();
        let mut latest: Option<(u64, Option<jiff::Timestamp>, Assessment)> = None;
        for draft in drafts {
            let last = self.vault.last_event(draft.id)?;
            if latest.as_ref().is_none_or(|(seq, ..)| last.seq > *seq) {
                latest = Some((last.seq, last.at, draft));
            }
        }
        let Some((_, last_at, draft)) = latest else { return Ok(None) };
        let facility = self.facility(&draft.facility.to_string())?;
        let set = self.pinned(&draft.questionnaire_hash)?;
        let questionnaire = set.in_language(self.words.language());
        let answers = self.answers_that_count(&draft, &set)?;
        let standing = Standing::new(questionnaire, &answers, &facility.profile);
        let item = standing.resume_at(&draft);
        let texts = questionnaire.item(&ItemId::new(item.as_str()));
        Ok(Some(Resume {
            number: texts.map(|item| item.number.clone()).unwrap_or_default(),
            prompt: texts.map(|item| item.prompt.clone()).unwrap_or_default(),
            item,
            last_saved_at: last_at.map(|at| crate::work::moment(&at.to_zoned(self.now().time_zone().clone()))),
            sections: standing.progress(),
            assessment: self.assessment_row(&draft)?,
        }))
    }
}
