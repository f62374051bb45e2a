//! A vault that cannot be opened any more: kept as it is, under another name, while the newest sound backup or what can
//! still be read of it takes its place. Nothing of it is deleted, overwritten or made anew.

mod salvage;
mod swap;

pub use salvage::SalvageReport;
pub(crate) use swap::finish;

use crate::{
    backup::{self, Backup, Stage},
    chain,
    connection::{self},
    error::{Error, Result},
    files::{self, Unfinished},
    keys::{self, DataKey, Secret},
    lock::VaultLock,
    migrate,
    restore::{self, RestorePreview},
    tables::questionnaire::PinnedQuestionnaire,
    vault::{About, Reading},
    writing::{Act, Writing},
};
use rusqlite::Connection;
use salvage::Remains;
use std::{
    fs,
    path::{Path, PathBuf},
};
use uuid::Uuid;

/// The ways back that there are.
#[derive(Debug, Clone, PartialEq)]
pub struct WaysBack {
    /// The newest backup that is sound, and what would be missing of what can still be read.
    pub newest: Option<RestorePreview>,
    /// Newer ones that are damaged themselves.
    pub unsound: Vec<Backup>,
    /// Recorded things that can still be read from the damaged vault.
    pub readable: u64,
    /// Recorded things that are known to have been there and cannot be read.
    pub unreadable: u64,
}

/// A way back that was gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rescued {
    /// Where the damaged vault stands now, as it was.
    pub kept_as: PathBuf,
    /// Set when what could be read was taken over instead of a backup.
    pub salvaged: Option<SalvageReport>,
}

/// Looks at a damaged vault and its backups. Nothing of it changes.
pub fn ways_back(folder: &Path, secret: &Secret) -> Result<WaysBack> {
    let (_lock, _) = VaultLock::take(folder)?;
    let opened = open_slots(folder, secret)?;
    let remains = Remains::read(folder, &opened.key)?;
    let (mut newest, mut unsound) = (None, Vec::new());
    for backup in backup::list(folder)? {
        match Stage::of(folder, &opened.key, &backup) {
            Ok(stage) => {
                newest = Some(RestorePreview {
                    now: remains.head(),
                    then: chain::head(stage.connection())?,
                    // Where nothing can be read, nothing can be compared either.
                    differences: match remains.images() {
                        images if images.is_empty() => Vec::new(),
                        images => restore::compare(images, restore::images(stage.connection())?),
                    },
                    backup,
                });
                break;
            }
            Err(error) if error.is_damage() => unsound.push(backup),
            Err(error) => return Err(error),
        }
    }
    Ok(WaysBack { newest, unsound, readable: remains.readable(), unreadable: remains.lost().len() as u64 })
}

/// Puts the backup in the place of the damaged vault.
pub fn from_backup(folder: &Path, secret: &Secret, backup: &Backup) -> Result<Rescued> {
    let (_lock, _) = VaultLock::take(folder)?;
    let opened = open_slots(folder, secret)?;
    let stage = Stage::of(folder, &opened.key, backup)?;
    let fresh = Fresh::beside(folder, &opened)?;
    let (unfinished, answers) = stage.close()?;
    let bytes = fs::read(&answers).map_err(Error::io(&answers))?;
    drop(unfinished);
    let place = fresh.unfinished.path().join(files::ANSWERS);
    fs::remove_file(&place).map_err(Error::io(&place))?;
    files::write_new(&place, &bytes)?;
    let kept_as = fresh.take_the_place_of(folder, &opened.key)?;
    Ok(Rescued { kept_as, salvaged: None })
}

/// Puts what can still be read in the place of the damaged vault. It begins a chain of its own: the history stays in
/// what is kept.
///
/// `known`: question sets the program has itself. A pinned set that lost its texts gets them back if they are the ones
/// that were pinned.
pub fn salvage(
    folder: &Path,
    secret: &Secret,
    device: Uuid,
    act: &Act,
    known: &[PinnedQuestionnaire],
) -> Result<Rescued> {
    let (_lock, _) = VaultLock::take(folder)?;
    let opened = open_slots(folder, secret)?;
    let remains = Remains::read(folder, &opened.key)?;
    if remains.readable() == 0 {
        return Err(Error::Damaged { place: files::ANSWERS.to_owned(), what: "nothing in it can be read".to_owned() });
    }
    let fresh = Fresh::beside(folder, &opened)?;
    let about =
        About { vault: opened.slots.vault, device, practice: opened.slots.practice, created_at: act.now.timestamp() };
    let db = connection::open(fresh.unfinished.path(), &opened.key)?;
    // Whoever is known there did it, as far as anybody can say.
    let act = Act { actor: remains.first_person().unwrap_or(act.actor), ..act.clone() };
    let report = remains.write(&db, &about, &act, known)?;
    db.close().map_err(|(_, error)| Error::from(error))?;
    let kept_as = fresh.take_the_place_of(folder, &opened.key)?;
    Ok(Rescued { kept_as, salvaged: Some(report) })
}

/// The key, and the slots it came out of.
struct OpenedSlots {
    key: DataKey,
    slots: keys::Slots,
}

/// From either copy in the vault, or from any backup: every backup carries the slots.
fn open_slots(folder: &Path, secret: &Secret) -> Result<OpenedSlots> {
    let mut places = vec![folder.to_owned()];
    for backup in backup::list(folder)? {
        places.push(backup::folder_of(folder).join(backup.to_string()));
    }
    let (key, slots) = keys::open_slots(&places, secret)?;
    Ok(OpenedSlots { key, slots })
}

/// A new vault in the making: the old keys, empty tables, every picture that could be found, the old backups.
struct Fresh {
    unfinished: Unfinished,
}

impl Fresh {
    fn beside(folder: &Path, opened: &OpenedSlots) -> Result<Self> {
        swap::clear(folder)?;
        let unfinished = Unfinished::beside(&swap::ready_name(folder))?;
        let place = unfinished.path();
        let text = opened.slots.to_text()?;
        for name in [files::KEYS, files::KEYS_COPY] {
            files::write_new(&place.join(name), text.as_bytes())?;
        }
        for name in [files::ANSWERS, files::MEDIA, files::LOCK] {
            files::write_new(&place.join(name), b"")?;
        }
        let mut db = connection::open(place, &opened.key)?;
        migrate::run(&mut db, 0)?;
        gather_media(&db, &opened.key, folder)?;
        db.close().map_err(|(_, error)| Error::from(error))?;
        swap::carry_backups(folder, place)?;
        Ok(Self { unfinished })
    }

    /// Checks the new vault, then swaps.
    fn take_the_place_of(self, folder: &Path, key: &DataKey) -> Result<PathBuf> {
        let place = self.unfinished.path();
        let db = connection::open(place, key)?;
        migrate::refuse_unknown(&db, place)?;
        if let Some(problem) = chain::verify(&db)?.problem {
            return Err(Error::Damaged { place: format!("event {}", problem.seq), what: problem.what.to_owned() });
        }
        db.close().map_err(|(_, error)| Error::from(error))?;
        for name in [files::ANSWERS, files::MEDIA] {
            files::sync_file(&place.join(name))?;
        }
        swap::swap(self.unfinished, folder)
    }
}

/// Pictures of the damaged vault and of its backups' store, whatever of them can be read.
fn gather_media(db: &Connection, key: &DataKey, folder: &Path) -> Result<()> {
    for source in [folder.join(files::MEDIA), backup::folder_of(folder).join(files::MEDIA)] {
        match backup::gather_media(db, key, &source) {
            // What cannot be read of one may be in the other.
            Err(error) if error.is_damage() => {}
            other => other?,
        }
    }
    Ok(())
}

/// A writing that ends in one event of a chain that begins with it.
fn begin_chain(
    db: &Connection,
    about: &About,
    act: &Act,
    fill: impl FnOnce(&mut Writing<'_>) -> Result<()>,
) -> Result<()> {
    let transaction = db.unchecked_transaction()?;
    let mut writing = Writing::new(Reading::new(&transaction));
    writing.put(crate::Entity::Vault, &crate::tables::meta::row(about))?;
    fill(&mut writing)?;
    let changes = writing.into_changes();
    chain::append(&transaction, about.device, act, None, &changes)?;
    transaction.commit()?;
    Ok(())
}
