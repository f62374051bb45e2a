//! Going back to a backup: first what would change, then the change, in one step that happens or does not.
//!
//! The present state is kept as a backup of its own before. The answers are then put back through SQLite's backup
//! interface onto the open database: one transaction with its journal, so that a power cut leaves the state of
//! before or of after. The event that says so is in what is put back. Pictures only ever get added.

use crate::{
    backup::{self, Backup, Stage, Why},
    chain::{self, EventRef},
    doubt,
    error::{Error, Result},
    image::{Entity, EntityRef, Image, canonical},
    tables, undo,
    vault::{Reading, Vault},
    writing::{Act, Writing},
};
use rusqlite::{Connection, backup::Backup as PageCopy};
use std::{collections::BTreeMap, time::Duration};

/// The setting that names the last restore. Part of the record, so it keeps its name for ever.
pub const RESTORED: &str = "restored";

/// What becomes of a recorded thing when somebody goes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Fate {
    /// It is there now and was not there then.
    Lost,
    /// It was there then and is not there now.
    Returns,
    /// It is what it was then.
    Reverts,
}

/// One recorded thing that is another one now than it was then; its columns before and after.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    pub entity: EntityRef,
    pub fate: Fate,
    pub now: Option<Image>,
    pub then: Option<Image>,
}

/// What going back to a backup would change.
#[derive(Debug, Clone, PartialEq)]
pub struct RestorePreview {
    pub backup: Backup,
    pub now: EventRef,
    pub then: EventRef,
    pub differences: Vec<Difference>,
}

/// What going back did.
#[derive(Debug, Clone, PartialEq)]
pub struct Restored {
    /// The state of before, as a backup.
    pub kept: Backup,
    pub now: EventRef,
}

pub(crate) type Images = BTreeMap<(Entity, String), Image>;

impl Vault {
    /// Reads the whole backup, verifies it, and compares. Nothing changes.
    pub fn restore_preview(&self, backup: &Backup) -> Result<RestorePreview> {
        let stage = Stage::of(self.folder(), self.data_key(), backup)?;
        let (now, then) = (images(self.connection())?, images(stage.connection())?);
        Ok(RestorePreview {
            backup: backup.clone(),
            now: self.head()?,
            then: chain::head(stage.connection())?,
            differences: compare(now, then),
        })
    }

    /// Goes back to the backup. Everything that was read from the vault before is out of date afterwards.
    pub fn restore(&mut self, backup: &Backup, act: &Act) -> Result<Restored> {
        if self.is_halted() {
            return Err(Error::Halted);
        }
        let stage = Stage::of(self.folder(), self.data_key(), backup)?;
        let kept = self.back_up_beside_a_stage(Why::BeforeRestore, act.now.timestamp())?;
        say_so(stage.connection(), self.about().device, backup, &self.head()?, act)?;
        let backups = backup::folder_of(self.folder());
        doubt::begin();
        let put_back = backup::bring_media_back(self.connection(), self.data_key(), &backups)
            .and_then(|()| put_back(stage.connection(), self.connection_mut()));
        if put_back.is_err() && doubt::noticed().failed {
            self.halt();
        }
        put_back?;
        let now = self.head()?;
        self.acknowledge(now.seq);
        Ok(Restored { kept, now })
    }
}

/// The event of the restore, on top of the backup's chain.
fn say_so(db: &Connection, device: uuid::Uuid, backup: &Backup, left: &EventRef, act: &Act) -> Result<()> {
    let transaction = db.unchecked_transaction()?;
    let mut writing = Writing::new(Reading::new(&transaction));
    let value = serde_json::json!({"backup": backup.to_string(), "left_event": left.seq, "left_head": left.hash});
    tables::setting::set(&mut writing, RESTORED, &value)?;
    let changes = writing.into_changes();
    let seq = chain::append(&transaction, device, act, None, &changes)?;
    undo::after_write(&transaction, act, seq, &changes)?;
    transaction.commit()?;
    Ok(())
}

fn put_back(from: &Connection, to: &mut Connection) -> Result<()> {
    let pages = PageCopy::new_with_names(from, "main", to, "main")?;
    pages.run_to_completion(i32::MAX, Duration::ZERO, None)?;
    Ok(())
}

/// Every recorded row.
pub(crate) fn images(db: &Connection) -> Result<Images> {
    let mut found = Images::new();
    for entity in Entity::ALL {
        let table = entity.table();
        for image in table.load_all(db, "", &[])? {
            found.insert((entity, table.id_of(&image)?), image);
        }
    }
    Ok(found)
}

pub(crate) fn compare(now: Images, mut then: Images) -> Vec<Difference> {
    let mut differences = Vec::new();
    for ((kind, id), now) in now {
        let before = then.remove(&(kind, id.clone()));
        let same = before.as_ref().is_some_and(|then| canonical(then).ok() == canonical(&now).ok());
        if !same {
            let fate = if before.is_some() { Fate::Reverts } else { Fate::Lost };
            differences.push(Difference { entity: EntityRef::new(kind, id), fate, now: Some(now), then: before });
        }
    }
    differences.extend(then.into_iter().map(|((kind, id), then)| Difference {
        entity: EntityRef::new(kind, id),
        fate: Fate::Returns,
        now: None,
        then: Some(then),
    }));
    differences
}
