//! A line on the terminal while something takes its time.

use crate::grade::Observer;
use std::io::IsTerminal;

/// Shows on the terminal what is being done, on one line that is cleared at the end.
/// Where standard error is no terminal, it is silent.
pub(crate) struct Progress {
    what: String,
    shown: bool,
}

impl Progress {
    pub(crate) fn start(what: &str) -> Progress {
        let progress = Progress {
            what: what.to_owned(),
            shown: std::io::stderr().is_terminal(),
        };
        progress.on_line("");
        progress
    }

    /// Shows a line that Cargo or the judge has printed.
    pub(crate) fn on_line(&self, line: &str) {
        if !self.shown {
            return;
        }
        // Of the lines of the judge only the names of the cases are of interest.
        let case = line.strip_prefix("test ").map(str::trim);
        let is_cargo = CARGO_STEPS.iter().any(|step| line.starts_with(step));
        let line = match case {
            Some(case) => case,
            None if line.is_empty() || is_cargo => line,
            None => return,
        };
        let text: String = format!("{} … {line}", self.what).chars().take(78).collect();
        eprint!("\r\x1b[2K{text}");
    }
}

/// What Cargo's lines of progress begin with.
const CARGO_STEPS: [&str; 5] = [
    "Compiling",
    "Blocking",
    "Downloading",
    "Downloaded",
    "Updating",
];

impl Observer for Progress {
    fn on_line(&self, line: &str) {
        self.on_line(line);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            eprint!("\r\x1b[2K");
        }
    }
}
