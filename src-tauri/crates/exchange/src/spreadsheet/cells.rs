//! What the text of a cell means.
//!
//! A list stands in one cell, one entry per line. Inside an entry a backslash is written `\\` and a
//! line break `\n`, so that entries of several lines come back as they went.

/// The entries of a list as one text.
pub(super) fn lines<'a>(entries: impl IntoIterator<Item = &'a str>) -> String {
    let escape = |entry: &str| entry.replace('\\', r"\\").replace('\n', r"\n").replace('\r', r"\r");
    entries.into_iter().map(escape).collect::<Vec<_>>().join("\n")
}

/// The entries of a list. Lines without text are no entries.
pub(super) fn entries(text: &str) -> Vec<String> {
    text.split('\n')
        .map(|line| line.strip_suffix('\r').unwrap_or(line))
        .filter(|line| !line.trim().is_empty())
        .map(unescape)
        .collect()
}

fn unescape(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        if character != '\\' {
            text.push(character);
            continue;
        }
        match characters.next() {
            Some('n') => text.push('\n'),
            Some('r') => text.push('\r'),
            Some('\\') | None => text.push('\\'),
            // Somebody who knows nothing of escapes wrote a backslash: it is one.
            Some(other) => text.extend(['\\', other]),
        }
    }
    text
}

pub(super) fn yes_no(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "true" => Some(true),
        "no" | "false" => Some(false),
        _ => None,
    }
}

pub(super) const fn yes_or_no(value: bool) -> &'static str {
    if value { "yes" } else { "no" }
}

/// Whole numbers separated by commas, blanks or line breaks; the first that is none is the error.
pub(super) fn whole_numbers(text: &str) -> Result<Vec<u64>, String> {
    text.split([',', ';', ' ', '\n', '\r', '\t'])
        .filter(|word| !word.is_empty())
        .map(|word| word.parse().map_err(|_| word.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_list_comes_back_from_its_cell(list in prop::collection::vec("[ a\\\\nr\n\r]*x[ a\\\\nr\n\r]*", 0..5)) {
            prop_assert_eq!(entries(&lines(list.iter().map(String::as_str))), list);
        }
    }

    #[test]
    fn empty_lines_are_no_entries() {
        assert_eq!(entries("one\n\n  \ntwo\r\n"), ["one", "two"]);
    }

    #[test]
    fn a_lone_backslash_is_a_backslash() {
        assert_eq!(entries(r"C:\plans\"), [r"C:\plans\"]);
    }

    #[test]
    fn levels_may_be_separated_in_any_usual_way() {
        for text in ["1, 2,3", "1;2;3", "1 2 3", "1\n2\n3"] {
            assert_eq!(whole_numbers(text).unwrap(), [1, 2, 3], "{text:?}");
        }
        assert_eq!(whole_numbers("1, II"), Err("II".to_owned()));
    }
}
