//! What the vault is: identity, device, practice mark. One row, written when it is made.

use super::parse;
use crate::{
    error::{Error, Result},
    image::Table,
    vault::About,
};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

pub(crate) const TABLE: Table =
    Table { name: "vault_meta", key: &["id"], columns: &["id", "vault", "device", "practice", "created_at"] };

const ID: &str = "vault";

#[derive(Serialize, Deserialize)]
pub(crate) struct MetaRow {
    id: String,
    vault: String,
    device: String,
    practice: i64,
    created_at: String,
}

pub(crate) fn row(about: &About) -> MetaRow {
    MetaRow {
        id: ID.to_owned(),
        vault: about.vault.to_string(),
        device: about.device.to_string(),
        practice: i64::from(about.practice),
        created_at: about.created_at.to_string(),
    }
}

pub(crate) fn read(db: &Connection) -> Result<About> {
    let row: MetaRow = TABLE.find(db, ID)?.ok_or_else(|| Error::row(TABLE.name))?;
    Ok(About {
        vault: parse(&row.vault, "vault_meta.vault")?,
        device: parse(&row.device, "vault_meta.device")?,
        practice: row.practice == 1,
        created_at: parse(&row.created_at, "vault_meta.created_at")?,
    })
}
