//! The risk worksheet: a table of scenarios that answers the items about it.

use breakwater_app::{App, Kind, api::*};
use breakwater_tests::{Desk, facility, report, text};

fn worksheet(app: &App) -> AssessmentRow {
    let facility = app.facility_save(FacilitySave { id: None, facility: facility() }).unwrap();
    app.assessment_start(AssessmentStart {
        facility: facility.id,
        questionnaire: "risk-assessment".to_owned(),
        kind: Kind::SelfAssessment,
        reference: String::new(),
        from: None,
    })
    .unwrap()
}

fn hall() -> ScenarioInput {
    ScenarioInput {
        asset: "Waiting hall".to_owned(),
        threat_type: Some("damage".to_owned()),
        scenario: "A bag is left in the full hall.".to_owned(),
        existing_measures: "Guard at the door.".to_owned(),
        threat: Some(2),
        vulnerability: Some(3),
        impact: Some(4),
        reasons: "Two of five test bags were found.".to_owned(),
        proposed_measures: "Screen all hand baggage.".to_owned(),
        residual_threat: Some(2),
        residual_vulnerability: Some(2),
        residual_impact: Some(4),
        owner: "Operations manager".to_owned(),
        review_date: Some("2027-01-31".to_owned()),
        accepted_by: "Facility manager".to_owned(),
    }
}

fn new(assessment: &str, scenario: ScenarioInput) -> ScenarioSave {
    ScenarioSave { assessment: assessment.to_owned(), id: None, position: None, scenario }
}

fn assets(work: &Work) -> Vec<&str> {
    let worksheet = work.worksheet.as_ref().unwrap();
    worksheet.scenarios.iter().map(|scenario| scenario.content.asset.as_str()).collect()
}

#[test]
fn scenarios_are_scored_ordered_taken_back_and_printed() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = worksheet(&app);
    let saved = app.scenario_save(new(&row.id, hall())).unwrap();
    let first = &saved.work.worksheet.as_ref().unwrap().scenarios[0];
    assert_eq!((first.initial_score, first.initial_band.as_deref()), (Some(24), Some("high")));
    assert_eq!((first.residual_score, first.residual_band.as_deref()), (Some(16), Some("medium")));
    assert!(first.missing.is_empty() && first.remarks.is_empty());

    let gate = ScenarioInput { asset: "Gate 3".to_owned(), ..ScenarioInput::default() };
    let second = app.scenario_save(new(&row.id, gate)).unwrap();
    let unfinished = &second.work.worksheet.as_ref().unwrap().scenarios[1];
    assert_eq!((unfinished.initial_score, unfinished.missing.len()), (None, 13));
    // To the front, with what is worth a remark.
    let bold = ScenarioInput { asset: "Gate 3".to_owned(), accepted_by: "Operations manager".to_owned(), ..hall() };
    let moved = app
        .scenario_save(ScenarioSave {
            assessment: row.id.clone(),
            id: Some(second.id.clone()),
            position: Some(0),
            scenario: bold,
        })
        .unwrap();
    assert_eq!(assets(&moved.work), ["Gate 3", "Waiting hall"]);
    let remarks = &moved.work.worksheet.as_ref().unwrap().scenarios[0].remarks;
    assert_eq!(remarks[0].rule, "owner-not-acceptor");

    let undone = app.undo(UndoRequest { assessment: row.id.clone() }).unwrap();
    assert_eq!(
        (undone.done.operation.as_str(), assets(&undone.work)),
        ("scenario_saved", vec!["Waiting hall", "Gate 3"])
    );
    app.redo(UndoRequest { assessment: row.id.clone() }).unwrap();
    let removed = app.scenario_remove(ScenarioRemove { assessment: row.id.clone(), id: saved.id }).unwrap();
    assert_eq!(assets(&removed), ["Gate 3"]);
    let back = app.undo(UndoRequest { assessment: row.id.clone() }).unwrap();
    assert_eq!(assets(&back.work), ["Gate 3", "Waiting hall"]);

    let mut request = report(&row.id);
    request.options.language = "fr".to_owned();
    let said = text(&app, &request).join(" ");
    for words in ["Tableau des scénarios", "Waiting hall", "24 · Élevé", "2 × 3 × 4", "Screen all hand baggage."]
    {
        assert!(said.contains(words), "{words}");
    }
    assert!(app.vault_verify(Nothing {}).unwrap().ok);
    drop(app);
    let app = desk.start();
    app.vault_unlock(VaultUnlock { passphrase: breakwater_tests::PASSPHRASE.to_owned() }).unwrap();
    assert_eq!(assets(&app.assessment_open(AssessmentOpen { id: row.id }).unwrap()), ["Gate 3", "Waiting hall"]);
}

#[test]
fn items_are_answered_by_a_table_that_covers_them() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = worksheet(&app);
    assert_eq!(row.answered, 0);
    let full = app.scenario_save(new(&row.id, hall())).unwrap().work;
    assert_eq!((full.assessment.answered, full.assessment.counts.text), (8, 8), "the three verdicts are for people");
    let asset = &full.answers["ext-risk-01-01"];
    assert!(asset.in_table && asset.answered && asset.text.is_empty());
    let residual = ScenarioInput { residual_impact: None, ..hall() };
    let open = app.scenario_save(new(&row.id, residual)).unwrap().work;
    assert_eq!(open.assessment.answered, 7, "one row says nothing on the residual risk");
    assert!(!open.answers.contains_key("ext-risk-01-09"));
    let said = text(&app, &report(&row.id)).join(" ");
    assert!(said.contains("See the table of scenarios."));
}

#[test]
fn what_is_no_scenario_is_refused_and_changes_nothing() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = worksheet(&app);
    for (scenario, code) in [
        (ScenarioInput { asset: " ".to_owned(), ..hall() }, ErrorCode::ScenarioAssetMissing),
        (ScenarioInput { impact: Some(5), ..hall() }, ErrorCode::BadRequest),
        (ScenarioInput { threat_type: Some("rain".to_owned()), ..hall() }, ErrorCode::BadRequest),
        (ScenarioInput { review_date: Some("soon".to_owned()), ..hall() }, ErrorCode::BadRequest),
        (ScenarioInput { scenario: "x".repeat(601), ..hall() }, ErrorCode::TextTooLong),
    ] {
        assert_eq!(app.scenario_save(new(&row.id, scenario)).unwrap_err().code(), code);
    }
    let unknown = ScenarioRemove { assessment: row.id.clone(), id: row.id.clone() };
    assert_eq!(app.scenario_remove(unknown).unwrap_err().code(), ErrorCode::UnknownScenario);
    let work = app.assessment_open(AssessmentOpen { id: row.id.clone() }).unwrap();
    assert!(assets(&work).is_empty() && work.undo.is_none());
    let other = app
        .assessment_start(AssessmentStart {
            facility: row.facility,
            questionnaire: "cyber".to_owned(),
            kind: Kind::SelfAssessment,
            reference: String::new(),
            from: None,
        })
        .unwrap();
    assert!(app.assessment_open(AssessmentOpen { id: other.id.clone() }).unwrap().worksheet.is_none());
    assert_eq!(app.scenario_save(new(&other.id, hall())).unwrap_err().code(), ErrorCode::NoWorksheet);
}
