//! Something is planted in every field that holds words: markup that would run if the page took it for markup, and a
//! word that is found again wherever it lies. Everything is then done with it that can be done; the markup stays text
//! on every screen, and on the disk nothing of it can be read, not even after the program was killed.

mod fields;
mod record;
mod traces;
mod walk;

use crate::{
    harness::{CONTROL, Place, Window},
    photographs::of_a_camera,
    steps::{ask, beginning, check_the_recovery_sheet, go_to, printed, save_the_report, work_on},
};
use fantoccini::key::Key;
use serde_json::json;
use std::{collections::BTreeSet, fs};
use walk::Walk;

/// What every token begins with.
const STEM: &str = "KNRYQ7ZXW";

/// Everything that was planted, field by field.
#[derive(Default)]
struct Canaries(Vec<(String, String)>);

impl Canaries {
    /// Words for this field: a token, then markup of one of the kinds that run by themselves.
    fn plant(&mut self, field: &str) -> String {
        let token = self.token(field);
        let markup = [
            "<img src=x onerror=\"window.ran='TOKEN'\">",
            "<script>window.ran='TOKEN'</script>",
            "\"><svg onload=window.ran='TOKEN'>",
            "</textarea><iframe src=\"javascript:parent.ran='TOKEN'\"></iframe>",
        ];
        format!("{token} {}", markup[self.0.len() % markup.len()].replace("TOKEN", &token))
    }

    /// A token alone, for what must have a form of its own.
    fn token(&mut self, field: &str) -> String {
        let token = format!("{STEM}{:03}", self.0.len());
        self.0.push((field.to_owned(), token.clone()));
        token
    }

    /// The words planted in this field, the first ones if there were several.
    fn of(&self, field: &str) -> &str {
        &self.0.iter().find(|(name, _)| name == field).unwrap_or_else(|| panic!("{field} was planted")).1
    }

    fn tokens(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, token)| token.as_str())
    }

    /// The fields whose tokens are not among these.
    fn besides(&self, seen: &BTreeSet<String>) -> Vec<&str> {
        self.0.iter().filter(|(_, token)| !seen.contains(token)).map(|(field, _)| field.as_str()).collect()
    }
}

/// What is typed and shown nowhere, or only as long as it is typed.
const NEVER_SHOWN: &[&str] = &["passphrase", "typed and not saved", "RecordExport.marking"];

/// Words that stand on no screen the walk opens: of what is removed or deleted, of items it does not come to, in the
/// history of single things. They are looked for on the disk like the others.
const NOT_MET: &[&str] = &[
    "FacilityDelete.reason",
    "a contact that is removed",
    "RegisterRemove.reason",
    "note of a set",
    "ScopeView.summary",
    "ScopeView.strengths",
    "ScopeView.concerns",
    "AnswerChange.comment",
    "AnswerChange.equivalent",
    "AnswerChange.reason",
    "ScenarioInput.existing_measures",
    "ScenarioInput.reasons",
    "AnswerChange.text",
    "AssessmentFinalise.reason",
    "TrustedKeySave.name",
    "ReportOptions.marking",
];

#[tokio::test(flavor = "multi_thread")]
async fn what_is_planted_in_every_field_stays_text_on_every_screen_and_is_nowhere_on_the_disk() {
    let place = Place::with_a_home();
    let mut canaries = Canaries::default();
    let passphrase = format!("seven grey seals {} on the breakwater", canaries.token("passphrase"));
    let window = Window::open(&place, &[]).await;
    make_the_vault(&window, &mut canaries, &passphrase).await;

    let record = record::fill(&window, &place, &mut canaries).await;
    let planted: BTreeSet<String> = canaries.0.iter().map(|(field, _)| field.clone()).collect();
    let left_out: Vec<_> = fields::with_words().difference(&planted).cloned().collect();
    assert!(left_out.is_empty(), "nothing is planted in {left_out:?}");

    // By keyboard and clipboard, as people do it: a photo with a name, words for an item.
    window.reload().await;
    work_on(&window, &record.reference).await;
    let named = canaries.plant("file pasted").replace('/', "");
    window.paste_file("#open-item", &format!("{named}.jpg"), &of_a_camera(33)).await;
    window.wait_for_role("button", &format!("Photo: {}", canaries.of("file pasted"))).await;

    let mut walk = Walk::of(&window);
    walk.through_everything(&record, &mut canaries).await;
    let seen = walk.seen().clone();
    println!("{} planted, {} seen on {} screens", canaries.0.len(), seen.len(), walk.screens());

    take_it_out(&window, &place, &record, &canaries).await;
    expect_no_trace(&place, &canaries, "while it is open");

    // The program is killed in the middle of a sentence, a second one standing in a dialog.
    work_on(&window, &record.reference).await;
    let in_front = crate::steps::item_in_front(&window).await;
    window.press('c').await;
    window.wait_for("the comment", "document.activeElement.dataset.field === 'comment'", &[]).await;
    let typed = canaries.plant("typed and not saved");
    window.type_text(&typed).await;
    window.tab_to_and_enter("button", "Raise a finding").await;
    window.wait_for_role("dialog", "New finding").await;
    let typed = canaries.plant("typed and not saved");
    window.fill("Fact found", &typed).await;
    window.kill();
    expect_no_trace(&place, &canaries, "after it was killed");

    // Opened again: it says so, what was kept is there, and one key leads back to the same item.
    let window = Window::open(&place, &[]).await;
    window.wait_for_role("button", "Unlock").await;
    window.fill("Passphrase", &passphrase).await;
    window.press(Key::Enter).await;
    window.wait_for_text("ended unexpectedly").await;
    window.keep_picture("after-an-unclean-end");
    window.tab_to_and_enter("button", "Continue").await;
    assert_eq!(crate::steps::item_in_front(&window).await, in_front, "the same item is in front");
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new());

    // An ordinary end.
    window.press_with(&[CONTROL], 'l').await;
    window.wait_for_role("button", "Unlock").await;
    window.close().await;
    expect_no_trace(&place, &canaries, "after an ordinary end");
    let unseen = canaries.besides(&seen).into_iter().filter(|field| !NEVER_SHOWN.contains(field)).collect::<Vec<_>>();
    assert_eq!(unseen, NOT_MET, "what was met on no screen");
}

async fn make_the_vault(window: &Window, canaries: &mut Canaries, passphrase: &str) {
    window.wait_for_role("heading", "First start").await;
    window.fill("Your name", &canaries.plant("VaultCreate.person_name")).await;
    window.fill("Your post", &canaries.plant("VaultCreate.person_post")).await;
    window.fill("Name of the vault", "Quay 7").await;
    window.fill("Passphrase", passphrase).await;
    window.fill("Passphrase, once more", passphrase).await;
    let ready = "find('button', 'Create the vault').getAttribute('aria-disabled') !== 'true'";
    window.wait_for("the passphrase to be judged", ready, &[]).await;
    window.press(Key::Enter).await;
    window.wait_for_text("is made and open").await;
    check_the_recovery_sheet(window).await;
}

/// Everything that goes out, by the calls of the window; then the report, by keyboard.
async fn take_it_out(window: &Window, place: &Place, record: &record::Record, canaries: &Canaries) {
    for list in ["contact", "drill", "declaration"] {
        let request = json!({"facility": record.facility, "list": list, "format": "xlsx"});
        ask(window, "register_export", request).await;
    }
    for (format, table) in [("docx", None), ("xlsx", None), ("csv", Some("items")), ("json", None)] {
        let request = json!({
            "assessment": record.assessment, "format": format, "table": table, "language": "en",
            "marking": canaries.of("RecordExport.marking"), "date": null, "schema": false
        });
        ask(window, "record_export", request).await;
    }
    ask(window, "calendar_export", json!({"facility": null})).await;
    ask(window, "evidence_export", json!({"id": record.photo})).await;
    ask(window, "backup_now", json!({})).await;
    go_to(window, "Assessments", "Assessments").await;
    window.tab_to_and_enter("link", &format!("Report of {}", record.reference)).await;
    save_the_report(window).await;
    // In print too it is what was written, letter for letter.
    let saved = fs::read_dir(place.dialogs()).unwrap().map(|entry| entry.unwrap().path());
    let pdfs: Vec<_> = saved.filter(|file| file.extension().is_some_and(|ending| ending == "pdf")).collect();
    let text = pdfs.iter().map(|file| printed(file)).collect::<Vec<_>>().join(" ");
    for field in ["FacilityInput.operator", "AnswerChange.comment", "FindingInput.fact", "ReportWordsSave.summary"] {
        assert!(text.contains(canaries.of(field)), "{field} stands in {}", beginning(&text));
    }
    assert!(text.contains("window.ran="), "with its markup");
}

/// Nothing planted can be read in any file of the program, of the web engine or of the desktop.
fn expect_no_trace(place: &Place, canaries: &Canaries, when: &str) {
    let (files, found) = traces::of_canaries(canaries, &[place.data(), place.home()]);
    assert!(files > 5, "{when}: {files} files");
    println!("{when}: {files} files, {} tokens, {} found", canaries.0.len(), found.len());
    assert!(found.is_empty(), "{when}: {found:#?}");
}
