//! Making backups, going back to one, and keeping a second place.

use super::*;
use crate::{
    Error, Fate,
    backup::{self, Backup, PlaceState, Why},
};

fn moment(second: i64) -> Timestamp {
    at(second).timestamp()
}

fn photo(vault: &mut Vault, byte: u8) {
    let act = Act::new(PERSON, "photo_added", at(5));
    let blob = tables::blob::Blob { media_type: "image/png".to_owned(), bytes: vec![byte; 9000] };
    vault
        .write(&act, |w| {
            let hash = tables::blob::put(w, &blob)?;
            tables::setting::set(w, &format!("photo-{byte}"), &serde_json::json!(hash))
        })
        .unwrap();
}

fn answers(vault: &Vault) -> Vec<String> {
    let answers = vault.read(|r| tables::answer::all(r, ASSESSMENT)).unwrap();
    answers.into_values().map(|answer| answer.comment).collect()
}

fn restore(vault: &mut Vault, backup: &Backup) -> crate::Restored {
    vault.restore(backup, &Act::new(PERSON, "backup_restored", at(100))).unwrap()
}

#[test]
fn a_backup_is_made_when_the_record_went_on_and_lists_itself_by_name() {
    let (place, mut vault) = vault();
    save_answer(&mut vault, &item(1), &answer("first"), 2);
    let first = vault.back_up_if_changed(Why::Closed, moment(3)).unwrap().unwrap();
    assert_eq!(vault.back_up_if_changed(Why::Closed, moment(4)).unwrap(), None, "nothing changed since");
    save_answer(&mut vault, &item(2), &answer("second"), 5);
    // The clock was put back an hour; the order is the numbers'.
    let second = vault.back_up_if_changed(Why::Timed, moment(-3600)).unwrap().unwrap();
    assert_eq!((first.number, second.number, second.events), (1, 2, vault.head().unwrap().seq));
    assert_eq!(backup::list(&place.folder()).unwrap(), [second, first]);
    let files: Vec<_> = std::fs::read_dir(place.file("backups")).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(files.len(), 3, "two backups and the store of pictures, and nothing half made: {files:?}");
}

#[test]
fn going_back_shows_what_would_change_and_keeps_the_present_state() {
    let (_place, mut vault) = vault();
    save_answer(&mut vault, &item(1), &answer("kept"), 2);
    save_answer(&mut vault, &item(2), &answer("as it was"), 3);
    save_answer(&mut vault, &item(3), &answer("taken back later"), 4);
    photo(&mut vault, 1);
    let then = vault.back_up(Why::Asked, moment(5)).unwrap();
    save_answer(&mut vault, &item(2), &answer("rewritten"), 6);
    save_answer(&mut vault, &item(4), &answer("new"), 7);
    save_answer(&mut vault, &item(3), &Answer::default(), 8);
    photo(&mut vault, 2);

    let preview = vault.restore_preview(&then).unwrap();
    assert_eq!((preview.now, preview.then.seq), (vault.head().unwrap(), then.events));
    let seen: Vec<(String, Fate)> =
        preview.differences.iter().map(|d| (d.entity.id.rsplit('/').next().unwrap().to_owned(), d.fate)).collect();
    for expected in [("pf-01-02", Fate::Reverts), ("pf-01-04", Fate::Lost), ("photo-2", Fate::Lost)] {
        assert!(seen.contains(&(expected.0.to_owned(), expected.1)), "{expected:?} in {seen:?}");
    }
    assert!(!seen.iter().any(|(id, _)| id == "pf-01-01" || id == "photo-1"), "{seen:?}");

    let before = vault.head().unwrap();
    let restored = restore(&mut vault, &then);
    assert_eq!(answers(&vault)[..2], ["kept", "as it was"]);
    assert_eq!(restored.now.seq, then.events + 1, "the restore itself is on record");
    let told = vault.read(|r| tables::setting::get(r, crate::RESTORED)).unwrap().unwrap();
    assert_eq!(told["left_event"], before.seq);
    assert!(vault.check().unwrap().ok(), "{:?}", vault.check());

    // And forward again: nothing was lost by going back.
    assert!(restored.kept.ends_with(&before) && restored.kept.why == Why::BeforeRestore);
    restore(&mut vault, &restored.kept);
    assert!(answers(&vault).contains(&"rewritten".to_owned()) && answers(&vault).contains(&"new".to_owned()));
    assert!(vault.check().unwrap().ok());
    save_answer(&mut vault, &item(9), &answer("work goes on"), 200);
    vault.close().unwrap();
}

#[test]
fn after_going_back_the_vault_opens_with_its_passphrase_of_today() {
    let (place, mut vault) = vault();
    let then = vault.back_up(Why::Asked, moment(5)).unwrap();
    let new = "lantern gravel tuesday harbour copper";
    vault.change_passphrase(&place.secret(), &Passphrase::new(new), KeyCost::Floor).unwrap();
    restore(&mut vault, &then);
    vault.close().unwrap();
    let old = Secret::Passphrase(Passphrase::new(PASSPHRASE));
    assert!(matches!(Vault::open(&place.folder(), &old, &holder()), Err(Error::WrongSecret)));
    Vault::open(&place.folder(), &Secret::Passphrase(Passphrase::new(new)), &holder()).unwrap();
}

#[test]
fn a_damaged_backup_is_refused_and_nothing_changes() {
    let (place, mut vault) = vault();
    let backup = vault.back_up(Why::Asked, moment(5)).unwrap();
    save_answer(&mut vault, &item(1), &answer("later"), 6);
    let path = place.file("backups").join(backup.to_string()).join("answers.db");
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&path, bytes).unwrap();
    let head = vault.head().unwrap();
    assert!(vault.restore_preview(&backup).unwrap_err().is_damage());
    let act = Act::new(PERSON, "backup_restored", at(100));
    assert!(vault.restore(&backup, &act).unwrap_err().is_damage());
    assert_eq!(vault.head().unwrap(), head);
    assert_eq!(vault.backups().unwrap().len(), 1, "no backup was made for a step that was refused");
    assert!(!vault.is_halted(), "the vault itself is sound");
}

#[test]
fn pictures_are_stored_once_for_all_backups() {
    let (place, mut vault) = vault();
    for byte in 1..=5 {
        photo(&mut vault, byte);
        vault.back_up(Why::Asked, moment(i64::from(byte))).unwrap();
    }
    let store = std::fs::metadata(place.file("backups").join("media.db")).unwrap().len();
    let media = std::fs::metadata(place.file("media.db")).unwrap().len();
    assert!(store <= media + 4096, "{store} of {media}");
    // They come back when the vault has lost them.
    let newest = vault.backups().unwrap().remove(0);
    vault.connection().execute_batch("DELETE FROM media.blob").unwrap();
    restore(&mut vault, &newest);
    for byte in 1..=5_u8 {
        let hash = vault.read(|r| tables::setting::get(r, &format!("photo-{byte}"))).unwrap().unwrap();
        assert!(vault.read(|r| tables::blob::get(r, hash.as_str().unwrap())).unwrap().is_some(), "photo {byte}");
    }
}

#[test]
fn the_second_place_gets_a_copy_and_a_missing_stick_is_told() {
    let (place, mut vault) = vault();
    let stick = place.dir.path().join("stick");
    photo(&mut vault, 1);
    let first = vault.back_up(Why::Asked, moment(1)).unwrap();
    assert_eq!(vault.copy_backup_to(&stick, &first).unwrap(), PlaceState::Missing);
    assert_eq!(backup::newest_at(&stick, &place.folder()), None);
    std::fs::create_dir(&stick).unwrap();
    assert_eq!(vault.copy_backup_to(&stick, &first).unwrap(), PlaceState::Copied);
    assert_eq!(vault.copy_backup_to(&stick, &first).unwrap(), PlaceState::UpToDate);
    assert_eq!(backup::newest_at(&stick, &place.folder()), Some(first.clone()));
    let there = stick.join("harbour.backups");
    assert!(there.join("media.db").is_file());
    // The stick alone is enough: what lies there is what lies in the vault.
    assert_eq!(bytes_of(&there.join(first.to_string())).len(), 3);
}

#[test]
fn a_backup_of_an_older_format_can_be_gone_back_to() {
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/format-1.vault");
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("old.vault");
    copy_folder(&fixture, &folder);
    let secret = Secret::Passphrase(Passphrase::new("practice"));
    let mut vault = Vault::open(&folder, &secret, &holder()).unwrap();
    let backup = vault.back_up(Why::Asked, moment(50)).unwrap();
    // As the program of format 1 would have made it.
    let old = folder.join("backups").join(backup.to_string()).join("answers.db");
    std::fs::copy(fixture.join("answers.db"), old).unwrap();
    save_answer(&mut vault, &item(30), &answer("later"), 51);
    assert!(vault.restore_preview(&backup).unwrap().differences.iter().any(|d| d.fate == Fate::Lost));
    restore(&mut vault, &backup);
    assert_eq!(answers(&vault).len(), 19);
    assert!(vault.check().unwrap().ok());
    vault.close().unwrap();
    assert!(Vault::open(&folder, &secret, &holder()).unwrap().check().unwrap().ok());
}

#[test]
fn what_a_killed_program_left_half_made_is_cleared_away_and_no_backup_is_touched() {
    let (place, vault) = vault();
    let first = vault.back_up(Why::Asked, moment(1)).unwrap();
    let backups = place.file("backups");
    std::fs::create_dir(backups.join(".000002_x.part")).unwrap();
    std::fs::write(backups.join("a note of mine.txt"), "keep").unwrap();
    let second = vault.back_up(Why::Asked, moment(2)).unwrap();
    assert_eq!(vault.backups().unwrap(), [second, first]);
    assert!(!backups.join(".000002_x.part").exists() && backups.join("a note of mine.txt").exists());
}
