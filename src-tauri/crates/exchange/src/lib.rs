//! Files that go out to other machines and come in from them: bundles (signed, encrypted),
//! spreadsheets, documents, calendars.
//!
//! The crate marks the direction: it knows the domain, never the vault. What the command line reads
//! and prints (a facility file, an answer line) is part of its own contract and is parsed by the
//! application; nothing is kept here for it.

pub mod calendar;
pub mod document;
pub mod spreadsheet;
pub mod table;
pub mod workbook;
