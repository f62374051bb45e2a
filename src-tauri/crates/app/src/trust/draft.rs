//! Words that cannot be saved in the vault now, in a sealed file elsewhere; and brought back from there.

#![allow(clippy::needless_pass_by_value, reason = "all calls have one shape, `fn(&App, Request) -> Result<Response>`")]

use crate::{
    App,
    api::{DraftSave, DraftView, ErrorCode, FileSaved, Nothing},
    app::State,
    error::{Error, Refusal, Result},
    files,
};
use breakwater_locale::Words;

/// Ending of the file.
const ENDING: &str = "breakwater-draft";
/// More than anybody types between two saves.
const LIMIT: usize = 4 * 1024 * 1024;

impl App {
    /// Asks where to, and seals what is given. The vault need not be written to for it, nor even be open: after a failure
    /// of the disk its key is still in hand.
    pub fn draft_save(&self, request: DraftSave) -> Result<Option<FileSaved>> {
        let now = self.now();
        let draft = DraftView { saved_at: crate::work::moment(&now), pieces: request.pieces };
        let text = serde_json::to_vec(&draft).map_err(|_| Error::Unexpected("a draft that is no JSON"))?;
        if text.len() > LIMIT {
            return Err(Error::bad_request("pieces"));
        }
        let (sealed, words) = seal(&self.state(), &text)?;
        let name = format!("{} {}.{ENDING}", words.say("draft-file"), now.strftime("%Y-%m-%d %H.%M"));
        // The dialog stays open as long as somebody thinks; nothing waits for it meanwhile.
        let Some(path) = self.dialogs().save_file(&name, &words.say("draft-dialog-save")) else { return Ok(None) };
        files::save(&path, &sealed).map(Some)
    }

    /// What a draft of the open vault holds. Cancelled: nothing.
    pub fn draft_open(&self, _: Nothing) -> Result<Option<DraftView>> {
        let words = self.with(|session| Ok(Words::clone(&session.words)))?;
        let Some(path) = self.dialogs().open_file(&words.say("draft-dialog-open"), &[ENDING]) else { return Ok(None) };
        let sealed = files::read_at_most(&path, LIMIT + 1024)?;
        self.with(|session| {
            let opened = session.vault.open_draft(&sealed);
            let draft = opened.and_then(|text| serde_json::from_slice(&text).ok());
            Ok(Some(draft.ok_or_else(|| Refusal::of(ErrorCode::DraftUnreadable))?))
        })
    }
}

fn seal(state: &State, text: &[u8]) -> Result<(Vec<u8>, Words)> {
    match (&state.session, &state.stopped) {
        (Some(session), _) => Ok((session.vault.seal_draft(text)?, Words::clone(&session.words))),
        (None, Some(stopped)) => stopped.seal_draft(text),
        (None, None) => Err(Refusal::of(ErrorCode::VaultLocked).into()),
    }
}
