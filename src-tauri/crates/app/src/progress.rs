//! Since last time: which assessment that was, what comes along from it, what changed.
//!
//! "Last time" is the assessment this one was started from, in the revision that is in force; revisions
//! of one assessment are the same time. Its findings are those of its last revision, where they are followed.

use crate::{
    api::{ChangeList, FindingBrief, FindingChangeView, FindingView, ItemChangeView, PreviousView},
    error::Result,
    session::Session,
};
use breakwater_domain::{
    answer::Verdict,
    assessment::{Answers, Assessment, State},
    finding::Finding,
    ids::{ItemId, SectionId},
    progress::{self, FindingChange, ItemChanges, Side},
    questionnaire::QuestionnaireSet,
    scoring::{Profile, Scoring, counts},
    sign_off::next_revision,
};
use breakwater_report::{PartScore, Tally};
use breakwater_vault::tables;
use jiff::{civil::Date, tz::TimeZone};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// Last time, complete.
pub(crate) struct LastAssessment {
    pub(crate) assessment: Assessment,
    set: Arc<QuestionnaireSet>,
    answers: Answers,
    /// Of last time and of the times before it, the latest first.
    pub(crate) findings: Vec<Finding>,
}

/// What last time was worth.
pub(crate) struct LastNumbers {
    pub(crate) scores: Vec<PartScore>,
    pub(crate) section_scores: BTreeMap<SectionId, Vec<PartScore>>,
    pub(crate) tally: Tally,
}

impl LastAssessment {
    /// The day it ended, as far as it did. In UTC, so that it is the same in every zone.
    pub(crate) fn ended_on(&self) -> Option<Date> {
        self.assessment.finalised_at.map(|at| at.to_zoned(TimeZone::UTC).date())
    }

    pub(crate) fn items(&self, set: &QuestionnaireSet, answers: &Answers, profile: &Profile) -> ItemChanges {
        let before = Scoring::new(self.set.english(), &self.answers, profile);
        let now = Scoring::new(set.english(), answers, profile);
        progress::item_changes(Side { scoring: &before, answers: &self.answers }, Side { scoring: &now, answers })
    }

    /// Its numbers as a report of today computes them: of the whole, by section, and its verdicts.
    pub(crate) fn numbers(&self, profile: &Profile) -> LastNumbers {
        let set = self.set.english();
        let scoring = Scoring::new(set, &self.answers, profile);
        let items = scoring.items();
        let of_section = |id: &SectionId| PartScore::of_each(&items.iter().filter(|item| item.section.id == *id));
        LastNumbers {
            scores: PartScore::of_each(&items.iter()),
            section_scores: set.sections.iter().map(|section| (section.id.clone(), of_section(&section.id))).collect(),
            tally: counts(items.iter()).into(),
        }
    }

    pub(crate) fn finding_changes<'a>(&'a self, now: &'a [Finding]) -> Vec<FindingChange<'a>> {
        progress::finding_changes(&self.findings, now, self.ended_on())
    }
}

impl Session {
    /// The assessment this one was started from, in its newest revision.
    pub(crate) fn previous(&self, assessment: &Assessment) -> Result<Option<Assessment>> {
        let all = self.vault.read(tables::assessment::all)?;
        Ok(previous_of(assessment, &all).cloned())
    }

    /// Findings of all assessments before, the latest first.
    pub(crate) fn earlier_findings(&self, assessment: &Assessment) -> Result<Vec<Finding>> {
        let all = self.vault.read(tables::assessment::all)?;
        let mut seen = BTreeSet::from([assessment.id]);
        let mut at = previous_of(assessment, &all);
        let mut findings = Vec::new();
        while let Some(earlier) = at.filter(|earlier| seen.insert(earlier.id)) {
            findings
                .extend(self.vault.read(|reading| tables::finding::of_assessment(reading, latest(earlier, &all).id))?);
            at = previous_of(earlier, &all);
        }
        Ok(findings)
    }

    pub(crate) fn last_assessment(&mut self, assessment: &Assessment) -> Result<Option<LastAssessment>> {
        let Some(previous) = self.previous(assessment)? else { return Ok(None) };
        Ok(Some(LastAssessment {
            set: self.pinned(&previous.questionnaire_hash)?,
            answers: self.vault.read(|reading| tables::answer::all(reading, previous.id))?,
            findings: self.earlier_findings(assessment)?,
            assessment: previous,
        }))
    }

    /// Findings of the times before that were open when this assessment began.
    pub(crate) fn carried(&mut self, assessment: &Assessment) -> Result<Vec<FindingView>> {
        let began_on = began_on(assessment);
        let earlier = self.earlier_findings(assessment)?;
        let mut views = Vec::new();
        for finding in earlier.iter().filter(|finding| finding.is_carried_into(began_on)) {
            let around = self.assessment(&finding.assessment.to_string())?;
            let around = self.surroundings(around)?;
            views.push(self.finding_view(&around, finding)?);
        }
        Ok(views)
    }

    /// What was judged last time about one item.
    pub(crate) fn last_verdict(&mut self, assessment: &Assessment, item: &ItemId) -> Result<Option<Verdict>> {
        let Some(previous) = self.previous(assessment)? else { return Ok(None) };
        let set = self.pinned(&previous.questionnaire_hash)?;
        let Some(asked) = set.english().item(item) else { return Ok(None) };
        let answer = self.vault.read(|reading| tables::answer::get(reading, previous.id, item))?;
        Ok(answer.effective(&asked.levels))
    }

    /// What was judged last time, by item.
    pub(crate) fn last_verdicts(&mut self, assessment: &Assessment) -> Result<BTreeMap<ItemId, Verdict>> {
        let Some(previous) = self.previous(assessment)? else { return Ok(BTreeMap::new()) };
        let set = self.pinned(&previous.questionnaire_hash)?;
        let answers = self.vault.read(|reading| tables::answer::all(reading, previous.id))?;
        let judged = answers.into_iter().filter_map(|(id, answer)| {
            let verdict = answer.effective(&set.english().item(&id)?.levels)?;
            Some((id, verdict))
        });
        Ok(judged.collect())
    }

    pub fn change_list(&mut self, assessment: &str) -> Result<ChangeList> {
        let assessment = self.assessment(assessment)?;
        let Some(last) = self.last_assessment(&assessment)? else {
            return Ok(ChangeList {
                previous: None,
                items: Vec::new(),
                unchanged: 0,
                not_answered_yet: 0,
                findings: Vec::new(),
            });
        };
        let facility = self.facility(&assessment.facility.to_string())?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let questionnaire = set.in_language(self.words.language());
        let (answers, findings) = self.vault.read(|reading| {
            Ok::<_, crate::Error>((
                tables::answer::all(reading, assessment.id)?,
                tables::finding::of_assessment(reading, assessment.id)?,
            ))
        })?;
        let changes = last.items(&set, &answers, &facility.profile);
        let brief = |finding: &Finding| FindingBrief {
            id: finding.id.to_string(),
            assessment: finding.assessment.to_string(),
            number: finding.number.clone(),
            grade: finding.content.grade,
            state: finding.state,
            item_number: finding
                .content
                .item
                .as_ref()
                .and_then(|item| questionnaire.item(item))
                .map(|item| item.number.clone()),
            fact: finding.content.fact.clone(),
            closed_on: finding.closure.as_ref().map(|closure| closure.on.to_string()),
        };
        Ok(ChangeList {
            previous: Some(previous_view(&last.assessment)),
            items: changes
                .changed
                .iter()
                .filter_map(|change| {
                    let item = questionnaire.item(&change.item)?;
                    Some(ItemChangeView {
                        item: change.item.to_string(),
                        number: item.number.clone(),
                        prompt: item.prompt.clone(),
                        section: questionnaire
                            .section_of(&change.item)
                            .map(|section| section.id.to_string())
                            .unwrap_or_default(),
                        was: change.was,
                        is: change.is,
                        comment_was: change.comment_was.clone(),
                        comment_is: change.comment_is.clone(),
                        verdict_changed: change.verdict_changed(),
                        comment_changed: change.comment_changed(),
                        trend: change.trend(),
                        repeated: change.is_repeated(),
                    })
                })
                .collect(),
            unchanged: changes.unchanged,
            not_answered_yet: changes.not_answered_yet,
            findings: last
                .finding_changes(&findings)
                .into_iter()
                .map(|change| FindingChangeView {
                    fate: change.fate,
                    was: change.was.map(brief),
                    is: change.is.map(brief),
                })
                .collect(),
        })
    }
}

pub(crate) fn previous_view(assessment: &Assessment) -> PreviousView {
    PreviousView {
        id: assessment.id.to_string(),
        reference: assessment.reference.clone(),
        state: assessment.state,
        finalised_on: assessment.finalised_at.map(|at| at.to_zoned(TimeZone::UTC).date().to_string()),
    }
}

/// The first day of its period, else the day it was started.
fn began_on(assessment: &Assessment) -> Date {
    assessment.scope.period_from.unwrap_or_else(|| assessment.started_at.to_zoned(TimeZone::UTC).date())
}

fn previous_of<'a>(assessment: &Assessment, all: &'a [Assessment]) -> Option<&'a Assessment> {
    let by_id = |id| all.iter().find(|one| one.id == id);
    let mut first = assessment;
    // No chain is longer than there are assessments, whatever a damaged record says.
    for _ in all {
        match first.previous.filter(|_| first.revision > 1).and_then(by_id) {
            Some(before) => first = before,
            None => break,
        }
    }
    let mut newest = first.previous.filter(|_| first.revision == 1).and_then(by_id)?;
    for _ in all {
        // What is finalised stays in force until its next revision is.
        match next_revision(newest.id, all).filter(|_| newest.state == State::Superseded) {
            Some(next) => newest = next,
            None => break,
        }
    }
    Some(newest)
}

/// The revision its findings are followed in.
fn latest<'a>(assessment: &'a Assessment, all: &'a [Assessment]) -> &'a Assessment {
    let mut latest = assessment;
    for _ in all {
        match next_revision(latest.id, all) {
            Some(next) => latest = next,
            None => break,
        }
    }
    latest
}
