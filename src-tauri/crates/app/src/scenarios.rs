//! The table of scenarios of a risk worksheet.

use crate::{
    api::{
        BandView, ErrorCode, PointView, RuleView, ScaleView, ScenarioInput, ScenarioRemove, ScenarioSave,
        ScenarioSaved, ScenarioView, ThreatView, Work, WorksheetColumn, WorksheetView,
    },
    error::{Error, Refusal, Result},
    questionnaires::count,
    session::{Session, new_id, parse_date},
    work::{moment, refuse_finalised},
};
use breakwater_domain::{
    assessment::{Answers, Assessment},
    ids::{AssessmentId, ScenarioId},
    questionnaire::{AnswerKind, QuestionnaireSet, Worksheet},
    scenario::{self, Scenario, ScenarioContent, ScenarioProblem, Scores},
};
use breakwater_vault::tables;

impl Session {
    /// The answers as they count: what the table of scenarios says, its items need not say again.
    pub(crate) fn answers_that_count(&self, assessment: &Assessment, set: &QuestionnaireSet) -> Result<Answers> {
        let mut answers = self.vault.read(|reading| tables::answer::all(reading, assessment.id))?;
        if let Some(worksheet) = set.worksheet("en") {
            let scenarios = self.scenarios(assessment.id)?;
            for item in scenario::answered_items(&worksheet, &scenarios) {
                // A verdict is for people to give.
                if set.english().item(&item).is_some_and(|item| item.answer == AnswerKind::Narrative) {
                    answers.entry(item).or_default().in_table = true;
                }
            }
        }
        Ok(answers)
    }

    pub(crate) fn scenarios(&self, assessment: AssessmentId) -> Result<Vec<Scenario>> {
        Ok(self.vault.read(|reading| tables::scenario::of_assessment(reading, assessment))?)
    }

    pub(crate) fn worksheet_view(
        &self,
        assessment: &Assessment,
        set: &QuestionnaireSet,
    ) -> Result<Option<WorksheetView>> {
        let Some(worksheet) = set.worksheet(self.words.language()) else { return Ok(None) };
        Ok(Some(view(&worksheet, &self.scenarios(assessment.id)?)))
    }

    /// Writes a row, new or known, and shows the work as it stands then. When this returns `Ok`, it is on the disk.
    pub fn scenario_save(&mut self, request: ScenarioSave) -> Result<ScenarioSaved> {
        let (assessment, worksheet) = self.table_of(&request.assessment)?;
        let content = content(request.scenario)?.checked(&worksheet).map_err(|problem| refusal(&problem))?;
        let mut scenarios = self.scenarios(assessment.id)?;
        let place = request.id.as_deref().map(|id| place(&scenarios, id)).transpose()?;
        let (scenario, stood) = if let Some(place) = place {
            (Scenario { content, ..scenarios.remove(place) }, place)
        } else {
            let id = ScenarioId::new(new_id());
            (Scenario { id, assessment: assessment.id, content }, scenarios.len())
        };
        let id = scenario.id;
        let wanted = request.position.map_or(stood, |position| position as usize);
        scenarios.insert(wanted.min(scenarios.len()), scenario);
        let act = self.undoable("scenario_saved", assessment.id, None);
        self.vault.write(&act, |writing| tables::scenario::replace(writing, assessment.id, &scenarios))?;
        let work = self.assessment_open(&request.assessment)?;
        Ok(ScenarioSaved { id: id.to_string(), work, saved_at: moment(&act.now) })
    }

    /// Takes a row out; undo brings it back.
    pub fn scenario_remove(&mut self, request: &ScenarioRemove) -> Result<Work> {
        let (assessment, _) = self.table_of(&request.assessment)?;
        let mut scenarios = self.scenarios(assessment.id)?;
        scenarios.remove(place(&scenarios, &request.id)?);
        let act = self.undoable("scenario_removed", assessment.id, None);
        self.vault.write(&act, |writing| tables::scenario::replace(writing, assessment.id, &scenarios))?;
        self.assessment_open(&request.assessment)
    }

    fn table_of(&mut self, assessment: &str) -> Result<(Assessment, Worksheet)> {
        let assessment = self.assessment(assessment)?;
        refuse_finalised(&assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let worksheet = set.worksheet(self.words.language()).ok_or_else(|| Refusal::of(ErrorCode::NoWorksheet))?;
        Ok((assessment, worksheet))
    }
}

fn place(scenarios: &[Scenario], id: &str) -> Result<usize> {
    let unknown = || Refusal::of(ErrorCode::UnknownScenario).with("id", id);
    let wanted: ScenarioId = id.parse().map_err(|_| unknown())?;
    Ok(scenarios.iter().position(|scenario| scenario.id == wanted).ok_or_else(unknown)?)
}

fn content(input: ScenarioInput) -> Result<ScenarioContent> {
    Ok(ScenarioContent {
        asset: input.asset,
        threat_type: input.threat_type,
        scenario: input.scenario,
        existing_measures: input.existing_measures,
        today: Scores { threat: input.threat, vulnerability: input.vulnerability, impact: input.impact },
        reasons: input.reasons,
        proposed_measures: input.proposed_measures,
        residual: Scores {
            threat: input.residual_threat,
            vulnerability: input.residual_vulnerability,
            impact: input.residual_impact,
        },
        owner: input.owner,
        review_on: input.review_date.map(|date| parse_date("review_date", &date)).transpose()?,
        accepted_by: input.accepted_by,
    })
}

fn refusal(problem: &ScenarioProblem) -> Error {
    match problem {
        ScenarioProblem::AssetMissing => Refusal::of(ErrorCode::ScenarioAssetMissing).at("asset"),
        ScenarioProblem::Threat(_) => Refusal::of(ErrorCode::BadRequest).with("detail", problem).at("threat_type"),
        ScenarioProblem::Score { column, .. } => Refusal::of(ErrorCode::BadRequest).with("detail", problem).at(*column),
        ScenarioProblem::TooLong { column, limit } => {
            Refusal::of(ErrorCode::TextTooLong).with("limit", limit).at(*column)
        }
    }
    .into()
}

fn view(worksheet: &Worksheet, scenarios: &[Scenario]) -> WorksheetView {
    let group = |id: &str| worksheet.groups.iter().find(|group| group.id == id);
    WorksheetView {
        title: worksheet.title.clone(),
        intro: worksheet.intro.clone(),
        note: worksheet.note.clone(),
        columns: worksheet
            .columns
            .iter()
            .map(|column| WorksheetColumn {
                id: column.id.clone(),
                group: column.group.clone(),
                group_label: group(&column.group).map(|group| group.label.clone()).unwrap_or_default(),
                label: column.label.clone(),
                help: column.help.clone(),
                required: column.required,
                limit: column.max_length.map(count),
            })
            .collect(),
        scales: worksheet
            .scales
            .iter()
            .map(|scale| ScaleView {
                id: scale.id.clone(),
                label: scale.label.clone(),
                question: scale.question.clone(),
                points: scale
                    .points
                    .iter()
                    .map(|point| PointView {
                        value: point.value,
                        label: point.label.clone(),
                        description: point.description.clone(),
                    })
                    .collect(),
            })
            .collect(),
        threats: worksheet
            .threats
            .iter()
            .map(|threat| ThreatView {
                id: threat.id.clone(),
                label: threat.label.clone(),
                examples: threat.examples.clone(),
            })
            .collect(),
        bands: worksheet
            .bands
            .iter()
            .map(|band| BandView {
                id: band.id.clone(),
                label: band.label.clone(),
                from: band.from,
                to: band.to,
                action: band.action.clone(),
            })
            .collect(),
        scenarios: (1..).zip(scenarios).map(|(number, scenario)| row(worksheet, number, scenario)).collect(),
    }
}

fn row(worksheet: &Worksheet, number: u32, scenario: &Scenario) -> ScenarioView {
    let content = &scenario.content;
    let (initial_score, residual_score) = (content.today.product(), content.residual.product());
    let band = |product: Option<u32>| Some(worksheet.band(product?)?.id.clone());
    ScenarioView {
        id: scenario.id.to_string(),
        number,
        initial_score,
        initial_band: band(initial_score),
        residual_score,
        residual_band: band(residual_score),
        missing: content.missing(worksheet).into_iter().map(str::to_owned).collect(),
        remarks: content
            .broken_rules(worksheet)
            .into_iter()
            .filter_map(|id| worksheet.rule(id))
            .map(|rule| RuleView { rule: rule.id.clone(), text: rule.text.clone() })
            .collect(),
        content: ScenarioInput {
            asset: content.asset.clone(),
            threat_type: content.threat_type.clone(),
            scenario: content.scenario.clone(),
            existing_measures: content.existing_measures.clone(),
            threat: content.today.threat,
            vulnerability: content.today.vulnerability,
            impact: content.today.impact,
            reasons: content.reasons.clone(),
            proposed_measures: content.proposed_measures.clone(),
            residual_threat: content.residual.threat,
            residual_vulnerability: content.residual.vulnerability,
            residual_impact: content.residual.impact,
            owner: content.owner.clone(),
            review_date: content.review_on.map(|on| on.to_string()),
            accepted_by: content.accepted_by.clone(),
        },
    }
}
