//! Who changed what, when and why: the events about one item, for display, and what the events say is stored now.

use crate::{
    error::{Error, Result},
    image::{Entity, EntityRef},
};
use breakwater_domain::ids::{AssessmentId, FindingId, ItemId, PersonId};
use jiff::Timestamp;
use rusqlite::{Connection, params};
use serde_json::Value;

/// One event about an item.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryEntry {
    pub seq: u64,
    /// By the device's own clock, not a trusted time-stamp.
    pub at: Timestamp,
    /// Seconds east of UTC on that device.
    pub offset_seconds: i32,
    pub actor: PersonId,
    pub operation: String,
    /// `None` also when it was erased.
    pub reason: Option<String>,
    /// The event this one took back or brought back.
    pub compensates: Option<u64>,
    pub changes: Vec<Change>,
}

/// One thing before and after: its columns by name. `None`: it was not there.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    pub entity: EntityRef,
    pub old: Option<Value>,
    pub new: Option<Value>,
    /// The values were erased; that there was a change is still known.
    pub erased: bool,
}

/// Oldest first.
pub(crate) fn of(db: &Connection, assessment: AssessmentId, item: &ItemId) -> Result<Vec<HistoryEntry>> {
    entries(
        db,
        "(e.assessment = ?1 AND e.item = ?2)
         OR e.seq IN (SELECT seq FROM event_change WHERE entity = 'answer' AND entity_id = ?1 || '/' || ?2)",
        params![assessment.to_string(), item.as_str()],
    )
}

/// Oldest first. An action keeps its id for ever, so those that were removed are found by what their
/// events say.
pub(crate) fn of_finding(db: &Connection, finding: FindingId) -> Result<Vec<HistoryEntry>> {
    entries(
        db,
        "e.seq IN (
           SELECT seq FROM event_change WHERE entity = 'finding' AND entity_id = ?1
           UNION
           SELECT c.seq FROM event_change c JOIN event_value v ON v.seq = c.seq AND v.n = c.n
           WHERE c.entity = 'action' AND json_extract(coalesce(v.new_value, v.old_value), '$.finding') = ?1)",
        params![finding.to_string()],
    )
}

fn entries(db: &Connection, condition: &str, params: impl rusqlite::Params) -> Result<Vec<HistoryEntry>> {
    let mut statement = db.prepare(&format!(
        "SELECT e.seq, e.at, e.offset_seconds, e.actor, e.operation, e.compensates, v.new_value FROM event e
         LEFT JOIN event_value v ON v.seq = e.seq AND v.n = 0
         WHERE {condition}
         ORDER BY e.seq"
    ))?;
    let mut rows = statement.query(params)?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get(0)?;
        let at: String = row.get(1)?;
        let actor: String = row.get(3)?;
        entries.push(HistoryEntry {
            seq: seq.unsigned_abs(),
            at: at.parse().map_err(Error::row_from("event.at"))?,
            offset_seconds: row.get(2)?,
            actor: actor.parse().map_err(Error::row_from("event.actor"))?,
            operation: row.get(4)?,
            compensates: row.get::<_, Option<i64>>(5)?.map(i64::unsigned_abs),
            reason: row.get(6)?,
            changes: changes(db, seq)?,
        });
    }
    Ok(entries)
}

fn changes(db: &Connection, seq: i64) -> Result<Vec<Change>> {
    let mut statement = db.prepare(
        "SELECT c.entity, c.entity_id, v.salt IS NULL, v.old_value, v.new_value FROM event_change c
         LEFT JOIN event_value v ON v.seq = c.seq AND v.n = c.n WHERE c.seq = ?1 ORDER BY c.n",
    )?;
    let mut rows = statement.query([seq])?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(0)?;
        let kind = Entity::from_key(&kind).ok_or_else(|| Error::row("event_change.entity"))?;
        let value = |text: Option<String>| {
            text.map(|text| serde_json::from_str(&text)).transpose().map_err(Error::row_from("event_value"))
        };
        changes.push(Change {
            entity: EntityRef::new(kind, row.get::<_, String>(1)?),
            erased: row.get(2)?,
            old: value(row.get(3)?)?,
            new: value(row.get(4)?)?,
        });
    }
    Ok(changes)
}

/// The last value the events know of each recorded thing: `None` inside when it was removed or erased.
pub(crate) struct LastValue {
    pub(crate) entity: EntityRef,
    pub(crate) erased: bool,
    pub(crate) value: Option<String>,
}

pub(crate) fn last_values(db: &Connection) -> Result<Vec<LastValue>> {
    let mut statement = db.prepare(
        "SELECT c.entity, c.entity_id, v.salt IS NULL, v.new_value
         FROM event_change c LEFT JOIN event_value v ON v.seq = c.seq AND v.n = c.n
         WHERE NOT EXISTS (SELECT 1 FROM event_change later WHERE later.entity = c.entity
           AND later.entity_id = c.entity_id AND (later.seq, later.n) > (c.seq, c.n))",
    )?;
    let rows = statement.query_map([], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, bool>(2)?, row.get(3)?))
    })?;
    let mut values = Vec::new();
    for row in rows {
        let (entity, id, erased, value) = row?;
        let kind = Entity::from_key(&entity).ok_or_else(|| Error::row("event_change.entity"))?;
        values.push(LastValue { entity: EntityRef::new(kind, id), erased, value });
    }
    Ok(values)
}
