//! Bookmarks as a tree. printpdf's are flat and sorted by name.

use super::{from_bottom, text};
use crate::{Result, layout::canvas::Canvas};
use lopdf::{Document, Object, ObjectId, dictionary};

pub(super) fn write(file: &mut Document, canvas: &Canvas, pages: &[ObjectId]) -> Result<()> {
    let headings = &canvas.headings;
    if headings.is_empty() {
        return Ok(());
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = headings.iter().map(|_| file.new_object_id()).collect();
    let parent = |at: usize| (0..at).rev().find(|&before| headings[before].level < headings[at].level);
    let parents: Vec<Option<usize>> = (0..headings.len()).map(parent).collect();
    let children = |of: Option<usize>| -> Vec<usize> { (0..headings.len()).filter(|&at| parents[at] == of).collect() };

    for (at, heading) in headings.iter().enumerate() {
        let siblings = children(parents[at]);
        let place = siblings.iter().position(|&sibling| sibling == at).unwrap_or(0);
        let title = if heading.number.is_empty() {
            heading.title.replace('\u{2002}', " ")
        } else {
            format!("{} {}", heading.number, heading.title)
        };
        let destination: Vec<Object> = vec![
            pages[heading.page].into(),
            "XYZ".into(),
            Object::Null,
            Object::Real(from_bottom(canvas, heading.y)),
            Object::Null,
        ];
        let mut node = dictionary! {
            "Title" => text(&title),
            "Parent" => parents[at].map_or(root, |parent| ids[parent]),
            "Dest" => destination,
        };
        if place > 0 {
            node.set("Prev", ids[siblings[place - 1]]);
        }
        if let Some(&next) = siblings.get(place + 1) {
            node.set("Next", ids[next]);
        }
        let below = children(Some(at));
        if let (Some(&first), Some(&last)) = (below.first(), below.last()) {
            node.set("First", ids[first]);
            node.set("Last", ids[last]);
            // Negative: closed until somebody opens it.
            node.set("Count", -(below.len() as i64));
        }
        file.objects.insert(ids[at], node.into());
    }
    let top = children(None);
    if let (Some(&first), Some(&last)) = (top.first(), top.last()) {
        file.objects.insert(
            root,
            dictionary! {
                "Type" => "Outlines",
                "First" => ids[first],
                "Last" => ids[last],
                "Count" => top.len() as i64,
            }
            .into(),
        );
        let catalog = file.catalog_mut()?;
        catalog.set("Outlines", root);
        catalog.set("PageMode", "UseOutlines");
    }
    Ok(())
}
