//! The sheets and columns of the workbooks. Names are identifiers: they never change with the
//! language, because a workbook travels.

use breakwater_domain::questionnaire::{Interval, Part};
use std::sync::LazyLock;

/// What the first sheet says about itself, so that another workbook is not taken for one of ours.
pub(super) const SET_WORKBOOK: &str = "breakwater-set-1";
pub(super) const OVERLAY_WORKBOOK: &str = "breakwater-overlay-1";

/// Explanations for people; not read back.
pub(super) const READ_ME: &str = "Read me";

/// Blocks of single sets whose inside is open (checklists/README.md).
pub(super) const BLOCKS: [&str; 6] = ["worksheet", "maturity", "types", "plan_parts", "threats", "scenarios"];
pub(super) const GUIDANCE: [&str; 4] = ["look", "ask", "evidence", "failing"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choices {
    Free,
    OneOf(&'static [&'static str]),
    /// An id of the sheet "Sections".
    Sections,
}

#[derive(Debug)]
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) width: f64,
    pub(super) choices: Choices,
}

#[derive(Debug)]
pub(super) struct Layout {
    pub(super) name: &'static str,
    pub(super) columns: &'static [Column],
    /// Once for each language: `prompt.fr`; a column without a name is named for the language alone.
    pub(super) by_language: &'static [Column],
    /// A workbook may lack a sheet that has nothing to say.
    pub(super) optional: bool,
}

const fn column(name: &'static str, width: f64) -> Column {
    Column { name, width, choices: Choices::Free }
}

const fn choice(name: &'static str, width: f64, choices: &'static [&'static str]) -> Column {
    Column { name, width, choices: Choices::OneOf(choices) }
}

const PARTS: &[&str] = &[Part::A.key(), Part::B.key(), Part::Solas.key(), Part::Other.key()];
const ANSWERS: &[&str] = &["verdict", "narrative"];
const YES_NO: &[&str] = &["yes", "no"];
const PROVENANCES: &[&str] = &["seen", "reconstructed"];
const PROFILES: &[&str] = &["eu"];
const FIELD_TYPES: &[&str] =
    &["text", "integer", "date", "dates", "bool", "enum", "multi", "geo", "table", "pattern", "iso3166"];
pub(super) const KINDS: &[&str] = &["text", "lines", "number", "yes-no", "null", "empty-list", "empty-object"];
const INTERVALS: &[&str] = &{
    let mut keys = [""; Interval::ALL.len()];
    let mut index = 0;
    while index < keys.len() {
        keys[index] = Interval::ALL[index].key();
        index += 1;
    }
    keys
};

const WORDS: [Column; 5] = [
    column("prompt", 60.0),
    column("look", 50.0),
    column("ask", 50.0),
    column("evidence", 50.0),
    column("failing", 50.0),
];

pub(super) static SET: Layout = Layout {
    name: "Set",
    columns: &[column("key", 18.0), column("value", 22.0)],
    by_language: &[column("", 60.0)],
    optional: false,
};
pub(super) static TAGS: Layout =
    Layout { name: "Tags", columns: &[column("tag", 26.0)], by_language: &[column("label", 45.0)], optional: true };
pub(super) static SECTIONS: Layout = Layout {
    name: "Sections",
    columns: &[column("id", 14.0), column("number", 9.0), column("references", 22.0)],
    by_language: &[column("title", 40.0), column("intro", 60.0)],
    optional: false,
};
pub(super) static ITEMS: Layout = Layout {
    name: "Items",
    columns: &[
        column("id", 16.0),
        column("number", 9.0),
        Column { name: "section", width: 12.0, choices: Choices::Sections },
        choice("part", 8.0, PARTS),
        column("levels", 9.0),
        choice("answer", 11.0, ANSWERS),
        column("references", 22.0),
        column("applies_to", 18.0),
        column("measure", 18.0),
        choice("eu_mandatory", 13.0, YES_NO),
        choice("provenance", 14.0, PROVENANCES),
    ],
    by_language: &WORDS,
    optional: false,
};
pub(super) static GENERAL: Layout = Layout {
    name: "General",
    columns: &[column("id", 26.0), choice("type", 12.0, FIELD_TYPES)],
    by_language: &[column("label", 40.0), column("hint", 45.0), column("unit", 14.0)],
    optional: true,
};
pub(super) static OPTIONS: Layout = Layout {
    name: "Options",
    columns: &[column("field", 26.0), column("id", 30.0)],
    by_language: &[column("label", 40.0)],
    optional: true,
};
pub(super) static BLOCK_VALUES: Layout = Layout {
    name: "Blocks",
    columns: &[
        choice("block", 14.0, &BLOCKS),
        column("language", 10.0),
        column("path", 40.0),
        choice("kind", 13.0, KINDS),
        column("value", 80.0),
    ],
    by_language: &[],
    optional: true,
};
pub(super) static SET_SHEETS: [&Layout; 7] = [&SET, &TAGS, &SECTIONS, &ITEMS, &GENERAL, &OPTIONS, &BLOCK_VALUES];

pub(super) static OVERLAY: Layout = Layout {
    name: "Overlay",
    columns: &[column("key", 22.0), column("value", 24.0)],
    by_language: &[column("", 60.0)],
    optional: false,
};
pub(super) static CHANGES: Layout = Layout {
    name: "Changes",
    columns: &[column("id", 16.0), column("official_number", 16.0), column("national_references", 30.0)],
    by_language: &[column("prompt", 60.0)],
    optional: true,
};
pub(super) static ADDED: Layout = Layout {
    name: "Added",
    columns: &[
        column("id", 20.0),
        column("section", 12.0),
        column("after", 16.0),
        column("number", 9.0),
        column("official_number", 16.0),
        column("levels", 9.0),
        choice("answer", 11.0, ANSWERS),
        column("references", 22.0),
        column("national_references", 30.0),
        column("applies_to", 18.0),
        column("measure", 18.0),
    ],
    by_language: &WORDS,
    optional: true,
};
pub(super) static INTERVAL_VALUES: Layout = Layout {
    name: "Intervals",
    columns: &[choice("interval", 26.0, INTERVALS), column("value", 10.0)],
    by_language: &[],
    optional: true,
};
pub(super) static MARKS: Layout = Layout {
    name: "Marks",
    columns: &[column("id", 20.0), column("reference", 40.0), choice("profile", 10.0, PROFILES), column("items", 20.0)],
    by_language: &[column("label", 45.0)],
    optional: true,
};
pub(super) static OVERLAY_SHEETS: [&Layout; 5] = [&OVERLAY, &CHANGES, &ADDED, &INTERVAL_VALUES, &MARKS];

impl Layout {
    /// The heads of the columns, with what each is.
    pub(super) fn header(&self, languages: &[String]) -> Vec<(String, &Column)> {
        let fixed = self.columns.iter().map(|column| (column.name.to_owned(), column));
        let by_language = languages.iter().flat_map(|language| {
            self.by_language.iter().map(move |column| (in_language(column.name, language), column))
        });
        fixed.chain(by_language).collect()
    }

    fn explained(&self) -> Vec<(String, String)> {
        let columns = self.columns.iter().chain(self.by_language).filter(|column| !column.name.is_empty());
        columns.map(|column| (column.name.to_owned(), explanation_key(self.name, column.name))).collect()
    }
}

/// The head of a column in a language.
pub(super) fn in_language(name: &str, language: &str) -> String {
    if name.is_empty() { language.to_owned() } else { format!("{name}.{language}") }
}

fn explanation_key(sheet: &str, name: &str) -> String {
    format!("sheet-{}-{}", sheet.to_lowercase(), name.replace('_', "-"))
}

/// A line of the sheet "Read me": name of the sheet, of the column, and the key of the explanation.
pub(super) fn explanations(sheets: &[&Layout]) -> Vec<(String, String, String)> {
    let mut lines = Vec::new();
    for sheet in sheets {
        lines.push((sheet.name.to_owned(), String::new(), format!("sheet-{}", sheet.name.to_lowercase())));
        for (name, key) in sheet.explained() {
            lines.push((sheet.name.to_owned(), name, key));
        }
    }
    lines
}

/// The general rules at the top of "Read me", in their order.
pub(super) const RULES: [&str; 5] =
    ["sheet-rule-names", "sheet-rule-lists", "sheet-rule-text", "sheet-rule-languages", "sheet-rule-import"];

/// Every key of the catalogue that "Read me" asks for.
pub fn explanation_keys() -> impl Iterator<Item = &'static str> {
    static KEYS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let columns = [&SET_SHEETS[..], &OVERLAY_SHEETS[..]].into_iter().flat_map(explanations).map(|(.., key)| key);
        let heads = ["sheet-read-me-set", "sheet-read-me-overlay"];
        let heads = heads.into_iter().chain(["sheet-read-me-sheet", "sheet-read-me-column", "sheet-read-me-meaning"]);
        heads.chain(RULES).map(str::to_owned).chain(columns).collect()
    });
    KEYS.iter().map(String::as_str)
}
