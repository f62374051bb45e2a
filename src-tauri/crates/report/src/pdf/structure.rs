//! The structure tree: headings, paragraphs, tables with their heads, pictures with words for them.

use super::{from_bottom, operations::Contents, rounded, text};
use crate::{
    Result,
    layout::canvas::{Canvas, ElementId, Mark, Segment},
};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};
use std::collections::BTreeMap;

/// Writes the tree and finishes the links. Returns the pages' object ids.
pub(super) fn write(
    file: &mut Document,
    canvas: &Canvas,
    contents: &[Contents],
    link_label: &str,
) -> Result<Vec<ObjectId>> {
    let pages: Vec<ObjectId> = file.get_pages().values().copied().collect();
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = canvas.elements.iter().map(|_| file.new_object_id()).collect();
    let mut kids: Vec<Vec<Object>> = vec![Vec::new(); canvas.elements.len()];
    let mut parents: Vec<Object> = Vec::new();
    let mut linked: Vec<(i64, ObjectId)> = Vec::new();
    let mut next_key = pages.len() as i64;

    for (at, (&page, content)) in pages.iter().zip(contents).enumerate() {
        for (number, &element) in content.pieces.iter().enumerate() {
            let piece = dictionary! { "Type" => "MCR", "Pg" => page, "MCID" => number as i64 };
            kids[element].push(piece.into());
        }
        let owners: Vec<Object> = content.pieces.iter().map(|&element| ids[element].into()).collect();
        let owners = file.add_object(owners);
        parents.extend([Object::Integer(at as i64), Object::Reference(owners)]);

        let annotations = annotations(file, page)?;
        let mut written: Vec<Object> = Vec::new();
        for (mut annotation, (element, label)) in annotations.into_iter().zip(&content.links) {
            annotation.set("F", 4);
            annotation.remove(b"C");
            annotation.set("P", page);
            annotation.set("Contents", text(if label.trim().is_empty() { link_label } else { label }));
            let id = file.new_object_id();
            if let Some(element) = element {
                annotation.set("StructParent", next_key);
                linked.push((next_key, ids[*element]));
                kids[*element].push(dictionary! { "Type" => "OBJR", "Obj" => id, "Pg" => page }.into());
                next_key += 1;
            }
            file.objects.insert(id, annotation.into());
            written.push(id.into());
        }
        let page = file.get_object_mut(page)?.as_dict_mut()?;
        if written.is_empty() {
            page.remove(b"Annots");
        } else {
            page.set("Annots", written);
        }
        page.set("StructParents", at as i64);
        page.set("Tabs", "S");
    }
    for (key, id) in linked {
        parents.extend([Object::Integer(key), Object::Reference(id)]);
    }

    let boxes = figures(canvas);
    let tree = file.add_object(dictionary! { "Nums" => parents });
    for (at, element) in canvas.elements.iter().enumerate() {
        let mut children = std::mem::take(&mut kids[at]);
        children.extend(element.children.iter().map(|&child| Object::Reference(ids[child])));
        let mut node = dictionary! {
            "Type" => "StructElem",
            "S" => element.tag,
            "P" => element.parent.map_or(root, |parent| ids[parent]),
            "K" => children,
        };
        if !element.alternative.is_empty() {
            node.set("Alt", text(&element.alternative));
        }
        if element.tag == "Figure"
            && let Some(&[left, top, right, bottom]) = boxes.get(&at)
        {
            let corners = [rounded(left), from_bottom(canvas, bottom), rounded(right), from_bottom(canvas, top)];
            let corners: Vec<Object> = corners.into_iter().map(Object::Real).collect();
            node.set("A", dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => corners });
        }
        if element.tag == "TH" {
            node.set("A", dictionary! { "O" => "Table", "Scope" => scope(canvas, at) });
        }
        file.objects.insert(ids[at], node.into());
    }
    file.objects.insert(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => ids[0],
            "ParentTree" => tree,
            "ParentTreeNextKey" => next_key,
        }
        .into(),
    );
    let catalog = file.catalog_mut()?;
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", root);
    Ok(pages)
}

/// Left, top, right and bottom of what each figure shows (ISO 32000-1, 14.8.5.4.3).
fn figures(canvas: &Canvas) -> BTreeMap<ElementId, [f32; 4]> {
    let mut boxes: BTreeMap<ElementId, [f32; 4]> = BTreeMap::new();
    for placed in canvas.pages.iter().flat_map(|page| &page.marks) {
        let Some(element) = placed.element.filter(|&element| canvas.elements[element].tag == "Figure") else {
            continue;
        };
        let around = boxes.entry(element).or_insert([f32::MAX, f32::MAX, f32::MIN, f32::MIN]);
        let mut take = |x: f32, y: f32| {
            *around = [around[0].min(x), around[1].min(y), around[2].max(x), around[3].max(y)];
        };
        match &placed.mark {
            Mark::Text { x, y, run } => {
                take(*x, y - run.size);
                take(x + run.width, y + 0.3 * run.size);
            }
            Mark::Picture { area: [x, y, width, height], .. } => {
                take(*x, *y);
                take(x + width, y + height);
            }
            // Control points lie around the curve.
            Mark::Path(path) => {
                for segment in &path.segments {
                    let points: &[f32] = match segment {
                        Segment::Move(x, y) | Segment::Line(x, y) => &[*x, *y],
                        Segment::Quad(points) => points,
                        Segment::Curve(points) => points,
                        Segment::Close => &[],
                    };
                    for point in points.chunks_exact(2) {
                        take(point[0], point[1]);
                    }
                }
            }
        }
    }
    boxes
}

/// A head cell heads its column, unless it has plain cells beside it: then it heads the row.
fn scope(canvas: &Canvas, cell: usize) -> &'static str {
    let beside = canvas.elements[cell].parent.map(|row| &canvas.elements[row].children);
    let heads_row = beside.is_some_and(|cells| cells.iter().any(|&other| canvas.elements[other].tag == "TD"));
    if heads_row { "Row" } else { "Column" }
}

fn annotations(file: &Document, page: ObjectId) -> Result<Vec<Dictionary>> {
    let page = file.get_object(page)?.as_dict()?;
    let Ok(list) = page.get(b"Annots") else { return Ok(Vec::new()) };
    let (_, list) = file.dereference(list)?;
    list.as_array()?.iter().map(|one| Ok(file.dereference(one)?.1.as_dict()?.clone())).collect()
}
