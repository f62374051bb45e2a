//! `vault`, `facility`, `assessment start`: what has to be there before anything is answered.

use crate::{
    commands::{Here, key_of, word},
    fail::Failure,
    input, output, records,
};
use breakwater_app::{
    KeyCost, RegisterKind,
    api::{AssessmentStart, FacilityInput, FacilitySave},
    check_folder, create_vault, person_of,
};
use serde_json::json;
use std::path::PathBuf;

impl Here<'_> {
    pub(crate) fn vault_create(&self) -> Result<u8, Failure> {
        let folder = input::vault_folder(self.matches, self.words)?;
        // Before anybody is asked for a passphrase in vain.
        if folder.exists() {
            return Err(breakwater_app::vault_exists(&folder).into());
        }
        let passphrase = input::new_passphrase(self.matches, self.words)?;
        let name = self.optional("as").map_or_else(|| self.words.say("cli-first-person"), str::to_owned);
        let mut opening = input::opening(folder.clone(), self.matches, self.words);
        opening.person = None;
        let (session, recovery) = create_vault(opening, person_of(&name, "")?, passphrase, KeyCost::Calibrated)?;
        let id = session.vault_id();
        session.close()?;
        let key = recovery.printed();
        if self.json {
            output::json(&json!({"id": id, "recovery_key": key.as_str()}))?;
        } else {
            self.say("cli-said-vault-created", &[("folder", folder.display().to_string().into())])?;
            self.say("cli-said-recovery-key", &[])?;
            output::line(&key)?;
        }
        Ok(0)
    }

    pub(crate) fn vault_check(&self) -> Result<u8, Failure> {
        let folder = input::vault_folder(self.matches, self.words)?;
        let secret = input::secret(&folder, self.matches, self.words)?;
        let report = check_folder(&input::opening(folder, self.matches, self.words), &secret)?;
        if self.json {
            output::json(&report)?;
        } else if report.ok {
            self.say(
                "cli-said-vault-sound",
                &[("events", (report.events as f64).into()), ("head", report.head.into())],
            )?;
        } else {
            self.say("cli-said-vault-problems", &[("problems", (report.problems.len() as f64).into())])?;
            for problem in report.problems {
                self.say(
                    "cli-said-problem",
                    &[("place", problem.place.into()), ("what", problem.what.into()), ("code", problem.code.into())],
                )?;
            }
        }
        Ok(if report.ok { 0 } else { 5 })
    }

    pub(crate) fn facility_add(&self) -> Result<u8, Failure> {
        let flat: records::FlatFacility = input::document(self.path("file"), self.words)?;
        let mut session = self.open()?;
        let saved = session.facility_save(FacilitySave { id: None, facility: FacilityInput::from(flat) })?;
        session.close()?;
        self.said_id("cli-said-added", &saved.id)
    }

    pub(crate) fn facility_list(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let rows = session.facility_list()?;
        session.close()?;
        if self.json {
            output::json(&rows)?;
        } else {
            for row in rows {
                let kind = self.words.say(&format!("register-kind-{}", key_of(&row.kind)));
                output::line(&format!("{}\t{}\t{}\t{kind}", row.id, row.imo_port_facility_number, row.name))?;
            }
        }
        Ok(0)
    }

    pub(crate) fn facility_show(&self) -> Result<u8, Failure> {
        let session = self.open()?;
        let facility = records::facility_json(session.facility_get(self.text("id"))?);
        session.close()?;
        if self.json {
            output::json(&facility)?;
        } else {
            for (field, value) in facility.as_object().into_iter().flatten() {
                let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                output::line(&format!("{field}\t{value}"))?;
            }
        }
        Ok(0)
    }

    pub(crate) fn assessment_start(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let subjects = [
            ("facility", RegisterKind::PortFacility),
            ("authority", RegisterKind::Authority),
            ("port", RegisterKind::Port),
        ];
        let named = subjects.into_iter().find_map(|(name, kind)| Some((self.optional(name)?, kind)));
        let (subject, kind) = named.unwrap_or_default();
        session.facility_of_kind(subject, kind)?;
        let mut questionnaire = self.text("questionnaire").to_owned();
        if let Some(overlay) = self.matches.get_one::<PathBuf>("overlay") {
            match self.brought(session.overlay_import_from(overlay, &questionnaire)?)? {
                Ok(hash) => questionnaire = hash,
                Err(code) => return Ok(code),
            }
        }
        let started = session.assessment_start(&AssessmentStart {
            facility: subject.to_owned(),
            questionnaire,
            kind: word(self.text("kind")),
            reference: self.text("reference").to_owned(),
            from: self.optional("from").map(str::to_owned),
        })?;
        session.close()?;
        if self.json {
            return self.said_id("", &started.id);
        }
        self.say("cli-said-started", &[("reference", started.reference.into()), ("id", started.id.into())])?;
        Ok(0)
    }
}
