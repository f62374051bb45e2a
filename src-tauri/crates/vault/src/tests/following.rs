//! Findings after their assessment was finalised, and changes to several at once.

use super::*;
use crate::{Only, error::Error};
use breakwater_domain::finding::Closure;

fn finalise(vault: &mut Vault) {
    let finalised =
        Assessment { state: State::Finalised, finalised_at: Some(at(3).timestamp()), ..assessment(ASSESSMENT) };
    vault.write(&Act::new(PERSON, "finalised", at(3)), |w| tables::assessment::save(w, &finalised)).unwrap();
}

fn closed(finding: Finding) -> Finding {
    let closure = Closure { by: Some(PERSON), on: jiff::civil::date(2026, 6, 1), note: "Seen".to_owned() };
    Finding { state: FindingState::Closed, closure: Some(closure), ..finding }
}

#[test]
fn what_was_found_stands_in_a_finalised_record_while_its_actions_and_its_state_go_on() {
    let (_place, mut vault) = vault();
    let act = |second| Act { assessment: Some(ASSESSMENT), ..Act::new(PERSON, "action_saved", at(second)) };
    vault.write(&act(2), |w| tables::finding::save(w, &finding(20, "8-01", &[30]))).unwrap();
    finalise(&mut vault);
    let (digest, last) = (vault.record_digest(ASSESSMENT).unwrap(), vault.last_event(ASSESSMENT).unwrap());

    let mut followed = closed(finding(20, "8-01", &[30, 31]));
    followed.content.actions[0].status = ActionStatus::Closed;
    vault.write(&act(4), |w| tables::finding::save(w, &followed)).unwrap();
    assert_eq!(vault.read(|r| tables::finding::get(r, followed.id)).unwrap(), Some(followed.clone()));
    assert_eq!(vault.record_digest(ASSESSMENT).unwrap(), digest, "the record stands");
    assert!(vault.last_event(ASSESSMENT).unwrap().seq > last.seq, "its last event says that it was followed");

    let mut milder = followed.clone();
    milder.content.fact = "The gate was closed.".to_owned();
    for other in [milder, finding(21, "8-02", &[])] {
        let refused = vault.write(&act(5), |w| tables::finding::save(w, &other));
        assert!(matches!(refused, Err(Error::Finalised)), "{refused:?}");
    }
    let refused = vault.write(&act(6), |w| tables::finding::remove(w, followed.id));
    assert!(matches!(refused, Err(Error::Finalised)), "{refused:?}");
    assert!(vault.check().unwrap().ok());
}

#[test]
fn a_change_to_several_findings_is_taken_back_as_a_whole_or_not_at_all() {
    let (_place, mut vault) = vault();
    let (one, other) = (finding(20, "8-01", &[30]), Finding { assessment: OTHER, ..finding(21, "9-01", &[32]) });
    let act = |operation, second| Act::new(PERSON, operation, at(second));
    vault
        .write(&act("raised", 2), |w| {
            tables::finding::save(w, &one)?;
            tables::finding::save(w, &other)
        })
        .unwrap();
    let change = |vault: &mut Vault, second| {
        let later = |finding: &Finding| {
            let mut later = finding.clone();
            later.content.actions[0].due_on = Some(jiff::civil::date(2027, 1, 1));
            later
        };
        let (one, other) = (later(&one), later(&other));
        vault
            .write(&act("findings_changed", second), |w| {
                tables::finding::save(w, &one)?;
                tables::finding::save(w, &other)
            })
            .unwrap()
            .seq
    };
    let seq = change(&mut vault, 3);
    assert_eq!(vault.last_event(OTHER).unwrap().seq, seq, "an event about several counts for each");
    assert!(matches!(vault.take_back(seq, Only::Operation("another"), &act("undo", 4)), Err(Error::UndoBlocked(_))));
    vault.take_back(seq, Only::Operation("findings_changed"), &act("undo", 4)).unwrap();
    for before in [&one, &other] {
        assert_eq!(vault.read(|r| tables::finding::get(r, before.id)).unwrap().as_ref(), Some(before));
    }

    let seq = change(&mut vault, 5);
    vault.write(&act("finding_closed", 6), |w| tables::finding::save(w, &closed(one.clone()))).unwrap();
    let blocked = vault.take_back(seq, Only::Operation("findings_changed"), &act("undo", 7));
    assert!(matches!(blocked, Err(Error::UndoBlocked(_))), "{blocked:?}");
    assert_eq!(
        vault.read(|r| tables::finding::get(r, other.id)).unwrap().unwrap().content.actions[0].due_on,
        Some(jiff::civil::date(2027, 1, 1)),
        "nothing of it was taken back"
    );
    let told: Vec<_> = vault.finding_history(other.id).unwrap().into_iter().map(|entry| entry.operation).collect();
    assert_eq!(told, ["raised", "findings_changed", "undo", "findings_changed"]);
    assert!(vault.check().unwrap().ok());
}
