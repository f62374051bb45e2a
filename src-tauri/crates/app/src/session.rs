//! One open vault and who works in it: every use case of the product starts here.
//!
//! The window's [`App`](crate::App) and the command line both hold one. Clock, ids and the acting
//! person enter here, at the edge; from here on they are arguments.

use crate::{
    api::{ErrorCode, PersonView, VaultProblem, VaultVerified},
    assessments::PINNED,
    clock::Clock,
    error::{Error, Refusal, Result},
    policy::Policy,
};
use breakwater_domain::{
    assessment::Assessment,
    facility::Facility,
    ids::{AssessmentId, FacilityId, FindingId, ItemId, PersonId},
    person::Person,
    questionnaire::QuestionnaireSet,
    text,
};
use breakwater_locale::Words;
use breakwater_vault::{Act, Holder, Secret, Vault, tables};
use jiff::{Zoned, civil::Date};
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    str::FromStr,
    sync::Arc,
};
use uuid::Uuid;

/// How a session begins.
#[derive(Clone)]
pub struct Opening {
    pub folder: PathBuf,
    /// "Breakwater" or "breakwater-cli": what a second program is told.
    pub program: String,
    /// Id, name or post of the acting person; `None`: the first of the vault.
    pub person: Option<String>,
    pub language: String,
    pub clock: Arc<dyn Clock>,
}

pub struct Session {
    pub(crate) vault: Vault,
    pub(crate) acting: Person,
    pub(crate) words: Words,
    /// The practice vault keeps its reference day as its own today.
    pub(crate) practice_day: Option<Date>,
    clock: Arc<dyn Clock>,
    program: String,
    pub(crate) backing_up: crate::trust::BackingUp,
    /// What the organisation fixes.
    pub(crate) policy: Arc<Policy>,
    /// Pinned sets by hash.
    sets: HashMap<String, Arc<QuestionnaireSet>>,
    pub(crate) laid_out: Option<crate::reports::LaidOut>,
    /// What an import would write, after its preview.
    pub(crate) pending: Option<crate::register::Pending>,
}

/// The setting that holds the practice vault's own today.
pub(crate) const PRACTICE_DAY: &str = "practice_day";

/// The setting that asks for a second signature.
pub(crate) const FOUR_EYES: &str = "four_eyes";

impl Session {
    pub fn open(opening: Opening, secret: &Secret) -> Result<Self> {
        let holder = Holder { program: opening.program.clone(), person: String::new(), since: opening.clock.now() };
        let vault = Vault::open(&opening.folder, secret, &holder)?;
        if let Err(damage) = vault.refuse_damage() {
            // Closed in good order, so that it is not taken for a crash; the damage is what is told.
            drop(vault.close());
            return Err(damage.into());
        }
        Self::over(vault, opening)
    }

    pub(crate) fn over(vault: Vault, opening: Opening) -> Result<Self> {
        let people = vault.read(tables::person::all)?;
        // Who opened it with a passphrase of their own acts.
        let opened_by = vault.opened().person;
        let acting = match &opening.person {
            None => people.iter().find(|person| Some(person.id) == opened_by).or(people.first()).cloned(),
            Some(wanted) => find_person(&people, wanted).cloned(),
        };
        let acting = acting.ok_or_else(|| {
            Refusal::of(ErrorCode::UnknownPerson).with("id", opening.person.as_deref().unwrap_or_default())
        })?;
        let practice_day = vault
            .read(|reading| tables::setting::get(reading, PRACTICE_DAY))?
            .and_then(|value| value.as_str().and_then(|day| day.parse().ok()));
        let session = Self {
            vault,
            acting,
            words: Words::new(&opening.language),
            practice_day,
            clock: opening.clock,
            program: opening.program,
            backing_up: crate::trust::BackingUp::default(),
            policy: Arc::default(),
            sets: HashMap::new(),
            laid_out: None,
            pending: None,
        };
        if opening.person.is_some() {
            session.refuse_acting_as(&session.acting)?;
        }
        Ok(session)
    }

    pub fn folder(&self) -> &Path {
        self.vault.folder()
    }

    pub fn is_practice(&self) -> bool {
        self.vault.about().practice
    }

    pub fn vault_id(&self) -> Uuid {
        self.vault.about().vault
    }

    pub fn acting(&self) -> PersonView {
        person_view(&self.acting)
    }

    /// How this session began, to begin it once more; who acts is nobody's to choose then.
    pub(crate) fn opening(&self) -> Opening {
        Opening {
            folder: self.folder().to_owned(),
            program: self.program.clone(),
            person: None,
            language: self.words.language().to_owned(),
            clock: Arc::clone(&self.clock),
        }
    }

    /// What was read from the vault before is out of date.
    pub(crate) fn forget(&mut self) -> Result<()> {
        self.sets.clear();
        self.laid_out = None;
        let people = self.people()?;
        if !people.contains(&self.acting) {
            let same = people.iter().find(|person| person.id == self.acting.id).or_else(|| people.first());
            self.acting = same.cloned().ok_or_else(|| Refusal::of(ErrorCode::UnknownPerson).with("id", ""))?;
        }
        Ok(())
    }

    pub fn set_language(&mut self, language: &str) {
        self.words = Words::new(language);
    }

    pub fn close(self) -> Result<()> {
        Ok(self.vault.close()?)
    }

    pub fn now(&self) -> Zoned {
        self.clock.now()
    }

    /// Today's date; in the practice vault its reference day.
    pub fn today(&self) -> Date {
        self.practice_day.unwrap_or_else(|| self.now().date())
    }

    /// An act of the acting person, now.
    pub(crate) fn act(&self, operation: &'static str) -> Act {
        Act::new(self.acting.id, operation, self.now())
    }

    /// An act within an assessment, which undo can take back.
    pub(crate) fn undoable(&self, operation: &'static str, assessment: AssessmentId, item: Option<&ItemId>) -> Act {
        Act { assessment: Some(assessment), item: item.cloned(), undoable: true, ..self.act(operation) }
    }

    /// The set an assessment pinned.
    pub(crate) fn pinned(&mut self, hash: &str) -> Result<Arc<QuestionnaireSet>> {
        if let Some(set) = self.sets.get(hash) {
            return Ok(Arc::clone(set));
        }
        let pinned = self.vault.read(|reading| tables::questionnaire::get(reading, hash))?;
        let text = pinned.as_ref().and_then(|pinned| pinned.texts.get(PINNED));
        let set = Arc::new(QuestionnaireSet::from_pinned(text.ok_or_else(|| unexpected("a set that is not pinned"))?)?);
        self.sets.insert(hash.to_owned(), Arc::clone(&set));
        Ok(set)
    }

    /// Without keeping it in the vault.
    pub(crate) fn remember_set(&mut self, set: &Arc<QuestionnaireSet>) {
        self.sets.insert(set.hash().to_owned(), Arc::clone(set));
    }

    pub(crate) fn remembered_set(&self, hash: &str) -> Option<Arc<QuestionnaireSet>> {
        self.sets.get(hash).map(Arc::clone)
    }

    /// After it was removed.
    pub(crate) fn forget_set(&mut self, hash: &str) {
        self.sets.remove(hash);
    }

    pub(crate) fn assessment(&self, id: &str) -> Result<Assessment> {
        let unknown = || Refusal::of(ErrorCode::UnknownAssessment).with("id", id);
        let id: AssessmentId = id.parse().map_err(|_| unknown())?;
        Ok(self.vault.read(|reading| tables::assessment::get(reading, id))?.ok_or_else(unknown)?)
    }

    /// The hash of the set an assessment pinned.
    pub fn questionnaire_hash(&self, assessment: &str) -> Result<String> {
        Ok(self.assessment(assessment)?.questionnaire_hash)
    }

    /// Why no answer of this assessment could be taken.
    pub fn refuse_answers(&self, assessment: &str) -> Result<()> {
        crate::work::refuse_finalised(&self.assessment(assessment)?)
    }

    pub(crate) fn facility(&self, id: &str) -> Result<Facility> {
        let unknown = || Refusal::of(ErrorCode::UnknownFacility).with("id", id);
        // People know a facility by its number.
        let found = match FacilityId::from_str(id) {
            Ok(id) => self.vault.read(|reading| tables::facility::get(reading, id))?,
            Err(_) => self
                .vault
                .read(tables::facility::all)?
                .into_iter()
                .find(|facility| facility.number.to_string().eq_ignore_ascii_case(id)),
        };
        Ok(found.ok_or_else(unknown)?)
    }

    /// The facility as the record knows it: as it was sealed, or as it stands in the register.
    pub(crate) fn facility_of(&self, assessment: &Assessment) -> Result<Facility> {
        match self.vault.read(|reading| tables::seal::get(reading, assessment.id))? {
            Some(seal) => Ok(seal.facility),
            None => self.facility(&assessment.facility.to_string()),
        }
    }

    pub(crate) fn people(&self) -> Result<Vec<Person>> {
        Ok(self.vault.read(tables::person::all)?)
    }

    pub fn person_list(&self) -> Result<Vec<PersonView>> {
        Ok(self.people()?.iter().map(person_view).collect())
    }

    pub fn person_add(&mut self, name: &str, post: &str) -> Result<Vec<PersonView>> {
        let person = new_person(name, post)?;
        let act = self.act("person_added");
        self.vault.write(&act, |writing| tables::person::save(writing, &person))?;
        self.person_list()
    }

    /// Chooses who acts from now on, by id, name or post.
    pub fn person_act(&mut self, wanted: &str) -> Result<PersonView> {
        let people = self.people()?;
        let person =
            find_person(&people, wanted).ok_or_else(|| Refusal::of(ErrorCode::UnknownPerson).with("id", wanted))?;
        self.refuse_acting_as(person)?;
        self.acting = person.clone();
        Ok(self.acting())
    }

    pub fn verify(&self) -> Result<VaultVerified> {
        Ok(verified(self.vault.check()?))
    }
}

/// Opens, checks and closes: damage that keeps a vault from opening is reported like any other.
pub fn check_folder(opening: &Opening, secret: &Secret) -> Result<VaultVerified> {
    let holder = Holder { program: opening.program.clone(), person: String::new(), since: opening.clock.now() };
    Ok(verified(Vault::check_folder(&opening.folder, secret, &holder)?))
}

/// Versions of what encrypts and stores.
pub fn versions() -> Result<breakwater_vault::Versions> {
    Ok(Vault::versions()?)
}

/// There is something of that name already.
pub fn vault_exists(folder: &Path) -> Error {
    breakwater_vault::Error::Exists(folder.to_owned()).into()
}

/// The first person of a new vault, of the words typed in.
pub fn person_of(name: &str, post: &str) -> Result<Person> {
    new_person(name, post)
}

pub(crate) fn verified(report: breakwater_vault::CheckReport) -> VaultVerified {
    VaultVerified {
        ok: report.ok(),
        events: report.events,
        head: report.head.clone(),
        problems: report
            .problems
            .into_iter()
            .map(|problem| VaultProblem {
                code: problem.code.key().to_owned(),
                what: problem.what,
                place: problem.place,
            })
            .collect(),
    }
}

pub(crate) fn person_view(person: &Person) -> PersonView {
    PersonView { id: person.id.to_string(), name: person.name.clone(), post: person.post.clone() }
}

/// A person of the words typed in; a name is needed.
pub(crate) fn new_person(name: &str, post: &str) -> Result<Person> {
    let (name, post) = (text::line(name), text::line(post));
    for (field, value) in [("name", &name), ("post", &post)] {
        check_line(field, value)?;
    }
    if name.is_empty() {
        return Err(Refusal::of(ErrorCode::BadRequest).with("detail", "name").at("name").into());
    }
    Ok(Person { id: PersonId::new(new_id()), name, post })
}

/// Ids are made at the edge, sortable by time.
pub(crate) fn new_id() -> Uuid {
    Uuid::now_v7()
}

pub(crate) fn check_line(field: &str, value: &str) -> Result<()> {
    check_length(field, value, text::LINE_LIMIT)
}

pub(crate) fn check_note(field: &str, value: &str) -> Result<()> {
    check_length(field, value, text::NOTE_LIMIT)
}

fn check_length(field: &str, value: &str, limit: usize) -> Result<()> {
    if text::is_longer_than(value, limit) {
        return Err(Refusal::of(ErrorCode::TextTooLong).with("limit", limit).at(field).into());
    }
    Ok(())
}

fn find_person<'a>(people: &'a [Person], wanted: &str) -> Option<&'a Person> {
    people
        .iter()
        .find(|person| person.id.to_string() == wanted)
        .or_else(|| people.iter().find(|person| person.name == wanted))
        .or_else(|| people.iter().find(|person| person.post == wanted))
}

pub(crate) fn parse_date(field: &str, value: &str) -> Result<Date> {
    // Only the ISO form: 03/04/2026 is two days in two countries.
    (value.len() == 10).then(|| value.parse().ok()).flatten().ok_or_else(|| {
        Refusal::of(ErrorCode::BadRequest).with("detail", format!("{field}: {value:?}, YYYY-MM-DD")).at(field).into()
    })
}

pub(crate) fn parse_finding(id: &str) -> Result<FindingId> {
    id.parse().map_err(|_| Refusal::of(ErrorCode::UnknownFinding).with("id", id).into())
}

pub(crate) fn unexpected(what: &'static str) -> Error {
    Error::Unexpected(what)
}
