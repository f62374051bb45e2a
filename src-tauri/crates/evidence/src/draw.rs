//! Arrows, boxes, words and redactions, drawn on the sealed original; the result is a picture of its own.
//!
//! Redactions come first and are opaque: what lay under them goes into no picture made here, the small one included.
//! Everything else is drawn dark with a light edge, to be seen on a night picture and on snow.

use crate::{Refused, limits, picture};
use ab_glyph::{Font, FontRef, Glyph, PxScale, ScaleFont, point};
use breakwater_domain::evidence::{Mark, MarkKind};
use image::{Rgb, RgbImage};
use thiserror::Error;

/// The face of window and paper; it lies with the report, which prints with it.
const FACE: &[u8] = include_bytes!("../../report/fonts/Inter_600SemiBold.ttf");
const DARK: Rgb<u8> = Rgb([16, 24, 32]);
const LIGHT: Rgb<u8> = Rgb([255, 255, 255]);
const BLACK: Rgb<u8> = Rgb([0, 0, 0]);

/// The pictures made of an original and its marks, JPEG both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    pub view: Vec<u8>,
    pub thumbnail: Vec<u8>,
}

#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DrawError {
    /// The sealed original is no picture: the vault was tampered with.
    #[error("the sealed original cannot be decoded")]
    Original(#[from] Refused),
    #[error("the bundled font")]
    Font,
}

/// Characters the bundled font has no shape for, each once.
pub fn undrawable(text: &str) -> String {
    let Ok(font) = FontRef::try_from_slice(FACE) else { return text.to_owned() };
    let mut missing = String::new();
    for character in text.chars().filter(|character| !character.is_whitespace()) {
        if font.glyph_id(character).0 == 0 && !missing.contains(character) {
            missing.push(character);
        }
    }
    missing
}

/// Draws the marks on a sealed original.
pub fn draw(original: &[u8], marks: &[Mark]) -> Result<Drawn, DrawError> {
    let mut canvas = picture::open_sealed(original)?;
    let font = FontRef::try_from_slice(FACE).map_err(|_| DrawError::Font)?;
    for mark in marks.iter().filter(|mark| mark.kind == MarkKind::Redact) {
        redact(&mut canvas, mark);
    }
    // In proportion to the picture, so that it reads the same whatever the camera.
    let pen = (canvas.width().max(canvas.height()) as f32 / 320.0).max(1.5);
    for mark in marks {
        match mark.kind {
            MarkKind::Redact => {}
            MarkKind::Arrow => arrow(&mut canvas, mark, pen),
            MarkKind::Box => frame(&mut canvas, mark, pen),
            MarkKind::Text => words(&mut canvas, mark, &font, pen),
        }
    }
    Ok(Drawn { thumbnail: picture::small(&canvas)?, view: picture::encode(&canvas, limits::QUALITY)? })
}

/// Corners in order: left, top, right, bottom.
fn corners(mark: &Mark) -> [i32; 4] {
    [mark.x1.min(mark.x2), mark.y1.min(mark.y2), mark.x1.max(mark.x2), mark.y1.max(mark.y2)]
}

fn redact(canvas: &mut RgbImage, mark: &Mark) {
    let [left, top, right, bottom] = corners(mark);
    fill(canvas, [left, top, right, bottom], BLACK);
}

fn fill(canvas: &mut RgbImage, [left, top, right, bottom]: [i32; 4], color: Rgb<u8>) {
    let within = |value: i32, limit: u32| u32::try_from(value).unwrap_or_default().min(limit);
    for y in within(top, canvas.height())..within(bottom, canvas.height()) {
        for x in within(left, canvas.width())..within(right, canvas.width()) {
            canvas.put_pixel(x, y, color);
        }
    }
}

fn frame(canvas: &mut RgbImage, mark: &Mark, pen: f32) {
    let [left, top, right, bottom] = corners(mark).map(|value| value as f32);
    let sides = [
        [left, top, right, top],
        [right, top, right, bottom],
        [right, bottom, left, bottom],
        [left, bottom, left, top],
    ];
    strokes(canvas, &sides, pen);
}

fn arrow(canvas: &mut RgbImage, mark: &Mark, pen: f32) {
    let (x1, y1, x2, y2) = (mark.x1 as f32, mark.y1 as f32, mark.x2 as f32, mark.y2 as f32);
    let length = (x2 - x1).hypot(y2 - y1).max(1.0);
    let (dx, dy) = ((x2 - x1) / length, (y2 - y1) / length);
    let head = (pen * 7.0).min(length * 0.6);
    // 30° to either side of the shaft.
    let (cos, sin) = (0.866 * head, 0.5 * head);
    let left = [x2, y2, x2 - dx * cos + dy * sin, y2 - dy * cos - dx * sin];
    let right = [x2, y2, x2 - dx * cos - dy * sin, y2 - dy * cos + dx * sin];
    strokes(canvas, &[[x1, y1, x2, y2], left, right], pen);
}

/// Lines with round ends: all their light edges first, then the lines.
fn strokes(canvas: &mut RgbImage, lines: &[[f32; 4]], pen: f32) {
    for (radius, color) in [(pen * 1.6, LIGHT), (pen, DARK)] {
        for line in lines {
            stroke(canvas, *line, radius, color);
        }
    }
}

fn stroke(canvas: &mut RgbImage, [x1, y1, x2, y2]: [f32; 4], radius: f32, color: Rgb<u8>) {
    let reach = radius + 1.0;
    let range = |a: f32, b: f32, limit: u32| {
        let low = (a.min(b) - reach).floor().max(0.0) as u32;
        let high = (a.max(b) + reach).ceil().max(0.0) as u32;
        low..high.saturating_add(1).min(limit)
    };
    let (dx, dy) = (x2 - x1, y2 - y1);
    let square = (dx * dx + dy * dy).max(f32::EPSILON);
    for y in range(y1, y2, canvas.height()) {
        for x in range(x1, x2, canvas.width()) {
            let (px, py) = (x as f32 + 0.5 - x1, y as f32 + 0.5 - y1);
            let along = ((px * dx + py * dy) / square).clamp(0.0, 1.0);
            let distance = (px - along * dx).hypot(py - along * dy);
            blend(canvas, x, y, color, (radius + 0.5 - distance).clamp(0.0, 1.0));
        }
    }
}

fn blend(canvas: &mut RgbImage, x: u32, y: u32, color: Rgb<u8>, cover: f32) {
    if cover <= 0.0 {
        return;
    }
    let pixel = canvas.get_pixel_mut(x, y);
    for (under, over) in pixel.0.iter_mut().zip(color.0) {
        *under = (f32::from(*under) * (1.0 - cover) + f32::from(over) * cover).round() as u8;
    }
}

/// Words on a light plate with a dark edge, moved so that all of them stay in the picture if they can.
fn words(canvas: &mut RgbImage, mark: &Mark, font: &FontRef<'_>, pen: f32) {
    let longest = canvas.width().max(canvas.height()) as f32;
    let mut size = (longest / 38.0).max(14.0);
    let width_at = |size: f32| line_width(font, size, &mark.text);
    let room = canvas.width() as f32 - pen * 12.0;
    if width_at(size) > room {
        size = (size * room / width_at(size)).max(9.0);
    }
    let scaled = font.as_scaled(PxScale::from(size));
    let (inset, edge) = (size * 0.45, pen.max(1.0));
    let (wide, high) = (width_at(size) + inset * 2.0, scaled.height() + inset);
    let place = |wanted: i32, length: f32, limit: u32| (wanted as f32).min(limit as f32 - length - edge).max(edge);
    let (left, top) = (place(mark.x1, wide, canvas.width()), place(mark.y1, high, canvas.height()));
    let label =
        |grow: f32| [left - grow, top - grow, left + wide + grow, top + high + grow].map(|value| value.round() as i32);
    fill(canvas, label(edge), DARK);
    fill(canvas, label(0.0), LIGHT);
    let mut pen_x = left + inset;
    let baseline = top + inset / 2.0 + scaled.ascent();
    let mut previous = None;
    for character in mark.text.chars() {
        let id = font.glyph_id(character);
        if let Some(previous) = previous {
            pen_x += scaled.kern(previous, id);
        }
        let glyph: Glyph = id.with_scale_and_position(size, point(pen_x, baseline));
        pen_x += scaled.h_advance(id);
        previous = Some(id);
        let Some(outline) = font.outline_glyph(glyph) else { continue };
        let bounds = outline.px_bounds();
        outline.draw(|x, y, cover| {
            let (x, y) = (bounds.min.x + x as f32, bounds.min.y + y as f32);
            if x >= 0.0 && y >= 0.0 && (x as u32) < canvas.width() && (y as u32) < canvas.height() {
                blend(canvas, x as u32, y as u32, DARK, cover);
            }
        });
    }
}

fn line_width(font: &FontRef<'_>, size: f32, text: &str) -> f32 {
    let scaled = font.as_scaled(PxScale::from(size));
    let mut previous = None;
    text.chars()
        .map(|character| {
            let id = font.glyph_id(character);
            let kern = previous.map_or(0.0, |previous| scaled.kern(previous, id));
            previous = Some(id);
            kern + scaled.h_advance(id)
        })
        .sum()
}
