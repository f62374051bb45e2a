//! What the desktop says over D-Bus: the computer goes to sleep, the screen is locked.
//!
//! Sleep is held up for the moment locking takes. Where no bus answers, the vault still locks after the set time; a
//! signal somebody forged locks it too early, which does no harm.

use crate::locking;
use std::thread;
use tauri::AppHandle;
use zbus::{
    MatchRule,
    blocking::{Connection, MessageIterator, Proxy},
    message::Type,
    zvariant::{OwnedFd, OwnedObjectPath},
};

const LOGIND: &str = "org.freedesktop.login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
/// KDE and others; GNOME.
const SCREEN_SAVERS: [&str; 2] = ["org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"];

/// Listens, each in a thread of its own that ends quietly where nobody answers.
pub(crate) fn watch(handle: &AppHandle) {
    let listeners: [fn(&AppHandle) -> zbus::Result<()>; 2] = [before_sleep, when_the_session_is_locked];
    for listen in listeners {
        let handle = handle.clone();
        // An error means that there is no such bus or service here.
        thread::spawn(move || drop(listen(&handle)));
    }
    for saver in SCREEN_SAVERS {
        let handle = handle.clone();
        thread::spawn(move || drop(when_the_screen_goes_dark(&handle, saver)));
    }
}

fn manager(bus: &Connection) -> zbus::Result<Proxy<'static>> {
    Proxy::new(bus, LOGIND, "/org/freedesktop/login1", MANAGER)
}

fn before_sleep(handle: &AppHandle) -> zbus::Result<()> {
    let bus = Connection::system()?;
    let manager = manager(&bus)?;
    // While this is held, sleep waits for it, for a few seconds at most.
    let inhibit =
        || -> Option<OwnedFd> { manager.call("Inhibit", &("sleep", "Breakwater", "locks the vault", "delay")).ok() };
    let mut held = inhibit();
    for signal in manager.receive_signal("PrepareForSleep")? {
        if signal.body().deserialize::<bool>()? {
            // Where this process is replaced sleep waits for that, or its memory would sleep too: the descriptor ends with it.
            if !locking::lock(handle) {
                drop(held.take());
            }
        } else {
            held = inhibit();
        }
    }
    Ok(())
}

fn when_the_session_is_locked(handle: &AppHandle) -> zbus::Result<()> {
    let bus = Connection::system()?;
    let own: OwnedObjectPath = manager(&bus)?.call("GetSessionByPID", &(std::process::id()))?;
    let session = Proxy::new(&bus, LOGIND, own, "org.freedesktop.login1.Session")?;
    for _ in session.receive_signal("Lock")? {
        locking::lock(handle);
    }
    Ok(())
}

fn when_the_screen_goes_dark(handle: &AppHandle, saver: &'static str) -> zbus::Result<()> {
    let bus = Connection::session()?;
    let rule = MatchRule::builder().msg_type(Type::Signal).interface(saver)?.member("ActiveChanged")?.build();
    for message in MessageIterator::for_match_rule(rule, &bus, None)? {
        if message?.body().deserialize::<bool>().unwrap_or_default() {
            locking::lock(handle);
        }
    }
    Ok(())
}
