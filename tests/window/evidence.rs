//! Photos in the real window: taken in, drawn on, redacted, linked and found; and what is left of them afterwards in
//! everything that is stored or handed out.

use crate::{
    harness::{CONTROL, Place, SHIFT, Spot, Window},
    photographs::{Stored, expect_clean_picture, expect_nothing_of_the_camera, files_below, of_a_camera, violet},
    steps::{
        ask, find_and_go, go_to, items_of, open_item, practise, printed, save_the_report, started, work_of, work_on,
    },
};
use breakwater_domain::evidence::{Mark, MarkKind};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::{fs, process::Command};

const REFERENCE: &str = "Photos 2026";
const CAPTION: &str = "Gate 2 from the road";
/// Passphrase of every practice vault.
const PRACTICE: &str = "practice";

/// The page's own address of a stored picture, and whether it is shown one there.
const CAN_BE_SHOWN: &str = "const answer = arguments[arguments.length - 1];
    const picture = new Image();
    picture.onload = () => answer(true);
    picture.onerror = () => answer(false);
    picture.src = window.__TAURI_INTERNALS__.convertFileSrc(arguments[0], 'evidence');";

#[tokio::test(flavor = "multi_thread")]
async fn photos_are_pasted_dropped_chosen_drawn_on_redacted_linked_and_found_and_nothing_hidden_gets_out() {
    let place = Place::new();
    let window = practise(&place).await;
    let assessment = started(&window, "port-facility", REFERENCE).await;
    let work = work_of(&window, &assessment).await;
    let items: Vec<&Value> = items_of(&work).take(3).collect();
    work_on(&window, REFERENCE).await;
    open_item(&window, &work, items[0]["id"].as_str().unwrap()).await;

    // Three ways in.
    window.paste_file("#open-item", "gate.jpg", &of_a_camera(20)).await;
    window.wait_for_role("button", "Photo: gate.jpg").await;
    window.drop_file("#open-item", "fence.jpg", &of_a_camera(80)).await;
    window.wait_for_role("button", "Photo: fence.jpg").await;
    place.offer("quay.jpg", &of_a_camera(140));
    window.press('e').await;
    window.wait_for_role("button", "Photo: quay.jpg").await;
    window.wait_for("the small pictures", "[...document.querySelectorAll('#open-item [data-evidence] img')].filter((one) => one.complete && one.naturalWidth > 0).length === 3", &[]).await;
    window.keep_picture("evidence-of-an-item");
    let hashes_before = pieces(&window, &assessment).await;

    // By keys.
    window.tab_to_and_enter("button", "Photo: gate.jpg").await;
    window.wait_for_role("heading", "gate.jpg").await;
    picture_stands(&window).await;
    draw_by_keys(&window, &assessment).await;
    window.keep_picture("drawn-by-keys");
    window.fill("Caption", CAPTION).await;
    stored(&window, &assessment, "the caption", "gate.jpg", &format!("one.caption === {}", json!(CAPTION))).await;

    // One photo for three items.
    window.tab_to_and_enter("button", "Link to items or findings").await;
    for item in &items[1..] {
        let prompt = item["prompt"].as_str().unwrap();
        window.search("Search items and findings", prompt).await;
        window.wait_for("the one item", "document.querySelectorAll('.picker__row input').length === 1", &[]).await;
        window.tab_to("checkbox", item["number"].as_str().unwrap()).await;
        window.press(' ').await;
        let id = &item["id"];
        stored(
            &window,
            &assessment,
            "the link",
            "gate.jpg",
            &format!("one.targets.some(({{ target }}) => target.item === {id})"),
        )
        .await;
    }
    window.keep_picture("linked-to-three");
    window.tab_to_and_enter("button", "Done").await;
    stored(&window, &assessment, "three places", "gate.jpg", "one.targets.length === 3").await;
    window.tab_to_and_enter("button", "Save a copy").await;
    window.wait_for_text("Saved: Gate 2").await;

    // By the pointer, on the next photo.
    window.click("button", "Next evidence").await;
    window.wait_for_role("heading", "fence.jpg").await;
    picture_stands(&window).await;
    draw_by_pointer(&window, &assessment).await;
    window.keep_picture("drawn-by-pointer");
    window.click("button", "Save a copy").await;
    window.wait_for_text("Saved: fence").await;

    // In the gallery, by its caption.
    // Away from the mark that was drawn last, then away from the photo.
    window.press(Key::Escape).await;
    window.wait_for("no mark chosen", "!document.querySelector('.chosen')", &[]).await;
    window.press(Key::Escape).await;
    window.wait_for("the item again", "document.querySelector('#open-item')", &[]).await;
    find_and_go(&window, "All evidence of this assessment").await;
    window.wait_for_role("heading", &format!("Evidence of {REFERENCE}")).await;
    window.wait_for("all three", "document.querySelectorAll('.gallery__piece').length === 3", &[]).await;
    window.search("Search evidence", "from the road").await;
    window.wait_for("the one", "document.querySelectorAll('.gallery__piece').length === 1", &[]).await;
    window.wait_for_role("button", &format!("Photo, redacted: {CAPTION}")).await;
    window.keep_picture("found-in-the-gallery");

    go_to(&window, "Assessments", "Assessments").await;
    window.tab_to_and_enter("link", &format!("Report of {REFERENCE}")).await;
    save_the_report(&window).await;
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new(), "nothing broke the content security policy");
    // What lies under a redaction is handed to the page no more. (What the page drew before it may keep until it is
    // loaded again.)
    window.reload().await;
    for name in ["gate.jpg", "fence.jpg"] {
        let (before, now) = (&hashes_before[name], &pieces(&window, &assessment).await[name]);
        for part in ["picture", "thumbnail"] {
            assert!(!can_be_shown(&window, &before[part]).await, "the {part} of {name} from before");
            assert!(can_be_shown(&window, &now[part]).await, "the {part} of {name} now");
        }
    }

    let before_locking = pieces(&window, &assessment).await;
    window.press_with(&[CONTROL], 'l').await;
    window
        .wait_for(
            "the locked window",
            "!document.querySelector('nav') && !document.querySelector('img[src*=evidence]')",
            &[],
        )
        .await;
    assert!(!can_be_shown(&window, &before_locking["quay.jpg"]["picture"]).await, "a locked vault shows nothing");
    window.close().await;

    expect_nothing_outside(&place);
    expect_nothing_in_the_vault(&place);
}

/// Box, text and arrow, each moved away from the middle; then a redaction on it, made larger.
async fn draw_by_keys(window: &Window, assessment: &str) {
    put(window, 'b').await;
    for _ in 0..20 {
        window.press(Key::Up).await;
    }
    stored(
        window,
        assessment,
        "the box",
        "gate.jpg",
        "one.marks.length === 1 && Math.max(one.marks[0].y1, one.marks[0].y2) < 700",
    )
    .await;
    put(window, 't').await;
    window.wait_for("the field for its words", "document.activeElement.name?.startsWith('mark-')", &[]).await;
    window.type_text("Lock missing").await;
    window.press(Key::Enter).await;
    window.wait_for("the text itself", "document.activeElement.dataset.kind === 'text'", &[]).await;
    for _ in 0..30 {
        window.press(Key::Down).await;
    }
    stored(
        window,
        assessment,
        "the words",
        "gate.jpg",
        "one.marks[1].text === 'Lock missing' && one.marks[1].y1 > 1080",
    )
    .await;
    put(window, 'a').await;
    for _ in 0..20 {
        window.press_with(&[SHIFT], Key::Left.into()).await;
    }
    for _ in 0..40 {
        window.press(Key::Down).await;
    }
    stored(window, assessment, "the arrow", "gate.jpg", "one.marks.length === 3 && one.marks[2].y1 > 1000").await;
    put(window, 'r').await;
    window.press_with(&[SHIFT], Key::Right.into()).await;
    window.press_with(&[SHIFT], Key::Down.into()).await;
    window.press_with(&[CONTROL], Key::Left.into()).await;
    stored(
        window,
        assessment,
        "the redaction",
        "gate.jpg",
        "one.redacted && one.marks[3].x2 - one.marks[3].x1 > 228 && one.marks[3].x1 < 486",
    )
    .await;
    in_the_picture(window, 4).await;
}

/// Takes a tool by its letter and puts a mark in the middle of what is seen.
async fn put(window: &Window, letter: char) {
    window.press(letter).await;
    window.wait_for("the stage to take the keys", "document.activeElement.id === 'evidence-stage' && document.querySelector('[data-tool][aria-pressed=true]')", &[]).await;
    let marks = window.script("return document.querySelectorAll('[data-mark]').length", &[]).await;
    window.press(Key::Enter).await;
    window.wait_for("the mark, with the keys", "document.querySelectorAll('[data-mark]').length === arguments[0] + 1 && document.activeElement.matches('[data-mark], [name^=mark-]')", &[marks]).await;
}

async fn draw_by_pointer(window: &Window, assessment: &str) {
    let sheet = ".stage__marks";
    for (count, (tool, from, to)) in
        [("arrow", (0.1, 0.1), (0.3, 0.2)), ("box", (0.6, 0.1), (0.9, 0.25)), ("redact", (0.4, 0.4), (0.6, 0.6))]
            .into_iter()
            .enumerate()
    {
        window.click_on(&format!("[data-tool={tool}]")).await;
        window.drag(sheet, from, to).await;
        let count = count + 1;
        stored(
            window,
            assessment,
            tool,
            "fence.jpg",
            &format!("one.marks.length === {count} && one.marks[{}].kind === {tool:?}", count - 1),
        )
        .await;
    }
    window.click_on("[data-tool=text]").await;
    let spot: Spot = (0.2, 0.8);
    window.click_at(sheet, spot).await;
    window.wait_for("the field for its words", "document.activeElement.name?.startsWith('mark-')", &[]).await;
    window.type_text("Hole").await;
    window.press(Key::Enter).await;
    stored(window, assessment, "the words", "fence.jpg", "one.marks.length === 4 && one.marks[3].text === 'Hole'")
        .await;
    // Dragged to another place: it is the very same mark.
    window.drag(sheet, (0.5, 0.41), (0.5, 0.44)).await;
    stored(
        window,
        assessment,
        "the moved redaction",
        "fence.jpg",
        "one.marks.length === 4 && Math.min(one.marks[2].y1, one.marks[2].y2) > 670",
    )
    .await;
    in_the_picture(window, 4).await;
}

/// Waits until the picture itself has all marks, and nothing is drawn over it any more.
async fn in_the_picture(window: &Window, marks: usize) {
    let all = "document.querySelectorAll('[data-mark]').length === arguments[0] && !document.querySelector('.stage__marks :is(.draw-solid, .draw-ink, .draw-label)')";
    window.wait_for("the marks to be in the picture", all, &[json!(marks)]).await;
    picture_stands(window).await;
}

async fn picture_stands(window: &Window) {
    let there = "((one) => one?.complete && one.naturalWidth > 0)(document.querySelector('.stage__picture'))";
    window.wait_for("the picture", there, &[]).await;
}

/// Waits until the application has this of the piece that came in under that name.
async fn stored(window: &Window, assessment: &str, what: &str, name: &str, test: &str) {
    let question = format!(
        "(async () => {{
           const all = await invoke('evidence_list', {{ assessment: {}, target: null, removed: false }});
           const one = all.find((one) => one.file_name === {});
           return {test};
         }})()",
        json!(assessment),
        json!(name)
    );
    window.wait_until_told(what, &question).await;
}

/// All evidence of the assessment by the name of its file.
async fn pieces(window: &Window, assessment: &str) -> serde_json::Map<String, Value> {
    let all = ask(window, "evidence_list", json!({"assessment": assessment, "target": null, "removed": false})).await;
    all.as_array().unwrap().iter().map(|one| (one["file_name"].as_str().unwrap().to_owned(), one.clone())).collect()
}

async fn can_be_shown(window: &Window, hash: &Value) -> bool {
    window.answer(CAN_BE_SHOWN, std::slice::from_ref(hash)).await == json!(true)
}

/// What was saved, and what lies about: pictures without anything of the camera or under the redactions, and nothing
/// of either in the report or in the clear.
fn expect_nothing_outside(place: &Place) {
    let mut copies = 0;
    for file in files_below(place.dialogs()).into_iter().filter(|file| !file.to_string_lossy().contains("/open/")) {
        let (bytes, name) = (fs::read(&file).unwrap(), file.display().to_string());
        if file.extension().is_some_and(|ending| ending == "jpg") {
            copies += 1;
            expect_clean_picture(&bytes, &name);
            assert_eq!(violet(&bytes), 0, "what was redacted is in {name}");
        }
    }
    assert_eq!(copies, 2, "both copies were saved");

    let report = place.saved("Report");
    let text = printed(&report);
    assert!(text.contains(CAPTION), "the report names the evidence");
    for position in ["33.03", "71.62"] {
        assert!(!text.contains(position), "the report says where a photo was taken");
    }
    let unpacked =
        Command::new("qpdf").args(["--qdf", "--object-streams=disable"]).arg(&report).arg("-").output().unwrap();
    assert!(unpacked.status.success());
    expect_nothing_of_the_camera(&unpacked.stdout, "the report");

    for file in files_below(place.data()) {
        let (bytes, name) = (fs::read(&file).unwrap(), file.display().to_string());
        expect_nothing_of_the_camera(&bytes, &name);
        let picture =
            bytes.windows(10).any(|window| window.starts_with(&[0xff, 0xd8, 0xff, 0xe0]) && window.ends_with(b"JFIF"));
        assert!(!picture, "a picture lies open in {name}");
    }
}

/// The closed vault, opened with its passphrase: every stored file, and what the events say.
fn expect_nothing_in_the_vault(place: &Place) {
    let stored = Stored::of(place.data(), PRACTICE);
    for (hash, bytes) in stored.files.iter().filter(|(_, bytes)| bytes.starts_with(&[0xff, 0xd8])) {
        expect_clean_picture(bytes, hash);
    }
    for position in ["33035", "-33.0", "7162", "-71.6"] {
        assert!(!stored.events.contains(position), "the history says where a photo was taken");
    }
    for name in ["gate.jpg", "fence.jpg"] {
        let (piece, photo) = stored.photo(name);
        assert_eq!(piece.details.position, None);
        assert!(violet(&stored.files[&photo.original.sha256]) > 5_000, "the original stays sealed as it was");
        for (which, hash) in [("view", photo.shown()), ("thumbnail", photo.thumbnail.as_str())] {
            assert_eq!(violet(&stored.files[hash]), 0, "what was redacted is in the {which} of {name}");
        }
        expect_solid(
            &stored.files[photo.shown()],
            photo.marks.iter().find(|mark| mark.kind == MarkKind::Redact).unwrap(),
        );
    }
    let (_, untouched) = stored.photo("quay.jpg");
    assert!(
        violet(&stored.files[untouched.shown()]) > 5_000 && violet(&stored.files[&untouched.thumbnail]) > 0,
        "as it would be seen"
    );
}

/// One colour from edge to edge, but for what the encoding does at its rim.
fn expect_solid(picture: &[u8], mark: &Mark) {
    let picture = image::load_from_memory(picture).unwrap().to_rgb8();
    let rim = 16;
    for y in mark.y1.min(mark.y2) + rim..mark.y1.max(mark.y2) - rim {
        for x in mark.x1.min(mark.x2) + rim..mark.x1.max(mark.x2) - rim {
            let pixel = picture.get_pixel(x as u32, y as u32);
            assert!(pixel.0.iter().all(|value| *value < 40), "{pixel:?} at {x}, {y}");
        }
    }
}
