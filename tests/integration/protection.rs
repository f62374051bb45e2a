//! What is typed into Breakwater is on the disk only encrypted, until the user saves a report.

use breakwater_app::{Verdict, api::*};
use breakwater_tests::{Desk, assessment, report, save, text};
use std::{fs, path::Path};

const CANARY: &str = "xylophone-canary-4711";

fn every_file(folder: &Path, look: &mut impl FnMut(&Path, &[u8])) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            every_file(&path, look);
        } else {
            look(&path, &fs::read(&path).unwrap());
        }
    }
}

#[test]
fn a_comment_is_in_no_file_but_the_report_that_was_saved() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let change = AnswerChange {
        verdict: Some(Some(Verdict::Partly)),
        comment: Some(Some(CANARY.to_owned())),
        ..AnswerChange::default()
    };
    app.answer_save(save(&row.id, "pf-01-01", change)).unwrap();
    assert!(text(&app, &report(&row.id)).iter().any(|line| line.contains(CANARY)));
    let saved = app.report_save(report(&row.id)).unwrap().unwrap();

    let check = |when: &str| {
        let (mut files, utf16) = (0, CANARY.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>());
        every_file(desk.path(), &mut |path, bytes| {
            files += 1;
            let has = |needle: &[u8]| bytes.windows(needle.len()).any(|window| window == needle);
            if path.file_name().unwrap() != saved.file_name.as_str() {
                assert!(!has(CANARY.as_bytes()) && !has(&utf16), "{when}: the comment is in {}", path.display());
                assert!(!has(b"Quay Company"), "{when}: the facility is in {}", path.display());
            }
            assert!(!bytes.starts_with(b"SQLite format 3"), "{when}: {} is plain", path.display());
        });
        assert!(files > 5, "only {files} files were looked at");
    };
    check("while open");
    app.vault_lock(Nothing {}).unwrap();
    check("after locking");
}

#[cfg(unix)]
#[test]
fn a_saved_report_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let saved = app.report_save(report(&row.id)).unwrap().unwrap();
    let mode = fs::metadata(desk.dialogs().join(saved.file_name)).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(fs::read_dir(desk.dialogs()).unwrap().count(), 1, "no half file is left behind");
}
