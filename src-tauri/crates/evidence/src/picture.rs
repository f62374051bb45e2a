//! A picture, decoded within limits and made anew.

use crate::{
    Picture, Refused, limits,
    metadata::{self, Metadata},
    sha256,
};
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, Limits, Rgb, RgbImage,
    codecs::{jpeg::JpegDecoder, jpeg::JpegEncoder, png::PngDecoder, webp::WebPDecoder},
    error::LimitErrorKind,
    imageops,
    metadata::Orientation,
};
use std::io::Cursor;

pub(crate) fn take_in(bytes: &[u8], format: ImageFormat) -> Result<Picture, Refused> {
    let (decoded, metadata) = match format {
        ImageFormat::Png => {
            let decoder = PngDecoder::with_limits(Cursor::new(bytes), decoding()).map_err(of_decoder)?;
            refuse_size(&decoder, limits::PIXELS_IN)?;
            refuse_short_png(bytes)?;
            if decoder.is_apng().map_err(of_decoder)? {
                return Err(Refused::Animated);
            }
            decode(decoder)?
        }
        ImageFormat::WebP => {
            refuse_short_riff(bytes)?;
            let decoder = WebPDecoder::new(Cursor::new(bytes)).map_err(of_decoder)?;
            refuse_size(&decoder, limits::PIXELS_IN)?;
            if decoder.has_animation() {
                return Err(Refused::Animated);
            }
            decode(decoder)?
        }
        _ => {
            let build = walk_jpeg(bytes)?;
            let decoder = JpegDecoder::new(Cursor::new(bytes)).map_err(of_decoder)?;
            let pixels = match build {
                Build::Baseline => limits::PIXELS_IN,
                Build::Progressive => limits::PROGRESSIVE_PIXELS_IN,
            };
            refuse_size(&decoder, pixels)?;
            decode(decoder)?
        }
    };
    let (width, height) = decoded.dimensions();
    Ok(Picture {
        thumbnail: small(&decoded)?,
        bytes: encode(&decoded, limits::QUALITY)?,
        width,
        height,
        camera_sha256: sha256(bytes),
        taken: metadata.taken,
        position: metadata.position,
    })
}

/// A sealed picture, for drawing on it.
pub(crate) fn open_sealed(bytes: &[u8]) -> Result<RgbImage, Refused> {
    let decoder = JpegDecoder::new(Cursor::new(bytes)).map_err(of_decoder)?;
    refuse_size(&decoder, limits::PIXELS_IN)?;
    Ok(decode(decoder)?.0)
}

pub(crate) fn encode(picture: &RgbImage, quality: u8) -> Result<Vec<u8>, Refused> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, quality).encode_image(picture).map_err(of_decoder)?;
    Ok(bytes)
}

pub(crate) fn small(picture: &RgbImage) -> Result<Vec<u8>, Refused> {
    encode(&reduced(picture.clone(), limits::SIDE_SMALL), limits::QUALITY_SMALL)
}

fn decoding() -> Limits {
    let mut wanted = Limits::default();
    wanted.max_image_width = Some(limits::SIDE_IN);
    wanted.max_image_height = Some(limits::SIDE_IN);
    wanted.max_alloc = Some(limits::ALLOCATION);
    wanted
}

/// What a picture claims is compared before anything of that size is allocated.
fn refuse_size(decoder: &impl ImageDecoder, most: u64) -> Result<(), Refused> {
    let (width, height) = decoder.dimensions();
    let too_many = width > limits::SIDE_IN
        || height > limits::SIDE_IN
        || u64::from(width) * u64::from(height) > most
        || decoder.total_bytes() > limits::ALLOCATION;
    if too_many { Err(Refused::TooManyPixels { width, height }) } else { Ok(()) }
}

/// Pixels, turned upright and no larger than they are kept; and what the camera wrote beside them.
fn decode(mut decoder: impl ImageDecoder) -> Result<(RgbImage, Metadata), Refused> {
    decoder.set_limits(decoding()).map_err(of_decoder)?;
    let block = decoder.exif_metadata().unwrap_or_default();
    let orientation = block.as_deref().and_then(Orientation::from_exif_chunk).unwrap_or(Orientation::NoTransforms);
    let metadata = block.map(metadata::read).unwrap_or_default();
    let pixels = DynamicImage::from_decoder(decoder).map_err(of_decoder)?;
    let mut upright = DynamicImage::ImageRgb8(reduced(on_white(pixels), limits::SIDE_KEPT));
    upright.apply_orientation(orientation);
    Ok((upright.into_rgb8(), metadata))
}

/// Without transparency: on white, as on paper.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let picture = picture.into_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, alpha] = picture.get_pixel(x, y).0;
        let over = |value: u8| {
            let alpha = u32::from(alpha);
            ((u32::from(value) * alpha + 255 * (255 - alpha) + 127) / 255) as u8
        };
        Rgb([over(red), over(green), over(blue)])
    })
}

/// No side longer than this; by averages of areas, which needs no second picture in memory.
fn reduced(picture: RgbImage, side: u32) -> RgbImage {
    let (width, height) = picture.dimensions();
    let longest = width.max(height);
    if longest <= side {
        return picture;
    }
    let scaled = |length: u32| ((u64::from(length) * u64::from(side) / u64::from(longest)) as u32).max(1);
    imageops::thumbnail(&picture, scaled(width), scaled(height))
}

fn of_decoder(error: ImageError) -> Refused {
    match error {
        ImageError::Limits(limit) => match limit.kind() {
            LimitErrorKind::DimensionError | LimitErrorKind::InsufficientMemory => {
                Refused::TooManyPixels { width: limits::SIDE_IN, height: limits::SIDE_IN }
            }
            _ => Refused::Damaged,
        },
        ImageError::IoError(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Refused::Incomplete,
        _ => Refused::Damaged,
    }
}

/// A PNG is a row of chunks, each with its length, and the last is named `IEND`.
fn refuse_short_png(bytes: &[u8]) -> Result<(), Refused> {
    let mut at = 8_usize;
    while let Some([a, b, c, d, name @ ..]) = bytes.get(at..at.saturating_add(8)) {
        // Length, name, content, checksum.
        at = at.saturating_add(12).saturating_add(u32::from_be_bytes([*a, *b, *c, *d]) as usize);
        if name == b"IEND" && at <= bytes.len() {
            return Ok(());
        }
    }
    Err(Refused::Incomplete)
}

/// A RIFF file says how long it is.
fn refuse_short_riff(bytes: &[u8]) -> Result<(), Refused> {
    let claimed =
        bytes.get(4..8).map(|size| size.iter().rev().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte)));
    if claimed.is_some_and(|claimed| claimed.saturating_add(8) > bytes.len()) {
        return Err(Refused::Incomplete);
    }
    Ok(())
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Build {
    Baseline,
    Progressive,
}

/// Follows the markers of a JPEG to its end. The decoder fills what is missing with grey, and half a picture must
/// not pass for a whole one.
fn walk_jpeg(bytes: &[u8]) -> Result<Build, Refused> {
    let mut build = Build::Baseline;
    let mut at = 2;
    loop {
        // Any number of fill bytes may stand before a marker.
        while bytes.get(at) == Some(&0xff) && bytes.get(at + 1) == Some(&0xff) {
            at += 1;
        }
        let (Some(0xff), Some(&marker)) = (bytes.get(at).copied(), bytes.get(at + 1)) else {
            return Err(if at + 1 >= bytes.len() { Refused::Incomplete } else { Refused::Damaged });
        };
        at += 2;
        match marker {
            0xd9 => return Ok(build),
            0x01 | 0xd0..=0xd8 => continue,
            0xc2 | 0xc6 | 0xca | 0xce => build = Build::Progressive,
            _ => {}
        }
        let length = match (bytes.get(at), bytes.get(at + 1)) {
            (Some(&high), Some(&low)) => usize::from(high) << 8 | usize::from(low),
            _ => return Err(Refused::Incomplete),
        };
        if length < 2 {
            return Err(Refused::Damaged);
        }
        at += length;
        if marker == 0xda {
            // The scan itself: it ends at the first marker that is neither a stuffed byte nor a restart.
            loop {
                match (bytes.get(at), bytes.get(at + 1)) {
                    (Some(0xff), Some(0x00 | 0xd0..=0xd7)) => at += 2,
                    (Some(0xff), Some(0xff)) => at += 1,
                    (Some(0xff), Some(_)) => break,
                    (Some(_), Some(_)) => at += 1,
                    _ => return Err(Refused::Incomplete),
                }
            }
        }
    }
}
