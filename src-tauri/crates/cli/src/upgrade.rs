//! `assessment upgrade`: what moving to another version of the set would mean, and moving.

use crate::{commands::Here, fail::Failure, output};
use breakwater_app::api::{SetImported, SetView, UpgradeItem, UpgradePreview, UpgradeRequest};
use serde_json::json;
use std::path::Path;

impl Here<'_> {
    /// The hash of what was brought in; or its mistakes are told, and this is the exit code.
    pub(crate) fn brought(&self, imported: SetImported) -> Result<Result<String, u8>, Failure> {
        if let Some(set) = imported.set {
            return Ok(Ok(set.hash));
        }
        if self.json {
            output::json(&json!({"ok": false, "file": imported.file_name, "problems": imported.problems}))?;
        } else {
            for problem in imported.problems {
                output::line(&format!("{}: {}", problem.place, problem.problem))?;
            }
        }
        Ok(Err(3))
    }

    pub(crate) fn assessment_upgrade(&self) -> Result<u8, Failure> {
        let (assessment, to) = (self.text("id").to_owned(), self.text("to"));
        let mut session = self.open()?;
        // A wrong id is told before anything is kept.
        session.questionnaire_hash(&assessment)?;
        let file = Path::new(to);
        let only_shown = self.matches.get_flag("preview");
        let hash = if file.is_dir() || file.is_file() {
            // Asking changes nothing, so what is only looked at is not kept either.
            let imported = if only_shown { session.set_look_at(file)? } else { session.set_import_from(file)? };
            match self.brought(imported)? {
                Ok(hash) => hash,
                Err(code) => return Ok(code),
            }
        } else {
            to.to_owned()
        };
        let request = UpgradeRequest { assessment, hash };
        let preview = session.upgrade_preview(&request)?;
        if only_shown {
            session.close()?;
            self.upgrade_shown(&preview)?;
            return Ok(0);
        }
        let row = session.upgrade_apply(&request)?;
        session.close()?;
        if self.json {
            output::json(&json!({"id": row.id, "revision": row.revision, "upgrade": preview}))?;
        } else {
            self.upgrade_shown(&preview)?;
            self.say(
                "cli-said-upgraded",
                &[
                    ("revision", row.revision.to_string().into()),
                    ("reference", row.reference.into()),
                    ("id", row.id.into()),
                ],
            )?;
        }
        Ok(0)
    }

    fn upgrade_shown(&self, preview: &UpgradePreview) -> Result<(), Failure> {
        if self.json {
            return output::json(preview);
        }
        let name = |set: &SetView| match &set.overlay {
            Some(overlay) => format!("{} {} + {} {}", set.id, set.version, overlay.id, overlay.version),
            None => format!("{} {}", set.id, set.version),
        };
        let number = |items: &Vec<UpgradeItem>| breakwater_locale::Arg::from(items.len().to_string());
        self.say(
            "cli-said-upgrade",
            &[
                ("from", name(&preview.from).into()),
                ("to", name(&preview.to).into()),
                ("kept", preview.kept.to_string().into()),
                ("reworded", number(&preview.reworded)),
                ("moved", number(&preview.moved)),
                ("changed", number(&preview.changed)),
                ("new", number(&preview.new)),
                ("dropped", number(&preview.dropped)),
            ],
        )?;
        for (what, items) in [
            ("cli-upgrade-reworded", &preview.reworded),
            ("cli-upgrade-moved", &preview.moved),
            ("cli-upgrade-changed", &preview.changed),
            ("cli-upgrade-new", &preview.new),
            ("cli-upgrade-dropped", &preview.dropped),
        ] {
            for item in items {
                let side = |number: &Option<String>, prompt: &Option<String>| match (number, prompt) {
                    (Some(number), Some(prompt)) => format!("{number} {prompt}"),
                    _ => "–".to_owned(),
                };
                self.say(
                    "cli-said-upgrade-item",
                    &[
                        ("what", self.words.say(what).into()),
                        ("old", side(&item.old_number, &item.old_prompt).into()),
                        ("new", side(&item.new_number, &item.new_prompt).into()),
                    ],
                )?;
            }
        }
        self.say("cli-said-upgrade-dropped-answers", &[("answers", preview.dropped_answers.into())])
    }
}
