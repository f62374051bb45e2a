//! Text with a little form: paragraphs, two kinds of lists, and bold words. It is kept as people typed it, so that it
//! reads well where nobody sets it; the report and the window set what [`Prose::parse`] makes of it.
//!
//! ```text
//! A blank line ends a paragraph; a line end inside one stays.
//!
//! - a point            1. a numbered point
//! - **bold** words     2. another
//! ```
//!
//! There is nothing to get wrong: a mark that means nothing here is a character like any other.

use serde::{Deserialize, Serialize};

/// Text as it is set: blocks from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Prose {
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(rename = "ProseBlock"))]
pub enum Block {
    Paragraph { runs: Vec<Run> },
    List { ordered: bool, points: Vec<Vec<Run>> },
}

/// Words of one weight.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(rename = "ProseRun"))]
pub struct Run {
    pub text: String,
    pub bold: bool,
}

const BOLD: &str = "**";

impl Prose {
    pub fn parse(source: &str) -> Self {
        let mut blocks: Vec<Block> = Vec::new();
        // Whether the next line may still belong to the block above it.
        let mut open = false;
        for line in source.lines() {
            let line = line.trim();
            if line.is_empty() {
                open = false;
                continue;
            }
            match (point(line), blocks.last_mut().filter(|_| open)) {
                (Some((ordered, text)), Some(Block::List { ordered: before, points })) if *before == ordered => {
                    points.push(runs(text));
                }
                (Some((ordered, text)), _) => blocks.push(Block::List { ordered, points: vec![runs(text)] }),
                (None, Some(Block::Paragraph { runs: before })) => add_line(before, line),
                (None, Some(Block::List { points, .. })) if points.last().is_some() => {
                    if let Some(last) = points.last_mut() {
                        add_line(last, line);
                    }
                }
                (None, _) => blocks.push(Block::Paragraph { runs: runs(line) }),
            }
            open = true;
        }
        Self { blocks }
    }

    /// Notes that stand below each other, each a text of its own.
    pub fn of_notes(notes: &[String]) -> Self {
        Self { blocks: notes.iter().flat_map(|note| Self::parse(note).blocks).collect() }
    }

    /// Notes of which each plain one is a point: what stands alone in a list of strengths is a point of it.
    pub fn of_points(notes: &[String]) -> Self {
        let mut blocks: Vec<Block> = Vec::new();
        for block in Self::of_notes(notes).blocks {
            match (block, blocks.last_mut()) {
                (Block::Paragraph { runs }, Some(Block::List { ordered: false, points })) => points.push(runs),
                (Block::Paragraph { runs }, _) => blocks.push(Block::List { ordered: false, points: vec![runs] }),
                (Block::List { ordered: false, points: more }, Some(Block::List { ordered: false, points })) => {
                    points.extend(more);
                }
                (list @ Block::List { .. }, _) => blocks.push(list),
            }
        }
        Self { blocks }
    }

    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }
}

/// What people typed in one field, as the notes it is kept as: one for each block. Read back with
/// [`joined`], it is the same text but for needless blank lines.
pub fn notes(source: &str) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    let mut open = false;
    for line in source.lines() {
        let line = line.trim_end();
        if line.trim().is_empty() {
            open = false;
            continue;
        }
        match notes.last_mut().filter(|_| open) {
            Some(note) => {
                note.push('\n');
                note.push_str(line);
            }
            None => notes.push(line.to_owned()),
        }
        open = true;
    }
    notes
}

/// The notes as one text to edit.
pub fn joined(notes: &[String]) -> String {
    notes.join("\n\n")
}

/// Whether a line is a point of a list, and what it says.
fn point(line: &str) -> Option<(bool, &str)> {
    for mark in ["- ", "* ", "• "] {
        if let Some(text) = line.strip_prefix(mark) {
            return Some((false, text.trim_start())).filter(|(_, text)| !text.is_empty());
        }
    }
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = line.get(digits..).filter(|_| (1..=2).contains(&digits))?;
    let text = rest.strip_prefix(". ").or_else(|| rest.strip_prefix(") "))?.trim_start();
    (!text.is_empty()).then_some((true, text))
}

/// Cuts a line where bold begins and ends. A mark without its other half is text.
fn runs(line: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut add = |text: &str, bold: bool| {
        if text.is_empty() {
            return;
        }
        match runs.last_mut() {
            Some(run) if run.bold == bold => run.text.push_str(text),
            _ => runs.push(Run { text: text.to_owned(), bold }),
        }
    };
    let mut rest = line;
    while let Some((before, behind)) = rest.split_once(BOLD) {
        let Some((inside, after)) = behind.split_once(BOLD).filter(|(inside, _)| !inside.trim().is_empty()) else {
            add(before, false);
            add(BOLD, false);
            rest = behind;
            continue;
        };
        add(before, false);
        add(inside, true);
        rest = after;
    }
    add(rest, false);
    runs
}

fn add_line(before: &mut Vec<Run>, line: &str) {
    let mut more = runs(line);
    match (before.last_mut(), more.first_mut()) {
        (Some(last), Some(first)) if last.bold == first.bold => {
            last.text.push('\n');
            last.text.push_str(&first.text);
            before.extend(more.drain(1..));
        }
        (Some(last), Some(_)) => {
            last.text.push('\n');
            before.append(&mut more);
        }
        _ => before.append(&mut more),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Run {
        Run { text: text.to_owned(), bold: false }
    }

    fn bold(text: &str) -> Run {
        Run { text: text.to_owned(), bold: true }
    }

    fn check(source: &str, expected: &[Block]) {
        assert_eq!(Prose::parse(source).blocks, expected, "{source:?}");
    }

    #[test]
    fn paragraphs_lists_and_bold_words_are_told_apart() {
        let paragraph = |runs: &[Run]| Block::Paragraph { runs: runs.to_vec() };
        let list = |ordered, points: &[&[Run]]| Block::List {
            ordered,
            points: points.iter().map(|point| point.to_vec()).collect(),
        };
        check("", &[]);
        check("One.\n\nTwo,\nstill two.", &[paragraph(&[plain("One.")]), paragraph(&[plain("Two,\nstill two.")])]);
        check("- a\n* b\n• c", &[list(false, &[&[plain("a")], &[plain("b")], &[plain("c")]])]);
        check("1. a\n2) b", &[list(true, &[&[plain("a")], &[plain("b")]])]);
        check("Before:\n- a\n  more", &[paragraph(&[plain("Before:")]), list(false, &[&[plain("a\nmore")]])]);
        check("The **night** shift", &[paragraph(&[plain("The "), bold("night"), plain(" shift")])]);
    }

    #[test]
    fn a_mark_that_means_nothing_is_text() {
        for source in ["2 ** 3", "****", "-", "- ", "-5 °C", "2026. A year", "1.5 m", "a ** b"] {
            let kept = Block::Paragraph { runs: vec![plain(source.trim())] };
            assert_eq!(Prose::parse(source).blocks, [kept], "{source:?}");
        }
    }

    #[test]
    fn what_is_kept_reads_back_as_it_was_typed() {
        let typed = "First.\nSame block.\n\n\n- a\n- b\n\nLast.";
        let kept = notes(typed);
        assert_eq!(kept, ["First.\nSame block.", "- a\n- b", "Last."]);
        assert_eq!(joined(&kept), "First.\nSame block.\n\n- a\n- b\n\nLast.");
        assert_eq!(Prose::of_notes(&kept), Prose::parse(typed));
    }

    #[test]
    fn a_plain_strength_is_a_point() {
        let strengths = ["Weekly meeting".to_owned(), "- Searches\n- **Logs**".to_owned(), "Lamps".to_owned()];
        let Prose { blocks } = Prose::of_points(&strengths);
        let points = [plain("Weekly meeting"), plain("Searches"), bold("Logs"), plain("Lamps")].map(|run| vec![run]);
        assert_eq!(blocks, [Block::List { ordered: false, points: points.to_vec() }]);
    }
}
