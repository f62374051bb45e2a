//! Raising and editing findings. How they are shown is in `findings_shown`, what becomes of them afterwards in `following`.

use crate::{
    api::{EarlierFinding, ErrorCode, FindingInput, FindingSave, FindingView, OwnerView},
    error::{Refusal, Result},
    following,
    session::{Session, new_id, parse_date, parse_finding},
    work::refuse_finalised,
};
use breakwater_domain::{
    assessment::Assessment,
    finding::{
        Action, ActionStatus, Finding, FindingDraft, FindingProblem, FindingState, Grade, Owner, Repeats, next_number,
        number_prefix,
    },
    following::DueDays,
    ids::{ActionId, FindingId, ItemId},
    person::Person,
    progress,
};
use breakwater_vault::tables;
use jiff::civil::Date;

impl Session {
    pub fn finding_save(&mut self, request: FindingSave) -> Result<FindingView> {
        let assessment = self.assessment(&request.assessment)?;
        refuse_finalised(&assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let existing = self.vault.read(|reading| tables::finding::of_assessment(reading, assessment.id))?;
        let known = match &request.id {
            Some(id) => {
                let wanted = parse_finding(id)?;
                let known = existing.iter().find(|finding| finding.id == wanted);
                Some(known.ok_or_else(|| Refusal::of(ErrorCode::UnknownFinding).with("id", id))?)
            }
            None => None,
        };
        if let Some(known) = known.filter(|known| known.state == FindingState::Closed) {
            return Err(Refusal::of(ErrorCode::FindingClosed).with("number", &known.number).into());
        }
        let said_repeats = request.finding.repeats.clone();
        let mut draft = self.draft(request.finding, known)?;
        if let Some(problem) = draft.check().first() {
            return Err(refusal(problem).into());
        }
        // A finding may be about an item that only an earlier version of the set asked; it stays so.
        let stays = |item: &ItemId| known.is_some_and(|known| known.content.items().any(|one| one == item));
        if let Some(item) = draft.items().find(|item| set.english().item(item).is_none() && !stays(item)) {
            return Err(Refusal::of(ErrorCode::UnknownItem).with("item", item).at("item").into());
        }
        let actions = std::mem::take(&mut draft.actions);
        let finding = match known {
            Some(known) => {
                draft.actions.clone_from(&known.content.actions);
                Finding { content: draft, ..known.clone() }
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
                closure: None,
                content: draft,
            },
        };
        let mut finding =
            finding.take_actions(actions, self.today()).map_err(|problem| following::refused(&problem, None))?;
        finding.repeats = self.repeats_of(&assessment, &finding, known, said_repeats.as_deref())?;
        let act = self.undoable("finding_saved", assessment.id, finding.content.item.as_ref());
        self.vault.write(&act, |writing| tables::finding::save(writing, &finding))?;
        let around = self.surroundings(assessment)?;
        self.finding_view(&around, &finding)
    }

    /// What a finding of this assessment may repeat: those of the assessments before, good practice apart.
    pub fn finding_earlier(&mut self, assessment: &str) -> Result<Vec<EarlierFinding>> {
        let assessment = self.assessment(assessment)?;
        let earlier = self.earlier_findings(&assessment)?;
        Ok(earlier
            .into_iter()
            .filter(|finding| finding.content.grade != Grade::GoodPractice)
            .map(|finding| EarlierFinding {
                id: finding.id.to_string(),
                number: finding.number,
                grade: finding.content.grade,
                state: finding.state,
                fact: finding.content.fact,
            })
            .collect())
    }

    /// Which finding this one repeats: what somebody said, what it was, or what is recognised by its items.
    fn repeats_of(
        &self,
        assessment: &Assessment,
        finding: &Finding,
        known: Option<&Finding>,
        said: Option<&str>,
    ) -> Result<Option<Repeats>> {
        let earlier = self.earlier_findings(assessment)?;
        let named = |finding: &Finding| Repeats { number: finding.number.clone(), id: Some(finding.id) };
        match (said.map(str::trim), known) {
            (Some(""), _) => Ok(None),
            (Some(said), _) => {
                let found = earlier.iter().find(|earlier| earlier.id.to_string() == said || earlier.number == said);
                // A number may stand in a record that is not here; an id is always of this vault.
                if found.is_none() && parse_finding(said).is_ok() {
                    return Err(Refusal::of(ErrorCode::UnknownFinding).with("id", said).at("repeats").into());
                }
                Ok(Some(found.map_or_else(|| Repeats { number: said.to_owned(), id: None }, named)))
            }
            (None, Some(known)) if known.content.item == finding.content.item => Ok(known.repeats.clone()),
            (None, _) => {
                let items: Vec<&ItemId> = finding.content.items().collect();
                Ok(progress::repeated(finding.content.grade, &items, &earlier).map(named))
            }
        }
    }

    fn draft(&self, input: FindingInput, known: Option<&Finding>) -> Result<FindingDraft> {
        let people = self.people()?;
        let found_on = match input.found_on {
            Some(day) => parse_date("found_on", &day)?,
            None => known.map_or_else(|| self.today(), |known| known.content.found_on),
        };
        let due_days = self.due_days()?;
        let due_on = |due: &str| due_on(due, &due_days, input.grade, found_on);
        let actions = input
            .actions
            .into_iter()
            .map(|action| {
                let id = match action.id {
                    Some(id) => id.parse().map_err(|_| crate::Error::bad_request("actions: id"))?,
                    None => ActionId::new(new_id()),
                };
                let owner = action.owner.map(|owner| owner_of(owner, &people)).transpose()?;
                let due_on = action.due_on.as_deref().map(due_on).transpose()?.flatten();
                let status = action.status.unwrap_or(ActionStatus::Planned);
                Ok(Action { status, ..Action::new(id, action.what, owner, due_on) })
            })
            .collect::<Result<_>>()?;
        let also_items = input.also_items.map(|items| items.into_iter().map(ItemId::new).collect());
        let draft = FindingDraft {
            item: input.item.filter(|item| !item.is_empty()).map(ItemId::new),
            also_items: also_items
                .unwrap_or_else(|| known.map(|known| known.content.also_items.clone()).unwrap_or_default()),
            provisions: input
                .more_provisions
                .unwrap_or_else(|| known.map(|known| known.content.provisions.clone()).unwrap_or_default()),
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
}

/// A date as it was typed, nothing, or the default of the grade.
pub(crate) fn due_on(due: &str, days: &DueDays, grade: Grade, found_on: Date) -> Result<Option<Date>> {
    match due {
        "" => Ok(None),
        "default" => Ok(days.due_on(grade, found_on)),
        due => parse_date("due_on", due).map(Some),
    }
}

pub(crate) fn owner_of(owner: OwnerView, people: &[Person]) -> Result<Owner> {
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

pub(crate) fn refusal(problem: &FindingProblem) -> Refusal {
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
