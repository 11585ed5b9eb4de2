//! Tests everything, each package with all its tests.

use anyhow::{Context, Result};
use std::env;
use std::path::Path;
use std::process::{Command, ExitCode};

/// What is typed after `cargo`. The program's own tests are named one by one, because a
/// plain `cargo test` leaves them out: that command is the reader's.
const TESTS: [&[&str]; 3] = [
    &["test", "--workspace", "--exclude", "workbook"],
    // As on a system that does not tell what threads do: right answers pass there, too.
    &[
        "test",
        "--package",
        "solutions",
        "--features",
        "judge/portable",
    ],
    &[
        "test",
        "--package",
        "workbook",
        "--lib",
        "--test",
        "all",
        "--test",
        "tidy",
    ],
];

/// Stops at the first that fails. Blocks until then.
pub(crate) fn run(root: &Path) -> Result<ExitCode> {
    for arguments in TESTS {
        println!("cargo {}", arguments.join(" "));
        let status = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(arguments)
            .current_dir(root)
            .status()
            .context("failed to start cargo")?;
        if !status.success() {
            return Ok(ExitCode::FAILURE);
        }
    }
    Ok(ExitCode::SUCCESS)
}
