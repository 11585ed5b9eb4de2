//! Running the judge that was built.

use super::OnLine;
use crate::error::{Diagnostic, Explain};
use crate::process::tool::{Pipe, run};
use anyhow::Result;
use judge_protocol::{CaseReport, Message};
use std::path::Path;
use tokio::process::Command;

/// What a run of the judge brought.
pub(super) enum Run {
    /// What became of each case.
    Judged(Vec<CaseReport>),
    /// Nothing: files no longer hold what was compiled. The next build compiles them.
    Outdated,
}

/// Runs the judge on the cases whose names contain `filter`. Each line that the judge prints
/// goes to `on_line`.
///
/// # Errors
///
/// When it cannot be started, or ends before it has reported every case.
pub(super) async fn run_judge(
    root: &Path,
    judge: &Path,
    filter: Option<&str>,
    on_line: OnLine<'_>,
) -> Result<Run> {
    // Removed when it is dropped.
    let report = tempfile::NamedTempFile::new().what("failed to make a file for the report")?;
    let package = root.join(layout::EXERCISES_PACKAGE);
    let mut command = Command::new(judge);
    command
        .args(filter)
        .arg("--color=never")
        .current_dir(&package)
        .env("CARGO_MANIFEST_DIR", &package)
        .env(judge_protocol::REPORT, report.path())
        .env_remove("JUDGE_BLESS");
    let output = run(command, |pipe, line| {
        if pipe == Pipe::Out {
            on_line(line);
        }
    })
    .await?;
    let text = std::fs::read_to_string(report.path()).what("failed to read the judge's report")?;
    read_report(&text).ok_or_else(|| {
        let status = output.status;
        Diagnostic::new(format!(
            "failed to judge the exercises: the judge ended early ({status})"
        ))
        .why(output.out + &output.err)
        .into()
    })
}

/// What a report tells; `None` when it was cut short.
fn read_report(report: &str) -> Option<Run> {
    let mut cases = Vec::new();
    for message in judge_protocol::parse(report) {
        match message {
            Message::Case(case) => cases.push(case),
            Message::Outdated { .. } => return Some(Run::Outdated),
            Message::Finished => return Some(Run::Judged(cases)),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_without_its_end_is_none() {
        assert!(read_report("").is_none());
        let report = read_report("{\"message\":\"finished\"}\n");
        assert!(matches!(report, Some(Run::Judged(cases)) if cases.is_empty()));
        let report = read_report("{\"message\":\"outdated\",\"files\":[\"a.rs\"]}\n");
        assert!(matches!(report, Some(Run::Outdated)));
    }
}
