//! Damaged vaults: every damage is noticed, nothing panics, the original stays as it is, and there is a way back.

use super::*;
use crate::{
    Error,
    backup::Why,
    rescue::{self, Rescued},
};
use std::{collections::BTreeSet, panic::AssertUnwindSafe};

/// A vault of some size with a backup, and one answer after it.
fn full_vault() -> Place {
    vault_with(120)
}

fn vault_with(answers: u32) -> Place {
    let (place, mut vault) = vault();
    for number in 1..=answers {
        save_answer(&mut vault, &item(number), &answer(&"seen on the round ".repeat(12)), i64::from(number));
    }
    let blob = tables::blob::Blob { media_type: "image/png".to_owned(), bytes: vec![7; 20_000] };
    vault
        .write(&Act::new(PERSON, "photo_added", at(300)), |w| {
            tables::finding::save(w, &finding(100, "1-01", &[200, 201]))?;
            tables::blob::put(w, &blob)
        })
        .unwrap();
    vault.back_up(Why::Closed, at(301).timestamp()).unwrap();
    save_answer(&mut vault, &item(answers + 1), &answer("after the backup"), 302);
    vault.close().unwrap();
    place
}

/// Every file below the folder with its bytes.
fn everything(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in std::fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).unwrap();
                files.push((path.strip_prefix(folder).unwrap().to_owned(), bytes));
            }
        }
    }
    files.sort();
    files
}

/// A sequence that is the same each time.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

fn salvage(place: &Place) -> crate::Result<Rescued> {
    let act = Act::new(PERSON, "vault_salvaged", at(400));
    rescue::salvage(&place.folder(), &place.secret(), Uuid::from_u128(77), &act, &[])
}

#[test]
fn four_hundred_flipped_bits_are_all_noticed_and_each_has_a_way_back() {
    let place = vault_with(25);
    let names: Vec<PathBuf> =
        everything(&place.folder()).into_iter().filter(|(_, bytes)| !bytes.is_empty()).map(|(name, _)| name).collect();
    assert!(names.iter().any(|name| name.ends_with("keys.copy.json")) && names.len() >= 8, "{names:?}");
    let mut chance = Chance(20_261_122);
    let (mut noticed, mut offered) = (0, 0);
    for step in 0..400 {
        // Every file as often as every other, the key slots included; then evenly over its bytes.
        let path = place.folder().join(&names[step % names.len()]);
        let whole = std::fs::read(&path).unwrap();
        let mut flipped = whole.clone();
        let position = chance.below(whole.len());
        flipped[position] ^= 1 << chance.below(8);
        std::fs::write(&path, &flipped).unwrap();

        let before = everything(&place.folder());
        let outcome = std::panic::catch_unwind(AssertUnwindSafe(|| {
            let report = Vault::check_folder(&place.folder(), &place.secret(), &holder());
            (report.is_err() || !report.unwrap().ok(), rescue::ways_back(&place.folder(), &place.secret()))
        }));
        let (seen, ways) = outcome.unwrap_or_else(|_| panic!("{}: byte {position} panics", path.display()));
        assert!(seen, "{}: byte {position} is not noticed", path.display());
        noticed += 1;
        let ways = ways.unwrap_or_else(|error| panic!("{}: byte {position}: {error:?}", path.display()));
        assert!(ways.newest.is_some() || ways.readable > 20, "{}: byte {position}", path.display());
        offered += 1;
        assert_eq!(everything(&place.folder()), before, "{}: the original is as it was", path.display());
        std::fs::write(&path, &whole).unwrap();
    }
    assert_eq!((noticed, offered), (400, 400));
    assert!(place.open().unwrap().check().unwrap().ok());
}

#[test]
fn cut_zeroed_swapped_foreign_and_empty_files_end_in_a_message_and_a_way_back() {
    let place = full_vault();
    let path = place.file("answers.db");
    let whole = std::fs::read(&path).unwrap();
    let pages = whole.len() / 4096;
    let mut spoiled: Vec<Vec<u8>> = (0..64).map(|n| whole[..whole.len() * n / 64].to_vec()).collect();
    for page in (0..pages).step_by(pages.div_ceil(12)) {
        let mut zeroed = whole.clone();
        zeroed[page * 4096..(page + 1) * 4096].fill(0);
        spoiled.push(zeroed);
        let other = (page + pages / 2) % pages;
        let mut swapped = whole.clone();
        swapped[page * 4096..(page + 1) * 4096].copy_from_slice(&whole[other * 4096..(other + 1) * 4096]);
        spoiled.push(swapped);
    }
    spoiled.push(b"SQLite format 3\0 and so on".repeat(400));
    spoiled.push(b"%PDF-1.7 is something else".repeat(400));
    for bytes in spoiled {
        std::fs::write(&path, &bytes).unwrap();
        let before = everything(&place.folder());
        let report = Vault::check_folder(&place.folder(), &place.secret(), &holder());
        assert!(report.is_err() || !report.unwrap().ok(), "{} bytes", bytes.len());
        let ways = rescue::ways_back(&place.folder(), &place.secret()).unwrap();
        assert_eq!(ways.newest.unwrap().backup.number, 1);
        assert_eq!(everything(&place.folder()), before);
    }
}

#[test]
fn the_newest_sound_backup_takes_the_place_of_a_damaged_vault_which_is_kept() {
    let place = full_vault();
    let path = place.file("answers.db");
    let mut bytes = std::fs::read(&path).unwrap();
    bytes[100..200].fill(0);
    std::fs::write(&path, &bytes).unwrap();
    let damaged = everything(&place.folder());
    assert!(place.open().unwrap_err().is_damage());

    let ways = rescue::ways_back(&place.folder(), &place.secret()).unwrap();
    let backup = ways.newest.unwrap().backup;
    let rescued = rescue::from_backup(&place.folder(), &place.secret(), &backup).unwrap();
    assert_eq!(rescued.kept_as, place.dir.path().join("harbour.damaged-1.vault"));
    assert_eq!(everything(&rescued.kept_as), damaged, "kept as it was");
    // The same passphrase, the same sheet, the same backups.
    let vault = Vault::open(&place.folder(), &Secret::Passphrase(Passphrase::new(PASSPHRASE)), &holder()).unwrap();
    assert_eq!(vault.read(|r| tables::answer::all(r, ASSESSMENT)).unwrap().len(), 120);
    assert_eq!(vault.backups().unwrap(), [backup]);
    let report = vault.check().unwrap();
    assert!(report.ok(), "{report:?}");
}

#[test]
fn with_one_damaged_page_almost_everything_is_taken_over_and_the_rest_is_named() {
    let place = full_vault();
    let path = place.file("answers.db");
    let whole = std::fs::read(&path).unwrap();
    let pages = whole.len() / 4096;
    let (mut worst, mut without_tables) = (1.0_f64, 0);
    for page in (1..pages).step_by(pages.div_ceil(10)) {
        let mut zeroed = whole.clone();
        zeroed[page * 4096..(page + 1) * 4096].fill(0);
        std::fs::write(&path, &zeroed).unwrap();
        let ways = rescue::ways_back(&place.folder(), &place.secret()).unwrap();
        assert!(ways.newest.is_some(), "page {page}: the backup is offered in any case");
        if ways.readable == 0 {
            // The page that says which tables there are: nothing is found without it, and the backup is the way.
            without_tables += 1;
            continue;
        }
        worst = worst.min(ways.readable as f64 / (ways.readable + ways.unreadable).max(129) as f64);
    }
    assert!(worst >= 0.95 && without_tables <= 2, "only {worst} could be read, {without_tables} without tables");
    // The last page, of a table.
    let mut zeroed = whole.clone();
    zeroed[(pages - 1) * 4096..].fill(0);
    std::fs::write(&path, &zeroed).unwrap();
    let rescued = salvage(&place).unwrap();
    let report = rescued.salvaged.unwrap();
    assert!(report.rows >= 120, "{report:?}");
    let mut vault = place.open().unwrap();
    assert!(vault.read(|r| tables::answer::all(r, ASSESSMENT)).unwrap().len() >= 115);
    assert!(vault.check().unwrap().ok(), "{:?}", vault.check());
    save_answer(&mut vault, &item(130), &answer("work goes on"), 500);
    assert!(rescued.kept_as.join("answers.db").is_file());
}

#[test]
fn a_finalised_record_is_taken_over_finalised() {
    let (place, mut vault) = vault();
    let digest = super::sign_off::finalise(&mut vault);
    let key = vault.signer(PERSON, &at(6)).unwrap().public_key();
    vault.close().unwrap();
    let report = salvage(&place).unwrap().salvaged.unwrap();
    assert_eq!(report.lost, []);
    let mut vault = place.open().unwrap();
    assert_eq!(vault.read(|r| tables::assessment::get(r, ASSESSMENT)).unwrap().unwrap().state, State::Finalised);
    assert_eq!(vault.read(|r| tables::answer::all(r, ASSESSMENT)).unwrap().len(), 1);
    assert_eq!(vault.record_digest(ASSESSMENT).unwrap(), digest);
    assert_eq!(vault.signer(PERSON, &at(500)).unwrap().public_key(), key, "who signed it signs on");
    let report = vault.check().unwrap();
    assert!(report.ok(), "{report:?}");
}

#[test]
fn a_power_cut_in_the_middle_of_the_swap_is_completed_by_the_next_opening() {
    let place = full_vault();
    let aside = place.dir.path().join("harbour.damaged-1.vault");
    std::fs::rename(place.folder(), &aside).unwrap();
    copy_folder(&aside, &place.dir.path().join(".harbour.vault.restored"));
    place.open().unwrap().close().unwrap();
    let names: BTreeSet<_> =
        std::fs::read_dir(place.dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["harbour.damaged-1.vault".into(), "harbour.vault".into()].into());
}

#[test]
fn what_is_left_of_a_swap_that_never_touched_the_vault_stands_in_nobodys_way() {
    for salvaging in [false, true] {
        let place = full_vault();
        copy_folder(&place.folder(), &place.dir.path().join(".harbour.vault.restored"));
        if salvaging {
            salvage(&place).unwrap();
        } else {
            let backup = rescue::ways_back(&place.folder(), &place.secret()).unwrap().newest.unwrap().backup;
            rescue::from_backup(&place.folder(), &place.secret(), &backup).unwrap();
        }
        let vault = place.open().unwrap();
        assert!(vault.check().unwrap().ok());
        assert!(!place.dir.path().join(".harbour.vault.restored").exists());
    }
}

#[test]
fn with_both_copies_of_the_slots_gone_those_of_a_backup_open_the_way_back() {
    let place = full_vault();
    for name in ["keys.json", "keys.copy.json"] {
        std::fs::write(place.file(name), b"").unwrap();
    }
    assert!(matches!(place.open(), Err(Error::KeySlots(_))));
    let ways = rescue::ways_back(&place.folder(), &place.secret()).unwrap();
    assert!(ways.readable > 120, "the answers themselves are sound");
    salvage(&place).unwrap();
    assert_eq!(place.open().unwrap().read(|r| tables::answer::all(r, ASSESSMENT)).unwrap().len(), 121);
    let wrong = Secret::Recovery(RecoveryKey::random().unwrap());
    assert!(matches!(rescue::ways_back(&place.folder(), &wrong), Err(Error::WrongSecret)));
}
