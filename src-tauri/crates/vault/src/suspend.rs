//! After a failure of the disk: close, open again, read, and say what stands.
//!
//! A commit that was reported as failed may have happened, and one may have failed that nobody reported. So nothing is
//! tried again on the old connection; the truth is what the files say. The lock of the folder and the data key stay
//! in hand meanwhile, so that nobody else comes in between and nobody is asked for the passphrase.

use crate::{
    chain::{self, EventRef},
    connection::{self, Access},
    error::{Error, Result},
    files,
    keys::{DataKey, PersonalKey},
    lock::VaultLock,
    migrate,
    space::FreeSpace,
    tables,
    vault::{Opened, Parts, Vault},
};
use breakwater_domain::ids::PersonId;
use std::path::{Path, PathBuf};

/// A vault whose files are closed, to be opened again.
#[derive(Debug)]
pub struct Suspended {
    lock: VaultLock,
    folder: PathBuf,
    data_key: DataKey,
    /// Whoever opened it with a passphrase of their own goes on signing with it.
    personal: Option<(PersonId, PersonalKey)>,
    opened: Opened,
    acknowledged: u64,
    space: Box<dyn FreeSpace>,
}

/// What was read after opening again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The last event there is.
    pub head: EventRef,
    /// The last one that was acknowledged before the failure.
    pub acknowledged: u64,
}

impl Standing {
    /// Whether the change that was reported as failed is there all the same.
    pub const fn failed_change_is_saved(&self) -> bool {
        self.head.seq > self.acknowledged
    }

    /// Whether everything that was acknowledged is there.
    pub const fn complete(&self) -> bool {
        self.head.seq >= self.acknowledged
    }
}

impl Vault {
    /// Closes the files and keeps what is needed to open them again.
    pub fn suspend(self) -> Suspended {
        let Parts { connection, lock, folder, data_key, personal, opened, acknowledged, space } = self.into_parts();
        // The disk has just failed; whatever closing says changes nothing about that.
        if let Err((connection, _)) = connection.close() {
            drop(connection);
        }
        Suspended { lock, folder, data_key, personal, opened, acknowledged, space }
    }
}

impl Suspended {
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    pub(crate) const fn data_key(&self) -> &DataKey {
        &self.data_key
    }

    /// Opens the files again and reads what stands. When that fails too, it can be tried once more.
    pub fn resume(self) -> std::result::Result<(Vault, Standing), (Box<Self>, Error)> {
        match self.reopen() {
            Ok((connection, standing, about)) => {
                let Self { lock, folder, data_key, personal, opened, space, .. } = self;
                let mut vault = Vault::assemble(connection, lock, folder, data_key, about, opened);
                vault.set_personal(personal);
                vault.set_space(space);
                vault.acknowledge(standing.head.seq);
                Ok((vault, standing))
            }
            Err(error) => Err((Box::new(self), error)),
        }
    }

    fn reopen(&self) -> Result<(rusqlite::Connection, Standing, crate::About)> {
        for name in [files::ANSWERS, files::MEDIA] {
            files::refuse_foreign_bytes(&self.folder.join(name))?;
        }
        let access = if self.opened.read_only { Access::Read } else { Access::Write };
        let connection = connection::open_for(&self.folder, &self.data_key, access)?;
        migrate::refuse_unknown(&connection, &self.folder)?;
        connection::hold(&connection, access)?;
        let head = chain::head(&connection)?;
        if let Some(problem) = chain::verify(&connection)?.problem {
            return Err(Error::Damaged { place: format!("event {}", problem.seq), what: problem.what.to_owned() });
        }
        let about = tables::meta::read(&connection)?;
        Ok((connection, Standing { head, acknowledged: self.acknowledged }, about))
    }
}
