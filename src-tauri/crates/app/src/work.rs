//! What the work screen shows: the pinned set in the window's language, the answers, where they
//! stand, what is left.

use crate::{
    answers,
    api::{
        AnswerView, Counts, ErrorCode, EvidenceBrief, ItemView, LastTime, ScopeView, ScoreView, SectionProgress,
        SectionView, TeamMemberView, UndoHint, Undone, Work,
    },
    error::{Error, Refusal, Result},
    questionnaires::{self, count},
    session::{Session, check_line, check_note, parse_date},
};
use breakwater_domain::{
    assessment::{Answers, Assessment, Scope, State, TeamMember},
    facility::Facility,
    ids::{AssessmentId, ItemId},
    progress,
    questionnaire::{Item, Questionnaire, Section, Worksheet},
    scoring::{self, Outcome, Profile, Score, ScoredItem, Scoring, applicability},
    text,
};
use breakwater_vault::{Hint, tables};
use std::collections::BTreeMap;

impl Session {
    pub fn assessment_open(&mut self, id: &str) -> Result<Work> {
        let assessment = self.assessment(id)?;
        let facility = self.facility_of(&assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let questionnaire = set.in_language(self.words.language());
        let answers = self.answers_that_count(&assessment, &set)?;
        let standing = Standing::new(questionnaire, &answers, &facility.profile);
        let resume_at = standing.resume_at(&assessment);
        let may_change = assessment.state.may_change();
        let last_time = self.last_time(&assessment, &set)?;
        let worksheet = set.worksheet("en");
        let mut given = standing.answers();
        let judged = self.last_verdicts(&assessment)?;
        for (item, view) in &mut given {
            view.repeated = progress::is_repeated(judged.get(&ItemId::new(item.as_str())).copied(), view.verdict);
        }
        let evidence = self.evidence_of_items(assessment.id)?;
        Ok(Work {
            questionnaire: questionnaires::row(&set, self.words.language()),
            sections: questionnaire
                .sections
                .iter()
                .map(|section| section_view(section, &facility, &last_time, &evidence, worksheet.as_ref()))
                .collect(),
            tags: questionnaire.profile_tags.iter().map(crate::facilities::choice).collect(),
            worksheet: self.worksheet_view(&assessment, &set)?,
            keepable: self.keepable(&assessment, &set)?,
            progress: standing.progress(),
            answers: given,
            carried: self.carried(&assessment)?,
            previous: self.previous(&assessment)?.as_ref().map(crate::progress::previous_view),
            findings: self.findings_of(&assessment)?,
            scope: scope_view(&assessment.scope),
            resume_at,
            // What is finalised is not undone either.
            undo: if may_change { self.undo_hint(assessment.id, questionnaire)? } else { None },
            redo: if may_change { self.redo_hint(assessment.id, questionnaire)? } else { None },
            assessment: self.assessment_row(&assessment)?,
        })
    }

    pub fn assessment_place(&mut self, assessment: &str, item: &str) -> Result<()> {
        let assessment = self.assessment(assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let id = ItemId::new(item);
        if set.english().item(&id).is_none() {
            return Err(Refusal::of(ErrorCode::UnknownItem).with("item", item).into());
        }
        Ok(self.vault.keep_place(assessment.id, &id)?)
    }

    pub fn scope_save(&mut self, assessment: &str, scope: ScopeView) -> Result<ScopeView> {
        let assessment = self.assessment(assessment)?;
        refuse_finalised(&assessment)?;
        let scope = scope_of(scope)?;
        let view = scope_view(&scope);
        let act = self.undoable("scope_saved", assessment.id, None);
        self.vault.write(&act, |writing| tables::assessment::save(writing, &Assessment { scope, ..assessment }))?;
        Ok(view)
    }

    pub fn undo(&mut self, assessment: &str) -> Result<Undone> {
        let found = self.assessment(assessment)?;
        refuse_finalised(&found)?;
        let id = found.id;
        let act = self.act("undo");
        let done = self.vault.undo(id, &act)?.ok_or_else(|| Refusal::of(ErrorCode::NothingToUndo))?;
        self.undone(assessment, done.value, &act)
    }

    pub fn redo(&mut self, assessment: &str) -> Result<Undone> {
        let found = self.assessment(assessment)?;
        refuse_finalised(&found)?;
        let id = found.id;
        let act = self.act("redo");
        let done = self.vault.redo(id, &act)?.ok_or_else(|| Refusal::of(ErrorCode::NothingToRedo))?;
        self.undone(assessment, done.value, &act)
    }

    fn undone(&mut self, assessment: &str, hint: Hint, act: &breakwater_vault::Act) -> Result<Undone> {
        let assessment = self.assessment(assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        Ok(Undone {
            done: hint_view(hint, set.english()),
            work: self.assessment_open(&assessment.id.to_string())?,
            saved_at: moment(&act.now),
        })
    }

    pub(crate) fn undo_hint(
        &self,
        assessment: AssessmentId,
        questionnaire: &Questionnaire,
    ) -> Result<Option<UndoHint>> {
        Ok(self.vault.undo_hint(assessment)?.map(|hint| hint_view(hint, questionnaire)))
    }

    pub(crate) fn redo_hint(
        &self,
        assessment: AssessmentId,
        questionnaire: &Questionnaire,
    ) -> Result<Option<UndoHint>> {
        Ok(self.vault.redo_hint(assessment)?.map(|hint| hint_view(hint, questionnaire)))
    }
}

/// RFC 3339 with the zone's offset.
pub(crate) fn moment(at: &jiff::Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

pub(crate) fn refuse_finalised(assessment: &Assessment) -> Result<()> {
    match assessment.state {
        State::Draft | State::InReview => Ok(()),
        State::Finalised | State::Superseded => Err(Refusal::of(ErrorCode::Finalised).into()),
    }
}

fn hint_view(hint: Hint, questionnaire: &Questionnaire) -> UndoHint {
    let number = hint.item.as_ref().and_then(|item| questionnaire.item(item)).map(|item| item.number.clone());
    UndoHint { operation: hint.operation, item: hint.item.map(|item| item.to_string()), number }
}

/// How an assessment stands: every number of every screen follows from this.
pub(crate) struct Standing<'a> {
    pub(crate) questionnaire: &'a Questionnaire,
    pub(crate) scoring: Scoring<'a>,
    stored: &'a Answers,
}

impl<'a> Standing<'a> {
    pub(crate) fn new(questionnaire: &'a Questionnaire, stored: &'a Answers, profile: &Profile) -> Self {
        Self { questionnaire, scoring: Scoring::new(questionnaire, stored, profile), stored }
    }

    /// Where the assessor left off; else the first item that is open, else the first.
    pub(crate) fn resume_at(&self, assessment: &Assessment) -> String {
        let left_off = assessment.resume_at.as_ref().filter(|item| self.questionnaire.item(item).is_some());
        let items = self.scoring.items();
        let first_open = items.iter().find(|scored| scored.outcome == Outcome::Unanswered);
        left_off
            .or_else(|| first_open.or_else(|| items.first()).map(|scored| &scored.item.id))
            .map(ToString::to_string)
            .unwrap_or_default()
    }

    pub(crate) fn counts(&self) -> Counts {
        counts_view(&self.scoring.counts())
    }

    pub(crate) fn scores(&self) -> Vec<ScoreView> {
        self.scoring.scores().iter().map(score_view).collect()
    }

    /// Every item that has an answer or is settled by the profile.
    fn answers(&self) -> BTreeMap<String, AnswerView> {
        self.scoring
            .items()
            .iter()
            .filter_map(|scored| Some((scored.item.id.to_string(), self.view(scored)?)))
            .collect()
    }

    pub(crate) fn answer(&self, item: &ItemId) -> Option<AnswerView> {
        self.scoring.items().iter().find(|scored| scored.item.id == *item).and_then(|scored| self.view(scored))
    }

    fn view(&self, scored: &ScoredItem<'_>) -> Option<AnswerView> {
        let given = self.stored.get(&scored.item.id);
        if given.is_none() && scored.outcome == Outcome::Unanswered {
            return None;
        }
        let mut view = answers::empty(scored.item.id.as_str());
        if let Some(answer) = given {
            view.levels = answer.levels.iter().map(|(level, verdict)| (level.number(), *verdict)).collect();
            view.reason.clone_from(&answer.reason);
            view.comment.clone_from(&answer.comment);
            view.text.clone_from(&answer.text);
            view.equivalent.clone_from(&answer.equivalent);
            view.methods = answer.methods.iter().copied().collect();
            view.review = answer.review;
            view.in_table = answer.in_table;
        }
        view.verdict = scored.outcome.verdict();
        view.answered = scored.outcome != Outcome::Unanswered;
        Some(view)
    }

    pub(crate) fn progress(&self) -> Vec<SectionProgress> {
        self.questionnaire.sections.iter().map(|section| self.section(section)).collect()
    }

    pub(crate) fn section_of(&self, item: &ItemId) -> Option<SectionProgress> {
        self.questionnaire.section_of(item).map(|section| self.section(section))
    }

    fn section(&self, section: &Section) -> SectionProgress {
        let counts = scoring::counts(self.scoring.items().iter().filter(|scored| scored.section.id == section.id));
        SectionProgress {
            id: section.id.to_string(),
            items: count(section.items.len()),
            answered: counts.answered(),
            by_profile: counts.by_profile,
            review: counts.review,
            no: counts.no,
        }
    }
}

pub(crate) fn counts_view(counts: &scoring::Counts) -> Counts {
    Counts {
        yes: counts.yes,
        no: counts.no,
        partly: counts.partly,
        not_applicable: counts.not_applicable,
        not_observed: counts.not_observed,
        text: counts.text,
        unanswered: counts.unanswered,
        review: counts.review,
        by_profile: counts.by_profile,
    }
}

pub(crate) fn score_view(score: &Score) -> ScoreView {
    ScoreView {
        part: score.part,
        points: score.points.points(),
        counted: score.counted,
        not_observed: score.not_observed,
        not_applicable: score.not_applicable,
        unanswered: score.unanswered,
    }
}

fn section_view(
    section: &Section,
    facility: &Facility,
    last_time: &BTreeMap<ItemId, LastTime>,
    evidence: &BTreeMap<ItemId, EvidenceBrief>,
    worksheet: Option<&Worksheet>,
) -> SectionView {
    let columns = |item: &Item| {
        let all = worksheet.into_iter().flat_map(|worksheet| &worksheet.columns);
        all.filter(|column| column.answers.contains(&item.id)).map(|column| column.id.clone()).collect()
    };
    SectionView {
        id: section.id.to_string(),
        number: section.number.clone(),
        title: section.title.clone(),
        intro: section.intro.clone(),
        references: section.references.iter().map(|provision| provision.cited.clone()).collect(),
        items: section
            .items
            .iter()
            .map(|item| ItemView {
                id: item.id.to_string(),
                number: item.number.clone(),
                prompt: item.prompt.clone(),
                references: item.references.iter().map(|provision| provision.cited.clone()).collect(),
                part: item.part,
                levels: item.levels.iter().map(|level| level.number()).collect(),
                answer: item.answer,
                guidance: item.guidance.clone(),
                eu_mandatory: facility.eu_profile && item.eu_mandatory,
                measure: item.measure.clone(),
                applies_to: item.applies_to.clone(),
                in_table: columns(item),
                not_applicable_because: applicability(item, &facility.profile).map(|absent| absent.reasons()),
                last_time: last_time.get(&item.id).cloned(),
                evidence: evidence.get(&item.id).cloned(),
            })
            .collect(),
    }
}

pub(crate) fn scope_view(scope: &Scope) -> ScopeView {
    ScopeView {
        team: scope
            .team
            .iter()
            .map(|member| TeamMemberView {
                name: member.name.clone(),
                post: member.post.clone(),
                lead: member.lead,
                independent: member.independent,
                reason: member.reason.clone(),
            })
            .collect(),
        independence_statement: scope.independence_statement.clone(),
        places_visited: scope.places_visited.clone(),
        places_not_visited: scope.places_not_visited.clone(),
        documents_examined: scope.documents_examined.clone(),
        people_interviewed: scope.people_interviewed.clone(),
        security_level: scope.security_level,
        period_from: scope.period_from.map(|day| day.to_string()),
        period_to: scope.period_to.map(|day| day.to_string()),
        summary: scope.summary.clone(),
        strengths: scope.strengths.clone(),
        concerns: scope.concerns.clone(),
    }
}

fn scope_of(view: ScopeView) -> Result<Scope> {
    let day = |field: &str, value: Option<String>| value.map(|value| parse_date(field, &value)).transpose();
    if view.security_level.is_some_and(|level| !(1..=3).contains(&level)) {
        return Err(Error::bad_request("security_level: 1, 2, 3"));
    }
    let team = view
        .team
        .into_iter()
        .map(|member| {
            let member = TeamMember {
                name: text::line(&member.name),
                post: text::line(&member.post),
                lead: member.lead,
                independent: member.independent,
                reason: text::note(&member.reason),
            };
            check_line("name", &member.name)?;
            check_line("post", &member.post)?;
            check_note("reason", &member.reason)?;
            Ok(member)
        })
        .collect::<Result<_>>()?;
    Ok(Scope {
        team,
        independence_statement: note("independence_statement", &view.independence_statement)?,
        places_visited: notes("places_visited", &view.places_visited)?,
        places_not_visited: notes("places_not_visited", &view.places_not_visited)?,
        documents_examined: notes("documents_examined", &view.documents_examined)?,
        people_interviewed: notes("people_interviewed", &view.people_interviewed)?,
        security_level: view.security_level,
        period_from: day("period_from", view.period_from)?,
        period_to: day("period_to", view.period_to)?,
        summary: notes("summary", &view.summary)?,
        strengths: notes("strengths", &view.strengths)?,
        concerns: notes("concerns", &view.concerns)?,
    })
}

fn note(field: &str, value: &str) -> Result<String> {
    let value = text::note(value);
    check_note(field, &value)?;
    Ok(value)
}

/// Empty lines of a list are not kept.
fn notes(field: &str, values: &[String]) -> Result<Vec<String>> {
    values.iter().filter(|value| !text::is_blank(value)).map(|value| note(field, value)).collect()
}
