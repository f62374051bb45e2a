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
    pub assessment: Option<AssessmentId>,
    pub item: Option<ItemId>,
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
    let assessment = assessment.to_string();
    let mut statement = db.prepare(
        "SELECT e.seq, e.at, e.offset_seconds, e.actor, e.operation, e.compensates, v.new_value, e.assessment, e.item
         FROM event e LEFT JOIN event_value v ON v.seq = e.seq AND v.n = 0
         WHERE (e.assessment = ?1 AND e.item = ?2)
            OR e.seq IN (SELECT seq FROM event_change WHERE entity = 'answer' AND entity_id = ?1 || '/' || ?2)
         ORDER BY e.seq",
    )?;
    let mut rows = statement.query(params![assessment, item.as_str()])?;
    entries(db, &mut rows)
}

/// Oldest first. An action keeps its id for ever, so those that were removed are found by what their
/// events say.
pub(crate) fn of_finding(db: &Connection, finding: FindingId) -> Result<Vec<HistoryEntry>> {
    let mut statement = db.prepare(
        "SELECT e.seq, e.at, e.offset_seconds, e.actor, e.operation, e.compensates, v.new_value, e.assessment, e.item
         FROM event e LEFT JOIN event_value v ON v.seq = e.seq AND v.n = 0
         WHERE e.seq IN (
           SELECT seq FROM event_change WHERE entity = 'finding' AND entity_id = ?1
           UNION
           SELECT c.seq FROM event_change c JOIN event_value v ON v.seq = c.seq AND v.n = c.n
           WHERE c.entity = 'action' AND json_extract(coalesce(v.new_value, v.old_value), '$.finding') = ?1)
         ORDER BY e.seq",
    )?;
    let mut rows = statement.query(params![finding.to_string()])?;
    entries(db, &mut rows)
}

/// Which part of the whole history.
#[derive(Debug, Clone, Default)]
pub struct HistoryFilter {
    pub assessment: Option<AssessmentId>,
    pub actor: Option<PersonId>,
    /// Events that changed something of these kinds, or are one of `operations`; both empty: all.
    pub entities: Vec<Entity>,
    pub operations: Vec<&'static str>,
    /// Only events before this one.
    pub before: Option<u64>,
    pub limit: u32,
}

/// A page of the history.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryPage {
    /// Newest first.
    pub entries: Vec<HistoryEntry>,
    /// How many there are on all pages.
    pub total: u64,
}

pub(crate) fn page(db: &Connection, filter: &HistoryFilter) -> Result<HistoryPage> {
    let quoted = |words: &mut dyn Iterator<Item = &'static str>| {
        words.map(|word| format!("'{word}'")).collect::<Vec<_>>().join(", ")
    };
    // Words of this program, never of a person.
    let kinds = if filter.entities.is_empty() && filter.operations.is_empty() {
        "1".to_owned()
    } else {
        format!(
            "(e.operation IN ({}) OR EXISTS (SELECT 1 FROM event_change c WHERE c.seq = e.seq AND c.entity IN ({})))",
            quoted(&mut filter.operations.iter().copied()),
            quoted(&mut filter.entities.iter().map(|entity| entity.key())),
        )
    };
    let which = format!("(?1 IS NULL OR e.assessment = ?1) AND (?2 IS NULL OR e.actor = ?2) AND {kinds}");
    let assessment = filter.assessment.map(|id| id.to_string());
    let actor = filter.actor.map(|id| id.to_string());
    let total: i64 =
        db.query_row(&format!("SELECT count(*) FROM event e WHERE {which}"), params![assessment, actor], |row| {
            row.get(0)
        })?;
    let mut statement = db.prepare(&format!(
        "SELECT e.seq, e.at, e.offset_seconds, e.actor, e.operation, e.compensates, v.new_value, e.assessment, e.item
         FROM event e LEFT JOIN event_value v ON v.seq = e.seq AND v.n = 0
         WHERE {which} AND (?3 IS NULL OR e.seq < ?3) ORDER BY e.seq DESC LIMIT ?4"
    ))?;
    let before = filter.before.map(u64::cast_signed);
    let mut rows = statement.query(params![assessment, actor, before, filter.limit])?;
    Ok(HistoryPage { entries: entries(db, &mut rows)?, total: total.unsigned_abs() })
}

fn entries(db: &Connection, rows: &mut rusqlite::Rows<'_>) -> Result<Vec<HistoryEntry>> {
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
            assessment: row
                .get::<_, Option<String>>(7)?
                .map(|id| id.parse().map_err(Error::row_from("event.assessment")))
                .transpose()?,
            item: row.get::<_, Option<String>>(8)?.map(ItemId::new),
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
