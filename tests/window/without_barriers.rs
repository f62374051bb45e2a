//! Every screen in every theme: nothing serious for axe-core, nothing the content security policy refuses.

use crate::{
    harness::{Place, Window},
    steps::{PASSPHRASE, ask},
};
use serde_json::json;

async fn check(window: &Window, screen: &str) {
    for theme in ["day", "night", "contrast"] {
        window.set_theme(theme).await;
        window.expect_no_barriers(&format!("{screen}-{theme}")).await;
    }
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new(), "{screen} keeps to the content security policy");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_serious_on_any_screen_of_the_practice_facility() {
    let place = Place::new();
    let window = Window::open(&place, &["--practice"]).await;
    window.wait_for_role("button", "Continue").await;
    check(&window, "home").await;

    for (button, heading) in [
        ("Facilities", "Facilities"),
        ("Assessments", "Assessments"),
        ("Findings", "Findings"),
        ("Reports", "Report"),
        ("Settings", "Settings"),
        ("Help", "Help"),
    ] {
        window.click("button", button).await;
        window.wait_for_role("heading", heading).await;
        check(&window, heading).await;
    }

    // One facility, and the form that changes it.
    let facility = ask(&window, "facility_list", json!({})).await[0]["name"].as_str().unwrap().to_owned();
    window.click("button", "Facilities").await;
    window.click("link", &facility).await;
    window.wait_for_role("heading", &facility).await;
    check(&window, "facility").await;
    window.click("button", "Change").await;
    window.wait_for_role("heading", "Change").await;
    check(&window, "facility-form").await;

    // Before answering, the work screen, a finding.
    window.click("button", "Assessments").await;
    window.click("link", "Before answering").await;
    window.wait_for_role("heading", "Before answering").await;
    check(&window, "before").await;
    window.click("button", "Home").await;
    window.click("button", "Continue").await;
    window.wait_for("an item", "document.querySelector('[data-item]')", &[]).await;
    check(&window, "work").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_serious_on_the_first_start_and_at_the_locked_vault() {
    let place = Place::new();
    let window = Window::open(&place, &[]).await;
    window.wait_for_role("button", "Practise first").await;
    check(&window, "first-start").await;
    let made = ask(
        &window,
        "vault_create",
        json!({"name": "Quay 7", "passphrase": PASSPHRASE, "person_name": "R. Haddad", "person_post": "PFSO"}),
    )
    .await;
    assert_eq!(made["recovery_key"].as_array().unwrap().len(), 8);
    window.close().await;

    let window = Window::open(&place, &[]).await;
    window.wait_for_role("button", "Unlock").await;
    check(&window, "unlock").await;
    window.click("button", "Use the recovery key").await;
    window.wait_for_role("heading", "Open with the recovery key").await;
    check(&window, "recovery").await;
    window.close().await;
}
