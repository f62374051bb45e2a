//! Corrective actions; read and written with their finding, in its order.

use super::{from_word, parse, word};
use crate::{
    error::{Error, Result},
    image::{Entity, Table},
    vault::Reading,
    writing::Writing,
};
use breakwater_domain::{
    finding::{Action, Owner, Verification},
    ids::FindingId,
};
use serde::{Deserialize, Serialize};

pub(crate) const TABLE: Table = Table {
    name: "action",
    key: &["id"],
    columns: &[
        "id",
        "finding",
        "position",
        "what",
        "owner_person",
        "owner_post",
        "due_on",
        "status",
        "done_on",
        "verified_on",
        "verified_by",
        "closed_on",
        "proof",
    ],
};

#[derive(Serialize, Deserialize)]
struct ActionRow {
    id: String,
    finding: String,
    position: i64,
    what: String,
    owner_person: Option<String>,
    owner_post: Option<String>,
    due_on: Option<String>,
    status: String,
    done_on: Option<String>,
    verified_on: Option<String>,
    verified_by: Option<String>,
    closed_on: Option<String>,
    proof: String,
}

impl TryFrom<ActionRow> for Action {
    type Error = Error;
    fn try_from(row: ActionRow) -> Result<Self> {
        let owner = match (row.owner_person, row.owner_post) {
            (Some(person), _) => Some(Owner::Person(parse(&person, "action.owner_person")?)),
            (None, post) => post.map(Owner::Post),
        };
        Ok(Self {
            id: parse(&row.id, "action.id")?,
            what: row.what,
            owner,
            due_on: row.due_on.map(|on| parse(&on, "action.due_on")).transpose()?,
            status: from_word(row.status, "action.status")?,
            done_on: row.done_on.map(|on| parse(&on, "action.done_on")).transpose()?,
            verified: row
                .verified_by
                .zip(row.verified_on)
                .map(|(by, on)| {
                    Ok::<_, Error>(Verification {
                        by: parse(&by, "action.verified_by")?,
                        on: parse(&on, "action.verified_on")?,
                    })
                })
                .transpose()?,
            closed_on: row.closed_on.map(|on| parse(&on, "action.closed_on")).transpose()?,
            proof: row.proof,
        })
    }
}

pub(super) fn of_finding(reading: &Reading<'_>, finding: &str) -> Result<Vec<Action>> {
    let rows: Vec<ActionRow> = TABLE.rows(reading.db(), "WHERE finding = ?1 ORDER BY position, id", &[finding])?;
    rows.into_iter().map(Action::try_from).collect()
}

/// Makes the finding's actions these, in this order.
pub(super) fn replace(writing: &mut Writing<'_>, finding: FindingId, actions: &[Action]) -> Result<()> {
    for gone in of_finding(writing, &finding.to_string())? {
        if actions.iter().all(|action| action.id != gone.id) {
            writing.remove(Entity::Action, &gone.id.to_string())?;
        }
    }
    for (position, action) in actions.iter().enumerate() {
        let (owner_person, owner_post) = match &action.owner {
            None => (None, None),
            Some(Owner::Person(person)) => (Some(person.to_string()), None),
            Some(Owner::Post(post)) => (None, Some(post.clone())),
        };
        let row = ActionRow {
            id: action.id.to_string(),
            finding: finding.to_string(),
            position: position as i64,
            what: action.what.clone(),
            owner_person,
            owner_post,
            due_on: action.due_on.map(|on| on.to_string()),
            status: word(&action.status)?,
            done_on: action.done_on.map(|on| on.to_string()),
            verified_on: action.verified.map(|verified| verified.on.to_string()),
            verified_by: action.verified.map(|verified| verified.by.to_string()),
            closed_on: action.closed_on.map(|on| on.to_string()),
            proof: action.proof.clone(),
        };
        writing.put(Entity::Action, &row)?;
    }
    Ok(())
}
