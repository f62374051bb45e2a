//! A text document that people go on writing in: DOCX, with the styles, tables and fields of a word processor.
//!
//! Written part by part and not with a library: the ones there are cannot repeat the head of a table on every page,
//! which a list of 278 items needs. What is written is the small, strict core of the format; nothing in it is read
//! back. The same document gives the same bytes. Pictures go in as they are stored, each once and one after the other,
//! so that no more than one of them is held.

mod parts;
mod pictures;
mod styles;
mod text;
mod xml;

use jiff::civil::Date;
use std::io::{self, Seek, Write};
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
    /// Side by side, each with its caption.
    Pictures(Vec<Picture>),
}

/// A JPEG.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Names its bytes; the same picture may stand in several places.
    pub id: String,
    /// As it is shown, in points.
    pub size: [f32; 2],
    /// What stands in for it where nobody sees it.
    pub alternative: String,
    pub caption: Vec<Paragraph>,
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

/// Gets the bytes of a picture by its id.
pub type Fetch<'a> = dyn FnMut(&str) -> io::Result<Vec<u8>> + 'a;

/// Why a document cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    #[error("the picture {id} did not come: {source}")]
    Picture { id: String, source: io::Error },
    #[error("the document cannot be written: {0}")]
    Io(#[from] io::Error),
    #[error("the document cannot be packed: {0}")]
    Packing(zip::result::ZipError),
}

impl From<zip::result::ZipError> for DocumentError {
    fn from(error: zip::result::ZipError) -> Self {
        match error {
            zip::result::ZipError::Io(source) => Self::Io(source),
            other => Self::Packing(other),
        }
    }
}

/// Writes the file.
///
/// # Errors
/// See [`DocumentError`].
pub fn docx(document: &TextDocument, fetch: &mut Fetch, target: impl Write + Seek) -> Result<(), DocumentError> {
    let mut file = ZipWriter::new(target);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let pictures = pictures::Pictures::collect(document);
    let parts = [
        // First, as the format asks for.
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::RELATIONS.to_owned()),
        ("docProps/core.xml", parts::core(document)),
        ("docProps/app.xml", parts::APPLICATION.to_owned()),
        ("word/_rels/document.xml.rels", parts::document_relations(&pictures.relations())),
        ("word/document.xml", text::document(document, &pictures)),
        ("word/styles.xml", styles::styles(&document.language)),
        ("word/numbering.xml", parts::NUMBERING.to_owned()),
        ("word/settings.xml", parts::settings(&document.language)),
        ("word/header1.xml", parts::header(document)),
        ("word/footer1.xml", parts::footer(document)),
    ];
    for (name, content) in parts {
        file.start_file(name, options)?;
        file.write_all(content.as_bytes())?;
    }
    // A photo is compressed already.
    let stored = options.compression_method(CompressionMethod::Stored);
    for (id, name) in pictures.files() {
        let bytes = fetch(id).map_err(|source| DocumentError::Picture { id: id.to_owned(), source })?;
        file.start_file(format!("word/{name}"), stored)?;
        file.write_all(&bytes)?;
    }
    file.finish()?.flush()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test: an unwrap that fails is the failure")]

    use super::*;
    use std::io::{Cursor, Read};

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
                Block::Pictures(vec![picture("aa", "Gate 2, \"open\""), picture("bb", "Fence")]),
                Block::Pictures(vec![picture("aa", "Gate 2, again")]),
            ],
        }
    }

    fn picture(id: &str, caption: &str) -> Picture {
        Picture {
            id: id.to_owned(),
            size: [150.0, 100.0],
            alternative: format!("Photo, {caption}"),
            caption: vec![words(caption), words("Quay 7")],
        }
    }

    /// The file, with bytes for the pictures that say which one it is.
    fn docx(document: &TextDocument) -> Result<Vec<u8>, DocumentError> {
        let mut target = Cursor::new(Vec::new());
        super::docx(document, &mut |id| Ok([b"\xff\xd8", id.as_bytes()].concat()), &mut target)?;
        Ok(target.into_inner())
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
        for name in names.iter().filter(|name| !name.starts_with("word/media/")) {
            well_formed(&part(&bytes, name));
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
        assert_eq!(text.matches("<w:cantSplit/>").count(), 5);
        assert_eq!(text.matches("TOC \\o").count(), 1);
        assert_eq!(text.matches("PAGEREF _Toc00000001 ").count(), 1);
        assert_eq!(text.matches("w:name=\"_Toc00000001\"").count(), 1);
        assert!(text.contains("<w:bidi/>") && text.contains("<w:rtl/>"));
        assert!(!text.contains("<w:tcPr><w:tcW w:w=\"0\""), "no column without width");
    }

    #[test]
    fn a_picture_is_stored_once_as_it_is_and_says_what_it_shows() {
        let bytes = docx(&sample()).unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        for (name, id) in [("word/media/image1.jpeg", "aa"), ("word/media/image2.jpeg", "bb")] {
            let mut file = archive.by_name(name).unwrap();
            let mut stored = Vec::new();
            file.read_to_end(&mut stored).unwrap();
            assert_eq!(
                (file.compression(), stored),
                (CompressionMethod::Stored, [b"\xff\xd8", id.as_bytes()].concat())
            );
        }
        assert!(archive.by_name("word/media/image3.jpeg").is_err());
        let text = part(&bytes, "word/document.xml");
        assert_eq!(text.matches("r:embed=\"rIdImage1\"").count(), 2);
        assert!(text.contains("descr=\"Photo, Gate 2, &quot;open&quot;\""));
        assert!(text.contains("<wp:extent cx=\"1905000\" cy=\"1270000\"/>"), "150 by 100 points");
        assert_eq!(text.matches("<w:pStyle w:val=\"Caption\"/>").count(), 3);
        let numbers: Vec<&str> = text.split("<wp:docPr id=\"").skip(1).filter_map(|at| at.split('"').next()).collect();
        assert_eq!(numbers, ["1", "2", "3"]);
        let relations = part(&bytes, "word/_rels/document.xml.rels");
        assert!(relations.contains("Id=\"rIdImage2\"") && relations.contains("Target=\"media/image2.jpeg\""));
        assert!(part(&bytes, "[Content_Types].xml").contains("Extension=\"jpeg\""));
    }

    #[test]
    fn a_picture_that_does_not_come_makes_no_file() {
        let failed = super::docx(&sample(), &mut |_| Err(io::ErrorKind::NotFound.into()), Cursor::new(Vec::new()));
        assert!(matches!(failed, Err(DocumentError::Picture { id, .. }) if id == "aa"));
    }

    #[test]
    fn the_same_document_gives_the_same_bytes() {
        assert_eq!(docx(&sample()).unwrap(), docx(&sample()).unwrap());
    }
}
