//! The one window: made here, and not from the configuration alone, because what it may show is
//! decided by code.

use crate::environment;
use std::path::Path;
use tauri::{App, AppHandle, Manager, Url, WebviewWindow, WebviewWindowBuilder, webview::NewWindowResponse};

/// The label the capability file names.
pub(crate) const MAIN: &str = "main";

/// The page lives at an address of its own and never leaves it: no link, form or script may take the
/// window elsewhere. While developing, the page comes from the development server on this computer.
fn is_our_page(url: &Url, development: Option<&Url>) -> bool {
    let ours = match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    };
    ours || development.is_some_and(|server| server.origin() == url.origin())
}

/// Opens the window described in `tauri.conf.json`.
///
/// The engine works in memory only (`incognito`). `WebDriver` cannot reach such a window (wry allows
/// automation on its stored contexts alone), so under automation the engine gets a folder instead:
/// one inside the data folder, which in a test is a temporary one.
pub(crate) fn open(app: &App, data: &Path) -> tauri::Result<()> {
    let config = app.config();
    let Some(described) = config.app.windows.iter().find(|window| window.label == MAIN) else {
        return Err(tauri::Error::WindowNotFound);
    };
    let development = if tauri::is_dev() { config.build.dev_url.clone() } else { None };
    let mut builder = WebviewWindowBuilder::from_config(app.handle(), described)?;
    if environment::under_automation() {
        builder = builder.incognito(false).data_directory(data.join("engine"));
    }
    let window = builder
        .on_navigation(move |url| is_our_page(url, development.as_ref()))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    keep_nothing_seen(&window)
}

/// The engine lets go of what has left the page. By default it keeps hundreds of decoded photos and whole earlier pages
/// at hand, in case somebody goes back to a web site.
#[cfg(target_os = "linux")]
fn keep_nothing_seen(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{CacheModel, WebContextExt, WebViewExt};
    window.with_webview(|engine| {
        if let Some(context) = engine.inner().context() {
            context.set_cache_model(CacheModel::DocumentViewer);
        }
    })
}

#[cfg(not(target_os = "linux"))]
fn keep_nothing_seen(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// Where size and place of the window are remembered. The plug-in joins the name to a folder of its
/// own; an absolute name replaces that folder, so this file stays with the rest.
pub(crate) fn state_file(data: &Path) -> String {
    data.join("window.json").to_string_lossy().into_owned()
}

/// A second start shows the window that is open already.
pub(crate) fn bring_to_front(app: &AppHandle) {
    let Some(window) = app.get_webview_window(MAIN) else { return };
    if let Err(error) = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus()) {
        eprintln!("breakwater: the open window could not be brought to the front: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(url: &str, expected: bool) {
        let Ok(url) = Url::parse(url) else { panic!("{url} is an address") };
        assert_eq!(is_our_page(&url, None), expected, "{url}");
    }

    #[test]
    fn the_window_stays_on_its_own_page() {
        check("tauri://localhost/", true);
        check("tauri://localhost/#/work", true);
        check("http://tauri.localhost/", true); // how Windows spells it
        check("tauri://elsewhere/", false);
        check("http://localhost:5173/", false); // only while developing
        check("https://example.org/", false);
        check("file:///etc/hostname", false);
        check("data:text/html,x", false);
        check("blob:tauri://localhost/1", false);
    }
}
