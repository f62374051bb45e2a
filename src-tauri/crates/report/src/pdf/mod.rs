//! The display list as a file: printpdf writes pages and fonts, lopdf adds what it does not write
//! (outline tree, structure tree, metadata, code-to-glyph maps).
//!
//! PDF 1.7. The structure for PDF/A-2 and PDF/UA is prepared, but neither is claimed: nobody has
//! run a validator over it yet.

#![expect(clippy::cast_possible_wrap, reason = "counts of pages, pieces and headings as PDF integers")]

mod beneath;
mod fonts;
mod metadata;
mod operations;
mod outline;
mod pictures;
mod structure;

use crate::{ReportError, Result, document::Properties, layout::canvas::Canvas};
use printpdf::{PdfDocument, PdfParseErrorSeverity, PdfSaveOptions};

pub(crate) fn write(canvas: &Canvas, properties: &Properties) -> Result<Vec<u8>> {
    let fonts = fonts::Fonts::collect(canvas)?;
    let mut document = PdfDocument::new(&properties.title);
    fonts.register(&mut document)?;
    let pictures = pictures::Pictures::collect(canvas);
    pictures.register(&mut document);
    let (pages, contents) = operations::pages(canvas, &fonts);
    document.with_pages(pages);

    let options = PdfSaveOptions { optimize: true, subset_fonts: false, secure: true, image_optimization: None };
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
    metadata::write(&mut file, properties)?;
    file.compress();
    pictures.fill(&mut file);
    metadata::identify(&mut file, properties);
    let mut bytes = Vec::new();
    file.save_modern(&mut bytes)?;
    Ok(bytes)
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
