//! Verdicts as text for a terminal.

use super::verdict::{Failure, State, Verdict};
use crate::cli::style;
use crate::course::Section;
use judge_protocol::render;
use std::fmt::Write;

/// The state in words, coloured.
fn state(state: State) -> String {
    match state {
        State::Done => style::good(state.label()),
        state if state.needs_work() => style::bad(state.label()),
        state => state.label().to_owned(),
    }
}

/// How much is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Detail {
    pub failures: Failures,
    /// Whether to show what the cases print that do not fail.
    pub output: bool,
}

/// How much is said about the failures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Failures {
    /// The first in full, the others in short: one thing is fixed at a time.
    #[default]
    First,
    All,
}

/// A verdict in full: status, evidence, next step.
pub(crate) fn verdict(verdict: &Verdict, detail: Detail) -> String {
    let mut text = heading(verdict);
    if !verdict.compiler.is_empty() {
        let _ = writeln!(text, "\n{}", verdict.compiler);
    }
    if detail.output {
        text.extend(verdict.printed.iter().map(|printed| format!("\n{printed}")));
    }
    match detail.failures {
        Failures::All => {
            for failure in &verdict.failures {
                text += &in_full(failure);
            }
        }
        Failures::First => {
            let mut others = verdict.failures.iter();
            if let Some(first) = others.next() {
                text += &in_full(first);
            }
            let others = others.as_slice();
            if !others.is_empty() {
                let _ = writeln!(text, "\n{} more:", others.len());
                for failure in others {
                    let _ = writeln!(text, "{}", render::in_short(&failure.report));
                }
                let _ = writeln!(
                    text,
                    "(`cargo workbook check {} --all` tells them all in full)",
                    verdict.id
                );
            }
        }
    }
    let _ = writeln!(text, "\n{}", next_step(verdict));
    text
}

/// `or_channel: failing (10 of 12 cases pass, 1 meets a stub)`
fn heading(verdict: &Verdict) -> String {
    let mut text = format!("{}: {}", style::strong(&verdict.id), state(verdict.state));
    let _ = match verdict.state {
        State::DoesNotCompile | State::Missing => writeln!(text, " ({})", verdict.file),
        _ => writeln!(text, " ({})", counts(verdict)),
    };
    text
}

fn counts(verdict: &Verdict) -> String {
    let mut counts = format!("{} of {} cases pass", verdict.passed, verdict.cases);
    if !verdict.failures.is_empty() {
        let failures = verdict.failures.len();
        let plural = if failures == 1 { "does" } else { "do" };
        let _ = write!(counts, ", {failures} {plural} not");
    }
    if verdict.stubs > 0 {
        let _ = write!(counts, ", {} met a stub", verdict.stubs);
    }
    counts
}

fn in_full(failure: &Failure) -> String {
    format!(
        "\n---- {}\n{}\n",
        style::strong(&failure.case),
        failure.text
    )
}

fn next_step(verdict: &Verdict) -> String {
    let id = &verdict.id;
    match verdict.state {
        State::Done => format!(
            "Next: `cargo workbook solution {id}` to compare, `cargo workbook next` to go on"
        ),
        State::NotAttempted | State::Begun => {
            let place = verdict.stubs_at.first().unwrap_or(&verdict.file);
            format!("Next: fill in {place}; stuck? `cargo workbook hint {id}`")
        }
        State::Failing => format!(
            "Next: fix {}; stuck? `cargo workbook hint {id}`",
            verdict.file
        ),
        State::DoesNotCompile => {
            format!("Next: fix what the compiler names; stuck? `cargo workbook hint {id}`")
        }
        State::Missing => format!(
            "Next: `cargo workbook reset {id}` brings the stub back, `cargo workbook reset {id} --undo` your text"
        ),
    }
}

/// All sections, one a line, with what they take and how they stand.
pub(crate) fn list(rows: &[(&Section, &Verdict)]) -> String {
    let mut text = String::new();
    let wide = rows
        .iter()
        .map(|(section, _)| section.id.len())
        .max()
        .unwrap_or(0);
    let mut part = "";
    for (section, verdict) in rows {
        if section.part != part {
            part = &section.part;
            let _ = writeln!(text, "{}", style::strong(part));
        }
        let minutes = section.minutes;
        let counts = match verdict.state {
            State::Begun | State::Failing => format!(" ({} of {})", verdict.passed, verdict.cases),
            _ => String::new(),
        };
        let _ = writeln!(
            text,
            "  {:wide$}  {:3} min  {}{counts}",
            section.id,
            minutes.read + minutes.work + minutes.discuss,
            state(verdict.state),
        );
    }
    text
}

/// `3 of 13 done`
pub(crate) fn progress(verdicts: &[Verdict]) -> String {
    crate::watch::status::progress(verdicts.iter().map(Some))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grade::verdict::tests::{case, failed};
    use judge_protocol::{Outcome, Verdict as Word};

    fn failing() -> Verdict {
        let cases = [
            case("a", 1, failed(Word::Hung, "not over")),
            case("b", 2, failed(Word::Failed, "something else was seen")),
            case("c", 3, Outcome::Passed),
        ];
        Verdict::from_cases("tee", "exercises/src/patterns/tee.rs", &cases)
    }

    #[test]
    fn a_failure_is_told_in_full_and_the_others_in_short() {
        let text = verdict(&failing(), Detail::default());
        let text = anstream::adapter::strip_str(&text).to_string();
        assert!(
            text.starts_with("tee: failing (1 of 3 cases pass, 2 do not)\n"),
            "{text}"
        );
        assert!(text.contains("---- tee::a\nHUNG: not over\n"), "{text}");
        assert!(text.contains("   FAILED    tee::b\n"), "{text}");
        assert!(!text.contains("something else"), "{text}");
        assert!(text.contains("cargo workbook hint tee"), "{text}");
        let detail = Detail {
            failures: Failures::All,
            output: false,
        };
        assert!(verdict(&failing(), detail).contains("something else"));
    }
}
