//! What the report says, as plain data.
//!
//! The application fills this from the vault; from here on there is no database, no clock and no
//! language setting but the one in the model. So the same model gives the same bytes.

use crate::picture::Picture;
use breakwater_domain::{
    answer::{Answer, Verdict},
    assessment::{Kind, Scope, State},
    evidence::EvidenceKind,
    finding::{ActionStatus, FindingState, Grade},
    ids::{ItemId, SectionId},
    interval::Urgency,
    printing::{Edition, PhotosPerPage, Redaction, Section, Switch},
    progress::{FindingFate, ItemChanges},
    questionnaire::{OverlayInUse, Part, Questionnaire, Worksheet},
    sampling::SampleKind,
    scenario::Scenario,
    scoring::{self, Profile, ScoredItem},
    sign_off::Role,
};
use jiff::civil::{Date, DateTime};
use std::collections::{BTreeMap, BTreeSet};

/// The sheet the report is set on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paper {
    A4,
    Letter,
}

/// One report, complete.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportModel {
    /// Language of headings, dates and numbers, e.g. `en`. The question set is already in it.
    pub language: String,
    pub paper: Paper,
    pub chosen: Chosen,
    /// What [`redacted`](crate::redacted) took out; nothing: the record as it stands.
    pub withheld: BTreeSet<Redaction>,
    /// Sensitivity marking of every page; empty: the catalogue's words.
    pub marking: String,
    /// A practice record, marked as such on every page.
    pub practice: bool,
    /// The report's date. An input, so that the same record gives the same bytes (decision 18).
    pub date: Date,
    pub facility: FacilityHead,
    /// The general-information block, in print order. Rows without a value are left out.
    pub general: Vec<Fact>,
    pub profile: Vec<ProfileRow>,
    /// Regulation (EC) 725/2004 Art. 3(5) applies.
    pub eu_profile: bool,
    pub assessment: AssessmentHead,
    pub questionnaire: Questionnaire,
    /// Hex digest of the pinned question set.
    pub questionnaire_hash: String,
    pub answers: BTreeMap<ItemId, Answer>,
    /// The verdict that counts: given, the worst of the levels, or the profile's.
    pub verdicts: BTreeMap<ItemId, Verdict>,
    /// Items the profile makes not applicable, with the reason.
    pub not_applicable_by_profile: BTreeMap<ItemId, String>,
    pub findings: Vec<ReportFinding>,
    /// Against the assessment this one was started from; `None`: it was started from none.
    pub progress: Option<ReportProgress>,
    /// Sampling sheets, by day.
    pub samples: Vec<ReportSample>,
    /// The numbers of the whole, one per part that has items. Never blended.
    pub scores: Vec<PartScore>,
    pub section_scores: BTreeMap<SectionId, Vec<PartScore>>,
    /// "Of which binding" under the EU profile (decision 13); `None` without it.
    pub eu_binding: Option<PartScore>,
    /// SHA-256 of the canonical record, in hex.
    pub record_digest: String,
    pub last_event: LastEvent,
    pub app_version: String,
    pub annexes: Annexes,
    /// Of this record, the first revision first, up to the one that is printed.
    pub revisions: Vec<ReportRevision>,
    /// In the order in which they were made.
    pub signatures: Vec<ReportSignature>,
}

/// A revision of the record: when it was begun, by whom, and why there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportRevision {
    pub number: u32,
    pub begun_on: Date,
    /// Name and post.
    pub begun_by: String,
    pub finalised_on: Option<Date>,
    pub why: RevisionReason,
}

/// Why a revision was begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RevisionReason {
    /// It is the first one.
    First,
    /// The question set was exchanged for a later version of it.
    LaterSet,
    /// A finalised record was taken up again, in the words of whoever did.
    TakenUp(String),
}

/// What of the record is printed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Chosen {
    pub edition: Edition,
    /// Sections that are switched off. Those the edition cannot do without are printed all the same.
    pub without: BTreeSet<Section>,
    pub photos_per_page: PhotosPerPage,
    /// Of the organisation; on the cover and at the head of letters.
    pub logo: Option<Picture>,
}

/// What kind of words a text is, for whoever takes words out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Nature {
    /// A date, a number, one of several options: nobody typed it.
    #[default]
    Plain,
    /// Anything may stand in it.
    Free,
    /// Of a person.
    Name,
    /// Inside the facility.
    Place,
    /// Says whose record it is.
    Facility,
}

/// An electronic signature under the record, as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportSignature {
    pub role: Role,
    /// Name and post.
    pub who: String,
    pub signed_on: Date,
    /// In groups.
    pub fingerprint: Vec<String>,
    pub independent: bool,
    /// Why not independent (ISPS A/16.4).
    pub reason: String,
    pub standing: SignatureStanding,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignatureStanding {
    Valid,
    /// The record was changed since.
    Outdated,
    Broken,
}

/// What the annexes are made from. What is empty is left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Annexes {
    /// What the facility declares of each tag, as the scores were computed with.
    pub profile: Profile,
    /// The authority's overlay on the pinned set.
    pub overlay: Option<OverlayInUse>,
    /// Answers to items that the pinned version of the set no longer asks.
    pub dropped: Vec<DroppedAnswer>,
    /// The table of a risk worksheet.
    pub table: Option<ScenarioTable>,
    /// The lists of the register, as they stand at the date of the report.
    pub register: Vec<RegisterTable>,
    /// By number.
    pub evidence: Vec<ReportEvidence>,
    /// What of the register falls due, as it stands at the date of the report.
    pub standing: Vec<ReportDue>,
    /// Drills and exercises against their rule.
    pub rhythms: Vec<ReportRhythm>,
}

/// A paper or an interval with the day until which it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportDue {
    /// In the words of the report's language.
    pub title: String,
    /// Rule, holder, number; may be empty.
    pub detail: String,
    pub due_on: Option<Date>,
    /// Negative: that many days late.
    pub days_left: Option<i32>,
    pub urgency: Urgency,
}

/// The days on which drills or exercises were held, and where they lay too far apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportRhythm {
    pub kind: RhythmKind,
    /// The longest time between two.
    pub months: u32,
    /// Oldest first.
    pub held: Vec<Date>,
    pub planned: Vec<Date>,
    pub late: Vec<ReportGap>,
    pub longest: Option<ReportGap>,
    pub due_on: Option<Date>,
    pub urgency: Urgency,
    /// Calendar years without an exercise (ISPS B/18.6: once each calendar year).
    pub years_without: Vec<i16>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RhythmKind {
    Drill,
    Exercise,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReportGap {
    pub from: Date,
    pub to: Date,
    pub days: i32,
    /// Zero: within the limit.
    pub days_late: i32,
}

/// The rows of a risk worksheet, with the scales they are scored on.
#[derive(Debug, Clone, PartialEq)]
pub struct ScenarioTable {
    /// In the language of the report.
    pub worksheet: Worksheet,
    pub scenarios: Vec<Scenario>,
}

/// A list of the register in the words of the report's language.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterTable {
    pub title: String,
    /// What stands between title and table; may be empty.
    pub note: String,
    pub columns: Vec<RegisterColumn>,
    /// One text for each column.
    pub rows: Vec<Vec<String>>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct RegisterColumn {
    pub title: String,
    /// Of the width, in proportion to the others.
    pub share: f32,
    /// Of what stands in it.
    pub nature: Nature,
}

/// A piece of evidence as the report names it.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportEvidence {
    /// Counted through the record in the order in which it was added.
    pub number: u32,
    pub kind: EvidenceKind,
    /// Caption, or the name of its file, or what the note says.
    pub name: String,
    /// Empty where it is the name already, or where there is no file.
    pub file_name: String,
    pub media_type: String,
    /// Bytes.
    pub size: Option<u64>,
    pub place: String,
    /// By the camera's clock.
    pub taken: Option<DateTime>,
    /// Of what is shown and handed out; a note has none.
    pub sha256: Option<String>,
    /// What is shown of a photo.
    pub picture: Option<Picture>,
    /// Something is covered in the picture.
    pub redacted: bool,
    pub items: Vec<ItemId>,
    /// Numbers of the findings it or one of its actions serves.
    pub findings: Vec<String>,
}

/// An answer given under an earlier version of the set, to an item this version does not have.
#[derive(Debug, Clone, PartialEq)]
pub struct DroppedAnswer {
    pub item: ItemId,
    /// The number it had.
    pub number: String,
    pub prompt: String,
    /// The version of the set that still asked it.
    pub version: u32,
    /// What counted then; `None` when it was answered in words or noted only.
    pub verdict: Option<Verdict>,
    pub answer: Answer,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FacilityHead {
    pub name: String,
    pub number: String,
    pub port: String,
    pub state: String,
    pub operator: String,
}

/// A label and what stands beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    pub label: String,
    pub value: String,
    /// Of the value.
    pub nature: Nature,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileRow {
    pub label: String,
    pub declared: Declared,
}

/// What the facility's profile says of one tag (decision 12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Declared {
    Present,
    Absent { why: String },
    NotDeclared,
}

#[derive(Debug, Clone, PartialEq)]
pub struct AssessmentHead {
    pub reference: String,
    pub kind: Kind,
    pub state: State,
    pub revision: u32,
    pub started_on: Date,
    pub finalised_on: Option<Date>,
    pub scope: Scope,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportFinding {
    /// `8-01`
    pub number: String,
    pub grade: Grade,
    pub state: FindingState,
    pub item: Option<ItemId>,
    /// Numbers of further items it is about.
    pub also_items: Vec<String>,
    /// Provisions beyond those of the item, e.g. a chapter of the PFSP.
    pub provisions: Vec<String>,
    pub place: String,
    pub found_on: Date,
    pub fact: String,
    pub objective_evidence: String,
    /// What the sampling sheets add up to, in words.
    pub samples: String,
    pub effect: String,
    pub immediate_measure: String,
    pub root_cause: String,
    pub likelihood: Option<u8>,
    pub consequence: Option<u8>,
    /// The number of the finding it repeats.
    pub repeats: Option<String>,
    pub closed: Option<ReportClosure>,
    pub actions: Vec<ReportAction>,
}

impl ReportFinding {
    /// Open, and more than a good practice that was noted.
    pub(crate) fn asks_for_action(&self) -> bool {
        self.state == FindingState::Open && self.grade != Grade::GoodPractice
    }

    /// What is overdue first; else the day by which all of it is to be done.
    pub(crate) fn due(&self) -> Option<Date> {
        let overdue = self.actions.iter().filter(|action| action.overdue).filter_map(|action| action.due_on).min();
        overdue.or_else(|| self.actions.iter().filter_map(|action| action.due_on).max())
    }
}

/// How a finding ended. `by` is empty when nobody is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportClosure {
    pub on: Date,
    pub by: String,
    pub note: String,
}

/// A sampling sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportSample {
    pub kind: SampleKind,
    pub what: String,
    /// Number of the item.
    pub item: Option<String>,
    /// Number of the finding.
    pub finding: Option<String>,
    pub taken_on: Date,
    pub checked: u32,
    pub failed: u32,
    pub note: String,
}

/// What changed since last time.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportProgress {
    /// What the assessment of last time is called.
    pub reference: String,
    /// The numbers of last time, of the whole and by section, as this report computes its own.
    pub scores: Vec<PartScore>,
    pub section_scores: BTreeMap<SectionId, Vec<PartScore>>,
    /// Its verdicts, all items together.
    pub tally: Tally,
    pub items: ItemChanges,
    /// What became of it, as it was, as it is.
    pub findings: Vec<(FindingFate, Option<ProgressFinding>, Option<ProgressFinding>)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgressFinding {
    pub number: String,
    pub grade: Grade,
    pub state: FindingState,
    pub closed_on: Option<Date>,
    pub fact: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportAction {
    pub what: String,
    /// Name and post, or the post alone; empty when nobody is named.
    pub owner: String,
    pub due_on: Option<Date>,
    pub status: ActionStatus,
    /// As of the report's date.
    pub overdue: bool,
    /// What shows that it was done.
    pub proof: String,
    /// When, and by whom.
    pub verified: Option<(Date, String)>,
}

/// One score with everything it is worth (decision 14).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PartScore {
    pub part: Part,
    pub yes: u32,
    pub partly: u32,
    pub no: u32,
    /// Multiples of ½.
    pub points: f64,
    /// n: answered items that count.
    pub counted: u32,
    pub not_observed: u32,
    pub not_applicable: u32,
    pub unanswered: u32,
}

/// The newest event of the record's hash chain.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LastEvent {
    pub seq: u64,
    pub hash: String,
}

impl PartScore {
    /// The score of those of the items that belong to the part.
    pub fn of<'a>(part: Part, items: impl Iterator<Item = &'a ScoredItem<'a>> + Clone) -> Self {
        let of_part = items.filter(move |scored| scored.item.part == part);
        let (score, counts) = (scoring::score(part, of_part.clone()), scoring::counts(of_part));
        Self {
            part,
            yes: counts.yes,
            partly: counts.partly,
            no: counts.no,
            points: score.points.points(),
            counted: score.counted,
            not_observed: score.not_observed,
            not_applicable: score.not_applicable,
            unanswered: score.unanswered,
        }
    }

    /// One score for each part that has items, in their order. Never blended.
    pub fn of_each<'a>(items: &(impl Iterator<Item = &'a ScoredItem<'a>> + Clone)) -> Vec<Self> {
        let has_items = |part: &Part| items.clone().any(|scored| scored.item.part == *part);
        Part::ALL.into_iter().filter(has_items).map(|part| Self::of(part, items.clone())).collect()
    }

    /// Conformity, or `None` while nothing counts.
    pub fn ratio(&self) -> Option<f64> {
        (self.counted > 0).then(|| self.points / f64::from(self.counted))
    }

    /// Conformity in whole per cent, rounded half up in whole numbers: 147.5 of 182 is 81.
    pub fn whole_percent(&self) -> Option<u32> {
        let halves = (self.points * 2.0).round() as u32;
        (self.counted > 0).then(|| (100 * halves + self.counted) / (2 * self.counted))
    }

    /// Items of this part, whatever was found.
    pub fn items(&self) -> u32 {
        self.counted + self.not_observed + self.not_applicable + self.unanswered
    }
}

impl ReportModel {
    /// The sections that are printed, in their order.
    pub fn sections(&self) -> impl Iterator<Item = Section> + '_ {
        let printed = |(section, switch): &(Section, Switch)| {
            (*switch == Switch::Always || !self.chosen.without.contains(section)).then_some(*section)
        };
        self.chosen.edition.sections().iter().filter_map(printed)
    }

    pub(crate) fn prints(&self, section: Section) -> bool {
        self.sections().any(|printed| printed == section)
    }

    /// Whether the pages carry a diagonal mark because the record may still change.
    pub fn draft(&self) -> bool {
        match self.assessment.state {
            State::Draft | State::InReview => true,
            State::Finalised | State::Superseded => false,
        }
    }

    /// Findings from worst to best, then by number.
    pub fn findings_by_grade(&self) -> Vec<&ReportFinding> {
        let mut sorted: Vec<&ReportFinding> = self.findings.iter().collect();
        sorted.sort_by(|a, b| (a.grade, &a.number).cmp(&(b.grade, &b.number)));
        sorted
    }

    /// Items by what was found, for the whole or for one section.
    pub fn tally<'a>(&self, items: impl Iterator<Item = &'a breakwater_domain::questionnaire::Item>) -> Tally {
        let mut tally = Tally::default();
        for item in items {
            match self.verdicts.get(&item.id) {
                Some(Verdict::Yes) => tally.yes += 1,
                Some(Verdict::No) => tally.no += 1,
                Some(Verdict::Partly) => tally.partly += 1,
                Some(Verdict::NotObserved) => tally.not_observed += 1,
                Some(Verdict::NotApplicable) => tally.not_applicable += 1,
                None if self.in_words(&item.id) => tally.in_words += 1,
                None => tally.unanswered += 1,
            }
        }
        tally
    }

    /// Answered with text and without a verdict (decision 11).
    pub(crate) fn in_words(&self, item: &ItemId) -> bool {
        self.answers.get(item).is_some_and(Answer::in_words)
    }
}

/// Items by what was found; they add up to the number of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    pub yes: u32,
    pub no: u32,
    pub partly: u32,
    pub not_observed: u32,
    pub not_applicable: u32,
    pub in_words: u32,
    pub unanswered: u32,
}

impl From<scoring::Counts> for Tally {
    fn from(counts: scoring::Counts) -> Self {
        Self {
            yes: counts.yes,
            no: counts.no,
            partly: counts.partly,
            not_observed: counts.not_observed,
            not_applicable: counts.not_applicable,
            in_words: counts.text,
            unanswered: counts.unanswered,
        }
    }
}

impl Tally {
    pub fn items(self) -> u32 {
        self.yes + self.no + self.partly + self.not_observed + self.not_applicable + self.in_words + self.unanswered
    }
}
