//! What the surroundings say before anything is started: whether a test drives the window, and
//! which variable the web engine needs. (`BREAKWATER_DATA_DIR` and `BREAKWATER_DIALOG_DIR` are the application's.)

use std::{env, ffi::OsStr};

const DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Under `WebDriver` the single-instance and window-state conveniences would only carry one test into the next.
pub(crate) fn under_automation() -> bool {
    ["TAURI_AUTOMATION", "TAURI_WEBVIEW_AUTOMATION"].iter().any(|name| env::var_os(name).is_some())
}

/// Should the program start itself again with `WebKitGTK`'s DMABUF renderer switched off?
///
/// Blank windows with some graphics drivers are the commonest fault of `WebKitGTK` applications, and this
/// variable is their cure. A value the user set is theirs; under automation the variable makes
/// `WebDriver` screenshots hang.
fn wants_other_renderer(set_already: Option<&OsStr>, automation: bool) -> bool {
    cfg!(target_os = "linux") && set_already.is_none() && !automation
}

/// Replaces this process by itself with the variable set. A process may not change its own environment
/// safely once threads exist, so it is done by `exec` before there are any. Returns when there is
/// nothing to do, or when `exec` failed: then the window is tried as it is.
pub(crate) fn choose_renderer() {
    if !wants_other_renderer(env::var_os(DMABUF).as_deref(), under_automation()) {
        return;
    }
    #[cfg(unix)]
    if let Ok(program) = env::current_exe() {
        use std::os::unix::process::CommandExt;
        let error = std::process::Command::new(program).args(env::args_os().skip(1)).env(DMABUF, "1").exec();
        eprintln!("breakwater: could not start again with {DMABUF}=1: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_users_own_choice_of_renderer_is_respected() {
        assert!(!wants_other_renderer(Some(OsStr::new("0")), false), "a value that is set stays as it is");
        assert!(!wants_other_renderer(None, true), "screenshots of tests hang with the variable");
        assert_eq!(wants_other_renderer(None, false), cfg!(target_os = "linux"));
    }
}
