//! What is drawn for a pencil: boxes to cross, lines to write on.

use crate::{
    layout::{
        flow::Flow,
        text::{Align, Block, Span, width},
    },
    theme::{Style, color, style},
};

/// A box that a gloved hand can hit.
pub(super) const BOX: f32 = 12.5;
/// From one writing line to the next.
pub(super) const LINE: f32 = 18.0;
const WORD_GAP: f32 = 4.0;
/// Between a word and the next box.
pub(super) const APART: f32 = 11.0;
const WORD: Style = style::CELL;
const KEY: Style = style::NOTE.color(color::INK_SUBTLE);

/// A box with what stands in it and the word behind it.
pub(super) struct Tick {
    mark: Block,
    word: Block,
    pub(super) width: f32,
}

impl Tick {
    pub(super) fn new(flow: &Flow, mark: &str, word: &str) -> Self {
        let word_width = if word.is_empty() { 0.0 } else { WORD_GAP + width(flow.shaper, word, WORD) };
        Self {
            mark: flow.set(&[Span::new(mark, KEY.tabular())], BOX, Align::Center),
            word: flow.set_one(word, WORD, f32::INFINITY),
            width: BOX + word_width,
        }
    }

    /// Draws it with its leading edge at `x` (from the left margin, or from the right one).
    pub(super) fn draw(&self, flow: &mut Flow, x: f32, y: f32) {
        let (page, at) = (flow.page, side(flow, x, BOX));
        flow.canvas.frame(page, [at, y, BOX, BOX], color::INK_MUTED, 0.8);
        flow.canvas.block(page, &self.mark, at, y + (BOX - self.mark.height()) / 2.0);
        let at = side(flow, x + BOX + WORD_GAP, (self.width - BOX - WORD_GAP).max(0.0));
        flow.canvas.block(page, &self.word, at, y + (BOX - self.word.height()) / 2.0);
    }
}

/// The rows `ticks` take when none may be wider than `measure`: the ticks of each row with their places.
pub(super) fn rows(ticks: &[Tick], measure: f32) -> Vec<Vec<(usize, f32)>> {
    let mut rows: Vec<Vec<(usize, f32)>> = Vec::new();
    let mut x = 0.0;
    for (at, tick) in ticks.iter().enumerate() {
        match rows.last_mut() {
            Some(row) if x + tick.width <= measure => row.push((at, x)),
            _ => {
                x = 0.0;
                rows.push(vec![(at, 0.0)]);
            }
        }
        x += tick.width + APART;
    }
    rows
}

/// Width of ticks on one row.
pub(super) fn row_width(ticks: &[Tick]) -> f32 {
    ticks.iter().map(|tick| tick.width).sum::<f32>() + APART * ticks.len().saturating_sub(1) as f32
}

/// Where something `wide` stands that begins `x` after the leading margin: languages written from
/// right to left begin at the right one.
pub(super) fn side(flow: &Flow, x: f32, wide: f32) -> f32 {
    if flow.words.right_to_left() { flow.sheet.right - x - wide } else { flow.sheet.left + x }
}

/// Lines to write on, `count` of them below `y`, from `x` after the leading margin to `x + wide`.
pub(super) fn lines(flow: &mut Flow, count: usize, [x, y, wide]: [f32; 3]) {
    let (page, left) = (flow.page, side(flow, x, wide));
    for at in 1..=count {
        let y = y + LINE * at as f32;
        flow.canvas.rule(page, [left, y], [left + wide, y], color::LINE_STRONG, 0.5);
    }
}
