//! Moving an assessment to another version of its set: shown first, then made as a new revision.
//!
//! Comments, methods and findings come along; verdicts are shown as "last time" and given again one by
//! one; answers to items that are asked no more are kept in the revision before, which never changes
//! again, and printed in an annex (decision 15).

use crate::{
    api::{AssessmentRow, ErrorCode, LastTime, UpgradeItem, UpgradePreview, UpgradeRequest, Work},
    assessments::pin,
    error::{Error, Refusal, Result},
    questionnaires::count,
    session::{Session, new_id},
};
use breakwater_domain::{
    answer::Answer,
    assessment::{Answers, Assessment, State},
    evidence::Target,
    finding::Finding,
    ids::{ActionId, AssessmentId, EvidenceId, FindingId, ItemId, SampleId, ScenarioId},
    questionnaire::{Questionnaire, QuestionnaireSet, Upgrade},
    sampling::Sample,
    scenario::Scenario,
};
use breakwater_report::DroppedAnswer;
use breakwater_vault::{Act, Writing, backup::Why, tables};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// What moving would mean.
struct Move {
    assessment: Assessment,
    old: Arc<QuestionnaireSet>,
    new: Arc<QuestionnaireSet>,
    upgrade: Upgrade,
    answers: Answers,
}

/// An assessment or revision that came before, with what was answered in it.
struct Earlier {
    assessment: Assessment,
    set: Arc<QuestionnaireSet>,
    answers: Answers,
}

impl Session {
    /// What would happen. Nothing is changed by asking.
    pub fn upgrade_preview(&mut self, request: &UpgradeRequest) -> Result<UpgradePreview> {
        let Move { old, new, upgrade, answers, .. } = self.planned(request)?;
        let language = self.words.language();
        let (before, after) = (old.in_language(language), new.in_language(language));
        let view = |id: &ItemId| upgrade_item(id, before, after, &answers);
        Ok(UpgradePreview {
            from: self.set_view(&old)?,
            to: self.set_view(&new)?,
            kept: count(upgrade.kept.len()),
            reworded: upgrade.reworded.iter().map(|reworded| view(&reworded.item)).collect(),
            moved: upgrade.moved.iter().map(|moved| view(&moved.item)).collect(),
            changed: upgrade.changed.iter().map(|changed| view(&changed.item)).collect(),
            new: upgrade.new.iter().map(view).collect(),
            dropped: upgrade.dropped.iter().map(|dropped| view(&dropped.item)).collect(),
            dropped_answers: count(upgrade.seed(&answers).dropped.len()),
        })
    }

    /// Makes the new revision. A draft before it is superseded and never changes again; a finalised one stays in force
    /// until the new one is finalised.
    pub fn upgrade_apply(&mut self, request: &UpgradeRequest) -> Result<AssessmentRow> {
        let Move { assessment, old, new, upgrade, answers } = self.planned(request)?;
        let seed = upgrade.seed(&answers);
        let mut along = self.along(assessment.id)?;
        // A table the new version does not have stays in the revision before.
        if new.worksheet("en").is_none() {
            along.scenarios.clear();
        }
        let now = self.now();
        let next = Assessment {
            id: AssessmentId::new(new_id()),
            state: State::Draft,
            revision: assessment.revision + 1,
            previous: Some(assessment.id),
            questionnaire_hash: new.hash().to_owned(),
            started_at: now.timestamp(),
            started_by: self.acting.id,
            finalised_at: None,
            resume_at: assessment.resume_at.clone().filter(|item| new.english().item(item).is_some()),
            ..assessment.clone()
        };
        let reason = self.words.say_with(
            "upgrade-reason",
            &[
                ("set", new.id().as_str().into()),
                ("from", set_name(&old).into()),
                ("to", set_name(&new).into()),
                ("revision", next.revision.to_string().into()),
            ],
        );
        let act = Act { assessment: Some(next.id), reason: Some(reason), ..self.act("assessment_upgraded") };
        self.back_up_before(Why::BeforeBulk)?;
        self.vault.try_write(&act, |writing| {
            pin(writing, &new, now.timestamp())?;
            tables::assessment::save(writing, &next)?;
            for (item, answer) in &seed.answers {
                tables::answer::save(writing, next.id, item, answer)?;
            }
            along.save(writing, next.id, |item| new.english().item(item).is_some())?;
            // What is finalised stays in force until the new revision is.
            if assessment.state != State::Finalised {
                tables::assessment::save(writing, &Assessment { state: State::Superseded, ..assessment.clone() })?;
            }
            Ok::<_, Error>(())
        })?;
        if let Some(item) = &next.resume_at {
            self.vault.keep_place(next.id, item)?;
        }
        self.assessment_row(&next)
    }

    fn planned(&mut self, request: &UpgradeRequest) -> Result<Move> {
        let assessment = self.assessment(&request.assessment)?;
        // What was finalised may be taken up again in a new revision; what was superseded has been.
        if assessment.state == State::Superseded {
            return Err(Refusal::of(ErrorCode::Finalised).into());
        }
        self.refuse_second_revision(&assessment)?;
        let old = self.pinned(&assessment.questionnaire_hash)?;
        let new = self.set(&request.hash)?;
        let upgrade = Upgrade::between(&old, &new).filter(|_| old.hash() != new.hash());
        let upgrade = upgrade.ok_or_else(|| Refusal::of(ErrorCode::SetOther))?;
        let answers = self.vault.read(|reading| tables::answer::all(reading, assessment.id))?;
        Ok(Move { assessment, old, new, upgrade, answers })
    }

    /// Answers of the revision before to items that are asked unchanged and not answered since.
    fn kept_unchanged(&mut self, assessment: &Assessment, set: &QuestionnaireSet) -> Result<Answers> {
        if assessment.revision <= 1 || !assessment.state.may_change() {
            return Ok(Answers::new());
        }
        // The latest revision that judged an item counts, and the words between it and this one.
        let now = self.vault.read(|reading| tables::answer::all(reading, assessment.id))?;
        let mut kept = Answers::new();
        for earlier in self.earlier(assessment, false)? {
            let Some(upgrade) = Upgrade::between(&earlier.set, set) else { continue };
            let judged = earlier.answers.keys().filter(|item| !kept.contains_key(*item)).cloned().collect::<Vec<_>>();
            kept.extend(upgrade.keep_unchanged(&judged, &earlier.answers, &now).answers);
        }
        Ok(kept)
    }

    pub(crate) fn keepable(&mut self, assessment: &Assessment, set: &QuestionnaireSet) -> Result<u32> {
        Ok(count(self.kept_unchanged(assessment, set)?.len()))
    }

    /// Sets the verdicts of the revision before again, for every item that is asked unchanged and that nobody has
    /// answered since (decision 15): one act, which undo takes back.
    pub fn answers_keep_unchanged(&mut self, assessment: &str) -> Result<Work> {
        let found = self.assessment(assessment)?;
        crate::work::refuse_finalised(&found)?;
        let set = self.pinned(&found.questionnaire_hash)?;
        let kept = self.kept_unchanged(&found, &set)?;
        self.back_up_before(Why::BeforeBulk)?;
        let act = self.undoable("answers_kept", found.id, None);
        self.vault.try_write(&act, |writing| {
            for (item, answer) in &kept {
                tables::answer::save(writing, found.id, item, answer)?;
            }
            Ok::<_, Error>(())
        })?;
        self.assessment_open(assessment)
    }

    /// What was answered before, for the items of this set: in the revisions this one grew out of, and
    /// in the assessment the first of them was started from. The latest answer counts.
    pub(crate) fn last_time(
        &mut self,
        assessment: &Assessment,
        set: &QuestionnaireSet,
    ) -> Result<BTreeMap<ItemId, LastTime>> {
        let mut last_time = BTreeMap::new();
        for earlier in self.earlier(assessment, true)? {
            for (id, answer) in &earlier.answers {
                let Some(item) = earlier.set.english().item(id) else { continue };
                let answered = answer.is_answered(item.answer, &item.levels);
                if !answered || set.english().item(id).is_none() || last_time.contains_key(id) {
                    continue;
                }
                last_time.insert(
                    id.clone(),
                    LastTime {
                        reference: earlier.assessment.reference.clone(),
                        revision: earlier.assessment.revision,
                        verdict: answer.effective(&item.levels),
                        reason: answer.reason.clone(),
                        comment: answer.comment.clone(),
                        text: answer.text.clone(),
                    },
                );
            }
        }
        Ok(last_time)
    }

    /// Answers of earlier revisions to items that this one does not ask, for the annex.
    pub(crate) fn dropped_answers(
        &mut self,
        assessment: &Assessment,
        set: &QuestionnaireSet,
        language: &str,
    ) -> Result<Vec<DroppedAnswer>> {
        let earlier = self.earlier(assessment, false)?;
        let mut dropped: Vec<DroppedAnswer> = Vec::new();
        let mut seen: BTreeSet<&ItemId> = BTreeSet::new();
        // A judgement says more than the comment that came along from it; the latest of its kind counts.
        for judged in [true, false] {
            for revision in &earlier {
                let questionnaire = revision.set.in_language(language);
                for item in questionnaire.items().filter(|item| set.english().item(&item.id).is_none()) {
                    let Some(answer) = revision.answers.get(&item.id).filter(|answer| !answer.is_empty()) else {
                        continue;
                    };
                    if (judged && !says_something(answer)) || !seen.insert(&item.id) {
                        continue;
                    }
                    dropped.push(DroppedAnswer {
                        item: item.id.clone(),
                        number: item.number.clone(),
                        prompt: item.prompt.clone(),
                        version: questionnaire.version,
                        verdict: answer.effective(&item.levels),
                        answer: answer.clone(),
                    });
                }
            }
        }
        Ok(dropped)
    }

    /// What came before, the latest first. `started_from`: also the assessment that the first revision
    /// was started from; it is another record, so nothing of it belongs into this one's annexes.
    fn earlier(&mut self, assessment: &Assessment, started_from: bool) -> Result<Vec<Earlier>> {
        let mut earlier: Vec<Earlier> = Vec::new();
        let mut at = assessment.clone();
        while let Some(previous) = at.previous.filter(|_| at.revision > 1 || started_from) {
            let is_last = at.revision <= 1;
            let Some(found) = self.vault.read(|reading| tables::assessment::get(reading, previous))? else { break };
            earlier.push(Earlier {
                set: self.pinned(&found.questionnaire_hash)?,
                answers: self.vault.read(|reading| tables::answer::all(reading, found.id))?,
                assessment: found.clone(),
            });
            if is_last {
                break;
            }
            at = found;
        }
        Ok(earlier)
    }
}

fn upgrade_item(id: &ItemId, before: &Questionnaire, after: &Questionnaire, answers: &Answers) -> UpgradeItem {
    let (old, new) = (before.item(id), after.item(id));
    let answered = old.zip(answers.get(id)).is_some_and(|(item, answer)| answer.is_answered(item.answer, &item.levels));
    UpgradeItem {
        id: id.to_string(),
        old_number: old.map(|item| item.number.clone()),
        new_number: new.map(|item| item.number.clone()),
        old_prompt: old.map(|item| item.prompt.clone()),
        new_prompt: new.map(|item| item.prompt.clone()),
        answered,
    }
}

/// What a new revision takes along beside its answers: its table of scenarios, its findings, and what both stand on.
pub(crate) struct Along {
    from: AssessmentId,
    scenarios: Vec<Scenario>,
    findings: Vec<(Finding, Vec<(Target, EvidenceId)>)>,
    samples: Vec<Sample>,
}

impl Session {
    pub(crate) fn along(&self, from: AssessmentId) -> Result<Along> {
        let scenarios = self.scenarios(from)?.into_iter();
        let scenarios = scenarios.map(|scenario| Scenario { id: ScenarioId::new(new_id()), ..scenario }).collect();
        let findings = self.vault.read(|reading| {
            let with_evidence = |finding: Finding| {
                let actions = finding.content.actions.iter().map(|action| Target::Action(action.id));
                let mut kept = Vec::new();
                for target in std::iter::once(Target::Finding(finding.id)).chain(actions) {
                    let pieces = tables::evidence::of_target(reading, &target)?;
                    let here = pieces.iter().filter(|piece| piece.removed_at.is_none());
                    kept.extend(here.map(|piece| (target.clone(), piece.id)));
                }
                Ok::<_, Error>((finding, kept))
            };
            tables::finding::of_assessment(reading, from)?.into_iter().map(with_evidence).collect::<Result<_>>()
        })?;
        let samples = self.vault.read(|reading| tables::sample::of_assessment(reading, from))?;
        Ok(Along { from, scenarios, findings, samples })
    }
}

impl Along {
    /// Evidence of items comes along where the closure knows the item.
    pub(crate) fn save(
        &self,
        writing: &mut Writing<'_>,
        to: AssessmentId,
        is_asked: impl Fn(&ItemId) -> bool,
    ) -> Result<()> {
        tables::scenario::replace(writing, to, &self.scenarios)?;
        let mut moved = BTreeMap::new();
        for (finding, evidence) in &self.findings {
            let next = in_revision(finding, to);
            tables::finding::save(writing, &next)?;
            // What proved an action proves it in the next revision too.
            let actions: BTreeMap<ActionId, ActionId> =
                finding.content.actions.iter().zip(&next.content.actions).map(|(old, new)| (old.id, new.id)).collect();
            for (target, piece) in evidence {
                let target = match target {
                    Target::Action(old) => actions.get(old).copied().map_or(Target::Finding(next.id), Target::Action),
                    _ => Target::Finding(next.id),
                };
                tables::evidence::link(writing, *piece, &target)?;
            }
            moved.insert(finding.id, next.id);
        }
        for sample in &self.samples {
            let finding = sample.finding.and_then(|finding| moved.get(&finding).copied());
            let id = SampleId::new(new_id());
            tables::sample::save(writing, &Sample { id, assessment: to, finding, ..sample.clone() })?;
        }
        tables::evidence::carry(writing, self.from, to, is_asked)?;
        Ok(())
    }
}

/// The same finding under the same number, in another revision.
fn in_revision(finding: &Finding, assessment: AssessmentId) -> Finding {
    let mut next = Finding { id: FindingId::new(new_id()), assessment, ..finding.clone() };
    for action in &mut next.content.actions {
        action.id = ActionId::new(new_id());
    }
    next
}

/// Whether somebody judged it, or answered it in words.
fn says_something(answer: &Answer) -> bool {
    answer.verdict.is_some() || answer.is_split() || answer.is_equivalent() || !answer.text.trim().is_empty()
}

/// Version, and overlay where there is one.
fn set_name(set: &QuestionnaireSet) -> String {
    match set.overlay() {
        Some(overlay) => format!("{} + {} {}", set.version(), overlay.head.id, overlay.head.version),
        None => set.version().to_string(),
    }
}
