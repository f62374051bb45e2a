//! The register of a facility: forms, entries, tables in and out, intervals, calendar.

mod calendar;
mod entries;
mod forms;
mod import;
mod intervals;
mod printed;

pub(crate) use entries::in_order;
pub(crate) use import::Pending;
