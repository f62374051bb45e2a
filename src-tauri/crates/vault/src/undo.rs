//! Undo and redo as compensating events, per assessment; history is never rewritten.
//!
//! The undo line and the redo line are rows of `undo_step`, so they survive closing and power cuts, and have no
//! limit of steps. Undoing puts back the row images of before the step, through the same primitive as every
//! change, and appends an event that names the step it compensates. Undoing twice in a row undoes two steps; an
//! ordinary undoable write ends the redo line.
//!
//! A write outside the lines (not undoable, or of another assessment) that touches a row some step also touches
//! removes these steps from the lines: restoring an image must never overwrite what was decided elsewhere.

use crate::{
    chain,
    error::{Error, Result},
    image::{Entity, EntityRef, Image, agrees},
    writing::{Act, Recorded, Writing},
};
use breakwater_domain::ids::{AssessmentId, ItemId};
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

/// What would be undone or redone next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    pub seq: u64,
    pub operation: String,
    pub item: Option<ItemId>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Undo,
    Redo,
}

impl Direction {
    const fn next_step(self) -> &'static str {
        match self {
            Self::Undo => {
                "SELECT s.seq, e.operation, e.item FROM undo_step s JOIN event e ON e.seq = s.seq
                 WHERE s.assessment = ?1 AND s.line = 'undo' ORDER BY s.seq DESC LIMIT 1"
            }
            Self::Redo => {
                "SELECT s.seq, e.operation, e.item FROM undo_step s JOIN event e ON e.seq = s.seq
                 WHERE s.assessment = ?1 AND s.line = 'redo' ORDER BY s.seq ASC LIMIT 1"
            }
        }
    }

    const fn line_after(self) -> &'static str {
        match self {
            Self::Undo => "redo",
            Self::Redo => "undo",
        }
    }
}

pub(crate) fn hint(db: &Connection, assessment: AssessmentId, direction: Direction) -> Result<Option<Hint>> {
    let found = db
        .prepare(direction.next_step())?
        .query_row([assessment.to_string()], |row| {
            Ok((row.get::<_, i64>(0)?, row.get(1)?, row.get::<_, Option<String>>(2)?))
        })
        .optional()?;
    Ok(found.map(|(seq, operation, item)| Hint { seq: seq.unsigned_abs(), operation, item: item.map(ItemId::new) }))
}

/// Keeps the lines in step with an ordinary write; called in its transaction.
pub(crate) fn after_write(db: &Connection, act: &Act, seq: u64, changes: &[Recorded]) -> Result<()> {
    let seq = seq.cast_signed();
    let own = match act.assessment {
        Some(assessment) if act.undoable => assessment.to_string(),
        _ => String::new(),
    };
    let mut forget = db.prepare(
        "DELETE FROM undo_step WHERE assessment <> ?1
         AND seq IN (SELECT seq FROM event_change WHERE entity = ?2 AND entity_id = ?3)",
    )?;
    for change in changes {
        forget.execute(params![own, change.entity.kind.key(), change.entity.id])?;
    }
    if !own.is_empty() {
        db.prepare("DELETE FROM undo_step WHERE assessment = ?1 AND line = 'redo'")?.execute([&own])?;
        db.prepare("INSERT INTO undo_step (assessment, seq, line) VALUES (?1, ?2, 'undo')")?
            .execute(params![own, seq])?;
    }
    Ok(())
}

/// Restores the images of the next step and moves it to the other line. `None`: nothing to undo or redo.
pub(crate) fn step(writing: &mut Writing<'_>, assessment: AssessmentId, direction: Direction) -> Result<Option<Hint>> {
    let Some(next) = hint(writing.db(), assessment, direction)? else { return Ok(None) };
    restore(writing, next.seq, direction)?;
    Ok(Some(next))
}

/// Puts the rows of one event as they were before it, or after it: only while they stand as it would leave them.
pub(crate) fn restore(writing: &mut Writing<'_>, seq: u64, direction: Direction) -> Result<()> {
    let mut changes = changes_of(writing.db(), seq)?;
    if direction == Direction::Undo {
        // What was made last goes first: an action before its finding.
        changes.reverse();
    }
    for change in changes {
        let (expected, wanted) = match direction {
            Direction::Undo => (change.new, change.old),
            Direction::Redo => (change.old, change.new),
        };
        let table = change.entity.kind.table();
        let present = table.load(writing.db(), &change.entity.id)?;
        let as_expected = match (&expected, &present) {
            (None, None) => true,
            (Some(expected), Some(present)) => agrees(expected, present),
            (None, Some(_)) | (Some(_), None) => false,
        };
        if !as_expected {
            return Err(Error::UndoBlocked(seq));
        }
        match wanted {
            Some(wanted) => {
                let image: Image = serde_json::from_str(&wanted).map_err(Error::row_from("event_value"))?;
                writing.put_image(change.entity.kind, &image)?;
            }
            None => writing.remove(change.entity.kind, &change.entity.id)?,
        }
    }
    Ok(())
}

/// Appends the compensating event and moves the step.
pub(crate) fn finish(
    db: &Connection,
    device: Uuid,
    act: &Act,
    done: &Hint,
    direction: Direction,
    changes: &[Recorded],
) -> Result<u64> {
    let compensated = done.seq.cast_signed();
    let seq = chain::append(db, device, act, Some(compensated), changes)?;
    let assessment = act.assessment.map(|id| id.to_string());
    db.prepare("UPDATE undo_step SET line = ?3 WHERE assessment = ?1 AND seq = ?2")?.execute(params![
        assessment,
        compensated,
        direction.line_after()
    ])?;
    // Steps of other assessments on the same rows no longer stand on what they left.
    let mut forget = db.prepare(
        "DELETE FROM undo_step WHERE assessment <> ?1
         AND seq IN (SELECT seq FROM event_change WHERE entity = ?2 AND entity_id = ?3)",
    )?;
    for change in changes {
        forget.execute(params![assessment, change.entity.kind.key(), change.entity.id])?;
    }
    Ok(seq)
}

pub(crate) fn changes_of(db: &Connection, seq: u64) -> Result<Vec<Recorded>> {
    let mut statement = db.prepare(
        "SELECT c.entity, c.entity_id, v.salt IS NULL, v.old_value, v.new_value
         FROM event_change c LEFT JOIN event_value v ON v.seq = c.seq AND v.n = c.n WHERE c.seq = ?1 ORDER BY c.n",
    )?;
    let rows = statement.query_map([seq.cast_signed()], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, bool>(2)?, row.get(3)?, row.get(4)?))
    })?;
    let mut changes = Vec::new();
    for row in rows {
        let (entity, id, erased, old, new) = row?;
        if erased {
            return Err(Error::UndoBlocked(seq));
        }
        let kind = Entity::from_key(&entity).ok_or_else(|| Error::row("event_change.entity"))?;
        changes.push(Recorded { entity: EntityRef::new(kind, id), old, new });
    }
    Ok(changes)
}
