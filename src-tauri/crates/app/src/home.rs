//! "What must I do now": where work stopped, what is worst, what is due.

use crate::{
    api::{DueAction, FacilityRow, Home, Resume, Task},
    error::Result,
    findings_shown::{Surroundings, owner_label},
    following::{can_be_closed, is_open},
    questionnaires::count,
    session::Session,
    work::Standing,
};
use breakwater_domain::{
    assessment::{Assessment, State},
    finding::{Finding, Grade},
    ids::ItemId,
    task::{TaskKind, TaskUrgency},
};
use breakwater_vault::tables;
use jiff::civil::Date;

impl Session {
    pub fn home(&mut self) -> Result<Home> {
        let facilities = self.facility_list()?;
        let all = self.findings_with(None)?;
        let mut open = Vec::new();
        for (around, findings) in &all {
            for finding in findings.iter().filter(|finding| is_open(finding)) {
                open.push(self.finding_view(around, finding)?);
            }
        }
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
        let to_do = self.to_do(&all);
        let number = |urgency| count(to_do.iter().filter(|entry| entry.urgency == urgency).count());
        Ok(Home {
            today: self.today().to_string(),
            resume: self.resume(&facilities)?,
            majors,
            open_findings: count(open.len()),
            due,
            overdue: number(TaskUrgency::Overdue),
            due_soon: number(TaskUrgency::Soon),
            waiting: number(TaskUrgency::Waiting),
            to_do,
            agenda: self.agenda()?,
            facilities,
        })
    }

    /// Everything findings ask for, the most urgent first. What the register makes due stands beside it.
    fn to_do(&self, findings: &[(Surroundings, Vec<Finding>)]) -> Vec<Task> {
        let mut to_do: Vec<Task> = findings
            .iter()
            .flat_map(|(around, findings)| findings.iter().flat_map(|finding| self.due_of(around, finding)))
            .collect();
        to_do.sort_by(|a, b| {
            (a.urgency, a.days_left, a.grade, &a.number).cmp(&(b.urgency, b.days_left, b.grade, &b.number))
        });
        to_do
    }

    /// What a finding asks of somebody: its open actions, then its verification, then its closing.
    fn due_of(&self, around: &Surroundings, finding: &Finding) -> Vec<Task> {
        let today = self.today();
        let entry = |kind, what: &str, who: Option<String>, mine, due_on: Option<Date>| {
            let days_left = due_on.map(|day| (day - today).get_days());
            Task {
                kind,
                urgency: TaskUrgency::of(days_left),
                what: what.to_owned(),
                who,
                mine,
                due_on: due_on.map(|day| day.to_string()),
                days_left,
                facility: around.facility.id.to_string(),
                facility_name: around.facility.name.clone(),
                assessment: Some(around.assessment.id.to_string()),
                finding: Some(finding.id.to_string()),
                number: Some(finding.number.clone()),
                grade: Some(finding.content.grade),
            }
        };
        let owned = finding.is_owned_by(&self.acting);
        let mut entries: Vec<Task> = finding
            .content
            .actions
            .iter()
            .filter(|action| is_open(finding) && action.status.is_open())
            .map(|action| {
                let who = action.owner.as_ref().map(|owner| owner_label(owner, &around.people));
                let mine = action.owner.as_ref().is_some_and(|owner| owner.is(&self.acting));
                entry(TaskKind::Action, &action.what, who, mine, action.due_on)
            })
            .collect();
        // Verifying and closing is for anybody but an owner.
        entries.extend(finding.waiting().map(|action| entry(TaskKind::Verification, &action.what, None, !owned, None)));
        if can_be_closed(finding) {
            entries.push(entry(TaskKind::Closing, &finding.content.fact, None, !owned, None));
        }
        entries
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
