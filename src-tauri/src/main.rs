//! The desktop program. Everything is in the library, where it can be tested.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    breakwater_shell::run()
}
