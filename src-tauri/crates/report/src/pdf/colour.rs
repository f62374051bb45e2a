//! What red, green and blue mean: the output intent PDF/A asks for, with a profile of sRGB.
//!
//! The profile is put together here from the numbers of IEC 61966-2-1: half a kilobyte that belongs
//! to nobody, and nothing to keep beside the source.

use crate::Result;
use lopdf::{Document, Object, Stream, dictionary};

/// The white of the profile connection space (ICC.1:2010, 7.2.16).
const D50: [f64; 3] = [0.9642, 1.0, 0.8249];
/// The primaries of sRGB seen under D50.
const PRIMARIES: [(&[u8; 4], [f64; 3]); 3] = [
    (b"rXYZ", [0.436_07, 0.222_49, 0.013_92]),
    (b"gXYZ", [0.385_15, 0.716_87, 0.097_08]),
    (b"bXYZ", [0.143_07, 0.060_61, 0.714_10]),
];
/// From the white of sRGB, D65, to D50 (Bradford).
const ADAPTATION: [f64; 9] =
    [1.047_93, 0.022_95, -0.050_19, 0.029_62, 0.990_44, -0.017_07, -0.009_24, 0.015_06, 0.751_88];
/// Power, slope and offset above the bend, slope below it, and the bend (parametric curve of type 3).
const CURVE: [f64; 5] = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45];

pub(super) fn write(file: &mut Document) -> Result<()> {
    let profile = file.add_object(Stream::new(dictionary! { "N" => 3 }, profile()));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    };
    file.catalog_mut()?.set("OutputIntents", vec![Object::from(intent)]);
    Ok(())
}

fn profile() -> Vec<u8> {
    let words = |text: &str| {
        let text: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let mut bytes = b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS".to_vec();
        bytes.extend((text.len() as u32).to_be_bytes());
        bytes.extend(28_u32.to_be_bytes());
        bytes.extend(text);
        bytes
    };
    let xyz = |values: &[f64]| [b"XYZ \0\0\0\0".as_slice(), &fixed(values)].concat();
    let curve = [b"para\0\0\0\0\0\x03\0\0".as_slice(), &fixed(&CURVE)].concat();

    let mut tags: Vec<(&[u8; 4], Vec<u8>)> = vec![
        (b"desc", words("sRGB")),
        (b"cprt", words("No copyright, use freely")),
        (b"wtpt", xyz(&D50)),
        (b"chad", [b"sf32\0\0\0\0".as_slice(), &fixed(&ADAPTATION)].concat()),
    ];
    tags.extend(PRIMARIES.iter().map(|(tag, values)| (*tag, xyz(values))));
    // One curve for all three: tags may share their data.
    tags.push((b"rTRC", curve));

    let count = tags.len() + 2;
    let mut table = (count as u32).to_be_bytes().to_vec();
    let mut data: Vec<u8> = Vec::new();
    let first = 128 + 4 + 12 * count;
    let mut curve_at = (0, 0);
    for (tag, bytes) in &tags {
        curve_at = (first + data.len(), bytes.len());
        entry(&mut table, **tag, curve_at);
        data.extend(bytes);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    entry(&mut table, *b"gTRC", curve_at);
    entry(&mut table, *b"bTRC", curve_at);

    let mut bytes = header((first + data.len()) as u32);
    bytes.extend(table);
    bytes.extend(data);
    bytes
}

fn entry(table: &mut Vec<u8>, tag: [u8; 4], (at, length): (usize, usize)) {
    table.extend(tag);
    table.extend((at as u32).to_be_bytes());
    table.extend((length as u32).to_be_bytes());
}

/// A display profile of version 4.2, red, green and blue to XYZ (ICC.1:2010, 7.2).
fn header(size: u32) -> Vec<u8> {
    let mut bytes = size.to_be_bytes().to_vec();
    bytes.extend(b"\0\0\0\0\x04\x20\0\0mntrRGB XYZ ");
    // Made on 1 January 2026: a profile has a date, and the same file the same bytes.
    for part in [2026_u16, 1, 1, 0, 0, 0] {
        bytes.extend(part.to_be_bytes());
    }
    bytes.extend(b"acsp");
    bytes.resize(68, 0);
    bytes.extend(fixed(&D50));
    bytes.resize(128, 0);
    bytes
}

/// Numbers with sixteen bits behind the point.
fn fixed(values: &[f64]) -> Vec<u8> {
    values.iter().flat_map(|value| ((value * 65_536.0).round() as i32).to_be_bytes()).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use super::*;

    #[test]
    fn the_profile_is_as_long_as_it_says_and_white_is_white() {
        let bytes = profile();
        assert_eq!(bytes[..4], u32::try_from(bytes.len()).unwrap().to_be_bytes());
        assert!(bytes.len() < 700, "{} bytes", bytes.len());
        let count = u32::from_be_bytes(bytes[128..132].try_into().unwrap()) as usize;
        for tag in bytes[132..132 + 12 * count].chunks(12) {
            let number = |at: usize| u32::from_be_bytes(tag[at..at + 4].try_into().unwrap()) as usize;
            assert_eq!(number(4) % 4, 0);
            assert!(number(4) + number(8) <= bytes.len());
        }
        for (axis, white) in D50.iter().enumerate() {
            let sum: f64 = PRIMARIES.iter().map(|(_, values)| values[axis]).sum();
            assert!((sum - white).abs() < 0.001, "axis {axis}: {sum}");
        }
    }
}
