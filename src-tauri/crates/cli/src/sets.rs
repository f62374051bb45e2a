//! `questionnaire`: the built-in sets, checking others, spreadsheets, paper. Needs no vault.

use crate::{fail::Failure, output};
use breakwater_app::{
    Printed,
    api::FileSaved,
    questionnaires::{self, Checked, Sound, Told},
};
use breakwater_locale::Words;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The set that is meant by an id, a folder or a file; or its mistakes are told, and this is the exit code.
macro_rules! named {
    ($wanted:expr, $words:expr, $json:expr) => {
        match questionnaires::named($wanted, $words)? {
            Ok(set) => set,
            Err(problems) => return tell(&problems, $words, $json),
        }
    };
}

pub(crate) fn list(words: &Words, json: bool) -> Result<u8, Failure> {
    let rows: Vec<_> = questionnaires::built_in().map(|set| questionnaires::row(&set, words.language())).collect();
    if json {
        output::json(&rows)?;
    } else {
        for row in rows {
            output::line(&format!("{}\t{}\t{}\t{}", row.id, row.version, row.items, row.title))?;
        }
    }
    Ok(0)
}

pub(crate) fn show(id: &str, words: &Words, json: bool) -> Result<u8, Failure> {
    let set = named!(id, words, json);
    let texts = set.in_language(words.language());
    if !json {
        output::line(&texts.title)?;
        for section in &texts.sections {
            output::line(&format!("\n{} {}", section.number, section.title))?;
            for item in &section.items {
                output::line(&format!("{}\t{}\t{}", item.id, item.number, item.prompt))?;
            }
        }
        return Ok(0);
    }
    let references = |provisions: &[breakwater_app::questionnaires::Provision]| -> Vec<String> {
        provisions.iter().map(|provision| provision.cited.clone()).collect()
    };
    let sections: Vec<Value> = texts
        .sections
        .iter()
        .map(|section| {
            let items: Vec<Value> = section
                .items
                .iter()
                .map(|item| {
                    json!({
                        "id": item.id,
                        "number": item.number,
                        "prompt": item.prompt,
                        "references": references(&item.references),
                        "part": item.part,
                        "levels": item.levels,
                        "answer": item.answer,
                        "guidance": item.guidance,
                        "applies_to": item.applies_to,
                        "measure": item.measure,
                        "eu_mandatory": item.eu_mandatory,
                    })
                })
                .collect();
            json!({
                "id": section.id,
                "number": section.number,
                "title": section.title,
                "intro": section.intro,
                "references": references(&section.references),
                "items": items,
            })
        })
        .collect();
    let tags: serde_json::Map<String, Value> =
        texts.profile_tags.iter().map(|(tag, label)| (tag.clone(), label.clone().into())).collect();
    output::json(&json!({
        "id": texts.id,
        "version": texts.version,
        "hash": set.hash(),
        "language": texts.language,
        "languages": set.languages().collect::<Vec<_>>(),
        "title": texts.title,
        "audience": texts.audience,
        "subject": texts.subject,
        "basis": texts.basis,
        "note": texts.note,
        "profile_tags": tags,
        "sections": sections,
    }))?;
    Ok(0)
}

/// Every mistake of every set and overlay named, at once; and how many items each has in which language.
pub(crate) fn validate(paths: &[PathBuf], words: &Words, json: bool) -> Result<u8, Failure> {
    let checked = questionnaires::validate(paths)?;
    let mut problems: Vec<Told> = Vec::new();
    for found in &checked {
        for mut told in questionnaires::said(&found.problems, found.overlay.as_deref().unwrap_or_default(), words) {
            // By the path given.
            let file = found.folder.join(&told.file).display().to_string();
            told.place = told.place.replacen(&told.file, &file, 1);
            told.file = file;
            problems.push(told);
        }
    }
    if !problems.is_empty() {
        return tell(&problems, words, json);
    }
    let sound = || checked.iter().filter_map(|found| Some((found, found.sound.as_ref()?)));
    if json {
        let (sets, overlays): (Vec<_>, Vec<_>) = sound().partition(|(found, _)| found.overlay.is_none());
        let value = |(found, sound): &(&Checked, &Sound)| {
            let mut value = json!({
                "id": sound.id,
                "version": sound.version,
                "hash": sound.hash,
                "sections": sound.sections,
                "items": sound.items,
                "folder": found.folder,
            });
            if let Some(file) = &found.overlay {
                value["file"] = file.as_str().into();
                value["questionnaire"] = sound.questionnaire.as_deref().into();
            }
            value
        };
        output::json(&json!({
            "ok": true,
            "problems": [],
            "sets": sets.iter().map(value).collect::<Vec<_>>(),
            "overlays": overlays.iter().map(value).collect::<Vec<_>>(),
        }))?;
        return Ok(0);
    }
    for (_, sound) in sound() {
        let counts: Vec<String> = sound
            .items
            .iter()
            .map(|(language, items)| {
                words.say_with(
                    "cli-said-set-count",
                    &[("language", language.as_str().into()), ("items", items.to_string().into())],
                )
            })
            .collect();
        let (counts, version) = (counts.join(", "), sound.version.to_string());
        output::line(&match &sound.questionnaire {
            None => words.say_with(
                "cli-said-set-counts",
                &[("set", sound.id.as_str().into()), ("version", version.into()), ("counts", counts.into())],
            ),
            Some(set) => words.say_with(
                "cli-said-overlay-counts",
                &[
                    ("overlay", sound.id.as_str().into()),
                    ("version", version.into()),
                    ("set", set.as_str().into()),
                    ("counts", counts.into()),
                ],
            ),
        })?;
    }
    let sets = checked.iter().filter(|found| found.overlay.is_none()).count();
    let overlays = checked.len() - sets;
    if sets > 0 {
        output::line(&words.say_with("cli-said-sets-sound", &[("sets", sets.into())]))?;
    }
    if overlays > 0 {
        output::line(&words.say_with("cli-said-overlays-sound", &[("overlays", overlays.into())]))?;
    }
    Ok(0)
}

/// Mistakes are an answer, not a failure: they stand on standard output. The exit code says so.
pub(crate) fn tell(problems: &[Told], words: &Words, json: bool) -> Result<u8, Failure> {
    if json {
        output::json(&json!({"ok": problems.is_empty(), "problems": problems}))?;
    } else {
        for told in problems {
            output::line(&words.say_with(
                "cli-said-problem",
                &[
                    ("place", told.place.as_str().into()),
                    ("what", told.message.as_str().into()),
                    ("code", told.code.as_str().into()),
                ],
            ))?;
        }
    }
    Ok(3)
}

pub(crate) fn export(id: &str, overlay: Option<&Path>, out: &Path, words: &Words, json: bool) -> Result<u8, Failure> {
    let set = named!(id, words, json);
    match questionnaires::export(&set, overlay, out, words)? {
        Ok(saved) => written(out, &saved, words, json),
        Err(problems) => tell(&problems, words, json),
    }
}

pub(crate) fn import(file: &Path, out: &Path, words: &Words, json: bool) -> Result<u8, Failure> {
    let converted = match questionnaires::import(file, out, words)? {
        Ok(converted) => converted,
        Err(problems) => return tell(&problems, words, json),
    };
    if json {
        output::json(&json!({
            "ok": true,
            "problems": [],
            "id": converted.id,
            "version": converted.version,
            "overlay": converted.is_overlay,
            "folder": out,
            "files": converted.files,
        }))?;
    } else {
        output::line(&words.say_with(
            "cli-said-imported",
            &[
                ("files", converted.files.len().into()),
                ("id", converted.id.into()),
                ("version", converted.version.to_string().into()),
                ("folder", out.display().to_string().into()),
            ],
        ))?;
    }
    Ok(0)
}

pub(crate) fn form(id: &str, printed: Printed<'_>, out: &Path, words: &Words, json: bool) -> Result<u8, Failure> {
    let set = named!(id, words, json);
    let saved = breakwater_app::save_paper_form(&set, printed, out)?;
    written(out, &saved, words, json)
}

pub(crate) fn provisions(id: &str, words: &Words, json: bool) -> Result<u8, Failure> {
    let set = named!(id, words, json);
    let provisions = breakwater_app::provisions(set.in_language(words.language()), |_| None);
    if json {
        let provisions: Vec<Value> = provisions
            .iter()
            .map(|provision| {
                let items: Vec<Value> = provision
                    .items
                    .iter()
                    .map(|item| json!({"id": item.id, "number": item.number, "prompt": item.prompt, "part": item.part}))
                    .collect();
                json!({"cited": provision.cited, "depth": provision.depth, "items": items})
            })
            .collect();
        output::json(&provisions)?;
    } else {
        for provision in provisions {
            let indent = "  ".repeat(usize::from(provision.depth));
            let numbers: Vec<String> = provision.items.into_iter().map(|item| item.number).collect();
            let line = format!("{indent}{}\t{}", provision.cited, numbers.join(", "));
            output::line(line.trim_end())?;
        }
    }
    Ok(0)
}

fn written(out: &Path, saved: &FileSaved, words: &Words, json: bool) -> Result<u8, Failure> {
    if json {
        output::json(&json!({"file": out, "bytes": saved.bytes, "sha256": saved.sha256}))?;
    } else {
        output::line(&words.say_with("cli-said-report", &[("file", out.display().to_string().into())]))?;
    }
    Ok(0)
}
