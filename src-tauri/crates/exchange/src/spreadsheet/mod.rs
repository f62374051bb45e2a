//! Question sets and overlays as spreadsheets (XLSX), so that an authority extends them in the
//! program it already has.
//!
//! The way is there and back: what is exported, left untouched and imported gives the same JSON
//! values, and the same bytes when the files are laid out as ours are. An export that could not
//! come back is refused ([`ExportError`]) instead of losing something quietly.
//!
//! An import tells every mistake with sheet, row and column ([`SheetProblem`]). A workbook comes
//! from anywhere and is treated as hostile: [`limits`] are checked before anything is
//! unpacked for good, formulas, macros and links to other files are refused, and nothing is taken
//! for text that a spreadsheet may have changed on its own (a number `1.10` that became `1.1`, or
//! a date). Sheet and column names are fixed English identifiers, because files travel; only the
//! explanations on the sheet "Read me" are in a language.

mod blocks;
mod cells;
mod general_in;
mod head;
mod layout;
pub mod limits;
mod overlay;
mod overlay_in;
mod overlay_out;
mod places;
pub(crate) mod problem;
mod read;
pub(crate) mod screen;
mod set;
mod set_in;
mod set_out;
mod table;
mod write;

pub use layout::explanation_keys;
pub use overlay::{overlay_from_xlsx, overlay_to_xlsx};
pub use problem::{ExportError, SheetCode, SheetProblem};
pub use set::{set_from_xlsx, set_to_xlsx};
