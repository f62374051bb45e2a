//! Undo and redo: what is taken back comes back, across restarts, and never over a newer decision.

use super::*;
use breakwater_domain::assessment::Answers;
use proptest::prelude::*;

type State = (Answers, Vec<Finding>);

fn state(vault: &Vault) -> State {
    vault
        .read(|r| (tables::answer::all(r, ASSESSMENT).unwrap(), tables::finding::of_assessment(r, ASSESSMENT).unwrap()))
}

fn act(second: usize) -> Act {
    Act {
        assessment: Some(ASSESSMENT),
        undoable: true,
        ..Act::new(PERSON, "changed", at(i64::try_from(second).unwrap()))
    }
}

#[derive(Debug, Clone)]
enum Step {
    Answer {
        item: u32,
        comment: String,
    },
    Clear {
        item: u32,
    },
    Finding {
        id: u128,
        actions: Vec<u128>,
    },
    Remove {
        id: u128,
    },
    /// Answer and finding in one write.
    Both {
        item: u32,
        id: u128,
    },
    Undo,
    Redo,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (1..5_u32, "[a-z]{1,3}").prop_map(|(item, comment)| Step::Answer { item, comment }),
        1 => (1..5_u32).prop_map(|item| Step::Clear { item }),
        // Actions of different findings never share an identity.
        2 => (1..4_u128, proptest::collection::btree_set(1..4_u128, 0..3)).prop_map(|(id, actions)| Step::Finding {
            id,
            actions: actions.into_iter().map(|action| id * 100 + action).collect(),
        }),
        1 => (1..4_u128).prop_map(|id| Step::Remove { id }),
        1 => (1..5_u32, 1..4_u128).prop_map(|(item, id)| Step::Both { item, id }),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ]
}

fn numbered(id: u128, actions: &[u128]) -> Finding {
    finding(1000 + id, &format!("8-{id:02}"), actions)
}

/// Applies a step to the vault; a model of all states since the beginning stands beside it.
fn apply(vault: &mut Vault, step: &Step, second: usize, states: &mut Vec<State>, position: &mut usize) {
    match step {
        Step::Undo => {
            let undone = vault.undo(ASSESSMENT, &act(second)).unwrap();
            assert_eq!(undone.is_some(), *position > 0);
            *position = position.saturating_sub(1);
        }
        Step::Redo => {
            let redone = vault.redo(ASSESSMENT, &act(second)).unwrap();
            assert_eq!(redone.is_some(), *position + 1 < states.len());
            *position = (*position + 1).min(states.len() - 1);
        }
        change => {
            let written = vault
                .write(&act(second), |w| match change {
                    Step::Answer { item: number, comment } => {
                        tables::answer::save(w, ASSESSMENT, &item(*number), &answer(comment))
                    }
                    Step::Clear { item: number } => {
                        tables::answer::save(w, ASSESSMENT, &item(*number), &Answer::default())
                    }
                    Step::Finding { id, actions } => tables::finding::save(w, &numbered(*id, actions)),
                    Step::Remove { id } => tables::finding::remove(w, numbered(*id, &[]).id),
                    Step::Both { item: number, id } => {
                        tables::answer::save(w, ASSESSMENT, &item(*number), &answer("both"))?;
                        tables::finding::save(w, &numbered(*id, &[]))
                    }
                    Step::Undo | Step::Redo => Ok(()),
                })
                .unwrap();
            if !written.changed.is_empty() {
                states.truncate(*position + 1);
                states.push(state(vault));
                *position += 1;
            }
        }
    }
    assert_eq!(state(vault), states[*position], "after {step:?}");
}

#[test]
fn any_sequence_of_changes_undone_is_the_beginning_and_redone_is_the_end() {
    let (place, vault) = vault();
    let beginning = vault.head().unwrap().seq;
    let opened = std::cell::RefCell::new(Some(vault));
    let seconds = std::cell::Cell::new(10);
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        cases: 40,
        failure_persistence: None,
        max_shrink_iters: 0,
        ..ProptestConfig::default()
    });
    runner
        .run(&proptest::collection::vec(step(), 1..14), |steps| {
            let mut vault = opened.borrow_mut().take().unwrap();
            let mut states = vec![state(&vault)];
            let mut position = 0;
            // What earlier cases left to undo would confuse the model: a write outside the lines ends them.
            vault.connection().execute_batch("DELETE FROM undo_step").unwrap();
            for step in &steps {
                seconds.set(seconds.get() + 1);
                apply(&mut vault, step, seconds.get(), &mut states, &mut position);
            }
            while vault.redo(ASSESSMENT, &act(seconds.get())).unwrap().is_some() {}
            prop_assert_eq!(&state(&vault), states.last().unwrap());
            while vault.undo(ASSESSMENT, &act(seconds.get())).unwrap().is_some() {}
            prop_assert_eq!(&state(&vault), &states[0]);
            *opened.borrow_mut() = Some(vault);
            Ok(())
        })
        .unwrap();
    let vault = opened.into_inner().unwrap();
    assert!(vault.head().unwrap().seq > beginning);
    let report = vault.check().unwrap();
    assert!(report.ok(), "{report:?}");
    drop(place);
}

#[test]
fn a_hundred_and_twenty_steps_can_be_undone_after_a_restart() {
    let (place, mut vault) = vault();
    let beginning = state(&vault);
    for number in 0..120 {
        save_answer(&mut vault, &item(number % 7), &answer(&format!("{number}")), i64::from(number));
    }
    let end = state(&vault);
    vault.close().unwrap();

    let mut vault = place.open().unwrap();
    let mut undone = 0;
    while vault.undo(ASSESSMENT, &act(200)).unwrap().is_some() {
        undone += 1;
    }
    assert_eq!(undone, 120);
    assert_eq!(state(&vault), beginning);
    vault.close().unwrap();

    let mut vault = place.open().unwrap();
    while vault.redo(ASSESSMENT, &act(300)).unwrap().is_some() {}
    assert_eq!(state(&vault), end);
    assert!(vault.check().unwrap().ok());
}

#[test]
fn the_hints_say_what_would_be_undone_and_redone() {
    let (_place, mut vault) = vault();
    assert_eq!(vault.undo_hint(ASSESSMENT).unwrap(), None);
    let seq = save_answer(&mut vault, &item(4), &answer("seen"), 2);
    let hint = vault.undo_hint(ASSESSMENT).unwrap().unwrap();
    assert_eq!((hint.seq, hint.operation.as_str(), hint.item.clone()), (seq, "answer_saved", Some(item(4))));
    assert_eq!(vault.undo_hint(OTHER).unwrap(), None, "each assessment has its own line");

    let undone = vault.undo(ASSESSMENT, &act(3)).unwrap().unwrap();
    assert_eq!((undone.value, undone.seq), (hint.clone(), seq + 1));
    assert_eq!(vault.redo_hint(ASSESSMENT).unwrap(), Some(hint));
    assert_eq!(vault.undo_hint(ASSESSMENT).unwrap(), None);

    save_answer(&mut vault, &item(5), &answer("new"), 4);
    assert_eq!(vault.redo_hint(ASSESSMENT).unwrap(), None, "a new change ends the redo line");
}

#[test]
fn what_was_changed_outside_the_line_is_not_overwritten_by_undo() {
    let (_place, mut vault) = vault();
    save_answer(&mut vault, &item(1), &answer("mine"), 2);
    save_answer(&mut vault, &item(2), &answer("kept"), 3);
    let merge = Act { assessment: Some(ASSESSMENT), ..Act::new(PERSON, "merged", at(4)) };
    vault.write(&merge, |w| tables::answer::save(w, ASSESSMENT, &item(1), &answer("theirs"))).unwrap();

    while vault.undo(ASSESSMENT, &act(5)).unwrap().is_some() {}
    let (answers, _) = state(&vault);
    assert_eq!(answers.get(&item(1)), Some(&answer("theirs")));
    assert_eq!(answers.get(&item(2)), None, "the other step was undone all the same");
}

#[test]
fn a_removed_finding_comes_back_with_its_actions() {
    let (_place, mut vault) = vault();
    let whole = finding(20, "8-01", &[30, 31, 32]);
    vault.write(&act(2), |w| tables::finding::save(w, &whole)).unwrap();
    vault.write(&act(3), |w| tables::finding::remove(w, whole.id)).unwrap();
    assert_eq!(state(&vault).1, []);
    vault.undo(ASSESSMENT, &act(4)).unwrap();
    assert_eq!(state(&vault).1, [whole]);
}
