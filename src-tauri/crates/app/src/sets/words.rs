//! Mistakes of question sets, overlays and workbooks in the reader's words.

use breakwater_domain::questionnaire::{Problem, overlay::OVERLAY_FILE};
use breakwater_exchange::spreadsheet::SheetProblem;
use breakwater_locale::{Arg, Words};
use serde::Serialize;
use std::collections::BTreeMap;

/// A mistake with its place, for people and for scripts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Told {
    pub file: String,
    /// Sheet, row and column of a workbook, as its program names them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    pub item: Option<String>,
    /// JSON pointer.
    pub path: String,
    pub code: String,
    /// In words: "sheet “Items”, cell F14".
    pub place: String,
    /// In words: what is wrong.
    pub message: String,
}

/// A mistake of a set or an overlay; `overlay` is the name of the file an overlay came in.
pub(crate) fn of_content(problem: &Problem, overlay: &str, words: &Words) -> Told {
    let file = if problem.file == OVERLAY_FILE && !overlay.is_empty() { overlay } else { problem.file.as_str() };
    let place = [Some(file), problem.item.as_deref(), Some(problem.path.as_str())];
    let place: Vec<&str> = place.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    Told {
        file: file.to_owned(),
        sheet: None,
        row: None,
        column: None,
        item: problem.item.clone(),
        path: problem.path.clone(),
        code: problem.code.key().to_owned(),
        place: place.join(", "),
        message: message(&format!("questionnaire-problem-{}", problem.code.key()), &problem.params, words),
    }
}

pub(crate) fn of_sheet(problem: &SheetProblem, file: &str, words: &Words) -> Told {
    let cell = [
        ("sheet", Arg::from(problem.sheet.as_str())),
        ("row", problem.row.to_string().into()),
        ("column", problem.column.as_str().into()),
    ];
    let place = match (problem.sheet.is_empty(), problem.row, problem.column.is_empty()) {
        (true, ..) => words.say("sheet-place-file"),
        (false, 0, _) => words.say_with("sheet-place-sheet", &cell[..1]),
        (false, _, true) => words.say_with("sheet-place-row", &cell[..2]),
        (false, _, false) => words.say_with("sheet-place-cell", &cell),
    };
    Told {
        file: file.to_owned(),
        sheet: (!problem.sheet.is_empty()).then(|| problem.sheet.clone()),
        row: (problem.row > 0).then_some(problem.row),
        column: (!problem.column.is_empty()).then(|| problem.column.clone()),
        item: None,
        path: String::new(),
        code: problem.code.key().to_owned(),
        place,
        message: message(&problem.code.message_key(), &problem.params, words),
    }
}

/// Something about the file as a whole that only the application can know.
pub(crate) fn of_file(file: &str, code: &str, args: &[(&str, Arg)], words: &Words) -> Told {
    Told {
        file: file.to_owned(),
        sheet: None,
        row: None,
        column: None,
        item: None,
        path: String::new(),
        code: code.to_owned(),
        place: words.say("sheet-place-file"),
        message: words.say_with(&format!("set-problem-{code}"), args),
    }
}

fn message(key: &str, params: &BTreeMap<String, String>, words: &Words) -> String {
    let args: Vec<_> = params.iter().map(|(name, value)| (name.as_str(), value.clone().into())).collect();
    words.say_with(key, &args)
}
