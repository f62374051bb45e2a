//! Findings and their actions (first part): raising, editing, listing.

use crate::{
    api::{ActionView, ErrorCode, FindingInput, FindingSave, FindingView, OwnerView},
    error::{Refusal, Result},
    questionnaires,
    session::{Session, new_id, parse_date, parse_finding},
    work::refuse_finalised,
};
use breakwater_domain::{
    assessment::Assessment,
    finding::{
        Action, ActionStatus, Finding, FindingDraft, FindingProblem, FindingState, Owner, next_number, number_prefix,
    },
    ids::{ActionId, FindingId, ItemId},
    person::Person,
    sign_off::followed,
};
use breakwater_vault::tables;
use jiff::civil::Date;

impl Session {
    /// Of one assessment, or of all.
    pub fn finding_list(&mut self, assessment: Option<&str>) -> Result<Vec<FindingView>> {
        if let Some(assessment) = assessment {
            let assessment = self.assessment(assessment)?;
            return self.findings_of(&assessment);
        }
        let assessments = self.vault.read(tables::assessment::all)?;
        let mut views = Vec::new();
        // What was taken up again lives on in its next revision, its findings with it.
        let gone = self.vault.read(tables::trash::all)?;
        let stays = |one: &&Assessment| gone.iter().all(|gone| gone.facility != one.facility);
        for assessment in followed(&assessments).filter(stays) {
            views.extend(self.findings_of(assessment)?);
        }
        Ok(views)
    }

    pub(crate) fn findings_of(&mut self, assessment: &Assessment) -> Result<Vec<FindingView>> {
        let findings = self.vault.read(|reading| tables::finding::of_assessment(reading, assessment.id))?;
        findings.iter().map(|finding| self.finding_view(assessment, finding)).collect()
    }

    pub fn finding_save(&mut self, request: FindingSave) -> Result<FindingView> {
        let assessment = self.assessment(&request.assessment)?;
        refuse_finalised(&assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let draft = self.draft(request.finding)?;
        if let Some(problem) = draft.check().first() {
            return Err(refusal(problem).into());
        }
        let existing = self.vault.read(|reading| tables::finding::of_assessment(reading, assessment.id))?;
        // A finding may be about an item that only an earlier version of the set asked; it stays so.
        let stays = |item: &ItemId| {
            let wanted = request.id.as_deref();
            existing
                .iter()
                .any(|known| wanted == Some(&*known.id.to_string()) && known.content.item.as_ref() == Some(item))
        };
        if let Some(item) = draft.item.as_ref().filter(|item| set.english().item(item).is_none() && !stays(item)) {
            return Err(Refusal::of(ErrorCode::UnknownItem).with("item", item).at("item").into());
        }
        let finding = match &request.id {
            Some(id) => {
                let wanted = parse_finding(id)?;
                let known = existing.into_iter().find(|finding| finding.id == wanted);
                let known = known.ok_or_else(|| Refusal::of(ErrorCode::UnknownFinding).with("id", id))?;
                Finding { content: draft, ..known }
            }
            None => Finding {
                id: FindingId::new(new_id()),
                assessment: assessment.id,
                number: next_number(
                    &number_prefix(&assessment.reference),
                    existing.iter().map(|finding| finding.number.as_str()),
                ),
                state: FindingState::Open,
                repeats: None,
                content: draft,
            },
        };
        let act = self.undoable("finding_saved", assessment.id, finding.content.item.as_ref());
        self.vault.write(&act, |writing| tables::finding::save(writing, &finding))?;
        self.finding_view(&assessment, &finding)
    }

    fn draft(&self, input: FindingInput) -> Result<FindingDraft> {
        let people = self.people()?;
        let actions = input
            .actions
            .into_iter()
            .map(|action| {
                let id = match action.id {
                    Some(id) => id.parse().map_err(|_| crate::Error::bad_request("actions: id"))?,
                    None => ActionId::new(new_id()),
                };
                let due_on = action.due_on.filter(|due| !due.is_empty());
                Ok(Action {
                    id,
                    what: action.what,
                    owner: action.owner.map(|owner| owner_of(owner, &people)).transpose()?,
                    due_on: due_on.map(|due| parse_date("due_on", &due)).transpose()?,
                    status: action.status.unwrap_or(ActionStatus::Planned),
                })
            })
            .collect::<Result<_>>()?;
        let found_on = input.found_on.map_or_else(|| Ok(self.today()), |day| parse_date("found_on", &day))?;
        let draft = FindingDraft {
            item: input.item.filter(|item| !item.is_empty()).map(ItemId::new),
            grade: input.grade,
            place: input.place,
            fact: input.fact,
            objective_evidence: input.objective_evidence,
            effect: input.effect,
            immediate_measure: input.immediate_measure,
            root_cause: input.root_cause,
            likelihood: input.likelihood,
            consequence: input.consequence,
            actions,
            found_on,
        };
        Ok(draft.tidied())
    }

    pub(crate) fn finding_view(&mut self, assessment: &Assessment, finding: &Finding) -> Result<FindingView> {
        let facility = self.facility_of(assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let questionnaire = set.in_language(self.words.language());
        let people = self.people()?;
        let today = self.today();
        let content = &finding.content;
        let item = content.item.as_ref().and_then(|item| questionnaire.item(item));
        let due_on = finding.due_on();
        Ok(FindingView {
            id: finding.id.to_string(),
            assessment: assessment.id.to_string(),
            assessment_reference: assessment.reference.clone(),
            facility: facility.id.to_string(),
            facility_name: facility.name,
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
            repeats: finding.repeats.clone(),
            actions: content.actions.iter().map(|action| action_view(action, &people, today)).collect(),
            age_days: finding.age(today),
            due_on: due_on.map(|day| day.to_string()),
            days_left: due_on.map(|day| (day - today).get_days()),
            evidence: self.evidence_of_finding(finding)?,
        })
    }
}

fn action_view(action: &Action, people: &[Person], today: Date) -> ActionView {
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
    }
}

/// Name and post, or the post alone.
pub(crate) fn owner_label(owner: &Owner, people: &[Person]) -> String {
    match owner {
        Owner::Post(post) => post.clone(),
        Owner::Person(id) => {
            people
                .iter()
                .find(|person| person.id == *id)
                .map(|person| {
                    if person.post.is_empty() {
                        person.name.clone()
                    } else {
                        format!("{}, {}", person.name, person.post)
                    }
                })
                .unwrap_or_default()
        }
    }
}

fn owner_of(owner: OwnerView, people: &[Person]) -> Result<Owner> {
    let Some(id) = owner.person.filter(|id| !id.is_empty()) else {
        // Somebody of the vault, written in words, is that person.
        return Ok(people
            .iter()
            .find(|person| person.name == owner.label)
            .map_or(Owner::Post(owner.label), |person| Owner::Person(person.id)));
    };
    people
        .iter()
        .find(|person| person.id.to_string() == id)
        .map(|person| Owner::Person(person.id))
        .ok_or_else(|| Refusal::of(ErrorCode::UnknownPerson).with("id", id).at("owner").into())
}

fn refusal(problem: &FindingProblem) -> Refusal {
    let at_action = |action: &usize, field: &str| format!("actions.{action}.{field}");
    match problem {
        FindingProblem::FactMissing => Refusal::of(ErrorCode::FindingFactMissing).at("fact"),
        FindingProblem::ActionMissing => Refusal::of(ErrorCode::FindingActionMissing).at("actions"),
        FindingProblem::ActionWhatMissing { action } => {
            Refusal::of(ErrorCode::FindingActionMissing).at(at_action(action, "what"))
        }
        FindingProblem::OwnerMissing { action } => {
            Refusal::of(ErrorCode::FindingOwnerMissing).at(at_action(action, "owner"))
        }
        FindingProblem::DueMissing { action } => {
            Refusal::of(ErrorCode::FindingDueMissing).at(at_action(action, "due_on"))
        }
        FindingProblem::Risk { field, .. } => Refusal::of(ErrorCode::FindingRisk).at(*field),
        FindingProblem::TextTooLong { field, limit } => {
            Refusal::of(ErrorCode::TextTooLong).with("limit", limit).at(*field)
        }
    }
}
