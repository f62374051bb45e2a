//! A laid-out report: its pages, its headings, the PDF and the preview of a page.

use crate::{
    ReportError,
    layout::{
        canvas::{Canvas, Mark},
        flow::Flow,
        fonts::Shaper,
    },
    model::ReportModel,
    pdf,
    preview::{self, PreviewPage},
    sections::{
        by_section::sections,
        closing::{about, glossary, numbers},
        contents::contents,
        control::control,
        cover::cover,
        cross_reference::cross_reference,
        dropped::dropped,
        evidence::evidence,
        findings::{actions, findings},
        glance::glance,
        items::{items, left_out},
        kind_key,
        levels::levels,
        profile::profile,
        progress::progress,
        register::register,
        running::running,
        sampling::sampling,
        scenarios::scenarios,
        scope::scope,
        title,
    },
    theme::Sheet,
};
use breakwater_domain::questionnaire::Subject;
use breakwater_locale::Words;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// What a reader of the file's properties sees.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Properties {
    pub(crate) title: String,
    pub(crate) subject: String,
    pub(crate) author: String,
    pub(crate) language: String,
    pub(crate) creator: String,
    /// What a link is called that says nothing else.
    pub(crate) link: String,
    pub(crate) date: Date,
}

/// The report, laid out. Drawing it again costs nothing but the drawing.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    pub(crate) canvas: Canvas,
    pub(crate) properties: Properties,
    missing: BTreeSet<char>,
}

/// A heading of the contents list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    pub title: String,
    /// 1 or 2.
    pub level: u8,
    /// From 1.
    pub page: u32,
}

/// Lays the whole report out. Cannot fail: what no font can print is named by
/// [`Document::missing_characters`].
pub fn lay_out(model: &ReportModel) -> Document {
    laid_out(model, None).0
}

/// The same, as long as `goes_on` says so; it is asked at every section, with its title. `None`: it said no.
pub fn lay_out_while(model: &ReportModel, goes_on: &dyn Fn(&str) -> bool) -> Option<Document> {
    let (document, given_up) = laid_out(model, Some(goes_on));
    (!given_up).then_some(document)
}

fn laid_out(model: &ReportModel, goes_on: Option<&dyn Fn(&str) -> bool>) -> (Document, bool) {
    let words = Words::new(&model.language);
    let shaper = Shaper::default();
    let mut flow = Flow::new(Sheet::new(model.paper), &shaper, &words);
    flow.goes_on = goes_on;
    cover(&mut flow, model);
    control(&mut flow, model);
    // Bound in here, once the pages of everything else are known.
    let bound_at = flow.canvas.pages.len();
    let place = flow.canvas.open("Sect");
    flow.canvas.close();
    glance(&mut flow, model);
    scope(&mut flow, model);
    profile(&mut flow, model);
    sections(&mut flow, model);
    scenarios(&mut flow, model);
    findings(&mut flow, model);
    actions(&mut flow, model);
    progress(&mut flow, model);
    sampling(&mut flow, model);
    items(&mut flow, model);
    left_out(&mut flow, model);
    register(&mut flow, model);
    levels(&mut flow, model);
    cross_reference(&mut flow, model);
    dropped(&mut flow, model);
    evidence(&mut flow, model);
    glossary(&mut flow);
    numbers(&mut flow, model);
    about(&mut flow, model);
    let count = contents(&mut flow, bound_at, place);
    flow.canvas.move_last_pages(count, bound_at);
    running(&mut flow, model);

    let given_up = flow.given_up;
    let canvas = flow.canvas;
    let properties = properties(model, &words);
    (Document { canvas, properties, missing: shaper.into_missing() }, given_up)
}

fn properties(model: &ReportModel, words: &Words) -> Properties {
    let kind = kind_key(model.assessment.kind);
    let title = words.say_with(
        "print-file-title",
        &[
            ("title", title(model, words).into()),
            ("facility", model.facility.name.as_str().into()),
            ("reference", model.assessment.reference.as_str().into()),
        ],
    );
    Properties {
        title,
        subject: words.say(kind),
        author: match model.questionnaire.subject {
            Subject::State => model.facility.name.clone(),
            Subject::Facility | Subject::Port => model.facility.operator.clone(),
        },
        language: words.language().to_owned(),
        creator: words.say_with("print-software-value", &[("version", model.app_version.as_str().into())]),
        link: words.say("print-link"),
        date: model.date,
    }
}

impl Document {
    pub(crate) fn new(canvas: Canvas, properties: Properties, shaper: Shaper) -> Self {
        Self { canvas, properties, missing: shaper.into_missing() }
    }

    /// The file. The same document gives the same bytes.
    ///
    /// # Errors
    /// When a font cannot be cut down or the writer refuses: neither depends on what people typed.
    pub fn pdf(&self) -> Result<Vec<u8>, ReportError> {
        pdf::write(&self.canvas, &self.properties)
    }

    pub fn pages(&self) -> u32 {
        self.canvas.pages.len() as u32
    }

    /// Width and height of every page, in points.
    pub fn page_size(&self) -> (f32, f32) {
        (self.canvas.sheet.width, self.canvas.sheet.height)
    }

    /// Page `page`, counted from 1, as outlines.
    pub fn preview(&self, page: u32) -> Option<PreviewPage> {
        let index = usize::try_from(page.checked_sub(1)?).ok()?;
        Some(preview::draw(&self.canvas, self.canvas.pages.get(index)?))
    }

    pub fn headings(&self) -> Vec<Heading> {
        self.canvas
            .headings
            .iter()
            .map(|heading| Heading {
                title: match heading.number.as_str() {
                    "" => heading.title.clone(),
                    number => format!("{number} {}", heading.title),
                },
                level: heading.level,
                page: heading.page as u32 + 1,
            })
            .collect()
    }

    /// Characters no bundled font has. They print as empty boxes, so they are never kept quiet.
    pub fn missing_characters(&self) -> &BTreeSet<char> {
        &self.missing
    }

    /// The text of a page in the order it is drawn, one entry per line of type.
    pub fn text(&self, page: u32) -> Vec<String> {
        let index = page.checked_sub(1).and_then(|page| usize::try_from(page).ok());
        index.and_then(|index| self.canvas.pages.get(index)).map(text_of).unwrap_or_default()
    }
}

pub(crate) fn text_of(page: &crate::layout::canvas::Page) -> Vec<String> {
    let mut lines: Vec<(f32, f32, String)> = Vec::new();
    for placed in &page.marks {
        let Mark::Text { x, y, run } = &placed.mark else { continue };
        match lines.last_mut() {
            // The next run of the same line of type.
            Some((last, end, text)) if (*last - y).abs() < 0.01 && (*x - *end).abs() < 0.6 => {
                text.push_str(&run.text);
                *end = x + run.width;
            }
            _ => lines.push((*y, x + run.width, run.text.clone())),
        }
    }
    lines.into_iter().map(|(_, _, text)| text.trim_end().to_owned()).filter(|text| !text.is_empty()).collect()
}
