//! Stacked bars of verdicts: fixed order, white gaps, a figure always near by.

use super::{
    canvas::{Canvas, Path},
    shape::{Shape, rounded},
};
use crate::{
    model::Tally,
    theme::{Color, color},
};
use breakwater_domain::answer::Verdict;

/// The parts of a tally in their fixed order, with the key of their word.
pub(crate) fn parts(tally: Tally) -> [(Shape, &'static str, Option<Color>, u32); 7] {
    [
        (Shape::Verdict(Verdict::Yes), "verdict-yes", Some(color::YES), tally.yes),
        (Shape::Verdict(Verdict::No), "verdict-no", Some(color::NO), tally.no),
        (Shape::Verdict(Verdict::Partly), "verdict-partly", Some(color::PARTLY), tally.partly),
        (Shape::Verdict(Verdict::NotObserved), "verdict-not-observed", Some(color::NOT_OBSERVED), tally.not_observed),
        (
            Shape::Verdict(Verdict::NotApplicable),
            "verdict-not-applicable",
            Some(color::NOT_APPLICABLE),
            tally.not_applicable,
        ),
        (Shape::InWords, "verdict-text", Some(color::LINE_STRONG), tally.in_words),
        (Shape::NotAnswered, "verdict-unanswered", None, tally.unanswered),
    ]
}

pub(crate) fn bar(canvas: &mut Canvas, page: usize, [x, y, width, height]: [f32; 4], tally: Tally) {
    let items = tally.items();
    if items == 0 {
        return;
    }
    let shown: Vec<_> = parts(tally).into_iter().filter(|part| part.3 > 0).collect();
    let gap = 0.9;
    // The smallest part stays visible.
    let least = (height / 5.0).max(1.6);
    let room = width - gap * (shown.len() - 1) as f32 - least * shown.len() as f32;
    let mut left = x;
    for (_, _, fill, count) in shown {
        let part = least + room * count as f32 / items as f32;
        let path = match fill {
            Some(fill) => Path { segments: rounded([left, y, part, height], 1.0), fill: Some(fill), stroke: None },
            None => Path {
                segments: rounded([left + 0.3, y + 0.3, part - 0.6, height - 0.6], 1.0),
                fill: Some(color::PAPER),
                stroke: Some((color::LINE_STRONG, 0.6)),
            },
        };
        canvas.path(page, path);
        left += part + gap;
    }
}
