//! As many photos as an assessment takes, of twelve megapixels each, for what is measured beside them.

use breakwater_domain::{
    evidence::{Content, Details, Evidence, Photo, Sealed, Target},
    ids::{AssessmentId, EvidenceId, ItemId, PersonId},
};
use breakwater_evidence::{Picture, TakenIn, take_in};
use breakwater_vault::{
    Act, Holder, Secret, Vault, Writing,
    tables::{self, blob::Blob, evidence},
};
use std::path::Path;

pub const PHOTOS: usize = 500;

pub fn taken_in(file: &[u8]) -> Picture {
    match take_in(file, "IMG.jpg") {
        Ok(TakenIn::Picture(picture)) => *picture,
        other => panic!("a picture, not {other:?}"),
    }
}

/// What a camera would write: no two areas alike.
pub fn camera_file(hue: u8) -> Vec<u8> {
    let mut noise = 12_345_u32;
    let picture = image::RgbImage::from_fn(4000, 3000, |x, y| {
        noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = (noise >> 28) as u8;
        image::Rgb(
            [(x / 16) as u8 ^ hue, (y / 12) as u8, ((x + y) / 28) as u8].map(|value| value.saturating_add(grain)),
        )
    });
    let mut bytes = Vec::new();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 92).encode_image(&picture).unwrap();
    bytes
}

/// 500 photos as they would be kept. Each has its own bytes: some behind the end of the picture differ.
pub fn fill(
    folder: &Path,
    secret: &Secret,
    person: PersonId,
    assessment: AssessmentId,
    items: &[String],
    pictures: &[Picture],
) {
    let now = jiff::Zoned::now();
    let holder = Holder { program: "bench".to_owned(), person: String::new(), since: now.clone() };
    let mut vault = Vault::open(folder, secret, &holder).unwrap();
    for number in 0..PHOTOS {
        let picture = &pictures[number % pictures.len()];
        let own = |bytes: &[u8]| [bytes, &number.to_be_bytes()].concat();
        let put = |w: &Writing<'_>, bytes: Vec<u8>| {
            tables::blob::put(w, &Blob { media_type: "image/jpeg".to_owned(), bytes })
        };
        let act = Act { assessment: Some(assessment), ..Act::new(person, "evidence_added", now.clone()) };
        vault
            .write(&act, |w| {
                let bytes = own(&picture.bytes);
                let original = Sealed {
                    size: bytes.len() as u64,
                    sha256: put(w, bytes)?,
                    media_type: "image/jpeg".to_owned(),
                    file_name: format!("IMG_{number}.jpg"),
                };
                let photo = Photo {
                    original,
                    width: picture.width,
                    height: picture.height,
                    camera_sha256: picture.camera_sha256.clone(),
                    marks: Vec::new(),
                    view: None,
                    thumbnail: put(w, own(&picture.thumbnail))?,
                };
                let piece = Evidence {
                    id: EvidenceId::new(uuid::Uuid::from_u128(number as u128 + 1)),
                    details: Details { caption: format!("Fence {number}"), ..Details::default() },
                    content: Content::Photo(photo),
                    added_at: now.timestamp(),
                    added_offset_seconds: 0,
                    added_by: person,
                    removed_at: None,
                };
                evidence::save(w, &piece)?;
                evidence::link(w, piece.id, &Target::Item(assessment, ItemId::new(&*items[number % items.len()])))
            })
            .unwrap();
    }
    vault.close().unwrap();
}
