//! Locking when nobody is there: after a while without a key or a pointer, when the screen is locked, when the computer
//! goes to sleep.
//!
//! The page is told first (`locking`), so that what is being typed is saved, and has one second for it. Then the vault
//! is closed, which wipes its keys, and the program begins anew: nothing of the vault is in its memory any more.

use crate::{anew, asking, window};
use breakwater_app::{App, api::Nothing};
use std::{sync::Arc, thread, time::Duration};
use tauri::{AppHandle, Emitter, Listener, Manager};

const LOCKING: &str = "locking";
const LOCK_READY: &str = "lock-ready";
const PATIENCE: Duration = Duration::from_secs(1);
/// How long at most until a change of the setting, or an unlocked vault, is noticed.
const LOOK: Duration = Duration::from_secs(5);

#[derive(Default)]
struct Locking(asking::Asking);

/// Begins to watch.
pub(crate) fn prepare(handle: &AppHandle) {
    handle.manage(Locking::default());
    let page = handle.clone();
    handle.listen_any(LOCK_READY, move |_| page.state::<Locking>().0.page_is_ready());
    let timer = handle.clone();
    thread::spawn(move || watch_the_time(&timer));
    #[cfg(target_os = "linux")]
    crate::session_bus::watch(handle);
}

fn watch_the_time(handle: &AppHandle) {
    let app = Arc::clone(&handle.state::<Arc<App>>());
    loop {
        let left = app.locks_in();
        if left.is_some_and(|left| left.is_zero()) {
            lock(handle);
        }
        thread::sleep(left.filter(|left| !left.is_zero()).map_or(LOOK, |left| left.min(LOOK)));
    }
}

/// Locks the vault, if it is open. The practice vault stays: nothing in it is a secret. Says whether the program begins
/// anew.
pub(crate) fn lock(handle: &AppHandle) -> bool {
    let app = Arc::clone(&handle.state::<Arc<App>>());
    if app.locks_in().is_none() {
        return false;
    }
    let locking = handle.state::<Locking>();
    // Being locked already.
    let Some(answered) = locking.0.begin() else { return false };
    if handle.emit(LOCKING, ()).is_ok() {
        asking::wait(&answered, PATIENCE);
    }
    if let Err(error) = app.vault_lock(Nothing {}) {
        eprintln!("breakwater: the vault was not locked: {:?}", error.code());
    }
    let replaced = anew::begin(handle);
    if !replaced
        && let Some(page) = handle.get_webview_window(window::MAIN)
        && let Err(error) = page.reload()
    {
        eprintln!("breakwater: the page could not be cleared: {error}");
    }
    locking.0.end();
    replaced
}
