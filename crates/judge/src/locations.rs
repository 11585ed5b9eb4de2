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

/// A place in a file, when that is the reader's code or a case.
pub(crate) fn in_workbook(file: &str, line: u32, column: Option<u32>) -> Option<Location> {
    const OURS: [&str; 5] = [
        layout::EXERCISES,
        layout::SOLUTIONS,
        layout::SUITE,
        layout::REJECTED,
        layout::ACCEPTED,
    ];
    // The standard library's sources.
    if file.starts_with("/rustc/") {
        return None;
    }
    let location = location(file, line, column);
    OURS.iter()
        .any(|folder| Path::new(&location.file).starts_with(folder))
        .then_some(location)
}
