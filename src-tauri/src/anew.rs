//! After locking, the program begins anew: it ends its event loop, window and engine with it, and replaces itself by a
//! fresh process. Wiping keys is not enough: what was typed and shown went through buffers of the web engine and of
//! the operating system's libraries that nobody outside them can wipe. A process that is gone holds nothing.
//!
//! Under `WebDriver` the page is only loaded anew: a replaced process would take the driver's session with it.

use crate::{PRACTICE, environment};
use breakwater_app::{
    App,
    api::{Gate, Nothing},
};
use std::{
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use tauri::{AppHandle, Manager};

/// Whether another process is to take this one's place once its event loop has ended, and with what it begins.
#[derive(Clone, Default)]
pub(crate) struct Anew(Arc<Wanted>);

#[derive(Default)]
struct Wanted {
    begin: AtomicBool,
    practice: AtomicBool,
}

/// Something is open that must not be found in memory after locking. What the practice facility holds is published.
pub(crate) fn keeps_secrets(app: &App) -> bool {
    app.session_state(Nothing {})
        .is_ok_and(|state| state.gate == Gate::Open && state.vault.is_some_and(|vault| !vault.practice))
}

/// Ends the program; [`Anew::replace`] starts it again, with the practice facility where that is what is open now.
/// `false` under automation: then nothing is done.
pub(crate) fn begin(handle: &AppHandle) -> bool {
    if environment::under_automation() {
        return false;
    }
    let wanted = &handle.state::<Anew>().0;
    let state = handle.state::<Arc<App>>().session_state(Nothing {});
    wanted.practice.store(state.is_ok_and(|state| state.gate == Gate::Open), Ordering::SeqCst);
    wanted.begin.store(true, Ordering::SeqCst);
    handle.exit(0);
    true
}

impl Anew {
    /// Comes back when there is nothing to do, or when the program could not be started again: then it ends, locked.
    pub(crate) fn replace(&self) {
        if !self.0.begin.load(Ordering::SeqCst) {
            return;
        }
        let started = std::env::current_exe().and_then(|program| {
            let mut command = Command::new(program);
            command.args(std::env::args_os().skip(1).filter(|word| word != PRACTICE));
            if self.0.practice.load(Ordering::SeqCst) {
                command.arg(PRACTICE);
            }
            put_in_place(&mut command)
        });
        if let Err(error) = started {
            eprintln!("breakwater: locked, but could not start again: {error}");
        }
    }
}

/// The same process number goes on with fresh memory.
#[cfg(unix)]
fn put_in_place(command: &mut Command) -> std::io::Result<()> {
    use std::os::unix::process::CommandExt;
    Err(command.exec())
}

/// Where a process cannot be replaced, another one is started and this one ends.
#[cfg(not(unix))]
fn put_in_place(command: &mut Command) -> std::io::Result<()> {
    command.spawn().map(drop)
}
