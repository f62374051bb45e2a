//! Asking the page to save what is being typed, and waiting for its answer, but not for ever.

use std::{
    sync::{Mutex, PoisonError, mpsc},
    time::Duration,
};

/// Set while the page is being asked; the page's answer goes through it.
#[derive(Default)]
pub(crate) struct Asking(Mutex<Option<mpsc::Sender<()>>>);

impl Asking {
    /// `None` when the page is being asked already.
    pub(crate) fn begin(&self) -> Option<mpsc::Receiver<()>> {
        let mut asked = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if asked.is_some() {
            return None;
        }
        let (answer, answered) = mpsc::channel();
        *asked = Some(answer);
        Some(answered)
    }

    pub(crate) fn page_is_ready(&self) {
        if let Some(answer) = self.0.lock().unwrap_or_else(PoisonError::into_inner).as_ref() {
            // Nobody waits any more when the time is over; then there is nothing to tell.
            let _ = answer.send(());
        }
    }

    /// The next question is a new one.
    pub(crate) fn end(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// A timeout and a lost channel mean the same: go on.
pub(crate) fn wait(answered: &mpsc::Receiver<()>, patience: Duration) {
    let _ = answered.recv_timeout(patience);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_asked_once_and_its_answer_arrives() {
        let asking = Asking::default();
        asking.page_is_ready();
        let Some(answered) = asking.begin() else { panic!("the first request asks the page") };
        assert!(asking.begin().is_none(), "the second request waits for the first");
        asking.page_is_ready();
        assert_eq!(answered.try_recv(), Ok(()));
        asking.end();
        assert!(asking.begin().is_some());
    }
}
