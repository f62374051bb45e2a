//! The register: kept beside the assessments, taken back event by event.

use super::*;
use crate::{Entity, Error, Only};
use breakwater_domain::{
    ids::EntryId,
    register::{Entry, RegisterList},
};
use serde_json::json;

const KINDS: Only<'_> = Only::Rows(&[Entity::RegisterEntry]);

fn contact(id: u128, phone: &str) -> Entry {
    let content = json!({"post": "Harbour master", "phone": phone});
    let today = jiff::civil::date(2026, 11, 16);
    Entry::check(
        EntryId::new(Uuid::from_u128(id)),
        facility().id,
        RegisterList::Contact,
        content.as_object().unwrap(),
        today,
    )
    .unwrap()
}

fn act(second: i64) -> Act {
    Act::new(PERSON, "register_saved", at(second))
}

fn kept(vault: &Vault) -> Vec<Entry> {
    vault.read(|reading| tables::register::of_facility(reading, facility().id)).unwrap()
}

#[test]
fn entries_are_kept_changed_and_removed_and_every_step_is_an_event() {
    let (place, mut vault) = vault();
    let first = vault.write(&act(10), |w| tables::register::save(w, &contact(1, "1"))).unwrap();
    assert_eq!(kept(&vault), [contact(1, "1")]);
    let same = vault.write(&act(11), |w| tables::register::save(w, &contact(1, "1"))).unwrap();
    assert_eq!((same.seq, same.changed.len()), (first.seq, 0), "nothing changed, no event");
    vault.write(&act(12), |w| tables::register::save(w, &contact(1, "2"))).unwrap();
    let removed = vault.write(&act(13), |w| tables::register::remove(w, contact(1, "2").id)).unwrap();
    assert_eq!(removed.seq, first.seq + 2);
    assert_eq!(kept(&vault), []);
    assert!(vault.check().unwrap().ok());
    drop(vault);
    assert!(place.open().unwrap().check().unwrap().ok());
}

#[test]
fn an_event_is_taken_back_once_and_only_while_its_rows_stand() {
    let (_place, mut vault) = vault();
    let both = vault
        .write(&act(10), |w| {
            tables::register::save(w, &contact(1, "1"))?;
            tables::register::save(w, &contact(2, "2"))
        })
        .unwrap();
    let back = vault.take_back(both.seq, KINDS, &act(11)).unwrap();
    assert_eq!(kept(&vault), [], "both rows of the one event");
    assert!(matches!(vault.take_back(both.seq, KINDS, &act(12)), Err(Error::UndoBlocked(_))));
    let again = vault.take_back(back.seq, KINDS, &act(13)).unwrap();
    assert_eq!(kept(&vault), [contact(1, "1"), contact(2, "2")]);

    vault.write(&act(14), |w| tables::register::save(w, &contact(2, "3"))).unwrap();
    assert!(matches!(vault.take_back(again.seq, KINDS, &act(15)), Err(Error::UndoBlocked(_))));
    assert_eq!(kept(&vault), [contact(1, "1"), contact(2, "3")], "nothing of it, not even the row that still stands");
    assert!(vault.check().unwrap().ok());
}

#[test]
fn an_event_about_something_else_is_left_alone() {
    let (_place, mut vault) = vault();
    let answered = save_answer(&mut vault, &item(1), &answer("seen"), 10);
    for seq in [1, answered, answered + 1, 0] {
        assert!(matches!(vault.take_back(seq, KINDS, &act(11)), Err(Error::UndoBlocked(_))), "{seq}");
    }
    assert!(vault.check().unwrap().ok());
}
