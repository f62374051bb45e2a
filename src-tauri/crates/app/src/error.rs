//! What can go wrong in a use case, and its one way to the public [`UiError`].
//!
//! Public errors hold codes, ids and file names, never answers, findings or personal names.

use crate::api::{ErrorCode, UiError};
use breakwater_domain::{answer::AnswerProblem, questionnaire::PinnedError};
use breakwater_locale::Words;
use breakwater_vault as vault;
use std::{io, path::PathBuf};
use thiserror::Error;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, Error)]
pub enum Error {
    #[error(transparent)]
    Vault(#[from] vault::Error),
    /// A rule of the product says no.
    #[error("refused: {:?} {:?}", .0.code, .0.params)]
    Refused(Refusal),
    #[error("no room left on the disk")]
    DiskFull,
    #[error("cannot write {path}")]
    FileUnwritable {
        path: PathBuf,
        #[source]
        source: io::Error,
    },
    #[error("cannot read {path}")]
    FileUnreadable {
        path: PathBuf,
        #[source]
        source: io::Error,
    },
    #[error("the question set an assessment pinned")]
    Pinned(#[from] PinnedError),
    #[error("the report")]
    Report(#[from] breakwater_report::ReportError),
    /// A fault of this program.
    #[error("unexpected: {0}")]
    Unexpected(&'static str),
}

/// A refusal with what its words need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub code: ErrorCode,
    pub params: Vec<(&'static str, String)>,
    /// The input of a form it is about.
    pub field: Option<String>,
}

impl Refusal {
    pub(crate) fn of(code: ErrorCode) -> Self {
        Self { code, params: Vec::new(), field: None }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.params.push((name, value.to_string()));
        self
    }

    pub(crate) fn at(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl Error {
    /// The request makes no sense; `detail` is for whoever wrote it.
    pub(crate) fn bad_request(detail: impl std::fmt::Display) -> Self {
        Refusal::of(ErrorCode::BadRequest).with("detail", detail).into()
    }

    pub fn code(&self) -> ErrorCode {
        UiError::from(self).code
    }

    /// The answer is refused for the first of its problems; the others would only repeat the form.
    pub(crate) fn answer(problems: &[AnswerProblem], item: &str) -> Self {
        let refusal = match problems.first() {
            Some(AnswerProblem::ReasonMissing) => Refusal::of(ErrorCode::ReasonMissing).at("reason"),
            Some(AnswerProblem::LevelNotOfItem(level)) => {
                Refusal::of(ErrorCode::LevelNotOfItem).with("level", level).at("levels")
            }
            Some(AnswerProblem::TextTooLong { field, limit }) => {
                Refusal::of(ErrorCode::TextTooLong).with("limit", limit).at(*field)
            }
            Some(problem @ AnswerProblem::VerdictAndLevels) => {
                Refusal::of(ErrorCode::BadRequest).with("detail", problem).at("levels")
            }
            None => return Self::Unexpected("an answer refused without a reason"),
        };
        refusal.with("item", item).into()
    }
}

/// The one way from our errors to the window's.
impl From<&Error> for UiError {
    fn from(error: &Error) -> Self {
        let mut params = std::collections::BTreeMap::new();
        let mut field = None;
        let code = match error {
            Error::Refused(refusal) => {
                params.extend(refusal.params.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
                field.clone_from(&refusal.field);
                refusal.code
            }
            Error::Vault(error) => of_vault(error, &mut params),
            Error::DiskFull => ErrorCode::DiskFull,
            Error::FileUnwritable { path, .. } => {
                params.insert("path".to_owned(), path.display().to_string());
                ErrorCode::FileUnwritable
            }
            Error::FileUnreadable { path, .. } => {
                params.insert("path".to_owned(), path.display().to_string());
                ErrorCode::FileUnreadable
            }
            Error::Pinned(_) | Error::Report(_) | Error::Unexpected(_) => ErrorCode::Unexpected,
        };
        Self { code, params, field }
    }
}

impl From<Error> for UiError {
    fn from(error: Error) -> Self {
        Self::from(&error)
    }
}

fn of_vault(error: &vault::Error, params: &mut std::collections::BTreeMap<String, String>) -> ErrorCode {
    let mut with = |name: &str, value: String| {
        params.insert(name.to_owned(), value);
    };
    let file = |path: &PathBuf| path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    match error {
        vault::Error::Exists(path) => {
            with("path", path.display().to_string());
            ErrorCode::VaultExists
        }
        vault::Error::NotAVault(path) => {
            with("path", path.display().to_string());
            ErrorCode::VaultNotFound
        }
        vault::Error::InUse(held) => {
            // Where nobody can be named, a dash says so in every language.
            let known = |text: Option<String>| text.filter(|text| !text.is_empty()).unwrap_or_else(|| "–".to_owned());
            let held = held.as_ref();
            with("program", known(held.map(|held| held.program.clone())));
            with("host", known(held.map(|held| held.host.clone())));
            with("person", known(held.map(|held| held.person.clone())));
            with("since", known(held.map(|held| held.since.to_string())));
            ErrorCode::VaultInUse
        }
        vault::Error::Plain(path) => {
            with("file", file(path));
            ErrorCode::VaultPlain
        }
        vault::Error::Truncated(path) => {
            with("file", file(path));
            ErrorCode::VaultTruncated
        }
        vault::Error::Newer { found, known } => {
            with("found", found.to_string());
            with("known", known.to_string());
            ErrorCode::VaultNewer
        }
        vault::Error::Foreign(path) => {
            with("file", file(path));
            ErrorCode::VaultForeign
        }
        vault::Error::WrongSecret => ErrorCode::WrongPassphrase,
        vault::Error::OwnSecret => ErrorCode::OwnPassphraseNotEnough,
        vault::Error::RecoveryGroup(group) => {
            with("group", group.to_string());
            ErrorCode::RecoveryGroupMistyped
        }
        vault::Error::KeySlots(_) => ErrorCode::KeySlotsDamaged,
        vault::Error::Damaged { place, .. } => {
            with("place", place.clone());
            ErrorCode::VaultDamaged
        }
        vault::Error::Row { what, .. } => {
            with("place", what.clone());
            ErrorCode::VaultDamaged
        }
        vault::Error::WeakPassphrase => ErrorCode::WeakPassphrase,
        vault::Error::Finalised => ErrorCode::Finalised,
        vault::Error::SigningKeyClosed => ErrorCode::SigningKeyClosed,
        vault::Error::UndoBlocked(_) => ErrorCode::NothingToUndo,
        vault::Error::DiskFull => ErrorCode::DiskFull,
        vault::Error::NoRoomForAttachments => ErrorCode::NoRoomForAttachments,
        vault::Error::ReadOnly => ErrorCode::ReadOnly,
        vault::Error::Halted => {
            with("saved", "unknown".to_owned());
            ErrorCode::DiskFailed
        }
        vault::Error::Sqlite(_) if error.is_of_the_disk() => {
            with("saved", "unknown".to_owned());
            ErrorCode::DiskFailed
        }
        vault::Error::Io { path, .. } => {
            with("path", path.display().to_string());
            ErrorCode::FileUnreadable
        }
        vault::Error::Contradiction(_)
        | vault::Error::Randomness
        | vault::Error::NoCipher
        | vault::Error::Sqlite(_) => ErrorCode::Unexpected,
    }
}

/// An error in words, for where no window is: what happened, what was not changed, what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    pub what: String,
    pub kept: String,
    pub advice: String,
}

impl UiError {
    pub fn explain(&self, words: &Words) -> Explained {
        let args: Vec<_> = self
            .params
            .iter()
            // Numbers choose plural forms.
            .map(|(name, value)| {
                let number = ["seconds", "limit", "count"].contains(&name.as_str()).then(|| value.parse::<f64>().ok());
                (name.as_str(), number.flatten().map_or_else(|| value.clone().into(), Into::into))
            })
            .collect();
        let say = |attribute: &str| words.say_with(&format!("error-{}.{attribute}", self.code.key()), &args);
        Explained { what: say("what"), kept: say("kept"), advice: say("do") }
    }
}
