//! What lies below everything on each page (DRAFT, PRACTICE), written once and shared by the pages.
//!
//! A page's content may be several streams one after the other (ISO 32000-1, 7.8.2), and nothing
//! forbids two pages the same one: the outlines of the letters stand in the file a single time.

use super::{from_bottom, rounded};
use crate::{
    Result,
    layout::canvas::{Canvas, Segment},
    theme::Color,
};
use lopdf::{
    Dictionary, Document, Object, Stream,
    content::{Content, Operation},
};

pub(super) fn write(file: &mut Document, canvas: &Canvas) -> Result<()> {
    if canvas.beneath.is_empty() {
        return Ok(());
    }
    let mut bytes = Content { operations: operations(canvas) }.encode()?;
    bytes.push(b'\n');
    let beneath = file.add_object(Stream::new(Dictionary::new(), bytes));
    let pages: Vec<_> = file.get_pages().into_values().collect();
    for page in pages {
        let page = file.get_object_mut(page)?.as_dict_mut()?;
        let mut contents = vec![Object::Reference(beneath)];
        match page.remove(b"Contents") {
            Some(Object::Array(streams)) => contents.extend(streams),
            Some(stream) => contents.push(stream),
            None => {}
        }
        page.set("Contents", contents);
    }
    Ok(())
}

fn operations(canvas: &Canvas) -> Vec<Operation> {
    let bare = |operator: &str| Operation::new(operator, Vec::new());
    let mut operations = vec![Operation::new("BMC", vec!["Artifact".into()]), bare("q")];
    for path in &canvas.beneath {
        let Some(Color(red, green, blue)) = path.fill else { continue };
        let ink = [red, green, blue].map(|part| Object::Real(rounded(f32::from(part) / 255.0)));
        operations.push(Operation::new("rg", ink.to_vec()));
        let mut at = (0.0, 0.0);
        for segment in &path.segments {
            let numbers = |points: &[(f32, f32)]| -> Vec<Object> {
                points
                    .iter()
                    .flat_map(|&(x, y)| [Object::Real(rounded(x)), Object::Real(from_bottom(canvas, y))])
                    .collect()
            };
            let (operator, points, end) = match *segment {
                Segment::Move(x, y) => ("m", numbers(&[(x, y)]), (x, y)),
                Segment::Line(x, y) => ("l", numbers(&[(x, y)]), (x, y)),
                // PDF has cubic curves only.
                Segment::Quad([cx, cy, x, y]) => {
                    let third = |from: f32, control: f32| from + 2.0 / 3.0 * (control - from);
                    let controls = [(third(at.0, cx), third(at.1, cy)), (third(x, cx), third(y, cy)), (x, y)];
                    ("c", numbers(&controls), (x, y))
                }
                Segment::Curve([ax, ay, bx, by, x, y]) => ("c", numbers(&[(ax, ay), (bx, by), (x, y)]), (x, y)),
                Segment::Close => ("h", Vec::new(), at),
            };
            operations.push(Operation::new(operator, points));
            at = end;
        }
        operations.push(bare("f"));
    }
    operations.extend([bare("Q"), bare("EMC")]);
    operations
}
