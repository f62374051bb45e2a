//! A realistic record on the port facility set: about 70 % answered, findings of every grade.
//!
//! Also read by `examples/sample.rs`, hence the public paths.

use breakwater_domain::{
    answer::{Answer, Method, Verdict},
    assessment::{Kind, Scope, State, TeamMember},
    facility::TagState,
    finding::{ActionStatus, FindingState, Grade},
    ids::ItemId,
    questionnaire::{Questionnaire, QuestionnaireSource, load},
    scoring::{Profile, Score, ScoredItem, Scoring, applicability, scores},
};
use breakwater_report::{
    Annexes, AssessmentHead, Chosen, Declared, FacilityHead, Fact, LastEvent, Nature, Paper, PartScore, ProfileRow,
    ReportAction, ReportFinding, ReportModel, ReportRevision, RevisionReason,
};
use jiff::civil::{Date, date};
use std::collections::{BTreeMap, BTreeSet};

pub(crate) const COMMENTS: [&str; 6] = [
    "Roster of September read: five guards instead of six on 9 of 30 nights. Nobody walked the quay between 22:00 and 01:00.",
    "Test knife in hand baggage stopped at the X-ray at first pass; Gate 3 search log complete for the ten days read.",
    "Day shift knows the routes. Night shift has not walked them: it was absent from drill DR-6.",
    "Fence section B3 is damaged over 12 m (temporary barrier, photo 14); camera 24 shows the place only in 4 of 11 minutes.",
    "Contrôle refait le 12 février : « réserve levée partiellement », l'œuvre est à reprendre à 100 %.",
    "Señalización insuficiente en el acceso sur; 3x4 m² sin vigilancia.",
];

pub(crate) fn port_facility_set() -> Questionnaire {
    let english = include_str!("../../../../../checklists/port-facility/en.json");
    let general = include_str!("../../../../../checklists/port-facility/general.en.json");
    let (set, problems) = load(&QuestionnaireSource::new([("en.json", english), ("general.en.json", general)]));
    let set = set.unwrap_or_else(|| panic!("the port facility set does not load: {problems:?}"));
    set.english().clone()
}

fn profile() -> Profile {
    let absent = |why: &str| TagState::Absent { why: why.to_owned() };
    BTreeMap::from([
        ("passengers".to_owned(), TagState::Present),
        ("cargo".to_owned(), TagState::Present),
        (
            "unaccompanied-baggage".to_owned(),
            absent("Every baggage without its passenger is refused; PFSP 5.8 forbids it."),
        ),
        ("anchorage".to_owned(), absent("The anchorage belongs to the port authority's own plan.")),
    ])
}

/// The record, with a little under three quarters of the items answered.
pub(crate) fn sample() -> ReportModel {
    let set = port_facility_set();
    let answers = answers(&set);
    model(set, answers, findings())
}

/// The record before anybody answered anything.
pub(crate) fn untouched() -> ReportModel {
    let mut model = model(port_facility_set(), BTreeMap::new(), Vec::new());
    model.assessment.scope = Scope::default();
    model.general = Vec::new();
    model
}

pub(crate) fn model(
    questionnaire: Questionnaire,
    answers: BTreeMap<ItemId, Answer>,
    findings: Vec<ReportFinding>,
) -> ReportModel {
    let profile = profile();
    let scoring = Scoring::new(&questionnaire, &answers, &profile);
    let verdicts =
        scoring.items().iter().filter_map(|scored| Some((scored.item.id.clone(), scored.outcome.verdict()?))).collect();
    let part_scores: Vec<PartScore> =
        scores(scoring.items()).iter().map(|one| part_score(one, scoring.items())).collect();
    let section_scores = questionnaire
        .sections
        .iter()
        .map(|section| {
            let of: Vec<ScoredItem> = scoring.in_section(&section.id).cloned().collect();
            (section.id.clone(), scores(&of).iter().map(|one| part_score(one, &of)).collect())
        })
        .collect();
    let not_applicable_by_profile = questionnaire
        .items()
        .filter_map(|item| Some((item.id.clone(), applicability(item, &profile)?.reasons())))
        .collect();
    let declared = questionnaire
        .profile_tags
        .iter()
        .map(|(tag, label)| ProfileRow {
            label: label.clone(),
            declared: match profile.get(tag) {
                Some(TagState::Present) => Declared::Present,
                Some(TagState::Absent { why }) => Declared::Absent { why: why.clone() },
                None => Declared::NotDeclared,
            },
        })
        .collect();
    let eu_binding = None;
    ReportModel {
        language: "en".to_owned(),
        paper: Paper::A4,
        chosen: Chosen::default(),
        withheld: BTreeSet::new(),
        marking: String::new(),
        practice: false,
        date: date(2026, 11, 16),
        facility: FacilityHead {
            name: "Port Alder, Quay 7 multipurpose and ferry terminal".to_owned(),
            number: "ZZPRA-0001".to_owned(),
            port: "Port Alder".to_owned(),
            state: "Republic of Zelmara".to_owned(),
            operator: "Alder Terminals Company".to_owned(),
        },
        general: general(),
        profile: declared,
        eu_profile: false,
        assessment: AssessmentHead {
            reference: "SA-8".to_owned(),
            kind: Kind::SelfAssessment,
            state: State::Draft,
            revision: 1,
            started_on: date(2026, 11, 2),
            finalised_on: None,
            scope: scope(),
        },
        questionnaire_hash: "4b1d09c3f6a2e87755aa10b3c2d4e6f8091a2b3c4d5e6f708192a3b4c5d6e7f8".to_owned(),
        questionnaire,
        answers,
        verdicts,
        not_applicable_by_profile,
        findings,
        progress: None,
        samples: Vec::new(),
        scores: part_scores,
        section_scores,
        eu_binding,
        record_digest: "7f3a91c40be2d6581c9e27a4f05b83d61e4c97b20a8f35d7649be1c2035fa8d9".to_owned(),
        last_event: LastEvent {
            seq: 1284,
            hash: "c90e5512ab47f3086d1be29a7754c0f3188ad2e6b3907c41f5ea62d80b931e77".to_owned(),
        },
        app_version: "0.1.0".to_owned(),
        annexes: Annexes { profile, ..Annexes::default() },
        revisions: revisions(),
        signatures: Vec::new(),
    }
}

fn revisions() -> Vec<ReportRevision> {
    vec![ReportRevision {
        number: 1,
        begun_on: date(2026, 11, 2),
        begun_by: "A. Lind, PFSO".to_owned(),
        finalised_on: None,
        why: RevisionReason::First,
    }]
}

fn part_score(score: &Score, items: &[ScoredItem]) -> PartScore {
    let count = |verdict: Verdict| {
        items.iter().filter(|one| one.item.part == score.part && one.outcome.verdict() == Some(verdict)).count() as u32
    };
    PartScore {
        part: score.part,
        yes: count(Verdict::Yes),
        partly: count(Verdict::Partly),
        no: count(Verdict::No),
        points: score.points.points(),
        counted: score.counted,
        not_observed: score.not_observed,
        not_applicable: score.not_applicable,
        unanswered: score.unanswered,
    }
}

fn answers(set: &Questionnaire) -> BTreeMap<ItemId, Answer> {
    let mut answers = BTreeMap::new();
    for (at, item) in set.items().enumerate().take(204) {
        let verdict = match at % 23 {
            4 | 15 => Verdict::Partly,
            9 => Verdict::No,
            13 => Verdict::NotObserved,
            20 if at > 100 => Verdict::NotApplicable,
            _ => Verdict::Yes,
        };
        let comment = match verdict {
            Verdict::Yes if at % 3 != 0 => String::new(),
            _ => format!("{} (note {at})", COMMENTS[at % COMMENTS.len()]),
        };
        let reason = match verdict {
            Verdict::NotApplicable => "No such traffic at this terminal since the spur was lifted.".to_owned(),
            Verdict::NotObserved => "Level 3 was not in force and could not be exercised.".to_owned(),
            Verdict::Yes | Verdict::No | Verdict::Partly => String::new(),
        };
        let methods: BTreeSet<Method> = Method::ALL
            .into_iter()
            .enumerate()
            .filter(|(nth, _)| (at + nth) % 3 == 0)
            .map(|(_, method)| method)
            .collect();
        answers.insert(
            item.id.clone(),
            Answer { verdict: Some(verdict), comment, reason, methods, review: at % 41 == 7, ..Answer::default() },
        );
    }
    answers
}

fn general() -> Vec<Fact> {
    [
        ("Designated Authority", "Zelmara Maritime Administration, Port Security Division"),
        ("Address", "Quay 7, Harbour Road 70, Port Alder, Zelmara"),
        ("Position", "30.2067° N, 41.5400° W"),
        ("PFSO", "Designated on 2 September 2024, 24 h +999 70 555 0107"),
        ("SOLAS ship calls each year", "742 (640 ferry calls, 88 cargo calls, 14 cruise calls)"),
        ("Passengers each year", "412,000"),
        ("Throughput each year", "61,000 cars, 38,500 trailers, 21,400 TEU, 164,000 t of general cargo"),
        (
            "What may attract an attack",
            "Passenger or cruise, Ro-ro, Container, Other dangerous goods, Close to populated area",
        ),
        ("Berths and anchorages", "Three berths in line, 635 m: 7A (210 m), 7B (240 m), 7C (185 m). Two ro-ro ramps."),
        (
            "Security services",
            "Own security office (12 people) and a guard contractor (26 guards, 8 of them certified screeners).",
        ),
        ("PFSP approved on", "14 March 2025, reference ZMA-PFSP-0107 rev. 3"),
        ("Statement of Compliance", "ZZ-SC-0107, valid until 30 April 2029"),
        ("Nothing to say", ""),
    ]
    .into_iter()
    .map(|(label, value)| Fact { label: label.to_owned(), value: value.to_owned(), nature: Nature::Free })
    .collect()
}

fn scope() -> Scope {
    let list = |items: &[&str]| items.iter().map(|&item| item.to_owned()).collect::<Vec<_>>();
    let member = |post: &str, lead, independent, reason: &str| TeamMember {
        name: String::new(),
        post: post.to_owned(),
        lead,
        independent,
        reason: reason.to_owned(),
    };
    Scope {
        team: vec![
            member("Internal auditor, group audit office", true, true, ""),
            member(
                "Deputy PFSO",
                false,
                false,
                "Helps to run the measures of sections 5 and 6; only brought out and explained their documents.",
            ),
            member("Auditor, group audit office", false, true, ""),
        ],
        independence_statement:
            "The lead assessor has no security duty at Quay 7 and reports to the group audit office.".to_owned(),
        places_visited: list(&[
            "Gate 1, 3 November 2026",
            "Restricted area RA2, 4 November 2026",
            "Pilot steps at 7C, at night",
        ]),
        places_not_visited: list(&["Roof of the ferry hall: closed for repair"]),
        documents_examined: list(&[
            "PFSP rev. 3 of 14 March 2025",
            "Guard rosters, September and October 2026",
            "Drill records DR-4 to DR-7",
        ]),
        people_interviewed: list(&[
            "PFSO",
            "Shift supervisor of the guard contractor",
            "Two gate guards, day and night shift",
        ]),
        security_level: Some(1),
        period_from: Some(date(2026, 11, 2)),
        period_to: Some(date(2026, 11, 27)),
        summary: list(&[
            "The facility works to its plan in most places, and several weaknesses of last year are gone: power for the recorders, the list of dangerous goods, the tags on trailers, the agreement with the coast guard.",
            "Two things must not wait. A person can reach a ship at 7C by the pilot steps, and the night shift is one guard short on many nights.",
        ]),
        strengths: list(&["Weekly meeting with the authorities", "Searches done and written down"]),
        concerns: list(&["Pilot steps open to the public side", "Night shift one guard short"]),
    }
}

#[expect(clippy::too_many_arguments, reason = "a table row reads better than a struct literal per finding")]
fn finding(
    number: &str,
    grade: Grade,
    item: &str,
    place: &str,
    fact: &str,
    evidence: &str,
    repeats: Option<&str>,
    actions: Vec<ReportAction>,
) -> ReportFinding {
    ReportFinding {
        number: number.to_owned(),
        grade,
        state: if grade == Grade::Deficiency { FindingState::Closed } else { FindingState::Open },
        item: (!item.is_empty()).then(|| ItemId::new(item)),
        provisions: if item.is_empty() { Vec::new() } else { vec!["PFSP 4.2".to_owned()] },
        place: place.to_owned(),
        found_on: date(2026, 11, 5),
        fact: fact.to_owned(),
        samples: String::new(),
        closed: None,
        also_items: Vec::new(),
        objective_evidence: evidence.to_owned(),
        effect: "Direct access to a ship; stowaways, theft or a device could come aboard.".to_owned(),
        immediate_measure: "Guard at the steps from 23:00 the same night; fence panel bolted across on 6 November."
            .to_owned(),
        root_cause: "Nobody followed the order; no one asked after the due date.".to_owned(),
        likelihood: Some(4),
        consequence: Some(5),
        repeats: repeats.map(str::to_owned),
        actions,
    }
}

fn action(what: &str, owner: &str, due: Option<Date>, status: ActionStatus, overdue: bool) -> ReportAction {
    ReportAction {
        what: what.to_owned(),
        owner: owner.to_owned(),
        due_on: due,
        status,
        overdue,
        proof: String::new(),
        verified: None,
    }
}

pub(crate) fn findings() -> Vec<ReportFinding> {
    vec![
        finding(
            "8-01",
            Grade::NonConformity,
            "pf-01-01",
            "Quay, restricted area RA1",
            "The night shift is still one guard short on many nights; the foot patrol on the quay is the post left empty.",
            "Rosters of October 2026: five guards on 9 of 31 nights. Night visit of 5 November, 21:00 to 01:00: quay none.",
            Some("7-01"),
            vec![
                action(
                    "Add a reserve of two trained guards and a penalty clause to the contract",
                    "Terminal manager",
                    Some(date(2027, 1, 15)),
                    ActionStatus::Planned,
                    false,
                ),
                action(
                    "Report each night below six to the terminal manager before 08:00",
                    "Contract manager of the guard contractor",
                    Some(date(2026, 11, 10)),
                    ActionStatus::InProgress,
                    true,
                ),
            ],
        ),
        finding(
            "8-02",
            Grade::MajorNonConformity,
            "pf-02-02",
            "Pilot steps at 7C",
            "An unauthorized person can reach a ship at 7C from the public breakwater at night. The gate and camera decided last year are not built.",
            "Test on 5 November, 21:50 to 22:01, two assessors: eleven minutes beside the gangway, no challenge.",
            Some("7-02"),
            vec![action(
                "Build the gate and put the steps on camera 24",
                "Workshop supervisor",
                Some(date(2026, 12, 5)),
                ActionStatus::InProgress,
                false,
            )],
        ),
        finding(
            "8-03",
            Grade::Deficiency,
            "pf-04-01",
            "Gate 2",
            "Two of five signs of the restricted area are unreadable at night.",
            "Photos 14 and 15.",
            None,
            vec![action("Replace the signs", "Maintenance", Some(date(2026, 11, 9)), ActionStatus::Verified, false)],
        ),
        finding("8-04", Grade::Observation, "", "", "Radio check at 06:00 is noted in pencil.", "", None, Vec::new()),
        finding(
            "8-05",
            Grade::GoodPractice,
            "pf-05-02",
            "Cargo office",
            "Seals are photographed on arrival and compared by the shift lead.",
            "Twelve of twelve checks complete.",
            None,
            Vec::new(),
        ),
    ]
}
