//! The practice facility: one click from the first screen, marked as practice, with the scores its data say.

use crate::{
    harness::{Place, Window},
    steps::ask,
};
use serde_json::json;

/// The mark in the bar, which is there on every screen.
async fn marked_as_practice(window: &Window) {
    let mark = "[...document.querySelectorAll('[title=\"Practice: nothing here is real\"]')].some((e) => shown(e) && words(e) === 'Practice')";
    window.wait_for("the practice mark", mark, &[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_practice_facility_opens_with_one_click_and_scores_as_its_data_say() {
    let place = Place::new();
    let window = Window::open(&place, &[]).await;
    window.click("button", "Practise first").await;
    marked_as_practice(&window).await;

    // Scores of the application behind the window.
    let assessments = ask(&window, "assessment_list", json!({})).await;
    let score = |state: &str, part: &str| {
        let row = assessments.as_array().unwrap().iter().find(|row| row["state"] == state).unwrap();
        let score = row["scores"].as_array().unwrap().iter().find(|score| score["part"] == part).unwrap();
        (score["points"].as_f64().unwrap(), score["counted"].as_u64().unwrap())
    };
    assert_eq!(score("finalised", "A"), (54.0, 60), "last year, Part A");
    assert_eq!(score("finalised", "B"), (147.5, 182), "last year, Part B");
    assert_eq!(score("draft", "A"), (18.0, 27), "this year's draft, Part A");
    assert_eq!(score("draft", "B"), (133.5, 151), "this year's draft, Part B");

    // And what a person reads: each percentage with the points and the n it stands on.
    window.click("button", "Assessments").await;
    window.wait_for_role("heading", "Assessments").await;
    for (percent, stands_on) in [("90", "54 of 60"), ("81", "147.5 of 182"), ("67", "18 of 27"), ("88", "133.5 of 151")]
    {
        window
            .wait_for(
                &format!("{percent} %, {stands_on}"),
                "[...document.querySelectorAll('td')].some((cell) => { const said = words(cell); return said.startsWith(arguments[0]) && said.includes(arguments[1]); })",
                &[json!(percent), json!(stands_on)],
            )
            .await;
    }
    window.keep_picture("practice-assessments");
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_can_be_started_on_the_practice_facility() {
    let place = Place::new();
    let window = Window::open(&place, &["--practice"]).await;
    marked_as_practice(&window).await;
    window.wait_for_role("button", "Continue").await;
    assert!(window.refused_by_policy().await.is_empty());
    window.close().await;
}
