//! The full check (decision 4): every page's code in both databases, SQLite's own checks, foreign keys, the whole
//! event chain against the stored head, what is stored against what the events say, pinned texts, media hashes, seals and
//! signatures of finalised records, both copies of the key slots. It changes nothing, collects everything, and stops only where nothing more can be read.

use crate::{
    chain,
    error::{Error, Result},
    files, history,
    image::{Entity, canonical},
    keys::{self, Secret},
    lock::Holder,
    tables,
    vault::{Reading, Vault},
};
use rusqlite::Connection;
use std::{collections::BTreeMap, path::Path};

/// Kinds of problems; part of the contract of `vault check --json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ProblemCode {
    /// A copy of the key slots is missing, unreadable or differs from the other.
    KeySlots,
    /// A file is shorter than it says itself, or missing.
    Truncated,
    /// A page does not match its authentication code.
    Page,
    /// SQLite finds the database inconsistent.
    Structure,
    /// A row refers to one that is not there.
    ForeignKey,
    /// The event chain does not hold.
    Chain,
    /// A stored row is not what the events say.
    Record,
    /// A pinned question set is not the one that was pinned.
    Questionnaire,
    /// A picture or document is not the one that was stored.
    Media,
    /// A backup in the vault's folder is damaged.
    Backup,
    /// A finalised record is not the one that was sealed.
    Seal,
    /// A signature does not hold.
    Signature,
}

impl ProblemCode {
    pub const fn key(self) -> &'static str {
        match self {
            Self::KeySlots => "key-slots",
            Self::Truncated => "truncated",
            Self::Page => "page",
            Self::Structure => "structure",
            Self::ForeignKey => "foreign-key",
            Self::Chain => "chain",
            Self::Record => "record",
            Self::Questionnaire => "questionnaire",
            Self::Media => "media",
            Self::Backup => "backup",
            Self::Seal => "seal",
            Self::Signature => "signature",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub code: ProblemCode,
    /// In English, without anything somebody wrote.
    pub what: String,
    /// A file, or a thing in it by its id.
    pub place: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CheckReport {
    /// Empty: all is well.
    pub problems: Vec<Problem>,
    pub events: u64,
    /// Hash of the last event, lower-case hex; empty when it could not be read.
    pub head: String,
}

impl CheckReport {
    pub fn ok(&self) -> bool {
        self.problems.is_empty()
    }

    fn add(&mut self, code: ProblemCode, place: impl Into<String>, what: impl Into<String>) {
        self.problems.push(Problem { code, what: what.into(), place: place.into() });
    }

    /// A part of the check that could not be finished is itself a finding; a failing disk is an error.
    fn part(&mut self, code: ProblemCode, place: &str, result: Result<()>) -> Result<()> {
        match result {
            Err(Error::Damaged { what, .. }) => self.add(code, place, what),
            Err(Error::Row { what, .. }) => self.add(code, place, format!("{what} is unreadable")),
            other => return other,
        }
        Ok(())
    }
}

impl Vault {
    /// The quick look before anybody works: every page of the answers is read, and after an unclean end every page of
    /// the pictures and documents too. What it finds makes opening fail, so that the way back is offered.
    pub fn refuse_damage(&self) -> Result<()> {
        let all = [("main", files::ANSWERS), ("media", files::MEDIA)];
        let looked_at = if self.opened().unclean_end.is_some() { &all[..] } else { &all[..1] };
        for (schema, file) in looked_at {
            let damaged = |what| Error::Damaged { place: (*file).to_owned(), what };
            let query = format!("PRAGMA {schema}.quick_check(1)");
            let said = self.connection().query_row(&query, [], |row| row.get::<_, String>(0)).map_err(Error::from);
            match said {
                Ok(said) if said == "ok" => {}
                Ok(said) => return Err(damaged(said)),
                // Which file it is says more than that it is a database.
                Err(error) if error.is_damage() => return Err(damaged(error.to_string())),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Opens, checks and closes. Damage that keeps the vault from opening is reported like any other; a wrong secret, a
    /// vault in use or a folder that is none are errors.
    pub fn check_folder(folder: &Path, secret: &Secret, holder: &Holder) -> Result<CheckReport> {
        let mut report = CheckReport::default();
        let (code, place, what) = match Self::open(folder, secret, holder) {
            Ok(vault) => {
                let report = vault.check()?;
                vault.close()?;
                return Ok(report);
            }
            Err(Error::KeySlots(_)) => {
                (ProblemCode::KeySlots, files::KEYS.to_owned(), "both copies are unreadable".to_owned())
            }
            Err(Error::Truncated(path)) => {
                (ProblemCode::Truncated, files::name_of(&path), "shorter than it says itself".to_owned())
            }
            Err(Error::Plain(path)) => {
                (ProblemCode::Structure, files::name_of(&path), "a plain SQLite file".to_owned())
            }
            Err(Error::Foreign(path)) => {
                (ProblemCode::Structure, files::name_of(&path), "of another application".to_owned())
            }
            Err(Error::Damaged { place, what }) => (ProblemCode::Page, place, what),
            Err(Error::Row { what, .. }) => {
                (ProblemCode::Record, files::ANSWERS.to_owned(), format!("{what} is unreadable"))
            }
            Err(error) => return Err(error),
        };
        report.add(code, place, what);
        add_key_slots(&mut report, folder)?;
        Ok(report)
    }
}

/// Checks an open vault, on its own connection.
pub(crate) fn vault(vault: &Vault) -> Result<CheckReport> {
    let db = vault.connection();
    let reading = Reading::new(db);
    let mut report = CheckReport::default();
    add_key_slots(&mut report, vault.folder())?;
    for (schema, file) in [("main", files::ANSWERS), ("media", files::MEDIA)] {
        let pages =
            add_lines(&mut report, db, &format!("PRAGMA {schema}.cipher_integrity_check"), ProblemCode::Page, file);
        report.part(ProblemCode::Page, file, pages)?;
        let structure =
            add_lines(&mut report, db, &format!("PRAGMA {schema}.quick_check"), ProblemCode::Structure, file);
        report.part(ProblemCode::Structure, file, structure)?;
        let references = add_foreign_keys(&mut report, db, schema, file);
        report.part(ProblemCode::ForeignKey, file, references)?;
    }
    let chain = add_chain(&mut report, db);
    report.part(ProblemCode::Chain, "event", chain)?;
    let record = add_record(&mut report, db);
    report.part(ProblemCode::Record, files::ANSWERS, record)?;
    let texts = tables::questionnaire::altered(&reading).map(|altered| {
        for hash in altered {
            report.add(ProblemCode::Questionnaire, hash, "the text is not the pinned one");
        }
    });
    report.part(ProblemCode::Questionnaire, files::ANSWERS, texts)?;
    let missing = tables::evidence::missing_media(&reading).map(|missing| {
        for hash in missing {
            report.add(ProblemCode::Media, hash, "evidence names it and no bytes are stored");
        }
    });
    report.part(ProblemCode::Media, files::MEDIA, missing)?;
    let media = tables::blob::altered(&reading).map(|altered| {
        for hash in altered {
            report.add(ProblemCode::Media, hash, "the bytes do not match their hash");
        }
    });
    report.part(ProblemCode::Media, files::MEDIA, media)?;
    add_backups(&mut report, vault)?;
    for (code, broken) in [
        (ProblemCode::Seal, tables::seal::broken(&reading)),
        (ProblemCode::Signature, tables::signature::broken(&reading)),
    ] {
        let broken = broken.map(|broken| {
            for (id, what) in broken {
                report.add(code, id, what);
            }
        });
        report.part(code, files::ANSWERS, broken)?;
    }
    Ok(report)
}

fn add_key_slots(report: &mut CheckReport, folder: &Path) -> Result<()> {
    if let Some((file, what)) = keys::copies_problem(folder)? {
        report.add(ProblemCode::KeySlots, file, what);
    }
    Ok(())
}

/// Every page and both copies of the slots of everything that is kept to go back to: a backup that turns out to be
/// damaged when it is needed is none.
fn add_backups(report: &mut CheckReport, vault: &Vault) -> Result<()> {
    let backups = crate::backup::folder_of(vault.folder());
    for folder in crate::backup::whole_folders(&backups)? {
        let place = files::name_of(&folder);
        if let Some((file, what)) = keys::copies_problem(&folder)? {
            report.add(ProblemCode::Backup, &place, format!("{file}: {what}"));
        }
        for file in [files::ANSWERS, files::MEDIA] {
            add_copy(report, vault, &folder.join(file), file, &place)?;
        }
    }
    add_copy(report, vault, &backups.join(files::MEDIA), files::MEDIA, files::BACKUPS)
}

fn add_copy(report: &mut CheckReport, vault: &Vault, path: &Path, file: &str, place: &str) -> Result<()> {
    if !path.is_file() {
        return Ok(());
    }
    let checked = files::refuse_foreign_bytes(path).and_then(|()| {
        let copy = crate::connection::open_to_read(path, vault.data_key(), file)?;
        add_lines(report, &copy, "PRAGMA cipher_integrity_check", ProblemCode::Backup, place)?;
        add_lines(report, &copy, "PRAGMA quick_check", ProblemCode::Backup, place)
    });
    match checked {
        Err(error) if error.is_damage() => report.add(ProblemCode::Backup, place, format!("{file}: {error}")),
        other => return other,
    }
    Ok(())
}

/// Each row of the pragma is a problem, but for the one word "ok".
fn add_lines(report: &mut CheckReport, db: &Connection, pragma: &str, code: ProblemCode, place: &str) -> Result<()> {
    let mut statement = db.prepare(pragma)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let line: String = row.get(0)?;
        if line != "ok" {
            report.add(code, place, line);
        }
    }
    Ok(())
}

fn add_foreign_keys(report: &mut CheckReport, db: &Connection, schema: &str, file: &str) -> Result<()> {
    let mut statement = db.prepare(&format!("PRAGMA {schema}.foreign_key_check"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let table: String = row.get(0)?;
        let parent: String = row.get(2)?;
        report.add(ProblemCode::ForeignKey, file, format!("a row of {table} refers to a missing row of {parent}"));
    }
    Ok(())
}

fn add_chain(report: &mut CheckReport, db: &Connection) -> Result<()> {
    let state = chain::verify(db)?;
    report.events = state.events;
    report.head = state.head;
    if let Some(problem) = state.problem {
        report.add(ProblemCode::Chain, format!("event {}", problem.seq), problem.what);
    }
    Ok(())
}

/// The stored rows against the last value the events have of each. Columns a later format added are left out:
/// what the event has is compared.
fn add_record(report: &mut CheckReport, db: &Connection) -> Result<()> {
    let mut known: BTreeMap<(Entity, String), (bool, Option<String>)> = history::last_values(db)?
        .into_iter()
        .map(|last| ((last.entity.kind, last.entity.id), (last.erased, last.value)))
        .collect();
    for entity in Entity::ALL {
        let table = entity.table();
        for image in table.load_all(db, "", &[])? {
            let id = table.id_of(&image)?;
            let place = format!("{} {id}", entity.key());
            match known.remove(&(entity, id)) {
                None => report.add(ProblemCode::Record, place, "no event knows of it"),
                Some((true, _)) => {}
                Some((false, None)) => report.add(ProblemCode::Record, place, "it is there though it was removed"),
                Some((false, Some(value))) => {
                    if value != canonical(&image)? && !crate::image::agrees(&value, &image) {
                        report.add(ProblemCode::Record, place, "it is not what its last event says");
                    }
                }
            }
        }
    }
    for ((entity, id), (erased, value)) in known {
        if !erased && value.is_some() {
            report.add(ProblemCode::Record, format!("{} {id}", entity.key()), "it is missing");
        }
    }
    Ok(())
}
