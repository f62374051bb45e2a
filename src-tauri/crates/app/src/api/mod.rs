//! What the window may ask and what it is told: plain structs in the user's words.
//!
//! [`with_commands!`](crate::with_commands) lists every call once; the shell's handlers, its
//! permissions and the TypeScript map of the window all follow from that list.

mod assessments;
mod drafts;
mod errors;
mod evidence;
mod facilities;
mod findings;
mod history;
mod progress;
mod protection;
mod record_files;
mod register;
mod reports;
mod sampling;
mod scenarios;
mod session;
mod sets;
mod sign_off;
mod signed_reports;
mod trust;

pub use assessments::*;
pub use drafts::*;
pub use errors::*;
pub use evidence::*;
pub use facilities::*;
pub use findings::*;
pub use history::*;
pub use progress::*;
pub use protection::*;
pub use record_files::*;
pub use register::*;
pub use reports::*;
pub use sampling::*;
pub use scenarios::*;
pub use session::*;
pub use sets::*;
pub use sign_off::*;
pub use signed_reports::*;
pub use trust::*;
