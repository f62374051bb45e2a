//! Looking at the page and pressing keys.

use super::Window;
use fantoccini::{
    actions::{InputSource, KeyAction, KeyActions},
    elements::Element,
    key::Key,
};
use serde_json::{Value, json};
use std::time::Duration;

const LOOK: &str = include_str!("look.js");
/// Slow machines, debug builds and key derivation included; a wait ends as soon as it can.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) const CONTROL: char = '\u{e009}';
pub(crate) const SHIFT: char = '\u{e008}';

impl Window {
    /// Runs a script in the page; `arguments` are its arguments.
    pub(crate) async fn script(&self, script: &str, arguments: &[Value]) -> Value {
        self.client.execute(&format!("{LOOK}\n{script}"), arguments.to_vec()).await.unwrap()
    }

    /// Runs a script that answers later, by calling the last of its arguments.
    pub(crate) async fn answer(&self, script: &str, arguments: &[Value]) -> Value {
        self.client.execute_async(script, arguments.to_vec()).await.unwrap()
    }

    /// Waits, in the page, until an expression is true there, and returns its value.
    pub(crate) async fn wait_for(&self, what: &str, expression: &str, arguments: &[Value]) -> Value {
        let script = format!(
            "{LOOK}
            const answer = arguments[arguments.length - 1];
            const until = performance.now() + {};
            const given = arguments;
            const look = () => {{
              let value = null;
              try {{ value = (function () {{ return {expression}; }}).apply(null, given); }} catch (error) {{ value = null; }}
              if (value) answer(value);
              else if (performance.now() > until) answer(null);
              else setTimeout(look, 20);
            }};
            look();",
            PATIENCE.as_millis()
        );
        let value = loop {
            match self.client.execute_async(&script, arguments.to_vec()).await {
                Ok(value) => break value,
                // The page was loaded afresh meanwhile: it is waited for in the new one.
                Err(error) if error.to_string().contains("unload") => {}
                Err(error) => panic!("waiting for {what}: {error}"),
            }
        };
        if value.is_null() {
            let page = self.script("return words(document.body)", &[]).await;
            let focus = self.focus().await;
            self.keep_picture("gave-up");
            panic!("waited in vain for {what}\nfocus: {focus:?}\nthe page says: {page}");
        }
        value
    }

    /// The same for what comes only after a minute.
    pub(crate) async fn wait_for_long(&self, what: &str, expression: &str) {
        let script = format!(
            "{LOOK}
            const answer = arguments[arguments.length - 1];
            const look = () => ({expression}) ? answer(true) : setTimeout(look, 100);
            look();"
        );
        // Twice: the script of before ends with the page it was in.
        for _ in 0..2 {
            match self.client.execute_async(&script, vec![]).await {
                Ok(_) => return,
                Err(error) if error.to_string().contains("unload") => {}
                Err(error) => panic!("waiting for {what}: {error}"),
            }
        }
    }

    /// Waits until the page shows this text.
    pub(crate) async fn wait_for_text(&self, text: &str) {
        self.wait_for(&format!("the text {text:?}"), "has(arguments[0])", &[json!(text)]).await;
    }

    /// Waits until the page shows this text no more.
    pub(crate) async fn wait_until_gone(&self, text: &str) {
        self.wait_for(&format!("the text {text:?} to go"), "!has(arguments[0])", &[json!(text)]).await;
    }

    /// Waits for a control or region by role and accessible name.
    pub(crate) async fn wait_for_role(&self, role: &str, name: &str) -> Element {
        let found = "find(arguments[0], arguments[1])";
        self.wait_for_element(&format!("{role} {name:?}"), found, &[json!(role), json!(name)]).await
    }

    /// Waits for the element an expression finds in the page.
    pub(crate) async fn wait_for_element(&self, what: &str, expression: &str, arguments: &[Value]) -> Element {
        let found = self.wait_for(what, expression, arguments).await;
        let id = found.as_object().unwrap().values().next().unwrap().as_str().unwrap().to_owned();
        Element::from_element_id(self.client.clone(), id.into())
    }

    /// Clicks a control with the mouse.
    pub(crate) async fn click(&self, role: &str, name: &str) {
        let control = self.wait_for_role(role, name).await;
        // At once: while the page still glides there the driver calls it out of reach.
        let nearer = "arguments[0].scrollIntoView({ block: 'nearest', behavior: 'instant' })";
        self.client.execute(nearer, vec![serde_json::to_value(&control).unwrap()]).await.unwrap();
        control.click().await.unwrap();
    }

    /// Role and name of what has the focus.
    pub(crate) async fn focus(&self) -> (String, String) {
        let focus =
            self.script("const e = document.activeElement; return e ? [roleOf(e), nameOf(e)] : ['', '']", &[]).await;
        let part = |at: usize| focus[at].as_str().unwrap_or_default().to_owned();
        (part(0), part(1))
    }

    /// Presses one key, as a keyboard does: down and up.
    pub(crate) async fn press(&self, key: impl Into<char>) {
        self.keys(&[key.into()], &[]).await;
    }

    /// Presses one key while others are held.
    pub(crate) async fn press_with(&self, held: &[char], key: char) {
        self.keys(&[key], held).await;
    }

    /// Types a text where the focus is.
    pub(crate) async fn type_text(&self, text: &str) {
        self.keys(&text.chars().collect::<Vec<_>>(), &[]).await;
    }

    async fn keys(&self, keys: &[char], held: &[char]) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in held {
            actions = actions.then(KeyAction::Down { value: *value });
        }
        for value in keys {
            actions = actions.then(KeyAction::Down { value: *value }).then(KeyAction::Up { value: *value });
        }
        for value in held.iter().rev() {
            actions = actions.then(KeyAction::Up { value: *value });
        }
        self.client.perform_actions(actions).await.unwrap();
    }

    /// Moves the focus with the Tab key until it is on this control.
    pub(crate) async fn tab_to(&self, role: &str, name: &str) {
        self.wait_for_role(role, name).await;
        let on_it = "return document.activeElement === find(arguments[0], arguments[1])";
        for _ in 0..120 {
            if self.script(on_it, &[json!(role), json!(name)]).await == json!(true) {
                return;
            }
            self.press(Key::Tab).await;
        }
        panic!("the Tab key never came to {role} {name:?}; the focus is on {:?}", self.focus().await);
    }

    /// Chooses one of several radio buttons: Tab into the group, the arrow keys to the one wanted.
    pub(crate) async fn choose_radio(&self, name: &str) {
        self.wait_for_role("radio", name).await;
        let in_group = "const e = document.activeElement; return e.type === 'radio' && e.name === find('radio', arguments[0]).name";
        for _ in 0..120 {
            if self.script(in_group, &[json!(name)]).await == json!(true) {
                break;
            }
            self.press(Key::Tab).await;
        }
        self.press(' ').await;
        for _ in 0..20 {
            if self.script("return find('radio', arguments[0]).checked", &[json!(name)]).await == json!(true) {
                return;
            }
            self.press(Key::Down).await;
        }
        panic!("the arrow keys never chose {name:?}; the focus is on {:?}", self.focus().await);
    }

    /// The keyboard's way of clicking: Tab to the control, then Enter.
    pub(crate) async fn tab_to_and_enter(&self, role: &str, name: &str) {
        self.tab_to(role, name).await;
        self.press(Key::Enter).await;
    }

    /// Tab to a field and type into it; what stood in it is replaced.
    pub(crate) async fn fill(&self, name: &str, text: &str) {
        self.fill_in("textbox", name, text).await;
    }

    /// The same for a search field.
    pub(crate) async fn search(&self, name: &str, text: &str) {
        self.fill_in("searchbox", name, text).await;
    }

    async fn fill_in(&self, role: &str, name: &str, text: &str) {
        self.tab_to(role, name).await;
        self.press_with(&[CONTROL], 'a').await;
        self.type_text(text).await;
    }

    /// Waits until a question to the application is answered with true: `invoke(name, request)` asks.
    pub(crate) async fn wait_until_told(&self, what: &str, question: &str) {
        let script = format!(
            "const answer = arguments[arguments.length - 1];
            const until = performance.now() + {};
            const invoke = (name, request) => window.__TAURI_INTERNALS__.invoke(name, {{ request }});
            const ask = async () => {{
              // Not there yet, or not to be had yet: asked again.
              if (await (async () => {question})().catch(() => false)) answer(true);
              else if (performance.now() > until) answer(false);
              else setTimeout(ask, 20);
            }};
            void ask();",
            PATIENCE.as_millis()
        );
        let told = self.client.execute_async(&script, vec![]).await.unwrap();
        if told != json!(true) {
            let page = self.script("return words(document.body)", &[]).await;
            self.keep_picture("gave-up");
            panic!("waited in vain for {what}\nthe page says: {page}");
        }
    }

    /// Makes one of the application's calls, as the page does; for looking at what is stored.
    pub(crate) async fn call(&self, command: &str, request: Value) -> Value {
        let script = "const answer = arguments[arguments.length - 1];
            window.__TAURI_INTERNALS__.invoke(arguments[0], { request: arguments[1] })
              .then((value) => answer({ value }), (error) => answer({ error }));";
        let answer = self.client.execute_async(script, vec![json!(command), request]).await.unwrap();
        assert!(answer.get("error").is_none(), "{command} answered {answer}");
        answer["value"].clone()
    }
}
