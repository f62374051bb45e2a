//! A fault at every system call: the program is killed, or its disk fails or is full, at the Nth call of a kind, for
//! every N there is. After each, the vault is opened without faults: nothing that was
//! acknowledged is missing, the check is clean, and whatever was said was a clear error.
//!
//! A short run, one N of each, is part of `cargo xtask test`; `cargo xtask faults` (`BREAKWATER_FAULTS=long`) tries all. A job that
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
use std::{
    sync::atomic::{AtomicU32, AtomicUsize, Ordering},
    thread,
};
use strace::Fault;

fn is_long() -> bool {
    std::env::var("BREAKWATER_FAULTS").is_ok_and(|how| how == "long")
}

/// Every job under every fault. Two at a time: each spends half of its time waiting for its own processes.
#[test]
fn no_fault_at_any_system_call_loses_what_was_acknowledged() {
    assert!(strace::is_here(), "strace is missing: it is among the Debian packages `cargo xtask test` installs");
    let template = Template::new();
    let next = AtomicUsize::new(0);
    let total = AtomicU32::new(0);
    let work = || {
        while let Some((number, job)) = jobs::JOBS.iter().enumerate().nth(next.fetch_add(1, Ordering::Relaxed)) {
            let tried = under_every_fault(&template, number, job);
            println!("{}: {tried} faults", job.name);
            assert!(tried > 0, "{}: no fault was met, so nothing was proved", job.name);
            total.fetch_add(tried, Ordering::Relaxed);
        }
    };
    thread::scope(|scope| {
        scope.spawn(work);
        scope.spawn(work);
    });
    println!("{} faults, none lost an acknowledged change", total.into_inner());
}

fn under_every_fault(template: &Template, job_number: usize, job: &Job) -> u32 {
    let place = template.copy(job);
    let (outcome, calls) = strace::count(&place.command(job));
    assert_eq!(outcome.code, Some(0), "{}: {}", job.name, outcome.err);
    (job.verify)(&place, &outcome, job.name);
    let mut tried = 0;
    for (call_number, (call, times)) in calls.into_iter().enumerate() {
        for (fault_number, fault) in Fault::ALL.into_iter().enumerate() {
            let numbers: Vec<u32> = if is_long() {
                (1..=times).collect()
            } else {
                // Each fault at the first, the middle or the last call of its kind; the next job, call or fault at another.
                vec![[1, times.div_ceil(2), times][(job_number + call_number + fault_number) % 3]]
            };
            for number in numbers {
                let place = template.copy(job);
                let outcome = strace::run(&place.command(job), call, fault, number);
                let what = format!("{}, {fault:?} at {call} number {number} of {times}", job.name);
                // A run may need a few calls less than the one that was counted.
                assert!(outcome.met || number * 10 > times * 9, "{what}: not met");
                tried += u32::from(outcome.met);
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
