//! An assessment: one pass through a questionnaire for one facility.

use crate::{
    answer::{Answer, Verdict},
    ids::{AssessmentId, FacilityId, ItemId, PersonId, SectionId},
    questionnaire::{Item, Questionnaire},
    scoring::{Outcome, Scoring},
    text,
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Different rules and wording (product.md, "An assessment").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Kind {
    /// Voluntary and internal; that statement is printed on it.
    SelfAssessment,
    /// Internal audit of the PFSP (ISPS A/16.4, B/16.60).
    InternalAudit,
    /// By officials of the Designated Authority.
    DaVerification,
}

/// Draft → In review → Finalised → Superseded. A finalised record never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum State {
    Draft,
    InReview,
    Finalised,
    Superseded,
}

/// A member of the team. Who is not independent of the measures assessed says why (ISPS A/16.4).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamMember {
    pub name: String,
    pub post: String,
    pub lead: bool,
    pub independent: bool,
    #[serde(default)]
    pub reason: String,
}

/// What stands before the first answer and is printed at the front of the report.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Scope {
    pub team: Vec<TeamMember>,
    pub independence_statement: String,
    pub places_visited: Vec<String>,
    /// Each with its reason.
    pub places_not_visited: Vec<String>,
    pub documents_examined: Vec<String>,
    /// By role, not by name.
    pub people_interviewed: Vec<String>,
    pub security_level: Option<u8>,
    pub period_from: Option<Date>,
    pub period_to: Option<Date>,
    /// The auditor's own summary: paragraphs, then the two lists.
    pub summary: Vec<String>,
    pub strengths: Vec<String>,
    pub concerns: Vec<String>,
}

/// The head of an assessment. Answers and findings are kept beside it, by item.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    pub id: AssessmentId,
    pub facility: FacilityId,
    /// What people call it: "SA-8", "Self-assessment 2026".
    pub reference: String,
    pub kind: Kind,
    pub state: State,
    pub revision: u32,
    /// The one this was started from.
    pub previous: Option<AssessmentId>,
    /// Hash of the question set it pins (text of every language included).
    pub questionnaire_hash: String,
    pub started_at: Timestamp,
    pub started_by: PersonId,
    pub finalised_at: Option<Timestamp>,
    pub scope: Scope,
    /// Where the assessor left off.
    pub resume_at: Option<ItemId>,
}

/// All answers of an assessment; an item that is not in here is not answered.
pub type Answers = BTreeMap<ItemId, Answer>;

impl Kind {
    pub const ALL: [Self; 3] = [Self::SelfAssessment, Self::InternalAudit, Self::DaVerification];

    pub const fn key(self) -> &'static str {
        match self {
            Self::SelfAssessment => "self-assessment",
            Self::InternalAudit => "internal-audit",
            Self::DaVerification => "da-verification",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

impl State {
    pub const ALL: [Self; 4] = [Self::Draft, Self::InReview, Self::Finalised, Self::Superseded];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in_review",
            Self::Finalised => "finalised",
            Self::Superseded => "superseded",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }

    /// Whether answers, findings and scope may still change.
    pub const fn may_change(self) -> bool {
        match self {
            Self::Draft | Self::InReview => true,
            Self::Finalised | Self::Superseded => false,
        }
    }
}

/// What is wrong with a scope. Members are counted from 0.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ScopeProblem {
    #[error("member {member} of the team has neither name nor post")]
    MemberUnnamed { member: usize },
    #[error("member {member} of the team is not independent and gives no reason (ISPS A/16.4)")]
    ReasonMissing { member: usize },
    #[error("security level {0}: there are 1, 2 and 3")]
    Level(u8),
    #[error("the period ends before it begins")]
    Period,
}

impl Scope {
    pub fn problems(&self) -> Vec<ScopeProblem> {
        let mut problems = Vec::new();
        for (number, member) in self.team.iter().enumerate() {
            if text::is_blank(&member.name) && text::is_blank(&member.post) {
                problems.push(ScopeProblem::MemberUnnamed { member: number });
            }
            if !member.independent && text::is_blank(&member.reason) {
                problems.push(ScopeProblem::ReasonMissing { member: number });
            }
        }
        if let Some(level) = self.security_level.filter(|level| !(1..=3).contains(level)) {
            problems.push(ScopeProblem::Level(level));
        }
        if let (Some(from), Some(to)) = (self.period_from, self.period_to)
            && to < from
        {
            problems.push(ScopeProblem::Period);
        }
        problems
    }
}

/// How far a section is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionProgress {
    pub section: SectionId,
    pub items: u32,
    /// Answered by an assessor.
    pub answered: u32,
    /// Settled by the facility's profile, nothing to answer.
    pub by_profile: u32,
    /// Marked for review.
    pub review: u32,
    /// Items that count as No.
    pub no: u32,
}

impl SectionProgress {
    pub const fn is_complete(&self) -> bool {
        self.answered + self.by_profile == self.items
    }
}

/// The sections in their order, each with how far it is.
pub fn progress(questionnaire: &Questionnaire, scoring: &Scoring<'_>) -> Vec<SectionProgress> {
    let mut progress: Vec<_> = questionnaire
        .sections
        .iter()
        .map(|section| SectionProgress {
            section: section.id.clone(),
            items: 0,
            answered: 0,
            by_profile: 0,
            review: 0,
            no: 0,
        })
        .collect();
    for scored in scoring.items() {
        let Some(section) = progress.iter_mut().find(|progress| progress.section == scored.section.id) else {
            continue;
        };
        section.items += 1;
        section.answered += u32::from(scored.outcome.is_answered());
        section.by_profile += u32::from(matches!(scored.outcome, Outcome::ByProfile(_)));
        section.review += u32::from(scored.review);
        section.no += u32::from(scored.outcome.verdict() == Some(Verdict::No));
    }
    progress
}

/// The next item nobody answered and no profile settles: after `from` in the order of the set,
/// then from its beginning. `None` when there is none (but `from` itself may be it).
pub fn next_unanswered<'a>(scoring: &Scoring<'a>, from: Option<&ItemId>) -> Option<&'a Item> {
    let items = scoring.items();
    let start = from
        .and_then(|from| items.iter().position(|scored| scored.item.id == *from))
        .map_or(0, |position| position + 1);
    let (before, after) = items.split_at(start);
    let mut order = after.iter().chain(before);
    order.find(|scored| scored.outcome == Outcome::Unanswered).map(|scored| scored.item)
}

/// Where work goes on: at the item last in front; when there is none (or the set no longer has it)
/// at the first unanswered one; when all is answered at the beginning.
pub fn resume<'a>(scoring: &Scoring<'a>, resume_at: Option<&ItemId>) -> Option<&'a Item> {
    let last = resume_at.and_then(|id| scoring.items().iter().find(|scored| scored.item.id == *id));
    last.map(|scored| scored.item)
        .or_else(|| next_unanswered(scoring, None))
        .or_else(|| scoring.items().first().map(|scored| scored.item))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{facility::TagState, fixtures, scoring::Profile};

    fn with(answered: &[&str]) -> (Questionnaire, Answers) {
        let yes = || Answer { verdict: Some(Verdict::Yes), ..Answer::default() };
        let answers = answered.iter().map(|item| (ItemId::new(*item), yes())).collect();
        (fixtures::questionnaire(), answers)
    }

    fn next(answered: &[&str], from: Option<&str>) -> Option<String> {
        let (set, answers) = with(answered);
        let profile = Profile::from([("baggage".to_owned(), TagState::Absent { why: String::new() })]);
        let scoring = Scoring::new(&set, &answers, &profile);
        next_unanswered(&scoring, from.map(ItemId::new).as_ref()).map(|item| item.id.to_string())
    }

    #[test]
    fn the_next_unanswered_item_comes_after_this_one_and_then_from_the_beginning() {
        for (answered, from, expected) in [
            (&[][..], None, Some("pf-01-01")),
            (&["pf-01-01"], Some("pf-01-01"), Some("pf-01-02")),
            (&["pf-01-02"], Some("pf-01-01"), Some("pf-01-03")),
            // 2.1 is settled by the profile.
            (&["pf-01-06"], Some("pf-01-06"), Some("pf-02-02")),
            (&["pf-02-05"], Some("pf-02-06"), Some("pf-01-01")),
            (&[], Some("pf-99-99"), Some("pf-01-01")),
        ] {
            assert_eq!(next(answered, from).as_deref(), expected, "{answered:?} {from:?}");
        }
    }

    #[test]
    fn work_goes_on_where_it_stopped() {
        let (set, answers) = with(&["pf-01-01"]);
        let scoring = Scoring::new(&set, &answers, &Profile::new());
        for (resume_at, expected) in [(Some("pf-02-03"), "pf-02-03"), (None, "pf-01-02"), (Some("gone"), "pf-01-02")] {
            let item = resume(&scoring, resume_at.map(ItemId::new).as_ref());
            assert_eq!(item.map(|item| item.id.as_str()), Some(expected));
        }
    }

    #[test]
    fn a_section_is_complete_when_the_rest_is_settled_by_the_profile() {
        let (set, mut answers) = with(&["pf-02-02", "pf-02-03", "pf-02-04", "pf-02-05"]);
        answers.insert(
            ItemId::new("pf-02-06"),
            Answer { text: "In words.".to_owned(), review: true, ..Answer::default() },
        );
        let profile = Profile::from([("baggage".to_owned(), TagState::Absent { why: String::new() })]);
        let progress = progress(&set, &Scoring::new(&set, &answers, &profile));
        let second = &progress[1];
        assert_eq!((second.items, second.answered, second.by_profile, second.review), (6, 5, 1, 1));
        assert!(second.is_complete() && progress[0].answered == 0);
    }

    #[test]
    fn who_is_not_independent_says_why() {
        let member = |independent, reason: &str| TeamMember {
            name: String::new(),
            post: "Deputy PFSO".to_owned(),
            lead: false,
            independent,
            reason: reason.to_owned(),
        };
        let scope = Scope {
            team: vec![member(true, ""), member(false, " "), member(false, "Two people run the site.")],
            security_level: Some(4),
            period_from: Some(jiff::civil::date(2026, 11, 27)),
            period_to: Some(jiff::civil::date(2026, 11, 2)),
            ..Scope::default()
        };
        assert_eq!(
            scope.problems(),
            [ScopeProblem::ReasonMissing { member: 1 }, ScopeProblem::Level(4), ScopeProblem::Period]
        );
    }
}
