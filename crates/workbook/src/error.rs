//! The one error that a person reads: what failed, why, where, and what to do about it.
//!
//! A [`Diagnostic`] is a [`std::error::Error`], so an [`anyhow::Error`] carries it and adds
//! context as usual. Its parts stay apart until [`render`] makes the text, once, at the
//! end; nothing takes such a text apart again.

use std::error::Error;
use std::fmt;
use std::path::Path;

/// What failed, and what a person can do about it.
#[derive(Debug)]
pub struct Diagnostic {
    /// What failed, on which thing: "failed to show the listing `tee/copies`".
    pub(crate) what: String,
    /// The cause. It may be a diagnostic with help of its own.
    pub(crate) why: Option<anyhow::Error>,
    /// What to do next, a sentence each.
    pub(crate) help: Vec<String>,
    /// The place to open in an editor.
    pub(crate) at: Option<Location>,
    /// Whose fault it is.
    pub(crate) kind: Kind,
}

/// A place in a file of the workbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Location {
    /// Relative to the workbook, with forward slashes, so that any editor can open it.
    pub file: String,
    /// From 1; `None` where no single line is at fault.
    pub line: Option<usize>,
}

/// Decides the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The command was right, and could not be done.
    Failed,
    /// The command asks for something that does not exist, as an unknown option does.
    Usage,
}

impl Kind {
    /// The exit code of a program that ends with such an error.
    pub(crate) fn exit_code(self) -> u8 {
        match self {
            Kind::Failed => 1,
            Kind::Usage => 2,
        }
    }
}

impl Diagnostic {
    /// A failure of this program or of what it needs.
    pub fn new(what: impl Into<String>) -> Diagnostic {
        Diagnostic {
            what: what.into(),
            why: None,
            help: Vec::new(),
            at: None,
            kind: Kind::Failed,
        }
    }

    /// A command that asks for the wrong thing.
    pub(crate) fn usage(what: impl Into<String>) -> Diagnostic {
        Diagnostic {
            kind: Kind::Usage,
            ..Diagnostic::new(what)
        }
    }

    /// Names the cause in words.
    #[must_use]
    pub fn why(self, why: impl fmt::Display) -> Diagnostic {
        self.caused_by(anyhow::Error::msg(why.to_string()))
    }

    /// Names the error that is the cause.
    #[must_use]
    pub fn caused_by(mut self, why: impl Into<anyhow::Error>) -> Diagnostic {
        self.why = Some(why.into());
        self
    }

    /// Adds something to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help.push(help.into());
        self
    }

    /// Says where; `line` is counted from 1.
    #[must_use]
    pub fn at(mut self, file: impl AsRef<Path>, line: impl Into<Option<usize>>) -> Diagnostic {
        self.at = Some(Location {
            file: layout::with_slashes(file.as_ref()),
            line: line.into(),
        });
        self
    }

    /// This diagnostic and its causes as text, as [`render`] makes it.
    pub fn render(&self) -> String {
        text(self)
    }
}

/// The place and what failed. Neither the cause, which is the error's source, nor the help.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Location { file, line }) = &self.at {
            match line {
                Some(line) => write!(f, "{file}:{line}: ")?,
                None => write!(f, "{file}: ")?,
            }
        }
        f.write_str(&self.what)
    }
}

impl Error for Diagnostic {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.why.as_ref().map(|why| why.as_ref() as _)
    }
}

/// Everything that was found wrong in one go, so that it can be corrected in one go.
#[derive(Debug, Default)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl Diagnostics {
    /// Adds one more.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// `Ok` when there is none.
    ///
    /// # Errors
    ///
    /// All of them, when there are any.
    pub fn into_result(self) -> Result<(), Diagnostics> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }
}

/// Each in full, with its help.
impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts: Vec<String> = self.0.iter().map(Diagnostic::render).collect();
        f.write_str(&texts.join("\n"))
    }
}

impl Error for Diagnostics {}

/// Makes a [`Diagnostic`] of whatever went wrong.
pub(crate) trait Explain<T> {
    /// Says what failed; the error becomes the cause.
    ///
    /// # Errors
    ///
    /// The diagnostic, when there was an error.
    fn what(self, what: impl Into<String>) -> Result<T, Diagnostic>;
}

impl<T, E: Into<anyhow::Error>> Explain<T> for Result<T, E> {
    fn what(self, what: impl Into<String>) -> Result<T, Diagnostic> {
        self.map_err(|why| Diagnostic::new(what).caused_by(why))
    }
}

/// Adds help to the diagnostic of a failed step.
pub(crate) trait Help<T> {
    /// Adds something to do.
    ///
    /// # Errors
    ///
    /// The same diagnostic, with the help.
    fn help(self, help: impl Into<String>) -> Result<T, Diagnostic>;
}

impl<T> Help<T> for Result<T, Diagnostic> {
    fn help(self, help: impl Into<String>) -> Result<T, Diagnostic> {
        self.map_err(|diagnostic| diagnostic.help(help))
    }
}

/// An error as text for a terminal: what failed and why, then all the help there is.
pub fn render(error: &anyhow::Error) -> String {
    text(error.as_ref())
}

/// What failed and why, without the help.
pub(crate) fn message(error: &anyhow::Error) -> String {
    chain_message(error.as_ref())
}

/// All the help that an error and its causes give.
pub(crate) fn help(error: &anyhow::Error) -> Vec<&str> {
    chain_help(error.as_ref())
}

/// Whose fault it is, from which the exit code follows.
pub(crate) fn kind(error: &anyhow::Error) -> Kind {
    let is_usage = chain(error.as_ref())
        .filter_map(|cause| cause.downcast_ref::<Diagnostic>())
        .any(|diagnostic| diagnostic.kind == Kind::Usage);
    if is_usage { Kind::Usage } else { Kind::Failed }
}

fn text(error: &(dyn Error + 'static)) -> String {
    let mut text = chain_message(error);
    for help in chain_help(error) {
        text += "\n  help: ";
        text += help;
    }
    text
}

fn chain<'a>(
    error: &'a (dyn Error + 'static),
) -> impl Iterator<Item = &'a (dyn Error + 'static)> + 'a {
    std::iter::successors(Some(error), |&error| error.source())
}

fn chain_message(error: &(dyn Error + 'static)) -> String {
    let mut message = String::new();
    for cause in chain(error) {
        let own = cause.to_string();
        // Some libraries repeat their cause in their own text.
        if !message.is_empty() && message.ends_with(&own) {
            continue;
        }
        if message.is_empty() {
            message = own;
        } else if own.contains('\n') {
            message = format!("{message}:\n{}", indent(&own));
        } else {
            message = format!("{message}: {own}");
        }
    }
    message
}

fn chain_help<'a>(error: &'a (dyn Error + 'static)) -> Vec<&'a str> {
    let mut all: Vec<&str> = Vec::new();
    for diagnostic in chain(error).filter_map(|cause| cause.downcast_ref::<Diagnostic>()) {
        for help in &diagnostic.help {
            if !all.contains(&help.as_str()) {
                all.push(help);
            }
        }
    }
    all
}

/// Sets what another program said apart from our own words.
fn indent(text: &str) -> String {
    let lines: Vec<String> = text
        .trim()
        .lines()
        .map(|line| format!("    {line}"))
        .collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::Context;

    #[test]
    fn the_cause_stands_before_the_help() {
        let error = Err::<(), _>(anyhow::anyhow!("no room"))
            .what("failed to write `a`")
            .help("make room")
            .context("failed to keep a copy")
            .unwrap_err();
        assert_eq!(
            render(&error),
            "failed to keep a copy: failed to write `a`: no room\n  help: make room"
        );
        assert_eq!(help(&error), ["make room"]);
    }

    #[test]
    fn a_location_can_be_pasted_into_an_editor() {
        let diagnostic = Diagnostic::new("failed to show it")
            .at("book\\src\\tee.md", 3)
            .caused_by(Diagnostic::new("there is no `x`").help("write it"));
        assert_eq!(
            diagnostic.render(),
            "book/src/tee.md:3: failed to show it: there is no `x`\n  help: write it"
        );
    }

    #[test]
    fn several_lines_of_a_cause_are_set_apart() {
        let diagnostic = Diagnostic::new("failed to merge").why("one\ntwo");
        assert_eq!(diagnostic.render(), "failed to merge:\n    one\n    two");
    }

    #[test]
    fn a_usage_error_stays_one_under_a_context() {
        let error = anyhow::Error::new(Diagnostic::usage("no such section")).context("check");
        assert_eq!(kind(&error).exit_code(), 2);
        assert_eq!(kind(&anyhow::anyhow!("disk full")).exit_code(), 1);
    }
}
