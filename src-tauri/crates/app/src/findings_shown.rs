//! Findings as they are shown: in the list with its numbers, and each by itself.

use crate::{
    api::{
        ActionView, AgeBand, FindingFilter, FindingItem, FindingList, FindingSort, FindingSummary, FindingView,
        OwnerView,
    },
    error::Result,
    questionnaires::{self, count},
    session::Session,
};
use breakwater_domain::{
    assessment::Assessment,
    facility::Facility,
    finding::{Action, ActionStatus, Finding, FindingState, Owner},
    following::ageing,
    ids::ItemId,
    person::Person,
    questionnaire::QuestionnaireSet,
    sampling::{self, Sample},
    sign_off::followed,
};
use breakwater_vault::tables;
use jiff::civil::Date;
use std::sync::Arc;

/// What the findings of one assessment have in common, read once for all of them.
pub(crate) struct Surroundings {
    pub(crate) assessment: Assessment,
    pub(crate) facility: Facility,
    set: Arc<QuestionnaireSet>,
    pub(crate) people: Vec<Person>,
    samples: Vec<Sample>,
}

impl Session {
    /// Of one assessment, or of all; filtered and sorted.
    pub fn finding_list(&mut self, request: &FindingList) -> Result<Vec<FindingView>> {
        let mut views = Vec::new();
        for (around, findings) in self.findings_with(request.assessment.as_deref())? {
            for finding in &findings {
                views.push(self.finding_view(&around, finding)?);
            }
        }
        let filter = request.filter.clone().unwrap_or_default();
        views.retain(|view| fits(view, &filter));
        sort(&mut views, filter.sort.unwrap_or_default());
        Ok(views)
    }

    /// Numbers for the head of the list, of what the filter leaves.
    pub fn finding_summary(&mut self, request: &FindingList) -> Result<FindingSummary> {
        let views = self.finding_list(request)?;
        let number = |test: &dyn Fn(&FindingView) -> bool| count(views.iter().filter(|view| test(view)).count());
        let listed: std::collections::BTreeSet<&str> = views.iter().map(|view| view.id.as_str()).collect();
        let mut findings = Vec::new();
        for (_, of_one) in self.findings_with(request.assessment.as_deref())? {
            findings.extend(of_one.into_iter().filter(|finding| listed.contains(&*finding.id.to_string())));
        }
        let is_open = |view: &FindingView| view.state == FindingState::Open;
        Ok(FindingSummary {
            open: number(&is_open),
            overdue: number(&|view| view.overdue),
            mine: number(&|view| is_open(view) && view.mine),
            waiting: number(&is_waiting),
            repeated: number(&|view| view.repeats.is_some()),
            closed: number(&|view| !is_open(view)),
            ageing: ageing(&findings, self.today())
                .into_iter()
                .map(|band| AgeBand {
                    from_days: band.from_days,
                    to_days: band.to_days,
                    open: band.by_grade.values().sum(),
                    by_grade: band.by_grade.iter().map(|(grade, open)| (grade.key().to_owned(), *open)).collect(),
                })
                .collect(),
        })
    }

    /// Findings by assessment. What was taken up again lives on in its next revision, its findings with it.
    pub(crate) fn findings_with(&mut self, assessment: Option<&str>) -> Result<Vec<(Surroundings, Vec<Finding>)>> {
        let assessments = if let Some(id) = assessment {
            vec![self.assessment(id)?]
        } else {
            let all = self.vault.read(tables::assessment::all)?;
            let gone = self.vault.read(tables::trash::all)?;
            let stays = |one: &&Assessment| gone.iter().all(|gone| gone.facility != one.facility);
            followed(&all).filter(stays).cloned().collect()
        };
        assessments
            .into_iter()
            .map(|assessment| {
                let findings = self.vault.read(|reading| tables::finding::of_assessment(reading, assessment.id))?;
                Ok((self.surroundings(assessment)?, findings))
            })
            .collect()
    }

    pub(crate) fn surroundings(&mut self, assessment: Assessment) -> Result<Surroundings> {
        Ok(Surroundings {
            facility: self.facility_of(&assessment)?,
            set: self.pinned(&assessment.questionnaire_hash)?,
            people: self.people()?,
            samples: self.vault.read(|reading| tables::sample::of_assessment(reading, assessment.id))?,
            assessment,
        })
    }

    pub(crate) fn findings_of(&mut self, assessment: &Assessment) -> Result<Vec<FindingView>> {
        let findings = self.vault.read(|reading| tables::finding::of_assessment(reading, assessment.id))?;
        let around = self.surroundings(assessment.clone())?;
        findings.iter().map(|finding| self.finding_view(&around, finding)).collect()
    }

    pub(crate) fn finding_view(&self, around: &Surroundings, finding: &Finding) -> Result<FindingView> {
        let Surroundings { assessment, facility, set, people, samples } = around;
        let questionnaire = set.in_language(self.words.language());
        let today = self.today();
        let content = &finding.content;
        let item = content.item.as_ref().and_then(|item| questionnaire.item(item));
        let section = content.item.as_ref().and_then(|item| questionnaire.section_of(item));
        let due_on = finding.due_on();
        let evidence = count(self.vault.read(|reading| tables::evidence::count_for_finding(reading, finding.id))?);
        let items: Vec<&ItemId> = content.items().collect();
        let sampled = sampling::totals(samples.iter().filter(|sample| sample.speaks_for(finding.id, &items)));
        let label = |id| people.iter().find(|person| person.id == id).map(person_label);
        Ok(FindingView {
            id: finding.id.to_string(),
            assessment: assessment.id.to_string(),
            assessment_reference: assessment.reference.clone(),
            facility: facility.id.to_string(),
            facility_name: facility.name.clone(),
            number: finding.number.clone(),
            state: finding.state,
            item: content.item.as_ref().map(ToString::to_string),
            item_number: item.map(|item| item.number.clone()),
            item_prompt: item.map(|item| item.prompt.clone()),
            provisions: content
                .item
                .as_ref()
                .map(|item| questionnaires::provisions(questionnaire, item))
                .unwrap_or_default(),
            grade: content.grade,
            place: content.place.clone(),
            found_on: content.found_on.to_string(),
            fact: content.fact.clone(),
            objective_evidence: content.objective_evidence.clone(),
            effect: content.effect.clone(),
            immediate_measure: content.immediate_measure.clone(),
            root_cause: content.root_cause.clone(),
            likelihood: content.likelihood,
            consequence: content.consequence,
            repeats: finding.repeats.as_ref().map(|repeats| repeats.number.clone()),
            actions: content.actions.iter().map(|action| action_view(action, finding, people, today)).collect(),
            age_days: finding.age(today),
            due_on: due_on.map(|day| day.to_string()),
            days_left: due_on.map(|day| (day - today).get_days()),
            section: section.map(|section| section.id.to_string()),
            section_number: section.map(|section| section.number.clone()),
            section_title: section.map(|section| section.title.clone()),
            also_items: content
                .also_items
                .iter()
                .map(|id| {
                    let item = questionnaire.item(id);
                    FindingItem {
                        item: id.to_string(),
                        number: item.map(|item| item.number.clone()),
                        prompt: item.map(|item| item.prompt.clone()),
                    }
                })
                .collect(),
            more_provisions: content.provisions.clone(),
            repeats_id: finding.repeats.as_ref().and_then(|repeats| repeats.id).map(|id| id.to_string()),
            overdue: finding.overdue(today).next().is_some(),
            mine: finding.is_owned_by(&self.acting),
            evidence: self.evidence_of_finding(finding)?,
            frozen: !assessment.state.may_change(),
            closing_gaps: match finding.state {
                FindingState::Open => finding.gaps(&self.acting, people, evidence, ""),
                FindingState::Closed => Vec::new(),
            },
            closed_on: finding.closure.as_ref().map(|closure| closure.on.to_string()),
            closed_by: finding.closure.as_ref().and_then(|closure| closure.by).and_then(label),
            closing_note: finding.closure.as_ref().map(|closure| closure.note.clone()).unwrap_or_default(),
            sampled: sampled.iter().map(|total| crate::sampling::sentence(&self.words, total)).collect(),
        })
    }
}

fn is_waiting(view: &FindingView) -> bool {
    let done = |action: &ActionView| action.status == ActionStatus::Done;
    view.state == FindingState::Open && view.actions.iter().any(done)
}

fn fits(view: &FindingView, filter: &FindingFilter) -> bool {
    let same = |wanted: Option<bool>, is: bool| wanted.is_none_or(|wanted| wanted == is);
    filter.state.is_none_or(|state| state == view.state)
        && same(filter.overdue, view.overdue)
        && same(filter.mine, view.mine)
        && same(filter.waiting, is_waiting(view))
        && same(filter.repeated, view.repeats.is_some())
        && filter.grades.as_ref().is_none_or(|grades| grades.is_empty() || grades.contains(&view.grade))
        && filter.section.as_ref().is_none_or(|section| {
            view.section.as_ref() == Some(section) || view.section_number.as_ref() == Some(section)
        })
        && filter.place.as_ref().is_none_or(|place| view.place.to_lowercase().contains(&place.trim().to_lowercase()))
}

fn sort(views: &mut [FindingView], by: FindingSort) {
    // They come by assessment and number; a stable sort keeps that within what is equal.
    match by {
        FindingSort::Number => {}
        FindingSort::Grade => views.sort_by_key(|view| view.grade),
        FindingSort::Due => views.sort_by_key(|view| (view.days_left.is_none(), view.days_left)),
        FindingSort::Age => views.sort_by_key(|view| std::cmp::Reverse(view.age_days)),
        FindingSort::Place => views.sort_by_key(|view| (view.place.is_empty(), view.place.to_lowercase())),
    }
}

fn action_view(action: &Action, finding: &Finding, people: &[Person], today: Date) -> ActionView {
    let label = |id| people.iter().find(|person| person.id == id).map(person_label);
    ActionView {
        id: action.id.to_string(),
        what: action.what.clone(),
        owner: action.owner.as_ref().map(|owner| OwnerView {
            person: match owner {
                Owner::Person(person) => Some(person.to_string()),
                Owner::Post(_) => None,
            },
            label: owner_label(owner, people),
        }),
        due_on: action.due_on.map(|day| day.to_string()),
        status: action.status,
        days_left: action.days_left(today),
        overdue: finding.state == FindingState::Open && action.is_overdue(today),
        done_on: action.done_on.map(|day| day.to_string()),
        verified_on: action.verified.map(|verified| verified.on.to_string()),
        verified_by: action.verified.and_then(|verified| label(verified.by)),
        closed_on: action.closed_on.map(|day| day.to_string()),
        proof: action.proof.clone(),
    }
}

/// Name and post.
pub(crate) fn person_label(person: &Person) -> String {
    if person.post.is_empty() { person.name.clone() } else { format!("{}, {}", person.name, person.post) }
}

/// Name and post, or the post alone.
pub(crate) fn owner_label(owner: &Owner, people: &[Person]) -> String {
    match owner {
        Owner::Post(post) => post.clone(),
        Owner::Person(id) => people.iter().find(|person| person.id == *id).map(person_label).unwrap_or_default(),
    }
}
