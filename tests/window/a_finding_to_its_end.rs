//! A finding from raised to closed, by keyboard: who may do what, what is missing, what is told of it afterwards; and
//! where a finding of last time is met again.

use crate::{
    harness::{Place, Window},
    steps::{
        ask, choose, find_and_go, go_to, item_in_front, items_of, next_item_after, open_item, practise, started,
        work_of, work_on,
    },
};
use fantoccini::key::Key;
use jiff::{ToSpan, civil::Date};
use serde_json::{Value, json};

const REFERENCE: &str = "Loop 2026";
const FACT: &str = "The gate of the fuel store stood open and nobody was there.";
const OTHER_FACT: &str = "Two lamps along the fence are dark.";
const MEND: &str = "Fit a door closer and a contact to the gate.";
const VERIFIER: &str = "M. Duarte";
/// What stands in the way, each in its words.
const OWNER_VERIFIES: &str = "You own an action of this finding; somebody else verifies it.";
const OWNER_CLOSES: &str = "You own one of its actions; somebody else closes it.";
const NOT_VERIFIED: &str = "Not every action is verified.";

#[tokio::test(flavor = "multi_thread")]
async fn a_finding_goes_from_raised_to_closed_by_keyboard_but_not_by_its_owner_and_not_without_evidence() {
    let place = Place::new();
    let window = practise(&place).await;
    let session = ask(&window, "session_state", json!({})).await;
    let owner = session["acting"]["id"].as_str().unwrap().to_owned();
    let today: Date = session["today"].as_str().unwrap().parse().unwrap();
    let assessment = started(&window, "port-facility", REFERENCE).await;
    work_on(&window, REFERENCE).await;

    // From two items, each with an action of the acting person.
    let first_item = item_in_front(&window).await;
    let due = today.checked_add(20.days()).unwrap().to_string();
    window.press('2').await;
    let first = raise(&window, &assessment, FACT, MEND, &owner, &due).await;
    assert_eq!(
        (&first["grade"], &first["item"], &first["actions"][0]["owner"]["person"], &first["actions"][0]["due_on"]),
        (&json!("non_conformity"), &json!(first_item), &json!(owner), &json!(due))
    );
    window.press(Key::Down).await;
    next_item_after(&window, &first_item).await;
    let other = raise(&window, &assessment, OTHER_FACT, "Replace both lamps.", &owner, &due).await;
    window.keep_picture("two-findings-raised");

    go_to(&window, "Findings", "Findings").await;
    together_and_taken_back(&window, &assessment, today, &due).await;
    let id = first["id"].as_str().unwrap().to_owned();
    to_the_finding(&window, FACT).await;
    done(&window, &id, "Closer and contact fitted; alarm seen in the control room.").await;
    refused_to_its_owner(&window, &id).await;
    // The other one without a word of proof.
    let other = other["id"].as_str().unwrap().to_owned();
    to_the_finding(&window, OTHER_FACT).await;
    done(&window, &other, "").await;

    another_person_acts(&window).await;
    to_the_finding(&window, FACT).await;
    verified(&window, &id, "The gate falls shut by itself.").await;
    assert_eq!(finding(&window, &id).await["closing_gaps"], json!([]));
    window.wait_for_text("Nothing is missing. You can close it.").await;
    window.press('c').await;
    closed(&window, &id).await;
    to_the_finding(&window, OTHER_FACT).await;
    verified(&window, &other, "").await;
    refused_without_evidence(&window, &other).await;
    closed(&window, &other).await;
    assert_eq!(finding(&window, &other).await["evidence"]["count"], 1);

    to_the_finding(&window, FACT).await;
    reopened(&window, &id).await;
    everything_is_told(&window, session["acting"]["name"].as_str().unwrap()).await;
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new());
    window.close().await;
}

/// Raises a non-conformity from the item in front, with one action; how it is stored.
async fn raise(window: &Window, assessment: &str, fact: &str, action: &str, owner: &str, due: &str) -> Value {
    let before = of_assessment(window, assessment).await.len();
    window.tab_to_and_enter("button", "Raise a finding").await;
    window.wait_for_role("dialog", "New finding").await;
    window.choose_radio("Non-conformity").await;
    window.fill("Fact found", fact).await;
    // Nothing is written while the owner of this grade's action is missing.
    window.tab_to_and_enter("button", "Add an action").await;
    let at_action = "document.activeElement.closest('fieldset.action-fields')";
    window.wait_for("the new action", at_action, &[]).await;
    window.type_text(action).await;
    window.tab_to_and_enter("button", "Save the finding").await;
    window.wait_for_text("Action 1: name the owner.").await;
    let offered = "[...find('combobox', 'Owner').options].some((one) => one.value === arguments[0])";
    window.wait_for("the people", offered, &[json!(owner)]).await;
    choose(window, "Owner", owner).await;
    window.fill("Due", due).await;
    window.tab_to_and_enter("button", "Save the finding").await;
    window.wait_for("the page again", "!document.querySelector('dialog[open]')", &[]).await;
    let now = of_assessment(window, assessment).await;
    assert_eq!(now.len(), before + 1);
    let raised = now.into_iter().find(|one| one["fact"] == fact).unwrap();
    window.wait_for_role("button", &format!("Open finding {}", raised["number"].as_str().unwrap())).await;
    raised
}

/// Two findings get one due date, and the notice takes it back.
async fn together_and_taken_back(window: &Window, assessment: &str, today: Date, due: &str) {
    for fact in [FACT, OTHER_FACT] {
        to_the_finding(window, fact).await;
        window.press('s').await;
        let picked = "document.querySelector('.findings [aria-current=true] input').checked";
        window.wait_for("the finding to be selected", picked, &[]).await;
    }
    window.wait_for_text("2 findings selected").await;
    window.press('t').await;
    window.wait_for_role("dialog", "Change 2 findings").await;
    window.wait_for_text("2 open actions are changed").await;
    window.tab_to_and_enter("button", "Change them").await;
    window.wait_for_text("Change the owner, the due date or the status.").await;
    let later = today.checked_add(45.days()).unwrap().to_string();
    window.fill("Due", &later).await;
    window.keep_picture("findings-together");
    window.tab_to_and_enter("button", "Change them").await;
    window.wait_for_text("2 actions of 2 findings were changed.").await;
    assert_eq!(due_dates(window, assessment).await, [later.as_str(), later.as_str()]);
    window.tab_to_and_enter("button", "Undo").await;
    window.wait_for_text("The findings are as they were.").await;
    assert_eq!(due_dates(window, assessment).await, [due, due]);
}

/// The owner says that it was done, and what shows it.
async fn done(window: &Window, id: &str, proof: &str) {
    window.press('d').await;
    window.wait_for_role("dialog", "Finding").await;
    if !proof.is_empty() {
        window.fill("Proof", proof).await;
    }
    window.tab_to_and_enter("button", "Mark as done").await;
    window.wait_for("the page again", "!document.querySelector('dialog[open]')", &[]).await;
    window.wait_for_text("is done and waits to be verified.").await;
    let now = finding(window, id).await;
    assert_eq!((&now["actions"][0]["status"], &now["actions"][0]["proof"]), (&json!("done"), &json!(proof)));
}

/// Neither the keys, nor the buttons, nor the calls behind them let an owner verify or close.
async fn refused_to_its_owner(window: &Window, id: &str) {
    let barred = "find('button', arguments[0]).getAttribute('aria-disabled') === 'true' && words(document.getElementById(find('button', arguments[0]).getAttribute('aria-describedby'))).includes(arguments[1])";
    let noticed = "[...document.querySelectorAll('.toast')].some((one) => words(one).includes(arguments[0])) && !document.querySelector('dialog[open]')";
    window.wait_for("verifying barred", barred, &[json!("Verify"), json!(OWNER_VERIFIES)]).await;
    window.press('v').await;
    window.wait_for("verifying refused in words", noticed, &[json!(OWNER_VERIFIES)]).await;
    for why in [NOT_VERIFIED, OWNER_CLOSES] {
        window.wait_for("closing barred", barred, &[json!("Close the finding"), json!(why)]).await;
    }
    window.press('c').await;
    window.wait_for("closing refused in words", noticed, &[json!(NOT_VERIFIED)]).await;
    window.tab_to_and_enter("button", "Close the finding").await;
    window.keep_picture("finding-of-an-owner");
    assert_eq!(refusal(window, "finding_verify", json!({"finding": id})).await, "finding-owner-verifies");
    let closing = refusal(window, "finding_close", json!({"finding": id, "note": "Seen."})).await;
    assert_ne!(closing, "taken");
    assert_eq!(finding(window, id).await["state"], "open");
}

async fn another_person_acts(window: &Window) {
    window.tab_to_and_enter("button", "Acting: ").await;
    window.wait_for_role("dialog", "Who is acting").await;
    window.fill("Name", VERIFIER).await;
    window.fill("Post", "Deputy PFSO").await;
    window.tab_to_and_enter("button", "Add and act as this person").await;
    window.wait_for_role("button", &format!("Acting: {VERIFIER}")).await;
    // What was barred to the owner is open to somebody else.
    window.wait_until_gone(OWNER_CLOSES).await;
    window
        .wait_for("verifying allowed", "find('button', 'Verify').getAttribute('aria-disabled') !== 'true'", &[])
        .await;
}

async fn verified(window: &Window, id: &str, seen: &str) {
    window.press('v').await;
    window.wait_for_role("dialog", "Finding").await;
    if !seen.is_empty() {
        window.fill("What you saw", seen).await;
    }
    window.tab_to_and_enter("button", "Verify").await;
    window.wait_for("the page again", "!document.querySelector('dialog[open]')", &[]).await;
    window.wait_for_text("is verified.").await;
    let now = finding(window, id).await;
    let (status, by) = (&now["actions"][0]["status"], now["actions"][0]["verified_by"].as_str().unwrap());
    assert_eq!((status, by.starts_with(VERIFIER)), (&json!("verified"), true), "{now}");
}

/// Without evidence and without a word it does not close. A note is attached, and the dialog stays open.
async fn refused_without_evidence(window: &Window, id: &str) {
    assert_eq!(finding(window, id).await["closing_gaps"], json!(["evidence"]), "only evidence is missing now");
    window.wait_for_text("There is no evidence yet").await;
    window.press('c').await;
    window.wait_for_role("dialog", "Close finding").await;
    window.wait_for_text("No evidence is attached").await;
    window.tab_to_and_enter("button", "Close the finding").await;
    window.wait_for_text("Write what you saw, or attach evidence.").await;
    assert_eq!(refusal(window, "finding_close", json!({"finding": id})).await, "finding-no-evidence");
    assert_eq!(finding(window, id).await["state"], "open");
    window.keep_picture("closing-without-evidence");

    window.tab_to_and_enter("button", "Note").await;
    let writing = "document.activeElement.tagName === 'TEXTAREA' && document.activeElement.closest('.note-form')";
    window.wait_for("the note", writing, &[]).await;
    window.type_text("Walked by on Tuesday and Thursday at night: both lamps are lit.").await;
    window.tab_to_and_enter("button", "Add the note").await;
    window.wait_for("the note attached", "document.querySelector('dialog[open] [data-evidence]')", &[]).await;
    window.wait_until_gone("No evidence is attached").await;
}

/// Out of its dialog it is closed: among the closed ones, and not among the open ones.
async fn closed(window: &Window, id: &str) {
    window.wait_for_role("dialog", "Close finding").await;
    window.tab_to_and_enter("button", "Close the finding").await;
    window.wait_for("the page again", "!document.querySelector('dialog[open]')", &[]).await;
    let now = finding(window, id).await;
    assert_eq!((&now["state"], &now["actions"][0]["status"]), (&json!("closed"), &json!("closed")));
    assert!(now["closed_by"].as_str().unwrap().starts_with(VERIFIER), "{now}");
    let number = now["number"].as_str().unwrap();
    window.wait_for_text(&format!("Finding {number} is closed.")).await;
    let listed = format!("!!document.querySelector('.findings tr[data-finding=\"{number}\"]')");
    narrow_to(window, "Open").await;
    window.wait_for("the open ones without it", &format!("!({listed})"), &[]).await;
    narrow_to(window, "Closed").await;
    window.wait_for("the closed ones with it", &listed, &[]).await;
    to_the_finding(window, now["fact"].as_str().unwrap()).await;
    let said = "words(document.querySelector('.verify--closed')).includes(arguments[0])";
    window.wait_for("who closed it", said, &[json!(format!("by {VERIFIER}"))]).await;
    window.keep_picture("finding-closed");
    narrow_to(window, "All").await;
}

/// One of the filters above the list, which carry a count each.
async fn narrow_to(window: &Window, filter: &str) {
    let chip = "words([...document.querySelectorAll('[role=toolbar] .chip')].find((one) => words(one).startsWith(arguments[0])))";
    let name = window.wait_for("the filter", chip, &[json!(filter)]).await;
    window.tab_to_and_enter("button", name.as_str().unwrap()).await;
}

async fn reopened(window: &Window, id: &str) {
    window.press('r').await;
    window.wait_for_role("dialog", "Reopen finding").await;
    window.tab_to_and_enter("button", "Reopen the finding").await;
    window.wait_for_text("Reopening a finding needs a reason.").await;
    window.fill("Reason", "The contact came off again.").await;
    window.tab_to_and_enter("button", "Reopen the finding").await;
    window.wait_for_text("is open again.").await;
    let now = finding(window, id).await;
    assert_eq!((&now["state"], &now["actions"][0]["status"]), (&json!("open"), &json!("done")), "verified anew");
}

/// Every act, the newest first, with who did it.
async fn everything_is_told(window: &Window, owner: &str) {
    let more = "document.querySelector('section[aria-labelledby=finding-history] button.due-link')";
    window.wait_for("the history", "document.querySelector('section[aria-labelledby=finding-history] li')", &[]).await;
    if window.script(&format!("return !!({more})"), &[]).await == json!(true) {
        let name = window.script(&format!("return words({more})"), &[]).await;
        window.tab_to_and_enter("button", name.as_str().unwrap()).await;
    }
    let acts = [
        ("Reopened", VERIFIER),
        ("Closed", VERIFIER),
        ("Verified", VERIFIER),
        ("Action changed", owner),
        ("Taken back", owner),
        ("Changed together with others", owner),
        ("Raised or changed", owner),
    ];
    let told = acts.map(|(act, person)| format!("{act} {person}"));
    let lines = "(() => { const lines = [...document.querySelectorAll('section[aria-labelledby=finding-history] li')].map((one) => words(one.querySelector('p'))); return lines.length === arguments[0].length && lines.every((one, at) => one.startsWith(arguments[0][at])); })()";
    window.wait_for(&format!("{told:?} in the history"), lines, &[json!(told)]).await;
    window.wait_for_text("Reason: The contact came off again.").await;
    window.keep_picture("finding-history");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_changed_since_last_time_is_listed_and_its_findings_and_those_at_home_are_one_press_away() {
    let place = Place::new();
    let window = practise(&place).await;
    let rows = ask(&window, "assessment_list", json!({})).await;
    let draft = rows.as_array().unwrap().iter().find(|row| row["state"] == "draft").unwrap().clone();
    let changes = ask(&window, "change_list", json!({"assessment": draft["id"]})).await;
    assert!(!changes["previous"].is_null() && changes["findings"].as_array().unwrap().len() > 8);

    work_on(&window, draft["reference"].as_str().unwrap()).await;
    find_and_go(&window, "Since last time").await;
    window.wait_for_role("heading", "Since last time").await;
    window.wait_for_text("No verdict was carried over; each was given anew.").await;
    for fate in ["repeated", "still_open", "closed", "new"] {
        let stored = changes["findings"].as_array().unwrap().iter().filter(|one| one["fate"] == fate).count();
        assert!(stored > 0, "the practice assessments have a finding {fate}");
        let listed = "document.querySelectorAll(`.then-now tr[data-fate=${arguments[0]}]`).length === arguments[1]";
        window.wait_for(&format!("{stored} findings {fate}"), listed, &[json!(fate), json!(stored)]).await;
    }
    let items = changes["items"].as_array().unwrap();
    for (chip, fits) in [
        ("Better", items.iter().filter(|one| one["trend"] == "better").count()),
        ("Worse", items.iter().filter(|one| one["trend"] == "worse").count()),
    ] {
        window.tab_to_and_enter("button", chip).await;
        let listed = "document.querySelectorAll('.changed tbody tr').length === arguments[0] && [...document.querySelectorAll('.changed tbody tr')].every((row) => words(row.querySelector('.trend')) === arguments[1])";
        window.wait_for(&format!("{fits} items {chip}"), listed, &[json!(fits), json!(chip)]).await;
    }
    window.keep_picture("since-last-time");

    // One that is still open: to the finding itself.
    let carried = changes["findings"].as_array().unwrap().iter().find(|one| one["fate"] == "still_open").unwrap();
    let number = carried["was"]["number"].as_str().unwrap();
    window.tab_to_and_enter("link", &format!("Finding {number}")).await;
    shown_in_detail(&window, carried["was"]["fact"].as_str().unwrap()).await;

    // At the item it was raised from it waits too.
    let assessment = draft["id"].as_str().unwrap();
    let work = work_of(&window, assessment).await;
    let open = work["carried"].as_array().unwrap();
    let (of_item, its_item) = open
        .iter()
        .find_map(|one| items_of(&work).find(|item| item["id"] == one["item"]).map(|item| (one, item)))
        .expect("a finding of last time is raised from an item that is still asked");
    work_on(&window, draft["reference"].as_str().unwrap()).await;
    open_item(&window, &work, its_item["id"].as_str().unwrap()).await;
    window.wait_for_text("Still open from earlier").await;
    let number = of_item["number"].as_str().unwrap();
    window.tab_to_and_enter("button", &format!("Follow finding {number}")).await;
    shown_in_detail(&window, of_item["fact"].as_str().unwrap()).await;

    // At home: what is due about a finding, and a major, each lead to it.
    let home = ask(&window, "home", json!({})).await;
    let task = home["to_do"].as_array().unwrap().iter().find(|one| one["finding"].is_string()).unwrap();
    let of_task = finding(&window, task["finding"].as_str().unwrap()).await;
    window.tab_to_and_enter("button", "Home").await;
    let line = "[...document.querySelectorAll('section[aria-labelledby=due] li a')].find((one) => words(one).includes(arguments[0])) && words([...document.querySelectorAll('section[aria-labelledby=due] li a')].find((one) => words(one).includes(arguments[0])))";
    let name = window.wait_for("the line at home", line, &[task["what"].clone()]).await;
    window.tab_to_and_enter("link", name.as_str().unwrap()).await;
    shown_in_detail(&window, of_task["fact"].as_str().unwrap()).await;
    let major = home["majors"][0]["fact"].as_str().unwrap();
    window.tab_to_and_enter("button", "Home").await;
    window.tab_to_and_enter("link", major).await;
    shown_in_detail(&window, major).await;
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new());
    window.close().await;
}

/// The finding with this fact is the one in detail.
async fn shown_in_detail(window: &Window, fact: &str) {
    let there = "words(document.getElementById('finding')) === arguments[0].replace(/\\s+/g, ' ')";
    window.wait_for(&format!("the finding {fact:?}"), there, &[json!(fact)]).await;
}

/// Goes down the list, from its top, to the finding with this fact.
async fn to_the_finding(window: &Window, fact: &str) {
    window.wait_for("the list", "document.querySelector('.findings [aria-current=true]')", &[]).await;
    let last = window.script("return document.querySelectorAll('.findings tr[data-finding]').length", &[]).await;
    let (key_there, at) = ("return words(document.getElementById('finding')) === arguments[0]", [json!(fact)]);
    for key in ['k', 'j'] {
        for _ in 0..last.as_u64().unwrap() {
            if window.script(key_there, &at).await == json!(true) {
                return;
            }
            window.press(key).await;
        }
    }
    shown_in_detail(window, fact).await;
}

async fn of_assessment(window: &Window, assessment: &str) -> Vec<Value> {
    ask(window, "finding_list", json!({"assessment": assessment})).await.as_array().unwrap().clone()
}

async fn finding(window: &Window, id: &str) -> Value {
    ask(window, "finding_get", json!({"id": id})).await
}

async fn due_dates(window: &Window, assessment: &str) -> Vec<String> {
    let due = |one: &Value| one["actions"][0]["due_on"].as_str().unwrap().to_owned();
    of_assessment(window, assessment).await.iter().map(due).collect()
}

/// The code a call of the page is refused with.
async fn refusal(window: &Window, command: &str, request: Value) -> String {
    let script = "const answer = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke(arguments[0], { request: arguments[1] }).then(() => answer('taken'), (error) => answer(error.code));";
    window.answer(script, &[json!(command), request]).await.as_str().unwrap().to_owned()
}
