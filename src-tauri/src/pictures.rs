//! Pictures on their way to the page, and files on their way in.
//!
//! The page shows a photo as `evidence://localhost/<hash>` (on Windows `http://evidence.localhost/<hash>`). What may be
//! shown is the application's to say: thumbnails and views by their hash, nothing while the vault is locked. A file
//! dropped on the window is announced to the page by name; its path stays here.

use breakwater_app::{App, api::ErrorCode};
use std::sync::Arc;
use tauri::{
    Emitter, Manager, UriSchemeContext, UriSchemeResponder, Window, WindowEvent, Wry,
    http::{Request, Response, StatusCode, header},
};

pub(crate) const SCHEME: &str = "evidence";
const FILES_OFFERED: &str = "files-offered";

/// Answers away from the thread that draws the window.
#[expect(clippy::needless_pass_by_value, reason = "the engine hands context and request over")]
pub(crate) fn answer(context: UriSchemeContext<'_, Wry>, request: Request<Vec<u8>>, responder: UriSchemeResponder) {
    let app = Arc::clone(&context.app_handle().state::<Arc<App>>());
    let hash = request.uri().path().trim_start_matches('/').to_owned();
    tauri::async_runtime::spawn_blocking(move || responder.respond(response(&app, &hash)));
}

fn response(app: &App, hash: &str) -> Response<Vec<u8>> {
    let (status, bytes) = match app.picture(hash) {
        Ok(Some(bytes)) => (StatusCode::OK, bytes),
        Ok(None) => (StatusCode::NOT_FOUND, Vec::new()),
        Err(error) => match error.code() {
            ErrorCode::VaultLocked | ErrorCode::NoVaultOpen => (StatusCode::FORBIDDEN, Vec::new()),
            _ => (StatusCode::INTERNAL_SERVER_ERROR, Vec::new()),
        },
    };
    let mut answer = Response::new(bytes);
    *answer.status_mut() = status;
    let headers = answer.headers_mut();
    // Whatever is stored is shown as a JPEG or not at all, and the engine keeps no copy after the vault is locked.
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("image/jpeg"));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, header::HeaderValue::from_static("nosniff"));
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    answer
}

/// Tells the page of files dropped on it.
pub(crate) fn on_window_event(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(tauri::DragDropEvent::Drop { paths, position }) = event else { return };
    let position = position.to_logical::<f64>(window.scale_factor().unwrap_or(1.0));
    let offered = window.state::<Arc<App>>().files_offered(paths, position.x, position.y);
    if let Err(error) = window.emit(FILES_OFFERED, offered) {
        eprintln!("breakwater: the page was not told of dropped files: {error}");
    }
}
