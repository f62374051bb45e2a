//! One Tauri command for each call of the application's list; there is nothing to decide here, but that the program
//! begins anew after a vault was closed.
//!
//! The handlers are made from the same list the application, the permissions and the window's types
//! come from, so none can be forgotten or spelled differently.

use crate::anew;
#[allow(
    clippy::wildcard_imports,
    reason = "the list names requests of every area; the tests' build does not warn"
)]
use breakwater_app::api::*;
use breakwater_app::{App, Error};
use std::sync::Arc;
use tauri::{AppHandle, State};

/// The calls that close a vault, after which the program begins anew.
const CLOSING: [&str; 4] = ["vault_lock", "vault_choose", "practice_open", "practice_reset"];

include!("../crates/app/src/api/commands.in");

/// Does a call away from the thread that draws the window: key derivation, `SQLite` and PDF writing block.
async fn in_background<T: Send + 'static>(
    name: &'static str,
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, UiError> {
    match tauri::async_runtime::spawn_blocking(work).await {
        Ok(result) => result.map_err(|error| {
            if error.code() == ErrorCode::Unexpected {
                eprintln!("breakwater: {name}: {error}");
            }
            error.into()
        }),
        // The call panicked. The panic hook has logged where; the window learns only that it failed.
        Err(_) => Err(UiError { code: ErrorCode::Unexpected, params: std::collections::BTreeMap::new(), field: None }),
    }
}

macro_rules! handlers {
    ($($name:ident: $request:ty => $response:ty,)*) => {
        $(
            #[tauri::command]
            pub(crate) async fn $name(
                handle: AppHandle,
                app: State<'_, Arc<App>>,
                request: $request,
            ) -> Result<$response, UiError> {
                let app = Arc::clone(&app);
                let kept = CLOSING.contains(&stringify!($name)) && anew::keeps_secrets(&app);
                let working = Arc::clone(&app);
                let done = in_background(stringify!($name), move || working.$name(request)).await;
                if kept && !anew::keeps_secrets(&app) {
                    anew::begin(&handle);
                }
                done
            }
        )*

        /// Answers every call of the list.
        pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),*]
        }

        #[cfg(test)]
        const NAMES: &[&str] = &[$(stringify!($name)),*];
    };
}

with_commands!(handlers);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
    use super::*;
    use serde_json::Value;

    fn json(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn the_page_may_call_every_command_of_the_list_and_nothing_else() {
        let capability = json(include_str!("../capabilities/main.json"));
        let granted: Vec<String> =
            capability["permissions"].as_array().unwrap().iter().map(|p| p.as_str().unwrap().to_owned()).collect();
        let mut wanted: Vec<String> =
            ["core:event:allow-emit", "core:event:allow-listen", "core:event:allow-unlisten"].map(str::to_owned).into();
        wanted.extend(NAMES.iter().map(|name| format!("allow-{}", name.replace('_', "-"))));
        assert_eq!(granted, wanted, "capabilities/main.json follows api/commands.in, in the same order");
        assert!(CLOSING.iter().all(|name| NAMES.contains(name)));
        assert_eq!(capability["windows"], json(r#"["main"]"#), "by name, not by pattern");
        assert!(capability.get("remote").is_none(), "no page from elsewhere may call anything");
    }

    #[test]
    fn the_window_is_closed_to_the_outside() {
        let config = json(include_str!("../tauri.conf.json"));
        let app = &config["app"];
        assert_eq!(app["withGlobalTauri"], false);
        assert_eq!(app["security"]["freezePrototype"], true);
        assert_eq!(app["security"]["assetProtocol"]["enable"], false);
        assert_eq!(app["security"]["dangerousDisableAssetCspModification"], false);
        assert_eq!(app["windows"][0]["incognito"], true, "the engine keeps nothing on the disk");
        let csp = app["security"]["csp"].as_str().unwrap();
        assert!(csp.starts_with("default-src 'none';"), "{csp}");
        for word in ["unsafe-inline", "unsafe-eval", "https:", "data:", "*"] {
            assert!(!csp.contains(word), "`{word}` does not belong in: {csp}");
        }
        let hosts = csp.split_whitespace().filter(|word| word.starts_with("http:")).collect::<Vec<_>>();
        assert_eq!(
            hosts,
            ["http://evidence.localhost", "http://ipc.localhost;"],
            "the only addresses are the application's own pictures and its own channel"
        );
    }
}
