//! The words of Breakwater: one set of Fluent catalogues for the window, the report and the
//! command line, with dates and numbers as the reader's language writes them.
//!
//! A language is a folder of `.ftl` files under `locales/`; English is the source and the fallback
//! of every single message. The window reads the same files.

mod catalogue;
mod format;
mod words;

pub use catalogue::{Catalogue, LANGUAGES, Language, catalogues, language};
pub use words::{Arg, Words};
