//! The last steps of a record: what is left to settle, the signature, and that nothing changes any more.

use crate::{
    harness::{CONTROL, Place, SHIFT, Window},
    steps::{ask, find_and_go, go_to, item_in_front, items_of, practise, started, work_of},
};
use fantoccini::key::Key;
use serde_json::{Value, json};

const REFERENCE: &str = "Signed 2026";

/// Everything but one item, in one go: the answers themselves are other tests' business.
const ANSWER_ALL_BUT_ONE: &str = "const answer = arguments[arguments.length - 1];
    const [assessment, items] = arguments;
    const invoke = (name, request) => window.__TAURI_INTERNALS__.invoke(name, { request });
    (async () => {
      for (const item of items)
        await invoke('answer_save', { assessment, item, change: { verdict: 'yes', text: 'As the plan says.', methods: ['observation'] } });
    })().then(() => answer('done'), (error) => answer(JSON.stringify(error)));";

#[tokio::test(flavor = "multi_thread")]
async fn what_is_left_is_settled_the_record_is_signed_and_then_it_is_read_only_and_its_chain_holds() {
    let place = Place::new();
    let window = practise(&place).await;
    let assessment = started(&window, "port-facility", REFERENCE).await;
    let work = work_of(&window, &assessment).await;
    let left = items_of(&work).nth(4).unwrap().clone();
    let rest: Vec<&Value> = items_of(&work).map(|item| &item["id"]).filter(|id| **id != left["id"]).collect();
    let done = window.answer(ANSWER_ALL_BUT_ONE, &[json!(assessment), json!(rest)]).await;
    assert_eq!(done, "done");

    go_to(&window, "Assessments", "Assessments").await;
    window.tab_to_and_enter("link", &format!("Check {REFERENCE} before sign-off")).await;
    window.wait_for_role("heading", "One thing must be settled first").await;
    window.wait_for_text("One item has no answer").await;
    window.wait_for_text(left["prompt"].as_str().unwrap()).await;
    window.wait_for_text("Nobody is named who assessed").await;
    window.wait_for_text("Available when the point is settled").await;
    window.keep_picture("check-your-answers");

    // A digit opens the place where the first one is settled; there it is answered.
    window.press('1').await;
    let in_front = "document.querySelector('[data-item]')?.dataset.item === arguments[0]";
    window.wait_for("the item without an answer", in_front, &[left["id"].clone()]).await;
    window.press('1').await;
    window.wait_for_text("278 of 278").await;
    window.tab_to_and_enter("button", "Sign-off").await;
    window.wait_for_role("heading", "Nothing stands against signing").await;
    window.wait_for_text("Some points below are worth a look").await;

    // Not compulsory, but asked for: who assessed.
    window.tab_to_and_enter("button", "Open Before answering").await;
    window.wait_for("where the team is named", "document.activeElement.name === 'team-add'", &[]).await;
    window.tab_to_and_enter("button", "Add me").await;
    let named = format!(
        "(async () => (await invoke('assessment_open', {{ id: {} }})).scope.team.length === 1)()",
        json!(assessment)
    );
    window.wait_until_told("the team", &named).await;
    find_and_go(&window, "Assessments").await;
    window.tab_to_and_enter("link", &format!("Check {REFERENCE} before sign-off")).await;
    window.wait_for_role("heading", "Nothing stands against signing").await;
    window.wait_until_gone("Nobody is named who assessed").await;

    // Nothing is chosen for the person who signs.
    window.tab_to_and_enter("button", "Sign and finalise").await;
    window.wait_for_text("Choose the statement that is true of you").await;
    window.choose_radio("I am not independent of the measures assessed").await;
    window.tab_to_and_enter("button", "Sign and finalise").await;
    window.wait_for_text("Say why you are not independent").await;
    window.fill("Why", "Two people run the site.").await;
    window.keep_picture("signing");
    window.tab_to_and_enter("button", "Sign and finalise").await;
    window.wait_for_role("heading", "This record is: Finalised").await;
    window.wait_for_text("States not to be independent: Two people run the site.").await;
    let state = ask(&window, "sign_off", json!({"assessment": assessment})).await;
    assert_eq!(
        (&state["assessment"]["state"], &state["signatures"][0]["standing"]),
        (&json!("finalised"), &json!("valid"))
    );
    let digest = state["record_digest"].as_str().unwrap().to_owned();
    window
        .wait_for(
            "the record digest",
            "[...document.querySelectorAll('code.digest')].some((one) => one.textContent === arguments[0])",
            &[json!(digest)],
        )
        .await;
    window.keep_picture("finalised");
    expect_read_only(&window, &assessment, &left, &digest).await;
    expect_the_chain(&window).await;
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new());
    window.close().await;
}

/// Neither a key nor a call of the page changes a finalised record.
async fn expect_read_only(window: &Window, assessment: &str, item: &Value, digest: &str) {
    go_to(window, "Assessments", "Assessments").await;
    window.tab_to_and_enter("link", &format!("Open {REFERENCE}")).await;
    let in_front = item_in_front(window).await;
    for key in ['2', 'f', 'e'] {
        window.press(key).await;
    }
    // What the keys might have asked for is answered before this is.
    let now = work_of(window, assessment).await;
    assert_eq!(now["answers"][&in_front]["verdict"], "yes");
    let writable = window
        .script("return [...document.querySelectorAll('[data-item] textarea, [data-item] input')].filter((one) => shown(one) && !one.readOnly && !one.disabled).length + document.querySelectorAll('[data-evidence-add]').length", &[])
        .await;
    assert_eq!(writable, 0, "nothing can be written");
    let change = json!({"assessment": assessment, "item": item["id"], "change": {"verdict": "no"}});
    let refused = window
        .answer(
            "const answer = arguments[arguments.length - 1];
            window.__TAURI_INTERNALS__.invoke('answer_save', { request: arguments[0] }).then(() => answer('taken'), (error) => answer(error.code));",
            &[change],
        )
        .await;
    assert_eq!(refused, "finalised");
    let after = ask(window, "sign_off", json!({"assessment": assessment})).await;
    assert_eq!(after["record_digest"], digest);
    window.keep_picture("read-only");
}

/// The history says who signed, its chain holds, and its head can be compared with one held elsewhere.
async fn expect_the_chain(window: &Window) {
    find_and_go(window, "History").await;
    window.wait_for_role("heading", "History").await;
    window.wait_for_text("Signed and finalised").await;
    let chain = ask(window, "chain_check", json!({})).await;
    assert!(chain["broken"].is_null(), "{chain}");
    let events = chain["events"].as_u64().unwrap();
    let holds = "[...document.querySelectorAll('[role=status]')].some((one) => /^All [\\d,.\u{202f}\u{a0} ]+ events follow from one another/.test(words(one)))";
    window.tab_to_and_enter("button", "Check now").await;
    window.wait_for("the chain to hold", holds, &[]).await;
    let head = chain["head"].as_str().unwrap().to_owned();
    window.wait_for_text(&head).await;
    window.fill("Number of the event", &events.to_string()).await;
    window.fill("Head", &head).await;
    window.tab_to_and_enter("button", "Compare").await;
    window.wait_for_text("The same: nothing was added since.").await;
    // Back to the field, past which a person would not go round the whole page.
    window.press_with(&[SHIFT], Key::Tab.into()).await;
    window.press_with(&[CONTROL], 'a').await;
    window.type_text(&head.chars().rev().collect::<String>()).await;
    window.tab_to_and_enter("button", "Compare").await;
    window.wait_for_text("Another history").await;
    window.keep_picture("history");
}
