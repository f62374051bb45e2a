//! SVG path data, read and written.
//!
//! Read: the shapes of verdicts and grades are the very strings the window draws. Written: the
//! preview. Only what those shapes use is understood, which is all of the syntax but the
//! smooth curves.

use super::canvas::Segment;
use std::{f32::consts::PI, fmt::Write};

/// Reads path data, scaled by `scale` and moved to `(x, y)`. What it does not understand it leaves out.
pub(crate) fn read(data: &str, scale: f32, x: f32, y: f32) -> Vec<Segment> {
    let mut reader = Reader { rest: data, at: (0.0, 0.0), start: (0.0, 0.0), segments: Vec::new() };
    reader.run();
    let place = |segment| match segment {
        Segment::Move(px, py) => Segment::Move(px * scale + x, py * scale + y),
        Segment::Line(px, py) => Segment::Line(px * scale + x, py * scale + y),
        Segment::Quad(points) => Segment::Quad(placed(points, scale, x, y)),
        Segment::Curve(points) => Segment::Curve(placed(points, scale, x, y)),
        Segment::Close => Segment::Close,
    };
    reader.segments.into_iter().map(place).collect()
}

fn placed<const N: usize>(mut points: [f32; N], scale: f32, x: f32, y: f32) -> [f32; N] {
    for (at, value) in points.iter_mut().enumerate() {
        *value = *value * scale + if at.is_multiple_of(2) { x } else { y };
    }
    points
}

struct Reader<'a> {
    rest: &'a str,
    at: (f32, f32),
    start: (f32, f32),
    segments: Vec<Segment>,
}

impl Reader<'_> {
    fn run(&mut self) {
        let mut command = 'M';
        loop {
            self.rest = self.rest.trim_start_matches([' ', ',', '\n']);
            let Some(next) = self.rest.chars().next() else { return };
            if next.is_ascii_alphabetic() {
                command = next;
                self.rest = &self.rest[1..];
            }
            if self.step(command).is_none() {
                return;
            }
            // Further pairs after a move are lines.
            command = match command {
                'M' => 'L',
                'm' => 'l',
                other => other,
            };
        }
    }

    fn step(&mut self, command: char) -> Option<()> {
        let base = if command.is_ascii_lowercase() { self.at } else { (0.0, 0.0) };
        match command.to_ascii_uppercase() {
            'M' => {
                let to = self.point(base)?;
                self.start = to;
                self.at = to;
                self.segments.push(Segment::Move(to.0, to.1));
            }
            'L' => {
                let to = self.point(base)?;
                self.line(to);
            }
            'H' => {
                let to = (base.0 + self.number()?, self.at.1);
                self.line(to);
            }
            'V' => {
                let to = (self.at.0, base.1 + self.number()?);
                self.line(to);
            }
            'C' => {
                let (a, b, to) = (self.point(base)?, self.point(base)?, self.point(base)?);
                self.segments.push(Segment::Curve([a.0, a.1, b.0, b.1, to.0, to.1]));
                self.at = to;
            }
            'A' => {
                let (rx, ry, _turn) = (self.number()?, self.number()?, self.number()?);
                let (large, sweep) = (self.flag()?, self.flag()?);
                let to = self.point(base)?;
                self.arc(rx, ry, large, sweep, to);
            }
            'Z' => {
                self.segments.push(Segment::Close);
                self.at = self.start;
            }
            _ => return None,
        }
        Some(())
    }

    fn line(&mut self, to: (f32, f32)) {
        self.segments.push(Segment::Line(to.0, to.1));
        self.at = to;
    }

    fn point(&mut self, base: (f32, f32)) -> Option<(f32, f32)> {
        Some((base.0 + self.number()?, base.1 + self.number()?))
    }

    fn number(&mut self) -> Option<f32> {
        self.rest = self.rest.trim_start_matches([' ', ',', '\n']);
        let mut dot = false;
        let end = self
            .rest
            .char_indices()
            .find(|&(at, c)| {
                let belongs = match c {
                    '-' | '+' => at == 0,
                    '.' => !std::mem::replace(&mut dot, true),
                    c => c.is_ascii_digit(),
                };
                !belongs
            })
            .map_or(self.rest.len(), |(at, _)| at);
        let (number, rest) = self.rest.split_at(end);
        self.rest = rest;
        number.parse().ok()
    }

    /// Flags of an arc may stand without a blank between them: `a1 1 0 01.5 2`.
    fn flag(&mut self) -> Option<bool> {
        self.rest = self.rest.trim_start_matches([' ', ',']);
        let flag = self.rest.chars().next()?;
        self.rest = &self.rest[1..];
        Some(flag == '1')
    }

    /// An elliptical arc without rotation, as Bézier curves of at most a quarter turn.
    fn arc(&mut self, rx: f32, ry: f32, large: bool, sweep: bool, to: (f32, f32)) {
        let from = self.at;
        let (hx, hy) = ((from.0 - to.0) / 2.0, (from.1 - to.1) / 2.0);
        let reach = (hx / rx).powi(2) + (hy / ry).powi(2);
        let grow = if reach > 1.0 { reach.sqrt() } else { 1.0 };
        let (rx, ry) = (rx * grow, ry * grow);
        let reach = (hx / rx).powi(2) + (hy / ry).powi(2);
        let side = if large == sweep { -1.0 } else { 1.0 };
        let offset = side * ((1.0 - reach).max(0.0) / reach.max(f32::EPSILON)).sqrt();
        let (cx, cy) = (offset * rx * hy / ry, -offset * ry * hx / rx);
        let center = (cx + f32::midpoint(from.0, to.0), cy + f32::midpoint(from.1, to.1));
        let first = ((hy - cy) / ry).atan2((hx - cx) / rx);
        let last = ((-hy - cy) / ry).atan2((-hx - cx) / rx);
        let mut turn = last - first;
        if sweep && turn < 0.0 {
            turn += 2.0 * PI;
        } else if !sweep && turn > 0.0 {
            turn -= 2.0 * PI;
        }
        let pieces = (turn.abs() / (PI / 2.0) - 1e-4).ceil().max(1.0);
        let step = turn / pieces;
        let pull = 4.0 / 3.0 * (step / 4.0).tan();
        for piece in 0..pieces as u32 {
            let (a, b) = (first + step * piece as f32, first + step * (piece + 1) as f32);
            let on = |angle: f32| (center.0 + rx * angle.cos(), center.1 + ry * angle.sin());
            let (start, end) = (on(a), on(b));
            self.segments.push(Segment::Curve([
                start.0 - pull * rx * a.sin(),
                start.1 + pull * ry * a.cos(),
                end.0 + pull * rx * b.sin(),
                end.1 - pull * ry * b.cos(),
                end.0,
                end.1,
            ]));
        }
        self.at = to;
    }
}

/// Writes `segments` as path data with two decimals, relative to the point before: half as long.
///
/// Positions are kept in whole hundredths, so that rounding does not add up along a curve.
pub(crate) fn write(segments: &[Segment], into: &mut String) {
    let hundredths = |x: f32, y: f32| ((x * 100.0).round() as i64, (y * 100.0).round() as i64);
    let (mut at, mut start) = ((0, 0), (0, 0));
    for segment in segments {
        let (command, points) = match *segment {
            Segment::Move(x, y) => {
                at = hundredths(x, y);
                start = at;
                into.push('M');
                number(into, at.0, true);
                number(into, at.1, false);
                continue;
            }
            Segment::Close => {
                into.push('z');
                at = start;
                continue;
            }
            Segment::Line(x, y) => ('l', [hundredths(x, y), at, at]),
            Segment::Quad(p) => ('q', [hundredths(p[0], p[1]), hundredths(p[2], p[3]), at]),
            Segment::Curve(p) => ('c', [hundredths(p[0], p[1]), hundredths(p[2], p[3]), hundredths(p[4], p[5])]),
        };
        let count = match command {
            'l' => 1,
            'q' => 2,
            _ => 3,
        };
        into.push(command);
        for (place, point) in points.iter().take(count).enumerate() {
            number(into, point.0 - at.0, place == 0);
            number(into, point.1 - at.1, false);
        }
        at = points[count - 1];
    }
}

fn number(into: &mut String, hundredths: i64, first: bool) {
    if !first && hundredths >= 0 {
        into.push(' ');
    }
    if hundredths < 0 {
        into.push('-');
    }
    let (whole, part) = (hundredths.abs() / 100, hundredths.abs() % 100);
    let written = match (whole, part) {
        (0, 0) => write!(into, "0"),
        (whole, 0) => write!(into, "{whole}"),
        (0, part) if part % 10 == 0 => write!(into, ".{}", part / 10),
        (0, part) => write!(into, ".{part:02}"),
        (whole, part) if part % 10 == 0 => write!(into, "{whole}.{}", part / 10),
        (whole, part) => write!(into, "{whole}.{part:02}"),
    };
    written.expect("BUG: writing to a string cannot fail");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round_trip(data: &str) -> String {
        let mut written = String::new();
        write(&read(data, 1.0, 0.0, 0.0), &mut written);
        written
    }

    #[test]
    fn what_is_read_is_written_with_relative_lines() {
        assert_eq!(round_trip("m5 5 6 6m0-6-6 6"), "M5 5l6 6M11 5l-6 6");
        assert_eq!(round_trip("M8 4.2v4.6M8 11.6v.1"), "M8 4.2l0 4.6M8 11.6l0 .1");
    }

    #[test]
    fn a_half_circle_is_two_quarter_curves_that_end_where_they_should() {
        let segments = read("M8 1.6a6.4 6.4 0 0 1 0 12.8z", 1.0, 0.0, 0.0);
        assert_eq!(segments.len(), 4, "{segments:?}");
        let Segment::Curve([.., x, y]) = segments[1] else { panic!("{segments:?}") };
        assert!((x - 14.4).abs() < 0.01 && (y - 8.0).abs() < 0.01, "the quarter lies on the right: {x} {y}");
    }

    #[test]
    fn numbers_keep_two_decimals_and_no_more() {
        assert_eq!(round_trip("M1.006-2.5L.004 10"), "M1.01-2.5l-1.01 12.5");
    }
}
