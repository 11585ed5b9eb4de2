//! What is run, and with what.

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

/// What a runner is made of.
#[derive(Debug, Clone)]
pub struct Config {
    /// The workspace.
    pub root: PathBuf,
    /// The compiler: a name to look for on the PATH, or a path.
    pub rustc: PathBuf,
    pub crates: Crates,
    pub limits: Limits,
    /// Where compiled programs are kept from one start to the next, and where
    /// each run has a folder of its own.
    pub folder: PathBuf,
}

impl Config {
    /// For the workspace `root`; compiled programs lie beside the running one,
    /// so that `cargo clean` takes them too.
    pub fn new(root: &Path) -> Config {
        let beside = std::env::current_exe()
            .ok()
            .and_then(|exe| Some(exe.parent()?.to_path_buf()))
            .unwrap_or_else(|| root.join("target"));
        Config {
            root: root.to_path_buf(),
            rustc: std::env::var_os("RUSTC").map_or_else(|| "rustc".into(), PathBuf::from),
            crates: Crates::Listings,
            limits: Limits::default(),
            folder: beside.join("workbook-runs"),
        }
    }
}

/// What the listings are written in.
pub const EDITION: &str = "2024";

/// A program to run.
#[derive(Debug, Clone)]
pub struct Program {
    pub code: String,
    pub edition: String,
    /// Which program it is a version of: the compiler then looks what has changed.
    pub name: Option<String>,
}
