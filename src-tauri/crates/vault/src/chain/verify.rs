//! Walking the whole chain against its hashes, its values and the stored head.
//!
//! Events, changes and values are each read once, in their order and side by side: a search for every event would take
//! most of the time, because SQLCipher wipes what a search leaves behind.

use super::{ChainProblem, ChainState, ChangeFields, Fields, Hash, hex, stored_head, value_hash};
use crate::error::Result;
use rusqlite::{Connection, Row, Rows};
use std::cmp::Ordering;

/// Rows that belong to events, read ahead by one.
struct Ahead<'s, T> {
    rows: Rows<'s>,
    read: fn(&Row<'_>) -> rusqlite::Result<T>,
    /// The first row of a later event.
    waiting: Option<(i64, T)>,
}

impl<'s, T> Ahead<'s, T> {
    fn new(rows: Rows<'s>, read: fn(&Row<'_>) -> rusqlite::Result<T>) -> Self {
        Self { rows, read, waiting: None }
    }

    /// Those of the event, in their order; what belongs to no event is passed over.
    fn of(&mut self, seq: i64, into: &mut Vec<T>) -> Result<()> {
        into.clear();
        loop {
            match self.waiting.take() {
                Some((at, row)) if at > seq => {
                    self.waiting = Some((at, row));
                    return Ok(());
                }
                Some((at, row)) if at == seq => into.push(row),
                Some(_) | None => {}
            }
            let Some(row) = self.rows.next()? else { return Ok(()) };
            self.waiting = Some((row.get(0)?, (self.read)(row)?));
        }
    }
}

struct Change {
    n: i64,
    fields: ChangeFields,
}

impl Change {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        // A hash of another length is none, and matches nothing.
        let hash = |index| -> rusqlite::Result<Option<Hash>> {
            let stored: Option<Vec<u8>> = row.get(index)?;
            Ok(stored.map(|bytes| Hash::try_from(bytes).unwrap_or_default()))
        };
        let fields = ChangeFields { entity: row.get(2)?, id: row.get(3)?, old_hash: hash(4)?, new_hash: hash(5)? };
        Ok(Self { n: row.get(1)?, fields })
    }
}

struct Value {
    n: i64,
    salt: Option<Vec<u8>>,
    old: Option<String>,
    new: Option<String>,
}

impl Value {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { n: row.get(1)?, salt: row.get(2)?, old: row.get(3)?, new: row.get(4)? })
    }
}

pub(crate) fn verify(db: &Connection) -> Result<ChainState> {
    let (head_seq, head_hash) = stored_head(db)?;
    let mut events_there = db.prepare(
        "SELECT seq, device, clock, at, offset_seconds, actor, operation, assessment, item, reason_hash, compensates,
                hash FROM event ORDER BY seq",
    )?;
    let mut changes_there =
        db.prepare("SELECT seq, n, entity, entity_id, old_hash, new_hash FROM event_change ORDER BY seq, n")?;
    let mut values_there = db.prepare("SELECT seq, n, salt, old_value, new_value FROM event_value ORDER BY seq, n")?;
    let mut changes_of = Ahead::new(changes_there.query([])?, Change::read);
    let mut values_of = Ahead::new(values_there.query([])?, Value::read);

    let mut events = 0_i64;
    let mut before: Hash = [0; 32];
    let mut clock = 0_i64;
    let mut problem = None;
    let (mut changes, mut values) = (Vec::new(), Vec::new());
    let mut rows = events_there.query([])?;
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get(0)?;
        changes_of.of(seq, &mut changes)?;
        values_of.of(seq, &mut values)?;
        let text = |index| -> rusqlite::Result<&str> { Ok(row.get_ref(index)?.as_str()?) };
        let optional = |index| -> rusqlite::Result<Option<&str>> { Ok(row.get_ref(index)?.as_str_or_null()?) };
        let fields = Fields {
            seq,
            device: text(1)?,
            clock: row.get(2)?,
            at: text(3)?,
            offset_seconds: row.get(4)?,
            actor: text(5)?,
            operation: text(6)?,
            assessment: optional(7)?,
            item: optional(8)?,
            reason_hash: row.get_ref(9)?.as_blob_or_null().map_err(rusqlite::Error::from)?,
            compensates: row.get(10)?,
        };
        let stored: Hash = row.get(11)?;
        let expected = events + 1;
        let what = if seq != expected {
            Some("an event is missing here")
        } else if fields.clock <= clock {
            Some("the logical clock goes back")
        } else if changes.iter().zip(1_i64..).any(|(change, n)| change.n != n) {
            Some("a change of this event is missing")
        } else if fields.hash(changes.iter().map(|change| &change.fields), &before) != stored {
            Some("the event does not match its hash")
        } else {
            value_problem(&fields, &changes, &values)
        };
        if let Some(what) = what {
            problem = Some(ChainProblem { seq: expected.unsigned_abs(), what });
            break;
        }
        clock = fields.clock;
        before = stored;
        events = seq;
    }
    let mut total = events;
    if problem.is_some() {
        total = db.query_row("SELECT count(*) FROM event", [], |row| row.get(0))?;
    } else {
        let what = match events.cmp(&head_seq) {
            Ordering::Less => Some((events + 1, "the chain ends before the stored head")),
            Ordering::Greater => Some((head_seq + 1, "the chain goes on after the stored head")),
            Ordering::Equal if before != head_hash => Some((events.max(1), "the stored head is another one")),
            Ordering::Equal => None,
        };
        problem = what.map(|(seq, what)| ChainProblem { seq: seq.unsigned_abs(), what });
    }
    Ok(ChainState { events: total.unsigned_abs(), head: hex(&head_hash), problem })
}

/// Whether the values that are still there are the ones the event was made of.
fn value_problem(fields: &Fields<'_>, changes: &[Change], values: &[Value]) -> Option<&'static str> {
    let mut unseen = changes.len() + usize::from(fields.reason_hash.is_some());
    for value in values {
        let (old_hash, new_hash) = if value.n == 0 {
            (None, fields.reason_hash)
        } else {
            let Some(change) = usize::try_from(value.n - 1).ok().and_then(|index| changes.get(index)) else {
                return Some("a value belongs to no change");
            };
            (change.fields.old_hash.as_ref().map(Hash::as_slice), change.fields.new_hash.as_ref().map(Hash::as_slice))
        };
        if value.n == 0 && new_hash.is_none() {
            return Some("a value belongs to no change");
        }
        unseen = unseen.saturating_sub(1);
        let Some(salt) = &value.salt else {
            if value.old.is_some() || value.new.is_some() {
                return Some("a value has lost its salt");
            }
            continue; // Erased, as it may be.
        };
        let matches = |value: &Option<String>, hash: Option<&[u8]>| {
            value.as_deref().map(|value| value_hash(salt, value)).as_ref().map(Hash::as_slice) == hash
        };
        if !matches(&value.old, old_hash) || !matches(&value.new, new_hash) {
            return Some("a value does not match its hash");
        }
    }
    (unseen > 0).then_some("a value is missing")
}
