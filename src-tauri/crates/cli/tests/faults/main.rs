//! A fault at every system call: the program is killed, or its disk fails or is full, at the Nth call of a kind, for N
//! from one until the whole job gets through. After each, the vault is opened without faults: nothing that was
//! acknowledged is missing, the check is clean, and whatever was said was a clear error.
//!
//! A short run is part of `cargo xtask test`; `cargo xtask faults` (`BREAKWATER_FAULTS=long`) tries every N. A job that
//! writes in a new way gets a row in [`jobs::JOBS`].
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may stop at the first surprise, and says what it tried"
)]

#[path = "../command_line/desk.rs"]
#[allow(dead_code, reason = "shared with the tests of the command line, which use all of it")]
mod desk;
mod jobs;
mod strace;

use jobs::{Job, Template};
use strace::Fault;

/// What is tried of the Nth calls: all in the long run; in the short one the first and one in the midst.
fn numbers() -> Box<dyn Iterator<Item = u32>> {
    if std::env::var("BREAKWATER_FAULTS").is_ok_and(|how| how == "long") {
        Box::new(1..)
    } else {
        Box::new([1, 4].into_iter())
    }
}

/// Every job under every fault; one test, so that two cores are not fought over.
#[test]
fn no_fault_at_any_system_call_loses_what_was_acknowledged() {
    assert!(strace::is_here(), "strace is missing: it is among the Debian packages `cargo xtask test` installs");
    let template = Template::new();
    let mut total = 0;
    for job in jobs::JOBS {
        let tried = under_every_fault(&template, job);
        println!("{}: {tried} faults", job.name);
        assert!(tried > 0, "{}: no fault was met, so nothing was proved", job.name);
        total += tried;
    }
    println!("{total} faults, none lost an acknowledged change");
}

fn under_every_fault(template: &Template, job: &Job) -> u32 {
    let mut tried = 0;
    for call in strace::CALLS {
        for fault in Fault::ALL {
            for number in numbers() {
                let place = template.copy(job);
                let outcome = strace::run(&place.command(job), call, fault, number);
                let what = format!("{}, {fault:?} at {call} number {number}", job.name);
                if !outcome.met {
                    assert_eq!(outcome.code, Some(0), "{what}: {}", outcome.err);
                    (job.verify)(&place, &outcome, &what);
                    break;
                }
                tried += 1;
                outcome.must_be_clear(&what);
                (job.verify)(&place, &outcome, &what);
            }
        }
    }
    tried
}

#[test]
fn a_medium_that_may_not_be_written_to_is_looked_at_and_nothing_is_made_on_it() {
    let template = Template::new();
    let place = template.copy(&jobs::JOBS[1]);
    // Mounted read-only over itself, in a name space of its own that ends with the command.
    let outcome = strace::run_read_only(&place.look(), place.vault());
    let Some(outcome) = outcome else {
        println!("not tried: this system gives no name space for a mount");
        return;
    };
    assert_eq!(outcome.code, Some(0), "{}", outcome.err);
    assert!(outcome.out.contains("second"), "everything can be read: {}", outcome.err);
    let refused = strace::run_read_only(&place.command(&jobs::JOBS[1]), place.vault()).expect("it was there before");
    assert_eq!(refused.code, Some(1), "{}", refused.out);
    assert!(refused.err.contains("read-only"), "{}", refused.err);
}
