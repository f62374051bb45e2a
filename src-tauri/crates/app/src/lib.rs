//! The use cases of Breakwater: the only door for the window, the command line and the tests.
//!
//! [`App`] is what a window talks to: preferences, the gate, one open [`Session`]. The session is
//! what happens in an open vault; the command line opens one for itself. Requests and answers are
//! the plain structs of [`api`]. Clock, ids and the acting person are made here, at the edge.

mod answers;
pub mod api;
mod app;
mod assessments;
mod browse;
mod calls;
mod clock;
mod data_folder;
mod dialogs;
mod error;
mod evidence;
mod evidence_in;
mod evidence_shown;
mod facilities;
mod files;
mod findings;
mod findings_shown;
mod following;
mod history;
mod home;
mod idle;
mod leaving;
mod paper_form;
mod policy;
pub mod practice;
mod preferences;
mod progress;
mod protection;
pub mod questionnaires;
mod record_files;
mod register;
mod report_choices;
mod report_model;
mod reports;
mod sampling;
mod saving;
mod scenarios;
mod session;
mod sets;
mod sign_off;
mod signed_reports;
mod tries;
mod trust;
mod upgrade;
mod whole_history;
mod work;

pub use app::{App, Config, create_vault};
pub use browse::provisions;
pub use clock::{Clock, FixedClock, SystemClock};
pub use data_folder::DataFolder;
pub use dialogs::{Dialogs, FolderDialogs, NoDialogs};
pub use error::{Error, Explained, Refusal, Result};
pub use facilities::form as facility_form;
pub use paper_form::{Printed, save as save_paper_form};
pub use policy::{AutoLock, Policy};
pub use record_files::{SCHEMA as RECORD_SCHEMA, SCHEMA_FILE as RECORD_SCHEMA_FILE};
pub use session::{Opening, Session, check_folder, person_of, vault_exists, versions};
pub use signed_reports::verify_without_vault;
pub use trust::{rescue, rescue_preview, without_core_dumps};

/// What opens a vault, and what it says of itself: the command line needs the words, not the crate.
pub use breakwater_vault::{KeyCost, Passphrase, RecoveryKey, Secret, VaultFolder, Versions};

/// Closed enums of the field that requests and answers are made of.
pub use breakwater_domain::{
    answer::{Method, Verdict},
    assessment::{Kind, State},
    facility::RegisterKind,
    finding::{ActionStatus, FindingState, Grade},
    interval::{DueKind, Interval, Urgency},
    printing::{Edition, PhotosPerPage, Redaction, Section, Switch},
    questionnaire::Part,
    register::RegisterList,
    sign_off::{PointKind, Role, Severity},
};

/// The languages that are built in.
pub fn languages() -> impl Iterator<Item = &'static str> {
    let codes = breakwater_locale::LANGUAGES.iter().map(|language| language.code);
    codes.filter(|code| breakwater_locale::language(code).is_some())
}

/// The words of a language, or English.
pub fn words(language: &str) -> breakwater_locale::Words {
    breakwater_locale::Words::new(language)
}
