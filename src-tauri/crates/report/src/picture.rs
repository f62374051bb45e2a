//! A picture as it is printed: a JPEG that goes into the file byte for byte, never decoded here.
//!
//! Its head says how large it is and how many colours it has; that is all the PDF must know. The bytes
//! may stay where they are stored until the file is written and be let go again at once, so that a report
//! of many photos never holds more than one of them.

use std::{fmt, io, sync::Arc};

/// A picture that can be put on a page, several times if need be. A clone shares the bytes.
#[derive(Clone)]
pub struct Picture {
    /// Names it, in lower-case hex.
    sha256: String,
    head: Head,
    /// `None`: fetched when the file is written.
    bytes: Option<Arc<[u8]>>,
}

/// What the head of a JPEG says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Head {
    width: u32,
    height: u32,
    /// 1: grey, 3: red, green and blue.
    components: u8,
}

impl Picture {
    /// A picture in memory. `None`: no JPEG a PDF may hold as it is (other coding, other depth, four colours), or damaged.
    pub fn jpeg(sha256: String, bytes: Vec<u8>) -> Option<Self> {
        Some(Self { sha256, head: head(&bytes)?, bytes: Some(bytes.into()) })
    }

    /// A picture of which only the beginning is at hand; see [`crate::Document::write_pdf`]. `None` as for
    /// [`Picture::jpeg`], and when the head ends before it says how large the picture is: 64 KiB always do, but for
    /// what a camera puts in front, and that is never kept.
    pub fn stored(sha256: String, beginning: &[u8]) -> Option<Self> {
        Some(Self { sha256, head: head(beginning)?, bytes: None })
    }

    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    pub fn width(&self) -> u32 {
        self.head.width
    }

    pub fn height(&self) -> u32 {
        self.head.height
    }

    /// The largest size of its shape in a frame.
    pub(crate) fn within(&self, width: f32, height: f32) -> [f32; 2] {
        let (own_width, own_height) = (self.head.width as f32, self.head.height as f32);
        let scale = (width / own_width).min(height / own_height);
        [own_width * scale, own_height * scale]
    }

    pub(crate) fn grey(&self) -> bool {
        self.head.components == 1
    }

    /// The bytes, held or fetched, and the same picture that was laid out.
    ///
    /// # Errors
    /// Those of `fetch`, and when it gave another picture.
    pub fn bytes(&self, fetch: &mut Fetch) -> io::Result<Arc<[u8]>> {
        if let Some(bytes) = &self.bytes {
            return Ok(Arc::clone(bytes));
        }
        let bytes = fetch(self)?;
        if head(&bytes) == Some(self.head) {
            Ok(bytes.into())
        } else {
            Err(io::Error::new(io::ErrorKind::InvalidData, "it is not the picture it was"))
        }
    }
}

/// Gets the bytes of a picture from where they are stored.
pub type Fetch<'a> = dyn FnMut(&Picture) -> io::Result<Vec<u8>> + 'a;

/// Its hash stands for its bytes.
impl PartialEq for Picture {
    fn eq(&self, other: &Self) -> bool {
        self.sha256 == other.sha256
    }
}

impl Eq for Picture {}

impl fmt::Debug for Picture {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Picture({}, {} × {})", self.sha256, self.head.width, self.head.height)
    }
}

/// Reads the segments of a JPEG up to the one that begins the frame (ITU-T T.81, B.2).
fn head(bytes: &[u8]) -> Option<Head> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    loop {
        let [0xff, marker, high, low, ..] = *rest else { return None };
        // Fill bytes may stand before a marker.
        if marker == 0xff {
            rest = &rest[1..];
            continue;
        }
        let length = usize::from(u16::from_be_bytes([high, low]));
        let segment = rest.get(4..2 + length)?;
        match marker {
            // Baseline, extended and progressive with Huffman coding: what DCTDecode takes.
            0xc0..=0xc2 => {
                let [8, h1, h0, w1, w0, components @ (1 | 3), ..] = *segment else { return None };
                let (height, width) = (u16::from_be_bytes([h1, h0]), u16::from_be_bytes([w1, w0]));
                return (width > 0 && height > 0).then_some(Head {
                    width: width.into(),
                    height: height.into(),
                    components,
                });
            }
            0xc4 | 0xdb | 0xdd | 0xe0..=0xef | 0xfe => rest = &rest[2 + length..],
            _ => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_size_is_read_from_the_head() {
        let jpeg = [
            &[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2][..],
            &[0xff, 0xff, 0xfe, 0, 3, 7],
            &[0xff, 0xc0, 0, 11, 8, 0, 100, 0, 200, 3, 0, 0, 0],
        ]
        .concat();
        let picture = Picture::jpeg(String::new(), jpeg.clone()).expect("a head");
        assert_eq!((picture.width(), picture.height()), (200, 100));
        assert_eq!(head(&jpeg).map(|head| head.components), Some(3));
        assert_eq!(picture.within(50.0, 50.0).map(|length| length.round() as u32), [50, 25]);
        for cut in 0..jpeg.len() - 3 {
            assert!(Picture::jpeg(String::new(), jpeg[..cut].to_vec()).is_none(), "cut at {cut}");
        }
    }

    #[test]
    fn what_a_pdf_cannot_hold_as_it_is_is_refused() {
        let of = |marker, depth, colours| {
            Picture::jpeg(
                String::new(),
                [&[0xff, 0xd8, 0xff, marker, 0, 11, depth, 0, 1, 0, 1, colours], &[0; 3][..]].concat(),
            )
        };
        assert!(of(0xc0, 8, 1).is_some() && of(0xc2, 8, 3).is_some());
        assert!(of(0xc0, 12, 3).is_none() && of(0xc0, 8, 4).is_none() && of(0xc3, 8, 3).is_none());
        assert!(Picture::jpeg(String::new(), b"\x89PNG\r\n\x1a\n".to_vec()).is_none());
    }
}
