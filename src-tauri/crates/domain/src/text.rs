//! Text that people type or paste: what is kept of it, and how much.
//!
//! Notes come from keyboards, clipboards, spreadsheets and other machines. They are kept in one
//! Unicode form (so that a search finds what looks the same) and without characters that would
//! show nothing or break a table.

use unicode_normalization::UnicodeNormalization;

/// Longest comment, reason, narrative answer or other note, in characters.
pub const NOTE_LIMIT: usize = 20_000;
/// Longest name, post, place or other text of one line, in characters.
pub const LINE_LIMIT: usize = 300;

/// A note as it is kept: NFC, line ends as `\n`, no control characters but newline and tab.
/// Spaces at the ends stay: somebody may still be typing.
pub fn note(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.nfc().filter(|&c| c == '\n' || c == '\t' || !c.is_control()).collect()
}

/// A note that is complete, without spaces and line ends around it.
pub fn paragraph(text: &str) -> String {
    note(text).trim().to_owned()
}

/// A name or another text of one line as it is kept: like a [`note`], with line breaks and tabs as
/// spaces, without the invisible characters that turn the reading direction around (a name must
/// read as it is spelt), trimmed.
pub fn line(text: &str) -> String {
    let text: String = text
        .nfc()
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .collect();
    text.trim().to_owned()
}

/// Whether there is nothing to read in it.
pub fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Whether it has more characters than allowed.
pub fn is_longer_than(text: &str, limit: usize) -> bool {
    // A character has at most four bytes: short texts need no counting.
    text.len() > limit && text.chars().count() > limit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_keeps_its_lines_and_loses_what_cannot_be_seen() {
        for (typed, kept) in [
            ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
            ("a\tb", "a\tb"),
            ("bell\u{7} null\0", "bell null"),
            ("cafe\u{301}", "caf\u{e9}"),
            (" still typing ", " still typing "),
        ] {
            assert_eq!(note(typed), kept);
        }
    }

    #[test]
    fn a_name_is_one_line_that_reads_as_it_is_spelt() {
        for (typed, kept) in [("  Port\nAlder ", "Port Alder"), ("Quay\u{202e}7", "Quay7"), ("e\u{301}", "\u{e9}")] {
            assert_eq!(line(typed), kept);
        }
    }

    #[test]
    fn length_is_counted_in_characters() {
        assert!(!is_longer_than("ééé", 3));
        assert!(is_longer_than("éééé", 3));
    }
}
