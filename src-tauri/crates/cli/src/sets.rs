//! `questionnaire`: the built-in sets, and checking others. Needs no vault.

use crate::{fail::Failure, output};
use breakwater_app::questionnaires;
use breakwater_locale::Words;
use serde_json::{Value, json};
use std::path::PathBuf;

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
    let set = questionnaires::built_in_set(id)?;
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

/// Every mistake of every set named, at once.
pub(crate) fn validate(paths: &[PathBuf], words: &Words, json: bool) -> Result<u8, Failure> {
    let checked = questionnaires::validate(paths)?;
    let mut problems: Vec<Value> = Vec::new();
    let mut said: Vec<String> = Vec::new();
    for set in &checked {
        for problem in &set.problems {
            let file = set.folder.join(&problem.file).display().to_string();
            let args: Vec<_> =
                problem.params.iter().map(|(name, value)| (name.as_str(), value.clone().into())).collect();
            let message = words.say_with(&format!("questionnaire-problem-{}", problem.code.key()), &args);
            let place = [Some(file.as_str()), problem.item.as_deref(), Some(problem.path.as_str())];
            let place: Vec<&str> = place.into_iter().flatten().filter(|part| !part.is_empty()).collect();
            said.push(words.say_with(
                "cli-said-problem",
                &[
                    ("place", place.join(", ").into()),
                    ("what", message.clone().into()),
                    ("code", problem.code.key().into()),
                ],
            ));
            problems.push(json!({
                "file": file,
                "item": problem.item,
                "path": problem.path,
                "code": problem.code.key(),
                "message": message,
            }));
        }
    }
    let code = if problems.is_empty() { 0 } else { 3 };
    if json {
        output::json(&json!({"ok": problems.is_empty(), "problems": problems}))?;
    } else if problems.is_empty() {
        output::line(&words.say_with("cli-said-sets-sound", &[("sets", (checked.len() as f64).into())]))?;
    } else {
        for line in said {
            output::line(&line)?;
        }
    }
    Ok(code)
}
