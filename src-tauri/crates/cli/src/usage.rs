//! What is wrong with a command line, in the reader's words instead of the parser's.

use crate::fail::Failure;
use breakwater_locale::Words;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

pub(crate) fn failure(error: &Error, words: &Words) -> Failure {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = || context(ContextKind::InvalidArg);
    let detail = match error.kind() {
        ErrorKind::UnknownArgument => words.say_with("cli-usage-unknown-argument", &[("argument", argument().into())]),
        ErrorKind::InvalidSubcommand => {
            words.say_with("cli-usage-unknown-command", &[("argument", context(ContextKind::InvalidSubcommand).into())])
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            words.say("cli-usage-missing-command")
        }
        ErrorKind::MissingRequiredArgument => {
            words.say_with("cli-usage-missing-argument", &[("argument", argument().into())])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::NoEquals => words.say_with(
            "cli-usage-invalid-value",
            &[("value", context(ContextKind::InvalidValue).into()), ("argument", argument().into())],
        ),
        ErrorKind::ArgumentConflict => words.say_with(
            "cli-usage-conflict",
            &[("argument", argument().into()), ("other", context(ContextKind::PriorArg).into())],
        ),
        _ => words.say("cli-usage-other"),
    };
    Failure::usage(
        words.say_with("cli-usage-error", &[("detail", detail.into())]),
        words.say_with("cli-usage-hint", &[("command", "breakwater-cli".into())]),
    )
}
