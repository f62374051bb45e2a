//! Answering: the one thing people do 278 times, and never twice.

use crate::{
    api::{AnswerChange, AnswerSave, AnswerSaved, AnswerView, ErrorCode},
    error::{Error, Refusal, Result},
    session::Session,
    work::{self, Standing},
};
use breakwater_domain::{
    answer::{self, Level},
    ids::ItemId,
    progress,
};
use breakwater_vault::tables;
use std::collections::BTreeMap;

impl Session {
    /// Changes an answer. When this returns `Ok`, the answer is on the disk.
    pub fn answer_save(&mut self, request: AnswerSave) -> Result<AnswerSaved> {
        let assessment = self.assessment(&request.assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let id = ItemId::new(request.item.as_str());
        // The structure is the same in every language.
        let item =
            set.english().item(&id).ok_or_else(|| Refusal::of(ErrorCode::UnknownItem).with("item", &request.item))?;
        let change = change(request.change, &request.item)?;
        let act = self.undoable("answer_saved", assessment.id, Some(&id));
        work::refuse_finalised(&assessment)?;

        let written = self.vault.try_write(&act, |writing| {
            let before = tables::answer::get(writing, assessment.id, &id)?;
            let after = before.apply(&change, item).map_err(|problems| Error::answer(&problems, &request.item))?;
            tables::answer::save(writing, assessment.id, &id, &after)?;
            Ok::<_, Error>(())
        })?;

        let facility = self.facility_of(&assessment)?;
        let answers = self.answers_that_count(&assessment, &set)?;
        let standing = Standing::new(set.english(), &answers, &facility.profile);
        let mut answer = standing.answer(&id).unwrap_or_else(|| empty(&request.item));
        answer.repeated = progress::is_repeated(self.last_verdict(&assessment, &id)?, answer.verdict);
        Ok(AnswerSaved {
            answer,
            section: standing.section_of(&id).ok_or_else(|| Error::Unexpected("an item without a section"))?,
            counts: standing.counts(),
            scores: standing.scores(),
            seq: written.seq,
            saved_at: work::moment(&act.now),
            undo: self.undo_hint(assessment.id, set.english())?,
            redo: self.redo_hint(assessment.id, set.english())?,
        })
    }
}

pub(crate) fn empty(item: &str) -> AnswerView {
    AnswerView {
        item: item.to_owned(),
        verdict: None,
        levels: BTreeMap::new(),
        reason: String::new(),
        comment: String::new(),
        text: String::new(),
        equivalent: String::new(),
        methods: Vec::new(),
        review: false,
        answered: false,
        in_table: false,
        repeated: false,
    }
}

fn change(change: AnswerChange, item: &str) -> Result<answer::AnswerChange> {
    let levels = change.levels.map(|levels| levels.map(|levels| levels_of(levels, item)).transpose()).transpose()?;
    Ok(answer::AnswerChange {
        verdict: change.verdict,
        levels,
        reason: change.reason,
        comment: change.comment,
        text: change.text,
        equivalent: change.equivalent,
        methods: change.methods.map(|methods| methods.map(|methods| methods.into_iter().collect())),
        review: change.review,
    })
}

fn levels_of(levels: BTreeMap<u8, answer::Verdict>, item: &str) -> Result<BTreeMap<Level, answer::Verdict>> {
    levels
        .into_iter()
        .map(|(level, verdict)| {
            let known = Level::try_from(level).map_err(|_| {
                Refusal::of(ErrorCode::LevelNotOfItem).with("item", item).with("level", level).at("levels")
            })?;
            Ok((known, verdict))
        })
        .collect()
}
