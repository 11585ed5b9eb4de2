//! Running the judge that was built.

use super::Observer;
use crate::error::{Diagnostic, Explain};
use crate::process::tool::{Pipe, run};
use anyhow::Result;
use judge_protocol::{CaseReport, Message};
use std::io::Read as _;
use std::path::Path;
use tokio::process::Command;

/// What a run of the judge brought.
pub(super) enum Run {
    /// What became of each case.
    Judged(Vec<CaseReport>),
    /// Nothing: files no longer hold what was compiled. The next build compiles them.
    Outdated,
}

/// Runs the judge on the cases whose names contain `filter`. The observer learns of each line
/// that the judge prints, and of each case as soon as it ends.
///
/// # Errors
///
/// When it cannot be started, or ends before it has reported every case.
pub(super) async fn run_judge(
    root: &Path,
    judge: &Path,
    filter: Option<&str>,
    observer: &dyn Observer,
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
    let mut messages = Vec::new();
    let mut rest = report.reopen().what("failed to open the judge's report")?;
    let mut text = Vec::new();
    let output = run(command, |pipe, line| {
        if pipe == Pipe::Out {
            observer.on_line(line);
            // A case is in the report before the judge prints that it has ended.
            let _ = rest.read_to_end(&mut text);
            for message in take_messages(&mut text) {
                if let Message::Case(case) = &message {
                    observer.on_case(case);
                }
                messages.push(message);
            }
        }
    })
    .await?;
    rest.read_to_end(&mut text)
        .what("failed to read the judge's report")?;
    messages.extend(take_messages(&mut text));
    outcome(messages).ok_or_else(|| {
        let status = output.status;
        Diagnostic::new(format!(
            "failed to judge the exercises: the judge ended early ({status})"
        ))
        .why(output.out + &output.err)
        .into()
    })
}

/// Takes the messages out of a report of which more may come: what stands behind the last
/// end of a line stays. That may end in the middle of a letter.
fn take_messages(report: &mut Vec<u8>) -> Vec<Message> {
    let end = report.iter().rposition(|byte| *byte == b'\n');
    let lines: Vec<u8> = report.drain(..end.map_or(0, |at| at + 1)).collect();
    judge_protocol::parse(&String::from_utf8_lossy(&lines)).collect()
}

/// What a whole report tells; `None` when it was cut short.
fn outcome(messages: Vec<Message>) -> Option<Run> {
    let mut cases = Vec::new();
    for message in messages {
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
        assert!(outcome(Vec::new()).is_none());
        let report = outcome(vec![Message::Finished]);
        assert!(matches!(report, Some(Run::Judged(cases)) if cases.is_empty()));
        let files = vec!["a.rs".to_owned()];
        let report = outcome(vec![Message::Outdated { files }]);
        assert!(matches!(report, Some(Run::Outdated)));
    }

    #[test]
    fn a_line_that_is_not_whole_waits_for_its_end() {
        let files = vec!["café.rs".to_owned()];
        let line = "{\"message\":\"outdated\",\"files\":[\"café.rs\"]}\n".as_bytes();
        for cut in 0..line.len() {
            let mut report = [b"{\"message\":\"finished\"}\n", &line[..cut]].concat();
            assert_eq!(take_messages(&mut report), [Message::Finished]);
            assert_eq!(take_messages(&mut report), []);
            report.extend(&line[cut..]);
            let files = files.clone();
            assert_eq!(take_messages(&mut report), [Message::Outdated { files }]);
            assert_eq!(report, b"");
        }
    }
}
