//! An overlay as a workbook, and back.

use super::{
    ExportError, SheetProblem, layout, overlay_in, overlay_out, read,
    set::{all, in_reading_order, parse},
    table::{Findings, RawSheet},
    write,
};
use breakwater_domain::questionnaire::{Overlay, overlay::OVERLAY_FILE};
use serde_json::Value;

/// Writes an overlay's file as a workbook. `words` is as in [`super::set_to_xlsx`].
pub fn overlay_to_xlsx(text: &str, words: &dyn Fn(&str) -> String) -> Result<Vec<u8>, ExportError> {
    let document = parse(OVERLAY_FILE, text)?;
    let sheets = overlay_out::sheets(&document, text);
    write::check_lengths(OVERLAY_FILE, &sheets)?;
    // What would not come back is found before it is lost.
    let raw: Vec<RawSheet> = sheets.iter().map(RawSheet::from).collect();
    let back = overlay_in::text(&raw, &mut Findings::default());
    let back = back.and_then(|text| serde_json::from_str::<Value>(&text).ok());
    if back.as_ref() != Some(&document) {
        return Err(ExportError::NotHeld { file: OVERLAY_FILE.to_owned() });
    }
    write::workbook(&sheets, "sheet-read-me-overlay", words)
}

/// Reads a workbook that [`overlay_to_xlsx`] wrote and somebody edited; as
/// [`super::set_from_xlsx`]. Whether it fits a set is seen when it is put on one.
pub fn overlay_from_xlsx(bytes: &[u8]) -> (Option<String>, Vec<SheetProblem>) {
    let mut findings = Findings::default();
    let raw = match read::workbook(bytes, &layout::OVERLAY_SHEETS, &mut findings) {
        Ok(raw) => raw,
        Err(problem) => return (None, vec![problem]),
    };
    let Some(text) = overlay_in::text(&raw, &mut findings) else { return (None, in_reading_order(findings.problems)) };
    let (_, problems) = Overlay::load(&text);
    let problems = all(findings, &problems);
    if problems.is_empty() { (Some(text), problems) } else { (None, problems) }
}
