//! `register` and `calendar`: what is kept of a facility, and what is due there.

use crate::{commands::Here, fail::Failure, input, output};
use breakwater_app::{
    RegisterList, Urgency,
    api::{CalendarRequest, RegisterExport, RegisterPreview, RegisterSave, TableFormat},
};
use breakwater_locale::Words;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

/// One entry, or several that are added one after the other.
#[derive(Deserialize)]
#[serde(untagged)]
enum Given {
    Several(Vec<Map<String, Value>>),
    One(Map<String, Value>),
}

/// The lists by their keys, for the command line.
pub(crate) fn lists() -> clap::builder::PossibleValuesParser {
    RegisterList::ALL.map(RegisterList::key).to_vec().into()
}

fn list_of(here: &Here<'_>) -> RegisterList {
    RegisterList::from_key(here.text("list")).expect("BUG: the parser takes only the lists there are")
}

/// `register list`: all lists or one, as tab-separated lines or as JSON.
pub(crate) fn list(here: &Here<'_>) -> Result<u8, Failure> {
    let mut session = here.open()?;
    let view = session.register_list(here.text("facility"))?;
    let forms = session.register_form();
    session.close()?;
    let wanted = here.optional("list").and_then(RegisterList::from_key);
    let lists: Vec<_> =
        view.lists.into_iter().filter(|entries| wanted.is_none_or(|list| entries.list == list)).collect();
    if here.json {
        let entries: Vec<Value> = lists
            .into_iter()
            .flat_map(|entries| entries.entries)
            .map(|entry| {
                let mut flat = Map::new();
                flat.insert("id".to_owned(), entry.id.into());
                flat.insert("list".to_owned(), entry.list.key().into());
                flat.extend(entry.content);
                flat.into()
            })
            .collect();
        output::json(&entries)?;
        return Ok(0);
    }
    for entries in lists.iter().filter(|entries| !entries.entries.is_empty()) {
        let title = forms.iter().find(|form| form.list == entries.list).map_or("", |form| form.title.as_str());
        output::line(title)?;
        for entry in &entries.entries {
            output::line(&format!("{}\t{}", entry.id, entry.label))?;
        }
    }
    Ok(0)
}

/// `register add`: entries from JSON, by the keys of their fields.
pub(crate) fn add(here: &Here<'_>) -> Result<u8, Failure> {
    let given: Given = input::document(here.path("from"), here.words)?;
    let several = matches!(given, Given::Several(_));
    let entries = match given {
        Given::Several(entries) => entries,
        Given::One(entry) => vec![entry],
    };
    let mut session = here.open()?;
    let mut ids = Vec::new();
    for mut content in entries {
        // What `list` wrote can be read again.
        content.shift_remove("id");
        content.shift_remove("list");
        let request =
            RegisterSave { facility: here.text("facility").to_owned(), list: list_of(here), id: None, content };
        ids.push(session.register_save(&request)?.entry.id);
    }
    session.close()?;
    if here.json {
        let ids: Vec<Value> = ids.into_iter().map(|id| json!({"id": id})).collect();
        match ids.as_slice() {
            [one] if !several => output::json(one)?,
            all => output::json(&all)?,
        }
    } else {
        here.say("cli-said-register-added", &[("entries", (ids.len() as f64).into())])?;
    }
    Ok(0)
}

/// `register import`: the whole file or nothing of it; exit code 3 when something is wrong with it.
pub(crate) fn import(here: &Here<'_>) -> Result<u8, Failure> {
    let mut session = here.open()?;
    let preview = session.register_import_look(here.text("facility"), list_of(here), here.path("from"))?;
    let only_look = here.matches.get_flag("preview");
    let code = if preview.problems.is_empty() { 0 } else { 3 };
    if code == 0 && !only_look {
        session.register_import(&preview.token)?;
    }
    session.close()?;
    if here.json {
        output::json(&json!({
            "file": preview.file_name,
            "rows": preview.rows,
            "new": preview.new,
            "changed": preview.changed,
            "same": preview.same,
            "imported": code == 0 && !only_look,
            "problems": preview.problems,
        }))?;
    } else {
        told(&preview, only_look, here)?;
    }
    Ok(code)
}

fn told(preview: &RegisterPreview, only_look: bool, here: &Here<'_>) -> Result<(), Failure> {
    for problem in &preview.problems {
        here.say(
            "cli-said-register-problem",
            &[("place", problem.place.as_str().into()), ("problem", problem.problem.as_str().into())],
        )?;
    }
    let key = match (preview.problems.is_empty(), only_look) {
        (false, _) => "cli-said-register-refused",
        (true, true) => "cli-said-register-previewed",
        (true, false) => "cli-said-register-imported",
    };
    here.say(
        key,
        &[
            ("new", f64::from(preview.new).into()),
            ("changed", f64::from(preview.changed).into()),
            ("same", f64::from(preview.same).into()),
            ("problems", (preview.problems.len() as f64).into()),
        ],
    )
}

/// `register export`: in the format the name of the file asks for.
pub(crate) fn export(here: &Here<'_>) -> Result<u8, Failure> {
    let out = here.path("out");
    let request = RegisterExport {
        facility: here.text("facility").to_owned(),
        list: list_of(here),
        format: format_of(out, here.words)?,
    };
    let mut session = here.open()?;
    let saved = session.register_export_to(&request, out)?;
    session.close()?;
    written(here, out, saved.bytes, &saved.sha256)
}

fn format_of(out: &Path, words: &Words) -> Result<TableFormat, Failure> {
    let extension = out.extension().map(|extension| extension.to_string_lossy().to_ascii_lowercase());
    match extension.as_deref() {
        Some("csv") => Ok(TableFormat::Csv),
        Some("xlsx") => Ok(TableFormat::Xlsx),
        _ => Err(Failure::usage(words.say("cli-usage-table-format"), words.say("cli-usage-table-format-hint"))),
    }
}

/// `calendar`: what is due, by date; `--ics` writes it for another calendar.
pub(crate) fn calendar(here: &Here<'_>) -> Result<u8, Failure> {
    let request = CalendarRequest { facility: here.optional("facility").map(str::to_owned) };
    let mut session = here.open()?;
    if let Some(out) = here.matches.get_one::<PathBuf>("ics") {
        let saved = session.calendar_save_to(&request, out)?;
        session.close()?;
        return written(here, out, saved.bytes, &saved.sha256);
    }
    let view = session.calendar(&request)?;
    session.close()?;
    if here.json {
        output::json(&view.entries)?;
        return Ok(0);
    }
    for entry in &view.entries {
        let in_days = |key, days: i32| {
            let days = f64::from(days.abs());
            here.words.say_with(key, &[("days", days.into()), ("shown", here.words.number(days, 0).into())])
        };
        let standing = match (entry.urgency, entry.days_left) {
            (Urgency::NoRecord, _) | (_, None) => here.words.say("print-register-no-record"),
            (_, Some(left @ ..0)) => in_days("print-register-overdue", left),
            (_, Some(left)) => in_days("print-register-days-left", left),
        };
        let due_on = entry.due_on.as_deref().unwrap_or("–");
        let detail = entry.detail.replace('\n', " ");
        output::line(&format!("{due_on}\t{standing}\t{}\t{detail}\t{}", entry.title, entry.facility_name))?;
    }
    Ok(0)
}

fn written(here: &Here<'_>, out: &Path, bytes: u64, sha256: &str) -> Result<u8, Failure> {
    if here.json {
        output::json(&json!({"file": out, "bytes": bytes, "sha256": sha256}))?;
    } else {
        here.say("cli-said-register-written", &[("file", out.display().to_string().into())])?;
    }
    Ok(0)
}
