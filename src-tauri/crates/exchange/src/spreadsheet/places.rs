//! Which cell a value of the files came from, and the domain's problems said of that cell.

use super::problem::{Place, SheetCode, SheetProblem};
use breakwater_domain::questionnaire::{Problem, ProblemCode};
use std::collections::BTreeMap;

/// Places by file and JSON pointer. A place is also kept for what is not there: a cell left empty
/// is where a missing text is told.
#[derive(Debug, Default)]
pub(super) struct Places(BTreeMap<(String, String), Place>);

impl Places {
    /// Remembers a place; the first one of a pointer stays.
    pub(super) fn note(&mut self, file: &str, pointer: impl Into<String>, place: Place) {
        self.0.entry((file.to_owned(), pointer.into())).or_insert(place);
    }

    /// The cell of a pointer, or of the nearest thing around it.
    fn nearest(&self, file: &str, pointer: &str) -> Option<Place> {
        let mut pointer = pointer;
        loop {
            if let Some(place) = self.exact(file, pointer) {
                return Some(place);
            }
            pointer = &pointer[..pointer.rfind('/')?];
        }
    }

    fn exact(&self, file: &str, pointer: &str) -> Option<Place> {
        self.0.get(&(file.to_owned(), pointer.to_owned())).copied()
    }

    /// The domain's problem as one of the workbook. `None` when the cell has been spoken of already.
    pub(super) fn problem(&self, problem: &Problem, told: &[SheetProblem]) -> Option<SheetProblem> {
        let file = problem.file.as_str();
        let param = |name: &str| problem.params.get(name).map(|value| escaped(value));
        let inner = match problem.code {
            ProblemCode::MissingKey => param("key").into_iter().collect(),
            ProblemCode::LanguageMissing => param("language").into_iter().collect(),
            ProblemCode::TranslationMissing => {
                param("id").map(|id| vec![id.clone(), format!("options/{id}")]).unwrap_or_default()
            }
            _ => Vec::new(),
        };
        let place = inner
            .iter()
            .find_map(|step| self.exact(file, &format!("{}/{step}", problem.path)))
            .or_else(|| self.nearest(file, &problem.path))
            .or_else(|| self.nearest("", ""));
        let mut said = match place {
            Some(place) => SheetProblem::at(place, SheetCode::Content(problem.code)),
            None => SheetProblem::of_file(SheetCode::Content(problem.code)),
        };
        let same_cell =
            |other: &SheetProblem| (&other.sheet, other.row, &other.column) == (&said.sheet, said.row, &said.column);
        if told.iter().any(|other| same_cell(other) && !matches!(other.code, SheetCode::Content(_))) {
            return None;
        }
        said.params.clone_from(&problem.params);
        if let Some(item) = &problem.item {
            said.params.insert("item".to_owned(), item.clone());
        }
        // Where else it stands is said as a cell too.
        if let Some(other) = problem.params.get("other").and_then(|other| self.exact(file, other)) {
            said.params.insert("other".to_owned(), other.to_string());
        }
        Some(said)
    }
}

/// A key as a step of a JSON pointer.
pub(super) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
