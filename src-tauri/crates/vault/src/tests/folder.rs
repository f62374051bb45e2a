//! Making, opening, locking and copying a vault folder.

use super::*;
use crate::{Error, VaultFolder, connection::PRAGMAS};

#[test]
fn a_new_vault_opens_with_its_passphrase_and_with_its_recovery_key() {
    let (place, vault) = empty_vault();
    let head = vault.head().unwrap();
    vault.close().unwrap();
    for secret in [
        Secret::Passphrase(Passphrase::new(PASSPHRASE)),
        Secret::Recovery(RecoveryKey::parse(&place.recovery.printed().to_lowercase()).unwrap()),
    ] {
        let vault = Vault::open(&place.folder(), &secret, &holder()).unwrap();
        assert_eq!(vault.read(tables::person::all).unwrap(), [person()]);
        assert_eq!(vault.head().unwrap(), head);
        assert_eq!(*vault.opened(), crate::Opened::default(), "it was closed properly");
        assert!(vault.check().unwrap().ok());
        vault.close().unwrap();
    }
}

#[test]
fn the_recovery_key_is_eight_groups_and_a_mistyped_group_is_named() {
    let (place, _vault) = empty_vault();
    let mut groups: Vec<String> = place.recovery.groups().iter().map(|group| group.to_string()).collect();
    assert_eq!(groups.len(), 8);
    let last = groups[4].pop().unwrap();
    groups[4].push(if last == '7' { '8' } else { '7' });
    assert!(matches!(RecoveryKey::from_groups(&groups), Err(Error::RecoveryGroup(5))));
}

#[test]
fn a_wrong_secret_changes_nothing() {
    let (place, vault) = empty_vault();
    vault.close().unwrap();
    let before = bytes_of(&place.folder());
    for secret in [
        Secret::Passphrase(Passphrase::new("harbour lantern gravel monday")),
        Secret::Recovery(RecoveryKey::random().unwrap()),
    ] {
        assert!(matches!(Vault::open(&place.folder(), &secret, &holder()), Err(Error::WrongSecret)));
    }
    assert_eq!(bytes_of(&place.folder()), before);
}

#[test]
fn an_existing_folder_is_never_made_into_a_vault() {
    let dir = tempfile::tempdir().unwrap();
    assert!(matches!(Vault::create(dir.path(), new_vault()), Err(Error::Exists(_))));
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[test]
fn a_weak_passphrase_is_refused_but_for_practice() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("practice.vault");
    let practice = |practice| NewVault { passphrase: Passphrase::new("practice"), practice, ..new_vault() };
    assert!(matches!(Vault::create(&folder, practice(false)), Err(Error::WeakPassphrase)));
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0, "nothing is left behind");

    let (vault, _) = Vault::create(&folder, practice(true)).unwrap();
    assert!(vault.about().practice);
    drop(vault);
    let seen = VaultFolder::inspect(&folder).unwrap();
    assert_eq!(seen, VaultFolder { vault: Uuid::from_u128(10), practice: true, format: 1 });
    let secret = Secret::Passphrase(Passphrase::new("practice"));
    assert!(Vault::open(&folder, &secret, &holder()).is_ok());

    // The practice mark is authenticated: a real vault cannot be passed off as practice, nor the other way round.
    for name in ["keys.json", "keys.copy.json"] {
        let text = std::fs::read_to_string(folder.join(name)).unwrap();
        std::fs::write(folder.join(name), text.replace("\"practice\": true", "\"practice\": false")).unwrap();
    }
    assert!(matches!(Vault::open(&folder, &secret, &holder()), Err(Error::WrongSecret)));
}

#[test]
fn what_is_no_vault_is_said_to_be_none() {
    let dir = tempfile::tempdir().unwrap();
    assert!(matches!(VaultFolder::inspect(dir.path()), Err(Error::NotAVault(_))));
    let missing = dir.path().join("missing.vault");
    let secret = Secret::Passphrase(Passphrase::new(PASSPHRASE));
    assert!(matches!(Vault::open(&missing, &secret, &holder()), Err(Error::NotAVault(_))));
    assert!(!missing.exists());
}

#[test]
fn a_second_program_is_told_who_holds_the_vault_and_since_when() {
    let (place, vault) = empty_vault();
    let Err(Error::InUse(Some(held))) = place.open() else { panic!("it opened twice") };
    // The lock can be read without the passphrase: it names the program and nobody.
    assert_eq!((held.program.as_str(), held.person.as_str()), ("test", ""));
    assert_eq!((held.pid, held.since), (std::process::id(), at(0).timestamp()));
    drop(vault);
    place.open().unwrap();
}

#[test]
fn a_lock_left_by_a_dead_program_is_taken_over_and_told() {
    let (place, vault) = empty_vault();
    let text = std::fs::read(place.file("lock")).unwrap();
    vault.close().unwrap();
    assert!(std::fs::read(place.file("lock")).unwrap().is_empty(), "a clean end leaves no name");

    std::fs::write(place.file("lock"), &text).unwrap();
    let wrong = Secret::Recovery(RecoveryKey::random().unwrap());
    assert!(Vault::open(&place.folder(), &wrong, &holder()).is_err());
    let vault = place.open().unwrap();
    let held = vault.opened().unclean_end.clone();
    assert_eq!(held.unwrap().since, at(0).timestamp(), "a refused try in between does not wipe it out");
}

#[test]
fn every_pragma_reads_back_as_set() {
    let (_place, vault) = empty_vault();
    for (name, _, expected) in PRAGMAS {
        let value: String = vault
            .connection()
            .query_row(&format!("PRAGMA {name}"), [], |row| {
                Ok(match row.get_ref(0)? {
                    rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                    other => other.as_str()?.to_owned(),
                })
            })
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(value, expected, "{name}");
    }
}

#[test]
fn no_file_of_the_vault_can_be_read_without_the_key() {
    let (place, mut vault) = vault();
    save_answer(&mut vault, &item(1), &answer("the watchman sleeps"), 2);
    let refuse_readable = || {
        for (path, bytes) in bytes_of(&place.folder()) {
            assert!(!bytes.starts_with(b"SQLite format 3"), "{}", path.display());
            assert!(!bytes.windows(8).any(|window| window == b"watchman"), "{}", path.display());
        }
    };
    refuse_readable();
    vault.close().unwrap();
    refuse_readable();
}

#[test]
fn a_copy_of_the_open_folder_has_every_answer_acknowledged() {
    let (place, mut vault) = vault();
    for number in 1..=20 {
        save_answer(&mut vault, &item(number), &answer("seen"), i64::from(number));
        if number % 5 == 0 {
            let copy = place.dir.path().join(format!("copy-{number}.vault"));
            copy_folder(&place.folder(), &copy);
            let copied = Vault::open(&copy, &place.secret(), &holder()).unwrap();
            let answers = copied.read(|r| tables::answer::all(r, ASSESSMENT)).unwrap();
            assert_eq!(answers.len(), number as usize);
            assert!(copied.check().unwrap().ok());
        }
    }
}

#[test]
fn a_backup_is_a_vault_of_its_own_with_the_same_head() {
    let (place, mut vault) = vault();
    save_answer(&mut vault, &item(1), &answer("seen"), 2);
    let backup = place.dir.path().join("backup.vault");
    vault.backup_to(&backup).unwrap();
    assert!(matches!(vault.backup_to(&backup), Err(Error::Exists(_))), "a backup never overwrites");
    let copied = Vault::open(&backup, &place.secret(), &holder()).unwrap();
    assert_eq!(copied.head().unwrap(), vault.head().unwrap());
    assert!(copied.check().unwrap().ok());
}

#[test]
fn before_a_change_of_format_a_copy_is_kept_in_the_vault() {
    let (place, vault) = vault();
    let before = |vault: &Vault| {
        crate::backup::before_migration(vault.connection(), vault.data_key(), vault.folder(), 0).unwrap();
    };
    before(&vault);
    before(&vault);
    let copy = place.folder().join("backups").join(format!("before-format-{}-from-0.vault", crate::migrate::FORMAT));
    assert_eq!(Vault::open(&copy, &place.secret(), &holder()).unwrap().head().unwrap(), vault.head().unwrap());
}

#[test]
fn an_answer_is_committed_by_wiping_the_head_of_the_journal_and_makes_no_other_file() {
    let (place, mut vault) = vault();
    save_answer(&mut vault, &item(1), &answer("seen"), 2);
    let names: Vec<_> =
        bytes_of(&place.folder()).into_iter().map(|(path, bytes)| (crate::files::name_of(&path), bytes)).collect();
    let journal = names.iter().find(|(name, _)| name == "answers.db-journal");
    assert!(journal.is_some_and(|(_, bytes)| bytes.iter().take(28).all(|byte| *byte == 0)), "it stays, with no head");
    assert!(!names.iter().any(|(name, _)| name.contains("-mj")), "no super-journal: only one database was written");
    vault.close().unwrap();
    assert!(!place.file("answers.db-journal").exists(), "a closed vault is whole without a journal");
}

#[test]
fn the_build_names_its_versions() {
    let versions = Vault::versions().unwrap();
    assert!(versions.sqlite.starts_with("3."), "{versions:?}");
    assert!(versions.sqlcipher.starts_with("4."), "{versions:?}");
    assert!(versions.provider.contains("OpenSSL"), "{versions:?}");
}
