//! `breakwater-cli`: Breakwater without a window. The contract is in decisions 26 to 31 of the
//! product and in `--help`; exit codes are in `fail.rs`.

mod answers;
mod arguments;
mod commands;
mod evidence;
mod facility_register;
mod fail;
mod findings;
mod input;
mod output;
mod record_files;
mod records;
mod register;
mod sets;
mod sign_off;
mod trust;
mod upgrade;
mod usage;

use breakwater_locale::Words;
use std::process::ExitCode;

fn main() -> ExitCode {
    breakwater_app::without_core_dumps();
    let given: Vec<std::ffi::OsString> = std::env::args_os().collect();
    // Both are needed before the command line is understood: to say what is wrong with it.
    let words = Words::new(&arguments::language_of(&given));
    let json = given.iter().any(|argument| argument == "--json");
    let code = match arguments::read(given, &words) {
        Ok(arguments::Read::Run(matches)) => commands::run(&matches, &words),
        Ok(arguments::Read::Said(text)) => output::line(&text).map(|()| 0),
        Err(failure) => Err(failure),
    };
    match code {
        Ok(code) => ExitCode::from(code),
        Err(failure) => {
            failure.tell(&words, json);
            ExitCode::from(failure.exit_code())
        }
    }
}
