//! The measured promise of the history: 100,000 events verify below two seconds, in a release build.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark: it fails by panicking and prints figures")]

use breakwater_domain::{ids::PersonId, person::Person};
use breakwater_vault::{Act, KeyCost, NewVault, Passphrase, Vault, tables};
use criterion::Criterion;
use jiff::Zoned;
use std::{
    hint::black_box,
    time::{Duration, Instant},
};
use uuid::Uuid;

const EVENTS: u64 = 100_000;
const LIMIT: Duration = Duration::from_secs(2);

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let person = PersonId::new(Uuid::from_u128(1));
    let now: Zoned = "2026-11-22T09:00:00+01:00[Europe/Oslo]".parse().unwrap();
    let new = NewVault {
        passphrase: Passphrase::new("practice"),
        practice: true,
        person: Person { id: person, name: "Internal auditor".to_owned(), post: String::new() },
        cost: KeyCost::Floor,
        now: now.clone(),
        vault: Uuid::from_u128(2),
        device: Uuid::from_u128(3),
        program: "bench".to_owned(),
    };
    let (mut vault, _) = Vault::create(&folder.path().join("bench.vault"), new).unwrap();
    let act = Act::new(person, "setting_saved", now);
    let comment = "The gate was found open at 22:40; nobody challenged us within eleven minutes.";
    // Events of the usual size, each made as every event is, but many to a transaction.
    let mut number = vault_events(&vault);
    let acts = std::iter::repeat_n(act, (EVENTS - number) as usize);
    vault
        .write_many(acts, |writing, _| {
            number += 1;
            tables::setting::set(writing, "bench", &format!("{number} {comment}").into())
        })
        .unwrap();
    assert_eq!(vault_events(&vault), EVENTS);

    let mut criterion = Criterion::default().sample_size(10).configure_from_args();
    criterion.bench_function("verify 100,000 events", |bencher| {
        bencher.iter(|| black_box(vault.verify_chain().unwrap()));
    });
    let started = Instant::now();
    let state = vault.verify_chain().unwrap();
    let took = started.elapsed();
    assert_eq!((state.events, state.problem), (EVENTS, None));
    let share = took.as_secs_f64() / LIMIT.as_secs_f64() * 100.0;
    println!("verify 100,000 events: {} ms, {share:.0} % of {} ms", took.as_millis(), LIMIT.as_millis());
    assert!(took <= LIMIT, "slower than promised");
}

fn vault_events(vault: &Vault) -> u64 {
    vault.head().unwrap().seq
}
