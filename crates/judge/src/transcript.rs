//! The transcript of a case.

use std::fmt::{Arguments, Write};
use std::sync::{Mutex, PoisonError};

/// What a case saw, line by line: `writeln!(log, "first: {first:?}")`.
///
/// The snapshot shows it whole, so a case writes only what is true under every
/// schedule of every right answer.
#[derive(Default)]
pub struct Transcript(Mutex<String>);

impl Transcript {
    /// What `write!` and `writeln!` call. It cannot fail.
    pub fn write_fmt(&self, text: Arguments<'_>) {
        let mut transcript = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        transcript
            .write_fmt(text)
            .expect("a Display of the case's own does not fail");
    }

    pub(crate) fn text(&self) -> String {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}
