//! Formats of the databases, and the way from one to the next.
//!
//! `user_version` of both databases is the format; `application_id` says whose they are. All steps run in one
//! transaction. A file with data is copied, and the copy verified, before its format changes.

use crate::error::{Error, Result};
use rusqlite::Connection;
use std::path::Path;

/// "BWAN" and "BWME".
const ANSWERS_ID: i64 = 0x4257_414e;
const MEDIA_ID: i64 = 0x4257_4d45;

/// Step n makes format n + 1 of format n.
const STEPS: [&str; 8] = [
    include_str!("migrations/0001_first.sql"),
    include_str!("migrations/0002_subjects_and_scenarios.sql"),
    include_str!("migrations/0003_following.sql"),
    include_str!("migrations/0004_register.sql"),
    include_str!("migrations/0005_evidence.sql"),
    include_str!("migrations/0006_sign_off.sql"),
    include_str!("migrations/0007_findings_followed.sql"),
    include_str!("migrations/0008_trusted_keys.sql"),
];

/// The newest format, the one this program writes.
pub(crate) const FORMAT: u32 = STEPS.len() as u32;

/// Refuses what is newer or of another application, without changing a byte. Returns the format found.
pub(crate) fn refuse_unknown(db: &Connection, folder: &Path) -> Result<u32> {
    let mut formats = [0; 2];
    for (index, (schema, id, file)) in
        [("main", ANSWERS_ID, crate::files::ANSWERS), ("media", MEDIA_ID, crate::files::MEDIA)].into_iter().enumerate()
    {
        let number = |pragma: &str| db.query_row(&format!("PRAGMA {schema}.{pragma}"), [], |row| row.get::<_, i64>(0));
        if number("application_id")? != id {
            return Err(Error::Foreign(folder.join(file)));
        }
        let found = u32::try_from(number("user_version")?).map_err(|_| Error::Foreign(folder.join(file)))?;
        if found > FORMAT {
            return Err(Error::Newer { found, known: FORMAT });
        }
        formats[index] = found;
    }
    let [answers, media] = formats;
    if answers != media || answers == 0 {
        return Err(Error::Damaged {
            place: crate::files::ANSWERS.to_owned(),
            what: format!("formats {answers} and {media} of the two databases do not belong together"),
        });
    }
    Ok(answers)
}

/// Runs the steps from `found` (0: an empty file) to the newest format.
pub(crate) fn run(db: &mut Connection, found: u32) -> Result<()> {
    run_to(db, found, FORMAT)
}

/// Runs the steps to a format that is not the newest: what belongs to an old backup is made in its own format.
pub(crate) fn run_to(db: &mut Connection, found: u32, format: u32) -> Result<()> {
    let steps = STEPS.get(found as usize..format as usize).ok_or(Error::Newer { found: format, known: FORMAT })?;
    let transaction = db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    for step in steps {
        transaction.execute_batch(step)?;
    }
    for (schema, id) in [("main", ANSWERS_ID), ("media", MEDIA_ID)] {
        transaction.execute_batch(&format!(
            "PRAGMA {schema}.application_id = {id}; PRAGMA {schema}.user_version = {format};"
        ))?;
    }
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that fails by panicking is a test")]
mod tests {
    use super::*;

    fn empty() -> Connection {
        let db = Connection::open_in_memory().unwrap();
        db.execute_batch("ATTACH ':memory:' AS media").unwrap();
        db
    }

    fn columns(db: &Connection, table: &str) -> Vec<String> {
        let mut statement = db.prepare(&format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid")).unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    #[test]
    fn a_register_of_format_1_holds_port_facilities_afterwards() {
        let (mut old, mut fresh) = (empty(), empty());
        old.execute_batch(STEPS[0]).unwrap();
        old.execute_batch(
            "INSERT INTO facility VALUES ('f', 'Quay 7', 'ZZPRA-0001', 'Alder', 'Port Alder', 'ZZ', '{}', '{}', 0)",
        )
        .unwrap();
        run(&mut old, 1).unwrap();
        run(&mut fresh, 0).unwrap();
        let kind: String = old.query_row("SELECT kind FROM facility", [], |row| row.get(0)).unwrap();
        assert_eq!(kind, "port_facility");
        for table in ["facility", "scenario"] {
            assert_eq!(columns(&old, table), columns(&fresh, table), "{table}");
        }
    }
}
