//! What is there when something went wrong, by keyboard: backups and going back to one, a damaged vault, another
//! passphrase, a second program, a folder that may not be written to.

use crate::{
    harness::{CONTROL, Place, Window},
    steps::{
        PASSPHRASE, a_vault_with_a_facility, ask, find_and_go, go_to, item_in_front, items_of, refusal, started,
        unlock, work_of, work_on,
    },
};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::{fs, path::PathBuf};

const REFERENCE: &str = "Back 2026";
const FRESH: &str = "nine bollards count grey herons";

/// A vault with a facility and an assessment, open; its folder, the assessment and its first items.
async fn at_work(place: &Place) -> (Window, PathBuf, String, Vec<Value>) {
    let window = Window::open(place, &[]).await;
    let made = a_vault_with_a_facility(&window).await;
    let folder = PathBuf::from(made["session"]["vault"]["folder"].as_str().unwrap());
    let assessment = started(&window, "port-facility", REFERENCE).await;
    let items = items_of(&work_of(&window, &assessment).await).take(4).cloned().collect();
    window.reload().await;
    window.wait_for_role("navigation", "Main").await;
    (window, folder, assessment, items)
}

async fn answer(window: &Window, assessment: &str, item: &Value, comment: &str) {
    let change = json!({"verdict": "partly", "comment": comment});
    ask(window, "answer_save", json!({"assessment": assessment, "item": item["id"], "change": change})).await;
}

async fn comment(window: &Window, assessment: &str, item: &Value) -> Value {
    work_of(window, assessment).await["answers"][item["id"].as_str().unwrap()]["comment"].clone()
}

async fn lock(window: &Window) {
    window.press_with(&[CONTROL], 'l').await;
    window.wait_for_role("button", "Unlock").await;
    // The page is loaded afresh then.
    window
        .wait_for(
            "the locked page",
            "window.refused === undefined && document.querySelector('input[type=password]')",
            &[],
        )
        .await;
    window.watch_policy().await;
}

async fn backups(window: &Window) {
    find_and_go(window, "Backups").await;
    window.wait_for_role("heading", "Backups").await;
    window.wait_for("the list", "document.querySelector('.backups__last')", &[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_made_compared_gone_back_to_and_the_present_is_kept() {
    let place = Place::new();
    let (window, _, assessment, items) = at_work(&place).await;
    answer(&window, &assessment, &items[0], "The gate was shut.").await;
    backups(&window).await;
    window.tab_to_and_enter("button", "Back up now").await;
    window.wait_for_text("The backup is made and verified.").await;
    let row = "words(document.querySelector('.backups tbody tr'))";
    let row = window.wait_for("the backup in the list", row, &[]).await;
    assert!(row.as_str().unwrap().contains(" kB") || row.as_str().unwrap().contains(" MB"), "its size is told: {row}");
    window.keep_picture("backups");

    answer(&window, &assessment, &items[0], "The gate stood open.").await;
    answer(&window, &assessment, &items[1], "Nobody was at the post.").await;
    window.tab_to_and_enter("button", "Compare with backup").await;
    window.wait_for_role("dialog", "Back to").await;
    window.wait_for_text("thing would be missing").await;
    let number = items[1]["number"].as_str().unwrap();
    let listed =
        "[...document.querySelectorAll('.would-change tbody tr')].some((one) => words(one).includes(arguments[0]))";
    window.wait_for("what would be missing, by its number", listed, &[json!(number)]).await;
    window.keep_picture("compare-with-a-backup");
    // Not without its name.
    window.tab_to_and_enter("button", "Go back to this backup").await;
    window.wait_for_text("Type the name exactly").await;
    assert_eq!(comment(&window, &assessment, &items[0]).await, "The gate stood open.");
    window.fill("To confirm, type", "Quay 7").await;
    window.tab_to_and_enter("button", "Go back to this backup").await;
    window.wait_for_text("The vault is as it was on").await;
    window.wait_for_text("The state before is kept as backup").await;
    window.keep_picture("gone-back");
    assert_eq!(comment(&window, &assessment, &items[0]).await, "The gate was shut.");
    assert!(comment(&window, &assessment, &items[1]).await.is_null());

    // And forward again: what was kept is a backup like any other.
    let list = ask(&window, "backup_list", json!({})).await;
    assert_eq!(list["backups"][0]["why"], "before-restore");
    window.tab_to_and_enter("button", "Compare with backup").await;
    window.wait_for_role("dialog", "Back to").await;
    window.fill("To confirm, type", "Quay 7").await;
    window.press(Key::Enter).await;
    window.wait_for("the way forward", "!document.querySelector('dialog[open]')", &[]).await;
    assert_eq!(comment(&window, &assessment, &items[1]).await, "Nobody was at the post.");
    assert!(ask(&window, "chain_check", json!({})).await["broken"].is_null());
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new());
    window.close().await;
}

/// Turns over one byte in the middle of each page of the database, from one share of it to another.
fn damage(folder: &std::path::Path, from: usize, to: usize) -> Vec<u8> {
    let file = folder.join("answers.db");
    let mut bytes = fs::read(&file).unwrap();
    let pages = bytes.len() / 4096;
    for page in pages * from / 100..pages * to / 100 {
        bytes[page * 4096 + 2048] ^= 0x01;
    }
    fs::write(&file, &bytes).unwrap();
    bytes
}

/// From the refusal to open to the ways back.
async fn look_for_a_way_back(window: &Window) {
    window.wait_for_role("button", "Unlock").await;
    window.fill("Passphrase", PASSPHRASE).await;
    window.press(Key::Enter).await;
    window.wait_for_text("The vault is damaged").await;
    window.keep_picture("damaged");
    window.tab_to_and_enter("button", "Look for a way back").await;
    window.wait_for("the ways back", "document.querySelectorAll('.way').length === 2", &[]).await;
    window.keep_picture("ways-back");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_vault_is_put_aside_and_its_newest_backup_takes_its_place() {
    let place = Place::new();
    let (window, folder, assessment, items) = at_work(&place).await;
    answer(&window, &assessment, &items[0], "The gate was shut.").await;
    lock(&window).await;
    window.close().await;
    let damaged = damage(&folder, 0, 100);

    let window = Window::open(&place, &[]).await;
    look_for_a_way_back(&window).await;
    window.choose_radio("The newest sound backup").await;
    window.tab_to_and_enter("button", "Put the backup in its place").await;
    window.wait_for_text("opens again").await;
    window.wait_for_text("The damaged vault is kept, unchanged, as").await;
    let kept = window.script("return document.querySelector('#rescued code').textContent", &[]).await;
    let kept = folder.with_file_name(kept.as_str().unwrap());
    assert!(fs::read(kept.join("answers.db")).unwrap() == damaged, "unchanged");
    window.keep_picture("rescued");
    window.tab_to_and_enter("button", "Go on working").await;
    work_on(&window, REFERENCE).await;
    assert_eq!(comment(&window, &assessment, &items[0]).await, "The gate was shut.");
    // It is a vault like any other again.
    let in_front = item_in_front(&window).await;
    window.press('1').await;
    let told = format!(
        "(async () => (await invoke('assessment_open', {{ id: {} }})).answers[{}]?.verdict === 'yes')()",
        json!(assessment),
        json!(in_front)
    );
    window.wait_until_told("an answer in it", &told).await;
    lock(&window).await;
    unlock(&window).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_still_be_read_of_a_damaged_vault_is_taken_over() {
    let place = Place::new();
    let (window, folder, assessment, items) = at_work(&place).await;
    answer(&window, &assessment, &items[0], "The gate was shut.").await;
    lock(&window).await;
    window.close().await;
    // One page somewhere in the middle, and no backup left.
    let pages = fs::read(folder.join("answers.db")).unwrap().len() / 4096;
    damage(&folder, 60, 60 + 100 / pages + 1);
    for entry in fs::read_dir(folder.join("backups")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        }
    }

    let window = Window::open(&place, &[]).await;
    look_for_a_way_back(&window).await;
    window.wait_for_text("There is no sound backup in the folder.").await;
    window.choose_radio("Take over what can still be read").await;
    window.tab_to_and_enter("button", "Take over what can be read").await;
    window.wait_for_text("opens again").await;
    window.wait_for_text("The history begins anew with this step.").await;
    window.keep_picture("salvaged");
    window.tab_to_and_enter("button", "Go on working").await;
    window.wait_for_role("navigation", "Main").await;
    assert_eq!(comment(&window, &assessment, &items[0]).await, "The gate was shut.");
    assert_eq!(ask(&window, "vault_verify", json!({})).await["ok"], true);
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_passphrase_is_changed_and_the_old_one_opens_nothing_any_more() {
    let place = Place::new();
    let (window, ..) = at_work(&place).await;
    go_to(&window, "Settings", "Settings").await;
    window.tab_to_and_enter("button", "Change the passphrase").await;
    window.wait_for_role("dialog", "Change the passphrase of the vault").await;
    window.fill("Passphrase now", PASSPHRASE).await;
    window.fill("New passphrase", "short").await;
    window.fill("New passphrase, once more", "short").await;
    window.press(Key::Enter).await;
    window.wait_for_text("The new passphrase is too weak").await;
    // Away from a field that is already right.
    window.fill("New passphrase", FRESH).await;
    window.fill("New passphrase, once more", FRESH).await;
    window.press(Key::Enter).await;
    window.wait_for_text("The passphrase is changed.").await;
    window.keep_picture("passphrase-changed");
    window.press(Key::Escape).await;
    window.wait_for("the page again", "!document.querySelector('dialog[open]')", &[]).await;

    lock(&window).await;
    window.fill("Passphrase", PASSPHRASE).await;
    window.press(Key::Enter).await;
    window.wait_for_text("This passphrase does not open the vault").await;
    window.wait_for_text("You can try again now").await;
    window.fill("Passphrase", FRESH).await;
    window.press(Key::Enter).await;
    window.wait_for_role("navigation", "Main").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_program_is_told_who_has_the_vault_and_gets_it_when_it_is_free() {
    let place = Place::new();
    let (first, ..) = at_work(&place).await;
    let second = Window::open(&place, &[]).await;
    second.wait_for_role("button", "Unlock").await;
    second.fill("Passphrase", PASSPHRASE).await;
    second.press(Key::Enter).await;
    second.wait_for_text("Another program has this vault open").await;
    second.wait_for_text("Breakwater on").await;
    second.wait_for_text("This window has not touched the vault.").await;
    second.keep_picture("held-by-another");
    // The first one is killed: the lock it leaves keeps nobody out.
    first.kill();
    second.tab_to_and_enter("button", "Try again").await;
    second.wait_for_role("navigation", "Main").await;
    second.wait_for_text("Breakwater ended unexpectedly").await;
    second.close().await;
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_folder_that_may_not_be_written_to_can_be_read_and_printed_and_nothing_in_it_changes() {
    let place = Place::new();
    let (window, folder, assessment, items) = at_work(&place).await;
    answer(&window, &assessment, &items[0], "The gate was shut.").await;
    lock(&window).await;
    window.close().await;
    let before = contents(&folder);

    // Who is root may write anywhere but to a place that is mounted otherwise.
    let folder_words = folder.display();
    let script = format!(
        "if [ \"$(id -u)\" = 0 ]; then\n\
         exec unshare --mount sh -c 'mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\" && shift && exec \"$@\"' sh '{folder_words}' \"$PROGRAM\" \"$@\"\n\
         fi\nchmod -R a-w '{folder_words}'\nexec \"$PROGRAM\" \"$@\""
    );
    let window = Window::open_by(&place, &script).await;
    unlock(&window).await;
    window.wait_for_text("This folder is write-protected.").await;
    window.keep_picture("read-only-media");
    work_on(&window, REFERENCE).await;
    // Nothing can be written: neither on the screen nor past it.
    for key in ['1', 'f'] {
        window.press(key).await;
    }
    let empty = "return !document.querySelector('[data-evidence-add]') && [...document.querySelectorAll('[data-item] textarea')].every((one) => !shown(one) || one.readOnly || one.disabled)";
    assert_eq!(window.script(empty, &[]).await, true, "no field to write in");
    let change = json!({"assessment": assessment, "item": items[1]["id"], "change": {"verdict": "yes"}});
    assert_eq!(refusal(&window, "answer_save", change).await, "read-only");
    assert_eq!(comment(&window, &assessment, &items[0]).await, "The gate was shut.");
    let options = json!({"edition": "full", "language": "en", "paper": "a4", "date": null});
    ask(&window, "report_save", json!({"assessment": assessment, "options": options})).await;
    window.close().await;
    assert!(contents(&folder) == before, "nothing in the folder is another");
    std::process::Command::new("chmod").args(["-R", "u+w"]).arg(&folder).status().unwrap();
}

/// Every file below a folder with its bytes.
fn contents(folder: &std::path::Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(contents(&path));
        } else {
            let bytes = fs::read(&path).unwrap();
            found.push((path, bytes));
        }
    }
    found.sort();
    found
}
