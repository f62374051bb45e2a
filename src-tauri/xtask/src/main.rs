//! `cargo xtask run | test | faults | bench | pdf-check | help`: the commands of the README.
#![allow(clippy::print_stdout, reason = "a program that talks to the person who typed its name")]

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask run [--practice]   install what is missing, build, open the application
                               (without a display: on a virtual one, with the practice facility,
                               a screenshot and its report in target/)
cargo xtask test               install what is missing, then every check there is
cargo xtask faults             every fault at every system call, kills, power cuts: about an hour
cargo xtask bench              report, answer and start-up times in a release build
cargo xtask pdf-check [FILE …]  every kind of PDF against PDF/A-2u and PDF/UA-1 (needs Java)
cargo xtask help               this text";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["run"] => xtask::run::run(false),
        ["run", "--practice"] => xtask::run::run(true),
        ["test"] => xtask::test::test(),
        ["faults"] => xtask::faults::faults(),
        ["bench"] => xtask::bench::bench(),
        ["pdf-check", files @ ..] => xtask::pdf_check::pdf_check(files),
        ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            eprintln!("\nxtask stopped: {stop}");
            ExitCode::from(stop.exit_code())
        }
    }
}
