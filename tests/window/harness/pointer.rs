//! The mouse, and files that come in with it or from the clipboard.

use super::Window;
use base64::{Engine, engine::general_purpose::STANDARD};
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use serde_json::json;

/// A place within an element, in shares of its width and height.
pub(crate) type Spot = (f64, f64);

impl Window {
    /// Clicks what a selector finds, once it is there.
    pub(crate) async fn click_on(&self, selector: &str) {
        let found = "((element) => element && shown(element) && inFront(element) ? element : null)(document.querySelector(arguments[0]))";
        self.wait_for_element(selector, found, &[json!(selector)]).await.click().await.unwrap();
    }

    /// Presses at one spot of what the selector finds, moves to another and lets go there.
    pub(crate) async fn drag(&self, selector: &str, from: Spot, to: Spot) {
        let place = self.wait_for(selector, "((b) => b.width > 0 && [b.left, b.top, b.width, b.height])(document.querySelector(arguments[0]).getBoundingClientRect())", &[json!(selector)]).await;
        let side = |at: usize| place[at].as_f64().unwrap();
        let move_to = |(x, y): Spot| PointerAction::MoveTo {
            duration: None,
            x: (side(0) + x * side(2)).round(),
            y: (side(1) + y * side(3)).round(),
        };
        let half = (f64::midpoint(from.0, to.0), f64::midpoint(from.1, to.1));
        let mouse = MouseActions::new("mouse".to_owned())
            .then(move_to(from))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(move_to(half))
            .then(move_to(to))
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.client.perform_actions(mouse).await.unwrap();
    }

    /// Presses and lets go at one spot.
    pub(crate) async fn click_at(&self, selector: &str, spot: Spot) {
        self.drag(selector, spot, spot).await;
    }

    /// Pastes a file, as the clipboard of the desktop brings it.
    pub(crate) async fn paste_file(&self, selector: &str, name: &str, bytes: &[u8]) {
        let paste = "new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })";
        self.hand_over(selector, name, bytes, &format!("target.dispatchEvent({paste});")).await;
    }

    /// Holds a file over a place, waits until the place says that it takes it, and drops it there.
    pub(crate) async fn drop_file(&self, selector: &str, name: &str, bytes: &[u8]) {
        let event = |kind: &str| {
            format!(
                "target.dispatchEvent(new DragEvent('{kind}', {{ dataTransfer: data, bubbles: true, cancelable: true }}));"
            )
        };
        self.hand_over(selector, name, bytes, &event("dragover")).await;
        self.wait_for(
            "the place to show that it takes the file",
            "document.querySelector('[data-testid=drop-target]')",
            &[],
        )
        .await;
        self.hand_over(selector, name, bytes, &event("drop")).await;
    }

    async fn hand_over(&self, selector: &str, name: &str, bytes: &[u8], how: &str) {
        let script = format!(
            "const bytes = Uint8Array.from(atob(arguments[2]), (letter) => letter.charCodeAt(0));
            const data = new DataTransfer();
            data.items.add(new File([bytes], arguments[1], {{ type: 'image/jpeg' }}));
            const target = document.querySelector(arguments[0]);
            {how}"
        );
        self.script(&script, &[json!(selector), json!(name), json!(STANDARD.encode(bytes))]).await;
    }
}
