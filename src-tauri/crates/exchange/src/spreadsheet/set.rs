//! A question set as a workbook, and back.

use super::{
    ExportError, SheetCode, SheetProblem, layout, limits, read, set_in, set_out,
    table::{Findings, RawSheet},
    write,
};
use breakwater_domain::questionnaire::{Problem, QuestionnaireSource, load, overlay::OVERLAY_FILE};
use serde_json::Value;
use std::collections::BTreeMap;

/// Writes the files of a set as a workbook. `words` says the explanations of the sheet "Read me"
/// in the language of who asks, by the keys of [`super::explanation_keys`].
///
/// An overlay on the set is not in it: it is another author's, and travels in a workbook of its own
/// ([`super::overlay_to_xlsx`]).
pub fn set_to_xlsx(source: &QuestionnaireSource, words: &dyn Fn(&str) -> String) -> Result<Vec<u8>, ExportError> {
    let own = QuestionnaireSource::new(source.files.iter().filter(|(name, _)| *name != OVERLAY_FILE).map(clone));
    let documents = own.files.iter().map(|(name, text)| Ok((name.clone(), parse(name, text)?)));
    let documents: BTreeMap<String, Value> = documents.collect::<Result<_, ExportError>>()?;
    let sheets = set_out::sheets(&documents, &own);
    write::check_lengths("en.json", &sheets)?;
    // What would not come back is found before it is lost.
    let raw: Vec<RawSheet> = sheets.iter().map(RawSheet::from).collect();
    let back = set_in::source(&raw, &mut Findings::default()).unwrap_or_default();
    for name in documents.keys().chain(back.files.keys()) {
        let returned = back.files.get(name).and_then(|text| serde_json::from_str::<Value>(text).ok());
        if returned.as_ref() != documents.get(name) {
            return Err(ExportError::NotHeld { file: name.clone() });
        }
    }
    write::workbook(&sheets, "sheet-read-me-set", words)
}

/// Reads a workbook that [`set_to_xlsx`] wrote and somebody edited. The files come back only when
/// nothing is wrong: they are a set as `load` of the domain accepts it, with the layout of the
/// files they came from. Otherwise every mistake is told with its cell; those of sheets and
/// columns come first and alone, because without them the cells say nothing.
pub fn set_from_xlsx(bytes: &[u8]) -> (Option<QuestionnaireSource>, Vec<SheetProblem>) {
    let mut findings = Findings::default();
    let raw = match read::workbook(bytes, &layout::SET_SHEETS, &mut findings) {
        Ok(raw) => raw,
        Err(problem) => return (None, vec![problem]),
    };
    let Some(source) = set_in::source(&raw, &mut findings) else { return (None, in_reading_order(findings.problems)) };
    let (_, problems) = load(&source);
    let problems = all(findings, &problems);
    if problems.is_empty() { (Some(source), problems) } else { (None, problems) }
}

/// The problems of the workbook and of its content.
pub(super) fn all(findings: Findings, content: &[Problem]) -> Vec<SheetProblem> {
    let Findings { mut problems, places } = findings;
    let content: Vec<_> = content.iter().filter_map(|problem| places.problem(problem, &problems)).collect();
    problems.extend(content);
    in_reading_order(problems)
}

/// Sheet by sheet and row by row, each mistake of a cell once.
pub(super) fn in_reading_order(problems: Vec<SheetProblem>) -> Vec<SheetProblem> {
    let sheets = [&layout::SET_SHEETS[..], &layout::OVERLAY_SHEETS[..]].concat();
    let mut once: Vec<SheetProblem> = Vec::new();
    let mut seen = std::collections::HashSet::new();
    for problem in problems {
        if seen.insert((problem.sheet.clone(), problem.row, problem.column.clone(), problem.code)) {
            once.push(problem);
        }
    }
    once.sort_by_cached_key(|problem| {
        let sheet = sheets.iter().position(|sheet| sheet.name == problem.sheet);
        (sheet, problem.row, problem.column.len(), problem.column.clone())
    });
    if once.len() > limits::PROBLEMS {
        once.truncate(limits::PROBLEMS);
        once.push(SheetProblem::of_file(SheetCode::TooManyProblems).with("limit", limits::PROBLEMS));
    }
    once
}

pub(super) fn parse(name: &str, text: &str) -> Result<Value, ExportError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str(text).map_err(|source| ExportError::NotJson { file: name.to_owned(), source })
}

fn clone((name, text): (&String, &String)) -> (String, String) {
    (name.clone(), text.clone())
}
