//! The box of a section's exercise: `{{#exercise}}`.

use super::claims::anchor;
use super::markdown::inline;
use super::page::Page;
use crate::course::cases::{Case, cases};
use crate::error::Diagnostic;
use std::path::Path;

/// The hints' headings, from the vaguest to the plainest.
const HINTS: [&str; 3] = ["Idea", "Pointer", "Nearly code"];

/// The file to open, the command that judges it, and the hints, each inside the one before.
pub(super) fn exercise(page: &Page, line: usize, arguments: &[&str]) -> Result<String, Diagnostic> {
    let fail = |fault| page.problem(line, "failed to show the exercise", fault);
    if !arguments.is_empty() {
        return Err(fail(
            Diagnostic::new(format!("it takes nothing, not `{}`", arguments.join(" ")))
                .help("write {{#exercise}}"),
        ));
    }
    let section = page.section.ok_or_else(|| {
        fail(
            Diagnostic::new("only a section has an exercise, and this page has no front matter")
                .help("add front matter, or take the line out"),
        )
    })?;
    let stub = layout::exercise(&section.part, &section.id);
    if !page.root.join(&stub).is_file() {
        return Err(fail(
            Diagnostic::new(format!("there is no `{stub}`")).help("write the stub there"),
        ));
    }
    let hints = nested(&hints(page.root, &section.id).map_err(fail)?);
    let cases = list(&cases(page.root, section));
    let minutes = section.minutes.work;
    let command = format!("cargo test -p exercises {}", section.id);
    Ok(format!(
        "\n## Exercise\n\n<div class=\"exercise\">\n\n<p class=\"caption\">{minutes} minutes</p>\n\n\
         Open `{stub}`, fill in what is missing, and check it with:\n\n\
         ```sh\n{command}\n```\n\n{cases}{hints}</div>\n\n"
    ))
}

/// A hint of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hint {
    /// One of [`HINTS`].
    pub name: String,
    /// In Markdown, as it stands below its heading.
    pub text: String,
}

/// The three hints of a section.
///
/// # Errors
///
/// When the file cannot be read, or does not hold exactly the three.
pub(crate) fn hints(root: &Path, id: &str) -> Result<Vec<Hint>, Diagnostic> {
    let path = layout::hints(id);
    let text = std::fs::read_to_string(root.join(&path)).map_err(|error| {
        let why = match error.kind() {
            std::io::ErrorKind::NotFound => format!("there is no `{path}`"),
            _ => format!("`{path}` cannot be read: {error}"),
        };
        Diagnostic::new(why).help(headings_help())
    })?;
    let found = split_hints(&text);
    let names: Vec<_> = found.iter().map(|hint| hint.name.as_str()).collect();
    if names != HINTS {
        return Err(Diagnostic::new(format!(
            "the sections of `{path}` are: {}",
            names.join(", ")
        ))
        .help(headings_help()));
    }
    if let Some(Hint { name, .. }) = found.iter().find(|hint| hint.text.trim().is_empty()) {
        return Err(
            Diagnostic::new(format!("`{name}` in `{path}` is empty")).help("write the hint")
        );
    }
    Ok(found)
}

/// What an answer is held to, folded away.
fn list(cases: &[Case]) -> String {
    if cases.is_empty() {
        return String::new();
    }
    let items: Vec<String> = cases.iter().map(item).collect();
    format!(
        "<details class=\"cases\">\n<summary>What is checked: {} cases</summary>\n<ul>\n{}\n</ul>\n</details>\n\n",
        cases.len(),
        items.join("\n")
    )
}

fn item(case: &Case) -> String {
    let what = if case.is_compile_fail {
        "Must not compile: "
    } else {
        ""
    };
    format!(
        "<li id=\"{}\"><code>{}</code> {what}{}</li>",
        anchor(&case.name),
        case.name,
        inline(&case.meaning)
    )
}

/// Each hint holds the next, so that opening one does not show the other two.
fn nested(hints: &[Hint]) -> String {
    let mut nested = String::new();
    for (index, Hint { name, text }) in hints.iter().enumerate().rev() {
        nested = format!(
            "<details class=\"hint\">\n<summary>Hint {}: {}</summary>\n\n{}\n\n{nested}</details>\n\n",
            index + 1,
            name.to_lowercase(),
            text.trim(),
        );
    }
    nested
}

fn headings_help() -> String {
    format!(
        "give it exactly the sections `## {}`",
        HINTS.join("`, `## ")
    )
}

/// The `## ` sections of a file, in order; a `## ` inside a code fence is none.
fn split_hints(text: &str) -> Vec<Hint> {
    let mut hints: Vec<Hint> = Vec::new();
    let mut in_fence = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            in_fence = !in_fence;
        }
        match line.strip_prefix("## ") {
            Some(name) if !in_fence => hints.push(Hint {
                name: name.trim().to_owned(),
                text: String::new(),
            }),
            _ => {
                if let Some(hint) = hints.last_mut() {
                    hint.text.push_str(line);
                    hint.text.push('\n');
                }
            }
        }
    }
    hints
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hints_are_split_at_their_headings() {
        let hints = split_hints("# or\n\n## Idea\n\nOne.\n\n## Pointer\n```\n## not a hint\n```\n");
        assert_eq!(hints.len(), 2);
        assert_eq!(
            (hints[0].name.as_str(), hints[0].text.trim()),
            ("Idea", "One.")
        );
        assert!(hints[1].text.contains("## not a hint"));
    }
}
