//! Files of every kind people and attackers hand over.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use super::*;
use breakwater_domain::evidence::{Mark, MarkKind};
use image::{ExtendedColorType, ImageEncoder, RgbImage, codecs::png::PngEncoder};
use std::io::Cursor;

/// A picture whose four quarters differ, so that turning it shows.
fn quarters(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        image::Rgb(match (x < width / 2, y < height / 2) {
            (true, true) => [220, 30, 30],
            (false, true) => [30, 220, 30],
            (true, false) => [30, 30, 220],
            (false, false) => [220, 220, 30],
        })
    })
}

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    picture::encode(&quarters(width, height), 90).unwrap()
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let pixels = quarters(width, height);
    PngEncoder::new(&mut bytes).write_image(&pixels, width, height, ExtendedColorType::Rgb8).unwrap();
    bytes
}

/// An EXIF block as a camera writes it: turned by a quarter, taken at a time in a zone, at a place.
fn exif_block() -> Vec<u8> {
    use exif::{Field, In, Rational, Tag, Value, experimental::Writer};
    let ascii = |tag, text: &str| Field { tag, ifd_num: In::PRIMARY, value: Value::Ascii(vec![text.into()]) };
    let angle = |tag, parts: [u32; 3]| Field {
        tag,
        ifd_num: In::PRIMARY,
        value: Value::Rational(parts.map(|num| Rational { num, denom: 1 }).to_vec()),
    };
    let fields = [
        Field { tag: Tag::Orientation, ifd_num: In::PRIMARY, value: Value::Short(vec![6]) },
        ascii(Tag::DateTimeOriginal, "2026:11:06 07:42:00"),
        ascii(Tag::OffsetTimeOriginal, "-03:00"),
        ascii(Tag::Artist, "SECRET-ARTIST"),
        ascii(Tag::GPSLatitudeRef, "S"),
        angle(Tag::GPSLatitude, [33, 2, 6]),
        ascii(Tag::GPSLongitudeRef, "W"),
        angle(Tag::GPSLongitude, [71, 37, 12]),
    ];
    let mut writer = Writer::new();
    for field in &fields {
        writer.push_field(field);
    }
    let mut block = Cursor::new(Vec::new());
    writer.write(&mut block, false).unwrap();
    block.into_inner()
}

/// The JPEG with the block in its first segment.
fn with_exif(jpeg: &[u8]) -> Vec<u8> {
    let block = [b"Exif\0\0".as_slice(), &exif_block()].concat();
    let length = u16::try_from(block.len() + 2).unwrap().to_be_bytes();
    [&[0xff, 0xd8, 0xff, 0xe1], length.as_slice(), &block, &jpeg[2..]].concat()
}

fn picture(bytes: &[u8]) -> Picture {
    match take_in(bytes, "x.jpg").unwrap() {
        TakenIn::Picture(picture) => *picture,
        TakenIn::Document { media_type } => panic!("a document: {media_type}"),
    }
}

fn pixels(jpeg: &[u8]) -> RgbImage {
    picture::open_sealed(jpeg).unwrap()
}

#[test]
fn a_photo_comes_out_upright_small_enough_and_without_what_the_camera_wrote() {
    let file = with_exif(&jpeg(3000, 2000));
    let taken_in = picture(&file);
    assert_eq!((taken_in.width, taken_in.height), (1706, 2560), "turned by a quarter, at most 2,560 px");
    assert_eq!(taken_in.camera_sha256, sha256(&file));
    let taken = taken_in.taken.unwrap();
    assert_eq!((taken.at.to_string().as_str(), taken.offset_seconds), ("2026-11-06T07:42:00", Some(-10_800)));
    assert_eq!(taken_in.position, Some(Position { latitude: -33_035_000, longitude: -71_620_000 }));

    for kept in [&taken_in.bytes, &taken_in.thumbnail] {
        assert!(exif::Reader::new().read_from_container(&mut Cursor::new(kept)).is_err(), "no metadata at all");
        assert!(!kept.windows(4).any(|window| window == b"Exif"));
        assert!(!kept.windows(13).any(|window| window == b"SECRET-ARTIST"));
    }
    // Turned clockwise, what was below on the left is above on the left.
    let shown = pixels(&taken_in.bytes);
    assert!(shown.get_pixel(100, 100).0[2] > 150, "{:?}", shown.get_pixel(100, 100));
    let small = pixels(&taken_in.thumbnail);
    assert_eq!(small.dimensions(), (213, 320));
}

#[test]
fn png_and_webp_are_taken_in_too_and_what_is_transparent_is_white() {
    let taken_in = picture(&png(64, 48));
    assert_eq!((taken_in.width, taken_in.height), (64, 48));

    let clear = image::RgbaImage::from_pixel(20, 10, image::Rgba([0, 0, 0, 0]));
    let mut webp = Vec::new();
    image::codecs::webp::WebPEncoder::new_lossless(&mut webp).encode(&clear, 20, 10, ExtendedColorType::Rgba8).unwrap();
    let shown = pixels(&picture(&webp).bytes);
    assert!(shown.pixels().all(|pixel| pixel.0.iter().all(|value| *value > 250)));
    assert_eq!(take_in(&webp[..webp.len() - 5], "x.webp"), Err(Refused::Incomplete));
}

#[test]
fn a_picture_cut_at_any_place_is_refused_and_never_half_taken() {
    for (whole, step) in [(jpeg(160, 120), 7), (png(160, 120), 5), (with_exif(&jpeg(64, 64)), 11)] {
        for end in (1..whole.len()).step_by(step) {
            let refused = take_in(&whole[..end], "x.jpg");
            assert!(
                matches!(refused, Err(Refused::Incomplete | Refused::Damaged | Refused::Unknown)),
                "cut at {end} of {}: {:?}",
                whole.len(),
                refused.err()
            );
        }
        assert_eq!(take_in(&whole[..whole.len() * 2 / 3], "x.jpg"), Err(Refused::Incomplete));
    }
}

#[test]
fn a_png_that_claims_twenty_thousand_by_twenty_thousand_is_refused_before_it_is_decoded() {
    let mut bomb = png(16, 16);
    // Width and height stand behind the signature, the length and the name of the first chunk.
    bomb[16..20].copy_from_slice(&20_000_u32.to_be_bytes());
    bomb[20..24].copy_from_slice(&20_000_u32.to_be_bytes());
    let sum = crc(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&sum.to_be_bytes());
    assert!(matches!(take_in(&bomb, "x.png"), Err(Refused::TooManyPixels { .. })), "{:?}", take_in(&bomb, "x.png"));
}

/// CRC-32 as PNG has it, for building a file that lies well.
fn crc(bytes: &[u8]) -> u32 {
    let mut sum = u32::MAX;
    for byte in bytes {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    !sum
}

#[test]
fn a_second_file_hidden_in_a_picture_does_not_come_along() {
    let comment = b"<script>alert(1)</script>";
    let length = u16::try_from(comment.len() + 2).unwrap().to_be_bytes();
    let plain = jpeg(64, 64);
    let hidden = [
        &[0xff, 0xd8, 0xff, 0xfe],
        length.as_slice(),
        comment,
        &plain[2..],
        b"PK\x03\x04 a whole archive behind the end <html><script>alert(2)</script>",
    ]
    .concat();
    let taken_in = picture(&hidden);
    for kept in [&taken_in.bytes, &taken_in.thumbnail] {
        for part in [b"script".as_slice(), b"PK\x03\x04", b"<html"] {
            assert!(!kept.windows(part.len()).any(|window| window == part));
        }
    }
}

#[test]
fn what_is_no_picture_and_no_document_is_refused_each_for_its_own_reason() {
    let animated = [
        &png(4, 4)[..33],
        &[0, 0, 0, 8],
        b"acTL",
        &[0, 0, 0, 2, 0, 0, 0, 0],
        &{
            let mut chunk = b"acTL".to_vec();
            chunk.extend([0, 0, 0, 2, 0, 0, 0, 0]);
            crc(&chunk).to_be_bytes()
        },
        &png(4, 4)[33..],
    ]
    .concat();
    let svg = b"<?xml version='1.0'?><!-- x --><svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    for (bytes, expected) in [
        (b"".as_slice(), Refused::Empty),
        (svg, Refused::Svg),
        (b"  <SVG onload='x'/>", Refused::Svg),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", Refused::Heic),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", Refused::Heic),
        (b"\0\0\0\x1cftypavif\0\0\0\0avifmif1", Refused::Heic),
        (b"GIF89a\x01\0\x01\0", Refused::OtherPicture),
        (b"II*\0\x08\0\0\0", Refused::OtherPicture),
        (&animated, Refused::Animated),
        (b"<!doctype html><script>alert(1)</script>", Refused::Unknown),
        (b"#!/bin/sh\nrm -rf /\n", Refused::Unknown),
        (b"MZ\x90\0\x03\0\0\0", Refused::Unknown),
        (b"\x7fELF\x02\x01\x01\0", Refused::Unknown),
        (b"PK\x03\x04\x14\0\0\0\0\0zip", Refused::Unknown),
        (b"\0\x01\x02\x03\x04", Refused::Unknown),
        (&[0xff, 0xd8, 0xff, 0xe0, 0, 1], Refused::Damaged),
    ] {
        assert_eq!(take_in(bytes, "x.jpg"), Err(expected), "{:?}", String::from_utf8_lossy(bytes));
    }
    let huge = vec![b'x'; limits::FILE_BYTES + 1];
    assert_eq!(take_in(&huge, "x.txt"), Err(Refused::TooLarge { limit_mb: 25 }));
}

#[test]
fn documents_are_known_by_their_bytes() {
    for (bytes, name, expected) in [
        (b"%PDF-1.7\n".as_slice(), "x.exe", "application/pdf"),
        (b"Gate;Time\n2;07:42\n", "log.csv", "text/csv"),
        (b"Gate 2 stood open\r\n", "note.txt", "text/plain"),
        ("Reçu à 7 h\n".as_bytes(), "note", "text/plain"),
    ] {
        assert_eq!(take_in(bytes, name), Ok(TakenIn::Document { media_type: expected }), "{name}");
    }
}

fn mark(kind: MarkKind, corners: [i32; 4], text: &str) -> Mark {
    let [x1, y1, x2, y2] = corners;
    Mark { kind, x1, y1, x2, y2, text: text.to_owned() }
}

#[test]
fn a_redacted_area_is_black_in_the_view_and_in_the_thumbnail() {
    // A fine pattern under the redaction, which would shine through anything but a solid area.
    let pattern = RgbImage::from_fn(1280, 960, |x, y| image::Rgb([(x * 7) as u8, (y * 13) as u8, (x ^ y) as u8]));
    let original = picture::encode(&pattern, 90).unwrap();
    let drawn = draw(&original, &[mark(MarkKind::Redact, [640, 320, 320, 640], "face")]).unwrap();
    let view = pixels(&drawn.view);
    for y in 320..640 {
        for x in 320..640 {
            let inside = (328..632).contains(&x) && (328..632).contains(&y);
            let darkest = if inside { 3 } else { 90 };
            assert!(
                view.get_pixel(x, y).0.iter().all(|value| *value <= darkest),
                "{x}, {y}: {:?}",
                view.get_pixel(x, y)
            );
        }
    }
    let small = pixels(&drawn.thumbnail);
    for y in 84..156 {
        for x in 84..156 {
            assert!(small.get_pixel(x, y).0.iter().all(|value| *value <= 10), "{x}, {y}: {:?}", small.get_pixel(x, y));
        }
    }
}

#[test]
fn arrow_box_and_words_are_drawn_where_they_were_put_and_the_same_way_each_time() {
    let original = picture::encode(&RgbImage::from_pixel(800, 600, image::Rgb([128, 128, 128])), 90).unwrap();
    let marks = [
        mark(MarkKind::Arrow, [100, 500, 300, 300], ""),
        mark(MarkKind::Box, [500, 100, 700, 200], "panel"),
        mark(MarkKind::Text, [790, 590, 790, 590], "Panel bolted, 6 November"),
    ];
    let drawn = draw(&original, &marks).unwrap();
    assert_eq!(draw(&original, &marks).unwrap(), drawn);
    let view = pixels(&drawn.view);
    let dark = |x, y| view.get_pixel(x, y).0.iter().all(|value| *value < 90);
    assert!(dark(200, 400), "the shaft of the arrow");
    assert!(dark(500, 150) && dark(600, 100), "the sides of the box");
    assert!(!dark(600, 150), "a box is not filled");
    let light = (400..800).filter(|x| view.get_pixel(*x, 590).0[0] > 200).count();
    assert!(light > 100, "words that would leave the picture are moved into it");
    assert_ne!(pixels(&drawn.thumbnail), pixels(&draw(&original, &[]).unwrap().thumbnail));
}

#[test]
fn what_the_font_cannot_draw_is_named() {
    assert_eq!(undrawable("Grille soudée, 6 novembre «7C»"), "");
    assert_eq!(undrawable("بوابة 2 بوابة"), "بواة");
}
