//! Answering on standard output.

use crate::fail::Failure;
use breakwater_app::api::{ErrorCode, UiError};
use serde::Serialize;
use std::io::Write;

/// One line, on its way before the next thing happens.
pub(crate) fn line(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Err(Failure::Unheard),
        Err(_) => Err(Failure::Refused(UiError {
            code: ErrorCode::FileUnwritable,
            params: [("path".to_owned(), "stdout".to_owned())].into(),
            field: None,
        })),
    }
}

pub(crate) fn json(value: &impl Serialize) -> Result<(), Failure> {
    let text = serde_json::to_string(value).expect("BUG: our answers have text keys only");
    line(&text)
}

/// What somebody should know beside the answer, on standard error. Nobody may be listening there.
pub(crate) fn warning(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}
