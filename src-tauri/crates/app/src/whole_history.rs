//! Who changed what in the whole vault, page by page, and whether the history still holds together.

use crate::{
    api::{
        BrokenEvent, ChainView, EventChange, EventView, HeadCompare, HeadStandingView, HistoryKind, HistoryPageView,
        HistoryRequest,
    },
    error::Result,
    session::Session,
    work::moment,
};
use breakwater_vault::{Change, Entity, HeadStanding, HistoryEntry, HistoryFilter, tables};
use jiff::tz::{Offset, TimeZone};
use serde_json::Value;
use std::collections::BTreeMap;

const PAGE: u32 = 50;
const PAGE_LIMIT: u32 = 200;

impl HistoryKind {
    fn of(self) -> (Vec<Entity>, Vec<&'static str>) {
        match self {
            Self::All => (Vec::new(), Vec::new()),
            Self::Record => (vec![Entity::Assessment, Entity::Answer, Entity::Finding, Entity::Action], Vec::new()),
            Self::SignOff => (
                vec![Entity::Seal, Entity::Signature],
                vec!["review_requested", "review_returned", "assessment_finalised", "assessment_reopened"],
            ),
            Self::PeopleAndKeys => (
                vec![Entity::Person, Entity::SigningKey, Entity::TrustedKey],
                vec![
                    "own_passphrase_given",
                    "own_passphrase_changed",
                    "own_passphrase_taken",
                    "passphrase_changed",
                    "recovery_key_replaced",
                    "person_erased",
                ],
            ),
            Self::Register => (vec![Entity::Facility, Entity::Trash], Vec::new()),
            Self::InAndOut => (vec![Entity::Export, Entity::Questionnaire], Vec::new()),
            Self::Settings => (vec![Entity::Setting], Vec::new()),
        }
    }
}

impl Session {
    pub fn history(&mut self, request: &HistoryRequest) -> Result<HistoryPageView> {
        let (entities, operations) = request.kind.of();
        let filter = HistoryFilter {
            assessment: request.assessment.as_deref().map(|id| self.assessment(id)).transpose()?.map(|one| one.id),
            actor: request.person.as_deref().map(|id| self.person(id)).transpose()?.map(|one| one.id),
            entities,
            operations,
            before: request.before,
            limit: request.limit.unwrap_or(PAGE).clamp(1, PAGE_LIMIT),
        };
        let page = self.vault.history_page(&filter)?;
        let full = page.entries.len() == filter.limit as usize;
        let next = page.entries.last().map(|last| last.seq).filter(|last| full && *last > 1);
        let people: BTreeMap<_, _> = self.people()?.into_iter().map(|person| (person.id, person.name)).collect();
        let mut events = Vec::with_capacity(page.entries.len());
        for entry in page.entries {
            let person = people.get(&entry.actor).cloned().unwrap_or_default();
            events.push(self.event_view(entry, person)?);
        }
        Ok(HistoryPageView { events, total: page.total, next })
    }

    fn event_view(&mut self, entry: HistoryEntry, person: String) -> Result<EventView> {
        // It may have been removed since.
        let assessment = match entry.assessment {
            Some(id) => self.vault.read(|reading| tables::assessment::get(reading, id))?,
            None => None,
        };
        let item_number = match (&assessment, &entry.item) {
            (Some(assessment), Some(item)) => {
                let set = self.pinned(&assessment.questionnaire_hash)?;
                set.english().item(item).map(|item| item.number.clone())
            }
            _ => None,
        };
        let zone = Offset::from_seconds(entry.offset_seconds).map_or(TimeZone::UTC, TimeZone::fixed);
        Ok(EventView {
            seq: entry.seq,
            at: moment(&entry.at.to_zoned(zone)),
            person,
            operation: entry.operation,
            reason: entry.reason,
            assessment: entry.assessment.map(|id| id.to_string()),
            assessment_reference: assessment.map(|assessment| assessment.reference),
            item: entry.item.map(|item| item.to_string()),
            item_number,
            undoes: entry.compensates,
            changes: entry.changes.iter().flat_map(changes).collect(),
        })
    }

    pub fn chain_check(&self) -> Result<ChainView> {
        let state = self.vault.verify_chain()?;
        Ok(ChainView {
            ok: state.problem.is_none(),
            events: state.events,
            head: state.head,
            checked_at: moment(&self.now()),
            broken: state.problem.map(|problem| BrokenEvent { seq: problem.seq, what: problem.what.to_owned() }),
        })
    }

    /// Against a head somebody else holds.
    pub fn head_compare(&self, request: &HeadCompare) -> Result<HeadStandingView> {
        Ok(match self.vault.compare_head(request.seq, &request.hash)? {
            HeadStanding::Same => HeadStandingView::Same,
            HeadStanding::Continues => HeadStandingView::Continues,
            HeadStanding::Short => HeadStandingView::Short,
            HeadStanding::Differs => HeadStandingView::Differs,
        })
    }
}

/// Field by field where there was an old and a new; as a whole where it came, went or was erased.
fn changes(change: &Change) -> Vec<EventChange> {
    let view = |field: Option<&str>, old, new| EventChange {
        entity: change.entity.kind.key().to_owned(),
        id: change.entity.id.clone(),
        field: field.map(str::to_owned),
        old,
        new,
        erased: change.erased,
    };
    let (Some(Value::Object(old)), Some(Value::Object(new))) = (&change.old, &change.new) else {
        let label = |image: &Option<Value>| image.as_ref().and_then(label_of);
        return vec![view(None, label(&change.old), label(&change.new))];
    };
    new.iter()
        .filter(|(field, value)| old.get(*field) != Some(value))
        .map(|(field, value)| view(Some(field), old.get(field).and_then(plain), plain(value)))
        .collect()
}

/// What one knows a thing by.
fn label_of(image: &Value) -> Option<String> {
    ["name", "number", "reference", "item", "what", "verdict", "kind", "key", "role"]
        .iter()
        .find_map(|field| image.get(field).and_then(plain))
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        other => Some(other.to_string()),
    }
}
