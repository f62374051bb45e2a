//! Failing: on standard error, in words or in JSON, with an exit code scripts can rely on.
//!
//! | code | meaning |
//! |---|---|
//! | 0 | done |
//! | 1 | unexpected |
//! | 2 | usage |
//! | 3 | bad input |
//! | 4 | wrong passphrase |
//! | 5 | vault damaged, or the check found problems |
//! | 6 | vault in use |
//! | 7 | refused by a rule; a vault of a newer Breakwater |
//! | 10, 11, 12 | `verify`: changed, unknown key, a newer revision exists |

use breakwater_app::{
    Error,
    api::{ErrorCode, UiError},
};
use breakwater_locale::Words;
use serde_json::{Value, json};
use std::io::Write;

#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line itself, in words already.
    Usage {
        message: String,
        hint: String,
    },
    /// A file that does not hold what it should, in words already.
    Input {
        message: String,
        hint: String,
    },
    Refused(UiError),
    /// Whoever read our answers reads no more: `… | head`. There is nobody to tell.
    Unheard,
}

impl Failure {
    pub(crate) fn usage(message: String, hint: String) -> Self {
        Self::Usage { message, hint }
    }

    pub(crate) const fn exit_code(&self) -> u8 {
        match self {
            Self::Usage { .. } => 2,
            Self::Input { .. } => 3,
            Self::Refused(error) => exit_code(error.code),
            Self::Unheard => 1,
        }
    }

    /// `{"code", "message", "hint"}`
    pub(crate) fn as_json(&self, words: &Words) -> Value {
        match self {
            Self::Usage { message, hint } => json!({"code": "usage", "message": message, "hint": hint}),
            Self::Input { message, hint } => {
                json!({"code": ErrorCode::BadRequest.key(), "message": message, "hint": hint})
            }
            Self::Refused(error) => {
                let said = error.explain(words);
                json!({"code": error.code.key(), "message": said.what, "hint": said.advice})
            }
            Self::Unheard => Value::Null,
        }
    }

    pub(crate) fn tell(&self, words: &Words, json: bool) {
        let text = if json {
            match self.as_json(words) {
                Value::Null => return,
                error => json!({"error": error}).to_string(),
            }
        } else {
            let (what, kept, hint) = match self {
                Self::Usage { message, hint } | Self::Input { message, hint } => {
                    (message.clone(), String::new(), hint.clone())
                }
                Self::Refused(error) => {
                    let said = error.explain(words);
                    (said.what, said.kept, said.advice)
                }
                Self::Unheard => return,
            };
            let line = words.say_with("cli-error-line", &[("what", what.into()), ("kept", kept.into())]);
            format!("{}\n{}", line.trim_end(), words.say_with("cli-hint-line", &[("hint", hint.into())]))
        };
        // When standard error is gone there is nobody left to tell.
        let _ = writeln!(std::io::stderr(), "{text}");
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Refused(error.into())
    }
}

const fn exit_code(code: ErrorCode) -> u8 {
    match code {
        ErrorCode::Unexpected
        | ErrorCode::DiskFull
        | ErrorCode::NoRoomForAttachments
        | ErrorCode::DiskFailed
        | ErrorCode::DiskFailedClosed
        | ErrorCode::ReadOnly
        | ErrorCode::FileUnwritable => 1,
        ErrorCode::NoVaultOpen => 2,
        ErrorCode::WrongPassphrase
        | ErrorCode::WrongRecoveryKey
        | ErrorCode::RecoveryGroupMistyped
        | ErrorCode::VaultLocked => 4,
        ErrorCode::VaultPlain
        | ErrorCode::VaultTruncated
        | ErrorCode::VaultDamaged
        | ErrorCode::BackupDamaged
        | ErrorCode::VaultForeign
        | ErrorCode::KeySlotsDamaged => 5,
        ErrorCode::VaultInUse => 6,
        ErrorCode::WeakPassphrase
        | ErrorCode::OwnPassphraseNotEnough
        | ErrorCode::NoFreshKey
        | ErrorCode::TooManyTries
        | ErrorCode::VaultNewer
        | ErrorCode::RegisterNumberTaken
        | ErrorCode::RegisterSingle
        | ErrorCode::RegisterImportStale
        | ErrorCode::NothingToUndo
        | ErrorCode::NothingToRedo
        | ErrorCode::SetBuiltIn
        | ErrorCode::SetInUse
        | ErrorCode::FindingClosed
        | ErrorCode::FindingNotClosed
        | ErrorCode::FindingVerifyInstead
        | ErrorCode::FindingActionVerified
        | ErrorCode::FindingNothingDone
        | ErrorCode::FindingOwnerVerifies
        | ErrorCode::FindingClosesWithAction
        | ErrorCode::FindingActionsOpen
        | ErrorCode::FindingNoEvidence
        | ErrorCode::NotReady
        | ErrorCode::WrongState
        | ErrorCode::RevisionExists
        | ErrorCode::SecondSignerNeeded
        | ErrorCode::SigningKeyClosed
        | ErrorCode::PersonHasPassphrase
        | ErrorCode::PolicyForbids
        | ErrorCode::PolicyFixes
        | ErrorCode::FacilityInTrash
        | ErrorCode::KeyOwn
        | ErrorCode::Finalised => 7,
        ErrorCode::BadRequest
        | ErrorCode::VaultExists
        | ErrorCode::VaultNotFound
        | ErrorCode::FileUnreadable
        | ErrorCode::FileExists
        | ErrorCode::UnknownFacility
        | ErrorCode::UnknownAssessment
        | ErrorCode::UnknownFinding
        | ErrorCode::UnknownPerson
        | ErrorCode::UnknownEntry
        | ErrorCode::RegisterEntry
        | ErrorCode::RegisterFileKind
        | ErrorCode::IntervalOutOfRange
        | ErrorCode::UnknownBackup
        | ErrorCode::UnknownItem
        | ErrorCode::UnknownQuestionnaire
        | ErrorCode::QuestionnaireInvalid
        | ErrorCode::SetOther
        | ErrorCode::SetOtherSubject
        | ErrorCode::EditionOther
        | ErrorCode::LogoNoPicture
        | ErrorCode::RecordOtherSubject
        | ErrorCode::SubjectOtherKind
        | ErrorCode::SetNotExportable
        | ErrorCode::FacilityNameMissing
        | ErrorCode::FacilityNumberMalformed
        | ErrorCode::FacilityNumberTaken
        | ErrorCode::FacilityState
        | ErrorCode::FacilityNumberOfOtherState
        | ErrorCode::FacilityField
        | ErrorCode::FacilityUnknownField
        | ErrorCode::FacilityUnknownTag
        | ErrorCode::ReasonMissing
        | ErrorCode::LevelNotOfItem
        | ErrorCode::TextTooLong
        | ErrorCode::FindingFactMissing
        | ErrorCode::FindingActionMissing
        | ErrorCode::FindingOwnerMissing
        | ErrorCode::FindingDueMissing
        | ErrorCode::FindingRisk
        | ErrorCode::NoWorksheet
        | ErrorCode::UnknownScenario
        | ErrorCode::ScenarioAssetMissing
        | ErrorCode::UnknownAction
        | ErrorCode::UnknownSample
        | ErrorCode::FindingAmbiguous
        | ErrorCode::FindingReasonMissing
        | ErrorCode::DueDaysRange
        | ErrorCode::SampleNumbers
        | ErrorCode::UnknownEvidence
        | ErrorCode::EvidenceEmpty
        | ErrorCode::EvidenceTooLarge
        | ErrorCode::EvidenceTooManyPixels
        | ErrorCode::EvidenceIncomplete
        | ErrorCode::EvidenceDamaged
        | ErrorCode::EvidenceSvg
        | ErrorCode::EvidenceHeic
        | ErrorCode::EvidenceAnimated
        | ErrorCode::EvidenceOtherPicture
        | ErrorCode::EvidenceUnknownKind
        | ErrorCode::EvidenceTooMany
        | ErrorCode::EvidenceTooManyInAll
        | ErrorCode::EvidenceNoteEmpty
        | ErrorCode::EvidenceUndrawable
        | ErrorCode::IndependenceReasonMissing
        | ErrorCode::ReopenReasonMissing
        | ErrorCode::SignatureMissing
        | ErrorCode::SignatureUnreadable
        | ErrorCode::ConfirmationDiffers
        | ErrorCode::DraftUnreadable => 3,
    }
}

/// Whether an answer that was refused for this says something about the answer, so that the next
/// one may still be taken; or about the vault, so that nothing may.
pub(crate) const fn is_about_input(code: ErrorCode) -> bool {
    matches!(exit_code(code), 3)
}
