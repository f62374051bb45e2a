//! A text document that people go on writing in: DOCX, with the styles, tables and fields of a word processor.
//!
//! Written part by part and not with a library: the ones there are cannot repeat the head of a table on every page,
//! which a list of 278 items needs. What is written is the small, strict core of the format; nothing in it is read
//! back. The same document gives the same bytes.

mod parts;
mod styles;
mod text;
mod xml;

use jiff::civil::Date;
use std::io::{Cursor, Write};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

/// A whole document.
#[derive(Debug, Clone, PartialEq)]
pub struct TextDocument {
    pub title: String,
    pub subject: String,
    pub author: String,
    /// `en`
    pub language: String,
    pub date: Date,
    /// Of a sheet, in points.
    pub page_size: (u32, u32),
    /// Lines above and below the text of every page.
    pub above: Vec<String>,
    pub below: Vec<String>,
    /// The last line below; `{page}` and `{pages}` stand for the numbers.
    pub page_number: String,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    Title(String),
    /// From 1 to 3.
    Heading {
        level: u8,
        text: String,
    },
    /// The list of the headings of the first two levels.
    Contents {
        title: String,
    },
    Paragraph(Paragraph),
    List(Vec<Vec<Paragraph>>),
    Table(Table),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Paragraph {
    pub look: Look,
    pub words: Vec<Words>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    Figure,
    Lead,
    #[default]
    Body,
    Note,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    pub text: String,
    pub strong: bool,
    pub muted: bool,
}

/// A table; its head stands on every page, no row is parted by the end of one.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Empty: the first column heads the rows.
    pub head: Vec<Vec<Paragraph>>,
    pub rows: Vec<Vec<Vec<Paragraph>>>,
}

impl Paragraph {
    pub fn text(&self) -> String {
        self.words.iter().map(|words| words.text.as_str()).collect()
    }
}

/// Why a document cannot be written: memory ends.
#[derive(Debug, thiserror::Error)]
#[error("the document cannot be written")]
pub struct DocumentError(#[from] zip::result::ZipError);

/// The file.
///
/// # Errors
/// See [`DocumentError`].
pub fn docx(document: &TextDocument) -> Result<Vec<u8>, DocumentError> {
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let parts = [
        // First, as the format asks for.
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::RELATIONS.to_owned()),
        ("docProps/core.xml", parts::core(document)),
        ("docProps/app.xml", parts::APPLICATION.to_owned()),
        ("word/_rels/document.xml.rels", parts::DOCUMENT_RELATIONS.to_owned()),
        ("word/document.xml", text::document(document)),
        ("word/styles.xml", styles::styles(&document.language)),
        ("word/numbering.xml", parts::NUMBERING.to_owned()),
        ("word/settings.xml", parts::settings(&document.language)),
        ("word/header1.xml", parts::header(document)),
        ("word/footer1.xml", parts::footer(document)),
    ];
    for (name, content) in parts {
        file.start_file(name, options)?;
        file.write_all(content.as_bytes()).map_err(zip::result::ZipError::Io)?;
    }
    Ok(file.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test: an unwrap that fails is the failure")]

    use super::*;
    use std::io::Read;

    fn words(text: &str) -> Paragraph {
        let words = vec![Words { text: text.to_owned(), strong: false, muted: false }];
        Paragraph { look: Look::Body, words }
    }

    fn cell(text: &str) -> Vec<Paragraph> {
        vec![words(text)]
    }

    fn sample() -> TextDocument {
        TextDocument {
            title: "Self-assessment <1> & \"more\"".to_owned(),
            subject: String::new(),
            author: "Port & Co".to_owned(),
            language: "fr".to_owned(),
            date: jiff::civil::date(2026, 11, 22),
            page_size: (595, 842),
            above: vec!["SENSITIVE".to_owned()],
            below: vec!["Digest abcd".to_owned()],
            page_number: "page {page} sur {pages}".to_owned(),
            blocks: vec![
                Block::Title("Self-assessment <1> & \"more\"".to_owned()),
                Block::Contents { title: "Contents".to_owned() },
                Block::Heading { level: 1, text: "1\u{2002}Findings".to_owned() },
                Block::Paragraph(words("A bell\u{7}, a line\nand \u{fffe}<w:p/> are text.")),
                Block::Heading { level: 2, text: "8-01".to_owned() },
                Block::List(vec![vec![words("One"), words("goes on")], vec![words("قياس")]]),
                Block::Table(Table {
                    head: vec![cell("No."), cell("What")],
                    rows: vec![vec![cell("1"), Vec::new()], vec![cell("2"), cell("=1+1")]],
                }),
                Block::Table(Table { head: Vec::new(), rows: vec![vec![cell("Port"), cell("Alder")]] }),
            ],
        }
    }

    fn part(bytes: &[u8], name: &str) -> String {
        let mut text = String::new();
        zip::ZipArchive::new(Cursor::new(bytes)).unwrap().by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    }

    /// Tags that open and close in order, which is what makes a program read the file at all.
    fn well_formed(text: &str) {
        let mut open: Vec<&str> = Vec::new();
        for tag in text.split('<').skip(1) {
            let tag = tag.split('>').next().unwrap();
            if tag.starts_with('?') || tag.ends_with('/') {
                continue;
            }
            match tag.strip_prefix('/') {
                Some(name) => assert_eq!(open.pop(), Some(name)),
                None => open.push(tag.split(' ').next().unwrap()),
            }
        }
        assert!(open.is_empty(), "{open:?}");
    }

    #[test]
    fn every_part_is_whole_and_what_people_typed_is_text() {
        let bytes = docx(&sample()).unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        let names: Vec<String> =
            (0..archive.len()).map(|at| archive.by_index(at).unwrap().name().unwrap().into_owned()).collect();
        assert_eq!(names[0], "[Content_Types].xml");
        for name in names {
            well_formed(&part(&bytes, &name));
        }
        let text = part(&bytes, "word/document.xml");
        assert!(text.contains("Self-assessment &lt;1&gt; &amp; &quot;more&quot;"));
        assert!(text.contains("A bell, a line and &lt;w:p/&gt; are text."));
        assert!(part(&bytes, "docProps/core.xml").contains("<dc:creator>Port &amp; Co</dc:creator>"));
        assert!(part(&bytes, "word/footer1.xml").contains(" NUMPAGES "));
    }

    #[test]
    fn headings_lists_and_tables_are_real_ones() {
        let text = part(&docx(&sample()).unwrap(), "word/document.xml");
        for style in ["Title", "Heading1", "Heading2", "ListBullet", "TOC1", "TOC2", "TableHead"] {
            assert!(text.contains(&format!("<w:pStyle w:val=\"{style}\"/>")), "{style}");
            let styles = styles::styles("fr");
            assert!(styles.contains(&format!("w:styleId=\"{style}\"")), "{style}");
        }
        assert_eq!(text.matches("<w:tblHeader/>").count(), 1, "the head of the table that has one");
        assert_eq!(text.matches("<w:cantSplit/>").count(), 4);
        assert_eq!(text.matches("TOC \\o").count(), 1);
        assert_eq!(text.matches("PAGEREF _Toc00000001 ").count(), 1);
        assert_eq!(text.matches("w:name=\"_Toc00000001\"").count(), 1);
        assert!(text.contains("<w:bidi/>") && text.contains("<w:rtl/>"));
        assert!(!text.contains("<w:tcPr><w:tcW w:w=\"0\""), "no column without width");
    }

    #[test]
    fn the_same_document_gives_the_same_bytes() {
        assert_eq!(docx(&sample()).unwrap(), docx(&sample()).unwrap());
    }
}
