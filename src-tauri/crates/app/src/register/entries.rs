//! Reading, saving, removing entries; taking a change back; a finding out of a lesson.

use super::forms;
use crate::{
    api::{
        ErrorCode, FindingView, LevelNow, RegisterChanged, RegisterEntries, RegisterEntry, RegisterFinding,
        RegisterRemove, RegisterSave, RegisterSaved, RegisterView,
    },
    error::{Error, Refusal, Result},
    session::{Session, check_note, new_id},
};
use breakwater_domain::{
    facility::Facility,
    ids::EntryId,
    register::{Entry, EntryProblem, FieldKind, ProblemCode, RegisterList},
    text,
};
use breakwater_vault::{Act, Entity, Only, Vault, tables};
use serde_json::{Map, Value};

impl Session {
    /// Everything that is kept of a facility, which is named by id or number.
    pub fn register_list(&mut self, facility: &str) -> Result<RegisterView> {
        let facility = self.facility(facility)?;
        let entries = self.entries(&facility)?;
        let lists = RegisterList::ALL
            .into_iter()
            .map(|list| RegisterEntries {
                list,
                entries: in_order(list, &entries).into_iter().map(|entry| self.entry_view(entry)).collect(),
            })
            .collect();
        Ok(RegisterView {
            facility: facility.id.to_string(),
            lists,
            intervals: self.interval_list(&facility)?,
            level: level_now(&entries),
        })
    }

    pub(crate) fn entries(&self, facility: &Facility) -> Result<Vec<Entry>> {
        Ok(self.vault.read(|reading| tables::register::of_facility(reading, facility.id))?)
    }

    fn entry(&self, id: &str) -> Result<Entry> {
        let unknown = || Refusal::of(ErrorCode::UnknownEntry).with("id", id);
        let parsed: EntryId = id.parse().map_err(|_| unknown())?;
        Ok(self.vault.read(|reading| tables::register::get(reading, parsed))?.ok_or_else(unknown)?)
    }

    fn entry_view(&self, entry: &Entry) -> RegisterEntry {
        RegisterEntry {
            id: entry.id.to_string(),
            list: entry.list,
            content: entry.content.clone(),
            label: forms::entry_label(entry, &self.words),
        }
    }

    pub fn register_save(&mut self, request: &RegisterSave) -> Result<RegisterSaved> {
        let facility = self.facility(&request.facility)?;
        let id = match &request.id {
            Some(id) => {
                let known = self.entry(id)?;
                if known.facility != facility.id || known.list != request.list {
                    return Err(Refusal::of(ErrorCode::UnknownEntry).with("id", id).into());
                }
                known.id
            }
            None => EntryId::new(new_id()),
        };
        let entry = Entry::check(id, facility.id, request.list, &request.content, self.today())
            .map_err(|problems| self.entry_refusal(request.list, &problems))?;
        self.check_references(&entry)?;
        let others = self.entries(&facility)?;
        let mut others = others.iter().filter(|other| other.list == entry.list && other.id != entry.id);
        if entry.list.single() && others.next().is_some() {
            return Err(Refusal::of(ErrorCode::RegisterSingle).into());
        }
        if let Some(other) = others.find(|other| same_number(other, &entry)) {
            let field = entry.list.cited_by().unwrap_or_default();
            return Err(Refusal::of(ErrorCode::RegisterNumberTaken)
                .with("number", other.cited_as().unwrap_or_default())
                .at(field)
                .into());
        }
        let act = self.act("register_saved");
        let written = self.vault.write(&act, |writing| tables::register::save(writing, &entry))?;
        Ok(RegisterSaved { entry: self.entry_view(&entry), seq: written.seq })
    }

    /// What an entry points to must be there.
    fn check_references(&self, entry: &Entry) -> Result<()> {
        match dangling(&self.vault, entry)? {
            Some(problem) => Err(self.entry_refusal(entry.list, &[problem])),
            None => Ok(()),
        }
    }

    /// The first problem, at its field; the form shows one at a time.
    pub(super) fn entry_refusal(&self, list: RegisterList, problems: &[EntryProblem]) -> Error {
        let Some(EntryProblem { field, code }) = problems.first() else {
            return Error::Unexpected("an entry refused without a reason");
        };
        let label = if list.field(field).is_some() { forms::label(field, &self.words) } else { field.clone() };
        Refusal::of(ErrorCode::RegisterEntry)
            .with("field", label)
            .with("problem", forms::problem(list, code, field, &self.words))
            .at(field.as_str())
            .into()
    }

    pub fn register_remove(&mut self, request: &RegisterRemove) -> Result<RegisterChanged> {
        let entry = self.entry(&request.id)?;
        let reason = text::paragraph(&request.reason);
        check_note("reason", &reason)?;
        let act = Act { reason: (!reason.is_empty()).then_some(reason), ..self.act("register_removed") };
        let written = self.vault.write(&act, |writing| tables::register::remove(writing, entry.id))?;
        Ok(RegisterChanged { seq: written.seq })
    }

    /// Takes back one change of the register, or does it again when that is what it took back.
    pub fn register_undo(&mut self, seq: u64) -> Result<RegisterChanged> {
        let act = self.act("register_taken_back");
        let written = self.vault.take_back(seq, Only::Rows(&[Entity::RegisterEntry]), &act)?;
        Ok(RegisterChanged { seq: written.seq })
    }

    /// Raises a finding from a lesson and notes it at the entry.
    ///
    /// Two acts, for two records: the finding belongs to an assessment and its undo line, the entry to
    /// the facility. A finding whose note is missing is still a finding; so it comes first.
    pub fn register_finding(&mut self, request: RegisterFinding) -> Result<FindingView> {
        let mut entry = self.entry(&request.entry)?;
        if entry.list.field("finding").is_none() {
            return Err(Error::bad_request("entry: this list has no lessons"));
        }
        let assessment = self.assessment(&request.finding.assessment)?;
        if assessment.facility != entry.facility {
            return Err(Refusal::of(ErrorCode::UnknownAssessment).with("id", &request.finding.assessment).into());
        }
        let finding = self.finding_save(request.finding)?;
        entry.content.insert("finding".to_owned(), finding.id.clone().into());
        let act = self.act("register_saved");
        self.vault.write(&act, |writing| tables::register::save(writing, &entry))?;
        Ok(finding)
    }
}

/// The first field that points to a picture or a finding this vault does not have.
pub(super) fn dangling(vault: &Vault, entry: &Entry) -> Result<Option<EntryProblem>> {
    for field in entry.list.fields() {
        let Some(value) = entry.text(field.key) else { continue };
        let (there, code) = match field.kind {
            FieldKind::Picture => {
                let blob = vault.read(|reading| tables::blob::get(reading, value))?;
                (blob.is_some_and(|blob| blob.media_type.starts_with("image/")), ProblemCode::NotAPicture)
            }
            FieldKind::Finding => {
                let id = crate::session::parse_finding(value)?;
                (vault.read(|reading| tables::finding::get(reading, id))?.is_some(), ProblemCode::NotAFinding)
            }
            FieldKind::Line
            | FieldKind::Note
            | FieldKind::Date
            | FieldKind::Moment
            | FieldKind::Whole { .. }
            | FieldKind::OneOf(_)
            | FieldKind::SeveralOf(_)
            | FieldKind::ImoNumber => continue,
        };
        if !there {
            return Ok(Some(EntryProblem { field: field.key.to_owned(), code }));
        }
    }
    Ok(None)
}

/// Whether both are cited by the same number, code or reference.
pub(super) fn same_number(one: &Entry, other: &Entry) -> bool {
    match (one.cited_as(), other.cited_as()) {
        (Some(one), Some(other)) => one.to_lowercase() == other.to_lowercase(),
        _ => false,
    }
}

/// Values of a whole entry are equal, in whatever order they stand.
pub(super) fn same_content(one: &Map<String, Value>, other: &Map<String, Value>) -> bool {
    one.len() == other.len() && one.iter().all(|(key, value)| other.get(key) == Some(value))
}

/// Dated lists with the newest first, the others as they were made.
pub(crate) fn in_order(list: RegisterList, entries: &[Entry]) -> Vec<&Entry> {
    let mut of_list: Vec<&Entry> = entries.iter().filter(|entry| entry.list == list).collect();
    let dated: &[&str] = match list {
        RegisterList::Contact | RegisterList::Place | RegisterList::PlanPicture | RegisterList::Training => {
            return of_list;
        }
        RegisterList::Pfsa => &["approved_on", "done_on"],
        RegisterList::Pfsp => &["approved_on", "first_approved_on"],
        RegisterList::Statement => &["issued_on"],
        RegisterList::Verification | RegisterList::Drill => &["on"],
        RegisterList::Declaration => &["valid_from"],
        RegisterList::Incident => &["at"],
        RegisterList::LevelChange => &["set_at"],
    };
    // ISO forms sort as the days they name.
    let day = |entry: &Entry| dated.iter().find_map(|key| entry.text(key)).unwrap_or_default().to_owned();
    of_list.sort_by_key(|entry| std::cmp::Reverse((day(entry), entry.id)));
    of_list
}

/// Level 1 until a change says otherwise; a change that ended leads back to where it came from.
pub(crate) fn level_now(entries: &[Entry]) -> LevelNow {
    let changes = in_order(RegisterList::LevelChange, entries);
    let Some(last) = changes.first() else { return LevelNow { level: 1, since: None } };
    let level = |key: &str| last.text(key).and_then(|level| level.parse().ok()).unwrap_or(1);
    match last.text("ended_at") {
        Some(ended_at) => LevelNow { level: level("from_level"), since: Some(ended_at.to_owned()) },
        None => LevelNow { level: level("to_level"), since: last.text("set_at").map(str::to_owned) },
    }
}
