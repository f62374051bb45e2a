//! Following findings to their closure: the acts, their reasons, and several at once.
//!
//! All of it goes on when the assessment is finalised: what was found stands, what becomes of it does
//! not (decision record 0010). Verifying, closing and reopening are not undone with Ctrl+Z: whoever
//! signs something off takes it back with a reason, by reopening.

use crate::{
    api::{
        ActionSave, ErrorCode, FindingBulk, FindingClose, FindingEvent, FindingReopen, FindingSettings, FindingVerify,
        FindingView, FindingsChanged, StatusChange,
    },
    error::{Refusal, Result},
    findings::{due_on, owner_of, refusal},
    questionnaires::count,
    session::{Session, new_id},
    work::moment,
};
use breakwater_domain::{
    assessment::{Assessment, State},
    finding::{ActionStatus, Finding, FindingState, Grade},
    following::{ActionEdit, ClosingGap, DueDays, FollowingProblem},
    ids::{ActionId, FindingId},
    sign_off::{followed, next_revision},
};
use breakwater_vault::{Act, Entity, Only, backup::Why, tables};
use jiff::tz::{Offset, TimeZone};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The setting that holds the due days by grade.
const DUE_DAYS: &str = "due_days";
/// What changes several findings at once is called in events.
const SEVERAL: &str = "findings_changed";

impl Session {
    /// By id; or by number, where only one finding of the vault has it.
    pub(crate) fn found(&self, wanted: &str) -> Result<(Assessment, Finding)> {
        let unknown = || Refusal::of(ErrorCode::UnknownFinding).with("id", wanted);
        let finding = if let Ok(id) = wanted.parse::<FindingId>() {
            self.vault.read(|reading| tables::finding::get(reading, id))?.ok_or_else(unknown)?
        } else {
            let assessments = self.vault.read(tables::assessment::all)?;
            let lives_on = |id| followed(&assessments).any(|assessment| assessment.id == id);
            let mut named = self.vault.read(tables::finding::all)?;
            named.retain(|finding| finding.number == wanted && lives_on(finding.assessment));
            let more = named.len() > 1;
            match named.pop() {
                Some(_) if more => {
                    return Err(Refusal::of(ErrorCode::FindingAmbiguous).with("number", wanted).into());
                }
                Some(finding) => finding,
                None => return Err(unknown().into()),
            }
        };
        Ok((self.assessment(&finding.assessment.to_string())?, finding))
    }

    /// As [`Session::found`], for changing it. What was taken up again lives on in its next revision.
    fn to_follow(&self, wanted: &str) -> Result<(Assessment, Finding)> {
        let (assessment, finding) = self.found(wanted)?;
        let all = self.vault.read(tables::assessment::all)?;
        if assessment.state == State::Superseded || next_revision(assessment.id, &all).is_some() {
            return Err(Refusal::of(ErrorCode::Finalised).into());
        }
        Ok((assessment, finding))
    }

    pub fn finding_get(&mut self, id: &str) -> Result<FindingView> {
        let (assessment, finding) = self.found(id)?;
        let around = self.surroundings(assessment)?;
        self.finding_view(&around, &finding)
    }

    pub fn action_save(&mut self, request: ActionSave) -> Result<FindingView> {
        let (assessment, finding) = self.to_follow(&request.finding)?;
        let people = self.people()?;
        let action = request.action.as_deref().map(|action| action_id(&finding, action)).transpose()?;
        let due_days = self.due_days()?;
        let (grade, found_on) = (finding.content.grade, finding.content.found_on);
        let edit = ActionEdit {
            what: request.what,
            owner: request.owner.map(|owner| owner.map(|owner| owner_of(owner, &people)).transpose()).transpose()?,
            due_on: request
                .due_on
                .map(|due| due.map_or(Ok(None), |due| due_on(&due, &due_days, grade, found_on)))
                .transpose()?,
            status: request.status,
            proof: request.proof,
        };
        let number = finding.number.clone();
        let finding = finding.edit_action(action, ActionId::new(new_id()), edit, self.today());
        let mut finding = finding.map_err(|problem| refused(&problem, Some(&number)))?;
        finding.content = finding.content.tidied();
        if let Some(problem) = finding.content.check().first() {
            return Err(refusal(problem).into());
        }
        let undoable = assessment.state.may_change();
        let act = Act { undoable, ..self.undoable("action_saved", assessment.id, finding.content.item.as_ref()) };
        self.keep_finding(assessment, &finding, &act)
    }

    pub fn finding_verify(&mut self, request: &FindingVerify) -> Result<FindingView> {
        let (assessment, finding) = self.to_follow(&request.finding)?;
        let action = request.action.as_deref().map(|action| action_id(&finding, action)).transpose()?;
        crate::session::check_note("proof", &request.proof)?;
        let number = finding.number.clone();
        let finding = finding
            .verify(action, &request.proof, &self.acting, self.today())
            .map_err(|problem| refused(&problem, Some(&number)))?;
        let act = self.signing("finding_verified", &assessment, &finding);
        self.keep_finding(assessment, &finding, &act)
    }

    pub fn finding_close(&mut self, request: &FindingClose) -> Result<FindingView> {
        let (assessment, finding) = self.to_follow(&request.finding)?;
        crate::session::check_note("note", &request.note)?;
        let evidence = count(self.vault.read(|reading| tables::evidence::count_for_finding(reading, finding.id))?);
        let number = finding.number.clone();
        let finding = finding
            .close(&request.note, &self.acting, &self.people()?, evidence, self.today())
            .map_err(|problem| refused(&problem, Some(&number)))?;
        let act = self.signing("finding_closed", &assessment, &finding);
        self.keep_finding(assessment, &finding, &act)
    }

    pub fn finding_reopen(&mut self, request: &FindingReopen) -> Result<FindingView> {
        let (assessment, finding) = self.to_follow(&request.finding)?;
        crate::session::check_note("reason", &request.reason)?;
        let number = finding.number.clone();
        let finding = finding.reopen(&request.reason).map_err(|problem| refused(&problem, Some(&number)))?;
        let reason = breakwater_domain::text::paragraph(&request.reason);
        let act = Act { reason: Some(reason), ..self.signing("finding_reopened", &assessment, &finding) };
        self.keep_finding(assessment, &finding, &act)
    }

    fn signing(&self, operation: &'static str, assessment: &Assessment, finding: &Finding) -> Act {
        let item = finding.content.item.as_ref();
        Act { undoable: false, ..self.undoable(operation, assessment.id, item) }
    }

    fn keep_finding(&mut self, assessment: Assessment, finding: &Finding, act: &Act) -> Result<FindingView> {
        self.vault.write(act, |writing| tables::finding::save(writing, finding))?;
        let around = self.surroundings(assessment)?;
        self.finding_view(&around, finding)
    }

    /// The same change to every open action of these findings, as one event.
    pub fn finding_bulk_save(&mut self, request: FindingBulk) -> Result<FindingsChanged> {
        let people = self.people()?;
        let due_days = self.due_days()?;
        let owner = request.owner.map(|owner| owner_of(owner, &people)).transpose()?;
        let wanted: BTreeSet<String> = request.findings.into_iter().collect();
        let mut changed: Vec<Finding> = Vec::new();
        let (mut assessments, mut actions) = (BTreeSet::new(), 0);
        for id in &wanted {
            let (assessment, mut finding) = self.to_follow(id)?;
            let number = finding.number.clone();
            let open: Vec<ActionId> =
                finding.content.actions.iter().filter(|one| one.status.is_open()).map(|one| one.id).collect();
            for action in open {
                let due = request.due_on.as_deref();
                let due = due.map(|due| due_on(due, &due_days, finding.content.grade, finding.content.found_on));
                let edit = ActionEdit {
                    owner: owner.clone().map(Some),
                    due_on: due.transpose()?.flatten().map(Some),
                    status: request.status,
                    ..ActionEdit::default()
                };
                let edited = finding.edit_action(Some(action), action, edit, self.today());
                finding = edited.map_err(|problem| refused(&problem, Some(&number)))?;
                actions += 1;
            }
            finding.content = finding.content.tidied();
            if let Some(problem) = finding.content.check().first() {
                return Err(refusal(problem).with("number", &number).into());
            }
            assessments.insert(assessment.id);
            changed.push(finding);
        }
        // An event names its assessment where it is one.
        let assessment = assessments.first().copied().filter(|_| assessments.len() == 1);
        let act = Act { assessment, ..self.act(SEVERAL) };
        self.back_up_before(Why::BeforeBulk)?;
        let written = self
            .vault
            .write(&act, |writing| changed.iter().try_for_each(|finding| tables::finding::save(writing, finding)))?;
        Ok(FindingsChanged {
            findings: self.views(changed.iter().map(|finding| finding.id))?,
            actions,
            seq: written.seq,
        })
    }

    /// Takes back one change to several, as long as nothing in it was changed since.
    pub fn finding_bulk_undo(&mut self, seq: u64) -> Result<FindingsChanged> {
        let act = self.act("undo");
        let written = self.vault.take_back(seq, Only::Operation(SEVERAL), &act)?;
        let actions: BTreeSet<&str> = written
            .changed
            .iter()
            .filter(|changed| changed.kind == Entity::Action)
            .map(|changed| changed.id.as_str())
            .collect();
        let findings = self.vault.read(tables::finding::all)?;
        let touched = findings
            .iter()
            .filter(|finding| finding.content.actions.iter().any(|action| actions.contains(&*action.id.to_string())));
        let ids: Vec<FindingId> = touched.map(|finding| finding.id).collect();
        Ok(FindingsChanged { actions: count(actions.len()), findings: self.views(ids.into_iter())?, seq: written.seq })
    }

    fn views(&mut self, ids: impl Iterator<Item = FindingId>) -> Result<Vec<FindingView>> {
        ids.map(|id| self.finding_get(&id.to_string())).collect()
    }

    /// What was done about a finding, newest first.
    pub fn finding_history(&mut self, id: &str) -> Result<Vec<FindingEvent>> {
        let (_, finding) = self.found(id)?;
        let people = self.people()?;
        let entries = self.vault.finding_history(finding.id)?;
        Ok(entries
            .into_iter()
            .rev()
            .map(|entry| {
                let zone = Offset::from_seconds(entry.offset_seconds).map_or(TimeZone::UTC, TimeZone::fixed);
                let person = people.iter().find(|person| person.id == entry.actor);
                FindingEvent {
                    seq: entry.seq,
                    at: moment(&entry.at.to_zoned(zone)),
                    person: person.map(|person| person.name.clone()).unwrap_or_default(),
                    operation: entry.operation,
                    reason: entry.reason,
                    statuses: entry
                        .changes
                        .iter()
                        .filter_map(|change| {
                            let column = match change.entity.kind {
                                Entity::Finding if change.entity.id == finding.id.to_string() => "state",
                                Entity::Action => "status",
                                _ => return None,
                            };
                            let image = change.new.as_ref().or(change.old.as_ref())?;
                            // A change to several findings holds the actions of the others too.
                            if column == "status" && image.get("finding")?.as_str()? != finding.id.to_string() {
                                return None;
                            }
                            let word = |image: Option<&Value>| Some(image?.get(column)?.as_str()?.to_owned());
                            let (old, new) = (word(change.old.as_ref()), word(change.new.as_ref()));
                            let action = image.get("what").and_then(Value::as_str).map(str::to_owned);
                            (old != new).then_some(StatusChange { action, old, new })
                        })
                        .collect(),
                }
            })
            .collect())
    }

    pub(crate) fn due_days(&self) -> Result<DueDays> {
        let mut days = DueDays::default();
        let kept = self.vault.read(|reading| tables::setting::get(reading, DUE_DAYS))?;
        for grade in Grade::ALL {
            match kept.as_ref().and_then(|kept| kept.get(grade.key())) {
                Some(Value::Null) => days.set(grade, None),
                Some(value) => {
                    let number = value.as_u64().and_then(|days| u16::try_from(days).ok());
                    number.is_some_and(|number| days.set(grade, Some(number)))
                }
                None => false,
            };
        }
        Ok(days)
    }

    pub fn finding_settings(&self) -> Result<FindingSettings> {
        let days = self.due_days()?;
        let due_days = Grade::ALL.into_iter().map(|grade| (grade.key().to_owned(), days.of(grade))).collect();
        Ok(FindingSettings { due_days })
    }

    /// Grades that are not named keep what they have.
    pub fn finding_settings_save(&mut self, request: &FindingSettings) -> Result<FindingSettings> {
        let mut days = self.due_days()?;
        for (grade, number) in &request.due_days {
            let grade =
                Grade::from_key(grade).ok_or_else(|| crate::Error::bad_request(format!("due_days: {grade}")))?;
            if !days.set(grade, *number) {
                let most = breakwater_domain::following::MOST_DUE_DAYS;
                return Err(Refusal::of(ErrorCode::DueDaysRange).with("limit", most).at(grade.key()).into());
            }
        }
        let value: serde_json::Map<String, Value> =
            Grade::ALL.into_iter().map(|grade| (grade.key().to_owned(), json!(days.of(grade)))).collect();
        let act = self.act("due_days_saved");
        self.vault.write(&act, |writing| tables::setting::set(writing, DUE_DAYS, &value.clone().into()))?;
        self.finding_settings()
    }
}

/// An action by its id, or by its place in the list from 1.
fn action_id(finding: &Finding, wanted: &str) -> Result<ActionId> {
    let unknown = || Refusal::of(ErrorCode::UnknownAction).with("action", wanted).with("number", &finding.number);
    let actions = &finding.content.actions;
    let by_place = wanted.parse::<usize>().ok().and_then(|place| actions.get(place.checked_sub(1)?));
    let found = by_place.or_else(|| actions.iter().find(|action| action.id.to_string() == wanted));
    Ok(found.ok_or_else(unknown)?.id)
}

pub(crate) fn refused(problem: &FollowingProblem, number: Option<&str>) -> crate::Error {
    let code = match problem {
        FollowingProblem::UnknownAction => ErrorCode::UnknownAction,
        FollowingProblem::Closed => ErrorCode::FindingClosed,
        FollowingProblem::NotClosed => ErrorCode::FindingNotClosed,
        FollowingProblem::VerifyInstead => ErrorCode::FindingVerifyInstead,
        FollowingProblem::ActionVerified => ErrorCode::FindingActionVerified,
        FollowingProblem::NothingDone => ErrorCode::FindingNothingDone,
        FollowingProblem::VerifierOwns => ErrorCode::FindingOwnerVerifies,
        // The first says what to do first; the others are in the view.
        FollowingProblem::Gaps(gaps) => match gaps.first() {
            Some(ClosingGap::ActionMissing) => ErrorCode::FindingClosesWithAction,
            Some(ClosingGap::ActionsOpen) => ErrorCode::FindingActionsOpen,
            Some(ClosingGap::Evidence) => ErrorCode::FindingNoEvidence,
            Some(ClosingGap::CloserOwns | ClosingGap::VerifierOwns) | None => ErrorCode::FindingOwnerVerifies,
        },
        FollowingProblem::ReasonMissing => ErrorCode::FindingReasonMissing,
    };
    let refusal = Refusal::of(code).with("number", number.unwrap_or_default());
    match problem {
        FollowingProblem::ReasonMissing => refusal.at("reason"),
        FollowingProblem::VerifyInstead => refusal.at("status"),
        FollowingProblem::UnknownAction => refusal.with("action", ""),
        _ => refusal,
    }
    .into()
}

/// Whether an action is the owner's to do and the finding open.
pub(crate) fn is_open(finding: &Finding) -> bool {
    finding.state == FindingState::Open
}

/// Whether all that was to be done was verified.
pub(crate) fn can_be_closed(finding: &Finding) -> bool {
    let actions = &finding.content.actions;
    is_open(finding)
        && !actions.is_empty()
        && actions.iter().all(|action| matches!(action.status, ActionStatus::Verified | ActionStatus::Closed))
}
