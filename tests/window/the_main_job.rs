//! The main job, by keyboard alone: from the first start to the saved report, through a power cut.

use crate::{
    harness::{Place, Window},
    steps::{
        ask, check_the_recovery_sheet, enter_the_facility, item_in_front, make_the_vault, next_item_after,
        start_the_assessment, unlock, write_and_go_on,
    },
};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const ITEMS: usize = 278;

/// What was pressed and written for one item.
#[derive(Debug, PartialEq)]
struct Given {
    verdict: &'static str,
    reason: String,
    comment: String,
}

#[tokio::test(flavor = "multi_thread")]
async fn all_278_items_by_keyboard_survive_a_power_cut_and_stand_in_the_report() {
    let place = Place::new();
    let window = Window::open(&place, &[]).await;
    make_the_vault(&window).await;
    check_the_recovery_sheet(&window).await;
    window.tab_to_and_enter("button", "Enter my facility").await;
    enter_the_facility(&window).await;
    start_the_assessment(&window).await;

    let assessment = ask(&window, "assessment_list", json!({})).await[0]["id"].clone();
    let given = answer_everything(&window).await;
    assert_eq!(given.len(), ITEMS);
    expect_answers(&window, &assessment, &given).await;
    window.keep_picture("all-answered");

    let fact = "The fence behind shed 4 has a gap of two metres.";
    raise_a_finding(&window, fact).await;
    let findings = ask(&window, "finding_list", json!({})).await;
    assert_eq!(findings[0]["fact"], fact);

    save_the_report(&window).await;
    let report = the_report(place.dialogs());
    let work = ask(&window, "assessment_open", json!({"id": assessment})).await;
    expect_report(&report, &work, &given, fact);

    // Back to an item in the middle, then the power fails.
    window.tab_to_and_enter("button", "Home").await;
    window.tab_to_and_enter("button", "Continue").await;
    let last = item_in_front(&window).await;
    window.press(Key::Up).await;
    let in_front = next_item_after(&window, &last).await;
    // The place is kept by a call of its own; the next call is answered after it.
    ask(&window, "session_state", json!({})).await;
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new(), "nothing broke the content security policy");
    window.kill();

    let window = Window::open(&place, &[]).await;
    unlock(&window).await;
    window.tab_to_and_enter("button", "Continue").await;
    assert_eq!(item_in_front(&window).await, in_front, "the same item is in front");
    expect_answers(&window, &assessment, &given).await;
    let checked = ask(&window, "vault_verify", json!({})).await;
    assert_eq!(checked["ok"], true, "{checked}");
    window.close().await;

    expect_nothing_in_plain_text(place.data(), &given);
}

/// Works through the questionnaire with digits, letters and Enter.
async fn answer_everything(window: &Window) -> BTreeMap<String, Given> {
    let mut given = BTreeMap::new();
    let mut item = item_in_front(window).await;
    for n in 1..=ITEMS {
        let written = |what: &str| format!("{what} {n:03} at the quay");
        let (key, verdict, reason, comment) = match n % 10 {
            2 => ('2', "no", String::new(), written("Missing")),
            5 => ('3', "partly", String::new(), written("Half there")),
            7 => ('4', "not_applicable", written("Not here"), String::new()),
            9 => ('5', "not_observed", String::new(), String::new()),
            _ => ('1', "yes", String::new(), String::new()),
        };
        window.press(key).await;
        if reason.is_empty() {
            window
                .wait_for(
                    "the verdict to be kept",
                    "document.querySelector('[data-item] [aria-checked=\"true\"], [data-item] [aria-pressed=\"true\"], [data-item] input:checked')",
                    &[],
                )
                .await;
        }
        if !comment.is_empty() {
            window.press('c').await;
            write_and_go_on(window, &comment).await;
        } else if !reason.is_empty() {
            write_and_go_on(window, &reason).await;
        } else if n < ITEMS {
            window.press(Key::Down).await;
        }
        given.insert(item.clone(), Given { verdict, reason, comment });
        if n < ITEMS {
            item = next_item_after(window, &item).await;
        }
    }
    window.wait_for_text("278 of 278").await;
    // The screen counts an answer when its key is pressed; the commit of the last one may still be running.
    let stored = "(async () => (await invoke('assessment_list', {}))[0].answered === 278)()";
    window.wait_until_told("everything to be committed", stored).await;
    given
}

/// Everything given is stored, letter by letter, and the screen says so.
async fn expect_answers(window: &Window, assessment: &Value, given: &BTreeMap<String, Given>) {
    window.wait_for_text("278 of 278").await;
    let work = ask(window, "assessment_open", json!({"id": assessment})).await;
    assert_eq!(work["assessment"]["answered"], ITEMS);
    for (item, given) in given {
        let answer = &work["answers"][item];
        assert_eq!(answer["verdict"], given.verdict, "{item}");
        assert_eq!(answer["reason"], given.reason, "{item}");
        assert_eq!(answer["comment"], given.comment, "{item}");
    }
}

async fn raise_a_finding(window: &Window, fact: &str) {
    window.tab_to_and_enter("button", "Raise a finding").await;
    window.wait_for_role("dialog", "New finding").await;
    window.choose_radio("Observation").await;
    window.fill("Fact found", fact).await;
    window.fill("Effect", "Anyone can walk onto the apron.").await;
    window.tab_to_and_enter("button", "Save the finding").await;
    // It stands with its item now; its number begins with the year of the assessment.
    window.wait_for_role("button", "Finding 20").await;
}

async fn save_the_report(window: &Window) {
    window.tab_to_and_enter("button", "Reports").await;
    window.wait_for_role("heading", "Report").await;
    window.tab_to_and_enter("button", "Save PDF").await;
    window.wait_for_text(".pdf is saved").await;
    window.keep_picture("report-saved");
}

/// The largest PDF of the dialog folder; the other one is the recovery sheet.
fn the_report(folder: &Path) -> PathBuf {
    let mut files: Vec<(u64, PathBuf)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "pdf"))
        .map(|entry| (entry.metadata().unwrap().len(), entry.path()))
        .collect();
    files.sort();
    assert_eq!(files.len(), 2, "the recovery sheet and the report: {files:?}");
    files.pop().unwrap().1
}

/// The report as other programs read it: qpdf, pdffonts, pdftotext.
fn expect_report(report: &Path, work: &Value, given: &BTreeMap<String, Given>, fact: &str) {
    let said = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).output().unwrap();
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let file = report.to_str().unwrap();
    let checked = said("qpdf", &["--check", file]);
    assert!(checked.contains("No syntax or stream encoding errors found"), "{checked}");

    let fonts = said("pdffonts", &[file]);
    let fonts: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(!fonts.is_empty(), "the report has fonts");
    for font in fonts {
        // name, type, encoding, embedded, subset, unicode, object and generation; counted from the end.
        let words: Vec<&str> = font.split_whitespace().rev().collect();
        assert_eq!((words[4], words[3]), ("yes", "yes"), "embedded and subset: {font}");
    }

    let text = said("pdftotext", &["-layout", file, "-"]);
    let lines = said("pdftotext", &["-raw", file, "-"]);
    let one_line = lines.split_whitespace().collect::<Vec<_>>().join(" ");
    for section in work["sections"].as_array().unwrap() {
        for item in section["items"].as_array().unwrap() {
            let number = item["number"].as_str().unwrap();
            assert!(text.split_whitespace().any(|word| word == number), "item {number} stands in the report");
        }
    }
    for given in given.values() {
        for written in [&given.comment, &given.reason] {
            assert!(one_line.contains(written.as_str()), "{written:?} stands in the report");
        }
    }
    assert!(one_line.contains(fact), "the finding stands in the report");
}

/// No comment is readable in any file the program keeps, and no database of a vault is plain. (The folder
/// `engine` is the web engine's; it exists under automation only.)
fn expect_nothing_in_plain_text(folder: &Path, given: &BTreeMap<String, Given>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            expect_nothing_in_plain_text(&entry.path(), given);
        } else if entry.file_type().unwrap().is_file() {
            let bytes = fs::read(entry.path()).unwrap();
            let of_a_vault = folder.ancestors().any(|above| above.extension().is_some_and(|ending| ending == "vault"));
            let plain = bytes.starts_with(b"SQLite format 3");
            assert!(!(of_a_vault && plain), "{} is not encrypted", entry.path().display());
            let text = String::from_utf8_lossy(&bytes);
            for given in given.values().filter(|given| !given.comment.is_empty()) {
                assert!(!text.contains(&given.comment), "a comment is readable in {}", entry.path().display());
            }
        }
    }
}
