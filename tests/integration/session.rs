//! The gate: locking, unlocking, waiting, choosing, preferring.

use breakwater_app::api::*;
use breakwater_tests::{Desk, PASSPHRASE};
use std::fs;

fn unlock(app: &breakwater_app::App, passphrase: &str) -> Result<SessionState, UiError> {
    app.vault_unlock(VaultUnlock { passphrase: passphrase.to_owned() }).map_err(UiError::from)
}

#[test]
fn a_wrong_passphrase_waits_longer_each_time_and_the_right_one_still_opens() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    app.vault_lock(Nothing {}).unwrap();
    for wait in [1, 2, 4] {
        assert_eq!(unlock(&app, "wrong").unwrap_err().code, ErrorCode::WrongPassphrase);
        let early = unlock(&app, PASSPHRASE).unwrap_err();
        assert_eq!(
            (early.code, early.params["seconds"].as_str()),
            (ErrorCode::TooManyTries, wait.to_string().as_str())
        );
        desk.hands.forward(wait);
    }
    assert_eq!(unlock(&app, PASSPHRASE).unwrap().gate, Gate::Open);
}

#[test]
fn the_recovery_key_opens_and_a_mistyped_group_is_named() {
    let desk = Desk::new();
    let app = desk.start();
    let groups = app.vault_create(breakwater_tests::vault_create()).unwrap().recovery_key;
    let sheet = app.recovery_sheet_save(RecoverySheetSave { groups: groups.clone() }).unwrap().unwrap();
    assert!(fs::read(desk.dialogs().join(sheet.file_name)).unwrap().starts_with(b"%PDF-"));
    app.vault_lock(Nothing {}).unwrap();
    let mut mistyped = groups.clone();
    let other = if groups[2].starts_with('7') { "8" } else { "7" };
    mistyped[2].replace_range(..1, other);
    let told = UiError::from(app.vault_unlock_recovery(VaultUnlockRecovery { groups: mistyped }).unwrap_err());
    assert_eq!((told.code, told.params["group"].as_str()), (ErrorCode::RecoveryGroupMistyped, "3"));
    assert_eq!(app.vault_unlock_recovery(VaultUnlockRecovery { groups }).unwrap().gate, Gate::Open);
}

#[test]
fn a_locked_vault_answers_nothing_and_a_second_vault_of_the_name_is_refused() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let again = app.vault_create(breakwater_tests::vault_create()).map(|_| ()).unwrap_err();
    assert_eq!(again.code(), ErrorCode::VaultExists);
    app.vault_lock(Nothing {}).unwrap();
    assert_eq!(app.home(Nothing {}).unwrap_err().code(), ErrorCode::VaultLocked);
    let weak = VaultCreate {
        name: "Second".to_owned(),
        passphrase: "12345678".to_owned(),
        ..breakwater_tests::vault_create()
    };
    assert_eq!(app.vault_create(weak).map(|_| ()).unwrap_err().code(), ErrorCode::WeakPassphrase);
    assert_eq!(Desk::new().start().home(Nothing {}).unwrap_err().code(), ErrorCode::NoVaultOpen);
}

#[test]
fn preferences_are_kept_and_broken_ones_are_no_reason_not_to_start() {
    let desk = Desk::new();
    let app = desk.start();
    let preferences =
        Preferences { theme: Theme::Night, density: Density::Roomy, single_keys: false, ..Preferences::default() };
    app.preferences_save(PreferencesSave { preferences: preferences.clone() }).unwrap();
    assert_eq!(desk.start().session_state(Nothing {}).unwrap().preferences, preferences);
    fs::write(desk.data().join("preferences.json"), b"{\"theme\": 7").unwrap();
    assert_eq!(desk.start().session_state(Nothing {}).unwrap().preferences, Preferences::default());
}

#[test]
fn a_vault_chosen_from_elsewhere_is_asked_for_and_remembered() {
    let desk = Desk::new();
    drop(desk.start_with_vault());
    let moved = desk.dialogs().join("Moved.vault");
    fs::rename(desk.vault(), &moved).unwrap();
    let app = desk.start();
    assert_eq!(app.session_state(Nothing {}).unwrap().gate, Gate::FirstStart);
    let chosen = app.vault_choose(Nothing {}).unwrap();
    assert_eq!((chosen.gate, chosen.vault.unwrap().name.as_str()), (Gate::Locked, "Moved"));
    unlock(&app, PASSPHRASE).unwrap();
    drop(app);
    assert_eq!(desk.start().session_state(Nothing {}).unwrap().vault.unwrap().name, "Moved");
}

#[test]
fn a_folder_that_is_no_vault_is_refused_and_nothing_is_asked_for() {
    let desk = Desk::new();
    let app = desk.start();
    assert_eq!(app.vault_choose(Nothing {}).unwrap_err().code(), ErrorCode::VaultNotFound);
    assert_eq!(app.session_state(Nothing {}).unwrap().gate, Gate::FirstStart);
}

#[test]
fn people_are_added_and_one_of_them_acts() {
    let desk = Desk::new();
    let app = desk.start_with_vault();
    let people = app.person_add(PersonAdd { name: "Deputy".to_owned(), post: "Deputy PFSO".to_owned() }).unwrap();
    assert_eq!(people.len(), 2);
    let session = app.person_act(PersonAct { id: people[1].id.clone() }).unwrap();
    assert_eq!(session.acting.unwrap().name, "Deputy");
    let nobody = app.person_add(PersonAdd { name: "  ".to_owned(), post: String::new() }).unwrap_err();
    assert_eq!(UiError::from(nobody).field.as_deref(), Some("name"));
}

#[test]
fn the_form_of_a_facility_has_its_fields_tags_and_states_in_words() {
    let desk = Desk::new();
    let form = desk.start_with_vault().facility_form(Nothing {}).unwrap();
    assert!(form.fields.iter().any(|field| field.id == "socpf_expiry"));
    assert!(form.tags.iter().any(|tag| tag.id == "passengers"));
    assert!(form.states.iter().any(|state| state.id == "NO" && state.label == "Norway"));
    let nameless: Vec<_> = form.states.iter().filter(|state| state.label == state.id).collect();
    assert!(nameless.is_empty(), "States without a name: {nameless:?}");
}
