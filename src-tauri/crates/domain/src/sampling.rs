//! Sampling sheets: n checked, n failed. An auditor who looked at forty passes says so, and how many
//! were not in order; the numbers are objective evidence of a finding, or of there being none.

use crate::{
    ids::{AssessmentId, FindingId, ItemId, SampleId},
    text::{self, LINE_LIMIT, NOTE_LIMIT},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What was sampled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum SampleKind {
    Passes,
    AccessLogs,
    DeclarationsOfSecurity,
    PatrolLogs,
    EquipmentTests,
}

impl SampleKind {
    pub const ALL: [Self; 5] =
        [Self::Passes, Self::AccessLogs, Self::DeclarationsOfSecurity, Self::PatrolLogs, Self::EquipmentTests];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Passes => "passes",
            Self::AccessLogs => "access_logs",
            Self::DeclarationsOfSecurity => "declarations_of_security",
            Self::PatrolLogs => "patrol_logs",
            Self::EquipmentTests => "equipment_tests",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    pub id: SampleId,
    pub assessment: AssessmentId,
    pub item: Option<ItemId>,
    pub finding: Option<FindingId>,
    pub kind: SampleKind,
    /// "Contractors' passes, Gate 5"; may be empty.
    pub what: String,
    pub taken_on: Date,
    pub checked: u32,
    pub failed: u32,
    /// How they were chosen, what failed.
    pub note: String,
}

/// The most a sheet can hold: a number that is larger was mistyped.
pub const MOST: u32 = 1_000_000;

#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SampleProblem {
    #[error("{checked} checked: 1 to {MOST}")]
    Checked { checked: u32 },
    #[error("{failed} of {checked} failed")]
    Failed { checked: u32, failed: u32 },
    #[error("{field} is longer than {limit} characters")]
    TextTooLong { field: &'static str, limit: usize },
}

impl Sample {
    pub fn check(&self) -> Vec<SampleProblem> {
        let mut problems = Vec::new();
        if !(1..=MOST).contains(&self.checked) {
            problems.push(SampleProblem::Checked { checked: self.checked });
        }
        if self.failed > self.checked {
            problems.push(SampleProblem::Failed { checked: self.checked, failed: self.failed });
        }
        for (field, value, limit) in [("what", &self.what, LINE_LIMIT), ("note", &self.note, NOTE_LIMIT)] {
            if text::is_longer_than(value, limit) {
                problems.push(SampleProblem::TextTooLong { field, limit });
            }
        }
        problems
    }

    /// The same with its texts as they are kept.
    #[must_use]
    pub fn tidied(mut self) -> Self {
        self.what = text::line(&self.what);
        self.note = text::paragraph(&self.note);
        self
    }

    /// Whether it says something about the finding: it was filed under it, or under one of its items.
    pub fn speaks_for(&self, finding: FindingId, items: &[&ItemId]) -> bool {
        match (self.finding, &self.item) {
            (Some(of), _) => of == finding,
            (None, Some(item)) => items.contains(&item),
            (None, None) => false,
        }
    }
}

/// Sheets of one kind, added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    pub kind: SampleKind,
    pub checked: u32,
    pub failed: u32,
}

/// By kind; kinds nobody sampled are left out.
pub fn totals<'a>(samples: impl IntoIterator<Item = &'a Sample>) -> Vec<Total> {
    let mut totals: Vec<Total> = Vec::new();
    for sample in samples {
        match totals.iter_mut().find(|total| total.kind == sample.kind) {
            Some(total) => {
                total.checked = total.checked.saturating_add(sample.checked);
                total.failed = total.failed.saturating_add(sample.failed);
            }
            None => totals.push(Total { kind: sample.kind, checked: sample.checked, failed: sample.failed }),
        }
    }
    totals.sort_by_key(|total| total.kind);
    totals
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn sample(kind: SampleKind, checked: u32, failed: u32) -> Sample {
        Sample {
            id: SampleId::new(Uuid::nil()),
            assessment: AssessmentId::new(Uuid::nil()),
            item: Some(ItemId::new("pf-02-09")),
            finding: None,
            kind,
            what: String::new(),
            taken_on: jiff::civil::date(2026, 11, 3),
            checked,
            failed,
            note: String::new(),
        }
    }

    #[test]
    fn a_sheet_has_at_least_one_piece_and_not_more_failed_than_checked() {
        for (checked, failed, expected) in [
            (40, 3, vec![]),
            (40, 40, vec![]),
            (0, 0, vec![SampleProblem::Checked { checked: 0 }]),
            (3, 4, vec![SampleProblem::Failed { checked: 3, failed: 4 }]),
            (MOST + 1, 0, vec![SampleProblem::Checked { checked: MOST + 1 }]),
        ] {
            assert_eq!(sample(SampleKind::Passes, checked, failed).check(), expected, "{checked} {failed}");
        }
    }

    #[test]
    fn sheets_of_a_kind_add_up() {
        let sheets = [
            sample(SampleKind::PatrolLogs, 12, 0),
            sample(SampleKind::Passes, 40, 3),
            sample(SampleKind::Passes, 20, 8),
        ];
        assert_eq!(
            totals(&sheets),
            [
                Total { kind: SampleKind::Passes, checked: 60, failed: 11 },
                Total { kind: SampleKind::PatrolLogs, checked: 12, failed: 0 },
            ]
        );
    }

    #[test]
    fn a_sheet_filed_under_a_finding_speaks_for_that_one_only() {
        let (this, other) = (FindingId::new(Uuid::from_u128(1)), FindingId::new(Uuid::from_u128(2)));
        let item = ItemId::new("pf-02-09");
        let of_item = sample(SampleKind::Passes, 40, 3);
        assert!(of_item.speaks_for(this, &[&item]) && !of_item.speaks_for(this, &[]));
        let of_finding = Sample { finding: Some(other), ..of_item };
        assert!(!of_finding.speaks_for(this, &[&item]) && of_finding.speaks_for(other, &[]));
    }
}
