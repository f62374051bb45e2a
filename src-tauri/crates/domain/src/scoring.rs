//! Conformity: how much of what counts is in place.
//!
//! Part A, Part B, SOLAS XI-2 and items without a provision behind them are numbers of their own
//! and are never blended (product.md, "Scores"; decisions 10 to 14). Points are kept in halves, so
//! every sum is exact.

use crate::{
    answer::{Answer, Verdict},
    assessment::Answers,
    facility::TagState,
    ids::SectionId,
    questionnaire::{Item, Part, Questionnaire, Section},
};
use std::{
    collections::BTreeMap,
    iter::Sum,
    ops::{Add, AddAssign},
};

/// Points in halves: Yes is 2 of them, *Partly* in guidance is 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct HalfPoints(u32);

impl HalfPoints {
    pub const NONE: Self = Self(0);
    pub const HALF: Self = Self(1);
    pub const ONE: Self = Self(2);

    pub const fn halves(self) -> u32 {
        self.0
    }

    /// Whole points; exact, because halves are exact in binary.
    pub fn points(self) -> f64 {
        f64::from(self.0) / 2.0
    }
}

impl Add for HalfPoints {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for HalfPoints {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl Sum for HalfPoints {
    fn sum<I: Iterator<Item = Self>>(points: I) -> Self {
        points.fold(Self::NONE, Add::add)
    }
}

/// What a facility's profile says, by tag.
pub type Profile = BTreeMap<String, TagState>;

/// Why an item does not apply: its tags, each declared absent with the reason given for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbsentTags(pub Vec<(String, String)>);

impl AbsentTags {
    /// The reasons, each once, as printed beside the item.
    pub fn reasons(&self) -> String {
        let mut reasons: Vec<&str> = Vec::new();
        for (_, why) in &self.0 {
            let why = why.trim();
            if !why.is_empty() && !reasons.contains(&why) {
                reasons.push(why);
            }
        }
        reasons.join(" ")
    }
}

/// Whether the profile makes an item not applicable (decision 12): when it is for certain tags
/// only and the facility declares every one of them absent. An undeclared tag means it applies.
pub fn applicability(item: &Item, profile: &Profile) -> Option<AbsentTags> {
    if item.applies_to.is_empty() {
        return None;
    }
    item.applies_to
        .iter()
        .map(|tag| match profile.get(tag) {
            Some(TagState::Absent { why }) => Some((tag.clone(), why.clone())),
            Some(TagState::Present) | None => None,
        })
        .collect::<Option<Vec<_>>>()
        .map(AbsentTags)
}

/// How an item stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Somebody judged it.
    Verdict(Verdict),
    /// Counts as Yes: an equivalent arrangement or agreement is in force.
    Equivalent,
    /// Not applicable because of the facility's profile; nobody judged otherwise.
    ByProfile(AbsentTags),
    /// A narrative item answered in words, without a verdict: in no score (decision 11).
    Text,
    Unanswered,
}

impl Outcome {
    pub fn of(item: &Item, answer: Option<&Answer>, profile: &Profile) -> Self {
        let explicit = answer.filter(|answer| answer.is_answered(item.answer, &item.levels));
        if let Some(answer) = explicit {
            return match answer.effective(&item.levels) {
                Some(_) if answer.is_equivalent() => Self::Equivalent,
                Some(verdict) => Self::Verdict(verdict),
                None => Self::Text,
            };
        }
        // A half-split item is somebody's answer in the making: the profile does not finish it.
        if answer.is_some_and(Answer::is_split) {
            return Self::Unanswered;
        }
        match applicability(item, profile) {
            Some(reason) => Self::ByProfile(reason),
            None => Self::Unanswered,
        }
    }

    /// The verdict it amounts to.
    pub fn verdict(&self) -> Option<Verdict> {
        match self {
            Self::Verdict(verdict) => Some(*verdict),
            Self::Equivalent => Some(Verdict::Yes),
            Self::ByProfile(_) => Some(Verdict::NotApplicable),
            Self::Text | Self::Unanswered => None,
        }
    }

    /// Whether an assessor answered it.
    pub fn is_answered(&self) -> bool {
        matches!(self, Self::Verdict(_) | Self::Equivalent | Self::Text)
    }

    /// What it adds to the score of its part; `None` when it is not among those that count.
    pub fn points(&self, part: Part) -> Option<HalfPoints> {
        match self.verdict()? {
            Verdict::Yes => Some(HalfPoints::ONE),
            // What binds is done or not done; in guidance half of it counts.
            Verdict::Partly if part.binds() => Some(HalfPoints::NONE),
            Verdict::Partly => Some(HalfPoints::HALF),
            Verdict::No => Some(HalfPoints::NONE),
            Verdict::NotApplicable | Verdict::NotObserved => None,
        }
    }
}

/// One score, never without what it is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    pub part: Part,
    pub points: HalfPoints,
    /// n: answered items that count.
    pub counted: u32,
    pub not_observed: u32,
    pub not_applicable: u32,
    pub unanswered: u32,
    /// Narrative items answered in words alone.
    pub text: u32,
}

impl Score {
    pub const fn none(part: Part) -> Self {
        Self { part, points: HalfPoints::NONE, counted: 0, not_observed: 0, not_applicable: 0, unanswered: 0, text: 0 }
    }

    fn add(&mut self, outcome: &Outcome) {
        if let Some(points) = outcome.points(self.part) {
            self.points += points;
            self.counted += 1;
            return;
        }
        match outcome.verdict() {
            Some(Verdict::NotObserved) => self.not_observed += 1,
            Some(_) => self.not_applicable += 1,
            None if *outcome == Outcome::Text => self.text += 1,
            None => self.unanswered += 1,
        }
    }

    /// Every item of the part: those that count and those that do not.
    pub const fn items(&self) -> u32 {
        self.counted + self.not_observed + self.not_applicable + self.unanswered + self.text
    }

    /// Points by items that count, 0 to 1; `None` as long as nothing counts.
    pub fn conformity(&self) -> Option<f64> {
        (self.counted > 0).then(|| self.points.points() / f64::from(self.counted))
    }

    /// Conformity in tenths of a per cent, rounded half up in whole numbers, so that window, report
    /// and command line cannot differ: 147.5 of 182 is 810.
    pub fn tenths_of_percent(&self) -> Option<u32> {
        let (halves, counted) = (u64::from(self.points.halves()), u64::from(self.counted));
        (counted > 0).then(|| ((1000 * halves + counted) / (2 * counted)) as u32)
    }
}

/// Items by how they stand; without `review` they add up to the number of items.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Equivalent arrangements are among them.
    pub yes: u32,
    pub no: u32,
    pub partly: u32,
    /// Those the profile makes so are among them.
    pub not_applicable: u32,
    pub not_observed: u32,
    /// Answered in words, no verdict.
    pub text: u32,
    pub unanswered: u32,
    /// Marked for review, whatever their verdict.
    pub review: u32,
    /// How many of the not applicable are so by profile alone.
    pub by_profile: u32,
    /// How many of the yes are equivalent arrangements.
    pub equivalent: u32,
}

impl Counts {
    pub const fn items(&self) -> u32 {
        self.yes + self.no + self.partly + self.not_applicable + self.not_observed + self.text + self.unanswered
    }

    /// Answered by an assessor; what the profile settles is not.
    pub const fn answered(&self) -> u32 {
        self.items() - self.unanswered - self.by_profile
    }
}

/// An item and how it stands.
#[derive(Debug, Clone)]
pub struct ScoredItem<'a> {
    pub section: &'a Section,
    pub item: &'a Item,
    pub outcome: Outcome,
    pub review: bool,
}

impl ScoredItem<'_> {
    pub fn points(&self) -> Option<HalfPoints> {
        self.outcome.points(self.item.part)
    }
}

/// A whole assessment, item by item in the order of the set; every number follows from it.
#[derive(Debug, Clone)]
pub struct Scoring<'a> {
    items: Vec<ScoredItem<'a>>,
}

impl<'a> Scoring<'a> {
    pub fn new(questionnaire: &'a Questionnaire, answers: &Answers, profile: &Profile) -> Self {
        let scored = |section, item: &'a Item| {
            let answer = answers.get(&item.id);
            ScoredItem {
                section,
                item,
                outcome: Outcome::of(item, answer, profile),
                review: answer.is_some_and(|answer| answer.review),
            }
        };
        let sections = questionnaire.sections.iter();
        Self {
            items: sections.flat_map(|section| section.items.iter().map(move |item| scored(section, item))).collect(),
        }
    }

    pub fn items(&self) -> &[ScoredItem<'a>] {
        &self.items
    }

    pub fn in_section(&self, section: &'a SectionId) -> impl Iterator<Item = &ScoredItem<'a>> {
        self.items.iter().filter(move |scored| scored.section.id == *section)
    }

    /// One score for each part the set has, in the order A, B, SOLAS, other.
    pub fn scores(&self) -> Vec<Score> {
        scores(&self.items)
    }

    /// The score of a part; empty (no items) when the set has none of it.
    pub fn score(&self, part: Part) -> Score {
        score(part, self.items.iter().filter(|scored| scored.item.part == part))
    }

    pub fn counts(&self) -> Counts {
        counts(&self.items)
    }

    /// "Of which binding" (decision 13): the items of Part B that Regulation (EC) 725/2004
    /// Art. 3(5) makes mandatory, by Part B's formula. `None` when the set marks none.
    pub fn binding_in_the_eu(&self) -> Option<Score> {
        let binding = self.items.iter().filter(|scored| scored.item.part == Part::B && scored.item.eu_mandatory);
        Some(score(Part::B, binding)).filter(|score| score.items() > 0)
    }

    /// The numbers behind a score, for the worked example the report prints beside the formula.
    pub fn worked_example(&self, part: Part) -> WorkedExample<'a> {
        let mut example =
            WorkedExample { score: self.score(part), yes: Vec::new(), partly: Vec::new(), no: Vec::new() };
        for scored in self.items.iter().filter(|scored| scored.item.part == part) {
            match scored.outcome.verdict() {
                Some(Verdict::Yes) => example.yes.push(scored.item),
                Some(Verdict::Partly) => example.partly.push(scored.item),
                Some(Verdict::No) => example.no.push(scored.item),
                Some(Verdict::NotApplicable | Verdict::NotObserved) | None => {}
            }
        }
        example
    }
}

/// Which items make a score: every Yes (equivalents among them), every *Partly*, every No.
#[derive(Debug, Clone)]
pub struct WorkedExample<'a> {
    pub score: Score,
    pub yes: Vec<&'a Item>,
    pub partly: Vec<&'a Item>,
    pub no: Vec<&'a Item>,
}

/// One score for each part that occurs, in the order A, B, SOLAS, other: of an assessment, of a
/// section, of whatever is given.
pub fn scores<'s, 'a: 's>(items: impl IntoIterator<Item = &'s ScoredItem<'a>>) -> Vec<Score> {
    let mut scores: BTreeMap<Part, Score> = BTreeMap::new();
    for scored in items {
        let part = scored.item.part;
        scores.entry(part).or_insert(Score::none(part)).add(&scored.outcome);
    }
    scores.into_values().collect()
}

/// The score of the items given, by the formula of a part.
pub fn score<'s, 'a: 's>(part: Part, items: impl IntoIterator<Item = &'s ScoredItem<'a>>) -> Score {
    let mut score = Score::none(part);
    for scored in items {
        score.add(&scored.outcome);
    }
    score
}

/// How many of the items given stand how.
pub fn counts<'s, 'a: 's>(items: impl IntoIterator<Item = &'s ScoredItem<'a>>) -> Counts {
    let mut counts = Counts::default();
    for scored in items {
        match &scored.outcome {
            Outcome::Verdict(verdict) => match verdict {
                Verdict::Yes => counts.yes += 1,
                Verdict::No => counts.no += 1,
                Verdict::Partly => counts.partly += 1,
                Verdict::NotApplicable => counts.not_applicable += 1,
                Verdict::NotObserved => counts.not_observed += 1,
            },
            Outcome::Equivalent => {
                counts.yes += 1;
                counts.equivalent += 1;
            }
            Outcome::ByProfile(_) => {
                counts.not_applicable += 1;
                counts.by_profile += 1;
            }
            Outcome::Text => counts.text += 1,
            Outcome::Unanswered => counts.unanswered += 1,
        }
        counts.review += u32::from(scored.review);
    }
    counts
}

#[cfg(test)]
#[path = "scoring_tests.rs"]
mod tests;
