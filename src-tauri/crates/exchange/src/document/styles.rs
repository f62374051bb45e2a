//! The named styles: who changes a style changes the look of the whole document.

use super::{
    parts::locale,
    xml::{HEAD, NAMESPACES},
};
use std::fmt::Write;

/// Id, name as word processors know it, the style it is based on and the one that follows, and its properties.
struct Named {
    id: &'static str,
    name: &'static str,
    based: &'static str,
    next: &'static str,
    paragraph: &'static str,
    run: &'static str,
}

const fn named(id: &'static str, name: &'static str, paragraph: &'static str, run: &'static str) -> Named {
    Named { id, name, based: "Normal", next: "", paragraph, run }
}

const fn heading(id: &'static str, name: &'static str, paragraph: &'static str, run: &'static str) -> Named {
    Named { id, name, based: "Normal", next: "BodyText", paragraph, run }
}

const STYLES: [Named; 23] = [
    heading(
        "Title",
        "Title",
        "<w:spacing w:before=\"360\" w:after=\"160\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"56\"/><w:szCs w:val=\"56\"/>",
    ),
    heading(
        "Heading1",
        "heading 1",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"480\" w:after=\"160\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:bCs/><w:color w:val=\"0A4F78\"/><w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/>",
    ),
    heading(
        "Heading2",
        "heading 2",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"320\" w:after=\"100\"/><w:outlineLvl w:val=\"1\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"25\"/><w:szCs w:val=\"25\"/>",
    ),
    heading(
        "Heading3",
        "heading 3",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\" w:after=\"80\"/><w:outlineLvl w:val=\"2\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/>",
    ),
    heading(
        "ContentsHeading",
        "Contents Heading",
        "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"200\"/>",
        "<w:b/><w:bCs/><w:color w:val=\"0A4F78\"/><w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/>",
    ),
    named("BodyText", "Body Text", "<w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/>", ""),
    named(
        "Lead",
        "Lead",
        "<w:spacing w:after=\"140\" w:line=\"288\" w:lineRule=\"auto\"/>",
        "<w:sz w:val=\"23\"/><w:szCs w:val=\"23\"/>",
    ),
    named(
        "Figure",
        "Figure",
        "<w:keepNext/><w:spacing w:before=\"160\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"40\"/><w:szCs w:val=\"40\"/>",
    ),
    named(
        "Note",
        "Note",
        "<w:spacing w:after=\"60\"/>",
        "<w:color w:val=\"40515D\"/><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>",
    ),
    named(
        "ListBullet",
        "List Bullet",
        "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"60\"/><w:ind w:left=\"360\" w:hanging=\"260\"/>",
        "",
    ),
    named("ListContinue", "List Continue", "<w:spacing w:after=\"60\"/><w:ind w:left=\"360\"/>", ""),
    named(
        "TableText",
        "Table Text",
        "<w:spacing w:before=\"20\" w:after=\"20\"/>",
        "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    ),
    named(
        "TableNote",
        "Table Note",
        "<w:spacing w:before=\"0\" w:after=\"20\"/>",
        "<w:color w:val=\"40515D\"/><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>",
    ),
    named(
        "TableHead",
        "Table Head",
        "<w:keepNext/><w:spacing w:before=\"40\" w:after=\"40\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    ),
    named("TableEnd", "Table End", "<w:spacing w:after=\"0\"/>", "<w:sz w:val=\"12\"/><w:szCs w:val=\"12\"/>"),
    named("Picture", "Picture", "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"60\"/>", ""),
    named(
        "Caption",
        "caption",
        "<w:keepLines/><w:spacing w:after=\"0\"/>",
        "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>",
    ),
    named(
        "CaptionNote",
        "Caption Note",
        "<w:keepLines/><w:spacing w:after=\"120\"/>",
        "<w:color w:val=\"40515D\"/><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>",
    ),
    named("TOC1", "toc 1", "<w:spacing w:before=\"100\" w:after=\"20\"/>", "<w:b/><w:bCs/>"),
    named("TOC2", "toc 2", "<w:spacing w:after=\"20\"/><w:ind w:left=\"280\"/>", ""),
    named("TOC3", "toc 3", "<w:spacing w:after=\"20\"/><w:ind w:left=\"560\"/>", ""),
    named(
        "Header",
        "header",
        "<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>",
        "<w:color w:val=\"40515D\"/><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>",
    ),
    named(
        "Footer",
        "footer",
        "<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>",
        "<w:color w:val=\"40515D\"/><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>",
    ),
];

pub(super) fn styles(language: &str) -> String {
    let mut text = format!(
        "{HEAD}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" \
         w:hAnsi=\"Calibri\" w:eastAsia=\"Calibri\" w:cs=\"Arial\"/><w:color w:val=\"10212E\"/><w:sz w:val=\"20\"/>\
         <w:szCs w:val=\"20\"/><w:lang w:val=\"{}\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
         <w:spacing w:after=\"0\" w:line=\"252\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>\
         </w:style><w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name \
         w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd \
         w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"80\" w:type=\"dxa\"/>\
         <w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>",
        locale(language)
    );
    for style in &STYLES {
        let custom = ["ContentsHeading", "Lead", "Figure", "Note", "Picture", "CaptionNote"].contains(&style.id)
            || style.id.starts_with("Table");
        let _ = write!(
            text,
            "<w:style w:type=\"paragraph\"{} w:styleId=\"{}\"><w:name w:val=\"{}\"/><w:basedOn w:val=\"{}\"/>",
            if custom { " w:customStyle=\"1\"" } else { "" },
            style.id,
            style.name,
            style.based,
        );
        if !style.next.is_empty() {
            let _ = write!(text, "<w:next w:val=\"{}\"/>", style.next);
        }
        text.push_str("<w:qFormat/>");
        for (tag, properties) in [("pPr", style.paragraph), ("rPr", style.run)] {
            if !properties.is_empty() {
                let _ = write!(text, "<w:{tag}>{properties}</w:{tag}>");
            }
        }
        text.push_str("</w:style>");
    }
    text.push_str(
        "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"ReportTable\"><w:name w:val=\"Report Table\"/>\
         <w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" \
         w:color=\"74838E\"/><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"74838E\"/><w:insideH \
         w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"D6DFE5\"/></w:tblBorders></w:tblPr>\
         <w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" \
         w:color=\"74838E\"/></w:tcBorders><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F3F6F8\"/></w:tcPr>\
         </w:tblStylePr></w:style><w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"PictureTable\"><w:name \
         w:val=\"Picture Table\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblCellMar><w:left w:w=\"0\" \
         w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style></w:styles>",
    );
    text
}
