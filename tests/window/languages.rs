//! The language of the window changes live, and a report has its own.

use crate::{
    harness::Place,
    steps::{
        ask, beginning, choose, go_to, item_in_front, item_of, items_of, practise, printed, save_the_report, work_of,
    },
};
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn the_window_changes_its_language_live_and_an_english_assessment_prints_in_french() {
    let place = Place::new();
    let window = practise(&place).await;
    let rows = ask(&window, "assessment_list", json!({})).await;
    let draft = rows.as_array().unwrap().iter().find(|row| row["state"] == "draft").unwrap().clone();
    let id = draft["id"].as_str().unwrap();
    let english = work_of(&window, id).await;
    window.tab_to_and_enter("button", "Continue").await;
    let item = item_in_front(&window).await;
    let prompt = item_of(&english, &item)["prompt"].as_str().unwrap();
    window.wait_for_text(prompt).await;

    // Each language at once, without anything being loaded again; the same item is in front.
    window.script("window.neverLoadedAgain = true", &[]).await;
    let mut settings = ("Settings", "Settings");
    for (language, name, heading, home, go_on) in [
        ("fr", "Français", "Réglages", "Accueil", "Continuer"),
        ("es", "Español", "Ajustes", "Inicio", "Continuar"),
        ("en", "English", "Settings", "Home", "Continue"),
    ] {
        go_to(&window, settings.0, settings.1).await;
        window.tab_to_and_enter("button", name).await;
        window.wait_for_role("heading", heading).await;
        window
            .wait_for("the page’s language", "document.documentElement.lang === arguments[0]", &[json!(language)])
            .await;
        window.tab_to_and_enter("button", home).await;
        window.tab_to_and_enter("button", go_on).await;
        assert_eq!(item_in_front(&window).await, item, "the same item is in front in {language}");
        let work = work_of(&window, id).await;
        let said = item_of(&work, &item)["prompt"].as_str().unwrap();
        assert_eq!(said == prompt, language == "en", "the item is asked in {language}: {said}");
        window.wait_for_text(said).await;
        assert_eq!(work["answers"], english["answers"], "what people wrote stays in their words");
        settings = (heading, heading);
    }
    assert_eq!(window.script("return window.neverLoadedAgain", &[]).await, json!(true));

    // The window is English again; the report is chosen in French.
    go_to(&window, "Reports", "Report").await;
    choose(&window, "Language of the report", "fr").await;
    window.wait_for("French pages", "words(document.querySelector('.heading-list')).includes('Conformité') || words(document.querySelector('.heading-list')).includes('conformité')", &[]).await;
    save_the_report(&window).await;
    assert_eq!(window.script("return document.documentElement.lang", &[]).await, json!("en"));
    let report = printed(&place.saved("Report"));
    let french = std::fs::read_to_string(xtask::top().join("checklists/port-facility/fr.json")).unwrap();
    let french: serde_json::Value = serde_json::from_str(&french).unwrap();
    let mut asked = 0;
    for item in items_of(&english) {
        let prompt = beginning(french["items"][item["id"].as_str().unwrap()]["prompt"].as_str().unwrap());
        asked += usize::from(report.contains(&prompt));
        let english = beginning(item["prompt"].as_str().unwrap());
        assert!(!report.contains(&english), "{english:?} stands in the French report");
    }
    assert!(asked * 10 >= items_of(&english).count() * 9, "the report asks in French: {asked} prompts are found");
    window.close().await;
}
