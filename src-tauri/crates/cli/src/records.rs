//! Facilities, assessments and findings as the command line reads and writes them (decisions 17,
//! 27 and 28).

use crate::{fail::Failure, input::not_expected};
use breakwater_app::{
    RegisterKind,
    api::{ActionInput, AnswerView, FacilityInput, FacilityView, FindingInput, OwnerView, ProfileTag, ScoreView, Work},
};
use breakwater_locale::Words;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, path::Path};

/// The head of a facility stands beside the fields of its general information, by their ids.
#[derive(Deserialize)]
pub(crate) struct FlatFacility {
    #[serde(default)]
    kind: RegisterKind,
    #[serde(default)]
    name: String,
    /// By kind; `number` reads better where it is none of the IMO.
    #[serde(default, alias = "number")]
    imo_port_facility_number: String,
    #[serde(default)]
    operator: String,
    #[serde(default)]
    port: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    profile: BTreeMap<String, Tag>,
    #[serde(default)]
    eu_profile: bool,
    #[serde(flatten)]
    general: Map<String, Value>,
}

/// `true`, `false`, the reason of an absence, or the long form.
#[derive(Deserialize)]
#[serde(untagged)]
enum Tag {
    Present(bool),
    Absent(String),
    Long(ProfileTag),
}

impl From<FlatFacility> for FacilityInput {
    fn from(flat: FlatFacility) -> Self {
        let mut general = flat.general;
        // What `show` wrote can be read again.
        general.shift_remove("id");
        if let Some(Value::Object(nested)) = general.shift_remove("general") {
            general.extend(nested);
        }
        let profile = flat.profile.into_iter().map(|(tag, said)| {
            let said = match said {
                Tag::Present(present) => ProfileTag { present, why: String::new() },
                Tag::Absent(why) => ProfileTag { present: false, why },
                Tag::Long(long) => long,
            };
            (tag, said)
        });
        Self {
            kind: flat.kind,
            name: flat.name,
            imo_port_facility_number: flat.imo_port_facility_number,
            operator: flat.operator,
            port: flat.port,
            state: flat.state,
            general,
            profile: profile.collect(),
            eu_profile: flat.eu_profile,
        }
    }
}

pub(crate) fn facility_json(view: FacilityView) -> Value {
    let content = view.content;
    let mut object = Map::new();
    object.insert("id".to_owned(), view.id.into());
    if content.kind != RegisterKind::PortFacility {
        object.insert("kind".to_owned(), content.kind.key().into());
    }
    object.insert("name".to_owned(), content.name.into());
    object.insert("imo_port_facility_number".to_owned(), content.imo_port_facility_number.into());
    object.insert("operator".to_owned(), content.operator.into());
    object.insert("port".to_owned(), content.port.into());
    object.insert("state".to_owned(), content.state.into());
    object.extend(content.general);
    let profile: Map<String, Value> = content
        .profile
        .into_iter()
        .map(|(tag, said)| (tag, if said.present { true.into() } else { said.why.into() }))
        .collect();
    object.insert("profile".to_owned(), profile.into());
    object.insert("eu_profile".to_owned(), content.eu_profile.into());
    object.into()
}

/// A finding as a file: one action in the open, or several as a list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FlatFinding {
    #[serde(default)]
    item: Option<String>,
    grade: Value,
    #[serde(default)]
    fact: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    objective_evidence: String,
    #[serde(default)]
    effect: String,
    #[serde(default)]
    immediate_measure: String,
    #[serde(default)]
    root_cause: String,
    #[serde(default)]
    likelihood: Option<u8>,
    #[serde(default)]
    consequence: Option<u8>,
    #[serde(default)]
    found_on: Option<String>,
    #[serde(default)]
    also_items: Option<Vec<String>>,
    #[serde(default, alias = "provision")]
    provisions: Option<Vec<String>>,
    #[serde(default)]
    repeats: Option<String>,
    #[serde(default)]
    action: Option<String>,
    #[serde(default)]
    owner: Option<String>,
    #[serde(default, alias = "due_on")]
    due: Option<String>,
    #[serde(default)]
    actions: Vec<FlatAction>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FlatAction {
    #[serde(alias = "action")]
    what: String,
    #[serde(default)]
    owner: Option<String>,
    #[serde(default, alias = "due_on")]
    due: Option<String>,
    #[serde(default)]
    status: Option<Value>,
}

impl FlatFinding {
    pub(crate) fn into_input(self, source: &Path, words: &Words) -> Result<FindingInput, Failure> {
        let wrong = |error: serde_json::Error| not_expected(source, &error.to_string(), words);
        let owner = |label: Option<String>| label.map(|label| OwnerView { person: None, label });
        let mut actions: Vec<ActionInput> = Vec::new();
        // An owner or a date without an action is an action that does not say what is to be done.
        if self.action.is_some() || self.owner.is_some() || self.due.is_some() {
            actions.push(ActionInput {
                id: None,
                what: self.action.unwrap_or_default(),
                owner: owner(self.owner),
                due_on: self.due,
                status: None,
            });
        }
        for action in self.actions {
            actions.push(ActionInput {
                id: None,
                what: action.what,
                owner: owner(action.owner),
                due_on: action.due,
                status: action.status.map(serde_json::from_value).transpose().map_err(wrong)?,
            });
        }
        Ok(FindingInput {
            item: self.item,
            grade: serde_json::from_value(self.grade).map_err(wrong)?,
            place: self.place,
            fact: self.fact,
            objective_evidence: self.objective_evidence,
            effect: self.effect,
            immediate_measure: self.immediate_measure,
            root_cause: self.root_cause,
            likelihood: self.likelihood,
            consequence: self.consequence,
            actions,
            found_on: self.found_on,
            also_items: self.also_items,
            more_provisions: self.provisions,
            repeats: self.repeats,
        })
    }
}

/// Decision 28: every item is in it, answered or not.
pub(crate) fn assessment_json(work: &Work, hash: &str) -> Value {
    let items = work.sections.iter().flat_map(|section| &section.items);
    let answers: Vec<Value> = items
        .map(|item| match work.answers.get(&item.id) {
            None => json!({
                "item": item.id, "verdict": null, "reason": null, "comment": null, "methods": [],
                "levels": {}, "review": false,
            }),
            Some(answer) => answer_json(answer, item.not_applicable_because.as_deref()),
        })
        .collect();
    let mut scores: Map<String, Value> =
        ["A", "B", "SOLAS", "other"].into_iter().map(|part| (part.to_owned(), score_json(&none()))).collect();
    for score in &work.assessment.scores {
        let part = serde_json::to_value(score.part).expect("BUG: a part is a word");
        let part = part.as_str().filter(|part| *part != "EXT").unwrap_or("other");
        scores.insert(part.to_owned(), score_json(&Numbers::from(score)));
    }
    json!({
        "id": work.assessment.id,
        "reference": work.assessment.reference,
        "facility": work.assessment.facility,
        "questionnaire": {
            "id": work.questionnaire.id,
            "version": work.questionnaire.version,
            "hash": hash,
        },
        "kind": work.assessment.kind,
        "state": work.assessment.state,
        "revision": work.assessment.revision,
        "answers": answers,
        "findings": work.findings,
        "scores": scores,
    })
}

fn answer_json(answer: &AnswerView, by_profile: Option<&str>) -> Value {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    // The reason that is printed: the assessor's own, or the profile's.
    let of_profile = answer.verdict.is_some() && answer.reason.is_empty();
    let reason = some(&answer.reason).or_else(|| by_profile.filter(|_| of_profile).map(str::to_owned));
    json!({
        "item": answer.item,
        "verdict": answer.verdict,
        "reason": reason,
        "comment": some(&answer.comment),
        "text": some(&answer.text),
        "equivalent": some(&answer.equivalent),
        "methods": answer.methods,
        "levels": answer.levels,
        "review": answer.review,
    })
}

struct Numbers {
    points: f64,
    counted: u32,
    not_observed: u32,
    not_applicable: u32,
    unanswered: u32,
}

const fn none() -> Numbers {
    Numbers { points: 0.0, counted: 0, not_observed: 0, not_applicable: 0, unanswered: 0 }
}

impl From<&ScoreView> for Numbers {
    fn from(score: &ScoreView) -> Self {
        Self {
            points: score.points,
            counted: score.counted,
            not_observed: score.not_observed,
            not_applicable: score.not_applicable,
            unanswered: score.unanswered,
        }
    }
}

fn score_json(score: &Numbers) -> Value {
    // Whole points as whole numbers, halves as they are.
    let points = if score.points.fract() == 0.0 { json!(score.points as u64) } else { json!(score.points) };
    json!({
        "points": points,
        "counted": score.counted,
        "not_observed": score.not_observed,
        "not_applicable": score.not_applicable,
        "unanswered": score.unanswered,
    })
}
