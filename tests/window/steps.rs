//! What people do in the window, in their words; by keyboard alone unless the name says otherwise.

use crate::harness::{CONTROL, Place, Window};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::{path::Path, process::Command};

pub(crate) const PASSPHRASE: &str = "seven grey seals on the breakwater";
pub(crate) const FACILITY: &str = "Quay 7, container terminal";
/// `ZZ` is no State: the number and the facility are invented.
pub(crate) const NUMBER: &str = "ZZBWK-0007";

/// First start: language, vault, recovery sheet checked, on to the facility.
pub(crate) async fn make_the_vault(window: &Window) {
    window.wait_for_role("heading", "First start").await;
    window.fill("Your name", "R. Haddad").await;
    window.fill("Your post", "PFSO").await;
    window.fill("Name of the vault", "Quay 7").await;
    window.fill("Passphrase", PASSPHRASE).await;
    window.fill("Passphrase, once more", PASSPHRASE).await;
    let ready = "find('button', 'Create the vault').getAttribute('aria-disabled') !== 'true'";
    window.wait_for("the passphrase to be judged", ready, &[]).await;
    window.press(Key::Enter).await;
    window.wait_for_text("is made and open").await;
}

/// Saves the recovery sheet and types its last group, as the first start asks.
pub(crate) async fn check_the_recovery_sheet(window: &Window) {
    window.tab_to_and_enter("button", "Save PDF").await;
    window.wait_for_text("Saved as").await;
    let last =
        window.script("return [...document.querySelectorAll('.sheet__groups code')].at(-1).textContent", &[]).await;
    window.fill("Type the last group of the sheet", last.as_str().unwrap()).await;
    window.wait_for_text("Sheet checked").await;
}

/// Fills what a facility needs and saves it.
pub(crate) async fn enter_the_facility(window: &Window) {
    window.fill("Name of the facility", FACILITY).await;
    window.fill("IMO port facility number", NUMBER).await;
    choose(window, "State", "ZZ").await;
    window.fill("Port", "Northhaven").await;
    window.press(Key::Enter).await;
    window.wait_for_role("heading", FACILITY).await;
}

/// A vault and a facility, made by the calls of the window, for what begins after them; what the vault's call answered.
pub(crate) async fn a_vault_with_a_facility(window: &Window) -> Value {
    let vault = json!({"name": "Quay 7", "passphrase": PASSPHRASE, "person_name": "R. Haddad", "person_post": "PFSO"});
    let made = ask(window, "vault_create", vault).await;
    let facility = json!({
        "name": FACILITY, "imo_port_facility_number": NUMBER, "operator": "", "port": "Northhaven", "state": "ZZ",
        "general": {}, "profile": {}, "eu_profile": false
    });
    ask(window, "facility_save", json!({"id": null, "facility": facility})).await;
    made
}

/// The code the application refuses a call with.
pub(crate) async fn refusal(window: &Window, command: &str, request: Value) -> Value {
    let script = "const answer = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke(arguments[0], { request: arguments[1] }).then(() => answer('taken'), (error) => answer(error.code));";
    window.answer(script, &[json!(command), request]).await
}

/// Chooses an option of a list by the arrow keys.
pub(crate) async fn choose(window: &Window, list: &str, value: &str) {
    window.tab_to("combobox", list).await;
    let place = "const e = document.activeElement; return [e.selectedIndex, [...e.options].findIndex((o) => o.value === arguments[0])]";
    let places = window.script(place, &[json!(value)]).await;
    let (now, wanted) = (places[0].as_i64().unwrap(), places[1].as_i64().unwrap());
    assert!(wanted >= 0, "{list} offers {value}");
    let key = if wanted > now { Key::Down } else { Key::Up };
    for _ in 0..(wanted - now).abs() {
        window.press(key).await;
    }
    window
        .wait_for(&format!("{value} in {list}"), "document.activeElement.value === arguments[0]", &[json!(value)])
        .await;
}

/// From the facility's page to the first item.
pub(crate) async fn start_the_assessment(window: &Window) {
    window.tab_to_and_enter("button", "Start an assessment").await;
    window.wait_for_role("dialog", "Start an assessment").await;
    start_as_chosen(window).await;
    window.wait_for("the first item", "document.querySelector('[data-item]')", &[]).await;
}

/// In the dialog that starts an assessment: everything is chosen, on to the items.
pub(crate) async fn start_as_chosen(window: &Window) {
    let ready = "find('button', 'Start').getAttribute('aria-disabled') !== 'true'";
    window.wait_for("the questionnaires", ready, &[]).await;
    window.tab_to_and_enter("button", "Start").await;
    window.tab_to_and_enter("button", "Go to the items").await;
}

/// The id of the item in front.
pub(crate) async fn item_in_front(window: &Window) -> String {
    let item = window.wait_for("an item in front", "document.querySelector('[data-item]')?.dataset.item", &[]).await;
    item.as_str().unwrap().to_owned()
}

/// Waits until another item is in front, and says which.
pub(crate) async fn next_item_after(window: &Window, item: &str) -> String {
    let next = window
        .wait_for(
            &format!("the item after {item}"),
            "(document.querySelector('[data-item]')?.dataset.item ?? arguments[0]) !== arguments[0] && document.querySelector('[data-item]').dataset.item",
            &[json!(item)],
        )
        .await;
    next.as_str().unwrap().to_owned()
}

/// Types a text for the field that has the focus and leaves it with the keyboard.
pub(crate) async fn write_and_go_on(window: &Window, text: &str) {
    window.wait_for("a text field", "document.activeElement.tagName === 'TEXTAREA'", &[]).await;
    window.type_text(text).await;
    window.press_with(&[CONTROL], Key::Enter.into()).await;
}

/// Unlocks the vault after a start.
pub(crate) async fn unlock(window: &Window) {
    window.wait_for_role("button", "Unlock").await;
    window.fill("Passphrase", PASSPHRASE).await;
    window.press(Key::Enter).await;
    window.wait_for_role("navigation", "Main").await;
}

/// What the application itself has stored: the very call the page makes.
pub(crate) async fn ask(window: &Window, command: &str, request: Value) -> Value {
    window.call(command, request).await
}

/// A window on the practice facility.
pub(crate) async fn practise(place: &Place) -> Window {
    let window = Window::open(place, &["--practice"]).await;
    window.wait_for_role("button", "Continue").await;
    window
}

/// Opens one of the places of the navigation.
pub(crate) async fn go_to(window: &Window, button: &str, heading: &str) {
    window.tab_to_and_enter("button", button).await;
    window.wait_for_role("heading", heading).await;
}

/// What Ctrl K finds for these words, and Enter.
pub(crate) async fn find_and_go(window: &Window, words: &str) {
    window.press_with(&[CONTROL], 'k').await;
    window.wait_for("the palette", "document.activeElement.getAttribute('role') === 'combobox'", &[]).await;
    window.type_text(words).await;
    let found = "words(document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))).includes(arguments[0])";
    window.wait_for(&format!("{words:?} among what is found"), found, &[json!(words)]).await;
    window.press(Key::Enter).await;
}

/// A new assessment of the first facility, as the dialog would start it; its id.
pub(crate) async fn started(window: &Window, questionnaire: &str, reference: &str) -> String {
    let facility = ask(window, "facility_list", json!({})).await[0]["id"].clone();
    let request = json!({
        "facility": facility, "questionnaire": questionnaire, "kind": "self-assessment", "reference": reference, "from": null
    });
    ask(window, "assessment_start", request).await["id"].as_str().unwrap().to_owned()
}

/// From anywhere to the items of an assessment.
pub(crate) async fn work_on(window: &Window, reference: &str) {
    go_to(window, "Assessments", "Assessments").await;
    window.tab_to_and_enter("link", &format!("Continue {reference}")).await;
    item_in_front(window).await;
}

/// From the work screen to one of its items, by its words.
pub(crate) async fn open_item(window: &Window, work: &Value, item: &str) {
    find_and_go(window, item_of(work, item)["prompt"].as_str().unwrap()).await;
    let in_front = "document.querySelector('[data-item]')?.dataset.item === arguments[0]";
    window.wait_for(&format!("{item} in front"), in_front, &[json!(item)]).await;
}

/// Every item of an opened assessment.
pub(crate) fn items_of(work: &Value) -> impl Iterator<Item = &Value> {
    work["sections"].as_array().unwrap().iter().flat_map(|section| section["items"].as_array().unwrap())
}

pub(crate) fn item_of<'a>(work: &'a Value, id: &str) -> &'a Value {
    items_of(work).find(|item| item["id"] == id).unwrap_or_else(|| panic!("there is an item {id}"))
}

/// The record behind the window.
pub(crate) async fn work_of(window: &Window, assessment: &str) -> Value {
    ask(window, "assessment_open", json!({"id": assessment})).await
}

/// The words of a PDF in one line, as `pdftotext` reads them.
pub(crate) fn printed(file: &Path) -> String {
    let output = Command::new("pdftotext").args(["-raw".as_ref(), file.as_os_str(), "-".as_ref()]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first words of a text: as much as stands on one line of a page.
pub(crate) fn beginning(text: &str) -> String {
    text.split_whitespace().take(6).collect::<Vec<_>>().join(" ")
}

/// On the report screen: everything as it is set there, by Ctrl P.
pub(crate) async fn save_the_report(window: &Window) {
    window.wait_for_role("heading", "Report").await;
    let drawn = "document.querySelector('.preview__page')?.getAttribute('aria-busy') === 'false' && document.querySelector('.preview svg')";
    window.wait_for("the preview", drawn, &[]).await;
    window.press_with(&[CONTROL], 'p').await;
    // The facility may just have been saved too, and its notice still stand.
    window.wait_for_text(".pdf is saved").await;
}
