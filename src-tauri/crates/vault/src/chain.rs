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

mod verify;

pub(crate) use verify::verify;

use crate::{
    error::{Error, Result},
    writing::{Act, Recorded},
};
use breakwater_domain::ids::ItemId;
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
struct Fields<'a> {
    seq: i64,
    device: &'a str,
    clock: i64,
    at: &'a str,
    offset_seconds: i64,
    actor: &'a str,
    operation: &'a str,
    assessment: Option<&'a str>,
    item: Option<&'a str>,
    reason_hash: Option<&'a [u8]>,
    compensates: Option<i64>,
}

struct ChangeFields {
    entity: String,
    id: String,
    old_hash: Option<Hash>,
    new_hash: Option<Hash>,
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

impl Fields<'_> {
    fn hash<'c>(&self, changes: impl ExactSizeIterator<Item = &'c ChangeFields>, before: &Hash) -> Hash {
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
        canonical.optional(self.assessment.map(str::as_bytes));
        canonical.optional(self.item.map(str::as_bytes));
        canonical.optional(self.reason_hash);
        canonical.optional(self.compensates.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice));
        canonical.number(changes.len() as i64);
        for change in changes {
            canonical.bytes(change.entity.as_bytes());
            canonical.bytes(change.id.as_bytes());
            canonical.optional(change.old_hash.as_ref().map(Hash::as_slice));
            canonical.optional(change.new_hash.as_ref().map(Hash::as_slice));
        }
        canonical.0.finalize().into()
    }
}

fn value_hash(salt: &[u8], value: &str) -> Hash {
    let mut canonical = Canonical(Sha256::new());
    canonical.0.update(VALUE_LABEL);
    canonical.bytes(salt);
    canonical.bytes(value.as_bytes());
    canonical.0.finalize().into()
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
    let reason_hash = reason.map(|reason| value_hash(&reason_salt, reason));
    let (device, actor, at) = (device.to_string(), act.actor.to_string(), act.now.timestamp().to_string());
    let assessment = act.assessment.map(|id| id.to_string());
    let fields = Fields {
        seq,
        device: &device,
        clock,
        at: &at,
        offset_seconds: i64::from(act.now.offset().seconds()),
        actor: &actor,
        operation: act.operation,
        assessment: assessment.as_deref(),
        item: act.item.as_ref().map(ItemId::as_str),
        reason_hash: reason_hash.as_ref().map(Hash::as_slice),
        compensates,
    };
    let hashed: Vec<ChangeFields> = changes
        .iter()
        .zip(&salts)
        .map(|(change, salt)| ChangeFields {
            entity: change.entity.kind.key().to_owned(),
            id: change.entity.id.clone(),
            old_hash: change.old.as_deref().map(|value| value_hash(salt, value)),
            new_hash: change.new.as_deref().map(|value| value_hash(salt, value)),
        })
        .collect();
    let hash = fields.hash(hashed.iter(), &before);

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
    for (index, ((hashed, change), salt)) in hashed.iter().zip(changes).zip(&salts).enumerate() {
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
