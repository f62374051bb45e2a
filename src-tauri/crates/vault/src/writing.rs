//! A write in progress: what the table modules get in hand, and the primitive all changes pass.

use crate::{
    error::Result,
    image::{Entity, EntityRef, Image, canonical},
    space::Room,
    vault::Reading,
};
use breakwater_domain::ids::{AssessmentId, ItemId, PersonId};
use jiff::Zoned;
use serde::Serialize;
use std::ops::Deref;

/// Who does what, when and to what: the frame of an event.
#[derive(Debug, Clone)]
pub struct Act {
    pub actor: PersonId,
    /// The use case, e.g. `answer_saved`. Part of the event, so it keeps its name for ever.
    pub operation: &'static str,
    pub assessment: Option<AssessmentId>,
    pub item: Option<ItemId>,
    /// Why, where somebody had to say so.
    pub reason: Option<String>,
    pub now: Zoned,
    /// Takes part in undo and redo of its assessment.
    pub undoable: bool,
}

impl Act {
    /// An act about the vault itself: no assessment, no item, not undoable.
    pub const fn new(actor: PersonId, operation: &'static str, now: Zoned) -> Self {
        Self { actor, operation, assessment: None, item: None, reason: None, now, undoable: false }
    }
}

/// What a write did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written<T> {
    pub value: T,
    /// Number of the event that was appended; of the last one before when nothing changed.
    pub seq: u64,
    /// Empty: nothing changed, no event was made.
    pub changed: Vec<EntityRef>,
}

/// One row before and after.
#[derive(Debug)]
pub(crate) struct Recorded {
    pub(crate) entity: EntityRef,
    pub(crate) old: Option<String>,
    pub(crate) new: Option<String>,
}

/// The open transaction of one [`crate::Vault::write`]. Reads see what was written before in it.
#[derive(Debug)]
pub struct Writing<'a> {
    reading: Reading<'a>,
    room: Room,
    changes: Vec<Recorded>,
}

impl<'a> Writing<'a> {
    pub(crate) const fn new(reading: Reading<'a>) -> Self {
        Self { reading, room: Room::Plenty, changes: Vec::new() }
    }

    pub(crate) const fn with_room(reading: Reading<'a>, room: Room) -> Self {
        Self { reading, room, changes: Vec::new() }
    }

    /// What is left on the disk, so that large things are refused in time.
    pub fn room(&self) -> Room {
        self.room
    }

    pub(crate) fn into_changes(self) -> Vec<Recorded> {
        self.changes
    }

    /// Stores a `…Row` of the entity's table.
    pub(crate) fn put<R: Serialize>(&mut self, entity: Entity, row: &R) -> Result<()> {
        let image = entity.table().image(row)?;
        self.put_image(entity, &image)
    }

    pub(crate) fn put_image(&mut self, entity: Entity, image: &Image) -> Result<()> {
        let table = entity.table();
        let id = table.id_of(image)?;
        let old = table.load(self.db(), &id)?.as_ref().map(canonical).transpose()?;
        table.store(self.db(), image)?;
        // Read back, so that the event says what is stored and not what was meant.
        let new = table.load(self.db(), &id)?.as_ref().map(canonical).transpose()?;
        self.record(EntityRef::new(entity, id), old, new);
        Ok(())
    }

    /// Removes the row, if it is there.
    pub(crate) fn remove(&mut self, entity: Entity, id: &str) -> Result<()> {
        let table = entity.table();
        if let Some(old) = table.load(self.db(), id)? {
            table.remove(self.db(), id)?;
            self.record(EntityRef::new(entity, id), Some(canonical(&old)?), None);
        }
        Ok(())
    }

    fn record(&mut self, entity: EntityRef, old: Option<String>, new: Option<String>) {
        if old != new {
            self.changes.push(Recorded { entity, old, new });
        }
    }
}

impl<'a> Deref for Writing<'a> {
    type Target = Reading<'a>;
    fn deref(&self) -> &Reading<'a> {
        &self.reading
    }
}
