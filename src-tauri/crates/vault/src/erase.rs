//! Taking back what was written, for good: values of events, and things with everything that belongs to them.

use crate::{
    error::Result,
    image::{Entity, EntityRef},
    writing::Writing,
};
use rusqlite::{Connection, params};

pub(crate) fn values(db: &Connection, whose: &[EntityRef], naming: Option<&str>) -> Result<u64> {
    // A step whose values are gone cannot be undone any more.
    let mut forget = db.prepare(
        "DELETE FROM undo_step WHERE seq IN (SELECT c.seq FROM event_change c JOIN event_value v USING (seq, n)
         WHERE c.entity = ?1 AND c.entity_id = ?2
           AND (?3 IS NULL OR instr(v.old_value, ?3) > 0 OR instr(v.new_value, ?3) > 0))",
    )?;
    let mut erase = db.prepare(
        "UPDATE event_value SET salt = NULL, old_value = NULL, new_value = NULL
         WHERE salt IS NOT NULL AND (?3 IS NULL OR instr(old_value, ?3) > 0 OR instr(new_value, ?3) > 0)
           AND (seq, n) IN (SELECT seq, n FROM event_change WHERE entity = ?1 AND entity_id = ?2)",
    )?;
    let mut erased = 0;
    for entity in whose {
        forget.execute(params![entity.kind.key(), entity.id, naming])?;
        erased += erase.execute(params![entity.kind.key(), entity.id, naming])? as u64;
    }
    Ok(erased)
}

impl Writing<'_> {
    /// Removes a thing with everything that refers to it, the last first; returns what was removed.
    ///
    /// What refers to what is read from the tables' own foreign keys, so that a table added later is not forgotten.
    pub fn remove_whole(&mut self, entity: Entity, id: &str) -> Result<Vec<EntityRef>> {
        let mut removed = Vec::new();
        self.remove_referring(entity, id, &mut removed)?;
        Ok(removed)
    }

    fn remove_referring(&mut self, entity: Entity, id: &str, removed: &mut Vec<EntityRef>) -> Result<()> {
        for (kind, column) in referring(self.db(), entity)? {
            // The mark that lets a whole facility leave goes last, just before the facility.
            if kind == Entity::Trash {
                continue;
            }
            let rows = kind.table().load_all(self.db(), &format!("WHERE \"{column}\" = ?1"), &[id])?;
            for row in rows {
                let own = kind.table().id_of(&row)?;
                self.remove_referring(kind, &own, removed)?;
            }
        }
        if entity == Entity::Facility {
            self.remove_one(Entity::Trash, id, removed)?;
        }
        self.remove_one(entity, id, removed)
    }

    fn remove_one(&mut self, entity: Entity, id: &str, removed: &mut Vec<EntityRef>) -> Result<()> {
        self.remove(entity, id)?;
        removed.push(EntityRef::new(entity, id));
        Ok(())
    }
}

/// Recorded tables and their columns that refer to rows of the entity's table.
fn referring(db: &Connection, entity: Entity) -> Result<Vec<(Entity, String)>> {
    let mut found = Vec::new();
    for kind in Entity::ALL {
        let mut statement = db.prepare("SELECT \"table\", \"from\" FROM pragma_foreign_key_list(?1)")?;
        let mut rows = statement.query([kind.table().name])?;
        while let Some(row) = rows.next()? {
            if row.get::<_, String>(0)? == entity.table().name {
                found.push((kind, row.get(1)?));
            }
        }
    }
    Ok(found)
}
