//! Assessments of a port and of a State: the register's other entries, their sets, their report.

use breakwater_app::{App, Kind, RegisterKind, Verdict, api::*};
use breakwater_tests::{Desk, facility, report, save, text};
use serde_json::json;

fn authority() -> FacilityInput {
    let general = json!({"da_address": "Ministry Square 1", "n_pf": 14, "gisis_updated": "2026-05-04"});
    FacilityInput {
        kind: RegisterKind::Authority,
        name: "Maritime Security Directorate".to_owned(),
        imo_port_facility_number: String::new(),
        operator: String::new(),
        port: String::new(),
        general: general.as_object().unwrap().clone(),
        ..facility()
    }
}

fn port() -> FacilityInput {
    FacilityInput {
        kind: RegisterKind::Port,
        name: "Port Alder".to_owned(),
        imo_port_facility_number: "zzpra".to_owned(),
        operator: "Alder Port Authority".to_owned(),
        port: String::new(),
        ..facility()
    }
}

fn add(app: &App, entry: FacilityInput) -> breakwater_app::Result<FacilityView> {
    app.facility_save(FacilitySave { id: None, facility: entry })
}

fn start(app: &App, entry: &str, set: &str, kind: Kind) -> breakwater_app::Result<AssessmentRow> {
    let (facility, questionnaire) = (entry.to_owned(), set.to_owned());
    app.assessment_start(AssessmentStart { facility, questionnaire, kind, reference: String::new(), from: None })
}

#[test]
fn the_register_knows_each_kind_by_its_own_number() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let (state, harbour) = (add(&app, authority()).unwrap(), add(&app, port()).unwrap());
    add(&app, facility()).unwrap();
    assert_eq!(state.content.imo_port_facility_number, "ZZ", "the code of its State");
    assert_eq!(harbour.content.imo_port_facility_number, "ZZPRA");
    let kinds: Vec<_> = app.facility_list(Nothing {}).unwrap().into_iter().map(|row| row.kind).collect();
    assert_eq!(kinds, [RegisterKind::Authority, RegisterKind::Port, RegisterKind::PortFacility]);
    assert_eq!(app.facility_get(FacilityGet { id: "zz".to_owned() }).unwrap().id, state.id);
    for (entry, code) in [
        (
            FacilityInput { imo_port_facility_number: "ZZPRA-0001".to_owned(), ..port() },
            ErrorCode::FacilityNumberMalformed,
        ),
        (FacilityInput { imo_port_facility_number: "QQ".to_owned(), ..authority() }, ErrorCode::FacilityState),
        (FacilityInput { operator: "Somebody".to_owned(), ..authority() }, ErrorCode::FacilityUnknownField),
        (authority(), ErrorCode::FacilityNumberTaken),
    ] {
        assert_eq!(add(&app, entry).unwrap_err().code(), code);
    }
    let turned = FacilitySave { id: Some(harbour.id), facility: facility() };
    assert_eq!(app.facility_save(turned).unwrap_err().code(), ErrorCode::SubjectOtherKind);

    let form = app.facility_form(Nothing {}).unwrap();
    let asked = |kind| form.others.iter().find(|form| form.kind == kind).unwrap();
    let ids: Vec<&str> = asked(RegisterKind::Authority).fields.iter().map(|field| field.id.as_str()).collect();
    assert!(ids.contains(&"n_inspectors") && !ids.contains(&"state") && !ids.contains(&"da"), "{ids:?}");
    assert!(asked(RegisterKind::Port).fields.is_empty());
}

#[test]
fn a_set_is_started_only_for_what_it_asks_about() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let state = add(&app, authority()).unwrap().id;
    let harbour = add(&app, port()).unwrap().id;
    let quay = add(&app, facility()).unwrap().id;
    for set in app.set_list(Nothing {}).unwrap().into_iter().filter(|set| set.overlay.is_none()) {
        for (entry, kind) in
            [(&state, RegisterKind::Authority), (&harbour, RegisterKind::Port), (&quay, RegisterKind::PortFacility)]
        {
            let started = start(&app, entry, &set.id, Kind::SelfAssessment);
            if set.fits == kind {
                assert_eq!(started.unwrap().subject, kind, "{}", set.id);
            } else {
                assert_eq!(started.unwrap_err().code(), ErrorCode::SetOtherSubject, "{} {kind:?}", set.id);
            }
        }
    }
    for (entry, set, kind) in [
        (&state, "designated-authority", Kind::InternalAudit),
        (&state, "designated-authority", Kind::DaVerification),
        (&harbour, "port-wide", Kind::InternalAudit),
    ] {
        assert_eq!(start(&app, entry, set, kind).unwrap_err().code(), ErrorCode::RecordOtherSubject);
    }
    assert!(start(&app, &harbour, "port-wide", Kind::DaVerification).is_ok());
}

#[test]
fn the_report_of_a_state_speaks_of_the_state_in_every_language() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let state = add(&app, authority()).unwrap().id;
    let row = start(&app, &state, "designated-authority", Kind::SelfAssessment).unwrap();
    let words =
        AnswerChange { text: Some(Some("Act 12 of 2004 names the Directorate.".to_owned())), ..Default::default() };
    let saved = app.answer_save(save(&row.id, "cg-01-01", words)).unwrap();
    assert!(saved.answer.answered && saved.answer.verdict.is_none());
    let both = AnswerChange {
        text: Some(Some("Port Security Regulations 2005.".to_owned())),
        verdict: Some(Some(Verdict::Partly)),
        ..Default::default()
    };
    app.answer_save(save(&row.id, "cg-01-02", both)).unwrap();
    let work = app.assessment_open(AssessmentOpen { id: row.id.clone() }).unwrap();
    let item = |answer| work.sections.iter().flat_map(|section| &section.items).find(|item| item.answer == answer);
    let verdict_item = item(breakwater_domain::questionnaire::AnswerKind::Verdict).unwrap().id.clone();
    let no = AnswerChange {
        verdict: Some(Some(Verdict::No)),
        comment: Some(Some("Not done.".to_owned())),
        ..Default::default()
    };
    app.answer_save(save(&row.id, &verdict_item, no)).unwrap();

    for (language, says, never) in [
        (
            "en",
            [
                "Designated Authority self-assessment",
                "Voluntary and internal to the State.",
                "One question was answered in words.",
                "Head of the Designated Authority",
                "Contracting Government",
            ],
            [
                "Manager of the facility",
                "Facility profile",
                "Operator",
                "where the port facility is weak",
                "Does not concern this facility",
            ],
        ),
        (
            "fr",
            [
                "Auto-évaluation de l’autorité désignée",
                "Volontaire et interne à l’État.",
                "Une question a été traitée par écrit.",
                "Direction de l’autorité désignée",
                "Gouvernement contractant",
            ],
            [
                "Direction de l’installation",
                "Profil de l’installation",
                "Exploitant",
                "points faibles de l’installation",
                "cette installation ;",
            ],
        ),
        (
            "es",
            [
                "Autoevaluación de la Autoridad designada",
                "Voluntaria e interna del Estado.",
                "Una pregunta se respondió con palabras.",
                "Director de la Autoridad designada",
                "Gobierno Contratante",
            ],
            [
                "Director de la instalación",
                "Perfil de la instalación",
                "Operador",
                "débiles de la instalación",
                "esta instalación;",
            ],
        ),
    ] {
        let mut request = report(&row.id);
        request.options.language = language.to_owned();
        let said = text(&app, &request).join(" ");
        for words in says {
            assert!(said.contains(words), "{language}: {words:?} is missing");
        }
        for words in never {
            assert!(!said.contains(words), "{language}: {words:?} is wrong of a State");
        }
        for typed in [
            "Maritime Security Directorate",
            "Act 12 of 2004 names the Directorate.",
            "Port Security Regulations 2005.",
            "Ministry Square 1",
        ] {
            assert!(said.contains(typed), "{language}: {typed}");
        }
    }
    let row = app.assessment_list(AssessmentList { facility: Some(state) }).unwrap().remove(0);
    assert_eq!((row.counts.text, row.counts.partly, row.counts.no), (1, 1, 1));
}
