//! What can still be read of a damaged database.
//!
//! Every page has its own authentication code, so a page is read as it was written or not at all. Tables are read from
//! both ends towards the damage, then row by row for everything the events know of. What a table has lost its last event
//! still holds: each change was recorded with the whole row.

use super::begin_chain;
use crate::{
    chain::{self, EventRef},
    connection,
    error::{Error, Result},
    files::{self, Unfinished},
    image::{Entity, EntityRef, Image, Table},
    keys::DataKey,
    restore::Images,
    tables::{self, questionnaire::PinnedQuestionnaire},
    vault::About,
    writing::{Act, Writing},
};
use rusqlite::{Connection, Row, ToSql};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// More room than any vault needs at its end: a file cut short must not look shorter than it says of itself.
const PADDING: u64 = 1 << 30;
/// Rows looked for one by one; each that fails opens the file again.
const SINGLE_LOOKS: usize = 5_000;

/// What was taken over, and what was not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SalvageReport {
    /// Recorded things that are in the new vault.
    pub rows: u64,
    /// Of these, the ones that only an event still had.
    pub from_events: u64,
    /// Known to have been there, and gone or without what they refer to.
    pub lost: Vec<EntityRef>,
    /// Events that stay behind in what is kept.
    pub events_left: u64,
}

/// Private halves of signing keys as they are stored, by their public ones. No event has them.
type Secrets = BTreeMap<String, (String, Vec<u8>, Vec<u8>)>;

/// What could be read.
pub(super) struct Remains {
    images: Images,
    texts: Vec<(String, String, String)>,
    secrets: Secrets,
    from_events: BTreeSet<(Entity, String)>,
    lost: Vec<EntityRef>,
    head: EventRef,
    events: u64,
}

impl Remains {
    /// Reads a copy; the original is not even opened for writing.
    pub(super) fn read(folder: &Path, key: &DataKey) -> Result<Self> {
        let staged = Unfinished::beside(&folder.with_file_name(format!(".{}.reading", files::name_of(folder))))?;
        let path = staged.path().join(files::ANSWERS);
        copy_padded(folder, &path)?;
        let mut reader = Reader { path, key: key.clone(), db: None };
        let remains = read_all(&mut reader);
        drop(reader);
        Ok(remains)
    }

    pub(super) fn images(&self) -> Images {
        self.images.clone()
    }

    pub(super) fn first_person(&self) -> Option<breakwater_domain::ids::PersonId> {
        self.images.keys().find(|(entity, _)| *entity == Entity::Person).and_then(|(_, id)| id.parse().ok())
    }

    pub(super) fn readable(&self) -> u64 {
        self.images.len() as u64
    }

    pub(super) fn lost(&self) -> &[EntityRef] {
        &self.lost
    }

    pub(super) fn head(&self) -> EventRef {
        self.head.clone()
    }

    /// Writes it all into an empty vault, as its first event.
    pub(super) fn write(
        self,
        db: &Connection,
        about: &About,
        act: &Act,
        known: &[PinnedQuestionnaire],
    ) -> Result<SalvageReport> {
        let mut report = SalvageReport { lost: self.lost, events_left: self.events, ..SalvageReport::default() };
        let mut images = self.images;
        images.retain(|(entity, _), _| *entity != Entity::Vault);
        let (from_events, texts, secrets) = (self.from_events, self.texts, self.secrets);
        begin_chain(db, about, act, |writing| {
            let mut finalised = Vec::new();
            for (key, image) in &mut images {
                // Nothing can be put into a finalised record, so it is finalised last.
                if key.0 == Entity::Assessment
                    && let Some(state) = image.get_mut("state")
                    && matches!(state.as_str(), Some("finalised" | "superseded"))
                {
                    finalised.push((key.1.clone(), std::mem::replace(state, "draft".into())));
                }
            }
            let mut waiting: Vec<(Entity, String)> = images.keys().cloned().collect();
            // What refers to something later in the order gets its turn in the next round.
            loop {
                let before = waiting.len();
                waiting.retain(|(entity, id)| {
                    let stored = images
                        .get(&(*entity, id.clone()))
                        .is_some_and(|image| writing.put_image(*entity, image).is_ok());
                    if stored && *entity == Entity::Questionnaire {
                        put_texts(writing, &texts, id);
                        if !has_its_texts(writing, id) {
                            put_known(writing, known, id);
                        }
                    }
                    if stored && *entity == Entity::SigningKey {
                        put_secret(writing, &secrets, id);
                    }
                    !stored
                });
                if waiting.is_empty() || waiting.len() == before {
                    break;
                }
            }
            for (id, state) in finalised {
                if let Some(image) = images.get_mut(&(Entity::Assessment, id)) {
                    image.insert("state".to_owned(), state);
                    // A record that lacks what it refers to is among those that wait, and stays there.
                    let _ = writing.put_image(Entity::Assessment, image);
                }
            }
            report.rows = (images.len() - waiting.len()) as u64;
            report.from_events =
                from_events.iter().filter(|key| images.contains_key(*key) && !waiting.contains(key)).count() as u64;
            report.lost.extend(waiting.into_iter().map(|(entity, id)| EntityRef::new(entity, id)));
            let heads = images.keys().filter(|(entity, _)| *entity == Entity::Questionnaire);
            let without = heads.filter(|(_, hash)| !has_its_texts(writing, hash));
            report.lost.extend(without.map(|(entity, hash)| EntityRef::new(*entity, hash.clone())));
            Ok(())
        })?;
        Ok(report)
    }
}

fn put_texts(writing: &Writing<'_>, texts: &[(String, String, String)], hash: &str) {
    for (_, language, text) in texts.iter().filter(|(of, ..)| of == hash) {
        // The check compares every text with the hash its head has of it.
        let _ = writing.db().execute(
            "INSERT OR IGNORE INTO questionnaire_text (hash, language, text) VALUES (?1, ?2, ?3)",
            (hash, language, text),
        );
    }
}

/// All the texts that were pinned, and no other.
fn has_its_texts(writing: &Writing<'_>, hash: &str) -> bool {
    tables::questionnaire::altered(writing).is_ok_and(|altered| !altered.iter().any(|one| one == hash))
}

/// Over what is there of it: part of a text is no text.
fn put_known(writing: &Writing<'_>, known: &[PinnedQuestionnaire], hash: &str) {
    let Some(set) = known.iter().find(|set| set.hash == hash) else { return };
    for (language, text) in &set.texts {
        let _ = writing.db().execute(
            "INSERT OR REPLACE INTO questionnaire_text (hash, language, text) VALUES (?1, ?2, ?3)",
            (hash, language, text),
        );
    }
}

fn put_secret(writing: &Writing<'_>, secrets: &Secrets, public_key: &str) {
    let Some((guard, nonce, wrapped)) = secrets.get(public_key) else { return };
    // Without it a new key is made when somebody signs next.
    let _ = writing.db().execute(
        "INSERT OR IGNORE INTO signing_secret (public_key, guard, nonce, wrapped) VALUES (?1, ?2, ?3, ?4)",
        (public_key, guard, nonce, wrapped),
    );
}

/// The database, and the journal that would roll it back, as a copy with room at its end.
fn copy_padded(folder: &Path, path: &Path) -> Result<()> {
    let original = folder.join(files::ANSWERS);
    let journal = |of: &Path| PathBuf::from(format!("{}-journal", of.display()));
    match fs::copy(&original, path) {
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => files::write_new(path, b"")?,
        Err(error) => return Err(Error::io(original)(error)),
    }
    if journal(&original).is_file() {
        fs::copy(journal(&original), journal(path)).map_err(Error::io(&original))?;
    }
    let file = fs::File::options().write(true).open(path).map_err(Error::io(path))?;
    let length = file.metadata().map_err(Error::io(path))?.len();
    // Takes up no room on file systems that know holes; where it cannot be done the file is read as it is.
    if length > 0 {
        let _ = file.set_len(length.next_multiple_of(4096) + PADDING);
    }
    Ok(())
}

/// Reads until something is damaged, and begins anew after that.
struct Reader {
    path: PathBuf,
    key: DataKey,
    db: Option<Connection>,
}

impl Reader {
    /// Whether it came to the end.
    fn rows(
        &mut self,
        sql: &str,
        params: &[&dyn ToSql],
        mut each: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
    ) -> bool {
        if self.db.is_none() {
            self.db = connection::open_single(&self.path, &self.key, files::ANSWERS).ok();
        }
        let read = self.db.as_ref().is_some_and(|db| {
            db.prepare(sql).is_ok_and(|mut statement| {
                let Ok(mut rows) = statement.query(params) else { return false };
                loop {
                    match rows.next() {
                        Ok(Some(row)) => drop(each(row)),
                        Ok(None) => return true,
                        Err(_) => return false,
                    }
                }
            })
        });
        if !read {
            // The cipher refuses everything once a page did not match; a new connection does not.
            self.db = None;
        }
        read
    }

    /// From the beginning, and from the end when that does not come through.
    fn both_ways(&mut self, sql: &str, order: &[&str], mut each: impl FnMut(&Row<'_>) -> rusqlite::Result<()>) -> bool {
        let ordered = |direction: &str| {
            let columns: Vec<String> = order.iter().map(|column| format!("{column} {direction}")).collect();
            format!("{sql} ORDER BY {}", columns.join(", "))
        };
        self.rows(&ordered("ASC"), &[], &mut each) || {
            self.rows(&ordered("DESC"), &[], &mut each);
            false
        }
    }

    /// The columns of a table that this file has; an older one has fewer.
    fn columns(&mut self, table: &Table) -> Vec<String> {
        let mut found = BTreeSet::new();
        self.rows("SELECT name FROM pragma_table_info(?1)", &[&table.name], |row| {
            found.insert(row.get::<_, String>(0)?);
            Ok(())
        });
        let columns = table.columns.iter().filter(|column| found.contains(**column));
        columns.map(|column| (*column).to_owned()).collect()
    }
}

fn read_all(reader: &mut Reader) -> Remains {
    let known = last_values(reader);
    let mut remains = Remains {
        images: Images::new(),
        texts: Vec::new(),
        secrets: Secrets::new(),
        from_events: BTreeSet::new(),
        lost: Vec::new(),
        head: known.head.clone(),
        events: known.events,
    };
    let mut looks = SINGLE_LOOKS;
    for entity in Entity::ALL {
        let table = entity.table();
        let columns = reader.columns(table);
        let quoted: Vec<String> = columns.iter().map(|column| format!("\"{column}\"")).collect();
        let mut rows: BTreeMap<String, Image> = BTreeMap::new();
        let select = format!("SELECT {} FROM \"{}\"", quoted.join(", "), table.name);
        let mut take = |row: &Row<'_>| {
            if let Some(image) = image(row, &columns)?
                && let Ok(id) = table.id_of(&image)
            {
                rows.insert(id, image);
            }
            Ok(())
        };
        let key: Vec<String> = table.key.iter().map(|column| format!("\"{column}\"")).collect();
        let key_order: Vec<&str> = key.iter().map(String::as_str).collect();
        // Along the table itself where it has row numbers, along its key where that is the table.
        let whole = !columns.is_empty()
            && (reader.both_ways(&select, &["rowid"], &mut take) || reader.both_ways(&select, &key_order, &mut take));
        if !whole {
            let condition: Vec<String> =
                key.iter().enumerate().map(|(index, column)| format!("{column} = ?{}", index + 1)).collect();
            let one = format!("{select} WHERE {}", condition.join(" AND "));
            for (id, last) in known.of(entity) {
                if rows.contains_key(id) {
                    continue;
                }
                if looks > 0 && !columns.is_empty() {
                    looks -= 1;
                    let parts: Vec<&str> = id.splitn(table.key.len(), '/').collect();
                    let params: Vec<&dyn ToSql> = parts.iter().map(|part| part as &dyn ToSql).collect();
                    reader.rows(&one, &params, |row| {
                        if let Some(image) = image(row, &columns)? {
                            rows.insert(id.clone(), image);
                        }
                        Ok(())
                    });
                }
                if rows.contains_key(id) {
                    continue;
                }
                match last {
                    Last::Value(image) => {
                        rows.insert(id.clone(), image.clone());
                        remains.from_events.insert((entity, id.clone()));
                    }
                    Last::Removed => {}
                    Last::Unreadable => remains.lost.push(EntityRef::new(entity, id.clone())),
                }
            }
        }
        remains.images.extend(rows.into_iter().map(|(id, image)| ((entity, id), image)));
    }
    let mut texts = BTreeMap::new();
    reader.both_ways("SELECT hash, language, text FROM questionnaire_text", &["hash", "language"], |row| {
        texts.insert((row.get::<_, String>(0)?, row.get::<_, String>(1)?), row.get::<_, String>(2)?);
        Ok(())
    });
    remains.texts = texts.into_iter().map(|((hash, language), text)| (hash, language, text)).collect();
    reader.both_ways("SELECT public_key, guard, nonce, wrapped FROM signing_secret", &["public_key"], |row| {
        remains.secrets.insert(row.get(0)?, (row.get(1)?, row.get(2)?, row.get(3)?));
        Ok(())
    });
    remains
}

fn image(row: &Row<'_>, columns: &[String]) -> rusqlite::Result<Option<Image>> {
    use rusqlite::types::ValueRef;
    let mut image = Image::new();
    for (index, column) in columns.iter().enumerate() {
        let value = match row.get_ref(index)? {
            ValueRef::Null => serde_json::Value::Null,
            ValueRef::Integer(number) => number.into(),
            ValueRef::Text(text) => match std::str::from_utf8(text) {
                Ok(text) => text.into(),
                Err(_) => return Ok(None),
            },
            ValueRef::Real(_) | ValueRef::Blob(_) => return Ok(None),
        };
        image.insert(column.clone(), value);
    }
    Ok(Some(image))
}

/// What the last event about a thing says of it.
enum Last {
    Value(Image),
    Removed,
    /// Erased on purpose, or on a page that cannot be read.
    Unreadable,
}

struct Known {
    last: BTreeMap<(Entity, String), Last>,
    head: EventRef,
    events: u64,
}

impl Known {
    fn of(&self, entity: Entity) -> impl Iterator<Item = (&String, &Last)> {
        self.last.iter().filter(move |((kind, _), _)| *kind == entity).map(|((_, id), last)| (id, last))
    }
}

fn last_values(reader: &mut Reader) -> Known {
    let mut changes: BTreeMap<(i64, i64), (String, String)> = BTreeMap::new();
    let change = "SELECT seq, n, entity, entity_id FROM event_change";
    let whole = reader.both_ways(change, &["seq", "n"], |row| {
        changes.insert((row.get(0)?, row.get(1)?), (row.get(2)?, row.get(3)?));
        Ok(())
    });
    let mut values: BTreeMap<(i64, i64), Option<String>> = BTreeMap::new();
    let value = "SELECT seq, n, new_value FROM event_value WHERE salt IS NOT NULL";
    let values_whole = reader.both_ways(value, &["seq", "n"], |row| {
        values.insert((row.get(0)?, row.get(1)?), row.get(2)?);
        Ok(())
    });
    let mut events = BTreeMap::new();
    reader.both_ways("SELECT seq, at FROM event", &["seq"], |row| {
        events.insert(row.get::<_, i64>(0)?, row.get::<_, String>(1)?);
        Ok(())
    });
    let last_seq = [changes.keys().next_back().map(|key| key.0), events.keys().next_back().copied()];
    let last_seq = last_seq.into_iter().flatten().max().unwrap_or(0);
    if !whole || !values_whole {
        // In between the two ends: event by event.
        let seen: BTreeSet<i64> = changes.keys().map(|key| key.0).collect();
        let with_values: BTreeSet<i64> = values.keys().map(|key| key.0).collect();
        for seq in (1..=last_seq).filter(|seq| !seen.contains(seq) || !with_values.contains(seq)).take(SINGLE_LOOKS) {
            reader.rows(&format!("{change} WHERE seq = ?1"), &[&seq], |row| {
                changes.insert((row.get(0)?, row.get(1)?), (row.get(2)?, row.get(3)?));
                Ok(())
            });
            reader.rows(&format!("{value} AND seq = ?1"), &[&seq], |row| {
                values.insert((row.get(0)?, row.get(1)?), row.get(2)?);
                Ok(())
            });
        }
    }
    let mut head = EventRef { seq: last_seq.unsigned_abs(), hash: String::new(), at: None };
    head.at = events.get(&last_seq).and_then(|at| at.parse().ok());
    reader.rows("SELECT hash FROM head WHERE id = 1", &[], |row| {
        head.hash = chain::hex(&row.get::<_, [u8; 32]>(0)?);
        Ok(())
    });
    let mut last = BTreeMap::new();
    for (at, (entity, id)) in changes {
        let Some(entity) = Entity::from_key(&entity) else { continue };
        let value = match values.get(&at) {
            Some(Some(text)) => serde_json::from_str(text).map_or(Last::Unreadable, Last::Value),
            Some(None) => Last::Removed,
            None => Last::Unreadable,
        };
        last.insert((entity, id), value);
    }
    Known { last, head, events: events.len() as u64 }
}
