//! Places in the workbook's files, from what the compiler and backtraces say.

use crate::root;
use judge_protocol::Location;
use std::path::Path;

/// A place that the compiler names, as we say it: relative to the workbook, without `..`.
pub(crate) fn location(file: &str, line: u32, column: Option<u32>) -> Location {
    Location {
        file: layout::normalize(&root(), file),
        line,
        column,
    }
}

/// The place `<file>:<line>:<column>` of a backtrace, when it is in the reader's code or
/// in a case.
pub(crate) fn in_workbook(place: &str) -> Option<Location> {
    const OURS: [&str; 5] = [
        layout::EXERCISES,
        layout::SOLUTIONS,
        layout::SUITE,
        layout::REJECTED,
        layout::ACCEPTED,
    ];
    // The standard library's sources.
    if place.starts_with("/rustc/") {
        return None;
    }
    // From the end: a drive letter has a colon too.
    let mut parts = place.rsplitn(3, ':');
    let column = parts.next()?.parse().ok()?;
    let line = parts.next()?.parse().ok()?;
    let location = location(parts.next()?, line, Some(column));
    OURS.iter()
        .any(|folder| Path::new(&location.file).starts_with(folder))
        .then_some(location)
}
