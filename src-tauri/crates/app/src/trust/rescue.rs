//! A vault that cannot be opened: what ways back there are, and going one of them. Nothing of it is deleted.

use crate::{
    api::{BackupView, ErrorCode, Fate, Rescue, RestorePreview},
    assessments::pinned,
    error::{Error, Refusal, Result},
    questionnaires,
    session::{Opening, new_id},
    work::moment,
};
use breakwater_domain::ids::PersonId;
use breakwater_vault::{
    Act, Secret,
    backup::{self, Backup},
    rescue::{self as vault_rescue, Rescued},
    tables::questionnaire::PinnedQuestionnaire,
};
use std::path::Path;

/// Looks at the damaged vault and its backups. Nothing of it changes.
pub fn rescue_preview(opening: &Opening, secret: &Secret) -> Result<Rescue> {
    let ways = vault_rescue::ways_back(&opening.folder, secret)?;
    let zone = opening.clock.now().time_zone().clone();
    let view = |backup: &Backup| BackupView {
        id: backup.to_string(),
        number: backup.number,
        made_at: moment(&backup.made_at.to_zoned(zone.clone())),
        why: backup.why.key().to_owned(),
        events: backup.events,
        bytes: backup::bytes_of(&opening.folder, backup),
    };
    let newest = ways.newest.as_ref().map(|preview| {
        let changes: Vec<_> =
            preview.differences.iter().map(|difference| super::preview::change(None, difference)).collect();
        let count = |fate| changes.iter().filter(|change| change.fate == fate).count() as u32;
        RestorePreview {
            backup: view(&preview.backup),
            events_now: preview.now.seq,
            events_then: preview.then.seq,
            lost: count(Fate::Lost),
            returns: count(Fate::Returns),
            reverts: count(Fate::Reverts),
            changes: changes.into_iter().take(super::preview::MOST).collect(),
        }
    });
    Ok(Rescue {
        newest,
        unsound: ways.unsound.iter().map(view).collect(),
        readable: ways.readable,
        unreadable: ways.unreadable,
    })
}

/// Puts a backup, or without one what can still be read, in the place of the damaged vault, which is kept.
pub fn rescue(opening: &Opening, secret: &Secret, backup: Option<&str>) -> Result<Rescued> {
    let folder = &opening.folder;
    let Some(id) = backup else {
        // The one who acts is not known yet: people are among what is read.
        let act = Act::new(PersonId::new(uuid::Uuid::nil()), "vault_salvaged", opening.clock.now());
        return Ok(vault_rescue::salvage(folder, secret, new_id(), &act, &known_sets())?);
    };
    let chosen = find(folder, id)?;
    vault_rescue::from_backup(folder, secret, &chosen).map_err(|error| match error {
        error if error.is_damage() => Refusal::of(ErrorCode::BackupDamaged).with("id", chosen.number).into(),
        error => Error::from(error),
    })
}

/// Every set this program brings, as an assessment pins it.
fn known_sets() -> Vec<PinnedQuestionnaire> {
    questionnaires::built_in_overlaid().chain(questionnaires::built_in()).map(|set| pinned(&set)).collect()
}

fn find(folder: &Path, id: &str) -> Result<Backup> {
    let found =
        backup::list(folder)?.into_iter().find(|backup| backup.to_string() == id || backup.number.to_string() == id);
    Ok(found.ok_or_else(|| Refusal::of(ErrorCode::UnknownBackup).with("id", id))?)
}
