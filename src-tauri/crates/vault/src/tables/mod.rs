//! One module per table: its private `…Row`, reading on [`crate::Reading`], writing on [`crate::Writing`], domain
//! types in and out. Writing functions never begin a transaction; they all end in the one primitive that records the
//! change, except where a module says why its table is no part of the record.

pub(crate) mod action;
pub mod answer;
pub mod assessment;
pub mod blob;
pub mod evidence;
pub mod export;
pub mod facility;
pub mod finding;
pub(crate) mod meta;
pub mod person;
pub(crate) mod place;
pub mod questionnaire;
pub mod register;
pub mod sample;
pub mod scenario;
pub mod seal;
pub mod setting;
pub mod signature;
pub mod signing_key;
pub mod trash;
pub mod trusted_key;

use crate::error::{Error, Result};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::str::FromStr;

/// The word a closed enum is stored as: the one serde gives it.
fn word<T: Serialize>(value: &T) -> Result<String> {
    match serde_json::to_value(value).map_err(Error::row_from("word"))? {
        Value::String(word) => Ok(word),
        _ => Err(Error::row("word")),
    }
}

fn from_word<T: DeserializeOwned>(word: String, column: &str) -> Result<T> {
    serde_json::from_value(Value::String(word)).map_err(Error::row_from(column))
}

fn json<T: Serialize>(value: &T, column: &str) -> Result<String> {
    serde_json::to_string(value).map_err(Error::row_from(column))
}

fn from_json<T: DeserializeOwned>(text: &str, column: &str) -> Result<T> {
    serde_json::from_str(text).map_err(Error::row_from(column))
}

fn parse<T: FromStr>(text: &str, column: &str) -> Result<T>
where
    T::Err: std::error::Error + Send + Sync + 'static,
{
    text.parse().map_err(Error::row_from(column))
}
