//! What is written, and what is said about it.

use super::*;
use crate::{Entity, EntityRef, Error, tables::export::Export};

#[test]
fn everything_comes_back_as_it_was_stored() {
    let (place, mut vault) = vault();
    let whole = finding(20, "8-01", &[30, 31]);
    let export = Export {
        id: Uuid::from_u128(50),
        assessment: ASSESSMENT,
        kind: "full".to_owned(),
        language: "en".to_owned(),
        paper: "a4".to_owned(),
        dated_on: jiff::civil::date(2026, 3, 3),
        record_digest: "0".repeat(64),
        last_event: 3,
        file_sha256: "1".repeat(64),
        saved_at: at(5).timestamp(),
    };
    let mut answered = answer("quay \u{e9}");
    answered.levels = [(1.try_into().unwrap(), Verdict::Yes), (2.try_into().unwrap(), Verdict::NotObserved)].into();
    answered.methods = [breakwater_domain::answer::Method::Document, breakwater_domain::answer::Method::Test].into();
    answered.review = true;
    vault
        .write(&Act::new(PERSON, "all", at(4)), |w| {
            tables::answer::save(w, ASSESSMENT, &item(1), &answered)?;
            tables::finding::save(w, &whole)?;
            tables::export::save(w, &export)?;
            tables::setting::set(w, "language", &"fr".into())
        })
        .unwrap();
    vault.keep_place(ASSESSMENT, &item(7)).unwrap();
    vault.close().unwrap();

    let vault = place.open().unwrap();
    vault.read(|r| {
        assert_eq!(tables::facility::all(r).unwrap(), [facility()]);
        assert_eq!(tables::facility::with_number(r, &facility().number).unwrap(), Some(facility()));
        assert_eq!(tables::questionnaire::get(r, &questionnaire().hash).unwrap(), Some(questionnaire()));
        let expected = Assessment { resume_at: Some(item(7)), ..assessment(ASSESSMENT) };
        assert_eq!(tables::assessment::get(r, ASSESSMENT).unwrap(), Some(expected));
        assert_eq!(tables::assessment::of_facility(r, FACILITY).unwrap().len(), 2);
        assert_eq!(tables::answer::get(r, ASSESSMENT, &item(1)).unwrap(), answered);
        assert_eq!(tables::answer::get(r, OTHER, &item(1)).unwrap(), Answer::default());
        assert_eq!(tables::finding::of_assessment(r, ASSESSMENT).unwrap(), [whole]);
        assert_eq!(tables::export::of_assessment(r, ASSESSMENT).unwrap(), [export]);
        assert_eq!(tables::setting::get(r, "language").unwrap(), Some("fr".into()));
    });
    assert!(vault.check().unwrap().ok());
}

#[test]
fn a_write_makes_one_event_and_says_what_changed() {
    let (_place, mut vault) = vault();
    let before = vault.head().unwrap();
    let act = on_item(ASSESSMENT, &item(1), 5);
    let save = |w: &mut Writing<'_>| tables::answer::save(w, ASSESSMENT, &item(1), &answer("seen"));
    let written = vault.write(&act, save).unwrap();
    assert_eq!(written.seq, before.seq + 1);
    assert_eq!(written.changed, [EntityRef { kind: Entity::Answer, id: format!("{ASSESSMENT}/pf-01-01") }]);
    let event = vault.last_event(ASSESSMENT).unwrap();
    assert_eq!((event.seq, event.at), (written.seq, Some(at(5).timestamp())));

    let again = vault.write(&act, save).unwrap();
    assert_eq!((again.seq, again.changed.len()), (written.seq, 0), "nothing changed, so there is no event");
    assert_eq!(vault.last_event(OTHER).unwrap().seq, 0);
}

#[test]
fn a_refused_write_leaves_nothing_behind() {
    #[derive(Debug)]
    enum Refused {
        Rule,
        Vault,
    }
    impl From<Error> for Refused {
        fn from(_: Error) -> Self {
            Self::Vault
        }
    }
    let (_place, mut vault) = vault();
    let before = vault.head().unwrap();
    let act = on_item(ASSESSMENT, &item(1), 5);
    let refused = vault.try_write(&act, |w| {
        tables::answer::save(w, ASSESSMENT, &item(1), &answer("seen"))?;
        Err::<(), _>(Refused::Rule)
    });
    assert!(matches!(refused, Err(Refused::Rule)));
    let nowhere = AssessmentId::new(Uuid::from_u128(999));
    let contradiction = vault.write(&act, |w| tables::answer::save(w, nowhere, &item(1), &answer("seen")));
    assert!(matches!(contradiction, Err(Error::Contradiction(_))));
    assert_eq!(vault.read(|r| tables::answer::get(r, ASSESSMENT, &item(1))).unwrap(), Answer::default());
    assert_eq!(vault.head().unwrap(), before);
}

#[test]
fn an_answer_that_becomes_empty_is_no_longer_there() {
    let (_place, mut vault) = vault();
    save_answer(&mut vault, &item(1), &answer("seen"), 2);
    save_answer(&mut vault, &item(1), &Answer::default(), 3);
    assert!(vault.read(|r| tables::answer::all(r, ASSESSMENT)).unwrap().is_empty());
    assert!(vault.check().unwrap().ok());
}

#[test]
fn the_history_of_an_item_tells_who_changed_what_and_why() {
    let (_place, mut vault) = vault();
    save_answer(&mut vault, &item(1), &answer("first"), 2);
    let act = Act { reason: Some("seen again".to_owned()), ..on_item(ASSESSMENT, &item(1), 3) };
    vault.write(&act, |w| tables::answer::save(w, ASSESSMENT, &item(1), &answer("second"))).unwrap();
    save_answer(&mut vault, &item(2), &answer("other item"), 4);
    let undo = Act { operation: "undo", ..on_item(ASSESSMENT, &item(1), 5) };
    vault.undo(ASSESSMENT, &undo).unwrap();
    vault.undo(ASSESSMENT, &undo).unwrap();

    let history = vault.history(ASSESSMENT, &item(1)).unwrap();
    let told: Vec<_> =
        history.iter().map(|entry| (entry.operation.as_str(), entry.reason.as_deref(), entry.compensates)).collect();
    assert_eq!(
        told,
        [("answer_saved", None, None), ("answer_saved", Some("seen again"), None), ("undo", None, Some(4))]
    );
    let comment = |value: &Option<serde_json::Value>| value.as_ref().map(|row| row["comment"].clone());
    let change = &history[1].changes[0];
    assert_eq!((comment(&change.old), comment(&change.new)), (Some("first".into()), Some("second".into())));
    assert_eq!((history[1].actor, history[1].at), (PERSON, at(3).timestamp()));
    assert_eq!(history[1].offset_seconds, 3600);
}

#[test]
fn the_record_digest_follows_the_record_and_nothing_else() {
    let (_place, mut vault) = vault();
    save_answer(&mut vault, &item(1), &answer("seen"), 2);
    let digest = vault.record_digest(ASSESSMENT).unwrap();
    assert_eq!(digest.len(), 64);

    vault.keep_place(ASSESSMENT, &item(9)).unwrap();
    vault
        .write(&Act::new(PERSON, "other", at(3)), |w| {
            tables::answer::save(w, OTHER, &item(1), &answer("elsewhere"))?;
            tables::setting::set(w, "language", &"fr".into())
        })
        .unwrap();
    assert_eq!(vault.record_digest(ASSESSMENT).unwrap(), digest);

    let mut digests = std::collections::BTreeSet::from([digest.clone()]);
    let changes: [fn(&mut Writing<'_>) -> crate::Result<()>; 5] = [
        |w| tables::answer::save(w, ASSESSMENT, &item(2), &answer("new")),
        |w| tables::finding::save(w, &finding(20, "8-01", &[])),
        |w| tables::finding::save(w, &finding(20, "8-01", &[30])),
        |w| tables::facility::save(w, &Facility { name: "South Quay".to_owned(), ..facility() }),
        |w| tables::assessment::save(w, &Assessment { revision: 2, ..assessment(ASSESSMENT) }),
    ];
    for (second, change) in (4..).zip(changes) {
        vault.write(&Act::new(PERSON, "change", at(second)), change).unwrap();
        assert!(digests.insert(vault.record_digest(ASSESSMENT).unwrap()), "change at {second}");
    }
    save_answer(&mut vault, &item(3), &answer("x"), 9);
    let with = vault.record_digest(ASSESSMENT).unwrap();
    vault.undo(ASSESSMENT, &on_item(ASSESSMENT, &item(3), 10)).unwrap();
    vault.redo(ASSESSMENT, &on_item(ASSESSMENT, &item(3), 11)).unwrap();
    assert_eq!(vault.record_digest(ASSESSMENT).unwrap(), with, "the same record has the same digest");
}

#[test]
fn answers_of_a_finalised_assessment_do_not_change() {
    let (_place, mut vault) = vault();
    save_answer(&mut vault, &item(1), &answer("seen"), 2);
    let finalised =
        Assessment { state: State::Finalised, finalised_at: Some(at(3).timestamp()), ..assessment(ASSESSMENT) };
    vault.write(&Act::new(PERSON, "finalised", at(3)), |w| tables::assessment::save(w, &finalised)).unwrap();
    let digest = vault.record_digest(ASSESSMENT).unwrap();
    for (number, change) in [(1, answer("other")), (2, answer("new")), (1, Answer::default())] {
        let act = on_item(ASSESSMENT, &item(number), 4);
        let refused = vault.write(&act, |w| tables::answer::save(w, ASSESSMENT, &item(number), &change));
        assert!(matches!(refused, Err(Error::Finalised)), "{refused:?}");
    }
    let undone = vault.undo(ASSESSMENT, &on_item(ASSESSMENT, &item(1), 5));
    assert!(matches!(undone, Err(Error::Finalised)), "{undone:?}");
    assert_eq!(vault.record_digest(ASSESSMENT).unwrap(), digest);
}

#[test]
fn debug_output_shows_no_secret_and_no_content() {
    let (place, vault) = empty_vault();
    let group = place.recovery.groups()[0].to_string();
    let shown = format!("{:?} {:?} {:?}", place.secret(), Secret::Passphrase(Passphrase::new(PASSPHRASE)), vault);
    assert!(!shown.contains("lantern") && !shown.contains(&group), "{shown}");
    let key = vault.data_key().database_key("answers.db");
    assert!(!shown.contains(&key[2..20]));
}

#[test]
fn a_row_that_cannot_be_read_is_named_and_what_stands_in_it_is_told_to_nobody() {
    let (_place, mut vault) = vault();
    save_answer(&mut vault, &item(1), &answer("seen"), 2);
    for tamper in ["methods = '[\"lantern\"]'", "levels = '{\"lantern\": 1}'", "reason = 'x', verdict = 'lantern'"] {
        vault.connection().execute_batch("BEGIN; PRAGMA ignore_check_constraints = ON").unwrap();
        vault.connection().execute_batch(&format!("UPDATE answer SET {tamper}")).unwrap();
        let error = vault.read(|r| tables::answer::all(r, ASSESSMENT)).unwrap_err();
        vault.connection().execute_batch("ROLLBACK").unwrap();
        assert!(matches!(error, Error::Row { .. }), "{tamper}: {error:?}");
        let mut told = format!("{error} {error:?}");
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            told = format!("{told} {cause} {cause:?}");
            source = cause.source();
        }
        assert!(told.contains("answer") && !told.contains("lantern"), "{told}");
    }
}

#[test]
fn a_question_set_is_listed_and_can_be_removed_while_no_assessment_pins_it() {
    let (_place, mut vault) = vault();
    let pinned = questionnaire();
    let other = PinnedQuestionnaire { hash: "d".repeat(64), version: pinned.version + 1, ..questionnaire() };
    let act = |operation| Act::new(PERSON, operation, at(6));
    vault.write(&act("set_imported"), |w| tables::questionnaire::pin(w, &other, at(6).timestamp())).unwrap();
    let listed = |vault: &Vault| {
        let heads = vault.read(tables::questionnaire::all).unwrap();
        heads.into_iter().map(|head| (head.hash, head.version, head.assessments)).collect::<Vec<_>>()
    };
    assert_eq!(listed(&vault), [(pinned.hash.clone(), pinned.version, 2), (other.hash.clone(), other.version, 0)]);
    let refused = vault.write(&act("set_removed"), |w| tables::questionnaire::remove(w, &pinned.hash));
    assert!(matches!(refused, Err(Error::Contradiction(_))));
    vault.write(&act("set_removed"), |w| tables::questionnaire::remove(w, &other.hash)).unwrap();
    assert_eq!(listed(&vault), [(pinned.hash.clone(), pinned.version, 2)]);
    assert_eq!(vault.read(|r| tables::questionnaire::get(r, &other.hash)).unwrap(), None);
    assert!(vault.check().unwrap().ok());
}
