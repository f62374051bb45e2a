//! Assessments: the list, and starting one.

use crate::{
    api::{AssessmentRow, AssessmentStart, ErrorCode, QuestionnaireRow},
    error::{Error, Refusal, Result},
    questionnaires::{self, count},
    session::{Session, check_line, new_id},
    work::{Standing, moment},
};
use breakwater_domain::{
    assessment::{Assessment, Kind, Scope, State},
    facility::{Facility, RegisterKind},
    finding::FindingState,
    ids::AssessmentId,
    questionnaire::QuestionnaireSet,
    text,
};
use breakwater_vault::{Act, tables};
use std::collections::BTreeMap;

impl Session {
    pub fn questionnaire_list(&self) -> Vec<QuestionnaireRow> {
        questionnaires::built_in().map(|set| questionnaires::row(&set, self.words.language())).collect()
    }

    /// The one started last comes first.
    pub fn assessment_list(&mut self, facility: Option<&str>) -> Result<Vec<AssessmentRow>> {
        let assessments = match facility {
            None => {
                let gone = self.vault.read(tables::trash::all)?;
                let mut all = self.vault.read(tables::assessment::all)?;
                all.retain(|one| gone.iter().all(|gone| gone.facility != one.facility));
                all
            }
            Some(facility) => {
                let facility = self.facility(facility)?.id;
                self.vault.read(|reading| tables::assessment::of_facility(reading, facility))?
            }
        };
        assessments.iter().map(|assessment| self.assessment_row(assessment)).collect()
    }

    pub(crate) fn assessment_row(&mut self, assessment: &Assessment) -> Result<AssessmentRow> {
        let facility = self.facility_of(assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let questionnaire = set.in_language(self.words.language());
        let answers = self.answers_that_count(assessment, &set)?;
        let findings = self.vault.read(|reading| tables::finding::of_assessment(reading, assessment.id))?;
        let standing = Standing::new(questionnaire, &answers, &facility.profile);
        let counts = standing.counts();
        let items = count(questionnaire.items().count());
        let zone = self.now().time_zone().clone();
        Ok(AssessmentRow {
            id: assessment.id.to_string(),
            facility: facility.id.to_string(),
            subject: facility.kind(),
            facility_name: facility.name,
            reference: assessment.reference.clone(),
            kind: assessment.kind,
            state: assessment.state,
            revision: assessment.revision,
            questionnaire: questionnaire.id.to_string(),
            questionnaire_title: questionnaire.title.clone(),
            started_at: moment(&assessment.started_at.to_zoned(zone.clone())),
            finalised_on: assessment.finalised_at.map(|at| at.to_zoned(zone).date().to_string()),
            items,
            answered: items - counts.unanswered - counts.by_profile,
            by_profile: counts.by_profile,
            counts,
            scores: standing.scores(),
            open_findings: count(findings.iter().filter(|finding| finding.state == FindingState::Open).count()),
        })
    }

    pub fn assessment_start(&mut self, request: &AssessmentStart) -> Result<AssessmentRow> {
        let facility = self.facility(&request.facility)?;
        self.refuse_in_trash(facility.id)?;
        let set = self.set(&request.questionnaire)?;
        check_subject(&facility, &set, request.kind)?;
        let previous = request.from.as_deref().map(|id| self.assessment(id)).transpose()?;
        if previous.as_ref().is_some_and(|previous| previous.facility != facility.id) {
            return Err(Refusal::of(ErrorCode::UnknownAssessment)
                .with("id", request.from.as_deref().unwrap_or_default())
                .at("from")
                .into());
        }
        // Nothing of last time is about another set: no verdict stands beside an item, nothing is compared.
        if let Some(previous) = &previous
            && self.pinned(&previous.questionnaire_hash)?.id() != set.id()
        {
            return Err(Refusal::of(ErrorCode::SetOther).at("from").into());
        }
        let mut reference = text::line(&request.reference);
        check_line("reference", &reference)?;
        if reference.is_empty() {
            reference = self.free_reference(request.kind, facility.id)?;
        }
        let now = self.now();
        let assessment = Assessment {
            id: AssessmentId::new(new_id()),
            facility: facility.id,
            reference,
            kind: request.kind,
            state: State::Draft,
            revision: 1,
            previous: previous.map(|previous| previous.id),
            questionnaire_hash: set.hash().to_owned(),
            started_at: now.timestamp(),
            started_by: self.acting.id,
            finalised_at: None,
            scope: Scope { period_from: Some(self.today()), ..Scope::default() },
            resume_at: None,
        };
        let act = Act { assessment: Some(assessment.id), ..self.act("assessment_started") };
        self.vault.try_write(&act, |writing| {
            pin(writing, &set, now.timestamp())?;
            tables::assessment::save(writing, &assessment)?;
            Ok::<_, Error>(())
        })?;
        self.assessment_row(&assessment)
    }

    /// Kind and year, with a number when the year has one already.
    fn free_reference(&self, kind: Kind, facility: breakwater_domain::ids::FacilityId) -> Result<String> {
        let key = match kind {
            Kind::SelfAssessment => "new-reference-self-assessment",
            Kind::InternalAudit => "new-reference-internal-audit",
            Kind::DaVerification => "new-reference-da-verification",
        };
        let name = self.words.say_with(key, &[("year", self.today().year().to_string().into())]);
        let taken = self.vault.read(|reading| tables::assessment::of_facility(reading, facility))?;
        let is_taken = |name: &str| taken.iter().any(|assessment| assessment.reference == name);
        let numbered = (2..).map(|number| format!("{name}-{number}"));
        Ok(std::iter::once(name.clone()).chain(numbered).find(|name| !is_taken(name)).unwrap_or(name))
    }
}

/// Whether this set, and this kind of record, is one for that entry of the register.
fn check_subject(facility: &Facility, set: &QuestionnaireSet, kind: Kind) -> Result<()> {
    let entry = facility.kind();
    let refused = |code, field: &str| Refusal::of(code).with("kind", entry.key()).at(field);
    if RegisterKind::of(set.english().subject) != entry {
        return Err(refused(ErrorCode::SetOtherSubject, "questionnaire").with("set", set.id()).into());
    }
    if !entry.records().contains(&kind) {
        return Err(refused(ErrorCode::RecordOtherSubject, "kind").into());
    }
    Ok(())
}

/// Keeps the set with the vault, all languages of it (decision 15).
pub(crate) fn pin(
    writing: &mut breakwater_vault::Writing<'_>,
    set: &QuestionnaireSet,
    at: jiff::Timestamp,
) -> Result<()> {
    Ok(tables::questionnaire::pin(writing, &pinned(set), at)?)
}

/// A set as the vault keeps it.
pub(crate) fn pinned(set: &QuestionnaireSet) -> tables::questionnaire::PinnedQuestionnaire {
    tables::questionnaire::PinnedQuestionnaire {
        hash: set.hash().to_owned(),
        id: set.id().clone(),
        version: set.version(),
        texts: BTreeMap::from([(PINNED.to_owned(), set.to_pinned())]),
    }
}

/// All files of a set are kept as one text under this name.
pub(crate) const PINNED: &str = "set";
