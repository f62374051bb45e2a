//! The two things of a camera's metadata that are looked at before all of it goes.

use breakwater_domain::evidence::{Position, Taken};
use exif::{Exif, In, Tag, Value};
use jiff::civil::DateTime;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Metadata {
    pub(crate) taken: Option<Taken>,
    pub(crate) position: Option<Position>,
}

/// Of the EXIF block of a picture; what makes no sense in it is not there.
pub(crate) fn read(block: Vec<u8>) -> Metadata {
    match exif::Reader::new().read_raw(block) {
        Ok(exif) => Metadata { taken: taken(&exif), position: position(&exif) },
        Err(_) => Metadata::default(),
    }
}

fn taken(exif: &Exif) -> Option<Taken> {
    [
        (Tag::DateTimeOriginal, Tag::OffsetTimeOriginal),
        (Tag::DateTimeDigitized, Tag::OffsetTimeDigitized),
        (Tag::DateTime, Tag::OffsetTime),
    ]
    .into_iter()
    .find_map(|(time, zone)| {
        let time = exif::DateTime::from_ascii(ascii(exif, time)?).ok()?;
        let at = DateTime::new(
            i16::try_from(time.year).ok()?,
            i8::try_from(time.month).ok()?,
            i8::try_from(time.day).ok()?,
            i8::try_from(time.hour).ok()?,
            i8::try_from(time.minute).ok()?,
            i8::try_from(time.second).ok()?,
            0,
        )
        .ok()?;
        // A camera whose clock was never set says the year 0 or 1980 and is not believed in the first case.
        (at.year() >= 1980).then(|| Taken { at, offset_seconds: ascii(exif, zone).and_then(offset) })
    })
}

/// `+02:00` in seconds.
fn offset(text: &[u8]) -> Option<i32> {
    let text = std::str::from_utf8(text).ok()?.trim_end_matches(['\0', ' ']);
    let (sign, rest) = match text.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let (hours, minutes) = rest.split_once(':')?;
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    ((0..=14).contains(&hours) && (0..60).contains(&minutes)).then_some(sign * (hours * 3600 + minutes * 60))
}

fn ascii(exif: &Exif, tag: Tag) -> Option<&[u8]> {
    match &exif.get_field(tag, In::PRIMARY)?.value {
        Value::Ascii(lines) => lines.first().map(Vec::as_slice),
        _ => None,
    }
}

fn position(exif: &Exif) -> Option<Position> {
    let along = |value: Tag, reference: Tag, negative: u8, limit: f64| {
        let Value::Rational(parts) = &exif.get_field(value, In::PRIMARY)?.value else { return None };
        let [degrees, minutes, seconds] = parts.as_slice() else { return None };
        let angle = degrees.to_f64() + minutes.to_f64() / 60.0 + seconds.to_f64() / 3600.0;
        let signed = if ascii(exif, reference)?.first() == Some(&negative) { -angle } else { angle };
        (signed.is_finite() && signed.abs() <= limit).then_some((signed * 1e6).round() as i32)
    };
    Some(Position {
        latitude: along(Tag::GPSLatitude, Tag::GPSLatitudeRef, b'S', 90.0)?,
        longitude: along(Tag::GPSLongitude, Tag::GPSLongitudeRef, b'W', 180.0)?,
    })
}
