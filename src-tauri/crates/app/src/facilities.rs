//! The register: port facilities, ports, Designated Authorities.

use crate::{
    api::{
        Choice, ErrorCode, FacilityForm, FacilityInput, FacilityRow, FacilitySave, FacilityView, FieldKind,
        GeneralField, KindForm, ProfileTag, ProfileTagSave, Work,
    },
    error::{Refusal, Result},
    questionnaires::{self, count},
    session::{Session, new_id},
};
use breakwater_domain::{
    facility::{Facility, FacilityDraft, FacilityProblem, RegisterKind, TagState},
    finding::FindingState,
    ids::FacilityId,
    questionnaire,
    register::RegisterList,
    sign_off::followed,
    text,
};
use breakwater_locale::Words;
use breakwater_vault::tables;

impl Session {
    pub fn facility_list(&mut self) -> Result<Vec<FacilityRow>> {
        let mut facilities = self.vault.read(tables::facility::all)?;
        let gone = self.vault.read(tables::trash::all)?;
        facilities.retain(|facility| gone.iter().all(|gone| gone.facility != facility.id));
        facilities.iter().map(|facility| self.facility_row(facility)).collect()
    }

    fn facility_row(&mut self, facility: &Facility) -> Result<FacilityRow> {
        let assessments = self.vault.read(|reading| tables::assessment::of_facility(reading, facility.id))?;
        let mut open_findings = 0;
        for assessment in followed(&assessments) {
            let findings = self.vault.read(|reading| tables::finding::of_assessment(reading, assessment.id))?;
            open_findings += count(findings.iter().filter(|finding| finding.state == FindingState::Open).count());
        }
        let last = assessments
            .iter()
            // One that a draft revision supersedes stays the last one until that is finalised.
            .filter(|assessment| assessment.finalised_at.is_some())
            .max_by_key(|assessment| assessment.finalised_at)
            .map(|assessment| self.assessment_row(assessment))
            .transpose()?;
        Ok(FacilityRow {
            id: facility.id.to_string(),
            kind: facility.kind(),
            name: facility.name.clone(),
            imo_port_facility_number: facility.number.to_string(),
            port: facility.port.clone(),
            state: facility.state.clone(),
            open_findings,
            assessments: count(assessments.len()),
            last,
            statement_valid_until: self.statement_valid_until(facility)?,
        })
    }

    /// As the register says, or the general information where it holds no Statement.
    fn statement_valid_until(&self, facility: &Facility) -> Result<Option<String>> {
        let entries = self.entries(facility)?;
        let statements = crate::register::in_order(RegisterList::Statement, &entries);
        let of_general = || facility.general.get("socpf_expiry").and_then(|day| day.as_str());
        let until = statements.first().and_then(|statement| statement.text("valid_until")).or_else(of_general);
        Ok(until.map(str::to_owned))
    }

    /// By id or by number.
    pub fn facility_get(&self, id: &str) -> Result<FacilityView> {
        Ok(view(&self.facility(id)?))
    }

    pub fn facility_form(&self) -> Result<FacilityForm> {
        form(&self.words)
    }

    pub fn facility_save(&mut self, request: FacilitySave) -> Result<FacilityView> {
        let (id, operation) = match &request.id {
            Some(id) => {
                let id = self.facility(id)?.id;
                self.refuse_in_trash(id)?;
                (id, "facility_saved")
            }
            None => (FacilityId::new(new_id()), "facility_added"),
        };
        let kind = request.facility.kind;
        let set = questionnaires::general_set(kind)?;
        let mut tags = set.english().profile_tags.clone();
        if let Some(id) = &request.id {
            let before = self.facility(id)?;
            // What was assessed as one thing does not become another.
            if before.kind() != kind {
                return Err(other_kind(&before, id));
            }
            // Tags of another set, declared from an assessment, stay declared.
            tags.extend(before.profile.into_keys().map(|tag| (tag, String::new())));
        }
        let facility = Facility::check(id, draft(request.facility), &set.general("en"), &tags)
            .map_err(|problems| refusal(&problems, kind))?;
        let act = self.act(operation);
        self.vault.try_write(&act, |writing| {
            let other = tables::facility::with_number(writing, &facility.number)?;
            if other.is_some_and(|other| other.id != id) {
                return Err(Refusal::of(ErrorCode::FacilityNumberTaken)
                    .with("number", &facility.number)
                    .at("imo_port_facility_number")
                    .into());
            }
            tables::facility::save(writing, &facility)?;
            Ok::<_, crate::Error>(())
        })?;
        Ok(view(&facility))
    }
}

impl Session {
    /// Declares a tag present, absent or undeclared from within an assessment, and shows the work as it
    /// stands then. Absent without a reason gets the catalogue's: what is printed beside an item is
    /// never nothing.
    pub fn profile_tag_save(&mut self, request: ProfileTagSave) -> Result<Work> {
        let assessment = self.assessment(&request.assessment)?;
        crate::work::refuse_finalised(&assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let tags = &set.in_language(self.words.language()).profile_tags;
        let Some((_, label)) = tags.iter().find(|(tag, _)| *tag == request.tag) else {
            return Err(Refusal::of(ErrorCode::FacilityUnknownTag).with("tag", &request.tag).at(request.tag).into());
        };
        let mut facility = self.facility(&assessment.facility.to_string())?;
        let state = request.state.map(|said| match (said.present, text::paragraph(&said.why)) {
            (true, _) => TagState::Present,
            (false, why) if why.is_empty() => {
                TagState::Absent { why: self.words.say_with("profile-tag-absent", &[("tag", label.as_str().into())]) }
            }
            (false, why) => TagState::Absent { why },
        });
        if let Some(TagState::Absent { why }) = &state {
            crate::session::check_note("why", why)?;
        }
        match state {
            Some(state) => drop(facility.profile.insert(request.tag, state)),
            None => drop(facility.profile.remove(&request.tag)),
        }
        // An act about the facility: other assessments of it follow the same profile.
        let act = self.act("facility_saved");
        self.vault.write(&act, |writing| tables::facility::save(writing, &facility))?;
        self.assessment_open(&request.assessment)
    }
}

impl Session {
    /// The entry, when it is of this kind.
    pub fn facility_of_kind(&self, id: &str, kind: RegisterKind) -> Result<FacilityView> {
        let facility = self.facility(id)?;
        if facility.kind() == kind { Ok(view(&facility)) } else { Err(other_kind(&facility, id)) }
    }
}

/// Says what the entry is.
fn other_kind(facility: &Facility, id: &str) -> crate::Error {
    Refusal::of(ErrorCode::SubjectOtherKind).with("id", id).with("kind", facility.kind().key()).at("kind").into()
}

pub(crate) fn choice((id, label): &(String, String)) -> Choice {
    Choice { id: id.clone(), label: label.clone() }
}

/// What the form asks, in the language of the words.
pub fn form(words: &Words) -> Result<FacilityForm> {
    let facility = kind_form(RegisterKind::PortFacility, words)?;
    let others = [RegisterKind::Port, RegisterKind::Authority];
    let mut states: Vec<Choice> = breakwater_domain::countries::CODES
        .iter()
        .map(|code| Choice { id: (*code).to_owned(), label: state_name(words, code) })
        .collect();
    states.sort_by(|a, b| a.label.cmp(&b.label));
    Ok(FacilityForm {
        fields: facility.fields,
        tags: facility.tags,
        states,
        others: others.into_iter().map(|kind| kind_form(kind, words)).collect::<Result<_>>()?,
    })
}

fn kind_form(of: RegisterKind, words: &Words) -> Result<KindForm> {
    let set = questionnaires::general_set(of)?;
    let fields = set
        .general(words.language())
        .iter()
        .map(|field| GeneralField {
            id: field.id.clone(),
            label: field.label.clone(),
            hint: field.hint.clone(),
            unit: field.unit.clone(),
            kind: kind(field.kind),
            options: field.options.iter().map(choice).collect(),
        })
        .collect();
    let tags = set.in_language(words.language()).profile_tags.iter().map(choice).collect();
    Ok(KindForm { kind: of, fields, tags })
}

/// The name of a State, or its code where the catalogues have none.
pub(crate) fn state_name(words: &Words, code: &str) -> String {
    words.find(&format!("state-name-{}", code.to_ascii_lowercase()), &[]).unwrap_or_else(|| code.to_owned())
}

const fn kind(kind: questionnaire::FieldKind) -> FieldKind {
    match kind {
        // The head of the facility asks number and State; as further fields they are texts.
        questionnaire::FieldKind::Text | questionnaire::FieldKind::Pattern | questionnaire::FieldKind::Iso3166 => {
            FieldKind::Text
        }
        questionnaire::FieldKind::Integer => FieldKind::Integer,
        questionnaire::FieldKind::Date => FieldKind::Date,
        questionnaire::FieldKind::Dates => FieldKind::Dates,
        questionnaire::FieldKind::Bool => FieldKind::Bool,
        questionnaire::FieldKind::Enum => FieldKind::Enum,
        questionnaire::FieldKind::Multi => FieldKind::Multi,
        questionnaire::FieldKind::Geo => FieldKind::Geo,
        questionnaire::FieldKind::Table => FieldKind::Table,
    }
}

pub(crate) fn draft(input: FacilityInput) -> FacilityDraft {
    FacilityDraft {
        kind: input.kind,
        name: input.name,
        number: input.imo_port_facility_number,
        operator: input.operator,
        port: input.port,
        state: input.state,
        general: input.general,
        profile: input
            .profile
            .into_iter()
            .map(|(tag, said)| (tag, if said.present { TagState::Present } else { TagState::Absent { why: said.why } }))
            .collect(),
        eu_profile: input.eu_profile,
    }
}

fn view(facility: &Facility) -> FacilityView {
    let draft = facility.to_draft();
    FacilityView {
        id: facility.id.to_string(),
        content: FacilityInput {
            kind: draft.kind,
            name: draft.name,
            imo_port_facility_number: draft.number,
            operator: draft.operator,
            port: draft.port,
            state: draft.state,
            general: draft.general,
            profile: draft
                .profile
                .into_iter()
                .map(|(tag, said)| {
                    let tag_view = match said {
                        TagState::Present => ProfileTag { present: true, why: String::new() },
                        TagState::Absent { why } => ProfileTag { present: false, why },
                    };
                    (tag, tag_view)
                })
                .collect(),
            eu_profile: draft.eu_profile,
        },
    }
}

/// The first problem, at its field; the form shows one at a time.
fn refusal(problems: &[FacilityProblem], kind: RegisterKind) -> crate::Error {
    let Some(problem) = problems.first() else {
        return crate::Error::Unexpected("a facility refused without a reason");
    };
    match problem {
        FacilityProblem::NameMissing => Refusal::of(ErrorCode::FacilityNameMissing).at("name"),
        FacilityProblem::Number(number) | FacilityProblem::LocationCode(number) => {
            Refusal::of(ErrorCode::FacilityNumberMalformed)
                .with("number", number)
                .with("kind", kind.key())
                .at("imo_port_facility_number")
        }
        FacilityProblem::State(state) => Refusal::of(ErrorCode::FacilityState).with("state", state).at("state"),
        FacilityProblem::NumberOfOtherState { number, state } => Refusal::of(ErrorCode::FacilityNumberOfOtherState)
            .with("number", number)
            .with("state", state)
            .at("imo_port_facility_number"),
        FacilityProblem::Field { field, expected } => {
            Refusal::of(ErrorCode::FacilityField).with("field", field).with("expected", expected).at(field.as_str())
        }
        FacilityProblem::UnknownField(field) => {
            Refusal::of(ErrorCode::FacilityUnknownField).with("field", field).at(field.as_str())
        }
        FacilityProblem::UnknownTag(tag) => {
            Refusal::of(ErrorCode::FacilityUnknownTag).with("tag", tag).at(tag.as_str())
        }
    }
    .into()
}
