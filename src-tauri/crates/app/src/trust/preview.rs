//! What going back would change, in the words people know things by.

use crate::{
    api::{Fate, RestoreChange, RestorePreview},
    session::Session,
};
use breakwater_domain::ids::ItemId;
use breakwater_vault::{self as vault, Difference, Entity};
use serde_json::{Map, Value};

/// Nobody reads more; the totals count all of them.
pub(super) const MOST: usize = 500;

/// The column that tells most about a row.
const fn telling(kind: Entity) -> Option<&'static str> {
    match kind {
        Entity::Answer => Some("verdict"),
        Entity::Finding => Some("fact"),
        Entity::Action => Some("status"),
        Entity::Assessment => Some("state"),
        Entity::Facility | Entity::Person => Some("name"),
        Entity::Setting => Some("value"),
        _ => None,
    }
}

/// Columns with words people wrote, for a row whose most telling column is the same in both.
const WORDS: [&str; 14] = [
    "comment",
    "reason",
    "text",
    "equivalent",
    "effect",
    "place",
    "objective_evidence",
    "immediate_measure",
    "root_cause",
    "what",
    "proof",
    "due_on",
    "note",
    "caption",
];

pub(super) fn of(session: &mut Session, preview: &vault::RestorePreview) -> RestorePreview {
    let count = |fate| preview.differences.iter().filter(|difference| difference.fate == fate).count() as u32;
    RestorePreview {
        backup: session.backup_view(&preview.backup),
        events_now: preview.now.seq,
        events_then: preview.then.seq,
        lost: count(vault::Fate::Lost),
        returns: count(vault::Fate::Returns),
        reverts: count(vault::Fate::Reverts),
        changes: preview.differences.iter().take(MOST).map(|difference| change(Some(session), difference)).collect(),
    }
}

/// Without a session nothing can be looked up: ids stand for what has no name of its own.
pub(super) fn change(session: Option<&mut Session>, difference: &Difference) -> RestoreChange {
    let image = difference.now.as_ref().or(difference.then.as_ref());
    let text = |image: Option<&Map<String, Value>>, column: &str| {
        image.and_then(|image| image.get(column)).and_then(Value::as_str).map(str::to_owned)
    };
    let kind = difference.entity.kind;
    let label = match kind {
        Entity::Answer => text(image, "item"),
        Entity::Finding => text(image, "number"),
        Entity::Action | Entity::Sample => text(image, "what"),
        Entity::Assessment => text(image, "reference"),
        Entity::Facility | Entity::Person => text(image, "name"),
        Entity::Setting => text(image, "key"),
        Entity::Scenario => text(image, "asset"),
        Entity::Evidence => text(image, "caption").filter(|caption| !caption.is_empty()).or(text(image, "file_name")),
        // Their kind and their assessment say what they are; their ids say nothing.
        Entity::Seal | Entity::Signature | Entity::SigningKey | Entity::EvidenceLink => Some(String::new()),
        _ => None,
    };
    let mut label = label.unwrap_or_else(|| difference.entity.id.clone());
    let mut assessment = text(image, "assessment");
    if let (Entity::Trash, Some(session)) = (kind, session.as_ref())
        && let Ok(facility) = session.facility(&label)
    {
        label = facility.name;
    }
    if let (Some(session), Some(id)) = (session, assessment.as_mut())
        && let Ok(known) = session.assessment(id)
    {
        if kind == Entity::Answer
            && let Ok(set) = session.pinned(&known.questionnaire_hash)
            && let Some(item) = set.english().item(&ItemId::new(label.as_str()))
        {
            label.clone_from(&item.number);
        }
        id.clone_from(&known.reference);
    }
    // The most telling column; where that is the same in both, the first text that is not.
    let differs = |column: &&str| text(difference.now.as_ref(), column) != text(difference.then.as_ref(), column);
    let other = || WORDS.into_iter().find(differs);
    let column =
        telling(kind).filter(|column| difference.fate != vault::Fate::Reverts || differs(column)).or_else(other);
    RestoreChange {
        fate: match difference.fate {
            vault::Fate::Lost => Fate::Lost,
            vault::Fate::Returns => Fate::Returns,
            vault::Fate::Reverts => Fate::Reverts,
        },
        kind: kind.key().to_owned(),
        label,
        assessment,
        now: column.and_then(|column| text(difference.now.as_ref(), column)),
        then: column.and_then(|column| text(difference.then.as_ref(), column)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use breakwater_locale::Words;

    #[test]
    fn everything_that_is_recorded_has_a_name_in_every_language() {
        for language in ["en", "fr", "es"] {
            let words = Words::new(language);
            for kind in Entity::ALL {
                let key = format!("backup-kind-{}", kind.key().replace('_', "-"));
                assert!(words.find(&key, &[]).is_some(), "{language}: {key}");
            }
        }
    }
}
