//! Pictures in the file, as they are stored.

use crate::{
    Document, Picture, ReportError,
    document::Properties,
    layout::{canvas::Canvas, canvas::Page, fonts::Shaper},
    theme::Sheet,
};
use lopdf::Object;
use std::io;

/// A JPEG of 16 by 8 pixels as far as its head goes; nothing here looks further.
fn jpeg(grey: bool) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 8, 0, 16, if grey { 1 } else { 3 }, 1, 0x11, 0];
    bytes.extend(b"\xff\xda endstream endobj \x00\xff\xd9");
    bytes
}

/// One page that shows each picture.
fn document(pictures: &[&Picture]) -> Document {
    let mut canvas = Canvas::new(Sheet::new(crate::Paper::A4));
    canvas.pages.push(Page::default());
    for (at, picture) in pictures.iter().enumerate() {
        let [width, height] = picture.within(120.0, 90.0);
        let y = 100.0 + at as f32 * 100.0;
        canvas.open_figure(format!("The gate, view {at}"));
        canvas.picture(0, [80.0, y, width, height], picture);
        canvas.close();
    }
    let properties = Properties {
        title: "Photos".to_owned(),
        subject: String::new(),
        author: String::new(),
        language: "en".to_owned(),
        creator: "Breakwater".to_owned(),
        link: "Link".to_owned(),
        date: jiff::civil::date(2026, 11, 16),
    };
    Document::new(canvas, properties, Shaper::default())
}

fn images(file: &lopdf::Document) -> Vec<&lopdf::Stream> {
    let streams = file.objects.values().filter_map(|object| object.as_stream().ok());
    streams.filter(|stream| stream.dict.get(b"Subtype").and_then(Object::as_name).ok() == Some(b"Image")).collect()
}

fn held(name: &str, grey: bool) -> Picture {
    Picture::jpeg(name.to_owned(), jpeg(grey)).unwrap()
}

#[test]
fn a_picture_stands_in_the_file_byte_for_byte_and_once() {
    let (colour, grey) = (held("a", false), held("b", true));
    let file = lopdf::Document::load_mem(&document(&[&colour, &grey, &colour]).pdf().unwrap()).unwrap();
    let images = images(&file);
    assert_eq!(images.len(), 2, "shown three times, stored twice");
    let mut spaces = Vec::new();
    for image in images {
        let space = image.dict.get(b"ColorSpace").unwrap().as_name().unwrap();
        spaces.push(String::from_utf8_lossy(space).into_owned());
        assert_eq!(image.content, jpeg(space == b"DeviceGray"));
        assert_eq!(image.dict.get(b"Filter").unwrap().as_name().unwrap(), b"DCTDecode");
        assert_eq!(image.dict.get(b"Width").unwrap().as_i64().unwrap(), 16);
        assert_eq!(image.dict.get(b"Height").unwrap().as_i64().unwrap(), 8);
    }
    spaces.sort();
    assert_eq!(spaces, ["DeviceGray", "DeviceRGB"]);
    let content = file.get_page_content(*file.get_pages().get(&1).unwrap());
    assert_eq!(String::from_utf8_lossy(&content).matches(" Do").count(), 3);
}

#[test]
fn stored_pictures_are_fetched_once_and_only_for_the_file() {
    let stored = Picture::stored("a".to_owned(), &jpeg(false)[..15]).unwrap();
    let document = document(&[&stored, &stored]);
    let preview = document.preview(1).unwrap();
    assert_eq!(preview.pictures.len(), 2);
    assert_eq!(preview.pictures[1].sha256, "a");
    assert_eq!(preview.pictures[1].area.map(|length| length.round() as u32), [80, 200, 120, 60]);
    let mut asked = Vec::new();
    let mut file = Vec::new();
    let fetch = &mut |picture: &Picture| {
        asked.push(picture.sha256().to_owned());
        Ok(jpeg(false))
    };
    document.write_pdf(fetch, &mut file).unwrap();
    assert_eq!(asked, ["a"]);
    assert!(
        file == self::document(&[&held("a", false), &held("a", false)]).pdf().unwrap(),
        "held or fetched: one file"
    );
}

#[test]
fn a_picture_that_is_gone_or_another_stops_the_file_and_is_named() {
    let document = document(&[&Picture::stored("a".to_owned(), &jpeg(false)).unwrap()]);
    let mut gone = |_: &Picture| Err(io::ErrorKind::NotFound.into());
    let mut other = |_: &Picture| Ok(jpeg(true));
    let fetches: [&mut crate::Fetch; 2] = [&mut gone, &mut other];
    for fetch in fetches {
        match document.write_pdf(fetch, &mut Vec::new()) {
            Err(ReportError::Picture { sha256, .. }) => assert_eq!(sha256, "a"),
            outcome => panic!("{outcome:?}"),
        }
    }
    assert!(matches!(document.pdf(), Err(ReportError::Picture { .. })));
}
