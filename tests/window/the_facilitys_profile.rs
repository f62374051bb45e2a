//! What the facility is decides what applies: one click for a tag, and the profile of the European Union.

use crate::{
    harness::{Place, Window},
    steps::{ask, go_to, item_of, items_of, open_item, practise, printed, save_the_report, started, work_of, work_on},
};
use serde_json::{Value, json};

const REFERENCE: &str = "Profile 2026";

#[tokio::test(flavor = "multi_thread")]
async fn one_click_makes_what_is_absent_not_applicable_with_the_reason_and_another_takes_it_back() {
    let place = Place::new();
    let window = practise(&place).await;
    let assessment = started(&window, "port-facility", REFERENCE).await;
    let work = work_of(&window, &assessment).await;
    let tag = "ship-stores";
    let concerned: Vec<String> = items_of(&work)
        .filter(|item| item["applies_to"] == json!([tag]))
        .map(|item| item["id"].as_str().unwrap().to_owned())
        .collect();
    assert!(concerned.len() > 1, "{concerned:?}");

    work_on(&window, REFERENCE).await;
    open_item(&window, &work, &concerned[0]).await;
    let labels = ask(&window, "facility_form", json!({})).await["tags"].clone();
    let label =
        labels.as_array().unwrap().iter().find(|one| one["id"] == tag).unwrap()["label"].as_str().unwrap().to_owned();
    window.tab_to_and_enter("button", &format!("Not at this facility: {label}")).await;
    window.wait_for_text("Not applicable by the facility profile").await;
    let reason = format!("The facility declares that it does not have this: {label}.");
    window.wait_for_text(&reason).await;
    window.keep_picture("not-at-this-facility");
    let work = work_of(&window, &assessment).await;
    for id in &concerned {
        assert_eq!(item_of(&work, id)["not_applicable_because"], json!(reason), "{id}");
        assert_eq!(work["answers"][id]["verdict"], "not_applicable", "{id}");
    }
    // Every other item that depends on it follows, and says so.
    open_item(&window, &work, &concerned[1]).await;
    window.wait_for_text(&reason).await;

    window.tab_to_and_enter("button", &format!("Present after all: {label}")).await;
    window.wait_for_text("depend on it apply again").await;
    let work = work_of(&window, &assessment).await;
    assert!(concerned.iter().all(|id| item_of(&work, id)["not_applicable_because"].is_null()));
    assert!(concerned.iter().all(|id| work["answers"][id]["verdict"].is_null()), "nothing is answered by it any more");
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new());
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_eu_profile_marks_the_paragraphs_it_makes_binding_on_screen_and_in_the_report() {
    let place = Place::new();
    let window = practise(&place).await;
    let facility = ask(&window, "facility_list", json!({})).await[0]["name"].as_str().unwrap().to_owned();
    started(&window, "port-facility", REFERENCE).await;
    go_to(&window, "Facilities", "Facilities").await;
    window.tab_to_and_enter("link", &facility).await;
    window.wait_for_role("heading", &facility).await;
    window.tab_to_and_enter("button", "Change").await;
    window.tab_to("checkbox", "EU profile").await;
    window.press(' ').await;
    window.tab_to_and_enter("button", "Save").await;
    window.wait_for_text("the Part B paragraphs of Regulation (EC) 725/2004 Art. 3(5) are mandatory here").await;
    assert_eq!(
        ask(&window, "facility_get", json!({"id": ask(&window, "facility_list", json!({})).await[0]["id"]})).await["eu_profile"],
        true
    );

    work_on(&window, REFERENCE).await;
    let work = opened(&window).await;
    let marked: Vec<&Value> = items_of(&work).filter(|item| item["eu_mandatory"] == true).collect();
    let binding: Vec<_> = marked.iter().filter(|item| item["part"] == "B").collect();
    assert!(!binding.is_empty());
    open_item(&window, &work, binding[0]["id"].as_str().unwrap()).await;
    window
        .wait_for(
            "the mark on the item",
            "words(document.querySelector('[data-item] header')).includes('EU-mandatory')",
            &[],
        )
        .await;
    window.keep_picture("eu-mandatory");

    go_to(&window, "Assessments", "Assessments").await;
    window.tab_to_and_enter("link", &format!("Report of {REFERENCE}")).await;
    save_the_report(&window).await;
    let report = printed(&place.saved("Report"));
    assert!(report.contains("Part B, of which binding in the EU"), "their score stands apart in the report");
    assert!(report.contains("listed in its Article 3(5) are binding here"));
    window.close().await;
}

/// The assessment of this test.
async fn opened(window: &Window) -> Value {
    let rows = ask(window, "assessment_list", json!({})).await;
    let row = rows.as_array().unwrap().iter().find(|row| row["reference"] == REFERENCE).unwrap().clone();
    work_of(window, row["id"].as_str().unwrap()).await
}
