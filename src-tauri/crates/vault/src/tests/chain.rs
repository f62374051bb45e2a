//! The event chain under tampering.

use super::*;
use crate::Error;
use proptest::prelude::*;
use rusqlite::params;

const DROP_TRIGGERS: &str = "DROP TRIGGER event_next; DROP TRIGGER event_no_update; DROP TRIGGER event_no_delete;
    DROP TRIGGER event_change_no_update; DROP TRIGGER event_change_no_delete;
    DROP TRIGGER event_value_only_erased; DROP TRIGGER event_value_no_delete; PRAGMA foreign_keys = OFF;";

/// Events of the prepared vault: made, set up, and eight answers.
const EVENTS: i64 = 10;

fn vault_with_events() -> (Place, Vault) {
    let (place, mut vault) = vault();
    for number in 1..=8 {
        let item = item(number);
        let act = Act { reason: Some(format!("because {number}")), ..on_item(ASSESSMENT, &item, i64::from(number)) };
        vault.write(&act, |w| tables::answer::save(w, ASSESSMENT, &item, &answer("seen"))).unwrap();
    }
    assert_eq!(vault.head().unwrap().seq, EVENTS as u64);
    (place, vault)
}

#[test]
fn a_sound_chain_verifies_and_ends_with_the_head() {
    let (_place, vault) = vault_with_events();
    let state = vault.verify_chain().unwrap();
    assert_eq!(state.problem, None);
    assert_eq!((state.events, state.head), (EVENTS as u64, vault.head().unwrap().hash));
}

/// All in one vault, each attack taken back by a rollback.
#[test]
fn every_change_of_the_chain_is_found_and_its_first_bad_event_named() {
    let (_place, vault) = vault_with_events();
    let db = vault.connection();
    db.execute_batch(DROP_TRIGGERS).unwrap();
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 1_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    let attacks = (0..18_usize, 1..=EVENTS, 1..EVENTS);
    runner
        .run(&attacks, |(attack, seq, distance)| {
            db.execute_batch("BEGIN").unwrap();
            let other = (seq - 1 + distance) % EVENTS + 1;
            let change = |sql: &str| db.execute(sql, [seq]).unwrap();
            let mut first_bad = seq;
            match attack {
                0 => change("UPDATE event SET at = '2020-01-01T00:00:00Z' WHERE seq = ?1"),
                1 => change("UPDATE event SET actor = 'somebody' WHERE seq = ?1"),
                2 => change("UPDATE event SET operation = operation || 'x' WHERE seq = ?1"),
                3 => change("UPDATE event SET offset_seconds = offset_seconds + 1 WHERE seq = ?1"),
                4 => change("UPDATE event SET item = coalesce(item, '') || 'x' WHERE seq = ?1"),
                5 => change("UPDATE event SET assessment = coalesce(assessment, '') || 'x' WHERE seq = ?1"),
                6 => change("UPDATE event SET reason_hash = randomblob(32) WHERE seq = ?1"),
                7 => change("UPDATE event SET compensates = 1 WHERE seq = ?1"),
                8 => change("UPDATE event SET hash = randomblob(32) WHERE seq = ?1"),
                9 => change("UPDATE event_change SET new_hash = randomblob(32) WHERE seq = ?1 AND n = 1"),
                10 => change("UPDATE event_value SET new_value = new_value || ' ' WHERE seq = ?1 AND n = 1"),
                11 => change("DELETE FROM event_value WHERE seq = ?1 AND n = 1"),
                // Remove one from the middle, with or without closing the gap.
                12 => change("DELETE FROM event WHERE seq = ?1"),
                // Cut the end off, but leave the head.
                13 => change("DELETE FROM event WHERE seq >= ?1"),
                // Exchange two.
                14 => {
                    first_bad = seq.min(other);
                    db.execute("UPDATE event SET seq = 1000 WHERE seq = ?1", [seq]).unwrap();
                    db.execute("UPDATE event SET seq = ?1 WHERE seq = ?2", [seq, other]).unwrap();
                    db.execute("UPDATE event SET seq = ?1 WHERE seq = 1000", [other]).unwrap()
                }
                // Remove one and close the gap behind it.
                15 => {
                    db.execute("DELETE FROM event WHERE seq = ?1", [seq]).unwrap();
                    db.execute("UPDATE event SET seq = seq + 999 WHERE seq > ?1", [seq]).unwrap();
                    db.execute("UPDATE event SET seq = seq - 1000 WHERE seq > 1000", []).unwrap()
                }
                // Add one behind the head, a copy of another.
                16 => {
                    first_bad = EVENTS + 1;
                    db.execute(
                        "INSERT INTO event SELECT ?1, device, clock + 1000, at, offset_seconds, actor, operation,
                         assessment, item, reason_hash, compensates, hash FROM event WHERE seq = ?2",
                        params![EVENTS + 1, seq],
                    )
                    .unwrap()
                }
                // Insert one and move the rest up: a copy of an event, so that the copy itself holds and the next does not.
                _ => {
                    first_bad = seq + 1;
                    db.execute("UPDATE event SET seq = seq + 1001 WHERE seq >= ?1", [seq]).unwrap();
                    db.execute("UPDATE event SET seq = seq - 1000 WHERE seq > 1000", []).unwrap();
                    db.execute(
                        "INSERT INTO event SELECT ?1, device, clock, at, offset_seconds, actor, operation, assessment,
                         item, reason_hash, compensates, hash FROM event WHERE seq = ?2",
                        params![seq, seq + 1],
                    )
                    .unwrap()
                }
            };
            let problem = vault.verify_chain().unwrap().problem;
            db.execute_batch("ROLLBACK").unwrap();
            prop_assert_eq!(problem.map(|problem| problem.seq.cast_signed()), Some(first_bad), "attack {}", attack);
            Ok(())
        })
        .unwrap();
    assert_eq!(vault.verify_chain().unwrap().problem, None, "all attacks were taken back");
}

#[test]
fn a_changed_head_is_noticed() {
    for tamper in [
        "UPDATE head SET hash = randomblob(32)",
        "UPDATE head SET seq = seq - 1",
        "UPDATE head SET seq = seq + 1",
        "DELETE FROM head",
    ] {
        let (_place, vault) = vault_with_events();
        vault.connection().execute_batch(tamper).unwrap();
        assert!(vault.verify_chain().unwrap().problem.is_some(), "{tamper}");
    }
}

#[test]
fn the_database_itself_refuses_to_change_or_remove_events() {
    let (_place, vault) = vault_with_events();
    for sql in [
        "UPDATE event SET operation = 'x' WHERE seq = 3",
        "DELETE FROM event WHERE seq = 10",
        "UPDATE event_change SET entity = 'x' WHERE seq = 3",
        "DELETE FROM event_change WHERE seq = 3",
        "UPDATE event_value SET new_value = 'x' WHERE seq = 3",
        "DELETE FROM event_value WHERE seq = 3",
        "INSERT INTO event SELECT 99, device, clock, at, offset_seconds, actor, operation, assessment, item,
         reason_hash, compensates, hash FROM event WHERE seq = 3",
    ] {
        assert!(vault.connection().execute_batch(sql).is_err(), "{sql}");
    }
    assert_eq!(vault.verify_chain().unwrap().problem, None);
}

#[test]
fn values_can_be_erased_without_breaking_the_chain() {
    let (_place, mut vault) = vault_with_events();
    vault
        .connection()
        .execute_batch("UPDATE event_value SET salt = NULL, old_value = NULL, new_value = NULL WHERE seq = 10")
        .unwrap();
    let report = vault.check().unwrap();
    assert!(report.ok(), "{report:?}");
    let history = vault.history(ASSESSMENT, &item(8)).unwrap();
    assert!(history[0].changes[0].erased && history[0].reason.is_none());
    let act = on_item(ASSESSMENT, &item(8), 20);
    assert!(matches!(vault.undo(ASSESSMENT, &act), Err(Error::UndoBlocked(10))), "what is erased cannot come back");
}

#[test]
fn a_head_held_elsewhere_tells_a_chain_that_goes_on_from_one_that_was_cut_or_rewritten() {
    use crate::HeadStanding::{Continues, Differs, Same, Short};
    let (_place, mut vault) = vault_with_events();
    let held = vault.head().unwrap();
    let compare = |vault: &Vault, hash: &str| vault.compare_head(held.seq, hash).unwrap();
    assert_eq!(compare(&vault, &held.hash), Same);
    save_answer(&mut vault, &item(9), &answer("later"), 30);
    assert_eq!(compare(&vault, &held.hash), Continues);
    assert_eq!(compare(&vault, &held.hash[..16].to_uppercase()), Continues, "as it is printed");
    assert_eq!(compare(&vault, &held.hash[..4]), Differs, "four characters prove nothing");
    assert_eq!(compare(&vault, &"0".repeat(64)), Differs);
    assert_eq!(vault.compare_head(99, &held.hash).unwrap(), Short);
}

/// Cutting the end off with the stored head moved along is what only a head held elsewhere shows.
#[test]
fn every_cut_is_found_against_a_head_held_elsewhere_even_when_the_stored_head_was_moved_along() {
    let (_place, vault) = vault_with_events();
    let held = vault.head().unwrap();
    let db = vault.connection();
    db.execute_batch(DROP_TRIGGERS).unwrap();
    for last in 1..EVENTS {
        db.execute_batch("BEGIN").unwrap();
        db.execute("DELETE FROM event WHERE seq > ?1", [last]).unwrap();
        db.execute("UPDATE head SET seq = ?1, hash = (SELECT hash FROM event WHERE seq = ?1)", [last]).unwrap();
        assert_eq!(vault.verify_chain().unwrap().problem, None, "the chain itself cannot know");
        assert_eq!(vault.compare_head(held.seq, &held.hash).unwrap(), crate::HeadStanding::Short, "cut after {last}");
        db.execute_batch("ROLLBACK").unwrap();
    }
}

/// Who holds the key can write a chain that holds in itself, from any event on. Only a head somebody else holds tells.
#[test]
fn a_chain_rewritten_with_the_key_is_found_against_every_head_held_elsewhere() {
    use crate::HeadStanding::{Continues, Differs, Same, Short};
    let (_place, vault) = vault_with_events();
    let db = vault.connection();
    let held: Vec<String> = {
        let mut hashes = db.prepare("SELECT lower(hex(hash)) FROM event ORDER BY seq").unwrap();
        hashes.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    db.execute_batch(DROP_TRIGGERS).unwrap();
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 1_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    });
    runner
        .run(&(1..=EVENTS, 0..8_i64, 1..=EVENTS), |(kept, written, seq)| {
            db.execute_batch("BEGIN").unwrap();
            for table in ["event_value", "event_change", "event"] {
                db.execute(&format!("DELETE FROM {table} WHERE seq > ?1"), [kept]).unwrap();
            }
            db.execute("UPDATE head SET seq = ?1, hash = (SELECT hash FROM event WHERE seq = ?1)", [kept]).unwrap();
            for number in 0..written {
                let act = Act::new(PERSON, "answer_saved", at(100 + number));
                crate::chain::append(db, vault.about().device, &act, None, &[]).unwrap();
            }
            let problem = vault.verify_chain().unwrap().problem;
            let standing = vault.compare_head(seq.unsigned_abs(), &held[seq as usize - 1]).unwrap();
            db.execute_batch("ROLLBACK").unwrap();
            prop_assert_eq!(problem, None, "it holds in itself");
            let expected = match seq {
                _ if seq > kept + written => Short,
                _ if seq > kept => Differs,
                _ if seq == kept + written => Same,
                _ => Continues,
            };
            prop_assert_eq!(standing, expected, "kept {}, written {}, held {}", kept, written, seq);
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_history_comes_in_pages_and_by_what_one_looks_for() {
    use crate::{Entity, HistoryFilter};
    let (_place, vault) = vault_with_events();
    let page = |filter: HistoryFilter| {
        let page = vault.history_page(&HistoryFilter { limit: 3, ..filter }).unwrap();
        (page.entries.iter().map(|entry| entry.seq).collect::<Vec<_>>(), page.total)
    };
    assert_eq!(page(HistoryFilter::default()), (vec![10, 9, 8], 10));
    assert_eq!(page(HistoryFilter { before: Some(3), ..HistoryFilter::default() }), (vec![2, 1], 10));
    assert_eq!(page(HistoryFilter { assessment: Some(ASSESSMENT), ..HistoryFilter::default() }).1, 8);
    assert_eq!(page(HistoryFilter { entities: vec![Entity::Person], ..HistoryFilter::default() }), (vec![1], 1));
    assert_eq!(page(HistoryFilter { operations: vec!["set_up"], ..HistoryFilter::default() }), (vec![2], 1));
    let nobody = PersonId::new(Uuid::from_u128(77));
    assert_eq!(page(HistoryFilter { actor: Some(nobody), ..HistoryFilter::default() }), (vec![], 0));
}

#[test]
fn a_whole_facility_leaves_with_everything_of_it_and_the_chain_still_verifies() {
    use crate::{Entity, tables::trash::Discarded};
    let (place, mut vault) = vault_with_events();
    let act = |operation| Act::new(PERSON, operation, at(40));
    vault.write(&act("finding"), |w| tables::finding::save(w, &finding(20, "8-01", &[30]))).unwrap();
    let finalised =
        Assessment { state: State::Finalised, finalised_at: Some(at(5).timestamp()), ..assessment(ASSESSMENT) };
    vault.write(&act("finalised"), |w| tables::assessment::save(w, &finalised)).unwrap();
    let refused = vault.write(&act("removed"), |w| w.remove_whole(Entity::Facility, &FACILITY.to_string()));
    assert!(matches!(refused, Err(Error::Finalised)), "not without having been in the trash: {refused:?}");
    let discarded =
        Discarded { facility: FACILITY, since_on: jiff::civil::date(2026, 3, 3), reason: "Closed.".to_owned() };
    vault.write(&act("facility_deleted"), |w| tables::trash::put(w, &discarded)).unwrap();
    let gone = vault.write(&act("facility_removed"), |w| w.remove_whole(Entity::Facility, &FACILITY.to_string()));
    let gone = gone.unwrap().value;
    assert!(vault.erase_values(&act("values_erased"), &gone, None).unwrap() > 10);
    vault.close().unwrap();
    let vault = place.open().unwrap();
    let report = vault.check().unwrap();
    assert!(report.ok(), "{report:?}");
    vault.read(|r| {
        assert!(tables::facility::all(r).unwrap().is_empty() && tables::assessment::all(r).unwrap().is_empty());
    });
    let like = "SELECT count(*) FROM event_value WHERE new_value LIKE '%seen%' OR old_value LIKE '%seen%'";
    let left: i64 = vault.connection().query_row(like, [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0, "nothing of what was written can be read again");
}
