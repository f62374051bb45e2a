//! Bad input, each with its own clear message, and nothing changed.

use crate::{
    harness::{CONTROL, Place, Window},
    steps::{
        FACILITY, NUMBER, ask, check_the_recovery_sheet, choose, enter_the_facility, item_in_front, make_the_vault,
        start_the_assessment, unlock,
    },
};
use fantoccini::key::Key;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn wrong_input_is_explained_and_changes_nothing() {
    let place = Place::new();
    let window = Window::open(&place, &[]).await;

    // A passphrase that is too short does not make a vault.
    window.fill("Your name", "R. Haddad").await;
    window.fill("Passphrase", "short").await;
    window.wait_for_text("Too short: at least 12 characters").await;
    window.fill("Name of the vault", "Quay 7").await;
    window.press(Key::Enter).await;
    window.wait_for_text("The passphrase is too weak").await;
    assert_eq!(ask(&window, "session_state", json!({})).await["gate"], "first_start");

    make_the_vault(&window).await;
    check_the_recovery_sheet(&window).await;
    window.tab_to_and_enter("button", "Enter my facility").await;

    // A malformed facility number.
    window.fill("Name of the facility", FACILITY).await;
    window.fill("IMO port facility number", "QUAY-7").await;
    choose(&window, "State", "ZZ").await;
    window.fill("Port", "Northhaven").await;
    window.press(Key::Enter).await;
    window.wait_for_text("a hyphen and four digits").await;
    assert_eq!(ask(&window, "facility_list", json!({})).await, json!([]));
    enter_the_facility(&window).await;
    assert_eq!(ask(&window, "facility_list", json!({})).await[0]["imo_port_facility_number"], NUMBER);

    // Not applicable without a reason is not kept.
    start_the_assessment(&window).await;
    let item = item_in_front(&window).await;
    let assessment = ask(&window, "assessment_list", json!({})).await[0]["id"].clone();
    window.press('4').await;
    window.wait_for_text("is kept once its reason is given").await;
    let answers = ask(&window, "assessment_open", json!({"id": assessment})).await["answers"].clone();
    assert!(answers[&item]["verdict"].is_null(), "nothing is stored yet: {answers}");
    window.wait_for("the reason's field", "document.activeElement.tagName === 'TEXTAREA'", &[]).await;
    window.type_text("No passengers are handled here").await;
    window.press_with(&[CONTROL], Key::Enter.into()).await;
    crate::steps::next_item_after(&window, &item).await;
    let answers = ask(&window, "assessment_open", json!({"id": assessment})).await["answers"].clone();
    assert_eq!(answers[&item]["verdict"], "not_applicable");
    assert_eq!(answers[&item]["reason"], "No passengers are handled here");

    // Undo takes the answer back, redo gives it again. Words typed with pauses are several changes.
    let verdict = "(async () => (await invoke('assessment_open', { id: ASSESSMENT })).answers[ITEM]?.verdict)()"
        .replace("ASSESSMENT", &assessment.to_string())
        .replace("ITEM", &json!(item).to_string());
    let mut steps = 0;
    loop {
        steps += 1;
        window.press_with(&[CONTROL], 'z').await;
        window.wait_for_text("Taken back: answer").await;
        window.click("button", "Put the notice away").await;
        let answers = ask(&window, "assessment_open", json!({"id": assessment})).await["answers"].clone();
        if answers[&item]["verdict"].is_null() {
            break;
        }
        assert!(steps < 5, "taken back: {answers}");
    }
    for _ in 0..steps {
        window.press_with(&[CONTROL], 'y').await;
        window.wait_for_text("Done again: answer").await;
        window.click("button", "Put the notice away").await;
    }
    window.wait_until_told("the answer again", &format!("{verdict}.then((said) => said === 'not_applicable')")).await;

    // A wrong passphrase after locking. The page is loaded afresh then, so that nothing stays in its memory.
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new(), "nothing broke the content security policy");
    window.press_with(&[CONTROL], 'l').await;
    window
        .wait_for(
            "the locked page",
            "window.refused === undefined && document.querySelector('input[type=password]')",
            &[],
        )
        .await;
    window.watch_policy().await;
    window.fill("Passphrase", "seven grey seals on the quay").await;
    window.press(Key::Enter).await;
    window.wait_for_text("This passphrase does not open the vault").await;
    assert_eq!(ask(&window, "session_state", json!({})).await["gate"], "locked");
    window.wait_for_text("You can try again now").await;
    unlock(&window).await;

    assert_eq!(window.refused_by_policy().await, Vec::<String>::new(), "nothing broke the content security policy");
    window.close().await;
}
