//! The register as the report prints it: what is due, then the lists that tell of the past.

use super::{entries::in_order, forms};
use crate::{
    api::{CalendarRequest, RhythmDay, RhythmGap},
    error::Result,
    session::Session,
};
use breakwater_domain::{
    facility::Facility,
    interval::DueKind,
    register::{Entry, FieldKind, RegisterList},
};
use breakwater_locale::Words;
use breakwater_report::{Nature, RegisterColumn, RegisterTable, ReportDue, ReportGap, ReportRhythm, RhythmKind};
use jiff::civil::Date;

/// Lists in the order of print, each with its columns and their share of the width.
const PRINTED: [(RegisterList, &[(&str, f32)]); 9] = {
    use RegisterList::{Declaration, Drill, Incident, LevelChange, Pfsa, Pfsp, Statement, Training, Verification};
    [
        (
            Statement,
            &[("number", 20.0), ("issued_by", 30.0), ("issued_on", 16.0), ("valid_until", 16.0), ("ship_types", 30.0)],
        ),
        (Verification, &[("on", 16.0), ("status", 14.0), ("statement", 20.0), ("result", 50.0)]),
        (
            Pfsa,
            &[
                ("reference", 20.0),
                ("author", 30.0),
                ("approved_on", 16.0),
                ("last_review_on", 16.0),
                ("next_review_on", 16.0),
            ],
        ),
        (
            Pfsp,
            &[
                ("reference", 24.0),
                ("approved_on", 16.0),
                ("last_amendment_on", 18.0),
                ("last_review_on", 16.0),
                ("next_review_on", 16.0),
            ],
        ),
        (
            Drill,
            &[
                ("on", 20.0),
                ("kind", 18.0),
                ("status", 16.0),
                ("scenario", 28.0),
                ("participants", 18.0),
                ("result", 28.0),
            ],
        ),
        (
            Training,
            &[
                ("role", 24.0),
                ("course", 32.0),
                ("people", 12.0),
                ("people_with_valid_certificate", 16.0),
                ("valid_until", 16.0),
            ],
        ),
        (
            Declaration,
            &[("number", 13.0), ("ship", 24.0), ("valid_from", 17.0), ("declared_until", 17.0), ("reason", 40.0)],
        ),
        (
            Incident,
            &[("at", 18.0), ("incident_kind", 20.0), ("place", 20.0), ("what", 50.0), ("pfsp_reviewed_on", 16.0)],
        ),
        (
            LevelChange,
            &[
                ("set_at", 18.0),
                ("from_level", 12.0),
                ("to_level", 12.0),
                ("ended_at", 18.0),
                ("ordered_by", 22.0),
                ("reason", 40.0),
            ],
        ),
    ]
};

impl Session {
    /// As it stands on the report's date; a facility whose register is empty gets no such chapter.
    pub(crate) fn printed_register(
        &mut self,
        facility: &Facility,
        words: &Words,
        date: Date,
    ) -> Result<Vec<RegisterTable>> {
        let entries = self.entries(facility)?;
        if entries.is_empty() {
            return Ok(Vec::new());
        }
        let mut tables = Vec::new();
        let oldest = three_years_before(date);
        for (list, columns) in PRINTED {
            let rows: Vec<Vec<String>> = in_order(list, &entries)
                .into_iter()
                .filter(|entry| is_recent(entry, oldest))
                .map(|entry| columns.iter().map(|(key, _)| cell(entry, key, words)).collect())
                .collect();
            if !rows.is_empty() {
                let columns = columns
                    .iter()
                    .map(|(key, share)| RegisterColumn {
                        title: forms::label(key, words),
                        share: *share,
                        nature: list.field(key).map_or(Nature::Free, |field| nature(field.kind)),
                    })
                    .collect();
                tables.push(RegisterTable { title: forms::title(list, words), note: String::new(), columns, rows });
            }
        }
        Ok(tables)
    }

    /// What is due, and drills and exercises against their rule.
    pub(crate) fn printed_standing(
        &mut self,
        facility: &Facility,
        words: &Words,
        date: Date,
    ) -> Result<(Vec<ReportDue>, Vec<ReportRhythm>)> {
        if self.entries(facility)?.is_empty() {
            return Ok((Vec::new(), Vec::new()));
        }
        let request = CalendarRequest { facility: Some(facility.id.to_string()) };
        let view = self.register_calendar(&request, date, words)?;
        let day = |day: &String| day.parse::<Date>().ok();
        let standing = view
            .entries
            .into_iter()
            .map(|entry| ReportDue {
                title: entry.title,
                detail: entry.detail,
                due_on: entry.due_on.as_ref().and_then(day),
                days_left: entry.days_left,
                urgency: entry.urgency,
            })
            .collect();
        let gap = |gap: &RhythmGap| {
            Some(ReportGap { from: day(&gap.from)?, to: day(&gap.to)?, days: gap.days, days_late: gap.days_late })
        };
        let oldest = three_years_before(date);
        let days = |held: &[RhythmDay]| -> Vec<Date> {
            held.iter().filter_map(|held| day(&held.on)).filter(|day| *day >= oldest).collect()
        };
        let rhythms = view
            .rhythms
            .iter()
            .map(|rhythm| ReportRhythm {
                kind: if rhythm.kind == DueKind::Drill { RhythmKind::Drill } else { RhythmKind::Exercise },
                months: rhythm.months,
                held: days(&rhythm.held),
                planned: days(&rhythm.planned),
                late: rhythm.late.iter().filter_map(gap).filter(|gap| gap.from >= oldest).collect(),
                longest: rhythm.longest.as_ref().and_then(gap),
                due_on: rhythm.due_on.as_ref().and_then(day),
                urgency: rhythm.urgency,
                years_without: rhythm.years_without.clone(),
            })
            .collect();
        Ok((standing, rhythms))
    }
}

/// Three years before.
fn three_years_before(date: Date) -> Date {
    date.saturating_sub(jiff::Span::new().years(3))
}

/// Papers, and training that has no end, are printed however old they are.
fn is_recent(entry: &Entry, oldest: Date) -> bool {
    let key = match entry.list {
        RegisterList::Verification | RegisterList::Drill => "on",
        RegisterList::Declaration => "declared_until",
        RegisterList::Incident => "at",
        RegisterList::LevelChange => "set_at",
        RegisterList::Contact
        | RegisterList::Place
        | RegisterList::PlanPicture
        | RegisterList::Pfsa
        | RegisterList::Pfsp
        | RegisterList::Statement
        | RegisterList::Training => return true,
    };
    let day = entry.date(key).or_else(|| entry.moment(key).map(jiff::civil::DateTime::date));
    day.is_none_or(|day| day >= oldest)
}

/// A date or one of several options nobody typed.
fn nature(kind: FieldKind) -> Nature {
    match kind {
        FieldKind::Date
        | FieldKind::Moment
        | FieldKind::Whole { .. }
        | FieldKind::OneOf(_)
        | FieldKind::SeveralOf(_)
        | FieldKind::Finding => Nature::Plain,
        FieldKind::Line | FieldKind::Note | FieldKind::ImoNumber | FieldKind::Picture => Nature::Free,
    }
}

fn cell(entry: &Entry, key: &str, words: &Words) -> String {
    match (entry.list.field(key), entry.content.get(key)) {
        (Some(field), Some(value)) => forms::shown(field, value, words),
        _ => String::new(),
    }
}
