//! XML as text: escaping, and paragraphs made of runs.

use super::{Look, Paragraph, Words};
use std::fmt::Write;

pub(super) const NAMESPACES: &str = concat!(
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" ",
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
);

pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Text between tags or in an attribute. What XML has no place for is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// Hebrew, Arabic and their relatives, which are read from the right.
fn from_the_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// The first letter decides, as in the PDF.
fn begins_at_the_right(text: &str) -> bool {
    text.chars().find(|c| c.is_alphabetic()).is_some_and(from_the_right)
}

/// A run; `properties` are those of its own.
pub(super) fn run(text: &str, properties: &str) -> String {
    let properties = if properties.is_empty() { String::new() } else { format!("<w:rPr>{properties}</w:rPr>") };
    format!("<w:r>{properties}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(text))
}

fn words(words: &Words, strong: bool) -> String {
    let mut properties = String::new();
    if words.strong && !strong {
        properties.push_str("<w:b/><w:bCs/>");
    }
    if words.muted {
        properties.push_str("<w:color w:val=\"40515D\"/>");
    }
    if words.text.chars().any(from_the_right) {
        properties.push_str("<w:rtl/>");
    }
    run(&words.text, &properties)
}

/// A paragraph in a named style; `more` are further properties, in the order of the format after the style.
pub(super) fn paragraph(style: &str, more: &str, content: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}</w:pPr>{content}</w:p>")
}

pub(super) fn style_of(look: Look, in_table: bool) -> &'static str {
    match (look, in_table) {
        (Look::Figure, _) => "Figure",
        (Look::Lead, false) => "Lead",
        (Look::Body, false) => "BodyText",
        (Look::Note, false) => "Note",
        (Look::Lead | Look::Body, true) => "TableText",
        (Look::Note, true) => "TableNote",
    }
}

/// `strong`: the style is bold already.
pub(super) fn typed(paragraph_: &Paragraph, style: &str, more: &str, strong: bool) -> String {
    let mut content = String::new();
    for one in &paragraph_.words {
        // Writing to a String cannot fail.
        let _ = write!(content, "{}", words(one, strong));
    }
    let bidi = if begins_at_the_right(&paragraph_.text()) { "<w:bidi/>" } else { "" };
    paragraph(style, &format!("{more}{bidi}"), &content)
}

/// A field with what is shown until the program has computed it.
pub(super) fn field(instruction: &str, shown: &str) -> String {
    format!(
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {} </w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        escaped(instruction),
        run(shown, "<w:noProof/>"),
    )
}
