//! Errors as the window and the command line meet them: a code and its parameters. The words come
//! from the catalogue (`error-<code>` with `.what`, `.kept`, `.do`: what happened, what was not
//! changed, what to do), where the language is known.

use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

macro_rules! error_codes {
    ($($(#[$doc:meta])* $code:ident = $key:literal,)*) => {
        /// Add a code only when somebody reacts to it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, TS)]
        #[serde(rename_all = "kebab-case")]
        pub enum ErrorCode {
            $($(#[$doc])* $code,)*
        }

        impl ErrorCode {
            pub const ALL: &'static [Self] = &[$(Self::$code,)*];

            /// As the window, the command line and the catalogue know it.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$code => $key,)*
                }
            }
        }
    };
}

error_codes! {
    /// A bug of ours, or the operating system; details are in the log.
    Unexpected = "unexpected",
    /// The request itself makes no sense (a field is missing or has the wrong type).
    BadRequest = "bad-request",
    NoVaultOpen = "no-vault-open",
    VaultLocked = "vault-locked",
    VaultExists = "vault-exists",
    VaultNotFound = "vault-not-found",
    WrongPassphrase = "wrong-passphrase",
    WrongRecoveryKey = "wrong-recovery-key",
    /// A group of the recovery key is mistyped; `group` says which.
    RecoveryGroupMistyped = "recovery-group-mistyped",
    /// It opens the vault, but it is somebody's own, and what everybody shares is asked for.
    OwnPassphraseNotEnough = "own-passphrase-not-enough",
    /// No new recovery key waits to be put in place.
    NoFreshKey = "no-fresh-key",
    WeakPassphrase = "weak-passphrase",
    /// Wait before the next try; `seconds`.
    TooManyTries = "too-many-tries",
    /// `program`, `host`, `person`, `since`.
    VaultInUse = "vault-in-use",
    /// A plain database file that is not encrypted: not one of ours.
    VaultPlain = "vault-plain",
    /// Written by a newer Breakwater.
    VaultNewer = "vault-newer",
    VaultTruncated = "vault-truncated",
    VaultDamaged = "vault-damaged",
    VaultForeign = "vault-foreign",
    KeySlotsDamaged = "key-slots-damaged",
    DiskFull = "disk-full",
    /// Too little room for pictures and documents.
    NoRoomForAttachments = "no-room-for-attachments",
    /// The disk failed; `saved` says whether the change is there: `yes`, `no` or `unknown`.
    DiskFailed = "disk-failed",
    /// The disk failed and the vault could not be opened again.
    DiskFailedClosed = "disk-failed-closed",
    /// `id`
    UnknownBackup = "unknown-backup",
    /// `id`
    BackupDamaged = "backup-damaged",
    /// No draft of this vault, or a damaged one.
    DraftUnreadable = "draft-unreadable",
    ReadOnly = "read-only",
    FileUnreadable = "file-unreadable",
    FileUnwritable = "file-unwritable",
    FileExists = "file-exists",
    UnknownFacility = "unknown-facility",
    UnknownAssessment = "unknown-assessment",
    UnknownFinding = "unknown-finding",
    UnknownPerson = "unknown-person",
    /// `item`
    UnknownItem = "unknown-item",
    UnknownQuestionnaire = "unknown-questionnaire",
    /// `problems` lists them in words already; the first is in `first`.
    QuestionnaireInvalid = "questionnaire-invalid",
    /// A set that is built in stays.
    SetBuiltIn = "set-built-in",
    /// Assessments pin it; `count`.
    SetInUse = "set-in-use",
    /// Not another version of the set an assessment works through.
    SetOther = "set-other",
    /// Asks about another kind of entry of the register; `set`, `kind`.
    SetOtherSubject = "set-other-subject",
    /// The edition is for other records.
    EditionOther = "edition-other",
    /// The logo is no picture.
    LogoNoPicture = "logo-no-picture",
    /// There is no such record of this kind of entry; `kind`.
    RecordOtherSubject = "record-other-subject",
    /// The entry of the register is of another kind; `id`, `kind`.
    SubjectOtherKind = "subject-other-kind",
    /// Holds something a spreadsheet cannot give back; `detail`.
    SetNotExportable = "set-not-exportable",
    FacilityNameMissing = "facility-name-missing",
    /// `number`, `kind`
    FacilityNumberMalformed = "facility-number-malformed",
    FacilityNumberTaken = "facility-number-taken",
    FacilityState = "facility-state",
    FacilityNumberOfOtherState = "facility-number-of-other-state",
    /// `field`
    FacilityField = "facility-field",
    FacilityUnknownField = "facility-unknown-field",
    FacilityUnknownTag = "facility-unknown-tag",
    /// `item`
    ReasonMissing = "reason-missing",
    LevelNotOfItem = "level-not-of-item",
    TextTooLong = "text-too-long",
    FindingFactMissing = "finding-fact-missing",
    FindingActionMissing = "finding-action-missing",
    FindingOwnerMissing = "finding-owner-missing",
    FindingDueMissing = "finding-due-missing",
    FindingRisk = "finding-risk",
    /// The set has no table of scenarios.
    NoWorksheet = "no-worksheet",
    UnknownScenario = "unknown-scenario",
    ScenarioAssetMissing = "scenario-asset-missing",
    /// `action`, `number`
    UnknownAction = "unknown-action",
    /// `id`
    UnknownSample = "unknown-sample",
    /// Several findings have this `number`.
    FindingAmbiguous = "finding-ambiguous",
    /// `number`; all of these
    FindingClosed = "finding-closed",
    FindingNotClosed = "finding-not-closed",
    /// Verified and closed are not set by editing.
    FindingVerifyInstead = "finding-verify-instead",
    /// A verified action is not edited.
    FindingActionVerified = "finding-action-verified",
    FindingNothingDone = "finding-nothing-done",
    /// The verifier owns an action.
    FindingOwnerVerifies = "finding-owner-verifies",
    FindingClosesWithAction = "finding-closes-with-action",
    FindingActionsOpen = "finding-actions-open",
    FindingNoEvidence = "finding-no-evidence",
    FindingReasonMissing = "finding-reason-missing",
    /// `limit`
    DueDaysRange = "due-days-range",
    /// `limit`
    SampleNumbers = "sample-numbers",
    UnknownEntry = "unknown-entry",
    /// An entry of the register cannot stand so; `problem` says why, in words.
    RegisterEntry = "register-entry",
    /// `number`
    RegisterNumberTaken = "register-number-taken",
    /// The facility has its one entry of this list.
    RegisterSingle = "register-single",
    /// Neither CSV nor XLSX; `file`.
    RegisterFileKind = "register-file-kind",
    /// What was previewed is no longer what would be written.
    RegisterImportStale = "register-import-stale",
    /// `limit`
    IntervalOutOfRange = "interval-out-of-range",
    UnknownEvidence = "unknown-evidence",
    /// The file has no bytes.
    EvidenceEmpty = "evidence-empty",
    /// `limit`, in megabytes.
    EvidenceTooLarge = "evidence-too-large",
    /// `width`, `height`: what the picture claims.
    EvidenceTooManyPixels = "evidence-too-many-pixels",
    /// The end of the picture is missing.
    EvidenceIncomplete = "evidence-incomplete",
    EvidenceDamaged = "evidence-damaged",
    EvidenceSvg = "evidence-svg",
    EvidenceHeic = "evidence-heic",
    EvidenceAnimated = "evidence-animated",
    /// GIF, TIFF, BMP …
    EvidenceOtherPicture = "evidence-other-picture",
    /// Neither a picture nor a document of a known kind.
    EvidenceUnknownKind = "evidence-unknown-kind",
    /// At one place; `limit`.
    EvidenceTooMany = "evidence-too-many",
    /// In one assessment; `limit`.
    EvidenceTooManyInAll = "evidence-too-many-in-all",
    EvidenceNoteEmpty = "evidence-note-empty",
    /// `characters` the bundled font has no shape for.
    EvidenceUndrawable = "evidence-undrawable",
    NothingToUndo = "nothing-to-undo",
    NothingToRedo = "nothing-to-redo",
    /// Points of the check are open; `count`.
    NotReady = "not-ready",
    /// The record is not where this step begins; `state`.
    WrongState = "wrong-state",
    /// Who is not independent says why (ISPS A/16.4).
    IndependenceReasonMissing = "independence-reason-missing",
    /// `limit`
    ReopenReasonMissing = "reopen-reason-missing",
    /// A later revision is being worked on; `revision`.
    RevisionExists = "revision-exists",
    /// With four eyes somebody else must sign.
    SecondSignerNeeded = "second-signer-needed",
    /// The person signs with a passphrase of their own.
    SigningKeyClosed = "signing-key-closed",
    /// Somebody with a passphrase of their own acts only through it.
    PersonHasPassphrase = "person-has-passphrase",
    /// The organisation's policy file does not allow it; `what`.
    PolicyForbids = "policy-forbids",
    /// The organisation's policy file fixes this setting; `what`.
    PolicyFixes = "policy-fixes",
    /// What was typed is not what was asked for.
    ConfirmationDiffers = "confirmation-differs",
    /// The facility is in the trash.
    FacilityInTrash = "facility-in-trash",
    /// A finalised record never changes.
    Finalised = "finalised",
    /// No signature lies beside the report; `path`.
    SignatureMissing = "signature-missing",
    /// The file is no signature of ours, or of a later form; `path`.
    SignatureUnreadable = "signature-unreadable",
    /// Whose key it is stands in the vault already.
    KeyOwn = "key-own",
}

/// What the window gets instead of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct UiError {
    pub code: ErrorCode,
    pub params: BTreeMap<String, String>,
    /// Set when the error is about one input of a form.
    pub field: Option<String>,
}
