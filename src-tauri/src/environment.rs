//! What the surroundings say before anything is started: whether a test drives the window, and
//! which variables the web engine needs. (`BREAKWATER_DATA_DIR` and `BREAKWATER_DIALOG_DIR` are the application's.)

use std::env;

/// Blank windows with some graphics drivers are the commonest fault of `WebKitGTK` applications, and this variable is
/// their cure. Under automation it makes `WebDriver` screenshots hang.
const DMABUF: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
/// Pages are painted by the processor: an old laptop's graphics driver is no gain for forms and tables, and without it
/// the engine needs a third less memory (`cargo xtask bench`, five hundred photos).
const PAINTED_BY_PROCESSOR: &str = "WEBKIT_SKIA_ENABLE_CPU_RENDERING";

/// Under `WebDriver` the single-instance and window-state conveniences would only carry one test into the next.
pub(crate) fn under_automation() -> bool {
    ["TAURI_AUTOMATION", "TAURI_WEBVIEW_AUTOMATION"].iter().any(|name| env::var_os(name).is_some())
}

/// The variables of the engine that are still to be set to `1`. A value the user set is theirs.
fn wanted(set_already: impl Fn(&str) -> bool, automation: bool) -> Vec<&'static str> {
    if !cfg!(target_os = "linux") {
        return Vec::new();
    }
    let wanted = if automation { &[PAINTED_BY_PROCESSOR][..] } else { &[DMABUF, PAINTED_BY_PROCESSOR] };
    wanted.iter().copied().filter(|name| !set_already(name)).collect()
}

/// Replaces this process by itself with the variables set. A process may not change its own environment
/// safely once threads exist, so it is done by `exec` before there are any. Returns when there is
/// nothing to do, or when `exec` failed: then the window is tried as it is.
pub(crate) fn choose_renderer() {
    let wanted = wanted(|name| env::var_os(name).is_some(), under_automation());
    if wanted.is_empty() {
        return;
    }
    #[cfg(unix)]
    if let Ok(program) = env::current_exe() {
        use std::os::unix::process::CommandExt;
        let variables = wanted.iter().map(|name| (name, "1"));
        let error = std::process::Command::new(program).args(env::args_os().skip(1)).envs(variables).exec();
        eprintln!("breakwater: could not start again with {wanted:?} set to 1: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn the_users_own_choice_of_renderer_is_respected() {
        assert_eq!(wanted(|_| false, false), [DMABUF, PAINTED_BY_PROCESSOR]);
        assert_eq!(wanted(|name| name == DMABUF, false), [PAINTED_BY_PROCESSOR], "a value that is set stays as it is");
        assert_eq!(wanted(|_| false, true), [PAINTED_BY_PROCESSOR], "screenshots of tests hang with the other");
        assert!(wanted(|_| true, false).is_empty(), "started once with them, the program stays");
    }
}
