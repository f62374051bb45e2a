//! Colours, type sizes and the page. Colours are the day palette of the window's design tokens.

use crate::{layout::fonts::Weight, model::Paper};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Color(pub(crate) u8, pub(crate) u8, pub(crate) u8);

impl Color {
    pub(crate) fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

pub(crate) mod color {
    use super::Color;

    pub(crate) const INK: Color = Color(0x10, 0x21, 0x2e);
    pub(crate) const INK_MUTED: Color = Color(0x40, 0x51, 0x5d);
    pub(crate) const INK_SUBTLE: Color = Color(0x56, 0x66, 0x71);
    pub(crate) const PAPER: Color = Color(0xff, 0xff, 0xff);
    pub(crate) const SUNK: Color = Color(0xf3, 0xf6, 0xf8);
    pub(crate) const LINE: Color = Color(0xd6, 0xdf, 0xe5);
    pub(crate) const LINE_STRONG: Color = Color(0x74, 0x83, 0x8e);
    pub(crate) const ACCENT: Color = Color(0x0a, 0x4f, 0x78);
    /// Magenta: what a rule imposes, and nothing else.
    pub(crate) const RULE: Color = Color(0x8b, 0x18, 0x62);
    pub(crate) const OVERDUE: Color = Color(0x8c, 0x1a, 0x13);
    pub(crate) const YES: Color = Color(0x11, 0x7a, 0x66);
    pub(crate) const NO: Color = Color(0x9f, 0x1c, 0x15);
    pub(crate) const PARTLY: Color = Color(0xf2, 0xb6, 0x32);
    pub(crate) const PARTLY_EDGE: Color = Color(0x95, 0x65, 0x00);
    pub(crate) const NOT_APPLICABLE: Color = Color(0xbc, 0xc6, 0xce);
    pub(crate) const NOT_APPLICABLE_EDGE: Color = Color(0x56, 0x64, 0x70);
    pub(crate) const NOT_OBSERVED: Color = Color(0x35, 0x45, 0x8c);
    pub(crate) const BLANK_EDGE: Color = Color(0x74, 0x83, 0x8e);
    pub(crate) const MAJOR: Color = Color(0x7d, 0x10, 0x20);
    pub(crate) const NON_CONFORMITY: Color = Color(0xa3, 0x22, 0x1a);
    pub(crate) const DEFICIENCY: Color = Color(0x7a, 0x52, 0x00);
    pub(crate) const OBSERVATION: Color = Color(0x33, 0x43, 0x7f);
    pub(crate) const GOOD_PRACTICE: Color = Color(0x07, 0x50, 0x3f);
    /// DRAFT across the page: light enough to read through, dark enough to photocopy.
    pub(crate) const WATERMARK: Color = Color(0xee, 0xf1, 0xf3);
    /// The chart on the cover.
    pub(crate) const CHART_LAND: Color = Color(0xf4, 0xee, 0xde);
    pub(crate) const CHART_COAST: Color = Color(0xb9, 0xab, 0x84);
    pub(crate) const CHART_SHOAL: Color = Color(0xd7, 0xe7, 0xf1);
    pub(crate) const CHART_WATER: Color = Color(0xe9, 0xf2, 0xf7);
    pub(crate) const CHART_LINE: Color = Color(0x9d, 0xb4, 0xc3);
}

/// How a piece of text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub(crate) weight: Weight,
    pub(crate) size: f32,
    /// Baseline to baseline, in points.
    pub(crate) leading: f32,
    pub(crate) color: Color,
    /// Figures of one width, for columns of numbers.
    pub(crate) tabular: bool,
    /// Added to every advance, in em.
    pub(crate) tracking: f32,
}

impl Style {
    const fn new(weight: Weight, size: f32, leading: f32, color: Color) -> Self {
        Self { weight, size, leading, color, tabular: false, tracking: 0.0 }
    }

    pub(crate) const fn color(self, color: Color) -> Self {
        Self { color, ..self }
    }

    pub(crate) const fn weight(self, weight: Weight) -> Self {
        Self { weight, ..self }
    }

    pub(crate) const fn tabular(self) -> Self {
        Self { tabular: true, ..self }
    }

    const fn tracked(self, tracking: f32) -> Self {
        Self { tracking, ..self }
    }
}

/// The type scale. Nothing is smaller than 7 points.
pub(crate) mod style {
    use super::{Style, Weight, color};

    pub(crate) const TITLE: Style = Style::new(Weight::Strong, 30.0, 36.0, color::INK).tracked(-0.022);
    /// The title of a letter or of a paper without a cover.
    pub(crate) const HEADLINE: Style = Style::new(Weight::Strong, 22.0, 27.0, color::INK).tracked(-0.02);
    pub(crate) const H1: Style = Style::new(Weight::Strong, 20.0, 26.0, color::INK).tracked(-0.018);
    pub(crate) const H2: Style = Style::new(Weight::Strong, 12.5, 17.0, color::INK).tracked(-0.01);
    /// A section of the paper form.
    pub(crate) const SECTION: Style = Style::new(Weight::Strong, 14.0, 19.0, color::INK).tracked(-0.012);
    pub(crate) const H3: Style = Style::new(Weight::Strong, 9.5, 14.0, color::INK);
    pub(crate) const FIGURE: Style = Style::new(Weight::Strong, 21.0, 26.0, color::INK).tracked(-0.02);
    pub(crate) const BODY: Style = Style::new(Weight::Regular, 9.5, 14.5, color::INK);
    pub(crate) const LEAD: Style = Style::new(Weight::Regular, 11.0, 17.0, color::INK);
    pub(crate) const CELL: Style = Style::new(Weight::Regular, 8.5, 12.0, color::INK);
    pub(crate) const HEAD: Style = Style::new(Weight::Strong, 8.0, 11.5, color::INK);
    pub(crate) const NOTE: Style = Style::new(Weight::Regular, 7.5, 10.5, color::INK_MUTED);
    pub(crate) const RUNNING: Style = Style::new(Weight::Regular, 7.5, 10.0, color::INK_MUTED);
    pub(crate) const MARKING: Style = Style::new(Weight::Strong, 7.5, 10.0, color::RULE).tracked(0.01);
}

/// The sheet and its margins, in points. The origin is the top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Sheet {
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) left: f32,
    pub(crate) right: f32,
    /// First and last point text of the body may touch.
    pub(crate) top: f32,
    pub(crate) bottom: f32,
}

impl Sheet {
    pub(crate) const fn new(paper: Paper) -> Self {
        let (width, height) = match paper {
            Paper::A4 => (595.276, 841.89),
            Paper::Letter => (612.0, 792.0),
        };
        Self { width, height, left: 56.0, right: width - 56.0, top: 86.0, bottom: height - 72.0 }
    }

    pub(crate) const fn measure(&self) -> f32 {
        self.right - self.left
    }

    pub(crate) const fn body(&self) -> f32 {
        self.bottom - self.top
    }
}
