//! Words that stand in the window and could not be saved.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One text, and where it belongs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftPiece {
    /// What it was written for, in words: "Item 8.23, comment".
    pub place: String,
    pub text: String,
    /// Set where it can be put back by itself.
    pub answer: Option<DraftAnswer>,
}

/// A text of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftAnswer {
    pub assessment: String,
    pub item: String,
    pub field: DraftField,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DraftField {
    Reason,
    Comment,
    Text,
    Equivalent,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftSave {
    pub pieces: Vec<DraftPiece>,
}

/// What a draft held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DraftView {
    pub saved_at: String,
    pub pieces: Vec<DraftPiece>,
}
