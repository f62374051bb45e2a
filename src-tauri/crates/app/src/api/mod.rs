//! What the window may ask and what it is told: plain structs in the user's words.
//!
//! [`with_commands!`](crate::with_commands) lists every call once; the shell's handlers, its
//! permissions and the TypeScript map of the window all follow from that list.

mod assessments;
mod errors;
mod facilities;
mod findings;
mod register;
mod reports;
mod scenarios;
mod session;
mod sets;
mod trust;

pub use assessments::*;
pub use errors::*;
pub use facilities::*;
pub use findings::*;
pub use register::*;
pub use reports::*;
pub use scenarios::*;
pub use session::*;
pub use sets::*;
pub use trust::*;
