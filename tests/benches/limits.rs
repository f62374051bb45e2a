//! The measured promises, in a release build: the report of 278 items below half a second, an
//! answer committed below 60 ms in 95 of 100 cases, both also beside 500 photos. Prints each figure as a share of its
//! limit.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark: it fails by panicking and prints figures")]

mod photos;

use breakwater_app::{
    Opening, SystemClock, Verdict,
    api::{AnswerChange, AnswerSave},
    practice,
};
use breakwater_tests::report;
use criterion::Criterion;
use std::{
    hint::black_box,
    sync::Arc,
    time::{Duration, Instant},
};

const REPORT_LIMIT: Duration = Duration::from_millis(500);
const ANSWER_LIMIT: Duration = Duration::from_millis(60);

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let opening = Opening {
        folder: folder.path().join("practice.vault"),
        program: "bench".to_owned(),
        person: None,
        language: "en".to_owned(),
        clock: Arc::new(SystemClock),
    };
    let mut session = practice::create(opening, None).unwrap();
    let rows = session.assessment_list(None).unwrap();
    // Last year's: every item is answered.
    let full = report(&rows[1].id);

    let mut criterion = Criterion::default().sample_size(10).configure_from_args();
    criterion.bench_function("report of 278 items", |bencher| {
        bencher.iter(|| {
            session.forget_layout();
            black_box(session.report_pdf(&full).unwrap())
        });
    });
    let mut once = Vec::new();
    for _ in 0..5 {
        session.forget_layout();
        let started = Instant::now();
        black_box(session.report_pdf(&full).unwrap());
        once.push(started.elapsed());
    }
    tell("report of 278 items, median", percentile(&mut once, 50), REPORT_LIMIT);

    let draft = rows[0].id.clone();
    let items: Vec<String> = session
        .assessment_open(&draft)
        .unwrap()
        .sections
        .iter()
        .flat_map(|section| section.items.iter().map(|item| item.id.clone()))
        .collect();
    let mut commits: Vec<Duration> = items
        .iter()
        .map(|item| {
            let change = AnswerChange {
                verdict: Some(Some(Verdict::Partly)),
                comment: Some(Some(format!("Seen on the walk, {item}."))),
                ..AnswerChange::default()
            };
            let request = AnswerSave { assessment: draft.clone(), item: item.clone(), change };
            let started = Instant::now();
            black_box(session.answer_save(request).unwrap());
            started.elapsed()
        })
        .collect();
    tell("answer committed, p50", percentile(&mut commits, 50), ANSWER_LIMIT);
    tell("answer committed, p95", percentile(&mut commits, 95), ANSWER_LIMIT);
    tell("answer committed, p99", percentile(&mut commits, 99), ANSWER_LIMIT);
    session.close().unwrap();
    photos::measure(folder.path());
}

fn percentile(times: &mut [Duration], percent: usize) -> Duration {
    times.sort();
    times[(times.len() * percent / 100).min(times.len() - 1)]
}

fn tell(what: &str, took: Duration, limit: Duration) {
    let share = took.as_secs_f64() / limit.as_secs_f64();
    let verdict = if share <= 1.0 { "within" } else { "OVER" };
    println!(
        "{what}: {:.1} ms, {:.2} of the limit of {} ms ({verdict})",
        took.as_secs_f64() * 1e3,
        share,
        limit.as_millis()
    );
}
