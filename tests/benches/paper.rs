//! The report as a file, in a release build: 278 items below 0.3 s, with 60 photos below 1 s, and 2,000 items with 500
//! photos within 400 MB. Beside each figure stands the bare cost of writing as many bytes.
//!
//! The great report is made in a process of its own, so that its peak is its own and nothing before it counts.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark: it fails by panicking and prints figures")]
#![allow(dead_code, reason = "the sample serves the tests of the report too")]

#[path = "../../src-tauri/crates/report/src/tests/sample.rs"]
mod sample;

use breakwater_domain::{evidence::EvidenceKind, ids::ItemId};
use breakwater_report::{Picture, ReportEvidence, ReportModel, lay_out};
use jiff::civil::date;
use std::{
    fs::{self, File},
    io::{BufWriter, Write},
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

/// A photo as the vault keeps it: 2,560 pixels wide, most of a megabyte.
const PHOTO: usize = 700_000;
const GREAT: &str = "--great";
const MEMORY_LIMIT_MB: f64 = 400.0;

fn main() {
    if std::env::args().any(|argument| argument == GREAT) {
        great();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("report.pdf");
    measure("report of 278 items", &sample::sample(), &file, Duration::from_millis(300));
    let mut photos = sample::sample();
    photos.annexes.evidence = (1..=60).map(photo).collect();
    measure("report of 278 items with 60 photos", &photos, &file, Duration::from_secs(1));
    let program = std::env::current_exe().unwrap();
    assert!(Command::new(program).arg(GREAT).status().unwrap().success(), "the great report did not come out");
}

/// The median of five: laid out and written, then the same bytes written once more with nothing before it.
fn measure(what: &str, model: &ReportModel, file: &Path, limit: Duration) {
    let mut report = Vec::new();
    let mut bare = Vec::new();
    for _ in 0..5 {
        let started = Instant::now();
        write(model, file);
        report.push(started.elapsed());
        let bytes = fs::read(file).unwrap();
        let started = Instant::now();
        let mut again = File::create(file).unwrap();
        again.write_all(&bytes).unwrap();
        again.sync_all().unwrap();
        bare.push(started.elapsed());
    }
    report.sort();
    bare.sort();
    let (report, bare) = (report[2].as_secs_f64(), bare[2].as_secs_f64());
    let share = report / limit.as_secs_f64();
    println!(
        "{what}: {:.0} ms, {share:.2} of the limit of {} ms ({}); {:.1} MB, which alone take {:.0} ms to write",
        report * 1e3,
        limit.as_millis(),
        if share <= 1.0 { "within" } else { "OVER" },
        fs::metadata(file).unwrap().len() as f64 / 1e6,
        bare * 1e3,
    );
}

fn write(model: &ReportModel, file: &Path) {
    let mut target = BufWriter::new(File::create(file).unwrap());
    lay_out(model).write_pdf(&mut |picture| Ok(jpeg(picture)), &mut target).unwrap();
    target.into_inner().unwrap().sync_all().unwrap();
}

fn great() {
    let mut set = sample::port_facility_set();
    let one = set.sections.clone();
    let items: usize = one.iter().map(|section| section.items.len()).sum();
    for round in 1..2_000_usize.div_ceil(items) {
        for mut section in one.clone() {
            for item in &mut section.items {
                item.id = ItemId::new(format!("{}-{round}", item.id));
            }
            set.sections.push(section);
        }
    }
    let mut left = 2_000;
    for section in &mut set.sections {
        section.items.truncate(left);
        left -= section.items.len();
    }
    set.sections.retain(|section| !section.items.is_empty());
    let english = sample::sample();
    let mut model = sample::model(set, english.answers, sample::findings());
    model.annexes.evidence = (1..=500).map(photo).collect();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("great.pdf");
    let started = Instant::now();
    write(&model, &file);
    let took = started.elapsed().as_secs_f64();
    let megabytes = fs::metadata(&file).unwrap().len() as f64 / 1e6;
    println!("report of {} items with 500 photos: {took:.1} s, {megabytes:.0} MB", model.questionnaire.items().count());
    match peak_megabytes() {
        Some(peak) => println!(
            "its memory at most: {peak:.0} MB, {:.2} of the limit of {MEMORY_LIMIT_MB:.0} MB ({})",
            peak / MEMORY_LIMIT_MB,
            if peak <= MEMORY_LIMIT_MB { "within" } else { "OVER" }
        ),
        None => println!("its memory at most: not told by this system"),
    }
}

/// The most this process ever held, where `/proc` tells.
fn peak_megabytes() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<f64>().ok()? / 1e3)
}

fn photo(number: u32) -> ReportEvidence {
    let sha256 = format!("{number:08x}").repeat(8);
    ReportEvidence {
        number,
        kind: EvidenceKind::Photo,
        name: format!("Fence section B3, temporary barrier, view {number}"),
        place: "Quay 7, north end".to_owned(),
        taken: Some(date(2026, 11, 5).at(21, 50, 0, 0)),
        picture: Picture::stored(sha256.clone(), &head()),
        sha256: Some(sha256),
        file_name: format!("IMG_{number}.jpg"),
        media_type: "image/jpeg".to_owned(),
        size: Some(PHOTO as u64),
        redacted: false,
        items: Vec::new(),
        findings: Vec::new(),
    }
}

/// The head of a JPEG of 2,560 by 1,707 pixels.
fn head() -> Vec<u8> {
    vec![0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0x06, 0xab, 0x0a, 0x00, 3, 0, 0, 0]
}

/// Bytes that no compression would make smaller, as a photo's are, and others for each picture.
fn jpeg(picture: &Picture) -> Vec<u8> {
    let mut state = u64::from_str_radix(&picture.sha256()[..8], 16).unwrap() + 1;
    let mut bytes = head();
    while bytes.len() < PHOTO {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        bytes.extend(&state.to_be_bytes()[..4]);
    }
    bytes
}
