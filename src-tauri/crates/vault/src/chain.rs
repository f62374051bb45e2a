//! The event chain: every change of the record, in order, each bound to the one before by its hash.
//!
//! `h[n] = SHA-256("breakwater-event-v1" || h[n-1] || fields)`, fields length-prefixed in a fixed order, h[0] all
//! zero. The fields hold *hashes* of reason and row images; the values stand in `event_value` and may be erased
//! there without breaking the chain (decision 5). A value's hash is salted, so that an erased one cannot be found
//! again by trying; the salt is erased with it.
//!
//! What this promises: a change inside the chain is noticed by anyone, a chain cut at its end is noticed against the
//! stored head, and against any head held elsewhere (report, bundle, backup). It is tamper-evident, not
//! tamper-proof: who holds the key can rewrite a chain, head included, that nobody else has seen.

use crate::{
    error::{Error, Result},
    writing::{Act, Recorded},
};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};
use uuid::Uuid;

pub(crate) type Hash = [u8; 32];

const LABEL: &[u8] = b"breakwater-event-v1";
const VALUE_LABEL: &[u8] = b"breakwater-value-v1";

/// An event and the state of the chain after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventRef {
    /// 0: there is none.
    pub seq: u64,
    /// Lower-case hex.
    pub hash: String,
    /// When, by the device's own clock; `None` for the beginning.
    pub at: Option<Timestamp>,
}

/// What walking the whole chain found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainState {
    pub events: u64,
    /// The stored head, lower-case hex.
    pub head: String,
    /// The first break; everything before it holds.
    pub problem: Option<ChainProblem>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainProblem {
    /// The first event that does not hold.
    pub seq: u64,
    /// In English, for the log.
    pub what: &'static str,
}

/// The fields of an event as they are hashed.
struct Fields {
    seq: i64,
    device: String,
    clock: i64,
    at: String,
    offset_seconds: i64,
    actor: String,
    operation: String,
    assessment: Option<String>,
    item: Option<String>,
    reason_hash: Option<Vec<u8>>,
    compensates: Option<i64>,
    changes: Vec<ChangeFields>,
}

struct ChangeFields {
    entity: String,
    id: String,
    old_hash: Option<Vec<u8>>,
    new_hash: Option<Vec<u8>>,
}

/// Canonical bytes: each field by its length, an absent one told from an empty one.
struct Canonical(Sha256);

impl Canonical {
    fn bytes(&mut self, value: &[u8]) {
        self.0.update([1]);
        self.0.update((value.len() as u64).to_be_bytes());
        self.0.update(value);
    }

    fn optional(&mut self, value: Option<&[u8]>) {
        match value {
            Some(value) => self.bytes(value),
            None => self.0.update([0]),
        }
    }

    fn number(&mut self, value: i64) {
        self.bytes(&value.to_be_bytes());
    }
}

impl Fields {
    fn hash(&self, before: &Hash) -> Hash {
        let mut canonical = Canonical(Sha256::new());
        canonical.0.update(LABEL);
        canonical.0.update(before);
        canonical.number(self.seq);
        canonical.bytes(self.device.as_bytes());
        canonical.number(self.clock);
        canonical.bytes(self.at.as_bytes());
        canonical.number(self.offset_seconds);
        canonical.bytes(self.actor.as_bytes());
        canonical.bytes(self.operation.as_bytes());
        canonical.optional(self.assessment.as_deref().map(str::as_bytes));
        canonical.optional(self.item.as_deref().map(str::as_bytes));
        canonical.optional(self.reason_hash.as_deref());
        canonical.optional(self.compensates.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice));
        canonical.number(self.changes.len() as i64);
        for change in &self.changes {
            canonical.bytes(change.entity.as_bytes());
            canonical.bytes(change.id.as_bytes());
            canonical.optional(change.old_hash.as_deref());
            canonical.optional(change.new_hash.as_deref());
        }
        canonical.0.finalize().into()
    }
}

fn value_hash(salt: &[u8], value: &str) -> Vec<u8> {
    let mut canonical = Canonical(Sha256::new());
    canonical.0.update(VALUE_LABEL);
    canonical.bytes(salt);
    canonical.bytes(value.as_bytes());
    canonical.0.finalize().to_vec()
}

/// Lower-case hex, as heads and digests are shown everywhere.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        write!(text, "{byte:02x}").expect("BUG: a String takes any text");
    }
    text
}

fn stored_head(db: &Connection) -> Result<(i64, Hash)> {
    let head = db
        .query_row("SELECT seq, hash FROM head WHERE id = 1", [], |row| Ok((row.get(0)?, row.get::<_, [u8; 32]>(1)?)))
        .optional()?;
    Ok(head.unwrap_or((0, [0; 32])))
}

pub(crate) fn head(db: &Connection) -> Result<EventRef> {
    let (seq, hash) = stored_head(db)?;
    let at = db.query_row("SELECT at FROM event WHERE seq = ?1", [seq], |row| row.get::<_, String>(0)).optional()?;
    event_ref(seq, &hash, at.as_deref())
}

/// The last event about the assessment.
pub(crate) fn last_event(db: &Connection, assessment: &str) -> Result<EventRef> {
    let found = db
        .query_row(
            // An act about findings of several assessments names none of them.
            "SELECT seq, hash, at FROM event WHERE seq = (
               SELECT max(seq) FROM (
                 SELECT max(seq) AS seq FROM event WHERE assessment = ?1
                 UNION ALL
                 SELECT max(c.seq) FROM event_change c JOIN finding f ON c.entity_id = f.id
                 WHERE c.entity = 'finding' AND f.assessment = ?1
                 UNION ALL
                 SELECT max(c.seq) FROM event_change c JOIN action a ON c.entity_id = a.id
                 JOIN finding f ON f.id = a.finding
                 WHERE c.entity = 'action' AND f.assessment = ?1))",
            [assessment],
            |row| Ok((row.get(0)?, row.get::<_, [u8; 32]>(1)?, row.get::<_, String>(2)?)),
        )
        .optional()?;
    match found {
        Some((seq, hash, at)) => event_ref(seq, &hash, Some(&at)),
        None => event_ref(0, &[0; 32], None),
    }
}

fn event_ref(seq: i64, hash: &Hash, at: Option<&str>) -> Result<EventRef> {
    let at = at.map(str::parse).transpose().map_err(Error::row_from("event.at"))?;
    Ok(EventRef { seq: seq.unsigned_abs(), hash: hex(hash), at })
}

/// Appends the event and moves the head; the caller's transaction carries both.
pub(crate) fn append(
    db: &Connection,
    device: Uuid,
    act: &Act,
    compensates: Option<i64>,
    changes: &[Recorded],
) -> Result<u64> {
    let (last, before) = stored_head(db)?;
    let seq = last + 1;
    // Logical clock: ahead of everything seen here. Events of other devices will push it forward when they are merged.
    let clock =
        db.query_row("SELECT coalesce(max(clock), 0) + 1 FROM event WHERE seq = ?1", [last], |row| row.get(0))?;

    let reason = act.reason.as_deref().filter(|reason| !reason.is_empty());
    let reason_salt = salt()?;
    let salts = changes.iter().map(|_| salt()).collect::<Result<Vec<_>>>()?;
    let fields = Fields {
        seq,
        device: device.to_string(),
        clock,
        at: act.now.timestamp().to_string(),
        offset_seconds: i64::from(act.now.offset().seconds()),
        actor: act.actor.to_string(),
        operation: act.operation.to_owned(),
        assessment: act.assessment.map(|id| id.to_string()),
        item: act.item.as_ref().map(|id| id.as_str().to_owned()),
        reason_hash: reason.map(|reason| value_hash(&reason_salt, reason)),
        compensates,
        changes: changes
            .iter()
            .zip(&salts)
            .map(|(change, salt)| ChangeFields {
                entity: change.entity.kind.key().to_owned(),
                id: change.entity.id.clone(),
                old_hash: change.old.as_deref().map(|value| value_hash(salt, value)),
                new_hash: change.new.as_deref().map(|value| value_hash(salt, value)),
            })
            .collect(),
    };
    let hash = fields.hash(&before);

    db.prepare(
        "INSERT INTO event (seq, device, clock, at, offset_seconds, actor, operation, assessment, item, reason_hash,
                            compensates, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        fields.seq,
        fields.device,
        fields.clock,
        fields.at,
        fields.offset_seconds,
        fields.actor,
        fields.operation,
        fields.assessment,
        fields.item,
        fields.reason_hash,
        fields.compensates,
        hash,
    ])?;
    let mut insert_value =
        db.prepare("INSERT INTO event_value (seq, n, salt, old_value, new_value) VALUES (?1, ?2, ?3, ?4, ?5)")?;
    if let Some(reason) = reason {
        insert_value.execute(params![seq, 0, reason_salt, None::<String>, reason])?;
    }
    let mut insert_change = db.prepare(
        "INSERT INTO event_change (seq, n, entity, entity_id, old_hash, new_hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (index, ((hashed, change), salt)) in fields.changes.iter().zip(changes).zip(&salts).enumerate() {
        let n = index as i64 + 1;
        insert_change.execute(params![seq, n, hashed.entity, hashed.id, hashed.old_hash, hashed.new_hash])?;
        insert_value.execute(params![seq, n, salt, change.old, change.new])?;
    }
    db.prepare(
        "INSERT INTO head (id, seq, hash) VALUES (1, ?1, ?2)
         ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, hash = excluded.hash",
    )?
    .execute(params![seq, hash])?;
    Ok(seq.unsigned_abs())
}

fn salt() -> Result<[u8; 16]> {
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|_| Error::Randomness)?;
    Ok(salt)
}

/// What a head somebody else holds says about this chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadStanding {
    /// It is this chain's head.
    Same,
    /// This chain goes on from it.
    Continues,
    /// This chain ends before it: it was cut, or is an older copy.
    Short,
    /// This chain has another event there: it was rewritten, or is another vault's.
    Differs,
}

/// `hash` may be shortened, as it is printed; eight characters at least, so that it says something.
pub(crate) fn compare_head(db: &Connection, seq: u64, hash: &str) -> Result<HeadStanding> {
    let hash: String = hash.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect();
    let head = head(db)?;
    if seq > head.seq {
        return Ok(HeadStanding::Short);
    }
    let found = db
        .query_row("SELECT hash FROM event WHERE seq = ?1", [seq.cast_signed()], |row| row.get::<_, [u8; 32]>(0))
        .optional()?;
    let fits = hash.len() >= 8 && found.is_some_and(|found| hex(&found).starts_with(&hash));
    Ok(match (fits, seq == head.seq) {
        (false, _) => HeadStanding::Differs,
        (true, true) => HeadStanding::Same,
        (true, false) => HeadStanding::Continues,
    })
}

/// Walks the whole chain against its hashes, its values and the stored head.
pub(crate) fn verify(db: &Connection) -> Result<ChainState> {
    let (head_seq, head_hash) = stored_head(db)?;
    let mut statement = db.prepare(
        "SELECT seq, device, clock, at, offset_seconds, actor, operation, assessment, item, reason_hash, compensates,
                hash FROM event ORDER BY seq",
    )?;
    let mut changes_of =
        db.prepare("SELECT n, entity, entity_id, old_hash, new_hash FROM event_change WHERE seq = ?1 ORDER BY n")?;
    let mut values_of =
        db.prepare("SELECT n, salt, old_value, new_value FROM event_value WHERE seq = ?1 ORDER BY n")?;

    let mut events = 0_i64;
    let mut before: Hash = [0; 32];
    let mut clock = 0_i64;
    let mut problem = None;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get(0)?;
        let changes = changes_of
            .query_map([seq], |row| {
                let fields =
                    ChangeFields { entity: row.get(1)?, id: row.get(2)?, old_hash: row.get(3)?, new_hash: row.get(4)? };
                Ok((row.get::<_, i64>(0)?, fields))
            })?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        let numbered = changes.iter().enumerate().all(|(index, (n, _))| *n == index as i64 + 1);
        let fields = Fields {
            seq,
            device: row.get(1)?,
            clock: row.get(2)?,
            at: row.get(3)?,
            offset_seconds: row.get(4)?,
            actor: row.get(5)?,
            operation: row.get(6)?,
            assessment: row.get(7)?,
            item: row.get(8)?,
            reason_hash: row.get(9)?,
            compensates: row.get(10)?,
            changes: changes.into_iter().map(|(_, fields)| fields).collect(),
        };
        let stored: Hash = row.get(11)?;
        let expected = events + 1;
        let what = if seq != expected {
            Some("an event is missing here")
        } else if fields.clock <= clock {
            Some("the logical clock goes back")
        } else if !numbered {
            Some("a change of this event is missing")
        } else if fields.hash(&before) != stored {
            Some("the event does not match its hash")
        } else {
            value_problem(&fields, &mut values_of)?
        };
        if let Some(what) = what {
            problem = Some(ChainProblem { seq: expected.unsigned_abs(), what });
            break;
        }
        clock = fields.clock;
        before = stored;
        events = seq;
    }
    if problem.is_none() {
        let what = match events.cmp(&head_seq) {
            std::cmp::Ordering::Less => Some((events + 1, "the chain ends before the stored head")),
            std::cmp::Ordering::Greater => Some((head_seq + 1, "the chain goes on after the stored head")),
            std::cmp::Ordering::Equal if before != head_hash => Some((events.max(1), "the stored head is another one")),
            std::cmp::Ordering::Equal => None,
        };
        problem = what.map(|(seq, what)| ChainProblem { seq: seq.unsigned_abs(), what });
    }
    let total: i64 = db.query_row("SELECT count(*) FROM event", [], |row| row.get(0))?;
    Ok(ChainState { events: total.unsigned_abs(), head: hex(&head_hash), problem })
}

/// Whether the values that are still there are the ones the event was made of.
fn value_problem(fields: &Fields, values_of: &mut rusqlite::Statement<'_>) -> Result<Option<&'static str>> {
    let mut unseen = fields.changes.len() + usize::from(fields.reason_hash.is_some());
    let mut rows = values_of.query([fields.seq])?;
    while let Some(row) = rows.next()? {
        let n: i64 = row.get(0)?;
        let (old_hash, new_hash) = if n == 0 {
            (None, fields.reason_hash.as_ref())
        } else {
            let Some(change) = usize::try_from(n - 1).ok().and_then(|index| fields.changes.get(index)) else {
                return Ok(Some("a value belongs to no change"));
            };
            (change.old_hash.as_ref(), change.new_hash.as_ref())
        };
        if n == 0 && new_hash.is_none() {
            return Ok(Some("a value belongs to no change"));
        }
        unseen = unseen.saturating_sub(1);
        let salt: Option<Vec<u8>> = row.get(1)?;
        let old: Option<String> = row.get(2)?;
        let new: Option<String> = row.get(3)?;
        let Some(salt) = salt else {
            if old.is_some() || new.is_some() {
                return Ok(Some("a value has lost its salt"));
            }
            continue; // Erased, as it may be.
        };
        let matches = |value: &Option<String>, hash: Option<&Vec<u8>>| {
            value.as_deref().map(|value| value_hash(&salt, value)).as_ref() == hash
        };
        if !matches(&old, old_hash) || !matches(&new, new_hash) {
            return Ok(Some("a value does not match its hash"));
        }
    }
    Ok((unseen > 0).then_some("a value is missing"))
}
