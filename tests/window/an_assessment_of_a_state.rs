//! A Designated Authority assesses itself: entered in the register, asked in words, printed as a State's report.

use crate::{
    harness::{CONTROL, Place},
    steps::{
        ask, beginning, choose, go_to, item_in_front, items_of, open_item, practise, printed, save_the_report,
        start_as_chosen, work_of,
    },
};
use fantoccini::key::Key;
use serde_json::json;

const AUTHORITY: &str = "Zelmara Maritime Administration";
const SAID: &str = "The Port Security Act names it; four inspectors work in two districts.";

#[tokio::test(flavor = "multi_thread")]
async fn a_designated_authority_is_entered_assessed_in_words_and_reported_as_a_state() {
    let place = Place::new();
    let window = practise(&place).await;
    go_to(&window, "Facilities", "Facilities").await;
    window.tab_to_and_enter("button", "New facility").await;
    window.choose_radio("Designated Authority").await;
    window.fill("Name of the Designated Authority", AUTHORITY).await;
    choose(&window, "State", "ZZ").await;
    window.keep_picture("new-authority");
    window.tab_to_and_enter("button", "Save").await;
    window.wait_for_role("heading", AUTHORITY).await;

    // Only the sets about a State are offered to it.
    window.tab_to_and_enter("button", "Start an assessment").await;
    window.wait_for_role("dialog", "Start an assessment").await;
    let offered = "[...document.querySelector('dialog select[name=questionnaire]').options].map(words)";
    window.wait_for("the sets it can start with", &format!("{offered}.length > 1"), &[]).await;
    let offered = window.script(&format!("return {offered}"), &[]).await;
    let offered: Vec<_> = offered.as_array().unwrap().iter().map(|title| title.as_str().unwrap()).collect();
    assert!(offered.iter().any(|title| title.starts_with("Designated Authority self-assessment")), "{offered:?}");
    assert!(offered.iter().all(|title| !title.starts_with("Port facility")), "{offered:?}");
    let sets = ask(&window, "set_list", json!({})).await;
    let sets: Vec<_> = sets.as_array().unwrap().iter().filter(|set| set["fits"] == "authority").collect();
    assert_eq!(sets.len(), offered.len(), "{offered:?}");
    let own = sets.iter().find(|set| set["id"] == "designated-authority").unwrap();
    choose(&window, "Questionnaire", own["hash"].as_str().unwrap()).await;
    start_as_chosen(&window).await;

    // A question that is answered in words, without a verdict.
    item_in_front(&window).await;
    let rows = ask(&window, "assessment_list", json!({})).await;
    let row = rows.as_array().unwrap().iter().find(|row| row["facility_name"] == AUTHORITY).unwrap().clone();
    assert_eq!((&row["subject"], &row["items"]), (&json!("authority"), &json!(73)));
    let id = row["id"].as_str().unwrap();
    let work = work_of(&window, id).await;
    let narrative = items_of(&work).find(|item| item["answer"] == "narrative").unwrap().clone();
    open_item(&window, &work, narrative["id"].as_str().unwrap()).await;
    let field = window
        .wait_for("the field for words", "nameOf(document.querySelector('[data-item] textarea[data-field=text]'))", &[])
        .await;
    window.tab_to("textbox", field.as_str().unwrap()).await;
    window.type_text(SAID).await;
    window.press_with(&[CONTROL], Key::Enter.into()).await;
    let answered = format!(
        "(async () => (await invoke('assessment_list', {{}})).some((row) => row.id === {} && row.answered === 1))()",
        json!(id)
    );
    window.wait_until_told("the words to be an answer", &answered).await;
    window.keep_picture("answered-in-words");

    go_to(&window, "Assessments", "Assessments").await;
    window.tab_to_and_enter("link", &format!("Report of {}", row["reference"].as_str().unwrap())).await;
    save_the_report(&window).await;
    let report = printed(&place.saved("Report"));
    for said in ["The State and its Designated Authority", "Contracting Government", AUTHORITY, &beginning(SAID)] {
        assert!(report.contains(said), "{said:?} stands in the report");
    }
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new());
    window.close().await;
}
