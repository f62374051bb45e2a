//! Photos as a camera writes them, with something planted in them; and what a closed vault holds of them.

use breakwater_domain::evidence::{Content, Evidence, Photo};
use breakwater_evidence::{TakenIn, take_in};
use breakwater_vault::{Holder, Passphrase, Reading, Secret, Vault, tables};
use image::{Rgb, RgbImage, codecs::jpeg::JpegEncoder};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Time, position and name of the camera in its EXIF block, and the word to turn it by a quarter.
const CAMERA: &[u8] = include_bytes!("../fixtures/evidence/steps.jpg");
/// As the camera wrote it; upright it is 1200 wide and 1600 high.
const SIDES: (u32, u32) = (1600, 1200);
/// Half the sides of what must not be seen, in the middle.
const SECRET: (u32, u32) = (60, 45);

/// A photo with a violet thing in its middle: what is redacted later. `hue` makes each another one.
pub(crate) fn of_a_camera(hue: u8) -> Vec<u8> {
    let picture = RgbImage::from_fn(SIDES.0, SIDES.1, |x, y| {
        if x.abs_diff(SIDES.0 / 2) < SECRET.0 && y.abs_diff(SIDES.1 / 2) < SECRET.1 {
            Rgb([255, 0, 255])
        } else {
            Rgb([hue, 90 + (x / 16) as u8, 60 + (y / 12) as u8])
        }
    });
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 92).encode_image(&picture).unwrap();
    let planted = [&bytes[..2], &camera_block(), &bytes[2..]].concat();
    let Ok(TakenIn::Picture(taken)) = take_in(&planted, "planted.jpg") else { panic!("a picture") };
    assert!(taken.position.is_some() && taken.taken.is_some(), "the camera planted where and when");
    assert_eq!((taken.width, taken.height), (SIDES.1, SIDES.0));
    planted
}

/// The segment of the fixture that holds its EXIF data, marker and length included.
fn camera_block() -> Vec<u8> {
    let mut at = 2;
    loop {
        let length = usize::from(u16::from_be_bytes([CAMERA[at + 2], CAMERA[at + 3]])) + 2;
        let segment = &CAMERA[at..at + length];
        if segment[1] == 0xe1 && segment[4..].starts_with(b"Exif") {
            return segment.to_vec();
        }
        at += length;
    }
}

/// Nothing of the camera in these bytes, whatever they are.
pub(crate) fn expect_nothing_of_the_camera(bytes: &[u8], whose: &str) {
    for planted in [b"Exif\0\0".as_slice(), b"PLANTED-CAM", b"2026:11:06", b"GPSLatitude"] {
        let found = bytes.windows(planted.len()).any(|window| window == planted);
        assert!(!found, "{:?} is in {whose}", String::from_utf8_lossy(planted));
    }
}

/// Nothing of the camera in this picture, looked at as one that comes in.
pub(crate) fn expect_clean_picture(bytes: &[u8], whose: &str) {
    expect_nothing_of_the_camera(bytes, whose);
    let Ok(TakenIn::Picture(again)) = take_in(bytes, "again.jpg") else { panic!("{whose} is no picture") };
    assert_eq!((again.taken, again.position), (None, None), "{whose}");
}

/// How many pixels of the violet thing are left.
pub(crate) fn violet(picture: &[u8]) -> usize {
    let picture = image::load_from_memory(picture).unwrap().to_rgb8();
    picture.pixels().filter(|Rgb([red, green, blue])| *red > 130 && *blue > 130 && *green < 110).count()
}

/// Every file below a folder.
pub(crate) fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let kind = entry.file_type().unwrap();
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                found.push(entry.path());
            }
        }
    }
    found
}

/// What a vault that nobody has open holds: its evidence, every stored file by its hash, and all that its events say.
pub(crate) struct Stored {
    pub(crate) evidence: Vec<Evidence>,
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    pub(crate) events: String,
}

impl Stored {
    /// Opens the one vault below a folder.
    pub(crate) fn of(folder: &Path, passphrase: &str) -> Self {
        let files = files_below(folder);
        let vault = files.iter().find(|file| file.ends_with("media.db")).and_then(|file| file.parent()).unwrap();
        let holder = Holder { program: "test".to_owned(), person: String::new(), since: jiff::Zoned::now() };
        let vault = Vault::open(vault, &Secret::Passphrase(Passphrase::new(passphrase)), &holder).unwrap();
        let (evidence, total) =
            vault.read(|r| (tables::evidence::all(r).unwrap(), tables::blob::total_size(r).unwrap()));
        let all = breakwater_vault::HistoryFilter { limit: u32::MAX, ..Default::default() };
        let history = vault.history_page(&all).unwrap();
        let (mut files, mut events) = (BTreeMap::new(), String::new());
        for value in
            history.entries.iter().flat_map(|entry| &entry.changes).flat_map(|change| [&change.old, &change.new])
        {
            let Some(value) = value else { continue };
            events += &value.to_string();
            vault.read(|r| collect(r, value, &mut files));
        }
        // What the events do not name would have been left out.
        assert_eq!(files.values().map(Vec::len).sum::<usize>() as u64, total, "every stored file was looked at");
        vault.close().unwrap();
        Self { evidence, files, events }
    }

    /// The photo whose camera gave it this name.
    pub(crate) fn photo(&self, file_name: &str) -> (&Evidence, &Photo) {
        let photos = self.evidence.iter().filter_map(|piece| match &piece.content {
            Content::Photo(photo) => Some((piece, photo)),
            _ => None,
        });
        photos.into_iter().find(|(_, photo)| photo.original.file_name == file_name).unwrap()
    }
}

/// Every file that a value names by its hash.
fn collect(reading: &Reading<'_>, value: &Value, files: &mut BTreeMap<String, Vec<u8>>) {
    match value {
        Value::String(text) if text.len() == 64 && !files.contains_key(text) => {
            if let Some(blob) = tables::blob::get(reading, text).unwrap() {
                files.insert(text.clone(), blob.bytes);
            }
        }
        // Events keep lists as text.
        Value::String(text) => {
            if let Ok(inner @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str(text) {
                collect(reading, &inner, files);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| collect(reading, value, files)),
        Value::Object(values) => values.values().for_each(|value| collect(reading, value, files)),
        _ => {}
    }
}
