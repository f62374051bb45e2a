//! The parts around the text: what is in the package, properties, lists, settings, running lines.

use super::{
    TextDocument,
    xml::{HEAD, NAMESPACES, escaped, field, paragraph, run},
};

pub(super) const CONTENT_TYPES: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">",
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>",
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>",
    "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>",
    "<Override PartName=\"/word/document.xml\" ",
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>",
    "<Override PartName=\"/word/styles.xml\" ",
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>",
    "<Override PartName=\"/word/numbering.xml\" ",
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/>",
    "<Override PartName=\"/word/settings.xml\" ",
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/>",
    "<Override PartName=\"/word/header1.xml\" ",
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>",
    "<Override PartName=\"/word/footer1.xml\" ",
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml\"/>",
    "<Override PartName=\"/docProps/core.xml\" ",
    "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>",
    "<Override PartName=\"/docProps/app.xml\" ",
    "ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>",
    "</Types>"
);

pub(super) const RELATIONS: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    "<Relationship Id=\"rId1\" ",
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" ",
    "Target=\"word/document.xml\"/>",
    "<Relationship Id=\"rId2\" ",
    "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" ",
    "Target=\"docProps/core.xml\"/>",
    "<Relationship Id=\"rId3\" ",
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\" ",
    "Target=\"docProps/app.xml\"/>",
    "</Relationships>"
);

const DOCUMENT_RELATIONS: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    "<Relationship Id=\"rId1\" ",
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>",
    "<Relationship Id=\"rId2\" ",
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering\" ",
    "Target=\"numbering.xml\"/>",
    "<Relationship Id=\"rId3\" ",
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings\" Target=\"settings.xml\"/>",
    "<Relationship Id=\"rId4\" ",
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\" Target=\"header1.xml\"/>",
    "<Relationship Id=\"rId5\" ",
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer\" Target=\"footer1.xml\"/>"
);

/// What the text refers to; `pictures` are the relations of those.
pub(super) fn document_relations(pictures: &str) -> String {
    format!("{DOCUMENT_RELATIONS}{pictures}</Relationships>")
}

pub(super) const APPLICATION: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">",
    "<Application>Breakwater</Application></Properties>"
);

/// One list: bullets.
pub(super) const NUMBERING: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">",
    "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>",
    "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\u{2022}\"/>",
    "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"360\" w:hanging=\"260\"/></w:pPr>",
    "<w:rPr><w:color w:val=\"0A4F78\"/></w:rPr></w:lvl></w:abstractNum>",
    "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
);

/// The day of the report stands for the moment it was made, so that the same report gives the same bytes.
pub(super) fn core(document: &TextDocument) -> String {
    let (title, subject, author) = (escaped(&document.title), escaped(&document.subject), escaped(&document.author));
    let (language, day) = (escaped(&document.language), document.date);
    format!(
        "{HEAD}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{title}</dc:title>\
         <dc:subject>{subject}</dc:subject><dc:creator>{author}</dc:creator><dc:language>{language}</dc:language>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}T00:00:00Z</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{day}T00:00:00Z</dcterms:modified></cp:coreProperties>"
    )
}

pub(super) fn settings(language: &str) -> String {
    format!(
        "{HEAD}<w:settings {NAMESPACES}><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>\
         <w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:compatSetting \
         w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{}\"/></w:settings>",
        locale(language)
    )
}

/// The form of a language that word processors know.
pub(super) fn locale(language: &str) -> String {
    match language {
        "en" => "en-GB".to_owned(),
        "fr" => "fr-FR".to_owned(),
        "es" => "es-ES".to_owned(),
        other => escaped(other),
    }
}

pub(super) fn header(document: &TextDocument) -> String {
    let lines: String = document.above.iter().map(|line| paragraph("Header", "", &run(line, ""))).collect();
    let lines = if lines.is_empty() { paragraph("Header", "", "") } else { lines };
    format!("{HEAD}<w:hdr {NAMESPACES}>{lines}</w:hdr>")
}

pub(super) fn footer(document: &TextDocument) -> String {
    let mut lines: String = document.below.iter().map(|line| paragraph("Footer", "", &run(line, ""))).collect();
    let mut numbers = String::new();
    let mut rest = document.page_number.as_str();
    while let Some(at) = rest.find('{') {
        let (before, after) = rest.split_at(at);
        let (name, following) = after.split_once('}').unwrap_or((after, ""));
        numbers.push_str(&run(before, ""));
        match name {
            "{page" => numbers.push_str(&field("PAGE", "1")),
            "{pages" => numbers.push_str(&field("NUMPAGES", "1")),
            other => numbers.push_str(&run(other, "")),
        }
        rest = following;
    }
    if !rest.is_empty() {
        numbers.push_str(&run(rest, ""));
    }
    lines.push_str(&paragraph("Footer", "", &numbers));
    format!("{HEAD}<w:ftr {NAMESPACES}>{lines}</w:ftr>")
}
