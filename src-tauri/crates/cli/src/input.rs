//! What comes in: the vault, its passphrase, files.

use crate::fail::Failure;
use breakwater_app::{
    Error, Opening, Passphrase, Policy, RecoveryKey, Secret, Session, SystemClock, VaultFolder, practice,
};
use breakwater_locale::Words;
use clap::ArgMatches;
use serde::de::DeserializeOwned;
use std::{
    io::{self, BufRead, BufReader, IsTerminal, Read},
    path::{Path, PathBuf},
    sync::Arc,
};
use zeroize::Zeroizing;

const PROGRAM: &str = "breakwater-cli";

pub(crate) fn vault_folder(matches: &ArgMatches, words: &Words) -> Result<PathBuf, Failure> {
    matches
        .get_one::<PathBuf>("vault")
        .cloned()
        .ok_or_else(|| Failure::usage(words.say("cli-usage-no-vault"), words.say("cli-usage-no-vault-hint")))
}

pub(crate) fn opening(folder: PathBuf, matches: &ArgMatches, words: &Words) -> Opening {
    Opening {
        folder,
        program: PROGRAM.to_owned(),
        person: matches.get_one::<String>("as").cloned(),
        language: words.language().to_owned(),
        clock: Arc::new(SystemClock),
    }
}

/// Opens the vault that was named.
pub(crate) fn open(matches: &ArgMatches, words: &Words) -> Result<Session, Failure> {
    let folder = vault_folder(matches, words)?;
    let secret = secret(&folder, matches, words)?;
    let mut session = Session::open(opening(folder, matches, words), &secret)?;
    session.adopt(Arc::new(Policy::of_this_computer()));
    session.back_up_when_due();
    if let Some(problem) = session.health().backup_problem {
        // The command itself goes on; what it does is durable without a backup.
        let what = problem.explain(words).what;
        eprintln!("{}", words.say_with("cli-said-backup-failed", &[("what", what.into())]));
    }
    Ok(session)
}

/// From the file, the descriptor, or the person at the terminal. A practice vault opens without.
pub(crate) fn secret(folder: &Path, matches: &ArgMatches, words: &Words) -> Result<Secret, Failure> {
    // A folder that is none is a better answer than asking for its passphrase.
    let found = VaultFolder::inspect(folder).map_err(Error::from);
    if let Some(passphrase) = given_passphrase(matches)? {
        return Ok(Secret::Passphrase(passphrase));
    }
    if found?.practice {
        return Ok(practice::secret());
    }
    ask(words, "cli-ask-passphrase").map(Secret::Passphrase)
}

/// For a new vault: asked twice, because what is mistyped once is lost.
pub(crate) fn new_passphrase(matches: &ArgMatches, words: &Words) -> Result<Passphrase, Failure> {
    if let Some(passphrase) = given_passphrase(matches)? {
        return Ok(passphrase);
    }
    asked_twice(words)
}

fn asked_twice(words: &Words) -> Result<Passphrase, Failure> {
    let first = prompt(words, "cli-ask-new-passphrase")?;
    let again = prompt(words, "cli-ask-passphrase-again")?;
    if *first != *again {
        return Err(Failure::usage(
            words.say("cli-usage-passphrases-differ"),
            words.say("cli-usage-passphrases-differ-hint"),
        ));
    }
    Ok(Passphrase::new(first.as_str()))
}

/// For `vault passphrase`: from its own file, or asked twice.
pub(crate) fn other_passphrase(matches: &ArgMatches, words: &Words) -> Result<Passphrase, Failure> {
    match matches.get_one::<PathBuf>("new-passphrase-file") {
        Some(path) => passphrase_in(path),
        None => asked_twice(words),
    }
}

/// The printed key, typed into a file, in place of a passphrase nobody knows any more.
pub(crate) fn recovery_key(path: &Path) -> Result<Secret, Failure> {
    let text = first_line(path)?;
    Ok(Secret::Recovery(RecoveryKey::parse(&text).map_err(Error::from)?))
}

fn given_passphrase(matches: &ArgMatches) -> Result<Option<Passphrase>, Failure> {
    let path = match (matches.get_one::<PathBuf>("passphrase-file"), matches.get_one::<u32>("passphrase-fd")) {
        (Some(path), _) => path.clone(),
        // The system's own name for an open descriptor: reading it needs no unsafe code.
        (None, Some(descriptor)) => PathBuf::from(format!("/dev/fd/{descriptor}")),
        (None, None) => return Ok(None),
    };
    passphrase_in(&path).map(Some)
}

fn passphrase_in(path: &Path) -> Result<Passphrase, Failure> {
    Ok(Passphrase::new(first_line(path)?.as_str()))
}

/// The text of a short file without its final newline.
fn first_line(path: &Path) -> Result<Zeroizing<String>, Failure> {
    let mut text = Zeroizing::new(String::new());
    std::fs::File::open(path)
        .and_then(|file| file.take(64 * 1024).read_to_string(&mut text))
        .map_err(|source| Error::FileUnreadable { path: path.to_owned(), source })?;
    let line = text.strip_suffix('\n').map_or(text.as_str(), |line| line.strip_suffix('\r').unwrap_or(line));
    Ok(Zeroizing::new(line.to_owned()))
}

fn ask(words: &Words, question: &str) -> Result<Passphrase, Failure> {
    prompt(words, question).map(|text| Passphrase::new(text.as_str()))
}

fn prompt(words: &Words, question: &str) -> Result<Zeroizing<String>, Failure> {
    let nobody = || Failure::usage(words.say("cli-usage-no-passphrase"), words.say("cli-usage-no-passphrase-hint"));
    if !io::stdin().is_terminal() {
        return Err(nobody());
    }
    rpassword::prompt_password(words.say(question)).map(Zeroizing::new).map_err(|_| nobody())
}

/// A file, or standard input for `-`, line by line.
pub(crate) fn lines(path: &Path) -> Result<Box<dyn BufRead>, Failure> {
    if path == Path::new("-") {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let file = std::fs::File::open(path).map_err(|source| Error::FileUnreadable { path: path.to_owned(), source })?;
    Ok(Box::new(BufReader::new(file)))
}

/// A file of JSON, or standard input for `-`.
pub(crate) fn document<T: DeserializeOwned>(path: &Path, words: &Words) -> Result<T, Failure> {
    let mut text = String::new();
    lines(path)?.read_to_string(&mut text).map_err(|source| Error::FileUnreadable { path: path.to_owned(), source })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    serde_json::from_str(text).map_err(|error| not_expected(path, &error.to_string(), words))
}

pub(crate) fn not_expected(path: &Path, detail: &str, words: &Words) -> Failure {
    Failure::Input {
        message: words
            .say_with("cli-usage-no-json", &[("source", path.display().to_string().into()), ("detail", detail.into())]),
        hint: words.say("cli-usage-no-json-hint"),
    }
}
