//! What people choose of a report: editions, sections, the logo, their own words, and what is withheld.

use base64::{Engine, engine::general_purpose::STANDARD};
use breakwater_app::{App, Edition, PhotosPerPage, Redaction, Section, api::*};
use breakwater_tests::{Desk, assessment, report, text};
use std::fs;

const PHOTO: &[u8] = include_bytes!("../fixtures/evidence/steps.jpg");

fn of(row: &AssessmentRow) -> ReportOf {
    ReportOf { assessment: row.id.clone() }
}

fn asked(row: &AssessmentRow, change: impl FnOnce(&mut ReportOptions)) -> ReportRequest {
    let mut request = report(&row.id);
    change(&mut request.options);
    request
}

pub(crate) fn add_photo(app: &App, row: &AssessmentRow, caption: &str) -> EvidenceView {
    let target = EvidenceTarget::Item { assessment: row.id.clone(), item: "pf-01-01".to_owned() };
    let source = EvidenceSource::Bytes { file_name: "IMG_1.jpg".to_owned(), base64: STANDARD.encode(PHOTO) };
    let add = EvidenceAdd { assessment: Some(row.id.clone()), targets: vec![target], source, keep_position: false };
    let id = app.evidence_add(add).unwrap().added.remove(0).id;
    app.evidence_save(EvidenceSave {
        id,
        assessment: Some(row.id.clone()),
        caption: caption.to_owned(),
        place: "7C".to_owned(),
        taken_at: None,
        taken_zone: None,
        text: None,
        forget_position: false,
    })
    .unwrap()
}

#[test]
fn what_was_chosen_last_is_offered_again() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let choices = app.report_choices(of(&row)).unwrap();
    let offered: Vec<Edition> = choices.editions.iter().map(|edition| edition.edition).collect();
    assert_eq!(
        offered,
        [Edition::Full, Edition::ExecutiveSummary, Edition::ActionPlan, Edition::Attestation],
        "no letter of an authority about a self-assessment, no report on a State"
    );
    assert_eq!(choices.last, ReportLast::default());
    let findings = choices.editions[0].sections.iter().find(|switch| switch.section == Section::Findings).unwrap();
    assert!(!findings.optional, "a report without its findings is none");

    let request = asked(&row, |options| {
        options.edition = Edition::ExecutiveSummary;
        options.without = vec![Section::Words, Section::Standing];
        options.paper = Paper::Letter;
        options.photos_per_page = PhotosPerPage::Six;
    });
    app.report_save(request.clone()).unwrap().unwrap();
    drop(app);
    let app = desk.start();
    app.vault_unlock(VaultUnlock { passphrase: breakwater_tests::PASSPHRASE.to_owned() }).unwrap();
    let last = app.report_choices(of(&row)).unwrap().last;
    assert_eq!(
        (last.edition, last.paper, last.photos_per_page),
        (Edition::ExecutiveSummary, Paper::Letter, PhotosPerPage::Six)
    );
    assert_eq!(last.without, [Section::Words, Section::Standing]);
    let events = app.vault_verify(Nothing {}).unwrap().events;
    app.report_save(request).unwrap().unwrap();
    assert_eq!(app.vault_verify(Nothing {}).unwrap().events, events + 1, "saved, and nothing new to remember");
}

#[test]
fn an_edition_for_other_records_is_refused() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    for edition in [Edition::AuthorityLetter, Edition::StateReport] {
        let refused = app.report_preview(asked(&row, |options| options.edition = edition)).unwrap_err();
        assert_eq!(refused.code(), ErrorCode::EditionOther, "{edition:?}");
    }
}

#[test]
fn the_words_of_the_assessor_are_printed_undone_and_kept_beside_the_rest_of_the_front() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let saved = app
        .report_words_save(ReportWordsSave {
            assessment: row.id.clone(),
            summary: Some("The plan is **carried out**.\n\n- one\n- two".to_owned()),
            strengths: Some("Weekly meeting".to_owned()),
            concerns: None,
        })
        .unwrap();
    assert_eq!(saved.summary.text, "The plan is **carried out**.\n\n- one\n- two");
    assert_eq!((saved.summary.blocks.len(), saved.strengths.blocks.len()), (2, 1));
    assert!(saved.may_change);
    let work = app.assessment_open(AssessmentOpen { id: row.id.clone() }).unwrap();
    assert_eq!(work.scope.strengths, ["Weekly meeting"], "the front of the record shows the same");
    let printed = text(&app, &report(&row.id)).join(" ");
    assert!(printed.contains("The plan is carried out.") && printed.contains("Weekly meeting"), "set, not as typed");
    app.undo(UndoRequest { assessment: row.id.clone() }).unwrap();
    assert_eq!(app.report_words(of(&row)).unwrap().summary.text, "");
}

#[test]
fn a_logo_is_made_anew_shown_printed_and_taken_away() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let open = desk.dialogs().join("open");
    fs::create_dir_all(&open).unwrap();
    fs::write(open.join("logo.jpg"), PHOTO).unwrap();
    let logo = app.report_logo_choose(Nothing {}).unwrap().unwrap();
    let shown = app.picture(&logo.picture).unwrap().unwrap();
    assert!(!shown.windows(4).any(|four| four == b"Exif"), "made anew, without what the camera wrote");
    let page = app
        .report_page(ReportPageRequest { assessment: row.id.clone(), options: report(&row.id).options, page: 1 })
        .unwrap();
    assert_eq!(page.pictures.len(), 1);
    assert_eq!(page.pictures[0].picture, logo.picture);
    assert_eq!(app.report_choices(of(&row)).unwrap().logo, Some(logo.clone()));

    fs::write(open.join("logo.jpg"), b"%PDF-1.7 no picture").unwrap();
    assert!(app.report_logo_choose(Nothing {}).is_err());
    assert_eq!(app.report_choices(of(&row)).unwrap().logo, Some(logo.clone()), "refused: the logo is as it was");
    assert_eq!(app.report_logo_remove(Nothing {}).unwrap(), None);
    assert_eq!(app.picture(&logo.picture).unwrap(), None, "nothing shows it any more");
    assert!(app.vault_verify(Nothing {}).unwrap().ok);
}

#[test]
fn a_photo_is_in_the_file_as_it_is_stored_and_in_no_redacted_one() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let photo = add_photo(&app, &row, "Pilot steps at dusk");
    let stored = app.picture(photo.picture.as_deref().unwrap()).unwrap().unwrap();
    let written = |request: ReportRequest| {
        let saved = app.report_save(request).unwrap().unwrap();
        fs::read(desk.dialogs().join(saved.file_name)).unwrap()
    };
    let holds = |file: &[u8], bytes: &[u8]| file.windows(bytes.len()).any(|window| window == bytes);
    assert!(holds(&written(report(&row.id)), &stored), "byte for byte");

    let redacted = asked(&row, |options| options.redact = Redaction::ALL.to_vec());
    assert!(!holds(&written(redacted.clone()), &stored));
    let printed = text(&app, &redacted).join(" ");
    let facility = app.facility_list(Nothing {}).unwrap().remove(0);
    for secret in ["Pilot steps at dusk", facility.name.as_str()] {
        assert!(text(&app, &report(&row.id)).join(" ").contains(secret), "the control: {secret}");
        assert!(!printed.contains(secret), "{secret}");
    }
    assert!(printed.contains("Redacted edition"));
}

#[test]
fn the_name_of_a_redacted_file_says_no_more_than_its_pages() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let name = |redact: Vec<Redaction>| {
        let request = asked(&row, |options| options.redact = redact);
        app.report_save(request).unwrap().unwrap().file_name
    };
    let number = app.facility_get(FacilityGet { id: row.facility.clone() }).unwrap().content.imo_port_facility_number;
    assert!(name(vec![Redaction::Names]).contains(&number));
    let anonymous = name(vec![Redaction::Facility]);
    assert!(!anonymous.contains(&number) && !anonymous.contains(&row.reference), "{anonymous}");
}

#[test]
fn characters_that_would_print_as_boxes_are_named_with_their_place() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let words = |summary: &str| {
        app.report_words_save(ReportWordsSave {
            assessment: row.id.clone(),
            summary: Some(summary.to_owned()),
            ..ReportWordsSave::default()
        })
        .unwrap();
        app.report_preview(report(&row.id)).unwrap().missing
    };
    assert_eq!(words("Ωμέγα, Жук, تم تفتيش البوابة"), [], "Greek, Cyrillic and Arabic print");
    let missing = words("Gate 界 checked");
    assert_eq!(missing.len(), 1);
    assert_eq!(missing[0].character, "界");
    assert!(missing[0].heading.contains("Summary") && missing[0].line.contains("Gate"), "{missing:?}");
}
