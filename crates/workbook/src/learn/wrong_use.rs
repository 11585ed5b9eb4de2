//! Something was asked that cannot be done as it was asked.

use std::fmt;

/// The exit code of a verb that was used wrongly, as of an unknown option.
pub const EXIT_CODE: u8 = 2;

/// Told like any other error, but with an exit code of its own: a program that
/// starts this one can tell "it failed" from "you asked for the wrong thing".
#[derive(Debug)]
pub struct WrongUse(String);

impl WrongUse {
    /// What failed, on which thing and why; and what to do next.
    pub fn new(told: impl fmt::Display, remedy: impl fmt::Display) -> WrongUse {
        WrongUse(format!("{told}\n  to mend it: {remedy}"))
    }
}

impl fmt::Display for WrongUse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WrongUse {}
