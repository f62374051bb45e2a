//! The report as a text document: what its pages say, in the styles of a word processor.

use breakwater_exchange::document::{self as out, Block, DocumentError, TextDocument};
use breakwater_locale::Words;
use breakwater_report::{self as report, Document, Fetch, Passage, Picture, Shown, Tone};
use std::{
    collections::BTreeMap,
    io::{self, Seek, Write},
};

pub(super) fn docx(
    document: &Document,
    words: &Words,
    fetch: &mut Fetch,
    target: impl Write + Seek,
) -> Result<(), DocumentError> {
    let running = document.running();
    let pages = document.pages();
    // The word processor counts its own pages.
    let counted = words.say_with("print-page", &[("page", pages.into()), ("pages", pages.into())]);
    let below = running.below.into_iter().filter(|line| *line != counted);
    let below = below.chain([words.say("record-file-editable")]).collect();
    let page_number = words.say_with("print-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]);
    let passages = document.passages();
    let pictures: BTreeMap<String, Picture> = passages
        .iter()
        .flat_map(|passage| match passage {
            Passage::Pictures(row) => row.as_slice(),
            _ => &[],
        })
        .map(|shown| (shown.picture.sha256().to_owned(), shown.picture.clone()))
        .collect();
    let mut fetch = |id: &str| -> io::Result<Vec<u8>> {
        let picture = pictures.get(id).ok_or(io::ErrorKind::NotFound)?;
        Ok(picture.bytes(fetch)?.to_vec())
    };
    let document = TextDocument {
        title: running.title,
        subject: running.subject,
        author: running.author,
        language: running.language,
        date: running.date,
        page_size: running.page_size,
        above: running.above,
        below,
        page_number,
        blocks: passages.into_iter().map(block).collect(),
    };
    out::docx(&document, &mut fetch, target)
}

fn block(passage: Passage) -> Block {
    match passage {
        Passage::Title(text) => Block::Title(text),
        Passage::Heading { level, text } => Block::Heading { level, text },
        Passage::Contents(title) => Block::Contents { title },
        Passage::Paragraph(one) => Block::Paragraph(paragraph(one)),
        Passage::List(items) => Block::List(items.into_iter().map(paragraphs).collect()),
        Passage::Table(table) => Block::Table(out::Table {
            head: table.head.into_iter().map(paragraphs).collect(),
            rows: table.rows.into_iter().map(|row| row.into_iter().map(paragraphs).collect()).collect(),
        }),
        Passage::Pictures(row) => Block::Pictures(row.into_iter().map(picture).collect()),
    }
}

fn picture(shown: Shown) -> out::Picture {
    out::Picture {
        id: shown.picture.sha256().to_owned(),
        size: shown.size,
        alternative: shown.alternative,
        caption: paragraphs(shown.caption),
    }
}

fn paragraphs(all: Vec<report::Paragraph>) -> Vec<out::Paragraph> {
    all.into_iter().map(paragraph).collect()
}

fn paragraph(one: report::Paragraph) -> out::Paragraph {
    out::Paragraph {
        look: match one.tone {
            Tone::Figure => out::Look::Figure,
            Tone::Lead => out::Look::Lead,
            Tone::Body => out::Look::Body,
            Tone::Note => out::Look::Note,
        },
        words: one
            .words
            .into_iter()
            .map(|words| out::Words { text: words.text, strong: words.strong, muted: words.muted })
            .collect(),
    }
}
