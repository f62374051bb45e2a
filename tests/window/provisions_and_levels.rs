//! One assessment looked at from elsewhere than its sections: by provision and by security level.

use crate::{
    harness::Place,
    steps::{ask, go_to, item_in_front, item_of, items_of, practise, work_of},
};
use fantoccini::key::Key;
use serde_json::{Value, json};

#[tokio::test(flavor = "multi_thread")]
async fn a_provision_leads_to_its_items_and_back_and_levels_stand_side_by_side() {
    let place = Place::new();
    let window = practise(&place).await;
    let draft = ask(&window, "assessment_list", json!({})).await;
    let draft = draft.as_array().unwrap().iter().find(|row| row["state"] == "draft").unwrap().clone();
    let (id, reference) = (draft["id"].as_str().unwrap(), draft["reference"].as_str().unwrap());
    let work = work_of(&window, id).await;

    // From a provision to an item.
    go_to(&window, "Assessments", "Assessments").await;
    window.tab_to_and_enter("link", &format!("By provision and level, {reference}")).await;
    window.wait_for_role("heading", &format!("{reference} by provision and level")).await;
    for text in ["SOLAS XI-2", "ISPS Code, Part A", "ISPS Code, Part B"] {
        window.wait_for_role("heading", text).await;
    }
    let cited = "ISPS B/16.11";
    window.search("Provision, item number or words", cited).await;
    window.wait_for_text("provision found").await;
    let citing: Vec<&Value> = items_of(&work)
        .filter(|item| item["references"].as_array().unwrap().iter().any(|reference| reference == cited))
        .collect();
    assert!(citing.len() > 1, "{cited} is cited by several items");
    for item in &citing {
        window.wait_for_role("button", item["prompt"].as_str().unwrap()).await;
    }
    window.keep_picture("by-provision");
    window.tab_to_and_enter("button", citing[1]["prompt"].as_str().unwrap()).await;
    assert_eq!(item_in_front(&window).await, citing[1]["id"].as_str().unwrap());
    window.wait_for_text("B/16.11").await;

    // And back, to the other view by the arrow keys.
    window.tab_to_and_enter("button", "By provision").await;
    window.wait_for_role("heading", &format!("{reference} by provision and level")).await;
    window.tab_to("tab", "By provision").await;
    window.press(Key::Right).await;
    window
        .wait_for("the levels", "find('tab', 'By security level').getAttribute('aria-selected') === 'true'", &[])
        .await;
    let levels = ask(&window, "level_list", json!({"assessment": id})).await;
    for level in levels["levels"].as_array().unwrap() {
        let (number, items) = (level["level"].as_u64().unwrap(), level["items"].as_u64().unwrap());
        let asked = items_of(&work).filter(|item| item["levels"].as_array().unwrap().contains(&json!(number))).count();
        assert_eq!(usize::try_from(items).unwrap(), asked, "items of level {number}");
        let panel = "[...document.querySelectorAll('.by-levels > *')].some((panel) => { const said = words(panel); return said.includes(arguments[0]) && said.includes(arguments[1]); })";
        let said = [json!(format!("Security level {number}")), json!(format!("{items} items"))];
        window.wait_for(&format!("level {number} with {items} items"), panel, &said).await;
    }

    // One measure at its levels, side by side, and from there to the item.
    let row = "[...document.querySelectorAll('.measures tbody tr')].map(words).find((said) => said.startsWith('Access points'))";
    let row = window.wait_for("the measure “Access points”", row, &[]).await;
    for id in ["pf-02-23", "pf-02-27"] {
        let number = item_of(&work, id)["number"].as_str().unwrap();
        assert!(row.as_str().unwrap().contains(number), "{id} stands in the row of its measure: {row}");
    }
    window.keep_picture("by-level");
    window.tab_to_and_enter("button", item_of(&work, "pf-02-27")["prompt"].as_str().unwrap()).await;
    assert_eq!(item_in_front(&window).await, "pf-02-27");

    // On the work screen itself a filter leaves the items of level 3.
    window.tab_to_and_enter("button", "More").await;
    window.tab_to_and_enter("button", "Level 3").await;
    let level_3 = items_of(&work).filter(|item| item["levels"].as_array().unwrap().contains(&json!(3))).count();
    window.wait_for_text(&format!("{level_3} items match")).await;
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new());
    window.close().await;
}
