//! The table "What you may rely on": each of its rows names what shows it.
//!
//! A row ends with a cell like `` `case ends_when_the_input_ends`, `listing tee/copies` ``.
//! What it names must be there, and becomes a link to it.

use super::page::Page;
use crate::course::Section;
use crate::course::cases::{Case, cases};
use crate::error::Diagnostic;
use layout::with_slashes;
use std::fs;
use std::path::Path;

/// The heading above such a table.
const HEADING: &str = "## What you may rely on";
/// The heading of the column.
const COLUMN: &str = "shown by";

/// Where in a page we are.
#[derive(Default)]
pub(super) enum Table {
    /// Not below the heading.
    #[default]
    Elsewhere,
    /// Below the heading, in front of the table.
    Expected,
    /// In the table, behind its first row.
    Open,
}

/// Passes a line of the page on; a row of the table with its links.
pub(super) fn line(
    page: &mut Page,
    sections: &[Section],
    number: usize,
    text: &str,
) -> Result<String, Diagnostic> {
    let row = text.trim_end();
    if row.starts_with('#') {
        page.claims = if row == HEADING {
            Table::Expected
        } else {
            Table::Elsewhere
        };
    } else if let Some(cells) = cells(row) {
        match page.claims {
            Table::Elsewhere => {}
            Table::Expected if cells.last() == Some(&COLUMN) => page.claims = Table::Open,
            Table::Expected => return Err(missing_column(page, number)),
            Table::Open if cells.iter().all(|cell| is_rule(cell)) => {}
            Table::Open => {
                return with_links(page, sections, &cells).map_err(|fault| {
                    page.problem(number, "failed to prove a row of the table", fault)
                });
            }
        }
    }
    Ok(text.to_owned())
}

fn missing_column(page: &Page, number: usize) -> Diagnostic {
    page.problem(
        number,
        "failed to prove the table",
        Diagnostic::new(format!("its last column is not `{COLUMN}`"))
            .help("name in each row the case or the listing that shows it"),
    )
}

/// The cells of a row, or `None` when the line is none.
fn cells(row: &str) -> Option<Vec<&str>> {
    let inside = row.strip_prefix('|')?.strip_suffix('|')?;
    let mut cells = Vec::new();
    let mut start = 0;
    for (at, _) in inside.match_indices('|') {
        if !inside[..at].ends_with('\\') {
            cells.push(inside[start..at].trim());
            start = at + 1;
        }
    }
    cells.push(inside[start..].trim());
    Some(cells)
}

fn is_rule(cell: &str) -> bool {
    !cell.is_empty() && cell.chars().all(|letter| matches!(letter, '-' | ':'))
}

fn with_links(page: &Page, sections: &[Section], cells: &[&str]) -> Result<String, Diagnostic> {
    let Some((last, others)) = cells.split_last() else {
        return Ok(String::new());
    };
    let links = last
        .split(", ")
        .map(|evidence| link(page, sections, evidence))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(format!(
        "| {} | <span class=\"shown-by\">{}</span> |\n",
        others.join(" | "),
        links.join("; ")
    ))
}

/// `` `case name` `` as a link to what it names.
fn link(page: &Page, sections: &[Section], evidence: &str) -> Result<String, Diagnostic> {
    let inside = evidence
        .strip_prefix('`')
        .and_then(|rest| rest.strip_suffix('`'));
    match inside.and_then(|inside| inside.split_once(' ')) {
        Some(("case", name)) => case_link(page, name, false),
        Some(("compile-fail", name)) => case_link(page, name, true),
        Some(("listing", id)) => listing_link(page, sections, id),
        _ => Err(
            Diagnostic::new(format!("`{COLUMN}` holds `{evidence}`")).help(
                "write `case name`, `listing section/name` or `compile-fail name`, each in \
             backticks, with a comma between two",
            ),
        ),
    }
}

fn case_link(page: &Page, name: &str, is_compile_fail: bool) -> Result<String, Diagnostic> {
    let section = page.section.ok_or_else(|| {
        Diagnostic::new("only a section has cases").help("move the table to a section's page")
    })?;
    let is_it = |case: &Case| case.name == name && case.is_compile_fail == is_compile_fail;
    if !cases(page.root, section).iter().any(is_it) {
        let file = layout::cases(&section.part, &section.id);
        return Err(
            Diagnostic::new(format!("`{file}` has no such case: `{name}`"))
                .help("correct the name, or write the case"),
        );
    }
    Ok(format!("[{}](#{})", words(name), anchor(name)))
}

fn listing_link(page: &Page, sections: &[Section], id: &str) -> Result<String, Diagnostic> {
    let (owner, name) = id.split_once('/').unwrap_or(("", id));
    let directive = format!("{{{{#listing {id}");
    let shows = |section: &&Section| {
        let file = page.root.join(layout::PAGES).join(&section.page);
        fs::read_to_string(file).is_ok_and(|text| {
            text.lines().any(|line| {
                line.strip_prefix(&directive)
                    .is_some_and(|rest| rest.starts_with([' ', '}']))
            })
        })
    };
    let section = sections
        .iter()
        .filter(|section| section.id == owner)
        .find(shows)
        .ok_or_else(|| {
            Diagnostic::new(format!("no page of `{owner}` shows the listing `{id}`"))
                .help("correct the name, or show the listing")
        })?;
    let is_here = page.section.is_some_and(|here| here.id == section.id);
    let there = if is_here {
        String::new()
    } else {
        relative(page, &section.page)
    };
    Ok(format!("[program: {}]({there}#{id})", words(name)))
}

/// The way from this page, which lies in a folder, to another.
fn relative(page: &Page, to: &Path) -> String {
    let depth = page
        .section
        .map_or(0, |here| here.page.components().count() - 1);
    format!("{}{}", "../".repeat(depth), with_slashes(to))
}

/// A name as it is read.
fn words(name: &str) -> String {
    name.replace('_', " ")
}

/// What a case is found by in its page.
pub(super) fn anchor(case: &str) -> String {
    format!("case-{case}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_split_at_its_bars() {
        assert_eq!(
            cells("| a | `b \\| c` | d |"),
            Some(vec!["a", "`b \\| c`", "d"])
        );
        assert_eq!(cells("no row"), None);
        assert!(is_rule(":---"));
        assert!(!is_rule("–"));
    }
}
