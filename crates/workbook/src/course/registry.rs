//! Which sections the book has. The pages' front matter is the only source.

use super::Section;
use super::front_matter::parse;
use crate::error::{Diagnostic, Diagnostics};
use anyhow::{Context, Result};
use layout::{PAGES, SUMMARY};
use mdbook_summary::{SummaryItem, parse_summary};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// The sections in reading order, that of `book/src/SUMMARY.md`.
///
/// # Errors
///
/// When the summary or a page it names cannot be read, and when front matter
/// has an unknown or missing key, a title other than the summary's, an id used
/// twice, or stands on a section that does not come before it. All of the
/// latter at once, as [`Diagnostics`].
pub fn sections(root: &Path) -> Result<Vec<Section>> {
    let text = std::fs::read_to_string(root.join(SUMMARY))
        .with_context(|| format!("failed to read `{SUMMARY}`"))?;
    let summary =
        parse_summary(&text).with_context(|| format!("failed to understand `{SUMMARY}`"))?;
    let mut links = Vec::new();
    for items in [
        &summary.prefix_chapters,
        &summary.numbered_chapters,
        &summary.suffix_chapters,
    ] {
        collect_links(items, &mut links);
    }

    let mut sections: Vec<Section> = Vec::new();
    let mut problems = Diagnostics::default();
    for (name, page) in links {
        match read_page(root, &name, &page) {
            Ok(None) => {}
            Ok(Some(section)) => sections.push(section),
            Err(problem) => problems.push(problem),
        }
    }
    check_order(&sections, &mut problems);
    problems.into_result()?;
    Ok(sections)
}

fn collect_links(items: &[SummaryItem], links: &mut Vec<(String, PathBuf)>) {
    for item in items {
        if let SummaryItem::Link(link) = item {
            if let Some(page) = &link.location {
                links.push((link.name.clone(), page.clone()));
            }
            collect_links(&link.nested_items, links);
        }
    }
}

fn read_page(root: &Path, name: &str, page: &Path) -> Result<Option<Section>, Diagnostic> {
    let file = Path::new(PAGES).join(page);
    let text = std::fs::read_to_string(root.join(&file)).map_err(|error| {
        Diagnostic::new(format!("failed to read the page `{}`", page.display()))
            .at(SUMMARY, None)
            .why(error.to_string())
            .help("write the page, or take its line out of SUMMARY.md")
    })?;
    let Some(section) = parse(page, &text)? else {
        return Ok(None);
    };
    if section.title != name {
        return Err(
            Diagnostic::new(format!("failed to match the title \"{}\"", section.title))
                .at(file, front_matter_line(&text, "title"))
                .why(format!("SUMMARY.md calls the page \"{name}\""))
                .help("give both the same title"),
        );
    }
    Ok(Some(section))
}

/// The line of a page on which its front matter sets `key`.
fn front_matter_line(text: &str, key: &str) -> Option<usize> {
    text.lines()
        .position(|line| line.split('=').next().is_some_and(|k| k.trim() == key))
        .map(|index| index + 1)
}

fn check_order(sections: &[Section], problems: &mut Diagnostics) {
    let mut place: HashMap<&str, usize> = HashMap::new();
    for (index, section) in sections.iter().enumerate() {
        if let Some(first) = place.insert(&section.id, index) {
            problems.push(
                Diagnostic::new(format!("failed to add the section `{}`", section.id))
                    .at(Path::new(PAGES).join(&section.page), None)
                    .why(format!(
                        "`{}` has the same id",
                        sections[first].page.display()
                    ))
                    .help("rename one of the pages"),
            );
        }
    }
    for (index, section) in sections.iter().enumerate() {
        for id in &section.requires {
            let why = match place.get(id.as_str()) {
                None => "no page has that id",
                Some(other) if *other >= index => "it does not come before this one",
                Some(_) => continue,
            };
            problems.push(Diagnostic::new(format!("failed to stand on `{id}`")).at(Path::new(PAGES).join(&section.page), None).why(why).help("name an earlier section's id in `requires`, or change the order in SUMMARY.md"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;

    const TEE: &str =
        "+++\ntitle = \"Tee\"\nread = 1\nwork = 2\ndiscuss = 3\nrequires = []\n+++\nBody.\n";

    /// A book of sections, each `(page, requires)`, in that order.
    fn book(pages: &[(&str, &str)]) -> Result<Vec<Section>> {
        let dir = tempfile::tempdir().unwrap();
        let src = dir.path().join(PAGES);
        let mut summary = "# Summary\n\n".to_owned();
        for (page, requires) in pages {
            std::fs::create_dir_all(src.join(page).parent().unwrap()).unwrap();
            std::fs::write(
                src.join(page),
                TEE.replace("requires = []", &format!("requires = {requires}")),
            )
            .unwrap();
            let _ = writeln!(summary, "- [Tee]({page})");
        }
        std::fs::write(src.join("SUMMARY.md"), summary).unwrap();
        sections(dir.path())
    }

    #[test]
    fn sections_come_in_the_order_of_the_summary() {
        let ids: Vec<_> = book(&[("b/two.md", "[]"), ("a/one.md", "['two']")])
            .unwrap()
            .into_iter()
            .map(|section| section.id)
            .collect();
        assert_eq!(ids, ["two", "one"]);
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let message = book(&[
            ("a/one.md", "['later']"),
            ("a/later.md", "['nowhere']"),
            ("b/one.md", "[]"),
        ])
        .unwrap_err()
        .to_string();
        assert!(
            message.contains("`later`: it does not come before"),
            "{message}"
        );
        assert!(
            message.contains("`nowhere`: no page has that id"),
            "{message}"
        );
        assert!(
            message.contains("b/one.md: failed to add the section `one`"),
            "{message}"
        );
    }
}
