//! The whole window at its smallest size, 1024 x 600: nothing cut off, nothing over something else, in every
//! language, in one two fifths longer and in one written from right to left.

use crate::{
    harness::{CONTROL, Disguise, Place, Window},
    photographs::of_a_camera,
    steps::{PASSPHRASE, ask, started},
};
use base64::{Engine, engine::general_purpose::STANDARD};
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
    since_last_time_and_sampling(&mut walk, reference).await;
    sign_off(&mut walk, rows.as_array().unwrap()).await;
    evidence(&mut walk, &draft).await;
    calendar(&mut walk).await;
    questionnaires(&mut walk, &place).await;
    walk.click("button", "view-reports").await;
    walk.look("report", "document.querySelector('.preview__page')?.getAttribute('aria-busy') === 'false' && document.querySelector('.preview svg')").await;
    walk.click("button", "view-settings").await;
    walk.look("settings", "document.querySelectorAll('.setting').length > 3").await;
    safekeeping(&mut walk).await;
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
    walk.click("button", "findings-more-filters").await;
    walk.look("findings-narrowed", "document.querySelectorAll('.split__head select').length > 1").await;
    walk.click("button", "findings-more-filters").await;
    walk.click("button", "findings-add-action").await;
    walk.look("new-action", &format!("{DIALOG}?.querySelector('textarea')")).await;
    walk.close_dialog().await;
    walk.click("button", "follow-done").await;
    walk.look("action-done", &format!("{DIALOG}?.querySelector('textarea')")).await;
    walk.close_dialog().await;
    walk.window
        .script(
            "document.querySelectorAll('.findings tbody .pick input').forEach((one, at) => at < 2 && one.click())",
            &[],
        )
        .await;
    walk.look("findings-selected", "document.querySelector('.bulk')").await;
    walk.click("button", "bulk-open").await;
    walk.look("findings-together", &format!("{DIALOG}?.querySelector('select')")).await;
    walk.close_dialog().await;
    walk.click("button", "bulk-clear").await;
    walk.click("button", "findings-filter-closed").await;
    walk.look("finding-closed", "document.querySelector('.verify--closed')").await;
    walk.click("button", "follow-reopen").await;
    walk.look("reopen-a-finding", &format!("{DIALOG}?.querySelector('textarea')")).await;
    walk.close_dialog().await;
}

async fn since_last_time_and_sampling(walk: &mut Walk, reference: &str) {
    for (button, screen, there) in [
        (
            "changes-title",
            "since-last-time",
            "document.querySelector('.then-now') && document.querySelector('.changed')",
        ),
        ("sampling-title", "sampling", "document.querySelector('.sheets, .empty')"),
    ] {
        walk.click("button", "view-assessments").await;
        walk.click_named("link", "assessments-before", reference).await;
        walk.window.wait_for("the way there", "document.querySelector('.content .two fieldset')", &[]).await;
        walk.click("button", button).await;
        walk.look(screen, there).await;
    }
    walk.click("button", "sampling-add").await;
    walk.look("sampling-sheet", &format!("{DIALOG}?.querySelector('select')")).await;
    walk.close_dialog().await;
}

/// What is left to settle before signing, and a record that is signed.
async fn sign_off(walk: &mut Walk, rows: &[Value]) {
    for (state, there) in [
        ("draft", "document.querySelector('.gate__group')"),
        ("finalised", "document.querySelector('.summary--clear')"),
    ] {
        let row = rows.iter().find(|row| row["state"] == state).unwrap();
        walk.click("button", "view-assessments").await;
        walk.click_named("link", "signing-open-of", row["reference"].as_str().unwrap()).await;
        walk.look(&format!("sign-off-{state}"), there).await;
    }
}

/// The gallery of an assessment with a note and a photo, and each of them by itself.
async fn evidence(walk: &mut Walk, draft: &Value) {
    let target = json!({"kind": "item", "assessment": draft["id"], "item": "pf-01-01"});
    let photo = json!({"from": "bytes", "file_name": "gate.jpg", "base64": STANDARD.encode(of_a_camera(90))});
    for source in [json!({"from": "note", "text": "Seen from the road at 21:50: the gate stood open."}), photo] {
        let request = json!({"assessment": draft["id"], "targets": [target], "source": source});
        let added = ask(&walk.window, "evidence_add", request).await;
        assert_eq!(added["refused"], json!([]));
    }
    walk.click("button", "view-assessments").await;
    walk.click_named("link", "assessments-continue", draft["reference"].as_str().unwrap()).await;
    walk.window.wait_for("an item", "document.querySelector('[data-item]')", &[]).await;
    walk.click("button", "evidence-title").await;
    walk.look("evidence", "document.querySelectorAll('.gallery__piece').length > 1").await;
    for (screen, piece) in [("photo", "gate.jpg"), ("note", "21:50")] {
        let there = format!(
            "[...document.querySelectorAll('.gallery__piece button')].findIndex((one) => (one.getAttribute('aria-label') ?? one.title ?? '').includes({0}) || words(one).includes({0}))",
            json!(piece)
        );
        walk.window.wait_for(piece, &format!("({there}) >= 0"), &[]).await;
        walk.window.script(&format!("document.querySelectorAll('.gallery__piece button')[{there}].click()"), &[]).await;
        walk.look(&format!("evidence-{screen}"), "document.querySelector('.viewer')").await;
        walk.window.press(Key::Escape).await;
        walk.window.wait_for("the gallery", "document.querySelector('.gallery')", &[]).await;
    }
}

async fn calendar(walk: &mut Walk) {
    walk.click("button", "view-calendar").await;
    walk.look("calendar", "document.querySelector('.calendar li[data-due]')").await;
    walk.click("button", "cal-look-month").await;
    walk.look("calendar-month", "document.querySelector('table.month')").await;
    walk.click("button", "cal-look-list").await;
}

/// History, backups and the paths for changes of hands, each from the settings.
async fn safekeeping(walk: &mut Walk) {
    for (button, screen, there) in [
        ("history-open", "history", "document.querySelector('.history table, .history .panel')"),
        ("trust-keep-backups", "backups", "document.querySelector('.backups__last')"),
        ("trust-keep-hands", "hands", "document.querySelector('.path li')"),
    ] {
        walk.click("button", "view-settings").await;
        walk.window.wait_for("the settings", "document.querySelectorAll('.setting').length > 3", &[]).await;
        walk.click("button", button).await;
        walk.look(screen, there).await;
    }
    let paths = walk.window.script("return document.querySelectorAll('.hands__link').length", &[]).await;
    for at in 1..paths.as_u64().unwrap() {
        walk.window.script("document.querySelectorAll('.hands__link')[arguments[0]].click()", &[json!(at)]).await;
        let chosen = format!("document.querySelectorAll('.hands__link')[{at}].getAttribute('aria-current') === 'true'");
        walk.look(&format!("hands-{at}"), &chosen).await;
    }
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
    a_backup_and_the_passphrase(&mut walk).await;
    walk.end().await;
}

/// What a practice vault does without: its backups, and another passphrase.
async fn a_backup_and_the_passphrase(walk: &mut Walk) {
    ask(&walk.window, "backup_now", json!({})).await;
    ask(&walk.window, "person_add", json!({"name": "M. Duarte", "post": "Deputy PFSO"})).await;
    walk.click("button", "view-settings").await;
    walk.window.wait_for("the settings", "document.querySelectorAll('.setting').length > 3", &[]).await;
    walk.click("button", "trust-passphrase-open").await;
    walk.look("another-passphrase", &format!("{DIALOG}?.querySelector('input[type=password]')")).await;
    walk.close_dialog().await;
    walk.click("button", "trust-keep-backups").await;
    walk.look("backups-made", "document.querySelector('.backups table')").await;
    walk.window.script("document.querySelector('.backups table tbody button').click()", &[]).await;
    walk.look(
        "compare-with-a-backup",
        &format!("{DIALOG}?.querySelector('.restore__sure, p[role=status]:not(.hint)')"),
    )
    .await;
    walk.close_dialog().await;
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
