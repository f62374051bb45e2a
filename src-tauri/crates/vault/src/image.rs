//! Row images: a recorded row as a JSON object of its columns, in the order of the table's list.
//!
//! One form serves the event's values, undo, history, the record digest and the comparison of what is stored
//! with what the events say. Columns hold text and whole numbers only, so the image loses nothing.

use crate::error::{Error, Result};
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter, types::Value as SqlValue, types::ValueRef};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

pub(crate) type Image = Map<String, Value>;

/// The kinds of things whose changes are recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Entity {
    Vault,
    Person,
    Questionnaire,
    Facility,
    Assessment,
    Answer,
    Finding,
    Action,
    Export,
    Setting,
    Seal,
    Signature,
    SigningKey,
    Trash,
    Scenario,
    Sample,
    Evidence,
    EvidenceLink,
    RegisterEntry,
    TrustedKey,
}

impl Entity {
    pub const ALL: [Self; 20] = [
        Self::Vault,
        Self::Person,
        Self::Questionnaire,
        Self::Facility,
        Self::Assessment,
        Self::Answer,
        Self::Finding,
        Self::Action,
        Self::Export,
        Self::Setting,
        Self::Seal,
        Self::Signature,
        Self::SigningKey,
        Self::Trash,
        Self::Scenario,
        Self::Sample,
        Self::Evidence,
        Self::EvidenceLink,
        Self::RegisterEntry,
        Self::TrustedKey,
    ];

    /// As it stands in events, for ever.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Vault => "vault",
            Self::Person => "person",
            Self::Questionnaire => "questionnaire",
            Self::Facility => "facility",
            Self::Assessment => "assessment",
            Self::Answer => "answer",
            Self::Finding => "finding",
            Self::Action => "action",
            Self::Export => "export",
            Self::Setting => "setting",
            Self::Seal => "seal",
            Self::Signature => "signature",
            Self::SigningKey => "signing_key",
            Self::Trash => "trash",
            Self::Scenario => "scenario",
            Self::Sample => "sample",
            Self::Evidence => "evidence",
            Self::EvidenceLink => "evidence_link",
            Self::RegisterEntry => "register_entry",
            Self::TrustedKey => "trusted_key",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|entity| entity.key() == key)
    }

    pub(crate) const fn table(self) -> &'static Table {
        use crate::tables;
        match self {
            Self::Vault => &tables::meta::TABLE,
            Self::Person => &tables::person::TABLE,
            Self::Questionnaire => &tables::questionnaire::TABLE,
            Self::Facility => &tables::facility::TABLE,
            Self::Assessment => &tables::assessment::TABLE,
            Self::Answer => &tables::answer::TABLE,
            Self::Finding => &tables::finding::TABLE,
            Self::Action => &tables::action::TABLE,
            Self::Export => &tables::export::TABLE,
            Self::Setting => &tables::setting::TABLE,
            Self::Seal => &tables::seal::TABLE,
            Self::Signature => &tables::signature::TABLE,
            Self::SigningKey => &tables::signing_key::TABLE,
            Self::Trash => &tables::trash::TABLE,
            Self::Scenario => &tables::scenario::TABLE,
            Self::Sample => &tables::sample::TABLE,
            Self::Evidence => &tables::evidence::TABLE,
            Self::EvidenceLink => &tables::evidence::LINK_TABLE,
            Self::RegisterEntry => &tables::register::TABLE,
            Self::TrustedKey => &tables::trusted_key::TABLE,
        }
    }
}

/// One recorded thing: what it is and its identity. An answer's is `<assessment>/<item>`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntityRef {
    pub kind: Entity,
    pub id: String,
}

impl EntityRef {
    pub fn new(kind: Entity, id: impl Into<String>) -> Self {
        Self { kind, id: id.into() }
    }
}

/// What the primitive needs to know of a table.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) name: &'static str,
    /// One column, or several whose values are joined by `/`.
    pub(crate) key: &'static [&'static str],
    /// All columns, the key included; the order is the order of the image.
    pub(crate) columns: &'static [&'static str],
}

impl Table {
    fn key_condition(&self) -> String {
        let parts: Vec<String> =
            self.key.iter().enumerate().map(|(index, column)| format!("\"{column}\" = ?{}", index + 1)).collect();
        parts.join(" AND ")
    }

    fn key_values<'a>(&self, id: &'a str) -> Vec<&'a str> {
        id.splitn(self.key.len(), '/').collect()
    }

    fn column_list(&self) -> String {
        let quoted: Vec<String> = self.columns.iter().map(|column| format!("\"{column}\"")).collect();
        quoted.join(", ")
    }

    pub(crate) fn id_of(&self, image: &Image) -> Result<String> {
        let parts: Option<Vec<&str>> = self.key.iter().map(|column| image.get(*column)?.as_str()).collect();
        parts.map(|parts| parts.join("/")).ok_or_else(|| Error::row(self.name))
    }

    pub(crate) fn load(&self, db: &Connection, id: &str) -> Result<Option<Image>> {
        let sql = format!("SELECT {} FROM \"{}\" WHERE {}", self.column_list(), self.name, self.key_condition());
        let mut statement = db.prepare(&sql)?;
        let found = statement.query_row(params_from_iter(self.key_values(id)), |row| self.read(row)).optional()?;
        found.transpose()
    }

    /// Rows for which `rest` (a `WHERE …` and `ORDER BY …`, both written here in the crate) holds.
    pub(crate) fn load_all(&self, db: &Connection, rest: &str, params: &[&str]) -> Result<Vec<Image>> {
        let sql = format!("SELECT {} FROM \"{}\" {rest}", self.column_list(), self.name);
        let mut statement = db.prepare(&sql)?;
        let rows = statement.query_map(params_from_iter(params), |row| self.read(row))?;
        let mut images = Vec::new();
        for row in rows {
            images.push(row??);
        }
        Ok(images)
    }

    pub(crate) fn rows<R: DeserializeOwned>(&self, db: &Connection, rest: &str, params: &[&str]) -> Result<Vec<R>> {
        self.load_all(db, rest, params)?.into_iter().map(|image| self.row(image)).collect()
    }

    pub(crate) fn find<R: DeserializeOwned>(&self, db: &Connection, id: &str) -> Result<Option<R>> {
        self.load(db, id)?.map(|image| self.row(image)).transpose()
    }

    fn row<R: DeserializeOwned>(&self, image: Image) -> Result<R> {
        serde_json::from_value(Value::Object(image)).map_err(Error::row_from(self.name))
    }

    /// The image of a `…Row`; its fields are named as the columns.
    pub(crate) fn image<R: Serialize>(&self, row: &R) -> Result<Image> {
        let value = serde_json::to_value(row).map_err(Error::row_from(self.name))?;
        let Value::Object(mut fields) = value else { return Err(Error::row(self.name)) };
        let mut image = Image::new();
        for column in self.columns {
            let field = fields.swap_remove(*column).ok_or_else(|| Error::row(format!("{}.{column}", self.name)))?;
            image.insert((*column).to_owned(), field);
        }
        Ok(image)
    }

    /// Inserts the row, or replaces the columns of the one that is there. An image of an older format
    /// lacks the columns that came later: they keep what they have, or get the default of their column.
    pub(crate) fn store(&self, db: &Connection, image: &Image) -> Result<()> {
        let columns: Vec<&str> = self.columns.iter().copied().filter(|column| image.contains_key(*column)).collect();
        let marks: Vec<String> = (1..=columns.len()).map(|index| format!("?{index}")).collect();
        let key: Vec<String> = self.key.iter().map(|column| format!("\"{column}\"")).collect();
        let updates: Vec<String> = columns
            .iter()
            .filter(|column| !self.key.contains(column))
            .map(|column| format!("\"{column}\" = excluded.\"{column}\""))
            .collect();
        let action =
            if updates.is_empty() { "NOTHING".to_owned() } else { format!("UPDATE SET {}", updates.join(", ")) };
        let sql = format!(
            "INSERT INTO \"{}\" ({}) VALUES ({}) ON CONFLICT ({}) DO {action}",
            self.name,
            columns.iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", "),
            marks.join(", "),
            key.join(", "),
        );
        let mut values = Vec::with_capacity(columns.len());
        for column in columns {
            values.push(match image.get(column) {
                None | Some(Value::Null) => SqlValue::Null,
                Some(Value::String(text)) => SqlValue::Text(text.clone()),
                Some(Value::Bool(yes)) => SqlValue::Integer(i64::from(*yes)),
                Some(Value::Number(number)) if number.is_i64() => {
                    SqlValue::Integer(number.as_i64().unwrap_or_default())
                }
                Some(_) => return Err(Error::row(format!("{}.{column}", self.name))),
            });
        }
        db.prepare(&sql)?.execute(params_from_iter(values))?;
        Ok(())
    }

    pub(crate) fn remove(&self, db: &Connection, id: &str) -> Result<()> {
        let sql = format!("DELETE FROM \"{}\" WHERE {}", self.name, self.key_condition());
        db.prepare(&sql)?.execute(params_from_iter(self.key_values(id)))?;
        Ok(())
    }

    fn read(&self, row: &Row<'_>) -> rusqlite::Result<Result<Image>> {
        let mut image = Image::new();
        for (index, column) in self.columns.iter().enumerate() {
            let value = match row.get_ref(index)? {
                ValueRef::Null => Value::Null,
                ValueRef::Integer(number) => Value::from(number),
                ValueRef::Text(text) => match std::str::from_utf8(text) {
                    Ok(text) => Value::from(text),
                    Err(_) => return Ok(Err(Error::row(format!("{}.{column}", self.name)))),
                },
                ValueRef::Real(_) | ValueRef::Blob(_) => {
                    return Ok(Err(Error::row(format!("{}.{column}", self.name))));
                }
            };
            image.insert((*column).to_owned(), value);
        }
        Ok(Ok(image))
    }
}

/// The one text form of an image: hashed, stored and compared as this.
pub(crate) fn canonical(image: &Image) -> Result<String> {
    serde_json::to_string(image).map_err(Error::row_from("row image"))
}

/// Whether the stored row is what an event says, as far as the event's format knew its columns.
pub(crate) fn agrees(said: &str, stored: &Image) -> bool {
    serde_json::from_str::<Image>(said)
        .is_ok_and(|said| said.iter().all(|(column, cell)| stored.get(column) == Some(cell)))
}
