//! What Breakwater knows about port facility security self-assessment, and nothing else.
//!
//! Questionnaires, facilities, assessments, answers, findings, scores. No files, no database, no
//! clock, no randomness, no language: "now", new ids and the acting person are arguments, words
//! are keys. So every rule of the product can be tested as a table of inputs and results.

pub mod answer;
pub mod assessment;
pub mod countries;
pub mod coverage;
pub mod cross_reference;
pub mod evidence;
pub mod facility;
pub mod finding;
pub mod following;
pub mod ids;
pub mod interval;
pub mod person;
pub mod printing;
pub mod progress;
pub mod prose;
pub mod provision;
pub mod questionnaire;
pub mod register;
pub mod sampling;
pub mod scenario;
pub mod scoring;
pub mod sign_off;
pub mod task;
pub mod text;

#[cfg(test)]
mod fixtures;
