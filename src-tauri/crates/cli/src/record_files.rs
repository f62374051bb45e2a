//! `export`, `verify` and `key`: files of a record for others, and whether a report is what was signed.

use crate::{
    commands::{Here, key_of, word},
    fail::Failure,
    output,
};
use breakwater_app::{
    api::{RecordExport, ReportStanding, ReportVerified, TrustedKeyRemove, TrustedKeySave, TrustedKeyView},
    verify_without_vault,
};
use jiff::civil::Date;
use serde_json::json;
use std::path::{Path, PathBuf};

impl Here<'_> {
    pub(crate) fn export(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let request = RecordExport {
            assessment: self.text("id").to_owned(),
            format: word(self.text("format")),
            table: self.optional("table").map(word),
            language: self.optional("lang").unwrap_or(self.words.language()).to_owned(),
            marking: self.text("marking").to_owned(),
            date: self.matches.get_one::<Date>("date").map(ToString::to_string),
            redact: self.redact(),
            paper: self.paper(),
            photos_per_page: self.photos_per_page(),
            schema: self.matches.get_flag("schema"),
        };
        let saved = session.record_export_to(&request, self.path("out"))?;
        session.close()?;
        if self.json {
            output::json(&json!({"file": self.path("out"), "bytes": saved.bytes, "sha256": saved.sha256}))?;
        } else {
            self.say("cli-said-exported", &[("file", self.path("out").display().to_string().into())])?;
        }
        Ok(0)
    }

    /// The exit code tells the standing; see decision 26.
    pub(crate) fn verify(&self) -> Result<u8, Failure> {
        let signature = self.matches.get_one::<PathBuf>("signature").map(PathBuf::as_path);
        // Without a vault nobody is known; whether the report was changed is told all the same.
        let verified = if self.matches.get_one::<PathBuf>("vault").is_some() {
            let session = self.open()?;
            let verified = session.verify_report(self.path("file"), signature)?;
            session.close()?;
            verified
        } else {
            verify_without_vault(self.path("file"), signature)?
        };
        if self.json {
            output::json(&verified)?;
        } else {
            self.verified(&verified)?;
        }
        Ok(match verified.standing {
            ReportStanding::Valid => 0,
            ReportStanding::Changed => 10,
            ReportStanding::UnknownKey => 11,
            ReportStanding::NewerRevision => 12,
        })
    }

    fn verified(&self, verified: &ReportVerified) -> Result<(), Failure> {
        let standing = key_of(&verified.standing);
        match (verified.standing, &verified.newer) {
            (ReportStanding::Changed, _) if verified.file_unchanged => {
                self.say("report-verify-changed-signature", &[])?;
            }
            (ReportStanding::Changed, _) => self.say("report-verify-changed-file", &[])?,
            (ReportStanding::UnknownKey, _) if verified.known_as.is_some() => {
                self.say("report-verify-retired-key", &[])?;
            }
            (ReportStanding::NewerRevision, Some(newer)) => {
                let date = newer.finalised_on.parse().map_or_else(|_| String::new(), |day| self.words.date(day));
                let revision = newer.revision.to_string();
                self.say("report-verify-newer-revision", &[("revision", revision.into()), ("date", date.into())])?;
            }
            _ => self.say(&format!("report-verify-{standing}"), &[])?,
        }
        let state = self.words.say(&format!("state-{}", key_of(&verified.state)));
        self.say(
            "report-verify-of",
            &[
                ("reference", verified.reference.clone().into()),
                ("revision", verified.revision.to_string().into()),
                ("state", state.into()),
            ],
        )?;
        let who = [verified.name.as_str(), verified.post.as_str()];
        let who = who.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        self.say("report-verify-signed", &[("who", who.into()), ("at", verified.signed_at.clone().into())])?;
        if let Some(name) = &verified.known_as {
            self.say("report-verify-known-as", &[("name", name.clone().into())])?;
        }
        self.say("report-verify-fingerprint", &[("fingerprint", verified.fingerprint.join(" ").into())])?;
        if verified.standing == ReportStanding::UnknownKey {
            output::line(&verified.public_key)?;
        }
        if verified.record_went_on && verified.newer.is_none() {
            self.say("report-verify-went-on", &[])?;
        }
        self.say(&format!("report-verify-do-{standing}"), &[])
    }

    pub(crate) fn key_list(&self) -> Result<u8, Failure> {
        let session = self.open()?;
        let keys = session.trusted_key_list()?;
        session.close()?;
        self.keys(&keys)
    }

    pub(crate) fn key_trust(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let request = TrustedKeySave { public_key: self.text("key").to_owned(), name: self.text("name").to_owned() };
        let keys = session.trusted_key_save(&request)?;
        session.close()?;
        self.keys(&keys)
    }

    pub(crate) fn key_forget(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let keys = session.trusted_key_remove(&TrustedKeyRemove { public_key: self.text("key").to_owned() })?;
        session.close()?;
        self.keys(&keys)
    }

    fn keys(&self, keys: &[TrustedKeyView]) -> Result<u8, Failure> {
        if self.json {
            output::json(&keys)?;
        } else {
            for key in keys {
                let fingerprint = key.fingerprint.join(" ").into();
                self.say("cli-said-key", &[("name", key.name.clone().into()), ("fingerprint", fingerprint)])?;
            }
        }
        Ok(0)
    }

    /// Where a signature was written.
    pub(crate) fn said_signed(&self, signature: &Path) -> Result<(), Failure> {
        self.say("cli-said-signed", &[("file", signature.display().to_string().into())])
    }
}
