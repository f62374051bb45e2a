//! What every test of the window needs.

mod access;
mod layout;
mod page;
mod pointer;
mod window;

pub(crate) use layout::Disguise;
pub(crate) use page::{CONTROL, SHIFT};
pub(crate) use pointer::Spot;
pub(crate) use window::{Place, Window, below};
