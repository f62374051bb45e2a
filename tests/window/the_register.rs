//! The register of a facility and what falls due by it: an entry by keyboard, a list from a file, the calendar.

use crate::{
    harness::{CONTROL, Place, Window},
    steps::{ask, choose, go_to, practise},
};
use fantoccini::key::Key;
use jiff::{ToSpan, civil::Date};
use serde_json::{Value, json};
use std::fs;

const SCENARIO: &str = "Unmanned aircraft over the tank farm";

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_by_keyboard_falls_due_in_the_calendar_and_at_home_and_goes_out_as_ics() {
    let place = Place::new();
    let window = practise(&place).await;
    let today: Date = ask(&window, "session_state", json!({})).await["today"].as_str().unwrap().parse().unwrap();
    let on = today.checked_add(9.days()).unwrap();
    open_part(&window, "drills").await;
    let before = entries(&window, "drill").await.len();

    window.press('n').await;
    window.wait_for_role("dialog", "Add: Drill or exercise").await;
    // Nothing is written while something needed is missing; what is missing is named.
    window.tab_to_and_enter("button", "Save").await;
    window
        .wait_for("what is missing", "words(document.querySelector('dialog .form-summary')).includes('missing')", &[])
        .await;
    window.fill("Number", "DR-99").await;
    choose(&window, "Drill or exercise", "drill").await;
    window.fill("Date", &on.to_string()).await;
    choose(&window, "Status", "planned").await;
    window.fill("Scenario", SCENARIO).await;
    window.keep_picture("register-entry");
    window.tab_to_and_enter("button", "Save").await;
    window.wait_for("the entry in its list, with the keys", "document.activeElement.closest('tr[data-entry]') && words(document.activeElement.closest('tr')).includes('DR-99')", &[]).await;
    let drills = entries(&window, "drill").await;
    assert_eq!(drills.len(), before + 1);
    assert!(drills.iter().any(|one| one["content"]["scenario"] == SCENARIO && one["content"]["on"] == on.to_string()));

    // Taken back and done again.
    window.press_with(&[CONTROL], 'z').await;
    window
        .wait_for(
            "the list without it",
            "![...document.querySelectorAll('tr[data-entry]')].some((row) => words(row).includes('DR-99'))",
            &[],
        )
        .await;
    window.press_with(&[CONTROL], 'y').await;
    window
        .wait_for(
            "the list with it",
            "[...document.querySelectorAll('tr[data-entry]')].some((row) => words(row).includes('DR-99'))",
            &[],
        )
        .await;

    // On its day: in the list and in the month of the calendar, and among what to do at home.
    window.tab_to_and_enter("button", "Calendar, ").await;
    window.wait_for_role("heading", "Calendar").await;
    let due = ask(&window, "calendar", json!({"facility": null})).await;
    let entry = due["entries"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["kind"] == "planned_drill" && one["due_on"] == on.to_string());
    let id = entry.unwrap_or_else(|| panic!("the drill is due: {due}"))["id"].clone();
    let listed = "document.querySelector(`li[data-due=\"${arguments[0]}\"][data-urgency=within30] time[datetime=\"${arguments[1]}\"]`)";
    window.wait_for("the drill in the list of the calendar", listed, &[id, json!(on.to_string())]).await;
    window.keep_picture("calendar-list");
    window.press('m').await;
    window.wait_for("the month", "document.querySelector('table.month')", &[]).await;
    if on.month() != today.month() {
        window.tab_to_and_enter("button", "Month after").await;
    }
    let in_month = "words(document.querySelector(`td[data-day=\"${arguments[0]}\"]`)).includes('drill')";
    window.wait_for("the drill on its day", in_month, &[json!(on.to_string())]).await;
    window.keep_picture("calendar-month");
    window.tab_to_and_enter("button", "Export .ics").await;
    window.wait_for_text("Saved as Calendar").await;
    let saved = fs::read_to_string(place.saved("Calendar")).unwrap();
    assert!(saved.starts_with("BEGIN:VCALENDAR\r\n"), "{saved}");
    let day = format!("DTSTART;VALUE=DATE:{}", on.strftime("%Y%m%d"));
    assert!(saved.contains(&day), "{day} in {saved}");

    window.tab_to_and_enter("button", "Home").await;
    let at_home = "[...document.querySelectorAll('section[aria-labelledby=due] li[data-due=calendar]')].some((one) => one.querySelector('time')?.dateTime === arguments[0] && words(one).includes('drill'))";
    window.wait_for("the drill at home", at_home, &[json!(on.to_string())]).await;
    window.keep_picture("due-at-home");
    assert_eq!(window.refused_by_policy().await, Vec::<String>::new());
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_from_a_file_is_seen_before_it_is_written_and_a_mistake_in_it_is_shown_where_it_stands() {
    let place = Place::new();
    let window = practise(&place).await;
    open_part(&window, "contacts").await;
    let before = entries(&window, "contact").await.len();

    place.offer("contacts.csv", b"Post,Duty telephone\r\nPort doctor,+999 1\r\nPilot station,\r\n");
    window.tab_to_and_enter("button", "Import a file into: Contacts").await;
    window.wait_for_role("dialog", "Import: Contacts").await;
    window.wait_for("the mistake, at its place", "words(document.querySelector('.import-problems tr[data-row=\"3\"][data-column=\"B\"]')).includes('row 3, column B (Duty telephone)')", &[]).await;
    window.keep_picture("import-refused");

    place.offer("contacts.csv", b"Post,Duty telephone\r\nPort doctor,+999 1\r\n\"Capitainerie, gare\",+999 2\r\n");
    window.tab_to_and_enter("button", "Choose a file again").await;
    window.wait_for_text("2 new, 0 changed").await;
    window.wait_for_text("Capitainerie, gare").await;
    assert_eq!(entries(&window, "contact").await.len(), before, "nothing is written by looking");
    window.keep_picture("import-preview");
    window.tab_to_and_enter("button", "Import 2 rows").await;
    window.wait_for_text("Imported: 2 new, 0 changed").await;
    window.wait_for("the rows in the list", "[...document.querySelectorAll('table[data-list=contact] tr[data-entry]')].filter((row) => /Port doctor|Capitainerie/.test(words(row))).length === 2", &[]).await;
    assert_eq!(entries(&window, "contact").await.len(), before + 2);

    // The same file again has nothing to say.
    window.tab_to_and_enter("button", "Import a file into: Contacts").await;
    window.wait_for_text("0 new, 0 changed; 2 are there already").await;
    window.press(Key::Escape).await;
    window.wait_for("the page again", "!document.querySelector('dialog[open]')", &[]).await;
    window.close().await;
}

/// From home to a part of the record of the practice facility.
async fn open_part(window: &Window, part: &str) {
    let name = ask(window, "facility_list", json!({})).await[0]["name"].as_str().unwrap().to_owned();
    go_to(window, "Facilities", "Facilities").await;
    window.tab_to_and_enter("link", &name).await;
    window.wait_for_role("heading", &name).await;
    let parts = "words(document.querySelector(`[data-part=\"${arguments[0]}\"]`))";
    let named = window.wait_for("the parts of the record", parts, &[json!(part)]).await;
    window.tab_to_and_enter("button", named.as_str().unwrap()).await;
    let there = "document.querySelector(`[data-part=\"${arguments[0]}\"]`).getAttribute('aria-current') === 'page' && document.querySelector('table.entries')";
    window.wait_for("the part", there, &[json!(part)]).await;
}

/// What the application holds in one list.
async fn entries(window: &Window, list: &str) -> Vec<Value> {
    let facility = ask(window, "facility_list", json!({})).await[0]["id"].clone();
    let view = ask(window, "register_list", json!({"facility": facility})).await;
    let lists = view["lists"].as_array().unwrap();
    lists.iter().find(|one| one["list"] == list).unwrap()["entries"].as_array().unwrap().clone()
}
