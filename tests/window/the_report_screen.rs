//! Making a report by keyboard: what is chosen is kept, what is withheld is in no file, saving tells how far it is and
//! is given up, and a report that came back is compared with its signature.

use crate::{
    harness::{CONTROL, Place, SHIFT, Window},
    steps::{ask, choose, go_to, practise, printed},
};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::{
    fs,
    io::{Cursor, Read},
    path::{Path, PathBuf},
};

async fn to_the_reports(window: &Window) {
    go_to(window, "Reports", "Report").await;
    drawn(window).await;
}

/// The preview shows what is chosen now.
async fn drawn(window: &Window) {
    let drawn = "document.querySelector('.preview__page')?.getAttribute('aria-busy') === 'false' && document.querySelector('.preview svg')";
    window.wait_for("the preview", drawn, &[]).await;
}

/// Opens a fold of the options and says what stands beside its title.
async fn unfold(window: &Window, title: &str) -> String {
    window.tab_to("button", title).await;
    let state = "const e = document.activeElement; return [e.parentElement.open, words(e)]";
    let before = window.script(state, &[]).await;
    if before[0] == json!(false) {
        window.press(Key::Enter).await;
        window.wait_for(title, "document.activeElement.parentElement.open", &[]).await;
    }
    before[1].as_str().unwrap().to_owned()
}

async fn toggle(window: &Window, name: &str) -> bool {
    window.tab_to("checkbox", name).await;
    window.press(' ').await;
    window.script("return document.activeElement.checked", &[]).await == json!(true)
}

async fn checked(window: &Window, role: &str, name: &str) -> bool {
    window.wait_for_role(role, name).await;
    window.script("return find(arguments[0], arguments[1]).checked", &[json!(role), json!(name)]).await == json!(true)
}

/// The one saved file with this ending.
fn with_ending(place: &Place, ending: &str) -> PathBuf {
    let files = fs::read_dir(place.dialogs()).unwrap().map(|entry| entry.unwrap().path());
    let mut files = files.filter(|file| file.extension().is_some_and(|own| own == ending));
    let file = files.next().unwrap_or_else(|| panic!("a file .{ending}"));
    assert_eq!(files.next(), None, "one file .{ending}");
    file
}

fn part(file: &Path, name: &str) -> String {
    let mut text = String::new();
    let mut archive = zip::ZipArchive::new(Cursor::new(fs::read(file).unwrap())).unwrap();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// From the report screen: the same record in another format, by keyboard.
async fn save_as(window: &Window, format: &str, ending: &str) {
    window.tab_to_and_enter("button", "Save as…").await;
    window.wait_for_role("dialog", "Save in another format").await;
    window.choose_radio(format).await;
    window.tab_to_and_enter("button", "Save…").await;
    window.wait_for_text(&format!(".{ending} is saved")).await;
    window.wait_for("the dialog to be gone", "!document.querySelector('dialog[open]')", &[]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_chosen_of_a_report_is_kept_over_a_restart_and_what_is_withheld_is_in_no_file() {
    let place = Place::new();
    let window = practise(&place).await;
    let people = ask(&window, "person_list", json!({})).await;
    let name = people[0]["name"].as_str().unwrap().to_owned();
    to_the_reports(&window).await;
    window.choose_radio("Corrective-action plan").await;
    choose(&window, "Language of the report", "fr").await;
    let all = unfold(&window, "Sections").await;
    assert!(!toggle(&window, "A sheet for each owner").await, "it was on before");
    unfold(&window, "Withheld").await;
    assert!(toggle(&window, "Names").await && toggle(&window, "Photos").await);
    drawn(&window).await;
    window.keep_picture("report-chosen");
    window.press_with(&[CONTROL], 'p').await;
    window.wait_for_text(".pdf is saved").await;
    let report = printed(&with_ending(&place, "pdf"));
    assert!(report.contains("expurgée") && !report.contains(&name), "{name} is withheld, in French");
    assert!(!report.contains("Ce qui le montre"), "the section is switched off");

    // The text document withholds the same; a table would hold everything, and that is said.
    window.tab_to_and_enter("button", "Save as…").await;
    window.wait_for_text("withholds what the report withholds").await;
    window.choose_radio("Spreadsheet").await;
    window.wait_for_text("nothing is withheld in them").await;
    window.keep_picture("report-formats");
    window.press(Key::Escape).await;
    window.wait_for("the dialog to be gone", "!document.querySelector('dialog[open]')", &[]).await;
    save_as(&window, "Text document", "docx").await;
    let document = part(&with_ending(&place, "docx"), "word/document.xml");
    assert!(document.contains("Heading1") && document.contains("TOC \\o"), "headings and a list of contents");
    assert!(!document.contains(&name) && !document.contains("<w:drawing>"), "no names, no photos");
    save_as(&window, "Spreadsheet", "xlsx").await;
    let sheets = part(&with_ending(&place, "xlsx"), "xl/workbook.xml");
    assert_eq!(sheets.matches("<sheet ").count(), 3, "items, findings, actions");
    window.close().await;

    let window = practise(&place).await;
    to_the_reports(&window).await;
    assert!(checked(&window, "radio", "Corrective-action plan").await);
    let now = unfold(&window, "Sections").await;
    assert_ne!(now, all, "one fewer than all");
    assert!(!checked(&window, "checkbox", "A sheet for each owner").await);
    unfold(&window, "Withheld").await;
    assert!(checked(&window, "checkbox", "Names").await && checked(&window, "checkbox", "Photos").await);
    assert!(!checked(&window, "checkbox", "Places").await);
    window.keep_picture("report-remembered");
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new());
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn saving_tells_the_section_it_is_at_of_how_many_and_is_given_up_with_nothing_written() {
    let place = Place::new();
    let window = practise(&place).await;
    to_the_reports(&window).await;
    // Another language, and at once: nothing is laid out yet in it.
    choose(&window, "Language of the report", "es").await;
    window.press_with(&[CONTROL], 'p').await;
    let told = window
        .wait_for(
            "how far saving is",
            "(() => { const said = words(document.querySelector('.report__stage')); if (!/^Laying out section [0-9]+ of [0-9]+: ./.test(said)) return false; find('button', 'Cancel').focus(); return said; })()",
            &[],
        )
        .await;
    window.press(Key::Enter).await;
    window.wait_for_text("Saving was cancelled; nothing was written.").await;
    let numbers: Vec<u32> = told.as_str().unwrap().split([' ', ':']).filter_map(|word| word.parse().ok()).collect();
    assert!(numbers[0] >= 1 && numbers[0] <= numbers[1] && numbers[1] > 15, "{told}");
    assert_eq!(fs::read_dir(place.dialogs()).unwrap().count(), 0, "not even a temporary file");
    // And then it is saved all the same.
    window.press_with(&[CONTROL], 'p').await;
    window.wait_for_text(".pdf is saved").await;
    with_ending(&place, "pdf");
    window.close().await;
}

async fn verify(window: &Window, standing: &str) {
    window.tab_to_and_enter("button", "Verify a report…").await;
    said(window, standing).await;
}

async fn said(window: &Window, standing: &str) {
    let word = "words(document.querySelector('dialog[open] .verified__word')) === arguments[0]";
    window.wait_for(standing, word, &[json!(standing)]).await;
    window.keep_picture(&format!("verified-{}", standing.to_lowercase().replace(' ', "-")));
}

async fn away(window: &Window) {
    window.press(Key::Escape).await;
    window.wait_for("the dialog to be gone", "!document.querySelector('dialog[open]')", &[]).await;
}

/// Lays a report with its signature where the dialog finds them.
fn offer(place: &Place, report: &[u8], signature: &[u8]) {
    place.offer("report.pdf", report);
    fs::write(place.dialogs().join("open").join("report.pdf.sig"), signature).unwrap();
}

/// Saves the report of the finalised record, signed; the file and its signature.
async fn signed(window: &Window, place: &Place) -> (Value, Vec<u8>, Vec<u8>) {
    let rows = ask(window, "assessment_list", json!({})).await;
    let last = rows.as_array().unwrap().iter().find(|row| row["state"] == "finalised").unwrap().clone();
    to_the_reports(window).await;
    choose(window, "Assessment", last["id"].as_str().unwrap()).await;
    drawn(window).await;
    assert!(toggle(window, "Sign it, with a file beside the PDF").await);
    window.press_with(&[CONTROL], 'p').await;
    window.wait_for_text(".pdf is saved").await;
    window.wait_for_text("Signature:").await;
    let bytes = |ending| fs::read(with_ending(place, ending)).unwrap();
    (last["id"].clone(), bytes("pdf"), bytes("sig"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_that_came_back_is_valid_changed_of_an_unknown_key_or_replaced() {
    let (place, elsewhere) = (Place::new(), Place::new());
    let other = practise(&elsewhere).await;
    let (_, of_others, signed_by_others) = signed(&other, &elsewhere).await;
    other.close().await;

    let window = practise(&place).await;
    let (record, report, signature) = signed(&window, &place).await;
    offer(&place, &report, &signature);
    verify(&window, "Valid").await;
    away(&window).await;

    let mut changed = report.clone();
    let middle = changed.len() / 2;
    changed[middle] ^= 1;
    offer(&place, &changed, &signature);
    verify(&window, "Changed").await;
    away(&window).await;

    // Somebody else's: known once its fingerprint was compared.
    offer(&place, &of_others, &signed_by_others);
    verify(&window, "Unknown key").await;
    window.tab_to_and_enter("button", "Take the key up").await;
    window.wait_for_text("Compare the fingerprint with the signer first.").await;
    window.press_with(&[SHIFT], Key::Tab.into()).await;
    assert!(toggle(&window, "The signer read me this fingerprint, and it is the same").await);
    window.fill("Whose key it is", "P. Officer, Port Alder").await;
    window.tab_to_and_enter("button", "Take the key up").await;
    said(&window, "Valid").await;
    window.wait_for_text("P. Officer, Port Alder").await;
    away(&window).await;

    // A later revision is signed: the report of the first one is outdated, and leads to it.
    let reopen = json!({"assessment": record, "reason": "The gate was counted twice."});
    let next = ask(&window, "assessment_reopen", reopen).await["id"].clone();
    offer(&place, &report, &signature);
    verify(&window, "Valid").await;
    away(&window).await;
    ask(&window, "assessment_finalise", json!({"assessment": next, "independent": true, "reason": ""})).await;
    // The page has not seen what was done behind it.
    go_to(&window, "Assessments", "Assessments").await;
    to_the_reports(&window).await;
    verify(&window, "A newer revision exists").await;
    window.tab_to_and_enter("button", "Open revision 2").await;
    let in_front = "document.querySelector('select[name=assessment]')?.value === arguments[0]";
    window.wait_for("the newer revision", in_front, &[next]).await;
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new());
    window.close().await;
}
