//! Every screen in every theme: nothing serious for axe-core, nothing the content security policy refuses.

use crate::{
    harness::{Place, Window},
    steps::{PASSPHRASE, ask},
};
use fantoccini::key::Key;
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

    for (button, heading) in
        [("Open the history", "History"), ("Open backups", "Backups"), ("Open the paths", "Changes of hands")]
    {
        window.click("button", "Settings").await;
        window.wait_for_role("heading", "Settings").await;
        window.click("button", button).await;
        window.wait_for_role("heading", heading).await;
        check(&window, heading).await;
    }
    window.click("button", "Calendar").await;
    window.wait_for("what is due", "document.querySelector('li[data-due]')", &[]).await;
    check(&window, "calendar").await;
    window.click("button", "Month").await;
    window.wait_for("the month", "document.querySelector('table.month')", &[]).await;
    check(&window, "calendar-month").await;

    // Findings selected, one closed, and what is asked before it is opened again.
    window.click("button", "Findings").await;
    window.wait_for("the findings", "document.querySelectorAll('.findings tbody .pick input').length > 1", &[]).await;
    window
        .script(
            "document.querySelectorAll('.findings tbody .pick input').forEach((one, at) => at < 2 && one.click())",
            &[],
        )
        .await;
    window.wait_for("two selected", "document.querySelector('.bulk')", &[]).await;
    check(&window, "findings-selected").await;
    window.click("button", "Closed ").await;
    window.wait_for("one that is closed", "document.querySelector('.verify--closed')", &[]).await;
    check(&window, "finding-closed").await;
    window.press('r').await;
    window.wait_for_role("dialog", "Reopen finding").await;
    check(&window, "finding-reopen").await;
    window.press(Key::Escape).await;
    window.wait_for("the page again", "!document.querySelector('dialog[open]')", &[]).await;

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
    for (heading, there) in [
        ("Since last time", "document.querySelector('.then-now')"),
        ("Sampling sheets", "document.querySelector('.sheets, .empty')"),
    ] {
        window.click("button", "Assessments").await;
        window.click("link", "Before answering").await;
        window.wait_for_role("heading", "Before answering").await;
        window.click("button", heading).await;
        window.wait_for_role("heading", heading).await;
        window.wait_for(heading, there, &[]).await;
        check(&window, heading).await;
    }
    for row in ask(&window, "assessment_list", json!({})).await.as_array().unwrap() {
        window.click("button", "Assessments").await;
        window.click("link", &format!("Check {} before sign-off", row["reference"].as_str().unwrap())).await;
        window.wait_for("the points", "document.querySelector('.gate h2')", &[]).await;
        check(&window, &format!("sign-off-{}", row["state"].as_str().unwrap())).await;
    }
    window.click("button", "Home").await;
    window.click("button", "Continue").await;
    window.wait_for("an item", "document.querySelector('[data-item]')", &[]).await;
    check(&window, "work").await;
    window.click("button", "Evidence").await;
    window.wait_for("the gallery", "document.querySelector('.gallery')", &[]).await;
    check(&window, "evidence-empty").await;
    window.click("button", "Note").await;
    window.wait_for("the note", "document.activeElement.tagName === 'TEXTAREA'", &[]).await;
    window.type_text("Seen from the road at 21:50.").await;
    window.click("button", "Add the note").await;
    window.wait_for("the note in the gallery", "document.querySelector('.gallery__piece')", &[]).await;
    check(&window, "evidence").await;
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
