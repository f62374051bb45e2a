//! The risk worksheet is a table: a row a scenario, scored as it is rated, in the report as a table.

use crate::{
    harness::{CONTROL, Place, Window},
    steps::{beginning, go_to, practise, printed, save_the_report, started, work_of, work_on},
};
use fantoccini::key::Key;
use serde_json::{Value, json};

const REFERENCE: &str = "Risk 2026";
const ASSET: &str = "Fuel store of berth 3";

/// Rates one of the six scores of the open row: Tab to it, then its digit.
async fn rate(window: &Window, score: &str, digit: char) {
    let on_it =
        "return document.activeElement.type === 'radio' && document.activeElement.name.endsWith('-' + arguments[0])";
    for _ in 0..60 {
        if window.script(on_it, &[json!(score)]).await == json!(true) {
            window.press(digit).await;
            let rated = "document.activeElement.checked && document.activeElement.value === arguments[0]";
            window.wait_for(&format!("{score} {digit}"), rated, &[json!(digit.to_string())]).await;
            return;
        }
        window.press(Key::Tab).await;
    }
    panic!("the Tab key never came to {score}");
}

async fn scenarios(window: &Window, assessment: &str) -> Vec<Value> {
    work_of(window, assessment).await["worksheet"]["scenarios"].as_array().unwrap().clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_scenario_is_rated_by_digits_scored_at_once_and_printed_as_a_row() {
    let place = Place::new();
    let window = practise(&place).await;
    let assessment = started(&window, "risk-assessment", REFERENCE).await;
    let sheet = work_of(&window, &assessment).await["worksheet"].clone();
    let label = |column: &str| {
        let columns = sheet["columns"].as_array().unwrap();
        columns.iter().find(|one| one["id"] == column).unwrap()["label"].as_str().unwrap().to_owned()
    };
    work_on(&window, REFERENCE).await;
    window.tab_to_and_enter("button", "Open the scenario table").await;
    window.wait_for_role("heading", sheet["title"].as_str().unwrap()).await;
    window.wait_for_text("No scenario yet").await;

    window.tab_to_and_enter("button", "Add a scenario").await;
    window.wait_for("the field of the asset", "document.activeElement.dataset.column === 'asset'", &[]).await;
    window.type_text(ASSET).await;
    window.fill(&label("scenario"), "A drone drops a burning load on the tanks at night.").await;
    window.fill(&label("existing_measures"), "Guard at the gate, foam monitors.").await;
    for (score, digit) in [("threat", '3'), ("vulnerability", '3'), ("impact", '4')] {
        rate(&window, score, digit).await;
    }
    let product = "[...document.querySelectorAll('.product')].map(words)";
    let first = format!("{product}[0].includes('36') && {product}[0].includes('Very high')");
    window.wait_for("the score of today with its band", &first, &[]).await;
    window.fill(&label("proposed_measures"), "Nets over the tanks, a watch on the roof.").await;
    for (score, digit) in [("residual_threat", '3'), ("residual_vulnerability", '1'), ("residual_impact", '3')] {
        rate(&window, score, digit).await;
    }
    let second = format!("{product}[1].includes('9') && {product}[1].includes('Medium')");
    window.wait_for("the score after the measures", &second, &[]).await;
    window.keep_picture("scenario");
    let kept = format!(
        "(async () => (await invoke('assessment_open', {{ id: {} }})).worksheet.scenarios[0]?.residual_score === 9)()",
        json!(assessment)
    );
    window.wait_until_told("the row to be kept", &kept).await;
    let row = scenarios(&window, &assessment).await[0].clone();
    assert_eq!((&row["asset"], &row["number"], &row["initial_score"]), (&json!(ASSET), &json!(1), &json!(36)));
    assert_eq!((&row["initial_band"], &row["residual_band"]), (&json!("very-high"), &json!("medium")));
    assert_eq!(row["proposed_measures"], "Nets over the tanks, a watch on the roof.");

    // Closed, the row stands in the table, and in the matrix where it belongs; the worst says what to do now.
    window.press(Key::Escape).await;
    window.wait_for_role("button", ASSET).await;
    window.wait_for_role("button", &format!("Scenario 1, {ASSET}")).await;
    window.wait_for_text("Scenario 1 is “Very high” today").await;
    window.keep_picture("scenario-table");

    go_to(&window, "Assessments", "Assessments").await;
    window.tab_to_and_enter("link", &format!("Report of {REFERENCE}")).await;
    save_the_report(&window).await;
    let report = printed(&place.saved("Report"));
    for said in [ASSET, "36 · Very high", "9 · Medium", &beginning("A drone drops a burning load")] {
        assert!(report.contains(said), "{said:?} stands in the report");
    }

    // Removed, and taken back.
    go_to(&window, "Assessments", "Assessments").await;
    work_on(&window, REFERENCE).await;
    window.tab_to_and_enter("button", "Open the scenario table").await;
    window.tab_to_and_enter("button", ASSET).await;
    window.tab_to_and_enter("button", "Remove").await;
    window.wait_for_text(&format!("{ASSET} is removed.")).await;
    assert!(scenarios(&window, &assessment).await.is_empty());
    window.press_with(&[CONTROL], 'z').await;
    window.wait_for_role("button", ASSET).await;
    assert_eq!(scenarios(&window, &assessment).await[0]["initial_score"], 36);
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new());
    window.close().await;
}
