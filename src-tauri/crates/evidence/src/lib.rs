//! Takes pictures and documents in, and draws on pictures.
//!
//! Whatever claims to be a picture is decoded within limits and encoded anew: what is kept is made of pixels and of
//! nothing else, so that neither metadata nor a second file hidden in the first comes along. The camera's own file is
//! not kept; its hash and the time it was taken are (decision 20). Documents are kept byte for byte and never
//! rendered here.
//!
//! ```text
//! take_in(&bytes, "IMG_1.jpg") -> Result<TakenIn, Refused>       one at a time, a few hundred MB at the very most
//! draw(&sealed_jpeg, &marks)   -> Result<Drawn, DrawError>       the view and its thumbnail
//! undrawable("…")              -> characters the bundled font cannot draw
//! ```

mod document;
mod draw;
pub mod limits;
mod metadata;
mod picture;
mod sniff;
#[cfg(test)]
mod tests;

pub use draw::{DrawError, Drawn, draw, undrawable};

use breakwater_domain::evidence::{Position, Taken};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use thiserror::Error;

/// A file as it may be sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TakenIn {
    Picture(Box<Picture>),
    /// Kept as it came.
    Document {
        media_type: &'static str,
    },
}

/// A picture made anew: upright, within limits, pixels only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// JPEG.
    pub bytes: Vec<u8>,
    pub width: u32,
    pub height: u32,
    /// JPEG.
    pub thumbnail: Vec<u8>,
    /// SHA-256 of the file it was made of, lower-case hex.
    pub camera_sha256: String,
    /// By the camera's clock, as its file said.
    pub taken: Option<Taken>,
    /// Where, as its file said. In none of the pictures; whether it is kept as text is for people to decide.
    pub position: Option<Position>,
}

/// Why a file was not taken in. Each case has an advice of its own.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refused {
    #[error("the file is empty")]
    Empty,
    #[error("more than {limit_mb} MB")]
    TooLarge { limit_mb: usize },
    /// What it claims, before anything was decoded.
    #[error("{width} x {height} pixels are too many")]
    TooManyPixels { width: u32, height: u32 },
    /// Its end is missing.
    #[error("the picture is not complete")]
    Incomplete,
    #[error("the picture cannot be decoded")]
    Damaged,
    /// Drawings may hold programs.
    #[error("SVG")]
    Svg,
    /// HEIC, HEIF, AVIF: what many telephones make by themselves.
    #[error("HEIC")]
    Heic,
    #[error("an animation")]
    Animated,
    /// Another kind of picture (GIF, TIFF, BMP …).
    #[error("a picture of another kind")]
    OtherPicture,
    /// Neither a picture nor a document of a known kind.
    #[error("of no kind that is taken in")]
    Unknown,
}

/// Takes a file in, by what its bytes are; the name only tells CSV from other text.
pub fn take_in(bytes: &[u8], file_name: &str) -> Result<TakenIn, Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    if bytes.len() > limits::FILE_BYTES {
        return Err(Refused::TooLarge { limit_mb: limits::FILE_BYTES / 1024 / 1024 });
    }
    match sniff::kind(bytes)? {
        sniff::Kind::Picture(format) => picture::take_in(bytes, format).map(Box::new).map(TakenIn::Picture),
        sniff::Kind::Other => document::media_type(bytes, file_name).map(|media_type| TakenIn::Document { media_type }),
    }
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
