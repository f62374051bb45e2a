//! Another passphrase for the same vault.

use super::*;
use crate::{Error, backup::Why};

const NEW: &str = "copper whistle orchard anchor";
const OWN: &str = "pebble orchard nineteen gantry";
const COPIES: [&str; 2] = ["keys.json", "keys.copy.json"];

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

#[test]
fn a_new_recovery_key_takes_the_place_of_the_old_one_in_the_vault_and_its_backups() {
    let (place, mut vault) = vault();
    own_slot(&mut vault);
    let stick = tempfile::tempdir().unwrap();
    let backup = vault.back_up(Why::BeforePassphrase, at(5).timestamp()).unwrap();
    vault.copy_backup_to(stick.path(), &backup).unwrap();
    let data = std::fs::read(place.file("answers.db")).unwrap();
    let fresh = vault.make_recovery_key(&by(PASSPHRASE)).unwrap();
    let (old, new) = (place.secret(), Secret::Recovery(fresh.key().clone()));
    let slots = || std::fs::read(place.file("keys.json")).unwrap();
    let before = slots();
    assert_ne!(*fresh.key().printed(), *place.recovery.printed());
    vault.close().unwrap();
    assert!(opens(&place, &old) && !opens(&place, &new), "the old one is in force until the new sheet is there");

    let mut vault = place.open().unwrap();
    vault.put_recovery_key(&fresh).unwrap();
    assert_ne!(slots(), before);
    assert_eq!(std::fs::read(place.file("answers.db")).unwrap(), data, "nothing is encrypted again");
    assert!(vault.check().unwrap().ok());
    let here = place.file("backups").join(backup.to_string());
    let there = stick.path().join("harbour.backups").join(backup.to_string());
    let is_today = |folder: &Path| COPIES.iter().all(|name| std::fs::read(folder.join(name)).unwrap() == slots());
    assert!(is_today(&here) && !is_today(&there), "the stick was not asked");
    vault.renew_keys_at(stick.path()).unwrap();
    assert!(is_today(&there));
    vault.close().unwrap();
    assert_eq!([&old, &new].map(|secret| opens(&place, secret)), [false, true]);
    assert_eq!([PASSPHRASE, OWN].map(|passphrase| opens(&place, &by(passphrase))), [true, true], "as they were");
}

#[test]
fn another_recovery_key_is_made_for_who_knows_what_everybody_shares_and_for_nobody_else() {
    let (place, mut vault) = vault();
    own_slot(&mut vault);
    let before = std::fs::read(place.file("keys.json")).unwrap();
    assert!(matches!(vault.make_recovery_key(&by("not the passphrase")), Err(Error::WrongSecret)));
    assert!(matches!(vault.make_recovery_key(&by(OWN)), Err(Error::OwnSecret)), "it may be taken away from them");
    let fresh = vault.make_recovery_key(&place.secret()).unwrap();
    assert!(matches!(vault.make_recovery_key(&Secret::Recovery(fresh.key().clone())), Err(Error::WrongSecret)));
    assert_eq!(std::fs::read(place.file("keys.json")).unwrap(), before);
}

fn own_slot(vault: &mut Vault) {
    let act = Act::new(PERSON, "own_passphrase_given", at(3));
    vault.give_own_slot(&act, PERSON, &Passphrase::new(OWN), KeyCost::Floor).unwrap();
}

fn opens(place: &Place, secret: &Secret) -> bool {
    match Vault::open(&place.folder(), secret, &holder()) {
        Ok(vault) => {
            vault.close().unwrap();
            true
        }
        Err(Error::WrongSecret) => false,
        Err(other) => panic!("{other:?}"),
    }
}

/// Whether each of the three opens: the vault's passphrase, the person's own, the printed key.
fn all(place: &Place) -> [bool; 3] {
    [by(PASSPHRASE), by(OWN), place.secret()].map(|secret| opens(place, &secret))
}

#[test]
fn changing_one_passphrase_leaves_every_other_way_in_as_it_was() {
    let (place, mut vault) = vault();
    let key = vault.signer(PERSON, &at(2)).unwrap().public_key();
    own_slot(&mut vault);
    let whose = vault.change_passphrase(&by(PASSPHRASE), &Passphrase::new(NEW), KeyCost::Floor).unwrap();
    assert_eq!(whose, None, "the vault's");
    vault.close().unwrap();
    assert_eq!(all(&place), [false, true, true]);
    assert!(opens(&place, &by(NEW)));

    // Whoever gives their own one changes their own one, and goes on signing with the same key.
    let mut vault = Vault::open(&place.folder(), &by(OWN), &holder()).unwrap();
    let whose = vault.change_passphrase(&by(OWN), &Passphrase::new(PASSPHRASE), KeyCost::Floor).unwrap();
    assert_eq!(whose, Some(PERSON));
    vault.close().unwrap();
    assert_eq!(all(&place), [true, false, true]);
    assert!(opens(&place, &by(NEW)));
    let mut vault = Vault::open(&place.folder(), &by(PASSPHRASE), &holder()).unwrap();
    assert_eq!(vault.opened().person, Some(PERSON));
    assert_eq!(vault.signer(PERSON, &at(4)).unwrap().public_key(), key);

    // The printed key brings back the vault's passphrase and nobody's own.
    vault.change_passphrase(&place.secret(), &Passphrase::new(OWN), KeyCost::Floor).unwrap();
    vault.close().unwrap();
    assert!(!opens(&place, &by(NEW)));
    assert_eq!(Vault::open(&place.folder(), &by(OWN), &holder()).unwrap().opened().person, None);
    assert_eq!(all(&place), [true, true, true]);
}

#[test]
fn who_loses_a_slot_loses_it_in_every_backup_too() {
    let (place, mut vault) = vault();
    own_slot(&mut vault);
    let stick = tempfile::tempdir().unwrap();
    let backup = vault.back_up(Why::Asked, at(4).timestamp()).unwrap();
    vault.copy_backup_to(stick.path(), &backup).unwrap();
    let before = std::fs::read(place.file("keys.json")).unwrap();
    vault.take_own_slot(&Act::new(PERSON, "own_passphrase_taken", at(5)), PERSON).unwrap();
    let here = place.file("backups").join(backup.to_string());
    let there = stick.path().join("harbour.backups").join(backup.to_string());
    let today = std::fs::read(place.file("keys.json")).unwrap();
    let is_today = |folder: &Path| COPIES.iter().all(|name| std::fs::read(folder.join(name)).unwrap() == today);
    assert!(is_today(&here));
    assert!(!is_today(&there), "the stick was not asked");
    // A change that was cut off before it came to the backups is completed by the next one, here and on the stick.
    std::fs::write(here.join("keys.json"), before).unwrap();
    let next = vault.back_up(Why::Asked, at(6).timestamp()).unwrap();
    assert!(is_today(&here));
    vault.copy_backup_to(stick.path(), &next).unwrap();
    assert!(is_today(&there));
}

#[test]
fn any_flipped_bit_of_the_slots_is_noticed_keeps_nobody_out_and_is_not_carried_on() {
    let (place, mut vault) = vault();
    own_slot(&mut vault);
    vault.close().unwrap();
    let whole = std::fs::read(place.file("keys.json")).unwrap();
    for (step, name) in (0..whole.len()).step_by(19).zip(COPIES.iter().cycle()) {
        let mut flipped = whole.clone();
        flipped[step] ^= 1 << (step % 8);
        std::fs::write(place.file(name), &flipped).unwrap();
        let report = Vault::check_folder(&place.folder(), &place.secret(), &holder()).unwrap();
        assert_eq!(codes(&report), ["key-slots"], "{name}: byte {step}");
        assert_eq!(report.problems[0].place, *name, "byte {step}: the damaged one is named");
        let vault = place.open().unwrap();
        assert!(vault.opened().key_copy_differs, "{name}: byte {step}");
        vault.close().unwrap();
        if step % 190 == 0 {
            assert_eq!(all(&place), [true; 3], "{name}: byte {step}");
        }
        std::fs::write(place.file(name), &whole).unwrap();
    }

    // A change is made on the sound copy, and heals the other.
    let text = String::from_utf8(whole.clone()).unwrap();
    let at_recovery = text.rfind("\"wrapped\"").unwrap() + 14;
    let mut flipped = whole;
    flipped[at_recovery] = if flipped[at_recovery] == b'0' { b'1' } else { b'0' };
    std::fs::write(place.file("keys.json"), &flipped).unwrap();
    let mut vault = Vault::open(&place.folder(), &by(PASSPHRASE), &holder()).unwrap();
    vault.change_passphrase(&by(PASSPHRASE), &Passphrase::new(NEW), KeyCost::Floor).unwrap();
    assert!(vault.check().unwrap().ok());
    vault.close().unwrap();
    assert_eq!(all(&place), [false, true, true]);

    // Where both are damaged nothing is written on them; what still opens, opens.
    let text = std::fs::read_to_string(place.file("keys.json")).unwrap();
    for name in COPIES {
        std::fs::write(place.file(name), text.replace(&PERSON.to_string(), &OTHER.to_string())).unwrap();
    }
    let mut vault = Vault::open(&place.folder(), &by(NEW), &holder()).unwrap();
    let refused = vault.change_passphrase(&by(NEW), &Passphrase::new(PASSPHRASE), KeyCost::Floor);
    assert!(matches!(refused, Err(Error::KeySlots(_))), "{refused:?}");
    assert_eq!(codes(&vault.check().unwrap()), ["key-slots"]);
}

#[test]
fn going_back_to_before_a_slot_was_given_or_taken_leaves_everybody_able_to_sign() {
    let (place, mut vault) = vault();
    let first = vault.signer(PERSON, &at(2)).unwrap().public_key();
    let without = vault.back_up(Why::Asked, at(2).timestamp()).unwrap();
    own_slot(&mut vault);
    let with = vault.back_up(Why::Asked, at(4).timestamp()).unwrap();
    vault.take_own_slot(&Act::new(PERSON, "own_passphrase_taken", at(5)), PERSON).unwrap();
    let restored = |second| Act::new(PERSON, "backup_restored", at(second));
    vault.restore(&with, &restored(6)).unwrap();
    let next = vault.signer(PERSON, &at(7)).unwrap().public_key();
    assert_ne!(next, first, "that key went with its slot");
    let known = vault.read(|r| tables::signing_key::get(r, &first)).unwrap().unwrap();
    assert_eq!(known.retired_at, Some(at(7).timestamp()));
    vault.restore(&without, &restored(8)).unwrap();
    assert_eq!(vault.signer(PERSON, &at(9)).unwrap().public_key(), first);

    // Given anew, the slot has another key in it than the one of the backup.
    own_slot(&mut vault);
    vault.restore(&with, &restored(10)).unwrap();
    vault.close().unwrap();
    let mut vault = Vault::open(&place.folder(), &by(OWN), &holder()).unwrap();
    assert_ne!(vault.signer(PERSON, &at(11)).unwrap().public_key(), first);
    assert!(vault.check().unwrap().ok());
}

#[test]
fn after_a_failure_of_the_disk_the_same_person_goes_on_signing() {
    let (place, mut vault) = vault();
    let key = vault.signer(PERSON, &at(2)).unwrap().public_key();
    own_slot(&mut vault);
    vault.close().unwrap();
    let vault = Vault::open(&place.folder(), &by(OWN), &holder()).unwrap();
    let (mut vault, _) = vault.suspend().resume().unwrap();
    assert_eq!(vault.opened().person, Some(PERSON));
    assert_eq!(vault.signer(PERSON, &at(4)).unwrap().public_key(), key);
}
