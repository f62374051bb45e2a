//! What the pages say in reading order, without the pages: for formats whose reader makes pages of their own.
//!
//! Read off the structure tree that the PDF carries for people who do not see it, so that another format says
//! exactly what the PDF says, in every edition and language. Drawn figures are left out where a table or a
//! legend beside them says the same; photos are kept; running heads are no part of the text.

use crate::{
    document::Document,
    layout::{
        canvas::{Canvas, ElementId, Mark},
        text::TextRun,
    },
    picture::Picture,
    theme::{color, style},
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A block of text, or pictures between two of them.
#[derive(Debug, Clone, PartialEq)]
pub enum Passage {
    /// The name of the whole.
    Title(String),
    /// From 1 to 3.
    Heading {
        level: u8,
        text: String,
    },
    /// Where the list of contents stands, with its heading.
    Contents(String),
    Paragraph(Paragraph),
    List(Vec<Vec<Paragraph>>),
    Table(Table),
    /// Pictures side by side.
    Pictures(Vec<Shown>),
}

/// A picture and what is written below it.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    pub picture: Picture,
    /// As it is printed, in points.
    pub size: [f32; 2],
    /// What stands in for it where nobody sees it.
    pub alternative: String,
    pub caption: Vec<Paragraph>,
}

/// Cells hold paragraphs. Columns nothing is written in are left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// Empty where the columns have no titles; then the first column heads the rows.
    pub head: Vec<Vec<Paragraph>>,
    pub rows: Vec<Vec<Vec<Paragraph>>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paragraph {
    pub tone: Tone,
    pub words: Vec<Words>,
}

/// How large it speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    Figure,
    Lead,
    #[default]
    Body,
    Note,
}

/// Words of one look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    pub text: String,
    pub strong: bool,
    pub muted: bool,
}

impl Paragraph {
    pub fn text(&self) -> String {
        self.words.iter().map(|words| words.text.as_str()).collect()
    }
}

impl Document {
    /// Everything it says, in reading order.
    pub fn passages(&self) -> Vec<Passage> {
        let mut reader = Reader {
            canvas: &self.canvas,
            runs: runs(&self.canvas),
            pictures: pictures(&self.canvas),
            passages: Vec::new(),
        };
        reader.read(0);
        reader.passages
    }
}

/// What stands on every page and what the file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    pub title: String,
    pub subject: String,
    pub author: String,
    pub language: String,
    pub date: Date,
    /// Points.
    pub page_size: (u32, u32),
    /// Lines of the last page above and below the text.
    pub above: Vec<String>,
    pub below: Vec<String>,
}

impl Document {
    pub fn running(&self) -> Running {
        let sheet = &self.canvas.sheet;
        // With their baselines.
        let (mut above, mut below) = (Vec::<(f32, String)>::new(), Vec::<(f32, String)>::new());
        for placed in self.canvas.pages.last().map_or(&[][..], |page| &page.marks) {
            let (None, Mark::Text { y, run, .. }) = (placed.element, &placed.mark) else { continue };
            let lines = match *y {
                y if y < sheet.top => &mut above,
                y if y > sheet.bottom => &mut below,
                // The head of a table that goes on.
                _ => continue,
            };
            match lines.last_mut() {
                Some((last, text)) if (*last - y).abs() < 0.01 && run.place.at > 0 => text.push_str(&run.text),
                _ => lines.push((*y, run.text.clone())),
            }
        }
        let lines = |lines: Vec<(f32, String)>| lines.into_iter().map(|(_, text)| text.trim().to_owned()).collect();
        let about = &self.properties;
        Running {
            title: about.title.clone(),
            subject: about.subject.clone(),
            author: about.author.clone(),
            language: about.language.clone(),
            date: about.date,
            page_size: (sheet.width.round() as u32, sheet.height.round() as u32),
            above: lines(above),
            below: lines(below),
        }
    }
}

/// A run with where it was drawn: page and baseline.
type Drawn<'a> = (usize, f32, &'a TextRun);

/// By element, in the order in which they were drawn.
fn runs(canvas: &Canvas) -> Vec<Vec<Drawn<'_>>> {
    let mut runs = vec![Vec::new(); canvas.elements.len()];
    for (page, drawn) in canvas.pages.iter().enumerate() {
        for placed in &drawn.marks {
            if let (Some(element), Mark::Text { y, run, .. }) = (placed.element, &placed.mark) {
                runs[element].push((page, *y, run));
            }
        }
    }
    runs
}

/// Pictures by the figure they stand in: page, place and size, and which.
fn pictures(canvas: &Canvas) -> BTreeMap<ElementId, (usize, [f32; 4], &Picture)> {
    let mut pictures = BTreeMap::new();
    for (page, drawn) in canvas.pages.iter().enumerate() {
        for placed in &drawn.marks {
            if let (Some(element), Mark::Picture { area, picture }) = (placed.element, &placed.mark) {
                pictures.insert(element, (page, *area, picture));
            }
        }
    }
    pictures
}

struct Reader<'a> {
    canvas: &'a Canvas,
    runs: Vec<Vec<Drawn<'a>>>,
    pictures: BTreeMap<ElementId, (usize, [f32; 4], &'a Picture)>,
    passages: Vec<Passage>,
}

impl Reader<'_> {
    fn read(&mut self, element: ElementId) {
        let tag = self.canvas.elements[element].tag;
        if let Some(size) = self.canvas.elements[element].size {
            return self.heading(element, size);
        }
        match tag {
            "Table" => {
                let table = self.table(element);
                if !table.rows.is_empty() {
                    self.passages.push(Passage::Table(table));
                }
            }
            "L" => {
                let items = self.below(element, &["LI"]);
                let items = items.into_iter().map(|item| self.paragraphs(item)).filter(|item| !item.is_empty());
                let items: Vec<_> = items.collect();
                if !items.is_empty() {
                    self.passages.push(Passage::List(items));
                }
            }
            "Figure" => self.passages.extend(self.shown(element, None).map(|one| Passage::Pictures(vec![one]))),
            tag if GROUPS.contains(&tag) => self.group(element),
            _ => self.passages.extend(self.paragraphs(element).into_iter().map(Passage::Paragraph)),
        }
    }

    fn group(&mut self, element: ElementId) {
        let children = &self.canvas.elements[element].children;
        let contents = children.iter().any(|child| self.canvas.elements[*child].tag == "TOC");
        if contents {
            let heading = children.iter().find(|child| self.canvas.elements[**child].size == Some(1));
            self.passages.push(Passage::Contents(heading.map(|heading| self.text(*heading)).unwrap_or_default()));
            return;
        }
        let mut rest = children.as_slice();
        while let Some(first) = rest.first() {
            let row = self.row(rest);
            if row.is_empty() {
                self.read(*first);
                rest = &rest[1..];
            } else {
                rest = &rest[row.len() * 2..];
                self.passages.push(Passage::Pictures(row));
            }
        }
    }

    /// The pictures with captions that these elements begin with, as far as they stand side by side.
    fn row(&self, elements: &[ElementId]) -> Vec<Shown> {
        let mut row = Vec::new();
        let mut before: Option<(usize, f32)> = None;
        for pair in elements.chunks_exact(2) {
            let captioned = self.canvas.elements[pair[1]].tag == "Caption";
            let Some((page, [x, ..], _)) = self.pictures.get(&pair[0]).filter(|_| captioned) else { break };
            if before.is_some_and(|(last, left)| last != *page || *x <= left) {
                break;
            }
            before = Some((*page, *x));
            row.extend(self.shown(pair[0], Some(pair[1])));
        }
        row
    }

    /// `None`: what is drawn there is no picture; a table or legend beside it says the same.
    fn shown(&self, figure: ElementId, caption: Option<ElementId>) -> Option<Shown> {
        let (_, [.., width, height], picture) = self.pictures.get(&figure)?;
        Some(Shown {
            picture: (*picture).clone(),
            size: [*width, *height],
            alternative: self.canvas.elements[figure].alternative.clone(),
            caption: caption.map(|caption| self.paragraphs(caption)).unwrap_or_default(),
        })
    }

    fn heading(&mut self, element: ElementId, level: u8) {
        let text = self.text(element);
        let large = self.runs[element].iter().any(|(_, _, run)| run.size > style::H1.size + 1.0);
        if !text.is_empty() {
            self.passages.push(if large { Passage::Title(text) } else { Passage::Heading { level, text } });
        }
    }

    fn table(&self, element: ElementId) -> Table {
        let mut rows: Vec<(bool, Vec<Vec<Paragraph>>)> = Vec::new();
        for row in self.below(element, &["TR"]) {
            let cells = self.below(row, &["TH", "TD"]);
            let head = !cells.is_empty() && cells.iter().all(|cell| self.canvas.elements[*cell].tag == "TH");
            rows.push((head, cells.into_iter().map(|cell| self.paragraphs(cell)).collect()));
        }
        let columns = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
        let used: Vec<usize> = (0..columns)
            .filter(|column| rows.iter().any(|(_, cells)| cells.get(*column).is_some_and(|cell| !cell.is_empty())))
            .collect();
        let kept = |cells: &[Vec<Paragraph>]| -> Vec<Vec<Paragraph>> {
            used.iter().map(|column| cells.get(*column).cloned().unwrap_or_default()).collect()
        };
        let mut table = Table::default();
        for (at, (head, cells)) in rows.iter().enumerate() {
            // A table of one column without titles would be all heads.
            if at == 0 && *head && columns > 1 {
                table.head = kept(cells);
            } else {
                table.rows.push(kept(cells));
            }
        }
        table
    }

    /// The nearest elements with one of the tags.
    fn below(&self, element: ElementId, tags: &[&str]) -> Vec<ElementId> {
        let mut found = Vec::new();
        for child in &self.canvas.elements[element].children {
            if tags.contains(&self.canvas.elements[*child].tag) {
                found.push(*child);
            } else {
                found.extend(self.below(*child, tags));
            }
        }
        found
    }

    fn text(&self, element: ElementId) -> String {
        let said: Vec<String> = self.paragraphs(element).iter().map(Paragraph::text).collect();
        said.join(" ")
    }

    /// What is written in the element and in those within it.
    fn paragraphs(&self, element: ElementId) -> Vec<Paragraph> {
        let mut drawn = Vec::new();
        self.gather(element, &mut drawn);
        // Links and labels within it were drawn between its own words.
        drawn.sort_by_key(|(page, ..)| *page);
        paragraphs(&drawn)
    }

    fn gather<'b>(&'b self, element: ElementId, drawn: &mut Vec<Drawn<'b>>) {
        drawn.extend(self.runs[element].iter().copied());
        for child in &self.canvas.elements[element].children {
            self.gather(*child, drawn);
        }
    }
}

/// Elements that hold others and say nothing themselves.
const GROUPS: [&str; 8] = ["Document", "Part", "Sect", "Art", "Div", "Aside", "NonStruct", "TBody"];

/// Puts the lines together again that the paper had parted.
fn paragraphs(drawn: &[Drawn<'_>]) -> Vec<Paragraph> {
    let mut paragraphs = Vec::new();
    let mut current = Paragraph::default();
    let (mut rest, mut last_line) = (drawn, None);
    let mut ended = true;
    while let Some((page, y, first)) = rest.first() {
        let of = first.place.of.clamp(1, rest.len());
        let (line, after) = rest.split_at(of);
        let beside = last_line == Some((*page, y.to_bits()));
        if ended && beside {
            // A label and what stands beside it.
            add(&mut current, "\u{2003}", first);
        } else if ended {
            finish(&mut paragraphs, &mut current);
        }
        let mut line: Vec<&TextRun> = line.iter().map(|(_, _, run)| *run).collect();
        line.sort_by_key(|run| run.place.at);
        for run in &line {
            add(&mut current, &run.text, run);
        }
        ended = line.last().is_some_and(|run| run.place.ends);
        last_line = Some((*page, y.to_bits()));
        rest = after;
    }
    finish(&mut paragraphs, &mut current);
    paragraphs
}

fn add(paragraph: &mut Paragraph, text: &str, run: &TextRun) {
    let strong = [2, 4].contains(&run.face);
    let muted = run.color == color::INK_MUTED || run.color == color::INK_SUBTLE;
    if paragraph.words.is_empty() {
        paragraph.tone = match run.size {
            size if size > 18.0 => Tone::Figure,
            size if size > style::BODY.size + 0.5 => Tone::Lead,
            size if size < style::HEAD.size - 0.1 => Tone::Note,
            _ => Tone::Body,
        };
    }
    match paragraph.words.last_mut() {
        Some(last) if last.strong == strong && last.muted == muted => last.text.push_str(text),
        _ => paragraph.words.push(Words { text: text.to_owned(), strong, muted }),
    }
}

fn finish(paragraphs: &mut Vec<Paragraph>, current: &mut Paragraph) {
    let mut paragraph = std::mem::take(current);
    while let Some(last) = paragraph.words.last_mut() {
        last.text.truncate(last.text.trim_end_matches([' ', '\u{2003}']).len());
        if last.text.is_empty() {
            paragraph.words.pop();
        } else {
            break;
        }
    }
    if !paragraph.words.is_empty() {
        paragraphs.push(paragraph);
    }
}
