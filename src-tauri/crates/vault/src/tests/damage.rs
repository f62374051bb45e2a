//! Files that are not what they should be: each kind is told apart, nothing is changed, nothing panics.

use super::*;
use crate::{Error, connection};

#[test]
fn a_plain_a_foreign_and_a_newer_database_are_told_apart_and_left_alone() {
    type Expected = fn(&Error) -> bool;
    let plain: Expected = |error| matches!(error, Error::Plain(_));
    let foreign: Expected = |error| matches!(error, Error::Foreign(_));
    let newer: Expected = |error| matches!(error, Error::Newer { found: 99, known: crate::migrate::FORMAT });
    let damaged: Expected = |error| matches!(error, Error::Damaged { .. });
    for name in ["answers.db", "media.db"] {
        for (spoil, expected) in [
            ("plain", plain),
            ("PRAGMA application_id = 1", foreign),
            ("PRAGMA user_version = 99", newer),
            ("PRAGMA user_version = 0", damaged),
        ] {
            let (place, vault) = empty_vault();
            let key = vault.data_key().clone();
            vault.close().unwrap();
            let path = place.file(name);
            if spoil == "plain" {
                std::fs::remove_file(&path).unwrap();
                rusqlite::Connection::open(&path).unwrap().execute_batch("CREATE TABLE t (x)").unwrap();
            } else {
                connection::open_single(&path, &key, name).unwrap().execute_batch(spoil).unwrap();
            }
            let before = bytes_of(&place.folder());
            let error = place.open().unwrap_err();
            assert!(expected(&error), "{name}, {spoil}: {error:?}");
            assert_eq!(bytes_of(&place.folder()), before, "{name}, {spoil}");
        }
    }
}

#[test]
fn a_database_cut_at_any_place_is_called_truncated_and_left_alone() {
    let (place, vault) = vault();
    vault.close().unwrap();
    for name in ["answers.db", "media.db"] {
        let whole = std::fs::read(place.file(name)).unwrap();
        let pages = whole.len() / 4096;
        // Half of the cuts between pages, half inside of one.
        for step in 0..32 {
            let length = if step % 2 == 0 { step / 2 * pages / 16 * 4096 } else { whole.len() * step / 32 + 1 };
            std::fs::write(place.file(name), &whole[..length]).unwrap();
            let before = bytes_of(&place.folder());
            let error = place.open().unwrap_err();
            assert!(matches!(error, Error::Truncated(_)), "{name} cut to {length}: {error:?}");
            assert_eq!(bytes_of(&place.folder()), before, "{name} cut to {length}");
        }
        let report = Vault::check_folder(&place.folder(), &place.secret(), &holder()).unwrap();
        assert_eq!(codes(&report), ["truncated"]);
        std::fs::write(place.file(name), &whole).unwrap();
    }
    assert!(place.open().unwrap().check().unwrap().ok());
}

#[test]
fn any_flipped_bit_is_noticed_on_opening_or_by_the_check() {
    let (place, mut vault) = vault();
    vault
        .write(&Act::new(PERSON, "photo_added", at(3)), |w| {
            tables::blob::put(w, &tables::blob::Blob { media_type: "image/png".to_owned(), bytes: vec![7; 9000] })
        })
        .unwrap();
    vault.close().unwrap();
    for name in ["answers.db", "media.db", "keys.json", "keys.copy.json"] {
        let whole = std::fs::read(place.file(name)).unwrap();
        for step in 0..60 {
            // The first sixteen bytes (the salt) for some, then evenly over the file.
            let position = if step < 4 { step * 4 } else { (whole.len() - 1) * step / 59 };
            let mut flipped = whole.clone();
            flipped[position] ^= 1 << (step % 8);
            std::fs::write(place.file(name), &flipped).unwrap();
            let noticed = match Vault::check_folder(&place.folder(), &place.secret(), &holder()) {
                Ok(report) => !report.ok(),
                Err(_) => true,
            };
            assert!(noticed, "{name}: bit {} of byte {position}", step % 8);
        }
        std::fs::write(place.file(name), &whole).unwrap();
    }
    let report = Vault::check_folder(&place.folder(), &place.secret(), &holder()).unwrap();
    assert!(report.ok(), "{report:?}");
}

#[test]
fn one_damaged_copy_of_the_key_slots_still_opens_and_is_reported() {
    for name in ["keys.json", "keys.copy.json"] {
        for spoil in ["", "{", "missing"] {
            let (place, vault) = empty_vault();
            vault.close().unwrap();
            if spoil == "missing" {
                std::fs::remove_file(place.file(name)).unwrap();
            } else {
                std::fs::write(place.file(name), spoil).unwrap();
            }
            let vault = place.open().unwrap();
            assert!(vault.opened().key_copy_differs);
            let report = vault.check().unwrap();
            assert_eq!(codes(&report), ["key-slots"], "{name} {spoil:?}");
            assert_eq!(report.problems[0].place, name);
        }
    }
}

#[test]
fn with_both_copies_of_the_key_slots_unreadable_that_is_what_is_said() {
    let (place, vault) = empty_vault();
    vault.close().unwrap();
    let good = std::fs::read_to_string(place.file("keys.json")).unwrap();
    // Also a file that would make opening an attack on the memory, or that somebody made weak.
    for spoiled in ["", "null", &good.replace("65536", "4000000"), &good.replace("65536", "8")] {
        for name in ["keys.json", "keys.copy.json"] {
            std::fs::write(place.file(name), spoiled).unwrap();
        }
        assert!(matches!(place.open(), Err(Error::KeySlots(_))), "{spoiled}");
        let report = Vault::check_folder(&place.folder(), &place.secret(), &holder()).unwrap();
        assert_eq!(report.problems[0].code.key(), "key-slots");
    }
}

#[test]
fn rows_and_texts_changed_behind_the_events_are_reported() {
    for (tamper, code) in [
        ("UPDATE answer SET verdict = 'no'", "record"),
        ("DELETE FROM answer", "record"),
        ("INSERT INTO setting (key, value) VALUES ('quiet', '1')", "record"),
        ("UPDATE questionnaire_text SET text = '{\"a\":1}' WHERE language = 'en'", "questionnaire"),
        ("UPDATE media.blob SET bytes = x'00'", "media"),
        ("PRAGMA foreign_keys = OFF; DELETE FROM facility", "foreign-key"),
    ] {
        let (_place, mut vault) = vault();
        save_answer(&mut vault, &item(1), &answer("seen"), 2);
        vault
            .write(&Act::new(PERSON, "photo_added", at(3)), |w| {
                tables::blob::put(w, &tables::blob::Blob { media_type: "image/png".to_owned(), bytes: vec![7; 10] })
            })
            .unwrap();
        assert!(vault.check().unwrap().ok());
        vault.connection().execute_batch(tamper).unwrap();
        let report = vault.check().unwrap();
        assert!(codes(&report).contains(&code), "{tamper}: {report:?}");
    }
}
