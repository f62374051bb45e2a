//! The open vault: owner of the single connection, and the two doors `read` and `write`.

use crate::{
    chain::{self, ChainState, EventRef, HeadStanding},
    check::{self, CheckReport},
    connection, digest, doubt, erase,
    error::{Error, Result},
    history::{self, HistoryEntry, HistoryFilter, HistoryPage},
    image::EntityRef,
    keys::{DataKey, PersonalKey},
    lock::{HeldBy, VaultLock},
    space::{Ballast, Disk, FreeSpace, Room},
    tables,
    take_back::{self, Only},
    undo::{self, Direction, Hint},
    writing::{Act, Recorded, Writing, Written},
};
use breakwater_domain::ids::{AssessmentId, FindingId, ItemId, PersonId};
use jiff::Timestamp;
use rusqlite::Connection;
use std::{
    cell::Cell,
    path::{Path, PathBuf},
};
use uuid::Uuid;

/// What a read function gets in hand: a view of the databases through which only [`tables`] reads.
#[derive(Debug)]
pub struct Reading<'a>(&'a Connection);

impl<'a> Reading<'a> {
    pub(crate) const fn new(connection: &'a Connection) -> Self {
        Self(connection)
    }

    pub(crate) const fn db(&self) -> &'a Connection {
        self.0
    }
}

/// What a vault says of itself, since it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    pub vault: Uuid,
    /// Names the origin of events when vaults are merged.
    pub device: Uuid,
    pub practice: bool,
    pub created_at: Timestamp,
}

/// What opening it found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Opened {
    /// Who had it open before and did not close it. Everything acknowledged is there all the same.
    pub unclean_end: Option<HeldBy>,
    /// `keys.json` and its copy differ; one of them opened.
    pub key_copy_differs: bool,
    /// The folder may not be written to: everything can be looked at and nothing changed.
    pub read_only: bool,
    /// Whose own passphrase opened it.
    pub person: Option<PersonId>,
}

/// Versions of what encrypts and stores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versions {
    pub sqlite: String,
    pub sqlcipher: String,
    /// "OpenSSL 3.6.3 …".
    pub provider: String,
    /// The format this program writes.
    pub format: u32,
}

/// An open vault. Dropping it closes it as well as [`Vault::close`] does, without telling of errors.
#[derive(Debug)]
pub struct Vault {
    // Declared before the lock: SQLite lets go of the files before the folder is free for others.
    connection: Connection,
    lock: VaultLock,
    folder: PathBuf,
    data_key: DataKey,
    /// There when the vault was opened through somebody's own slot.
    personal: Option<(PersonId, PersonalKey)>,
    about: About,
    opened: Opened,
    /// The disk failed: nothing is written until the vault was opened and read again.
    halted: Cell<bool>,
    /// The last event somebody was told of.
    acknowledged: Cell<u64>,
    space: Box<dyn FreeSpace>,
}

/// What an open vault is made of.
pub(crate) struct Parts {
    pub(crate) connection: Connection,
    pub(crate) lock: VaultLock,
    pub(crate) folder: PathBuf,
    pub(crate) data_key: DataKey,
    pub(crate) personal: Option<(PersonId, PersonalKey)>,
    pub(crate) opened: Opened,
    pub(crate) acknowledged: u64,
    pub(crate) space: Box<dyn FreeSpace>,
}

impl Vault {
    pub(crate) fn assemble(
        connection: Connection,
        lock: VaultLock,
        folder: PathBuf,
        data_key: DataKey,
        about: About,
        opened: Opened,
    ) -> Self {
        Self {
            connection,
            lock,
            folder,
            data_key,
            personal: None,
            about,
            opened,
            halted: Cell::new(false),
            acknowledged: Cell::new(0),
            space: Box::new(Disk),
        }
    }

    pub(crate) fn into_parts(self) -> Parts {
        Parts {
            connection: self.connection,
            lock: self.lock,
            folder: self.folder,
            data_key: self.data_key,
            personal: self.personal,
            opened: self.opened,
            acknowledged: self.acknowledged.get(),
            space: self.space,
        }
    }

    pub(crate) fn acknowledge(&self, seq: u64) {
        self.acknowledged.set(seq);
    }

    pub(crate) fn set_personal(&mut self, personal: Option<(PersonId, PersonalKey)>) {
        self.personal = personal;
    }

    pub(crate) const fn personal(&self) -> Option<&(PersonId, PersonalKey)> {
        self.personal.as_ref()
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub const fn about(&self) -> &About {
        &self.about
    }

    pub const fn opened(&self) -> &Opened {
        &self.opened
    }

    pub fn versions() -> Result<Versions> {
        connection::versions()
    }

    pub(crate) const fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(crate) const fn connection_mut(&mut self) -> &mut Connection {
        &mut self.connection
    }

    /// Whether the disk failed since it was opened. Then nothing is written any more: [`Vault::suspend`] it, and
    /// [`crate::Suspended::resume`].
    pub fn is_halted(&self) -> bool {
        self.halted.get()
    }

    pub(crate) fn halt(&self) {
        self.halted.set(true);
    }

    /// Who says how much room there is.
    pub fn set_space(&mut self, space: Box<dyn FreeSpace>) {
        self.space = space;
    }

    /// Bytes left on the vault's disk, and what they allow.
    pub fn room(&self) -> (Option<u64>, Room) {
        let free = self.space.free(&self.folder);
        (free, Room::of(free))
    }

    /// Room for what is about to be written. While it becomes scarce a reserve is laid down; when it is gone the reserve
    /// is given up, and only after that nothing is written.
    fn make_room(&self) -> Result<Room> {
        let ballast = Ballast::of(&self.folder);
        let (_, mut room) = self.room();
        if room == Room::Exhausted && ballast.release() {
            room = self.room().1;
            return if room == Room::Exhausted { Err(Error::DiskFull) } else { Ok(room) };
        }
        match room {
            Room::Exhausted => return Err(Error::DiskFull),
            // A reserve that could not be laid down is no reason to refuse the answer.
            Room::Low => drop(ballast.lay()),
            Room::NoAttachments | Room::Plenty => {}
        }
        Ok(room)
    }

    /// Does something with the connection and notices when the disk failed under it.
    fn watch<T>(&self, work: impl FnOnce(&Connection) -> T) -> T {
        doubt::begin();
        let value = work(&self.connection);
        if doubt::noticed().failed {
            self.halted.set(true);
        }
        value
    }

    pub(crate) const fn data_key(&self) -> &DataKey {
        &self.data_key
    }

    /// Lets the closure look; returns what it returns.
    pub fn read<T>(&self, look: impl FnOnce(&Reading<'_>) -> T) -> T {
        self.watch(|db| look(&Reading(db)))
    }

    /// One transaction: the closure's changes, their event, the head. All of it is on the disk when this returns
    /// `Ok`, and nothing of it when it returns an error.
    pub fn write<T>(&mut self, act: &Act, change: impl FnOnce(&mut Writing<'_>) -> Result<T>) -> Result<Written<T>> {
        self.try_write(act, change)
    }

    /// As [`Vault::write`], for closures with errors of their own: a rule of the application may refuse.
    pub fn try_write<T, E: From<Error>>(
        &mut self,
        act: &Act,
        change: impl FnOnce(&mut Writing<'_>) -> Result<T, E>,
    ) -> Result<Written<T>, E> {
        let device = self.about.device;
        self.transaction(|db, room| {
            let mut writing = Writing::with_room(Reading::new(db), room);
            let value = change(&mut writing)?;
            let changes = writing.into_changes();
            let seq = if changes.is_empty() {
                chain::head(db)?.seq
            } else {
                let seq = chain::append(db, device, act, None, &changes)?;
                undo::after_write(db, act, seq, &changes)?;
                seq
            };
            Ok(Written { value, seq, changed: refs(&changes) })
        })
    }

    /// Many acts in one transaction, each an event of its own: all of them or none. For what is put into a vault at
    /// once; an act that changes nothing makes no event. None of it can be undone step by step.
    pub fn write_many<E: From<Error>>(
        &mut self,
        acts: impl IntoIterator<Item = Act>,
        mut change: impl FnMut(&mut Writing<'_>, &Act) -> Result<(), E>,
    ) -> Result<u64, E> {
        let device = self.about.device;
        self.transaction(|db, room| {
            for act in acts {
                let act = Act { undoable: false, ..act };
                let mut writing = Writing::with_room(Reading::new(db), room);
                change(&mut writing, &act)?;
                let changes = writing.into_changes();
                if !changes.is_empty() {
                    let seq = chain::append(db, device, &act, None, &changes)?;
                    undo::after_write(db, &act, seq, &changes)?;
                }
            }
            Ok(chain::head(db)?.seq)
        })
    }

    /// An event that changes no row: something happened that the history should tell, such as a passphrase given.
    pub fn note(&mut self, act: &Act) -> Result<u64> {
        let device = self.about.device;
        self.transaction(|db, _| chain::append(db, device, act, None, &[]))
    }

    /// Takes back the last undoable change of the assessment. `None`: there is none.
    pub fn undo(&mut self, assessment: AssessmentId, act: &Act) -> Result<Option<Written<Hint>>> {
        self.step(assessment, act, Direction::Undo)
    }

    /// Brings back what was undone last. `None`: nothing was, or something was written since.
    pub fn redo(&mut self, assessment: AssessmentId, act: &Act) -> Result<Option<Written<Hint>>> {
        self.step(assessment, act, Direction::Redo)
    }

    fn step(&mut self, assessment: AssessmentId, act: &Act, direction: Direction) -> Result<Option<Written<Hint>>> {
        let device = self.about.device;
        self.transaction(|db, _| {
            let mut writing = Writing::new(Reading::new(db));
            let Some(done) = undo::step(&mut writing, assessment, direction)? else { return Ok(None) };
            let changes = writing.into_changes();
            let act = Act { assessment: Some(assessment), item: done.item.clone(), ..act.clone() };
            let seq = undo::finish(db, device, &act, &done, direction, &changes)?;
            Ok(Some(Written { value: done, seq, changed: refs(&changes) }))
        })
    }

    /// Takes back one event, as long as its rows stand as it left them; apart from the undo lines of assessments.
    /// The answer's `seq` is the event that did so: taking that one back does the change again.
    pub fn take_back(&mut self, event: u64, only: Only<'_>, act: &Act) -> Result<Written<()>> {
        let device = self.about.device;
        self.transaction(|db, _| {
            let mut writing = Writing::new(Reading::new(db));
            take_back::put_back(&mut writing, event, only)?;
            let changes = writing.into_changes();
            let seq = chain::append(db, device, act, Some(event.cast_signed()), &changes)?;
            undo::after_write(db, act, seq, &changes)?;
            Ok(Written { value: (), seq, changed: refs(&changes) })
        })
    }

    pub fn undo_hint(&self, assessment: AssessmentId) -> Result<Option<Hint>> {
        self.watch(|db| undo::hint(db, assessment, Direction::Undo))
    }

    pub fn redo_hint(&self, assessment: AssessmentId) -> Result<Option<Hint>> {
        self.watch(|db| undo::hint(db, assessment, Direction::Redo))
    }

    /// The events about one item, oldest first.
    pub fn history(&self, assessment: AssessmentId, item: &ItemId) -> Result<Vec<HistoryEntry>> {
        self.watch(|db| history::of(db, assessment, item))
    }

    /// The events that changed the finding or its actions, oldest first.
    pub fn finding_history(&self, finding: FindingId) -> Result<Vec<HistoryEntry>> {
        self.watch(|db| history::of_finding(db, finding))
    }

    /// A page of the whole history, newest first.
    pub fn history_page(&self, filter: &HistoryFilter) -> Result<HistoryPage> {
        self.watch(|db| history::page(db, filter))
    }

    /// What a head held elsewhere (in a report, a bundle, a backup) says about this chain. `hash` may be shortened.
    pub fn compare_head(&self, seq: u64, hash: &str) -> Result<HeadStanding> {
        self.watch(|db| chain::compare_head(db, seq, hash))
    }

    /// Erases what the events say about these things, so that nobody can read it again; that something was changed,
    /// when and by whom stays, and the chain still verifies. `naming`: only values this text stands in. Returns how
    /// many values were erased.
    pub fn erase_values(&mut self, act: &Act, whose: &[EntityRef], naming: Option<&str>) -> Result<u64> {
        let device = self.about.device;
        self.transaction(|db, _| {
            let erased = erase::values(db, whose, naming)?;
            chain::append(db, device, act, None, &[])?;
            Ok(erased)
        })
    }

    /// The last event of the vault and the hash that stands for everything before it.
    pub fn head(&self) -> Result<EventRef> {
        self.watch(chain::head)
    }

    /// The last event about the assessment; `seq` 0 when there is none.
    pub fn last_event(&self, assessment: AssessmentId) -> Result<EventRef> {
        self.watch(|db| chain::last_event(db, &assessment.to_string()))
    }

    /// SHA-256 of the assessment's record, lower-case hex; what a report's footer carries.
    pub fn record_digest(&self, assessment: AssessmentId) -> Result<String> {
        self.watch(|db| digest::record(db, &assessment.to_string()))
    }

    /// Remembers where the assessor is, where that can be written. Not part of the record, so it makes no event.
    pub fn keep_place(&mut self, assessment: AssessmentId, item: &ItemId) -> Result<()> {
        if self.opened.read_only {
            return Ok(());
        }
        self.transaction(|db, _| tables::place::keep(db, assessment, item))
    }

    pub fn verify_chain(&self) -> Result<ChainState> {
        self.watch(chain::verify)
    }

    /// Everything decision 4 asks for; see [`check`].
    pub fn check(&self) -> Result<CheckReport> {
        check::vault(self)
    }

    /// A verified copy of the whole vault, as a folder of its own at a path where nothing is yet.
    pub fn backup_to(&self, folder: &Path) -> Result<()> {
        crate::backup::to_folder(self, folder)
    }

    /// Closes the databases, then the folder.
    pub fn close(self) -> Result<()> {
        let Self { connection, mut lock, .. } = self;
        connection.close().map_err(|(_, error)| Error::from(error))?;
        lock.release()
    }

    /// `BEGIN` without IMMEDIATE, on purpose: this connection holds the exclusive lock of both files since it was
    /// opened, so there is nobody to race with, and IMMEDIATE would open a write on both databases and make every
    /// answer pay for a super-journal (two more files made, synced and removed).
    fn transaction<T, E: From<Error>>(&mut self, work: impl FnOnce(&Connection, Room) -> Result<T, E>) -> Result<T, E> {
        if self.halted.get() {
            return Err(Error::Halted.into());
        }
        if self.opened.read_only {
            return Err(Error::ReadOnly.into());
        }
        let room = self.make_room()?;
        doubt::begin();
        let outcome = commit(&mut self.connection, |db| work(db, room));
        let noticed = doubt::noticed();
        match &outcome {
            Ok(_) => {
                // A head that cannot be read back is found out by the next read.
                if let Ok(head) = chain::head(&self.connection) {
                    self.acknowledged.set(head.seq);
                }
            }
            // A transaction that is still there could not be rolled back either.
            Err(_) if noticed.failed || !self.connection.is_autocommit() => self.halted.set(true),
            // Rolled back; the next try has the reserve.
            Err(_) if noticed.full => drop(Ballast::of(&self.folder).release()),
            Err(_) => {}
        }
        outcome
    }
}

fn commit<T, E: From<Error>>(
    connection: &mut Connection,
    work: impl FnOnce(&Connection) -> Result<T, E>,
) -> Result<T, E> {
    let transaction = connection.transaction().map_err(Error::from)?;
    // Rolled back when dropped.
    let value = work(&transaction)?;
    transaction.commit().map_err(Error::from)?;
    Ok(value)
}

fn refs(changes: &[Recorded]) -> Vec<EntityRef> {
    let mut refs: Vec<EntityRef> = changes.iter().map(|change| change.entity.clone()).collect();
    refs.sort();
    refs.dedup();
    refs
}
