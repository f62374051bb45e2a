//! Backups, the way back and the passphrase from the command line.

use crate::desk::Desk;
use serde_json::json;
use std::fs;

fn answer(desk: &Desk, assessment: &str, comment: &str) {
    let line = json!({"item": "pf-01-01", "verdict": "no", "comment": comment}).to_string();
    desk.run_with_input(&["assessment", "answer", assessment, "--from", "-"], &format!("{line}\n")).ok();
}

fn comment(desk: &Desk, assessment: &str) -> String {
    let shown = desk.run(&["assessment", "show", assessment]).ok().json();
    let answers = shown["answers"].as_array().unwrap();
    answers.iter().find(|answer| answer["item"] == "pf-01-01").unwrap()["comment"].as_str().unwrap().to_owned()
}

fn with_assessment() -> (Desk, String) {
    let desk = Desk::with_practice();
    let facility = desk.run(&["facility", "list"]).ok().json()[0]["id"].as_str().unwrap().to_owned();
    let assessment = desk.assessment(&facility);
    (desk, assessment)
}

#[test]
fn a_backup_is_made_listed_and_gone_back_to() {
    let (desk, assessment) = with_assessment();
    answer(&desk, &assessment, "first");
    let made = desk.run(&["vault", "backup"]).ok().json();
    assert_eq!((made["number"].as_u64(), made["why"].as_str()), (Some(1), Some("asked")));
    answer(&desk, &assessment, "second");
    let preview = desk.run(&["vault", "restore", "1", "--preview"]).ok().json();
    assert_eq!((preview["reverts"].as_u64(), preview["lost"].as_u64()), (Some(1), Some(0)), "{preview}");
    assert_eq!(comment(&desk, &assessment), "second", "looking changes nothing");
    desk.run(&["vault", "restore", "1"]).ok();
    assert_eq!(comment(&desk, &assessment), "first");
    let list = desk.run(&["vault", "backups"]).ok().json();
    assert_eq!(list["backups"][0]["why"], "before-restore");
    let unknown = desk.run(&["vault", "restore", "77"]);
    assert_eq!((unknown.code, unknown.error().as_str()), (3, "unknown-backup"));
    desk.run(&["vault", "check"]).ok();
}

#[test]
fn a_damaged_vault_is_set_aside_and_its_backup_or_what_can_be_read_takes_its_place() {
    for salvage in [false, true] {
        let (desk, assessment) = with_assessment();
        answer(&desk, &assessment, "first");
        desk.run(&["vault", "backup"]).ok();
        answer(&desk, &assessment, "second");
        if salvage {
            for name in ["keys.json", "keys.copy.json"] {
                fs::write(desk.vault().join(name), "").unwrap();
            }
        } else {
            let path = desk.vault().join("answers.db");
            let mut bytes = fs::read(&path).unwrap();
            bytes[100..200].fill(0);
            fs::write(path, bytes).unwrap();
        }
        let before = desk.bytes();
        assert_eq!(desk.run(&["assessment", "show", &assessment]).code, 5);
        let ways = desk.run(&["vault", "salvage", "--preview"]).ok().json();
        assert_eq!(ways["newest"]["backup"]["number"], 1, "{ways}");
        assert_eq!(desk.bytes(), before, "looking changes nothing");
        let command: &[&str] = if salvage { &["vault", "salvage"] } else { &["vault", "restore", "1"] };
        let kept = desk.run(command).ok().json()["kept_as"].as_str().unwrap().to_owned();
        assert!(kept.ends_with("practice.damaged-1.vault") && fs::exists(&kept).unwrap(), "{kept}");
        assert_eq!(comment(&desk, &assessment), if salvage { "second" } else { "first" });
        desk.run(&["vault", "check"]).ok();
    }
}

#[test]
fn the_passphrase_is_changed_and_a_weak_one_refused() {
    let desk = Desk::empty();
    desk.run(&["vault", "create"]).ok();
    let weak = desk.write("weak", "12345678");
    let refused = desk.run(&["vault", "passphrase", "--new-passphrase-file", &weak]);
    assert_eq!((refused.code, refused.error().as_str()), (7, "weak-passphrase"));
    let new = desk.write("new", "copper whistle orchard anchor\n");
    desk.run(&["vault", "passphrase", "--new-passphrase-file", &new]).ok();
    assert_eq!(desk.run(&["facility", "list"]).code, 4, "the old one");
    desk.write("passphrase", "copper whistle orchard anchor");
    desk.run(&["facility", "list"]).ok();
}

#[test]
fn a_new_recovery_key_is_made_with_its_sheet_and_the_old_one_opens_nothing_any_more() {
    let desk = Desk::empty();
    let first = desk.run(&["vault", "create"]).ok().json()["recovery_key"].as_str().unwrap().to_owned();
    let sheet = desk.path("sheet.pdf");
    let made = desk.run(&["vault", "recovery-key", "--out", sheet.to_str().unwrap()]).ok().json();
    let second = made["recovery_key"].as_str().unwrap().to_owned();
    assert_ne!(first, second);
    assert_eq!(made["sheet"]["file_name"], "sheet.pdf");
    assert!(fs::read(sheet).unwrap().starts_with(b"%PDF"));

    let (old, new) = (desk.write("old", &first), desk.write("new", &format!("{second}\n")));
    let refused = desk.run(&["vault", "recovery-key", "--recovery-key-file", &old]);
    assert_eq!((refused.code, refused.error().as_str()), (4, "wrong-passphrase"));
    // The key of today makes the next one; nobody needs the passphrase for it.
    let words = desk.in_words(&["vault", "recovery-key", "--recovery-key-file", &new]).ok().out;
    assert!(words.contains("The old one opens neither the vault nor its backups"), "{words}");
    assert_eq!(desk.run(&["vault", "recovery-key", "--recovery-key-file", &new]).code, 4);
    desk.run(&["vault", "check"]).ok();
}
