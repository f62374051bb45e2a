//! Marks as printpdf operations, page by page, with the numbers that tie text to structure.

use super::{fonts::Fonts, from_bottom, pictures, rounded};
use crate::{
    layout::{
        canvas::{Canvas, ElementId, Mark, Page, Path, Segment},
        text::TextRun,
    },
    picture::Picture,
    theme::Color,
};
use printpdf::{
    Actions, BorderArray, Codepoint, ColorArray, Destination, DictItem, Line, LineCapStyle, LineJoinStyle, LinePoint,
    LinkAnnotation, Mm, Op, PaintMode, PdfFontHandle, PdfPage, Point, Polygon, PolygonRing, Pt, Rect, TextItem,
    TextMatrix, WindingOrder, XObjectTransform,
};
use std::collections::BTreeMap;

/// What a page's content says of the structure.
pub(super) struct Contents {
    /// The element of each marked piece of content, in order of its number.
    pub(super) pieces: Vec<ElementId>,
    /// The element and label of each link, in the order of the annotations.
    pub(super) links: Vec<(Option<ElementId>, String)>,
}

pub(super) fn pages(canvas: &Canvas, fonts: &Fonts) -> (Vec<PdfPage>, Vec<Contents>) {
    canvas.pages.iter().map(|page| one_page(canvas, page, fonts)).unzip()
}

fn color(Color(red, green, blue): Color) -> printpdf::Color {
    let part = |value: u8| f32::from(value) / 255.0;
    printpdf::Color::Rgb(printpdf::Rgb::new(part(red), part(green), part(blue), None))
}

/// What the content being written belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marked {
    Nothing,
    Artifact,
    Element(ElementId),
}

struct Writer<'a> {
    canvas: &'a Canvas,
    fonts: &'a Fonts,
    operations: Vec<Op>,
    pieces: Vec<ElementId>,
    marked: Marked,
    in_text: bool,
    text_color: Option<Color>,
    text_font: Option<(usize, f32)>,
}

fn one_page(canvas: &Canvas, page: &Page, fonts: &Fonts) -> (PdfPage, Contents) {
    let mut writer = Writer {
        canvas,
        fonts,
        operations: vec![
            Op::SetLineCapStyle { cap: LineCapStyle::Round },
            Op::SetLineJoinStyle { join: LineJoinStyle::Round },
        ],
        pieces: Vec::new(),
        marked: Marked::Nothing,
        in_text: false,
        text_color: None,
        text_font: None,
    };
    for placed in &page.marks {
        writer.mark(placed.element);
        match &placed.mark {
            Mark::Text { x, y, run } => writer.text(*x, *y, run),
            Mark::Path(path) => writer.path(path),
            Mark::Picture { area, picture } => writer.picture(*area, picture),
        }
    }
    writer.end_text();
    if writer.marked != Marked::Nothing {
        writer.operations.push(Op::EndMarkedContent);
    }
    let mut links = Vec::new();
    for link in &page.links {
        let Some(&(target, y)) = canvas.targets.get(&link.target) else { continue };
        let destination =
            Destination::Xyz { page: target + 1, left: Some(0.0), top: Some(from_bottom(canvas, y)), zoom: None };
        let area = Rect::from_xywh(
            Pt(rounded(link.x)),
            Pt(from_bottom(canvas, link.y + link.height)),
            Pt(rounded(link.width)),
            Pt(rounded(link.height)),
        );
        let border = Some(BorderArray::Solid([0.0, 0.0, 0.0]));
        let link_annotation =
            LinkAnnotation::new(area, Actions::go_to(destination), border, Some(ColorArray::Transparent), None);
        writer.operations.push(Op::LinkAnnotation { link: link_annotation });
        links.push((link.element, link.label.clone()));
    }
    let (width, height) = (Mm::from(Pt(canvas.sheet.width)), Mm::from(Pt(canvas.sheet.height)));
    (PdfPage::new(width, height, writer.operations), Contents { pieces: writer.pieces, links })
}

impl Writer<'_> {
    fn mark(&mut self, element: Option<ElementId>) {
        let wanted = element.map_or(Marked::Artifact, Marked::Element);
        if self.marked == wanted {
            return;
        }
        self.end_text();
        if self.marked != Marked::Nothing {
            self.operations.push(Op::EndMarkedContent);
        }
        match element {
            Some(element) => {
                let number = DictItem::Int(self.pieces.len() as i64);
                self.pieces.push(element);
                self.operations.push(Op::BeginMarkedContentWithProperties {
                    tag: self.canvas.elements[element].tag.to_owned(),
                    properties: DictItem::Dict { map: BTreeMap::from([("MCID".to_owned(), number)]) },
                });
            }
            None => self.operations.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() }),
        }
        self.marked = wanted;
    }

    fn end_text(&mut self) {
        if std::mem::take(&mut self.in_text) {
            self.operations.push(Op::EndTextSection);
            self.text_color = None;
            self.text_font = None;
        }
    }

    fn text(&mut self, x: f32, y: f32, run: &TextRun) {
        if !std::mem::replace(&mut self.in_text, true) {
            self.operations.push(Op::StartTextSection);
        }
        if self.text_color != Some(run.color) {
            self.operations.push(Op::SetFillColor { col: color(run.color) });
            self.text_color = Some(run.color);
        }
        if self.text_font != Some((run.face, run.size)) {
            let font = PdfFontHandle::External(self.fonts.id(run.face));
            self.operations.push(Op::SetFont { font, size: Pt(run.size) });
            self.text_font = Some((run.face, run.size));
        }
        let y = from_bottom(self.canvas, y);
        // Where the glyph belongs, and where a viewer would put it after the widths of the file, in em.
        let (mut pen, mut viewer) = (0.0_f32, 0.0_f32);
        let mut pending: Vec<Codepoint> = Vec::new();
        let mut placed = false;
        for glyph in &run.glyphs {
            let (code, width, text) =
                self.fonts.code(run.face, glyph.id, &run.text[glyph.from as usize..glyph.to as usize]);
            if glyph.dx != 0.0 || glyph.dy != 0.0 {
                self.show(&mut pending);
                self.move_to(x + (pen + glyph.dx) * run.size, y + glyph.dy * run.size);
                pending.push(Codepoint::with_cid(code, 0.0, text));
                self.show(&mut pending);
                pen += glyph.advance;
                placed = false;
                continue;
            }
            if !std::mem::replace(&mut placed, true) {
                self.show(&mut pending);
                self.move_to(x + pen * run.size, y);
                viewer = pen;
            }
            pen += glyph.advance;
            viewer += width;
            let back = ((viewer - pen) * 1000.0).round();
            viewer -= back / 1000.0;
            pending.push(Codepoint::with_cid(code, back, text));
        }
        self.show(&mut pending);
    }

    fn move_to(&mut self, x: f32, y: f32) {
        let matrix = TextMatrix::Translate(Pt(rounded(x)), Pt(rounded(y)));
        self.operations.push(Op::SetTextMatrix { matrix });
    }

    fn show(&mut self, pending: &mut Vec<Codepoint>) {
        if !pending.is_empty() {
            self.operations.push(Op::ShowText { items: vec![TextItem::GlyphIds(std::mem::take(pending))] });
        }
    }

    fn picture(&mut self, [x, y, width, height]: [f32; 4], picture: &Picture) {
        self.end_text();
        let transform = XObjectTransform {
            translate_x: Some(Pt(rounded(x))),
            translate_y: Some(Pt(from_bottom(self.canvas, y + height))),
            scale_x: Some(rounded(width)),
            scale_y: Some(rounded(height)),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        self.operations.push(Op::UseXobject { id: pictures::id(picture), transform });
    }

    fn path(&mut self, path: &Path) {
        self.end_text();
        let mut rings: Vec<PolygonRing> = Vec::new();
        let mut closed = false;
        let mut at = (0.0, 0.0);
        for segment in &path.segments {
            if let Segment::Move(x, y) = segment {
                rings.push(PolygonRing { points: vec![self.point(*x, *y, false)] });
                at = (*x, *y);
                continue;
            }
            let added = match segment {
                Segment::Line(x, y) => vec![self.point(*x, *y, false)],
                // PDF has cubic curves only.
                Segment::Quad([control_x, control_y, x, y]) => {
                    let third = |from: f32, control: f32| from + 2.0 / 3.0 * (control - from);
                    vec![
                        self.point(third(at.0, *control_x), third(at.1, *control_y), true),
                        self.point(third(*x, *control_x), third(*y, *control_y), true),
                        self.point(*x, *y, false),
                    ]
                }
                Segment::Curve(p) => {
                    vec![self.point(p[0], p[1], true), self.point(p[2], p[3], true), self.point(p[4], p[5], false)]
                }
                Segment::Close | Segment::Move(..) => {
                    closed = true;
                    Vec::new()
                }
            };
            if let Segment::Line(x, y) | Segment::Quad([_, _, x, y]) | Segment::Curve([_, _, _, _, x, y]) = segment {
                at = (*x, *y);
            }
            if let Some(ring) = rings.last_mut() {
                ring.points.extend(added);
            }
        }
        if let Some(fill) = path.fill {
            self.operations.push(Op::SetFillColor { col: color(fill) });
        }
        if let Some((stroke, width)) = path.stroke {
            self.operations.push(Op::SetOutlineColor { col: color(stroke) });
            self.operations.push(Op::SetOutlineThickness { pt: Pt(rounded(width)) });
        }
        let mode = match (path.fill, path.stroke) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            (None, _) => PaintMode::Stroke,
        };
        if path.fill.is_none() && !closed {
            for ring in rings {
                self.operations.push(Op::DrawLine { line: Line { points: ring.points, is_closed: false } });
            }
        } else {
            let polygon = Polygon { rings, mode, winding_order: WindingOrder::NonZero };
            self.operations.push(Op::DrawPolygon { polygon });
        }
    }

    fn point(&self, x: f32, y: f32, bezier: bool) -> LinePoint {
        LinePoint { p: Point { x: Pt(rounded(x)), y: Pt(from_bottom(self.canvas, y)) }, bezier }
    }
}
