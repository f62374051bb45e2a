//! Answers that are more than one verdict: by level, in words; and the guidance beside them.

use crate::{
    harness::{CONTROL, Place, Window},
    steps::{ask, item_in_front, item_of, items_of, open_item, practise, started, work_of, work_on},
};
use fantoccini::key::Key;
use serde_json::{Value, json};

const REFERENCE: &str = "Answers 2026";

/// Waits until the application behind the window has stored this of an answer.
async fn stored(window: &Window, assessment: &str, item: &str, what: &str, test: &str) -> Value {
    let (assessment, item) = (json!(assessment), json!(item));
    let question = format!(
        "(async () => {{ const answer = (await invoke('assessment_open', {{ id: {assessment} }})).answers[{item}]; return {test}; }})()"
    );
    window.wait_until_told(what, &question).await;
    ask(window, "assessment_open", json!({"id": assessment})).await["answers"][item.as_str().unwrap()].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_item_split_by_level_is_answered_when_every_level_is_and_its_worst_verdict_counts() {
    let place = Place::new();
    let window = practise(&place).await;
    let assessment = started(&window, "port-facility", REFERENCE).await;
    let work = work_of(&window, &assessment).await;
    let item = items_of(&work)
        .find(|item| item["levels"] == json!([1, 2, 3]) && item["applies_to"] == json!([]))
        .unwrap()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    work_on(&window, REFERENCE).await;
    open_item(&window, &work, &item).await;
    window.tab_to_and_enter("button", "Answer by level").await;
    window.wait_for_text("Half split is not answered").await;
    let at = |level: u8| {
        format!(
            "[...document.querySelectorAll('.levels [aria-pressed=\"true\"]')].some((one) => words(one).startsWith('Level {level}'))"
        )
    };
    window.wait_for("level 1 in front", &at(1), &[]).await;

    // One digit a level; the next level without a verdict comes by itself.
    window.press('1').await;
    window.wait_for("level 2 in front", &at(2), &[]).await;
    window.press('2').await;
    window.wait_for("level 3 in front", &at(3), &[]).await;
    let half = stored(&window, &assessment, &item, "two levels", "Object.keys(answer.levels).length === 2").await;
    assert_eq!((&half["answered"], &half["verdict"]), (&json!(false), &Value::Null), "half split is not answered");
    window.wait_for_text("Half split is not answered").await;
    window.keep_picture("half-split");

    window.press('3').await;
    let whole = stored(&window, &assessment, &item, "three levels", "Object.keys(answer.levels).length === 3").await;
    assert_eq!(whole["levels"], json!({"1": "yes", "2": "no", "3": "partly"}));
    assert_eq!((&whole["answered"], &whole["verdict"]), (&json!(true), &json!("no")), "the worst one counts");
    window.wait_until_gone("Half split is not answered").await;
    window.keep_picture("split-by-level");

    // The letter goes round the levels; what is better now counts better.
    window.press('l').await;
    window.wait_for("level 1 in front", &at(1), &[]).await;
    window.press('l').await;
    window.wait_for("level 2 in front", &at(2), &[]).await;
    window.press('1').await;
    let better = stored(&window, &assessment, &item, "a better verdict", "answer.levels[2] === 'yes'").await;
    assert_eq!(better["verdict"], "partly");

    // One verdict for all of them again.
    window.tab_to_and_enter("button", "One verdict for all levels").await;
    let one =
        stored(&window, &assessment, &item, "no levels", "!answer || Object.keys(answer.levels).length === 0").await;
    assert!(one["verdict"].is_null(), "{one}");
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn guidance_stands_beside_the_item_and_folds_away_and_words_answer_without_a_verdict() {
    let place = Place::new();
    let window = practise(&place).await;
    let assessment = started(&window, "risk-assessment", REFERENCE).await;
    let work = work_of(&window, &assessment).await;
    let narrative =
        items_of(&work).find(|item| item["answer"] == "narrative").unwrap()["id"].as_str().unwrap().to_owned();
    work_on(&window, REFERENCE).await;
    open_item(&window, &work, &narrative).await;

    // Every line of the guidance of the item in front, under its heading.
    let guidance = &item_of(&work, &narrative)["guidance"];
    let mut told = 0;
    for (kind, heading) in
        [("look", "Look for"), ("ask", "Ask"), ("evidence", "Evidence"), ("failing", "Often failing")]
    {
        for line in guidance[kind].as_array().unwrap() {
            let below = "[...document.querySelectorAll('#guidance h3')].some((one) => words(one).toLowerCase() === arguments[0].toLowerCase() && words(one.nextElementSibling).includes(arguments[1]))";
            window.wait_for(&format!("{line} below {heading}"), below, &[json!(heading), line.clone()]).await;
            told += 1;
        }
    }
    assert!(told > 0, "the item has guidance");
    let open = "shown(document.querySelector('#guidance'))";
    window.wait_for("the guidance", open, &[]).await;
    window.keep_picture("guidance");
    window.press('h').await;
    window.wait_for("the guidance to fold away", &format!("!{open}"), &[]).await;
    window.press('h').await;
    window.wait_for("the guidance again", open, &[]).await;

    // In words, without a verdict.
    let said = "Berths, gates, the fuel store and the control room, in that order.";
    window.tab_to("textbox", "Answer in words").await;
    window.type_text(said).await;
    window.press_with(&[CONTROL], Key::Enter.into()).await;
    let answer = stored(&window, &assessment, &narrative, "the words", "answer.text !== ''").await;
    assert_eq!((&answer["text"], &answer["verdict"]), (&json!(said), &Value::Null));
    assert_eq!(answer["answered"], true, "words are an answer");
    assert_ne!(item_in_front(&window).await, narrative, "and the next item is in front");
    window.close().await;
}
