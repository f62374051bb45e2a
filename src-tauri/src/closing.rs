//! Closing the window without losing the sentence that is being typed.
//!
//! The page saves text when a field is left; a window closed in the middle of a sentence would lose
//! it. So the first request to close is held back, the page is told (`closing`), and the window goes
//! when the page answers (`close-ready`) or after two seconds: a page that hangs must not keep the
//! program open.

use std::{
    sync::{Mutex, PoisonError, mpsc},
    time::Duration,
};
use tauri::{AppHandle, Emitter, Listener, Manager, Window, WindowEvent};

const CLOSING: &str = "closing";
const CLOSE_READY: &str = "close-ready";
const PATIENCE: Duration = Duration::from_secs(2);

/// Set while the page is being asked; the page's answer goes through it.
#[derive(Default)]
pub(crate) struct Closing(Mutex<Option<mpsc::Sender<()>>>);

impl Closing {
    /// `None` when the page has been asked already: a second click on the cross changes nothing.
    fn begin(&self) -> Option<mpsc::Receiver<()>> {
        let mut asked = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if asked.is_some() {
            return None;
        }
        let (answer, answered) = mpsc::channel();
        *asked = Some(answer);
        Some(answered)
    }

    fn page_is_ready(&self) {
        if let Some(answer) = self.0.lock().unwrap_or_else(PoisonError::into_inner).as_ref() {
            // Nobody waits any more when the two seconds are over; then there is nothing to tell.
            let _ = answer.send(());
        }
    }
}

/// Listens for the page's answer.
pub(crate) fn prepare(app: &AppHandle) {
    app.manage(Closing::default());
    let handle = app.clone();
    app.listen_any(CLOSE_READY, move |_| handle.state::<Closing>().page_is_ready());
}

/// Holds a request to close back until the page has saved.
pub(crate) fn on_window_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    api.prevent_close();
    let Some(answered) = window.state::<Closing>().begin() else { return };
    let told = window.emit(CLOSING, ());
    let window = window.clone();
    std::thread::spawn(move || {
        if told.is_ok() {
            // A timeout and a lost channel mean the same here: close now.
            let _ = answered.recv_timeout(PATIENCE);
        }
        if let Err(error) = window.destroy() {
            eprintln!("breakwater: the window could not be closed: {error}");
            window.app_handle().exit(1);
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_asked_once_and_its_answer_arrives() {
        let closing = Closing::default();
        closing.page_is_ready();
        let Some(answered) = closing.begin() else { panic!("the first request asks the page") };
        assert!(closing.begin().is_none(), "the second request waits for the first");
        closing.page_is_ready();
        assert_eq!(answered.try_recv(), Ok(()));
    }
}
