//! `reset`: puts the stub in the place of the reader's text, or the text back.

use crate::cli::{Context, ExitStatus};
use crate::course::sections::{self, exercise};
use crate::error::Diagnostic;
use crate::workspace::git::Git;
use crate::workspace::line_endings::{LineEnding, eq_ignoring_newlines};
use crate::workspace::{atomic_file, backups};
use anyhow::Result;
use serde_json::json;
use std::fmt::Write;

/// What the file is to hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ResetTo {
    /// The exercise as it was given.
    Stub,
    /// The newest backup that differs from the file.
    Backup,
}

/// A text for the reader's file.
struct Source {
    /// Where it comes from, in words.
    from: String,
    contents: Vec<u8>,
}

impl Context {
    /// Replaces the reader's text.
    ///
    /// # Errors
    ///
    /// When there is no such section, no history to take the stub from, or the
    /// reader's text cannot be backed up; then nothing is changed.
    pub(crate) fn reset(&self, name: &str, to: ResetTo) -> Result<ExitStatus> {
        let sections = sections::all(&self.root)?;
        let section = sections::find(&sections, name)?;
        let (id, file) = (&section.id, exercise(section));
        // Whatever it holds can be backed up: it need not be text.
        let now = atomic_file::read_bytes(&self.root, &file)?;
        let source = match to {
            ResetTo::Stub => self.stub(&file, now.as_deref())?,
            ResetTo::Backup => self.backup(id, &file, now.as_deref())?,
        };
        if is_same(now.as_deref(), &source.contents) {
            self.print(
                &json!({ "id": id, "file": file, "changed": false, "backup": null }),
                || format!("{file} is the stub already; nothing to do\n"),
            )?;
            return Ok(ExitStatus::Ok);
        }
        let backup = match &now {
            Some(now) => Some(backups::save(&self.root, &file, now)?),
            None => None,
        };
        atomic_file::write(&self.root, &file, &source.contents)?;
        let from = &source.from;
        self.print(
            &json!({ "id": id, "file": file, "changed": true, "from": from, "backup": backup }),
            || text(id, &file, to, from, backup.as_deref()),
        )?;
        Ok(ExitStatus::Ok)
    }

    fn stub(&self, file: &str, now: Option<&[u8]>) -> Result<Source> {
        let stub = Git::open(&self.root)?.stub(file)?;
        let text = match now.map(std::str::from_utf8) {
            Some(Ok(now)) => LineEnding::of(now).apply(&stub.text),
            _ => stub.text,
        };
        Ok(Source {
            from: format!("commit {}", stub.commit),
            contents: text.into_bytes(),
        })
    }

    fn backup(&self, id: &str, file: &str, now: Option<&[u8]>) -> Result<Source> {
        let backup = backups::list(&self.root, file)
            .into_iter()
            .find(|backup| !is_same(now, &backup.contents))
            .ok_or_else(|| {
                Diagnostic::new(format!("failed to bring back a text of `{id}`"))
                    .why(format!("none is kept that differs from `{file}` as it is"))
                    .help(format!(
                        "look in `.workbook/backups/`; `cargo workbook reset {id}` puts texts there"
                    ))
            })?;
        Ok(Source {
            from: backup.file,
            contents: backup.contents,
        })
    }
}

fn is_same(now: Option<&[u8]>, contents: &[u8]) -> bool {
    now.is_some_and(|now| eq_ignoring_newlines(now, contents))
}

fn text(id: &str, file: &str, to: ResetTo, from: &str, backup: Option<&str>) -> String {
    let mut text = match to {
        ResetTo::Backup => format!("{file} is your text of {from} again\n"),
        ResetTo::Stub => format!("{file} is the stub again, as of {from}\n"),
    };
    if let Some(backup) = backup {
        let _ = writeln!(
            text,
            "  what it was is kept in {backup}\n  `cargo workbook reset {id} --undo` brings it back"
        );
    }
    text
}
