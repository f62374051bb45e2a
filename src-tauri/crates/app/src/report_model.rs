//! What the report says, taken from the vault.

use crate::{
    api::ErrorCode,
    error::{Refusal, Result},
    facilities::state_name,
    findings_shown::{owner_label, person_label},
    progress::LastAssessment,
    sampling::totals_for,
    session::Session,
    work::Standing,
};
use breakwater_domain::{
    assessment::{Answers, Assessment},
    facility::{Facility, TagState},
    finding::{Finding, FindingState, Owner},
    ids::ItemId,
    person::Person,
    printing::{Edition, PhotosPerPage, Redaction, Section},
    questionnaire::{FieldKind, GeneralField, Part, Questionnaire, QuestionnaireSet},
    sampling::Sample,
    scoring::Outcome,
};
use breakwater_locale::Words;
use breakwater_report::{
    Annexes, AssessmentHead, Chosen, Declared, FacilityHead, Fact, LastEvent, Nature, Paper, PartScore, ProfileRow,
    ProgressFinding, ReportAction, ReportClosure, ReportFinding, ReportModel, ReportProgress, ReportRevision,
    ReportSample, ReportSignature, RevisionReason, ScenarioTable, SignatureStanding, redacted,
};
use breakwater_vault::{HistoryFilter, tables};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Names of the events a revision after the first begins with.
const TAKEN_UP: &str = "assessment_reopened";
const LATER_SET: &str = "assessment_upgraded";

/// How the report is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Print {
    pub(crate) language: String,
    pub(crate) paper: Paper,
    pub(crate) marking: String,
    pub(crate) date: Date,
    pub(crate) edition: Edition,
    pub(crate) without: BTreeSet<Section>,
    pub(crate) redact: BTreeSet<Redaction>,
    pub(crate) photos_per_page: PhotosPerPage,
    /// Hash of the picture.
    pub(crate) logo: Option<String>,
}

impl Print {
    /// What nobody sees is not read: a photo may have megabytes.
    fn shows_photos(&self) -> bool {
        let printed = |section| self.edition.sections().iter().any(|(one, _)| *one == section);
        !self.redact.contains(&Redaction::Photos) && (printed(Section::Photos) || printed(Section::Findings))
    }
}

impl Session {
    pub(crate) fn report_model(&mut self, assessment: &Assessment, print: &Print) -> Result<ReportModel> {
        let words = Words::new(&print.language);
        let facility = self.facility_of(assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let questionnaire = set.in_language(words.language());
        if !print.edition.fits(questionnaire.subject, assessment.kind) {
            return Err(Refusal::of(ErrorCode::EditionOther).at("edition").into());
        }
        let answers = self.answers_that_count(assessment, &set)?;
        let findings = self.vault.read(|reading| tables::finding::of_assessment(reading, assessment.id))?;
        let people = self.people()?;
        let last = self.vault.last_event(assessment.id)?;

        let samples = self.vault.read(|reading| tables::sample::of_assessment(reading, assessment.id))?;
        let earlier = self.last_assessment(assessment)?;
        let progress = earlier.map(|earlier| progress(&earlier, &set, &answers, &facility, &findings));

        let evidence = self.report_evidence(assessment, &findings, print.shows_photos())?;
        let (dues, rhythms) = self.printed_standing(&facility, &words, print.date)?;
        let logo = print.logo.as_deref().map(|logo| self.report_picture(logo)).transpose()?.flatten();
        let dropped = self.dropped_answers(assessment, &set, words.language())?;
        let scenarios = self.scenarios(assessment.id)?;
        let table = set.worksheet(words.language()).map(|worksheet| ScenarioTable { worksheet, scenarios });

        let standing = Standing::new(questionnaire, &answers, &facility.profile);
        let items = standing.scoring.items();
        let by_profile = items.iter().filter_map(|scored| match &scored.outcome {
            Outcome::ByProfile(absent) => Some((scored.item.id.clone(), absent.reasons())),
            Outcome::Verdict(_) | Outcome::Equivalent | Outcome::Text | Outcome::Unanswered => None,
        });
        let verdicts = items.iter().filter_map(|scored| Some((scored.item.id.clone(), scored.outcome.verdict()?)));
        let binding = items.iter().filter(|scored| scored.item.eu_mandatory);
        let section_scores = questionnaire
            .sections
            .iter()
            .map(|section| {
                let of_section = items.iter().filter(|scored| scored.section.id == section.id);
                (section.id.clone(), PartScore::of_each(&of_section))
            })
            .collect();
        let model = ReportModel {
            language: words.language().to_owned(),
            paper: print.paper,
            chosen: Chosen {
                edition: print.edition,
                without: print.without.clone(),
                photos_per_page: print.photos_per_page,
                logo,
            },
            withheld: BTreeSet::new(),
            marking: print.marking.clone(),
            practice: self.is_practice(),
            date: print.date,
            facility: facility_head(&facility, &words),
            general: general(&facility.general, &general_fields(&facility, &set, &words)?, &words),
            profile: profile(&facility, &questionnaire.profile_tags),
            eu_profile: facility.eu_profile,
            assessment: AssessmentHead {
                reference: assessment.reference.clone(),
                kind: assessment.kind,
                state: assessment.state,
                revision: assessment.revision,
                // In UTC, so that the same record gives the same bytes in every zone.
                started_on: assessment.started_at.to_zoned(TimeZone::UTC).date(),
                finalised_on: assessment.finalised_at.map(|at| at.to_zoned(TimeZone::UTC).date()),
                scope: assessment.scope.clone(),
            },
            questionnaire: questionnaire.clone(),
            questionnaire_hash: assessment.questionnaire_hash.clone(),
            verdicts: verdicts.collect(),
            not_applicable_by_profile: by_profile.collect(),
            findings: findings
                .iter()
                .map(|finding| report_finding(finding, questionnaire, &people, &samples, &words, print.date))
                .collect(),
            progress,
            samples: samples.iter().map(|sample| report_sample(sample, questionnaire, &findings)).collect(),
            scores: PartScore::of_each(&items.iter()),
            section_scores,
            eu_binding: facility.eu_profile.then(|| PartScore::of(Part::B, binding)),
            record_digest: self.vault.record_digest(assessment.id)?,
            last_event: LastEvent { seq: last.seq, hash: last.hash },
            app_version: env!("CARGO_PKG_VERSION").to_owned(),
            revisions: self.report_revisions(assessment, &people)?,
            signatures: self.report_signatures(assessment)?,
            annexes: Annexes {
                profile: facility.profile.clone(),
                overlay: set.overlay().cloned(),
                dropped,
                table,
                register: self.printed_register(&facility, &words, print.date)?,
                evidence,
                standing: dues,
                rhythms,
            },
            answers,
        };
        Ok(redacted(model, &print.redact))
    }
}

impl Session {
    /// Those before this one and this one. Later ones are none of its business: it stays as it was printed.
    fn report_revisions(&self, assessment: &Assessment, people: &[Person]) -> Result<Vec<ReportRevision>> {
        let day = |at: Timestamp| at.to_zoned(TimeZone::UTC).date();
        let mut revisions = Vec::new();
        let mut at = Some(assessment.clone());
        while let Some(revision) = at {
            revisions.push(ReportRevision {
                number: revision.revision,
                begun_on: day(revision.started_at),
                begun_by: owner_label(&Owner::Person(revision.started_by), people),
                finalised_on: revision.finalised_at.map(day),
                why: self.revision_reason(&revision)?,
            });
            at = match revision.previous.filter(|_| revision.revision > 1) {
                Some(previous) => self.vault.read(|reading| tables::assessment::get(reading, previous))?,
                None => None,
            };
        }
        revisions.reverse();
        Ok(revisions)
    }

    /// The event a revision began with says why.
    fn revision_reason(&self, revision: &Assessment) -> Result<RevisionReason> {
        if revision.revision == 1 {
            return Ok(RevisionReason::First);
        }
        let filter = HistoryFilter {
            assessment: Some(revision.id),
            operations: vec![TAKEN_UP, LATER_SET],
            limit: 1,
            ..HistoryFilter::default()
        };
        let began = self.vault.history_page(&filter)?.entries.into_iter().next();
        Ok(match began {
            Some(entry) if entry.operation == LATER_SET => RevisionReason::LaterSet,
            entry => RevisionReason::TakenUp(entry.and_then(|entry| entry.reason).unwrap_or_default()),
        })
    }

    /// Only of what is finalised: before that, the paper has lines for ink.
    fn report_signatures(&self, assessment: &Assessment) -> Result<Vec<ReportSignature>> {
        if assessment.state.may_change() {
            return Ok(Vec::new());
        }
        let people = self.people()?;
        let digest = self.vault.record_digest(assessment.id)?;
        let printed = self.signatures(assessment.id)?.into_iter().map(|signature| {
            let standing = match (signature.holds(), signature.statement.digest == digest) {
                (true, true) => SignatureStanding::Valid,
                (true, false) => SignatureStanding::Outdated,
                (false, _) => SignatureStanding::Broken,
            };
            let statement = signature.statement;
            ReportSignature {
                role: statement.role,
                who: owner_label(&Owner::Person(statement.person), &people),
                // In UTC, as every day of the record.
                signed_on: statement.signed_at.to_zoned(TimeZone::UTC).date(),
                fingerprint: signature.public_key.fingerprint(),
                independent: statement.attestation.independent,
                reason: statement.attestation.reason,
                standing,
            }
        });
        Ok(printed.collect())
    }
}

pub(crate) fn facility_head(facility: &Facility, words: &Words) -> FacilityHead {
    FacilityHead {
        name: facility.name.clone(),
        number: facility.number.to_string(),
        port: facility.port.clone(),
        state: state_name(words, &facility.state),
        operator: facility.operator.clone(),
    }
}

/// The general information is the register's, whichever set the assessment works through.
pub(crate) fn general_fields(
    facility: &Facility,
    pinned: &QuestionnaireSet,
    words: &Words,
) -> Result<Vec<GeneralField>> {
    let own = pinned.general(words.language());
    let asked = crate::questionnaires::general_set(facility.kind())?;
    Ok(if !own.is_empty() && pinned.id() == asked.id() { own } else { asked.general(words.language()) })
}

fn profile(facility: &Facility, tags: &[(String, String)]) -> Vec<ProfileRow> {
    tags.iter()
        .map(|(tag, label)| ProfileRow {
            label: label.clone(),
            declared: match facility.profile.get(tag) {
                Some(TagState::Present) => Declared::Present,
                Some(TagState::Absent { why }) => Declared::Absent { why: why.clone() },
                None => Declared::NotDeclared,
            },
        })
        .collect()
}

fn report_finding(
    finding: &Finding,
    questionnaire: &Questionnaire,
    people: &[Person],
    samples: &[Sample],
    words: &Words,
    date: Date,
) -> ReportFinding {
    let content = &finding.content;
    let name = |id| people.iter().find(|person| person.id == id).map(person_label).unwrap_or_default();
    let number = |id: &ItemId| questionnaire.item(id).map_or_else(|| id.to_string(), |item| item.number.clone());
    let sentences: Vec<String> =
        totals_for(finding, samples).iter().map(|total| crate::sampling::sentence(words, total)).collect();
    ReportFinding {
        number: finding.number.clone(),
        grade: content.grade,
        state: finding.state,
        item: content.item.clone(),
        also_items: content.also_items.iter().map(number).collect(),
        provisions: content.provisions.clone(),
        place: content.place.clone(),
        found_on: content.found_on,
        fact: content.fact.clone(),
        objective_evidence: content.objective_evidence.clone(),
        samples: sentences.join(" "),
        effect: content.effect.clone(),
        immediate_measure: content.immediate_measure.clone(),
        root_cause: content.root_cause.clone(),
        likelihood: content.likelihood,
        consequence: content.consequence,
        repeats: finding.repeats.as_ref().map(|repeats| repeats.number.clone()),
        closed: finding.closure.as_ref().map(|closure| ReportClosure {
            on: closure.on,
            by: closure.by.map(name).unwrap_or_default(),
            note: closure.note.clone(),
        }),
        actions: content
            .actions
            .iter()
            .map(|action| ReportAction {
                what: action.what.clone(),
                owner: action.owner.as_ref().map(|owner| owner_label(owner, people)).unwrap_or_default(),
                due_on: action.due_on,
                status: action.status,
                overdue: finding.state == FindingState::Open && action.is_overdue(date),
                proof: action.proof.clone(),
                verified: action.verified.map(|verified| (verified.on, name(verified.by))),
            })
            .collect(),
    }
}

fn report_sample(sample: &Sample, questionnaire: &Questionnaire, findings: &[Finding]) -> ReportSample {
    let item = sample.item.as_ref().and_then(|item| questionnaire.item(item)).map(|item| item.number.clone());
    let finding = findings.iter().find(|finding| Some(finding.id) == sample.finding);
    ReportSample {
        kind: sample.kind,
        what: sample.what.clone(),
        item,
        finding: finding.map(|finding| finding.number.clone()),
        taken_on: sample.taken_on,
        checked: sample.checked,
        failed: sample.failed,
        note: sample.note.clone(),
    }
}

fn progress(
    last: &LastAssessment,
    set: &QuestionnaireSet,
    answers: &Answers,
    facility: &Facility,
    findings: &[Finding],
) -> ReportProgress {
    let items = last.items(set, answers, &facility.profile);
    let numbers = last.numbers(&facility.profile);
    let brief = |finding: &Finding| ProgressFinding {
        number: finding.number.clone(),
        grade: finding.content.grade,
        state: finding.state,
        closed_on: finding.closure.as_ref().map(|closure| closure.on),
        fact: finding.content.fact.clone(),
    };
    ReportProgress {
        reference: last.assessment.reference.clone(),
        scores: numbers.scores,
        section_scores: numbers.section_scores,
        tally: numbers.tally,
        findings: last
            .finding_changes(findings)
            .into_iter()
            .map(|change| (change.fate, change.was.map(brief), change.is.map(brief)))
            .collect(),
        items,
    }
}

/// The block as it is printed: words for options, dates as the reader writes them.
fn general(values: &Map<String, Value>, fields: &[GeneralField], words: &Words) -> Vec<Fact> {
    fields
        .iter()
        .filter_map(|field| {
            let value = shown(values.get(&field.id)?, field, words)?;
            // Units like "ships/year" read well after a number only.
            let value = match (field.kind, field.unit.as_str()) {
                (FieldKind::Integer, unit) if !unit.is_empty() => format!("{value} {unit}"),
                _ => value,
            };
            Some(Fact { label: field.label.clone(), value, nature: nature(field) })
        })
        .collect()
}

/// Who the PFSO is stands in a field of its own; what is typed freely may hold anything.
fn nature(field: &GeneralField) -> Nature {
    match field.kind {
        FieldKind::Integer
        | FieldKind::Date
        | FieldKind::Dates
        | FieldKind::Bool
        | FieldKind::Enum
        | FieldKind::Multi => Nature::Plain,
        FieldKind::Geo => Nature::Place,
        FieldKind::Pattern | FieldKind::Iso3166 => Nature::Facility,
        FieldKind::Text | FieldKind::Table => Nature::Free,
    }
}

/// "30.2067, -41.54" as charts have it: 30.2067° N, 41.5400° W.
fn position(typed: &str, words: &Words) -> Option<String> {
    let (latitude, longitude) = typed.split_once(',')?;
    let (latitude, longitude): (f64, f64) = (latitude.trim().parse().ok()?, longitude.trim().parse().ok()?);
    let side = |degrees: f64| if degrees >= 0.0 { "yes" } else { "no" };
    Some(words.say_with(
        "value-position",
        &[
            ("latitude", words.number(latitude.abs(), 4).into()),
            ("north", side(latitude).into()),
            ("longitude", words.number(longitude.abs(), 4).into()),
            ("east", side(longitude).into()),
        ],
    ))
}

fn shown(value: &Value, field: &GeneralField, words: &Words) -> Option<String> {
    let day = |value: &Value| Some(words.date(value.as_str()?.parse().ok()?));
    let option = |value: &Value| {
        let id = value.as_str()?;
        let label = field.options.iter().find(|(option, _)| option == id).map(|(_, label)| label.clone());
        Some(label.unwrap_or_else(|| id.to_owned()))
    };
    let list = |value: &Value, each: &dyn Fn(&Value) -> Option<String>| {
        let all: Vec<String> = value.as_array()?.iter().filter_map(each).collect();
        (!all.is_empty()).then(|| all.join("; "))
    };
    match field.kind {
        FieldKind::Text | FieldKind::Pattern => value.as_str().map(str::to_owned),
        FieldKind::Geo => value.as_str().map(|typed| position(typed, words).unwrap_or_else(|| typed.to_owned())),
        FieldKind::Iso3166 => value.as_str().map(|code| state_name(words, code)),
        FieldKind::Integer => value.as_f64().map(|number| words.number(number, 0)),
        FieldKind::Date => day(value),
        FieldKind::Dates => list(value, &day),
        FieldKind::Bool => value.as_bool().map(|yes| words.say(if yes { "value-yes" } else { "value-no" })),
        FieldKind::Enum => option(value),
        FieldKind::Multi => list(value, &option),
        FieldKind::Table => list(value, &|row: &Value| {
            let cells: Vec<String> = row
                .as_object()?
                .values()
                .filter_map(|cell| match cell {
                    Value::String(text) => Some(text.clone()),
                    Value::Number(number) => number.as_f64().map(|number| words.number(number, 0)),
                    Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
                })
                .collect();
            Some(cells.join(", "))
        }),
    }
}
