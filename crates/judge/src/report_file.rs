//! The report for programs: a line of JSON a case, in the file that `JUDGE_REPORT` names.

use crate::sync::lock;
use judge_protocol::{Message, REPORT};
use std::env;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::sync::Mutex;

/// Where the messages go: nowhere, when nobody has asked for them.
pub(crate) struct ReportFile(Option<Mutex<File>>);

impl ReportFile {
    /// Opens the file that the environment names, and creates it when it is not there.
    ///
    /// # Errors
    ///
    /// When it cannot be opened, with its path.
    pub(crate) fn open() -> io::Result<ReportFile> {
        let Some(path) = env::var_os(REPORT) else {
            return Ok(ReportFile(None));
        };
        let file = OpenOptions::new().create(true).append(true).open(&path);
        let file = file.map_err(|error| {
            let path = Path::new(&path).display();
            io::Error::other(format!("failed to open the report `{path}`: {error}"))
        })?;
        Ok(ReportFile(Some(Mutex::new(file))))
    }

    /// Appends a message as one whole line, from any thread.
    ///
    /// # Errors
    ///
    /// When the file cannot be written to.
    pub(crate) fn add(&self, message: &Message) -> io::Result<()> {
        let Some(file) = &self.0 else {
            return Ok(());
        };
        let mut line = serde_json::to_vec(message)?;
        line.push(b'\n');
        // In one piece: another process may append to the same file.
        lock(file).write_all(&line)
    }
}
