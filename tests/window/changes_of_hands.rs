//! The paths for changes of hands: each opened by its digit, each of its steps gone by keyboard; and locking when nobody
//! is there.

use crate::{
    harness::{Place, Window},
    steps::{PASSPHRASE, ask, find_and_go, unlock},
};
use fantoccini::key::Key;
use serde_json::json;

async fn with_a_vault(place: &Place) -> Window {
    let window = Window::open(place, &[]).await;
    let vault = json!({"name": "Quay 7", "passphrase": PASSPHRASE, "person_name": "R. Haddad", "person_post": "PFSO"});
    ask(&window, "vault_create", vault).await;
    ask(&window, "person_add", json!({"name": "M. Duarte", "post": "Deputy PFSO"})).await;
    window.reload().await;
    window.wait_for_role("navigation", "Main").await;
    window
}

async fn to_the_paths(window: &Window, path: usize) {
    find_and_go(window, "Changes of hands").await;
    window.wait_for_role("heading", "Changes of hands").await;
    window.press(char::from_digit(path as u32 + 1, 10).unwrap()).await;
    let chosen = format!("document.querySelectorAll('.hands__link')[{path}].getAttribute('aria-current') === 'true'");
    window.wait_for("the path", &chosen, &[]).await;
}

/// Presses the button of a step; the button has the focus before.
async fn press_step(window: &Window, at: usize) {
    let button = format!("document.querySelectorAll('.path .button')[{at}]");
    window.script(&format!("{button}.focus()"), &[]).await;
    window.press(Key::Enter).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_step_of_every_path_leads_to_where_it_is_done() {
    let place = Place::new();
    let window = with_a_vault(&place).await;
    find_and_go(&window, "Changes of hands").await;
    let paths = window.wait_for("the paths", "document.querySelectorAll('.hands__link').length", &[]).await;
    assert_eq!(
        paths, 8,
        "somebody leaves, handing over, several people, another computer, lost, a facility, retention, names"
    );
    let mut gone = 0;
    for path in 0..8 {
        to_the_paths(&window, path).await;
        window.keep_picture(&format!("hands-{}", path + 1));
        let steps = "return [...document.querySelectorAll('.path li')].map((step) => [words(step.querySelector('h3')), words(step.querySelector('.button'))])";
        let steps = window.script(steps, &[]).await;
        let steps = steps.as_array().unwrap().clone();
        assert!(steps.len() >= 3, "path {path}: {steps:?}");
        let buttons = steps.iter().filter(|step| step[1] != "").count();
        for at in 0..buttons {
            let label =
                window.script(&format!("return words(document.querySelectorAll('.path .button')[{at}])"), &[]).await;
            let label = label.as_str().unwrap().to_owned();
            // Locking ends the path: it has its own test.
            if label.starts_with("Lock") {
                continue;
            }
            press_step(&window, at).await;
            gone += 1;
            if label.starts_with("Change the passphrase") {
                window.wait_for_role("dialog", "Change the passphrase of the vault").await;
                window.press(Key::Escape).await;
                window.wait_for("the path again", "!document.querySelector('dialog[open]')", &[]).await;
            } else if label.starts_with("Make a new recovery key") {
                window.wait_for_role("dialog", "Make a new recovery key").await;
                window.press(Key::Escape).await;
                window.wait_for("the path again", "!document.querySelector('dialog[open]')", &[]).await;
            } else if label.starts_with("Back up now") {
                window.wait_for_text("The backup is made and verified.").await;
            } else {
                let elsewhere = "document.querySelector('main h1') && !document.querySelector('.hands')";
                window.wait_for(&format!("{label:?} to lead elsewhere"), elsewhere, &[]).await;
                to_the_paths(&window, path).await;
            }
        }
    }
    assert!(gone >= 20, "{gone} steps");
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new());
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn moving_to_a_new_computer_is_done_by_its_path() {
    let place = Place::new();
    let window = with_a_vault(&place).await;
    to_the_paths(&window, 3).await;
    window.tab_to_and_enter("button", "Back up now").await;
    window.wait_for_text("The backup is made and verified.").await;
    let said = window.script("return [...document.querySelectorAll('.path__said')].map(words)", &[]).await;
    let folder = ask(&window, "session_state", json!({})).await["vault"]["folder"].as_str().unwrap().to_owned();
    let said: Vec<&str> = said.as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect();
    assert!(said.iter().any(|one| one.contains(&folder)), "which folder is copied: {said:?}");
    let events = ask(&window, "chain_check", json!({})).await["events"].clone();
    assert!(said.iter().any(|one| one.ends_with(&events.to_string())), "{events} events: {said:?}");
    window.tab_to_and_enter("button", "Lock").await;
    window.wait_for_role("button", "Unlock").await;
    window.close().await;

    // The new computer: a copy of the folder, on its own.
    let other = Place::new();
    let name = std::path::Path::new(&folder).file_name().unwrap();
    copy(std::path::Path::new(&folder), &other.data().join("vaults").join(name));
    let window = Window::open(&other, &[]).await;
    unlock(&window).await;
    let head = ask(&window, "chain_check", json!({})).await;
    assert_eq!((&head["events"], head["broken"].is_null()), (&events, true));
    assert_eq!(ask(&window, "vault_verify", json!({})).await["ok"], true);
    window.close().await;
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_window_that_nobody_touches_locks_by_itself_and_keeps_what_was_typed() {
    let place = Place::new();
    // The organisation may say less than people; a minute is the least.
    std::fs::write(place.data().join("policy.json"), r#"{"format": 1, "auto_lock_minutes": 1}"#).unwrap();
    let window = with_a_vault(&place).await;
    window.wait_for_long("the lock, after a minute", "document.querySelector('.unlock input[type=password]')").await;
    assert_eq!(ask(&window, "session_state", json!({})).await["gate"], "locked");
    let nothing = "!words(document.body).includes('R. Haddad') && !document.querySelector('nav')";
    window.wait_for("nothing of the vault on the page", nothing, &[]).await;
    unlock(&window).await;
    window.close().await;
}
