//! The output of a program as a table of the page: `{{#table …}}`.

use super::markdown::escape;
use super::page::Page;
use crate::course::listing::Listing;
use crate::error::Diagnostic;
use layout::{PAGES, with_slashes};
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use walkdir::WalkDir;

/// What the program has printed, in columns that are two spaces or more apart. The first
/// line is the head.
pub(super) fn table(page: &Page, line: usize, arguments: &[&str]) -> Result<String, Diagnostic> {
    let [id] = arguments else {
        return Err(page.problem(
            line,
            "failed to read `table`",
            Diagnostic::new(format!(
                "it takes one listing, not `{}`",
                arguments.join(" ")
            ))
            .help("write {{#table <section>/<name>}}"),
        ));
    };
    let failed = |fault| page.problem(line, format!("failed to show the table `{id}`"), fault);
    let listing = Listing::load(page.root, id).map_err(failed)?;
    let rows = rows(&listing.output).map_err(failed)?;
    let source = match shown_on(page, id) {
        Some(shown) => format!("[{id}]({shown}#{id})"),
        None => format!("`{id}`"),
    };
    Ok(format!(
        "\n<div class=\"table-of-output\">\n\n{rows}\n<div class=\"caption\">\n\nPrinted by {source}\n\n</div>\n\n</div>\n\n"
    ))
}

/// The lines as a table of Markdown.
fn rows(output: &str) -> Result<String, Diagnostic> {
    let mut text = String::new();
    let mut columns = 0;
    for line in output.lines() {
        let cells = cells(line);
        if columns == 0 {
            columns = cells.len();
        } else if cells.len() != columns {
            return Err(Diagnostic::new(format!(
                "`{line}` has {} columns, and the head has {columns}",
                cells.len()
            ))
            .help("let the program print two spaces or more between two columns"));
        }
        let _ = writeln!(text, "| {} |", cells.join(" | "));
        if text.lines().count() == 1 {
            let _ = writeln!(text, "|{}", "---|".repeat(columns));
        }
    }
    Ok(text)
}

/// What stands between two spaces or more. A line that begins with a space has an empty
/// first cell.
fn cells(line: &str) -> Vec<String> {
    let (first, rest) = match line.split_once("  ") {
        Some((first, rest)) if !line.starts_with(' ') => (first, rest),
        _ if line.starts_with(' ') => ("", line),
        _ => (line, ""),
    };
    let others = rest
        .split("  ")
        .map(str::trim)
        .filter(|cell| !cell.is_empty());
    std::iter::once(first)
        .chain(others)
        .map(|cell| escape(cell).replace('|', "\\|").replace('*', "\\*"))
        .collect()
}

/// The page that shows the program, seen from this one.
fn shown_on(page: &Page, id: &str) -> Option<String> {
    let pages = page.root.join(PAGES);
    let directive = format!("{{{{#listing {id}");
    let is_shown = |text: &str| {
        text.lines().any(|line| {
            let rest = line.strip_prefix(&directive);
            rest.is_some_and(|rest| rest.starts_with([' ', '}']))
        })
    };
    let shown: PathBuf = WalkDir::new(&pages)
        .sort_by_file_name()
        .into_iter()
        .flatten()
        .find(|entry| fs::read_to_string(entry.path()).is_ok_and(|text| is_shown(&text)))
        .and_then(|entry| Some(entry.path().strip_prefix(&pages).ok()?.to_owned()))?;
    let depth = page.file.strip_prefix(PAGES).ok()?.components().count() - 1;
    Some(format!("{}{}", "../".repeat(depth), with_slashes(&shown)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_two_spaces_apart() {
        assert_eq!(
            rows("           recv   in Go: <-c\nopen, full  Ok     a value\n").unwrap(),
            "|  | recv | in Go: &lt;-c |\n|---|---|---|\n| open, full | Ok | a value |\n"
        );
    }

    #[test]
    fn a_row_that_lacks_a_column_is_told() {
        let problem = rows("state  recv\nopen\n").unwrap_err();
        assert!(problem.what.contains("1 columns"), "{problem}");
    }
}
