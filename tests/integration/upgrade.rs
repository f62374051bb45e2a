//! From version 1 of a set to version 2, with answers: the preview is right and nothing is lost.

use crate::sets::{import, offer, port_facility};
use breakwater_app::{Method, State, Verdict, api::*};
use breakwater_tests::{Desk, assessment, observation, report, save, text};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn items_of(files: &mut BTreeMap<String, Value>, section: usize) -> &mut Vec<Value> {
    files.get_mut("en.json").unwrap()["sections"][section]["items"].as_array_mut().unwrap()
}

/// Version 2: pf-01-01 reworded, pf-01-26 moved, pf-02-01 at other levels, pf-06-21 and pf-02-39
/// dropped, pf-02-40 new.
fn second_version(version: u32) -> BTreeMap<String, Value> {
    let mut files = port_facility();
    for file in files.values_mut() {
        file["version"] = json!(version);
    }
    let find = |items: &[Value], id: &str| items.iter().position(|item| item["id"] == id).unwrap();
    let first = items_of(&mut files, 0);
    let at = find(first, "pf-01-01");
    first[at]["prompt"] = json!("Do the guards hold the posts that the PFSP names, at every level?");
    let at = find(first, "pf-01-26");
    let mut moved = first.remove(at);
    moved["number"] = json!("9.7");
    items_of(&mut files, 8).push(moved);
    let second = items_of(&mut files, 1);
    let at = find(second, "pf-02-01");
    second[at]["levels"] = json!([1, 2, 3]);
    let at = find(second, "pf-02-39");
    second.remove(at);
    let at = find(second, "pf-02-38");
    let mut new = second[at].clone();
    new["id"] = json!("pf-02-40");
    new["number"] = json!("2.40");
    new["prompt"] = json!("Is the readiness of the gates for level 3 tried once a year?");
    second.push(new);
    let sixth = items_of(&mut files, 5);
    let at = find(sixth, "pf-06-21");
    sixth.remove(at);
    for language in ["fr.json", "es.json"] {
        let items = files.get_mut(language).unwrap()["items"].as_object_mut().unwrap();
        items.remove("pf-06-21");
        items.remove("pf-02-39");
        let new = items["pf-02-38"].clone();
        items.insert("pf-02-40".to_owned(), new);
    }
    files
}

fn ids(items: &[UpgradeItem]) -> Vec<&str> {
    items.iter().map(|item| item.id.as_str()).collect()
}

#[test]
fn an_answered_assessment_moves_to_version_2_and_nothing_is_lost() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let answer = |assessment: &str, item: &str, verdict, comment: &str| {
        let change = AnswerChange {
            verdict: Some(verdict),
            comment: Some(Some(comment.to_owned())),
            methods: Some(Some(vec![Method::Observation])),
            ..AnswerChange::default()
        };
        app.answer_save(save(assessment, item, change))
    };
    for (item, verdict, comment) in [
        ("pf-01-01", Verdict::Yes, "Posts seen manned."),
        ("pf-01-26", Verdict::Partly, "Half of them."),
        ("pf-01-02", Verdict::No, "Nobody knew."),
        ("pf-06-21", Verdict::No, "The cabinet stood open."),
    ] {
        answer(&row.id, item, Some(verdict), comment).unwrap();
    }
    let finding = FindingInput {
        item: Some("pf-06-21".to_owned()),
        place: "Gatehouse".to_owned(),
        actions: vec![ActionInput {
            id: None,
            what: "Fit a lock".to_owned(),
            owner: None,
            due_on: Some("2026-12-01".to_owned()),
            status: None,
        }],
        ..observation("The key cabinet has no lock.")
    };
    let raised =
        app.finding_save(FindingSave { assessment: row.id.clone(), id: None, finding: finding.clone() }).unwrap();

    offer(&desk, &second_version(2));
    let second = import(&app).set.unwrap();
    let offered = app.set_versions(SetVersions { assessment: row.id.clone() }).unwrap();
    assert!(offered.iter().any(|set| set.hash == second.hash) && offered.iter().all(|set| set.id == "port-facility"));
    let request =
        |assessment: &str, hash: &str| UpgradeRequest { assessment: assessment.to_owned(), hash: hash.to_owned() };
    let before = app.assessment_open(AssessmentOpen { id: row.id.clone() }).unwrap();
    let preview = app.upgrade_preview(request(&row.id, &second.hash)).unwrap();
    assert_eq!((preview.from.version, preview.to.version), (1, 2));
    assert_eq!(ids(&preview.reworded), ["pf-01-01"]);
    assert_eq!(ids(&preview.moved), ["pf-01-26"]);
    assert_eq!(ids(&preview.changed), ["pf-02-01"]);
    assert_eq!(ids(&preview.new), ["pf-02-40"]);
    assert_eq!(ids(&preview.dropped), ["pf-02-39", "pf-06-21"]);
    assert_eq!((preview.kept, preview.dropped_answers), (278 - 5, 1));
    let moved = &preview.moved[0];
    assert_eq!(
        (moved.old_number.as_deref(), moved.new_number.as_deref(), moved.answered),
        (Some("1.26"), Some("9.7"), true)
    );
    assert!(preview.reworded[0].new_prompt.as_deref().unwrap().starts_with("Do the guards"));
    assert!(preview.dropped[1].answered && !preview.dropped[0].answered && preview.dropped[0].new_prompt.is_none());
    let after = app.assessment_open(AssessmentOpen { id: row.id.clone() }).unwrap();
    assert_eq!(before.answers, after.answers, "asking changes nothing");

    desk.hands.forward(60);
    let next = app.upgrade_apply(request(&row.id, &second.hash)).unwrap();
    assert_eq!((next.revision, next.state, next.reference.as_str()), (2, State::Draft, row.reference.as_str()));
    assert_eq!(next.answered, 0, "verdicts are given again one by one");
    let work = app.assessment_open(AssessmentOpen { id: next.id.clone() }).unwrap();
    let view = |id: &str| work.sections.iter().flat_map(|section| &section.items).find(|item| item.id == id).unwrap();
    for (item, verdict, comment) in [
        ("pf-01-01", Verdict::Yes, "Posts seen manned."),
        ("pf-01-26", Verdict::Partly, "Half of them."),
        ("pf-01-02", Verdict::No, "Nobody knew."),
    ] {
        let answer = &work.answers[item];
        assert_eq!((answer.comment.as_str(), answer.verdict), (comment, None), "{item}");
        assert_eq!(answer.methods, [Method::Observation], "{item}");
        let last = view(item).last_time.as_ref().unwrap();
        assert_eq!((last.verdict, last.comment.as_str(), last.revision), (Some(verdict), comment, 1), "{item}");
    }
    assert!(view("pf-02-40").last_time.is_none());

    // Only what is asked unchanged is kept, in one act that undo takes back.
    assert_eq!(work.keepable, 2, "moved and kept, but not reworded");
    let kept = app.answers_keep_unchanged(AnswersKeep { assessment: next.id.clone() }).unwrap();
    assert_eq!((kept.assessment.answered, kept.keepable), (2, 0));
    assert_eq!(kept.answers["pf-01-26"].verdict, Some(Verdict::Partly));
    assert_eq!(kept.answers["pf-01-01"].verdict, None, "its words are others now");
    let undone = app.undo(UndoRequest { assessment: next.id.clone() }).unwrap();
    assert_eq!((undone.done.operation.as_str(), undone.work.assessment.answered), ("answers_kept", 0));
    assert_eq!(undone.work.keepable, 2);
    assert!(app.set_versions(SetVersions { assessment: next.id.clone() }).unwrap().iter().all(|set| set.version >= 2));

    // The old revision never changes again, and nobody works in it.
    let old = app.assessment_open(AssessmentOpen { id: row.id.clone() }).unwrap();
    assert_eq!((old.assessment.state, &old.answers, &old.undo), (State::Superseded, &before.answers, &None));
    assert_eq!(answer(&row.id, "pf-01-01", None, "").unwrap_err().code(), ErrorCode::Finalised);
    assert_eq!(app.undo(UndoRequest { assessment: row.id.clone() }).unwrap_err().code(), ErrorCode::Finalised);
    assert_eq!(app.upgrade_apply(request(&row.id, &second.hash)).unwrap_err().code(), ErrorCode::Finalised);

    // Findings came along, under their numbers, and count once.
    assert_eq!(work.findings.len(), 1);
    let carried = &work.findings[0];
    assert_eq!((carried.number.as_str(), carried.fact.as_str()), (raised.number.as_str(), raised.fact.as_str()));
    assert_eq!(carried.actions.len(), 1);
    let home = app.home(Nothing {}).unwrap();
    assert_eq!((home.open_findings, home.due.len(), home.facilities[0].open_findings), (1, 1, 1));
    let again = FindingInput { fact: "The key cabinet has no working lock.".to_owned(), ..finding };
    let edited = FindingSave { assessment: next.id.clone(), id: Some(carried.id.clone()), finding: again };
    assert_eq!(app.finding_save(edited).unwrap().item.as_deref(), Some("pf-06-21"), "though it is asked no more");

    // The annex prints what is asked no more.
    let said = text(&app, &report(&next.id)).join(" ");
    assert!(said.contains("The cabinet stood open."), "the dropped answer is not in the report");
    assert!(said.contains("The key cabinet has no working lock."));

    // It is still there when the set moves on once more.
    answer(&next.id, "pf-02-40", Some(Verdict::Yes), "Tried in May.").unwrap();
    let mut files = second_version(3);
    let new = items_of(&mut files, 1).pop().unwrap();
    for language in ["fr.json", "es.json"] {
        files.get_mut(language).unwrap()["items"].as_object_mut().unwrap().remove(new["id"].as_str().unwrap());
    }
    offer(&desk, &files);
    let third = import(&app).set.unwrap();
    let last = app.upgrade_apply(request(&next.id, &third.hash)).unwrap();
    let said = text(&app, &report(&last.id)).join(" ");
    assert!(said.contains("The cabinet stood open.") && said.contains("Tried in May."));
    let work = app.assessment_open(AssessmentOpen { id: last.id.clone() }).unwrap();
    let kept = work.sections.iter().flat_map(|section| &section.items).find(|item| item.id == "pf-01-01").unwrap();
    assert_eq!(kept.last_time.as_ref().unwrap().verdict, Some(Verdict::Yes), "though revision 2 was never answered");
    assert!(app.vault_verify(Nothing {}).unwrap().ok);
}

#[test]
fn an_assessment_moves_only_to_another_version_of_its_own_set() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    // Where the invented authority of the shipped overlay belongs.
    app.practice_open(Nothing {}).unwrap();
    let row = assessment(&app);
    for other in ["cyber", "port-facility"] {
        let request = UpgradeRequest { assessment: row.id.clone(), hash: other.to_owned() };
        assert_eq!(app.upgrade_preview(request.clone()).unwrap_err().code(), ErrorCode::SetOther, "{other}");
        assert_eq!(app.upgrade_apply(request).unwrap_err().code(), ErrorCode::SetOther, "{other}");
    }
    let sets = app.set_list(Nothing {}).unwrap();
    let overlaid = sets.iter().find(|set| set.overlay.as_ref().is_some_and(|overlay| overlay.id == "zelmara")).unwrap();
    let request = UpgradeRequest { assessment: row.id.clone(), hash: overlaid.hash.clone() };
    let preview = app.upgrade_preview(request.clone()).unwrap();
    assert_eq!(preview.new.len() as u32, overlaid.overlay.as_ref().unwrap().added);
    let next = app.upgrade_apply(request).unwrap();
    assert_eq!((next.revision, next.items), (2, overlaid.items), "an authority's overlay is such another version");
}
