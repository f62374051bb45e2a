//! A picture as it is printed: the bytes of a JPEG, never decoded here. Its head says how large it is and how many
//! colours it has; that is all the PDF must know to hold it as it is stored.

use std::{fmt, sync::Arc};

#[derive(Clone)]
pub struct Picture {
    /// Names it, in lower-case hex.
    sha256: String,
    width: u32,
    height: u32,
    /// 1: grey, 3: red, green and blue.
    components: u8,
    bytes: Arc<[u8]>,
}

impl Picture {
    /// `None`: no JPEG a PDF may hold as it is (other coding, other depth, four colours), or damaged.
    pub fn jpeg(sha256: String, bytes: Vec<u8>) -> Option<Self> {
        let head = head(&bytes)?;
        Some(Self { sha256, width: head.width, height: head.height, components: head.components, bytes: bytes.into() })
    }

    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    pub fn width(&self) -> u32 {
        self.width
    }

    pub fn height(&self) -> u32 {
        self.height
    }

    pub(crate) fn components(&self) -> u8 {
        self.components
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The largest size of its shape in a frame.
    pub(crate) fn within(&self, width: f32, height: f32) -> [f32; 2] {
        let scale = (width / self.width as f32).min(height / self.height as f32);
        [self.width as f32 * scale, self.height as f32 * scale]
    }
}

/// Its hash stands for its bytes.
impl PartialEq for Picture {
    fn eq(&self, other: &Self) -> bool {
        self.sha256 == other.sha256
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Picture({}, {} × {})", self.sha256, self.width, self.height)
    }
}

struct Head {
    width: u32,
    height: u32,
    components: u8,
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
        assert_eq!((picture.width(), picture.height(), picture.components()), (200, 100, 3));
        assert_eq!(picture.within(50.0, 50.0), [50.0, 25.0]);
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
