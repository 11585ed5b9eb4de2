//! Colours on a terminal.
//!
//! Texts are always made with their colours. [`print()`] takes these out where standard
//! output is no terminal, or where `NO_COLOR` asks for none.

use anstyle::{AnsiColor, Style};
use std::fmt::Write as _;
use std::io::Write as _;

/// Writes to standard output. A reader who has closed the pipe has seen enough: errors
/// are ignored.
pub(crate) fn print(text: &str) {
    let mut stdout = anstream::stdout().lock();
    let _ = stdout.write_all(text.as_bytes());
    let _ = stdout.flush();
}

/// A heading.
pub(crate) fn strong(text: &str) -> String {
    with(Style::new().bold(), text)
}

/// Something that is as it should be.
pub(crate) fn good(text: &str) -> String {
    with(AnsiColor::Green.on_default(), text)
}

/// Something that is not.
pub(crate) fn bad(text: &str) -> String {
    with(AnsiColor::Red.on_default(), text)
}

/// A diff whose lines are coloured by their sign.
pub(crate) fn diff(diff: &str) -> String {
    let mut text = String::new();
    for line in diff.lines() {
        let line = match line.as_bytes().first() {
            Some(b'+') => good(line),
            Some(b'-') => bad(line),
            _ => line.to_owned(),
        };
        let _ = writeln!(text, "{line}");
    }
    text
}

fn with(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}
