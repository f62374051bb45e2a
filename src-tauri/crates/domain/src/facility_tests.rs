#![allow(clippy::unwrap_used, reason = "a test that fails by panicking is a test")]

use super::*;
use serde_json::json;
use uuid::Uuid;

fn field(id: &str, kind: FieldKind) -> GeneralField {
    GeneralField {
        id: id.to_owned(),
        label: id.to_owned(),
        hint: String::new(),
        unit: String::new(),
        kind,
        options: match kind {
            FieldKind::Enum | FieldKind::Multi => {
                ["oil", "gas", "1"].map(|id| (id.to_owned(), id.to_uppercase())).to_vec()
            }
            _ => Vec::new(),
        },
    }
}

fn fields() -> Vec<GeneralField> {
    [
        ("address", FieldKind::Text),
        ("staff", FieldKind::Integer),
        ("pfsa_date", FieldKind::Date),
        ("drills", FieldKind::Dates),
        ("independence", FieldKind::Bool),
        ("level", FieldKind::Enum),
        ("cargo_types", FieldKind::Multi),
        ("coordinates", FieldKind::Geo),
        ("incidents", FieldKind::Table),
    ]
    .map(|(id, kind)| field(id, kind))
    .to_vec()
}

fn draft() -> FacilityDraft {
    FacilityDraft {
        name: "  Port Alder, Quay 7 ".to_owned(),
        number: "zzpra-0001".to_owned(),
        operator: "Alder Terminals".to_owned(),
        port: "Port Alder".to_owned(),
        state: "zz".to_owned(),
        ..FacilityDraft::default()
    }
}

fn check(draft: FacilityDraft) -> Result<Facility, Vec<FacilityProblem>> {
    let tags = [("rail".to_owned(), "Rail".to_owned())];
    Facility::check(FacilityId::new(Uuid::nil()), draft, &fields(), &tags)
}

#[test]
fn a_port_facility_number_is_a_unlocode_and_four_digits() {
    for (text, expected) in [
        ("ZZPRA-0001", Some("ZZPRA-0001")),
        (" zzpra-0001 ", Some("ZZPRA-0001")),
        ("FR2ND-0042", Some("FR2ND-0042")),
        ("FR1ND-0042", None),
        ("FR0ND-0042", None),
        ("F2PRA-0042", None),
        ("FRPRA0042", None),
        ("FRPRA-042", None),
        ("FRPRA-00042", None),
        ("FRPRA-004A", None),
        ("FRPR-0042", None),
        ("FRPRA–0042", None),
        ("ÉÉPR-0042", None),
        ("", None),
    ] {
        let number = PortFacilityNumber::parse(text);
        assert_eq!(number.as_ref().ok().map(PortFacilityNumber::as_str), expected, "{text:?}");
    }
}

#[test]
fn what_was_entered_is_tidied() {
    let facility = check(draft()).unwrap();
    assert_eq!(
        (facility.name.as_str(), facility.number.to_string().as_str(), facility.state.as_str()),
        ("Port Alder, Quay 7", "ZZPRA-0001", "ZZ")
    );
    assert_eq!(check(facility.to_draft()).unwrap(), facility, "a form that is saved unchanged changes nothing");
}

#[test]
fn everything_wrong_is_told_at_once() {
    let mut bad = draft();
    bad.name = " ".to_owned();
    bad.number = "12".to_owned();
    bad.state = "Zelmara".to_owned();
    bad.general = json!({"staff": -1, "berth": "7A"}).as_object().unwrap().clone();
    bad.profile.insert("submarines".to_owned(), TagState::Present);
    assert_eq!(
        check(bad).unwrap_err(),
        [
            FacilityProblem::NameMissing,
            FacilityProblem::State("Zelmara".to_owned()),
            FacilityProblem::Number("12".to_owned()),
            FacilityProblem::UnknownField("berth".to_owned()),
            FacilityProblem::Field { field: "staff".to_owned(), expected: "whole number" },
            FacilityProblem::UnknownTag("submarines".to_owned()),
        ]
    );
}

#[test]
fn the_number_lies_in_the_state_that_answers_for_the_facility() {
    for (number, state, ok) in [
        ("FRLEH-0001", "FR", true),
        ("GPPTP-0001", "FR", true),
        ("DEHAM-0001", "FR", false),
        ("ZZPRA-0001", "FR", false),
    ] {
        let draft = FacilityDraft { number: number.to_owned(), state: state.to_owned(), ..draft() };
        let expected = (!ok)
            .then(|| vec![FacilityProblem::NumberOfOtherState { number: number.to_owned(), state: state.to_owned() }]);
        assert_eq!(check(draft).err(), expected);
    }
}

#[test]
fn a_field_of_the_general_information_takes_what_its_type_says() {
    for (id, given, kept) in [
        ("address", json!("Harbour Road 70\r\n"), Some(json!("Harbour Road 70"))),
        ("address", json!(70), None),
        ("staff", json!(164), Some(json!(164))),
        ("staff", json!(1.5), None),
        ("staff", json!("164"), None),
        ("pfsa_date", json!("2024-02-29"), Some(json!("2024-02-29"))),
        ("pfsa_date", json!("2023-02-29"), None),
        ("pfsa_date", json!("29.02.2024"), None),
        ("pfsa_date", json!("20240229"), None),
        ("drills", json!(["2026-02-24", "2026-05-21"]), Some(json!(["2026-02-24", "2026-05-21"]))),
        ("drills", json!("2026-02-24"), None),
        ("independence", json!(false), Some(json!(false))),
        ("independence", json!("no"), None),
        ("level", json!("1"), Some(json!("1"))),
        ("level", json!(1), None),
        ("cargo_types", json!(["oil", "gas"]), Some(json!(["oil", "gas"]))),
        ("cargo_types", json!(["oil", "oil"]), None),
        ("cargo_types", json!(["Oil"]), None),
        ("coordinates", json!("30.2067,-41.54"), Some(json!("30.2067, -41.54"))),
        ("coordinates", json!({"lat": 30.2067, "lon": -41.54}), Some(json!("30.2067, -41.54"))),
        ("coordinates", json!("91, 0"), None),
        ("coordinates", json!("NaN, 0"), None),
        ("incidents", json!([{"type": "stowaway", "number": 2}]), Some(json!([{"type": "stowaway", "number": 2}]))),
        ("incidents", json!("two stowaways"), None),
    ] {
        let mut draft = draft();
        draft.general.insert(id.to_owned(), given.clone());
        let facility = check(draft);
        assert_eq!(facility.ok().map(|facility| facility.general[id].clone()), kept, "{id}: {given}");
    }
}

#[test]
fn an_empty_field_is_not_given() {
    let mut draft = draft();
    draft.general = json!({"address": " ", "staff": null, "drills": []}).as_object().unwrap().clone();
    assert!(check(draft).unwrap().general.is_empty());
}
