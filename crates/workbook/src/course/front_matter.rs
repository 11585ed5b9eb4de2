//! What a section's page says of itself, between two lines `+++`.

use super::section::{Minutes, Section};
use crate::error::Diagnostic;
use layout::{PAGES, RECAP_ID};
use serde::Deserialize;
use std::path::Path;

/// The front matter as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    title: String,
    read: u32,
    #[serde(alias = "do")]
    work: u32,
    discuss: u32,
    #[serde(alias = "stands_on")]
    requires: Vec<String>,
}

/// The section that a page's text declares; `None` for a page without front matter.
///
/// `page` is seen from `book/src`.
pub(super) fn parse(page: &Path, text: &str) -> Result<Option<Section>, Diagnostic> {
    let file = Path::new(PAGES).join(page);
    let Some(split) = split(text) else {
        if text.starts_with("+++") {
            return Err(Diagnostic::new("failed to read the front matter")
                .at(file, 1)
                .why("no second line `+++` ends it")
                .help("close the front matter with a line `+++`"));
        }
        return Ok(None);
    };
    let matter = parse_toml(&file, split.toml)?;
    Ok(Some(Section {
        id: id(&file, page)?,
        part: part(&file, page)?,
        title: matter.title,
        minutes: Minutes {
            read: matter.read,
            work: matter.work,
            discuss: matter.discuss,
        },
        requires: matter.requires,
        page: page.to_path_buf(),
    }))
}

fn parse_toml(file: &Path, text: &str) -> Result<FrontMatter, Diagnostic> {
    toml::from_str(text).map_err(|error| {
        // The TOML starts on the page's second line.
        let line = error
            .span()
            .map_or(1, |span| 2 + text[..span.start].matches('\n').count());
        Diagnostic::new("failed to read the front matter")
            .at(file, line)
            .why(error.message())
            .help("it has exactly these keys: title = \"…\", read, work and discuss in minutes, requires = [\"id\", …]")
    })
}

/// The folder that a section's page is in.
fn part(file: &Path, page: &Path) -> Result<String, Diagnostic> {
    let mut folders = page.components().rev().skip(1);
    match (folders.next(), folders.next()) {
        (Some(part), None) => Ok(part.as_os_str().to_string_lossy().into_owned()),
        _ => Err(Diagnostic::new("failed to place the section")
            .at(file, 1)
            .why("a page with front matter is a section, and a section stands in one folder, its part")
            .help("move the page to book/src/<part>/<id>.md, or take its front matter away")),
    }
}

fn id(file: &Path, page: &Path) -> Result<String, Diagnostic> {
    let id = page.file_stem().unwrap_or_default().to_string_lossy();
    if id == RECAP_ID {
        return Err(
            Diagnostic::new(format!("failed to take `{id}` as a section's id"))
                .at(file, 1)
                .why("a page of that name asks about its whole part, and is no section")
                .help("take its front matter away, and begin it with a line `# Recap: …`"),
        );
    }
    let is_allowed = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_');
    if id.is_empty() || !id.bytes().all(is_allowed) {
        return Err(
            Diagnostic::new(format!("failed to take `{id}` as a section's id"))
                .at(file, None)
                .why("an id is also a module's name: small letters, digits and `_`")
                .help("rename the page"),
        );
    }
    Ok(id.into_owned())
}

/// A page, taken apart at its front matter.
pub(crate) struct Split<'a> {
    pub toml: &'a str,
    pub body: &'a str,
    /// The line of the page that `body` starts on, counted from 1.
    pub body_line: usize,
}

/// Takes a page apart; `None` when it has no complete front matter.
pub(crate) fn split(text: &str) -> Option<Split<'_>> {
    let rest = text
        .strip_prefix("+++\n")
        .or_else(|| text.strip_prefix("+++\r\n"))?;
    let mut offset = 0;
    for (index, line) in rest.split_inclusive('\n').enumerate() {
        if line.trim_end() == "+++" {
            return Some(Split {
                toml: &rest[..offset],
                body: &rest[offset + line.len()..],
                body_line: index + 3,
            });
        }
        offset += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEE: &str =
        "+++\ntitle = \"Tee\"\nread = 1\nwork = 2\ndiscuss = 3\nrequires = []\n+++\nBody.\n";

    fn message(text: &str) -> String {
        parse(Path::new("patterns/tee.md"), text)
            .unwrap_err()
            .render()
    }

    #[test]
    fn reads_front_matter() {
        let section = parse(Path::new("patterns/tee.md"), TEE).unwrap().unwrap();
        assert_eq!(
            (section.id.as_str(), section.part.as_str()),
            ("tee", "patterns")
        );
        assert_eq!(
            section.minutes,
            Minutes {
                read: 1,
                work: 2,
                discuss: 3
            }
        );
        let split = split(TEE).unwrap();
        assert_eq!((split.body, split.body_line), ("Body.\n", 8));
    }

    #[test]
    fn the_names_of_older_versions_are_read() {
        let old = TEE.replace("work", "do").replace("requires", "stands_on");
        let parse = |text: &str| parse(Path::new("patterns/tee.md"), text).unwrap();
        assert_eq!(parse(&old), parse(TEE));
    }

    #[test]
    fn a_page_without_front_matter_is_no_section() {
        assert_eq!(parse(Path::new("intro.md"), "# Hello\n").unwrap(), None);
    }

    #[test]
    fn an_unknown_key_is_named_with_its_line() {
        let message = message(&TEE.replace("read", "raed"));
        assert!(message.contains("book/src/patterns/tee.md:3"), "{message}");
        assert!(message.contains("raed"), "{message}");
    }

    #[test]
    fn a_missing_key_is_named() {
        let message = message(&TEE.replace("discuss = 3\n", ""));
        assert!(message.contains("discuss"), "{message}");
    }

    #[test]
    fn unclosed_front_matter_is_told() {
        let message = message("+++\ntitle = \"Tee\"\n");
        assert!(message.contains("no second line `+++`"), "{message}");
    }

    #[test]
    fn a_section_stands_in_a_part() {
        let message = parse(Path::new("tee.md"), TEE).unwrap_err().render();
        assert!(message.contains("book/src/<part>/<id>.md"), "{message}");
    }
}
