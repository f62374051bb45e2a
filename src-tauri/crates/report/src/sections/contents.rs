//! The contents list: dotted leaders, page numbers, links. Laid out last, bound in after the front.

use crate::{
    layout::{
        canvas::{ElementId, Path, PlacedHeading, Segment},
        flow::Flow,
        text::{Align, Span, width},
    },
    theme::{Style, color, style},
};

const ENTRY: [Style; 2] =
    [Style { size: 9.5, leading: 14.0, ..style::H3 }, Style { size: 8.5, leading: 12.5, ..style::CELL }];

/// Space above an entry of the first and of the second level, from generous to close.
const GAPS: [[f32; 2]; 3] = [[8.0, 1.0], [5.0, 0.5], [3.5, -0.5]];

/// Lists the headings on new pages at the end of the document; `at` is where they will be bound in.
/// Returns how many pages it took.
pub(crate) fn contents(flow: &mut Flow, at: usize, element: ElementId) -> usize {
    // The sections stand in the list once, with their items; the bookmarks have both places.
    let listed = |heading: &&PlacedHeading| !heading.target.starts_with("section-");
    let entries: Vec<PlacedHeading> = flow.canvas.headings.iter().filter(listed).cloned().collect();
    let room = flow.sheet.bottom - flow.sheet.top - 40.0;
    let fits = |gaps: &[f32; 2]| entries.iter().map(|entry| height(entry.level, *gaps)).sum::<f32>() <= room;
    // Two lines alone on a second page are worse than a list that stands a little closer.
    let gaps = GAPS.into_iter().find(fits).unwrap_or(GAPS[0]);
    let lines = |level: u8| height(level, gaps);
    let before = flow.canvas.pages.len();

    // The number of pages follows from the number of entries, so it is known before any is printed.
    let mut pages = 1;
    let mut y = flow.sheet.top + 40.0;
    for entry in &entries {
        if y + lines(entry.level) > flow.sheet.bottom {
            pages += 1;
            y = flow.sheet.top;
        }
        y += lines(entry.level);
    }

    flow.canvas.reopen(element);
    flow.new_page();
    let title = flow.say("print-contents");
    let block = flow.set_one(&title, style::H1, flow.sheet.measure());
    flow.canvas.open("H1");
    flow.canvas.block(flow.page, &block, flow.sheet.left, flow.y);
    flow.canvas.close();
    flow.y = flow.sheet.top + 40.0;
    flow.canvas.open("TOC");
    let mut within = false;
    for entry in &entries {
        // The second level is a list within the list.
        if within != (entry.level > 1) {
            within = !within;
            if within {
                flow.canvas.open("TOC");
            } else {
                flow.canvas.close();
            }
        }
        if flow.y + lines(entry.level) > flow.sheet.bottom {
            flow.new_page();
        }
        let printed = if entry.page >= at { entry.page + pages } else { entry.page } + 1;
        draw(flow, entry, printed, gaps);
        flow.y += lines(entry.level);
    }
    if within {
        flow.canvas.close();
    }
    flow.canvas.close();
    flow.canvas.close();
    debug_assert_eq!(flow.canvas.pages.len() - before, pages, "BUG: the contents list counted its pages wrong");
    flow.canvas.pages.len() - before
}

fn height(level: u8, gaps: [f32; 2]) -> f32 {
    let place = usize::from(level != 1);
    ENTRY[place].leading + gaps[place]
}

fn draw(flow: &mut Flow, entry: &PlacedHeading, page_number: usize, gaps: [f32; 2]) {
    let first = entry.level == 1;
    let style = ENTRY[usize::from(!first)];
    let (left, right) = (flow.sheet.left, flow.sheet.right);
    let indent = 24.0;
    let y = flow.y + gaps[usize::from(!first)];

    let number = page_number.to_string();
    let number_width = width(flow.shaper, &number, style.tabular());
    let room = right - left - indent - 34.0;
    let title = shortened(flow, &entry.title, style, room);
    let title_width = width(flow.shaper, &title, style);
    let chapter =
        flow.set(&[Span::new(entry.number.clone(), style.color(color::ACCENT).tabular())], indent, Align::Start);
    let title = flow.set_one(&title, style, f32::INFINITY);
    let number = flow.set_one(&number, style.tabular(), f32::INFINITY);

    let page = flow.page;
    let tags = ["TOCI", "Reference", "Link"];
    for tag in tags {
        flow.canvas.open(tag);
    }
    flow.canvas.block(page, &chapter, left, y);
    flow.canvas.block(page, &title, left + indent, y);
    flow.canvas.block(page, &number, right - number_width, y);
    flow.canvas.link(page, [left, y, right - left, style.leading], &entry.target, entry.title.clone());
    for _ in tags {
        flow.canvas.close();
    }

    let baseline = title.lines.first().map_or(0.0, |line| line.baseline);
    let mut segments = Vec::new();
    // Dots stand on a grid, so that they line up down the page.
    let step = 4.2;
    let mut x = ((left + indent + title_width + 6.0) / step).ceil() * step;
    while x < right - number_width - 6.0 {
        segments.extend([Segment::Move(x, y + baseline - 0.6), Segment::Line(x + 0.05, y + baseline - 0.6)]);
        x += step;
    }
    if !segments.is_empty() {
        flow.canvas.path(page, Path { segments, fill: None, stroke: Some((color::LINE_STRONG, 0.8)) });
    }
}

fn shortened(flow: &Flow, title: &str, style: Style, room: f32) -> String {
    if width(flow.shaper, title, style) <= room {
        return title.to_owned();
    }
    let mut words: Vec<&str> = title.split(' ').collect();
    while words.len() > 1 {
        words.pop();
        let candidate = format!("{} …", words.join(" "));
        if width(flow.shaper, &candidate, style) <= room {
            return candidate;
        }
    }
    title.chars().take(40).collect()
}
