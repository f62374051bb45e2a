//! The practice facility: a port, last year's self-assessment and this year's draft, ready made in
//! a vault of its own whose passphrase is published (decision 6).

mod record;
mod register;
mod texts;

use crate::{
    assessments::pin,
    error::{Error, Result},
    questionnaires::{self, PORT_FACILITY},
    session::{Opening, PRACTICE_DAY, Session, new_id},
};
use breakwater_domain::{
    answer::Answer,
    assessment::{Assessment, Kind, Scope, State, TeamMember},
    facility::{Facility, FacilityDraft, RegisterKind, TagState},
    finding::{Action, Closure, Finding, FindingDraft, Owner, Repeats, Verification},
    ids::{ActionId, AssessmentId, FacilityId, FindingId, ItemId, PersonId},
    person::Person,
};
use breakwater_locale::Words;
use breakwater_vault::{Act, KeyCost, NewVault, Passphrase, Secret, Vault, Writing, tables};
use jiff::{civil::Date, tz::TimeZone};
use record::Record;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
pub use texts::REFERENCE_DAY;
use texts::Texts;

/// Published: nothing in there is a secret.
pub const PASSPHRASE: &str = "practice";

pub fn secret() -> Secret {
    Secret::Passphrase(Passphrase::new(PASSPHRASE))
}

/// Makes the practice vault in `opening.folder`, in the opening's language, and opens it. Its own
/// today is the reference day, moved by whole weeks to `today` when one is given.
pub fn create(opening: Opening, today: Option<Date>) -> Result<Session> {
    let words = Words::new(&opening.language);
    let texts = Texts::read(&words, today)?;
    let (previous, current): (Record, Record) = (read(&texts.previous)?, read(&texts.current)?);
    let people = people(&texts.facility, &previous, &current);
    let lead = people.first().cloned().ok_or(Error::Unexpected("a practice record without a team"))?;
    let new = NewVault {
        passphrase: Passphrase::new(PASSPHRASE),
        practice: true,
        person: lead,
        cost: KeyCost::Floor,
        now: opening.clock.now(),
        vault: new_id(),
        device: new_id(),
        program: opening.program.clone(),
    };
    let (mut vault, _recovery) = Vault::create(&opening.folder, new)?;
    fill(&mut vault, &opening, &words, &texts, (&previous, &current), &people)?;
    Session::over(vault, opening)
}

fn fill(
    vault: &mut Vault,
    opening: &Opening,
    words: &Words,
    texts: &Texts,
    (previous, current): (&Record, &Record),
    people: &[Person],
) -> Result<()> {
    let set = questionnaires::built_in_set(PORT_FACILITY)?;
    let draft = facility_draft(&texts.facility, current)?;
    let facility = Facility::check(FacilityId::new(new_id()), draft, &set.general("en"), &set.english().profile_tags)
        .map_err(|_| Error::Unexpected("the practice facility"))?;
    let now = opening.clock.now();
    let lead = people.first().ok_or(Error::Unexpected("a practice record without a team"))?.id;
    vault.try_write(&Act::new(lead, "practice_made", now.clone()), |writing| {
        pin(writing, &set, now.timestamp())?;
        for person in people.iter().skip(1) {
            tables::person::save(writing, person)?;
        }
        tables::setting::set(writing, PRACTICE_DAY, &json!(texts.today.to_string()))?;
        tables::facility::save(writing, &facility)?;
        for entry in register::entries(&texts.facility, facility.id, texts.today)? {
            tables::register::save(writing, &entry)?;
        }
        Ok::<_, Error>(())
    })?;
    // Each record is an act of its own, so that its last event is its own too.
    let mut before = None;
    for record in [previous, current] {
        let id = AssessmentId::new(new_id());
        let act = Act { assessment: Some(id), ..Act::new(lead, "practice_made", now.clone()) };
        vault.try_write(&act, |writing| {
            let places = &texts.facility;
            Filler { writing, words, people, facility: &facility, places, hash: set.hash() }
                .assessment(id, record, before)
        })?;
        before = Some(id);
    }
    // Where the work stopped is no part of the record, so it is kept apart.
    let assessments = vault.read(|reading| tables::assessment::of_facility(reading, facility.id))?;
    let resume = current.resume_at.as_deref().map(ItemId::new);
    if let (Some(draft), Some(item)) = (assessments.iter().find(|assessment| assessment.state == State::Draft), resume)
    {
        vault.keep_place(draft.id, &item)?;
    }
    Ok(())
}

fn read<T: DeserializeOwned>(value: &Value) -> Result<T> {
    serde_json::from_value(value.clone()).map_err(|_| Error::Unexpected("a practice record"))
}

/// Everybody who works in the records, by post; the lead of this year's team first.
fn people(facility: &Value, previous: &Record, current: &Record) -> Vec<Person> {
    let teams = current.team.iter().chain(&previous.team).map(|member| member.post.as_str());
    let general = &facility["general_information"];
    let officers = ["pfso", "deputy_pfso"].into_iter().filter_map(|role| general[role]["post"].as_str());
    let mut people: Vec<Person> = Vec::new();
    for post in teams.chain(officers) {
        if !people.iter().any(|person| person.name == post) {
            people.push(Person { id: PersonId::new(new_id()), name: post.to_owned(), post: String::new() });
        }
    }
    people
}

fn facility_draft(facility: &Value, current: &Record) -> Result<FacilityDraft> {
    let general = &facility["general_information"];
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut profile: std::collections::BTreeMap<String, TagState> =
        read::<Vec<String>>(&facility["profile"]["tags"])?.into_iter().map(|tag| (tag, TagState::Present)).collect();
    for absent in facility["profile"]["tags_absent"].as_array().into_iter().flatten() {
        profile.insert(text(&absent["id"]), TagState::Absent { why: text(&absent["why"]) });
    }
    Ok(FacilityDraft {
        name: text(&general["name"]),
        kind: RegisterKind::PortFacility,
        number: text(&general["imo_port_facility_number"]),
        operator: text(&general["operator"]),
        port: text(&general["port"]),
        state: text(&general["state"]["code"]),
        general: general_information(facility, current),
        profile,
        eu_profile: facility["profile"]["eu_profile"].as_bool().unwrap_or_default(),
    })
}

/// The general-information block, from the register.
fn general_information(facility: &Value, current: &Record) -> Map<String, Value> {
    let general = &facility["general_information"];
    let plan = &facility["plan_documents"];
    let contact = |officer: &Value| {
        let parts = ["phone_24h", "mobile", "email"].map(|key| officer[key].as_str().unwrap_or_default());
        parts.join(", ")
    };
    let dates = |kind: &str| -> Value {
        let held = facility["drills_and_exercises"].as_array().into_iter().flatten();
        let mut days: Vec<Value> = held
            .filter(|event| event["kind"] == kind && event["status"] == "held")
            .map(|event| event["on"].clone())
            .collect();
        // Four drills are a year of them; of exercises the last two are asked.
        let wanted = if kind == "drill" { 4 } else { 2 };
        days.drain(..days.len().saturating_sub(wanted));
        days.into()
    };
    let incidents: Vec<Value> = facility["incidents"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|incident| json!({"what": first_sentence(&incident["what"]), "number": 1}))
        .collect();
    let deputy = &general["deputy_pfso"];
    let lead = current.team.first().map(|member| member.post.clone()).unwrap_or_default();
    let given: Vec<(&str, Value)> = vec![
        ("address", json!(general["address"])),
        ("coordinates", json!({"lat": general["latitude"], "lon": general["longitude"]})),
        ("pfso", json!(general["pfso"]["post"])),
        ("pfso_24h", json!(contact(&general["pfso"]))),
        ("deputy", json!(format!("{}, {}", deputy["post"].as_str().unwrap_or_default(), contact(deputy)))),
        ("solas_ships_year", json!(general["solas_ship_calls_per_year"])),
        ("nonsolas_ships_year", json!(general["non_solas_ship_calls_per_year"])),
        ("characteristics", json!(general["target_features"])),
        ("cargo_types", json!(general["cargo_types"])),
        ("ship_types", json!(general["socpf_ship_types"])),
        ("passengers_year", json!(general["passengers_per_year"])),
        ("teu_tonnes_year", json!(general["throughput_per_year"])),
        ("berths", json!(general["berths_and_anchorages"])),
        ("staff", json!(general["staff"]["own_total"])),
        ("staff_security", json!(general["staff"]["total_with_security_duties"])),
        ("security_personnel", json!(general["security_services"])),
        ("pfsa_date", json!(plan["pfsa"]["done_on"])),
        ("pfsa_author", json!(plan["pfsa"]["author"])),
        ("pfsa_approved", json!(plan["pfsa"]["approved_on"])),
        ("pfsa_review", json!(plan["pfsa"]["last_review_on"])),
        ("pfsa_review_next", json!(plan["pfsa"]["next_review_due_on"])),
        ("pfsp_date", json!(plan["pfsp"]["approved_on"])),
        ("pfsp_ref", json!(plan["pfsp"]["reference"])),
        ("pfsp_amended", json!(plan["pfsp"]["last_amendment_approved_on"])),
        ("pfsp_reviewed", json!(plan["pfsp"]["last_review_on"])),
        ("socpf_no", json!(plan["socpf"]["number"])),
        ("socpf_issued", json!(plan["socpf"]["issued_on"])),
        ("socpf_expiry", json!(plan["socpf"]["valid_until"])),
        ("last_verification", json!(plan["last_da_verification"]["on"])),
        ("last_verification_result", json!(plan["last_da_verification"]["result"])),
        ("level", json!(general["security_level_now"].as_u64().map(|level| level.to_string()))),
        ("level_changes", json!(facility["security_level_changes"].as_array().map(Vec::len))),
        ("incidents", json!(incidents)),
        ("dos", json!(facility["declarations_of_security"].as_array().map(Vec::len))),
        ("drills", json!(dates("drill"))),
        ("exercises", json!(dates("exercise"))),
        ("last_sa", json!(plan["last_self_assessment"]["finalised_on"])),
        ("last_sa_ref", json!(plan["last_self_assessment"]["reference"])),
        ("assessor", json!(lead)),
        ("sa_from", json!(current.period.from.to_string())),
        ("sa_date", json!(current.period.to.to_string())),
        ("independence", json!(current.team.iter().all(|member| member.independent))),
        ("independence_reason", json!(current.team.iter().find_map(|member| member.reason.clone()))),
    ];
    given.into_iter().map(|(field, value)| (field.to_owned(), value)).collect()
}

/// A line of the general information names the incident; the register tells it whole.
fn first_sentence(text: &Value) -> &str {
    let text = text.as_str().unwrap_or_default();
    text.split_once(". ").map_or(text, |(first, _)| first).trim_end_matches('.')
}

/// Fills the tables of one vault.
struct Filler<'a, 'w> {
    writing: &'a mut Writing<'w>,
    words: &'a Words,
    people: &'a [Person],
    facility: &'a Facility,
    /// The facility's file, for the names of its places.
    places: &'a Value,
    hash: &'a str,
}

impl Filler<'_, '_> {
    fn assessment(&mut self, id: AssessmentId, record: &Record, previous: Option<AssessmentId>) -> Result<()> {
        let at_noon = |day: Date| {
            day.at(12, 0, 0, 0)
                .to_zoned(TimeZone::UTC)
                .map(|at| at.timestamp())
                .map_err(|_| Error::Unexpected("a practice date"))
        };
        let started_by = self.person(&record.team.first().map(|member| member.post.clone()).unwrap_or_default());
        let mut assessment = Assessment {
            id,
            facility: self.facility.id,
            reference: record.reference.clone(),
            kind: Kind::SelfAssessment,
            state: State::Draft,
            revision: 1,
            previous,
            questionnaire_hash: self.hash.to_owned(),
            started_at: at_noon(record.period.from)?,
            started_by: started_by.ok_or(Error::Unexpected("a practice record without a lead"))?,
            finalised_at: None,
            scope: self.scope(record),
            resume_at: None,
        };
        tables::assessment::save(self.writing, &assessment)?;
        for answer in &record.answers {
            let kept = Answer {
                verdict: answer.verdict,
                reason: answer.reason.clone().unwrap_or_default(),
                comment: answer.comment.clone().unwrap_or_default(),
                methods: answer.methods.clone(),
                review: answer.review,
                ..Answer::default()
            };
            tables::answer::save(self.writing, assessment.id, &ItemId::new(answer.item.as_str()), &kept)?;
        }
        let earlier = match previous {
            Some(previous) => tables::finding::of_assessment(self.writing, previous)?,
            None => Vec::new(),
        };
        for finding in &record.findings {
            let finding = self.finding(finding, assessment.id, &earlier);
            tables::finding::save(self.writing, &finding)?;
        }
        if let Some(day) = record.finalised_on {
            assessment.state = State::Finalised;
            assessment.finalised_at = Some(at_noon(day)?);
            tables::seal::make(self.writing, assessment.id, at_noon(day)?, assessment.started_by)?;
            tables::assessment::save(self.writing, &assessment)?;
        }
        Ok(())
    }

    fn person(&self, name: &str) -> Option<PersonId> {
        self.people.iter().find(|person| person.name == name).map(|person| person.id)
    }

    fn place(&self, id: &str) -> String {
        let places = self.places["places"].as_array().into_iter().flatten();
        let name = places.filter(|place| place["id"] == id).find_map(|place| place["name"].as_str());
        name.unwrap_or(id).to_owned()
    }

    fn scope(&self, record: &Record) -> Scope {
        let scope = &record.scope;
        let say = |key: &str, args: &[(&str, breakwater_locale::Arg)]| self.words.say_with(key, args);
        Scope {
            team: record
                .team
                .iter()
                .map(|member| TeamMember {
                    name: member.post.clone(),
                    post: String::new(),
                    lead: member.role == "lead",
                    independent: member.independent,
                    reason: member.reason.clone().unwrap_or_default(),
                })
                .collect(),
            independence_statement: record.independence_statement.clone(),
            places_visited: scope
                .places_visited
                .iter()
                .map(|visited| {
                    let (place, date) = (self.place(&visited.place), self.words.date(visited.on));
                    say("practice-place-visited", &[("place", place.into()), ("date", date.into())])
                })
                .collect(),
            places_not_visited: scope
                .places_not_visited
                .iter()
                .map(|missed| {
                    let place = self.place(&missed.place);
                    say("practice-place-not-visited", &[("place", place.into()), ("why", missed.why.clone().into())])
                })
                .collect(),
            documents_examined: scope.documents_examined.iter().map(|document| document.title.clone()).collect(),
            people_interviewed: scope
                .people_interviewed
                .iter()
                .map(|people| {
                    let number = f64::from(people.people);
                    say(
                        "practice-people-interviewed",
                        &[("role", people.role.clone().into()), ("people", number.into())],
                    )
                })
                .collect(),
            security_level: Some(record.security_level_in_force),
            period_from: Some(record.period.from),
            period_to: Some(record.period.to),
            summary: record.executive_summary.text.clone(),
            strengths: record.executive_summary.strengths.clone(),
            concerns: record.executive_summary.concerns.clone(),
        }
    }

    fn finding(&self, finding: &record::Finding, assessment: AssessmentId, earlier: &[Finding]) -> Finding {
        let verifier = |name: &Option<String>| name.as_deref().and_then(|name| self.person(name));
        // Whoever verified the last of its actions closed it.
        let closer = finding.actions.iter().rev().find_map(|action| verifier(&action.verified_by));
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Finding {
            id: FindingId::new(new_id()),
            assessment,
            number: finding.id.clone(),
            state: finding.state,
            repeats: finding.repeats.as_ref().map(|number| Repeats {
                number: number.clone(),
                id: earlier.iter().find(|earlier| earlier.number == *number).map(|earlier| earlier.id),
            }),
            closure: finding.closed_on.map(|on| Closure { by: closer, on, note: String::new() }),
            content: FindingDraft {
                item: finding.item.as_deref().map(ItemId::new),
                also_items: finding.also_items.iter().map(|item| ItemId::new(item.as_str())).collect(),
                provisions: finding.provision.clone(),
                grade: finding.grade,
                place: finding.place.as_deref().map(|place| self.place(place)).unwrap_or_default(),
                fact: finding.fact.clone(),
                objective_evidence: text(&finding.objective_evidence),
                effect: text(&finding.effect),
                immediate_measure: text(&finding.immediate_measure),
                root_cause: text(&finding.root_cause),
                likelihood: finding.likelihood,
                consequence: finding.consequence,
                actions: finding
                    .actions
                    .iter()
                    .map(|action| Action {
                        id: ActionId::new(new_id()),
                        what: action.what.clone(),
                        owner: action.owner.as_deref().map(|owner| {
                            self.person(owner).map_or_else(|| Owner::Post(owner.to_owned()), Owner::Person)
                        }),
                        due_on: action.due_on,
                        status: action.status,
                        done_on: action.done_on,
                        verified: verifier(&action.verified_by)
                            .zip(action.verified_on)
                            .map(|(by, on)| Verification { by, on }),
                        closed_on: action.closed_on,
                        proof: text(&action.closure_evidence),
                    })
                    .collect(),
                found_on: finding.found_on,
            },
        }
    }
}
