//! Making, opening and looking at a vault folder: the order in which things are refused before a byte changes.

use crate::{
    connection::{self, Access},
    error::{Error, Result},
    files::{self, Unfinished},
    image::Entity,
    keys::{self, DataKey, KeyCost, Passphrase, RecoveryKey, Secret, Unlocked},
    lock::{Holder, VaultLock},
    migrate, tables,
    vault::{About, Opened, Vault},
    writing::Act,
};
use breakwater_domain::{ids::PersonId, person::Person};
use jiff::Zoned;
use std::path::Path;
use uuid::Uuid;

/// What a new vault is made of.
#[derive(Debug)]
pub struct NewVault {
    /// Must be acceptable to [`crate::strength`], unless it is a practice vault, whose passphrase is published.
    pub passphrase: Passphrase,
    pub practice: bool,
    /// The first person the vault knows; the one who makes it.
    pub person: Person,
    pub cost: KeyCost,
    pub now: Zoned,
    /// New random identities, made at the edge.
    pub vault: Uuid,
    pub device: Uuid,
    /// Who has it open from now on.
    pub program: String,
}

/// What can be said of a vault folder without a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VaultFolder {
    pub vault: Uuid,
    pub practice: bool,
    /// Of the key slots.
    pub format: u32,
}

impl VaultFolder {
    pub fn inspect(folder: &Path) -> Result<Self> {
        refuse_incomplete(folder)?;
        let slots = keys::read_either(folder)?;
        Ok(Self { vault: slots.vault, practice: slots.practice, format: slots.format })
    }
}

impl Vault {
    /// Makes the folder under a temporary name, so that there is either a whole vault of that name or none, and opens
    /// it. The recovery key is told here and nowhere else.
    pub fn create(folder: &Path, new: NewVault) -> Result<(Self, RecoveryKey)> {
        if !new.practice && !new.passphrase.strength().acceptable {
            return Err(Error::WeakPassphrase);
        }
        let unfinished = Unfinished::beside(folder)?;
        let place = unfinished.path();

        let data_key = DataKey::random()?;
        let recovery = RecoveryKey::random()?;
        let slots = keys::Slots::make(new.vault, new.practice, &data_key, &new.passphrase, new.cost, &recovery)?;
        let text = slots.to_text()?;
        files::write_new(&place.join(files::KEYS), text.as_bytes())?;
        files::write_new(&place.join(files::KEYS_COPY), text.as_bytes())?;
        files::write_new(&place.join(files::ANSWERS), b"")?;
        files::write_new(&place.join(files::MEDIA), b"")?;
        files::write_new(&place.join(files::LOCK), b"")?;
        files::create_private_folder(&place.join(files::BACKUPS))?;

        let about =
            About { vault: new.vault, device: new.device, practice: new.practice, created_at: new.now.timestamp() };
        let mut connection = connection::open(place, &data_key)?;
        migrate::run(&mut connection, 0)?;
        first_event(&mut connection, &about, &new)?;
        connection.close().map_err(|(_, error)| Error::from(error))?;
        files::sync_file(&place.join(files::ANSWERS))?;
        files::sync_file(&place.join(files::MEDIA))?;
        unfinished.finish(folder)?;

        // Whoever finds the folder can read the lock: it names nobody.
        let holder = Holder { program: new.program, person: String::new(), since: new.now };
        let (lock, _) = VaultLock::take(folder)?;
        let vault = open_databases(folder, data_key, lock, &holder, Opened::default())?;
        Ok((vault, recovery))
    }

    /// Opens the vault, or says why not, with nothing changed in it.
    pub fn open(folder: &Path, secret: &Secret, holder: &Holder) -> Result<Self> {
        refuse_incomplete(folder)?;
        let (lock, unclean_end, read_only) = match VaultLock::take(folder) {
            Ok((lock, unclean_end)) => (lock, unclean_end, false),
            Err(error) if is_no_permission(&error) => (VaultLock::look(folder)?, None, true),
            Err(error) => return Err(error),
        };
        let (unlocked, key_copy_differs) = keys::unlock(folder, secret)?;
        open_unlocked(folder, unlocked, lock, holder, Opened { unclean_end, key_copy_differs, read_only, person: None })
    }

    /// Opens the vault to look at it: not a byte of the folder changes and nothing is made beside it.
    pub fn open_read_only(folder: &Path, secret: &Secret, holder: &Holder) -> Result<Self> {
        refuse_incomplete(folder)?;
        let lock = VaultLock::look(folder)?;
        let (unlocked, key_copy_differs) = keys::unlock(folder, secret)?;
        let opened = Opened { unclean_end: None, key_copy_differs, read_only: true, person: None };
        open_unlocked(folder, unlocked, lock, holder, opened)
    }
}

/// A medium or a folder that may not be written to.
fn is_no_permission(error: &Error) -> bool {
    match error {
        Error::ReadOnly => true,
        Error::Io { source, .. } => source.kind() == std::io::ErrorKind::PermissionDenied,
        _ => false,
    }
}

fn open_unlocked(folder: &Path, unlocked: Unlocked, lock: VaultLock, holder: &Holder, opened: Opened) -> Result<Vault> {
    let personal = unlocked.personal.map(|(person, key)| (PersonId::new(person), key));
    let opened = Opened { person: personal.as_ref().map(|(person, _)| *person), ..opened };
    let mut vault = open_databases(folder, unlocked.data_key, lock, holder, opened)?;
    vault.set_personal(personal);
    Ok(vault)
}

fn open_databases(
    folder: &Path,
    data_key: DataKey,
    mut lock: VaultLock,
    holder: &Holder,
    mut opened: Opened,
) -> Result<Vault> {
    for name in [files::ANSWERS, files::MEDIA] {
        files::refuse_foreign_bytes(&folder.join(name))?;
    }
    let mut access = if opened.read_only { Access::Read } else { Access::Write };
    let mut connection = connection::open_for(folder, &data_key, access)?;
    if connection.is_readonly("main")? || connection.is_readonly("media")? {
        (access, opened.read_only) = (Access::Read, true);
    }
    let format = migrate::refuse_unknown(&connection, folder)?;
    connection::hold(&connection, access)?;
    if opened.read_only {
        if format < migrate::FORMAT {
            return Err(Error::ReadOnly);
        }
    } else {
        lock.announce(holder)?;
    }
    if format < migrate::FORMAT {
        crate::backup::before_migration(&connection, &data_key, folder, format)?;
        migrate::run(&mut connection, format)?;
    }
    let about = tables::meta::read(&connection)?;
    let head = crate::chain::head(&connection)?;
    let vault = Vault::assemble(connection, lock, folder.to_owned(), data_key, about, opened);
    vault.acknowledge(head.seq);
    Ok(vault)
}

/// A vault folder has its databases and at least one copy of the key slots.
fn refuse_incomplete(folder: &Path) -> Result<()> {
    crate::rescue::finish(folder)?;
    let has = |name: &str| folder.join(name).is_file();
    if has(files::ANSWERS) && has(files::MEDIA) && (has(files::KEYS) || has(files::KEYS_COPY)) {
        Ok(())
    } else {
        Err(Error::NotAVault(folder.to_owned()))
    }
}

/// The beginning of the chain: the vault and its first person.
fn first_event(connection: &mut rusqlite::Connection, about: &About, new: &NewVault) -> Result<()> {
    let act = Act::new(new.person.id, "vault_created", new.now.clone());
    let transaction = connection.transaction()?;
    let mut writing = crate::writing::Writing::new(crate::vault::Reading::new(&transaction));
    writing.put(Entity::Vault, &tables::meta::row(about))?;
    tables::person::save(&mut writing, &new.person)?;
    let changes = writing.into_changes();
    crate::chain::append(&transaction, about.device, &act, None, &changes)?;
    transaction.commit()?;
    Ok(())
}
