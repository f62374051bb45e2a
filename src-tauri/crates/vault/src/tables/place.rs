//! Where the assessor left off in each assessment. A convenience, kept beside the record: no event, and not in the
//! record's digest.

use crate::error::Result;
use breakwater_domain::ids::{AssessmentId, ItemId};
use rusqlite::{Connection, OptionalExtension, params};

pub(crate) fn keep(db: &Connection, assessment: AssessmentId, item: &ItemId) -> Result<()> {
    db.prepare(
        "INSERT INTO place (assessment, item) VALUES (?1, ?2)
         ON CONFLICT (assessment) DO UPDATE SET item = excluded.item WHERE item <> excluded.item",
    )?
    .execute(params![assessment.to_string(), item.as_str()])?;
    Ok(())
}

pub(crate) fn of(db: &Connection, assessment: &str) -> Result<Option<ItemId>> {
    let item = db
        .prepare("SELECT item FROM place WHERE assessment = ?1")?
        .query_row([assessment], |row| row.get::<_, String>(0))
        .optional()?;
    Ok(item.map(ItemId::new))
}
