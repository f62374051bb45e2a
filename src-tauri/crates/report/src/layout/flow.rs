//! Blocks flow down the pages: headings stay with what follows, paragraphs do not leave single lines.

use super::{
    canvas::{Canvas, Page, PlacedHeading},
    fonts::Shaper,
    text::{Align, Block, Span, set},
};
use crate::{
    document::Step,
    theme::{Sheet, Style, color, style},
};
use breakwater_domain::questionnaire::Subject;
use breakwater_locale::{Arg, Words};

/// Where a first-level section begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Start {
    NewPage,
    /// On the same page when the upper half of it is free enough.
    WhereRoomIs,
}

/// Where a page is begun although there is room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PageBreak {
    Nowhere,
    /// Before whatever is drawn next.
    BeforeNext,
    BeforeSection,
}

struct PendingHeading {
    level: u8,
    number: String,
    title: String,
    target: String,
    block: Block,
    above: f32,
    below: f32,
}

pub(crate) struct Flow<'a> {
    pub(crate) canvas: Canvas,
    pub(crate) shaper: &'a Shaper,
    pub(crate) words: &'a Words,
    pub(crate) sheet: Sheet,
    pub(crate) page: usize,
    pub(crate) y: f32,
    pending: Vec<PendingHeading>,
    sections: u32,
    in_section: bool,
    page_break: PageBreak,
    /// Sections begin where there is room, and not each on a page of its own.
    flows_on: bool,
    /// Asked at every section whether to go on.
    pub(crate) goes_on: Option<&'a dyn Fn(Step) -> bool>,
    /// Which section of how many this is.
    pub(crate) step: (u32, u32),
    /// Nobody wants the rest any more.
    pub(crate) given_up: bool,
}

impl<'a> Flow<'a> {
    pub(crate) fn new(sheet: Sheet, shaper: &'a Shaper, words: &'a Words) -> Self {
        Self {
            canvas: Canvas::new(sheet),
            shaper,
            words,
            sheet,
            page: 0,
            y: sheet.top,
            pending: Vec::new(),
            sections: 0,
            in_section: false,
            page_break: PageBreak::Nowhere,
            flows_on: false,
            goes_on: None,
            step: (0, 0),
            given_up: false,
        }
    }

    pub(crate) fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    /// The message as it reads for this subject: `key-port` or `key-state` where there is one, else `key`.
    pub(crate) fn say_of(&self, subject: Subject, key: &str) -> String {
        crate::sections::say_of(self.words, subject, key, &[])
    }

    pub(crate) fn say_with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.words.say_with(key, args)
    }

    pub(crate) fn set(&self, spans: &[Span], measure: f32, align: Align) -> Block {
        set(self.shaper, spans, measure, align)
    }

    pub(crate) fn set_one(&self, text: &str, style: Style, measure: f32) -> Block {
        self.set(&[Span::new(text, style)], measure, Align::Start)
    }

    pub(crate) fn new_page(&mut self) {
        self.canvas.pages.push(Page::default());
        self.page = self.canvas.pages.len() - 1;
        self.y = self.sheet.top;
    }

    /// From here on no section asks for a page of its own.
    pub(crate) fn sections_flow_on(&mut self) {
        self.flows_on = true;
    }

    /// Whatever comes next begins a page.
    pub(crate) fn page_break(&mut self) {
        self.end_chapter();
        self.page_break = PageBreak::BeforeSection;
    }

    pub(crate) fn at_top(&self) -> bool {
        self.y <= self.sheet.top + 0.5
    }

    pub(crate) fn left(&self) -> f32 {
        self.sheet.bottom - self.y
    }

    /// Room for `height` points together with the headings that wait for it.
    pub(crate) fn begin(&mut self, height: f32) {
        let pending = std::mem::take(&mut self.pending);
        let headings: f32 = pending.iter().map(|heading| heading.above + heading.block.height() + heading.below).sum();
        let forced = self.page_break == PageBreak::BeforeNext;
        if forced {
            self.page_break = PageBreak::Nowhere;
        }
        let wanted = (headings + height).min(self.sheet.body());
        if self.canvas.pages.is_empty() || forced || (self.y + wanted > self.sheet.bottom && !self.at_top()) {
            self.new_page();
        }
        for heading in pending {
            self.draw_heading(heading);
        }
    }

    /// A numbered section of the report.
    pub(crate) fn chapter(&mut self, title: &str, target: &str, start: Start) {
        self.end_chapter();
        self.sections += 1;
        self.given_up |=
            self.goes_on.is_some_and(|goes_on| !goes_on(Step { title, number: self.step.0, of: self.step.1 }));
        self.canvas.open("Sect");
        self.in_section = true;
        let least = if self.flows_on { 0.2 } else { 0.34 };
        let room = self.left() > self.sheet.body() * least;
        let asked = start == Start::NewPage && !self.flows_on;
        let torn_off = self.page_break == PageBreak::BeforeSection;
        self.page_break = if asked || torn_off || !room { PageBreak::BeforeNext } else { PageBreak::Nowhere };
        let number = self.sections.to_string();
        let spans = [
            Span::new(number.clone(), style::H1.color(color::ACCENT).tabular()),
            Span::new(format!("\u{2002}{title}"), style::H1),
        ];
        let block = self.set(&spans, self.sheet.measure(), Align::Start);
        self.push_heading(1, number, title, target, block, (34.0, 10.0));
    }

    pub(crate) fn end_chapter(&mut self) {
        if !self.pending.is_empty() {
            self.begin(0.0);
        }
        if std::mem::take(&mut self.in_section) {
            self.canvas.close();
        }
    }

    /// A first-level heading with a number of its own, e.g. that of a section of the set; no page begins with it.
    pub(crate) fn numbered_by_the_set(&mut self, number: &str, title: &str, target: &str) {
        let text = if number.is_empty() { title.to_owned() } else { format!("{number}\u{2002}{title}") };
        let block = self.set_one(&text, style::SECTION, self.sheet.measure());
        self.push_heading(1, number.to_owned(), title, target, block, (18.0, 6.0));
    }

    /// A heading that stands in the contents list.
    pub(crate) fn heading(&mut self, title: &str, target: &str) {
        let block = self.set_one(title, style::H2, self.sheet.measure());
        self.push_heading(2, String::new(), title, target, block, (20.0, 6.0));
    }

    /// A small heading, not listed.
    pub(crate) fn subheading(&mut self, title: &str) {
        let block = self.set_one(title, style::H3, self.sheet.measure());
        self.push_heading(3, String::new(), title, "", block, (16.0, 4.0));
    }

    fn push_heading(
        &mut self,
        level: u8,
        number: String,
        title: &str,
        target: &str,
        block: Block,
        (above, below): (f32, f32),
    ) {
        let above = if self.pending.is_empty() { above } else { 4.0 };
        self.pending.push(PendingHeading {
            level,
            number,
            title: title.to_owned(),
            target: target.to_owned(),
            block,
            above,
            below,
        });
    }

    fn draw_heading(&mut self, heading: PendingHeading) {
        if !self.at_top() {
            self.y += heading.above;
        }
        debug_assert!(
            matches!(self.canvas.innermost(), "Document" | "Sect"),
            "BUG: the heading {:?} stands within {}",
            heading.title,
            self.canvas.innermost()
        );
        let tag = match heading.level {
            1 => "H1",
            2 => "H2",
            _ => "H3",
        };
        self.canvas.open(tag);
        self.canvas.block(self.page, &heading.block, self.sheet.left, self.y);
        self.canvas.close();
        if heading.level < 3 {
            let y = (self.y - 6.0).max(0.0);
            self.canvas.targets.insert(heading.target.clone(), (self.page, y));
            self.canvas.headings.push(PlacedHeading {
                level: heading.level,
                number: heading.number,
                title: heading.title,
                page: self.page,
                y,
                target: heading.target,
            });
        }
        self.y += heading.block.height() + heading.below;
    }

    pub(crate) fn paragraph(&mut self, text: &str, style: Style, after: f32) {
        self.spans(&[Span::new(text, style)], 0.0, after);
    }

    /// The same, never parted from the first `following` points of what it leads to.
    pub(crate) fn paragraph_before(&mut self, text: &str, style: Style, after: f32, following: f32) {
        let block = self.set(&[Span::new(text, style)], self.sheet.measure(), Align::Start);
        self.begin(block.height() + after + following);
        self.paragraph(text, style, after);
    }

    /// A paragraph of several styles, set `indent` points in.
    pub(crate) fn spans(&mut self, spans: &[Span], indent: f32, after: f32) {
        let block = self.set(spans, self.sheet.measure() - indent, Align::Start);
        // Headings that wait are no part of the paragraph.
        self.begin(first_lines(&block));
        self.canvas.open("P");
        self.lines(&block, self.sheet.left + indent);
        self.canvas.close();
        self.y += after;
    }

    /// At least two lines on either side of a page break.
    fn lines(&mut self, block: &Block, x: f32) {
        let count = block.lines.len();
        for (at, line) in block.lines.iter().enumerate() {
            let height = match at {
                0 => first_lines(block),
                _ if count - at == 2 => line.height * 2.0,
                _ => line.height,
            };
            self.begin(height);
            self.canvas.line(self.page, line, x, self.y);
            self.y += line.height;
        }
    }

    /// Short points stand in two columns, read line by line.
    pub(crate) fn bullets<T: AsRef<str>>(&mut self, items: &[T]) {
        const INDENT: f32 = 14.0;
        const BETWEEN: f32 = 18.0;
        let half = (self.sheet.measure() - BETWEEN) / 2.0;
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).filter(|item| !item.trim().is_empty()).collect();
        let small = Style { leading: 13.0, ..style::CELL };
        let blocks: Vec<Block> = items.iter().map(|item| self.set_one(item, small, half - INDENT)).collect();
        let broken = blocks.iter().filter(|block| block.lines.len() > 1).count();
        if items.len() < 4 || broken * 4 > items.len() || blocks.iter().any(|block| block.lines.len() > 2) {
            self.list(items.iter().map(|item| (None, vec![Span::new(*item, style::BODY)])).collect());
            return;
        }
        let mut begun = false;
        for pair in blocks.chunks(2) {
            let height = pair.iter().map(Block::height).fold(0.0, f32::max);
            self.begin(height);
            if !std::mem::replace(&mut begun, true) {
                self.canvas.open("L");
            }
            for (at, block) in pair.iter().enumerate() {
                let x = self.sheet.left + (half + BETWEEN) * at as f32;
                self.canvas.open("LI");
                self.dot(x, block);
                self.canvas.open("LBody");
                self.canvas.block(self.page, block, x + INDENT, self.y);
                self.canvas.close();
                self.canvas.close();
            }
            self.y += height + 2.5;
        }
        self.canvas.close();
        self.y += 4.0;
    }

    /// The mark of a point, beside its first line.
    fn dot(&mut self, x: f32, block: &Block) {
        let Some(first) = block.lines.first() else { return };
        let segments = super::shape::rounded([x + 3.0, self.y + first.baseline - 4.4, 3.0, 3.0], 1.5);
        self.canvas.path(self.page, super::canvas::Path { segments, fill: Some(color::ACCENT), stroke: None });
    }

    /// Points below each other, each with its number or a dot.
    pub(crate) fn list(&mut self, points: Vec<(Option<String>, Vec<Span>)>) {
        let indent = if points.iter().any(|(number, _)| number.is_some()) { 20.0 } else { 14.0 };
        let mut begun = false;
        for (number, spans) in points {
            let block = self.set(&spans, self.sheet.measure() - indent, Align::Start);
            let Some(first) = block.lines.first() else { continue };
            let height = first.height;
            self.begin(height * block.lines.len().min(3) as f32);
            if !std::mem::replace(&mut begun, true) {
                self.canvas.open("L");
            }
            self.canvas.open("LI");
            if let Some(number) = number {
                let label = self.set_one(&number, style::BODY.color(color::ACCENT).tabular(), indent);
                self.canvas.open("Lbl");
                self.canvas.block(self.page, &label, self.sheet.left, self.y);
                self.canvas.close();
            } else {
                self.dot(self.sheet.left, &block);
            }
            self.canvas.open("LBody");
            self.lines(&block, self.sheet.left + indent);
            self.canvas.close();
            self.canvas.close();
            self.y += 2.5;
        }
        if begun {
            self.canvas.close();
        }
        self.y += 4.0;
    }
}

/// What of a paragraph stays together at its top: all of it when it is short, else two lines.
fn first_lines(block: &Block) -> f32 {
    let together = if block.lines.len() <= 3 { block.lines.len() } else { 2 };
    block.lines.iter().take(together).map(|line| line.height).sum()
}
