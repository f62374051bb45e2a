//! The whole window at its smallest size, 1024 x 600: nothing cut off, nothing over something else, in every
//! language, in one two fifths longer and in one written from right to left.

use crate::{
    harness::{CONTROL, Disguise, Place, Window},
    steps::{PASSPHRASE, ask, started},
};
use breakwater_locale::Words;
use fantoccini::key::Key;
use serde_json::{Value, json};

/// A walk through the window in one language, noting what is wrong on the way.
struct Walk {
    window: Window,
    words: Words,
    disguise: Option<Disguise>,
    faults: Vec<String>,
    seen: usize,
}

impl Walk {
    async fn begin(place: &Place, arguments: &[&str], language: &str, disguise: Option<Disguise>) -> Self {
        let window = Window::open(place, arguments).await;
        window.resize(1024, 600).await;
        let mut preferences = ask(&window, "session_state", json!({})).await["preferences"].clone();
        preferences["language"] = json!(language);
        ask(&window, "preferences_save", json!({"preferences": preferences})).await;
        let walk = Self { window, words: Words::new(language), disguise, faults: Vec::new(), seen: 0 };
        walk.anew().await;
        walk
    }

    /// Loads the page again; whatever was open is closed.
    async fn anew(&self) {
        self.window.reload().await;
        self.window
            .wait_for(
                "the page’s language",
                "document.documentElement.lang === arguments[0]",
                &[json!(self.words.language())],
            )
            .await;
        if let Some(disguise) = self.disguise {
            self.window.disguise(disguise).await;
        }
    }

    /// Clicks what is called so in this language.
    async fn click(&mut self, role: &str, key: &str) {
        let name = self.words.say(key);
        self.click_words(role, &name).await;
    }

    async fn click_named(&mut self, role: &str, key: &str, reference: &str) {
        let name = self.words.say_with(key, &[("reference", reference.into())]);
        self.click_words(role, &name).await;
    }

    async fn click_words(&mut self, role: &str, name: &str) {
        if !self.window.click_disguised(role, name).await {
            self.note(&format!("{role} {name:?} cannot be reached with the pointer"));
        }
    }

    fn note(&mut self, fault: &str) {
        let tongue = self.disguise.map_or_else(|| self.words.language().to_owned(), |how| format!("{how:?}"));
        println!("{tongue}, {fault}");
        self.faults.push(format!("{tongue}, {fault}"));
    }

    async fn close_dialog(&self) {
        self.window.press(Key::Escape).await;
        self.window.wait_for("the dialog to close", "!document.querySelector('dialog[open]')", &[]).await;
    }

    /// Waits until the screen is there, then looks at it.
    async fn look(&mut self, screen: &str, there: &str) {
        self.window.wait_for(screen, there, &[]).await;
        let faults = self.window.layout_faults().await;
        self.seen += 1;
        if !faults.is_empty() {
            let tongue = self.disguise.map_or_else(|| self.words.language().to_owned(), |how| format!("{how:?}"));
            self.window.keep_picture(&format!("layout-{tongue}-{screen}"));
        }
        for fault in faults {
            self.note(&format!("{screen}: {fault}"));
        }
    }

    async fn end(self) {
        assert_eq!(self.window.refused_by_policy().await, Vec::<String>::new());
        println!("{}, {:?}: {} screens", self.words.language(), self.disguise, self.seen);
        assert!(self.faults.is_empty(), "{} faults, named above", self.faults.len());
        self.window.close().await;
    }
}

const DIALOG: &str = "document.querySelector('dialog[open]')";

/// Every screen with an open vault, its dialogs and what unfolds on it.
async fn through_the_practice_facility(language: &str, disguise: Option<Disguise>) {
    let place = Place::new();
    let mut walk = Walk::begin(&place, &["--practice"], language, disguise).await;
    let rows = ask(&walk.window, "assessment_list", json!({})).await;
    let draft = rows.as_array().unwrap().iter().find(|row| row["state"] == "draft").unwrap().clone();
    let reference = draft["reference"].as_str().unwrap();

    walk.look("home", "document.querySelector('.home')").await;
    facilities(&mut walk).await;
    assessments(&mut walk, reference).await;
    the_work_screen(&mut walk, reference).await;
    provisions(&mut walk, reference).await;
    the_scenario_table(&mut walk).await;
    findings(&mut walk).await;
    questionnaires(&mut walk, &place).await;
    walk.click("button", "view-reports").await;
    walk.look("report", "document.querySelector('.preview__page')?.getAttribute('aria-busy') === 'false' && document.querySelector('.preview svg')").await;
    walk.click("button", "view-settings").await;
    walk.look("settings", "document.querySelectorAll('.setting').length > 3").await;
    walk.click("button", "view-help").await;
    walk.look("help", "document.querySelector('.help__text')").await;
    above_every_screen(&mut walk).await;
    walk.end().await;
}

async fn facilities(walk: &mut Walk) {
    let name = ask(&walk.window, "facility_list", json!({})).await[0]["name"].as_str().unwrap().to_owned();
    walk.click("button", "view-facilities").await;
    walk.look("facilities", "document.querySelector('.content table')").await;
    walk.click_words("link", &name).await;
    walk.look("facility", "document.querySelector('.facility .two')").await;
    walk.click("button", "facility-change").await;
    walk.look("facility-form", "document.querySelector('form input[name=eu_profile]')").await;
    walk.click("button", "form-cancel").await;
    walk.click("button", "view-facilities").await;
    walk.click("button", "facilities-new").await;
    walk.look("new-entry", "document.querySelector('form input[name=kind]')").await;
    walk.window.script("document.querySelectorAll('form input[name=kind]')[2].click()", &[]).await;
    walk.look("new-authority", "!document.querySelector('form input[name=eu_profile]')").await;
    walk.click("button", "view-facilities").await;
    walk.click_words("link", &name).await;
    // Come to rest: what is due arrives after the facility and moves the button.
    walk.look("facility-again", "document.querySelector('.facility .two')").await;
    walk.click("button", "facility-start").await;
    walk.look("start-an-assessment", &format!("{DIALOG}?.querySelector('select[name=questionnaire]')?.value")).await;
    walk.close_dialog().await;
}

async fn assessments(walk: &mut Walk, reference: &str) {
    walk.click("button", "view-assessments").await;
    walk.look("assessments", "document.querySelector('table.assessments')").await;
    walk.click_named("link", "assessments-before", reference).await;
    walk.look("before", "document.querySelector('.content .two fieldset')").await;
    walk.click("button", "view-assessments").await;
}

async fn the_work_screen(walk: &mut Walk, reference: &str) {
    const ITEM: &str = "document.querySelector('[data-item]')";
    let pressed = |what: &str| format!("document.querySelector('{what}')");
    walk.click_named("link", "assessments-continue", reference).await;
    walk.look("work", ITEM).await;
    walk.click("button", "work-filter-more").await;
    walk.look("work-filters", &pressed(".filters--more")).await;
    walk.click("button", "work-filter-fewer").await;
    walk.click("button", "work-guidance").await;
    walk.look("work-guidance", &pressed(".side--open")).await;
    walk.window.press(Key::Escape).await;
    // Not applicable waits for its reason.
    walk.window.press('4').await;
    walk.look("work-reason", "document.activeElement.dataset.field === 'reason'").await;
    walk.click("button", "work-reason-cancel").await;
    walk.click("button", "work-raise-finding").await;
    walk.look("new-finding", &format!("{DIALOG}?.querySelector('textarea')")).await;
    walk.close_dialog().await;
    walk.window.press_with(&[CONTROL], 'k').await;
    walk.look("palette", &format!("{DIALOG}?.querySelector('[role=option]')")).await;
    walk.close_dialog().await;
    // Loaded again, the work screen has nothing folded out; an item of several levels is split.
    walk.anew().await;
    walk.click("button", "home-continue").await;
    let several = format!(
        "find('button', {0}) ?? (window.disguised && find('button', window.disguised({0})))",
        json!(walk.words.say("work-split"))
    );
    for _ in 0..40 {
        let there = walk.window.script(&format!("return !!({several})"), &[]).await;
        if there == json!(true) {
            break;
        }
        walk.window.press(Key::Down).await;
    }
    walk.click("button", "work-split").await;
    walk.look("work-by-level", &pressed("[data-item] .levels__tabs")).await;
    walk.click("button", "work-focus").await;
    walk.look("one-at-a-time", &pressed(".focus-foot")).await;
    walk.anew().await;
}

async fn provisions(walk: &mut Walk, reference: &str) {
    walk.click("button", "view-assessments").await;
    walk.click_named("link", "provisions-open-of", reference).await;
    walk.look("provisions", "document.querySelector('.tree')").await;
    walk.window
        .script(
            "document.querySelectorAll('.tree > li:nth-child(-n+2) details').forEach((one) => (one.open = true))",
            &[],
        )
        .await;
    walk.look("provisions-opened", "document.querySelector('.tree .cites')").await;
    walk.click("tab", "provisions-tab-level").await;
    walk.look("levels", "document.querySelector('.measures tbody tr')").await;
    walk.click("button", "upgrade-open").await;
    walk.look("another-version", &format!("{DIALOG}?.querySelector('.upgrade-sum, [role=status]:not(.hint)')")).await;
    walk.close_dialog().await;
}

async fn the_scenario_table(walk: &mut Walk) {
    started(&walk.window, "risk-assessment", "RA-1").await;
    walk.click("button", "view-assessments").await;
    walk.click_named("link", "assessments-continue", "RA-1").await;
    walk.look("work-in-words", "document.querySelector('[data-item] textarea[data-field=text]')").await;
    walk.click("button", "work-table-open").await;
    walk.look("scenarios-empty", "document.querySelector('#worksheet-add')").await;
    walk.click("button", "worksheet-add").await;
    walk.window.wait_for("the asset", "document.activeElement.dataset.column === 'asset'", &[]).await;
    walk.window.type_text("Fuel store").await;
    walk.look("scenario", "document.querySelectorAll('.rate').length === 6").await;
    walk.window.press(Key::Escape).await;
    walk.look("scenarios", "!document.querySelector('.rate') && document.querySelector('.matrix__cell')").await;
}

async fn findings(walk: &mut Walk) {
    walk.click("button", "view-findings").await;
    walk.look("findings", "document.querySelector('.split__detail h2')").await;
    walk.click("button", "findings-edit").await;
    walk.look("finding", &format!("{DIALOG}?.querySelector('textarea')")).await;
    walk.window
        .script("document.querySelectorAll('dialog[open] details').forEach((one) => (one.open = true))", &[])
        .await;
    walk.look("finding-in-full", DIALOG).await;
    walk.close_dialog().await;
}

async fn questionnaires(walk: &mut Walk, place: &Place) {
    const CHOSEN: &str = "document.querySelector('.set-detail__acts')";
    walk.click("button", "view-questionnaires").await;
    walk.look("questionnaires", CHOSEN).await;
    walk.click("button", "sets-start").await;
    walk.look("start-with-a-set", &format!("{DIALOG}?.querySelector('select[name=questionnaire]')?.value")).await;
    walk.close_dialog().await;
    walk.click("button", "sets-print").await;
    walk.look("blank-form", &format!("{DIALOG}?.querySelector('select')")).await;
    walk.close_dialog().await;
    place.offer("broken.json", br#"{"format": 1, "id": "x"}"#);
    walk.click("button", "sets-bring-in").await;
    walk.look("mistakes-of-a-set", &format!("{DIALOG}?.querySelector('tbody tr')")).await;
    walk.close_dialog().await;
    place.offer("own.json", overlay().to_string().as_bytes());
    walk.click("button", "sets-bring-in").await;
    walk.look("an-own-set", "!document.querySelector('.set-detail__acts [aria-disabled=true]')").await;
    // The notice that it came in lies over the lower buttons for a while.
    walk.click("button", "toast-dismiss").await;
    walk.click("button", "sets-remove").await;
    walk.look("remove-a-set", DIALOG).await;
    walk.close_dialog().await;
}

fn overlay() -> Value {
    json!({
        "format": 1, "id": "own", "version": 1, "questionnaire": {"id": "cyber", "version": 1},
        "languages": ["en"], "title": {"en": "Our own questions on cyber risk"},
        "authority": {"en": "Port Directorate of the Northern Coast"}, "note": {"en": "For a test."},
        "items": {}, "intervals": {"drill_months": 2},
    })
}

/// What opens over any screen.
async fn above_every_screen(walk: &mut Walk) {
    walk.window.press('?').await;
    walk.look("keys", DIALOG).await;
    walk.close_dialog().await;
    walk.window.press('[').await;
    walk.look("navigation-unfolded", "document.querySelector('.rail')").await;
    walk.window.press('[').await;
    walk.window.script("[...document.querySelectorAll('.bar [aria-haspopup=dialog]')].at(-2).click()", &[]).await;
    walk.look("who-is-acting", &format!("{DIALOG}?.querySelector('input')")).await;
    walk.close_dialog().await;
}

/// The screens before a vault is open.
async fn before_a_vault_is_open(language: &str, disguise: Option<Disguise>) {
    let place = Place::new();
    let mut walk = Walk::begin(&place, &[], language, disguise).await;
    walk.look("first-start", "document.querySelector('form input[type=password]')").await;
    let vault = json!({"name": "Quay 7", "passphrase": PASSPHRASE, "person_name": "R. Haddad", "person_post": "PFSO"});
    ask(&walk.window, "vault_create", vault).await;
    ask(&walk.window, "vault_lock", json!({})).await;
    walk.anew().await;
    walk.look("unlock", "document.querySelector('form input[type=password]')").await;
    walk.window.script("document.querySelector('form input[type=password]').focus()", &[]).await;
    walk.window.type_text("seven grey seals on the quay").await;
    walk.window.press(Key::Enter).await;
    walk.look("unlock-refused", "document.querySelector('.unlock meter, .unlock [role=alert], .unlock__error')").await;
    walk.click("button", "unlock-use-recovery").await;
    walk.look("recovery", "document.querySelectorAll('form input').length === 8").await;
    let unlocked = format!("invoke('vault_unlock', {}).then(() => true)", json!({"passphrase": PASSPHRASE}));
    walk.window.wait_until_told("the vault to open, after the wait a wrong try costs", &unlocked).await;
    walk.anew().await;
    walk.look("home-empty", "document.querySelector('.content')").await;
    for (key, screen) in [
        ("view-facilities", "facilities-empty"),
        ("view-assessments", "assessments-empty"),
        ("view-findings", "findings-empty"),
        ("view-reports", "report-empty"),
    ] {
        walk.click("button", key).await;
        walk.look(screen, "document.querySelector('main h1')").await;
    }
    walk.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_cut_off_or_covered_in_english() {
    through_the_practice_facility("en", None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_cut_off_or_covered_in_french() {
    through_the_practice_facility("fr", None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_cut_off_or_covered_in_spanish() {
    through_the_practice_facility("es", None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_cut_off_or_covered_in_a_language_two_fifths_longer() {
    through_the_practice_facility("en", Some(Disguise::Long)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_cut_off_or_covered_from_right_to_left() {
    through_the_practice_facility("en", Some(Disguise::RightToLeft)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_cut_off_or_covered_before_a_vault_is_open() {
    for language in ["en", "fr", "es"] {
        before_a_vault_is_open(language, None).await;
    }
    for disguise in [Disguise::Long, Disguise::RightToLeft] {
        before_a_vault_is_open("en", Some(disguise)).await;
    }
}
