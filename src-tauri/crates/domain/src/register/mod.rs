//! The register of a facility: what is kept through the year, beside the assessments.
//!
//! Contacts, places, the plan and its papers, drills, training, Declarations of Security, incidents,
//! changes of level. They are all lists of dated rows that people fill in forms, import from
//! spreadsheets, print and export; so each [`RegisterList`] is described once by its [`Field`]s, and
//! form, import, export, check and storage follow from that description. What a rule needs of an
//! entry ([`crate::interval`]) it asks by the field's key.

mod check;
mod entry;
mod field;
mod lists;

pub use check::{EntryProblem, ProblemCode};
pub use entry::Entry;
pub use field::{Field, FieldKind};
pub use lists::RegisterList;

#[cfg(test)]
mod tests;
