//! The command line as a script meets it: arguments, files, standard input, exit codes.

#![allow(clippy::unwrap_used, reason = "a test: an unwrap that fails is the failure")]

mod bad_input;
mod desk;
mod editions;
mod evidence;
mod following;
mod journey;
mod killing;
mod practice;
mod register;
mod report_files;
mod sets;
mod sign_off;
mod subjects;
mod trust;
