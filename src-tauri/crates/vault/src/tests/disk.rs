//! Disks that fail, fill up, or may not be written to.

use super::*;
use crate::{Error, FreeSpace, Room};
use std::{
    fs::File,
    io::{Seek, SeekFrom, Write},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// As much room as the test says, and what the reserve frees when it goes.
#[derive(Debug, Clone)]
struct Told {
    megabytes: Arc<AtomicU64>,
}

impl FreeSpace for Told {
    fn free(&self, folder: &Path) -> Option<u64> {
        let reserve = if folder.join("ballast").exists() { 0 } else { 17_000_000 };
        Some(self.megabytes.load(Ordering::Relaxed) * 1_000_000 + reserve)
    }
}

fn with_room(vault: &mut Vault, megabytes: u64) -> Told {
    let told = Told { megabytes: Arc::new(AtomicU64::new(megabytes)) };
    vault.set_space(Box::new(told.clone()));
    told
}

fn photo(byte: u8) -> tables::blob::Blob {
    tables::blob::Blob { media_type: "image/png".to_owned(), bytes: vec![byte; 100] }
}

fn add_photo(vault: &mut Vault, byte: u8) -> crate::Result<String> {
    let act = Act::new(PERSON, "photo_added", at(5));
    vault.write(&act, |w| tables::blob::put(w, &photo(byte))).map(|written| written.value)
}

fn try_answer(vault: &mut Vault, number: u32) -> crate::Result<u64> {
    let (item, comment) = (item(number), answer("seen"));
    let act = on_item(ASSESSMENT, &item, i64::from(number));
    vault.write(&act, |w| tables::answer::save(w, ASSESSMENT, &item, &comment)).map(|written| written.seq)
}

#[test]
fn as_the_disk_fills_up_attachments_stop_first_then_the_reserve_goes_then_writing() {
    let (place, mut vault) = vault();
    let reserve = place.file("ballast");
    let told = with_room(&mut vault, 900);
    assert_eq!(vault.room().1, Room::Plenty);
    try_answer(&mut vault, 1).unwrap();
    assert!(!reserve.exists(), "no reserve while there is plenty");

    told.megabytes.store(400, Ordering::Relaxed);
    add_photo(&mut vault, 1).unwrap();
    assert!(reserve.exists(), "laid down while room becomes scarce");
    assert_eq!(vault.room().1, Room::Low);

    told.megabytes.store(150, Ordering::Relaxed);
    assert!(matches!(add_photo(&mut vault, 2), Err(Error::NoRoomForAttachments)));
    try_answer(&mut vault, 2).unwrap();

    told.megabytes.store(10, Ordering::Relaxed);
    try_answer(&mut vault, 3).unwrap();
    assert!(!reserve.exists(), "given up for the answer that was pending");
    told.megabytes.store(1, Ordering::Relaxed);
    assert!(matches!(try_answer(&mut vault, 4), Err(Error::DiskFull)));
    assert_eq!(vault.read(|r| tables::answer::all(r, ASSESSMENT)).unwrap().len(), 3, "reading goes on");

    told.megabytes.store(900, Ordering::Relaxed);
    try_answer(&mut vault, 4).unwrap();
    assert!(vault.check().unwrap().ok());
    vault.close().unwrap();
}

/// Spoils a page of the open file, as a failing disk would.
fn spoil(path: &Path, page: u64) -> Vec<u8> {
    let whole = std::fs::read(path).unwrap();
    let mut file = File::options().write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(page * 4096)).unwrap();
    file.write_all(&[0; 4096]).unwrap();
    whole
}

#[test]
fn after_a_failure_while_reading_nothing_is_written_until_it_was_opened_and_read_again() {
    let (place, mut vault) = vault();
    for number in 1..=200 {
        try_answer(&mut vault, number).unwrap();
    }
    vault.close().unwrap();
    let mut vault = place.open().unwrap();
    let pages = std::fs::metadata(place.file("answers.db")).unwrap().len() / 4096;
    // Every page but the first, so that the next read meets one that is not in memory.
    let mut whole = Vec::new();
    for page in 1..pages {
        let before = spoil(&place.file("answers.db"), page);
        if page == 1 {
            whole = before;
        }
    }
    assert!(vault.read(|r| tables::answer::all(r, ASSESSMENT)).is_err());
    assert!(vault.is_halted(), "a failing read stops writing too");
    assert!(matches!(try_answer(&mut vault, 201), Err(Error::Halted)));

    let suspended = vault.suspend();
    assert!(matches!(place.open(), Err(Error::InUse(_))), "nobody else gets in between");
    let (suspended, error) = suspended.resume().unwrap_err();
    assert!(error.is_damage(), "{error:?}");
    std::fs::write(place.file("answers.db"), whole).unwrap();
    let (mut vault, standing) = suspended.resume().unwrap();
    assert!(standing.complete() && !standing.failed_change_is_saved(), "{standing:?}");
    assert_eq!(standing.head.seq, 202);
    assert_eq!(try_answer(&mut vault, 201).unwrap(), 203);
    assert!(vault.check().unwrap().ok());
}

#[test]
fn a_vault_opened_to_look_at_it_changes_in_no_byte_and_takes_no_change() {
    let (place, mut first) = vault();
    try_answer(&mut first, 1).unwrap();
    first.close().unwrap();
    let before = bytes_of(&place.folder());
    let mut vault = Vault::open_read_only(&place.folder(), &place.secret(), &holder()).unwrap();
    assert!(vault.opened().read_only);
    assert_eq!(vault.read(|r| tables::answer::all(r, ASSESSMENT)).unwrap().len(), 1);
    assert!(vault.check().unwrap().ok());
    assert!(matches!(try_answer(&mut vault, 2), Err(Error::ReadOnly)));
    assert!(matches!(vault.back_up(crate::backup::Why::Asked, at(9).timestamp()), Err(Error::ReadOnly)));
    vault.keep_place(ASSESSMENT, &item(2)).unwrap();
    let second = Vault::open_read_only(&place.folder(), &place.secret(), &holder()).unwrap();
    second.close().unwrap();
    vault.close().unwrap();
    assert_eq!(bytes_of(&place.folder()), before);
    assert!(std::fs::read_dir(place.file("backups")).unwrap().next().is_none());
}

#[test]
fn an_unfinished_transaction_on_a_medium_that_may_not_be_written_to_is_not_passed_off_as_the_record() {
    let (place, vault) = vault();
    vault.close().unwrap();
    let mut journal = vec![0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    journal.extend([0; 504 + 4096]);
    std::fs::write(place.file("answers.db-journal"), journal).unwrap();
    let before = bytes_of(&place.folder());
    let opened = Vault::open_read_only(&place.folder(), &place.secret(), &holder());
    assert!(opened.is_err() || opened.unwrap().check().unwrap().ok());
    assert_eq!(bytes_of(&place.folder()), before);
}
