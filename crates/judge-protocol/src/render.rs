//! A report as text for a terminal. The only place where its sentences are made.

use crate::{CaseReport, DiffKind, DiffLine, Failure, Outcome, Program};
use crate::{ThreadGroup, ThreadOwner, ThreadState};
use std::fmt::Write;

/// What a person reads about a case that failed: the verdict and its reason, what was
/// seen, where the threads are, what the case stands for, and what to do next. Empty for
/// a case that did not fail.
///
/// Plain text, without an end of line at its end.
pub fn failure(report: &CaseReport) -> String {
    let Outcome::Failed(failure) = &report.outcome else {
        return String::new();
    };
    let mut blocks = vec![headline(failure)];
    blocks.extend(failure.program.as_ref().map(program));
    blocks.push(difference(&failure.difference));
    blocks.push(seen(failure));
    blocks.extend(failure.expected_next.as_ref().map(|line| {
        let line = indented([line.as_str()]);
        format!("The next line it expects:\n{line}")
    }));
    blocks.push(output(&failure.output));
    blocks.push(threads(&failure.threads));
    blocks.push(format!(
        "What this case stands for:\n{}",
        indented(report.meaning.trim_end().lines())
    ));
    blocks.push(what_next(report));
    blocks.retain(|block| !block.is_empty());
    blocks.join("\n\n")
}

/// The verdict, the reason, and the notes below it.
fn headline(failure: &Failure) -> String {
    let mut text = format!("{}: {}", failure.verdict.word(), failure.reason);
    if failure.program.is_some() {
        text.push(':');
    }
    for note in &failure.notes {
        text.push('\n');
        text.push_str(note);
    }
    text
}

fn program(program: &Program) -> String {
    let parts = [&program.file, program.source.trim_end(), &program.message];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}

fn difference(lines: &[DiffLine]) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let mut text = "- expected\n+ what your code did\n".to_owned();
    for line in lines {
        let sign = match line.kind {
            DiffKind::Same => ' ',
            DiffKind::Expected => '-',
            DiffKind::Seen => '+',
        };
        text.push_str(format!("\n   {sign} {}", line.text).trim_end());
    }
    text
}

fn seen(failure: &Failure) -> String {
    if failure.seen.is_empty() {
        return String::new();
    }
    let mut text = "The case had seen:\n".to_owned();
    if failure.seen_before > 0 {
        let _ = writeln!(text, "   ({} lines before these)", failure.seen_before);
    }
    text + &indented(failure.seen.iter().map(String::as_str))
}

fn output(output: &str) -> String {
    if output.is_empty() {
        return String::new();
    }
    format!("What was printed meanwhile:\n{}", indented(output.lines()))
}

fn threads(groups: &[ThreadGroup]) -> String {
    if groups.is_empty() {
        return String::new();
    }
    let mut text = "Where its threads are:".to_owned();
    for group in groups {
        let times = match group.count {
            0 | 1 => String::new(),
            count => format!(" ({count} of them)"),
        };
        let _ = write!(text, "\n   {}{times}", owner(group));
        if let Some(state) = state(group) {
            let _ = write!(text, "\n      {state}");
        }
        for location in &group.locations {
            let _ = write!(text, "\n      at {location}");
        }
    }
    text
}

fn owner(group: &ThreadGroup) -> String {
    match (group.owner, &group.name) {
        (ThreadOwner::Case, _) => "the case itself".to_owned(),
        (ThreadOwner::CaseHelper, _) => "a thread of the case".to_owned(),
        (ThreadOwner::Subject, None) => "a thread of your code".to_owned(),
        (ThreadOwner::Subject, Some(name)) => format!("a thread of your code, `{name}`"),
    }
}

fn state(group: &ThreadGroup) -> Option<String> {
    match (&group.call, group.state) {
        (Some(call), ThreadState::Polls) => Some(format!("is in {call}")),
        (Some(call), ThreadState::Runs) => Some(format!("keeps running, and is in {call}")),
        (Some(call), ThreadState::Waits | ThreadState::Unknown) => Some(format!("waits in {call}")),
        (None, ThreadState::Runs) => Some("keeps running".to_owned()),
        (None, _) => None,
    }
}

/// Where the case stands, where help is, how to run it again.
fn what_next(report: &CaseReport) -> String {
    let mut text = format!("The case:   {}\n", report.location);
    if report.subject == layout::EXERCISES_PACKAGE {
        let _ = writeln!(text, "Stuck?      {}", layout::hints(&report.section));
    }
    let _ = write!(
        text,
        "Run again:  cargo test -p {} {}",
        report.subject,
        report.name()
    );
    text
}

fn indented<'a>(lines: impl IntoIterator<Item = &'a str>) -> String {
    let lines: Vec<String> = lines
        .into_iter()
        .map(|line| format!("   {line}").trim_end().to_owned())
        .collect();
    lines.join("\n")
}
