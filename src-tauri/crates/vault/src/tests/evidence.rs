//! Evidence: kept whole, serving many places, undone and redone, and never lost from under a record.

use super::*;
use crate::tables::{blob::Blob, evidence};
use breakwater_domain::{
    evidence::{Content, Details, Evidence, Mark, MarkKind, Photo, Position, Sealed, Taken, Target},
    ids::EvidenceId,
};

fn put(w: &mut Writing<'_>, bytes: &[u8]) -> String {
    tables::blob::put(w, &Blob { media_type: "image/jpeg".to_owned(), bytes: bytes.to_vec() }).unwrap()
}

fn photo(w: &mut Writing<'_>, id: u128) -> Evidence {
    let original = put(w, format!("picture {id}").as_bytes());
    let thumbnail = put(w, format!("small {id}").as_bytes());
    piece(
        id,
        Content::Photo(Photo {
            original: Sealed {
                sha256: original,
                media_type: "image/jpeg".to_owned(),
                size: 9,
                file_name: "IMG.jpg".to_owned(),
            },
            width: 2560,
            height: 1920,
            camera_sha256: "c".repeat(64),
            marks: Vec::new(),
            view: None,
            thumbnail,
        }),
    )
}

fn piece(id: u128, content: Content) -> Evidence {
    Evidence {
        id: EvidenceId::new(Uuid::from_u128(id)),
        details: Details {
            caption: "The west gate".to_owned(),
            place: "Gate 2".to_owned(),
            taken: Some(Taken { at: jiff::civil::datetime(2026, 3, 3, 7, 42, 0, 0), offset_seconds: Some(-10_800) }),
            position: Some(Position { latitude: -33_000_001, longitude: 71_500_000 }),
        },
        content,
        added_at: at(i64::try_from(id % 1000).unwrap()).timestamp(),
        added_offset_seconds: 3600,
        added_by: PERSON,
        removed_at: None,
    }
}

fn act(second: i64) -> Act {
    Act { assessment: Some(ASSESSMENT), undoable: true, ..Act::new(PERSON, "evidence_added", at(second)) }
}

fn on(number: u32) -> Target {
    Target::Item(ASSESSMENT, item(number))
}

/// A photo, a document and a note on three items, the photo on all of them.
fn with_evidence(vault: &mut Vault) -> [Evidence; 3] {
    vault
        .write(&act(2), |w| {
            let photo = photo(w, 901);
            let sealed = Sealed {
                sha256: put(w, b"%PDF"),
                media_type: "application/pdf".to_owned(),
                size: 4,
                file_name: "order.pdf".to_owned(),
            };
            let document = piece(902, Content::Document(sealed));
            let note = piece(903, Content::Note("Gate found open twice".to_owned()));
            for (number, piece) in [&photo, &document, &note].into_iter().enumerate() {
                evidence::save(w, piece)?;
                evidence::link(w, piece.id, &on(number as u32 + 1))?;
            }
            evidence::link(w, photo.id, &on(2))?;
            evidence::link(w, photo.id, &on(3))?;
            Ok([photo, document, note])
        })
        .unwrap()
        .value
}

#[test]
fn every_kind_of_evidence_comes_back_as_it_was_stored_and_serves_many_places() {
    let (place, mut vault) = vault();
    let pieces = with_evidence(&mut vault);
    let [photo, document, note] = &pieces;
    vault.close().unwrap();

    let vault = place.open().unwrap();
    vault.read(|r| {
        assert_eq!(evidence::of_assessment(r, ASSESSMENT).unwrap(), pieces);
        assert_eq!(evidence::of_assessment(r, OTHER).unwrap(), []);
        assert_eq!(evidence::of_target(r, &on(2)).unwrap(), [photo.clone(), document.clone()]);
        assert_eq!(evidence::links(r, photo.id).unwrap(), [on(1), on(2), on(3)]);
        assert_eq!(evidence::links_of_assessment(r, ASSESSMENT).unwrap()[&note.id], [on(3)]);
        assert_eq!(evidence::count_for(r, &on(3)).unwrap(), 2);
        assert_eq!(evidence::get(r, note.id).unwrap(), Some(note.clone()));
        let sealed = document.content.sealed().unwrap();
        assert_eq!(tables::blob::get(r, &sealed.sha256).unwrap().unwrap().bytes, b"%PDF");
    });
    assert!(vault.check().unwrap().ok());
}

#[test]
fn a_finding_counts_its_own_evidence_and_that_of_its_actions_and_the_trash_counts_nothing() {
    let (_place, mut vault) = vault();
    let whole = finding(20, "8-01", &[30, 31]);
    vault.write(&act(2), |w| tables::finding::save(w, &whole)).unwrap();
    let count = |vault: &Vault| vault.read(|r| evidence::count_for_finding(r, whole.id).unwrap());
    assert_eq!(count(&vault), 0);
    let [mut first, ..] = with_evidence(&mut vault);
    let action = Target::Action(whole.content.actions[1].id);
    vault
        .write(&act(4), |w| {
            evidence::link(w, first.id, &action)?;
            evidence::link(w, first.id, &Target::Finding(whole.id))
        })
        .unwrap();
    assert_eq!(count(&vault), 1, "one piece is one piece, however often it is linked");
    let links = vault.read(|r| evidence::links_of_assessment(r, ASSESSMENT).unwrap());
    assert_eq!(links[&first.id], [action, Target::Finding(whole.id), on(1), on(2), on(3)]);

    first.removed_at = Some(at(5).timestamp());
    vault.write(&act(5), |w| evidence::save(w, &first)).unwrap();
    assert_eq!(count(&vault), 0);
    vault.undo(ASSESSMENT, &act(6)).unwrap();
    assert_eq!(count(&vault), 1);
    assert!(vault.check().unwrap().ok());
}

#[test]
fn adding_evidence_is_undone_and_redone_with_its_links_and_its_bytes() {
    let (_place, mut vault) = vault();
    let before = vault.record_digest(ASSESSMENT).unwrap();
    let pieces = with_evidence(&mut vault);
    let after = vault.record_digest(ASSESSMENT).unwrap();
    assert_ne!(before, after, "the digest of a record covers its evidence");
    vault.undo(ASSESSMENT, &act(3)).unwrap().unwrap();
    assert_eq!(vault.read(|r| evidence::all(r).unwrap()), []);
    assert_eq!(vault.record_digest(ASSESSMENT).unwrap(), before);
    assert!(vault.check().unwrap().ok());
    vault.redo(ASSESSMENT, &act(4)).unwrap().unwrap();
    assert_eq!(vault.read(|r| evidence::all(r).unwrap()), pieces);
    assert_eq!(vault.record_digest(ASSESSMENT).unwrap(), after);
    assert!(vault.check().unwrap().ok());
}

#[test]
fn the_window_may_have_what_is_shown_and_never_an_original_that_was_drawn_on() {
    let (_place, mut vault) = vault();
    let [mut piece, document, _] = with_evidence(&mut vault);
    let shown = |vault: &Vault, hash: &str| vault.read(|r| evidence::is_shown(r, hash).unwrap());
    let Content::Photo(mut photo) = piece.content.clone() else { panic!("a photo") };
    let (original, thumbnail) = (photo.original.sha256.clone(), photo.thumbnail.clone());
    assert!(shown(&vault, &original) && shown(&vault, &thumbnail));
    assert!(!shown(&vault, &document.content.sealed().unwrap().sha256), "documents are never rendered");
    assert!(!shown(&vault, "no hash at all"));

    let view = vault
        .write(&act(4), |w| {
            let view = put(w, b"view");
            photo.marks = vec![Mark { kind: MarkKind::Redact, x1: 1, y1: 1, x2: 9, y2: 9, text: String::new() }];
            photo.view = Some(view.clone());
            photo.thumbnail = put(w, b"small view");
            piece.content = Content::Photo(photo);
            evidence::save(w, &piece)?;
            Ok(view)
        })
        .unwrap()
        .value;
    assert!(shown(&vault, &view));
    assert!(!shown(&vault, &original) && !shown(&vault, &thumbnail), "only what was redacted is shown");
    vault.undo(ASSESSMENT, &act(5)).unwrap();
    assert!(shown(&vault, &original) && shown(&vault, &thumbnail));
}

#[test]
fn evidence_of_a_finalised_record_stays_as_it_is_while_its_findings_get_more() {
    let (_place, mut vault) = vault();
    let [photo, document, _] = with_evidence(&mut vault);
    let whole = finding(20, "8-01", &[30]);
    vault
        .write(&Act::new(PERSON, "finalise", at(3)), |w| {
            tables::finding::save(w, &whole)?;
            tables::assessment::save(w, &Assessment { state: State::Finalised, ..assessment(ASSESSMENT) })
        })
        .unwrap();
    let act = Act::new(PERSON, "evidence", at(4));
    let refused = |result: crate::Result<crate::Written<()>>| {
        assert!(matches!(result, Err(crate::Error::Finalised)), "{result:?}");
    };
    refused(vault.write(&act, |w| evidence::unlink(w, photo.id, &on(1))));
    refused(vault.write(&act, |w| evidence::link(w, document.id, &on(7))));
    let renamed = Evidence { details: Details::default(), ..photo.clone() };
    refused(vault.write(&act, |w| evidence::save(w, &renamed)));
    vault
        .write(&act, |w| {
            let closing = super::evidence::photo(w, 950);
            evidence::save(w, &closing)?;
            evidence::link(w, closing.id, &Target::Finding(whole.id))
        })
        .unwrap();
    // A new revision stands on the same evidence, and may change what stands on it alone.
    vault.write(&act, |w| evidence::carry(w, ASSESSMENT, OTHER, |id| *id == item(2))).unwrap();
    vault.read(|r| {
        assert_eq!(evidence::of_assessment(r, OTHER).unwrap(), [photo, document]);
        assert_eq!(evidence::count_for(r, &Target::Item(OTHER, item(1))).unwrap(), 0);
    });
    assert!(vault.check().unwrap().ok());
}

#[test]
fn evidence_without_its_bytes_is_refused_and_bytes_that_vanish_are_noticed() {
    let (_place, mut vault) = vault();
    let sealed =
        Sealed { sha256: "d".repeat(64), media_type: "text/plain".to_owned(), size: 1, file_name: String::new() };
    let without = piece(904, Content::Document(sealed));
    assert!(matches!(vault.write(&act(2), |w| evidence::save(w, &without)), Err(crate::Error::Contradiction(_))));

    with_evidence(&mut vault);
    vault.connection().execute_batch("DELETE FROM media.blob WHERE media_type = 'image/jpeg'").unwrap();
    assert_eq!(codes(&vault.check().unwrap()), ["media", "media", "media"]);
}
