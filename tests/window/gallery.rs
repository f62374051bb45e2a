//! The measured promise of evidence in the real window: with 500 photos of 12 megapixels in an assessment it opens below
//! a second, answers below 60 ms in 95 of 100 cases, and the program and its web processes stay below 500 MB while the
//! whole gallery is looked through.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a benchmark: it fails by panicking and prints figures")]
#![allow(dead_code, reason = "of what the tests of the window have, only some is needed here")]

mod harness;
mod steps;

use breakwater_app::{DataFolder, Opening, Session, SystemClock, practice};
use breakwater_tests::photos::{PHOTOS, camera_file, fill, taken_in};
use fantoccini::key::Key;
use harness::{Place, Window};
use serde_json::{Value, json};
use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};
use steps::{ask, find_and_go, item_in_front, work_on};

const OPEN_LIMIT: Duration = Duration::from_secs(1);
const ANSWER_LIMIT_MS: f64 = 60.0;
const MEMORY_LIMIT_MB: u64 = 500;

/// Answers one item after the other, as the page does, and says how many milliseconds each took.
const ANSWERS: &str = "const answer = arguments[arguments.length - 1];
    const [assessment, items] = arguments;
    (async () => {
      const took = [];
      for (const item of items) {
        const started = performance.now();
        await window.__TAURI_INTERNALS__.invoke('answer_save', { request: { assessment, item, change: { verdict: 'yes' } } });
        took.push(performance.now() - started);
      }
      return took;
    })().then(answer, (error) => answer(String(error)));";

#[tokio::main]
async fn main() {
    let place = Place::new();
    let reference = with_photos(&place);
    let window = Window::start(program(), &place, &["--practice"]).await;
    window.wait_for_role("button", "Continue").await;
    println!("memory of all processes at home: {}", Memory::of(&window));

    let rows = ask(&window, "assessment_list", json!({})).await;
    let row = rows.as_array().unwrap().iter().find(|row| row["reference"] == json!(reference)).unwrap();
    let assessment = row["id"].as_str().unwrap();
    window.tab_to("button", "Continue").await;
    let started = Instant::now();
    window.press(Key::Enter).await;
    item_in_front(&window).await;
    tell("assessment with 500 photos opened, from the key to the items", started.elapsed(), OPEN_LIMIT);

    let work = steps::work_of(&window, assessment).await;
    let items: Vec<&Value> = steps::items_of(&work).map(|item| &item["id"]).collect();
    let took = window.answer(ANSWERS, &[json!(assessment), json!(items)]).await;
    let mut took: Vec<f64> =
        took.as_array().unwrap_or_else(|| panic!("{took}")).iter().filter_map(Value::as_f64).collect();
    took.sort_by(f64::total_cmp);
    let p95 = took[took.len() * 95 / 100];
    println!(
        "answer committed from the page beside 500 photos, p95: {p95:.1} ms, {:.2} of the limit of {ANSWER_LIMIT_MS} ms",
        p95 / ANSWER_LIMIT_MS
    );
    assert!(p95 <= ANSWER_LIMIT_MS, "slower than promised");

    window.reload().await;
    work_on(&window, &reference).await;
    find_and_go(&window, "All evidence of this assessment").await;
    let most = through_the_gallery(&window).await;
    println!("memory of all processes while 500 photos were looked through, at its most: {most}");
    window.click_on(".gallery__piece [data-evidence]").await;
    window
        .wait_for(
            "the photo",
            "((one) => one?.complete && one.naturalWidth > 2000)(document.querySelector('.stage__picture'))",
            &[],
        )
        .await;
    let large = Memory::of(&window);
    println!("memory of all processes with one photo large: {large}");
    window.close().await;
    let most = most.total().max(large.total());
    println!(
        "memory of all processes, {:.2} of the limit of {MEMORY_LIMIT_MB} MB",
        most as f64 / MEMORY_LIMIT_MB as f64
    );
    assert!(most <= MEMORY_LIMIT_MB, "more than promised");
}

/// The program of the profile this was built in: beside the folder it lies in.
fn program() -> PathBuf {
    let own = env::current_exe().unwrap();
    own.ancestors().nth(2).unwrap().join("breakwater")
}

/// Practice vault where the program looks for it, with 500 photos at this year's draft, whose reference is returned.
fn with_photos(place: &Place) -> String {
    let opening = Opening {
        folder: DataFolder::new(place.data().to_owned()).practice(),
        program: "bench".to_owned(),
        person: None,
        language: "en".to_owned(),
        clock: Arc::new(SystemClock),
    };
    let session: Session = practice::create(opening.clone(), None).unwrap();
    let draft = session.assessment_list(None).unwrap()[0].clone();
    let work = session.assessment_open(&draft.id).unwrap();
    let items: Vec<String> = breakwater_tests::items(&work);
    let person = session.acting().id.parse().unwrap();
    session.close().unwrap();
    let pictures: Vec<_> = (0..4).map(|hue| taken_in(&camera_file(hue))).collect();
    fill(&opening.folder, &practice::secret(), person, draft.id.parse().unwrap(), &items, &pictures);
    draft.reference
}

/// From the first photo to the last, each seen; the most memory there was meanwhile.
async fn through_the_gallery(window: &Window) -> Memory {
    let all = "document.querySelectorAll('.gallery__piece').length === arguments[0]";
    window.wait_for("the gallery", all, &[json!(PHOTOS)]).await;
    let mut most = Memory::of(window);
    for piece in (0..PHOTOS).step_by(10).chain([PHOTOS - 1]) {
        window.script("document.querySelectorAll('.gallery__piece')[arguments[0]].scrollIntoView({ block: 'center', behavior: 'instant' })", &[json!(piece)]).await;
        let seen = "[...document.querySelectorAll('.gallery__piece img')].filter((one) => ((box) => box.bottom > 0 && box.top < innerHeight)(one.getBoundingClientRect())).every((one) => one.complete && one.naturalWidth > 0)";
        window.wait_for("what is seen to be drawn", seen, &[]).await;
        let now = Memory::of(window);
        if now.total() > most.total() {
            most = now;
        }
    }
    let drawn = "[...document.querySelectorAll('.gallery__piece img')].filter((one) => one.complete && one.naturalWidth > 0).length";
    println!("small pictures that were drawn: {} of {PHOTOS}", window.script(&format!("return {drawn}"), &[]).await);
    most
}

/// Megabytes each process has to itself, and its share of what several have (Linux: PSS).
struct Memory(Vec<(String, u64)>);

impl Memory {
    fn of(window: &Window) -> Self {
        let ours = |exe: &Path| {
            let name = exe.file_name()?.to_string_lossy().into_owned();
            (name.starts_with("breakwater") || (name.starts_with("WebKit") && name != "WebKitWebDriver"))
                .then_some(name)
        };
        let share = |id: u32| {
            let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?;
            let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
            line.split_whitespace().next()?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
        };
        Self(window.processes().into_iter().filter_map(|(id, exe)| Some((ours(&exe)?, share(id)?))).collect())
    }

    fn total(&self) -> u64 {
        self.0.iter().map(|(_, megabytes)| megabytes).sum()
    }
}

impl std::fmt::Display for Memory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let each: Vec<String> = self.0.iter().map(|(name, megabytes)| format!("{name} {megabytes}")).collect();
        write!(f, "{} MB ({})", self.total(), each.join(", "))
    }
}

fn tell(what: &str, took: Duration, limit: Duration) {
    let share = took.as_secs_f64() / limit.as_secs_f64();
    println!("{what}: {:.0} ms, {share:.2} of the limit of {} ms", took.as_secs_f64() * 1e3, limit.as_millis());
    assert!(took <= limit, "slower than promised");
}
