//! A page as the window draws it: outlines in SVG path data, from the list the PDF is written from.

use crate::{
    document::text_of,
    layout::{
        canvas::{Canvas, Mark, Page, Placed},
        outline, path,
    },
    theme::Color,
};

#[derive(Debug, Clone, PartialEq)]
pub struct PreviewPage {
    /// In points.
    pub width: f32,
    pub height: f32,
    /// Below the marks.
    pub pictures: Vec<PreviewPicture>,
    /// In paint order.
    pub marks: Vec<PreviewMark>,
    /// In reading order, for those who do not see the page.
    pub text: Vec<String>,
}

/// A picture on the page, by the hash of its bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct PreviewPicture {
    /// Left, top, width, height in points.
    pub area: [f32; 4],
    pub sha256: String,
}

/// Strokes have round caps and joins.
#[derive(Debug, Clone, PartialEq)]
pub struct PreviewMark {
    /// SVG path data, top-left origin, points, two decimals.
    pub d: String,
    /// `#rrggbb`
    pub fill: Option<String>,
    pub stroke: Option<String>,
    pub width: f32,
    pub opacity: f32,
}

#[derive(PartialEq, Clone, Copy)]
struct Ink {
    fill: Option<Color>,
    stroke: Option<(Color, f32)>,
}

/// Few marks, or the window would be slow: neighbours of one colour are one mark, and all letters
/// of one colour are one too. Letters come last; nothing is ever painted over them.
pub(crate) fn draw(canvas: &Canvas, page: &Page) -> PreviewPage {
    let mut drawings: Vec<(Ink, String)> = Vec::new();
    let mut letters: Vec<(Ink, String)> = Vec::new();
    let mut pictures: Vec<PreviewPicture> = Vec::new();
    let beneath = canvas.beneath.iter().map(|path| Placed { element: None, mark: Mark::Path(path.clone()) });
    let beneath: Vec<Placed> = beneath.collect();
    for placed in beneath.iter().chain(&page.marks) {
        match &placed.mark {
            Mark::Path(mark) => {
                let ink = Ink { fill: mark.fill, stroke: mark.stroke };
                if drawings.last().is_none_or(|(last, _)| *last != ink) {
                    drawings.push((ink, String::new()));
                }
                if let Some((_, data)) = drawings.last_mut() {
                    path::write(&mark.segments, data);
                }
            }
            Mark::Picture { area, picture } => {
                pictures.push(PreviewPicture { area: *area, sha256: picture.sha256().to_owned() });
            }
            Mark::Text { x, y, run } => {
                let ink = Ink { fill: Some(run.color), stroke: None };
                let at = letters.iter().position(|(letter, _)| *letter == ink).unwrap_or_else(|| {
                    letters.push((ink, String::new()));
                    letters.len() - 1
                });
                let mut segments = Vec::new();
                let mut pen = *x;
                for glyph in &run.glyphs {
                    let origin = (pen + glyph.dx * run.size, y - glyph.dy * run.size);
                    outline::glyph(run.face, glyph.id, run.size, origin, (1.0, 0.0), &mut segments);
                    pen += glyph.advance * run.size;
                }
                path::write(&segments, &mut letters[at].1);
            }
        }
    }
    let marks = drawings
        .into_iter()
        .chain(letters)
        .filter(|(_, data)| !data.is_empty())
        .map(|(ink, d)| PreviewMark {
            d,
            fill: ink.fill.map(Color::hex),
            stroke: ink.stroke.map(|(color, _)| color.hex()),
            width: ink.stroke.map_or(0.0, |(_, width)| width),
            opacity: 1.0,
        })
        .collect();
    PreviewPage { width: canvas.sheet.width, height: canvas.sheet.height, pictures, marks, text: text_of(page) }
}
