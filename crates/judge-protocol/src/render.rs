//! A report as text for a terminal. The only place where its sentences are made.

use crate::{CaseReport, DiffKind, DiffLine, Failure, Outcome, Program};
use crate::{ThreadGroup, ThreadOwner, ThreadState};
use serde::Serialize;
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
    blocks.extend(evidence_of_case(failure).iter().map(block));
    blocks.push(format!(
        "What this case stands for:\n{}",
        indented(report.meaning.trim_end().lines())
    ));
    blocks.push(what_next(report));
    blocks.retain(|block| !block.is_empty());
    blocks.join("\n\n")
}

/// What is told of a case that is not the first to fail: the verdict, its name, and in a
/// sentence or two what it stands for. One thing is corrected at a time.
pub fn in_short(report: &CaseReport) -> String {
    let word = match &report.outcome {
        Outcome::Failed(failure) => failure.verdict.word(),
        Outcome::Passed | Outcome::NotAttempted { .. } => "",
    };
    let (name, meaning) = (report.name(), beginning(&report.meaning));
    format!("   {word:9} {name}\n             {meaning}")
}

/// The first sentence of a text, on one line; with the next, where it is short: "The consumer
/// leaves." says too little.
fn beginning(text: &str) -> String {
    const SHORT: usize = 60;
    let mut beginning = String::new();
    for word in text.split_whitespace() {
        if !beginning.is_empty() {
            beginning.push(' ');
        }
        beginning.push_str(word);
        if word.ends_with(['.', '?', '!']) && beginning.len() > SHORT {
            break;
        }
    }
    beginning
}

/// The verdict, the reason, and the notes below it.
pub fn headline(failure: &Failure) -> String {
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

/// What was found about a failure, under a title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Evidence {
    /// What the lines are: `The case had seen`.
    pub title: String,
    /// At least one.
    pub lines: Vec<EvidenceLine>,
}

/// A line of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EvidenceLine {
    /// As it is shown, in a comparison with its sign.
    pub text: String,
    /// Which side has it; `None` outside of a comparison.
    pub kind: Option<DiffKind>,
}

/// All that was found about a failure, as it is shown: the program that should have been
/// rejected, the comparison, what was seen, printed and done. What is empty is left out.
pub fn evidence(failure: &Failure) -> Vec<Evidence> {
    let mut evidence: Vec<Evidence> = failure.program.iter().map(program_evidence).collect();
    evidence.extend(evidence_of_case(failure));
    evidence
}

/// The evidence but for the program, which a terminal shows without a title.
fn evidence_of_case(failure: &Failure) -> Vec<Evidence> {
    let seen = failure.seen.iter().cloned();
    let before = (failure.seen_before > 0 && !failure.seen.is_empty())
        .then(|| format!("({} lines before these)", failure.seen_before));
    let output = failure.output.lines().map(str::to_owned);
    let mut evidence = vec![
        difference(&failure.difference),
        plain("The case had seen", before.into_iter().chain(seen)),
        plain("The next line it expects", failure.expected_next.clone()),
        plain("What was printed meanwhile", output),
        plain(
            "Where its threads are",
            failure.threads.iter().flat_map(thread),
        ),
    ];
    evidence.retain(|evidence| !evidence.lines.is_empty());
    evidence
}

fn plain(title: &str, lines: impl IntoIterator<Item = String>) -> Evidence {
    let lines = lines.into_iter();
    Evidence {
        title: title.to_owned(),
        lines: lines
            .map(|text| EvidenceLine { text, kind: None })
            .collect(),
    }
}

fn program_evidence(program: &Program) -> Evidence {
    let parts = [program.source.trim_end(), &program.message];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    let text = parts.collect::<Vec<&str>>().join("\n\n");
    plain(&program.file, text.lines().map(str::to_owned))
}

fn difference(lines: &[DiffLine]) -> Evidence {
    let with_sign = |line: &DiffLine| {
        let sign = match line.kind {
            DiffKind::Same => ' ',
            DiffKind::Expected => '-',
            DiffKind::Seen => '+',
        };
        EvidenceLine {
            text: format!("{sign} {}", line.text),
            kind: Some(line.kind),
        }
    };
    Evidence {
        title: "- expected\n+ what your code did".to_owned(),
        lines: lines.iter().map(with_sign).collect(),
    }
}

/// The lines about threads that are in the same place.
fn thread(group: &ThreadGroup) -> Vec<String> {
    let times = match group.count {
        0 | 1 => String::new(),
        count => format!(" ({count} of them)"),
    };
    let mut lines = vec![format!("{}{times}", owner(group))];
    lines.extend(state(group).map(|state| format!("   {state}")));
    let locations = group.locations.iter();
    lines.extend(locations.map(|location| format!("   at {location}")));
    lines
}

/// A block of text for a terminal.
fn block(evidence: &Evidence) -> String {
    let is_comparison = evidence.lines.iter().any(|line| line.kind.is_some());
    let after = if is_comparison { "\n\n" } else { ":\n" };
    let lines = evidence.lines.iter().map(|line| line.text.as_str());
    format!("{}{after}{}", evidence.title, indented(lines))
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
        (Some(call), ThreadState::Waits | ThreadState::Unknown) => {
            let lock = group.lock.map(|lock| format!(", for lock {lock}"));
            Some(format!("waits in {call}{}", lock.unwrap_or_default()))
        }
        (None, ThreadState::Runs) => Some("keeps running".to_owned()),
        (None, _) => None,
    }
}

/// What a case printed that did not fail, under its name; empty when it printed nothing.
pub fn printed(report: &CaseReport) -> String {
    let text = report.printed();
    if text.is_empty() {
        return String::new();
    }
    format!(
        "---- {} printed\n{}\n",
        report.name(),
        indented(text.lines())
    )
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Location, Verdict};

    fn report() -> CaseReport {
        CaseReport {
            section: "tee".to_owned(),
            case: "both_get_all".to_owned(),
            meaning: "Both readers get everything.".to_owned(),
            location: Location {
                file: "tests/suite/patterns/tee.rs".to_owned(),
                line: 7,
                column: None,
            },
            subject: "exercises".to_owned(),
            outcome: Outcome::Failed(Failure {
                verdict: Verdict::Hung,
                reason: "not over after 5 s".to_owned(),
                notes: Vec::new(),
                difference: vec![DiffLine {
                    kind: DiffKind::Seen,
                    text: "a | 2".to_owned(),
                }],
                seen: vec!["a | 1".to_owned()],
                seen_before: 3,
                expected_next: Some("b | 1".to_owned()),
                threads: Vec::new(),
                program: None,
                output: String::new(),
            }),
            output: String::new(),
        }
    }

    #[test]
    fn a_terminal_shows_the_same_evidence_as_a_page() {
        let report = report();
        let Outcome::Failed(failure_found) = &report.outcome else {
            unreachable!("it failed");
        };
        let titles: Vec<String> = evidence(failure_found)
            .into_iter()
            .map(|evidence| evidence.title)
            .collect();
        assert_eq!(
            titles,
            [
                "- expected\n+ what your code did",
                "The case had seen",
                "The next line it expects"
            ]
        );
        assert_eq!(
            failure(&report),
            "HUNG: not over after 5 s\n\n- expected\n+ what your code did\n\n   + a | 2\n\n\
             The case had seen:\n   (3 lines before these)\n   a | 1\n\n\
             The next line it expects:\n   b | 1\n\n\
             What this case stands for:\n   Both readers get everything.\n\n\
             The case:   tests/suite/patterns/tee.rs:7\n\
             Stuck?      exercises/hints/tee.md\n\
             Run again:  cargo test -p exercises tee::both_get_all"
        );
    }
}
