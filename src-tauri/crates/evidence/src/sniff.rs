//! What a file is, by its first bytes; names and claimed types are no evidence.

use crate::Refused;
use image::ImageFormat;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Picture(ImageFormat),
    /// A document, perhaps.
    Other,
}

pub(crate) fn kind(bytes: &[u8]) -> Result<Kind, Refused> {
    let format = match bytes {
        [0xff, 0xd8, 0xff, ..] => ImageFormat::Jpeg,
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => ImageFormat::Png,
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => ImageFormat::WebP,
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] if is_heif(brand) => return Err(Refused::Heic),
        [b'G', b'I', b'F', b'8', ..]
        | [b'I', b'I', 0x2a | 0x2b, 0, ..]
        | [b'M', b'M', 0, 0x2a, ..]
        | [0, 0, 1, 0, ..]
        | [0xff, 0x0a, ..]
        | [b'8', b'B', b'P', b'S', ..] => return Err(Refused::OtherPicture),
        [b'B', b'M', ..] if infer::is_image(bytes) => return Err(Refused::OtherPicture),
        _ if is_svg(bytes) => return Err(Refused::Svg),
        // Half of a signature is the beginning of a picture that never came.
        [0xff, 0xd8] | [0x89, b'P', b'N', b'G', ..] => return Err(Refused::Incomplete),
        _ => return Ok(Kind::Other),
    };
    Ok(Kind::Picture(format))
}

/// Brands of the HEIF family, the major one or one of those it is compatible with.
fn is_heif(brands: &[u8]) -> bool {
    brands.chunks_exact(4).take(8).any(|brand| {
        matches!(
            brand,
            b"heic" | b"heix" | b"hevc" | b"hevx" | b"heim" | b"heis" | b"mif1" | b"msf1" | b"avif" | b"avis"
        )
    })
}

/// Text in which an `svg` element begins early, behind any declaration or comment.
fn is_svg(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
    let start = &start[..start.len().min(4096)];
    if start.iter().find(|byte| !byte.is_ascii_whitespace()) != Some(&b'<') {
        return false;
    }
    start.windows(4).any(|window| window.eq_ignore_ascii_case(b"<svg"))
}
