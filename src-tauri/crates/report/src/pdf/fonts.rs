//! Fonts cut down to the glyphs used, with a code of its own for every pair of glyph and text.
//!
//! A font may show two characters with one glyph (hyphen and soft hyphen, Latin A and Greek
//! Alpha); the text a reader copies is looked up by code. One code per pair keeps what was typed
//! what is copied. The map from codes to glyphs is added after printpdf, which writes the
//! identity. printpdf 0.12.8 without `text_layout` embeds whole faces, hence the subsetting here.

use crate::{
    ReportError, Result,
    layout::{
        canvas::{Canvas, Mark},
        fonts::{FACES, FaceId},
    },
};
use lopdf::{Dictionary, Object, Stream};
use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};
use rustybuzz::ttf_parser::GlyphId;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap};
use subsetter::GlyphRemapper;

#[derive(Default)]
struct Used {
    /// Glyph and text of each code, from code 1; code 0 is the missing glyph.
    pairs: Vec<(u16, String)>,
    codes: HashMap<(u16, String), u16>,
}

struct Embedded {
    id: FontId,
    name: String,
    program: Vec<u8>,
    /// Glyph of the cut-down font, by code.
    glyphs: Vec<u16>,
    /// As the file states it: whole thousandths of an em, by code.
    widths: Vec<f32>,
}

pub(super) struct Fonts {
    used: BTreeMap<FaceId, Used>,
    embedded: BTreeMap<FaceId, Embedded>,
}

/// Text a glyph stands for in the file. Blanks that do not break are blanks to who searches.
fn copied(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}', '\u{2002}', '\u{2009}'], " ").replace('\u{2011}', "-")
}

impl Fonts {
    pub(super) fn collect(canvas: &Canvas) -> Result<Self> {
        let mut used: BTreeMap<FaceId, Used> = BTreeMap::new();
        for placed in canvas.pages.iter().flat_map(|page| &page.marks) {
            let Mark::Text { run, .. } = &placed.mark else { continue };
            let face = used.entry(run.face).or_default();
            for glyph in &run.glyphs {
                let pair = (glyph.id, copied(&run.text[glyph.from as usize..glyph.to as usize]));
                if !face.codes.contains_key(&pair) {
                    face.pairs.push(pair.clone());
                    face.codes.insert(pair, face.pairs.len() as u16);
                }
            }
        }
        let embedded = used.iter().map(|(&face, used)| Ok((face, embed(face, used)?))).collect::<Result<_>>()?;
        Ok(Self { used, embedded })
    }

    pub(super) fn register(&self, document: &mut PdfDocument) -> Result<()> {
        for (&face, embedded) in &self.embedded {
            let bundled = &FACES[face];
            let mut ignored = Vec::new();
            let mut parsed = ParsedFont::from_bytes(&embedded.program, 0, &mut ignored).ok_or_else(|| {
                ReportError::Font { face: bundled.name, reason: "the writer does not read it".to_owned() }
            })?;
            parsed.font_name = Some(embedded.name.clone());
            // The writer looks widths up by what stands in the page, and that is our code.
            parsed.glyph_widths = embedded
                .glyphs
                .iter()
                .enumerate()
                .map(|(code, _)| (code as u16, advance(face, self.glyph(face, code))))
                .collect();
            document.resources.fonts.map.insert(embedded.id.clone(), PdfFont::new(parsed));
        }
        Ok(())
    }

    fn glyph(&self, face: FaceId, code: usize) -> u16 {
        code.checked_sub(1).and_then(|at| self.used.get(&face)?.pairs.get(at)).map_or(0, |pair| pair.0)
    }

    pub(super) fn id(&self, face: FaceId) -> FontId {
        self.embedded[&face].id.clone()
    }

    /// Code, width in em as the file states it, and copied text of a glyph.
    pub(super) fn code(&self, face: FaceId, glyph: u16, text: &str) -> (u16, f32, String) {
        let text = copied(text);
        let code = self.used[&face].codes[&(glyph, text.clone())];
        (code, self.embedded[&face].widths[usize::from(code)], text)
    }

    /// Puts the maps from codes to glyphs in the place of printpdf's identity.
    pub(super) fn map_codes(&self, file: &mut lopdf::Document) {
        let maps: BTreeMap<Vec<u8>, Object> = self
            .embedded
            .values()
            .map(|embedded| {
                let bytes = embedded.glyphs.iter().flat_map(|glyph| glyph.to_be_bytes()).collect();
                let id = file.add_object(Stream::new(Dictionary::new(), bytes));
                (embedded.name.clone().into_bytes(), Object::Reference(id))
            })
            .collect();
        for object in file.objects.values_mut() {
            visit(object, &mut |dictionary| {
                let mapped = dictionary.has(b"CIDToGIDMap");
                let name = dictionary.get(b"BaseFont").and_then(Object::as_name).ok().map(<[u8]>::to_vec);
                if mapped && let Some(map) = name.and_then(|name| maps.get(&name)) {
                    dictionary.set("CIDToGIDMap", map.clone());
                }
            });
        }
    }
}

fn visit(object: &mut Object, act: &mut impl FnMut(&mut Dictionary)) {
    match object {
        Object::Dictionary(dictionary) => {
            act(dictionary);
            dictionary.iter_mut().for_each(|(_, value)| visit(value, act));
        }
        Object::Array(array) => array.iter_mut().for_each(|value| visit(value, act)),
        _ => {}
    }
}

fn advance(face: FaceId, glyph: u16) -> u16 {
    FACES[face].face.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0)
}

fn embed(face: FaceId, used: &Used) -> Result<Embedded> {
    let bundled = &FACES[face];
    let mut remapper = GlyphRemapper::new();
    let mut glyphs = vec![0];
    glyphs.extend(used.pairs.iter().map(|(glyph, _)| remapper.remap(*glyph)));
    let program = subsetter::subset(bundled.data, 0, &remapper)
        .map_err(|error| ReportError::Font { face: bundled.name, reason: error.to_string() })?;
    // The tag of a subset (ISO 32000-1, 9.6.4), from its content.
    let tag: String = Sha256::digest(&program).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect();
    let width = |glyph: u16| (f32::from(advance(face, glyph)) * 1000.0 / bundled.units_per_em).trunc() / 1000.0;
    let widths = std::iter::once(width(0)).chain(used.pairs.iter().map(|(glyph, _)| width(*glyph))).collect();
    Ok(Embedded { id: FontId(format!("F{face}x")), name: format!("{tag}+{}", bundled.name), program, glyphs, widths })
}
