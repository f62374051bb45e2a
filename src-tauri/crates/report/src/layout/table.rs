//! Tables: the head stands on every page, a row is never split unless it is taller than a page.

use super::{
    canvas::Canvas,
    chart,
    flow::Flow,
    shape::Shape,
    text::{Align, Line, Span},
};
use crate::{
    model::Tally,
    theme::{Style, color, style},
};

const GUTTER: f32 = 10.0;
const ICON: f32 = 9.0;

#[derive(Clone)]
pub(crate) struct Column {
    pub(crate) title: String,
    /// In points; 0 takes what the others leave.
    pub(crate) width: f32,
    pub(crate) align: Align,
}

impl Column {
    pub(crate) fn new(title: String, width: f32) -> Self {
        Self { title, width, align: Align::Start }
    }

    pub(crate) fn end(title: String, width: f32) -> Self {
        Self { title, width, align: Align::End }
    }
}

/// A part of a cell; parts stand below each other.
pub(crate) enum Part {
    Text {
        spans: Vec<Span>,
        icon: Option<Shape>,
        /// Space above.
        gap: f32,
        /// Set in behind a thin line: words somebody wrote, apart from ours.
        quoted: bool,
        link: Option<String>,
    },
    Bar(Tally),
}

impl Part {
    pub(crate) fn text(text: impl Into<String>, style: Style) -> Self {
        Self::spans(vec![Span::new(text, style)])
    }

    pub(crate) fn spans(spans: Vec<Span>) -> Self {
        Self::Text { spans, icon: None, gap: 0.0, quoted: false, link: None }
    }

    pub(crate) fn icon(shape: Shape, text: impl Into<String>, style: Style) -> Self {
        let Self::Text { spans, gap, quoted, link, .. } = Self::text(text, style) else {
            return Self::Bar(Tally::default());
        };
        Self::Text { spans, icon: Some(shape), gap, quoted, link }
    }

    pub(crate) fn below(mut self, space: f32) -> Self {
        if let Self::Text { gap, .. } = &mut self {
            *gap = space;
        }
        self
    }

    pub(crate) fn quote(mut self) -> Self {
        if let Self::Text { quoted, .. } = &mut self {
            *quoted = true;
        }
        self
    }

    pub(crate) fn to(mut self, target: Option<String>) -> Self {
        if let Self::Text { link, .. } = &mut self {
            *link = target;
        }
        self
    }
}

pub(crate) type Cell = Vec<Part>;

pub(crate) struct Row {
    pub(crate) cells: Vec<Cell>,
    /// Links lead here.
    pub(crate) target: Option<String>,
}

impl Row {
    pub(crate) fn new(cells: Vec<Cell>) -> Self {
        Self { cells, target: None }
    }
}

/// A line of a cell, measured from the top of the cell's content.
struct CellLine {
    top: f32,
    height: f32,
    indent: f32,
    line: Option<Line>,
    icon: Option<(Shape, f32)>,
    quoted: bool,
    bar: Option<Tally>,
    link: Option<String>,
}

/// Sets the table. A table whose columns have no titles has no head, and its first column heads the rows.
pub(crate) fn table(flow: &mut Flow, columns: Vec<Column>, rows: &[Row]) {
    padded(flow, columns, rows, (5.0, 0.0));
}

/// A table of figures with many short rows.
pub(crate) fn dense_table(flow: &mut Flow, columns: Vec<Column>, rows: &[Row]) {
    padded(flow, columns, rows, (2.8, 0.0));
}

/// A table whose end does not part from what follows: its last rows stand on one page with `below` points more.
pub(crate) fn table_with_what_follows(flow: &mut Flow, columns: Vec<Column>, rows: &[Row], pad: f32, below: f32) {
    padded(flow, columns, rows, (pad, below));
}

/// A table as tall as `room` lets it be, with rows between close and generous.
pub(crate) fn table_within(flow: &mut Flow, columns: Vec<Column>, rows: &[Row], room: f32) {
    const CLOSE: f32 = 0.8;
    const GENEROUS: f32 = 2.8;
    let (content, lines) = (heights(flow, &columns, rows).iter().sum::<f32>(), rows.len() as f32 + 1.0);
    let pad = (room - content) / (2.0 * lines);
    padded(flow, columns, rows, (if pad < CLOSE { GENEROUS } else { pad.min(GENEROUS) }, 0.0));
}

/// Points that head and first rows of a table take, which is what must stand below a heading.
pub(crate) fn beginning(flow: &Flow, columns: &[Column], rows: &[Row]) -> f32 {
    let together = if rows.len() <= WIDOWS + 1 { rows.len() } else { WIDOWS };
    let heights = heights(flow, columns, rows.get(..together).unwrap_or(rows));
    heights.iter().map(|height| height + 2.0 * 5.0).sum()
}

/// Of the head, then of each row; without the space between rows.
fn heights(flow: &Flow, columns: &[Column], rows: &[Row]) -> Vec<f32> {
    let mut columns: Vec<Column> = columns.to_vec();
    share_out(flow, &mut columns);
    let titles: Vec<Cell> = columns.iter().map(|one| vec![Part::text(one.title.clone(), style::HEAD)]).collect();
    let cells = std::iter::once(&titles).chain(rows.iter().map(|row| &row.cells));
    cells.map(|cells| content_height(&set_cells(flow, cells, &columns))).collect()
}

/// Rows that never stand alone at the foot or at the head of a page.
const WIDOWS: usize = 2;

/// Columns without a width take what the others leave.
fn share_out(flow: &Flow, columns: &mut [Column]) {
    let fixed: f32 = columns.iter().map(|column| column.width).sum();
    let open = columns.iter().filter(|column| column.width == 0.0).count().max(1);
    let room = flow.sheet.measure() - fixed;
    columns.iter_mut().filter(|column| column.width == 0.0).for_each(|column| column.width = room / open as f32);
}

fn set_cells(flow: &Flow, cells: &[Cell], columns: &[Column]) -> Vec<Vec<CellLine>> {
    let cell = |at: usize| cells.get(at).map_or(&[][..], |cell| cell);
    columns.iter().enumerate().map(|(at, column)| cell_lines(flow, cell(at), column, last(at, columns))).collect()
}

fn padded(flow: &mut Flow, mut columns: Vec<Column>, rows: &[Row], (pad, below): (f32, f32)) {
    // Tables are what takes time.
    if rows.is_empty() || flow.given_up {
        return;
    }
    share_out(flow, &mut columns);
    let titled = columns.iter().any(|column| !column.title.is_empty());
    let heads: Vec<Cell> = columns.iter().map(|one| vec![Part::text(one.title.clone(), style::HEAD)]).collect();
    let head = set_cells(flow, &heads, &columns);
    let head_height = if titled { content_height(&head) + 2.0 * pad } else { 0.0 };
    let bodies: Vec<Vec<Vec<CellLine>>> = rows.iter().map(|row| set_cells(flow, &row.cells, &columns)).collect();

    let height = |row: &Vec<Vec<CellLine>>| content_height(row) + 2.0 * pad;
    let tail = bodies.len().saturating_sub(WIDOWS);
    // What a row needs below it: the last ones stand together, and with what follows.
    let after = |at: usize| -> f32 {
        if at < tail {
            return 0.0;
        }
        // Keeping a tall row with others would only tear a larger hole.
        let limit = flow.sheet.body() * 0.4;
        let rest = bodies[at + 1..].iter().map(height).sum::<f32>();
        [rest + below, rest].into_iter().find(|rest| *rest <= limit).unwrap_or(0.0)
    };
    let after: Vec<f32> = (0..bodies.len()).map(after).collect();
    let page = Page { columns: &columns, head: &head, head_height, pad };
    let first = bodies.first().map_or(0.0, height);
    let whole = bodies.len() <= WIDOWS + 1;
    let together = bodies.iter().take(if whole { bodies.len() } else { WIDOWS }).map(height).sum::<f32>();
    let least = together + if whole { below } else { 0.0 };
    flow.begin(head_height + if least > flow.sheet.body() * 0.5 { first } else { least });
    flow.canvas.open("Table");
    if titled {
        flow.canvas.open("TR");
        page.draw_head(flow);
        flow.canvas.close();
    } else {
        rule(flow);
    }
    for (at, (row, lines)) in rows.iter().zip(&bodies).enumerate() {
        flow.canvas.open("TR");
        page.draw_row(flow, row, lines, after[at], titled);
        flow.canvas.close();
    }
    flow.canvas.close();
    flow.y += 6.0;
}

fn last(at: usize, columns: &[Column]) -> bool {
    at + 1 == columns.len()
}

fn rule(flow: &mut Flow) {
    let (left, right, y) = (flow.sheet.left, flow.sheet.right, flow.y);
    flow.canvas.rule(flow.page, [left, y], [right, y], color::LINE, 0.6);
}

struct Page<'a> {
    columns: &'a [Column],
    head: &'a [Vec<CellLine>],
    head_height: f32,
    pad: f32,
}

impl Page<'_> {
    fn draw_head(&self, flow: &mut Flow) {
        let (page, top) = (flow.page, flow.y);
        let mut x = flow.sheet.left;
        for (column, lines) in self.columns.iter().zip(self.head) {
            flow.canvas.open("TH");
            draw_lines(&mut flow.canvas, page, lines, x, top + self.pad, column.width);
            flow.canvas.close();
            x += column.width;
        }
        flow.y += self.head_height;
        let (left, right, y) = (flow.sheet.left, flow.sheet.right, flow.y);
        flow.canvas.rule(page, [left, y], [right, y], color::LINE_STRONG, 0.8);
    }

    fn next_page(&self, flow: &mut Flow) {
        flow.new_page();
        if self.head_height > 0.0 {
            // The repeated head is no part of the text: a reader has heard it once.
            let (page, top) = (flow.page, flow.y);
            let (left, right) = (flow.sheet.left, flow.sheet.right);
            let y = top + self.head_height;
            flow.canvas.artifact(|canvas| {
                let mut x = left;
                for (column, lines) in self.columns.iter().zip(self.head) {
                    draw_lines(canvas, page, lines, x, top + self.pad, column.width);
                    x += column.width;
                }
                canvas.rule(page, [left, y], [right, y], color::LINE_STRONG, 0.8);
            });
            flow.y = y;
        }
    }

    /// `after`: what must fit below the row on the same page.
    fn draw_row(&self, flow: &mut Flow, row: &Row, cells: &[Vec<CellLine>], after: f32, titled: bool) {
        let height = content_height(cells) + 2.0 * self.pad;
        let whole = flow.sheet.body() - self.head_height;
        let fits = height + if height + after <= whole { after } else { 0.0 } <= flow.left() + 0.01;
        let empty = flow.y <= flow.sheet.top + self.head_height + 0.5;
        if !fits && !empty && (height <= whole || flow.left() < whole / 4.0) {
            self.next_page(flow);
        }
        if let Some(target) = &row.target {
            flow.canvas.targets.insert(target.clone(), (flow.page, flow.y - 2.0));
        }
        let elements: Vec<usize> = (0..cells.len())
            .map(|at| {
                let element = flow.canvas.open(if at == 0 && !titled { "TH" } else { "TD" });
                flow.canvas.close();
                element
            })
            .collect();
        // What is drawn of each cell so far; more than one round only for a row taller than a page.
        let mut done = vec![0_usize; cells.len()];
        loop {
            let room = flow.left() - 2.0 * self.pad + 0.01;
            let mut tallest = 0.0_f32;
            let mut x = flow.sheet.left;
            for (at, (lines, column)) in cells.iter().zip(self.columns).enumerate() {
                let rest = &lines[done[at]..];
                let offset = rest.first().map_or(0.0, |line| line.top);
                let fitting = rest.iter().take_while(|line| line.top + line.height - offset <= room).count();
                flow.canvas.reopen(elements[at]);
                let now = &rest[..fitting];
                draw_lines(&mut flow.canvas, flow.page, now, x, flow.y + self.pad - offset, column.width);
                tallest = now.iter().fold(tallest, |so_far, line| so_far.max(line.top + line.height - offset));
                flow.canvas.close();
                done[at] += fitting;
                x += column.width;
            }
            flow.y += tallest + 2.0 * self.pad;
            if cells.iter().zip(&done).all(|(lines, &done)| done == lines.len()) {
                break;
            }
            self.next_page(flow);
        }
        rule(flow);
    }
}

fn content_height(cells: &[Vec<CellLine>]) -> f32 {
    cells.iter().filter_map(|lines| lines.last()).map(|line| line.top + line.height).fold(0.0, f32::max)
}

fn cell_lines(flow: &Flow, parts: &[Part], column: &Column, last: bool) -> Vec<CellLine> {
    let measure = column.width - if last { 0.0 } else { GUTTER };
    let mut lines = Vec::new();
    let mut top = 0.0;
    for part in parts {
        match part {
            Part::Bar(tally) => {
                let height = style::CELL.leading;
                lines.push(CellLine {
                    top,
                    height,
                    indent: 0.0,
                    line: None,
                    icon: None,
                    quoted: false,
                    bar: Some(*tally),
                    link: None,
                });
                top += height;
            }
            Part::Text { spans, icon, gap, quoted, link } => {
                let indent = match (icon, quoted) {
                    (Some(_), _) => ICON + 4.5,
                    (None, true) => 9.0,
                    (None, false) => 0.0,
                };
                top += gap;
                let block = flow.set(spans, measure - indent, column.align);
                for (at, line) in block.lines.into_iter().enumerate() {
                    let height = line.height;
                    let icon = icon.filter(|_| at == 0).map(|shape| (shape, line.baseline - ICON + 1.2));
                    lines.push(CellLine {
                        top,
                        height,
                        indent,
                        line: Some(line),
                        icon,
                        quoted: *quoted,
                        bar: None,
                        link: link.clone(),
                    });
                    top += height;
                }
            }
        }
    }
    lines
}

/// Lines of one cell. Neighbours that lead to the same place are one link.
fn draw_lines(canvas: &mut Canvas, page: usize, lines: &[CellLine], x: f32, top: f32, width: f32) {
    let mut leads: Option<&str> = None;
    for line in lines {
        let wanted = line.link.as_deref();
        if leads != wanted {
            if leads.is_some() {
                canvas.close();
            }
            if wanted.is_some() {
                canvas.open("Link");
            }
            leads = wanted;
        }
        draw_line(canvas, page, line, x, top, width);
    }
    if leads.is_some() {
        canvas.close();
    }
}

fn draw_line(canvas: &mut Canvas, page: usize, cell: &CellLine, x: f32, top: f32, width: f32) {
    let y = top + cell.top;
    if let Some((shape, dy)) = cell.icon {
        shape.draw(canvas, page, x, y + dy, ICON);
    }
    if cell.quoted {
        canvas.rule(page, [x + 1.0, y + 0.8], [x + 1.0, y + cell.height - 0.8], color::LINE_STRONG, 0.8);
    }
    if let Some(tally) = cell.bar {
        chart::bar(canvas, page, [x, y + cell.height / 2.0 - 3.5, width - GUTTER, 7.0], tally);
    }
    if let Some(line) = &cell.line {
        canvas.line(page, line, x + cell.indent, y);
        if let Some(target) = &cell.link
            && let Some((dx, _)) = line.runs.first()
        {
            let area = [x + cell.indent + dx, y, line.width, cell.height];
            canvas.link(page, area, target, line.text());
        }
    }
}
