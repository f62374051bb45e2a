//! Answers, one row for each item that has any: an answer that is all empty has no row.

use super::{from_json, from_word, json, word};
use crate::{
    error::Result,
    image::{Entity, Table},
    vault::Reading,
    writing::Writing,
};
use breakwater_domain::{
    answer::Answer,
    assessment::Answers,
    ids::{AssessmentId, ItemId},
};
use serde::{Deserialize, Serialize};

pub(crate) const TABLE: Table = Table {
    name: "answer",
    key: &["assessment", "item"],
    columns: &[
        "assessment",
        "item",
        "verdict",
        "levels",
        "reason",
        "comment",
        "text",
        "equivalent",
        "methods",
        "review",
    ],
};

#[derive(Serialize, Deserialize)]
struct AnswerRow {
    assessment: String,
    item: String,
    verdict: Option<String>,
    levels: String,
    reason: String,
    comment: String,
    text: String,
    equivalent: String,
    methods: String,
    review: i64,
}

fn read(row: AnswerRow) -> Result<(ItemId, Answer)> {
    let answer = Answer {
        verdict: row.verdict.map(|verdict| from_word(verdict, "answer.verdict")).transpose()?,
        levels: from_json(&row.levels, "answer.levels")?,
        reason: row.reason,
        comment: row.comment,
        text: row.text,
        equivalent: row.equivalent,
        methods: from_json(&row.methods, "answer.methods")?,
        review: row.review == 1,
        in_table: false,
    };
    Ok((ItemId::new(row.item), answer))
}

pub fn all(reading: &Reading<'_>, assessment: AssessmentId) -> Result<Answers> {
    let rows: Vec<AnswerRow> =
        TABLE.rows(reading.db(), "WHERE assessment = ?1 ORDER BY item", &[&assessment.to_string()])?;
    rows.into_iter().map(read).collect()
}

/// All empty when there is none.
pub fn get(reading: &Reading<'_>, assessment: AssessmentId, item: &ItemId) -> Result<Answer> {
    let row: Option<AnswerRow> = TABLE.find(reading.db(), &format!("{assessment}/{item}"))?;
    Ok(row.map(read).transpose()?.map(|(_, answer)| answer).unwrap_or_default())
}

pub fn save(writing: &mut Writing<'_>, assessment: AssessmentId, item: &ItemId, answer: &Answer) -> Result<()> {
    if *answer == Answer::default() {
        return writing.remove(Entity::Answer, &format!("{assessment}/{item}"));
    }
    let row = AnswerRow {
        assessment: assessment.to_string(),
        item: item.as_str().to_owned(),
        verdict: answer.verdict.map(|verdict| word(&verdict)).transpose()?,
        levels: json(&answer.levels, "answer.levels")?,
        reason: answer.reason.clone(),
        comment: answer.comment.clone(),
        text: answer.text.clone(),
        equivalent: answer.equivalent.clone(),
        methods: json(&answer.methods, "answer.methods")?,
        review: i64::from(answer.review),
    };
    writing.put(Entity::Answer, &row)
}
