//! What of a record is printed: the edition, its sections, and what a redacted one leaves out.
//!
//! One record makes several papers for several readers. Which section stands in which edition, and
//! which of them people may switch off, is [`Edition::sections`], one table.

use crate::{assessment::Kind, questionnaire::Subject};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Edition {
    /// Everything.
    #[default]
    Full,
    /// Two to four pages without location-specific weaknesses.
    ExecutiveSummary,
    /// All corrective actions, with a sheet to tear out for each owner.
    ActionPlan,
    /// One page that says that the record exists, and nothing of what was found.
    Attestation,
    /// The Designated Authority writes to the facility what it found and what it expects.
    AuthorityLetter,
    /// On a State and its Designated Authority: mostly told, less counted.
    StateReport,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(rename = "ReportSection"))]
pub enum Section {
    Cover,
    /// The head of a paper that has no cover.
    Masthead,
    /// The whole of a letter.
    Letter,
    Control,
    Contents,
    Glance,
    /// Summary, strengths and concerns in the words of the assessor.
    Words,
    /// The gravest open findings, without place and fact.
    TopFindings,
    Scope,
    Facility,
    /// Certificates and intervals, each with how it stands.
    Standing,
    BySection,
    Scenarios,
    Levels,
    Findings,
    Actions,
    /// A page for each owner of an action.
    OwnerSheets,
    Progress,
    Register,
    Sampling,
    Items,
    /// The items of a State's set with what was written to each.
    Narrative,
    /// Statement of applicability.
    LeftOut,
    Photos,
    Evidence,
    CrossReference,
    Dropped,
    Glossary,
    Numbers,
    About,
}

/// Whether people may leave a section out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switch {
    Always,
    Optional,
}

/// What a redacted edition leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Redaction {
    /// Of people.
    Names,
    /// Inside the facility.
    Places,
    /// Pictures, what is said of them, and names of files.
    Photos,
    /// What was found, how it came about, and what it might lead to.
    Vulnerabilities,
    /// Whose record it is: name, number, port, operator, State.
    Facility,
}

/// How many photos stand on a page of the photo annex.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(into = "u8", try_from = "u8")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(as = "u8"))]
pub enum PhotosPerPage {
    Two,
    #[default]
    Four,
    Six,
}

impl From<PhotosPerPage> for u8 {
    fn from(photos: PhotosPerPage) -> Self {
        match photos {
            PhotosPerPage::Two => 2,
            PhotosPerPage::Four => 4,
            PhotosPerPage::Six => 6,
        }
    }
}

impl TryFrom<u8> for PhotosPerPage {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        match number {
            2 => Ok(Self::Two),
            4 => Ok(Self::Four),
            6 => Ok(Self::Six),
            _ => Err("2, 4 or 6"),
        }
    }
}

use Section as S;
use Switch::{Always, Optional};

/// In the order of reading: findings stand before the list of items.
const FULL: &[(Section, Switch)] = &[
    (S::Cover, Always),
    (S::Control, Always),
    (S::Contents, Optional),
    (S::Glance, Always),
    (S::Words, Optional),
    (S::Scope, Always),
    (S::Facility, Optional),
    (S::Standing, Optional),
    (S::BySection, Optional),
    (S::Levels, Optional),
    (S::Scenarios, Optional),
    (S::Findings, Always),
    (S::Actions, Optional),
    (S::Progress, Optional),
    (S::Register, Optional),
    (S::Sampling, Optional),
    (S::Items, Optional),
    (S::LeftOut, Optional),
    (S::Photos, Optional),
    (S::Evidence, Optional),
    (S::CrossReference, Optional),
    (S::Dropped, Optional),
    (S::Glossary, Optional),
    // No percentage without how it was made.
    (S::Numbers, Always),
    (S::About, Optional),
];

const EXECUTIVE_SUMMARY: &[(Section, Switch)] = &[
    (S::Masthead, Always),
    (S::Glance, Always),
    (S::Words, Optional),
    (S::TopFindings, Optional),
    (S::Standing, Optional),
];

const ACTION_PLAN: &[(Section, Switch)] =
    &[(S::Masthead, Always), (S::Actions, Always), (S::About, Optional), (S::OwnerSheets, Optional)];

const LETTER: &[(Section, Switch)] = &[(S::Letter, Always)];

const STATE_REPORT: &[(Section, Switch)] = &[
    (S::Cover, Always),
    (S::Control, Always),
    (S::Contents, Optional),
    (S::Glance, Always),
    (S::Words, Optional),
    (S::Scope, Always),
    (S::Facility, Always),
    (S::Findings, Always),
    (S::Actions, Optional),
    (S::Progress, Optional),
    (S::Narrative, Always),
    (S::Sampling, Optional),
    (S::LeftOut, Optional),
    (S::Photos, Optional),
    (S::Evidence, Optional),
    (S::CrossReference, Optional),
    (S::Dropped, Optional),
    (S::Glossary, Optional),
    (S::Numbers, Always),
    (S::About, Optional),
];

impl Edition {
    pub const ALL: [Self; 6] = [
        Self::Full,
        Self::ExecutiveSummary,
        Self::ActionPlan,
        Self::Attestation,
        Self::AuthorityLetter,
        Self::StateReport,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::ExecutiveSummary => "executive_summary",
            Self::ActionPlan => "action_plan",
            Self::Attestation => "attestation",
            Self::AuthorityLetter => "authority_letter",
            Self::StateReport => "state_report",
        }
    }

    /// Its sections in the order of print.
    pub const fn sections(self) -> &'static [(Section, Switch)] {
        match self {
            Self::Full => FULL,
            Self::ExecutiveSummary => EXECUTIVE_SUMMARY,
            Self::ActionPlan => ACTION_PLAN,
            Self::Attestation | Self::AuthorityLetter => LETTER,
            Self::StateReport => STATE_REPORT,
        }
    }

    /// Whether it can be made of such a record.
    pub const fn fits(self, subject: Subject, kind: Kind) -> bool {
        match self {
            Self::Full | Self::ExecutiveSummary | Self::ActionPlan | Self::Attestation => true,
            // Only an authority writes it, and to somebody else than itself.
            Self::AuthorityLetter => {
                matches!(kind, Kind::DaVerification) && matches!(subject, Subject::Facility | Subject::Port)
            }
            Self::StateReport => matches!(subject, Subject::State),
        }
    }

    /// A letter and not a report: no cover, no numbered sections, no watermark of its own.
    pub const fn is_letter(self) -> bool {
        matches!(self, Self::Attestation | Self::AuthorityLetter)
    }
}

impl Section {
    pub const ALL: [Self; 30] = [
        Self::Cover,
        Self::Masthead,
        Self::Letter,
        Self::Control,
        Self::Contents,
        Self::Glance,
        Self::Words,
        Self::TopFindings,
        Self::Scope,
        Self::Facility,
        Self::Standing,
        Self::BySection,
        Self::Scenarios,
        Self::Levels,
        Self::Findings,
        Self::Actions,
        Self::OwnerSheets,
        Self::Progress,
        Self::Register,
        Self::Sampling,
        Self::Items,
        Self::Narrative,
        Self::LeftOut,
        Self::Photos,
        Self::Evidence,
        Self::CrossReference,
        Self::Dropped,
        Self::Glossary,
        Self::Numbers,
        Self::About,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Cover => "cover",
            Self::Masthead => "masthead",
            Self::Letter => "letter",
            Self::Control => "control",
            Self::Contents => "contents",
            Self::Glance => "glance",
            Self::Words => "words",
            Self::TopFindings => "top_findings",
            Self::Scope => "scope",
            Self::Facility => "facility",
            Self::Standing => "standing",
            Self::BySection => "by_section",
            Self::Scenarios => "scenarios",
            Self::Levels => "levels",
            Self::Findings => "findings",
            Self::Actions => "actions",
            Self::OwnerSheets => "owner_sheets",
            Self::Progress => "progress",
            Self::Register => "register",
            Self::Sampling => "sampling",
            Self::Items => "items",
            Self::Narrative => "narrative",
            Self::LeftOut => "left_out",
            Self::Photos => "photos",
            Self::Evidence => "evidence",
            Self::CrossReference => "cross_reference",
            Self::Dropped => "dropped",
            Self::Glossary => "glossary",
            Self::Numbers => "numbers",
            Self::About => "about",
        }
    }

    /// Whether some edition lets people leave it out.
    pub fn is_optional(self) -> bool {
        Edition::ALL.iter().any(|edition| edition.sections().contains(&(self, Optional)))
    }
}

impl Redaction {
    pub const ALL: [Self; 5] = [Self::Names, Self::Places, Self::Photos, Self::Vulnerabilities, Self::Facility];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Places => "places",
            Self::Photos => "photos",
            Self::Vulnerabilities => "vulnerabilities",
            Self::Facility => "facility",
        }
    }
}

impl PhotosPerPage {
    pub const ALL: [Self; 3] = [Self::Two, Self::Four, Self::Six];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_edition_has_a_head_and_no_section_twice() {
        for edition in Edition::ALL {
            let sections: Vec<Section> = edition.sections().iter().map(|(section, _)| *section).collect();
            assert!(matches!(sections[0], S::Cover | S::Masthead | S::Letter), "{edition:?}");
            let mut once = sections.clone();
            once.sort_unstable();
            once.dedup();
            assert_eq!(once.len(), sections.len(), "{edition:?}");
        }
    }

    #[test]
    fn findings_are_read_before_the_items() {
        for edition in Edition::ALL {
            let place = |wanted| edition.sections().iter().position(|(section, _)| *section == wanted);
            for items in [S::Items, S::Narrative] {
                if let Some(items) = place(items) {
                    assert!(place(S::Findings).is_some_and(|findings| findings < items), "{edition:?}");
                }
            }
        }
    }

    #[test]
    fn keys_are_what_is_written_in_files() {
        for edition in Edition::ALL {
            assert_eq!(serde_json::to_value(edition).ok(), Some(edition.key().into()));
        }
        for section in Section::ALL {
            assert_eq!(serde_json::to_value(section).ok(), Some(section.key().into()));
        }
        for class in Redaction::ALL {
            assert_eq!(serde_json::to_value(class).ok(), Some(class.key().into()));
        }
    }

    #[test]
    fn an_authority_writes_to_others_and_reports_on_itself() {
        assert!(Edition::AuthorityLetter.fits(Subject::Facility, Kind::DaVerification));
        assert!(!Edition::AuthorityLetter.fits(Subject::Facility, Kind::SelfAssessment));
        assert!(!Edition::AuthorityLetter.fits(Subject::State, Kind::DaVerification));
        assert!(Edition::StateReport.fits(Subject::State, Kind::SelfAssessment));
        assert!(!Edition::StateReport.fits(Subject::Facility, Kind::SelfAssessment));
    }
}
