//! The text itself: `word/document.xml`.

use super::{
    Block, Paragraph, Table, TextDocument,
    pictures::Pictures,
    xml::{self, HEAD, NAMESPACES, paragraph, run, style_of, typed},
};
use std::fmt::Write;

/// A twentieth of a point, the unit of the format.
pub(super) const POINT: u32 = 20;
const MARGIN: u32 = 54 * POINT;

pub(super) fn document(document: &TextDocument, pictures: &Pictures) -> String {
    let width = document.page_size.0 * POINT - 2 * MARGIN;
    let mut body = String::new();
    // Headings are numbered as they come, so that the list of contents leads to them.
    let (mut mark, mut first_chapter, mut drawn) = (0, true, 0);
    for (at, block) in document.blocks.iter().enumerate() {
        match block {
            Block::Title(text) => body.push_str(&paragraph("Title", "", &run(text, ""))),
            Block::Heading { level, text } => {
                mark += 1;
                // Document control begins the second page, as the PDF does.
                let more = if *level == 1 && std::mem::take(&mut first_chapter) { "<w:pageBreakBefore/>" } else { "" };
                let content = format!(
                    "<w:bookmarkStart w:id=\"{mark}\" w:name=\"_Toc{mark:08}\"/>{}<w:bookmarkEnd w:id=\"{mark}\"/>",
                    run(text, "")
                );
                body.push_str(&paragraph(&format!("Heading{}", (*level).clamp(1, 3)), more, &content));
            }
            Block::Contents { title } => body.push_str(&contents(title, document, width)),
            Block::Paragraph(one) => body.push_str(&typed(one, style_of(one.look, false), "", false)),
            Block::List(items) => items.iter().for_each(|item| body.push_str(&listed(item))),
            Block::Pictures(row) => body.push_str(&pictures.row(row, width, &mut drawn)),
            Block::Table(one) => {
                body.push_str(&table(one, width));
                // Two tables that touch would become one.
                if !matches!(document.blocks.get(at + 1), Some(Block::Heading { .. })) {
                    body.push_str(&paragraph("TableEnd", "", ""));
                }
            }
        }
    }
    let (wide, high) = (document.page_size.0 * POINT, document.page_size.1 * POINT);
    format!(
        "{HEAD}<w:document {NAMESPACES}><w:body>{body}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>\
         <w:footerReference w:type=\"default\" r:id=\"rId5\"/><w:pgSz w:w=\"{wide}\" w:h=\"{high}\"/>\
         <w:pgMar w:top=\"1300\" w:right=\"{MARGIN}\" w:bottom=\"1300\" w:left=\"{MARGIN}\" w:header=\"560\" \
         w:footer=\"480\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    )
}

fn listed(item: &[Paragraph]) -> String {
    let style = |at| if at == 0 { "ListBullet" } else { "ListContinue" };
    item.iter().enumerate().map(|(at, one)| typed(one, style(at), "", false)).collect()
}

/// A field that a word processor keeps up to date, with the headings in it until it does.
fn contents(title: &str, document: &TextDocument, width: u32) -> String {
    let mut text = paragraph("ContentsHeading", "<w:pageBreakBefore/>", &run(title, ""));
    let mut mark = 0;
    let mut entries = Vec::new();
    for block in &document.blocks {
        if let Block::Heading { level, text } = block {
            mark += 1;
            if *level < 3 {
                entries.push((mark, *level, text));
            }
        }
    }
    let begin = "<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r><w:r><w:instrText \
                 xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar \
                 w:fldCharType=\"separate\"/></w:r>";
    let tab = format!("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{width}\"/></w:tabs>");
    for (at, (mark, level, entry)) in entries.iter().enumerate() {
        let page = xml::field(&format!("PAGEREF _Toc{mark:08} \\h"), "");
        let link = format!(
            "{}<w:hyperlink w:anchor=\"_Toc{mark:08}\" w:history=\"1\">{}<w:r><w:tab/></w:r>{page}</w:hyperlink>",
            if at == 0 { begin } else { "" },
            run(entry, ""),
        );
        text.push_str(&paragraph(&format!("TOC{level}"), &tab, &link));
    }
    if !entries.is_empty() {
        text.push_str("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
    }
    text
}

fn table(table: &Table, width: u32) -> String {
    let columns = widths(table, width);
    let mut text = format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout \
         w:type=\"fixed\"/><w:tblLook w:val=\"{}\" w:firstRow=\"{}\" w:lastRow=\"0\" w:firstColumn=\"{}\" \
         w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>",
        if table.head.is_empty() { "0680" } else { "0620" },
        u8::from(!table.head.is_empty()),
        u8::from(table.head.is_empty()),
    );
    for column in &columns {
        let _ = write!(text, "<w:gridCol w:w=\"{column}\"/>");
    }
    text.push_str("</w:tblGrid>");
    if !table.head.is_empty() {
        text.push_str("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (at, column) in columns.iter().enumerate() {
            text.push_str(&cell(table.head.get(at).map_or(&[][..], Vec::as_slice), *column, Some("TableHead")));
        }
        text.push_str("</w:tr>");
    }
    for row in &table.rows {
        text.push_str("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (at, column) in columns.iter().enumerate() {
            text.push_str(&cell(row.get(at).map_or(&[][..], Vec::as_slice), *column, None));
        }
        text.push_str("</w:tr>");
    }
    text.push_str("</w:tbl>");
    text
}

fn cell(paragraphs: &[Paragraph], width: u32, style: Option<&str>) -> String {
    let mut text = format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
    for one in paragraphs {
        text.push_str(&typed(one, style.unwrap_or(style_of(one.look, true)), "", style.is_some()));
    }
    if paragraphs.is_empty() {
        // A cell without a paragraph is what word processors repair.
        text.push_str(&paragraph("TableText", "", ""));
    }
    text.push_str("</w:tc>");
    text
}

/// Each column gets room for its longest word, and of the rest what its texts need.
fn widths(table: &Table, width: u32) -> Vec<u32> {
    let rows = || std::iter::once(&table.head).chain(&table.rows);
    let columns = rows().map(Vec::len).max().unwrap_or(0);
    let needs: Vec<(f64, f64)> = (0..columns)
        .map(|column| {
            let (mut word, mut line) = (3_usize, 3_usize);
            for paragraph in rows().filter_map(|row| row.get(column)).flatten() {
                let text = paragraph.text();
                line = line.max(text.chars().count());
                word = word.max(text.split([' ', '\u{2003}']).map(|word| word.chars().count()).max().unwrap_or(0));
            }
            (word.min(20) as f64 + 2.5, line.min(90) as f64 + 2.5)
        })
        .collect();
    let least: f64 = needs.iter().map(|(word, _)| word).sum();
    let wanted: f64 = needs.iter().map(|(word, line)| (line - word).max(0.0)).sum();
    // In twentieths of a point, what a character of a wide face takes at the size of tables.
    let room = (f64::from(width) / 112.0 - least).max(0.0);
    let shares: Vec<f64> = needs
        .iter()
        .map(|(word, line)| word + if wanted > 0.0 { room * (line - word).max(0.0) / wanted } else { room })
        .collect();
    let all: f64 = shares.iter().sum();
    shares.into_iter().map(|share| (share / all * f64::from(width)).round() as u32).collect()
}
