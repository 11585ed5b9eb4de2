//! Running the judge that was built.

use super::OnLine;
use crate::error::Diagnostic;
use crate::process::tool::{Pipe, run};
use anyhow::Result;
use std::path::Path;
use tokio::process::Command;

/// Runs the judge on the cases whose names contain `filter`, and gives what it prints.
///
/// # Errors
///
/// When it cannot be started, or ends without having said how the cases went.
pub async fn run_judge(
    root: &Path,
    judge: &Path,
    filter: Option<&str>,
    on_line: OnLine<'_>,
) -> Result<String> {
    let mut command = Command::new(judge);
    let package = root.join(layout::EXERCISES_PACKAGE);
    command
        .args(filter)
        .arg("--color=never")
        .current_dir(&package)
        .env("CARGO_MANIFEST_DIR", &package)
        .env_remove("JUDGE_CASE")
        .env_remove("JUDGE_BLESS");
    let ran = run(command, |pipe, line| {
        if pipe == Pipe::Out {
            on_line(line);
        }
    })
    .await?;
    if !ran.out.contains("\ntest result: ") {
        return Err(Diagnostic::new(format!(
            "failed to judge the exercises: the judge ended early ({})",
            ran.status
        ))
        .why(ran.out + &ran.err)
        .into());
    }
    Ok(ran.out)
}
