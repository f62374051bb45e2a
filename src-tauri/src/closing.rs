//! Closing the window without losing the sentence that is being typed.
//!
//! The page saves text when a field is left; a window closed in the middle of a sentence would lose
//! it. So the first request to close is held back, the page is told (`closing`), and the window goes
//! when the page answers (`close-ready`) or after two seconds: a page that hangs must not keep the
//! program open.

use crate::asking;
use std::time::Duration;
use tauri::{AppHandle, Emitter, Listener, Manager, Window, WindowEvent};

const CLOSING: &str = "closing";
const CLOSE_READY: &str = "close-ready";
const PATIENCE: Duration = Duration::from_secs(2);

#[derive(Default)]
pub(crate) struct Closing(asking::Asking);

/// Listens for the page's answer.
pub(crate) fn prepare(app: &AppHandle) {
    app.manage(Closing::default());
    let handle = app.clone();
    app.listen_any(CLOSE_READY, move |_| handle.state::<Closing>().0.page_is_ready());
}

/// Holds a request to close back until the page has saved.
pub(crate) fn on_window_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    api.prevent_close();
    let Some(answered) = window.state::<Closing>().0.begin() else { return };
    let told = window.emit(CLOSING, ());
    let window = window.clone();
    std::thread::spawn(move || {
        if told.is_ok() {
            asking::wait(&answered, PATIENCE);
        }
        if let Err(error) = window.destroy() {
            eprintln!("breakwater: the window could not be closed: {error}");
            window.app_handle().exit(1);
        }
    });
}
