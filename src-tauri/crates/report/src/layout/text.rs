//! Lines: breaking (UAX 14), direction (UAX 9), alignment. No page is known here.

use super::fonts::{FaceId, Glyph, Shaped, Shaper};
use crate::theme::{Color, Style};
use std::sync::Arc;
use unicode_bidi::BidiInfo;
use unicode_linebreak::BreakOpportunity;

/// Text in one style.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Span {
    pub(crate) text: String,
    pub(crate) style: Style,
}

impl Span {
    pub(crate) fn new(text: impl Into<String>, style: Style) -> Self {
        Self { text: text.into(), style }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Start,
    End,
    Center,
}

/// Glyphs of one face, size and colour on one line.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TextRun {
    pub(crate) face: FaceId,
    pub(crate) size: f32,
    pub(crate) color: Color,
    pub(crate) text: String,
    pub(crate) glyphs: Vec<Glyph>,
    /// In points, trailing blanks included.
    pub(crate) width: f32,
    pub(crate) place: PlaceInLine,
    right_to_left: bool,
}

/// Where a run stands in what was written: runs lie in the order in which they are seen, which differs where
/// directions mix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct PlaceInLine {
    /// In reading order, within the line.
    pub(crate) at: usize,
    /// Runs of the line.
    pub(crate) of: usize,
    /// The line ends because the text does, not because the paper does.
    pub(crate) ends: bool,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    /// From the top of the line.
    pub(crate) baseline: f32,
    pub(crate) height: f32,
    /// With its distance from the left edge.
    pub(crate) runs: Vec<(f32, TextRun)>,
    /// Without trailing blanks.
    pub(crate) width: f32,
}

impl Line {
    pub(crate) fn text(&self) -> String {
        self.runs.iter().map(|(_, run)| run.text.as_str()).collect()
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Block {
    pub(crate) lines: Vec<Line>,
}

impl Block {
    pub(crate) fn height(&self) -> f32 {
        self.lines.iter().map(|line| line.height).sum()
    }
}

/// A word with the blanks behind it: what never breaks, shaped.
struct Atom {
    pieces: Vec<Piece>,
    width: f32,
    blank: f32,
    ends_line: bool,
}

#[derive(Clone)]
struct Piece {
    shaped: Arc<Shaped>,
    style: Style,
    level: u8,
    /// In reading order, within the line.
    at: usize,
}

impl Piece {
    fn width(&self) -> f32 {
        (self.shaped.width + self.style.tracking * self.shaped.glyphs.len() as f32) * self.style.size
    }
}

/// What can be printed of `text`: no control characters, no invisible direction marks.
fn printable(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter_map(|c| match c {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            '\u{ad}'
            | '\u{feff}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{fe00}'..='\u{fe0f}' => None,
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

/// Width of `text` on one line.
pub(crate) fn width(shaper: &Shaper, text: &str, style: Style) -> f32 {
    set(shaper, &[Span::new(text, style)], f32::INFINITY, Align::Start)
        .lines
        .iter()
        .map(|line| line.width)
        .fold(0.0, f32::max)
}

/// Sets `spans` in lines of at most `measure` points.
pub(crate) fn set(shaper: &Shaper, spans: &[Span], measure: f32, align: Align) -> Block {
    let mut text = String::new();
    let mut starts: Vec<(usize, Style)> = Vec::with_capacity(spans.len());
    for span in spans {
        starts.push((text.len(), span.style));
        text.push_str(&printable(&span.text));
    }
    let text = text.trim_end_matches('\n');
    let Some(&(_, first)) = starts.first() else { return Block::default() };
    if text.is_empty() {
        return Block::default();
    }
    let bidi = BidiInfo::new(text, None);
    let right_to_left = bidi.paragraphs.first().is_some_and(|paragraph| paragraph.level.is_rtl());
    let source = Source { shaper, text, starts: &starts, bidi: &bidi };

    let mut lines = Lines { finished: Vec::new(), measure, align, right_to_left, first };
    let mut pending: Vec<Piece> = Vec::new();
    let (mut used, mut blank) = (0.0_f32, 0.0_f32);
    for atom in source.atoms(measure) {
        if !pending.is_empty() && used + atom.width - atom.blank > measure + 0.01 {
            lines.finish(std::mem::take(&mut pending), used - blank, false);
            used = 0.0;
        }
        used += atom.width;
        blank = atom.blank;
        pending.extend(atom.pieces);
        if atom.ends_line {
            lines.finish(std::mem::take(&mut pending), used - blank, true);
            (used, blank) = (0.0, 0.0);
        }
    }
    if !pending.is_empty() {
        lines.finish(pending, used - blank, true);
    }
    Block { lines: lines.finished }
}

struct Source<'a> {
    shaper: &'a Shaper,
    text: &'a str,
    starts: &'a [(usize, Style)],
    bidi: &'a BidiInfo<'a>,
}

impl Source<'_> {
    fn style_at(&self, at: usize) -> Style {
        let index = self.starts.partition_point(|&(start, _)| start <= at);
        self.starts[index.saturating_sub(1)].1
    }

    fn atoms(&self, measure: f32) -> Vec<Atom> {
        let mut atoms = Vec::new();
        let mut from = 0;
        for (to, kind) in unicode_linebreak::linebreaks(self.text) {
            let ends_line = kind == BreakOpportunity::Mandatory && to < self.text.len();
            let atom = self.atom(from, to, ends_line);
            if atom.width - atom.blank > measure {
                self.split(from, to, ends_line, measure, &mut atoms);
            } else {
                atoms.push(atom);
            }
            from = to;
        }
        atoms
    }

    /// A token wider than the line is broken where the line ends: better than running off the paper.
    fn split(&self, from: usize, to: usize, ends_line: bool, measure: f32, atoms: &mut Vec<Atom>) {
        let mut start = from;
        let mut end = from;
        for c in self.text[from..to].chars() {
            let next = end + c.len_utf8();
            let candidate = self.atom(start, next, false);
            if candidate.width - candidate.blank > measure && end > start {
                atoms.push(self.atom(start, end, false));
                start = end;
            }
            end = next;
        }
        atoms.push(self.atom(start, to, ends_line));
    }

    fn atom(&self, from: usize, to: usize, ends_line: bool) -> Atom {
        let body = self.text[from..to].trim_end_matches('\n');
        let visible = body.trim_end_matches(' ');
        let mut atom = Atom { pieces: Vec::new(), width: 0.0, blank: 0.0, ends_line };
        self.pieces(from, visible, &mut atom);
        let before = atom.width;
        self.pieces(from + visible.len(), &body[visible.len()..], &mut atom);
        if ends_line && body.len() == visible.len() {
            // A line that ends by force leaves a blank, or copied text would glue two words together.
            let style = self.style_at(from);
            let level = self.bidi.levels[from.min(self.bidi.levels.len() - 1)].number();
            let face = self.shaper.face_for(style.weight, ' ', None);
            let piece = Piece { shaped: self.shaper.shape(face, level % 2 == 1, false, " "), style, level, at: 0 };
            atom.width += piece.width();
            atom.pieces.push(piece);
        }
        atom.blank = atom.width - before;
        atom
    }

    /// Cuts `part` where face, style or direction change and shapes what lies between.
    fn pieces(&self, offset: usize, part: &str, atom: &mut Atom) {
        let mut start = 0;
        let mut current: Option<(FaceId, Style, u8)> = None;
        for (at, c) in part.char_indices().chain(std::iter::once((part.len(), '\0'))) {
            let key = (at < part.len()).then(|| {
                let style = self.style_at(offset + at);
                let level = self.bidi.levels[offset + at].number();
                let stay = current.filter(|&(_, s, l)| s == style && l == level).map(|(face, _, _)| face);
                (self.shaper.face_for(style.weight, c, stay), style, level)
            });
            if key == current && at < part.len() {
                continue;
            }
            if let Some((face, style, level)) = current
                && at > start
            {
                let shaped = self.shaper.shape(face, level % 2 == 1, style.tabular, &part[start..at]);
                let piece = Piece { shaped, style, level, at: 0 };
                atom.width += piece.width();
                atom.pieces.push(piece);
            }
            start = at;
            current = key;
        }
    }
}

struct Lines {
    finished: Vec<Line>,
    measure: f32,
    align: Align,
    right_to_left: bool,
    first: Style,
}

impl Lines {
    fn finish(&mut self, mut pieces: Vec<Piece>, width: f32, ends: bool) {
        let leading = pieces.iter().map(|piece| piece.style.leading).fold(0.0, f32::max);
        let size = pieces.iter().map(|piece| piece.style.size).fold(0.0, f32::max);
        let (height, size) = if pieces.is_empty() { (self.first.leading, self.first.size) } else { (leading, size) };
        for (at, piece) in pieces.iter_mut().enumerate() {
            piece.at = at;
        }
        reorder(&mut pieces);
        let total: f32 = pieces.iter().map(Piece::width).sum();
        let spare = if self.measure.is_finite() { self.measure - width } else { 0.0 };
        let from_left = match (self.align, self.right_to_left) {
            (Align::Start, false) | (Align::End, true) => 0.0,
            (Align::End, false) | (Align::Start, true) => spare,
            (Align::Center, _) => spare / 2.0,
        };
        // Trailing blanks of a right-to-left line lie to its left, outside the measure.
        let mut x = if self.right_to_left { from_left - (total - width) } else { from_left };
        let mut runs: Vec<(f32, TextRun)> = Vec::new();
        for piece in pieces {
            let advance = piece.width();
            match runs.last_mut() {
                Some((_, run)) if joins(run, &piece) => append(run, &piece),
                _ => runs.push((x, run_of(&piece))),
            }
            x += advance;
        }
        let of = runs.len();
        for (_, run) in &mut runs {
            run.place = PlaceInLine { of, ends, ..run.place };
        }
        // Inter's ascender and descender, so that text stands in the middle of its line.
        let baseline = height / 2.0 + 0.3535 * size;
        self.finished.push(Line { baseline, height, runs, width });
    }
}

/// UAX 9 L2, on the level of pieces.
fn reorder(pieces: &mut [Piece]) {
    let highest = pieces.iter().map(|piece| piece.level).max().unwrap_or(0);
    let Some(lowest) = pieces.iter().map(|piece| piece.level).filter(|level| level % 2 == 1).min() else { return };
    for level in (lowest..=highest).rev() {
        let mut at = 0;
        while at < pieces.len() {
            let length = pieces[at..].iter().take_while(|piece| piece.level >= level).count();
            pieces[at..at + length].reverse();
            at += length.max(1);
        }
    }
}

fn joins(run: &TextRun, piece: &Piece) -> bool {
    !run.right_to_left
        && piece.level.is_multiple_of(2)
        && run.face == piece.shaped.face
        && (run.size - piece.style.size).abs() < f32::EPSILON
        && run.color == piece.style.color
}

fn run_of(piece: &Piece) -> TextRun {
    let mut run = TextRun {
        face: piece.shaped.face,
        size: piece.style.size,
        color: piece.style.color,
        text: String::new(),
        glyphs: Vec::new(),
        width: 0.0,
        place: PlaceInLine { at: piece.at, ..PlaceInLine::default() },
        right_to_left: piece.level % 2 == 1,
    };
    append(&mut run, piece);
    run
}

fn append(run: &mut TextRun, piece: &Piece) {
    let shift = run.text.len() as u32;
    run.text.push_str(&piece.shaped.text);
    run.glyphs.extend(piece.shaped.glyphs.iter().map(|glyph| Glyph {
        from: glyph.from + shift,
        to: glyph.to + shift,
        advance: glyph.advance + piece.style.tracking,
        ..*glyph
    }));
    run.width += piece.width();
}
