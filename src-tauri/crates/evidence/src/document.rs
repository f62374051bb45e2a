//! Documents: kept as they are, when they are of a kind an office uses. Nothing here opens them.

use crate::Refused;

const KINDS: [&str; 12] = [
    "application/pdf",
    "application/rtf",
    "application/msword",
    "application/vnd.ms-excel",
    "application/vnd.ms-powerpoint",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.presentation",
    "text/rtf",
];

pub(crate) fn media_type(bytes: &[u8], file_name: &str) -> Result<&'static str, Refused> {
    if let Some(found) = infer::get(bytes) {
        if let Some(known) = KINDS.into_iter().find(|kind| *kind == found.mime_type()) {
            return Ok(known);
        }
        if found.matcher_type() == infer::MatcherType::Image {
            return Err(Refused::OtherPicture);
        }
        if !found.mime_type().starts_with("text/plain") {
            return Err(Refused::Unknown);
        }
    }
    if !is_text(bytes) {
        return Err(Refused::Unknown);
    }
    let ending = file_name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    Ok(if ending.as_deref() == Some("csv") { "text/csv" } else { "text/plain" })
}

/// Text people read: lines of characters, and no page or program in a mark-up language.
fn is_text(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
    // Older programs write one byte a character; control characters are in no text of any of them.
    let readable = bytes.iter().all(|byte| *byte >= b' ' || matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c));
    let first = bytes.iter().find(|byte| !byte.is_ascii_whitespace());
    // … and most of what they wrote is in none of their alphabets.
    let plain = bytes.iter().filter(|byte| byte.is_ascii()).count();
    let spelt = std::str::from_utf8(bytes).is_ok() || plain * 10 >= bytes.len() * 7;
    readable && spelt && first.is_some_and(|byte| *byte != b'<') && !bytes.starts_with(b"#!")
}
