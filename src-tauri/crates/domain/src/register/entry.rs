//! One row of a list.

use super::{field, lists::RegisterList};
use crate::ids::{EntryId, FacilityId};
use jiff::civil::{Date, DateTime};
use serde_json::{Map, Value};

/// A row that passed [`Entry::check`].
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    pub id: EntryId,
    pub facility: FacilityId,
    pub list: RegisterList,
    /// Values by the key of their field, in the order of the fields; what was not given is not there.
    pub content: Map<String, Value>,
}

impl Entry {
    pub fn text(&self, key: &str) -> Option<&str> {
        self.content.get(key)?.as_str()
    }

    pub fn date(&self, key: &str) -> Option<Date> {
        field::date(self.text(key)?)
    }

    pub fn moment(&self, key: &str) -> Option<DateTime> {
        field::moment(self.text(key)?)
    }

    pub fn number(&self, key: &str) -> Option<i64> {
        self.content.get(key)?.as_i64()
    }

    /// Whether the field holds this option.
    pub fn is(&self, key: &str, option: &str) -> bool {
        self.text(key) == Some(option)
    }

    /// What people cite, where the list has such a field and it is filled: a number, a code, a reference.
    pub fn cited_as(&self) -> Option<&str> {
        self.text(self.list.cited_by()?)
    }
}
