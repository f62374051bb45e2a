//! Taking back one event apart from the undo lines: a change to several findings, a row removed from the register.
//!
//! The undo lines of [`crate::undo`] are an assessor's: one step after the other, within one assessment. What
//! reaches over several, or belongs to none, has no such line; somebody who did it by mistake takes back that
//! very event. It goes once, and only while every row still stands as the event left it.

use crate::{
    error::{Error, Result},
    image::Entity,
    undo::{Direction, changes_of, restore},
    writing::Writing,
};
use rusqlite::OptionalExtension;

/// Which events a caller may take back; any other is refused.
#[derive(Debug, Clone, Copy)]
pub enum Only<'a> {
    /// What was done under this name.
    Operation(&'a str),
    /// What changed rows of these kinds alone.
    Rows(&'a [Entity]),
}

/// Puts back the rows of before the event.
pub(crate) fn put_back(writing: &mut Writing<'_>, seq: u64, only: Only<'_>) -> Result<()> {
    let db = writing.db();
    let allowed = match only {
        Only::Operation(wanted) => {
            let of = db
                .prepare("SELECT operation FROM event WHERE seq = ?1")?
                .query_row([seq.cast_signed()], |row| row.get::<_, String>(0))
                .optional()?;
            of.as_deref() == Some(wanted)
        }
        Only::Rows(kinds) => {
            let changes = changes_of(db, seq)?;
            !changes.is_empty() && changes.iter().all(|change| kinds.contains(&change.entity.kind))
        }
    };
    let taken = db.prepare("SELECT 1 FROM event WHERE compensates = ?1")?.exists([seq.cast_signed()])?;
    if !allowed || taken {
        return Err(Error::UndoBlocked(seq));
    }
    restore(writing, seq, Direction::Undo)
}
