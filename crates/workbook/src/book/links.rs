//! Checks every link inside the built book.

use super::html::{self, Links};
use crate::error::{Diagnostic, Diagnostics};
use anyhow::{Context, Result};
use layout::PAGES;
use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};
use walkdir::WalkDir;

/// Looks at every page in the folder `html`.
///
/// # Errors
///
/// Names every link to a file or an anchor that is not there. Links to other
/// sites are not followed.
pub(super) fn check(root: &Path, html: &Path) -> Result<()> {
    let pages = collect(html)?;
    let mut problems = Diagnostics::default();
    for (page, links) in &pages {
        for target in &links.targets {
            if let Some(why) = broken(html, &pages, page, target) {
                problems.push(problem(root, page, target, why));
            }
        }
    }
    problems.into_result()?;
    Ok(())
}

/// The links of every page in a book, by the page's path in it.
fn collect(html: &Path) -> Result<BTreeMap<PathBuf, Links>> {
    let mut pages = BTreeMap::new();
    for entry in WalkDir::new(html) {
        let entry = entry.with_context(|| format!("failed to read `{}`", html.display()))?;
        let path = entry.path();
        if path.extension() != Some("html".as_ref()) {
            continue;
        }
        let page = path.strip_prefix(html).expect("it is inside").to_path_buf();
        // All the pages once more, the page for missing pages, and the sidebar without
        // scripts: made of links that are checked already.
        if ["print.html", "404.html", "toc.html"]
            .iter()
            .any(|own| page == Path::new(own))
        {
            continue;
        }
        let text = std::fs::read_to_string(path)
            .with_context(|| format!("failed to read `{}`", path.display()))?;
        pages.insert(page, html::links(&text));
    }
    Ok(pages)
}

/// Why a link leads nowhere; `None` when it leads somewhere, or out of the book.
fn broken(
    html: &Path,
    pages: &BTreeMap<PathBuf, Links>,
    page: &Path,
    target: &str,
) -> Option<String> {
    if is_elsewhere(target) {
        return None;
    }
    let (path, fragment) = target.split_once('#').unwrap_or((target, ""));
    let path = percent_decoded(path.split('?').next().unwrap_or(""));
    let file = if path.is_empty() {
        page.to_path_buf()
    } else {
        match resolve(page, &path) {
            Some(file) => file,
            None => return Some("it leads out of the book".to_owned()),
        }
    };
    let file = if html.join(&file).is_dir() {
        file.join("index.html")
    } else {
        file
    };
    if !html.join(&file).is_file() {
        return Some(format!("the book has no `{}`", file.display()));
    }
    let fragment = percent_decoded(fragment);
    match pages.get(&file) {
        Some(links) if !fragment.is_empty() && !links.anchors.contains(&fragment) => Some(format!(
            "`{}` has nothing called `{fragment}`",
            file.display()
        )),
        _ => None,
    }
}

/// Whether a link has a scheme (`https:`) or a host (`//`) of its own.
fn is_elsewhere(target: &str) -> bool {
    if target.starts_with("//") {
        return true;
    }
    let scheme = target.split(['/', '?', '#']).next().unwrap_or("");
    scheme.contains(':')
}

/// The file that `target` means on `page`; `None` when it is above the book.
fn resolve(page: &Path, target: &str) -> Option<PathBuf> {
    let mut file = match target.strip_prefix('/') {
        Some(_) => PathBuf::new(),
        None => page.parent()?.to_path_buf(),
    };
    for component in Path::new(target.trim_start_matches('/')).components() {
        match component {
            Component::Normal(name) => file.push(name),
            // `pop` fails above the book's own folder.
            Component::ParentDir if !file.pop() => return None,
            _ => {}
        }
    }
    Some(file)
}

fn percent_decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text)
        .decode_utf8_lossy()
        .into_owned()
}

/// Names the Markdown page and the line where the link is written, as far as they can be found.
fn problem(root: &Path, page: &Path, target: &str, why: String) -> Diagnostic {
    let markdown = Path::new(PAGES).join(page).with_extension("md");
    let written = target.replace(".html", ".md");
    let line = std::fs::read_to_string(root.join(&markdown))
        .ok()
        .and_then(|text| {
            text.lines()
                .position(|line| line.contains(&written) || line.contains(target))
                .map(|index| index + 1)
        });
    let file = if root.join(&markdown).is_file() {
        markdown
    } else {
        page.to_path_buf()
    };
    Diagnostic::new(format!("failed to follow the link `{written}`"))
        .at(file, line)
        .why(why)
        .help("correct the link, or write what it leads to")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_resolved_from_its_page() {
        let page = Path::new("patterns/tee.html");
        assert_eq!(resolve(page, "../a.html").unwrap(), Path::new("a.html"));
        assert_eq!(
            resolve(page, "or.html").unwrap(),
            Path::new("patterns/or.html")
        );
        assert_eq!(resolve(page, "/css/x.css").unwrap(), Path::new("css/x.css"));
        assert_eq!(resolve(page, "../../Cargo.toml"), None);
    }

    #[test]
    fn other_sites_are_elsewhere() {
        assert!(is_elsewhere("https://doc.rust-lang.org/"));
        assert!(is_elsewhere("mailto:desk@example.org"));
        assert!(is_elsewhere("//example.org/x"));
        assert!(!is_elsewhere("a.html#b:c"));
    }
}
