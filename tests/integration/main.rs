//! Journeys: what a user does, through the same door as the window. The command line's journeys
//! stand with the command line, the real window's in `tests/window`.

#![allow(clippy::unwrap_used, reason = "a test: an unwrap that fails is the failure")]

mod architecture;
mod bad_input;
mod editions;
mod evidence;
mod finalised;
mod following;
mod main_job;
mod people;
mod practice;
mod protection;
mod record_files;
mod scenarios;
mod session;
mod sets;
mod sign_off;
mod signed_reports;
mod subjects;
mod trust;
mod upgrade;
mod words_in_use;
