//! The desktop shell: a window, native dialogs, and the list of calls handed to the application.
//!
//! There is no rule of the subject in here; what could be tested without a screen belongs into `breakwater-app`.

mod anew;
mod asking;
mod closing;
mod commands;
mod dialogs;
mod environment;
mod locking;
mod pictures;
#[cfg(target_os = "linux")]
mod session_bus;
mod window;

use breakwater_app::{App, Config, DataFolder, KeyCost, SystemClock, api::Nothing};
use std::{process::ExitCode, sync::Arc};
use tauri::{Manager, RunEvent};

/// Opens the practice facility before the window appears.
const PRACTICE: &str = "--practice";

/// Opens the window and stays until it is closed.
#[must_use]
pub fn run() -> ExitCode {
    environment::choose_renderer();
    breakwater_app::without_core_dumps();
    keep_words_out_of_the_log();
    let practice = std::env::args_os().skip(1).any(|word| word == PRACTICE);

    let anew = anew::Anew::default();
    let mut builder = tauri::Builder::default().manage(anew.clone());
    if !environment::under_automation() {
        // First of all plugins, so that a second start ends before it has opened anything.
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| window::bring_to_front(app)));
    }
    let built = builder
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(commands::handler())
        .on_window_event(|window, event| {
            closing::on_window_event(window, event);
            pictures::on_window_event(window, event);
        })
        .register_asynchronous_uri_scheme_protocol(pictures::SCHEME, pictures::answer)
        .setup(move |tauri| Ok(set_up(tauri, practice)?))
        .build(tauri::generate_context!());
    match built {
        Ok(application) => {
            let code = application.run_return(|handle, event| at_the_end(handle, &event));
            anew.replace();
            ExitCode::from(u8::try_from(code).unwrap_or(1))
        }
        Err(error) => {
            eprintln!("breakwater: the window could not be opened: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Everything that has to stand before the window is there.
fn set_up(tauri: &mut tauri::App, practice: bool) -> tauri::Result<()> {
    let handle = tauri.handle().clone();
    let data = data_folder(&handle)?;
    if !environment::under_automation() {
        let remembers = tauri_plugin_window_state::Builder::default().with_filename(window::state_file(data.path()));
        handle.plugin(remembers.build())?;
    }
    let app = Arc::new(App::new(Config {
        data_folder: data.clone(),
        dialogs: dialogs::dialogs(&handle),
        clock: Arc::new(SystemClock),
        program: "Breakwater".to_owned(),
        key_cost: KeyCost::Calibrated,
    }));
    if practice && let Err(error) = app.practice_open(Nothing {}) {
        // The page shows the first screen then, where the same thing can be asked again and is explained.
        eprintln!("breakwater: the practice facility could not be opened: {:?}", error.code());
    }
    handle.manage(app);
    closing::prepare(&handle);
    locking::prepare(&handle);
    window::open(tauri, data.path())
}

/// Where everything is kept; made when missing.
fn data_folder(handle: &tauri::AppHandle) -> tauri::Result<DataFolder> {
    let folder = match DataFolder::from_environment() {
        Some(folder) => folder,
        // No home is named in the environment: ask the system's user database.
        None => DataFolder::new(handle.path().app_data_dir()?),
    };
    let folder = DataFolder::new(std::path::absolute(folder.path())?);
    std::fs::create_dir_all(folder.path())?;
    Ok(folder)
}

/// Locks the vault as the program ends, so that the next start does not take it for a crash.
fn at_the_end(handle: &tauri::AppHandle, event: &RunEvent) {
    if let RunEvent::Exit = event {
        let app = handle.state::<Arc<App>>();
        if let Err(error) = app.vault_lock(Nothing {}) {
            eprintln!("breakwater: the vault was not locked at the end: {:?}", error.code());
        }
    }
}

/// A panic names its place in the code and nothing else: its message may hold what somebody wrote.
fn keep_words_out_of_the_log() {
    std::panic::set_hook(Box::new(|panic| match panic.location() {
        Some(place) => eprintln!("breakwater: internal error at {}:{}", place.file(), place.line()),
        None => eprintln!("breakwater: internal error"),
    }));
}
