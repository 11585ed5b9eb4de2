//! One page: its headline, its directives, its problems.

use super::scan::{self, Piece};
use super::{claims, exercise, figure, glossary, guide, include, predict, program, table};
use crate::course::glossary::Glossary;
use crate::course::{self, Section};
use crate::error::{Diagnostic, Diagnostics};
use layout::PAGES;
use std::path::{Path, PathBuf};

/// What the parts of a page need to know about it.
pub(super) struct Page<'a> {
    /// The workspace.
    pub root: &'a Path,
    /// The page, seen from the workspace.
    pub file: PathBuf,
    /// The section it is the page of, if it is one.
    pub section: Option<&'a Section>,
    /// What the book's words mean.
    pub glossary: &'a Glossary,
    /// How many questions it has had so far: their names in the page's HTML.
    pub questions: usize,
    /// Where we are in its table of what may be relied upon.
    pub claims: claims::Table,
}

impl Page<'_> {
    pub(super) fn problem(
        &self,
        line: usize,
        what: impl Into<String>,
        why: Diagnostic,
    ) -> Diagnostic {
        Diagnostic::new(what).at(&self.file, line).caused_by(why)
    }
}

/// The Markdown that mdBook gets for the page at `path`, seen from `book/src`.
pub(super) fn expand(
    root: &Path,
    sections: &[Section],
    glossary: &Glossary,
    path: &Path,
    text: &str,
) -> Result<String, Diagnostics> {
    let section = sections.iter().find(|section| section.page == path);
    let mut page = Page {
        root,
        file: Path::new(PAGES).join(path),
        section,
        glossary,
        questions: 0,
        claims: claims::Table::default(),
    };
    let mut expanded = String::new();
    let (body, lines_before) = match (section, course::split(text)) {
        (Some(section), Some(split)) => {
            expanded += &headline(section, sections);
            (split.body, split.body_line - 1)
        }
        _ => (text, 0),
    };

    // No line is added, so that line numbers stay the page's.
    let body = glossary::with_links(glossary, path, body);
    let mut problems = Diagnostics::default();
    for piece in scan::pieces(&body) {
        match expand_piece(&mut page, sections, piece, lines_before) {
            Ok(text) => expanded += &text,
            Err(problem) => problems.push(problem),
        }
    }
    problems.into_result()?;
    Ok(expanded)
}

fn expand_piece(
    page: &mut Page,
    sections: &[Section],
    piece: Piece,
    lines_before: usize,
) -> Result<String, Diagnostic> {
    match piece {
        Piece::Text { line, text } => {
            include::check(page, line + lines_before, text)?;
            claims::line(page, sections, line + lines_before, text)
        }
        Piece::Directive {
            line,
            name,
            arguments,
        } => {
            let line = line + lines_before;
            match name {
                "listing" => program::listing(page, line, &arguments),
                "rejected" => program::rejected(page, line, &arguments),
                "table" => table::table(page, line, &arguments),
                "figure" => figure::figure(page, line, &arguments),
                "exercise" => exercise::exercise(page, line, &arguments),
                "glossary" => glossary::glossary(page, sections, line, &arguments),
                "guide" => guide::guide(page, sections, line, &arguments),
                "schedule" => guide::schedule(page, sections, line, &arguments),
                _ => unreachable!("scan::OWN has no other names"),
            }
        }
        Piece::Predict { line, body } => predict::predict(page, line + lines_before, &body),
        Piece::Misplaced { line, name, why } => Err(page.problem(
            line + lines_before,
            format!("failed to read `{name}`"),
            Diagnostic::new(why)
                .help("put it alone, at column 0, with an empty line before and after it"),
        )),
    }
}

/// The title, and a line of what the section takes and stands on.
fn headline(section: &Section, sections: &[Section]) -> String {
    let minutes = section.minutes;
    let mut facts: Vec<String> = [
        (minutes.read, "to read"),
        (minutes.work, "to do"),
        (minutes.discuss, "to discuss"),
    ]
    .iter()
    .filter(|(minutes, _)| *minutes > 0)
    .map(|(minutes, what)| format!("{minutes} min {what}"))
    .collect();
    let links: Vec<_> = sections
        .iter()
        .filter(|other| section.requires.contains(&other.id))
        .map(|other| {
            let page = other.page.display().to_string().replace('\\', "/");
            format!("[{}](../{page})", other.title)
        })
        .collect();
    if !links.is_empty() {
        facts.push(format!("stands on {}", links.join(", ")));
    }
    format!(
        "# {}\n\n<div class=\"facts\">\n\n{}\n\n</div>\n\n",
        section.title,
        facts.join(" · ")
    )
}
