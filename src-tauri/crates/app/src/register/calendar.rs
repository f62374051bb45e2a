//! The calendar: everything of all facilities that has a date, and the file for other calendars.

use super::forms;
use crate::{
    api::{
        CalendarAbout, CalendarEntry, CalendarRequest, CalendarView, FileSaved, PaperView, RhythmDay, RhythmGap,
        RhythmView,
    },
    error::Result,
    files,
    questionnaires::count,
    reports::safe_file_name,
    session::Session,
};
use breakwater_domain::{
    assessment::{Kind, State},
    facility::{Facility, RegisterKind},
    finding::FindingState,
    ids::FacilityId,
    interval::{
        Due, DueKind, ExerciseBreach, Gap, Interval, Intervals, LastAssessment, Urgency, days_left, drill_due, dues,
        exercise_breaches, exercise_rule, longest_gap, months_after, too_long_gaps,
    },
    register::{Entry, RegisterList},
};
use breakwater_exchange::calendar::{CalendarDay, to_ics};
use breakwater_locale::Words;
use breakwater_vault::tables;
use jiff::{civil::Date, tz::TimeZone};
use std::path::Path;

/// One facility with all its dates are computed from.
struct Kept {
    facility: Facility,
    entries: Vec<Entry>,
    intervals: Intervals,
    last: LastAssessment,
    /// The assessment that is being worked on, for the date of the next.
    draft: Option<String>,
    last_reference: String,
}

impl Session {
    pub fn calendar(&mut self, request: &CalendarRequest) -> Result<CalendarView> {
        let (words, today) = (Words::clone(&self.words), self.today());
        let mut view = self.register_calendar(request, today, &words)?;
        let facility = request.facility.as_deref().map(|id| self.facility(id)).transpose()?.map(|facility| facility.id);
        view.entries.extend(self.due_actions(facility, today)?);
        view.entries.sort_by(|a, b| (&a.due_on, &a.facility_name, &a.id).cmp(&(&b.due_on, &b.facility_name, &b.id)));
        view.overdue = count(view.entries.iter().filter(|entry| entry.urgency == Urgency::Overdue).count());
        Ok(view)
    }

    /// What the registers make due, without the actions of findings: as it stands on a day, in the
    /// words of a language, for a report has its own of both.
    pub(crate) fn register_calendar(
        &mut self,
        request: &CalendarRequest,
        today: Date,
        words: &Words,
    ) -> Result<CalendarView> {
        let mut view = CalendarView {
            today: today.to_string(),
            overdue: 0,
            entries: Vec::new(),
            rhythms: Vec::new(),
            papers: Vec::new(),
        };
        for facility in self.facilities_asked_for(request)? {
            // Drills, statements and plans are those of a facility: a port or a State has none.
            if facility.number.kind() != RegisterKind::PortFacility {
                continue;
            }
            let kept = self.kept(facility)?;
            let due = dues(&kept.entries, kept.last, &kept.intervals, today);
            view.entries.extend(due.iter().map(|due| calendar_entry(&kept, due, today, words)));
            view.rhythms.extend([DueKind::Drill, DueKind::Exercise].map(|kind| rhythm(&kept, kind, today, words)));
            view.papers.extend(due.iter().filter_map(|due| paper(&kept, due, today)));
        }
        view.overdue = count(view.entries.iter().filter(|entry| entry.urgency == Urgency::Overdue).count());
        Ok(view)
    }

    fn facilities_asked_for(&self, request: &CalendarRequest) -> Result<Vec<Facility>> {
        match &request.facility {
            Some(id) => Ok(vec![self.facility(id)?]),
            None => Ok(self.vault.read(tables::facility::all)?),
        }
    }

    fn kept(&mut self, facility: Facility) -> Result<Kept> {
        let assessments = self.vault.read(|reading| tables::assessment::of_facility(reading, facility.id))?;
        let own = |kind: Kind| kind == Kind::SelfAssessment;
        let last = assessments
            .iter()
            .filter(|assessment| own(assessment.kind) && assessment.finalised_at.is_some())
            .max_by_key(|assessment| assessment.finalised_at);
        let draft = assessments
            .iter()
            .filter(|assessment| own(assessment.kind) && matches!(assessment.state, State::Draft | State::InReview))
            .max_by_key(|assessment| assessment.started_at);
        Ok(Kept {
            entries: self.entries(&facility)?,
            intervals: self.intervals(&facility)?,
            last: LastAssessment {
                // In UTC, as the report says it.
                finalised_on: last.and_then(|last| last.finalised_at).map(|at| at.to_zoned(TimeZone::UTC).date()),
            },
            draft: draft.map(|draft| draft.id.to_string()),
            last_reference: last.map(|last| last.reference.clone()).unwrap_or_default(),
            facility,
        })
    }

    /// Open actions with a date, of findings that are open.
    fn due_actions(&mut self, facility: Option<FacilityId>, today: Date) -> Result<Vec<CalendarEntry>> {
        let facility = facility.map(|id| id.to_string());
        let findings = self.finding_list(&crate::api::FindingList::default())?;
        let open = findings
            .into_iter()
            .filter(|finding| finding.state == FindingState::Open)
            .filter(|finding| facility.as_ref().is_none_or(|wanted| *wanted == finding.facility));
        let mut entries = Vec::new();
        for finding in open {
            for action in &finding.actions {
                // `days_left` is there while something is left to do.
                let (Some(due_on), Some(_)) = (&action.due_on, action.days_left) else { continue };
                let Ok(day) = due_on.parse::<Date>() else { continue };
                let owner = action.owner.as_ref().map(|owner| owner.label.clone());
                entries.push(CalendarEntry {
                    id: format!("action-{}", action.id),
                    kind: DueKind::Action,
                    due_on: Some(due_on.clone()),
                    days_left: Some(days_left(day, today)),
                    urgency: Urgency::of(day, today),
                    facility: finding.facility.clone(),
                    facility_name: finding.facility_name.clone(),
                    title: action.what.clone(),
                    detail: [Some(finding.number.clone()), owner].into_iter().flatten().collect::<Vec<_>>().join(", "),
                    about: CalendarAbout::Finding { id: finding.id.clone(), assessment: finding.assessment.clone() },
                });
            }
        }
        Ok(entries)
    }

    /// Warnings for the home screen, where actions stand already.
    pub(crate) fn agenda(&mut self) -> Result<Vec<CalendarEntry>> {
        let (words, today) = (Words::clone(&self.words), self.today());
        let mut entries = self.register_calendar(&CalendarRequest::default(), today, &words)?.entries;
        entries.retain(|entry| match entry.urgency {
            Urgency::Overdue | Urgency::Within30 | Urgency::Within90 | Urgency::Within180 => true,
            Urgency::NoRecord | Urgency::Ok => false,
        });
        entries.sort_by(|a, b| (&a.due_on, &a.facility_name, &a.id).cmp(&(&b.due_on, &b.facility_name, &b.id)));
        Ok(entries)
    }

    pub fn calendar_save_to(&mut self, request: &CalendarRequest, path: &Path) -> Result<FileSaved> {
        let (_, text) = self.calendar_file(request)?;
        files::save(path, text.as_bytes())
    }

    /// The calendar as an iCalendar file, with the name it is offered under.
    pub fn calendar_file(&mut self, request: &CalendarRequest) -> Result<(String, String)> {
        let view = self.calendar(request)?;
        let one = request.facility.as_deref().map(|id| self.facility(id)).transpose()?;
        let name = match &one {
            Some(facility) => facility.name.clone(),
            None => self.words.say("calendar-all-facilities"),
        };
        let vault = self.vault_id();
        let days: Vec<CalendarDay> = view
            .entries
            .iter()
            .filter_map(|entry| {
                Some(CalendarDay {
                    id: format!("{}@{vault}.breakwater.invalid", entry.id),
                    on: entry.due_on.as_ref()?.parse().ok()?,
                    title: entry.title.clone(),
                    detail: [entry.detail.as_str(), entry.facility_name.as_str()]
                        .into_iter()
                        .filter(|part| !part.is_empty())
                        .collect::<Vec<_>>()
                        .join("\n"),
                    category: entry.kind.key().to_owned(),
                })
            })
            .collect();
        let subject = one.map_or_else(|| name.clone(), |facility| facility.number.to_string());
        let file = self
            .words
            .say_with("file-name-calendar", &[("subject", subject.into()), ("date", view.today.as_str().into())]);
        Ok((safe_file_name(&file), to_ics(&name, &days, self.now().timestamp())))
    }
}

fn calendar_entry(kept: &Kept, due: &Due, today: Date, words: &Words) -> CalendarEntry {
    let entry = due.entry.and_then(|id| kept.entries.iter().find(|entry| entry.id == id));
    let facility = kept.facility.id.to_string();
    // What follows from a rule is one thing of the facility, whichever drill it counts from.
    let id = match (due.kind, due.entry) {
        (
            DueKind::PlannedDrill
            | DueKind::PlannedExercise
            | DueKind::Verification
            | DueKind::Certificate
            | DueKind::Statement,
            Some(entry),
        ) => format!("{}-{entry}", due.kind.key()),
        _ => format!("{}-{facility}", due.kind.key()),
    };
    CalendarEntry {
        id,
        kind: due.kind,
        due_on: due.due_on.map(|day| day.to_string()),
        days_left: due.due_on.map(|day| days_left(day, today)),
        urgency: due.urgency(today),
        facility,
        facility_name: kept.facility.name.clone(),
        title: words.say(&format!("calendar-due-{}", forms::hyphens(due.kind.key()))),
        detail: detail(kept, due, entry, words),
        about: about(kept, due),
    }
}

/// The rule, the holder, the plan: what one wants to know beside the title.
fn detail(kept: &Kept, due: &Due, entry: Option<&Entry>, words: &Words) -> String {
    let since = due.since.map(|day| words.date(day)).unwrap_or_default();
    let label = entry.map(|entry| forms::entry_label(entry, words)).unwrap_or_default();
    let months = |interval| f64::from(kept.intervals.get(interval));
    match due.kind {
        _ if due.due_on.is_none() => words.say("calendar-detail-no-record"),
        DueKind::Drill => words.say_with(
            "calendar-detail-drill",
            &[("months", months(Interval::DrillMonths).into()), ("since", since.into())],
        ),
        DueKind::Exercise => words.say_with(
            "calendar-detail-exercise",
            &[("months", months(Interval::ExerciseMonths).into()), ("since", since.into())],
        ),
        DueKind::Statement if due.shortened => {
            let years = months(Interval::StatementYears);
            words.say_with("calendar-detail-shortened", &[("label", label.into()), ("years", years.into())])
        }
        DueKind::SelfAssessment => words.say_with(
            "calendar-detail-self-assessment",
            &[("reference", kept.last_reference.as_str().into()), ("since", since.into())],
        ),
        DueKind::PlannedDrill
        | DueKind::PlannedExercise
        | DueKind::Statement
        | DueKind::Verification
        | DueKind::PfsaReview
        | DueKind::PfspReview
        | DueKind::Certificate
        | DueKind::Action => label,
    }
}

/// Statement, PFSA, PFSP and self-assessment run; the rest are days.
fn paper(kept: &Kept, due: &Due, today: Date) -> Option<PaperView> {
    if !matches!(due.kind, DueKind::Statement | DueKind::PfsaReview | DueKind::PfspReview | DueKind::SelfAssessment) {
        return None;
    }
    let entry = due.entry.and_then(|id| kept.entries.iter().find(|entry| entry.id == id));
    Some(PaperView {
        facility: kept.facility.id.to_string(),
        facility_name: kept.facility.name.clone(),
        kind: due.kind,
        reference: match (due.kind, entry) {
            (DueKind::SelfAssessment, _) => kept.last_reference.clone(),
            (_, Some(entry)) => entry.cited_as().unwrap_or_default().to_owned(),
            (_, None) => String::new(),
        },
        from: due.since.map(|day| day.to_string()),
        until: due.due_on.map(|day| day.to_string()),
        days_left: due.due_on.map(|day| days_left(day, today)),
        urgency: due.urgency(today),
        shortened: due.shortened,
        about: about(kept, due),
    })
}

fn about(kept: &Kept, due: &Due) -> CalendarAbout {
    let list = match due.kind {
        DueKind::Drill | DueKind::Exercise | DueKind::PlannedDrill | DueKind::PlannedExercise => RegisterList::Drill,
        DueKind::Statement => RegisterList::Statement,
        DueKind::Verification => RegisterList::Verification,
        DueKind::PfsaReview => RegisterList::Pfsa,
        DueKind::PfspReview => RegisterList::Pfsp,
        DueKind::Certificate => RegisterList::Training,
        DueKind::SelfAssessment | DueKind::Action => return CalendarAbout::Assessment { id: kept.draft.clone() },
    };
    let entry = due.entry.and_then(|id| kept.entries.iter().find(|entry| entry.id == id));
    CalendarAbout::Register {
        list: entry.map_or(list, |entry| entry.list),
        entry: entry.map(|entry| entry.id.to_string()),
    }
}

fn rhythm(kept: &Kept, kind: DueKind, today: Date, words: &Words) -> RhythmView {
    let is_drill = kind == DueKind::Drill;
    let word = if is_drill { "drill" } else { "exercise" };
    let with = |status: &str| -> Vec<(Date, &Entry)> {
        let mut days: Vec<(Date, &Entry)> = kept
            .entries
            .iter()
            .filter(|entry| entry.list == RegisterList::Drill && entry.is("kind", word) && entry.is("status", status))
            .filter_map(|entry| Some((entry.date("on")?, entry)))
            .collect();
        days.sort_by_key(|(day, entry)| (*day, entry.id));
        days
    };
    let (held, planned) = (with("held"), with("planned"));
    let days: Vec<Date> = held.iter().map(|(day, _)| *day).collect();
    let months = kept.intervals.get(if is_drill { Interval::DrillMonths } else { Interval::ExerciseMonths });
    let rule = (!is_drill).then(|| exercise_rule(&days, today, months));
    let due_on = match rule {
        None => drill_due(&days, months),
        Some(rule) => (!days.is_empty()).then(|| rule.due_on()),
    };
    let breaches = if is_drill { Vec::new() } else { exercise_breaches(&days, today, months) };
    let view = |(day, entry): &(Date, &Entry)| RhythmDay {
        entry: entry.id.to_string(),
        on: day.to_string(),
        label: forms::entry_label(entry, words),
    };
    RhythmView {
        facility: kept.facility.id.to_string(),
        kind,
        months,
        held: held.iter().map(view).collect(),
        planned: planned.iter().map(view).collect(),
        late: too_long_gaps(&days, months).into_iter().map(gap).collect(),
        longest: longest_gap(&days, months).map(gap),
        held_in_12_months: count(days.iter().filter(|day| months_after(**day, 12) > today).count()),
        due_on: due_on.map(|day| day.to_string()),
        urgency: due_on.map_or(Urgency::NoRecord, |day| Urgency::of(day, today)),
        by_year: rule.map(|rule| rule.by_year.to_string()),
        by_distance: rule.and_then(|rule| rule.by_distance).map(|day| day.to_string()),
        held_this_year: days.iter().any(|day| day.year() == today.year()),
        years_without: breaches
            .into_iter()
            .filter_map(|breach| match breach {
                ExerciseBreach::YearWithout(year) => Some(year),
                ExerciseBreach::TooFarApart(_) => None,
            })
            .collect(),
    }
}

fn gap(gap: Gap) -> RhythmGap {
    RhythmGap {
        from: gap.from.to_string(),
        to: gap.to.to_string(),
        limit: gap.limit.to_string(),
        days: gap.days(),
        days_late: gap.days_late(),
    }
}
