//! Through every screen that shows what people wrote, looking whether it stayed text.

use super::{Canaries, STEM, record::Record};
use crate::{
    harness::{CONTROL, Window},
    steps::{find_and_go, go_to, work_on},
};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Every token that stands on the screen as text, in a field or as a name; and everything that markup in a text would
/// have made: elements the window never makes, and the mark its script leaves.
const LOOK: &str = "
    const stem = arguments[0];
    const texts = [document.documentElement.textContent];
    for (const one of document.querySelectorAll('*')) {
      if (typeof one.value === 'string') texts.push(one.value);
      for (const name of ['title', 'aria-label', 'alt', 'placeholder', 'label'])
        if (one.hasAttribute(name)) texts.push(one.getAttribute(name));
    }
    const tokens = [...new Set(texts.join('\\n').match(new RegExp(stem + '\\\\d{3}', 'g')) ?? [])];
    const made = [...document.querySelectorAll('img[src=\"x\"], iframe, object, embed, [onload], [onerror], script')]
      .filter((one) => !(one.tagName === 'SCRIPT' && one.src.startsWith(location.origin) && !one.textContent.includes(stem)))
      .map((one) => one.outerHTML.slice(0, 200));
    return { tokens, made, ran: window.ran ?? null };";

const DIALOG: &str = "document.querySelector('dialog[open]')";

pub(super) struct Walk<'a> {
    window: &'a Window,
    seen: BTreeSet<String>,
    screens: usize,
}

impl<'a> Walk<'a> {
    pub(super) const fn of(window: &'a Window) -> Self {
        Self { window, seen: BTreeSet::new(), screens: 0 }
    }

    pub(super) const fn seen(&self) -> &BTreeSet<String> {
        &self.seen
    }

    pub(super) const fn screens(&self) -> usize {
        self.screens
    }

    /// Waits until the screen is there, then looks at it.
    async fn look(&mut self, screen: &str, there: &str) {
        self.window.wait_for(screen, there, &[]).await;
        // What comes after the screen's own words has come when nothing is said to be loading.
        self.window.wait_for("everything to be there", "!/Opening…/.test(words(document.body))", &[]).await;
        let found = self.window.script(LOOK, &[json!(STEM)]).await;
        assert_eq!(
            (&found["made"], &found["ran"]),
            (&json!([]), &Value::Null),
            "{screen}: markup was taken for markup"
        );
        assert_eq!(self.window.refused_by_policy().await, Vec::<String>::new(), "{screen}");
        self.seen.extend(found["tokens"].as_array().unwrap().iter().map(|token| token.as_str().unwrap().to_owned()));
        self.screens += 1;
    }

    async fn click(&self, role: &str, name: &str) {
        self.window.click_disguised(role, name).await;
    }

    async fn close_dialog(&self) {
        self.window.press(Key::Escape).await;
        self.window.wait_for("the dialog to close", "!document.querySelector('dialog[open]')", &[]).await;
    }

    /// Clicks everything a selector finds, one after the other, and looks each time.
    async fn each(&mut self, screen: &str, selector: &str, there: &str, dialog: bool) {
        let all = format!("document.querySelectorAll({})", json!(selector));
        let count = self.window.wait_for(screen, &format!("{all}.length"), &[]).await.as_u64().unwrap();
        for at in 0..count {
            self.window.script(&format!("{all}[{at}].click()"), &[]).await;
            self.look(&format!("{screen} {at}"), there).await;
            if dialog {
                self.close_dialog().await;
            }
        }
    }

    pub(super) async fn through_everything(&mut self, record: &Record, canaries: &mut Canaries) {
        self.the_work_screen(record, canaries).await;
        go_to(self.window, "Home", "").await;
        self.look("home", "document.querySelector('.home')").await;
        self.facilities(record).await;
        self.assessments(record).await;
        self.findings().await;
        self.reports(record).await;
        go_to(self.window, "Calendar", "Calendar").await;
        self.look("calendar", "document.querySelector('.calendar')").await;
        go_to(self.window, "Questionnaires", "Question").await;
        self.each("a set", ".set-list__scroll tbody a", "document.querySelector('.set-detail__acts')", false).await;
        self.settings().await;
    }

    async fn the_work_screen(&mut self, record: &Record, canaries: &mut Canaries) {
        const ITEM: &str = "document.querySelector('[data-item]')";
        work_on(self.window, &record.reference).await;
        self.look("work", ITEM).await;
        // Every item that was written for.
        for _ in 0..4 {
            self.window.press(Key::Down).await;
            self.look("an item", ITEM).await;
        }
        // Words somebody searches for are not kept.
        self.window.press_with(&[CONTROL], 'k').await;
        self.window.wait_for("the palette", "document.activeElement.getAttribute('role') === 'combobox'", &[]).await;
        self.window.type_text(&canaries.plant("searched for")).await;
        self.look("the palette", DIALOG).await;
        self.close_dialog().await;
        self.window.tab_to_and_enter("button", "Evidence").await;
        self.look("the gallery", "document.querySelectorAll('.gallery__piece').length > 2").await;
        let count = 3;
        for at in 0..count {
            self.window
                .script(&format!("document.querySelectorAll('.gallery__piece button')[{at}].click()"), &[])
                .await;
            self.look("a piece of evidence", "document.querySelector('.viewer')").await;
            self.window.press(Key::Escape).await;
            self.window.wait_for("the gallery", "document.querySelector('.gallery')", &[]).await;
        }
        go_to(self.window, "Assessments", "Assessments").await;
    }

    async fn facilities(&mut self, record: &Record) {
        go_to(self.window, "Facilities", "Facilities").await;
        self.look("facilities", "document.querySelector('.content table')").await;
        self.click("link", &record.facility_name).await;
        self.look("facility", "document.querySelector('.facility .two')").await;
        let parts = self.window.script("return document.querySelectorAll('[data-part]').length", &[]).await;
        for at in 0..parts.as_u64().unwrap() {
            self.window.script(&format!("document.querySelectorAll('[data-part]')[{at}].click()"), &[]).await;
            let there = format!(
                "document.querySelectorAll('[data-part]')[{at}].getAttribute('aria-current') === 'page' && document.querySelector('table.entries, .plan, .panel')"
            );
            self.look(&format!("part {at} of the record"), &there).await;
            let entries = self.window.script("return document.querySelectorAll('tr[data-entry]').length", &[]).await;
            if entries.as_u64() > Some(0) {
                self.each("an entry", "tr[data-entry] .entry-open", DIALOG, true).await;
            }
        }
        go_to(self.window, "Facilities", "Facilities").await;
        self.click("link", &record.facility_name).await;
        self.window.wait_for("the facility", "document.querySelector('.facility .two')", &[]).await;
        self.click("button", "Change…").await;
        self.look("the form of the facility", "document.querySelector('form input[name=eu_profile]')").await;
        self.click("button", "Cancel").await;
    }

    async fn assessments(&mut self, record: &Record) {
        for (link, there) in [
            (format!("Before answering, {}", record.reference), "document.querySelector('.content .two fieldset')"),
            (format!("Check {} before sign-off", record.reference), "document.querySelector('.gate__group, .summary')"),
            (format!("Check {} before sign-off", record.finalised), "document.querySelector('.gate__group, .summary')"),
            (format!("Continue {}", record.scenarios), "document.querySelector('[data-item]')"),
        ] {
            go_to(self.window, "Assessments", "Assessments").await;
            self.look("assessments", "document.querySelector('table.assessments')").await;
            self.click("link", &link).await;
            self.look(&link, there).await;
        }
        self.click("button", "Open the scenario table").await;
        self.look("the worksheet", "document.querySelector('.matrix__cell')").await;
        // Nothing went before this record, so there is no way to what changed since.
        for button in ["Sampling sheets"] {
            go_to(self.window, "Assessments", "Assessments").await;
            self.click("link", &format!("Before answering, {}", record.reference)).await;
            self.window.wait_for("the way there", "document.querySelector('.content .two fieldset')", &[]).await;
            self.click("button", button).await;
            self.look(button, "document.querySelector('main h1')").await;
        }
    }

    async fn findings(&mut self) {
        go_to(self.window, "Findings", "Findings").await;
        self.look("findings", "document.querySelector('.split__detail h2')").await;
        self.click("button", "Change…").await;
        self.look("a finding", &format!("{DIALOG}?.querySelector('textarea')")).await;
        self.close_dialog().await;
    }

    async fn reports(&mut self, record: &Record) {
        go_to(self.window, "Assessments", "Assessments").await;
        self.click("link", &format!("Report of {}", record.reference)).await;
        self.look("the report", "document.querySelector('.preview__page')?.getAttribute('aria-busy') === 'false' && document.querySelector('.preview svg')").await;
    }

    async fn settings(&mut self) {
        const THERE: &str = "document.querySelectorAll('.setting').length > 3";
        go_to(self.window, "Settings", "Settings").await;
        self.look("settings", THERE).await;
        find_and_go(self.window, "History").await;
        self.look("history", "document.querySelector('.history table')").await;
        for view in ["Changes of hands", "Backups"] {
            find_and_go(self.window, view).await;
            self.look(view, "document.querySelector('main h1')").await;
        }
        self.click("button", "Bring in a draft").await;
        self.look("a draft", DIALOG).await;
        self.close_dialog().await;
    }
}
