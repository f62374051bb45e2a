//! The bundled faces and shaping: text in, positioned glyphs out.
//!
//! Shaping is rustybuzz's, behind one function, so that its successor can take the
//! place. Contextual alternates and ligatures of the Latin face are switched off: Inter turns
//! "3x4" into "3×4", and what is printed must be what was typed.

use rustybuzz::{
    BufferClusterLevel, Direction, Face, Feature, Script, ShapePlan, UnicodeBuffer, script, ttf_parser::Tag,
};
use std::{
    cell::RefCell,
    collections::{BTreeSet, HashMap},
    sync::{Arc, LazyLock},
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Weight {
    Regular,
    Medium,
    Strong,
}

/// Index into [`FACES`].
pub(crate) type FaceId = usize;

pub(crate) struct BundledFace {
    /// PostScript name, as it stands in the PDF.
    pub(crate) name: &'static str,
    pub(crate) data: &'static [u8],
    pub(crate) face: Face<'static>,
    pub(crate) units_per_em: f32,
}

/// Latin faces first, in the order of [`Weight`]; then the companion for Arabic script.
pub(crate) static FACES: LazyLock<Vec<BundledFace>> = LazyLock::new(|| {
    [
        ("Inter-Regular", include_bytes!("../../fonts/Inter_400Regular.ttf").as_slice()),
        ("Inter-Medium", include_bytes!("../../fonts/Inter_500Medium.ttf").as_slice()),
        ("Inter-SemiBold", include_bytes!("../../fonts/Inter_600SemiBold.ttf").as_slice()),
        ("NotoNaskhArabic-Regular", include_bytes!("../../fonts/NotoNaskhArabic-Regular.ttf").as_slice()),
        ("NotoNaskhArabic-Bold", include_bytes!("../../fonts/NotoNaskhArabic-Bold.ttf").as_slice()),
    ]
    .into_iter()
    .map(|(name, data)| {
        let face = Face::from_slice(data, 0).expect("BUG: the bundled fonts are fonts");
        BundledFace { name, data, units_per_em: face.units_per_em() as f32, face }
    })
    .collect()
});

fn chain(weight: Weight) -> [FaceId; 2] {
    match weight {
        Weight::Regular => [0, 3],
        Weight::Medium => [1, 3],
        Weight::Strong => [2, 4],
    }
}

/// One glyph; lengths in em.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    pub(crate) advance: f32,
    pub(crate) dx: f32,
    pub(crate) dy: f32,
    /// The bytes of the run's text it stands for; empty when an earlier glyph stands for them.
    pub(crate) from: u32,
    pub(crate) to: u32,
}

#[derive(Debug)]
pub(crate) struct Shaped {
    pub(crate) face: FaceId,
    pub(crate) text: String,
    pub(crate) glyphs: Vec<Glyph>,
    /// In em.
    pub(crate) width: f32,
}

#[derive(PartialEq, Eq, Hash)]
struct Key {
    face: FaceId,
    right_to_left: bool,
    tabular: bool,
    text: String,
}

/// What shaping words of a kind needs of the tables of their face. Finding it takes longer than shaping a word.
type Plans = HashMap<(FaceId, bool, bool, Script), ShapePlan>;

/// Shapes words and remembers them: a report repeats most of its words.
#[derive(Default)]
pub(crate) struct Shaper {
    cache: RefCell<HashMap<Key, Arc<Shaped>>>,
    plans: RefCell<Plans>,
    missing: RefCell<BTreeSet<char>>,
}

impl Shaper {
    /// The face that has `c`, staying with `current` where that can be.
    pub(crate) fn face_for(&self, weight: Weight, c: char, current: Option<FaceId>) -> FaceId {
        let faces = chain(weight);
        let joins = c == ' ' || is_mark(c);
        if let Some(current) = current
            && joins
            && faces.contains(&current)
            && has(current, c)
        {
            return current;
        }
        if let Some(found) = faces.into_iter().find(|&face| has(face, c)) {
            return found;
        }
        if !c.is_whitespace() && !c.is_control() {
            self.missing.borrow_mut().insert(c);
        }
        faces[0]
    }

    pub(crate) fn shape(&self, face: FaceId, right_to_left: bool, tabular: bool, text: &str) -> Arc<Shaped> {
        let key = Key { face, right_to_left, tabular, text: text.to_owned() };
        if let Some(shaped) = self.cache.borrow().get(&key) {
            return Arc::clone(shaped);
        }
        let shaped = Arc::new(shape(&mut self.plans.borrow_mut(), face, right_to_left, tabular, text));
        self.cache.borrow_mut().insert(key, Arc::clone(&shaped));
        shaped
    }

    /// Characters no bundled face has. They print as empty boxes, so somebody must be told.
    pub(crate) fn into_missing(self) -> BTreeSet<char> {
        self.missing.into_inner()
    }
}

fn has(face: FaceId, c: char) -> bool {
    FACES[face].face.glyph_index(c).is_some()
}

/// Marks that must stay in the face of their letter.
fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36f | 0x610..=0x61a | 0x64b..=0x65f | 0x670 | 0x6d6..=0x6ed)
}

fn plan(id: FaceId, direction: Direction, script: Option<Script>, tabular: bool) -> ShapePlan {
    let feature = |tag: &[u8; 4], value| Feature::new(Tag::from_bytes(tag), value, ..);
    let mut features = Vec::new();
    if id < 3 {
        features.extend([feature(b"calt", 0), feature(b"liga", 0), feature(b"clig", 0)]);
        if tabular {
            features.push(feature(b"tnum", 1));
        }
    }
    ShapePlan::new(&FACES[id].face, direction, script, None, &features)
}

fn shape(plans: &mut Plans, id: FaceId, right_to_left: bool, tabular: bool, text: &str) -> Shaped {
    let bundled = &FACES[id];
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    let direction = if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight };
    buffer.set_direction(direction);
    buffer.set_cluster_level(BufferClusterLevel::MonotoneCharacters);
    let script = buffer.script();
    let plan = plans
        .entry((id, right_to_left, tabular, script))
        .or_insert_with(|| plan(id, direction, (script != script::UNKNOWN).then_some(script), tabular));
    let output = rustybuzz::shape_with_plan(&bundled.face, plan, buffer);
    let mut starts: Vec<u32> = output.glyph_infos().iter().map(|info| info.cluster).collect();
    starts.sort_unstable();
    starts.dedup();
    let mut told = BTreeSet::new();
    let mut width = 0.0;
    let glyphs = output
        .glyph_infos()
        .iter()
        .zip(output.glyph_positions())
        .map(|(info, position)| {
            let next = starts.partition_point(|&start| start <= info.cluster);
            let end = starts.get(next).copied().unwrap_or(text.len() as u32);
            let advance = position.x_advance as f32 / bundled.units_per_em;
            width += advance;
            Glyph {
                id: info.glyph_id as u16,
                advance,
                dx: position.x_offset as f32 / bundled.units_per_em,
                dy: position.y_offset as f32 / bundled.units_per_em,
                from: info.cluster,
                to: if told.insert(info.cluster) { end } else { info.cluster },
            }
        })
        .collect();
    Shaped { face: id, text: text.to_owned(), glyphs, width }
}
