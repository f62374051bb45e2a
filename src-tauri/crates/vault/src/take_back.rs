//! Taking back one event that belongs to no assessment, like a row that was removed from the register.
//!
//! The undo lines of [`crate::undo`] are an assessor's: one step after the other, within one
//! assessment. What is kept of a facility has no such line; somebody who removes a row by mistake
//! takes back that very event. It goes only while every row still stands as the event left it, and
//! the answer is an event of its own, which can be taken back in the same way.

use crate::{
    chain,
    error::{Error, Result},
    image::{Entity, Image, canonical},
    undo::changes_of,
    writing::{Act, Recorded, Writing},
};
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

/// Puts back the rows of before the event. Refused when one of them is of another kind than `kinds`.
pub(crate) fn restore(writing: &mut Writing<'_>, seq: u64, kinds: &[Entity]) -> Result<()> {
    let mut changes = changes_of(writing.db(), seq)?;
    if changes.is_empty() || changes.iter().any(|change| !kinds.contains(&change.entity.kind)) {
        return Err(Error::UndoBlocked(seq));
    }
    let taken: Option<i64> = writing
        .db()
        .prepare("SELECT seq FROM event WHERE compensates = ?1")?
        .query_row([seq.cast_signed()], |row| row.get(0))
        .optional()?;
    if taken.is_some() {
        return Err(Error::UndoBlocked(seq));
    }
    changes.reverse();
    for change in changes {
        let table = change.entity.kind.table();
        let present = table.load(writing.db(), &change.entity.id)?.as_ref().map(canonical).transpose()?;
        if present != change.new {
            return Err(Error::UndoBlocked(seq));
        }
        match change.old {
            Some(old) => {
                let image: Image = serde_json::from_str(&old).map_err(Error::row_from("event_value"))?;
                writing.put_image(change.entity.kind, &image)?;
            }
            None => writing.remove(change.entity.kind, &change.entity.id)?,
        }
    }
    Ok(())
}

/// Appends the event that says so.
pub(crate) fn finish(db: &Connection, device: Uuid, act: &Act, seq: u64, changes: &[Recorded]) -> Result<u64> {
    chain::append(db, device, act, Some(seq.cast_signed()), changes)
}
