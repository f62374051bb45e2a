//! A commit that fails: what is saved and what is not is told, what was typed stays, is kept elsewhere, and comes back.

use crate::{
    harness::{CONTROL, Place, Window},
    steps::{a_vault_with_a_facility, ask, find_and_go, item_in_front, started, unlock, work_of, work_on},
};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::{fs, process::Command};

const REFERENCE: &str = "Disk 2026";
const SAVED: &str = "The gate was shut at ten.";
const TYPED: &str = "At eleven it stood open and nobody was there.";

/// Writing beyond the limit fails with an error, instead of ending the program.
const WITH_A_LIMIT: &str = "trap '' XFSZ\nexec \"$PROGRAM\" \"$@\"";

/// From now on the program can write to the first bytes of any file only: the disk fails under it.
fn let_the_disk_fail(window: &Window, fails: bool) {
    let limit = if fails { "--fsize=8192:unlimited" } else { "--fsize=unlimited:unlimited" };
    let set = Command::new("prlimit").args(["--pid", &window.program_id().to_string(), limit]).status().unwrap();
    assert!(set.success(), "prlimit (util-linux) sets a limit");
}

async fn comment(window: &Window, assessment: &Value, item: &str) -> Value {
    work_of(window, assessment.as_str().unwrap()).await["answers"][item]["comment"].clone()
}

async fn is_saved(window: &Window, assessment: &Value, item: &str, words: &str) {
    let told = format!(
        "(async () => (await invoke('assessment_open', {{ id: {assessment} }})).answers[{}]?.comment === {})()",
        json!(item),
        json!(words)
    );
    window.wait_until_told("the comment", &told).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_cannot_be_saved_stay_are_kept_elsewhere_and_are_put_back() {
    let place = Place::new();
    let window = Window::open_by(&place, WITH_A_LIMIT).await;
    a_vault_with_a_facility(&window).await;
    let assessment = json!(started(&window, "port-facility", REFERENCE).await);
    window.reload().await;
    work_on(&window, REFERENCE).await;
    let item = item_in_front(&window).await;
    window.press('c').await;
    window.wait_for("the comment", "document.activeElement.dataset.field === 'comment'", &[]).await;
    window.type_text(SAVED).await;
    is_saved(&window, &assessment, &item, SAVED).await;

    let_the_disk_fail(&window, true);
    window.press_with(&[CONTROL], 'a').await;
    window.type_text(TYPED).await;
    window.wait_for("the failure, told at once", "document.querySelector('.notice--grave')", &[]).await;
    window.keep_picture("disk-failed");
    let stands = "[...document.querySelectorAll('textarea')].some((one) => one.value === arguments[0])";
    window.wait_for("what was typed, still there", stands, &[json!(TYPED)]).await;
    window.tab_to_and_enter("button", "Save elsewhere").await;
    window.wait_for_text("only this vault opens it").await;
    let draft = place.saved("Draft");
    let bytes = fs::read(&draft).unwrap();
    assert!(!bytes.windows(10).any(|part| TYPED.as_bytes().windows(10).any(|words| words == part)), "it is encrypted");
    window.keep_picture("kept-elsewhere");

    // Before anything else could be done the power goes.
    window.kill();
    let window = Window::open(&place, &[]).await;
    unlock(&window).await;
    window.wait_for_text("Breakwater ended unexpectedly").await;
    assert_eq!(comment(&window, &assessment, &item).await, SAVED, "nothing of before is lost");
    assert_eq!(ask(&window, "vault_verify", json!({})).await["ok"], true);

    find_and_go(&window, "Backups").await;
    window.tab_to_and_enter("button", "Bring in a draft").await;
    window.wait_for_role("dialog", "Draft of").await;
    window.wait_for("the text of the draft", stands, &[json!(TYPED)]).await;
    window.wait_for_text(&format!("Stands there now: {SAVED}")).await;
    window.keep_picture("draft");
    window.tab_to_and_enter("button", "Put it back").await;
    window.wait_for_text("put back").await;
    assert_eq!(comment(&window, &assessment, &item).await, TYPED);
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new());
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_failure_one_key_saves_what_was_typed_and_nothing_is_missing() {
    let place = Place::new();
    let window = Window::open_by(&place, WITH_A_LIMIT).await;
    a_vault_with_a_facility(&window).await;
    let assessment = json!(started(&window, "port-facility", REFERENCE).await);
    window.reload().await;
    work_on(&window, REFERENCE).await;
    let item = item_in_front(&window).await;
    window.press('c').await;
    window.wait_for("the comment", "document.activeElement.dataset.field === 'comment'", &[]).await;
    let_the_disk_fail(&window, true);
    window.type_text(TYPED).await;
    window.wait_for("the failure, told at once", "document.querySelector('.notice--grave')", &[]).await;
    // The disk is well again. What is offered depends on whether the vault could be opened again meanwhile.
    let_the_disk_fail(&window, false);
    let way_on = "((button) => button && (button.click(), true))(['Open again', 'Save once more', 'Try again'].map((name) => find('button', name)).find(Boolean))";
    window.wait_for("a way on, pressed", way_on, &[]).await;
    window.wait_for("the failure to go", "!document.querySelector('.notice--grave')", &[]).await;
    is_saved(&window, &assessment, &item, TYPED).await;
    window.keep_picture("disk-well-again");
    assert_eq!(ask(&window, "vault_verify", json!({})).await["ok"], true);
    window.press(Key::Escape).await;
    window.close().await;
}
