//! The display list as a file: printpdf writes pages and fonts, lopdf adds what it does not write
//! (outline tree, structure tree, metadata, code-to-glyph maps).
//!
//! PDF 1.7, and PDF/A-2u and PDF/UA-1, confirmed by veraPDF for every kind of file and every language
//! (`cargo xtask pdf-check`). A file that cannot be either says neither: see [`Claim`].

#![expect(clippy::cast_possible_wrap, reason = "counts of pages, pieces and headings as PDF integers")]

mod beneath;
mod colour;
mod file;
mod fonts;
mod metadata;
mod operations;
mod outline;
mod pictures;
mod structure;

use crate::{ReportError, Result, document::Properties, layout::canvas::Canvas, picture::Fetch};
use printpdf::{PdfDocument, PdfParseErrorSeverity, PdfSaveOptions};
use std::io::Write;

/// Whether the file calls itself PDF/A-2u and PDF/UA-1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Claim {
    Both,
    /// A character without a glyph, or a picture without words, is forbidden by the standards.
    Neither,
}

pub(crate) fn write(
    canvas: &Canvas,
    properties: &Properties,
    claim: Claim,
    fetch: &mut Fetch,
    target: &mut dyn Write,
) -> Result<()> {
    let fonts = fonts::Fonts::collect(canvas)?;
    let mut document = PdfDocument::new(&properties.title);
    fonts.register(&mut document)?;
    let pictures = pictures::Pictures::collect(canvas);
    pictures.register(&mut document);
    let (pages, contents) = operations::pages(canvas, &fonts);
    document.with_pages(pages);

    // What it would compress is compressed below, with everything else.
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let mut warnings = Vec::new();
    let mut file = document.to_lopdf_document(&options, &mut warnings);
    if let Some(warning) = warnings
        .iter()
        .find(|warning| matches!(warning.severity, PdfParseErrorSeverity::Error | PdfParseErrorSeverity::Warning))
    {
        return Err(ReportError::Writer(warning.msg.clone()));
    }

    fonts.map_codes(&mut file);
    let elements = structure::write(&mut file, canvas, &contents, &properties.link)?;
    outline::write(&mut file, canvas, &elements)?;
    beneath::write(&mut file, canvas)?;
    metadata::write(&mut file, properties, claim)?;
    colour::write(&mut file)?;
    file::compress(&mut file)?;
    file::write(&file, &pictures.awaited(&file), fetch, target)
}

/// Text of the PDF's own dictionaries: UTF-16 with its mark.
fn text(text: &str) -> lopdf::Object {
    let mut bytes = vec![0xfe, 0xff];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    lopdf::Object::String(bytes, lopdf::StringFormat::Hexadecimal)
}

/// PDF counts from the bottom of the page.
fn from_bottom(canvas: &Canvas, y: f32) -> f32 {
    rounded(canvas.sheet.height - y)
}

/// Three decimals of a point are a third of a micrometre.
fn rounded(value: f32) -> f32 {
    (value * 1000.0).round() / 1000.0
}
