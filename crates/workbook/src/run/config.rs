//! The configuration of a runner, and the program that it is given.

use super::limits::Limits;
use std::path::{Path, PathBuf};

/// Which crates programs can use besides the standard library.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Crates {
    /// None: nothing has to be built first.
    Std,
    /// Those of the workspace's package `listings`.
    Listings,
}

/// How a runner works.
#[derive(Debug, Clone)]
pub struct Config {
    /// The workspace.
    pub root: PathBuf,
    /// The compiler: a name to look for on the PATH, or a path.
    pub rustc: PathBuf,
    /// What programs can use.
    pub crates: Crates,
    /// What ends a program, and how many run at once.
    pub limits: Limits,
    /// Holds the cache of compiled programs, and a temporary folder for each run.
    pub folder: PathBuf,
}

impl Config {
    /// For the workspace `root`. Compiled programs lie in the target folder, next to the
    /// workbook itself, so that `cargo clean` removes them too.
    pub fn new(root: &Path) -> Config {
        let target = std::env::current_exe()
            .ok()
            .and_then(|exe| Some(exe.parent()?.to_path_buf()))
            .unwrap_or_else(|| root.join("target"));
        Config {
            root: root.to_path_buf(),
            rustc: std::env::var_os("RUSTC").map_or_else(|| "rustc".into(), PathBuf::from),
            crates: Crates::Listings,
            limits: Limits::default(),
            folder: target.join("workbook-runs"),
        }
    }
}

/// The Rust edition of the listings.
pub const EDITION: &str = "2024";

/// A program to run.
#[derive(Debug, Clone)]
pub struct Program {
    /// The text of its one file.
    pub code: String,
    /// The Rust edition, as `rustc --edition` takes it.
    pub edition: String,
    /// Which program of the book it is a version of, for incremental compilation.
    pub name: Option<String>,
}
