//! The real window: the built program on a virtual screen, driven through `WebDriver`.
//!
//! Each test has a screen, a session bus, a data folder and a folder for the native dialogs of its
//! own, and finds what it needs as a person with a screen reader does: by role and accessible name.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]
#![allow(clippy::print_stdout, reason = "figures for the person who runs the tests")]

mod a_failing_disk;
mod a_finding_to_its_end;
mod a_newer_questionnaire;
mod after_locking;
mod an_assessment_of_a_state;
mod answering;
mod changes_of_hands;
mod evidence;
mod harness;
mod harness_is_honest;
mod languages;
mod layout;
mod photographs;
mod planted;
mod practice_facility;
mod provisions_and_levels;
mod questionnaires;
mod signing;
mod spreadsheet;
mod steps;
mod the_facilitys_profile;
mod the_main_job;
mod the_organisations_policy;
mod the_register;
mod the_report_screen;
mod the_scenario_table;
mod the_way_back;
mod without_barriers;
mod wrong_input;
