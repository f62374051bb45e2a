//! 500 photos of 12 megapixels in one assessment: what taking one in costs, and that answering, opening and listing do
//! not feel them.

use crate::{percentile, tell};
use breakwater_app::{
    Opening, Session, SystemClock, Verdict,
    api::{AnswerChange, AnswerSave, EvidenceList},
    practice,
};
use breakwater_domain::ids::{AssessmentId, PersonId};
use breakwater_tests::photos::{PHOTOS, camera_file, fill, taken_in};
use breakwater_vault::{Passphrase, Secret};
use std::{
    fs,
    hint::black_box,
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

const TAKE_IN_LIMIT: Duration = Duration::from_secs(10);
const ANSWER_LIMIT: Duration = Duration::from_millis(60);
const OPEN_LIMIT: Duration = Duration::from_secs(1);
const MEMORY_LIMIT_MB: u64 = 500;

pub(crate) fn measure(folder: &Path) {
    let opening = Opening {
        folder: folder.join("photos.vault"),
        program: "bench".to_owned(),
        person: None,
        language: "en".to_owned(),
        clock: Arc::new(SystemClock),
    };
    let mut session = practice::create(opening.clone(), None).unwrap();
    let draft = session.assessment_list(None).unwrap()[0].id.clone();
    let items: Vec<String> = session
        .assessment_open(&draft)
        .unwrap()
        .sections
        .iter()
        .flat_map(|section| section.items.iter().map(|item| item.id.clone()))
        .collect();

    let person: PersonId = session.acting().id.parse().unwrap();
    session.close().unwrap();

    let mut taken = Vec::new();
    let mut pictures = Vec::new();
    for hue in 0..4 {
        let file = camera_file(hue);
        let started = Instant::now();
        let picture = taken_in(&file);
        taken.push(started.elapsed());
        println!("a photo of 12 megapixels: {:.1} MB, kept in {:.1} MB", mb(file.len()), mb(picture.bytes.len()));
        pictures.push(picture);
    }
    tell("a photo of 12 megapixels taken in, longest of four", percentile(&mut taken, 100), TAKE_IN_LIMIT);
    let secret = Secret::Passphrase(Passphrase::new("practice"));
    let assessment: AssessmentId = draft.parse().unwrap();
    fill(&opening.folder, &secret, person, assessment, &items, &pictures);
    drop(pictures);
    let media = fs::metadata(opening.folder.join("media.db")).unwrap().len();
    println!("{PHOTOS} photos: media.db has {:.0} MB", media as f64 / 1e6);

    let started = Instant::now();
    let mut session = Session::open(opening, &secret).unwrap();
    println!("vault opened: {:.0} ms", started.elapsed().as_secs_f64() * 1e3);
    let mut opened: Vec<Duration> = (0..10)
        .map(|_| {
            let started = Instant::now();
            black_box(session.assessment_open(&draft).unwrap());
            started.elapsed()
        })
        .collect();
    tell("assessment with 500 photos opened, longest", percentile(&mut opened, 100), OPEN_LIMIT);
    let mut commits: Vec<Duration> = items
        .iter()
        .map(|item| {
            let change = AnswerChange { verdict: Some(Some(Verdict::Yes)), ..AnswerChange::default() };
            let request = AnswerSave { assessment: draft.clone(), item: item.clone(), change };
            let started = Instant::now();
            black_box(session.answer_save(request).unwrap());
            started.elapsed()
        })
        .collect();
    tell("answer committed beside 500 photos, p95", percentile(&mut commits, 95), ANSWER_LIMIT);
    let started = Instant::now();
    let list = EvidenceList { assessment: Some(draft), target: None, removed: false };
    assert_eq!(session.evidence_list(&list).unwrap().len(), PHOTOS);
    tell("500 photos listed", started.elapsed(), OPEN_LIMIT);
    if let Some(peak) = peak_memory_mb() {
        let verdict = if peak <= MEMORY_LIMIT_MB { "within" } else { "OVER" };
        println!("memory of this process at its most: {peak} MB, limit {MEMORY_LIMIT_MB} MB ({verdict})");
        assert!(peak <= MEMORY_LIMIT_MB);
    }
}

fn mb(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

/// As Linux tells it; elsewhere nobody does.
fn peak_memory_mb() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
}
