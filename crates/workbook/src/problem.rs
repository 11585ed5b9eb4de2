//! What is told when a page or another file of the book is wrong.

use std::fmt;
use std::path::PathBuf;

/// One thing that is wrong: where, what failed, why, and what mends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file to open, relative to the workspace.
    pub file: PathBuf,
    /// The line in it, counted from 1, where one is to blame.
    pub line: Option<usize>,
    /// What failed, on which thing: "failed to show listing `tee/copies`".
    pub what: String,
    /// The cause.
    pub why: String,
    /// What to do next.
    pub remedy: String,
}

impl Problem {
    pub fn new(
        file: impl Into<PathBuf>,
        line: impl Into<Option<usize>>,
        what: impl Into<String>,
        why: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Problem {
        Problem {
            file: file.into(),
            line: line.into(),
            what: what.into(),
            why: why.into(),
            remedy: remedy.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Forward slashes everywhere, so that the place can be pasted into any editor.
        write!(f, "{}", self.file.display().to_string().replace('\\', "/"))?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(
            f,
            ": {}: {}\n  to mend it: {}",
            self.what, self.why, self.remedy
        )
    }
}

/// Everything found wrong in one go, so that it can be mended in one go.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    pub fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// `Err` with all the problems, if there are any.
    pub fn into_result(self) -> Result<(), Problems> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Problems {
        Problems(vec![problem])
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, problem) in self.0.iter().enumerate() {
            if i > 0 {
                writeln!(f)?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
