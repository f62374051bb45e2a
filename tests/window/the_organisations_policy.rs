//! What an organisation fixes for its computers: each setting holds, and the window says whose it is.

use crate::{
    harness::{Place, Window},
    steps::{PASSPHRASE, a_vault_with_a_facility, ask, beginning, find_and_go, go_to, printed, refusal, started},
};
use serde_json::json;
use std::fs;

const MARKING: &str = "RESTRICTED: port security";
const REFERENCE: &str = "Policy 2026";

#[tokio::test(flavor = "multi_thread")]
async fn every_setting_of_the_policy_holds_and_is_shown_as_the_organisations() {
    let place = Place::new();
    let folder = place.dialogs().join("kept");
    fs::create_dir(&folder).unwrap();
    let policy = json!({
        "format": 1, "auto_lock_minutes": 7, "four_eyes": true, "backup_folder": folder,
        "allowed_exports": ["report", "calendar"], "classification": MARKING
    });
    fs::write(place.data().join("policy.json"), policy.to_string()).unwrap();
    let window = Window::open(&place, &[]).await;
    a_vault_with_a_facility(&window).await;
    let assessment = started(&window, "port-facility", REFERENCE).await;
    window.reload().await;

    go_to(&window, "Settings", "Settings").await;
    window.wait_for_text("A policy of your organisation is in force on this computer.").await;
    let fixed = "[...document.querySelectorAll('.setting')].some((one) => words(one).includes(arguments[0]) && words(one).includes(arguments[1]) && words(one).includes('Fixed by your organisation.'))";
    for (setting, says) in [
        ("Lock by itself after", ""),
        ("A second person signs", ""),
        ("May leave the vault", "reports and calendars"),
        ("Marking on every page", MARKING),
    ] {
        window.wait_for(&format!("{setting}, fixed"), fixed, &[json!(setting), json!(says)]).await;
    }
    let protection = ask(&window, "protection", json!({})).await;
    assert_eq!((&protection["auto_lock_minutes"], &protection["four_eyes"]), (&json!(7), &json!(true)));
    // Neither the controls nor the calls behind them change it.
    window.tab_to_and_enter("switch", "A second person signs").await;
    assert_eq!(ask(&window, "protection", json!({})).await["four_eyes"], true);
    for change in [json!({"four_eyes": false}), json!({"auto_lock_minutes": 30})] {
        assert_eq!(refusal(&window, "protection_save", change).await, "policy-fixes");
    }
    window.keep_picture("policy-settings");

    // Backups go where the organisation wants them.
    find_and_go(&window, "Backups").await;
    window.wait_for_text("Fixed by your organisation.").await;
    window.wait_for_text(&folder.display().to_string()).await;
    window.tab_to_and_enter("button", "Back up now").await;
    window.wait_for_text("The backup is made and verified.").await;
    assert!(fs::read_dir(&folder).unwrap().count() > 0, "a copy lies there");
    assert_eq!(refusal(&window, "backup_place_save", json!({"choose": true})).await, "policy-fixes");
    window.keep_picture("policy-backups");

    // What may not leave does not; what may bears the marking.
    let export = json!({
        "assessment": assessment, "format": "xlsx", "table": null, "language": "en", "marking": "", "date": null, "schema": false
    });
    assert_eq!(refusal(&window, "record_export", export).await, "policy-forbids");
    let options = json!({"edition": "full", "language": "en", "paper": "a4", "date": null});
    ask(&window, "report_save", json!({"assessment": assessment, "options": options})).await;
    let text = printed(&report(&place));
    assert!(text.contains(MARKING), "{}", beginning(&text));

    // One signature is not enough.
    let state = ask(&window, "sign_off", json!({"assessment": assessment})).await;
    assert!(state.to_string().contains("\"four_eyes\":true"), "{state}");
    window.close().await;
}

/// The one PDF that was saved.
fn report(place: &Place) -> std::path::PathBuf {
    let files = fs::read_dir(place.dialogs()).unwrap().map(|entry| entry.unwrap().path());
    let mut files = files.filter(|file| file.extension().is_some_and(|ending| ending == "pdf"));
    files.next().expect("a report was saved")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_that_cannot_be_read_is_the_strictest_one_and_the_window_says_why() {
    let place = Place::new();
    fs::write(place.data().join("policy.json"), "{\"format\": 1,\n \"four_eyes\": perhaps}").unwrap();
    let window = Window::open(&place, &[]).await;
    let vault = json!({"name": "Quay 7", "passphrase": PASSPHRASE, "person_name": "R. Haddad", "person_post": "PFSO"});
    ask(&window, "vault_create", vault).await;
    window.reload().await;
    go_to(&window, "Settings", "Settings").await;
    window.wait_for_text("The policy file is not JSON (line 2)").await;
    window.wait_for_text("Nothing.").await;
    let protection = ask(&window, "protection", json!({})).await;
    assert_eq!((&protection["auto_lock_minutes"], &protection["four_eyes"]), (&json!(1), &json!(true)));
    window.keep_picture("policy-unreadable");
    window.close().await;
}
