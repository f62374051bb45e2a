//! Question sets in the users' own hands: out as a spreadsheet, changed, back; overlays; blank forms; removing.

use crate::{
    harness::{Place, Window},
    spreadsheet::{changed, item, number},
    steps::{ask, beginning, choose, go_to, item_in_front, practise, printed, save_the_report, start_as_chosen},
};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::path::PathBuf;

const CYBER: &str = "Cyber risk at port facilities";
const ITEM: &str = "ext-cyber-01-01";
const OWN_WORDS: &str = "Does the terminal superintendent answer for cyber risk?";

async fn choose_set(window: &Window, title: &str, version: &str) {
    let chosen = "[...document.querySelectorAll('.set-table a')].find((one) => shown(one) && words(one.closest('th')).includes(arguments[0]) && words(one.closest('th')).includes(arguments[1]))";
    let link = format!("const link = {chosen}; link.focus(); return link === document.activeElement");
    window.wait_for(&format!("{title}, {version}"), chosen, &[json!(title), json!(version)]).await;
    window.script(&link, &[json!(title), json!(version)]).await;
    window.press(Key::Enter).await;
    let shown = "words(document.querySelector('.set-detail')).includes(arguments[0]) && words(document.querySelector('.set-detail')).includes(arguments[1])";
    window.wait_for(&format!("{title}, {version} in full"), shown, &[json!(title), json!(version)]).await;
}

async fn sets(window: &Window) -> Vec<Value> {
    ask(window, "set_list", json!({})).await.as_array().unwrap().clone()
}

async fn save_as_spreadsheet(window: &Window, place: &Place) -> PathBuf {
    window.tab_to_and_enter("button", "Save as spreadsheet").await;
    window.wait_for_text("Saved as Question set").await;
    place.saved("Question set")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_set_goes_out_as_a_spreadsheet_is_changed_comes_back_is_used_and_removed() {
    let place = Place::new();
    let window = practise(&place).await;
    go_to(&window, "Questionnaires", "Questionnaires").await;
    choose_set(&window, CYBER, "version 1").await;
    for said in
        ["Built in", "15 items", "English, Español, Français", "One port facility", "By no assessment of this vault"]
    {
        window.wait_for_text(said).await;
    }

    // Out, changed outside, back in.
    let saved = save_as_spreadsheet(&window, &place).await;
    let second = changed(&saved, |texts| {
        number(texts, 2);
        item(texts, ITEM)["prompt"] = json!(OWN_WORDS);
    });
    place.offer("Cyber, our own.xlsx", &second);
    window.tab_to_and_enter("button", "Bring in a set or overlay").await;
    window.wait_for_text(&format!("{CYBER} is brought in")).await;
    choose_set(&window, CYBER, "version 2").await;
    window.wait_for_text("Imported").await;
    assert_eq!(sets(&window).await.iter().filter(|set| set["id"] == "cyber").count(), 2);

    // Used: its words are asked.
    start_with_the_chosen_set(&window).await;
    assert_eq!(item_in_front(&window).await, ITEM);
    window.wait_for_text(OWN_WORDS).await;
    go_to(&window, "Questionnaires", "Questionnaires").await;
    choose_set(&window, CYBER, "version 2").await;
    window.wait_for_text("By 1 assessment of this vault").await;
    window
        .wait_for("a reason why it stays", "find('button', 'Remove').getAttribute('aria-disabled') === 'true'", &[])
        .await;

    // A third version that nothing uses is removed again.
    place.offer("Cyber, third.xlsx", &changed(&saved, |texts| number(texts, 3)));
    window.tab_to_and_enter("button", "Bring in a set or overlay").await;
    choose_set(&window, CYBER, "version 3").await;
    window.tab_to_and_enter("button", "Remove").await;
    window.wait_for_text("leaves the list of this vault").await;
    window.tab_to_and_enter("button", "Remove").await;
    window.wait_for_text(&format!("{CYBER} is removed")).await;
    let left: Vec<_> =
        sets(&window).await.iter().filter(|set| set["id"] == "cyber").map(|set| set["version"].clone()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
    assert!(!left.contains(&json!(3)), "{left:?}");
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new());
    window.close().await;
}

const REFERENCE: &str = "Cyber 2026";

async fn start_with_the_chosen_set(window: &Window) {
    window.tab_to_and_enter("button", "Start an assessment with it").await;
    window.wait_for_role("dialog", "Start an assessment").await;
    window.fill("What people will call it", REFERENCE).await;
    start_as_chosen(window).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_spreadsheet_is_told_with_sheet_row_and_column_and_nothing_is_kept() {
    let place = Place::new();
    let window = practise(&place).await;
    go_to(&window, "Questionnaires", "Questionnaires").await;
    choose_set(&window, CYBER, "version 1").await;
    let saved = save_as_spreadsheet(&window, &place).await;
    let before = sets(&window).await;
    let broken = changed(&saved, |texts| {
        number(texts, 2);
        item(texts, ITEM)["references"] = json!(["ISPS A/fourteen"]);
    });
    place.offer("Broken.xlsx", &broken);
    window.tab_to_and_enter("button", "Bring in a set or overlay").await;
    window.wait_for_role("dialog", "Broken.xlsx was not brought in").await;
    window.wait_for_text("One place must be mended").await;
    let row = window.wait_for("the place", "words(document.querySelector('dialog tbody tr'))", &[]).await;
    let row = row.as_str().unwrap();
    assert!(row.contains("sheet “Items”, cell ") && row.contains("ISPS A/fourteen"), "{row}");
    let cell = row.split("cell ").nth(1).unwrap().split_whitespace().next().unwrap();
    assert!(cell.starts_with(|c: char| c.is_ascii_uppercase()) && cell.ends_with('2'), "column and row: {cell}");
    window.keep_picture("broken-spreadsheet");
    assert_eq!(sets(&window).await, before, "nothing was kept");

    // Mended, it comes in from the same dialog.
    place.offer("Mended.xlsx", &changed(&saved, |texts| number(texts, 2)));
    window.tab_to_and_enter("button", "Choose the mended file").await;
    window.wait_for_text(&format!("{CYBER} is brought in")).await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authoritys_overlay_is_brought_in_asked_and_named_in_the_report_and_a_form_is_printed_in_french() {
    let overlay = json!({
        "format": 1, "id": "alder", "version": 1, "questionnaire": {"id": "cyber", "version": 1},
        "languages": ["en", "fr", "es"],
        "title": {"en": "Cyber inspection of Alder", "fr": "Inspection cyber d’Alder", "es": "Inspección ciber de Alder"},
        "authority": {"en": "Port Directorate of Alder", "fr": "Direction des ports d’Alder", "es": "Dirección de Puertos de Alder"},
        "note": {"en": "For a test.", "fr": "Pour un essai.", "es": "Para una prueba."},
        "items": {ITEM: {"prompt": {"en": OWN_WORDS, "fr": OWN_WORDS, "es": OWN_WORDS}}},
    });
    let place = Place::new();
    let window = practise(&place).await;
    go_to(&window, "Questionnaires", "Questionnaires").await;
    place.offer("alder.json", overlay.to_string().as_bytes());
    window.tab_to_and_enter("button", "Bring in a set or overlay").await;
    window.wait_for_text("laid over it by Port Directorate of Alder").await;
    choose_set(&window, CYBER, "Port Directorate of Alder").await;
    window.wait_for_text("items reworded 1").await;

    start_with_the_chosen_set(&window).await;
    item_in_front(&window).await;
    window.wait_for_text(OWN_WORDS).await;
    go_to(&window, "Assessments", "Assessments").await;
    window.tab_to_and_enter("link", &format!("Report of {REFERENCE}")).await;
    save_the_report(&window).await;
    let report = printed(&place.saved("Report"));
    for said in ["Cyber inspection of Alder", "Port Directorate of Alder", OWN_WORDS] {
        assert!(report.contains(&beginning(said)), "{said:?} stands in the report");
    }

    // The blank form of the plain set, in French, with nothing but the keyboard.
    go_to(&window, "Questionnaires", "Questionnaires").await;
    choose_set(&window, "Unmanned aircraft", "version 1").await;
    window.tab_to_and_enter("button", "Print a blank form").await;
    window.wait_for_role("dialog", "Print a blank form").await;
    choose(&window, "Language of the form", "fr").await;
    window.tab_to_and_enter("button", "Save as PDF").await;
    window.wait_for_text("Saved as Formulaire papier").await;
    let form = printed(&place.saved("Formulaire papier"));
    let french = std::fs::read_to_string(xtask::top().join("checklists/unmanned-aircraft/fr.json")).unwrap();
    let french: Value = serde_json::from_str(&french).unwrap();
    for (id, item) in french["items"].as_object().unwrap() {
        let prompt = beginning(item["prompt"].as_str().unwrap());
        assert!(form.contains(&prompt), "{id}: {prompt:?} stands on the form");
    }
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new());
    window.close().await;
}
