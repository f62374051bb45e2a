//! The display list: marks on pages, headings, link targets and the structure behind them.
//!
//! Points from the top left corner. The PDF and the window's preview are both written from this
//! list, so they cannot differ.

use super::text::{Block, Line, TextRun};
use crate::{
    picture::Picture,
    theme::{Color, Sheet},
};
use std::collections::BTreeMap;

pub(crate) type ElementId = usize;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Segment {
    Move(f32, f32),
    Line(f32, f32),
    /// Control point and end of a quadratic Bézier curve, as letters are made of.
    Quad([f32; 4]),
    /// Two control points and the end of a cubic Bézier curve.
    Curve([f32; 6]),
    Close,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Path {
    pub(crate) segments: Vec<Segment>,
    pub(crate) fill: Option<Color>,
    /// Caps and joins are round everywhere.
    pub(crate) stroke: Option<(Color, f32)>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Mark {
    /// `y` is the baseline.
    Text {
        x: f32,
        y: f32,
        run: TextRun,
    },
    Path(Path),
    /// Left, top, width, height.
    Picture {
        area: [f32; 4],
        picture: Picture,
    },
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Placed {
    /// `None`: decoration or running matter, which is no part of the text.
    pub(crate) element: Option<ElementId>,
    pub(crate) mark: Mark,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Link {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) target: String,
    /// What a reader who does not see it is told.
    pub(crate) label: String,
    pub(crate) element: Option<ElementId>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Page {
    pub(crate) marks: Vec<Placed>,
    pub(crate) links: Vec<Link>,
}

/// A node of the structure tree.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Element {
    pub(crate) tag: &'static str,
    pub(crate) parent: Option<ElementId>,
    pub(crate) children: Vec<ElementId>,
    /// Stands for a picture.
    pub(crate) alternative: String,
    /// How large a heading is set, from 1. Its tag may be another, see [`Canvas::nest_headings`].
    pub(crate) size: Option<u8>,
}

const HEADINGS: [&str; 6] = ["H1", "H2", "H3", "H4", "H5", "H6"];

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PlacedHeading {
    pub(crate) level: u8,
    /// "5"; empty below the first level.
    pub(crate) number: String,
    pub(crate) title: String,
    /// From 0.
    pub(crate) page: usize,
    pub(crate) y: f32,
    pub(crate) target: String,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Canvas {
    pub(crate) sheet: Sheet,
    pub(crate) pages: Vec<Page>,
    /// Drawn on every page below everything else, and written to the file once.
    pub(crate) beneath: Vec<Path>,
    pub(crate) elements: Vec<Element>,
    pub(crate) headings: Vec<PlacedHeading>,
    /// Where a link may lead: page from 0, and height on it.
    pub(crate) targets: BTreeMap<String, (usize, f32)>,
    open: Vec<ElementId>,
    artifact: bool,
}

impl Canvas {
    pub(crate) fn new(sheet: Sheet) -> Self {
        let root =
            Element { tag: "Document", parent: None, children: Vec::new(), alternative: String::new(), size: None };
        Self {
            sheet,
            pages: Vec::new(),
            beneath: Vec::new(),
            elements: vec![root],
            headings: Vec::new(),
            targets: BTreeMap::new(),
            open: vec![0],
            artifact: false,
        }
    }

    /// Begins an element of the structure; what is drawn until [`Canvas::close`] belongs to it.
    pub(crate) fn open(&mut self, tag: &'static str) -> ElementId {
        let id = self.elements.len();
        let parent = self.open.last().copied();
        if let Some(parent) = parent {
            self.elements[parent].children.push(id);
        }
        let size = HEADINGS.iter().position(|heading| *heading == tag).map(|at| at as u8 + 1);
        self.elements.push(Element { tag, parent, children: Vec::new(), alternative: String::new(), size });
        self.open.push(id);
        id
    }

    pub(crate) fn open_figure(&mut self, alternative: String) {
        let id = self.open("Figure");
        self.elements[id].alternative = alternative;
    }

    pub(crate) fn close(&mut self) {
        if self.open.len() > 1 {
            self.open.pop();
        }
    }

    /// Continues an element that was closed, e.g. after its pages were laid out elsewhere.
    pub(crate) fn reopen(&mut self, element: ElementId) {
        self.open.push(element);
    }

    /// What `draw` draws is no part of the text: running heads, repeated table heads.
    pub(crate) fn artifact(&mut self, draw: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.artifact, true);
        draw(self);
        self.artifact = before;
    }

    pub(crate) fn push(&mut self, page: usize, mark: Mark) {
        let top = self.open.last().copied().filter(|&top| top != 0 && !self.artifact);
        let element = match mark {
            Mark::Text { .. } => top,
            Mark::Path(_) | Mark::Picture { .. } => top.filter(|&top| self.elements[top].tag == "Figure"),
        };
        self.pages[page].marks.push(Placed { element, mark });
    }

    pub(crate) fn path(&mut self, page: usize, path: Path) {
        self.push(page, Mark::Path(path));
    }

    pub(crate) fn picture(&mut self, page: usize, area: [f32; 4], picture: &Picture) {
        self.push(page, Mark::Picture { area, picture: picture.clone() });
    }

    /// Forgets links to what this edition does not print.
    pub(crate) fn drop_dead_links(&mut self) {
        let targets = &self.targets;
        for page in &mut self.pages {
            page.links.retain(|link| targets.contains_key(&link.target));
        }
    }

    pub(crate) fn rectangle(&mut self, page: usize, [x, y, width, height]: [f32; 4], fill: Color) {
        let segments = rectangle(x, y, width, height);
        self.path(page, Path { segments, fill: Some(fill), stroke: None });
    }

    pub(crate) fn frame(&mut self, page: usize, [x, y, width, height]: [f32; 4], color: Color, line: f32) {
        let segments = rectangle(x, y, width, height);
        self.path(page, Path { segments, fill: None, stroke: Some((color, line)) });
    }

    pub(crate) fn rule(&mut self, page: usize, from: [f32; 2], to: [f32; 2], color: Color, line: f32) {
        let segments = vec![Segment::Move(from[0], from[1]), Segment::Line(to[0], to[1])];
        self.path(page, Path { segments, fill: None, stroke: Some((color, line)) });
    }

    /// Draws a line of text with its top at `y`.
    pub(crate) fn line(&mut self, page: usize, line: &Line, x: f32, y: f32) {
        for (dx, run) in &line.runs {
            self.push(page, Mark::Text { x: x + dx, y: y + line.baseline, run: run.clone() });
        }
    }

    pub(crate) fn block(&mut self, page: usize, block: &Block, x: f32, mut y: f32) {
        for line in &block.lines {
            self.line(page, line, x, y);
            y += line.height;
        }
    }

    /// Lays a link over what was drawn. What it is about belongs into an open `Link`; without one it gets one of its own.
    pub(crate) fn link(&mut self, page: usize, [x, y, width, height]: [f32; 4], target: &str, label: String) {
        let element = self.open.last().copied().filter(|&top| top != 0 && !self.artifact).map(|top| {
            if self.elements[top].tag == "Link" {
                return top;
            }
            let own = self.open("Link");
            self.close();
            own
        });
        self.pages[page].links.push(Link { x, y, width, height, target: target.to_owned(), label, element });
    }

    /// What is open now.
    pub(crate) fn innermost(&self) -> &'static str {
        self.open.last().map_or("Document", |&top| self.elements[top].tag)
    }

    /// Makes the levels of the headings follow each other: by size alone, a small heading may stand right below a
    /// chapter's, and a reader who steps from level to level would look for the one between (ISO 14289-1, 7.4.2).
    pub(crate) fn nest_headings(&mut self) {
        let mut waiting = vec![0];
        // Sizes of the headings above, outermost first.
        let mut above: Vec<u8> = Vec::new();
        while let Some(at) = waiting.pop() {
            if let Some(size) = self.elements[at].size {
                above.retain(|&other| other < size);
                self.elements[at].tag = HEADINGS[above.len()];
                above.push(size);
            }
            waiting.extend(self.elements[at].children.iter().rev());
        }
    }

    /// Whether everything that stands for a picture has words.
    pub(crate) fn every_figure_has_words(&self) -> bool {
        let mut figures = self.elements.iter().filter(|element| element.tag == "Figure");
        figures.all(|figure| !figure.alternative.trim().is_empty())
    }

    /// Moves the last `count` pages to `at`, and everything that points at a page with them.
    pub(crate) fn move_last_pages(&mut self, count: usize, at: usize) {
        let body = self.pages.len() - count;
        let moved = self.pages.split_off(body);
        self.pages.splice(at..at, moved);
        let shift = |page: &mut usize| {
            if *page >= body {
                *page = *page - body + at;
            } else if *page >= at {
                *page += count;
            }
        };
        self.headings.iter_mut().for_each(|heading| shift(&mut heading.page));
        self.targets.values_mut().for_each(|target| shift(&mut target.0));
        self.headings.sort_by(|a, b| a.page.cmp(&b.page).then(a.y.total_cmp(&b.y)));
    }
}

fn rectangle(x: f32, y: f32, width: f32, height: f32) -> Vec<Segment> {
    vec![
        Segment::Move(x, y),
        Segment::Line(x + width, y),
        Segment::Line(x + width, y + height),
        Segment::Line(x, y + height),
        Segment::Close,
    ]
}
