//! `assessment answer`: each line stands alone, and is durable when it is acknowledged (decision 27).

use crate::{
    fail::{Failure, is_about_input},
    input, output,
};
use breakwater_app::{
    Session,
    api::{AnswerChange, AnswerSave, ErrorCode, UiError},
};
use breakwater_locale::Words;
use serde_json::{Map, Value, json};
use std::{io::Read, path::Path};

/// Longer lines are no answers: twenty thousand characters in each of four fields fit in easily.
const LINE_LIMIT: u64 = 1024 * 1024;

/// The exit code: 3 when any line was bad.
pub(crate) fn record(session: &mut Session, assessment: &str, from: &Path, words: &Words) -> Result<u8, Failure> {
    // Unknown or finalised: no line could be taken.
    session.refuse_answers(assessment)?;
    let mut lines = input::lines(from)?;
    let mut any_bad = false;
    for number in 1_u64.. {
        let mut bytes = Vec::new();
        let read = std::io::BufRead::read_until(&mut lines.by_ref().take(LINE_LIMIT), b'\n', &mut bytes)
            .map_err(|source| breakwater_app::Error::FileUnreadable { path: from.to_owned(), source })?;
        if read == 0 {
            break;
        }
        if bytes.trim_ascii().is_empty() {
            continue;
        }
        match parse(assessment, &bytes).and_then(|request| {
            let item = request.item.clone();
            session.answer_save(request).map(|saved| (item, saved.seq)).map_err(UiError::from)
        }) {
            Ok((item, seq)) => output::json(&json!({"line": number, "item": item, "seq": seq}))?,
            Err(error) => {
                any_bad = true;
                let about_input = is_about_input(error.code);
                let failure = Failure::Refused(error);
                output::json(&json!({"line": number, "error": failure.as_json(words)}))?;
                if !about_input {
                    return Err(failure);
                }
            }
        }
    }
    Ok(if any_bad { 3 } else { 0 })
}

fn parse(assessment: &str, line: &[u8]) -> Result<AnswerSave, UiError> {
    let mut object: Map<String, Value> = serde_json::from_slice(line).map_err(bad)?;
    let Some(Value::String(item)) = object.shift_remove("item") else { return Err(bad("item")) };
    let change: AnswerChange = serde_json::from_value(Value::Object(object)).map_err(bad)?;
    Ok(AnswerSave { assessment: assessment.to_owned(), item, change })
}

fn bad(detail: impl std::fmt::Display) -> UiError {
    UiError { code: ErrorCode::BadRequest, params: [("detail".to_owned(), detail.to_string())].into(), field: None }
}
