//! Pictures in the text: each file once, shown inline where it stands (`DrawingML`, ISO/IEC 29500-1, 20.4.2.8).

use super::{
    Block, Picture, TextDocument,
    text::POINT,
    xml::{escaped, paragraph, typed},
};
use std::{collections::BTreeMap, fmt::Write};

/// English Metric Units, the unit of drawings.
const EMU_IN_A_POINT: f32 = 12_700.0;
/// Between pictures side by side, in points.
const GAP: f32 = 12.0;
const MAIN: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

/// The files of a document, in the order in which they first stand in the text.
pub(super) struct Pictures<'a> {
    ids: Vec<&'a str>,
    numbers: BTreeMap<&'a str, usize>,
}

impl<'a> Pictures<'a> {
    pub(super) fn collect(document: &'a TextDocument) -> Self {
        let (mut ids, mut numbers) = (Vec::new(), BTreeMap::new());
        for block in &document.blocks {
            let Block::Pictures(row) = block else { continue };
            for picture in row {
                numbers.entry(picture.id.as_str()).or_insert_with(|| {
                    ids.push(picture.id.as_str());
                    ids.len()
                });
            }
        }
        Self { ids, numbers }
    }

    /// Id and the name within `word/` of each.
    pub(super) fn files(&self) -> impl Iterator<Item = (&'a str, String)> {
        self.ids.iter().enumerate().map(|(at, id)| (*id, file_name(at + 1)))
    }

    pub(super) fn relations(&self) -> String {
        let mut text = String::new();
        for number in 1..=self.ids.len() {
            let file = file_name(number);
            let _ = write!(text, "<Relationship Id=\"rIdImage{number}\" Type=\"{RELATION}\" Target=\"{file}\"/>");
        }
        text
    }

    /// Pictures side by side in a measure of `width`; `drawn` counts the drawings of the text.
    pub(super) fn row(&self, row: &[Picture], width: u32, drawn: &mut u32) -> String {
        let measure = width as f32 / POINT as f32;
        if let [one] = row {
            return self.shown(one, measure, drawn) + &paragraph("TableEnd", "", "");
        }
        // A caption below a narrow picture has a third of the page.
        let mut columns: Vec<f32> = row.iter().map(|one| (one.size[0] + GAP).max(measure / 3.0)).collect();
        if columns.iter().sum::<f32>() > measure {
            columns = vec![measure / row.len() as f32; row.len()];
        }
        let columns: Vec<(f32, u32)> = columns.into_iter().map(|room| (room, (room * POINT as f32) as u32)).collect();
        let mut text = "<w:tbl><w:tblPr><w:tblStyle w:val=\"PictureTable\"/><w:tblW w:w=\"0\" w:type=\"auto\"/>\
                        <w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
            .to_owned();
        for (_, column) in &columns {
            let _ = write!(text, "<w:gridCol w:w=\"{column}\"/>");
        }
        text.push_str("</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (one, (room, column)) in row.iter().zip(&columns) {
            let shown = self.shown(one, room - GAP, drawn);
            let _ = write!(text, "<w:tc><w:tcPr><w:tcW w:w=\"{column}\" w:type=\"dxa\"/></w:tcPr>{shown}</w:tc>");
        }
        text.push_str("</w:tr></w:tbl>");
        text.push_str(&paragraph("TableEnd", "", ""));
        text
    }

    /// A picture, no wider than there is room, with what is written below it.
    fn shown(&self, picture: &Picture, room: f32, drawn: &mut u32) -> String {
        *drawn += 1;
        let mut text = paragraph("Picture", "", &self.inline(picture, room, *drawn));
        for (at, line) in picture.caption.iter().enumerate() {
            text.push_str(&typed(line, if at == 0 { "Caption" } else { "CaptionNote" }, "", false));
        }
        text
    }

    fn inline(&self, picture: &Picture, room: f32, drawing: u32) -> String {
        let [width, height] = picture.size;
        let scale = (room / width).min(1.0);
        let [wide, high] = [width, height].map(|length| (length * scale * EMU_IN_A_POINT).round() as u32);
        let number = self.numbers.get(picture.id.as_str()).copied().unwrap_or_default();
        let (alternative, name) = (escaped(&picture.alternative), format!("image{number}"));
        format!(
            "<w:r><w:drawing><wp:inline xmlns:wp=\"{DRAWING}\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent cx=\"{wide}\" cy=\"{high}\"/><wp:docPr id=\"{drawing}\" name=\"{name}\" \
             descr=\"{alternative}\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a=\"{MAIN}\" \
             noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic xmlns:a=\"{MAIN}\"><a:graphicData \
             uri=\"{PICTURE}\"><pic:pic xmlns:pic=\"{PICTURE}\"><pic:nvPicPr><pic:cNvPr id=\"{drawing}\" \
             name=\"{name}\" descr=\"{alternative}\"/><pic:cNvPicPr><a:picLocks noChangeAspect=\"1\"/>\
             </pic:cNvPicPr></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rIdImage{number}\"/><a:stretch>\
             <a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{wide}\" \
             cy=\"{high}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\
             </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )
    }
}

fn file_name(number: usize) -> String {
    format!("media/image{number}.jpeg")
}
