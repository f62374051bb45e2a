//! Whether everything on the screen can be read and reached, in languages people speak and in two nobody does.
//!
//! The rules and the disguises are scripts of the window's own tests (`ui/tests`), run here in the real
//! engine with the real fonts.

use super::Window;
use serde_json::json;
use std::fs;

/// A language nobody speaks, put over the words of the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Disguise {
    /// Accents, and two fifths longer.
    Long,
    /// Arabic letters, from right to left.
    RightToLeft,
}

fn script(name: &str) -> String {
    let file = xtask::top().join("ui").join("tests").join(name);
    fs::read_to_string(&file).unwrap().replace("export function", "function")
}

impl Window {
    /// Puts every word of the page into the disguise, now and later, until the page is loaded again.
    pub(crate) async fn disguise(&self, how: Disguise) {
        let (name, change) = match how {
            Disguise::Long => ("pseudo", "pseudo"),
            Disguise::RightToLeft => ("rtl", "rightToLeft"),
        };
        let script = format!("{}\nwindow.disguised = {change}; disguisePage({name:?});", script("disguise.js"));
        self.client.execute(&script, vec![]).await.unwrap();
    }

    /// Clicks what has this name, in the disguise of the page if it wears one. Where no pointer can reach
    /// it, it is pressed nevertheless and false is told.
    pub(crate) async fn click_disguised(&self, role: &str, name: &str) -> bool {
        let found = "find(arguments[0], arguments[1]) ?? (window.disguised && find(arguments[0], window.disguised(arguments[1])))";
        let found = self.wait_for_element(&format!("{role} {name:?}"), found, &[json!(role), json!(name)]).await;
        if found.click().await.is_ok() {
            return true;
        }
        // The driver scrolls the page itself, not every area within it; a person does.
        let handle = serde_json::to_value(&found).unwrap();
        self.script(
            "arguments[0].scrollIntoView({ block: 'nearest', behavior: 'instant' })",
            std::slice::from_ref(&handle),
        )
        .await;
        if found.click().await.is_ok() {
            return true;
        }
        self.script("arguments[0].click()", &[handle]).await;
        false
    }

    /// What is wrong with the layout of the page, once it has come to rest.
    pub(crate) async fn layout_faults(&self) -> Vec<String> {
        let script = format!(
            "{}
            const answer = arguments[arguments.length - 1];
            const settled = () => Promise.allSettled([document.fonts.ready, ...document.getAnimations().map((one) => one.finished)]);
            requestAnimationFrame(() => requestAnimationFrame(() => settled().then(() => answer(layoutFaults().map((one) => `${{one.selector}}: ${{one.what}}`)))));",
            script("layout.js")
        );
        let faults = self.client.execute_async(&script, vec![]).await.unwrap();
        faults.as_array().unwrap().iter().map(|fault| fault.as_str().unwrap().to_owned()).collect()
    }
}
