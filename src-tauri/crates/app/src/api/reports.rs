//! The report: what can be chosen of it, the words of the assessor, preview and saving.

use breakwater_domain::{
    printing::{Edition, PhotosPerPage, Redaction, Section},
    prose::Block,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportRequest {
    pub assessment: String,
    pub options: ReportOptions,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportOptions {
    pub edition: Edition,
    pub language: String,
    pub paper: Paper,
    /// Sensitivity marking on every page; empty: the catalogue's words.
    #[serde(default)]
    pub marking: String,
    /// `YYYY-MM-DD`: an input, so that the same record gives the same bytes. Absent: today.
    #[serde(default)]
    pub date: Option<String>,
    /// Sections that are switched off.
    #[serde(default)]
    pub without: Vec<Section>,
    /// What is withheld; nothing: the record as it stands.
    #[serde(default)]
    pub redact: Vec<Redaction>,
    #[serde(default)]
    #[ts(type = "2 | 4 | 6")]
    pub photos_per_page: PhotosPerPage,
}

/// What can be chosen of the report of a record, and what was chosen last.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReportChoices {
    /// Those that fit the record. Words: `edition-<key>` and `edition-<key>-about`, hyphens for underscores.
    pub editions: Vec<EditionView>,
    pub last: ReportLast,
    /// Photos the record holds.
    pub photos: u32,
    pub logo: Option<LogoView>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct EditionView {
    pub edition: Edition,
    /// In the order of print. Words: `report-section-<key>`.
    pub sections: Vec<SectionSwitch>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct SectionSwitch {
    #[ts(type = "ReportSection")]
    pub section: Section,
    /// `false`: the edition cannot do without it.
    pub optional: bool,
}

/// Kept with the vault when a report is saved.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ReportLast {
    pub edition: Edition,
    pub paper: Paper,
    pub without: Vec<Section>,
    pub redact: Vec<Redaction>,
    #[ts(type = "2 | 4 | 6")]
    pub photos_per_page: PhotosPerPage,
}

/// The organisation's logo, kept as a JPEG that was made anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LogoView {
    /// Shown like the picture of a photo.
    pub picture: String,
    pub width: u32,
    pub height: u32,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportOf {
    pub assessment: String,
}

/// The words of the assessor, as they are edited and as they are set.
///
/// A blank line ends a paragraph; lines that begin with `- ` or `1. ` are points of a list; `**` on both sides makes
/// words bold. In strengths and concerns a plain paragraph is a point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReportWords {
    pub summary: WordsView,
    pub strengths: WordsView,
    pub concerns: WordsView,
    /// `false`: the record is finalised.
    pub may_change: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WordsView {
    pub text: String,
    pub blocks: Vec<Block>,
}

/// What is absent stays as it is.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportWordsSave {
    pub assessment: String,
    #[serde(default)]
    pub summary: Option<String>,
    #[serde(default)]
    pub strengths: Option<String>,
    #[serde(default)]
    pub concerns: Option<String>,
}

/// A character no bundled font has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MissingCharacterView {
    pub character: String,
    /// The first page it stands on, from 1.
    pub page: u32,
    /// The heading above it; empty on a cover or a letter.
    pub heading: String,
    /// The words it stands in.
    pub line: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    #[default]
    A4,
    Letter,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ReportPreview {
    pub pages: u32,
    /// Points.
    pub width: f32,
    pub height: f32,
    /// Headings and the page each stands on, for the list beside the pages.
    pub headings: Vec<ReportHeading>,
    /// Characters no bundled font has; they would print as boxes, so they are named.
    pub missing_characters: String,
    /// Each of them with the first place it stands at.
    pub missing: Vec<MissingCharacterView>,
}

#[derive(Debug, Clone, Serialize, TS)]
pub struct ReportHeading {
    pub title: String,
    pub level: u8,
    pub page: u32,
}

#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReportPageRequest {
    pub assessment: String,
    pub options: ReportOptions,
    /// From 1.
    pub page: u32,
}

/// One page as the window draws it: the same display list the PDF is written from.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReportPage {
    pub width: f32,
    pub height: f32,
    /// Below the marks.
    pub pictures: Vec<PagePicture>,
    pub marks: Vec<PageMark>,
    /// The text in reading order, for those who do not see the page.
    pub text: Vec<String>,
}

/// A picture on a page, in points.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PagePicture {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
    /// Shown like the picture of a photo, by its hash.
    pub picture: String,
}

/// A filled or stroked outline in SVG path syntax, top-left origin, points. Letters are outlines too.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PageMark {
    pub d: String,
    /// `#rrggbb`
    pub fill: Option<String>,
    pub stroke: Option<String>,
    pub width: f32,
    pub opacity: f32,
}
