//! Running the judge that was built.

use super::OnLine;
use crate::error::{Diagnostic, Explain};
use crate::process::tool::{Pipe, run};
use anyhow::Result;
use judge_protocol::{CaseReport, Message};
use std::path::Path;
use tokio::process::Command;

/// Runs the judge on the cases whose names contain `filter`, and returns what became of
/// each of them. Each line that the judge prints goes to `on_line`.
///
/// # Errors
///
/// When it cannot be started, or ends before it has reported every case.
pub(super) async fn run_judge(
    root: &Path,
    judge: &Path,
    filter: Option<&str>,
    on_line: OnLine<'_>,
) -> Result<Vec<CaseReport>> {
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
    let Some(cases) = finished_cases(&text) else {
        let status = output.status;
        return Err(Diagnostic::new(format!(
            "failed to judge the exercises: the judge ended early ({status})"
        ))
        .why(output.out + &output.err)
        .into());
    };
    Ok(cases)
}

/// The cases of a report; `None` when it was cut short.
fn finished_cases(report: &str) -> Option<Vec<CaseReport>> {
    let mut cases = Vec::new();
    let mut is_finished = false;
    for message in judge_protocol::parse(report) {
        match message {
            Message::Case(case) => cases.push(case),
            Message::Finished => is_finished = true,
        }
    }
    is_finished.then_some(cases)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_without_its_end_is_none() {
        assert_eq!(finished_cases(""), None);
        assert_eq!(
            finished_cases("{\"message\":\"finished\"}\n"),
            Some(Vec::new())
        );
    }
}
