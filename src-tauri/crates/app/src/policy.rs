//! What an organisation fixes for all its computers: a read-only file outside everybody's own folders.
//!
//! A file that is there but cannot be read or is no policy is not taken for "no policy": then the strictest of everything
//! holds, and it is said why. Otherwise a slip of the administrator would open what was to be closed.

use crate::{api::ExportKind, data_folder::DataFolder};
use jsonschema::Validator;
use serde::Deserialize;
use serde_json::Value;
use std::{
    collections::BTreeSet,
    fs::File,
    io::{ErrorKind, Read},
    path::{Path, PathBuf},
    sync::LazyLock,
};

/// More is no policy.
const LIMIT: u64 = 64 * 1024;

/// How long nobody needs to touch the computer before the vault locks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AutoLock {
    Minutes(u32),
    Never,
}

/// Why a file is no policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PolicyProblem {
    Unreadable,
    NoJson,
    /// Against the schema: a key that is not known, a value that is not possible.
    Invalid,
}

/// What is fixed; what is not fixed is everybody's own choice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    /// The file it comes from; `None`: there is none.
    pub(crate) file: Option<PathBuf>,
    /// The file is no policy, at this place in it; the strictest holds.
    pub(crate) problem: Option<(PolicyProblem, String)>,
    pub(crate) auto_lock: Option<AutoLock>,
    pub(crate) four_eyes: Option<bool>,
    pub(crate) backup_folder: Option<PathBuf>,
    pub(crate) allowed_exports: Option<BTreeSet<ExportKind>>,
    pub(crate) classification: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PolicyFile {
    #[serde(rename = "format")]
    _format: u32,
    auto_lock_minutes: Option<Value>,
    four_eyes: Option<bool>,
    backup_folder: Option<PathBuf>,
    allowed_exports: Option<BTreeSet<ExportKind>>,
    classification: Option<String>,
}

static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let schema = serde_json::from_str(include_str!("policy.schema.json")).expect("BUG: the embedded schema is no JSON");
    jsonschema::validator_for(&schema).expect("BUG: the embedded schema is no JSON Schema")
});

impl Policy {
    /// The policy of this computer; where there is none, one in the data folder, which tests and trials use.
    pub fn of(data: &DataFolder) -> Self {
        let own = data.path().join("policy.json");
        [system_file(), Some(own)].into_iter().flatten().find_map(|file| Self::read(&file)).unwrap_or_default()
    }

    /// For a program that has no data folder of its own.
    pub fn of_this_computer() -> Self {
        match DataFolder::from_environment() {
            Some(data) => Self::of(&data),
            None => system_file().and_then(|file| Self::read(&file)).unwrap_or_default(),
        }
    }

    /// `None`: there is no such file.
    pub(crate) fn read(file: &Path) -> Option<Self> {
        let mut bytes = Vec::new();
        let read = File::open(file).and_then(|opened| opened.take(LIMIT + 1).read_to_end(&mut bytes));
        match read {
            Err(error) if error.kind() == ErrorKind::NotFound => return None,
            Err(_) => return Some(Self::strictest(file, PolicyProblem::Unreadable, String::new())),
            Ok(_) => {}
        }
        Some(Self::parse(&bytes, file).unwrap_or_else(|(problem, place)| Self::strictest(file, problem, place)))
    }

    fn parse(bytes: &[u8], file: &Path) -> Result<Self, (PolicyProblem, String)> {
        if bytes.len() as u64 > LIMIT {
            return Err((PolicyProblem::Invalid, String::new()));
        }
        let value: Value =
            serde_json::from_slice(bytes).map_err(|error| (PolicyProblem::NoJson, format!("{}", error.line())))?;
        if let Some(violation) = SCHEMA.iter_errors(&value).next() {
            return Err((PolicyProblem::Invalid, violation.instance_path().as_str().to_owned()));
        }
        let said: PolicyFile = serde_json::from_value(value).map_err(|_| (PolicyProblem::Invalid, String::new()))?;
        Ok(Self {
            file: Some(file.to_owned()),
            problem: None,
            // The schema knows one word beside the numbers.
            auto_lock: said.auto_lock_minutes.map(|minutes| {
                let minutes = minutes.as_u64().and_then(|minutes| u32::try_from(minutes).ok());
                minutes.map_or(AutoLock::Never, AutoLock::Minutes)
            }),
            four_eyes: said.four_eyes,
            backup_folder: said.backup_folder,
            allowed_exports: said.allowed_exports,
            classification: said.classification,
        })
    }

    fn strictest(file: &Path, problem: PolicyProblem, place: String) -> Self {
        Self {
            file: Some(file.to_owned()),
            problem: Some((problem, place)),
            auto_lock: Some(AutoLock::Minutes(1)),
            four_eyes: Some(true),
            backup_folder: None,
            allowed_exports: Some(BTreeSet::new()),
            classification: None,
        }
    }

    pub fn allows(&self, kind: ExportKind) -> bool {
        self.allowed_exports.as_ref().is_none_or(|allowed| allowed.contains(&kind))
    }

    /// Where the organisation wants backups to be copied to.
    pub fn backup_folder(&self) -> Option<&Path> {
        self.backup_folder.as_deref()
    }
}

/// Writable by administrators only.
fn system_file() -> Option<PathBuf> {
    if cfg!(windows) {
        std::env::var_os("ProgramData").map(|folder| PathBuf::from(folder).join("Breakwater").join("policy.json"))
    } else if cfg!(target_os = "macos") {
        Some(PathBuf::from("/Library/Application Support/Breakwater/policy.json"))
    } else {
        Some(PathBuf::from("/etc/breakwater/policy.json"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test: an unwrap that fails is the failure")]
    use super::*;

    fn read(text: &str) -> Policy {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("policy.json");
        std::fs::write(&file, text).unwrap();
        Policy::read(&file).unwrap()
    }

    #[test]
    fn a_policy_fixes_what_it_names_and_leaves_the_rest() {
        let policy = read(r#"{"format": 1, "auto_lock_minutes": 5, "allowed_exports": ["report"]}"#);
        assert_eq!((policy.auto_lock, policy.four_eyes), (Some(AutoLock::Minutes(5)), None));
        assert!(policy.allows(ExportKind::Report) && !policy.allows(ExportKind::Bundle));
        assert!(policy.problem.is_none());
        let never = read(r#"{"format": 1, "auto_lock_minutes": "never", "classification": "RESTRICTED"}"#);
        assert_eq!((never.auto_lock, never.classification.as_deref()), (Some(AutoLock::Never), Some("RESTRICTED")));
        assert!(never.allows(ExportKind::Bundle));
    }

    #[test]
    fn a_bad_policy_is_the_strictest_one_and_says_what_is_wrong() {
        for (text, problem, place) in [
            ("{", PolicyProblem::NoJson, "1"),
            ("", PolicyProblem::NoJson, "1"),
            ("[]", PolicyProblem::Invalid, ""),
            ("{}", PolicyProblem::Invalid, ""),
            (r#"{"format": 2}"#, PolicyProblem::Invalid, "/format"),
            (r#"{"format": 1, "auto_lock_minutes": 0}"#, PolicyProblem::Invalid, "/auto_lock_minutes"),
            (r#"{"format": 1, "auto_lock_minutes": "often"}"#, PolicyProblem::Invalid, "/auto_lock_minutes"),
            (r#"{"format": 1, "foureyes": true}"#, PolicyProblem::Invalid, ""),
            (r#"{"format": 1, "allowed_exports": ["everything"]}"#, PolicyProblem::Invalid, "/allowed_exports/0"),
        ] {
            let policy = read(text);
            assert_eq!(policy.problem, Some((problem, place.to_owned())), "{text}");
            assert_eq!((policy.auto_lock, policy.four_eyes), (Some(AutoLock::Minutes(1)), Some(true)), "{text}");
            assert!(!policy.allows(ExportKind::Report), "{text}");
        }
    }

    #[test]
    fn where_no_file_is_nothing_is_fixed() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Policy::read(&folder.path().join("policy.json")), None);
    }
}
