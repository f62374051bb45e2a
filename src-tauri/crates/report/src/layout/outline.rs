//! Letters as outlines: for the preview, and for the mark across the page that must not be text.

use super::{
    canvas::Segment,
    fonts::{FACES, FaceId},
};
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};

/// Appends the outline of a glyph, `size` points to the em, its origin at `(x, y)`.
///
/// `turn` is the cosine and sine of the rotation round `(x, y)`.
pub(crate) fn glyph(face: FaceId, id: u16, size: f32, (x, y): (f32, f32), turn: (f32, f32), into: &mut Vec<Segment>) {
    let bundled = &FACES[face];
    let mut pen = Pen { scale: size / bundled.units_per_em, x, y, turn, into };
    bundled.face.outline_glyph(GlyphId(id), &mut pen);
}

struct Pen<'a> {
    scale: f32,
    x: f32,
    y: f32,
    turn: (f32, f32),
    into: &'a mut Vec<Segment>,
}

impl Pen<'_> {
    fn place(&self, x: f32, y: f32) -> (f32, f32) {
        let (dx, dy) = (x * self.scale, -y * self.scale);
        let (cosine, sine) = self.turn;
        (self.x + dx * cosine - dy * sine, self.y + dx * sine + dy * cosine)
    }
}

impl OutlineBuilder for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        let (px, py) = self.place(x, y);
        self.into.push(Segment::Move(px, py));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (px, py) = self.place(x, y);
        self.into.push(Segment::Line(px, py));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let ((cx, cy), (px, py)) = (self.place(cx, cy), self.place(x, y));
        self.into.push(Segment::Quad([cx, cy, px, py]));
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let ((ax, ay), (bx, by), (px, py)) = (self.place(ax, ay), self.place(bx, by), self.place(x, y));
        self.into.push(Segment::Curve([ax, ay, bx, by, px, py]));
    }

    fn close(&mut self) {
        self.into.push(Segment::Close);
    }
}
