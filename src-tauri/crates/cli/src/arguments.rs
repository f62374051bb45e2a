//! What the command line understands. Built by hand and not derived, because every word of the
//! help comes from the catalogue.

use crate::{fail::Failure, usage};
use breakwater_app::{Edition, Redaction, Section};
use breakwater_locale::Words;
use clap::{
    Arg, ArgAction, ArgMatches, Command,
    builder::{PossibleValue, PossibleValuesParser},
    error::ErrorKind,
    value_parser,
};
use std::{ffi::OsString, path::PathBuf};

pub(crate) enum Read {
    Run(ArgMatches),
    /// Help was asked for; this is it.
    Said(String),
}

pub(crate) fn read(given: Vec<OsString>, words: &Words) -> Result<Read, Failure> {
    let mut command = command(words);
    match command.try_get_matches_from_mut(given) {
        Ok(matches) => Ok(Read::Run(matches)),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                if error.use_stderr() {
                    Err(usage::failure(&error, words))
                } else {
                    Ok(Read::Said(error.render().to_string().trim_end().to_owned()))
                }
            }
            _ => Err(usage::failure(&error, words)),
        },
    }
}

/// The language asked for, or the one of the environment.
pub(crate) fn language_of(given: &[OsString]) -> String {
    let mut arguments = given.iter().map(|argument| argument.to_string_lossy());
    let mut asked = None;
    while let Some(argument) = arguments.next() {
        if argument == "--language" {
            asked = arguments.next().map(std::borrow::Cow::into_owned);
        } else if let Some(language) = argument.strip_prefix("--language=") {
            asked = Some(language.to_owned());
        }
    }
    let of_environment = || {
        let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
        set.and_then(|value| value.split(['_', '.', '@']).next().map(str::to_owned))
    };
    asked
        .or_else(of_environment)
        .filter(|language| breakwater_locale::language(language).is_some())
        .unwrap_or_else(|| "en".to_owned())
}

/// Builds commands with the words of one language.
struct Builder<'a>(&'a Words);

impl Builder<'_> {
    fn say(&self, key: &str) -> String {
        self.0.say(key)
    }

    fn command(&self, name: &'static str, about: &str) -> Command {
        let usage = self.say("cli-help-usage");
        Command::new(name)
            .about(self.say(about))
            .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}"))
            .subcommand_help_heading(self.say("cli-help-commands"))
            .next_help_heading(self.say("cli-help-options"))
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .disable_version_flag(true)
            .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help).help(self.say("cli-option-help")))
    }

    /// A command that only has commands.
    fn group(&self, name: &'static str, about: &str) -> Command {
        self.command(name, about).subcommand_required(true)
    }

    fn option(&self, name: &'static str, value: &str, help: &str) -> Arg {
        Arg::new(name).long(name).value_name(self.say(value)).help(self.say(help))
    }

    fn path(&self, name: &'static str, value: &str, help: &str) -> Arg {
        self.option(name, value, help).value_parser(value_parser!(PathBuf))
    }

    fn flag(&self, name: &'static str, help: &str) -> Arg {
        Arg::new(name).long(name).action(ArgAction::SetTrue).help(self.say(help))
    }

    fn positional(&self, name: &'static str, value: &str, help: &str) -> Arg {
        Arg::new(name)
            .value_name(self.say(value))
            .help(self.say(help))
            .help_heading(self.say("cli-help-arguments"))
            .required(true)
    }

    fn id(&self, help: &str) -> Arg {
        self.positional("id", "cli-value-id", help)
    }

    fn from(&self) -> Arg {
        self.path("from", "cli-value-file", "cli-from").required(true)
    }

    fn global(&self) -> Vec<Arg> {
        vec![
            self.path("vault", "cli-value-folder", "cli-option-vault"),
            self.path("passphrase-file", "cli-value-file", "cli-option-passphrase-file")
                .conflicts_with("passphrase-fd"),
            self.option("passphrase-fd", "cli-value-number", "cli-option-passphrase-fd")
                .value_parser(value_parser!(u32)),
            self.option("as", "cli-value-person", "cli-option-as"),
            Arg::new("json").long("json").action(ArgAction::SetTrue).help(self.say("cli-option-json")),
            self.option("language", "cli-value-language", "cli-option-language")
                .value_parser(languages())
                .hide_possible_values(true),
        ]
        .into_iter()
        .map(|argument| argument.global(true))
        .collect()
    }

    fn vault(&self) -> Command {
        self.group("vault", "cli-vault")
            .subcommand(self.command("create", "cli-vault-create"))
            .subcommand(self.command("check", "cli-vault-check"))
            .subcommand(self.command("backup", "cli-vault-backup"))
            .subcommand(self.command("backups", "cli-vault-backups"))
            .subcommand(
                self.command("restore", "cli-vault-restore")
                    .arg(self.id("cli-vault-restore-id"))
                    .arg(self.flag("preview", "cli-vault-restore-preview")),
            )
            .subcommand(
                self.command("salvage", "cli-vault-salvage").arg(self.flag("preview", "cli-vault-salvage-preview")),
            )
            .subcommand(
                self.command("passphrase", "cli-vault-passphrase")
                    .arg(self.path("new-passphrase-file", "cli-value-file", "cli-vault-passphrase-new"))
                    .arg(self.path("recovery-key-file", "cli-value-file", "cli-vault-passphrase-recovery")),
            )
            .subcommand(
                self.command("recovery-key", "cli-vault-recovery-key")
                    .arg(self.path("recovery-key-file", "cli-value-file", "cli-vault-passphrase-recovery"))
                    .arg(self.path("out", "cli-value-file", "cli-vault-recovery-key-out")),
            )
            .subcommand(
                self.command("place", "cli-vault-place")
                    .arg(self.path("folder", "cli-value-folder", "cli-vault-place-folder"))
                    .arg(self.flag("none", "cli-vault-place-none"))
                    .group(clap::ArgGroup::new("where").args(["folder", "none"]).required(true)),
            )
    }

    fn facility(&self) -> Command {
        let file =
            self.positional("file", "cli-value-file", "cli-facility-add-file").value_parser(value_parser!(PathBuf));
        self.group("facility", "cli-facility")
            .subcommand(self.command("add", "cli-facility-add").arg(file))
            .subcommand(self.command("list", "cli-facility-list"))
            .subcommand(self.command("show", "cli-facility-show").arg(self.id("cli-facility-id")))
    }

    fn questionnaire(&self) -> Command {
        let paths = self
            .positional("paths", "cli-value-path", "cli-questionnaire-paths")
            .value_parser(value_parser!(PathBuf))
            .num_args(1..);
        self.group("questionnaire", "cli-questionnaire")
            .subcommand(self.command("list", "cli-questionnaire-list"))
            .subcommand(self.command("show", "cli-questionnaire-show").arg(self.id("cli-questionnaire-id")))
            .subcommand(self.command("validate", "cli-questionnaire-validate").arg(paths))
            .subcommand(
                self.command("export", "cli-questionnaire-export")
                    .arg(self.id("cli-questionnaire-id"))
                    .arg(self.path("overlay", "cli-value-file", "cli-questionnaire-export-overlay"))
                    .arg(self.path("out", "cli-value-file", "cli-file-out").required(true)),
            )
            .subcommand(
                self.command("import", "cli-questionnaire-import")
                    .arg(
                        self.positional("file", "cli-value-file", "cli-questionnaire-import-file")
                            .value_parser(value_parser!(PathBuf)),
                    )
                    .arg(self.path("out", "cli-value-folder", "cli-questionnaire-import-out").required(true)),
            )
            .subcommand(
                self.command("form", "cli-questionnaire-form")
                    .arg(self.id("cli-questionnaire-id"))
                    .args(self.print_options())
                    .arg(
                        Arg::new("plain")
                            .long("plain")
                            .action(ArgAction::SetTrue)
                            .help(self.say("cli-questionnaire-form-plain")),
                    )
                    .arg(self.path("out", "cli-value-file", "cli-file-out").required(true)),
            )
            .subcommand(self.command("provisions", "cli-questionnaire-provisions").arg(self.id("cli-questionnaire-id")))
    }

    fn assessment(&self) -> Command {
        let subject = |name, help| self.option(name, "cli-value-id", help);
        let start = self
            .command("start", "cli-assessment-start")
            .arg(subject("facility", "cli-assessment-start-facility"))
            .arg(subject("authority", "cli-assessment-start-authority"))
            .arg(subject("port", "cli-assessment-start-port"))
            .group(clap::ArgGroup::new("subject").args(["facility", "authority", "port"]).required(true))
            .arg(self.option("questionnaire", "cli-value-id", "cli-assessment-start-questionnaire").required(true))
            .arg(
                self.option("kind", "cli-value-kind", "cli-assessment-start-kind")
                    .value_parser(["self-assessment", "internal-audit", "da-verification"])
                    .hide_possible_values(true)
                    .default_value("self-assessment")
                    .hide_default_value(true),
            )
            .arg(self.path("overlay", "cli-value-file", "cli-assessment-start-overlay"))
            .arg(self.option("from", "cli-value-id", "cli-assessment-start-from"))
            .arg(self.option("reference", "cli-value-text", "cli-assessment-start-reference"));
        let id = || self.id("cli-assessment-id");
        let reason = |help| self.option("reason", "cli-value-text", help);
        let flag = |name: &'static str, help| Arg::new(name).long(name).action(ArgAction::SetTrue).help(self.say(help));
        self.group("assessment", "cli-assessment")
            .subcommand(start)
            .subcommand(self.command("check", "cli-assessment-check").arg(id()))
            .subcommand(
                self.command("review", "cli-assessment-review")
                    .arg(id())
                    .arg(flag("return", "cli-assessment-review-return"))
                    .arg(reason("cli-assessment-review-reason").requires("return")),
            )
            .subcommand(
                self.command("finalise", "cli-assessment-finalise")
                    .arg(id())
                    .arg(flag("not-independent", "cli-assessment-finalise-not-independent").requires("reason"))
                    .arg(reason("cli-assessment-finalise-reason").requires("not-independent")),
            )
            .subcommand(
                self.command("reopen", "cli-assessment-reopen")
                    .arg(id())
                    .arg(reason("cli-assessment-reopen-reason").required(true)),
            )
            .subcommand(self.command("list", "cli-assessment-list"))
            .subcommand(self.command("show", "cli-assessment-show").arg(self.id("cli-assessment-id")))
            .subcommand(
                self.command("answer", "cli-assessment-answer").arg(self.id("cli-assessment-id")).arg(self.from()),
            )
            .subcommand(self.command("changes", "cli-assessment-changes").arg(self.id("cli-assessment-id")))
            .subcommand(
                self.command("upgrade", "cli-assessment-upgrade")
                    .arg(self.id("cli-assessment-id"))
                    .arg(self.option("to", "cli-value-id", "cli-assessment-upgrade-to").required(true))
                    .arg(
                        Arg::new("preview")
                            .long("preview")
                            .action(ArgAction::SetTrue)
                            .help(self.say("cli-assessment-upgrade-preview")),
                    ),
            )
    }

    fn finding(&self) -> Command {
        let finding = || self.positional("finding", "cli-value-finding", "cli-finding-id");
        let words = |argument: Arg, values: Vec<&'static str>| argument.value_parser(values).hide_possible_values(true);
        let flag =
            |name: &'static str, help: &str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(self.say(help));
        let action = || self.option("action", "cli-value-number", "cli-finding-action-which");
        let proof = || self.option("proof", "cli-value-text", "cli-finding-proof");
        let grades = breakwater_app::Grade::ALL.iter().map(|grade| grade.key()).collect();
        let list = self
            .command("list", "cli-finding-list")
            .arg(self.id("cli-finding-list-assessment").required(false))
            .arg(words(self.option("state", "cli-value-state", "cli-finding-list-state"), vec!["open", "closed"]))
            .arg(flag("overdue", "cli-finding-list-overdue"))
            .arg(flag("mine", "cli-finding-list-mine"))
            .arg(flag("waiting", "cli-finding-list-waiting"))
            .arg(flag("repeated", "cli-finding-list-repeated"))
            .arg(words(self.option("grade", "cli-value-grade", "cli-finding-list-grade"), grades))
            .arg(self.option("section", "cli-value-number", "cli-finding-list-section"))
            .arg(self.option("place", "cli-value-text", "cli-finding-list-place"))
            .arg(words(
                self.option("sort", "cli-value-sort", "cli-finding-list-sort"),
                vec!["number", "grade", "due", "age", "place"],
            ));
        let statuses = breakwater_app::ActionStatus::ALL.iter().map(|status| status.key()).collect();
        let follow = self
            .command("action", "cli-finding-action")
            .arg(finding())
            .arg(action())
            .arg(self.option("what", "cli-value-text", "cli-finding-action-what"))
            .arg(self.option("owner", "cli-value-person", "cli-finding-action-owner"))
            .arg(self.option("due", "cli-value-date", "cli-finding-action-due"))
            .arg(words(self.option("status", "cli-value-state", "cli-finding-action-status"), statuses))
            .arg(proof());
        self.group("finding", "cli-finding")
            .subcommand(self.command("add", "cli-finding-add").arg(self.id("cli-assessment-id")).arg(self.from()))
            .subcommand(list)
            .subcommand(self.command("show", "cli-finding-show").arg(finding()))
            .subcommand(follow)
            .subcommand(self.command("verify", "cli-finding-verify").arg(finding()).arg(action()).arg(proof()))
            .subcommand(self.command("close", "cli-finding-close").arg(finding()).arg(self.option(
                "evidence",
                "cli-value-text",
                "cli-finding-close-evidence",
            )))
            .subcommand(self.command("reopen", "cli-finding-reopen").arg(finding()).arg(self.option(
                "reason",
                "cli-value-text",
                "cli-finding-reopen-reason",
            )))
    }

    fn register(&self) -> Command {
        let facility = || self.option("facility", "cli-value-id", "cli-register-facility").required(true);
        let list = || {
            self.option("list", "cli-value-list", "cli-register-list-option")
                .value_parser(crate::facility_register::lists())
        };
        let preview =
            Arg::new("preview").long("preview").action(ArgAction::SetTrue).help(self.say("cli-register-preview"));
        self.group("register", "cli-register")
            .subcommand(self.command("list", "cli-register-list").arg(facility()).arg(list()))
            .subcommand(
                self.command("add", "cli-register-add").arg(facility()).arg(list().required(true)).arg(self.from()),
            )
            .subcommand(
                self.command("import", "cli-register-import")
                    .arg(facility())
                    .arg(list().required(true))
                    .arg(self.path("from", "cli-value-file", "cli-register-import-from").required(true))
                    .arg(preview),
            )
            .subcommand(
                self.command("export", "cli-register-export")
                    .arg(facility())
                    .arg(list().required(true))
                    .arg(self.path("out", "cli-value-file", "cli-register-export-out").required(true)),
            )
    }

    fn calendar(&self) -> Command {
        self.command("calendar", "cli-calendar")
            .arg(self.option("facility", "cli-value-id", "cli-calendar-facility"))
            .arg(self.path("ics", "cli-value-file", "cli-calendar-ics"))
    }

    fn evidence(&self) -> Command {
        let file = self
            .path("file", "cli-value-file", "cli-evidence-add-file")
            .action(ArgAction::Append)
            .num_args(1..)
            .required(true);
        let several = |name, help| self.option(name, "cli-value-id", help).action(ArgAction::Append).num_args(1..);
        let add = self
            .command("add", "cli-evidence-add")
            .arg(self.id("cli-assessment-id"))
            .arg(file)
            .arg(several("item", "cli-evidence-add-item"))
            .arg(several("finding", "cli-evidence-add-finding"))
            .arg(self.option("caption", "cli-value-text", "cli-evidence-add-caption"))
            .arg(self.option("place", "cli-value-text", "cli-evidence-add-place"))
            .arg(
                Arg::new("keep-position")
                    .long("keep-position")
                    .action(ArgAction::SetTrue)
                    .help(self.say("cli-evidence-add-keep-position")),
            );
        self.group("evidence", "cli-evidence")
            .subcommand(add)
            .subcommand(self.command("list", "cli-evidence-list").arg(self.id("cli-assessment-id")))
            .subcommand(
                self.command("export", "cli-evidence-export")
                    .arg(self.id("cli-evidence-id"))
                    .arg(self.path("out", "cli-value-file", "cli-file-out").required(true)),
            )
    }

    /// How something is printed: language, paper, date.
    fn print_options(&self) -> [Arg; 3] {
        let hidden = |argument: Arg| argument.hide_possible_values(true).hide_default_value(true);
        [
            hidden(self.option("lang", "cli-value-language", "cli-report-lang").value_parser(languages())),
            self.paper_option(),
            self.option("date", "cli-value-date", "cli-report-date").value_parser(value_parser!(jiff::civil::Date)),
        ]
    }

    fn paper_option(&self) -> Arg {
        let paper = self.option("paper", "cli-value-paper", "cli-report-paper").value_parser(["a4", "letter"]);
        paper.default_value("a4").hide_possible_values(true).hide_default_value(true)
    }

    fn redact_option(&self) -> Arg {
        let classes = Redaction::ALL.into_iter().map(Redaction::key).chain(["all"]);
        several(self.option("redact", "cli-value-class", "cli-report-redact"), classes).hide_possible_values(true)
    }

    fn photos_option(&self) -> Arg {
        let photos = self.option("photos", "cli-value-number", "cli-report-photos").value_parser(["2", "4", "6"]);
        photos.default_value("4").hide_possible_values(true).hide_default_value(true)
    }

    fn report(&self) -> Command {
        let hidden = |argument: Arg| argument.hide_possible_values(true).hide_default_value(true);
        self.command("report", "cli-report")
            .arg(self.id("cli-assessment-id"))
            .arg(hidden(
                self.option("edition", "cli-value-edition", "cli-report-edition")
                    // What it was called before there were several.
                    .alias("kind")
                    .value_parser(keys(Edition::ALL.into_iter().map(Edition::key)))
                    .default_value("full"),
            ))
            .arg(hidden(several(
                self.option("without", "cli-value-section", "cli-report-without"),
                Section::ALL.into_iter().filter(|section| section.is_optional()).map(Section::key),
            )))
            .arg(self.redact_option())
            .arg(self.photos_option())
            .args(self.print_options())
            .arg(self.option("marking", "cli-value-text", "cli-report-marking"))
            .arg(Arg::new("sign").long("sign").action(ArgAction::SetTrue).help(self.say("cli-report-sign")))
            .arg(self.path("out", "cli-value-file", "cli-report-out").required(true))
    }

    fn export(&self) -> Command {
        let words = |argument: Arg, values: Vec<&'static str>| argument.value_parser(values).hide_possible_values(true);
        let format = self.option("format", "cli-value-format", "cli-export-format").required(true);
        self.command("export", "cli-export")
            .arg(self.id("cli-assessment-id"))
            .arg(words(format, vec!["docx", "xlsx", "csv", "json"]))
            .arg(words(
                self.option("table", "cli-value-table", "cli-export-table"),
                vec!["items", "findings", "actions"],
            ))
            .arg(
                self.option("lang", "cli-value-language", "cli-export-lang")
                    .value_parser(languages())
                    .hide_possible_values(true),
            )
            .arg(
                self.option("date", "cli-value-date", "cli-export-date").value_parser(value_parser!(jiff::civil::Date)),
            )
            .arg(self.option("marking", "cli-value-text", "cli-export-marking"))
            .arg(self.redact_option())
            .arg(self.photos_option())
            .arg(self.paper_option())
            .arg(Arg::new("schema").long("schema").action(ArgAction::SetTrue).help(self.say("cli-export-schema")))
            .arg(self.path("out", "cli-value-file", "cli-export-out").required(true))
    }

    fn verify(&self) -> Command {
        let file = self.positional("file", "cli-value-file", "cli-verify-file").value_parser(value_parser!(PathBuf));
        self.command("verify", "cli-verify").arg(file).arg(self.path(
            "signature",
            "cli-value-file",
            "cli-verify-signature",
        ))
    }

    fn key(&self) -> Command {
        let key = || self.positional("key", "cli-value-key", "cli-key-trust-key");
        let name = self.option("name", "cli-value-name", "cli-key-trust-name").required(true);
        self.group("key", "cli-key")
            .subcommand(self.command("list", "cli-key-list"))
            .subcommand(self.command("trust", "cli-key-trust").arg(key()).arg(name))
            .subcommand(self.command("forget", "cli-key-forget").arg(key()))
    }

    fn practice(&self) -> Command {
        self.command("practice", "cli-practice")
            .arg(self.path("out", "cli-value-folder", "cli-practice-out").required(true))
            .arg(
                self.option("today", "cli-value-date", "cli-practice-today")
                    .value_parser(value_parser!(jiff::civil::Date)),
            )
            .arg(
                self.option("lang", "cli-value-language", "cli-practice-lang")
                    .value_parser(languages())
                    .hide_possible_values(true),
            )
    }
}

/// An option that may be given several times, or once with commas.
fn several(option: Arg, keys: impl Iterator<Item = &'static str>) -> Arg {
    option.action(ArgAction::Append).value_delimiter(',').value_parser(self::keys(keys))
}

/// Written with hyphens, as options are; read with underscores too, as files have them.
fn keys(keys: impl Iterator<Item = &'static str>) -> PossibleValuesParser {
    PossibleValuesParser::new(keys.map(|key| PossibleValue::new(key.replace('_', "-")).alias(key)))
}

fn languages() -> clap::builder::PossibleValuesParser {
    let codes = breakwater_locale::LANGUAGES.iter().map(|language| language.code);
    codes.filter(|code| breakwater_locale::language(code).is_some()).collect::<Vec<_>>().into()
}

fn command(words: &Words) -> Command {
    let builder = Builder(words);
    builder
        .command("breakwater-cli", "cli-about")
        .args(builder.global())
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::SetTrue)
                .help(builder.say("cli-option-version")),
        )
        .subcommand(builder.vault())
        .subcommand(builder.facility())
        .subcommand(builder.questionnaire())
        .subcommand(builder.assessment())
        .subcommand(builder.finding())
        .subcommand(builder.register())
        .subcommand(builder.calendar())
        .subcommand(builder.evidence())
        .subcommand(builder.report())
        .subcommand(builder.export())
        .subcommand(builder.verify())
        .subcommand(builder.key())
        .subcommand(builder.practice())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent_and_every_word_of_it_is_in_the_catalogue() {
        // An unknown key stops a debug build.
        command(&Words::new("en")).debug_assert();
    }
}
