//! From the check over one or two signatures to the record that never changes, and to its next revision.

use breakwater_app::{App, PointKind, Role, State, Verdict, api::*};
use breakwater_tests::{Desk, assessment, items, report, save, text};

/// Answers everything so that nothing stands against signing.
pub(crate) fn answer_all(app: &App, id: &str) {
    let work = app.assessment_open(AssessmentOpen { id: id.to_owned() }).unwrap();
    for item in items(&work) {
        let change = AnswerChange {
            verdict: Some(Some(Verdict::Yes)),
            text: Some(Some("As the plan says.".to_owned())),
            methods: Some(Some(vec![breakwater_app::Method::Observation])),
            ..AnswerChange::default()
        };
        app.answer_save(save(id, &item, change)).unwrap();
    }
    let scope = ScopeView {
        team: vec![TeamMemberView {
            name: "A. Assessor".to_owned(),
            post: "PFSO".to_owned(),
            lead: true,
            independent: true,
            reason: String::new(),
        }],
        places_visited: vec!["Gate 1".to_owned()],
        ..work.scope
    };
    app.scope_save(ScopeSave { assessment: id.to_owned(), scope }).unwrap();
}

pub(crate) fn finalise(app: &App, id: &str) -> SignOffView {
    app.assessment_finalise(AssessmentFinalise { assessment: id.to_owned(), independent: true, reason: String::new() })
        .unwrap()
}

fn view(app: &App, id: &str) -> SignOffView {
    app.sign_off(SignOffRequest { assessment: id.to_owned() }).unwrap()
}

#[test]
fn what_stands_against_signing_is_listed_and_settled_and_the_record_is_signed_for_good() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let id = row.id.as_str();
    let first = view(&app, id);
    assert_eq!((first.points.len() as u32, first.must), (first.must + first.look, 278), "every item");
    assert_eq!(first.points[0].kind, PointKind::Unanswered);
    assert!(matches!(&first.points[0].place, PointPlace::Item { number, .. } if number == "1.1"));
    assert_eq!((first.may.sign, first.may.to_review, first.may.reopen), (None, true, false));
    let sign = |independent, reason: &str| {
        app.assessment_finalise(AssessmentFinalise {
            assessment: id.to_owned(),
            independent,
            reason: reason.to_owned(),
        })
    };
    assert_eq!(sign(true, "").unwrap_err().code(), ErrorCode::NotReady);
    answer_all(&app, id);
    let reviewed = app.review_request(SignOffRequest { assessment: id.to_owned() }).unwrap();
    assert_eq!((reviewed.assessment.state, reviewed.may.sign), (State::InReview, Some(Role::Author)));
    let back =
        app.review_return(ReviewReturn { assessment: id.to_owned(), reason: "Item 2.9 is thin.".to_owned() }).unwrap();
    assert_eq!(back.assessment.state, State::Draft);
    let again = app.review_return(ReviewReturn { assessment: id.to_owned(), reason: String::new() });
    assert_eq!(again.unwrap_err().code(), ErrorCode::WrongState);

    assert_eq!(sign(false, " ").unwrap_err().code(), ErrorCode::IndependenceReasonMissing);
    let draft = text(&app, &report(id)).join(" ");
    assert!(!draft.contains("FINAL"));
    let done = sign(false, "Two people run the site.").unwrap();
    assert_eq!(done.assessment.state, State::Finalised);
    let [signature] = done.signatures.as_slice() else { panic!("{:?}", done.signatures) };
    assert_eq!((signature.role, signature.standing), (Role::Author, SignatureStanding::Valid));
    assert_eq!((signature.fingerprint.len(), signature.independent), (8, false));
    assert_eq!((done.may.sign, done.may.to_review, done.may.reopen), (None, false, true));

    let said = text(&app, &report(id)).join(" ");
    for words in ["FINAL", "Two people run the site.", &signature.fingerprint.join(" "), "signed electronically"] {
        assert!(said.contains(words), "the report does not say: {words}");
    }
    let identities = app.identity_list(Nothing {}).unwrap();
    assert_eq!(identities[0].fingerprint.as_ref(), Some(&signature.fingerprint));
    assert!(app.vault_verify(Nothing {}).unwrap().ok);
}

#[test]
fn a_finalised_record_is_taken_up_again_as_a_new_revision_and_stays_in_force_until_that_is_signed() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    answer_all(&app, &row.id);
    let before = finalise(&app, &row.id);
    let reopen = |reason: &str| {
        app.assessment_reopen(AssessmentReopen { assessment: row.id.clone(), reason: reason.to_owned() })
    };
    assert_eq!(reopen("typo").unwrap_err().code(), ErrorCode::ReopenReasonMissing);
    desk.hands.forward(60);
    let next = reopen("The gate was counted twice.").unwrap();
    assert_eq!((next.revision, next.state, next.answered), (2, State::Draft, 278));
    assert_eq!(reopen("The gate was counted twice.").unwrap_err().code(), ErrorCode::RevisionExists);
    let old = view(&app, &row.id);
    assert_eq!((old.assessment.state, old.newer.as_deref()), (State::Finalised, Some(next.id.as_str())));
    assert_eq!(old.record_digest, before.record_digest);

    // The register and the profile go on without the signed record.
    let facility = FacilitySave {
        id: Some(row.facility.clone()),
        facility: FacilityInput {
            name: "Quay 1 and 2".to_owned(),
            profile: [("passengers".to_owned(), ProfileTag { present: false, why: "None call.".to_owned() })].into(),
            ..breakwater_tests::facility()
        },
    };
    app.facility_save(facility).unwrap();
    let old = view(&app, &row.id);
    assert_eq!((&old.record_digest, old.assessment.facility_name.as_str()), (&before.record_digest, "Quay 1"));
    assert_eq!(old.assessment.scores, before.assessment.scores);
    assert!(text(&app, &report(&row.id)).join(" ").contains("Quay 1"));

    let printed = text(&app, &report(&next.id)).join(" ");
    for said in ["Revisions of the record", "First revision", "The gate was counted twice."] {
        assert!(printed.contains(said), "{said}");
    }
    let printed = text(&app, &report(&row.id)).join(" ");
    assert!(!printed.contains("The gate was counted twice."), "what came later is no part of it");

    finalise(&app, &next.id);
    let old = view(&app, &row.id);
    assert_eq!((old.assessment.state, &old.record_digest), (State::Superseded, &before.record_digest));
    assert_eq!(old.signatures[0].standing, SignatureStanding::Valid, "superseded, and still verifiable");
    assert_eq!(app.facility_list(Nothing {}).unwrap()[0].last.as_ref().unwrap().id, next.id);
    let checked = app.vault_verify(Nothing {}).unwrap();
    assert!(checked.ok, "{:?}", checked.problems);
}
