//! Evidence: files in, a list, a copy out.

use crate::{commands::Here, fail::Failure, output};
use breakwater_app::api::{EvidenceList, EvidenceTarget, EvidenceView, FindingList};
use serde_json::json;
use std::path::PathBuf;

impl Here<'_> {
    /// Each file is kept when it is acknowledged; the first that is refused ends the command.
    pub(crate) fn evidence_add(&self) -> Result<u8, Failure> {
        let assessment = self.text("id").to_owned();
        let mut session = self.open()?;
        let mut targets: Vec<EvidenceTarget> = self
            .all("item")
            .map(|item| EvidenceTarget::Item { assessment: assessment.clone(), item: item.clone() })
            .collect();
        let findings = session.finding_list(&FindingList { assessment: Some(assessment.clone()), filter: None })?;
        for wanted in self.all("finding") {
            // People know a finding by its number.
            let known = findings.iter().find(|finding| finding.id == *wanted || finding.number == *wanted);
            let finding = known.map_or_else(|| wanted.clone(), |finding| finding.id.clone());
            targets.push(EvidenceTarget::Finding { finding });
        }
        if targets.is_empty() {
            targets.push(EvidenceTarget::Assessment { assessment: assessment.clone() });
        }
        let files: Vec<&PathBuf> = self.matches.get_many("file").into_iter().flatten().collect();
        for file in files {
            let added = session.evidence_add_file(
                Some(&assessment),
                &targets,
                file,
                (self.text("caption"), self.text("place")),
                self.matches.get_flag("keep-position"),
            )?;
            if self.json {
                output::json(&json!({"id": added.id}))?;
            } else {
                self.said(&added)?;
            }
        }
        session.close()?;
        Ok(0)
    }

    pub(crate) fn evidence_list(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let request = EvidenceList { assessment: Some(self.text("id").to_owned()), target: None, removed: false };
        let pieces = session.evidence_list(&request)?;
        session.close()?;
        if self.json {
            output::json(&pieces)?;
        } else {
            for piece in pieces {
                let kind = self.words.say(&format!("evidence-kind-{}", piece.kind.key()));
                let serves: Vec<&str> = piece.targets.iter().map(|target| target.number.as_str()).collect();
                let name = [&piece.caption, &piece.file_name, &piece.text].into_iter().find(|name| !name.is_empty());
                let name = name.map(|name| name.replace('\n', " ")).unwrap_or_default();
                output::line(&format!("{}\t{kind}\t{}\t{name}", piece.id, serves.join(" ")))?;
            }
        }
        Ok(0)
    }

    pub(crate) fn evidence_export(&self) -> Result<u8, Failure> {
        let session = self.open()?;
        let saved = session.evidence_save_to(self.text("id"), self.path("out"))?;
        session.close()?;
        if self.json {
            output::json(&json!({"file": self.path("out"), "bytes": saved.bytes, "sha256": saved.sha256}))?;
        } else {
            self.say("cli-said-evidence-file", &[("file", self.path("out").display().to_string().into())])?;
        }
        Ok(0)
    }

    fn said(&self, added: &EvidenceView) -> Result<(), Failure> {
        let file = added.file_name.clone();
        self.say("cli-said-evidence", &[("id", added.id.clone().into()), ("file", file.into())])
    }

    fn all(&self, name: &str) -> impl Iterator<Item = &String> {
        self.matches.get_many::<String>(name).into_iter().flatten()
    }
}
