//! The blocks of single sets, whose inside is open: one row for each value, with its path.
//!
//! A path is written for people: the keys from outside to inside with `/` between them, and the
//! place in a list, counted from 1, in brackets: `columns/[2]/label`. In a key, `~` is written
//! `~0`, `/` is `~1` and a bracket at its beginning `~2`.

use super::{
    cells,
    layout::{BLOCK_VALUES, BLOCKS, KINDS},
    places::escaped,
    problem::{Place, SheetCode, SheetProblem},
    table::{Findings, Row, Sheet, Table, shortened},
};
use serde_json::{Map, Number, Value};
use std::collections::BTreeMap;

/// No block of ours is deeper than six; a path beyond this is an attack or a slip.
const DEPTH: usize = 32;

/// Adds the rows of one block in one language.
pub(super) fn write(sheet: &mut Sheet, block: &str, language: &str, value: &Value) {
    let mut row = |path: &str, kind: &str, value: String| {
        let cells = [("block", block), ("language", language), ("path", path), ("kind", kind), ("value", &value)];
        sheet.push(cells.into_iter().map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect());
    };
    leaves(value, &mut String::new(), &mut row);
}

fn leaves(value: &Value, path: &mut String, row: &mut impl FnMut(&str, &str, String)) {
    let length = path.len();
    let mut inner = |step: &str, value: &Value, path: &mut String| {
        if !path.is_empty() {
            path.push('/');
        }
        path.push_str(step);
        leaves(value, path, row);
        path.truncate(length);
    };
    match value {
        Value::Object(map) if !map.is_empty() => {
            for (key, value) in map {
                let key = escaped(key);
                let step = key.strip_prefix('[').map_or(key.clone(), |rest| format!("~2{rest}"));
                inner(&step, value, path);
            }
        }
        Value::Array(list) if !list.is_empty() => match texts(list) {
            Some(entries) => row(path, "lines", cells::lines(entries)),
            None => {
                for (value, position) in list.iter().zip(1..) {
                    inner(&format!("[{position}]"), value, path);
                }
            }
        },
        Value::Object(_) => row(path, "empty-object", String::new()),
        Value::Array(_) => row(path, "empty-list", String::new()),
        Value::Null => row(path, "null", String::new()),
        Value::Bool(value) => row(path, "yes-no", cells::yes_or_no(*value).to_owned()),
        Value::Number(number) => row(path, "number", number.to_string()),
        Value::String(text) => row(path, "text", text.clone()),
    }
}

/// The entries of a list that can stand in one cell.
fn texts(list: &[Value]) -> Option<Vec<&str>> {
    list.iter().map(|entry| entry.as_str().filter(|text| !text.trim().is_empty())).collect()
}

/// The blocks of each language, in the order in which they first appear.
pub(super) fn read(
    table: &Table,
    languages: &[String],
    findings: &mut Findings,
) -> BTreeMap<String, Map<String, Value>> {
    let mut blocks: BTreeMap<String, Vec<(String, Node)>> = BTreeMap::new();
    for row in &table.rows {
        let block = required_word(table, row, "block", &BLOCKS, findings);
        let kind = required_word(table, row, "kind", KINDS, findings);
        let language = table.word(row, "language", findings);
        let known = language.filter(|language| languages.contains(language));
        if known.is_none() {
            let problem = SheetProblem::at(table.place(row, "language"), SheetCode::LanguageUnknown);
            findings.tell(problem.with("allowed", languages.join(", ")));
        }
        let path = table.word(row, "path", findings).unwrap_or_default();
        let steps = steps(&path);
        let place = table.place(row, "path");
        if steps.is_none() {
            findings.tell(SheetProblem::at(place, SheetCode::PathMalformed).with("found", shortened(&path)));
        }
        let value = kind.and_then(|kind| value(table, row, &kind, findings));
        let (Some(block), Some(language), Some(steps), Some(value)) = (block, known, steps, value) else { continue };
        let file = format!("{language}.json");
        let pointer = pointer(&block, &steps);
        // An empty block has a place too, and so has each container on the way.
        for (end, _) in pointer.match_indices('/').skip(1) {
            findings.places.note(&file, &pointer[..end], place);
        }
        findings.places.note(&file, pointer, table.place(row, "value"));
        let of_language = blocks.entry(language).or_default();
        let index = of_language.iter().position(|(name, _)| *name == block).unwrap_or_else(|| {
            of_language.push((block, Node::Nothing));
            of_language.len() - 1
        });
        if !of_language[index].1.insert(&steps, value, place) {
            findings.tell(SheetProblem::at(place, SheetCode::PathTwice).with("found", shortened(&path)));
        }
    }
    let finished = |nodes: Vec<(String, Node)>, findings: &mut Findings| {
        nodes.into_iter().map(|(block, node)| (block, node.value(findings))).collect()
    };
    blocks.into_iter().map(|(language, nodes)| (language, finished(nodes, findings))).collect()
}

/// A word that must stand there: an empty cell is told like a wrong word.
fn required_word(table: &Table, row: &Row, column: &str, allowed: &[&str], findings: &mut Findings) -> Option<String> {
    let before = findings.problems.len();
    let word = table.one_of(row, column, allowed, findings);
    if word.is_none() && findings.problems.len() == before {
        let problem = SheetProblem::at(table.place(row, column), SheetCode::NotOneOf);
        findings.tell(problem.with("found", "").with("allowed", allowed.join(", ")));
    }
    word
}

fn value(table: &Table, row: &Row, kind: &str, findings: &mut Findings) -> Option<Value> {
    let place = table.place(row, "value");
    match kind {
        "text" => Some(table.text(row, "value", findings).unwrap_or_default().into()),
        "lines" => Some(table.entries(row, "value", findings).into()),
        "yes-no" => {
            let value = table.yes_no(row, "value", findings);
            if value.is_none() && !findings.problems.iter().any(|problem| is_at(problem, place)) {
                findings.tell(SheetProblem::at(place, SheetCode::NotYesNo).with("found", ""));
            }
            value
        }
        "number" => {
            if let Some(value) = table.whole(row, "value") {
                return Some(value);
            }
            let text = table.text(row, "value", findings)?;
            let number = text.trim().parse::<Number>().ok();
            if number.is_none() {
                findings.tell(SheetProblem::at(place, SheetCode::NotNumber).with("found", shortened(&text)));
            }
            number.map(Value::Number)
        }
        empty => {
            if table.text(row, "value", findings).is_some() {
                findings.tell(SheetProblem::at(place, SheetCode::ValueSuperfluous));
            }
            Some(match empty {
                "empty-list" => Value::Array(Vec::new()),
                "empty-object" => Value::Object(Map::new()),
                _ => Value::Null,
            })
        }
    }
}

fn is_at(problem: &SheetProblem, place: Place) -> bool {
    problem.sheet == place.sheet
        && problem.row == place.row
        && problem.column == super::problem::column_letters(place.column)
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    Key(String),
    /// From 1.
    Position(usize),
}

fn steps(path: &str) -> Option<Vec<Step>> {
    if path.is_empty() {
        return Some(Vec::new());
    }
    let step = |step: &str| match step.strip_prefix('[') {
        Some(position) => {
            let position = position.strip_suffix(']')?.parse().ok()?;
            (1..=100_000).contains(&position).then_some(Step::Position(position))
        }
        None => Some(Step::Key(step.replace("~2", "[").replace("~1", "/").replace("~0", "~"))),
    };
    path.split('/').map(step).collect::<Option<Vec<_>>>().filter(|steps| steps.len() <= DEPTH)
}

fn pointer(block: &str, steps: &[Step]) -> String {
    steps.iter().fold(format!("/{block}"), |pointer, step| match step {
        Step::Key(key) => format!("{pointer}/{}", escaped(key)),
        Step::Position(position) => format!("{pointer}/{}", position - 1),
    })
}

/// A block while its rows come in.
#[derive(Debug)]
enum Node {
    Nothing,
    Leaf(Value),
    Object(Vec<(String, Node)>),
    List(BTreeMap<usize, (Node, Place)>),
}

impl Node {
    /// Puts a value at its place; `false` when something else is there.
    fn insert(&mut self, steps: &[Step], value: Value, place: Place) -> bool {
        let Some((step, rest)) = steps.split_first() else {
            let free = matches!(self, Self::Nothing);
            if free {
                *self = Self::Leaf(value);
            }
            return free;
        };
        if matches!(self, Self::Nothing) {
            *self = match step {
                Step::Key(_) => Self::Object(Vec::new()),
                Step::Position(_) => Self::List(BTreeMap::new()),
            };
        }
        match (self, step) {
            (Self::Object(entries), Step::Key(key)) => {
                let index = entries.iter().position(|(other, _)| other == key).unwrap_or_else(|| {
                    entries.push((key.clone(), Self::Nothing));
                    entries.len() - 1
                });
                entries[index].1.insert(rest, value, place)
            }
            (Self::List(entries), Step::Position(position)) => {
                entries.entry(*position).or_insert((Self::Nothing, place)).0.insert(rest, value, place)
            }
            _ => false,
        }
    }

    fn value(self, findings: &mut Findings) -> Value {
        match self {
            Self::Nothing => Value::Null,
            Self::Leaf(value) => value,
            Self::Object(entries) => {
                entries.into_iter().map(|(key, node)| (key, node.value(findings))).collect::<Map<_, _>>().into()
            }
            Self::List(entries) => {
                let gap = entries.iter().zip(1..).find(|((position, _), expected)| **position != *expected);
                if let Some(((_, (_, place)), expected)) = gap {
                    findings.tell(SheetProblem::at(*place, SheetCode::PathGap).with("expected", expected));
                }
                entries.into_values().map(|(node, _)| node.value(findings)).collect::<Vec<_>>().into()
            }
        }
    }
}

/// A sheet for blocks, without rows.
pub(super) fn sheet() -> Sheet {
    Sheet::new(&BLOCK_VALUES, &[])
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

    use super::*;
    use crate::spreadsheet::table::RawSheet;
    use proptest::prelude::*;

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            "[a-z]{0,6}|x [~/\\\\\\[\n]{1,4}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::vec(("[a-z~/\\[\\]]{1,4}", inner), 0..4)
                    .prop_map(|entries| entries.into_iter().collect::<Map<_, _>>().into()),
            ]
        })
    }

    proptest! {
        #[test]
        fn a_block_comes_back_from_its_rows(value in any_json()) {
            let mut sheet = sheet();
            write(&mut sheet, "worksheet", "en", &value);
            let mut findings = Findings::default();
            let languages = ["en".to_owned()];
            let table = Table::open(&BLOCK_VALUES, &[RawSheet::from(&sheet)], &[], &mut findings);
            let blocks = read(&table, &languages, &mut findings);
            prop_assert_eq!(&findings.problems, &[]);
            prop_assert_eq!(&blocks["en"]["worksheet"], &value);
        }
    }
}
