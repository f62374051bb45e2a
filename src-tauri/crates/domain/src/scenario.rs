//! A scenario of the risk worksheet: what could happen to an asset, how high the risk is today, what is to be done,
//! how high it is then, and who answers for it.
//!
//! Risk is the product of threat, vulnerability and impact (ILO/IMO Code of practice on security in ports, appendix A);
//! scales, bands and rules are those of the set. The product ranks scenarios, it measures nothing, so it goes into no
//! score of an assessment.

use crate::{
    ids::{AssessmentId, ItemId, ScenarioId},
    questionnaire::{Worksheet, worksheet::SCALES},
    text::{self, LINE_LIMIT, NOTE_LIMIT},
};
use jiff::civil::Date;
use std::collections::BTreeSet;
use thiserror::Error;

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenario {
    pub id: ScenarioId,
    pub assessment: AssessmentId,
    pub content: ScenarioContent,
}

/// Points of the three scales; `None`: not scored yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scores {
    pub threat: Option<u8>,
    pub vulnerability: Option<u8>,
    pub impact: Option<u8>,
}

/// What a person writes. Only the asset is needed from the beginning: a row is filled in as the team talks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ScenarioContent {
    pub asset: String,
    pub threat_type: Option<String>,
    pub scenario: String,
    pub existing_measures: String,
    /// With the measures that work today.
    pub today: Scores,
    pub reasons: String,
    pub proposed_measures: String,
    /// As if the proposed measures were in place.
    pub residual: Scores,
    /// Name and post.
    pub owner: String,
    pub review_on: Option<Date>,
    pub accepted_by: String,
}

/// Why a row cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ScenarioProblem {
    #[error("the asset is not named")]
    AssetMissing,
    #[error("the set has no threat {0:?}")]
    Threat(String),
    #[error("{column}: {value} is no point of the scale")]
    Score { column: &'static str, value: u8 },
    #[error("{column} is longer than {limit} characters")]
    TooLong { column: &'static str, limit: usize },
}

/// Columns of the residual scores, in the order of [`SCALES`].
const RESIDUAL: [&str; 3] = ["residual_threat", "residual_vulnerability", "residual_impact"];

impl Scores {
    pub fn product(self) -> Option<u32> {
        Some(u32::from(self.threat?) * u32::from(self.vulnerability?) * u32::from(self.impact?))
    }

    /// In the order of the scales.
    const fn points(self) -> [Option<u8>; 3] {
        [self.threat, self.vulnerability, self.impact]
    }
}

impl ScenarioContent {
    /// The row as it is kept, or the first thing that speaks against it.
    pub fn checked(self, worksheet: &Worksheet) -> Result<Self, ScenarioProblem> {
        let line = |column: &'static str, value: &str| fitting(worksheet, column, text::line(value), LINE_LIMIT);
        let note = |column: &'static str, value: &str| fitting(worksheet, column, text::note(value), NOTE_LIMIT);
        let content = Self {
            asset: line("asset", &self.asset)?,
            threat_type: self.threat_type.filter(|threat| !text::is_blank(threat)),
            scenario: note("scenario", &self.scenario)?,
            existing_measures: note("existing_measures", &self.existing_measures)?,
            reasons: note("reasons", &self.reasons)?,
            proposed_measures: note("proposed_measures", &self.proposed_measures)?,
            owner: line("owner", &self.owner)?,
            accepted_by: line("accepted_by", &self.accepted_by)?,
            ..self
        };
        if content.asset.is_empty() {
            return Err(ScenarioProblem::AssetMissing);
        }
        if let Some(threat) = &content.threat_type
            && !worksheet.threats.iter().any(|known| known.id == *threat)
        {
            return Err(ScenarioProblem::Threat(threat.clone()));
        }
        for (scores, columns) in [(content.today, SCALES), (content.residual, RESIDUAL)] {
            for ((points, column), scale) in scores.points().into_iter().zip(columns).zip(SCALES) {
                let known = |value| {
                    worksheet.scale(scale).is_some_and(|scale| scale.points.iter().any(|point| point.value == value))
                };
                if let Some(value) = points.filter(|value| !known(*value)) {
                    return Err(ScenarioProblem::Score { column, value });
                }
            }
        }
        Ok(content)
    }

    /// Whether something stands in the column. A product does when it can be worked out.
    pub fn is_filled(&self, column: &str) -> bool {
        let written = |text: &str| !text::is_blank(text);
        match column {
            "asset" => written(&self.asset),
            "threat_type" => self.threat_type.is_some(),
            "scenario" => written(&self.scenario),
            "existing_measures" => written(&self.existing_measures),
            "threat" => self.today.threat.is_some(),
            "vulnerability" => self.today.vulnerability.is_some(),
            "impact" => self.today.impact.is_some(),
            "reasons" => written(&self.reasons),
            "initial_score" => self.today.product().is_some(),
            "proposed_measures" => written(&self.proposed_measures),
            "residual_threat" => self.residual.threat.is_some(),
            "residual_vulnerability" => self.residual.vulnerability.is_some(),
            "residual_impact" => self.residual.impact.is_some(),
            "residual_score" => self.residual.product().is_some(),
            "owner" => written(&self.owner),
            "review_date" => self.review_on.is_some(),
            "accepted_by" => written(&self.accepted_by),
            _ => false,
        }
    }

    /// Required columns that are still empty, without the products that follow from others.
    pub fn missing<'a>(&self, worksheet: &'a Worksheet) -> Vec<&'a str> {
        let wanted = worksheet.columns.iter().filter(|column| column.required && column.of.is_empty());
        wanted.map(|column| column.id.as_str()).filter(|column| !self.is_filled(column)).collect()
    }

    /// Rules of the set this row does not keep, by id. They are said, not enforced: the table is the assessors'.
    pub fn broken_rules(&self, worksheet: &Worksheet) -> Vec<&'static str> {
        let mut broken = Vec::new();
        let highest = worksheet.scale("impact").and_then(|scale| scale.points.iter().map(|point| point.value).max());
        if self.today.impact.is_some() && self.today.impact == highest && text::is_blank(&self.accepted_by) {
            broken.push("impact-4");
        }
        if let (Some(before), Some(after)) = (self.today.product(), self.residual.product()) {
            if after > before {
                broken.push("not-higher");
            }
            if after < before && text::is_blank(&self.proposed_measures) {
                broken.push("changed-by-measure");
            }
        }
        if !text::is_blank(&self.owner) && self.owner.to_lowercase() == self.accepted_by.to_lowercase() {
            broken.push("owner-not-acceptor");
        }
        broken
    }
}

/// Within the limit of the set's column, and never beyond what a field may hold.
fn fitting(worksheet: &Worksheet, column: &'static str, value: String, most: usize) -> Result<String, ScenarioProblem> {
    let limit = worksheet.column(column).and_then(|column| column.max_length).map_or(most, |limit| limit.min(most));
    if text::is_longer_than(&value, limit) { Err(ScenarioProblem::TooLong { column, limit }) } else { Ok(value) }
}

/// The items the table answers: there are rows, and each has what the item asks for.
pub fn answered_items(worksheet: &Worksheet, scenarios: &[Scenario]) -> BTreeSet<ItemId> {
    if scenarios.is_empty() {
        return BTreeSet::new();
    }
    let named: BTreeSet<&ItemId> = worksheet.columns.iter().flat_map(|column| &column.answers).collect();
    let covered = |item: &ItemId| {
        let mut columns = worksheet.columns.iter().filter(|column| column.answers.contains(item));
        columns.all(|column| scenarios.iter().all(|scenario| scenario.content.is_filled(&column.id)))
    };
    named.into_iter().filter(|item| covered(item)).cloned().collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that fails by panicking is a test")]
mod tests {
    use super::*;
    use crate::questionnaire::{QuestionnaireSource, load};
    use uuid::Uuid;

    fn worksheet(language: &str) -> Worksheet {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../checklists/risk-assessment");
        let files =
            ["en.json", "fr.json", "es.json"].map(|name| (name, std::fs::read_to_string(folder.join(name)).unwrap()));
        load(&QuestionnaireSource::new(files)).0.unwrap().worksheet(language).unwrap()
    }

    fn scores(points: [u8; 3]) -> Scores {
        Scores { threat: Some(points[0]), vulnerability: Some(points[1]), impact: Some(points[2]) }
    }

    fn content() -> ScenarioContent {
        ScenarioContent {
            asset: "Waiting hall".to_owned(),
            threat_type: Some("damage".to_owned()),
            scenario: "A bag is left.".to_owned(),
            existing_measures: "Guard".to_owned(),
            today: scores([2, 3, 4]),
            reasons: "Test of five bags".to_owned(),
            proposed_measures: "Screen all bags".to_owned(),
            residual: scores([2, 2, 4]),
            owner: "PFSO".to_owned(),
            review_on: Some("2027-01-31".parse().unwrap()),
            accepted_by: "Manager".to_owned(),
        }
    }

    #[test]
    fn the_table_of_the_shipped_set_reads_in_every_language() {
        let (english, french) = (worksheet("en"), worksheet("fr"));
        assert_eq!((english.columns.len(), english.scales.len(), english.bands.len()), (17, 3, 4));
        assert_eq!(french.columns.len(), 17);
        assert_eq!(french.scale("threat").unwrap().points[0].label, "Faible");
        assert_eq!(french.band(24).unwrap().id, "high");
        assert!(french.columns.iter().zip(&english.columns).all(|(a, b)| a.id == b.id && a.answers == b.answers));
    }

    #[test]
    fn risk_is_the_product_and_its_band_that_of_the_set() {
        let worksheet = worksheet("en");
        for (points, product, band) in [
            ([1, 1, 1], 1, "low"),
            ([2, 2, 2], 8, "low"),
            ([3, 3, 1], 9, "medium"),
            ([3, 3, 2], 18, "medium"),
            ([2, 3, 4], 24, "high"),
            ([3, 3, 4], 36, "very-high"),
            ([4, 4, 4], 64, "very-high"),
        ] {
            assert_eq!(scores(points).product(), Some(product));
            assert_eq!(worksheet.band(product).unwrap().id, band, "{product}");
        }
        assert_eq!(Scores { impact: None, ..scores([1, 2, 3]) }.product(), None);
    }

    #[test]
    fn a_row_needs_an_asset_and_points_of_the_scales() {
        let worksheet = worksheet("en");
        assert!(content().checked(&worksheet).is_ok());
        let alone = ScenarioContent { asset: "Gate".to_owned(), ..ScenarioContent::default() };
        assert_eq!(alone.clone().checked(&worksheet).unwrap().missing(&worksheet).len(), 13);
        for (wrong, problem) in [
            (ScenarioContent { asset: " ".to_owned(), ..content() }, ScenarioProblem::AssetMissing),
            (
                ScenarioContent { threat_type: Some("rain".to_owned()), ..content() },
                ScenarioProblem::Threat("rain".to_owned()),
            ),
            (
                ScenarioContent { residual: scores([2, 5, 4]), ..content() },
                ScenarioProblem::Score { column: "residual_vulnerability", value: 5 },
            ),
            (
                ScenarioContent { asset: "x".repeat(121), ..content() },
                ScenarioProblem::TooLong { column: "asset", limit: 120 },
            ),
        ] {
            assert_eq!(wrong.checked(&worksheet), Err(problem));
        }
    }

    #[test]
    fn rules_of_the_set_that_a_row_does_not_keep_are_named() {
        let worksheet = worksheet("en");
        let broken = |content: ScenarioContent| content.broken_rules(&worksheet);
        assert!(broken(content()).is_empty());
        assert_eq!(broken(ScenarioContent { accepted_by: String::new(), ..content() }), ["impact-4"]);
        assert_eq!(broken(ScenarioContent { residual: scores([3, 3, 4]), ..content() }), ["not-higher"]);
        assert_eq!(broken(ScenarioContent { proposed_measures: String::new(), ..content() }), ["changed-by-measure"]);
        assert_eq!(broken(ScenarioContent { accepted_by: "pfso".to_owned(), ..content() }), ["owner-not-acceptor"]);
    }

    #[test]
    fn the_table_answers_an_item_when_every_row_has_what_it_asks_for() {
        let worksheet = worksheet("en");
        let row = |content| Scenario {
            id: ScenarioId::new(Uuid::from_u128(1)),
            assessment: AssessmentId::new(Uuid::from_u128(2)),
            content,
        };
        assert!(answered_items(&worksheet, &[]).is_empty(), "an empty table answers nothing");
        let all = answered_items(&worksheet, &[row(content())]);
        assert_eq!(all.len(), 8, "the narrative items of the set");
        let unscored = ScenarioContent { residual: Scores::default(), ..content() };
        let some = answered_items(&worksheet, &[row(content()), row(unscored)]);
        assert_eq!(all.difference(&some).map(ItemId::as_str).collect::<Vec<_>>(), ["ext-risk-01-09"]);
    }
}
