//! Evidence from the camera to the copy that leaves: nothing of the camera comes along, nothing under a redaction
//! gets out, and a hostile file changes nothing.

use base64::{Engine, engine::general_purpose::STANDARD};
use breakwater_app::{App, Grade, api::*, words};
use breakwater_domain::evidence::{EvidenceKind, Mark, MarkKind};
use breakwater_evidence::{TakenIn, take_in};
use breakwater_tests::{Desk, assessment, items, report, text};
use std::{collections::BTreeMap, fs, path::PathBuf};

/// 640 × 480 pixels, turned by a quarter, with time and position in its EXIF block.
const PHOTO: &[u8] = include_bytes!("../fixtures/evidence/steps.jpg");

fn bytes(desk: &Desk) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(desk.vault()).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.is_file()).map(|path| (path.clone(), fs::read(&path).unwrap())).collect()
}

fn on_items(row: &AssessmentRow, wanted: &[&str]) -> Vec<EvidenceTarget> {
    let target = |item: &&str| EvidenceTarget::Item { assessment: row.id.clone(), item: (*item).to_owned() };
    wanted.iter().map(target).collect()
}

fn pasted(row: &AssessmentRow, wanted: &[&str], file_name: &str, bytes: &[u8]) -> EvidenceAdd {
    EvidenceAdd {
        assessment: Some(row.id.clone()),
        targets: on_items(row, wanted),
        source: EvidenceSource::Bytes { file_name: file_name.to_owned(), base64: STANDARD.encode(bytes) },
        keep_position: false,
    }
}

fn add_photo(app: &App, row: &AssessmentRow, wanted: &[&str]) -> EvidenceView {
    let mut done = app.evidence_add(pasted(row, wanted, "C:\\DCIM\\IMG_1.jpg", PHOTO)).unwrap();
    assert_eq!(done.refused, []);
    done.added.remove(0)
}

fn list(app: &App, row: &AssessmentRow) -> Vec<EvidenceView> {
    app.evidence_list(EvidenceList { assessment: Some(row.id.clone()), target: None, removed: false }).unwrap()
}

fn evidence_of(app: &App, row: &AssessmentRow, wanted: &str) -> Option<EvidenceBrief> {
    let work = app.assessment_open(AssessmentOpen { id: row.id.clone() }).unwrap();
    let found = work.sections.into_iter().flat_map(|section| section.items).find(|item| item.id == wanted);
    found.unwrap().evidence
}

fn undo(app: &App, row: &AssessmentRow) {
    app.undo(UndoRequest { assessment: row.id.clone() }).unwrap();
}

fn redact() -> Mark {
    Mark { kind: MarkKind::Redact, x1: 100, y1: 200, x2: 300, y2: 400, text: "face".to_owned() }
}

#[test]
fn one_photo_serves_three_items_and_a_finding_and_undo_takes_each_step_back() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let photo = add_photo(&app, &row, &["pf-01-01", "pf-01-02", "pf-01-03"]);
    assert_eq!((photo.kind, photo.file_name.as_str()), (EvidenceKind::Photo, "IMG_1.jpg"));
    assert_eq!((photo.width, photo.height), (Some(480), Some(640)), "upright");
    assert_eq!((photo.taken_at.as_deref(), photo.taken_zone.as_deref()), (Some("2026-11-06T07:42:00"), Some("-03:00")));
    assert_eq!(photo.position, None, "where it was taken is kept only when somebody asks for it");
    for item in ["pf-01-01", "pf-01-02", "pf-01-03"] {
        let brief = evidence_of(&app, &row, item).unwrap();
        assert_eq!((brief.count, brief.thumbnails), (1, vec![photo.thumbnail.clone().unwrap()]));
    }
    assert_eq!(list(&app, &row).len(), 1, "one piece, however often it is linked");

    let saved = app
        .evidence_save(EvidenceSave {
            id: photo.id.clone(),
            assessment: Some(row.id.clone()),
            caption: " Pilot steps ".to_owned(),
            place: "7C".to_owned(),
            taken_at: Some("2026-11-06T08:00".to_owned()),
            taken_zone: Some("+01:00".to_owned()),
            text: None,
            forget_position: false,
        })
        .unwrap();
    assert_eq!((saved.caption.as_str(), saved.taken_zone.as_deref()), ("Pilot steps", Some("+01:00")));
    let link = EvidenceLink {
        id: photo.id.clone(),
        assessment: Some(row.id.clone()),
        target: on_items(&row, &["pf-01-02"]).remove(0),
    };
    app.evidence_unlink(link.clone()).unwrap();
    assert_eq!(evidence_of(&app, &row, "pf-01-02"), None);
    undo(&app, &row);
    assert!(evidence_of(&app, &row, "pf-01-02").is_some());
    undo(&app, &row);
    assert_eq!(list(&app, &row)[0].caption, "");
    undo(&app, &row);
    assert_eq!(list(&app, &row), []);
    app.redo(UndoRequest { assessment: row.id.clone() }).unwrap();
    assert_eq!(list(&app, &row)[0].targets.len(), 3);

    let choice = EvidenceChoice { id: photo.id.clone(), assessment: Some(row.id.clone()) };
    assert!(app.evidence_remove(choice.clone()).unwrap().removed);
    assert_eq!((list(&app, &row).len(), evidence_of(&app, &row, "pf-01-01")), (0, None));
    let trash =
        app.evidence_list(EvidenceList { assessment: Some(row.id.clone()), target: None, removed: true }).unwrap();
    assert_eq!(trash.len(), 1);
    app.evidence_restore(choice).unwrap();
    assert_eq!(evidence_of(&app, &row, "pf-01-01").unwrap().count, 1);
    assert!(app.vault_verify(Nothing {}).unwrap().ok);
}

#[test]
fn a_finding_shows_its_own_evidence_and_that_of_its_actions() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let finding = app
        .finding_save(FindingSave {
            assessment: row.id.clone(),
            id: None,
            finding: serde_json::from_value(serde_json::json!({
                "grade": Grade::Observation, "fact": "The panel was loose.", "actions": [{"what": "Fit it"}],
            }))
            .unwrap(),
        })
        .unwrap();
    assert_eq!(finding.evidence, None);
    for target in [
        EvidenceTarget::Finding { finding: finding.id.clone() },
        EvidenceTarget::Action { action: finding.actions[0].id.clone() },
    ] {
        let note = EvidenceSource::Note { text: "Seen fitted on the round.".to_owned() };
        let request =
            EvidenceAdd { assessment: Some(row.id.clone()), targets: vec![target], source: note, keep_position: false };
        assert_eq!(app.evidence_add(request).unwrap().added.len(), 1);
    }
    let listed = app.finding_list(FindingList { assessment: Some(row.id.clone()), filter: None }).unwrap();
    assert_eq!(listed[0].evidence.as_ref().unwrap().count, 2);
    assert_eq!(list(&app, &row)[0].targets[0].number, finding.number);
}

#[test]
fn what_the_camera_planted_is_in_no_stored_and_no_exported_file() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let mut photo = add_photo(&app, &row, &["pf-01-01"]);
    let clean = |bytes: &[u8]| {
        assert!(bytes.starts_with(&[0xff, 0xd8, 0xff]));
        for planted in [b"Exif".as_slice(), b"PLANTED-CAM", b"2026:11:06", b"http://ns.adobe"] {
            assert!(!bytes.windows(planted.len()).any(|window| window == planted));
        }
        // A picture that is taken in again says nothing of where and when.
        let Ok(TakenIn::Picture(again)) = take_in(bytes, "again.jpg") else { panic!("a picture") };
        assert_eq!((again.taken, again.position), (None, None));
    };
    let shown = |hash: &Option<String>| app.picture(hash.as_deref().unwrap()).unwrap().unwrap();
    clean(&shown(&photo.picture));
    clean(&shown(&photo.thumbnail));
    photo = app
        .evidence_mark(EvidenceMark { id: photo.id, assessment: Some(row.id.clone()), marks: vec![redact()] })
        .unwrap();
    clean(&shown(&photo.picture));
    clean(&shown(&photo.thumbnail));
    app.evidence_export(EvidenceExport { id: photo.id.clone() }).unwrap().unwrap();
    clean(&fs::read(desk.dialogs().join("IMG_1.jpg")).unwrap());

    let asked = EvidenceAdd { keep_position: true, ..pasted(&row, &["pf-01-02"], "x.jpg", PHOTO) };
    let kept = app.evidence_add(asked).unwrap().added.remove(0);
    assert_eq!(kept.position, Some(PositionView { latitude: -33.035, longitude: -71.62 }));
    clean(&shown(&kept.picture));
}

#[test]
fn under_a_redaction_nothing_is_left_in_anything_that_is_shown_or_leaves() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let before = add_photo(&app, &row, &["pf-01-01"]);
    let marked = app
        .evidence_mark(EvidenceMark { id: before.id.clone(), assessment: Some(row.id.clone()), marks: vec![redact()] })
        .unwrap();
    assert!(marked.redacted);
    assert_eq!(marked.sha256, before.sha256, "the original stays sealed");
    let (original, small) = (before.picture.unwrap(), before.thumbnail.unwrap());
    assert_eq!(app.picture(&original).unwrap(), None, "and is shown no more");
    assert_eq!(app.picture(&small).unwrap(), None);
    let view = app.picture(marked.picture.as_deref().unwrap()).unwrap().unwrap();
    assert_eq!(evidence_of(&app, &row, "pf-01-01").unwrap().thumbnails, [marked.thumbnail.unwrap()]);
    app.evidence_export(EvidenceExport { id: before.id.clone() }).unwrap().unwrap();
    assert!(fs::read(desk.dialogs().join("IMG_1.jpg")).unwrap() == view, "what leaves is what is shown");

    let outside = Mark { x2: 481, ..redact() };
    let refused = app.evidence_mark(EvidenceMark { id: before.id.clone(), assessment: None, marks: vec![outside] });
    assert_eq!(UiError::from(refused.unwrap_err()).field.as_deref(), Some("marks"));
    let arabic = Mark { kind: MarkKind::Text, text: "بوابة".to_owned(), ..redact() };
    let refused = app.evidence_mark(EvidenceMark { id: before.id.clone(), assessment: None, marks: vec![arabic] });
    assert_eq!(refused.unwrap_err().code(), ErrorCode::EvidenceUndrawable);

    undo(&app, &row);
    assert!(app.picture(&original).unwrap().is_some(), "taken back, it is shown again");
    app.vault_lock(Nothing {}).unwrap();
    assert_eq!(app.picture(&small).unwrap_err().code(), ErrorCode::VaultLocked);
}

#[test]
fn a_hostile_file_is_told_in_every_language_and_changes_nothing() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    add_photo(&app, &row, &["pf-01-01"]);
    let before = bytes(&desk);
    let bomb = {
        // A PNG that claims 20,000 × 20,000 pixels, with the right checksum, and hardly anything behind it.
        let head = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x4e\x20\0\0\x4e\x20\x08\x02\0\0\0";
        let mut sum = u32::MAX;
        for byte in &head[12..] {
            sum ^= u32::from(*byte);
            for _ in 0..8 {
                sum = if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
            }
        }
        [head.as_slice(), &(!sum).to_be_bytes(), b"\0\0\0\x0cIDAT\x78\x9c0123456789"].concat()
    };
    let hundred_megabytes = vec![b' '; 100 * 1024 * 1024];
    for (bytes, code) in [
        (b"".as_slice(), ErrorCode::EvidenceEmpty),
        (&PHOTO[..PHOTO.len() / 2], ErrorCode::EvidenceIncomplete),
        (&bomb, ErrorCode::EvidenceTooManyPixels),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", ErrorCode::EvidenceSvg),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", ErrorCode::EvidenceHeic),
        (b"GIF89a\x01\0\x01\0\x80\0\0", ErrorCode::EvidenceOtherPicture),
        (b"<html><script>alert(1)</script>", ErrorCode::EvidenceUnknownKind),
        (b"MZ\x90\0\x03\0\0\0\x04\0\0\0", ErrorCode::EvidenceUnknownKind),
        (&hundred_megabytes, ErrorCode::EvidenceTooLarge),
    ] {
        let done = app.evidence_add(pasted(&row, &["pf-01-02"], "x.jpg", bytes)).unwrap();
        assert!(done.added.is_empty());
        let refused = &done.refused[0];
        assert_eq!((refused.error.code, refused.file_name.as_str()), (code, "x.jpg"));
        for language in ["en", "fr", "es"] {
            let said = refused.error.explain(&words(language));
            for part in [said.what, said.kept, said.advice] {
                assert!(!part.is_empty() && !part.contains("{$") && !part.contains("error-"), "{language}: {part}");
            }
        }
    }
    assert_eq!(bytes(&desk), before, "byte for byte");

    // Two files in one: what is kept is the picture.
    let polyglot = [PHOTO, b"PK\x03\x04 an archive <html><script>alert(1)</script>"].concat();
    let taken = app.evidence_add(pasted(&row, &["pf-01-02"], "x.jpg", &polyglot)).unwrap().added.remove(0);
    let kept = app.picture(taken.picture.as_deref().unwrap()).unwrap().unwrap();
    assert!(
        !kept.windows(6).any(|window| window == b"script") && !kept.windows(4).any(|window| window == b"PK\x03\x04")
    );
}

#[test]
fn several_files_are_chosen_or_dropped_at_once_and_a_bad_one_does_not_keep_the_others_out() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let open = desk.dialogs().join("open");
    fs::create_dir(&open).unwrap();
    fs::write(open.join("a.jpg"), PHOTO).unwrap();
    fs::write(open.join("b.pdf"), b"%PDF-1.7\n%%EOF\n").unwrap();
    fs::write(open.join("c.png"), b"\x89PNG\r\n\x1a\n").unwrap();
    let request = |source| EvidenceAdd {
        assessment: Some(row.id.clone()),
        targets: on_items(&row, &["pf-01-01"]),
        source,
        keep_position: false,
    };
    let chosen = app.evidence_add(request(EvidenceSource::Choose)).unwrap();
    let kinds: Vec<EvidenceKind> = chosen.added.iter().map(|piece| piece.kind).collect();
    assert_eq!(kinds, [EvidenceKind::Photo, EvidenceKind::Document]);
    assert_eq!((chosen.refused.len(), chosen.refused[0].file_name.as_str()), (1, "c.png"));

    let offered = app.files_offered(&[open.join("b.pdf"), open.join("gone.jpg")], 10.0, 20.0);
    assert_eq!(offered.file_names, ["b.pdf", "gone.jpg"]);
    let dropped = app.evidence_add(request(EvidenceSource::Offered { offer: offered.offer.clone() })).unwrap();
    assert_eq!((dropped.added.len(), dropped.refused[0].error.code), (1, ErrorCode::FileUnreadable));
    let again = app.evidence_add(request(EvidenceSource::Offered { offer: offered.offer }));
    assert_eq!(again.unwrap_err().code(), ErrorCode::BadRequest, "an offer is taken once");
    let unknown = EvidenceAdd { targets: on_items(&row, &["pf-99-99"]), ..request(EvidenceSource::Choose) };
    assert_eq!(app.evidence_add(unknown).unwrap_err().code(), ErrorCode::UnknownItem);
}

#[test]
fn an_item_takes_twenty_pieces_and_says_so() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let all = items(&app.assessment_open(AssessmentOpen { id: row.id.clone() }).unwrap());
    let note = |number: usize| EvidenceAdd {
        assessment: Some(row.id.clone()),
        targets: on_items(&row, &[&all[0]]),
        source: EvidenceSource::Note { text: format!("Seen {number}") },
        keep_position: false,
    };
    for number in 0..20 {
        assert_eq!(app.evidence_add(note(number)).unwrap().added.len(), 1);
    }
    assert_eq!(app.evidence_add(note(20)).unwrap().refused[0].error.code, ErrorCode::EvidenceTooMany);
    let empty = EvidenceAdd { source: EvidenceSource::Note { text: " ".to_owned() }, ..note(0) };
    assert_eq!(app.evidence_add(empty).unwrap().refused[0].error.code, ErrorCode::EvidenceNoteEmpty);
}

#[test]
fn the_report_names_evidence_beside_its_item_and_finding_and_lists_it_with_its_fingerprint() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let row = assessment(&app);
    let photo = add_photo(&app, &row, &["pf-01-01"]);
    let details = EvidenceSave {
        id: photo.id.clone(),
        assessment: Some(row.id.clone()),
        caption: "Pilot steps closed".to_owned(),
        place: "Berth 7C".to_owned(),
        taken_at: photo.taken_at.clone(),
        taken_zone: photo.taken_zone.clone(),
        text: None,
        forget_position: false,
    };
    app.evidence_save(details).unwrap();
    let marked = app
        .evidence_mark(EvidenceMark { id: photo.id, assessment: Some(row.id.clone()), marks: vec![redact()] })
        .unwrap();
    let text = text(&app, &report(&row.id)).join("\n");
    assert!(text.contains("Pilot steps closed") && text.contains("Berth 7C"), "{text}");
    assert!(text.contains("Evidence 1"), "beside the item");
    let shown = marked.picture.unwrap();
    assert!(text.replace(['\u{a0}', ' '], "").contains(&shown[..16]), "the fingerprint of what is shown");
    assert!(!text.contains("-33."), "no position");
}
