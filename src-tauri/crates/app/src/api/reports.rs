//! The report: preview and saving.

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
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Edition {
    Full,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
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
    pub marks: Vec<PageMark>,
    /// The text in reading order, for those who do not see the page.
    pub text: Vec<String>,
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
