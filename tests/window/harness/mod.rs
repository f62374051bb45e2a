//! What every test of the window needs.

mod access;
mod page;
mod window;

pub(crate) use page::CONTROL;
pub(crate) use window::{Place, Window};
