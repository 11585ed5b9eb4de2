//! Checks what mdBook's own includes leave unsaid.
//!
//! mdBook puts an empty block where an anchor is missing, without a word, and
//! breaks the fence of an include inside a list or a quote.

use super::page::Page;
use super::scan::{OWN, directive_names};
use crate::error::Diagnostic;

/// Looks at every mdBook directive in one line of a page.
pub(super) fn check(page: &Page, line: usize, text: &str) -> Result<(), Diagnostic> {
    for name in directive_names(text) {
        match name {
            "title" => {}
            "include" | "rustdoc_include" => {
                check_place(page, line, text, name)?;
            }
            _ => {
                return Err(page.problem(
                    line,
                    format!("failed to read `{{{{#{name}`"),
                    Diagnostic::new("there is no such directive").help(format!("use one of {}, include, rustdoc_include, title; or write `\\{{{{#` for the text itself", OWN.join(", "))),
                ));
            }
        }
    }
    for (name, target) in targets(text) {
        check_target(page, target)
            .map_err(|fault| page.problem(line, format!("failed to {name} `{target}`"), fault))?;
    }
    Ok(())
}

/// Every `{{#include target}}` of a line, as its name and target.
fn targets(text: &str) -> impl Iterator<Item = (&str, &str)> {
    ["include", "rustdoc_include"]
        .into_iter()
        .flat_map(move |name| {
            text.match_indices("{{#").filter_map(move |(at, _)| {
                let inside = text[at + 3..].split_once("}}")?.0;
                let target = inside.strip_prefix(name)?.strip_prefix(' ')?.trim();
                (!text[..at].ends_with('\\')).then_some((&inside[..name.len()], target))
            })
        })
}

fn check_place(page: &Page, line: usize, text: &str, name: &str) -> Result<(), Diagnostic> {
    if text.starts_with([' ', '\t', '>']) {
        return Err(page.problem(
            line,
            format!("failed to {name}"),
            Diagnostic::new(
                "it stands inside a list or a quote, where mdBook loses the indentation",
            )
            .help("move it out to column 0"),
        ));
    }
    Ok(())
}

fn check_target(page: &Page, target: &str) -> Result<(), Diagnostic> {
    let (path, part) = target.split_once(':').unwrap_or((target, ""));
    let folder = page.root.join(&page.file);
    let folder = folder.parent().unwrap_or(page.root);
    let text = std::fs::read_to_string(folder.join(path)).map_err(|error| {
        Diagnostic::new(error.to_string())
            .help("write the file, or correct the path: it is seen from the page")
    })?;
    let first = part.split(':').next().unwrap_or("");
    if first.is_empty() {
        return Ok(());
    }
    match first.parse::<usize>() {
        Ok(number) if number > text.lines().count() => Err(Diagnostic::new(format!(
            "the file has only {} lines",
            text.lines().count()
        ))
        .help("correct the lines, or better, use an anchor")),
        Ok(_) => Ok(()),
        Err(_) if has_anchor(&text, first) => Ok(()),
        Err(_) => Err(
            Diagnostic::new(format!("no line of the file has `ANCHOR: {first}`"))
                .help("add the anchor, or correct its name"),
        ),
    }
}

fn has_anchor(text: &str, name: &str) -> bool {
    text.lines().any(|line| {
        line.split_once("ANCHOR:")
            .is_some_and(|(_, rest)| rest.split_whitespace().next() == Some(name))
    })
}
