//! Signing off: the check, the way to review and back, signing, and taking a record up again.

use crate::{
    api::{
        AssessmentFinalise, AssessmentReopen, AssessmentRow, ErrorCode, IdentityView, PointDates, PointPlace,
        ReviewReturn, SignOffMay, SignOffPoint, SignOffView, SignatureStanding, SignatureView,
    },
    error::{Error, Refusal, Result},
    questionnaires::count,
    report_model::general_fields,
    session::{Session, check_note, new_id},
    work::{Standing, moment, refuse_finalised},
};
use breakwater_domain::{
    assessment::{Assessment, State},
    ids::AssessmentId,
    questionnaire::{GeneralField, Questionnaire},
    sign_off::{
        Attestation, DateOf, Place, Point, REOPEN_REASON, Record, Role, Severity, Step, check, is_ready, next_revision,
    },
    text,
};
use breakwater_vault::{
    Act,
    backup::Why,
    tables::{
        self,
        signature::{Signature, Statement},
    },
};
use std::collections::BTreeSet;

impl Session {
    /// "Check your answers": everything that stands against signing, who has signed, what comes next.
    pub fn sign_off(&mut self, assessment: &str) -> Result<SignOffView> {
        let assessment = self.assessment(assessment)?;
        let points = self.points(&assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let facility = self.facility_of(&assessment)?;
        let fields = general_fields(&facility, &set, &self.words)?;
        let questionnaire = set.in_language(self.words.language());
        let digest = self.vault.record_digest(assessment.id)?;
        let signatures = self.signatures(assessment.id)?;
        let all = self.vault.read(|reading| tables::assessment::of_facility(reading, assessment.facility))?;
        let newer = next_revision(assessment.id, &all).map(|newer| newer.id.to_string());
        let ready = is_ready(&points);
        let may = SignOffMay {
            to_review: assessment.state.after(Step::ToReview).is_some(),
            back: assessment.state.after(Step::Back).is_some(),
            sign: self.role(&assessment, &signatures, &digest)?.filter(|_| ready),
            reopen: assessment.state == State::Finalised && newer.is_none(),
        };
        let of = |severity| count(points.iter().filter(|point| point.kind.severity() == severity).count());
        Ok(SignOffView {
            checked_at: moment(&self.now()),
            must: of(Severity::Must),
            look: of(Severity::Look),
            points: points
                .iter()
                .map(|point| self.point_view(point, &assessment, questionnaire, &fields))
                .collect::<Result<_>>()?,
            four_eyes: self.four_eyes()?,
            signatures: self.signature_views(&signatures, &digest)?,
            record_digest: digest,
            may,
            newer,
            reopen_reason_length: count(REOPEN_REASON),
            assessment: self.assessment_row(&assessment)?,
        })
    }

    fn points(&mut self, assessment: &Assessment) -> Result<Vec<Point>> {
        if !assessment.state.may_change() {
            return Ok(Vec::new());
        }
        let facility = self.facility_of(assessment)?;
        let set = self.pinned(&assessment.questionnaire_hash)?;
        let answers = self.vault.read(|reading| tables::answer::all(reading, assessment.id))?;
        let findings = self.vault.read(|reading| tables::finding::of_assessment(reading, assessment.id))?;
        let standing = Standing::new(set.english(), &answers, &facility.profile);
        Ok(check(&Record {
            scoring: &standing.scoring,
            answers: &answers,
            findings: &findings,
            scope: &assessment.scope,
            general: &facility.general,
            evidenced: &self.evidence_of_items(assessment.id)?.into_keys().collect(),
            conflicts: &BTreeSet::new(),
            today: self.today(),
        }))
    }

    /// As what the acting person could sign; `None` when it is not theirs to sign.
    fn role(&self, assessment: &Assessment, signatures: &[Signature], digest: &str) -> Result<Option<Role>> {
        if !assessment.state.may_change() {
            return Ok(None);
        }
        let current: Vec<_> = signatures.iter().filter(|signature| is_current(signature, digest)).collect();
        Ok(match current.as_slice() {
            [] => Some(Role::Author),
            others if others.iter().any(|other| other.statement.person == self.acting.id) => {
                // Signed already: with one pair of eyes that was enough, with two somebody else's are needed.
                (!self.four_eyes()?).then_some(Role::Author)
            }
            _ => Some(Role::Reviewer),
        })
    }

    pub fn review_request(&mut self, assessment: &str) -> Result<SignOffView> {
        let found = self.assessment(assessment)?;
        self.step(found, Step::ToReview, "review_requested", None)?;
        self.sign_off(assessment)
    }

    /// Gives the record back to its author, with a word why.
    pub fn review_return(&mut self, request: &ReviewReturn) -> Result<SignOffView> {
        let reason = text::note(&request.reason);
        check_note("reason", &reason)?;
        let found = self.assessment(&request.assessment)?;
        self.step(found, Step::Back, "review_returned", Some(reason))?;
        self.sign_off(&request.assessment)
    }

    fn step(
        &mut self,
        assessment: Assessment,
        step: Step,
        operation: &'static str,
        reason: Option<String>,
    ) -> Result<()> {
        refuse_finalised(&assessment)?;
        let state = assessment
            .state
            .after(step)
            .ok_or_else(|| Refusal::of(ErrorCode::WrongState).with("state", assessment.state.key()))?;
        let act = Act { assessment: Some(assessment.id), reason, ..self.act(operation) };
        self.vault.write(&act, |writing| tables::assessment::save(writing, &Assessment { state, ..assessment }))?;
        Ok(())
    }

    /// The acting person signs. When no other signature is needed, the record is sealed in the same moment and never
    /// changes again; the revision it follows is out of force from then on.
    pub fn assessment_finalise(&mut self, request: &AssessmentFinalise) -> Result<SignOffView> {
        let assessment = self.assessment(&request.assessment)?;
        refuse_finalised(&assessment)?;
        let reason = if request.independent { String::new() } else { text::note(&request.reason) };
        check_note("reason", &reason)?;
        let attestation = Attestation { independent: request.independent, reason };
        if !attestation.is_complete() {
            return Err(Refusal::of(ErrorCode::IndependenceReasonMissing).at("reason").into());
        }
        let open = self.points(&assessment)?;
        let open = open.iter().filter(|point| point.kind.severity() == Severity::Must).count();
        if open > 0 {
            return Err(Refusal::of(ErrorCode::NotReady).with("count", open).into());
        }
        let digest = self.vault.record_digest(assessment.id)?;
        let signatures = self.signatures(assessment.id)?;
        let role =
            self.role(&assessment, &signatures, &digest)?.ok_or_else(|| Refusal::of(ErrorCode::SecondSignerNeeded))?;
        let (current, outdated): (Vec<_>, Vec<_>) =
            signatures.into_iter().partition(|signature| is_current(signature, &digest));
        let now = self.now();
        let signer = self.vault.signer(self.acting.id, &now)?;
        let another = current.iter().all(|other| other.statement.person != self.acting.id);
        if another && current.iter().any(|other| other.public_key == signer.public_key()) {
            return Err(Refusal::of(ErrorCode::SecondSignerNeeded).into());
        }
        let signature = another.then(|| {
            let statement = Statement {
                assessment: assessment.id,
                person: self.acting.id,
                role,
                digest: digest.clone(),
                attestation,
                signed_at: now.timestamp(),
            };
            Signature::make(new_id(), statement, &signer)
        });
        let enough = !self.four_eyes()? || current.len() + usize::from(another) > 1;
        let before = if enough { self.in_force_before(&assessment)? } else { Vec::new() };
        let operation = if enough { "assessment_finalised" } else { "assessment_signed" };
        let act = Act { assessment: Some(assessment.id), ..self.act(operation) };
        let acting = self.acting.id;
        if enough {
            self.back_up_before(Why::BeforeFinalising)?;
        }
        self.vault.try_write(&act, |writing| {
            for gone in &outdated {
                tables::signature::remove(writing, gone.id)?;
            }
            if let Some(signature) = &signature {
                tables::signature::save(writing, signature)?;
            }
            if enough {
                tables::seal::make(writing, assessment.id, now.timestamp(), acting)?;
            }
            let (state, finalised_at) =
                if enough { (State::Finalised, Some(now.timestamp())) } else { (State::InReview, None) };
            tables::assessment::save(writing, &Assessment { state, finalised_at, ..assessment })?;
            for previous in &before {
                let superseded = Assessment { state: State::Superseded, ..previous.clone() };
                tables::assessment::save(writing, &superseded)?;
            }
            Ok::<_, Error>(())
        })?;
        self.sign_off(&request.assessment)
    }

    /// Finalised revisions this one takes the place of.
    fn in_force_before(&self, assessment: &Assessment) -> Result<Vec<Assessment>> {
        let mut before = Vec::new();
        let mut at = assessment.clone();
        while let Some(previous) = at.previous.filter(|_| at.revision > 1) {
            let Some(found) = self.vault.read(|reading| tables::assessment::get(reading, previous))? else { break };
            if found.state == State::Finalised {
                before.push(found.clone());
            }
            at = found;
        }
        Ok(before)
    }

    /// A new revision with everything the finalised one says. That one stays in force until the new one is finalised,
    /// and stays readable for ever.
    pub fn assessment_reopen(&mut self, request: &AssessmentReopen) -> Result<AssessmentRow> {
        let assessment = self.assessment(&request.assessment)?;
        if assessment.state != State::Finalised {
            return Err(Refusal::of(ErrorCode::WrongState).with("state", assessment.state.key()).into());
        }
        self.refuse_second_revision(&assessment)?;
        let reason = text::note(&request.reason);
        check_note("reason", &reason)?;
        if reason.chars().count() < REOPEN_REASON {
            return Err(Refusal::of(ErrorCode::ReopenReasonMissing).with("limit", REOPEN_REASON).at("reason").into());
        }
        let answers = self.vault.read(|reading| tables::answer::all(reading, assessment.id))?;
        let along = self.along(assessment.id)?;
        let next = Assessment {
            id: AssessmentId::new(new_id()),
            state: State::Draft,
            revision: assessment.revision + 1,
            previous: Some(assessment.id),
            started_at: self.now().timestamp(),
            started_by: self.acting.id,
            finalised_at: None,
            ..assessment
        };
        let act = Act { assessment: Some(next.id), reason: Some(reason), ..self.act("assessment_reopened") };
        self.vault.try_write(&act, |writing| {
            tables::assessment::save(writing, &next)?;
            for (item, answer) in &answers {
                tables::answer::save(writing, next.id, item, answer)?;
            }
            along.save(writing, next.id, |_| true)
        })?;
        if let Some(item) = &next.resume_at {
            self.vault.keep_place(next.id, item)?;
        }
        self.assessment_row(&next)
    }

    /// Of one record there is one revision at a time that may change.
    pub(crate) fn refuse_second_revision(&self, assessment: &Assessment) -> Result<()> {
        let all = self.vault.read(|reading| tables::assessment::of_facility(reading, assessment.facility))?;
        match next_revision(assessment.id, &all) {
            Some(newer) => Err(Refusal::of(ErrorCode::RevisionExists).with("revision", newer.revision).into()),
            None => Ok(()),
        }
    }

    pub(crate) fn signatures(&self, assessment: AssessmentId) -> Result<Vec<Signature>> {
        Ok(self.vault.read(|reading| tables::signature::of_assessment(reading, assessment))?)
    }

    fn signature_views(&self, signatures: &[Signature], digest: &str) -> Result<Vec<SignatureView>> {
        let people = self.people()?;
        let zone = self.now().time_zone().clone();
        let view = |signature: &Signature| {
            let statement = &signature.statement;
            let person = people.iter().find(|person| person.id == statement.person);
            SignatureView {
                person: statement.person.to_string(),
                name: person.map(|person| person.name.clone()).unwrap_or_default(),
                post: person.map(|person| person.post.clone()).unwrap_or_default(),
                role: statement.role,
                fingerprint: signature.public_key.fingerprint(),
                signed_at: moment(&statement.signed_at.to_zoned(zone.clone())),
                independent: statement.attestation.independent,
                reason: statement.attestation.reason.clone(),
                standing: match (signature.holds(), statement.digest == digest) {
                    (true, true) => SignatureStanding::Valid,
                    (true, false) => SignatureStanding::Outdated,
                    (false, _) => SignatureStanding::Broken,
                },
            }
        };
        Ok(signatures.iter().map(view).collect())
    }

    /// Who is known here, and by which key.
    pub fn identity_list(&self) -> Result<Vec<IdentityView>> {
        let unlocked_by = self.vault.opened().person;
        self.people()?
            .into_iter()
            .map(|person| {
                let key = self.vault.read(|reading| tables::signing_key::of_person(reading, person.id))?;
                Ok(IdentityView {
                    fingerprint: key.map(|key| key.public_key.fingerprint()),
                    own_passphrase: self.vault.has_own_slot(person.id)?,
                    acting: person.id == self.acting.id,
                    unlocked_by: unlocked_by == Some(person.id),
                    person: person.id.to_string(),
                    name: person.name,
                    post: person.post,
                })
            })
            .collect()
    }

    fn point_view(
        &self,
        point: &Point,
        assessment: &Assessment,
        questionnaire: &Questionnaire,
        fields: &[GeneralField],
    ) -> Result<SignOffPoint> {
        let label = |field: &str| {
            let found = fields.iter().find(|known| known.id == field);
            found.map_or_else(|| field.to_owned(), |known| known.label.clone())
        };
        let place = match &point.place {
            Place::Item(id) => {
                let item = questionnaire.item(id).ok_or(Error::Unexpected("an item that is not in its set"))?;
                PointPlace::Item { item: id.to_string(), number: item.number.clone(), prompt: item.prompt.clone() }
            }
            Place::Scope(field) => PointPlace::Scope { field: (*field).to_owned(), member: None, name: None },
            Place::Member(number) => {
                let member = assessment.scope.team.get(*number);
                let name =
                    member.map(|member| if member.name.is_empty() { member.post.clone() } else { member.name.clone() });
                PointPlace::Scope { field: "team".to_owned(), member: Some(count(*number)), name }
            }
            Place::Facility(field) => PointPlace::Facility {
                facility: assessment.facility.to_string(),
                field: (*field).to_owned(),
                label: label(field),
            },
            Place::Finding(id) => {
                let finding = self.vault.read(|reading| tables::finding::get(reading, *id))?;
                PointPlace::Finding {
                    finding: id.to_string(),
                    number: finding.map(|finding| finding.number).unwrap_or_default(),
                }
            }
        };
        let date_of = |of: DateOf| match of {
            DateOf::Today => self.words.say("sign-off-date-today"),
            DateOf::PeriodFrom => self.words.say("sign-off-date-period-from"),
            DateOf::PeriodTo => self.words.say("sign-off-date-period-to"),
            DateOf::FoundOn => self.words.say("sign-off-date-found-on"),
            DateOf::ActionDue => self.words.say("sign-off-date-action-due"),
            DateOf::General(field) => label(field),
        };
        let dates = point.dates.map(|dates| PointDates {
            first: date_of(dates.first),
            first_on: dates.first_on.to_string(),
            second: date_of(dates.second),
            second_on: dates.second_on.to_string(),
        });
        Ok(SignOffPoint { kind: point.kind, severity: point.kind.severity(), place, dates })
    }
}

fn is_current(signature: &Signature, digest: &str) -> bool {
    signature.statement.digest == digest && signature.holds()
}
