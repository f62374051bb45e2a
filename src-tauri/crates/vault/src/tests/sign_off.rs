//! What a signature and a seal are worth: against the program, and against raw SQL.

use super::*;
use crate::{
    Error,
    tables::signature::{Signature, Statement},
};
use breakwater_domain::sign_off::{Attestation, Role};

const SECOND: PersonId = PersonId::new(Uuid::from_u128(7));

/// Signs and finalises the prepared record.
pub(super) fn finalise(vault: &mut Vault) -> String {
    save_answer(vault, &item(1), &answer("seen"), 2);
    vault
        .write(&Act::new(PERSON, "finding", at(3)), |w| tables::finding::save(w, &finding(20, "8-01", &[30])))
        .unwrap();
    let digest = vault.record_digest(ASSESSMENT).unwrap();
    let signer = vault.signer(PERSON, &at(4)).unwrap();
    let statement = Statement {
        assessment: ASSESSMENT,
        person: PERSON,
        role: Role::Author,
        digest: digest.clone(),
        attestation: Attestation { independent: true, reason: String::new() },
        signed_at: at(4).timestamp(),
    };
    let signature = Signature::make(Uuid::from_u128(60), statement, &signer);
    let finalised =
        Assessment { state: State::Finalised, finalised_at: Some(at(5).timestamp()), ..assessment(ASSESSMENT) };
    vault
        .write(&Act::new(PERSON, "assessment_finalised", at(5)), |w| {
            tables::signature::save(w, &signature)?;
            tables::seal::make(w, ASSESSMENT, at(5).timestamp(), PERSON)?;
            tables::assessment::save(w, &finalised)
        })
        .unwrap();
    digest
}

#[test]
fn a_signed_record_keeps_its_digest_while_register_and_findings_go_on() {
    let (place, mut vault) = vault();
    let digest = finalise(&mut vault);
    assert_eq!(vault.record_digest(ASSESSMENT).unwrap(), digest, "signing does not change what is signed");
    let mut closed = finding(20, "8-01", &[30, 31]);
    closed.state = FindingState::Closed;
    closed.content.root_cause = "Habit.".to_owned();
    closed.content.actions[0].status = ActionStatus::Closed;
    vault
        .write(&Act::new(PERSON, "follow_up", at(6)), |w| {
            tables::facility::save(w, &Facility { name: "South Quay".to_owned(), ..facility() })?;
            tables::finding::save(w, &closed)?;
            let superseded = Assessment {
                state: State::Superseded,
                finalised_at: Some(at(5).timestamp()),
                ..assessment(ASSESSMENT)
            };
            tables::assessment::save(w, &superseded)
        })
        .unwrap();
    vault.close().unwrap();
    let vault = place.open().unwrap();
    assert_eq!(vault.record_digest(ASSESSMENT).unwrap(), digest);
    let seal = vault.read(|r| tables::seal::get(r, ASSESSMENT)).unwrap().unwrap();
    assert_eq!((seal.digest, seal.facility), (digest, facility()));
    let report = vault.check().unwrap();
    assert!(report.ok(), "{report:?}");
}

#[test]
fn raw_sql_cannot_change_a_finalised_record_in_any_of_its_tables() {
    let (_place, mut vault) = vault();
    let digest = finalise(&mut vault);
    let id = ASSESSMENT;
    for sql in [
        format!("UPDATE assessment SET scope = '{{}}' WHERE id = '{id}'"),
        format!("UPDATE assessment SET state = 'draft' WHERE id = '{id}'"),
        format!("UPDATE assessment SET state = 'superseded', reference = 'x' WHERE id = '{id}'"),
        format!("UPDATE assessment SET finalised_at = NULL WHERE id = '{id}'"),
        format!("DELETE FROM assessment WHERE id = '{id}'"),
        format!("UPDATE answer SET comment = 'x' WHERE assessment = '{id}'"),
        format!("UPDATE answer SET assessment = '{OTHER}' WHERE assessment = '{id}'"),
        format!("DELETE FROM answer WHERE assessment = '{id}'"),
        format!(
            "INSERT INTO answer SELECT assessment, 'pf-01-09', verdict, levels, reason, comment, text, equivalent,
                 methods, review FROM answer WHERE assessment = '{id}'"
        ),
        format!("UPDATE finding SET fact = 'x' WHERE assessment = '{id}'"),
        format!("UPDATE finding SET also_items = '[\"pf-01-02\"]' WHERE assessment = '{id}'"),
        format!("UPDATE finding SET grade = 'observation' WHERE assessment = '{id}'"),
        format!("UPDATE finding SET assessment = '{OTHER}' WHERE assessment = '{id}'"),
        format!("DELETE FROM finding WHERE assessment = '{id}'"),
        format!(
            "INSERT INTO finding (id, assessment, number, state, repeats, item, grade, place, fact, objective_evidence,
                 effect, immediate_measure, root_cause, likelihood, consequence, found_on)
                 SELECT 'x', assessment, '8-99', state, repeats, item, grade, place, fact,
                 objective_evidence, effect, immediate_measure, root_cause, likelihood, consequence, found_on
                 FROM finding WHERE assessment = '{id}'"
        ),
        format!("UPDATE seal SET digest = lower(hex(randomblob(32))) WHERE assessment = '{id}'"),
        format!("DELETE FROM seal WHERE assessment = '{id}'"),
        format!("UPDATE signature SET independent = 0 WHERE assessment = '{id}'"),
        format!("DELETE FROM signature WHERE assessment = '{id}'"),
        format!(
            "INSERT INTO signature SELECT 'x', assessment, person, role, digest, independent, reason, signed_at,
                 public_key, signature FROM signature WHERE assessment = '{id}'"
        ),
        "UPDATE questionnaire SET version = 2".to_owned(),
        "UPDATE questionnaire_text SET text = '{\"a\":1}'".to_owned(),
        "DELETE FROM questionnaire_text".to_owned(),
        "DELETE FROM questionnaire".to_owned(),
        "INSERT INTO questionnaire_text SELECT hash, 'es', text FROM questionnaire_text WHERE language = 'en'"
            .to_owned(),
    ] {
        let refused = vault.connection().execute_batch(&sql).map_err(Error::from);
        assert!(matches!(refused, Err(Error::Finalised | Error::Contradiction(_))), "{sql}: {refused:?}");
        assert_eq!(vault.record_digest(ASSESSMENT).unwrap(), digest, "{sql}");
    }
    // The other, which is a draft, is not in anybody's way.
    vault.write(&on_item(OTHER, &item(1), 7), |w| tables::answer::save(w, OTHER, &item(1), &answer("seen"))).unwrap();
    assert!(vault.check().unwrap().ok());
}

#[test]
fn a_signature_or_seal_that_was_tampered_with_is_found() {
    for (sql, code) in [
        ("UPDATE signature SET independent = 0", "signature"),
        ("UPDATE signature SET signature = '00' || substr(signature, 3)", "signature"),
        ("UPDATE signature SET signed_at = '2020-01-01T00:00:00Z'", "signature"),
        ("UPDATE signing_key SET person = '00000000-0000-0000-0000-000000000007'", "signature"),
        ("UPDATE seal SET facility = replace(facility, 'North', 'South')", "seal"),
        ("UPDATE answer SET comment = 'other'", "seal"),
    ] {
        let (_place, mut vault) = vault();
        finalise(&mut vault);
        vault.connection().execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        let mut names = vault.connection().prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").unwrap();
        let names: Vec<String> = names.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        for name in names {
            vault.connection().execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
        }
        vault.connection().execute_batch(sql).unwrap();
        let found = codes(&vault.check().unwrap());
        assert!(found.contains(&code) && found.contains(&"record"), "{sql}: {found:?}");
    }
}

#[test]
fn everybody_signs_with_one_key_of_their_own() {
    let (place, mut vault) = empty_vault();
    let second = Person { id: SECOND, name: "B. Second".to_owned(), post: String::new() };
    vault.write(&Act::new(PERSON, "person_added", at(1)), |w| tables::person::save(w, &second)).unwrap();
    let first = vault.signer(PERSON, &at(2)).unwrap().public_key();
    let other = vault.signer(SECOND, &at(2)).unwrap().public_key();
    assert_ne!(first, other);
    assert_eq!(first.fingerprint().len(), 8);
    vault.close().unwrap();
    let mut vault = place.open().unwrap();
    let again = vault.signer(PERSON, &at(3)).unwrap();
    assert_eq!(again.public_key(), first, "it stays the same after closing");
    assert!(first.verifies(b"message", &again.sign(b"message")));
    assert!(
        !first.verifies(b"massage", &again.sign(b"message")) && !other.verifies(b"message", &again.sign(b"message"))
    );
    assert!(vault.check().unwrap().ok());
}

#[test]
fn a_passphrase_of_ones_own_opens_the_vault_and_alone_the_signing_key() {
    const OWN: &str = "pebble orchard nineteen gantry";
    const NEW: &str = "copper meadow violin anchorage";
    let (place, mut vault) = empty_vault();
    let key = vault.signer(PERSON, &at(2)).unwrap().public_key();
    let act = |operation, second| Act::new(PERSON, operation, at(second));
    let weak = vault.give_own_slot(&act("own_passphrase_given", 3), PERSON, &Passphrase::new("short"), KeyCost::Floor);
    assert!(matches!(weak, Err(Error::WeakPassphrase)));
    vault.give_own_slot(&act("own_passphrase_given", 3), PERSON, &Passphrase::new(OWN), KeyCost::Floor).unwrap();
    assert!(vault.has_own_slot(PERSON).unwrap() && !vault.has_own_slot(SECOND).unwrap());
    assert!(matches!(vault.signer(PERSON, &at(4)), Err(Error::SigningKeyClosed)), "it was opened with the vault's");
    vault.close().unwrap();

    let own =
        |passphrase: &str| Vault::open(&place.folder(), &Secret::Passphrase(Passphrase::new(passphrase)), &holder());
    let mut vault = own(OWN).unwrap();
    assert_eq!(vault.opened().person, Some(PERSON));
    assert_eq!(vault.signer(PERSON, &at(5)).unwrap().public_key(), key, "the key came along");
    let (old, new) = (Passphrase::new(OWN), Passphrase::new(NEW));
    let wrong = vault.change_own_slot(&act("own_passphrase_changed", 6), PERSON, &new, &old, KeyCost::Floor);
    assert!(matches!(wrong, Err(Error::WrongSecret)));
    vault.change_own_slot(&act("own_passphrase_changed", 6), PERSON, &old, &new, KeyCost::Floor).unwrap();
    vault.close().unwrap();
    assert!(matches!(own(OWN), Err(Error::WrongSecret)));
    let mut vault = own(NEW).unwrap();
    assert_eq!(vault.signer(PERSON, &at(7)).unwrap().public_key(), key);

    vault.take_own_slot(&act("own_passphrase_taken", 8), PERSON).unwrap();
    vault.close().unwrap();
    assert!(matches!(own(NEW), Err(Error::WrongSecret)), "who left has no way in");
    let mut vault = place.open().unwrap();
    assert_eq!(vault.opened().person, None);
    let next = vault.signer(PERSON, &at(9)).unwrap().public_key();
    assert_ne!(next, key, "the key that went with the slot is retired");
    let known = vault.read(|r| tables::signing_key::get(r, &key)).unwrap().unwrap();
    assert_eq!(known.retired_at, Some(at(8).timestamp()));
    let report = vault.check().unwrap();
    assert!(report.ok(), "{report:?}");
}

#[test]
fn a_change_of_slots_that_was_cut_off_between_the_copies_leaves_nobody_a_way_in_they_lost() {
    const OWN: &str = "pebble orchard nineteen gantry";
    let (place, mut vault) = empty_vault();
    let act = |operation| Act::new(PERSON, operation, at(3));
    vault.give_own_slot(&act("own_passphrase_given"), PERSON, &Passphrase::new(OWN), KeyCost::Floor).unwrap();
    let before = std::fs::read(place.file("keys.copy.json")).unwrap();
    vault.take_own_slot(&act("own_passphrase_taken"), PERSON).unwrap();
    vault.close().unwrap();
    std::fs::write(place.file("keys.copy.json"), before).unwrap();
    let own = Vault::open(&place.folder(), &Secret::Passphrase(Passphrase::new(OWN)), &holder());
    assert!(matches!(own, Err(Error::WrongSecret)));
    assert!(place.open().unwrap().opened().key_copy_differs);
}
