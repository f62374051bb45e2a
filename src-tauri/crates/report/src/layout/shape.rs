//! The shapes of verdicts and grades, as the window draws them: shape, then word, then colour.

use super::{
    canvas::{Canvas, Path, Segment},
    path,
};
use crate::theme::{Color, color};
use breakwater_domain::{answer::Verdict, finding::Grade};

/// What stands in front of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    Verdict(Verdict),
    /// Answered in words, without a verdict.
    InWords,
    NotAnswered,
    Grade(Grade),
    Swatch(Color),
    /// The marker of Breakwater.
    Brand,
}

enum Ink {
    Fill,
    Line(f32),
    /// White, on top of the fill.
    Knock(f32),
    Both(f32),
}

const CIRCLE: &str = "M8 1.6A6.4 6.4 0 0 1 8 14.4A6.4 6.4 0 0 1 8 1.6Z";

impl Shape {
    pub(crate) fn color(self) -> Color {
        match self {
            Self::Verdict(Verdict::Yes) => color::YES,
            Self::Verdict(Verdict::No) => color::NO,
            Self::Verdict(Verdict::Partly) => color::PARTLY_EDGE,
            Self::Verdict(Verdict::NotApplicable) => color::NOT_APPLICABLE_EDGE,
            Self::Verdict(Verdict::NotObserved) => color::NOT_OBSERVED,
            Self::NotAnswered => color::BLANK_EDGE,
            Self::Grade(Grade::MajorNonConformity) => color::MAJOR,
            Self::Grade(Grade::NonConformity) => color::NON_CONFORMITY,
            Self::Grade(Grade::Deficiency) => color::DEFICIENCY,
            Self::Grade(Grade::Observation) => color::OBSERVATION,
            Self::InWords | Self::Grade(Grade::Recommendation) => color::INK_MUTED,
            Self::Grade(Grade::GoodPractice) => color::GOOD_PRACTICE,
            Self::Swatch(color) => color,
            Self::Brand => color::ACCENT,
        }
    }

    /// Draws it into a square of `size` points.
    pub(crate) fn draw(self, canvas: &mut Canvas, page: usize, x: f32, y: f32, size: f32) {
        self.draw_in(canvas, page, [x, y, size], self.color());
    }

    pub(crate) fn draw_in(self, canvas: &mut Canvas, page: usize, [x, y, size]: [f32; 3], ink: Color) {
        let (box_size, parts) = self.parts();
        let scale = size / box_size;
        for (data, how) in parts {
            let segments = path::read(data, scale, x, y);
            let (fill, stroke) = match how {
                Ink::Fill => (Some(ink), None),
                Ink::Line(width) => (None, Some((ink, width * scale))),
                Ink::Knock(width) => (None, Some((color::PAPER, width * scale))),
                Ink::Both(width) => (Some(ink), Some((ink, width * scale))),
            };
            canvas.path(page, Path { segments, fill, stroke });
        }
    }

    fn parts(self) -> (f32, Vec<(&'static str, Ink)>) {
        use Ink::{Both, Fill, Knock, Line};
        match self {
            Self::Verdict(Verdict::Yes) => (
                16.0,
                vec![
                    ("M8 .75A7.25 7.25 0 0 1 8 15.25A7.25 7.25 0 0 1 8 .75Z", Fill),
                    ("m4.7 8.3 2.3 2.3 4.4-5", Knock(2.0)),
                ],
            ),
            Self::Verdict(Verdict::No) => (
                16.0,
                vec![
                    (
                        "M3.5 1h9a2.5 2.5 0 0 1 2.5 2.5v9a2.5 2.5 0 0 1-2.5 2.5h-9a2.5 2.5 0 0 1-2.5-2.5v-9a2.5 2.5 0 0 1 2.5-2.5z",
                        Fill,
                    ),
                    ("m5 5 6 6m0-6-6 6", Knock(2.0)),
                ],
            ),
            Self::Verdict(Verdict::Partly) => (16.0, vec![(CIRCLE, Line(1.7)), ("M8 1.6a6.4 6.4 0 0 1 0 12.8z", Fill)]),
            Self::Verdict(Verdict::NotApplicable) => {
                (16.0, vec![(CIRCLE, Line(1.7)), ("m3.6 12.4 8.8-8.8", Line(1.7))])
            }
            Self::Verdict(Verdict::NotObserved) => (
                24.0,
                vec![
                    ("M10.7 5.1A10.7 10.7 0 0 1 21.9 11.65a1 1 0 0 1 0 .7 10.7 10.7 0 0 1-1.44 2.49", Line(2.4)),
                    ("M14.1 14.2a3 3 0 0 1-4.2-4.2", Line(2.4)),
                    ("M17.5 17.5A10.75 10.75 0 0 1 2.06 12.35a1 1 0 0 1 0-.7A10.75 10.75 0 0 1 6.5 6.5", Line(2.4)),
                    ("m2 2 20 20", Line(2.4)),
                ],
            ),
            Self::InWords => (16.0, vec![("M3 1h7l3.5 3.5V15H3z", Both(1.0)), ("M5.5 7.5h5M5.5 11h5", Knock(1.5))]),
            // Eight dashes round a circle.
            Self::NotAnswered => (
                16.0,
                vec![(
                    "M14.4 8A6.4 6.4 0 0 1 13.91 10.45M12.53 12.53A6.4 6.4 0 0 1 10.45 13.91M8 14.4A6.4 6.4 0 0 1 5.55 13.91M3.47 12.53A6.4 6.4 0 0 1 2.09 10.45M1.6 8A6.4 6.4 0 0 1 2.09 5.55M3.47 3.47A6.4 6.4 0 0 1 5.55 2.09M8 1.6A6.4 6.4 0 0 1 10.45 2.09M12.53 3.47A6.4 6.4 0 0 1 13.91 5.55",
                    Line(1.6),
                )],
            ),
            Self::Grade(grade) => (16.0, grade_parts(grade)),
            Self::Swatch(_) => (16.0, vec![("M1 1h14v14h-14z", Fill)]),
            Self::Brand => (
                32.0,
                vec![
                    ("M7 5v22", Line(4.0)),
                    ("M7 5h8.5a5.5 5.5 0 0 1 5.5 5.5", Line(4.0)),
                    ("M7 27h11.5a6.5 6.5 0 0 0 6.5-6.5 6.5 6.5 0 0 0-6.5-6.5H14", Line(4.0)),
                ],
            ),
        }
    }
}

fn grade_parts(grade: Grade) -> Vec<(&'static str, Ink)> {
    use Ink::{Both, Fill, Knock, Line};
    match grade {
        Grade::MajorNonConformity => {
            vec![("M4.9 1h6.2L15 4.9v6.2L11.1 15H4.9L1 11.1V4.9z", Fill), ("M8 4.2v4.6M8 11.6v.1", Knock(2.0))]
        }
        Grade::NonConformity => vec![("M8 1.3 15.2 14H.8z", Both(1.0)), ("M8 6v3.6M8 11.9v.1", Knock(2.0))],
        Grade::Deficiency => vec![("M8 2 14.6 13.6H1.4z", Line(1.7))],
        Grade::Observation => {
            vec![(CIRCLE, Line(1.7)), ("M8 5.6A2.4 2.4 0 0 1 8 10.4A2.4 2.4 0 0 1 8 5.6Z", Fill)]
        }
        Grade::Recommendation => vec![("M8 14V3M3.2 7.4 8 2.6l4.8 4.8", Line(1.8))],
        Grade::GoodPractice => {
            vec![("m8 1.6 2 4.1 4.5.6-3.3 3.1.8 4.5L8 11.8l-4 2.1.8-4.5L1.5 6.3l4.5-.6z", Both(1.0))]
        }
    }
}

/// A rectangle with rounded corners.
pub(crate) fn rounded([x, y, width, height]: [f32; 4], radius: f32) -> Vec<Segment> {
    let (r, x2, y2) = (radius.min(width / 2.0).min(height / 2.0), x + width, y + height);
    let pull = 0.5523 * r;
    vec![
        Segment::Move(x + r, y),
        Segment::Line(x2 - r, y),
        Segment::Curve([x2 - r + pull, y, x2, y + r - pull, x2, y + r]),
        Segment::Line(x2, y2 - r),
        Segment::Curve([x2, y2 - r + pull, x2 - r + pull, y2, x2 - r, y2]),
        Segment::Line(x + r, y2),
        Segment::Curve([x + r - pull, y2, x, y2 - r + pull, x, y2 - r]),
        Segment::Line(x, y + r),
        Segment::Curve([x, y + r - pull, x + r - pull, y, x + r, y]),
        Segment::Close,
    ]
}
