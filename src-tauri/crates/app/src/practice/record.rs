//! The practice records as they stand in their files.

use breakwater_domain::{
    answer::{Method, Verdict},
    finding::{ActionStatus, FindingState, Grade},
};
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Debug, Deserialize)]
pub(super) struct Record {
    pub(super) reference: String,
    pub(super) period: Period,
    pub(super) finalised_on: Option<Date>,
    pub(super) security_level_in_force: u8,
    pub(super) team: Vec<Member>,
    #[serde(default)]
    pub(super) independence_statement: String,
    #[serde(default)]
    pub(super) scope: Scope,
    pub(super) executive_summary: Summary,
    pub(super) findings: Vec<Finding>,
    pub(super) answers: Vec<Answer>,
    pub(super) resume_at: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Period {
    pub(super) from: Date,
    pub(super) to: Date,
}

#[derive(Debug, Deserialize)]
pub(super) struct Member {
    pub(super) post: String,
    pub(super) role: String,
    pub(super) independent: bool,
    pub(super) reason: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Scope {
    pub(super) places_visited: Vec<Visited>,
    pub(super) places_not_visited: Vec<NotVisited>,
    pub(super) documents_examined: Vec<Document>,
    pub(super) people_interviewed: Vec<Interviewed>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Visited {
    pub(super) place: String,
    pub(super) on: Date,
}

#[derive(Debug, Deserialize)]
pub(super) struct NotVisited {
    pub(super) place: String,
    pub(super) why: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Document {
    pub(super) title: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Interviewed {
    pub(super) people: u32,
    pub(super) role: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Summary {
    pub(super) text: Vec<String>,
    pub(super) strengths: Vec<String>,
    pub(super) concerns: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Answer {
    pub(super) item: String,
    pub(super) verdict: Option<Verdict>,
    pub(super) reason: Option<String>,
    pub(super) comment: Option<String>,
    pub(super) methods: BTreeSet<Method>,
    pub(super) review: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Finding {
    pub(super) id: String,
    pub(super) grade: Grade,
    pub(super) item: Option<String>,
    #[serde(default)]
    pub(super) also_items: Vec<String>,
    #[serde(default)]
    pub(super) provision: Vec<String>,
    pub(super) closed_on: Option<Date>,
    pub(super) place: Option<String>,
    pub(super) found_on: Date,
    pub(super) fact: String,
    pub(super) objective_evidence: Option<String>,
    pub(super) effect: Option<String>,
    pub(super) immediate_measure: Option<String>,
    pub(super) root_cause: Option<String>,
    pub(super) likelihood: Option<u8>,
    pub(super) consequence: Option<u8>,
    pub(super) repeats: Option<String>,
    pub(super) state: FindingState,
    pub(super) actions: Vec<Action>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Action {
    pub(super) what: String,
    pub(super) owner: Option<String>,
    pub(super) due_on: Option<Date>,
    pub(super) status: ActionStatus,
    pub(super) done_on: Option<Date>,
    pub(super) verified_on: Option<Date>,
    pub(super) verified_by: Option<String>,
    pub(super) closed_on: Option<Date>,
    pub(super) closure_evidence: Option<String>,
}
