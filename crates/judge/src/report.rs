//! The text of a failure: what was seen, what was expected, what it means, where.

use crate::{Case, Subject, Verdict, root};
use std::fs;
use std::path::Path;

/// What the parent knows when a case has not passed.
pub struct Failure<'a> {
    pub subject: &'a Subject,
    pub case: &'a Case,
    /// `None`: the process ended in a way that is none of ours, told in `ending`.
    pub verdict: Option<Verdict>,
    pub ending: String,
    /// What the child printed.
    pub output: &'a str,
}

impl Failure<'_> {
    pub fn text(&self) -> String {
        let case = self.case;
        let mut text = String::new();
        if self.verdict.is_none() {
            text.push_str(&format!(
                "{}: the process of this case ended before the case did ({})\n",
                Verdict::Failed.word(),
                self.ending,
            ));
            if self.ending.contains("SIGKILL") {
                text.push_str(
                    "Something else has ended it, or the machine has run out of memory. If your \
                     code does not take more and more of it, run the case again.\n",
                );
            }
        }
        text.push_str(&evidence(self.output));
        text.push_str("\n\nWhat this case stands for:\n");
        for line in case.meaning.trim_end().lines() {
            text.push_str(&format!("   {line}\n"));
        }
        text.push_str(&format!("\nThe case:   {}\n", place(case)));
        if self.subject.name == "exercises" {
            let section = case.section();
            text.push_str(&format!("Stuck?      exercises/hints/{section}.md\n"));
        }
        text.push_str(&format!(
            "Run again:  cargo test -p {} {}",
            self.subject.name,
            case.name()
        ));
        text
    }
}

/// The file of the case, and the line on which its name stands.
fn place(case: &Case) -> String {
    let file = tidy(case.file);
    let text = fs::read_to_string(root().join(&file)).unwrap_or_default();
    let line = text.lines().position(|line| {
        let line = line.trim().trim_start_matches("fn ");
        line.strip_prefix(case.guarantee())
            .is_some_and(|rest| rest.starts_with(['(', ',']))
    });
    line.map_or(file.clone(), |index| format!("{file}:{}", index + 1))
}

/// The child's output without what concerns maintainers of snapshots only.
fn evidence(output: &str) -> String {
    const NOISE: [&str; 9] = [
        "note: If the ",
        "      your test with",
        "Stopped on the first failure",
        "note: run with `RUST_BACKTRACE",
        "Source: ",
        "Snapshot: ",
        "Snapshot file: ",
        "Snapshot Summary",
        "stored new snapshot",
    ];
    let lines: Vec<&str> = output
        .lines()
        .filter(|line| {
            !NOISE
                .iter()
                .any(|noise| line.trim_start_matches('━').starts_with(noise))
        })
        .filter(|line| !line.starts_with('━'))
        .map(|line| match line {
            "-old snapshot" => "- expected",
            "+new results" => "+ what your code did",
            line => line,
        })
        .collect();
    shortened(lines.join("\n").trim().to_owned())
}

/// Above this many bytes the middle is left out: it is the work of a loop, and
/// nobody reads it. The verdict's word and its reason stand in the end.
const LONG: usize = 16 << 10;

fn shortened(text: String) -> String {
    if text.len() <= LONG {
        return text;
    }
    let first = text.floor_char_boundary(LONG / 4);
    let last = text.ceil_char_boundary(text.len() - LONG / 2);
    format!(
        "{}\n(… {} bytes are left out …)\n{}",
        &text[..first],
        last - first,
        &text[last..]
    )
}

/// The place as we say it: relative to the workbook, without `..`.
pub fn tidy(place: &str) -> String {
    layout::normalize(&root(), place)
}

/// The place, tidied, when it is in the reader's code or in a case.
pub fn place_in_workbook(place: &str) -> Option<String> {
    const OURS: [&str; 5] = [
        layout::EXERCISES,
        layout::SOLUTIONS,
        layout::SUITE,
        layout::REJECTED,
        layout::ACCEPTED,
    ];
    if place.starts_with("/rustc/") {
        return None;
    }
    let place = tidy(place);
    OURS.iter()
        .any(|folder| Path::new(&place).starts_with(folder))
        .then_some(place)
}
