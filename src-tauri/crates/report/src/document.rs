//! A laid-out report: its pages, its headings, the PDF and the preview of a page.

use crate::{
    ReportError,
    layout::{
        canvas::{Canvas, Mark},
        flow::Flow,
        fonts::Shaper,
    },
    model::ReportModel,
    pdf::{self, Claim},
    picture::{Fetch, Picture},
    preview::{self, PreviewPage},
    redaction,
    sections::{self, kind_key, title},
    theme::Sheet,
};
use breakwater_domain::{printing::Edition, questionnaire::Subject};
use breakwater_locale::Words;
use jiff::civil::Date;
use std::{
    collections::BTreeSet,
    io::{self, Write},
};

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

/// A character that no bundled font has, and where it is printed as an empty box.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingCharacter {
    pub character: char,
    /// From 1; the first page it is on.
    pub page: u32,
    /// The heading above it; empty on a cover.
    pub heading: String,
    /// The words around it.
    pub line: String,
}

/// Lays the report out in the edition the model asks for. Cannot fail: what no font can print is named by
/// [`Document::missing_characters`].
pub fn lay_out(model: &ReportModel) -> Document {
    laid_out(model, None).0
}

/// A section that is about to be laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step<'a> {
    pub title: &'a str,
    /// From 1. One that is empty for this record is passed over, and so is its number.
    pub number: u32,
    /// How many the edition has.
    pub of: u32,
}

/// The same, as long as `goes_on` says so; it is asked at every section. `None`: it said no.
pub fn lay_out_while(model: &ReportModel, goes_on: &dyn Fn(Step) -> bool) -> Option<Document> {
    let (document, given_up) = laid_out(model, Some(goes_on));
    (!given_up).then_some(document)
}

fn laid_out(model: &ReportModel, goes_on: Option<&dyn Fn(Step) -> bool>) -> (Document, bool) {
    let words = Words::new(&model.language);
    let shaper = Shaper::default();
    let mut flow = Flow::new(Sheet::new(model.paper), &shaper, &words);
    flow.goes_on = goes_on;
    sections::print(&mut flow, model);
    let given_up = flow.given_up;
    let mut canvas = flow.canvas;
    canvas.drop_dead_links();
    if !model.withheld.is_empty() {
        redaction::mark(&mut canvas, &redaction::label(&words));
    }
    let properties = properties(model, &words);
    (Document::new(canvas, properties, shaper), given_up)
}

fn properties(model: &ReportModel, words: &Words) -> Properties {
    let kind = kind_key(model.assessment.kind);
    let title = words.say_with(
        "print-file-title",
        &[
            ("title", file_title(model, words).into()),
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

/// The edition by its name; the full report by that of the record.
fn file_title(model: &ReportModel, words: &Words) -> String {
    let title = match model.chosen.edition {
        Edition::Full | Edition::StateReport => title(model, words),
        edition => words.say(&format!("edition-{}", edition.key().replace('_', "-"))),
    };
    if model.withheld.is_empty() { title } else { words.say_with("print-redacted-title", &[("title", title.into())]) }
}

impl Document {
    pub(crate) fn new(mut canvas: Canvas, properties: Properties, shaper: Shaper) -> Self {
        canvas.nest_headings();
        Self { canvas, properties, missing: shaper.into_missing() }
    }

    /// The file. The same document gives the same bytes.
    ///
    /// # Errors
    /// When a font cannot be cut down or the writer refuses, which does not depend on what people typed,
    /// and when a picture's bytes are not held; see [`Document::write_pdf`].
    pub fn pdf(&self) -> Result<Vec<u8>, ReportError> {
        let mut bytes = Vec::new();
        let absent = &mut |_: &Picture| Err(io::Error::new(io::ErrorKind::NotFound, "its bytes are not at hand"));
        self.write_pdf(absent, &mut bytes)?;
        Ok(bytes)
    }

    /// The same file, written as it comes. `fetch` gets the bytes of pictures that are [`Picture::stored`], each once
    /// and one at a time, so that a file of many photos is never held as a whole.
    ///
    /// # Errors
    /// As [`Document::pdf`], and when `target` or `fetch` fails.
    pub fn write_pdf(&self, fetch: &mut Fetch, target: &mut dyn Write) -> Result<(), ReportError> {
        pdf::write(&self.canvas, &self.properties, self.claim(), fetch, target)
    }

    /// A box in the place of a letter and a picture without words are neither archival nor accessible, so the file
    /// must not say it is.
    fn claim(&self) -> Claim {
        let whole = self.missing.is_empty() && self.canvas.every_figure_has_words();
        if whole { Claim::Both } else { Claim::Neither }
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

    /// Each of them with the first place where it stands.
    pub fn missing_places(&self) -> Vec<MissingCharacter> {
        let mut places: Vec<MissingCharacter> = Vec::new();
        if self.missing.is_empty() {
            return places;
        }
        for (index, page) in self.canvas.pages.iter().enumerate() {
            for placed in &page.marks {
                let Mark::Text { y, run, .. } = &placed.mark else { continue };
                for character in run.text.chars().filter(|character| self.missing.contains(character)) {
                    if places.iter().any(|place| place.character == character) {
                        continue;
                    }
                    let above = |heading: &&crate::layout::canvas::PlacedHeading| {
                        heading.page < index || (heading.page == index && heading.y <= *y)
                    };
                    let heading = self.canvas.headings.iter().rev().find(above);
                    places.push(MissingCharacter {
                        character,
                        page: index as u32 + 1,
                        heading: heading.map(|heading| heading.title.clone()).unwrap_or_default(),
                        line: run.text.trim().to_owned(),
                    });
                }
            }
        }
        places
    }

    /// How many pictures the file holds. One that stands on several pages is one.
    pub fn pictures(&self) -> usize {
        let marks = self.canvas.pages.iter().flat_map(|page| &page.marks);
        let pictures = marks.filter_map(|placed| match &placed.mark {
            Mark::Picture { picture, .. } => Some(picture.sha256()),
            Mark::Text { .. } | Mark::Path(_) => None,
        });
        pictures.collect::<BTreeSet<_>>().len()
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
