//! What can go wrong with a vault. Each case is one somebody reacts to; words for people are made of the
//! codes elsewhere. Messages here hold ids and file names, never what somebody wrote.

use crate::{doubt, lock::HeldBy};
use rusqlite::ErrorCode as SqliteCode;
use std::{io, path::PathBuf};
use thiserror::Error;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, Error)]
pub enum Error {
    /// There is a file or folder of that name already; nothing is ever overwritten.
    #[error("{0} exists already")]
    Exists(PathBuf),
    /// No folder there, or one without key slots and databases.
    #[error("{0} is no vault")]
    NotAVault(PathBuf),
    /// Another program has it open. `None`: it could not be read who.
    #[error("the vault is in use")]
    InUse(Option<HeldBy>),
    /// A database that is not encrypted: not one of ours.
    #[error("{0} is a plain SQLite file")]
    Plain(PathBuf),
    /// Empty, no whole number of pages, or shorter than it says itself.
    #[error("{0} is truncated")]
    Truncated(PathBuf),
    /// Written by a newer Breakwater.
    #[error("format {found} is newer than {known}, the newest known here")]
    Newer { found: u32, known: u32 },
    /// A database of some other application.
    #[error("{0} belongs to another application")]
    Foreign(PathBuf),
    /// The passphrase or recovery key opens no slot.
    #[error("no key slot opens with this secret")]
    WrongSecret,
    /// It opens the vault, but it is somebody's own, and what everybody shares is asked for.
    #[error("a passphrase of one's own is not enough for this")]
    OwnSecret,
    /// The n-th group (from 1) of a recovery key is mistyped; 9 when there are more than eight.
    #[error("group {0} of the recovery key is mistyped")]
    RecoveryGroup(usize),
    /// Neither `keys.json` nor its copy can be read.
    #[error("both copies of the key slots in {0} are unreadable")]
    KeySlots(PathBuf),
    /// A page does not match its authentication code, or the content contradicts itself.
    #[error("{place} is damaged: {what}")]
    Damaged { place: String, what: String },
    #[error("the passphrase is too weak")]
    WeakPassphrase,
    /// The record is finalised or superseded; it never changes.
    #[error("the assessment is finalised")]
    Finalised,
    /// The person signs with a passphrase of their own, and the vault was not opened with it.
    #[error("the signing key of this person opens only with their own passphrase")]
    SigningKeyClosed,
    /// Something of the same identity or label is there already, or something referred to is missing.
    #[error("the change contradicts what is stored: {0}")]
    Contradiction(String),
    /// Undoing would overwrite something that was changed since in another way.
    #[error("event {0} cannot be undone: what it changed was changed since")]
    UndoBlocked(u64),
    #[error("no room left on the disk")]
    DiskFull,
    /// Too little room for pictures and documents; answers are still taken.
    #[error("too little room for attachments")]
    NoRoomForAttachments,
    #[error("the vault cannot be written to")]
    ReadOnly,
    /// After a failure of the disk the truth is on the disk only: close, open again, read.
    #[error("the vault must be opened again after a failure of the disk")]
    Halted,
    #[error("{path}")]
    Io {
        path: PathBuf,
        #[source]
        source: io::Error,
    },
    /// A stored row does not have the form this program gave it. What the reader of it had to say is left out: it
    /// quotes what somebody wrote.
    #[error("stored {what} is unreadable")]
    Row { what: String },
    /// The operating system gave no randomness.
    #[error("no randomness from the operating system")]
    Randomness,
    /// The library was built without encryption: a fault of the build.
    #[error("this build has no SQLCipher")]
    NoCipher,
    #[error("database")]
    Sqlite(#[source] rusqlite::Error),
}

impl Error {
    pub(crate) fn io(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                doubt::no_room();
                Self::DiskFull
            }
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io { path, source },
        }
    }

    pub(crate) fn row(what: impl Into<String>) -> Self {
        Self::Row { what: what.into() }
    }

    pub(crate) fn row_from<E>(what: impl Into<String>) -> impl FnOnce(E) -> Self {
        let what = what.into();
        move |_| Self::Row { what }
    }

    /// A disk that reported a failure, as opposed to a rule, a wrong secret or a fault of ours.
    pub fn is_of_the_disk(&self) -> bool {
        match self {
            Self::Sqlite(error) => {
                matches!(error.sqlite_error_code(), Some(SqliteCode::SystemIoFailure | SqliteCode::CannotOpen))
            }
            Self::Io { .. } | Self::Halted => true,
            _ => false,
        }
    }

    /// A vault that cannot be opened, or not be read, for what is in its files: it is kept, and a backup or what can
    /// still be read of it takes its place.
    pub const fn is_damage(&self) -> bool {
        matches!(
            self,
            Self::Damaged { .. }
                | Self::Truncated(_)
                | Self::Plain(_)
                | Self::Foreign(_)
                | Self::KeySlots(_)
                | Self::Row { .. }
        )
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let message = match &error {
            rusqlite::Error::SqliteFailure(_, Some(message)) => message.clone(),
            _ => String::new(),
        };
        match error.sqlite_error_code() {
            Some(SqliteCode::ConstraintViolation) if message == FINALISED => Self::Finalised,
            // SQLite names table and column here, never a value.
            Some(SqliteCode::ConstraintViolation) => Self::Contradiction(message),
            Some(SqliteCode::DiskFull) => {
                doubt::no_room();
                Self::DiskFull
            }
            Some(SqliteCode::ReadOnly) => Self::ReadOnly,
            Some(SqliteCode::SystemIoFailure | SqliteCode::CannotOpen) => {
                doubt::failure();
                Self::Sqlite(error)
            }
            Some(SqliteCode::DatabaseCorrupt | SqliteCode::NotADatabase) => {
                doubt::failure();
                Self::Damaged { place: "database".to_owned(), what: message }
            }
            _ => Self::Sqlite(error),
        }
    }
}

/// What the triggers of finalised records say; see `migrations/0001_first.sql`.
pub(crate) const FINALISED: &str = "finalised";
