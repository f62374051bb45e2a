//! A QR code as one path of rectangles.

use super::canvas::{Canvas, Path, Segment};
use crate::theme::color;
use qrcodegen::{QrCode, QrCodeEcc};

/// Draws `text` into a square of `size` points. Text too long for a code draws nothing; what is
/// in the code always stands beside it in words too.
pub(crate) fn draw(canvas: &mut Canvas, page: usize, [x, y, size]: [f32; 3], text: &str) {
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Medium) else { return };
    let modules = code.size();
    let step = size / modules as f32;
    let mut segments = Vec::new();
    for row in 0..modules {
        let mut column = 0;
        while column < modules {
            if !code.get_module(column, row) {
                column += 1;
                continue;
            }
            let from = column;
            while column < modules && code.get_module(column, row) {
                column += 1;
            }
            let (left, right) = (x + from as f32 * step, x + column as f32 * step);
            let (top, bottom) = (y + row as f32 * step, y + (row + 1) as f32 * step);
            segments.extend([
                Segment::Move(left, top),
                Segment::Line(right, top),
                Segment::Line(right, bottom),
                Segment::Line(left, bottom),
                Segment::Close,
            ]);
        }
    }
    canvas.path(page, Path { segments, fill: Some(color::INK), stroke: None });
}
