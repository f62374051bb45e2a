//! Another passphrase for the same vault.

use super::*;
use crate::{Error, backup::Why};

const NEW: &str = "copper whistle orchard anchor";

fn by(passphrase: &str) -> Secret {
    Secret::Passphrase(Passphrase::new(passphrase))
}

#[test]
fn the_new_passphrase_opens_the_old_one_does_not_and_the_printed_sheet_still_does() {
    let (place, mut vault) = vault();
    let backup = vault.back_up(Why::BeforePassphrase, at(5).timestamp()).unwrap();
    let data = std::fs::read(place.file("answers.db")).unwrap();
    vault.change_passphrase(&by(PASSPHRASE), &Passphrase::new(NEW), KeyCost::Floor).unwrap();
    assert_eq!(std::fs::read(place.file("answers.db")).unwrap(), data, "nothing is encrypted again");
    assert!(vault.check().unwrap().ok());
    vault.close().unwrap();
    assert!(matches!(Vault::open(&place.folder(), &by(PASSPHRASE), &holder()), Err(Error::WrongSecret)));
    Vault::open(&place.folder(), &by(NEW), &holder()).unwrap().close().unwrap();
    place.open().unwrap().close().unwrap();
    // The old one opens no backup either.
    let kept = place.file("backups").join(backup.to_string());
    for name in ["keys.json", "keys.copy.json"] {
        assert_eq!(std::fs::read(kept.join(name)).unwrap(), std::fs::read(place.file(name)).unwrap());
    }
}

#[test]
fn a_forgotten_passphrase_is_replaced_with_the_recovery_key() {
    let (place, mut vault) = vault();
    vault.change_passphrase(&place.secret(), &Passphrase::new(NEW), KeyCost::Floor).unwrap();
    vault.close().unwrap();
    assert!(matches!(Vault::open(&place.folder(), &by(PASSPHRASE), &holder()), Err(Error::WrongSecret)));
    Vault::open(&place.folder(), &by(NEW), &holder()).unwrap();
}

#[test]
fn a_weak_or_a_wrong_one_changes_nothing() {
    let (place, mut vault) = vault();
    let before: Vec<_> = ["keys.json", "keys.copy.json"].map(|name| std::fs::read(place.file(name)).unwrap()).into();
    let weak = vault.change_passphrase(&by(PASSPHRASE), &Passphrase::new("password1234"), KeyCost::Floor);
    assert!(matches!(weak, Err(Error::WeakPassphrase)));
    let wrong = vault.change_passphrase(&by("not the passphrase"), &Passphrase::new(NEW), KeyCost::Floor);
    assert!(matches!(wrong, Err(Error::WrongSecret)), "whoever finds the vault open cannot lock others out");
    let after: Vec<_> = ["keys.json", "keys.copy.json"].map(|name| std::fs::read(place.file(name)).unwrap()).into();
    assert_eq!(before, after);
}
