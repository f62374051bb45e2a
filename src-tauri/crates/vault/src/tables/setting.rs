//! Settings that belong to the vault and not to the computer, by key, each a JSON value.

use super::{from_json, json};
use crate::{
    error::Result,
    image::{Entity, Table},
    vault::Reading,
    writing::Writing,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub(crate) const TABLE: Table = Table { name: "setting", key: &["key"], columns: &["key", "value"] };

#[derive(Serialize, Deserialize)]
struct SettingRow {
    key: String,
    value: String,
}

pub fn get(reading: &Reading<'_>, key: &str) -> Result<Option<Value>> {
    let row: Option<SettingRow> = TABLE.find(reading.db(), key)?;
    row.map(|row| from_json(&row.value, "setting.value")).transpose()
}

pub fn set(writing: &mut Writing<'_>, key: &str, value: &Value) -> Result<()> {
    writing.put(Entity::Setting, &SettingRow { key: key.to_owned(), value: json(value, "setting.value")? })
}
