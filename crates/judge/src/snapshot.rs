//! Transcripts against `tests/snapshots/<section>/<case>.snap`, with insta.

use crate::{Case, locations, root};
use insta::Snapshot;
use judge_protocol::{DiffKind, DiffLine};
use layout::SNAPSHOTS;
use similar::{ChangeTag, TextDiff};
use std::collections::BTreeSet;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;

/// Whether the transcript is the expected one. Where snapshots may be written, it
/// becomes the expected one.
///
/// Replaces the panic hook: nothing of the subject may run any more.
pub(crate) fn matches(case: &Case, transcript: &str) -> bool {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(root().join(SNAPSHOTS).join(case.section()));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    // So that a snapshot can be read alone.
    settings.set_description(description(case));
    settings.set_input_file(root().join(case_file(case)));
    let name = case.guarantee();
    // insta tells by a panic that something differs: what differs is told by `difference`.
    panic::set_hook(Box::new(|_| ()));
    settings.bind(|| {
        panic::catch_unwind(AssertUnwindSafe(|| {
            insta::assert_snapshot!(name, transcript);
        }))
        .is_ok()
    })
}

/// What was seen beside what is expected, line by line.
pub(crate) fn difference(case: &Case, transcript: &str) -> Vec<DiffLine> {
    compare(&expected(case), transcript)
}

/// Whether every line of the transcript is the expected one. More may be expected.
pub(crate) fn begins_as_expected(case: &Case, transcript: &str) -> bool {
    let expected = expected(case);
    let mut expected = expected.lines();
    transcript.lines().all(|seen| expected.next() == Some(seen))
}

/// What was seen beside as many lines of what is expected: the lines that a case which was
/// cut short had not come to are not missing.
pub(crate) fn difference_so_far(case: &Case, transcript: &str) -> Vec<DiffLine> {
    let expected = expected(case);
    let so_far: Vec<&str> = expected.lines().take(transcript.lines().count()).collect();
    compare(&so_far.join("\n"), transcript)
}

fn compare(expected: &str, transcript: &str) -> Vec<DiffLine> {
    let seen = first_lines(transcript);
    let expected: Vec<&str> = expected.lines().collect();
    let seen: Vec<&str> = seen.iter().map(String::as_str).collect();
    TextDiff::from_slices(&expected, &seen)
        .iter_all_changes()
        .map(|change| DiffLine {
            kind: match change.tag() {
                ChangeTag::Equal => DiffKind::Same,
                ChangeTag::Delete => DiffKind::Expected,
                ChangeTag::Insert => DiffKind::Seen,
            },
            text: change.value().to_owned(),
        })
        .collect()
}

/// The expected line of that number, counted from 0.
pub(crate) fn expected_line(case: &Case, number: usize) -> Option<String> {
    expected(case).lines().nth(number).map(str::to_owned)
}

/// What the case should see; empty where no snapshot is there.
fn expected(case: &Case) -> String {
    Snapshot::from_file(&file(case))
        .ok()
        .and_then(|snapshot| snapshot.as_text().map(ToString::to_string))
        .unwrap_or_default()
}

fn file(case: &Case) -> PathBuf {
    root().join(layout::snapshot(case.section(), case.guarantee()))
}

/// The beginning of a transcript. A case that runs wild may write without end, and
/// nobody reads more than this.
fn first_lines(transcript: &str) -> Vec<String> {
    const LINES: usize = 200;
    let mut lines: Vec<String> = transcript.lines().take(LINES).map(shortened).collect();
    let left_out = transcript.lines().skip(LINES).count();
    if left_out > 0 {
        lines.push(format!("(… {left_out} lines are left out …)"));
    }
    lines
}

/// The line, or its beginning when it is very long.
pub(crate) fn shortened(line: &str) -> String {
    const BYTES: usize = 500;
    if line.len() <= BYTES {
        return line.to_owned();
    }
    let kept = &line[..line.floor_char_boundary(BYTES)];
    format!("{kept}(… {} bytes are left out …)", line.len() - kept.len())
}

/// What the header of the case's snapshot says of it.
fn description(case: &Case) -> String {
    let lines: Vec<&str> = case.meaning.lines().map(str::trim).collect();
    lines.join(" ").trim().to_owned()
}

/// The file of the case. Its line is not told: it changes with every edit above it.
fn case_file(case: &Case) -> String {
    locations::location(case.file, case.line, None).file
}

/// The snapshots whose header does not say what their case stands for, or names another
/// file than the one that the case is in.
pub(crate) fn with_old_header(cases: &[Case]) -> Vec<String> {
    cases
        .iter()
        .filter_map(|case| Some((case, Snapshot::from_file(&file(case)).ok()?)))
        .filter(|(case, snapshot)| {
            let header = snapshot.metadata();
            header.description() != Some(&description(case))
                || header.input_file() != Some(&case_file(case))
        })
        .map(|(case, _)| layout::snapshot(case.section(), case.guarantee()))
        .collect()
}

/// Snapshots of judged sections that no case owns any more.
pub(crate) fn orphans(cases: &[Case]) -> Vec<String> {
    let sections: BTreeSet<&str> = cases.iter().map(Case::section).collect();
    let mut orphans = Vec::new();
    for section in sections {
        let folder = root().join(SNAPSHOTS).join(section);
        // A section of compile-fail cases alone has no such folder.
        for snapshot in layout::entries(&folder).unwrap_or_default() {
            let is_owned = cases
                .iter()
                .any(|case| case.section() == section && snapshot == file(case));
            if !is_owned {
                orphans.push(layout::normalize(&root(), &snapshot.display().to_string()));
            }
        }
    }
    orphans
}
