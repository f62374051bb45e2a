//! The intervals an authority may shorten.

/// An interval by its key in overlays and settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Interval {
    /// Between two drills.
    #[serde(rename = "drill_months")]
    DrillMonths,
    /// Between two exercises; that there is one in each calendar year holds besides.
    #[serde(rename = "exercise_months")]
    ExerciseMonths,
    /// Validity of a Statement of Compliance.
    #[serde(rename = "socpf_years")]
    StatementYears,
    #[serde(rename = "self_assessment_months")]
    SelfAssessmentMonths,
    #[serde(rename = "pfsp_review_months")]
    PlanReviewMonths,
    #[serde(rename = "pfsa_review_months")]
    AssessmentReviewMonths,
}

impl Interval {
    pub const ALL: [Self; 6] = [
        Self::DrillMonths,
        Self::ExerciseMonths,
        Self::StatementYears,
        Self::SelfAssessmentMonths,
        Self::PlanReviewMonths,
        Self::AssessmentReviewMonths,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::DrillMonths => "drill_months",
            Self::ExerciseMonths => "exercise_months",
            Self::StatementYears => "socpf_years",
            Self::SelfAssessmentMonths => "self_assessment_months",
            Self::PlanReviewMonths => "pfsp_review_months",
            Self::AssessmentReviewMonths => "pfsa_review_months",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|interval| interval.key() == key)
    }

    /// The longest value anybody may set: an overlay may only tighten.
    ///
    /// Drill and exercise: ISPS B/18.5 and B/18.6. Statement of Compliance: at most five years
    /// (B/16.62). The Code says of plan and assessment only that they are reviewed from time to time
    /// (A/15.4, B/16.58): five years is what Regulation (EC) 725/2004 Art. 3(6) allows the assessment at
    /// most. The self-assessment is a yearly one.
    pub const fn longest(self) -> u32 {
        match self {
            Self::DrillMonths => 3,
            Self::ExerciseMonths => 18,
            Self::StatementYears => 5,
            Self::SelfAssessmentMonths => 12,
            Self::PlanReviewMonths | Self::AssessmentReviewMonths => 60,
        }
    }
}
