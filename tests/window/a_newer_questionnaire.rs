//! From version 1 of a question set to version 2, with answers: looked at first, then done, nothing lost.

use crate::{
    harness::{Place, Window},
    spreadsheet::{add_item, changed, drop_item, item, number},
    steps::{ask, beginning, choose, go_to, items_of, practise, printed, save_the_report, work_of},
};
use serde_json::{Value, json};

const REWORDED: &str = "Do the guards hold the posts that the PFSP names, at every level, day and night?";
const NEW: &str = "Is the readiness of the gates for level 3 tried once a year?";

/// One kind of change as the dialog tells it: how many, and which when opened.
async fn told(window: &Window, kind: &str, count: usize, words: &str) {
    let row =
        "[...document.querySelectorAll('dialog .upgrade-sum > *')].find((one) => words(one).startsWith(arguments[0]))";
    if count > 0 && !words.is_empty() {
        window.tab_to("button", kind).await;
        window.press(' ').await;
    }
    let says = format!(
        "(() => {{ const said = words({row}); return said.includes(arguments[1]) && said.includes(arguments[2]); }})()"
    );
    window
        .wait_for(&format!("{kind}: {count}, {words:?}"), &says, &[json!(kind), json!(count.to_string()), json!(words)])
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answered_assessment_moves_to_version_2_and_what_is_dropped_is_printed_in_an_annex() {
    let place = Place::new();
    let window = practise(&place).await;
    let rows = ask(&window, "assessment_list", json!({})).await;
    let draft = rows.as_array().unwrap().iter().find(|row| row["state"] == "draft").unwrap().clone();
    let (id, reference) = (draft["id"].as_str().unwrap(), draft["reference"].as_str().unwrap());
    let before = work_of(&window, id).await;
    let answered: Vec<String> = items_of(&before)
        .map(|item| item["id"].as_str().unwrap().to_owned())
        .filter(|item| before["answers"][item]["answered"] == true && before["answers"][item]["comment"] != "")
        .collect();
    let (reworded, dropped) = (&answered[0], &answered[1]);
    let comment = before["answers"][dropped]["comment"].as_str().unwrap();

    // An authority's version 2 comes in as a spreadsheet.
    let set = ask(&window, "set_list", json!({})).await;
    let set = set
        .as_array()
        .unwrap()
        .iter()
        .find(|set| set["id"] == "port-facility" && set["overlay"].is_null())
        .unwrap()
        .clone();
    ask(&window, "set_export", json!({"hash": set["hash"]})).await;
    let second = changed(&place.saved("Question set"), |texts| {
        number(texts, 2);
        item(texts, reworded)["prompt"] = json!(REWORDED);
        drop_item(texts, dropped);
        add_item(texts, "pf-02-38", "pf-02-40", "2.40", NEW);
    });
    place.offer("Version 2.xlsx", &second);
    go_to(&window, "Questionnaires", "Questionnaires").await;
    window.tab_to_and_enter("button", "Bring in a set or overlay").await;
    window.wait_for_text("is brought in").await;

    // What would happen, before it does.
    go_to(&window, "Assessments", "Assessments").await;
    window.tab_to_and_enter("link", &format!("Move {reference} to another version")).await;
    window.wait_for_role("dialog", &format!("Move {reference} to another version")).await;
    let sets = ask(&window, "set_list", json!({})).await;
    let newest =
        sets.as_array().unwrap().iter().find(|set| set["id"] == "port-facility" && set["version"] == 2).unwrap();
    choose(&window, "To", newest["hash"].as_str().unwrap()).await;
    let kept = items_of(&before).count() - 2;
    told(&window, "Kept as they are", kept, "").await;
    told(&window, "Reworded", 1, REWORDED).await;
    told(&window, "New, not answered", 1, NEW).await;
    let old = items_of(&before).find(|item| item["id"] == dropped.as_str()).unwrap()["prompt"].as_str().unwrap();
    told(&window, "Dropped", 1, old).await;
    window.wait_for_text("The answer to 1 dropped item is kept and printed in an annex").await;
    window.keep_picture("upgrade-preview");
    assert_eq!(work_of(&window, id).await["answers"], before["answers"], "looking changes nothing");

    window.tab_to_and_enter("button", "Move to version 2").await;
    window.wait_for_text("goes on as revision 2").await;
    let rows = ask(&window, "assessment_list", json!({})).await;
    let next = rows.as_array().unwrap().iter().find(|row| row["revision"] == 2).unwrap().clone();
    let after = work_of(&window, next["id"].as_str().unwrap()).await;
    assert_eq!(items_of(&after).count(), kept + 2);
    for item in answered.iter().filter(|item| *item != dropped) {
        assert_eq!(after["answers"][item]["comment"], before["answers"][item]["comment"], "{item}");
        let last = items_of(&after).find(|one| one["id"] == item.as_str()).unwrap()["last_time"].clone();
        assert_eq!(last["verdict"], before["answers"][item]["verdict"], "{item}: last time's verdict is shown");
    }
    assert_eq!(work_of(&window, id).await["answers"], before["answers"], "the earlier revision stays as it was");

    // What asks the same as last time is kept by one act, told before; the rest stays open.
    let same = after["keepable"].as_u64().unwrap();
    assert!(same > 100, "{same} items ask the same");
    window.tab_to_and_enter("button", "Keep unchanged items").await;
    window.wait_for_role("dialog", "Keep unchanged items?").await;
    window.wait_for_text("Reworded and new items stay open").await;
    window.keep_picture("keep-unchanged-items");
    window.tab_to_and_enter("button", &format!("Keep {same} verdicts")).await;
    window.wait_for_text(&format!("{same} verdicts of last time are kept")).await;
    let kept_now = work_of(&window, next["id"].as_str().unwrap()).await;
    assert_eq!(kept_now["keepable"], 0);
    for item in answered.iter().filter(|item| *item != dropped && *item != reworded) {
        assert_eq!(kept_now["answers"][item]["verdict"], before["answers"][item]["verdict"], "{item}");
    }
    assert!(kept_now["answers"][reworded]["verdict"].is_null(), "what is reworded is answered anew");

    // The report of the new revision prints what is asked no more.
    let newest = Value::clone(&next["reference"]);
    go_to(&window, "Reports", "Report").await;
    let chosen = "document.querySelector('select[name=assessment]').selectedOptions[0].text.startsWith(arguments[0])";
    window.wait_for("the new revision", chosen, &[newest]).await;
    save_the_report(&window).await;
    let report = printed(&place.saved("Report"));
    assert!(report.contains("Answers to items no longer asked"), "there is an annex for it");
    assert!(report.contains(&beginning(comment)), "{comment:?} stands in the annex");
    assert!(report.contains(&beginning(REWORDED)) && report.contains(&beginning(NEW)));
    window.close().await;
}
