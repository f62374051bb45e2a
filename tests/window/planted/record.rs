//! A record with something planted in every field, through the calls the window makes.

use super::Canaries;
use crate::{
    harness::{Place, Window},
    photographs::of_a_camera,
    steps::{ask, items_of, work_of},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};

/// Key of RFC 8032's first test: somebody's.
const A_KEY: &str = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

/// What the walk goes to.
pub(super) struct Record {
    pub(super) facility: String,
    pub(super) facility_name: String,
    pub(super) assessment: String,
    pub(super) reference: String,
    /// Signed, and opened again.
    pub(super) finalised: String,
    /// The risk worksheet.
    pub(super) scenarios: String,
    /// With words, markup and all, for which it is searched.
    pub(super) photo: String,
}

fn id(of: &Value) -> String {
    of["id"].as_str().unwrap_or_else(|| panic!("an id in {of}")).to_owned()
}

pub(super) async fn fill(window: &Window, place: &Place, canaries: &mut Canaries) -> Record {
    let other = other_person(window, canaries).await;
    let (facility, facility_name) = facility(window, canaries).await;
    register(window, place, canaries, &facility).await;
    an_own_set(window, place, canaries).await;

    let (assessment, reference) = started(window, canaries, &facility, "port-facility").await;
    let work = work_of(window, &assessment).await;
    let items: Vec<&Value> = items_of(&work).take(6).collect();
    scope(window, canaries, &assessment).await;
    answers(window, canaries, &assessment, &items).await;
    findings(window, canaries, &assessment, &items, &other).await;
    samples(window, canaries, &assessment, items[0]).await;
    let photo = evidence(window, canaries, &assessment, items[0]).await;
    let words = json!({
        "assessment": assessment, "summary": canaries.plant("ReportWordsSave.summary"),
        "strengths": canaries.plant("ReportWordsSave.strengths"), "concerns": canaries.plant("ReportWordsSave.concerns")
    });
    ask(window, "report_words_save", words).await;
    ask(window, "review_request", json!({"assessment": assessment})).await;
    let reason = canaries.plant("ReviewReturn.reason");
    ask(window, "review_return", json!({"assessment": assessment, "reason": reason})).await;

    let scenarios = worksheet(window, canaries, &facility).await;
    let finalised = signed_and_opened_again(window, canaries, &facility).await;
    let key = json!({"public_key": A_KEY, "name": canaries.plant("TrustedKeySave.name")});
    ask(window, "trusted_key_save", key).await;
    let options = json!({
        "edition": "full", "language": "en", "paper": "a4", "marking": canaries.plant("ReportOptions.marking"),
        "date": null, "without": [], "redact": [], "photos_per_page": 4
    });
    ask(window, "report_preview", json!({"assessment": assessment, "options": options})).await;
    canaries.plant("RecordExport.marking");
    let piece = json!({
        "place": canaries.plant("DraftPiece.place"), "text": canaries.plant("DraftPiece.text"), "answer": null
    });
    ask(window, "draft_save", json!({"pieces": [piece]})).await;
    Record { facility, facility_name, assessment, reference, finalised, scenarios, photo }
}

/// Somebody else, for what two people do.
async fn other_person(window: &Window, canaries: &mut Canaries) -> String {
    let person = json!({"name": canaries.plant("PersonAdd.name"), "post": canaries.plant("PersonAdd.post")});
    let people = ask(window, "person_add", person).await;
    id(people.as_array().unwrap().last().unwrap())
}

async fn act_as(window: &Window, person: &Value) {
    ask(window, "person_act", json!({"id": person})).await;
}

async fn facility(window: &Window, canaries: &mut Canaries) -> (String, String) {
    let form = ask(window, "facility_form", json!({})).await;
    let mut general = Map::new();
    for field in form["fields"].as_array().unwrap().iter().filter(|field| field["type"] == "text") {
        let name = field["id"].as_str().unwrap();
        general.insert(name.to_owned(), json!(canaries.plant(&format!("general {name}"))));
    }
    assert!(general.len() > 5, "{general:?}");
    let tag = form["tags"][0]["id"].as_str().unwrap().to_owned();
    let mut input = json!({
        "name": canaries.plant("FacilityInput.name"), "imo_port_facility_number": "ZZBWK-0007",
        "operator": canaries.plant("FacilityInput.operator"), "port": canaries.plant("FacilityInput.port"),
        "state": "ZZ", "general": general, "eu_profile": false,
        "profile": { tag: {"present": false, "why": canaries.plant("ProfileTag.why")} }
    });
    let saved = ask(window, "facility_save", json!({"id": null, "facility": input})).await;
    // Another one goes to the trash.
    input["name"] = json!(canaries.plant("a facility in the trash"));
    input["imo_port_facility_number"] = json!("ZZBWK-0008");
    input["general"] = json!({});
    input["profile"] = json!({});
    let gone = ask(window, "facility_save", json!({"id": null, "facility": input})).await;
    let reason = canaries.plant("FacilityDelete.reason");
    let delete = json!({"id": gone["id"], "confirmation": gone["name"], "reason": reason});
    ask(window, "facility_delete", delete).await;
    (id(&saved), saved["name"].as_str().unwrap().to_owned())
}

/// An entry in each list, one that is removed, and one from a file.
async fn register(window: &Window, place: &Place, canaries: &mut Canaries, facility: &str) {
    for form in ask(window, "register_form", json!({})).await.as_array().unwrap() {
        let list = form["list"].as_str().unwrap();
        let mut content = Map::new();
        for field in form["fields"].as_array().unwrap() {
            let (key, kind) = (field["key"].as_str().unwrap(), field["kind"].as_str().unwrap());
            let value = match kind {
                "line" | "note" => json!(canaries.plant(&format!("register {list} {key}"))),
                _ if field["required"] != true => continue,
                "date" => json!("2026-11-02"),
                "moment" => json!("2026-11-02T10:00"),
                "whole" => field["min"].clone(),
                // From one level to another one.
                "one_of" if key == "to_level" => field["options"][1]["id"].clone(),
                "one_of" => field["options"][0]["id"].clone(),
                "several_of" => json!([field["options"][0]["id"]]),
                "imo_number" => json!("9074729"),
                // The plan's picture is evidence; its title is planted where there is one.
                "picture" => plan(window, facility).await,
                other => panic!("{list}.{key} is {other}"),
            };
            content.insert(key.to_owned(), value);
        }
        let entry = json!({"facility": facility, "list": list, "id": null, "content": content});
        let saved = ask(window, "register_save", entry).await;
        if list == "contact" {
            let mut again = saved["entry"]["content"].clone();
            again["post"] = json!(canaries.plant("a contact that is removed"));
            let entry = json!({"facility": facility, "list": list, "id": null, "content": again});
            let gone = ask(window, "register_save", entry).await;
            let reason = canaries.plant("RegisterRemove.reason");
            ask(window, "register_remove", json!({"id": gone["entry"]["id"], "reason": reason})).await;
        }
    }
    let cell = |words: String| format!("\"{}\"", words.replace('"', "\"\""));
    let row = format!("Post,Duty telephone\r\n{},+999 1\r\n", cell(canaries.plant("a contact from a file")));
    place.offer("contacts.csv", row.as_bytes());
    let seen = ask(window, "register_import_preview", json!({"facility": facility, "list": "contact"})).await;
    ask(window, "register_import", json!({"token": seen["token"]})).await;
}

async fn plan(window: &Window, facility: &str) -> Value {
    let source = json!({"from": "bytes", "file_name": "plan.jpg", "base64": STANDARD.encode(of_a_camera(60))});
    let targets = json!([{"kind": "register", "record": facility}]);
    let request = json!({"assessment": null, "targets": targets, "source": source, "keep_position": false});
    ask(window, "evidence_add", request).await["added"][0]["sha256"].clone()
}

/// A question set of somebody's own, as a file brings it.
async fn an_own_set(window: &Window, place: &Place, canaries: &mut Canaries) {
    let set = json!({
        "format": 1, "id": "own", "version": 1, "questionnaire": {"id": "cyber", "version": 1}, "languages": ["en"],
        "title": {"en": canaries.plant("title of a set")}, "authority": {"en": canaries.plant("authority of a set")},
        "note": {"en": canaries.plant("note of a set")}, "items": {}, "intervals": {"drill_months": 2},
    });
    place.offer("own.json", set.to_string().as_bytes());
    ask(window, "set_import", json!({})).await;
    std::fs::remove_dir_all(place.dialogs().join("open")).unwrap();
}

async fn started(window: &Window, canaries: &mut Canaries, facility: &str, set: &str) -> (String, String) {
    let reference = canaries.plant("AssessmentStart.reference");
    let request = json!({
        "facility": facility, "questionnaire": set, "kind": "self-assessment", "reference": reference, "from": null
    });
    (id(&ask(window, "assessment_start", request).await), reference)
}

async fn scope(window: &Window, canaries: &mut Canaries, assessment: &str) {
    let mut line = |field: &str| canaries.plant(&format!("ScopeView.{field}"));
    let mut scope = json!({
        "independence_statement": line("independence_statement"), "places_visited": [line("places_visited")],
        "places_not_visited": [line("places_not_visited")], "documents_examined": [line("documents_examined")],
        "people_interviewed": [line("people_interviewed")], "security_level": 1, "period_from": null,
        "period_to": null, "summary": [line("summary")], "strengths": [line("strengths")], "concerns": [line("concerns")]
    });
    scope["team"] = json!([{
        "name": canaries.plant("TeamMemberView.name"), "post": canaries.plant("TeamMemberView.post"), "lead": true,
        "independent": false, "reason": canaries.plant("TeamMemberView.reason")
    }]);
    ask(window, "scope_save", json!({"assessment": assessment, "scope": scope})).await;
}

async fn answers(window: &Window, canaries: &mut Canaries, assessment: &str, items: &[&Value]) {
    let comment = canaries.plant("AnswerChange.comment");
    let equivalent = canaries.plant("AnswerChange.equivalent");
    let reason = canaries.plant("AnswerChange.reason");
    for (item, change) in [
        (items[0], json!({"verdict": "no", "comment": comment, "equivalent": equivalent})),
        (items[1], json!({"verdict": "not_applicable", "reason": reason})),
        (items[2], json!({"verdict": "yes", "comment": canaries.plant("a comment of before")})),
        (items[2], json!({"comment": "Nothing of note."})),
    ] {
        ask(window, "answer_save", json!({"assessment": assessment, "item": item["id"], "change": change})).await;
    }
}

async fn findings(window: &Window, canaries: &mut Canaries, assessment: &str, items: &[&Value], other: &str) {
    let mut words = |field: &str| canaries.plant(&format!("FindingInput.{field}"));
    let mut finding = json!({
        "item": items[0]["id"], "grade": "non_conformity", "place": words("place"), "fact": words("fact"),
        "objective_evidence": words("objective_evidence"), "effect": words("effect"),
        "immediate_measure": words("immediate_measure"), "root_cause": words("root_cause"), "likelihood": 3,
        "consequence": 3, "found_on": null, "also_items": [items[1]["id"]],
        "more_provisions": [words("more_provisions")], "repeats": null
    });
    finding["actions"] = json!([{
        "id": null, "what": canaries.plant("ActionInput.what"), "due_on": "2027-01-31", "status": "planned",
        "owner": {"person": null, "label": canaries.plant("OwnerView.label")}
    }]);
    let request = json!({"assessment": assessment, "id": null, "finding": finding});
    let raised = ask(window, "finding_save", request).await;
    let what = canaries.plant("ActionSave.what");
    let proof = canaries.plant("ActionSave.proof");
    let action = &raised["actions"][0]["id"];
    let done = json!({"finding": raised["id"], "action": action, "what": what, "status": "done", "proof": proof});
    ask(window, "action_save", done).await;

    let me = ask(window, "session_state", json!({})).await["acting"]["id"].clone();
    act_as(window, &json!(other)).await;
    let seen = json!({"finding": raised["id"], "action": action, "proof": canaries.plant("FindingVerify.proof")});
    ask(window, "finding_verify", seen).await;
    let note = canaries.plant("FindingClose.note");
    ask(window, "finding_close", json!({"finding": raised["id"], "note": note})).await;
    let reason = canaries.plant("FindingReopen.reason");
    ask(window, "finding_reopen", json!({"finding": raised["id"], "reason": reason})).await;
    act_as(window, &me).await;
}

async fn samples(window: &Window, canaries: &mut Canaries, assessment: &str, item: &Value) {
    let sheet = json!({
        "assessment": assessment, "id": null, "item": item["id"], "finding": null, "kind": "passes",
        "what": canaries.plant("SampleSave.what"), "taken_on": "2026-11-02", "checked": 10, "failed": 1,
        "note": canaries.plant("SampleSave.note")
    });
    ask(window, "sample_save", sheet).await;
}

/// A photo that is drawn on, and a note.
async fn evidence(window: &Window, canaries: &mut Canaries, assessment: &str, item: &Value) -> String {
    let target = json!({"kind": "item", "assessment": assessment, "item": item["id"]});
    let name = canaries.plant("EvidenceSource.file_name").replace('/', "");
    let photo =
        json!({"from": "bytes", "file_name": format!("{name}.jpg"), "base64": STANDARD.encode(of_a_camera(90))});
    let note = json!({"from": "note", "text": canaries.plant("EvidenceSource.text")});
    let mut added = Vec::new();
    for source in [photo, note] {
        let request = json!({"assessment": assessment, "targets": [target], "source": source, "keep_position": false});
        added.push(id(&ask(window, "evidence_add", request).await["added"][0]));
    }
    for (piece, text) in [(&added[0], None), (&added[1], Some(canaries.plant("EvidenceSave.text")))] {
        let about = json!({
            "id": piece, "assessment": assessment, "caption": canaries.plant("EvidenceSave.caption"),
            "place": canaries.plant("EvidenceSave.place"), "taken_at": null, "taken_zone": null, "text": text,
            "forget_position": false
        });
        ask(window, "evidence_save", about).await;
    }
    // A word on the picture is short.
    let mark = json!({"kind": "text", "x1": 100, "y1": 100, "x2": 900, "y2": 200, "text": canaries.plant("Mark.text")});
    ask(window, "evidence_mark", json!({"id": added[0], "assessment": assessment, "marks": [mark]})).await;
    added.swap_remove(0)
}

/// A row of the risk worksheet, and words for an item that asks for words.
async fn worksheet(window: &Window, canaries: &mut Canaries, facility: &str) -> String {
    let (assessment, reference) = started(window, canaries, facility, "risk-assessment").await;
    let mut words = |field: &str| canaries.plant(&format!("ScenarioInput.{field}"));
    let scenario = json!({
        "asset": words("asset"), "threat_type": null, "scenario": words("scenario"),
        "existing_measures": words("existing_measures"), "threat": 2, "vulnerability": 2, "impact": 2,
        "reasons": words("reasons"), "proposed_measures": words("proposed_measures"), "residual_threat": 1,
        "residual_vulnerability": 1, "residual_impact": 1, "owner": words("owner"), "review_date": "2027-05-01",
        "accepted_by": words("accepted_by")
    });
    ask(window, "scenario_save", json!({"assessment": assessment, "scenario": scenario})).await;
    let work = work_of(window, &assessment).await;
    let asks = items_of(&work).find(|item| item["answer"] == "narrative").unwrap();
    let change = json!({"text": canaries.plant("AnswerChange.text")});
    ask(window, "answer_save", json!({"assessment": assessment, "item": asks["id"], "change": change})).await;
    reference
}

/// The shortest questionnaire, answered, signed with a reason, and opened again for another.
async fn signed_and_opened_again(window: &Window, canaries: &mut Canaries, facility: &str) -> String {
    let sets = ask(window, "questionnaire_list", json!({})).await;
    let fits = |set: &&Value| set["fits"] == "port_facility" && set["id"] != "risk-assessment";
    let shortest = sets.as_array().unwrap().iter().filter(fits).min_by_key(|set| set["items"].as_u64()).unwrap();
    let (assessment, reference) = started(window, canaries, facility, shortest["id"].as_str().unwrap()).await;
    for item in items_of(&work_of(window, &assessment).await) {
        let change = json!({"verdict": "yes", "text": "As the plan says.", "methods": ["observation"]});
        let change = if item["answer"] == "narrative" { json!({"text": change["text"]}) } else { change };
        ask(window, "answer_save", json!({"assessment": assessment, "item": item["id"], "change": change})).await;
    }
    let reason = canaries.plant("AssessmentFinalise.reason");
    let sign = json!({"assessment": assessment, "independent": false, "reason": reason});
    ask(window, "assessment_finalise", sign).await;
    let reason = canaries.plant("AssessmentReopen.reason");
    ask(window, "assessment_reopen", json!({"assessment": assessment, "reason": reason})).await;
    reference
}
