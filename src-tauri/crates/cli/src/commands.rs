//! The commands: open, do, answer. What is done is the application's business.

use crate::{answers, facility_register, fail::Failure, input, output, records, sets};
use breakwater_app::{
    Edition, PhotosPerPage, Printed, Redaction, Session,
    api::{Paper, ReportOptions, ReportRequest, Work},
    practice,
};
use breakwater_locale::Words;
use clap::ArgMatches;
use jiff::civil::Date;
use serde_json::json;
use std::path::{Path, PathBuf};

/// The exit code.
pub(crate) fn run(matches: &ArgMatches, words: &Words) -> Result<u8, Failure> {
    if matches.get_flag("version") {
        return versions(matches, words);
    }
    let (path, leaf) = leaf(matches);
    let here = Here { matches: leaf, words, json: leaf.get_flag("json") };
    match path.as_slice() {
        ["vault", "create"] => here.vault_create(),
        ["vault", "check"] => here.vault_check(),
        ["vault", "backup"] => here.vault_backup(),
        ["vault", "backups"] => here.vault_backups(),
        ["vault", "restore"] => here.vault_restore(),
        ["vault", "salvage"] => here.vault_salvage(),
        ["vault", "passphrase"] => here.vault_passphrase(),
        ["vault", "recovery-key"] => here.vault_recovery_key(),
        ["vault", "place"] => here.vault_place(),
        ["facility", "add"] => here.facility_add(),
        ["facility", "list"] => here.facility_list(),
        ["facility", "show"] => here.facility_show(),
        ["questionnaire", "list"] => sets::list(words, here.json),
        ["questionnaire", "show"] => sets::show(here.text("id"), words, here.json),
        ["questionnaire", "validate"] => {
            let paths: Vec<PathBuf> = leaf.get_many("paths").into_iter().flatten().cloned().collect();
            sets::validate(&paths, words, here.json)
        }
        ["questionnaire", "export"] => sets::export(
            here.text("id"),
            leaf.get_one::<PathBuf>("overlay").map(PathBuf::as_path),
            here.path("out"),
            words,
            here.json,
        ),
        ["questionnaire", "import"] => sets::import(here.path("file"), here.path("out"), words, here.json),
        ["questionnaire", "form"] => sets::form(here.text("id"), here.printed(), here.path("out"), words, here.json),
        ["questionnaire", "provisions"] => sets::provisions(here.text("id"), words, here.json),
        ["assessment", "upgrade"] => here.assessment_upgrade(),
        ["assessment", "check"] => here.assessment_check(),
        ["assessment", "review"] => here.assessment_review(),
        ["assessment", "finalise"] => here.assessment_finalise(),
        ["assessment", "reopen"] => here.assessment_reopen(),
        ["assessment", "start"] => here.assessment_start(),
        ["assessment", "list"] => here.assessment_list(),
        ["assessment", "show"] => here.assessment_show(),
        ["assessment", "answer"] => here.assessment_answer(),
        ["finding", "add"] => here.finding_add(),
        ["finding", "list"] => here.finding_list(),
        ["finding", "show"] => here.finding_show(),
        ["finding", "action"] => here.finding_action(),
        ["finding", "verify"] => here.finding_verify(),
        ["finding", "close"] => here.finding_close(),
        ["finding", "reopen"] => here.finding_reopen(),
        ["assessment", "changes"] => here.assessment_changes(),
        ["register", "list"] => facility_register::list(&here),
        ["register", "add"] => facility_register::add(&here),
        ["register", "import"] => facility_register::import(&here),
        ["register", "export"] => facility_register::export(&here),
        ["calendar"] => facility_register::calendar(&here),
        ["evidence", "add"] => here.evidence_add(),
        ["evidence", "list"] => here.evidence_list(),
        ["evidence", "export"] => here.evidence_export(),
        ["report"] => here.report(),
        ["export"] => here.export(),
        ["verify"] => here.verify(),
        ["key", "list"] => here.key_list(),
        ["key", "trust"] => here.key_trust(),
        ["key", "forget"] => here.key_forget(),
        ["practice"] => here.practice(),
        _ => Err(Failure::usage(
            words.say_with("cli-usage-error", &[("detail", words.say("cli-usage-missing-command").into())]),
            words.say_with("cli-usage-hint", &[("command", "breakwater-cli".into())]),
        )),
    }
}

/// The command that was given, down to its last word, with its own options.
fn leaf(matches: &ArgMatches) -> (Vec<&str>, &ArgMatches) {
    let (mut path, mut at) = (Vec::new(), matches);
    while let Some((name, below)) = at.subcommand() {
        path.push(name);
        at = below;
    }
    (path, at)
}

fn versions(matches: &ArgMatches, words: &Words) -> Result<u8, Failure> {
    let vault = breakwater_app::versions()?;
    let version = env!("CARGO_PKG_VERSION");
    if matches.get_flag("json") {
        output::json(&json!({"breakwater": version, "sqlite": vault.sqlite, "sqlcipher": vault.sqlcipher}))?;
    } else {
        output::line(&words.say_with(
            "cli-said-versions",
            &[("version", version.into()), ("sqlite", vault.sqlite.into()), ("sqlcipher", vault.sqlcipher.into())],
        ))?;
    }
    Ok(0)
}

/// One command with what it was given.
pub(crate) struct Here<'a> {
    pub(crate) matches: &'a ArgMatches,
    pub(crate) words: &'a Words,
    pub(crate) json: bool,
}

impl Here<'_> {
    pub(crate) fn text(&self, name: &str) -> &str {
        self.matches.get_one::<String>(name).map_or("", String::as_str)
    }

    /// All values of an option that may be given several times.
    fn given(&self, name: &str) -> impl Iterator<Item = &str> {
        self.matches.get_many::<String>(name).into_iter().flatten().map(String::as_str)
    }

    pub(crate) fn optional(&self, name: &str) -> Option<&str> {
        self.matches.get_one::<String>(name).map(String::as_str)
    }

    pub(crate) fn path(&self, name: &str) -> &Path {
        self.matches.get_one::<PathBuf>(name).map_or(Path::new(""), PathBuf::as_path)
    }

    pub(crate) fn open(&self) -> Result<Session, Failure> {
        input::open(self.matches, self.words)
    }

    pub(crate) fn say(&self, key: &str, args: &[(&str, breakwater_locale::Arg)]) -> Result<(), Failure> {
        output::line(&self.words.say_with(key, args))
    }

    fn assessment_list(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let rows = session.assessment_list(None)?;
        session.close()?;
        if self.json {
            output::json(&rows)?;
        } else {
            for row in rows {
                let state = self.words.say(&format!("state-{}", key_of(&row.state)));
                output::line(&format!(
                    "{}\t{}\t{state}\t{}/{}\t{}",
                    row.id, row.reference, row.answered, row.items, row.facility_name
                ))?;
            }
        }
        Ok(0)
    }

    fn assessment_show(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let work = session.assessment_open(self.text("id"))?;
        let hash = session.questionnaire_hash(&work.assessment.id)?;
        session.close()?;
        if self.json {
            output::json(&records::assessment_json(&work, &hash))?;
        } else {
            self.show(&work)?;
        }
        Ok(0)
    }

    fn show(&self, work: &Work) -> Result<(), Failure> {
        let state = self.words.say(&format!("state-{}", key_of(&work.assessment.state)));
        output::line(&format!("{}\t{}\t{state}", work.assessment.reference, work.assessment.facility_name))?;
        for score in &work.assessment.scores {
            let part = self.words.say(&format!("part-{}", key_of(&score.part).to_lowercase()));
            let decimals = u8::from(score.points.fract() != 0.0);
            self.say(
                "cli-said-score",
                &[
                    ("part", part.into()),
                    ("points", self.words.number(score.points, decimals).into()),
                    ("counted", score.counted.to_string().into()),
                    ("not_observed", score.not_observed.to_string().into()),
                    ("not_applicable", score.not_applicable.to_string().into()),
                    ("unanswered", score.unanswered.to_string().into()),
                ],
            )?;
        }
        for item in work.sections.iter().flat_map(|section| &section.items) {
            let answer = work.answers.get(&item.id);
            let verdict = answer
                .and_then(|answer| answer.verdict)
                .map_or_else(|| "unanswered".to_owned(), |verdict| key_of(&verdict));
            let verdict = self.words.say(&format!("verdict-{verdict}"));
            let comment = answer.map_or("", |answer| answer.comment.as_str()).replace('\n', " ");
            output::line(&format!("{}\t{}\t{verdict}\t{comment}", item.id, item.number))?;
        }
        Ok(())
    }

    /// How a paper form is to be printed.
    fn printed(&self) -> Printed<'_> {
        Printed {
            language: self.optional("lang").unwrap_or(self.words.language()),
            paper: self.paper(),
            hints: !self.matches.get_flag("plain"),
            date: self.matches.get_one::<Date>("date").copied().unwrap_or_else(|| jiff::Zoned::now().date()),
        }
    }

    pub(crate) fn paper(&self) -> Paper {
        if self.text("paper") == "letter" { Paper::Letter } else { Paper::A4 }
    }

    fn assessment_answer(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let code = answers::record(&mut session, self.text("id"), self.path("from"), self.words)?;
        session.close()?;
        Ok(code)
    }

    /// The classes to withhold.
    pub(crate) fn redact(&self) -> Vec<Redaction> {
        if self.given("redact").any(|class| class == "all") {
            return Redaction::ALL.to_vec();
        }
        self.given("redact").map(word).collect()
    }

    pub(crate) fn photos_per_page(&self) -> PhotosPerPage {
        let number = self.text("photos").parse::<u8>().ok();
        number.and_then(|number| PhotosPerPage::try_from(number).ok()).unwrap_or_default()
    }

    fn report(&self) -> Result<u8, Failure> {
        let mut session = self.open()?;
        let language = self.optional("lang").unwrap_or(self.words.language());
        let request = ReportRequest {
            assessment: self.text("id").to_owned(),
            options: ReportOptions {
                edition: word(&self.text("edition").replace('-', "_")),
                language: language.to_owned(),
                paper: self.paper(),
                marking: self.text("marking").to_owned(),
                date: self.matches.get_one::<Date>("date").map(ToString::to_string),
                without: self.given("without").map(|section| word(&section.replace('-', "_"))).collect(),
                redact: self.redact(),
                photos_per_page: self.photos_per_page(),
            },
        };
        let written = session.report_write_to(&request, self.path("out"), self.matches.get_flag("sign"))?;
        let missing = session.report_missing(&request)?;
        session.close()?;
        let (saved, signature) = (written.file, written.signature.map(|signature| signature.file_name));
        let signature = signature.map(|name| self.path("out").with_file_name(name));
        // Boxes on paper are nothing to find out from the paper.
        for one in &missing {
            let said = [
                ("character", one.character.as_str().into()),
                ("code", code_point(&one.character).into()),
                ("page", one.page.into()),
                ("heading", one.heading.as_str().into()),
                ("line", one.line.as_str().into()),
            ];
            output::warning(&self.words.say_with("cli-report-missing", &said));
        }
        if self.json {
            let missing: Vec<_> = missing
                .iter()
                .map(|one| json!({"character": one.character, "page": one.page, "heading": one.heading, "line": one.line}))
                .collect();
            let mut said = json!({
                "file": self.path("out"), "bytes": saved.bytes, "sha256": saved.sha256, "missing_characters": missing,
            });
            if let Some(signature) = signature {
                said["signature"] = json!(signature);
            }
            output::json(&said)?;
        } else {
            self.say("cli-said-report", &[("file", self.path("out").display().to_string().into())])?;
            signature.map_or(Ok(()), |signature| self.said_signed(&signature))?;
        }
        Ok(0)
    }

    fn practice(&self) -> Result<u8, Failure> {
        let out = self.path("out");
        let (vault, report) = (out.join("practice.vault"), out.join("practice-report.pdf"));
        std::fs::create_dir_all(out)
            .map_err(|source| breakwater_app::Error::FileUnwritable { path: out.to_owned(), source })?;
        let language = self.optional("lang").unwrap_or(self.words.language());
        let mut opening = input::opening(vault.clone(), self.matches, self.words);
        opening.person = None;
        language.clone_into(&mut opening.language);
        let mut session = practice::create(opening, self.matches.get_one::<Date>("today").copied())?;
        let draft = session.home()?.resume.map(|resume| resume.assessment.id).unwrap_or_default();
        let options = ReportOptions {
            edition: Edition::Full,
            language: language.to_owned(),
            paper: Paper::A4,
            marking: String::new(),
            date: None,
            without: Vec::new(),
            redact: Vec::new(),
            photos_per_page: PhotosPerPage::default(),
        };
        session.report_save_to(&ReportRequest { assessment: draft, options }, &report)?;
        session.close()?;
        if self.json {
            output::json(&json!({"vault": vault, "report": report}))?;
        } else {
            self.say(
                "cli-said-practice",
                &[("vault", vault.display().to_string().into()), ("report", report.display().to_string().into())],
            )?;
        }
        Ok(0)
    }

    pub(crate) fn said_id(&self, key: &str, id: &str) -> Result<u8, Failure> {
        if self.json {
            output::json(&json!({"id": id}))?;
        } else {
            self.say(key, &[("id", id.into())])?;
        }
        Ok(0)
    }
}

/// "U+754C"
fn code_point(character: &str) -> String {
    character.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect::<Vec<_>>().join(" ")
}

/// A word of the command line that was checked against the possible ones.
pub(crate) fn word<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_value(text.into()).expect("BUG: the parser takes only the words there are")
}

/// The key of a closed enum as the catalogue writes it.
pub(crate) fn key_of<T: serde::Serialize>(value: &T) -> String {
    let word = serde_json::to_value(value).ok().and_then(|word| word.as_str().map(str::to_owned));
    word.unwrap_or_default().replace('_', "-")
}
